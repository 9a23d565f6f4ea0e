import { transact } from '../../../platform/command.ts';
import { form } from '../../../platform/forms/index.ts';
import { FieldErrors } from '../../../platform/http/errors.ts';
import type { Route, Scope } from '../../../platform/http/route.ts';
import { listReviewers } from '../../publication/index.ts';
import { answerAll, askColleagueAll, askReaderAll, publishAll } from '../batch.ts';
import { message as m } from '../messages.ts';
import { AskAllPage, LinksPage, PublishAllPage } from '../pages/ask-and-publish.tsx';
import { ReviewsPage } from '../pages/reviews.tsx';
import { listWaitingReviews, readProgress, readStart, type Stage } from '../queries.ts';
import { askForm, publishForm, reviewsForm } from '../schema.ts';

const create = { kind: 'organisation', action: 'procedure.create' } as const;

/** Démarches of the path that stand at one stage, those that are ready first and ticked. */
async function at(scope: Scope, stage: Stage) {
  const { db } = scope.platform;
  const organisationId = scope.actor.organisationId!;
  const { rule, procedures } = await readProgress(db, organisationId);
  const { authority } = await readStart(db, organisationId);
  const found = procedures.filter((one) => one.stage === stage).sort((a, b) => Number(b.ready) - Number(a.ready));
  return { rule, cpas: authority.startsWith('cpas'), procedures: found };
}

const ticked = (procedures: readonly { id: string; ready: boolean }[]) => ({
  values: { procedures: procedures.filter(({ ready }) => ready).map(({ id }) => id) },
});

/** Only what was on the page: an id from elsewhere does not exist. */
function chosen(ids: readonly string[], procedures: readonly { id: string; title: string }[], missing: string) {
  const found = procedures.filter(({ id }) => ids.includes(id));
  if (found.length === 0) throw new FieldErrors({ procedures: missing });
  return found;
}

export const publishRoutes: Route[] = [
  ...form({
    path: '/espace/demarches/depart/relecture',
    access: create,
    schema: askForm,
    load: async (scope) => ({
      ...(await at(scope, 'to-ask')),
      reviewers: await listReviewers(scope.platform.db, scope.actor.organisationId!, scope.actor.userId),
    }),
    initial: (loaded) => ticked(loaded.procedures),
    page: (scope, state, loaded) => <AskAllPage scope={scope} form={state} {...loaded} />,
    submit: async (scope, input, { loaded: { rule, procedures } }) => {
      const { platform, actor } = scope;
      const asked = chosen(input.procedures, procedures, m('review.missing'));
      const procedureIds = asked.map(({ id }) => id);
      if (rule === 'external-reader') {
        if (!input['reader-name']) throw new FieldErrors({ 'reader-name': m('review.reader-missing') });
        const links = await transact(platform, actor, (command) =>
          askReaderAll(command, platform, {
            procedureIds,
            readerName: input['reader-name'],
            readerEmail: input['reader-email'],
            message: input.message,
          }),
        );
        const title = (id: string) => asked.find((one) => one.id === id)!.title;
        return scope.page(
          <LinksPage
            scope={scope}
            links={links.map(({ procedureId, link }) => ({ title: title(procedureId), link }))}
          />,
        );
      }
      const { reviewer } = input;
      if (!reviewer) throw new FieldErrors({ reviewer: m('review.choose-reviewer') });
      await transact(platform, actor, (command) =>
        askColleagueAll(command, platform, { procedureIds, reviewerId: reviewer, message: input.message }),
      );
      return { to: '/espace/demarches/depart', flash: m('review.done', { count: procedureIds.length }) };
    },
  }),
  ...form({
    path: '/espace/demarches/depart/publication',
    access: { kind: 'organisation', action: 'procedure.publish' },
    schema: publishForm,
    load: (scope) => at(scope, 'approved'),
    initial: (loaded) => ticked(loaded.procedures),
    page: (scope, state, loaded) => <PublishAllPage scope={scope} form={state} {...loaded} />,
    submit: async (scope, input, { loaded: { rule, procedures } }) => {
      const procedureIds = chosen(input.procedures, procedures, m('publish.missing')).map(({ id }) => id);
      if (rule === 'direct-with-reason' && !input.reason)
        throw new FieldErrors({ reason: m('publish.reason.missing') });
      await transact(scope.platform, scope.actor, (command) =>
        publishAll(command, { procedureIds, reason: input.reason }),
      );
      return { to: '/espace/demarches/depart', flash: m('publish.done', { count: procedureIds.length }) };
    },
  }),
  ...form({
    path: '/espace/relectures',
    access: { kind: 'organisation', action: 'procedure.review' },
    schema: reviewsForm,
    load: (scope) => listWaitingReviews(scope.platform.db, scope.actor.userId),
    page: (scope, state, waiting) => <ReviewsPage scope={scope} form={state} waiting={waiting} />,
    submit: async (scope, input, { loaded: waiting }) => {
      const answers = waiting.flatMap(({ review }) => {
        const i = input.review.indexOf(review.id);
        const outcome = input.outcome[i];
        return outcome
          ? [{ reviewId: review.id, procedureId: review.recordId, outcome, comment: (input.comment[i] ?? '').trim() }]
          : [];
      });
      if (answers.length === 0) throw new FieldErrors({ review: m('reviews.none-answered') });
      await transact(scope.platform, scope.actor, (command) => answerAll(command, answers));
      return { to: '/espace/relectures', flash: m('reviews.done', { count: answers.length }) };
    },
  }),
];
