import { Button, ButtonGroup, DataTable, EmptyState, Figure, PageHeading } from '@limpide/ui';
import type { Scope } from '../../../platform/http/route.ts';
import { formatDay, formatNumber } from '../../../platform/messages/index.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { failures, gainOf, mostHelpful, type Shares, sharesOf, textsToTarget } from '../library/programme.ts';
import type { MonthRow } from '../library/trend.ts';
import { message as m } from '../messages.ts';
import type { DocumentListItem } from '../queries/index.ts';
import type { Target } from '../store/index.ts';
import { LibraryTabs } from './library-tabs.tsx';
import { shareWords, Trend } from './trend.tsx';

export interface ProgrammeView {
  texts: DocumentListItem[];
  trend: MonthRow[];
  target: Target | undefined;
  /** Every organisation of this person, when there are several. */
  organisations: { id: string; name: string; shares: Shares; target: Target | undefined }[];
  may: { manage: boolean; create: boolean };
}

/** « Où en sont nos textes ? »: what one reads above, why one believes it below. */
export function ProgrammePage({ scope, view }: { scope: Scope; view: ProgrammeView }) {
  const { texts, target, may } = view;
  const shares = sharesOf(texts);
  return (
    <EspacePage scope={scope} title={m('library.programme')} section="documents">
      <PageHeading title={m('library.programme')} lead={m('programme.lead')} leadSize="body" />
      <LibraryTabs current="programme" />
      {texts.length === 0 ? (
        <EmptyState
          title={m('programme.empty')}
          action={
            may.create && (
              <ButtonGroup>
                <Button href="/espace/documents/importer">{m('programme.empty-import')}</Button>
                <a href="/espace/documents/nouveau">{m('list.create')}</a>
                <a href="/espace/documents/modeles">{m('library.ready')}</a>
              </ButtonGroup>
            )
          }
        >
          {m('programme.empty-text')}
        </EmptyState>
      ) : (
        <>
          <Shared shares={shares} day={formatDay(scope.now)} />
          <TargetSection shares={shares} target={target} mayManage={may.manage} />
          <Failures texts={texts} />
          <Best texts={texts} unknown={shares.texts - shares.known} />
          <section class="lp-section lp-stack-24">
            <h2>{m('programme.trend')}</h2>
            <p class="lp-measure">{m('programme.trend-lead')}</p>
            <Trend rows={view.trend} target={target?.percent} />
          </section>
          <p class="app-links">
            <a href="/espace/documents/ou-en-sont-nos-textes/export.xlsx">{m('programme.export')}</a>
            <a href="/espace/guide/bibliotheque-de-textes">{m('programme.guide')}</a>
          </p>
        </>
      )}
      {view.organisations.length > 1 && <Organisations organisations={view.organisations} />}
    </EspacePage>
  );
}

function Shared({ shares, day }: { shares: Shares; day: string }) {
  const unknown = shares.texts - shares.known;
  return (
    <div class="lp-grid">
      <div class="lp-span-half">
        <Figure
          value={shareWords(shares.meeting, shares.texts)}
          label={m('programme.share-texts')}
          n={m('programme.n-texts', { part: formatNumber(shares.meeting), whole: formatNumber(shares.texts) })}
          source={m('programme.source')}
          date={day}
        />
      </div>
      <div class="lp-span-half">
        {shares.volume === 0 ? (
          <EmptyState title={m('programme.no-volume')} headingLevel={2}>
            {m('programme.no-volume-text')}
          </EmptyState>
        ) : (
          <Figure
            value={shareWords(shares.volumeMeeting, shares.volume)}
            label={m('programme.share-volume')}
            n={m('programme.n-volume', {
              part: formatNumber(shares.volumeMeeting),
              whole: formatNumber(shares.volume),
            })}
            date={day}
          >
            <p>{m('programme.known', { unknown })}</p>
          </Figure>
        )}
      </div>
    </div>
  );
}

