import { checkMentions } from '@limpide/readability';
import { describe, expect, it } from 'vitest';
import { runTask } from '../../../../platform/engines/tasks.ts';
import { profileFor } from '../../analysis.ts';
import { mentionOptions } from '../../mention-check.ts';
import { hasContact } from '../contact.ts';
import { computeStatuses, missingMentions } from '../criteria.ts';
import { blocksOf, readyLetters } from './index.ts';

const now = new Date('2027-03-15T09:00:00Z');
const authorities = ['commune-wallonne', 'cpas-wallonie', 'province', 'region', 'fwb', 'commune-bruxelles', 'federal'];

it('there are twelve, each under a name of its own', () => {
  expect(readyLetters).toHaveLength(12);
  expect(new Set(readyLetters.map((letter) => letter.key)).size).toBe(12);
});

describe.each(readyLetters.map((letter) => [letter.key, letter] as const))('%s', (_, letter) => {
  const blocks = blocksOf(letter);
  const profile = profileFor(letter.kind);

  it('passes our own analysis: no error, no warning, short sentences, a contact', async () => {
    const analysis = await runTask('analyse', { blocks, profile, dismissed: [] });
    const found = analysis.findings.filter((finding) => finding.severity !== 'info');
    expect(found.map(({ rule, severity, text, title }) => ({ rule, severity, text, title }))).toEqual([]);
    const check = { contact: hasContact(blocks), mentions: [] };
    const statuses = computeStatuses({
      kind: letter.kind,
      analysis: { ...analysis, check },
      empty: false,
      rewritten: false,
    });
    expect(statuses).toMatchObject({ 'no-error': 'met', 'short-sentences': 'met', contact: 'met' });
  });

  it.each(authorities)('has the mentions that the law asks of every such text: %s', (authority) => {
    const options = mentionOptions({ authority, kind: letter.kind, validations: [], now })!;
    const items = checkMentions(blocks, options).items;
    // Those of one law alone (the integration income) are named on the page of the letter, and checked after the copy.
    const general = items.filter((item) => !item.dutyId.startsWith('loi-2002'));
    expect(missingMentions(general)).toEqual([]);
  });

  it('leaves to the organisation what only it knows: every bracket is a merge field', () => {
    for (const { text, opaque } of blocks) {
      const fields = (opaque ?? []).map((span) => text.slice(span.from, span.to));
      expect(text.match(/\[[^\]]*\]/g) ?? []).toEqual(fields);
    }
    expect(letter.text).not.toMatch(/\d/);
    expect(letter.adapt.length).toBeGreaterThan(1);
  });
});
