import type { RuleExamples } from '../rule.ts';

const history =
  'Le club de pétanque existe depuis 1974 dans notre village. Au début, une dizaine de joueurs se retrouvaient le dimanche sur la place de l’église. En 1998, la commune a tracé quatre pistes derrière l’école, avec des lampes pour les soirées d’été. Le nombre de membres a grandi chaque année depuis lors, et les tournois attirent des équipes de toute la région.';
const reasons =
  'Le budget de cette année sert à réparer le toit de l’école. Les travaux coûtent plus cher que prévu. Le prochain budget sera voté en décembre, et le dossier du club sera alors relu avec les autres dossiers de sport.';
const letter = (...body: string[]) => `Monsieur,\n\n${body.join('\n\n')}\n\nBien à vous`;
const refusal = 'Nous refusons votre demande de subside.';
const request = 'Veuillez envoyer le plan des pistes avant le 6 juin.';

export const lateMainMessageExamples: RuleExamples = {
  positive: [
    { text: letter(history, refusal, reasons), flags: [refusal] },
    { text: letter(history, reasons, request), flags: [request] },
    { text: letter(`${history} ${refusal}`, reasons), flags: [refusal] },
    {
      text: letter(history, 'Votre demande de subside est refusée.', reasons),
      flags: ['Votre demande de subside est refusée.'],
    },
    { text: letter(history, 'Il manque le plan des pistes.', reasons), flags: ['Il manque le plan des pistes.'] },
    { text: letter(history, refusal, reasons), profile: 'decision', flags: [refusal] },
    { text: `# Le club de pétanque\n\n${letter(history, refusal, reasons)}`, flags: [refusal] },
  ],
  negative: [
    { text: letter(refusal, history, reasons), trap: 'La décision ouvre la lettre.' },
    { text: `# Refus de votre demande\n\n${letter(history, refusal, reasons)}`, trap: 'Le titre dit la décision.' },
    { text: letter('Le club existe depuis 1974.', refusal), trap: 'Une lettre courte.' },
    { text: `${history}\n\n${refusal}\n\n${reasons}`, trap: 'Ce n’est pas une lettre.' },
    { text: letter(history, reasons), trap: 'Rien ne ressemble à une décision ni à une demande.' },
    { text: letter(history, refusal, reasons), profile: 'web', trap: 'Une page web.' },
  ],
};
