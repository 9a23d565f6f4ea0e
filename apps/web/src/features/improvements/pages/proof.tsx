import { DataTable, Details, Evidence, type EvidenceLevel, SummaryList } from '@limpide/ui';
import type { ActionMeasure, ActionTarget } from '../../../platform/database/index.ts';
import { formatDay, formatNumber } from '../../../platform/messages/index.ts';
import { message as m } from '../messages.ts';
import { percent, signedPoints, verdictSentences } from '../present.ts';
import { type Bar, chartWidth, proofChart, type Tick } from '../proof-chart.ts';
import type { Verdict } from '../verdict.ts';
import { VerdictWord } from './verdict-word.tsx';

/** What counting before and after says: the verdict in words, its drawing, the same as a table, and all it rests on. */
export function Proof(props: { measure: ActionMeasure; target: ActionTarget | null; verdict: Verdict }) {
  const { measure, target, verdict } = props;
  const { main, notes } = verdictSentences(verdict, measure.coverage);
  return (
    <div class="lp-stack">
      <p>
        <VerdictWord kind={verdict.kind} large />
      </p>
      <p class="lp-measure">{main}</p>
      {notes.map((note) => (
        <p key={note} class="lp-measure lp-second">
          {note}
        </p>
      ))}
      <Chart {...props} />
      <Details summary={m('proof.table')}>
        <NumbersTable measure={measure} verdict={verdict} />
      </Details>
      <SummaryList items={facts(measure, target, verdict)} />
      <p class="lp-second">{m('proof.method')}</p>
    </div>
  );
}

/** How well the counts are established: drawn by lot is measured, all cases are counted, chosen ones are observed. */
const levels: Record<NonNullable<ActionMeasure['coverage']>, EvidenceLevel> = {
  drawn: 'measured',
  complete: 'counted',
  chosen: 'observed',
};

function facts(measure: ActionMeasure, target: ActionTarget | null, verdict: Verdict) {
  const { before, after, teamHours } = measure;
  const change = Math.round((before.count / before.total - after.count / after.total) * after.total);
  const total = formatNumber(after.total);
  const effect =
    change === 0
      ? m('proof.same', { total })
      : m(change > 0 ? 'proof.fewer' : 'proof.more', { count: Math.abs(change), total });
  const needed = verdict.kind === 'inconclusive' ? verdict.casesNeeded : undefined;
  return [
    {
      term: m('proof.level'),
      value: (
        <Evidence
          level={measure.coverage ? levels[measure.coverage] : 'counted'}
          n={m('proof.n', { n1: formatNumber(before.total), n2: total })}
        />
      ),
    },
    { term: m('proof.indicator'), value: measure.indicator },
    ...(target
      ? [
          {
            term: m('page.target'),
            value: m('page.target-text', { points: target.points, date: formatDay(target.notedOn) }),
          },
        ]
      : []),
    { term: m('proof.periods'), value: m('proof.periods-text', { before: before.period, after: after.period }) },
    ...(verdict.kind === 'inconclusive'
      ? [
          ...(needed
            ? [{ term: m('proof.to-conclude'), value: m('proof.to-conclude-text', { n: formatNumber(needed) }) }]
            : []),
          { term: m('proof.meanwhile'), value: m('proof.meanwhile-text') },
        ]
      : [{ term: m('proof.effect-users'), value: effect }]),
    {
      term: m('proof.effect-team'),
      value:
        teamHours === undefined
          ? m('proof.hours-unknown')
          : m(teamHours < 0 ? 'proof.hours-spent' : 'proof.hours-saved', { hours: Math.abs(teamHours) }),
    },
    { term: m('proof.source'), value: measure.source },
  ];
}

function NumbersTable({ measure, verdict }: { measure: ActionMeasure; verdict: Verdict }) {
  const share = (what: 'before' | 'after') => ({
    cells: {
      what: m(`proof.row.${what}`),
      count: `${formatNumber(measure[what].count)} / ${formatNumber(measure[what].total)}`,
      share: `${percent(verdict[what].value)} %`,
      interval: `${m('proof.range', { low: percent(verdict[what].low), high: percent(verdict[what].high) })} %`,
    },
  });
  const { difference } = verdict;
  return (
    <DataTable
      caption={m('proof.table-caption')}
      narrow="scroll"
      columns={[
        { key: 'what', header: m('proof.column.what'), rowHeader: true },
        { key: 'count', header: m('proof.column.count'), numeric: true },
        { key: 'share', header: m('proof.column.share'), numeric: true },
        { key: 'interval', header: m('proof.column.interval'), numeric: true },
      ]}
      rows={[
        share('before'),
        share('after'),
        {
          cells: {
            what: m('proof.row.difference'),
            count: '',
            share: m('proof.points', { points: signedPoints(difference.value) }),
            interval: m('proof.range', { low: signedPoints(difference.low), high: signedPoints(difference.high) }),
          },
        },
      ]}
    />
  );
}