function TargetSection(props: { shares: Shares; target: Target | undefined; mayManage: boolean }) {
  const { shares, target, mayManage } = props;
  const left = target ? textsToTarget(shares, target.percent) : 0;
  return (
    <section class="lp-section lp-stack">
      <h2>{m('programme.target')}</h2>
      {target ? (
        <p class="lp-measure">
          <strong>{targetWords(target)}</strong>.{' '}
          {left > 0 ? m('programme.target-left', { count: left }) : m('programme.target-reached')}
          {target.setBy && (
            <>
              <br />
              <span class="lp-second">
                {m('programme.target-by', { name: target.setBy, day: formatDay(target.setAt) })}
              </span>
            </>
          )}
        </p>
      ) : (
        <p class="lp-measure">
          {m('programme.target-none')} {!mayManage && m('programme.target-ask')}
        </p>
      )}
      {mayManage && (
        <p>
          <a href="/espace/documents/ou-en-sont-nos-textes/objectif">
            {m(target ? 'programme.target-change' : 'programme.target-set')}
          </a>
        </p>
      )}
    </section>
  );
}

function targetWords({ percent, dueOn }: Target): string {
  return dueOn ? m('programme.target-due', { percent, day: formatDay(dueOn) }) : m('programme.target-is', { percent });
}

function Failures({ texts }: { texts: readonly DocumentListItem[] }) {
  const rows = failures(texts);
  if (rows.length === 0) return null;
  return (
    <section class="lp-section lp-stack-24">
      <h2>{m('programme.failures')}</h2>
      <div class="lp-measure">
        <DataTable
          caption={m('programme.failures-caption')}
          columns={[
            { key: 'criterion', header: m('programme.column.criterion'), rowHeader: true },
            { key: 'count', header: m('programme.column.texts'), numeric: true },
          ]}
          rows={rows.map(({ criterion, count }) => ({
            id: criterion,
            cells: { criterion: m(`criterion.${criterion}`), count: formatNumber(count) },
          }))}
        />
      </div>
    </section>
  );
}

function Best({ texts, unknown }: { texts: readonly DocumentListItem[]; unknown: number }) {
  const best = mostHelpful(texts);
  return (
    <section class="lp-section lp-stack-24">
      <h2>{m('programme.best')}</h2>
      <p class="lp-measure">
        {m('programme.best-lead')} {unknown > 0 && m('programme.best-unknown', { count: unknown })}
      </p>
      {best.length === 0 ? (
        <EmptyState title={m('programme.best-none')} headingLevel={3}>
          {m('programme.best-none-text')}
        </EmptyState>
      ) : (
        <DataTable
          caption={m('programme.best-caption', { count: best.length })}
          columns={[
            { key: 'rank', header: m('programme.column.rank'), numeric: true, width: 'narrow' },
            { key: 'title', header: m('list.column.title'), rowHeader: true, width: 'wide' },
            { key: 'volume', header: m('list.column.volume'), numeric: true },
            { key: 'weight', header: m('programme.column.weight'), numeric: true },
            { key: 'score', header: m('programme.column.score'), numeric: true },
            { key: 'unmet', header: m('programme.column.unmet'), numeric: true },
          ]}
          rows={best.map((text, n) => ({
            id: text.id,
            cells: {
              rank: String(n + 1),
              title: (
                <>
                  <a href={`/espace/documents/${text.id}`}>
                    <strong>{text.title}</strong>
                  </a>
                  <br />
                  <span class="lp-second">
                    {[m(`kind.${text.kind}`), text.ownerName ?? m('overview.no-owner')].join(' · ')}
                  </span>
                </>
              ),
              volume: formatNumber(text.volumePerYear ?? 0),
              weight: formatNumber(Math.round(text.weight * 10) / 10),
              score: formatNumber(gainOf(text)),
              unmet: formatNumber(text.unmet.length),
            },
          }))}
        />
      )}
    </section>
  );
}

function Organisations({ organisations }: Pick<ProgrammeView, 'organisations'>) {
  return (
    <section class="lp-section lp-stack-24">
      <h2>{m('programme.others')}</h2>
      <DataTable
        caption={m('programme.others-caption')}
        columns={[
          { key: 'name', header: m('programme.column.organisation'), rowHeader: true, width: 'wide' },
          { key: 'texts', header: m('programme.column.texts'), numeric: true },
          { key: 'share', header: m('programme.column.share'), numeric: true },
          { key: 'volume', header: m('programme.column.share-volume'), numeric: true },
          { key: 'target', header: m('programme.column.target') },
        ]}
        rows={organisations.map(({ id, name, shares, target }) => ({
          id,
          cells: {
            name,
            texts: formatNumber(shares.texts),
            share: shareWords(shares.meeting, shares.texts),
            volume: shareWords(shares.volumeMeeting, shares.volume),
            target: target ? targetWords(target) : m('programme.no-target'),
          },
        }))}
      />
    </section>
  );
}
