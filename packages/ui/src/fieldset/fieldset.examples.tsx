import type { Example } from '../examples.ts';
import { TextField } from '../text-field/text-field.tsx';
import { Fieldset } from './fieldset.tsx';

export const fieldsetExamples: Example[] = [
  {
    name: 'Une adresse',
    element: (
      <Fieldset
        id="address"
        legend="Votre nouvelle adresse"
        legendSize="large"
        hint="Celle où vous dormez le plus souvent."
      >
        <TextField id="address-street" name="street" label="Rue et numéro" autocomplete="street-address" required />
        <TextField
          id="address-locality"
          name="locality"
          label="Localité"
          autocomplete="address-level2"
          width="20"
          required
        />
      </Fieldset>
    ),
  },
];
