import { formatNumber } from '../../../platform/messages/index.ts';
import { message as m } from '../messages.ts';
import type { OpenedDocument } from '../queries/index.ts';
import { type Criterion, type CriterionStatus, countErrors } from './criteria.ts';
import { standing } from './standing.ts';
import { meanThreshold } from './threshold.ts';

/** Why a criterion has this status, in a sentence: what to do about it when it is not met. */
export function explain(criterion: Criterion, status: CriterionStatus, { texts }: OpenedDocument): string {
  const { analysis } = standing(texts);
  switch (criterion) {
    case 'no-error':
      return status === 'unmet'
        ? m('criterion.no-error.count', { count: countErrors(analysis) })
        : m('criterion.no-error.text');
    case 'short-sentences':
      return m('criterion.short-sentences.text', {
        mean: formatNumber(analysis.counts.meanSentence),
        most: formatNumber(meanThreshold(analysis.profile)),
      });
    case 'facts':
      if (status === 'unmet') return m('criterion.facts.count', { count: analysis.stops?.length ?? 0 });
      return m(
        status === 'none'
          ? 'criterion.facts.none'
          : status === 'unknown'
            ? 'criterion.facts.unknown'
            : 'criterion.facts.text',
      );
    case 'mentions':
      if (status === 'unknown') return m('criterion.unread');
      if (status === 'none') return m('criterion.mentions.none');
      return status === 'unmet'
        ? m('criterion.mentions.missing', { list: (analysis.check?.mentions ?? []).join(', ').toLowerCase() })
        : m('criterion.mentions.text');
    case 'contact':
      if (status === 'unknown') return m('criterion.unread');
      return m(
        status === 'none'
          ? 'criterion.contact.none'
          : status === 'unmet'
            ? 'criterion.contact.missing'
            : 'criterion.contact.text',
      );
    default:
      return m(`criterion.${criterion}.text`);
  }
}
