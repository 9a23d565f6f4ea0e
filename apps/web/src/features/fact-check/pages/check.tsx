import { Button, Details, Message, StateTag, Textarea, TextField } from '@limpide/ui';
import { csrfToken, type FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { formatDay } from '../../../platform/messages/index.ts';
import { may } from '../../../platform/policy/index.ts';
import { FormShell } from '../../../shell/form-shell.tsx';
import { shortHash, type TextPart } from '../../procedures/index.ts';
import { message as m } from '../messages.ts';
import { type CheckedPart, checkState, isOpen, stateWords } from '../present.ts';
import type { FactCheck } from '../store.ts';
import { CheckFrame, PostButton } from './frame.tsx';

interface CheckProps {
  scope: Scope;
  /** The form that came back with something wrong, if one did. */
  form: { kind: 'reply' | 'close'; state: FormState } | undefined;
  procedure: { id: string; title: string; version: number };
  check: FactCheck;
  checked: CheckedPart[];
  added: TextPart[];
}

/** What somebody outside said of each part, beside the text that stands now, and what is done with it. */
export function CheckPage(props: CheckProps) {
  const { scope, procedure, check, checked, added } = props;
  const list = `/espace/demarches/${procedure.id}/verification`;
  const edits = may(scope.actor, 'procedure.edit', scope.resource);
  const title = m('check.title', { name: check.checkerName });
  return (
    <CheckFrame scope={scope} procedure={procedure} title={title} parents={[{ href: list, text: m('title') }]}>
      <h1>{title}</h1>
      <p>{stateWords(check, scope.now)}</p>
      <p class="lp-second">
        {m('check.version', {
          version: check.version,
          hash: shortHash(check.textHash),
          date: formatDay(check.requestedAt),
        })}
        {check.sentAt && ` ${m('check.signed', { name: check.signedName, quality: check.signedQuality })}`}
      </p>
      {check.closingWord && <p>{m('check.closing-word', { word: check.closingWord })}</p>}
      {check.sentAt ? (
        <>
          <Agreement {...props} />
          {check.remark && (
            <Message kind="info" title={m('check.general')}>
              <span class="app-lines">{check.remark}</span>
            </Message>
          )}
          <section class="lp-section lp-stack-24">
            <h2>{m('parts.title')}</h2>
            {checked.map((one) => (
              <Part key={one.part.key} {...props} one={one} edits={edits && !check.closedAt} />
            ))}
            {added.length > 0 && (
              <section class="lp-stack">
                <h3>{m('added.title')}</h3>
                <ul>
                  {added.map((part) => (
                    <li key={part.key}>{part.label}</li>
                  ))}
                </ul>
              </section>
            )}
          </section>
        </>
      ) : (
        !check.closedAt && <p>{m('check.waiting', { name: check.checkerName })}</p>
      )}
      {edits && !check.closedAt && <LinkActions {...props} />}
      {edits && !check.closedAt && <Closing {...props} />}
    </CheckFrame>
  );
}

/** Whether every part was agreed to and still says what was agreed to. */
function Agreement({ check, checked, added }: CheckProps) {
  const values = { version: check.version, hash: shortHash(check.textHash) };
  const changed = checked.filter((one) => one.changed).length + added.length;
  const agreed = checked.filter(({ answer }) => answer?.verdict === 'agree');
  if (agreed.length === checked.length && changed === 0) {
    return (
      <Message kind="success" title={m('check.full.title')}>
        {m('check.full.text', values)}
      </Message>
    );
  }
  if (agreed.length === 0 || changed === 0) return null;
  return (
    <Message kind="alert" title={m('check.lapsed.title')}>
      {m('check.lapsed.text', { count: changed })}
    </Message>
  );
}

function Part(props: CheckProps & { one: CheckedPart; edits: boolean }) {
  const { check, one, procedure, scope, edits } = props;
  const { part, answer, current, changed } = one;
  const verdict = answer?.verdict ?? 'none';
  const state = { agree: changed ? 'draft' : 'published', disagree: 'alert', none: 'none' } as const;
  const base = `/espace/demarches/${procedure.id}/verification/${check.id}`;
  return (
    <section class="app-check" id={`bloc-${part.key}`} aria-labelledby={`bloc-${part.key}-titre`}>
      <h3 id={`bloc-${part.key}-titre`}>{part.label}</h3>
      <p>
        <StateTag state={state[verdict]} label={m(`verdict.${verdict}`)} />
      </p>
      {verdict === 'agree' && (
        <p class="lp-second">
          {m(changed ? 'agree.lapsed' : 'agree.holds', { version: check.version, hash: shortHash(part.hash) })}
        </p>
      )}
      {verdict !== 'agree' && changed && <p class="lp-second">{m('part.changed')}</p>}
      <div class="app-check__texts">
        {changed && <Text title={m('part.checked')} part={part} />}
        {current ? (
          <Text title={m('part.current')} part={current} />
        ) : (
          <div>
            <h4 class="app-check__title">{m('part.current')}</h4>
            <p>{m('part.gone')}</p>
          </div>
        )}
        {answer?.proposal && (
          <div class="app-check__proposal">
            <h4 class="app-check__title">{m('part.proposal')}</h4>
            <p class="app-lines">{answer.proposal}</p>
          </div>
        )}
      </div>
      {answer?.comment && <blockquote class="app-lines app-check__comment">{answer.comment}</blockquote>}
      {answer?.outcome && (
        <p>
          {m(answer.outcome === 'taken' ? 'part.taken' : 'part.answered', {
            name: answer.handledByName ?? m('somebody'),
            date: formatDay(answer.handledAt ?? scope.now),
          })}{' '}
          <span class="app-lines">{answer.reply}</span>
        </p>
      )}
      {edits && isOpen(one) && (
        <div class="lp-stack">
          {answer?.proposal && !changed && (
            <PostButton
              scope={scope}
              action={`${base}/prendre`}
              fields={{ bloc: part.key, _version: String(procedure.version) }}
            >
              {m('part.take')}
              <span class="lp-hidden-visually"> {m('part.reply.about', { part: part.label })}</span>
            </PostButton>
          )}
          {answer?.proposal && changed && (
            <p>
              {m('part.take-changed')} <a href={`/espace/demarches/${procedure.id}/texte`}>{m('part.edit')}</a>
            </p>
          )}
          <Reply {...props} base={base} />
        </div>
      )}
    </section>
  );
}

function Text({ title, part }: { title: string; part: TextPart }) {
  return (
    <div>
      <h4 class="app-check__title">{title}</h4>
      <p class="app-lines">{part.text}</p>
      {part.source && <p class="lp-second">{m('part.source', { source: part.source })}</p>}
    </div>
  );
}

function Reply(props: CheckProps & { one: CheckedPart; base: string }) {
  const { scope, check, one, form } = props;
  const { key, label } = one.part;
  const mine = form?.kind === 'reply' && scope.param('part') === key ? form.state : undefined;
  const id = `reponse-${key}`;
  return (
    <Details
      summary={
        <>
          {m('part.reply.action')} <span class="lp-hidden-visually">{m('part.reply.about', { part: label })}</span>
        </>
      }
      open={mine !== undefined}
    >
      <form class="app-form" method="post" action={`${props.base}/repondre/${key}`} noValidate>
        <input type="hidden" name="_csrf" value={csrfToken(scope.platform, scope.session.id)} />
        <Textarea
          id={id}
          name="reply"
          label={m('part.reply')}
          hint={m('part.reply.hint', { name: check.signedName })}
          value={mine?.field('reply').value ?? ''}
          error={mine?.errors.reply}
          rows={3}
          required
        />
        <Button kind="outline">{m('part.reply.action')}</Button>
      </form>
    </Details>
  );
}

function LinkActions({ scope, procedure, check }: CheckProps) {
  const base = `/espace/demarches/${procedure.id}/verification/${check.id}`;
  const state = checkState(check, scope.now);
  const works = !check.revokedAt && check.expiresAt > scope.now;
  return (
    <section class="lp-section lp-stack">
      <h2>{m('check.link')}</h2>
      <div class="lp-row">
        {works && (
          <PostButton scope={scope} action={`${base}/prolonger`}>
            {m('check.extend')}
          </PostButton>
        )}
        {state === 'waiting' && check.checkerEmail && scope.platform.mail.available && (
          <PostButton scope={scope} action={`${base}/rappeler`}>
            {m('check.remind')}
          </PostButton>
        )}
        <PostButton scope={scope} action={`${base}/refaire`}>
          {m('check.renew')}
        </PostButton>
        {works && (
          <PostButton scope={scope} action={`${base}/retirer`}>
            {m('check.revoke')}
          </PostButton>
        )}
      </div>
    </section>
  );
}

function Closing({ scope, procedure, check, form }: CheckProps) {
  const mine = form?.kind === 'close' ? form.state : undefined;
  const action = `/espace/demarches/${procedure.id}/verification/${check.id}/clore`;
  return (
    <section class="lp-section lp-stack">
      <h2>{m('check.close.title')}</h2>
      {mine ? (
        <FormShell form={mine} action={action}>
          <Word state={mine} />
        </FormShell>
      ) : (
        <form class="app-form" method="post" action={action}>
          <input type="hidden" name="_csrf" value={csrfToken(scope.platform, scope.session.id)} />
          <Word state={undefined} />
        </form>
      )}
    </section>
  );
}

function Word({ state }: { state: FormState | undefined }) {
  return (
    <>
      <TextField
        id="champ-word"
        name="word"
        label={m('check.close.word')}
        hint={m('check.close.word.hint')}
        value={state?.field('word').value ?? ''}
        error={state?.errors.word}
        width="full"
      />
      <Button kind="outline">{m('check.close.action')}</Button>
    </>
  );
}
