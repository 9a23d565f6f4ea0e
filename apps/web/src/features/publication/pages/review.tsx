import { Button, Details, Message, SummaryList, VersionCompare } from '@limpide/ui';
import type { PublicSnapshot } from '../../../platform/database/index.ts';
import { csrfToken, type FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { formatDay } from '../../../platform/messages/index.ts';
import { may } from '../../../platform/policy/index.ts';
import { PublicPage } from '../../../shell/public-page.tsx';
import type { FieldDifference } from '../../procedures/index.ts';
import { ProcedureBody, ProcedureHead } from '../../public-pages/index.ts';
import { message as m } from '../messages.ts';
import type { ReviewRow } from '../store.ts';
import { AnswerForm } from './answer-form.tsx';
import { ProcedureFrame, type Subject } from './frame.tsx';

/** What the reader needs: what was asked, what changes for the public, the whole text, and the two answers. */
function Reading(props: { form: FormState; review: ReviewRow; snapshot: PublicSnapshot; changes: FieldDifference[] }) {
  const { form, review } = props;
  return (
    <>
      {review.message && (
        <Message kind="info" title={m('review.message', { name: review.requesterName })}>
          {review.message}
        </Message>
      )}
      {props.changes.length > 0 && (
        <Details summary={m('review.changes', { count: props.changes.length })} open>
          <Changes changes={props.changes} />
        </Details>
      )}
      <article class="app-preview" aria-label={m('review.text')}>
        <ProcedureHead snapshot={props.snapshot} level={2} />
        <ProcedureBody snapshot={props.snapshot} level={3} />
      </article>
      <AnswerForm form={form} approves={m('answer.approved.hint')} />
    </>
  );
}

export function Changes({ changes }: { changes: FieldDifference[] }) {
  return (
    <VersionCompare
      yoursTitle={m('changes.online')}
      savedTitle={m('changes.new')}
      fields={changes.map((change) => ({
        label: change.label,
        yours: change.before || m('changes.nothing'),
        saved: change.after || m('changes.nothing'),
        different: true,
      }))}
    />
  );
}

export function AnswerPage(props: {
  scope: Scope;
  form: FormState;
  procedure: Subject;
  review: ReviewRow;
  snapshot: PublicSnapshot;
  changes: FieldDifference[];
}) {
  const title = m('answer.page-title', { title: props.procedure.title });
  return (
    <ProcedureFrame scope={props.scope} procedure={props.procedure} title={title}>
      <h1>{title}</h1>
      <Reading {...props} />
    </ProcedureFrame>
  );
}

/** The same for a reader without an account: a public page that only the link opens. */
export function ExternalAnswerPage(props: {
  scope: Scope;
  form: FormState;
  review: ReviewRow;
  snapshot: PublicSnapshot;
  changes: FieldDifference[];
}) {
  const title = m('answer.page-title', { title: props.snapshot.content.title });
  return (
    <PublicPage scope={props.scope} title={title} noIndex>
      <h1>{title}</h1>
      <p class="lp-lead">{m('external.lead', { name: props.review.requesterName, service: props.snapshot.service })}</p>
      <Reading {...props} />
    </PublicPage>
  );
}

export function ExternalThanksPage({ scope }: { scope: Scope }) {
  return (
    <PublicPage scope={scope} title={m('external.thanks')} noIndex>
      <h1>{m('external.thanks')}</h1>
      <p class="lp-lead">{m('external.thanks.text')}</p>
      <p>
        <a href="/">{m('external.home')}</a>
      </p>
    </PublicPage>
  );
}

/** Nobody has asked for a reading yet. */
export function NoReviewPage({ scope, procedure }: { scope: Scope; procedure: Subject }) {
  return (
    <ProcedureFrame scope={scope} procedure={procedure} title={m('state.title')}>
      <h1>{m('state.title')}</h1>
      <p>{m('state.none')}</p>
    </ProcedureFrame>
  );
}

/** Where a review stands, for those who wait for it. */
export function ReviewStatePage(props: {
  scope: Scope;
  procedure: Subject;
  review: ReviewRow;
  link: string | undefined;
}) {
  const { scope, procedure, review } = props;
  const edit = may(scope.actor, 'procedure.edit', scope.resource);
  const who = review.reviewerName ?? review.readerName ?? '';
  return (
    <ProcedureFrame scope={scope} procedure={procedure} title={m('state.title')}>
      <h1>{m('state.title')}</h1>
      {props.link && (
        <Message kind="success" title={m('state.link.title')} headingLevel={2}>
          <p>{m('state.link.text', { name: who })}</p>
          <p>
            <code class="app-link-code">{props.link}</code>
          </p>
        </Message>
      )}
      <SummaryList
        items={[
          { term: m('state.who'), value: who },
          {
            term: m('state.asked'),
            value: m('state.asked-by', { name: review.requesterName, date: formatDay(review.requestedAt) }),
          },
          { term: m('state.outcome'), value: m(`outcome.${review.outcome ?? 'open'}`) },
          ...(review.comment ? [{ term: m('state.comment'), value: `« ${review.comment} »` }] : []),
        ]}
      />
      {review.outcome === 'approved' && may(scope.actor, 'procedure.publish', scope.resource) && (
        <Button href={`/espace/demarches/${procedure.id}/publier`}>{m('publish.action')}</Button>
      )}
      {!review.outcome && edit && (
        <form method="post" action={`/espace/demarches/${procedure.id}/relecture/${review.id}/annuler`}>
          <input type="hidden" name="_csrf" value={csrfToken(scope.platform, scope.session.id)} />
          <Button kind="outline">{m('state.cancel')}</Button>
        </form>
      )}
      {(review.outcome === 'changes-asked' || review.outcome === 'cancelled') && edit && (
        <p>
          <a href={`/espace/demarches/${procedure.id}/texte`}>{m('state.edit')}</a> ·{' '}
          <a href={`/espace/demarches/${procedure.id}/relecture/demander`}>{m('state.ask-again')}</a>
        </p>
      )}
    </ProcedureFrame>
  );
}
