import { transact } from '../../platform/command.ts';
import { button, form } from '../../platform/forms/index.ts';
import { AppError, FieldErrors, notFound } from '../../platform/http/errors.ts';
import { type Access, page, type Route, type Scope } from '../../platform/http/route.ts';
import { readToken } from '../../platform/identity/one-time-token.ts';
import { platformMessage } from '../../platform/messages/index.ts';
import { type Action, may } from '../../platform/policy/index.ts';
import { buildSnapshot, differences, readProcedure, snapshotForHistory, textHash } from '../procedures/index.ts';
import { approves } from './approval.ts';
import { boardRoutes } from './board/routes.tsx';
import { readCircuit } from './circuit/queries.ts';
import { circuitRoutes } from './circuit/routes.tsx';
import { validationOf } from './circuit/validation.ts';
import * as commands from './commands.ts';
import { message as m } from './messages.ts';
import { AskPage } from './pages/ask.tsx';
import { PublishPage, WithdrawPage } from './pages/publish.tsx';
import { AnswerPage, ExternalAnswerPage, ExternalThanksPage, NoReviewPage, ReviewStatePage } from './pages/review.tsx';
import { listReviewers } from './queries.ts';
import { scheduleRoutes } from './schedule/index.ts';
import { answerForm, askForm, reasonForm } from './schema.ts';
import { listPublications, listReviews, publicationRule, readReview } from './store.ts';

const on = (action: Action): Access => ({ kind: 'record', action, record: 'procedure', param: 'id' });
const base = (scope: Scope) => `/espace/demarches/${scope.param('id')}`;

async function theProcedure(scope: Scope, id = scope.param('id')) {
  const procedure = await readProcedure(scope.platform.db, id);
  if (!procedure) throw notFound();
  return { ...procedure, title: procedure.content.title };
}

/** The text to read, and what it changes against the page that is online. */
async function theReading(scope: Scope, procedureId: string) {
  const { db } = scope.platform;
  const procedure = await theProcedure(scope, procedureId);
  const snapshot = await buildSnapshot(db, procedure);
  const online = (await listPublications(db, procedureId)).find((publication) => !publication.withdrawnAt);
  const changes = online ? differences(snapshotForHistory(online.snapshot), snapshotForHistory(snapshot)) : [];
  return { procedure, snapshot, changes, online: online !== undefined };
}

