import type { Finding } from '@limpide/readability';
import { Button, Columns, FindingItem, FindingList, Message, NextAction, SummaryList } from '@limpide/ui';
import type { DocumentKind } from '../../../platform/database/index.ts';
import { formatDay, formatNumber } from '../../../platform/messages/index.ts';
import { message as m } from '../messages.ts';
import type { OpenedDocument } from '../queries/index.ts';
import { Belongs, Related } from './document-aside.tsx';
import type { OverviewProps } from './document-props.ts';
import { Shared, Sheet } from './document-sheet.tsx';
import { DocumentFrame } from './frame.tsx';
import { ReaderQuestions } from './plan-answers.tsx';
import { PostButton } from './post-button.tsx';

/** Kinds that nobody sends: people hear them, or pass by. */
const notSent: readonly DocumentKind[] = ['phone-script', 'voicemail', 'poster', 'web-page'];

export function DocumentPage(props: OverviewProps) {
  const { scope, opened, links, best, may } = props;
  const { document, texts } = opened;
  const at = (path: string) => `/espace/documents/${document.id}${path}`;
  const total = texts.current.analysis.findings.length;
  return (
    <DocumentFrame
      scope={scope}
      document={document}
      procedure={links[0]}
      current="overview"
      path={{ opened }}
      lead={[
        m(`kind.${document.kind}`),
        document.volumePerYear === null
          ? ''
          : m(notSent.includes(document.kind) ? 'overview.people' : 'overview.volume', {
              n: formatNumber(document.volumePerYear),
            }),
        document.ownerName ? m('overview.owner', { name: document.ownerName }) : m('overview.no-owner'),
      ]
        .filter(Boolean)
        .join(' · ')}
    >
      {document.retiredAt ? <Retired {...props} /> : <Next {...props} />}
      {props.waitingRemarks > 0 && may.edit && (
        <p>
          <a href={at('/relecture#remarques')}>{m('remark.waiting', { count: props.waitingRemarks })}</a>
        </p>
      )}
      <Columns
        aside={
          <>
            <section>
              <h2 class="lp-h3">{m('overview.figures')}</h2>
              <Figures opened={opened} />
            </section>
            <Belongs {...props} />
            <Related {...props} />
          </>
        }
      >
        <section class="lp-stack">
          <h2>{m('overview.reader-title')}</h2>
          <ReaderQuestions opened={opened} />
          {may.edit && (
            <p>
              <a href={at('/reflechir')}>{m('overview.edit')}</a>
            </p>
          )}
        </section>
        <section class="lp-section lp-stack">
          <h2>{best.length > 0 ? m('overview.findings', { count: best.length }) : m('overview.no-findings-title')}</h2>
          {best.length > 0 ? (
            <FindingList label={m('overview.findings', { count: best.length })}>
              {best.map((finding, index) => (
                <FindingItem
                  key={`${finding.rule}-${finding.block}-${finding.from}`}
                  number={index + 1}
                  title={finding.title}
                  href={at(`/texte#constat-${index + 1}`)}
                  message={
                    <>
                      {finding.message}
                      {!says(finding) && (
                        <>
                          <br />
                          <q class="app-quote">{shortened(finding.text)}</q>
                        </>
                      )}
                    </>
                  }
                />
              ))}
            </FindingList>
          ) : (
            <p class="lp-measure">
              {m('overview.no-findings')} {m('overview.no-findings-text')}
            </p>
          )}
          <p>
            <a href={at('/texte')}>{may.edit ? m('overview.open-text') : m('overview.read-text')}</a>
            {total > best.length && <> {m('overview.all-findings', { count: total })}</>}
          </p>
        </section>
        <Shared {...props} />
        <Sheet {...props} />
      </Columns>
    </DocumentFrame>
  );
}

function Retired({ scope, opened: { document }, may }: OverviewProps) {
  return (
    <Message
      kind="info"
      title={m('retire.is', { day: formatDay(document.retiredAt!) })}
      action={
        may.retire && (
          <PostButton scope={scope} action={`/espace/documents/${document.id}/remettre-en-service`}>
            {m('retire.reinstate')}
          </PostButton>
        )
      }
    >
      {m('retire.is-text')}
    </Message>
  );
}

function Next({ opened, next, best, rewriting }: OverviewProps) {
  const base = `/espace/documents/${opened.document.id}`;
  const stops = rewriting?.stops ?? [];
  const checks = rewriting?.checks?.length ?? 0;
  const withChecks = (why: string) => (checks > 0 ? `${why} ${m('next.checks', { count: checks })}`.trim() : why);
  const panel = (title: string, why: string, label: string, path: string) => (
    <NextAction title={title} action={<Button href={base + path}>{label}</Button>}>
      {why}
    </NextAction>
  );
  switch (next.kind) {
    case 'answer':
      return panel(m('next.answer'), m('next.answer.why'), m('next.answer.do'), '/relecture');
    case 'put-back':
      return panel(
        m('next.put-back', { count: stops.length }),
        withChecks(stops[0]?.message ?? ''),
        m('next.put-back.do'),
        '/avant-apres',
      );
    case 'revise':
      return panel(m('next.revise'), m('next.revise.why'), m('next.revise.do'), '/texte');
    case 'wait':
      return panel(m('next.wait', { who: next.who }), m('next.wait.why'), m('next.wait.do'), '/relecture');
    case 'download':
      return panel(m('next.download'), m('next.download.why'), m('next.download.do'), '/avant-apres#telecharger');
    case 'rewrite':
      return panel(next.finding.title, next.finding.message, m('next.rewrite.do'), '/texte');
    case 'say-reader':
      return panel(m('next.say-reader'), withChecks(m('next.say-reader.why')), m('next.say-reader.do'), '/reflechir');
    case 'attach':
      return panel(m('next.attach'), withChecks(m('next.attach.why')), m('next.attach.do'), '/demarche');
    case 'approve':
      return panel(m('next.approve'), withChecks(m('next.approve.why')), m('next.approve.do'), '/relecture');
    case 'ask-reading':
      return panel(m('next.ask'), withChecks(m('next.ask.why')), m('next.ask.do'), '/relecture');
    case 'read':
      return best.length > 0 ? panel(m('next.read'), m('next.read.why'), m('next.read.do'), '/texte') : null;
  }
}

function Figures({ opened }: { opened: OpenedDocument }) {
  const { before, after } = opened.texts;
  const pair = (read: (analysis: typeof before.analysis) => number | null, unit = '') => {
    const show = (n: number | null) => (n === null ? m('overview.too-short') : `${formatNumber(Math.round(n))}${unit}`);
    const now = read(before.analysis);
    return after ? m('overview.from-to', { from: show(now), to: show(read(after.analysis)) }) : show(now);
  };
  return (
    <SummaryList
      items={[
        { term: m('figure.words'), value: pair((a) => a.counts.words) },
        { term: m('figure.longest'), value: pair((a) => a.counts.longestSentence) },
        { term: m('figure.findings'), value: pair((a) => a.findings.length) },
        { term: m('figure.clarity'), value: pair((a) => a.clarity?.level ?? null) },
        { term: m('figure.kandel-moles'), value: pair((a) => a.scores.kandelMoles) },
      ]}
    />
  );
}

/** Whether the advice already names the words it is about. */
export function says(finding: Finding): boolean {
  return finding.title.includes(finding.text) || finding.message.includes(finding.text);
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= 140 ? line : `${line.slice(0, 139).replace(/ \S*$/, '')}…`;
}
