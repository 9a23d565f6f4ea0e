import type { Comparison, Fact } from '@limpide/readability';
import { BeforeAfter, type BeforeAfterRow, Button, Message, SummaryList } from '@limpide/ui';
import type { Scope } from '../../../platform/http/route.ts';
import { formatNumber } from '../../../platform/messages/index.ts';
import type { Compared } from '../comparison-memory.ts';
import { message as m } from '../messages.ts';
import { type PassageView, passages, type Segment } from '../present.ts';
import type { OpenedDocument } from '../queries/index.ts';
import type { ExampleRow, LinkRow, OverrideRow, RemarkRow } from '../store/index.ts';
import { Checks, Stops } from './compare-messages.tsx';
import { Facts } from './facts.tsx';
import { DocumentFrame } from './frame.tsx';
import { PostButton } from './post-button.tsx';
import { RemarksBeside } from './remarks.tsx';
import { Sentences } from './sentences.tsx';
import { Showing } from './showing.tsx';
import { WhyChanged } from './why-changed.tsx';

export interface BeforeAfterPageProps {
  scope: Scope;
  opened: OpenedDocument;
  links: LinkRow[];
  /** Absent while nobody has rewritten the text. */
  comparison: Compared | undefined;
  /** What may be downloaded: address and words. */
  downloads: { href: string; text: string }[];
  override: OverrideRow | undefined;
  remarks: readonly RemarkRow[];
  /** The writer's words on passages, by their names. */
  reasons: ReadonlyMap<string, string>;
  /** How everyone sees it now, if they do. */
  example: ExampleRow | undefined;
  may: { edit: boolean; override: boolean; showPublicly: boolean; link: boolean };
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
      path={{ opened }}
      title={m('tabs.compare')}
      lead={document.title}
    >
      {comparison === 'too-long' ? (
        <Message kind="alert" title={m('compare.too-long')} headingLevel={2}>
          <p>{m('compare.too-long-text')}</p>
        </Message>
      ) : !comparison ? (
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
          <Checks {...props} comparison={comparison} />
          <p class="lp-second lp-measure">{m('rewriting.legend')}</p>
          <BeforeAfter
            beforeSummary={summary(comparison.before.counts)}
            afterSummary={summary(comparison.after.counts)}
            rows={passages(comparison).map((passage) => row(passage, props))}
          />
          <Facts comparison={comparison} />
          <Scores comparison={comparison} />
          <Showing {...props} />
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

function summary(counts: Comparison['before']['counts']): string {
  return m('compare.summary', { words: formatNumber(counts.words), longest: counts.longestSentence });
}

function row(passage: PassageView, props: BeforeAfterPageProps): BeforeAfterRow {
  const shown = { relation: passage.relation, note: passage.note };
  const base = `/espace/documents/${props.opened.document.id}`;
  const side = (name: 'before' | 'after') =>
    passage[name].length > 0 ? (
      <>
        <Sentences sentences={passage[name]} side={name} />
        <RemarksBeside remarks={remarksOn(passage[name], props.remarks)} base={base} />
        {name === (passage.after.length > 0 ? 'after' : 'before') && <WhyChanged {...props} passage={passage} />}
      </>
    ) : undefined;
  const [before, after] = [side('before'), side('after')];
  if (passage.relation === 'dropped' && passage.lost.length > 0) {
    return {
      ...shown,
      before,
      lost: {
        title: m('compare.lost', {
          first: `${passage.lost[0]!.letter} · ${passage.lost[0]!.label}`,
          others: passage.lost.length - 1,
        }),
        missing: (
          <>
            {missing(passage.lost)}
            <PutBack passage={passage} {...props} />
          </>
        ),
      },
    };
  }
  if (passage.relation === 'dropped' && passage.toCheck.length > 0) {
    const letters = passage.toCheck.map((fact) => `${fact.letter} · ${fact.label}`).join(', ');
    return {
      ...shown,
      before,
      after: (
        <div class="app-check-hole">
          <p class="app-in-doubt">{m('compare.check-passage', { facts: letters })}</p>
          <p class="lp-second">{m('compare.check-passage-text')}</p>
          <PutBack passage={passage} {...props} />
        </div>
      ),
    };
  }
  return { ...shown, before, after };
}

/** Remarks made on one of these sentences, as long as it stands. */
function remarksOn(sentences: readonly Segment[][], remarks: readonly RemarkRow[]): RemarkRow[] {
  const texts = sentences.map((segments) =>
    segments
      .map((segment) => segment.text)
      .join('')
      .trim(),
  );
  return remarks.filter((remark) => texts.includes(remark.sentence));
}

function PutBack({ passage, scope, opened, may }: BeforeAfterPageProps & { passage: PassageView }) {
  if (!may.edit) return null;
  return (
    <PostButton
      scope={scope}
      action={`/espace/documents/${opened.document.id}/avant-apres/remettre`}
      fields={{ passage: passage.index, _version: opened.texts.after?.version ?? 0 }}
    >
      {m('compare.put-back-one')}
    </PostButton>
  );
}

function missing(lost: readonly Fact[]): string {
  return (
    lost.find((fact) => fact.note)?.note ?? m('compare.absent', { facts: lost.map((fact) => fact.label).join(', ') })
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
