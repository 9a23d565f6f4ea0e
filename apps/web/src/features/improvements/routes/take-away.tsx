import { writeCollegeNote } from '@limpide/export-node';
import { notFound } from '../../../platform/http/errors.ts';
import { page, type Route } from '../../../platform/http/route.ts';
import { isoDay } from '../../../platform/messages/index.ts';
import { listEvidence, readIrritant } from '../../irritants/index.ts';
import { message as m } from '../messages.ts';
import { noteFor } from '../note.ts';
import { NoDatePage } from '../pages/no-date.tsx';
import { verdictFor, verdictSentences } from '../present.ts';
import { actionContext, listLinkedDocuments, listLinkedIrritants } from '../queries/linked.ts';
import { readActionItem } from '../queries/list.ts';
import { reminderFile } from '../reminder.ts';
import type { ActionRow } from '../store.ts';
import { base, on, theAction } from './the-action.ts';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What leaves for Word and for the calendar. */
export const takeAwayRoutes: Route[] = [
  page('/espace/ameliorations/:id/note', on('action.read'), async (scope) => {
    const { db } = scope.platform;
    const action = await theAction(scope);
    const linked = await listLinkedIrritants(db, action.id);
    const irritants = await Promise.all(
      linked.map(async ({ id }) => ({ ...(await readIrritant(db, id))!, evidence: await listEvidence(db, id) })),
    );
    const bytes = await writeCollegeNote(
      noteFor({
        action,
        context: await actionContext(db, action),
        irritants,
        documents: await listLinkedDocuments(db, action.id),
        result: resultOf(action),
        today: isoDay(scope.now),
      }),
    );
    return scope.download(bytes, { fileName: m('note.file', { title: fileWords(action.title) }), mediaType: wordType });
  }),
  page('/espace/ameliorations/:id/rappel', on('action.read'), async (scope) => {
    const { db, config } = scope.platform;
    const action = await readActionItem(db, scope.param('id'), scope.now);
    const row = await theAction(scope);
    if (!action) throw notFound();
    if (!action.dueOn) return <NoDatePage scope={scope} action={action} />;
    const text = reminderFile({
      id: action.id,
      title: action.title,
      dueOn: action.dueOn,
      procedure: action.procedure,
      version: row.version,
      url: new URL(base(scope), config.baseUrl),
    });
    const bytes = new TextEncoder().encode(text);
    return scope.download(bytes, { fileName: m('reminder.file'), mediaType: 'text/calendar; charset=utf-8' });
  }),
];

/** « Mieux. La part baisse de 19,0 points… » */
function resultOf(action: ActionRow): string | undefined {
  const verdict = verdictFor(action);
  return verdict && `${m(`verdict.${verdict.kind}`)}. ${verdictSentences(verdict, action.measure?.coverage).main}`;
}

/** A title as part of a file name. */
function fileWords(title: string): string {
  return title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
}
