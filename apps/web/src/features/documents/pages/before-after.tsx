import type { Comparison, Fact, FactStatus } from '@limpide/readability';
import {
  BeforeAfter,
  type BeforeAfterRow,
  Button,
  FactMark,
  type FactResult,
  FactsTable,
  Message,
  SummaryList,
} from '@limpide/ui';
import type { Scope } from '../../../platform/http/route.ts';
import { formatInstant, formatNumber } from '../../../platform/messages/index.ts';
import { message as m } from '../messages.ts';
import { type PassageView, passages, repairable, type Segment } from '../present.ts';
import type { OpenedDocument } from '../queries/index.ts';
import type { LinkRow, OverrideRow } from '../store/index.ts';
import { DocumentFrame } from './frame.tsx';
import { PostButton } from './post-button.tsx';

export interface BeforeAfterPageProps {
  scope: Scope;
  opened: OpenedDocument;
  links: LinkRow[];
  /** Absent while nobody has rewritten the text. */
  comparison: Comparison | undefined;
  /** What may be downloaded: address and words. */
  downloads: { href: string; text: string }[];
  override: OverrideRow | undefined;
  may: { edit: boolean; override: boolean };
}

export function BeforeAfterPage(props: BeforeAfterPageProps) {
  const { scope, opened, links, comparison, may } = props;
  const { document } = opened;
  const base = `/espace/documents/${document.id}`;
  return (
    <DocumentFrame
      scope={scope}
      document={document}
      procedure={links[0]}
      current="compare"
      title={m('tabs.compare')}
      lead={document.title}
    >
      {!comparison ? (
        <>
          <Message kind="info" title={m('compare.not-yet')}>
            {m('compare.not-yet-text')}
          </Message>
          {may.edit && (
            <p>
              <Button href={`${base}/texte`}>{m('next.rewrite.do')}</Button>
            </p>
          )}
        </>
      ) : (
        <>
          <Stops {...props} comparison={comparison} />
          <BeforeAfter
            beforeSummary={summary(comparison.before.counts)}
            afterSummary={summary(comparison.after.counts)}
            rows={passages(comparison).map((passage) => row(passage, props))}
          />
          <section class="lp-section">
            <h2>{m('compare.facts', totals(comparison))}</h2>
            <FactsTable
              caption={m('compare.facts', totals(comparison))}
              captionHidden
              rows={comparison.facts.map((fact) => ({
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
              }))}
            />
          </section>
          <Scores comparison={comparison} />
        </>
      )}
      <section class="lp-section lp-no-print" id="telecharger">
        <h2>{m('download.title')}</h2>
        <ul class="app-plain-list">
          {props.downloads.map((download) => (
            <li key={download.href}>
              <a href={download.href}>{download.text}</a>
            </li>
          ))}
        </ul>
        <p class="lp-second">{m('download.print')}</p>
      </section>
    </DocumentFrame>
  );
}

const results: Record<FactStatus, FactResult> = {
  kept: 'kept',
  changed: 'changed',
  lost: 'vanished',
  added: 'added',
};

function totals({ totals: t }: Comparison) {
  return { checked: t.kept + t.changed + t.lost, kept: t.kept, lost: t.lost, changed: t.changed, added: t.added };
}

function summary(counts: Comparison['before']['counts']): string {
  return m('compare.summary', { words: formatNumber(counts.words), longest: counts.longestSentence });
}

