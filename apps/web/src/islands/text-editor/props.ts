import type { Block } from '@limpide/documents';
import type { Dismissal, HouseLexicon, Profile } from '@limpide/readability';

/** The words of an entry of the list, and of the fixes it offers: the same in the editor and in the public check. */
export interface FindingTexts {
  best: string;
  bestOne: string;
  /** « Voir tout ({n}) » */
  all: string;
  fewer: string;
  why: string;
  nothing: string;
  nothingText: string;
  words: string;
  longest: string;
  /** « {n} mots » */
  wordsN: string;
  legendLabel: string;
  replace: string;
  specify: string;
  explain: string;
  cut: string;
  panel: string;
}

export interface EditorTexts extends FindingTexts {
  label: string;
  keep: string;
  keepReason: string;
  keepSubmit: string;
  keepCancel: string;
  keepRefused: string;
  keys: string;
  /** « Point {n} sur {total} : {title} » */
  position: string;
  none: string;
  noFix: string;
  format: string;
  undo: string;
  redo: string;
  compare: string;
  local: string;
  /** « Enregistré à {hour} » */
  savedAt: string;
  saving: string;
  unsaved: string;
  offline: string;
  failed: string;
  expired: string;
  expiredText: string;
  signIn: string;
  conflict: string;
  conflictText: string;
  yours: string;
  theirs: string;
  /** « par {name}, à {hour} » */
  savedBy: string;
  keepYours: string;
  takeTheirs: string;
  recovered: string;
  recoveredText: string;
  recoverUse: string;
  recoverDrop: string;
  fieldName: string;
  heading: string;
  listItem: string;
  paragraph: string;
  volume: string;
}

export interface PlanPanelProps {
  summary: string;
  items: { term: string; value: string }[];
  none: string;
  edit: { href: string; text: string };
}

/** What the server hands to the editor. `{x}` in a text is filled by the island. */
export interface EditorProps {
  document: string;
  /** Who writes, as a keyed hash. */
  owner: string;
  blocks: Block[];
  version: number;
  csrf: string;
  profile: Profile;
  dismissed: Dismissal[];
  /** The words of the organisation, for the rules. */
  house: HouseLexicon | undefined;
  /** « Enregistré le 24 novembre 2026, 9 h 48 », or that nobody has written yet. */
  savedText: string;
  title: string;
  state: 'draft' | 'in-review' | 'published' | 'to-revise';
  stateWarning: { title: string; text: string } | undefined;
  reader: { term: string; value: string }[];
  edit: { href: string; text: string };
  /** What was thought of before writing; `none` says that nothing was. */
  plan: PlanPanelProps;
  paths: { save: string; keep: string; compare: string; rules: string; signIn: string; signOut: string };
  texts: EditorTexts;
}
