import { maxColumns } from './grid.ts';

/** Why a file as a whole gives no rows. `message` is French, ready to show. */
export interface SheetError {
  code:
    | 'empty'
    | 'too-large'
    | 'not-a-sheet'
    | 'old-excel'
    | 'opendocument'
    | 'archive-refused'
    | 'unreadable'
    | 'no-sheet'
    | 'no-header'
    | 'missing-column'
    | 'duplicate-column'
    | 'too-many-columns'
    | 'too-many-rows';
  message: string;
}

export const emptyFile: SheetError = { code: 'empty', message: 'Ce fichier ne contient aucune ligne.' };

export const notWorkbook: SheetError = {
  code: 'not-a-sheet',
  message: 'Ce fichier n’est pas un tableau. Choisissez un fichier Excel (.xlsx) ou CSV.',
};

export const oldExcel: SheetError = {
  code: 'old-excel',
  message:
    'Ce fichier est dans l’ancien format Excel (.xls) ou protégé par un mot de passe. Enregistrez-le au format .xlsx, sans mot de passe.',
};

export const openDocument: SheetError = {
  code: 'opendocument',
  message: 'Ce fichier est au format OpenDocument (.ods). Enregistrez-le au format Excel (.xlsx) ou CSV.',
};

export const damaged: SheetError = {
  code: 'unreadable',
  message: 'Ce fichier est abîmé ou incomplet. Ouvrez-le dans votre tableur, enregistrez-le de nouveau et réessayez.',
};

export const refusedArchive: SheetError = {
  code: 'archive-refused',
  message:
    'Ce fichier a été refusé par sécurité : une fois décompressé, il est trop grand ou ne correspond pas à ce qu’il annonce. Enregistrez-le de nouveau depuis votre tableur.',
};

export const tooManyColumns: SheetError = {
  code: 'too-many-columns',
  message: `Ce tableau a plus de ${maxColumns} colonnes. Gardez celles qui servent.`,
};
