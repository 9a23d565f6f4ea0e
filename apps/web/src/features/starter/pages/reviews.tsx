import { Button, Details, EmptyState, Message, PageHeading, Select, Textarea } from '@limpide/ui';
import type { FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { formatDay } from '../../../platform/messages/index.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { FormShell } from '../../../shell/form-shell.tsx';
import { ProcedureBody, ProcedureHead } from '../../public-pages/index.ts';
import { message as m } from '../messages.ts';
import type { WaitingReview } from '../queries.ts';

/** Every démarche that waits for this reader, as the public would see it, each with its answer. */
export function ReviewsPage({ scope, form, waiting }: { scope: Scope; form: FormState; waiting: WaitingReview[] }) {
  const at = (list: string, id: string) => form.list(list)[form.list('review').indexOf(id)] ?? '';
  return (
    <EspacePage scope={scope} title={m('reviews.title')} section="procedures">
      <PageHeading title={m('reviews.title')} lead={m('reviews.lead')} leadSize="body" />
      {waiting.length === 0 ? (
        <EmptyState title={m('reviews.empty.title')}>{m('reviews.empty.text')}</EmptyState>
      ) : (
        <FormShell form={form} class="lp-stack-24">
          {waiting.map(({ review, snapshot, stale }) => (
            <section key={review.id} class="lp-section lp-stack-24">
              <h2>{snapshot.content.title}</h2>
              <p class="lp-second">
                {m('reviews.asked-by', { name: review.requesterName, date: formatDay(review.requestedAt) })}
                {review.message && ` « ${review.message} »`}
              </p>
              <Details summary={m('reviews.read')} open>
                <article class="app-preview" aria-label={snapshot.content.title}>
                  <ProcedureHead snapshot={snapshot} level={2} />
                  <ProcedureBody snapshot={snapshot} level={3} />
                </article>
              </Details>
              {stale ? (
                <Message kind="info" title="">
                  {m('reviews.stale')}
                </Message>
              ) : (
                <>
                  <input type="hidden" name="review" value={review.id} />
                  <Select
                    id={`champ-outcome-${review.id}`}
                    name="outcome"
                    label={<About text={m('reviews.outcome')} title={snapshot.content.title} />}
                    optionalMark={false}
                    value={at('outcome', review.id)}
                    items={[
                      { value: '', text: m('reviews.later') },
                      { value: 'approved', text: m('reviews.approved') },
                      { value: 'changes-asked', text: m('reviews.changes-asked') },
                    ]}
                  />
                  <Textarea
                    id={`champ-comment-${review.id}`}
                    name="comment"
                    label={<About text={m('reviews.comment')} title={snapshot.content.title} />}
                    value={at('comment', review.id)}
                    error={form.errors[`comment-${review.id}`]}
                    rows={2}
                  />
                </>
              )}
            </section>
          ))}
          <p id="champ-review">
            <Button>{m('reviews.submit')}</Button>
          </p>
        </FormShell>
      )}
    </EspacePage>
  );
}

/** A label that also says, to who does not see where it stands, of which démarche it speaks. */
function About({ text, title }: { text: string; title: string }) {
  return (
    <>
      {text}
      <span class="lp-hidden-visually"> ({title})</span>
    </>
  );
}
