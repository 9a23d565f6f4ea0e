import type { Example } from '../examples.ts';
import { QrCode } from './qr-code.tsx';

export const qrCodeExamples: Example[] = [
  {
    name: 'À scanner à l’écran',
    element: <QrCode text="https://exemple.be/demarches" label="Code QR vers cette page" />,
  },
  {
    name: 'À côté d’un texte',
    element: <QrCode text="https://exemple.be/demarches" label="Code QR vers cette page" small />,
  },
];
