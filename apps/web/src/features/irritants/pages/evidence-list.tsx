import { Details, Evidence, Quotation } from '@limpide/ui';
import { formatDay } from '../../../platform/messages/index.ts';
import { message as m } from '../messages.ts';
import { countWords, shareWords } from '../present.ts';
import type { EvidenceRow } from '../store.ts';

/** What was seen, on how much it rests, from where, and what people said. */
export function OneEvidence({ evidence }: { evidence: EvidenceRow }) {
  const [first, ...others] = evidence.verbatims;
  const share = shareWords(evidence);
  return (
    <div class="app-evidence lp-stack">
      <p>
        <Evidence level={evidence.level} n={[countWords(evidence), share].filter(Boolean).join(', ')} />
      </p>
      <p class="lp-measure">{evidence.statement}</p>
      <p class="lp-second">
        {evidence.source}, {formatDay(evidence.observedOn)}
      </p>
      {first && <Quotation size="lead">{first}</Quotation>}
      {others.length > 0 && (
        <Details summary={m('page.verbatims.more', { count: others.length })}>
          <div class="lp-stack">
            {others.map((words) => (
              <Quotation key={words} size="body">
                {words}
              </Quotation>
            ))}
          </div>
        </Details>
      )}
    </div>
  );
}
