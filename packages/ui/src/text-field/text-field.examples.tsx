import type { Example } from '../examples.ts';
import { TextField } from './text-field.tsx';

export const textFieldExamples: Example[] = [
  {
    name: 'Avec une aide',
    element: (
      <TextField
        id="text-postcode"
        name="postcode"
        label="Votre code postal"
        hint="Par exemple 5999"
        value="5999"
        width="digits-4"
        inputmode="numeric"
        autocomplete="postal-code"
        required
      />
    ),
  },
  {
    name: 'En erreur',
    element: (
      <TextField
        id="text-deadline"
        name="deadline"
        label="Date limite"
        error="écrivez la date avec l’année"
        value="14 avril"
        width="20"
        required
      />
    ),
  },
  { name: 'Facultatif', element: <TextField id="text-phone" name="phone" label="Téléphone" type="tel" width="20" /> },
  {
    name: 'Avec une unité',
    element: (
      <TextField
        id="text-price"
        name="price"
        label="Prix, en euros"
        value="20"
        suffix="€"
        width="digits-6"
        inputmode="decimal"
        required
      />
    ),
  },
];