function Stops(props: BeforeAfterPageProps & { comparison: Comparison }) {
  const { scope, opened, comparison, override, may } = props;
  const { document } = opened;
  const base = `/espace/documents/${document.id}`;
  const { stops } = comparison;
  if (stops.length === 0) {
    return (
      <Message kind="success" title={m('compare.nothing-lost')} headingLevel={2}>
        <p>{m('compare.nothing-lost-text')}</p>
      </Message>
    );
  }
  const lost = stops.filter((stop) => stop.status === 'lost').length;
  const count = { lost, changed: stops.length - lost };
  const stopped = document.kind === 'decision' && !override;
  return (
    <Message
      kind="error"
      title={stopped ? m('compare.stopped', count) : m('compare.check', count)}
      headingLevel={2}
      action={
        may.edit &&
        repairable(comparison).length > 0 && (
          <PostButton
            scope={scope}
            action={`${base}/avant-apres/remettre`}
            fields={{ passage: 'tout', _version: opened.texts.after?.version ?? 0 }}
            kind="primary"
            small={false}
          >
            {m('compare.put-back', { count: repairable(comparison).length })}
          </PostButton>
        )
      }
    >
      <ul>
        {stops.map((stop) => (
          <li key={`${stop.letter}-${stop.status}`}>
            {stop.letter} · {stop.message}
          </li>
        ))}
      </ul>
      {override && (
        <p>
          {m('override.done', { name: override.byName ?? m('overview.somebody'), instant: formatInstant(override.at) })}{' '}
          « {override.reason} »
        </p>
      )}
      {stopped && (
        <p>
          {m('compare.override')} {may.override && <a href={`${base}/passer-outre`}>{m('override.title')}</a>}
        </p>
      )}
    </Message>
  );
}

function row(passage: PassageView, { scope, opened, may }: BeforeAfterPageProps): BeforeAfterRow {
  const sides = {
    ...(passage.before.length > 0 ? { before: <Sentences sentences={passage.before} /> } : {}),
    ...(passage.after.length > 0 ? { after: <Sentences sentences={passage.after} /> } : {}),
  };
  const gone = passage.relation === 'dropped' && passage.lost.length > 0;
  return {
    ...sides,
    relation: passage.relation,
    note: passage.note,
    ...(gone
      ? {
          lost: {
            title: m('compare.lost', {
              first: `${passage.lost[0]!.letter} · ${passage.lost[0]!.label}`,
              others: passage.lost.length - 1,
            }),
            missing: (
              <>
                {missing(passage.lost)}
                {may.edit && (
                  <PostButton
                    scope={scope}
                    action={`/espace/documents/${opened.document.id}/avant-apres/remettre`}
                    fields={{ passage: passage.index, _version: opened.texts.after?.version ?? 0 }}
                  >
                    {m('compare.put-back-one')}
                  </PostButton>
                )}
              </>
            ),
          },
        }
      : {}),
  };
}

function missing(lost: readonly Fact[]): string {
  return (
    lost.find((fact) => fact.note)?.note ?? m('compare.absent', { facts: lost.map((fact) => fact.label).join(', ') })
  );
}

function Sentences({ sentences }: { sentences: readonly Segment[][] }) {
  return (
    <>
      {sentences.map((segments, index) => (
        <p key={index}>
          {segments.map((segment, n) =>
            segment.letter ? (
              <FactMark key={n} letter={segment.letter} lost={segment.lost}>
                {segment.text}
              </FactMark>
            ) : (
              segment.text
            ),
          )}
        </p>
      ))}
    </>
  );
}

function Scores({ comparison }: { comparison: Comparison }) {
  const { before, after } = comparison;
  const show = (value: number | null) => (value === null ? m('overview.too-short') : formatNumber(Math.round(value)));
  const line = (from: number | null, to: number | null) => m('overview.from-to', { from: show(from), to: show(to) });
  return (
    <section class="lp-section">
      <h2>{m('compare.figures')}</h2>
      <SummaryList
        items={[
          { term: m('figure.words'), value: line(before.counts.words, after.counts.words) },
          { term: m('figure.sentences'), value: line(before.counts.sentences, after.counts.sentences) },
          { term: m('figure.longest'), value: line(before.counts.longestSentence, after.counts.longestSentence) },
          { term: m('figure.mean'), value: line(before.counts.meanSentence, after.counts.meanSentence) },
          { term: m('figure.kandel-moles'), value: line(before.scores.kandelMoles, after.scores.kandelMoles) },
          { term: m('figure.lix'), value: line(before.scores.lix, after.scores.lix) },
        ]}
      />
      <p class="lp-second">{m('compare.scores-note')}</p>
    </section>
  );
}
