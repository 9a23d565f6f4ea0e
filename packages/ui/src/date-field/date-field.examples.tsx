import type { Example } from '../examples.ts';
import { DateField, DateParts } from './date-field.tsx';

export const dateFieldExamples: Example[] = [
  {
    name: 'Écrite comme on veut',
    element: <DateField id="date-limit" name="limit" label="Date limite" value="14 avril 2027" required />,
  },
  {
    name: 'Sans l’année',
    element: (
      <DateField
        id="date-wrong"
        name="wrong"
        label="Date de l’emménagement"
        error="écrivez la date avec l’année"
        value="14 avril"
        required
      />
    ),
  },
  {
    name: 'En trois cases',
    element: (
      <DateParts
        id="date-birth"
        name="birth"
        label="Votre date de naissance"
        hint="Par exemple 27 3 1948"
        value={{ day: '27', month: '13', year: '1948' }}
        error="vérifiez le mois"
        errorParts={['month']}
        autocomplete="bday"
        required
      />
    ),
  },
];