export const publicationRoutes: Route[] = [
  ...boardRoutes,
  ...scheduleRoutes,
  ...circuitRoutes,
  page('/espace/demarches/:id/relecture', on('procedure.read'), async (scope) => {
    const procedure = await theProcedure(scope);
    if ((await readCircuit(scope.platform.db, procedure.organisationId)).advanced) {
      return scope.redirect(`${base(scope)}/circuit`);
    }
    const [review] = await listReviews(scope.platform.db, 'procedure', procedure.id);
    if (review && !review.outcome && review.reviewerId === scope.actor.userId) {
      return scope.redirect(`${base(scope)}/relecture/${review.id}/repondre`);
    }
    if (!review || review.outcome === 'cancelled' || review.recordVersion !== procedure.version) {
      if (may(scope.actor, 'procedure.edit', scope.resource) && procedure.state !== 'in-review') {
        return scope.redirect(`${base(scope)}/relecture/demander`);
      }
    }
    if (!review) return <NoReviewPage scope={scope} procedure={procedure} />;
    return <ReviewStatePage scope={scope} procedure={procedure} review={review} link={undefined} />;
  }),
  ...form({
    path: '/espace/demarches/:id/relecture/demander',
    access: on('procedure.edit'),
    schema: askForm,
    load: async (scope) => {
      const procedure = await theProcedure(scope);
      const { db } = scope.platform;
      return {
        procedure,
        rule: await publicationRule(db, procedure.organisationId),
        reviewers: await listReviewers(db, procedure.organisationId, scope.actor.userId),
      };
    },
    page: (scope, state, loaded) => <AskPage scope={scope} form={state} {...loaded} />,
    submit: async (scope, input, { loaded: { procedure, rule, reviewers } }) => {
      const { platform, actor } = scope;
      if (rule === 'external-reader') {
        if (!input['reader-name']) throw new FieldErrors({ 'reader-name': platformMessage('form.required') });
        const asked = await transact(platform, actor, (command) =>
          commands.askExternalReader(command, platform, {
            procedureId: procedure.id,
            readerName: input['reader-name'],
            readerEmail: input['reader-email'],
            message: input.message,
          }),
        );
        const review = await readReview(platform.db, asked.id);
        return scope.page(<ReviewStatePage scope={scope} procedure={procedure} review={review!} link={asked.link} />);
      }
      const reviewerId = input.reviewer;
      if (!reviewerId) throw new FieldErrors({ reviewer: m('ask.choose-reviewer') });
      await transact(platform, actor, (command) =>
        commands.askColleague(command, platform, { procedureId: procedure.id, reviewerId, message: input.message }),
      );
      const name = reviewers.find((reviewer) => reviewer.id === reviewerId)?.name ?? '';
      return { to: base(scope), flash: m('ask.done', { name }) };
    },
  }),
  ...form({
    path: '/espace/demarches/:id/relecture/:review/repondre',
    access: on('procedure.review'),
    schema: answerForm,
    load: async (scope) => {
      const review = await readReview(scope.platform.db, scope.param('review'));
      if (review?.recordType !== 'procedure' || review.recordId !== scope.param('id')) throw notFound();
      if (review.outcome) throw new AppError('error.state', 409);
      return { review, ...(await theReading(scope, review.recordId)) };
    },
    page: (scope, state, loaded) => <AnswerPage scope={scope} form={state} {...loaded} />,
    submit: async (scope, input, { loaded: { review } }) => {
      await transact(scope.platform, scope.actor, (command) =>
        commands.answerReview(command, { procedureId: review.recordId, reviewId: review.id, ...input }),
      );
      return { to: base(scope), flash: m(`answer.done.${input.outcome}`) };
    },
  }),
  button('/espace/demarches/:id/relecture/:review/annuler', on('procedure.edit'), async (scope) => {
    await transact(scope.platform, scope.actor, (command) =>
      commands.cancelReview(command, { procedureId: scope.param('id'), reviewId: scope.param('review') }),
    );
    return { to: base(scope), flash: m('state.cancelled') };
  }),
  ...form({
    path: '/espace/demarches/:id/publier',
    access: on('procedure.publish'),
    schema: reasonForm,
    load: async (scope) => {
      const reading = await theReading(scope, scope.param('id'));
      const { db } = scope.platform;
      const rule = await publicationRule(db, reading.procedure.organisationId);
      const circuit = await readCircuit(db, reading.procedure.organisationId);
      const validation = circuit.advanced
        ? await validationOf(db, circuit, reading.procedure, textHash(reading.snapshot))
        : undefined;
      const approval = (await listReviews(db, 'procedure', reading.procedure.id)).find((review) =>
        approves(review, rule, reading.procedure.version),
      );
      return { ...reading, rule, approval, validation };
    },
    page: (scope, state, loaded) => <PublishPage scope={scope} form={state} {...loaded} />,
    submit: async (scope, input, { loaded: { procedure } }) => {
      const number = await transact(scope.platform, scope.actor, (command) =>
        commands.publishProcedure(command, { procedureId: procedure.id, reason: input.reason }),
      );
      return { to: base(scope), flash: m('publish.done', { number }) };
    },
  }),
  ...form({
    path: '/espace/demarches/:id/retirer',
    access: on('procedure.publish'),
    schema: reasonForm,
    load: (scope) => theProcedure(scope),
    page: (scope, state, procedure) => <WithdrawPage scope={scope} form={state} procedure={procedure} />,
    submit: async (scope, input) => {
      await transact(scope.platform, scope.actor, (command) =>
        commands.withdrawProcedure(command, { procedureId: scope.param('id'), reason: input.reason }),
      );
      return { to: base(scope), flash: m('withdraw.done') };
    },
  }),
  page('/relecture/merci', { kind: 'public' }, async (scope) => <ExternalThanksPage scope={scope} />),
  ...form({
    path: '/relecture/:token',
    access: { kind: 'link' },
    schema: answerForm,
    load: async (scope) => {
      const { db } = scope.platform;
      const reviewId = await readToken(db, scope.now, 'external-review', scope.param('token'));
      const review = reviewId ? await readReview(db, reviewId) : undefined;
      if (!review || review.outcome) throw new AppError('error.link-over', 410);
      const reading = await theReading(scope, review.recordId);
      if (reading.procedure.version !== review.recordVersion) throw new AppError('error.link-over', 410);
      return { review, ...reading };
    },
    page: (scope, state, loaded) => <ExternalAnswerPage scope={scope} form={state} {...loaded} />,
    submit: async (scope, input, { loaded: { review } }) => {
      await transact(scope.platform, commands.externalReader(review), (command) =>
        commands.answerByLink(command, { token: scope.param('token'), ...input }),
      );
      return { to: '/relecture/merci' };
    },
  }),
];
