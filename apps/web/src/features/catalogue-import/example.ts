import { toSheetRows } from '@limpide/catalogue';
import type { Sheet } from '@limpide/export-node';
import { message as m } from './messages.ts';

/** Fictional rows, to see what an import does: two that are right, one whose address is not. */
const rows = [
  {
    identifier: 'exemple-1',
    name: 'Emprunter un vélo de la commune',
    description: 'La commune prête un vélo pour un mois.',
    audience: 'Les habitants de plus de dix-huit ans.',
    prepare: 'La carte d’identité\nUne photo du cadenas',
    steps: 'Vous réservez par téléphone\nVous venez chercher le vélo',
    cost: 'Gratuit',
    keywords: 'vélo\nprêt\nbicyclette',
  },
  {
    identifier: 'exemple-2',
    name: 'Réserver une parcelle du potager communal',
    description: 'La commune loue une parcelle pour un an.',
    audience: 'Les habitants de la commune.',
    prepare: 'La carte d’identité',
    steps: 'Vous écrivez au service\nLe service vous donne une parcelle',
  },
  {
    identifier: 'exemple-3',
    name: 'Signaler un banc abîmé',
    description: 'Vous dites où se trouve le banc.',
    page: 'à compléter',
  },
];

export function exampleSheet(): Sheet {
  const { columns } = toSheetRows([]);
  const used = new Set(rows.flatMap((row) => Object.keys(row)));
  return {
    name: m('import.example-name'),
    columns: columns
      .filter(({ key }) => used.has(key))
      .map(({ key, title }) => ({ key, header: title, kind: 'text' as const, width: 32 })),
    rows,
  };
}
