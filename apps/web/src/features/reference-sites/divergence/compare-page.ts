import { createHash } from 'node:crypto';
import type { WebPage } from '@limpide/documents';
import type { Fact } from '@limpide/readability';
import type { Difference, PublicSnapshot } from '../../../platform/database/index.ts';
import { compareWeeks, readWeek } from './hours.ts';
import { type Known, type KnownTopic, knownOf } from './known.ts';
import { comparePrepare } from './prepare.ts';
import { coverage, tellingWords } from './words.ts';

type Found = Omit<Difference, 'key'>;

/** A difference with the key by which it is recognised as long as neither text changes. */
export const keyed = (found: Found): Difference => ({
  ...found,
  key: createHash('sha256')
    .update(JSON.stringify([found.topic, found.kind, found.ours, found.theirs]))
    .digest('base64url')
    .slice(0, 22),
});

const most = 240;
const short = (text: string) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

/**
 * Where a page says something else than the démarche that is online. The statements of both come from the engine that compares
 * texts before and after rewriting; here it is only decided which of them a visitor would be misled by.
 * @param facts of `compareFacts`, with `knownOf(snapshot).blocks` before and the blocks of the page after
 * @param procedureId to recognise our own embeds, which need no check
 */
export function comparePage(
  subject: { id: string; snapshot: PublicSnapshot; base: string },
  page: WebPage,
  facts: readonly Fact[],
): Difference[] {
  const { snapshot } = subject;
  if (showsOurs(subject, page)) return [];
  const known = knownOf(snapshot);
  const prepare = comparePrepare(snapshot.content, page, known.blocks.map(({ text }) => text).join(' '));
  const values = [
    ...compareCost(snapshot, page, facts, known),
    ...compareValues('delay', facts, known, page),
    ...compareValues('phone', facts, known, page),
  ];
  if (isAboutSomethingElse(snapshot, page, values)) {
    const heading = page.main.find(({ kind }) => kind === 'heading')?.text ?? page.title;
    return [keyed({ topic: 'subject', kind: 'differs', ours: snapshot.content.title, theirs: short(heading) })];
  }
  return [
    ...values,
    ...compareHours(snapshot, page),
    ...prepare.missing.map((item): Found => ({ topic: 'prepare', kind: 'missing', ours: item, theirs: '' })),
    ...prepare.extra.map(
      ({ text, notNeeded }): Found => ({
        topic: 'prepare',
        kind: 'extra',
        ours: notNeeded ? (snapshot.content.notNeeded ?? '') : '',
        theirs: short(text),
      }),
    ),
    ...compareOnline(snapshot, subject, page),
  ].map(keyed);
}

/** Our element, our frame, or a piece of page with our link and date: the page follows by itself. */
export function showsOurs({ id, base }: { id: string; base: string }, page: WebPage): boolean {
  const { origin } = new URL(base);
  return (
    page.custom.some(({ name, attributes }) => name === 'limpide-demarche' && attributes.demarche === id) ||
    page.links.some(
      (href) => URL.canParse(href) && new URL(href).origin === origin && href.includes(`/integrer/demarches/${id}/`),
    )
  );
}

const kinds: Record<Exclude<KnownTopic, 'text'>, readonly Fact['kind'][]> = {
  cost: ['amount'],
  delay: ['deadline'],
  phone: ['phone'],
};

/** Values of one topic: ours that the page lacks, with what it says instead. */
function compareValues(
  topic: 'cost' | 'delay' | 'phone',
  facts: readonly Fact[],
  known: Known,
  page: WebPage,
): Found[] {
  const of = facts.filter(({ kind }) => kinds[topic].includes(kind));
  const theirs = of.flatMap(({ after }) => after ?? []);
  const there = new Set(theirs.map(({ value }) => value));
  const here = new Set(of.flatMap(({ before }) => before?.value ?? []));
  const texts = new Map([...page.main, ...page.around].map((block) => [block.index, block.text]));
  // What the page says and the démarche says nowhere.
  const others = theirs.filter(({ value }) => !here.has(value));
  const seen = new Set<string>();
  return of.flatMap(({ before, after, alsoBefore }): Found[] => {
    if (!before || there.has(before.value) || seen.has(before.value)) return [];
    // The same value may stand in several places, of which one is what the topic is about.
    const place = [before, ...alsoBefore].find(({ block }) => known.topics[block] === topic);
    if (!place) return [];
    seen.add(before.value);
    const other = after && others.includes(after) ? after : others[0];
    const line = known.blocks[place.block]!.text.replace(/^Téléphone : /, '');
    const said = other ? short(texts.get(other.block) ?? other.text) : '';
    return [{ topic, kind: other ? 'differs' : 'missing', ours: line, theirs: said }];
  });
}

const free = /\bgratuit/i;

function compareCost(snapshot: PublicSnapshot, page: WebPage, facts: readonly Fact[], known: Known): Found[] {
  const cost = snapshot.content.keyFacts.cost?.value;
  if (!cost) return [];
  if (!free.test(cost)) return compareValues('cost', facts, known, page);
  if (page.main.some(({ text }) => free.test(text))) return [];
  const asked = facts.find(({ kind, status }) => kind === 'amount' && status === 'added')?.after;
  const text = asked && page.main.find(({ index }) => index === asked.block)?.text;
  return [{ topic: 'cost', kind: text ? 'differs' : 'missing', ours: cost, theirs: text ? short(text) : '' }];
}

function compareHours({ organisation: { contact } }: PublicSnapshot, page: WebPage): Found[] {
  const ours = readWeek(contact.openingHours);
  if (ours.size === 0) return [];
  const blocks = [...page.main, ...page.around];
  const theirs = readWeek(blocks.map(({ text }) => text).join(' · '));
  const result = compareWeeks(ours, theirs);
  if (result === 'same') return [];
  const lines = blocks
    .filter(({ text }) => /\d ?(?:h|:)/.test(text) || readWeek(text).size > 0)
    .map(({ text }) => text);
  const said = result === 'differs' ? short(lines.join(' · ')) : '';
  return [{ topic: 'hours', kind: result, ours: contact.openingHours, theirs: said }];
}

/** The same place, whatever the scheme, « www. », the final stroke and what follows it. */
function placeOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { hostname, pathname } = new URL(address);
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}`;
}

function compareOnline(
  { content }: PublicSnapshot,
  { id, base }: { id: string; base: string },
  page: WebPage,
): Found[] {
  if (!content.onlineUrl) return [];
  const wanted = placeOf(content.onlineUrl);
  const ours = placeOf(`${base}/demarches/${id}`)!;
  const text = [...page.main, ...page.around].map((block) => block.text).join(' ');
  const linked = page.links.some((href) => {
    const place = placeOf(href);
    return place !== undefined && (place === wanted || place === ours || place.startsWith(`${ours}/`));
  });
  if (linked || (wanted && text.includes(wanted))) return [];
  return [{ topic: 'online', kind: 'missing', ours: content.onlineUrl, theirs: '' }];
}

/** Nothing of the title, and nothing that we know: the address was mapped to the wrong démarche, or the page has changed its subject. */
function isAboutSomethingElse({ content }: PublicSnapshot, page: WebPage, values: readonly Found[]): boolean {
  const given = new Set(tellingWords([page.title, ...page.main.map(({ text }) => text)].join(' ')));
  const titled = coverage(tellingWords(content.title), given);
  const known = coverage(tellingWords([content.summary, ...content.prepare].join(' ')), given);
  return titled < 0.5 && known < 0.25 && values.length > 0;
}
