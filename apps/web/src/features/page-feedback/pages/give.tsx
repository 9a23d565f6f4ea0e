import { Button, ButtonGroup, Checkboxes, Message, Radios, Textarea } from '@limpide/ui';
import type { FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { FormShell } from '../../../shell/form-shell.tsx';
import { PublicPage } from '../../../shell/public-page.tsx';
import { PersonalQuestion, type PublicProcedure, procedurePath } from '../../public-pages/index.ts';
import type { Personal } from '../mask.ts';
import { message as m } from '../messages.ts';
import { answers, commentLength, feedbackReasons } from '../schema.ts';

const crumbs = ({ id, snapshot }: PublicProcedure) => [
  { href: '/', text: m('crumb.home') },
  { href: procedurePath(id, snapshot.content.title), text: snapshot.content.title },
];

/** What it is not for comes first; then one question, its reasons, a few words. */
export function GiveFeedbackPage(props: {
  scope: Scope;
  form: FormState;
  procedure: PublicProcedure;
  stamp: string;
  masked: readonly Personal[];
}) {
  const { scope, form, procedure, masked } = props;
  const { content, organisation } = procedure.snapshot;
  return (
    <PublicPage scope={scope} title={m('form.title')} breadcrumbs={crumbs(procedure)} noIndex>
      <h1>{m('form.title')}</h1>
      <p>{m('form.page', { title: content.title })}</p>
      <PersonalQuestion contact={organisation.contact} />
      {masked.length > 0 && (
        <Message kind="alert" title={m('masked.title')} headingLevel={2} role="alert">
          <p>{m('masked.found', { what: masked.map((kind) => m(`found.${kind}`)).join(', ') })}</p>
          <p>{m('masked.text')}</p>
        </Message>
      )}
      <FormShell form={form}>
        <input type="hidden" name="stamp" value={props.stamp} />
        <Radios
          {...form.field('answer')}
          label={m('form.answer')}
          required
          items={answers.map((answer) => ({ value: answer, label: m(`answer.${answer}`) }))}
        />
        <Checkboxes
          {...form.field('reasons')}
          label={m('form.reasons')}
          hint={m('form.reasons.hint')}
          values={form.list('reasons')}
          items={feedbackReasons.map((reason) => ({ value: reason, label: m(`reason.${reason}`) }))}
        />
        <Textarea
          {...form.field('comment')}
          label={m('form.comment')}
          hint={m('form.comment.hint')}
          rows={4}
          maxLength={commentLength}
          showRemaining
        />
        <div class="lp-hidden-visually" aria-hidden="true">
          <label for="champ-website">{m('form.trap')}</label>
          <input id="champ-website" name="website" type="text" tabindex={-1} autocomplete="off" />
        </div>
        <p class="lp-second">{m('form.kept')}</p>
        <ButtonGroup>
          <Button>{m('form.send')}</Button>
          <a href={procedurePath(procedure.id, content.title)}>{m('form.back')}</a>
        </ButtonGroup>
      </FormShell>
    </PublicPage>
  );
}

export function ThanksPage({ scope, procedure }: { scope: Scope; procedure: PublicProcedure }) {
  return (
    <PublicPage scope={scope} title={m('thanks.title')} breadcrumbs={crumbs(procedure)} noIndex>
      <h1>{m('thanks.title')}</h1>
      <p class="lp-lead">{m('thanks.text')}</p>
      <PersonalQuestion contact={procedure.snapshot.organisation.contact} answered />
      <p>
        <a href={procedurePath(procedure.id, procedure.snapshot.content.title)}>{m('form.back')}</a>
      </p>
    </PublicPage>
  );
}
