import {
  Button,
  DataTable,
  EmptyState,
  EntranceTiles,
  Hypothesis,
  PageHeading,
  Quotation,
  StateTag,
} from '@limpide/ui';
import type { Scope } from '../../../platform/http/route.ts';
import { formatDay, formatWeekday } from '../../../platform/messages/index.ts';
import { mayIn } from '../../../platform/policy/index.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { message as m } from '../messages.ts';
import type { ElsewhereItem, RecentVoice, WorkItem } from '../queries.ts';

const shown = 8;

export function HomePage(props: { scope: Scope; work: WorkItem[]; elsewhere: ElsewhereItem[]; voices: RecentVoice[] }) {
  const { scope, work, elsewhere, voices } = props;
  return (
    <EspacePage scope={scope} title={m('title')} section="home">
      <PageHeading kicker={formatWeekday(scope.now)} title={m('title')} />
      <EntranceTiles tiles={entrances(scope)} />
      <section class="lp-section lp-stack-24">
        <div class="lp-row">
          <h2>{m('work.title')}</h2>
          <p class="lp-second">{m('work.count', { count: work.length })}</p>
        </div>
        {work.length === 0 ? (
          <EmptyState title={m('work.empty.title')} headingLevel={3}>
            {m('work.empty.text')}
          </EmptyState>
        ) : (
          <>
            <WorkTable items={work.slice(0, shown)} />
            {work.filter(({ kind }) => kind === 'review').length > 1 && (
              <p>
                <a href="/espace/relectures">{m('work.reviews')}</a>
              </p>
            )}
            {work.length > shown && (
              <details>
                <summary>{m('work.all', { count: work.length - shown })}</summary>
                <WorkTable items={work.slice(shown)} />
              </details>
            )}
          </>
        )}
      </section>
      <div class="lp-section lp-grid">
        {elsewhere.length > 0 && (
          <section class="lp-span-half lp-stack">
            <h2>{m('elsewhere.title')}</h2>
            <ul class="app-link-list">
              {elsewhere.map((item) => (
                <li key={item.href}>
                  <a href={item.href}>{item.title}</a>
                  <p class="lp-second">{m('elsewhere.at', { who: item.who, days: item.days })}</p>
                </li>
              ))}
            </ul>
          </section>
        )}
        {voices.length > 0 && (
          <section class="lp-span-half lp-stack">
            <h2>{m('voices.title')}</h2>
            {voices.map((voice) => (
              <Quotation
                key={voice.id}
                size="body"
                source={
                  <a href={`/espace/irritants/${voice.id}`}>
                    {m('voices.source', { where: voice.where, date: formatDay(voice.reportedAt) })}
                  </a>
                }
              >
                {voice.userVoice}
              </Quotation>
            ))}
          </section>
        )}
      </div>
    </EspacePage>
  );
}

/** The three entrances, in the form that this person's role can use. */
function entrances(scope: Scope) {
  const here = scope.actor.organisationId;
  const writes = mayIn(scope.actor, 'document.create', here);
  const edits = mayIn(scope.actor, 'procedure.edit', here);
  const tile = (name: 'check' | 'read' | 'irritant' | 'procedure' | 'consult', href: string) => ({
    href,
    title: m(`tile.${name}.title`),
    text: m(`tile.${name}.text`),
  });
  return [
    writes ? tile('check', '/espace/documents/nouveau') : tile('read', '/espace/documents'),
    tile('irritant', '/espace/irritants/nouveau'),
    edits ? tile('procedure', '/espace/demarches') : tile('consult', '/espace/demarches'),
  ];
}

function WorkTable({ items }: { items: WorkItem[] }) {
  return (
    <DataTable
      caption={m('work.caption')}
      captionHidden
      columns={[
        { key: 'what', header: m('work.what'), rowHeader: true, width: 'wide' },
        { key: 'state', header: m('work.state') },
        { key: 'why', header: m('work.why') },
        { key: 'action', header: m('work.action') },
      ]}
      rows={items.map((item) => ({
        cells: {
          what: (
            <>
              <strong>{item.kind === 'irritant' ? `« ${item.title} »` : item.title}</strong>
              <br />
              <span class="lp-second">
                {[
                  m(`kind.${item.kind === 'review' ? 'procedure' : item.kind === 'reading' ? 'document' : item.kind}`),
                  item.where,
                ]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </>
          ),
          state: <WorkState item={item} />,
          why: why(item),
          action: (
            <a href={item.href}>
              {m(doing(item))} <span class="lp-hidden-visually">{item.title}</span>
            </a>
          ),
        },
      }))}
    />
  );
}

function WorkState({ item }: { item: WorkItem }) {
  switch (item.state) {
    case 'without-owner':
      return <StateTag state="alert" label={m('state.without-owner')} />;
    case 'hypothesis':
      return <Hypothesis />;
    case 'overdue':
      return <StateTag state="alert" label={m('state.overdue')} />;
    case 'due-soon':
      return <StateTag state="none" label={m('state.due-soon')} />;
    case 'to-review':
      return <StateTag state="to-revise" />;
    default:
      return <StateTag state={item.state as 'draft'} />;
  }
}

function why(item: WorkItem): string {
  switch (item.kind) {
    case 'review':
    case 'reading':
      return m('why.review', { name: item.detail, days: item.days });
    case 'irritant':
      return item.state === 'hypothesis' ? m('why.hypothesis') : m('why.without-owner', { days: item.days });
    case 'action':
      return m('why.overdue', { date: formatDay(item.detail) });
    case 'document':
      return m('why.document', { count: item.count });
    default:
      return item.detail || m('why.draft', { days: item.days });
  }
}

function doing(item: WorkItem) {
  if (item.kind === 'review' || item.kind === 'reading') return 'do.review';
  if (item.kind === 'document') return 'do.document';
  return `do.${item.state as 'draft' | 'to-review' | 'without-owner' | 'hypothesis' | 'overdue' | 'due-soon'}` as const;
}

/** Who belongs to no organisation: the platform's administrator, or someone not yet invited. */
export function NobodyHomePage({ scope }: { scope: Scope }) {
  const platform = scope.actor.platformAdmin;
  const title = m(platform ? 'platform.title' : 'nobody.title');
  return (
    <EspacePage scope={scope} title={title} section="home">
      <h1>{title}</h1>
      <p class="lp-lead">{m(platform ? 'platform.text' : 'nobody.text')}</p>
      {platform && <Button href="/espace/plateforme">{m('platform.action')}</Button>}
    </EspacePage>
  );
}
