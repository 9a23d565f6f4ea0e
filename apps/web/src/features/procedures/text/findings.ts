import { engine, type HouseLexicon, mostUseful } from '@limpide/readability';
import type { PartFindings, StoredBlock } from '../../../platform/database/index.ts';
import { AppError } from '../../../platform/http/errors.ts';
import type { Platform } from '../../../platform/platform.ts';
import { readLexicon } from '../../lexicon/index.ts';
import { fingerprint } from './fingerprint.ts';
import type { TextPart } from './parts.ts';
import { readStoredFindings, saveFindings } from './store.ts';

export type TextFindings = Record<string, PartFindings>;
type Written = Pick<TextPart, 'key' | 'text'>;

/** How many points of a part are shown: those that would help most. */
const shown = 5;

/** The words of the organisation that writes, which the rules follow. */
export async function houseWords(platform: Platform, organisationId: string | null): Promise<HouseLexicon | undefined> {
  return (await readLexicon(platform.db, organisationId))?.words;
}

/**
 * Reads the parts as one text, in their order, by the rules of public pages: what one part explains, another need not.
 * @param owner for whom it is done
 * @throws AppError when it is too long to be read at once
 */
export async function analyseParts(
  platform: Platform,
  owner: string,
  parts: readonly Written[],
  house: HouseLexicon | undefined,
): Promise<TextFindings> {
  const blocks: StoredBlock[] = [];
  const partOf: string[] = [];
  for (const { key, text } of parts) {
    // Sources and addresses are not sentences.
    if (key === 'legal-bases') continue;
    const kind = key === 'prepare' ? ('list-item' as const) : ('paragraph' as const);
    for (const line of text.split('\n')) {
      if (line.trim() === '') continue;
      blocks.push({ index: blocks.length, kind, text: line });
      partOf.push(key);
    }
  }
  if (blocks.length === 0) return {};
  const analysis = await platform.engines.run('analyse', { blocks, profile: 'web', dismissed: [], house }, owner);
  const first = mostUseful(analysis);
  const found: TextFindings = {};
  for (const finding of [...first, ...analysis.findings.filter((one) => !first.includes(one))]) {
    const key = partOf[finding.block];
    if (key === undefined) continue;
    const part = found[key] ?? { count: 0, best: [] };
    found[key] = part;
    part.count++;
    if (part.best.length === shown) continue;
    const { rule, title, message, text } = finding;
    part.best.push({ rule, title, advice: message, excerpt: excerptOf(text) });
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
  const lexicon = await readLexicon(platform.db, procedure.organisationId);
  const hash = fingerprint({ parts: parts.map(({ key, text }) => [key, text]), lexicon: lexicon?.mark ?? '' });
  const stored = await readStoredFindings(platform.db, procedure.id);
  if (stored && stored.textHash === hash && stored.engine === engine) return stored.findings;
  try {
    const findings = await analyseParts(platform, owner, parts, lexicon?.words);
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
