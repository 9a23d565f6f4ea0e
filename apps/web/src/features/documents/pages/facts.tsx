import type { Comparison, Fact, FactStatus } from '@limpide/readability';
import { DataTable, FactMark, Icon, type IconName } from '@limpide/ui';
import { message as m } from '../messages.ts';
import { countFacts, type FactTone, toneOf } from '../present.ts';

/** Dates, amounts, remedies, contacts: what each became. What surely vanished stops the eye, what is in doubt slows it. */
export function Facts({ comparison }: { comparison: Comparison }) {
  const title = m('compare.facts', countFacts(comparison));
  return (
    <section class="lp-section">
      <h2>{title}</h2>
      <DataTable
        caption={title}
        captionHidden
        columns={[
          { key: 'fact', header: m('compare.column.fact'), rowHeader: true },
          { key: 'before', header: m('compare.column.before') },
          { key: 'after', header: m('compare.column.after') },
          { key: 'result', header: m('compare.column.result'), width: 'narrow' },
        ]}
        rows={comparison.facts.map((fact) => {
          const tone = toneOf(fact);
          const absent = tone ? <strong class={classOf(tone)}>{m('compare.absent-word')}</strong> : undefined;
          return {
            id: `fait-${fact.letter}`,
            ...(tone === 'lost' ? { tone: 'error' as const } : {}),
            cells: {
              fact: (
                <span class="lp-facts__fact">
                  <Lettered tone={tone} letter={fact.letter} />
                  <span>
                    {fact.label}
                    {fact.note && (
                      <>
                        <br />
                        <span class="lp-second">{fact.note}</span>
                      </>
                    )}
                  </span>
                </span>
              ),
              before: fact.before?.text ?? m('compare.absent-word'),
              after: fact.after?.text ?? absent ?? m('compare.absent-word'),
              result: <Result fact={fact} tone={tone} />,
            },
          };
        })}
      />
    </section>
  );
}

const icons: Record<FactStatus, IconName> = { kept: 'tick', changed: 'cross', lost: 'cross', added: 'plus' };

function Result({ fact, tone }: { fact: Fact; tone: FactTone | undefined }) {
  if (tone === 'check') return <span class="app-to-check">{m('compare.result.check')}</span>;
  return (
    <span class={tone ? `lp-facts__result ${classOf(tone)}` : 'lp-facts__result'}>
      <Icon name={icons[fact.status]} size={16} />
      <span>{m(`compare.result.${fact.status}`)}</span>
    </span>
  );
}

function classOf(tone: FactTone): string {
  return tone === 'lost' ? 'lp-facts__lost' : 'app-in-doubt';
}

/** A letter, or words with their letter: brick when the fact is lost, dashed when it is in doubt. */
export function Lettered(props: { tone: FactTone | undefined; letter: string; children?: string }) {
  const mark = (
    <FactMark letter={props.letter} lost={props.tone === 'lost'}>
      {props.children}
    </FactMark>
  );
  return props.tone === 'check' ? <span class="app-fact-check">{mark}</span> : mark;
}
