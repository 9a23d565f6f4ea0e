import type { Block } from '@limpide/documents';
import {
  type Authority,
  allDuties,
  checkMentions,
  type MentionKind,
  type MentionsOptions,
  type MentionsReport,
} from '@limpide/readability';
import type { DocumentKind } from '../../platform/database/index.ts';
import { isoDay } from '../../platform/messages/index.ts';
import type { TextAnalysis } from './analysis.ts';
import { message as m } from './messages.ts';
import type { ValidationRow } from './store/index.ts';

/** Types of authority as organisations declare them, to the pack of duties that holds for them. */
const packs: Record<string, Authority> = {
  'commune-wallonne': 'commune-wallonne',
  'cpas-wallonie': 'cpas-wallonie',
  province: 'province',
  region: 'spw',
  fwb: 'fwb',
  'commune-bruxelles': 'commune-bruxelles',
  'cpas-bruxelles': 'cpas-bruxelles',
  federal: 'federal',
};

const kindsChecked: Partial<Record<DocumentKind, MentionKind>> = {
  letter: 'letter',
  email: 'letter',
  decision: 'decision',
  acknowledgement: 'acknowledgement',
};

export const dutyIds: readonly string[] = allDuties.map((duty) => duty.id);

interface About {
  authority: string;
  kind: DocumentKind;
  validations: readonly ValidationRow[];
  now: Date;
}

/** @returns undefined for a kind of document, or an authority, that no pack speaks of */
export function mentionOptions(about: About): MentionsOptions | undefined {
  const authority = packs[about.authority];
  const kind = kindsChecked[about.kind];
  if (!authority || !kind) return undefined;
  const validations = about.validations.map(({ dutyId, byName, at }) => ({ dutyId, name: byName, date: isoDay(at) }));
  return { authority, kind, date: isoDay(about.now), validations };
}

/** @returns undefined where `mentionOptions` does */
export function checkDocumentMentions(blocks: readonly Block[], about: About): MentionsReport | undefined {
  const options = mentionOptions(about);
  return options && checkMentions(blocks, options);
}

/**
 * Sentences that say what stops the approval of a text: facts that a decision lost, or that nobody could look for;
 * validated mentions that are missing.
 */
export function stopsOf(
  kind: DocumentKind,
  rewritten: Pick<TextAnalysis, 'stops' | 'uncompared'> | undefined,
  mentions: MentionsReport | undefined,
): string[] {
  const lost = rewritten?.uncompared ? [m('compare.too-long-stops')] : (rewritten?.stops ?? []).map((s) => s.message);
  const facts = kind === 'decision' ? lost : [];
  const missing = (mentions?.items ?? []).filter((item) => item.blocks).map((item) => `${item.label}. ${item.effect}`);
  return [...facts, ...missing];
}
