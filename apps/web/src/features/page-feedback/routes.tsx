import { writeSheet } from '@limpide/export-node';
import { transact } from '../../platform/command.ts';
import { button, type FormState, form, type Values } from '../../platform/forms/index.ts';
import { notFound } from '../../platform/http/errors.ts';
import { publicPage } from '../../platform/http/public-page.ts';
import { type Access, page, type Route, type Scope } from '../../platform/http/route.ts';
import { type Action, may } from '../../platform/policy/index.ts';
import { spreadsheetType } from '../../platform/sheets/index.ts';
import { procedureTitle } from '../procedures/index.ts';
import { readPublicProcedure } from '../public-pages/index.ts';
import * as commands from './commands.ts';
import type { Personal } from './mask.ts';
import { message as m } from './messages.ts';
import { GiveFeedbackPage, ThanksPage } from './pages/give.tsx';
import { FeedbackPage, type Shown, shownAtOnce } from './pages/read.tsx';
import { listFeedback, summariseFeedback } from './queries.ts';
import { answerOfLink, feedbackForm, feedbackReasons, hasManyLinks } from './schema.ts';
import { feedbackSheet } from './sheet.ts';
import { doubtOfStamp, makeStamp, stampKey } from './stamp.ts';
import { onlineNumber } from './store.ts';

const on = (action: Action): Access => ({ kind: 'record', action, record: 'procedure', param: 'id' });
const path = '/espace/demarches/:id/avis';
const base = (scope: Scope) => `/espace/demarches/${scope.param('id')}/avis`;

async function theProcedure(scope: Scope) {
  scope.c.header('Cache-Control', 'no-store');
  const procedure = await readPublicProcedure(scope.platform.db, scope.param('id'));
  if (!procedure) throw notFound();
  return procedure;
}

/** The form as it comes back with the text that would be kept, to be read once more before it is sent. */
function shownAgain(values: Values): FormState {
  return {
    values,
    errors: {},
    csrf: '',
    version: undefined,
    draft: undefined,
    notice: undefined,
    conflict: undefined,
    field: (name) => ({ id: `champ-${name}`, name, value: [values[name] ?? ''].flat()[0] ?? '' }),
    list: (name) => [values[name] ?? []].flat(),
  };
}

const lists: readonly Shown[] = ['new', 'seen', 'answered', 'quarantine'];

export const pageFeedbackRoutes: Route[] = [
  ...form({
    path: '/demarches/:id/avis',
    access: { kind: 'public' },
    schema: feedbackForm,
    maxBody: 100_000,
    load: theProcedure,
    initial: (procedure, scope) => ({
      values: {
        answer: answerOfLink[scope.query('reponse') ?? ''] ?? '',
        stamp: makeStamp(scope.platform.keys, procedure.id, scope.now),
      },
    }),
    page: (scope, state, procedure) => (
      <GiveFeedbackPage
        scope={scope}
        form={state}
        procedure={procedure}
        stamp={state.field('stamp').value}
        masked={[]}
      />
    ),
    submit: async (scope, input, { loaded: procedure }) => {
      const { text, found } = commands.mask(input.comment);
      if (found.length > 0) return askAgain(scope, procedure, { ...input, comment: text }, found);
      const { keys } = scope.platform;
      const doubt = input.website
        ? 'trap'
        : (doubtOfStamp(keys, input.stamp, procedure.id, scope.now) ?? (hasManyLinks(text) ? 'links' : null));
      await transact(scope.platform, commands.reader, (command) =>
        commands.giveFeedback(command, {
          procedureId: procedure.id,
          answer: input.answer,
          reasons: feedbackReasons.filter((reason) => input.reasons.includes(reason)),
          comment: text,
          doubt,
          formKey: stampKey(input.stamp),
        }),
      );
      return { to: `/demarches/${procedure.id}/avis/merci` };
    },
  }),
  publicPage('/demarches/:id/avis/merci', async (scope) => (
    <ThanksPage scope={scope} procedure={await theProcedure(scope)} />
  )),
  page(path, on('feedback.read'), async (scope) => {
    const { db } = scope.platform;
    const id = scope.param('id');
    const asked = lists.find((list) => list === scope.query('montrer')) ?? 'new';
    const shown = asked === 'quarantine' && !may(scope.actor, 'feedback.handle', scope.resource) ? 'new' : asked;
    return (
      <FeedbackPage
        scope={scope}
        procedure={{ id, title: (await procedureTitle(db, id)) ?? '' }}
        summary={await summariseFeedback(db, id, await onlineNumber(db, id))}
        items={await listFeedback(db, id, shown, shownAtOnce)}
        shown={shown}
      />
    );
  }),
  page(`${path}/excel`, on('feedback.read'), async (scope) => {
    const doubts = may(scope.actor, 'feedback.handle', scope.resource);
    const all = await listFeedback(scope.platform.db, scope.param('id'), 'all');
    const bytes = await writeSheet(
      feedbackSheet(
        all.filter((item) => doubts || !item.quarantine),
        doubts,
      ),
    );
    return scope.download(bytes, { fileName: m('sheet.file'), mediaType: spreadsheetType });
  }),
  act('vu', (command, one) => commands.markFeedback(command, { ...one, state: 'seen' }), m('done.seen')),
  act('repondu', (command, one) => commands.markFeedback(command, { ...one, state: 'answered' }), m('done.answered')),
  act('remettre', commands.releaseFeedback, m('done.release')),
  act('effacer', commands.eraseFeedbackText, m('done.erase')),
  button(`${path}/:feedback/irritant`, on('feedback.handle'), async (scope) => {
    const irritant = await transact(scope.platform, scope.actor, (command) =>
      commands.noteAsIrritant(command, { procedureId: scope.param('id'), id: scope.param('feedback') }),
    );
    return { to: `/espace/irritants/${irritant}`, flash: m('done.irritant') };
  }),
];

function askAgain(
  scope: Scope,
  procedure: Awaited<ReturnType<typeof theProcedure>>,
  input: { answer: string; reasons: readonly string[]; comment: string; stamp: string },
  masked: readonly Personal[],
): Response {
  const state = shownAgain({ answer: input.answer, reasons: [...input.reasons], comment: input.comment });
  return scope.page(
    <GiveFeedbackPage scope={scope} form={state} procedure={procedure} stamp={input.stamp} masked={masked} />,
    { status: 422 },
  );
}

function act(
  name: string,
  work: (
    command: Parameters<typeof commands.releaseFeedback>[0],
    one: { procedureId: string; id: string },
  ) => Promise<void>,
  flash: string,
): Route {
  return button(`${path}/:feedback/${name}`, on('feedback.handle'), async (scope) => {
    const one = { procedureId: scope.param('id'), id: scope.param('feedback') };
    await transact(scope.platform, scope.actor, (command) => work(command, one));
    return { to: base(scope), flash };
  });
}
