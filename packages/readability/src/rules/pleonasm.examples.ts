import type { RuleExamples } from '../rule.ts';

export const pleonasmExamples: RuleExamples = {
  positive: [
    { text: 'Le contrat est nul et non avenu.', flags: ['nul et non avenu'] },
    { text: 'Prévenez à l’avance le service.', flags: ['Prévenez à l’avance'], fixed: 'Prévenez le service.' },
    {
      text: "Au jour d'aujourd'hui, tout va bien.",
      flags: ["Au jour d'aujourd'hui"],
      fixed: "Aujourd'hui, tout va bien.",
    },
    { text: 'Signez, puis ensuite datez.', flags: ['puis ensuite'], fixed: 'Signez, puis datez.' },
    {
      text: 'Un document, comme par exemple le bail.',
      flags: ['comme par exemple'],
      fixed: 'Un document, par exemple le bail.',
    },
    { text: 'Trouvez ci-joint en annexe le plan.', flags: ['ci-joint en annexe'], fixed: 'Trouvez ci-joint le plan.' },
    { text: 'La séance est reportée à plus tard.', flags: ['reportée à plus tard'], fixed: 'La séance est reportée.' },
  ],
  negative: [
    { text: 'Le contrat est nul.', trap: 'Un seul mot.' },
    { text: 'Prévenez le service deux jours à l’avance.', trap: 'Le délai est précis : il ajoute quelque chose.' },
    { text: 'On dit parfois « voire même ».', trap: 'Les mots sont cités.' },
    { text: 'Payez puis, ensuite seulement, signez.', trap: 'Une virgule sépare les deux mots.' },
    { text: 'Un exemple, comme celui du voisin.', trap: '« comme » sans « par exemple ».' },
    { text: 'La liste jointe se trouve en annexe.', trap: 'Les mots ne se suivent pas.' },
    { text: 'Prévenez [[à l’avance]] le service.', trap: 'Un champ de fusion.' },
  ],
};
