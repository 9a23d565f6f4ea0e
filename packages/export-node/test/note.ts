import { type CollegeNote, noteBodies } from '../src/note/college-note.ts';

/** A note with everything, fictional; `note({ budget: undefined })` takes something away. */
export function note(changes: Partial<CollegeNote> = {}): CollegeNote {
  return {
    body: noteBodies.college,
    organisation: 'Commune de Valbrume',
    service: 'Urbanisme',
    date: '2027-03-01',
    agent: { name: 'Anaïs Léonard', quality: 'cheffe de service', phone: '081 00 00 00' },
    reference: 'GED-2027-0412',
    subject: 'Réécrire la lettre de demande de pièces',
    procedure: { title: 'Permis d’urbanisme', step: 'Compléter le dossier' },
    context: 'Une lettre part 2 400 fois par an.\n\nElle tient en une phrase.',
    irritants: [
      {
        title: 'On ne sait pas quoi envoyer',
        userVoice: '« J’ai lu trois fois, puis j’ai appelé. »',
        evidence: [
          {
            statement: 'Dossiers encore incomplets',
            level: 'measured',
            n: 88,
            total: 400,
            date: '2027-01-15',
            source: 'Registre des dossiers',
            uncertainty: 'de 18 à 26 %',
          },
        ],
      },
    ],
    effectForUsers: 'On sait quoi envoyer, et pour quand.',
    effectForTeam: 'Moins d’appels.',
    processChange: 'La lettre part avec la liste cochée.',
    budget: 'Aucune dépense.',
    opinions: [{ from: 'Juriste', state: 'given', date: '2027-02-20', text: 'Favorable.' }],
    documentChange: {
      title: 'Lettre de pièces manquantes',
      before: { text: 'Il vous appartient de produire les pièces.', words: 61 },
      after: { text: 'Envoyez 2 documents avant le 14 avril 2027.', words: 8 },
    },
    legalBasis: ['Base citée par le service'],
    articles: ['De remplacer la lettre.', 'De mesurer l’effet après six mois.'],
    signatures: [{ quality: 'Cheffe de service', name: 'Anaïs Léonard' }],
    ...changes,
  };
}

export const emptyNote: CollegeNote = { body: noteBodies.college, organisation: '', irritants: [], articles: [] };
