import { BeforeAfter, type BeforeAfterRow, DataTable, FactsTable } from '@limpide/ui';
import type { ExampleSnapshot } from '../../../platform/database/index.ts';
import { formatNumber } from '../../../platform/messages/index.ts';
import { gathered } from '../examples/gathered.ts';
import { message as m } from '../messages.ts';
import { Because } from './because.tsx';
import { RulesBehind } from './rules-behind.tsx';
import { Sentences } from './sentences.tsx';

/** A rewriting to read: passages side by side with the rules behind them, figures, facts. Nothing to press. */
export function Rewriting({ snapshot }: { snapshot: ExampleSnapshot }) {
  const facts = m('compare.facts', snapshot.counts);
  return (
    <>
      <section class="lp-section lp-stack">
        <h2>{m('rewriting.passages')}</h2>
        <p class="lp-second lp-measure">{m('rewriting.legend')}</p>
        <BeforeAfter
          beforeSummary={summary(snapshot.before)}
          afterSummary={summary(snapshot.after)}
          rows={gathered(snapshot.passages).map((passage) => row(passage, snapshot))}
        />
      </section>
      <Figures snapshot={snapshot} />
      <section class="lp-section">
        <h2>{facts}</h2>
        <FactsTable
          caption={facts}
          captionHidden
          rows={snapshot.facts.filter(before).map(({ note, tone, ...fact }) => ({
            ...fact,
            id: `fait-${fact.letter}`,
            label: note ? (
              <>
                {fact.label}
                <br />
                <span class="lp-second">{note}</span>
              </>
            ) : (
              fact.label
            ),
            tone: tone ?? 'plain',
          }))}
        />
        <p class="lp-second lp-measure">{m('rewriting.facts-note')}</p>
      </section>
      <Rules snapshot={snapshot} />
    </>
  );
}

/** What is new is counted; the table follows what had to be kept. */
function before(fact: ExampleSnapshot['facts'][number]): boolean {
  return fact.result !== 'added';
}

function summary(side: ExampleSnapshot['before']): string {
  return m('compare.summary', { words: formatNumber(side.words), longest: side.longestSentence });
}

function row(passage: ExampleSnapshot['passages'][number], { rules }: ExampleSnapshot): BeforeAfterRow {
  const { relation, note, before, after, reason } = passage;
  const followed = rules.filter((rule) => passage.rules.includes(rule.name));
  const because = (
    <>
      {reason && <Because reason={reason} />}
      <RulesBehind rules={followed} href={(name) => `#regle-${name}`} all="#regles" />
    </>
  );
  return {
    relation,
    note,
    before: before.length > 0 && (
      <>
        <Sentences sentences={before} side="before" />
        {after.length === 0 && because}
      </>
    ),
    after: after.length > 0 && (
      <>
        <Sentences sentences={after} side="after" />
        {because}
      </>
    ),
  };
}

function Figures({ snapshot }: { snapshot: ExampleSnapshot }) {
  const { before, after, engine } = snapshot;
  const line = (label: string, key: 'words' | 'sentences' | 'meanSentence' | 'longestSentence' | 'findings') => ({
    cells: { label, before: formatNumber(before[key]), after: formatNumber(after[key]) },
  });
  return (
    <section class="lp-section">
      <h2>{m('rewriting.figures')}</h2>
      <DataTable
        caption={m('rewriting.figures')}
        captionHidden
        columns={[
          { key: 'label', header: m('rewriting.measure'), rowHeader: true },
          { key: 'before', header: m('rewriting.before'), numeric: true },
          { key: 'after', header: m('rewriting.after'), numeric: true },
        ]}
        rows={[
          line(m('figure.words'), 'words'),
          line(m('figure.sentences'), 'sentences'),
          line(m('figure.mean'), 'meanSentence'),
          line(m('figure.longest'), 'longestSentence'),
          line(m('figure.findings'), 'findings'),
        ]}
      />
      <p class="lp-second">{m('rewriting.engine', { engine })}</p>
    </section>
  );
}

function Rules({ snapshot: { rules } }: { snapshot: ExampleSnapshot }) {
  if (rules.length === 0) return null;
  return (
    <section class="lp-section" id="regles">
      <h2>{m('rewriting.rules-title')}</h2>
      <p class="lp-measure">{m('rewriting.rules-text')}</p>
      <div class="app-rules-list">
        {rules.map((rule) => (
          <article key={rule.name} id={`regle-${rule.name}`} class="lp-stack">
            <h3>{rule.title}</h3>
            <p>{rule.why}</p>
            <p class="lp-second">{m('rewriting.rule-source', { source: rule.source })}</p>
          </article>
        ))}
      </div>
    </section>
  );
}
