import { type Command, outputOption } from '../../command.ts';

export const catalogue: Command = {
  name: 'catalogue',
  operands: 'import|validate|export|verify FICHIER…',
  summary: 'Lit, vérifie et convertit un catalogue de démarches.',
  details: [
    'import lit du CPSV-AP de toute version (Turtle, RDF/XML, JSON-LD), une page d’IPDC (ipdc), un service HSDS (hsds), un tableau .xlsx ou CSV (sheet), ou les fiches de service-public.fr (dila, un dossier). Il corrige avec une trace et, avec -o, écrit le catalogue en JSON. Rien n’est jamais cherché sur le réseau. Le code de sortie est 1 quand des lignes d’un tableau sont refusées.',
    'validate dit ce qui manque à chaque démarche, et si c’est un vrai défaut, une référence absente ou un profil trop strict ; le code de sortie est 1 quand il y a un vrai défaut.',
    'export écrit un catalogue dans une autre forme (--to). Avec --losses, il dit ce que cette forme ne garde pas, et n’écrit le catalogue que vers -o.',
    'verify vérifie des extraits signés (un extrait, un fil de changements ou un paquet) avec les clés publiques d’un fichier (--keys), sans réseau ; le code de sortie est 1 quand un extrait est refusé.',
    'Exemple : limpide catalogue import --from sheet demarches.xlsx --columns name=Intitulé -o catalogue.json',
  ],
  options: [
    {
      name: 'from',
      value: 'FORMAT',
      choices: ['cpsv-ap', 'ipdc', 'hsds', 'sheet', 'dila'],
      help: 'D’où vient le catalogue à importer.',
    },
    {
      name: 'to',
      value: 'FORMAT',
      choices: ['json', 'jsonld', 'turtle', 'cpsv-ap', 'ipdc', 'hsds', 'schema-org'],
      help: 'Forme du catalogue exporté.',
    },
    { name: 'losses', help: 'Dit aussi ce qui n’est pas gardé, ou seulement en partie, et pourquoi.' },
    {
      name: 'columns',
      value: 'CHAMP=TITRE,…',
      help: 'Pour un tableau : le titre de la colonne de chaque champ, là où il n’est pas reconnu.',
    },
    {
      name: 'constants',
      value: 'CHAMP=VALEUR,…',
      help: 'Pour un tableau : la valeur des cases vides, la même pour toutes les lignes.',
    },
    { name: 'keys', value: 'FICHIER', help: 'Clés publiques, pour verify : le contenu de /api/v1/cles.' },
    { name: 'max-age', value: 'JOURS', help: 'Âge le plus grand d’un extrait, pour verify.' },
    {
      name: 'format',
      short: 'f',
      value: 'FORMAT',
      choices: ['text', 'json', 'sarif'],
      help: 'Forme du rapport (text par défaut) ; sarif (SARIF 2.1.0) pour validate.',
    },
    outputOption,
  ],
  async run(given, terminal) {
    // The readers of RDF are heavy: whoever checks a letter does not load them.
    const { runCatalogue } = await import('./run.ts');
    return runCatalogue(given, terminal);
  },
};
