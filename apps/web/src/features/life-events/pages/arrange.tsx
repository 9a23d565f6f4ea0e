import { Button, ButtonGroup, Checkboxes, DataTable, PageHeading, Radios, Select, TextField } from '@limpide/ui';
import type { LifeEvent } from '../../../platform/database/index.ts';
import { csrfToken, type FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { formatDay } from '../../../platform/messages/index.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { FormShell } from '../../../shell/form-shell.tsx';
import { lifeEventName } from '../../public-pages/index.ts';
import { type Journey, type JourneyStep, type OnlineProcedure, shownMoments } from '../journey.ts';
import { message as m } from '../messages.ts';

const home = { href: '/espace/moments-de-vie', text: m('title') };

export function EventsPage(props: {
  scope: Scope;
  events: { event: LifeEvent; count: number; arranged: Date | undefined }[];
}) {
  return (
    <EspacePage scope={props.scope} title={m('title')} section="procedures">
      <PageHeading title={m('title')} lead={m('lead')} leadSize="body" />
      <DataTable
        caption={m('list.caption')}
        columns={[
          { key: 'event', header: m('list.event'), rowHeader: true },
          { key: 'count', header: m('list.count'), numeric: true },
          { key: 'order', header: m('list.order') },
        ]}
        rows={props.events.map(({ event, count, arranged }) => ({
          cells: {
            event: <a href={`${home.href}/${event}`}>{lifeEventName(event)}</a>,
            count: String(count),
            order: arranged ? m('list.arranged', { day: formatDay(arranged) }) : m('list.default'),
          },
        }))}
      />
    </EspacePage>
  );
}

export function EventPage(props: {
  scope: Scope;
  event: LifeEvent;
  journey: Journey;
  arranged: boolean;
  hidden: OnlineProcedure[];
}) {
  const { scope, event, journey, hidden } = props;
  const base = `${home.href}/${event}`;
  const csrf = csrfToken(scope.platform, scope.session.id);
  return (
    <EspacePage scope={scope} title={lifeEventName(event)} section="procedures" breadcrumbs={[home]}>
      <PageHeading
        title={lifeEventName(event)}
        lead={props.arranged ? m('event.lead') : m('event.default')}
        leadSize="body"
        actions={
          <Button href={`${base}/ajouter`} icon="plus">
            {m('event.add')}
          </Button>
        }
      />
      <p>
        <a href={`/moments-de-vie/${event}`}>{m('event.see')}</a>
      </p>
      {journey.moments.length === 0 && <p>{m('event.empty')}</p>}
      {journey.moments.map(({ moment, steps }) => (
        <section key={moment} class="lp-section">
          <h2>{m(`moment.${moment}`)}</h2>
          <ol class="app-steps">
            {steps.map((step, index) => (
              <Item
                key={step.id}
                base={base}
                step={step}
                csrf={csrf}
                first={index === 0}
                last={index === steps.length - 1}
              />
            ))}
          </ol>
        </section>
      ))}
      {hidden.length > 0 && (
        <section class="lp-section">
          <h2>{m('event.hidden')}</h2>
          <ul class="app-steps">
            {hidden.map((procedure) => (
              <li key={procedure.id} class="app-step">
                {procedure.title} · <a href={`${base}/${procedure.id}`}>{m('event.edit')}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p class="lp-second lp-measure">{m('event.shared', { count: journey.shared.length })}</p>
      {props.arranged && (
        <form method="post" action={`${base}/oublier`}>
          <input type="hidden" name="_csrf" value={csrf} />
          <Button kind="outline">{m('event.reset')}</Button>
        </form>
      )}
    </EspacePage>
  );
}

function Item(props: { base: string; step: JourneyStep; csrf: string; first: boolean; last: boolean }) {
  const { base, step } = props;
  return (
    <li class="app-step" id={step.id}>
      <h3>{step.title}</h3>
      <p class="lp-second">
        {[
          step.organisation,
          step.condition ? m('event.condition', { condition: step.condition }) : '',
          step.after.length > 0 ? m('event.after', { titles: step.after.map((first) => first.title).join(', ') }) : '',
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <div class="lp-row">
        <a href={`${base}/${step.id}`}>
          {m('event.edit')} <span class="lp-hidden-visually">{step.title}</span>
        </a>
        {!props.first && <Move {...props} direction="up" />}
        {!props.last && <Move {...props} direction="down" />}
      </div>
    </li>
  );
}

function Move(props: { base: string; step: JourneyStep; csrf: string; direction: 'up' | 'down' }) {
  return (
    <form method="post" action={`${props.base}/${props.step.id}/${props.direction === 'up' ? 'monter' : 'descendre'}`}>
      <input type="hidden" name="_csrf" value={props.csrf} />
      <Button kind="link" small>
        {m(`event.${props.direction}`)} <span class="lp-hidden-visually">{props.step.title}</span>
      </Button>
    </form>
  );
}

/** The place of one démarche. @param choices démarches to choose from, when one is added; absent when it is there already */
export function PlacePage(props: {
  scope: Scope;
  form: FormState;
  event: LifeEvent;
  title: string;
  choices?: OnlineProcedure[];
  others: { id: string; title: string }[];
}) {
  const { scope, form, event, choices, others } = props;
  const base = `${home.href}/${event}`;
  const moments = choices ? shownMoments : ([...shownMoments, 'hidden'] as const);
  return (
    <EspacePage
      scope={scope}
      title={props.title}
      section="procedures"
      breadcrumbs={[home, { href: base, text: lifeEventName(event) }]}
    >
      <h1>{props.title}</h1>
      <FormShell
        form={form}
        labels={{ moment: m('item.moment'), condition: m('item.condition'), requires: m('item.requires') }}
      >
        {choices && (
          <Select
            {...form.field('procedure')}
            label={m('add.procedure')}
            required
            items={[
              { value: '', text: m('add.procedure.choose') },
              ...choices.map((choice) => ({ value: choice.id, text: `${choice.title} (${choice.organisation})` })),
            ]}
          />
        )}
        <Radios
          {...form.field('moment')}
          label={m('item.moment')}
          required
          items={moments.map((moment) => ({ value: moment, label: m(`moment.${moment}`) }))}
        />
        <TextField
          {...form.field('condition')}
          label={m('item.condition')}
          hint={m('item.condition.hint')}
          width="full"
        />
        {others.length > 0 && (
          <Checkboxes
            {...form.field('requires')}
            label={m('item.requires')}
            hint={m('item.requires.hint')}
            values={form.list('requires')}
            items={others.map((other) => ({ value: other.id, label: other.title }))}
          />
        )}
        <ButtonGroup>
          <Button>{m('item.save')}</Button>
          <a href={base}>{m('item.cancel')}</a>
        </ButtonGroup>
      </FormShell>
    </EspacePage>
  );
}
