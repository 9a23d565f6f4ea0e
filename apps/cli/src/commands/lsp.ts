import { type Profile, profiles } from '@limpide/readability';
import type { Command } from '../command.ts';
import { languageOfRules } from '../language.ts';
import { refuse } from '../refusal.ts';

export const lsp: Command = {
  name: 'lsp',
  operands: '',
  summary: 'Sert un éditeur de texte : constats, corrections et explications pendant que vous écrivez.',
  details: [
    'Parle le protocole des éditeurs (Language Server Protocol) sur l’entrée et la sortie standard. Votre éditeur lance ce programme lui-même ; il lit les textes, le Markdown et le HTML.',
    'L’éditeur peut aussi donner les réglages profile, hints et guide (initializationOptions, ou « limpide » dans ses préférences).',
  ],
  options: [
    { name: 'stdio', help: 'Le seul moyen de parler au programme ; accepté pour les éditeurs qui le demandent.' },
    { name: 'profile', short: 'p', value: 'PROFIL', choices: profiles, help: 'Genre de texte (public par défaut).' },
    { name: 'hints', help: 'Ajoute les conseils moins sûrs, qui se trompent plus souvent.' },
    { name: 'guide', value: 'ADRESSE', help: 'Page qui explique les règles (par défaut, celle du programme).' },
  ],
  async run(given) {
    if (given.operands.length > 0) return refuse('lsp : ne donnez pas de fichier, l’éditeur les envoie');
    const { serveStdio } = await import('../lsp/stdio.ts');
    return serveStdio({
      profile: (given.value('profile') ?? 'public') as Profile,
      hints: given.has('hints'),
      guide: given.value('guide'),
      load: languageOfRules,
    });
  },
};
