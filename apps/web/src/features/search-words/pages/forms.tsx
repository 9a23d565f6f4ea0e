import { Button, ButtonGroup, PageHeading, Radios, Select, Textarea, TextField } from '@limpide/ui';
import type { SynonymEffect } from '../../../platform/database/index.ts';
import type { FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { FormShell } from '../../../shell/form-shell.tsx';
import { message as m } from '../messages.ts';
import type { Hint } from '../queries.ts';
import type { Synonym } from '../store.ts';
import { crumbs, home, Post } from './words.tsx';

export function ProposePage({ scope, form, hints }: { scope: Scope; form: FormState; hints: Hint[] }) {
  const said = form.field('said').value;
  const source = form.field('source').value;
  const using = (words: string) => `${home}/proposer?${new URLSearchParams({ dit: said, ecrit: words, de: source })}`;
  return (
    <EspacePage scope={scope} title={m('propose.title')} section="procedures" breadcrumbs={crumbs(true)}>
      <PageHeading title={m('propose.title')} lead={m('propose.lead')} leadSize="body" />
      <div class="lp-stack-24">
        <FormShell form={form} action={`${home}/proposer`}>
          <input type="hidden" name="source" value={source} />
          <TextField {...form.field('said')} label={m('propose.said')} hint={m('propose.said-hint')} required />
          <TextField
            {...form.field('written')}
            label={m('propose.written')}
            hint={m('propose.written-hint')}
            required
          />
          <ButtonGroup>
            <Button>{m('propose.submit')}</Button>
            <a href={home}>{m('propose.cancel')}</a>
          </ButtonGroup>
        </FormShell>
        {hints.length > 0 && (
          <section class="lp-stack">
            <h2>{m('propose.hints')}</h2>
            <ul class="app-plain-list">
              {hints.map(({ words, why }) => (
                <li key={words}>
                  <a href={using(words)}>{m('propose.use', { words })}</a> ({m(`propose.hint.${why}`)})
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </EspacePage>
  );
}

export function QuestionPage(props: { scope: Scope; form: FormState; choices: { value: string; text: string }[] }) {
  const { scope, form } = props;
  return (
    <EspacePage scope={scope} title={m('questions.add')} section="procedures" breadcrumbs={crumbs(true)}>
      <PageHeading title={m('questions.add')} lead={m('questions.lead')} leadSize="body" />
      <FormShell form={form}>
        <TextField {...form.field('question')} label={m('questions.question')} hint={m('question.hint')} required />
        <Select
          {...form.field('procedure')}
          label={m('questions.answer')}
          required
          items={[{ value: '', text: '' }, ...props.choices]}
        />
        <ButtonGroup>
          <Button>{m('question.save')}</Button>
          <a href={home}>{m('propose.cancel')}</a>
        </ButtonGroup>
      </FormShell>
    </EspacePage>
  );
}

export function EffectPage(props: {
  scope: Scope;
  form: FormState;
  synonym: Synonym;
  effect: SynonymEffect;
  mine: boolean;
}) {
  const { scope, form, synonym, effect, mine } = props;
  const { said, written, state } = synonym;
  const title = m('effect.title', { said, written });
  return (
    <EspacePage scope={scope} title={title} section="procedures" breadcrumbs={crumbs(true)}>
      <PageHeading title={title} lead={m(`state.${state}`)} leadSize="body" />
      <div class="lp-stack-24">
        <section class="lp-stack">
          <h2>{m('effect.heading')}</h2>
          <p>{m('effect.sum', { asked: effect.asked, before: effect.rightBefore, after: effect.rightAfter })}</p>
          <p class="lp-second">{m('effect.what')}</p>
          {effect.gained.length + effect.lost.length === 0 ? (
            <p>{m('effect.untouched')}</p>
          ) : (
            <>
              <Changed title={m('effect.gained')} questions={effect.gained} />
              <Changed title={m('effect.lost')} questions={effect.lost} />
            </>
          )}
        </section>
        {!mine && <p>{m('effect.other')}</p>}
        {mine && state === 'proposed' && (
          <FormShell form={form} action={`${home}/${synonym.id}`}>
            <Radios
              {...form.field('decision')}
              label={m('effect.decision')}
              required
              items={[
                { value: 'accepted', label: m('effect.accept') },
                { value: 'declined', label: m('effect.decline') },
              ]}
            />
            <Textarea {...form.field('reason')} label={m('effect.reason')} hint={m('effect.reason-hint')} rows={2} />
            <ButtonGroup>
              <Button>{m('effect.submit')}</Button>
              <a href={home}>{m('propose.cancel')}</a>
            </ButtonGroup>
          </FormShell>
        )}
        {mine && state !== 'proposed' && (
          <>
            {synonym.reason && (
              <p>
                {m('effect.reason')} : {synonym.reason}
              </p>
            )}
            <Post scope={scope} action={`${home}/${synonym.id}/revenir`} text={m('effect.undo')} />
          </>
        )}
      </div>
    </EspacePage>
  );
}

function Changed({ title, questions }: { title: string; questions: string[] }) {
  return (
    <>
      <h3>{title}</h3>
      {questions.length === 0 ? (
        <p>{m('effect.nothing')}</p>
      ) : (
        <ul class="app-plain-list">
          {questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      )}
    </>
  );
}
