import { DataTable } from '@limpide/ui';
import { formatNumber } from '../../../platform/messages/index.ts';
import { percentOf } from '../library/programme.ts';
import type { MonthRow } from '../library/trend.ts';
import { message as m } from '../messages.ts';

const monthWords = new Intl.DateTimeFormat('fr-BE', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const monthShort = new Intl.DateTimeFormat('fr-BE', { month: 'narrow', timeZone: 'UTC' });
const day = (month: string) => new Date(`${month}-15T12:00:00Z`);

const width = 320;
const left = 38;
const top = 14;
const height = 120;

/** The share of texts month by month: a bar each, the target as a dashed line, and the same as a table. */
export function Trend({ rows, target }: { rows: readonly MonthRow[]; target: number | undefined }) {
  return (
    <>
      {rows.length > 1 ? <Chart rows={rows} target={target} /> : <p>{m('programme.trend-one')}</p>}
      <DataTable
        caption={m('programme.trend-caption')}
        narrow="scroll"
        columns={[
          { key: 'month', header: m('programme.column.month'), rowHeader: true },
          { key: 'texts', header: m('programme.column.texts'), numeric: true },
          { key: 'meeting', header: m('programme.column.meeting'), numeric: true },
          { key: 'share', header: m('programme.column.share'), numeric: true },
          { key: 'volume', header: m('programme.column.share-volume'), numeric: true },
        ]}
        rows={[...rows].reverse().map((row) => ({
          id: row.month,
          cells: {
            month: monthWords.format(day(row.month)),
            texts: formatNumber(row.texts),
            meeting: formatNumber(row.meeting),
            share: shareWords(row.meeting, row.texts),
            volume: shareWords(row.volumeMeeting, row.volume),
          },
        }))}
      />
    </>
  );
}

export function shareWords(part: number, whole: number): string {
  const percent = percentOf(part, whole);
  return percent === undefined ? m('programme.unknown') : m('programme.percent', { n: percent });
}

function Chart({ rows, target }: { rows: readonly MonthRow[]; target: number | undefined }) {
  const share = (row: MonthRow) => percentOf(row.meeting, row.texts) ?? 0;
  const y = (percent: number) => top + height - (percent / 100) * height;
  const step = (width - left) / rows.length;
  const [first, last] = [rows[0]!, rows.at(-1)!];
  const label = m('programme.trend-chart', {
    from: share(first),
    first: monthWords.format(day(first.month)),
    to: share(last),
    last: monthWords.format(day(last.month)),
    target: target ?? 0,
  });
  return (
    <svg class="app-trend" viewBox={`0 0 ${width} ${top + height + 24}`} role="img" aria-label={label}>
      {[0, 50, 100].map((percent) => (
        <g key={percent}>
          <path class="app-trend__grid" d={`M${left} ${y(percent)}H${width}`} />
          <text class="app-trend__axis" x={left - 6} y={y(percent) + 4} text-anchor="end">
            {percent}
          </text>
        </g>
      ))}
      {rows.map((row, n) => (
        <g key={row.month}>
          <rect
            class="app-trend__bar"
            x={left + n * step + step * 0.18}
            y={y(share(row))}
            width={step * 0.64}
            height={y(0) - y(share(row))}
          />
          <text class="app-trend__axis" x={left + (n + 0.5) * step} y={top + height + 18} text-anchor="middle">
            {monthShort.format(day(row.month)).toUpperCase()}
          </text>
        </g>
      ))}
      <path class="app-trend__zero" d={`M${left} ${y(0)}H${width}`} />
      {target !== undefined && (
        <>
          <path class="app-trend__target" d={`M${left} ${y(target)}H${width}`} />
          <text class="app-trend__label" x={left + 2} y={y(target) - 5}>
            {m('programme.trend-target', { percent: target })}
          </text>
        </>
      )}
    </svg>
  );
}
