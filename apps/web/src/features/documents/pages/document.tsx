import type { Finding } from '@limpide/readability';
import { Button, Columns, FindingItem, FindingList, Message, NextAction, SummaryList } from '@limpide/ui';
import type { Scope } from '../../../platform/http/route.ts';
import { formatDay, formatNumber } from '../../../platform/messages/index.ts';
import { mayIn } from '../../../platform/policy/index.ts';
import type { TextAnalysis } from '../analysis.ts';
import { placeInLibrary } from '../library/standing.ts';
import { message as m } from '../messages.ts';
import type { NextStep } from '../next-action.ts';
import type { OpenedDocument, RelatedRecord } from '../queries/index.ts';
import type { LinkRow } from '../store/index.ts';
import { DocumentFrame } from './frame.tsx';
import { PostButton } from './post-button.tsx';

export interface OverviewProps {
  scope: Scope;
  opened: OpenedDocument;
  links: LinkRow[];
  best: readonly Finding[];
  next: NextStep;
  rewriting: Pick<TextAnalysis, 'stops' | 'checks'> | undefined;
  related: { actions: RelatedRecord[]; irritants: RelatedRecord[] };
  fileName: string | undefined;
  may: { edit: boolean; remove: boolean; retire: boolean };
}

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
      lead={[
        m(`kind.${document.kind}`),
        document.volumePerYear === null ? '' : m('overview.volume', { n: formatNumber(document.volumePerYear) }),
        document.ownerName ? m('overview.owner', { name: document.ownerName }) : m('overview.no-owner'),
      ]
        .filter(Boolean)
        .join(' · ')}
    >
      {document.retiredAt ? <Retired {...props} /> : <Next {...props} />}
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
              <a href={at('/modifier')}>{m('overview.edit')}</a>
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
      return panel(m('next.say-reader'), withChecks(m('next.say-reader.why')), m('next.say-reader.do'), '/modifier');
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

export function ReaderQuestions({ opened }: { opened: OpenedDocument }) {
  const { document } = opened;
  const value = (text: string) => text || <span class="lp-second">{m('overview.not-said')}</span>;
  return (
    <SummaryList
      items={[
        { term: m('reader.who'), value: value(document.reader) },
        { term: m('reader.action'), value: value(document.expectedAction) },
        { term: m('reader.deadline'), value: value(document.deadline) },
      ]}
    />
  );
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
        { term: m('figure.kandel-moles'), value: pair((a) => a.scores.kandelMoles) },
      ]}
    />
  );
}

function Belongs({ scope, opened, links, may }: OverviewProps) {
  const base = `/espace/documents/${opened.document.id}`;
  return (
    <section class="lp-stack">
      <h2 class="lp-h3">{m('overview.belongs')}</h2>
      {links.length === 0 && <p>{m('overview.belongs-nowhere')}</p>}
      {links.length > 0 && (
        <ul class="app-plain-list">
          {links.map((link) => (
            <li key={link.procedureId}>
              <a href={`/espace/demarches/${link.procedureId}`}>{link.procedureTitle}</a>
              {link.stepTitle && (
                <>
                  <br />
                  <span class="lp-second">{m('overview.step', { title: link.stepTitle })}</span>
                </>
              )}
              {may.edit && (
                <div class="lp-row">
                  <a href={`${base}/demarche?demarche=${link.procedureId}`}>
                    {m('overview.change-step')}
                    <span class="lp-hidden-visually"> {link.procedureTitle}</span>
                  </a>
                  <PostButton
                    scope={scope}
                    action={`${base}/demarche/detacher`}
                    fields={{ procedure: link.procedureId }}
                    kind="link"
                  >
                    {m('overview.detach')}
                    <span class="lp-hidden-visually"> {link.procedureTitle}</span>
                  </PostButton>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      {may.edit && (
        <p>
          <a href={`${base}/demarche`}>{m('overview.attach')}</a>
        </p>
      )}
    </section>
  );
}

function Related({ scope, opened, related }: OverviewProps) {
  const { id } = opened.document;
  return (
    <section class="lp-stack">
      <h2 class="lp-h3">{m('overview.why')}</h2>
      {related.irritants.length + related.actions.length === 0 ? (
        <p>{m('overview.why-nothing')}</p>
      ) : (
        <ul class="app-plain-list">
          {related.irritants.map((irritant) => (
            <li key={irritant.id}>
              {m('overview.irritant')} <a href={`/espace/irritants/${irritant.id}`}>« {irritant.title} »</a>
            </li>
          ))}
          {related.actions.map((action) => (
            <li key={action.id}>
              {m('overview.action')} <a href={`/espace/ameliorations/${action.id}`}>{action.title}</a>
            </li>
          ))}
        </ul>
      )}
      <ul class="app-plain-list">
        <li>
          <a href={`/espace/irritants/nouveau?document=${id}`}>{m('overview.note-irritant')}</a>
        </li>
        {mayIn(scope.actor, 'action.create', scope.actor.organisationId) && (
          <li>
            <a href={`/espace/ameliorations/nouvelle?document=${id}`}>{m('overview.propose-action')}</a>
          </li>
        )}
      </ul>
    </section>
  );
}

function Sheet({ scope, opened, fileName, may }: OverviewProps) {
  const { document, texts } = opened;
  const base = `/espace/documents/${document.id}`;
  return (
    <section class="lp-section lp-stack">
      <h2 class="lp-h3">{m('overview.sheet')}</h2>
      <SummaryList
        items={[
          { term: m('sheet.stage'), value: m(`stage.${placeInLibrary(opened).stage}`) },
          { term: m('details.ged'), value: document.gedReference || m('overview.none') },
          { term: m('details.profile'), value: m(`profile.${texts.current.analysis.profile}`) },
          {
            term: m('overview.file'),
            value: fileName ? <a href={`${base}/telecharger?format=origine`}>{fileName}</a> : m('overview.pasted'),
          },
          { term: m('overview.created'), value: formatDay(document.createdAt) },
          { term: m('overview.updated'), value: formatDay(document.updatedAt) },
          { term: m('overview.engine'), value: texts.current.engine },
        ]}
      />
      <div class="lp-row">
        <a href={`${base}/avant-apres#telecharger`}>{m('overview.downloads')}</a>
        {may.edit && document.state === 'published' && <a href={`${base}/revoir`}>{m('overview.to-review')}</a>}
        {may.retire && !document.retiredAt && <a href={`${base}/retirer`}>{m('retire.link')}</a>}
        {may.remove && <a href={`${base}/jeter`}>{m('overview.throw-away')}</a>}
        {scope.actor.memberships.size > 0 && <a href="/espace/lisibilite/regles">{m('overview.rules')}</a>}
      </div>
    </section>
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
