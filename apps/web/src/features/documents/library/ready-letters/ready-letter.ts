import type { DocumentKind } from '../../../../platform/database/index.ts';

/**
 * A letter written for this project, that any organisation may copy and adapt. Whatever only the organisation knows, and
 * above all what only the law of its own procedure says, is a merge field in brackets.
 */
export interface ReadyLetter {
  /** Name in the address. Copies refer to it: it never changes. */
  key: string;
  kind: DocumentKind;
  title: string;
  /** What it does for the reader, in a sentence. */
  purpose: string;
  /** When to use it, and when another letter does better. */
  when: string;
  /** What to look at before the first use. */
  adapt: readonly string[];
  reader: string;
  action: string;
  deadline: string;
  /** In the notation of the text field: `#` before a title, `-` before an item. */
  text: string;
}

/** What comes above every letter: who writes, when, about which file. */
export function sender(subject: string): string {
  return `[Nom de l’organisation], [Nom du service]
[Adresse du service]

[Lieu d’envoi], le [Date d’envoi]
Votre dossier : [Numéro de dossier]

# Objet : ${subject}

[Civilité] [Nom],`;
}

/** Whom to ask, and the end. */
export const contact = `## Une question ?

Appelez [Prénom de l’agent] [Nom de l’agent], [Fonction de l’agent], au [Téléphone de l’agent], [Heures d’appel]. Cette personne suit votre dossier.

Vous pouvez aussi écrire à [Adresse e-mail du service], ou venir sur rendez-vous à notre adresse : [Adresse du service]. Un proche peut appeler ou venir pour vous.

Bien à vous,

[Prénom du signataire] [Nom du signataire]
[Fonction du signataire]`;
