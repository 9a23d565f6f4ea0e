import {
  Button,
  ButtonGroup,
  Checkboxes,
  EmptyState,
  Message,
  PageHeading,
  Select,
  SummaryList,
  Textarea,
  TextField,
} from '@limpide/ui';
import type { FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { FormShell } from '../../../shell/form-shell.tsx';
import type { ReviewRule } from '../../publication/index.ts';
import { message as m } from '../messages.ts';
import type { FirstProcedure } from '../queries.ts';
import { StartFrame } from './frame.tsx';

/** Démarches to tick, each with what its page would leave open. */
function Choices(props: { form: FormState; label: string; procedures: readonly FirstProcedure[]; cpas: boolean }) {
  const { error } = props.form.field('procedures');
  return (
    <Checkboxes
      id="champ-procedures"
      name="procedures"
      label={props.label}
      error={error}
      optionalMark={false}
      values={props.form.list('procedures')}
      items={props.procedures.map((procedure) => ({
        value: procedure.id,
        label: procedure.title,
        hint: whatItSays(procedure, props.cpas),
      }))}
    />
  );
}

function whatItSays({ open, ready }: FirstProcedure, cpas: boolean): string {
  if (ready) return m('review.ready');
  const points = open.filter((point) => point !== 'legalBases' && point !== 'onlineUrl');
  return m(cpas ? 'review.says-ask.cpas' : 'review.says-ask', {
    points: points.map((point) => m(`point.${point}`)).join(', '),
  });
}

/** One request for several démarches, by the rule of the organisation. */
export function AskAllPage(props: {
  scope: Scope;
  form: FormState;
  rule: ReviewRule;
  procedures: readonly FirstProcedure[];
  cpas: boolean;
  reviewers: { id: string; name: string; jobTitle: string }[];
}) {
  const { scope, form, rule, procedures, reviewers } = props;
  const nobody = rule === 'colleague' && reviewers.length === 0;
  return (
    <StartFrame scope={scope} title={m('review.title')}>
      <PageHeading title={m('review.title')} lead={m('review.lead')} leadSize="body" />
      {procedures.length === 0 && <EmptyState title={m('review.nothing.title')}>{m('review.nothing.text')}</EmptyState>}
      {nobody && (
        <Message kind="alert" title={m('review.nobody')}>
          {m('review.nobody.text')}
        </Message>
      )}
      {procedures.length > 0 && !nobody && (
        <FormShell form={form}>
          <Choices form={form} label={m('review.which')} procedures={procedures} cpas={props.cpas} />
          {rule === 'external-reader' ? (
            <>
              <TextField {...form.field('reader-name')} label={m('review.reader-name')} required />
              <TextField {...form.field('reader-email')} label={m('review.reader-email')} type="email" />
            </>
          ) : (
            <Select
              {...form.field('reviewer')}
              label={m('review.reviewer')}
              required
              items={[
                { value: '', text: m('review.choose') },
                ...reviewers.map(({ id, name, jobTitle }) => ({
                  value: id,
                  text: jobTitle ? `${name}, ${jobTitle}` : name,
                })),
              ]}
            />
          )}
          <Textarea {...form.field('message')} label={m('review.message')} rows={2} />
          <ButtonGroup>
            <Button>{m('review.submit')}</Button>
            <a href="/espace/demarches/depart">{m('cancel')}</a>
          </ButtonGroup>
        </FormShell>
      )}
    </StartFrame>
  );
}

/** The links for a reader without an account, shown once. */
export function LinksPage({ scope, links }: { scope: Scope; links: { title: string; link: string }[] }) {
  return (
    <StartFrame scope={scope} title={m('review.links.title')}>
      <PageHeading title={m('review.links.title')} lead={m('review.links.text')} leadSize="body" />
      <SummaryList
        items={links.map(({ title, link }) => ({
          term: title,
          value: <code class="app-link-code">{link}</code>,
        }))}
      />
      <p>
        <a href="/espace/demarches/depart">{m('crumb.start')}</a>
      </p>
    </StartFrame>
  );
}

export function PublishAllPage(props: {
  scope: Scope;
  form: FormState;
  rule: ReviewRule;
  procedures: readonly FirstProcedure[];
  cpas: boolean;
}) {
  const { scope, form, rule, procedures } = props;
  return (
    <StartFrame scope={scope} title={m('publish.title')}>
      <PageHeading title={m('publish.title')} lead={m('publish.lead')} leadSize="body" />
      {procedures.length === 0 ? (
        <EmptyState title={m('publish.nothing.title')}>{m('publish.nothing.text')}</EmptyState>
      ) : (
        <FormShell form={form}>
          <Choices form={form} label={m('publish.which')} procedures={procedures} cpas={props.cpas} />
          {rule === 'direct-with-reason' && (
            <TextField
              {...form.field('reason')}
              label={m('publish.reason')}
              hint={m('publish.reason.hint')}
              required
              width="full"
            />
          )}
          <ButtonGroup>
            <Button>{m('publish.submit')}</Button>
            <a href="/espace/demarches/depart">{m('cancel')}</a>
          </ButtonGroup>
        </FormShell>
      )}
    </StartFrame>
  );
}
