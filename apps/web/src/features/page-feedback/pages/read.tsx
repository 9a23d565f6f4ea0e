import { Button, DataTable, EmptyState, PageHeading, Quotation, Tabs } from '@limpide/ui';
import type { FeedbackState } from '../../../platform/database/index.ts';
import { csrfToken } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { formatDay, formatNumber } from '../../../platform/messages/index.ts';
import { may, mayIn } from '../../../platform/policy/index.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { wilson } from '../../irritants/index.ts';
import { message as m } from '../messages.ts';
import type { Counts, FeedbackItem, FeedbackSummary } from '../queries.ts';
import { reasonWords } from '../sheet.ts';

export type Shown = FeedbackState | 'quarantine';
/** Below this number an interval is so wide that a percentage would only mislead. */
export const enough = 30;
export const shownAtOnce = 100;

export function FeedbackPage(props: {
  scope: Scope;
  procedure: { id: string; title: string };
  summary: FeedbackSummary;
  items: FeedbackItem[];
  shown: Shown;
}) {
  const { scope, procedure, summary, items, shown } = props;
  const base = `/espace/demarches/${procedure.id}/avis`;
  const handles = may(scope.actor, 'feedback.handle', scope.resource);
  const lists = [...(['new', 'seen', 'answered'] as const), ...(handles ? (['quarantine'] as const) : [])];
  const count = (list: Shown) => (list === 'quarantine' ? summary.quarantined : summary.texts[list]);
  return (
    <EspacePage
      scope={scope}
      title={m('title')}
      section="procedures"
      breadcrumbs={[
        { href: '/espace/demarches', text: m('crumb.procedures') },
        { href: `/espace/demarches/${procedure.id}`, text: procedure.title },
      ]}
    >
      <PageHeading
        title={m('title')}
        lead={m('lead')}
        leadSize="body"
        actions={
          summary.all.total + summary.quarantined > 0 && (
            <Button kind="outline" href={`${base}/excel`} download>
              {m('excel')}
            </Button>
          )
        }
      />
      {summary.all.total === 0 ? (
        <EmptyState title={m('empty.title')}>
          <p>{m('empty.text')}</p>
        </EmptyState>
      ) : (
        <Figures summary={summary} />
      )}
      <section class="lp-section lp-stack-24">
        <h2>{m('texts.title')}</h2>
        <Tabs
          label={m('texts.filter')}
          items={lists.map((list) => ({
            href: `${base}?montrer=${list}`,
            text: m(`filter.${list}`, { count: count(list) }),
            current: list === shown,
          }))}
        />
        {shown === 'quarantine' && <p class="lp-measure">{m('quarantine.lead')}</p>}
        {items.length === 0 && <p>{m('texts.empty')}</p>}
        {items.length === shownAtOnce && <p class="lp-second">{m('texts.latest', { n: shownAtOnce })}</p>}
        <ul class="app-steps">
          {items.map((item) => (
            <Item key={item.id} scope={scope} base={base} item={item} handles={handles} />
          ))}
        </ul>
      </section>
    </EspacePage>
  );
}

function Figures({ summary }: { summary: FeedbackSummary }) {
  const unhappy = summary.all.partly + summary.all.no;
  const row = (since: string, counts: Counts) => ({
    cells: {
      since,
      total: formatNumber(counts.total),
      yes: formatNumber(counts.yes),
      partly: formatNumber(counts.partly),
      no: formatNumber(counts.no),
      share: shareOf(counts),
    },
  });
  return (
    <>
      <section class="lp-section lp-stack-24">
        <DataTable
          caption={m('counts.caption')}
          columns={[
            { key: 'since', header: m('counts.since'), rowHeader: true },
            { key: 'total', header: m('counts.total'), numeric: true },
            { key: 'yes', header: m('answer.yes'), numeric: true },
            { key: 'partly', header: m('answer.partly'), numeric: true },
            { key: 'no', header: m('answer.no'), numeric: true },
            { key: 'share', header: m('counts.share') },
          ]}
          rows={[
            row(m('counts.all'), summary.all),
            ...(summary.online
              ? [row(m('counts.version', { number: summary.online.number }), summary.online.counts)]
              : []),
          ]}
        />
        <p class="lp-second lp-measure">{m('counts.note', { n: enough })}</p>
      </section>
      {summary.reasons.length > 0 && (
        <section class="lp-section">
          <h2>{m('reasons.title')}</h2>
          <DataTable
            caption={m('reasons.caption', { n: unhappy })}
            columns={[
              { key: 'reason', header: m('reasons.reason'), rowHeader: true },
              { key: 'count', header: m('reasons.count'), numeric: true },
            ]}
            rows={summary.reasons.map(({ reason, count }) => ({
              cells: { reason: reasonWords(reason), count: formatNumber(count) },
            }))}
          />
        </section>
      )}
    </>
  );
}

/** The share of « oui » with its interval, when there are enough answers for it to mean something. */
export function shareOf({ yes, total }: Counts): string {
  if (total < enough) return m('counts.too-few');
  const { value, low, high } = wilson(yes, total);
  const percent = (part: number) => formatNumber(Math.round(part * 100));
  return m('counts.percent', { share: percent(value), low: percent(low), high: percent(high) });
}

function Item(props: { scope: Scope; base: string; item: FeedbackItem; handles: boolean }) {
  const { scope, item, handles } = props;
  const notes = handles && mayIn(scope.actor, 'irritant.create', scope.actor.organisationId);
  const actions = [
    item.quarantine && (['release', 'remettre'] as const),
    !item.quarantine && item.state === 'new' && (['seen', 'vu'] as const),
    !item.quarantine && item.state !== 'answered' && (['answered', 'repondu'] as const),
    !item.quarantine && notes && item.comment && !item.irritantId && (['irritant', 'irritant'] as const),
    item.comment && (['erase', 'effacer'] as const),
  ].filter((action) => typeof action === 'object' && action !== null);
  return (
    <li class="app-step lp-stack">
      {item.comment ? <Quotation>{item.comment}</Quotation> : <p>{m('item.no-text')}</p>}
      <p class="lp-second">
        {[
          m('item.meta', { answer: m(`answer.${item.answer}`), day: formatDay(item.givenOn), number: item.number }),
          ...item.reasons.map(reasonWords),
          item.quarantine ? m(`doubt.${item.quarantine}`) : '',
          item.handledBy && item.handledAt
            ? m('item.handled', { name: item.handledBy, day: formatDay(item.handledAt) })
            : '',
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {item.irritantId && (
        <p>
          <a href={`/espace/irritants/${item.irritantId}`}>{m('item.irritant')}</a>
        </p>
      )}
      {handles && (
        <div class="lp-row">
          {actions.map(([name, path]) => (
            <form key={name} method="post" action={`${props.base}/${item.id}/${path}`}>
              <input type="hidden" name="_csrf" value={csrfToken(scope.platform, scope.session.id)} />
              <Button kind="link" small>
                {m(`action.${name}`)} <span class="lp-hidden-visually">{item.comment.slice(0, 60)}</span>
              </Button>
            </form>
          ))}
        </div>
      )}
    </li>
  );
}
