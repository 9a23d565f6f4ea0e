import type { ProcedureStand, ShownChange } from '../../platform/database/schema-many.ts';
import { formatDay } from '../../platform/messages/index.ts';
import { contentForm, contentToForm, stepForm } from '../procedures/index.ts';
import { lifeEventName } from '../public-pages/index.ts';
import { excerpt, replaceRanges } from './excerpt.ts';
import { findAddress, findPhone, findText, inItsPlace, type Range } from './match.ts';
import { message as m } from './messages.ts';
import { blocks, type Operation } from './operation.ts';
import { rewrite, rewriteAddresses, type Texts } from './places.ts';

/** What an operation makes of a démarche. */
export interface Trial {
  after: ProcedureStand;
  changes: ShownChange[];
  /** Why it cannot be kept: a title that became too long, a text that became empty. */
  problem: string | undefined;
}

/**
 * Tries an operation on a démarche as it stands.
 * @param nameOf a person's name, to show who takes over from whom
 * @returns undefined when it would change nothing
 */
export function tryOperation(
  operation: Operation,
  before: ProcedureStand,
  nameOf: (userId: string | null) => string,
): Trial | undefined {
  const changes: ShownChange[] = [];
  const value = (label: string, was: string, is: string) => {
    if (was !== is) changes.push({ label, before: marked(was), after: marked(is) });
  };
  const after = { ...before };
  switch (operation.kind) {
    case 'replace':
    case 'phone':
    case 'link':
      Object.assign(after, replaceIn(operation, before, changes));
      break;
    case 'life-event':
      after.content = { ...before.content, lifeEvent: operation.value };
      value(m('block.lifeEvent'), lifeEventName(before.content.lifeEvent), lifeEventName(operation.value));
      break;
    case 'owner':
      after.ownerId = operation.value;
      value(m('block.owner'), nameOf(before.ownerId), nameOf(operation.value));
      break;
    case 'review-due':
      after.reviewDue = operation.value;
      value(m('block.reviewDue'), before.reviewDue ? formatDay(before.reviewDue) : '', formatDay(operation.value));
      break;
    default: {
      const list = operation.kind.startsWith('piece') ? 'prepare' : 'searchWords';
      const adds = operation.kind.endsWith('add');
      const same = (item: string) => alike(item) === alike(operation.value);
      const items = before.content[list];
      const next = adds
        ? items.some(same)
          ? items
          : [...items, operation.value]
        : items.filter((item) => !same(item));
      after.content = { ...before.content, [list]: next };
      for (const item of adds ? next.slice(items.length) : items.filter(same))
        value(m(`block.${list}`), adds ? '' : item, adds ? item : '');
    }
  }
  return changes.length > 0 ? { after, changes, problem: problemOf(after) } : undefined;
}

const alike = (text: string) => text.trim().normalize('NFC').toLocaleLowerCase('fr');
const marked = (text: string) => (text ? [{ text, marked: true as const }] : []);

type TextOperation = Extract<Operation, { kind: 'replace' | 'phone' | 'link' }>;

/** Every text of the démarche with the words replaced; each text that changes is shown. */
function replaceIn(operation: TextOperation, before: Texts, changes: ShownChange[]): Texts {
  const change = (find: (text: string) => Range[], replacement: (found: string) => string) => {
    return (text: string, label: string) => {
      const ranges = find(text);
      if (ranges.length === 0) return text;
      const next = replaceRanges(text, ranges, replacement);
      if (next.text === text) return text;
      changes.push({ label, before: excerpt(text, ranges), after: excerpt(next.text, next.ranges) });
      return next.text.replace(/ {2,}/g, ' ').trim();
    };
  };
  if (operation.kind === 'replace') {
    const { find, replace, sameCase } = operation;
    return rewrite(
      before,
      operation.blocks,
      change(
        (text) => findText(text, find, operation),
        (found) => inItsPlace(found, replace, sameCase),
      ),
    );
  }
  if (operation.kind === 'phone') {
    return rewrite(
      before,
      blocks,
      change(
        (text) => findPhone(text, operation.find),
        () => operation.replace,
      ),
    );
  }
  let texts = before;
  for (const { find, replace } of operation.pairs) {
    const inText = change(
      (text) => findAddress(text, find),
      () => replace,
    );
    const whole = change(
      (text) => (text === find ? [{ from: 0, to: text.length }] : []),
      () => replace,
    );
    const next = rewrite(texts, blocks, inText);
    texts = { ...next, content: rewriteAddresses(next.content, whole) };
  }
  return texts;
}

/** The first rule of the ordinary form that the text would break. */
function problemOf({ content, steps }: ProcedureStand): string | undefined {
  const read = contentForm.safeParse(contentToForm(content, null));
  if (!read.success) return read.error.issues[0]!.message;
  for (const { title, body } of steps) {
    const step = stepForm.safeParse({ title, body, organisation: '' });
    if (!step.success) return step.error.issues[0]!.message;
  }
  return undefined;
}
