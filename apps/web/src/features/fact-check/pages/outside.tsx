import { Button, ButtonGroup, Details, Message, Radios, StateTag, Textarea, TextField } from '@limpide/ui';
import type { FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { formatDay, formatHour } from '../../../platform/messages/index.ts';
import { FormShell } from '../../../shell/form-shell.tsx';
import { PublicPage } from '../../../shell/public-page.tsx';
import { isStepPart, shortHash } from '../../procedures/index.ts';
import { message as m } from '../messages.ts';
import type { CheckedPart } from '../present.ts';
import { mostParts } from '../schema.ts';
import type { FactCheck } from '../store.ts';

interface OutsideProps {
  scope: Scope;
  check: FactCheck;
  checked: CheckedPart[];
  organisation: string;
}

/** The text, part by part, for somebody without an account: no cookie, no script, nothing lost between two visits. */
export function OutsidePage(props: OutsideProps & { form: FormState; saved: boolean }) {
  const { scope, form, check, checked } = props;
  const title = m('outside.title', { title: check.snapshot.content.title });
  return (
    <PublicPage scope={scope} title={title} noIndex>
      <h1>{title}</h1>
      <p class="lp-lead">
        {m('outside.lead', { name: check.requesterName ?? m('somebody'), organisation: props.organisation })}
      </p>
      {check.message && (
        <Message kind="info" title={m('outside.message', { name: check.requesterName ?? m('somebody') })}>
          <span class="app-lines">{check.message}</span>
        </Message>
      )}
      <p class="lp-measure">
        {m('outside.how')} {m('outside.keep', { date: formatDay(check.expiresAt) })}
      </p>
      <p class="lp-second">{m('outside.version', { version: check.version, hash: shortHash(check.textHash) })}</p>
      {check.savedAt && props.saved && (
        <Message kind="success" title={m('outside.saved', { hour: formatHour(check.savedAt) })} role="status">
          {m('outside.saved-text')}
        </Message>
      )}
      {check.savedAt && !props.saved && (
        <Message kind="info" title={m('outside.kept', { date: formatDay(check.savedAt) })} />
      )}
      <FormShell form={form} class="app-check-form" action={new URL(scope.c.req.url).pathname}>
        {checked.slice(0, mostParts).map((one, index) => (
          <Part key={one.part.key} form={form} one={one} n={index + 1} />
        ))}
        <section class="lp-stack-24">
          <h2>{m('outside.sign')}</h2>
          <Textarea {...form.field('remark')} label={m('outside.remark')} rows={3} />
          <p class="lp-second">{m('outside.sign-text')}</p>
          <TextField
            {...form.field('name')}
            label={m('outside.name')}
            optionalMark={false}
            autocomplete="name"
            width="30"
          />
          <TextField
            {...form.field('quality')}
            label={m('outside.quality')}
            hint={m('outside.quality.hint')}
            optionalMark={false}
            width="30"
          />
          <ButtonGroup>
            <Button name="do" value="send">
              {m('outside.send')}
            </Button>
            <Button name="do" value="save" kind="outline">
              {m('outside.save')}
            </Button>
          </ButtonGroup>
        </section>
      </FormShell>
    </PublicPage>
  );
}

function Part({ form, one, n }: { form: FormState; one: CheckedPart; n: number }) {
  const { part, changed } = one;
  const proposal = form.field(`p${n}-proposal`);
  const titled = isStepPart(part.key) || part.key.startsWith('exception-');
  const typed = proposal.value !== '' && proposal.value !== part.text;
  return (
    <section class="app-check" aria-labelledby={`bloc-${n}`}>
      <h2 id={`bloc-${n}`} class="lp-h3">
        {part.label}
      </h2>
      <p class="app-lines app-check__text">{part.text}</p>
      {part.source && <p class="lp-second">{m('part.source', { source: part.source })}</p>}
      {changed && <p class="lp-second">{m('outside.moved')}</p>}
      <Radios
        {...form.field(`p${n}-verdict`)}
        label={
          <>
            {m('outside.verdict')} <span class="lp-hidden-visually">{part.label}</span>
          </>
        }
        inline
        optionalMark={false}
        items={[
          { value: 'agree', label: m('outside.agree') },
          { value: 'disagree', label: m('outside.disagree') },
        ]}
      />
      <Textarea
        {...form.field(`p${n}-comment`)}
        label={
          <>
            {m('outside.comment')} <span class="lp-hidden-visually">{part.label}</span>
          </>
        }
        optionalMark={false}
        rows={2}
      />
      <Details
        open={typed || Boolean(proposal.error)}
        summary={
          <>
            {m('outside.propose')} <span class="lp-hidden-visually">{part.label}</span>
          </>
        }
      >
        <Textarea
          {...proposal}
          value={proposal.value || part.text}
          label={m('outside.proposal')}
          hint={`${m('outside.proposal.hint')}${titled ? ` ${m('outside.proposal.titled')}` : ''}`}
          optionalMark={false}
          rows={Math.min(12, Math.max(3, part.text.split('\n').length + 1))}
        />
      </Details>
    </section>
  );
}

/** What was sent, and what the team answers. */
export function OutsideSentPage({ scope, check, checked }: OutsideProps) {
  const title = m('outside.title', { title: check.snapshot.content.title });
  return (
    <PublicPage scope={scope} title={title} noIndex>
      <h1>{title}</h1>
      <Message kind="success" title={m('outside.thanks')}>
        {m('outside.thanks-text', { date: formatDay(check.expiresAt) })}
      </Message>
      {check.remark && <p class="app-lines">{check.remark}</p>}
      {checked
        .filter(({ answer }) => answer)
        .map(({ part, answer }) => (
          <section key={part.key} class="app-check" aria-labelledby={`bloc-${part.key}`}>
            <h2 id={`bloc-${part.key}`} class="lp-h3">
              {part.label}
            </h2>
            <p class="app-lines app-check__text">{part.text}</p>
            <p>
              <StateTag
                state={answer!.verdict === 'agree' ? 'published' : answer!.verdict === 'disagree' ? 'alert' : 'none'}
                label={m(`verdict.${answer!.verdict ?? 'none'}`)}
              />
            </p>
            {answer!.comment && <p class="app-lines">{answer!.comment}</p>}
            {answer!.proposal && (
              <div>
                <h3 class="app-check__title">{m('part.proposal')}</h3>
                <p class="app-lines">{answer!.proposal}</p>
              </div>
            )}
            {answer!.outcome && (
              <p class="app-lines">
                <strong>
                  {m(answer!.outcome === 'taken' ? 'part.taken' : 'part.answered', {
                    name: answer!.handledByName ?? m('somebody'),
                    date: formatDay(answer!.handledAt ?? scope.now),
                  })}
                </strong>{' '}
                {answer!.reply}
              </p>
            )}
          </section>
        ))}
    </PublicPage>
  );
}
