import { Figure, SummaryList } from '@limpide/ui';
import { formatNumber } from '../../../platform/messages/index.ts';
import { message as m } from '../messages.ts';
import { rangeWords } from '../present.ts';
import { organisationCount, scoreOf } from '../score.ts';
import type { IrritantRow } from '../store.ts';

/** The score above the waterline, its parts and their source below. */
export function Score({ irritant }: { irritant: IrritantRow }) {
  const score = scoreOf(irritant);
  const low = irritant.usersLow ?? irritant.usersHigh;
  const high = irritant.usersHigh ?? irritant.usersLow;
  const missing = [
    irritant.severity === null && m('page.score.missing.severity'),
    low === null && m('page.score.missing.users'),
  ].filter((text) => text !== false);
  return (
    <div>
      {score ? (
        <Figure value={rangeWords(score.low, score.high)}>
          <p>{m('page.score')}</p>
        </Figure>
      ) : (
        <Figure value={m('page.score.none')}>
          <p>{m('page.score.missing', { what: missing.join(', ') })}</p>
        </Figure>
      )}
      <SummaryList
        numeric
        items={[
          {
            term: m('page.score.users'),
            value: low === null || high === null ? m('page.score.unknown') : rangeWords(low, high),
          },
          irritant.severity === null
            ? { term: m('page.score.severity-none'), value: m('page.score.unknown') }
            : {
                term: m('page.score.severity', { words: m(`severity.${irritant.severity as 1 | 2 | 3 | 4}`) }),
                value: m('page.score.of-four', { n: irritant.severity }),
              },
          {
            term: m('page.score.organisations'),
            value: formatNumber(organisationCount(irritant.crossedOrganisations)),
          },
        ]}
      />
      <p class="lp-second app-below">
        {low !== null &&
          (irritant.usersSource
            ? m('page.score.source', { source: irritant.usersSource })
            : m('page.score.no-source'))}{' '}
        {irritant.severityReason} {irritant.kind && m('page.kind', { kind: m(`kind.${irritant.kind}`).toLowerCase() })}
      </p>
    </div>
  );
}
