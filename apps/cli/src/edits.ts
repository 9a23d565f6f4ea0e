import type { Edit } from '@limpide/documents';
import type { Input } from './files.ts';
import { refuse } from './refusal.ts';
import { decodeSource } from './text-encoding.ts';

/** An edit as it is given: `before`, when it is there, is what it replaces. Other properties are ignored. */
export type GivenEdit = Edit & { before?: string };

/** Reads a list of edits, the form of `schemas/edits.json`. @throws Refusal naming the edit at fault. */
export function readEdits({ name, bytes }: Input): GivenEdit[] {
  let value: unknown;
  try {
    value = JSON.parse(decodeSource(bytes));
  } catch (error) {
    const at = /position \d+|line \d+ column \d+/.exec(String(error))?.[0];
    return refuse(`${name} : ce n’est pas du JSON valide${at ? ` (${at})` : ''}`);
  }
  if (!Array.isArray(value)) return refuse(`${name} : il faut une liste de modifications, entre crochets`);
  return value.map((edit, n) => readEdit(edit, `${name} : modification ${n + 1}`));
}

function readEdit(edit: unknown, place: string): GivenEdit {
  if (typeof edit !== 'object' || edit === null || Array.isArray(edit)) {
    return refuse(`${place} : il faut un objet {"block", "from", "to", "text"}`);
  }
  const { block, from, to, text, before } = edit as Record<string, unknown>;
  if (typeof text !== 'string') return refuse(`${place} : « text » doit être un texte`);
  if (before !== undefined && typeof before !== 'string') return refuse(`${place} : « before » doit être un texte`);
  return {
    block: wholeNumber('block', block),
    from: wholeNumber('from', from),
    to: wholeNumber('to', to),
    text,
    ...(before === undefined ? {} : { before }),
  };

  function wholeNumber(name: string, value: unknown): number {
    if (Number.isSafeInteger(value) && (value as number) >= 0) return value as number;
    return refuse(`${place} : « ${name} » doit être un nombre entier à partir de 0`);
  }
}