function Chart({
  measure,
  target,
  verdict,
}: {
  measure: ActionMeasure;
  target: ActionTarget | null;
  verdict: Verdict;
}) {
  const chart = proofChart(verdict, target ? { points: target.points, better: measure.better ?? 'lower' } : undefined);
  const { shares, difference } = chart;
  const label = m('proof.chart', {
    before: percent(verdict.before.value),
    beforeLow: percent(verdict.before.low),
    beforeHigh: percent(verdict.before.high),
    after: percent(verdict.after.value),
    afterLow: percent(verdict.after.low),
    afterHigh: percent(verdict.after.high),
    difference: signedPoints(verdict.difference.value),
    low: signedPoints(verdict.difference.low),
    high: signedPoints(verdict.difference.high),
  });
  const counts = (of: { count: number; total: number }) => ({
    count: formatNumber(of.count),
    total: formatNumber(of.total),
  });
  return (
    <svg class="app-proof" viewBox={`0 0 ${chartWidth} 262`} role="img" aria-label={label}>
      <Grid ticks={shares.ticks} />
      <text class="app-proof__label" x="0" y="22">
        {m('proof.before', counts(measure.before))}
      </text>
      <Interval bar={shares.before} y={38} hollow />
      <text class="app-proof__label" x="0" y="72">
        {m('proof.after', counts(measure.after))}
      </text>
      <Interval bar={shares.after} y={88} />
      {difference.zone && (
        <>
          <rect
            class="app-proof__zone"
            x={difference.zone.from}
            y="172"
            width={difference.zone.to - difference.zone.from}
            height="36"
          />
          <path class="app-proof__edge" d={`M${difference.zone.edge} 168v44`} />
        </>
      )}
      <text class="app-proof__label" x="0" y="158">
        {m('proof.difference')}
      </text>
      <path class="app-proof__zero" d={`M${difference.zero} 168v44`} />
      <Whisker bar={difference.bar} y={190} />
      <g class="app-proof__axis">
        {difference.ticks.map((tick) => (
          <text key={tick.value} x={tick.x} y="230" text-anchor="middle">
            {signed(tick.value)}
          </text>
        ))}
      </g>
      <text class="app-proof__axis" x={difference.zero} y="250" text-anchor="middle">
        {m('proof.no-effect')}
      </text>
      {difference.zone && (
        <text
          class="app-proof__axis"
          x={difference.zone.edge < difference.zero ? 0 : chartWidth}
          y="250"
          text-anchor={difference.zone.edge < difference.zero ? 'start' : 'end'}
        >
          {m('proof.zone')}
        </text>
      )}
    </svg>
  );
}

const signed = (value: number) => (value === 0 ? '0' : `${value < 0 ? '−' : '+'}${formatNumber(Math.abs(value))}`);

/** Behind the two bars only: the words stay clear. */
function Grid({ ticks }: { ticks: Tick[] }) {
  return (
    <g class="app-proof__axis">
      {ticks.map((tick) => (
        <g key={tick.value}>
          <path class="app-proof__grid" d={`M${tick.x} 28v20M${tick.x} 78v28`} />
          <text x={tick.x} y={124} text-anchor="middle">
            {`${formatNumber(tick.value)} %`}
          </text>
        </g>
      ))}
    </g>
  );
}

function Interval({ bar, y, hollow = false }: { bar: Bar; y: number; hollow?: boolean }) {
  return (
    <g>
      <rect class="app-proof__bar" x={bar.low} y={y - 6} width={Math.max(1, bar.high - bar.low)} height="12" />
      <path class="app-proof__end" d={`M${bar.low} ${y - 8}v16M${bar.high} ${y - 8}v16`} />
      <circle
        class={hollow ? 'app-proof__mark app-proof__mark--hollow' : 'app-proof__mark'}
        cx={bar.value}
        cy={y}
        r="5.5"
      />
    </g>
  );
}

function Whisker({ bar, y }: { bar: Bar; y: number }) {
  return (
    <g>
      <path class="app-proof__end" d={`M${bar.low} ${y - 8}v16M${bar.high} ${y - 8}v16`} />
      <path class="app-proof__whisker" d={`M${bar.low} ${y}H${bar.high}`} />
      <path class="app-proof__mark app-proof__mark--hollow" d={`M${bar.value} ${y - 8}l8 8l-8 8l-8 -8z`} />
    </g>
  );
}
