import { type ChainLink, Hypothesis } from '@limpide/ui';
import { formatDay, formatNumber } from '../../../platform/messages/index.ts';
import { countWords, quoted } from '../../irritants/index.ts';
import { message as m } from '../messages.ts';
import { percent, pointValue } from '../present.ts';
import type { ActionView } from './action-view.ts';

/** Irritant, who says so, text, decision, proof: each ring opens, and what is missing shows. */
export function chainLinks(view: ActionView): ChainLink[] {
  const { action, irritants, evidence, documents, decisions, verdict } = view;
  const [irritant, ...others] = irritants;
  const [document] = documents;
  const [decision] = decisions;
  return [
    irritant
      ? {
          kind: m('chain.irritant'),
          text: (
            <>
              <a href={`/espace/irritants/${irritant.id}`}>{quoted(irritant.userVoice)}</a>
              {others.length > 0 && ` ${m('chain.irritant-more', { count: others.length })}`}
            </>
          ),
          state: 'filled',
        }
      : { kind: m('chain.irritant'), text: m('chain.irritant-missing'), state: 'missing' },
    irritant && evidence
      ? {
          kind: m('chain.who'),
          text: (
            <>
              <a href={`/espace/irritants/${irritant.id}#qui-le-dit`}>{countWords(evidence) ?? evidence.source}</a>
              {countWords(evidence) && `, ${evidence.source}`}
            </>
          ),
          state: 'filled',
        }
      : { kind: m('chain.who'), text: irritant ? <Hypothesis /> : m('chain.who-missing'), state: 'missing' },
    document
      ? {
          kind: m('chain.document'),
          text: <a href={`/espace/documents/${document.id}/avant-apres`}>{document.title}</a>,
          state: 'filled',
        }
      : { kind: m('chain.document'), text: m('chain.document-missing'), state: 'missing' },
    decision
      ? {
          kind: m('chain.decision'),
          text: (
            <>
              <a href="#decisions">{decision.body}</a>
              {' : '}
              {m('chain.decision-text', {
                outcome: m(`outcome.${decision.outcome}`).toLowerCase(),
                date: formatDay(decision.decidedOn),
                point: pointValue(decision.point),
              })}
            </>
          ),
          state: decision.outcome === 'postponed' ? 'open' : 'filled',
        }
      : { kind: m('chain.decision'), text: m('chain.decision-missing'), state: 'missing' },
    verdict && action.measure
      ? {
          kind: m('chain.proof'),
          text: (
            <>
              <a href="#preuve">{m(`verdict.${verdict.kind}`)}</a>
              {' : '}
              {m('chain.proof-text', {
                indicator: action.measure.indicator.toLowerCase(),
                before: percent(verdict.before.value),
                after: percent(verdict.after.value),
                n1: formatNumber(action.measure.before.total),
                n2: formatNumber(action.measure.after.total),
              })}
            </>
          ),
          state: verdict.kind === 'inconclusive' ? 'open' : 'filled',
        }
      : { kind: m('chain.proof'), text: m('chain.proof-missing'), state: 'missing' },
  ];
}
