import type { Sheet } from '@limpide/export-node';
import { message as m } from './messages.ts';
import type { FeedbackItem } from './queries.ts';
import { feedbackReasons } from './schema.ts';

export function reasonWords(reason: string): string {
  const known = feedbackReasons.find((candidate) => candidate === reason);
  return known ? m(`reason.${known}`) : reason;
}

/** Every answer on a line; the column of doubts is there only for who may read them. */
export function feedbackSheet(items: readonly FeedbackItem[], withDoubts: boolean): Sheet {
  return {
    name: m('sheet.name'),
    columns: [
      { key: 'day', header: m('sheet.day'), kind: 'date' },
      { key: 'answer', header: m('sheet.answer'), kind: 'text', width: 12 },
      { key: 'reasons', header: m('sheet.reasons'), kind: 'text', width: 40 },
      { key: 'comment', header: m('sheet.comment'), kind: 'text', width: 60 },
      { key: 'version', header: m('sheet.version'), kind: 'number' },
      { key: 'state', header: m('sheet.state'), kind: 'text', width: 24 },
      ...(withDoubts ? [{ key: 'doubt', header: m('sheet.doubt'), kind: 'text' as const, width: 40 }] : []),
    ],
    rows: items.map((item) => ({
      day: item.givenOn,
      answer: m(`answer.${item.answer}`),
      reasons: item.reasons.map(reasonWords).join(' ; '),
      comment: item.comment,
      version: item.number,
      state: m(`state.${item.state}`),
      doubt: item.quarantine ? m(`doubt.${item.quarantine}`) : null,
    })),
  };
}
