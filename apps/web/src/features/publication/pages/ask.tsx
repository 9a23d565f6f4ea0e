import { Button, ButtonGroup, Message, Select, Textarea, TextField } from '@limpide/ui';
import type { FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { FormShell } from '../../../shell/form-shell.tsx';
import { message as m } from '../messages.ts';
import { externalLinkDays } from '../schema.ts';
import type { ReviewRule } from '../store.ts';
import { ProcedureFrame, type Subject } from './frame.tsx';

/** Asks for the reading that the organisation's rule wants: a colleague, or a reader from outside by a link. */
export function AskPage(props: {
  scope: Scope;
  form: FormState;
  procedure: Subject;
  rule: ReviewRule;
  reviewers: { id: string; name: string; jobTitle: string }[];
}) {
  const { scope, form, procedure, rule, reviewers } = props;
  const external = rule === 'external-reader';
  return (
    <ProcedureFrame scope={scope} procedure={procedure} title={m('ask.title')}>
      <h1>{m('ask.title')}</h1>
      <p class="lp-measure">{m(`rule.${rule}`)}</p>
      {!external && reviewers.length === 0 ? (
        <Message kind="alert" title={m('ask.nobody.title')}>
          {m('ask.nobody.text')}
        </Message>
      ) : (
        <FormShell form={form}>
          {external ? (
            <>
              <TextField
                {...form.field('reader-name')}
                label={m('ask.reader-name')}
                hint={m('ask.reader-name.hint')}
                required
              />
              <TextField
                {...form.field('reader-email')}
                label={m('ask.reader-email')}
                hint={m('ask.reader-email.hint', { days: externalLinkDays })}
                type="email"
              />
            </>
          ) : (
            <Select
              {...form.field('reviewer')}
              label={m('ask.reviewer')}
              required
              items={[
                { value: '', text: m('ask.choose') },
                ...reviewers.map((reviewer) => ({
                  value: reviewer.id,
                  text: reviewer.jobTitle ? `${reviewer.name}, ${reviewer.jobTitle}` : reviewer.name,
                })),
              ]}
            />
          )}
          <Textarea {...form.field('message')} label={m('ask.message')} hint={m('ask.message.hint')} rows={3} />
          <ButtonGroup>
            <Button>{external ? m('ask.action.external') : m('ask.action.colleague')}</Button>
            <a href={`/espace/demarches/${procedure.id}`}>{m('cancel')}</a>
          </ButtonGroup>
        </FormShell>
      )}
    </ProcedureFrame>
  );
}
