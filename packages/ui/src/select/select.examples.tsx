import type { Example } from '../examples.ts';
import { Select } from './select.tsx';

export const selectExamples: Example[] = [
  {
    name: 'Liste',
    element: (
      <Select
        id="select-owner"
        name="owner"
        label="Porteur"
        required
        value="population"
        items={[
          { value: '', text: 'Choisissez un service' },
          { value: 'population', text: 'Service Population' },
          { value: 'urbanisme', text: 'Permis et urbanisme' },
        ]}
      />
    ),
  },
  {
    name: 'Groupes, en erreur',
    element: (
      <Select
        id="select-step"
        name="step"
        label="Étape"
        required
        error="choisissez une étape"
        items={[
          { value: '', text: '' },
          { label: 'Je prépare', options: [{ value: '2', text: 'Je demande une composition de ménage' }] },
          { label: 'Je demande', options: [{ value: '4', text: 'J’envoie mon dossier' }] },
        ]}
      />
    ),
  },
];
