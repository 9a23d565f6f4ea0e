/** Why a file could not be read or written: expected outcomes, as values, with a plain French message. */

export type ReadProblemCode =
  | 'empty'
  | 'too-large'
  | 'encrypted'
  | 'corrupt'
  | 'bomb'
  | 'unsupported'
  | 'doctype'
  | 'no-text-part';

/** `message` says what happened and what to do; `detail` names the place, for a technician. */
export interface ReadProblem {
  code: ReadProblemCode;
  message: string;
  detail?: string;
}

export type ReviseProblemCode =
  | ReadProblemCode
  | 'macro'
  | 'mode'
  | 'unknown-block'
  | 'out-of-range'
  | 'overlap'
  | 'opaque'
  | 'protected'
  | 'invalid-text'
  | 'invalid-author';

/** `edit` is the index of the edit in the list that was given, when one edit is at fault. */
export interface ReviseProblem {
  code: ReviseProblemCode;
  message: string;
  edit?: number;
  detail?: string;
}

const readMessages: Record<ReadProblemCode, string> = {
  empty: 'Ce fichier est vide. Choisissez un autre fichier.',
  'too-large':
    'Ce fichier est trop grand. Retirez des images ou découpez le document en plusieurs fichiers, puis recommencez.',
  encrypted:
    'Ce fichier est protégé par un mot de passe. Ouvrez-le, enregistrez-en une copie sans mot de passe, puis recommencez.',
  corrupt:
    'Ce fichier est abîmé et ne peut pas être lu. Ouvrez-le dans Word ou LibreOffice, enregistrez-en une copie, puis recommencez.',
  bomb: 'Ce fichier se déploie à une taille anormale et a été refusé. Enregistrez-en une copie depuis Word ou LibreOffice, ou choisissez un autre fichier.',
  unsupported:
    'Ce type de fichier ne peut pas être lu. Choisissez un fichier Word (.docx), LibreOffice (.odt), une page web (.html) ou un texte (.txt, .md).',
  doctype:
    'Ce fichier contient une déclaration interdite pour votre sécurité (DTD) et a été refusé. Enregistrez-en une copie depuis Word ou LibreOffice, puis recommencez.',
  'no-text-part': 'Ce fichier ne contient pas de texte à lire. Choisissez un document de traitement de texte.',
};

/** A read problem with its usual message, or a more precise one. */
export function readProblem(code: ReadProblemCode, detail?: string, message = readMessages[code]): ReadProblem {
  return detail === undefined ? { code, message } : { code, message, detail };
}

/**
 * Carries a problem out of a deep parse; the public functions catch it and return the value, so it never leaves
 * this package.
 */
export class ReadRefusal extends Error {
  readonly problem: ReadProblem;
  constructor(problem: ReadProblem) {
    super(problem.detail ?? problem.code);
    this.name = 'ReadRefusal';
    this.problem = problem;
  }
}

/** Refuses a text of more lines than a reader can hold. */
export function checkLines(text: string, most: number): void {
  let lines = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code === 10 || code === 13) && ++lines > most) refuse('too-large', 'lines');
  }
}

/** Stops the reading of a file: see {@link ReadRefusal}. */
export function refuse(code: ReadProblemCode, detail?: string, message?: string): never {
  throw new ReadRefusal(readProblem(code, detail, message));
}
