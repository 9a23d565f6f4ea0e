import type { Example } from '../examples.ts';
import { FileUpload } from './file-upload.tsx';

export const fileUploadExamples: Example[] = [
  {
    name: 'Un fichier',
    element: (
      <FileUpload
        id="file-letter"
        name="letter"
        label="Votre lettre"
        hint="Word, OpenDocument ou PDF, 25 Mo au plus."
        accept=".docx,.odt,.pdf"
        required
      />
    ),
  },
  {
    name: 'En erreur',
    element: <FileUpload id="file-wrong" name="wrong-file" label="Votre lettre" error="ce fichier est vide" required />,
  },
];
