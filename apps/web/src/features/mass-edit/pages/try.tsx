import { Button, ButtonGroup, Checkbox, EmptyState, Message, PageHeading } from '@limpide/ui';
import type { FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { FormShell } from '../../../shell/form-shell.tsx';
import { message as m } from '../messages.ts';
import type { TriedProcedure } from '../queries.ts';
import { Changes, MassEditFrame } from './frame.tsx';

/** Démarches shown, and changed, at once. */
export const MOST = 200;

/** Every change that would be made, in its context, to tick. */
export function TryPage(props: {
  scope: Scope;
  form: FormState;
  said: string;
  looked: number;
  tried: readonly TriedProcedure[];
  /** Whether the text changes: then each démarche becomes a draft. */
  text: boolean;
  back: string;
}) {
  const { scope, form, tried } = props;
  const ticks = form.list('procedure');
  const shown = tried.slice(0, MOST);
  return (
    <MassEditFrame scope={scope} title={m('try.title')}>
      <PageHeading title={m('try.title')} lead={m('try.lead', { what: props.said })} leadSize="body" />
      <p>
        <strong>{m('try.count', { count: tried.length, looked: props.looked })}</strong>
      </p>
      {tried.length === 0 ? (
        <EmptyState title={m('try.empty.title')} action={<a href={props.back}>{m('try.again')}</a>}>
          {m('try.empty.text')}
        </EmptyState>
      ) : (
        <FormShell form={form} class="lp-stack-24">
          {props.text && <p class="lp-measure">{m('try.draft')}</p>}
          {shown.some(({ stand }) => stand.state === 'in-review') && <p class="lp-measure">{m('try.review')}</p>}
          {tried.length > MOST && (
            <Message kind="info" title="">
              {m('try.too-many', { max: MOST })}
            </Message>
          )}
          <div id="champ-procedure" class="app-mass-list">
            {shown.map(({ id, version, stand, trial }) => {
              const value = `${id}:${version}`;
              return (
                <section key={id} class="app-mass-item lp-stack">
                  <h2 class="lp-h3">
                    <a href={`/espace/demarches/${id}`}>{stand.content.title}</a>
                  </h2>
                  <Changes changes={trial.changes} />
                  {trial.problem ? (
                    <Message kind="alert" title="">
                      {m('try.problem', { problem: trial.problem })}
                    </Message>
                  ) : (
                    <Checkbox
                      id={`champ-${id}`}
                      name="procedure"
                      value={value}
                      checked={ticks.includes(value)}
                      label={
                        <>
                          {m('try.change')}
                          <span class="lp-hidden-visually"> ({stand.content.title})</span>
                        </>
                      }
                    />
                  )}
                </section>
              );
            })}
          </div>
          <ButtonGroup>
            <Button>{m('try.apply')}</Button>
            <a href={props.back}>{m('try.again')}</a>
          </ButtonGroup>
        </FormShell>
      )}
    </MassEditFrame>
  );
}
