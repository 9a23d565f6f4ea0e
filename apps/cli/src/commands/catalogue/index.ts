import { type Command, outputOption } from '../../command.ts';

export const catalogue: Command = {
  name: 'catalogue',
  operands: 'import|validate|export|verify FICHIER…',
  summary: 'Lit, vérifie et convertit un catalogue de démarches (CPSV-AP).',
  details: [
    'import lit du CPSV-AP de toute version (Turtle, RDF/XML, JSON-LD) ou les fiches de service-public.fr (dila, un dossier), corrige avec une trace et, avec -o, écrit le catalogue en JSON. Rien n’est jamais cherché sur le réseau.',
    'validate dit ce qui manque à chaque démarche ; le code de sortie est 1 quand il y a un vrai défaut.',
    'export écrit un catalogue en json, jsonld, turtle ou schema-org (--to).',
    'verify vérifie des extraits signés (un extrait, un fil de changements ou un paquet) avec les clés publiques d’un fichier (--keys), sans réseau ; le code de sortie est 1 quand un extrait est refusé.',
    'Exemple : limpide catalogue import --from cpsv-ap catalogue.ttl -o catalogue.json',
  ],
  options: [
    { name: 'from', value: 'FORMAT', choices: ['cpsv-ap', 'dila'], help: 'D’où vient le catalogue à importer.' },
    {
      name: 'to',
      value: 'FORMAT',
      choices: ['json', 'jsonld', 'turtle', 'schema-org'],
      help: 'Forme du catalogue exporté.',
    },
    { name: 'keys', value: 'FICHIER', help: 'Clés publiques, pour verify : le contenu de /api/v1/cles.' },
    { name: 'max-age', value: 'JOURS', help: 'Âge le plus grand d’un extrait, pour verify.' },
    {
      name: 'format',
      short: 'f',
      value: 'FORMAT',
      choices: ['text', 'json'],
      help: 'Forme du rapport (text par défaut).',
    },
    outputOption,
  ],
  async run(given, terminal) {
    // The readers of RDF are heavy: whoever checks a letter does not load them.
    const { runCatalogue } = await import('./run.ts');
    return runCatalogue(given, terminal);
  },
};
