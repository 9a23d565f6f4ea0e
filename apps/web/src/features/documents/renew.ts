import type { Apart } from '../../platform/engines/index.ts';
import { AppError } from '../../platform/http/errors.ts';
import { type LibraryReading, readFirst } from './analyse-apart.ts';
import type { TextAnalysis } from './analysis.ts';
import type { OpenedDocument } from './queries/index.ts';

/** How the engine must read the texts of a document on that day. */
export function readingAt(now: Date, opened: OpenedDocument): LibraryReading {
  const { document, dismissals, authority, validations, lexicon } = opened;
  const about = { authority, validations, now };
  return { kind: document.kind, profile: document.profile, dismissed: dismissals, about, lexicon };
}

/** Was the text that stands read with another lexicon than the one of today? */
export function isOutdated({ texts, lexicon }: Pick<OpenedDocument, 'texts' | 'lexicon'>): boolean {
  return texts.current.analysis.lexicon !== lexicon?.mark;
}

/** The text that stands read anew; what its rewriting made vanish does not depend on the lexicon. */
export async function readAnew(
  apart: Apart,
  { texts: { current } }: Pick<OpenedDocument, 'texts'>,
  reading: LibraryReading,
): Promise<TextAnalysis> {
  return { ...current.analysis, lexicon: undefined, ...(await readFirst(apart, current.blocks, reading)) };
}

/**
 * A document whose findings follow the lexicon of its organisation at once. What is stored follows a little later; the
 * findings of before stay when the engines have no time.
 */
export async function renewed(apart: Apart, opened: OpenedDocument, reading: LibraryReading): Promise<OpenedDocument> {
  if (!isOutdated(opened)) return opened;
  try {
    const { texts } = opened;
    const current = { ...texts.current, analysis: await readAnew(apart, opened, reading) };
    return { ...opened, texts: { ...texts, current, [current.role]: current } };
  } catch (error) {
    if (error instanceof AppError && /^error\.too-(?:heavy|many)$/.test(error.code)) return opened;
    throw error;
  }
}
