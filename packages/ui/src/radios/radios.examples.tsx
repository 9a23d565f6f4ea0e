import type { Example } from '../examples.ts';
import { TextField } from '../text-field/text-field.tsx';
import { Radios } from './radios.tsx';

export const radiosExamples: Example[] = [
  {
    name: 'Une question',
    element: (
      <Radios
        id="radios-done"
        name="done"
        label="Avez-vous pu faire votre démarche&#8239;?"
        labelSize="large"
        required
        value="partly"
        items={[
          { value: 'yes', label: 'Oui' },
          { value: 'partly', label: 'Pas tout à fait' },
          { value: 'no', label: 'Non' },
        ]}
      />
    ),
  },
  {
    name: 'En erreur, avec aides et champ lié',
    element: (
      <Radios
        id="radios-channel"
        name="channel"
        label="Comment vous répondre&#8239;?"
        error="choisissez une façon"
        required
        items={[
          { value: 'post', label: 'Par courrier', hint: 'À votre adresse' },
          {
            value: 'phone',
            label: 'Par téléphone',
            more: <TextField id="radios-number" name="number" label="Votre numéro" type="tel" width="20" />,
          },
        ]}
      />
    ),
  },
  {
    name: 'Côte à côte',
    element: (
      <Radios
        id="radios-again"
        name="again"
        label="Est-ce la première fois&#8239;?"
        inline
        items={[
          { value: 'yes', label: 'Oui' },
          { value: 'no', label: 'Non' },
        ]}
      />
    ),
  },
];
