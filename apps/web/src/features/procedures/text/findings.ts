import { engine, mostUseful } from '@limpide/readability';
import type { PartFindings, StoredBlock } from '../../../platform/database/index.ts';
import { AppError } from '../../../platform/http/errors.ts';
import type { Platform } from '../../../platform/platform.ts';
import { readLexicon } from '../../lexicon/index.ts';
import { fingerprint } from './fingerprint.ts';
import type { TextPart } from './parts.ts';
import { readStoredFindings, saveFindings } from './store.ts';

export type TextFindings = Record<string, PartFindings>;

/** How many points of a block are shown: those that would help most. */
const shown = 5;

/** What is read: a list is read item by item, everything else line by line. */
function blocksOf(part: Pick<TextPart, 'key' | 'text'>): StoredBlock[] {
  const kind = part.key === 'prepare' ? ('list-item' as const) : ('paragraph' as const);
  return part.text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((text, index) => ({ index, kind, text }));
}

/**
 * Reads each part by the rules of public pages and the words of the organisation.
 * @param owner for whom it is done
 * @throws AppError when it is too long to be read at once
 */
export async function analyseParts(
  platform: Platform,
  owner: string,
  organisationId: string,
  parts: readonly Pick<TextPart, 'key' | 'text'>[],
): Promise<TextFindings> {
  const house = (await readLexicon(platform.db, organisationId))?.words;
  const found: TextFindings = {};
  for (const part of parts) {
    // Sources and addresses are not sentences.
    if (part.key === 'legal-bases') continue;
    const analysis = await platform.engines.run(
      'analyse',
      { blocks: blocksOf(part), profile: 'web', dismissed: [], house },
      owner,
    );
    if (analysis.findings.length === 0) continue;
    found[part.key] = {
      count: analysis.findings.length,
      best: mostUseful(analysis)
        .slice(0, shown)
        .map(({ rule, title, message, text }) => ({ rule, title, advice: message, excerpt: excerptOf(text) })),
    };
  }
  return found;
}

const excerptOf = (text: string) => (text.length > 90 ? `${text.slice(0, 89).trimEnd()}…` : text);

/** What the engine finds in each part of the saved text; read again when the text, the words or the engine changed. */
export async function readTextFindings(
  platform: Platform,
  owner: string,
  procedure: { id: string; organisationId: string },
  parts: readonly TextPart[],
): Promise<TextFindings> {
  const lexicon = (await readLexicon(platform.db, procedure.organisationId))?.mark ?? '';
  const hash = fingerprint({ parts: parts.map(({ key, text }) => [key, text]), lexicon });
  const stored = await readStoredFindings(platform.db, procedure.id);
  if (stored && stored.textHash === hash && stored.engine === engine) return stored.findings;
  try {
    const findings = await analyseParts(platform, owner, procedure.organisationId, parts);
    await saveFindings(platform.db, {
      procedureId: procedure.id,
      textHash: hash,
      engine,
      findings,
      at: platform.clock.now(),
    });
    return findings;
  } catch (error) {
    // A page is shown without its advice rather than not at all.
    if (error instanceof AppError) return {};
    throw error;
  }
}
