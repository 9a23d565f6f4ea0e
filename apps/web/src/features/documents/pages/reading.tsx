import { Button, DataTable, Message, Select, Textarea, TextField } from '@limpide/ui';
import type { FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { formatInstant } from '../../../platform/messages/index.ts';
import { FormShell } from '../../../shell/form-shell.tsx';
import type { ReviewRow } from '../../publication/index.ts';
import { message as m } from '../messages.ts';
import type { ApprovalRule, LinkRow, RemarkRow } from '../store/index.ts';
import { AnswerForm, Asked } from './answer-form.tsx';
import { DocumentFrame } from './frame.tsx';
import { PostButton } from './post-button.tsx';
import { ReadingWarnings, type ReadingWarningsProps } from './reading-warnings.tsx';
import { Remarks } from './remarks.tsx';

export interface ReadingPageProps extends ReadingWarningsProps {
  scope: Scope;
  links: LinkRow[];
  rule: ApprovalRule;
  reviews: ReviewRow[];
  /** What readers said of sentences. */
  remarks: readonly RemarkRow[];
  reviewers: { id: string; name: string; jobTitle: string }[];
  /** Whether exactly this version was approved. */
  approved: boolean;
  /** The link for an outside reader, once, just after it was made. */
  link: string | undefined;
  /** The form that is open on this page, if any: the others are at rest. */
  form: FormState;
  open: 'ask' | 'answer' | 'approve' | undefined;
  may: { edit: boolean; publish: boolean; override: boolean; answer: boolean };
}

/** Asking, answering and approving, on one page: it shows what this person can do now, and nothing else. */
export function ReadingPage(props: ReadingPageProps) {
  const { scope, opened, links, reviews, rule } = props;
  const { document } = opened;
  const waiting = reviews.find((review) => !review.outcome);
  const closed = reviews.filter((review) => review.outcome);
  return (
    <DocumentFrame
      scope={scope}
      document={document}
      procedure={links[0]}
      current="reading"
      title={m('tabs.reading')}
      lead={document.title}
    >
      <p class="lp-measure">{m(`rule.${rule}`)}</p>
      {props.link && (
        <Message kind="success" title={m('reader.link-made')} role="status">
          <p>{m('reader.link-text')}</p>
          <p>
            <code class="app-link-once">{props.link}</code>
          </p>
        </Message>
      )}
      <ReadingWarnings {...props} />
      <Remarks scope={scope} opened={opened} remarks={props.remarks} mayAnswer={props.may.edit} />
      {waiting && <Waiting {...props} review={waiting} />}
      {!waiting && document.state !== 'published' && <Approve {...props} />}
      {!waiting && document.state !== 'published' && !props.approved && <Ask {...props} />}
      {document.state === 'published' && (
        <Message kind="success" title={m('approve.is')}>
          {m('approve.is-text')}{' '}
          <a href={`/espace/documents/${document.id}/avant-apres#telecharger`}>{m('next.download.do')}</a>
        </Message>
      )}
      {closed.length > 0 && (
        <section class="lp-section">
          <DataTable
            caption={m('review.past')}
            columns={[
              { key: 'who', header: m('review.column.who'), rowHeader: true },
              { key: 'outcome', header: m('review.column.outcome') },
              { key: 'comment', header: m('review.column.comment') },
              { key: 'at', header: m('review.column.at') },
            ]}
            rows={closed.map((review) => ({
              id: review.id,
              cells: {
                who: review.reviewerName ?? review.readerName ?? '',
                outcome: m(`review.outcome.${review.outcome!}`),
                comment: review.comment,
                at: review.decidedAt ? formatInstant(review.decidedAt) : '',
              },
            }))}
          />
        </section>
      )}
    </DocumentFrame>
  );
}

function Waiting(props: ReadingPageProps & { review: ReviewRow }) {
  const { scope, opened, review, may } = props;
  const base = `/espace/documents/${opened.document.id}/relecture`;
  return (
    <section class="lp-section lp-stack">
      <h2>{m('review.waiting', { name: review.reviewerName ?? review.readerName ?? '' })}</h2>
      <p>{m('review.asked-by', { name: review.requesterName, instant: formatInstant(review.requestedAt) })}</p>
      <Asked review={review} />
      {may.answer && (
        <AnswerForm
          form={resting(props.form, props.open === 'answer')}
          action={`${base}/repondre`}
          blocks={opened.texts.current.blocks}
        />
      )}
      {may.edit && (
        <PostButton scope={scope} action={`${base}/annuler`}>
          {m('review.cancel')}
        </PostButton>
      )}
    </section>
  );
}

function resting(form: FormState, active: boolean): FormState {
  return active
    ? form
    : {
        ...form,
        errors: {},
        notice: undefined,
        conflict: undefined,
        field: (name) => ({ id: `champ-${name}`, name, value: '' }),
        list: () => [],
      };
}

function Ask(props: ReadingPageProps) {
  const { opened, rule, reviewers, may } = props;
  if (!may.edit) return null;
  const form = resting(props.form, props.open === 'ask');
  return (
    <section class="lp-section">
      <h2>{m('ask.title')}</h2>
      {rule === 'direct-with-reason' && <p class="lp-measure">{m('ask.free')}</p>}
      {rule !== 'external-reader' && reviewers.length === 0 ? (
        <p>{m('ask.nobody')}</p>
      ) : (
        <FormShell form={form} action={`/espace/documents/${opened.document.id}/relecture/demander`}>
          {rule !== 'external-reader' ? (
            <Select
              {...form.field('reviewer')}
              label={m('ask.reviewer')}
              required
              items={[
                { value: '', text: m('ask.choose') },
                ...reviewers.map((person) => ({
                  value: person.id,
                  text: person.jobTitle ? `${person.name}, ${person.jobTitle}` : person.name,
                })),
              ]}
            />
          ) : (
            <>
              <TextField {...form.field('reader-name')} label={m('ask.reader-name')} required />
              <TextField
                {...form.field('reader-email')}
                label={m('ask.reader-email')}
                hint={m('ask.reader-email-hint')}
                type="email"
              />
            </>
          )}
          <Textarea {...form.field('message')} label={m('ask.message')} rows={3} />
          <Button kind={rule === 'direct-with-reason' && may.publish ? 'outline' : 'primary'}>{m('ask.submit')}</Button>
        </FormShell>
      )}
    </section>
  );
}

function Approve(props: ReadingPageProps) {
  const { opened, rule, approved, may } = props;
  if (!may.publish || (rule !== 'direct-with-reason' && !approved)) return null;
  const form = resting(props.form, props.open === 'approve');
  return (
    <section class="lp-section">
      <h2>{m('approve.title')}</h2>
      <p class="lp-measure">{m('approve.lead')}</p>
      <FormShell form={form} action={`/espace/documents/${opened.document.id}/approuver`}>
        <TextField
          {...form.field('reason')}
          label={m('approve.reason')}
          hint={rule === 'direct-with-reason' ? m('approve.reason-hint') : undefined}
          required={rule === 'direct-with-reason'}
        />
        <Button>{m('approve.submit')}</Button>
      </FormShell>
    </section>
  );
}
