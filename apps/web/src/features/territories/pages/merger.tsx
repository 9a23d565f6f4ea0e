import { Button, ButtonGroup, Message, Select, Textarea } from '@limpide/ui';
import { csrfToken, type FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { formatDay } from '../../../platform/messages/index.ts';
import { FormShell } from '../../../shell/form-shell.tsx';
import { message as m } from '../messages.ts';
import type { MergerPlan } from '../queries.ts';
import type { Merger } from '../store.ts';
import { communesPath, mergerPath, TerritoryPage } from './communes.tsx';

export interface MergerView {
  name: string;
  /** Organisations that the person administers too. */
  successors: { id: string; name: string }[];
  chosen?: { id: string; name: string; plan: MergerPlan } | undefined;
  past: (Merger & { from: string; to: string; mayUndo: boolean })[];
}

/** First which organisation, then what would change, then the merger itself; below, those that were made. */
export function MergerPage({ scope, form, view }: { scope: Scope; form: FormState; view: MergerView }) {
  const { chosen, successors } = view;
  return (
    <TerritoryPage scope={scope} title={m('merger.title')} lead={m('merger.lead', { name: view.name })} below>
      {successors.length === 0 ? (
        <Message kind="info" title={m('merger.only-one')} />
      ) : (
        <form class="app-form" method="get" action={mergerPath}>
          <Select
            id="champ-vers"
            name="vers"
            label={m('merger.successor')}
            required
            value={chosen?.id ?? ''}
            items={[{ value: '', text: '' }, ...successors.map(({ id, name }) => ({ value: id, text: name }))]}
          />
          <Button kind={chosen ? 'outline' : 'primary'}>{m('merger.try')}</Button>
        </form>
      )}
      {chosen && <Plan form={form} chosen={chosen} />}
      {view.past.length > 0 && <Past scope={scope} past={view.past} />}
    </TerritoryPage>
  );
}

function Plan({ form, chosen }: { form: FormState; chosen: NonNullable<MergerView['chosen']> }) {
  const { plan, name } = chosen;
  return (
    <section class="lp-stack-24">
      <h2>{m('merger.plan')}</h2>
      <p>{m('merger.plan-text')}</p>
      <Part title={m('merger.communes', { name })} lines={plan.moved.map((commune) => commune.name)} />
      {plan.dropped.length > 0 && (
        <Part title={m('merger.dropped', { name })} lines={plan.dropped.map((commune) => commune.name)} />
      )}
      <Part
        title={m('merger.redirected', { name })}
        text={m('merger.redirected-text')}
        lines={plan.redirected.map(({ from, to }) => m('merger.replaced-by', { from: from.title, to: to.title }))}
      />
      <Part
        title={m('merger.taken', { name })}
        text={m('merger.taken-text')}
        lines={plan.taken.map(({ title }) => title)}
      />
      <FormShell form={form} action={`${mergerPath}?vers=${chosen.id}`} labels={{ reason: m('merger.reason') }}>
        <input type="hidden" name="successor" value={chosen.id} />
        <Textarea
          {...form.field('reason')}
          label={m('merger.reason')}
          hint={m('merger.reason-hint')}
          rows={3}
          required
        />
        <ButtonGroup>
          <Button>{m('merger.do')}</Button>
          <a href={communesPath}>{m('commune.cancel')}</a>
        </ButtonGroup>
      </FormShell>
    </section>
  );
}

function Part({ title, text, lines }: { title: string; text?: string; lines: string[] }) {
  return (
    <div class="lp-stack">
      <h3>{title}</h3>
      {lines.length === 0 ? (
        <p>{m('merger.nothing')}</p>
      ) : (
        <>
          {text && <p>{text}</p>}
          <ul class="app-plain-list">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Past({ scope, past }: { scope: Scope; past: MergerView['past'] }) {
  return (
    <section class="lp-stack">
      <h2>{m('merger.past')}</h2>
      {past.map((merger) => (
        <div key={merger.id} class="lp-stack">
          <p>
            {m('merger.past-line', {
              from: merger.from,
              to: merger.to,
              date: formatDay(merger.mergedAt),
              reason: merger.reason,
            })}
            {merger.undoneAt && ` ${m('merger.undone-line', { date: formatDay(merger.undoneAt) })}`}
          </p>
          {merger.mayUndo && (
            <form method="post" action={`${mergerPath}/${merger.id}/annuler`}>
              <input type="hidden" name="_csrf" value={csrfToken(scope.platform, scope.session.id)} />
              <Button kind="outline">{m('merger.undo')}</Button>
            </form>
          )}
        </div>
      ))}
    </section>
  );
}
