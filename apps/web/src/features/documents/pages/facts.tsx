import type { Comparison, FactStatus } from '@limpide/readability';
import { FactMark, type FactResult, FactsTable, type FactTone } from '@limpide/ui';
import { message as m } from '../messages.ts';
import { countFacts, toneOf } from '../present.ts';

const results: Record<FactStatus, FactResult> = {
  kept: 'kept',
  changed: 'changed',
  lost: 'vanished',
  added: 'added',
};

/** Dates, amounts, remedies, contacts: what each became. What surely vanished stops the eye, what is in doubt slows it. */
export function Facts({ comparison }: { comparison: Comparison }) {
  const title = m('compare.facts', countFacts(comparison));
  return (
    <section class="lp-section">
      <h2>{title}</h2>
      <FactsTable
        caption={title}
        captionHidden
        rows={comparison.facts.map((fact) => ({
          id: `fait-${fact.letter}`,
          letter: fact.letter,
          label: fact.note ? (
            <>
              {fact.label}
              <br />
              <span class="lp-second">{fact.note}</span>
            </>
          ) : (
            fact.label
          ),
          before: fact.before?.text,
          after: fact.after?.text,
          result: results[fact.status],
          tone: toneOf(fact) ?? 'plain',
        }))}
      />
    </section>
  );
}

/** Words with the letter of their fact: brick when it is lost, dashed when it is in doubt. */
export function Lettered(props: { tone: FactTone | undefined; letter: string; children?: string }) {
  return <FactMark {...props} />;
}
