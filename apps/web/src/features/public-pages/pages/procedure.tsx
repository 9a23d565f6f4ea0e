import { toSchemaOrg } from '@limpide/catalogue';
import { Button, ButtonGroup, Columns, Inset, KeyFacts, ProcessSteps, TickList } from '@limpide/ui';
import type { PublicSnapshot } from '../../../platform/database/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { formatDay } from '../../../platform/messages/index.ts';
import { DataBlock } from '../../../shell/data-block.tsx';
import { PublicPage } from '../../../shell/public-page.tsx';
import { NoticeBanners, type PublicNotice } from '../../notices/index.ts';
import { message as m } from '../messages.ts';
import { procedurePath } from '../present.ts';
import type { PublicChange, PublicProcedure } from '../queries.ts';
import { recordOf } from '../record.ts';
import { Reach } from './contacts.tsx';
import { Helped } from './helped.tsx';
import { Paragraphs } from './paragraphs.tsx';
import { Share } from './share.tsx';

export function PublicProcedurePage(props: {
  scope: Scope;
  procedure: PublicProcedure;
  changes: PublicChange[];
  notices: PublicNotice[];
}) {
  const { scope, procedure, changes } = props;
  const { content, organisation, service } = procedure.snapshot;
  return (
    <PublicPage
      scope={scope}
      title={content.title}
      description={content.summary}
      canonical={procedurePath(procedure.id, content.title)}
      head={<OtherForms scope={scope} procedure={procedure} />}
      breadcrumbs={[
        { href: '/', text: m('crumb.home') },
        { href: `/moments-de-vie/${content.lifeEvent}`, text: m(`life.${content.lifeEvent}`) },
      ]}
    >
      <NoticeBanners notices={props.notices} />
      <p class="app-print-only">{organisation.name}</p>
      <ProcedureHead snapshot={procedure.snapshot} />
      <div class="lp-section">
        <Columns
          aside={
            <>
              <Reach
                contact={organisation.contact}
                id="contact"
                small
                title={m('talk.title')}
                online={content.onlineUrl}
              />
              {changes.length > 0 && (
                <section class="lp-stack">
                  <h2 class="lp-h3">{m('procedure.changed')}</h2>
                  {changes.map((change) => (
                    <div key={change.userVoice} class="lp-second">
                      <p>« {change.userVoice} »</p>
                      <p>{change.change}</p>
                    </div>
                  ))}
                </section>
              )}
            </>
          }
        >
          <ProcedureBody snapshot={procedure.snapshot} />
        </Columns>
      </div>
      <p class="lp-second app-updated">
        {m('procedure.updated', { date: formatDay(procedure.publishedAt), service })}{' '}
        <a class="lp-no-print" href={`/demarches/${procedure.id}/versions`}>
          {m('procedure.versions')}
        </a>
        <span class="lp-no-print"> · </span>
        <a class="lp-no-print" href={`/integrer/demarches/${procedure.id}`}>
          {m('procedure.embed')}
        </a>
      </p>
      <Share scope={scope} path={`/demarches/${procedure.id}`} title={content.title} validOn={procedure.publishedAt} />
      <Helped id={procedure.id} contact={organisation.contact} />
    </PublicPage>
  );
}

/** The same page for machines: its data, the changes, and what search engines read. */
function OtherForms({ scope, procedure }: { scope: Scope; procedure: PublicProcedure }) {
  const record = recordOf(procedure, scope.platform.config.baseUrl.href.replace(/\/$/, ''));
  return (
    <>
      <link rel="alternate" type="application/ld+json" href={`/api/v1/demarches/${procedure.id}?format=json-ld`} />
      <link
        rel="alternate"
        type="application/json+oembed"
        href={`/integrer/oembed?url=${encodeURIComponent(record.id)}`}
        title={procedure.snapshot.content.title}
      />
      <link rel="alternate" type="application/atom+xml" href="/changements.atom" />
      <DataBlock type="application/ld+json" value={toSchemaOrg(record)} />
    </>
  );
}

/**
 * Title, promise, ways to start, and the facts on the waterline. Also what a reviewer reads before publication, and what is
 * read of an old version: without starting the démarche, the button is named, not offered.
 */
export function ProcedureHead(props: { snapshot: PublicSnapshot; level?: 1 | 2; live?: boolean }) {
  const { snapshot, level = 1 } = props;
  const live = props.live ?? level === 1;
  const { content } = snapshot;
  const Title = `h${level}` as 'h1';
  const Below = `h${level + 1}` as 'h2';
  const facts = keyFactsOf(content.keyFacts);
  return (
    <>
      <Title>{content.title}</Title>
      <p class="lp-lead lp-measure">{content.summary}</p>
      <ButtonGroup>
        {content.onlineUrl &&
          (live ? (
            <Button href={content.onlineUrl} icon="arrow" iconAfter>
              {m('procedure.start')}
            </Button>
          ) : (
            <a href={content.onlineUrl}>{m('procedure.start')}</a>
          ))}
        <a class="lp-no-print" href="#contact">
          {m('procedure.come')}
        </a>
        <a class="lp-no-print" href={`tel:${snapshot.organisation.contact.phone.replace(/[^+\d]/g, '')}`}>
          {m('procedure.call')}
        </a>
      </ButtonGroup>
      {facts.length > 0 && (
        <section>
          <Below class="lp-hidden-visually">{m('procedure.brief')}</Below>
          <KeyFacts
            items={facts.map(({ title, lines }) => ({
              title,
              detail: lines.map((line) => <p key={line}>{line}</p>),
            }))}
          />
        </section>
      )}
      {snapshot.toAsk && (
        <p class="lp-measure">
          <strong>{snapshot.toAsk.points.map((point) => m(`to-ask.${point}`)).join(', ')}</strong>
          {m(`to-ask.of.${snapshot.toAsk.of}`)}
        </p>
      )}
    </>
  );
}

/** The facts with their reasons; the delay that was found stands below the one that is promised. */
function keyFactsOf(keyFacts: PublicSnapshot['content']['keyFacts']): { title: string; lines: string[] }[] {
  const { observed } = keyFacts;
  const found = observed && [m('procedure.observed', { value: observed.value }), observed.note, observed.source ?? ''];
  const facts = (['deadline', 'duration', 'cost', 'answer'] as const).flatMap((name) => {
    const fact = keyFacts[name];
    if (!fact) return [];
    const lines = [fact.note, fact.source ?? '', ...(name === 'answer' ? (found ?? []) : [])];
    return [{ title: fact.value, lines: lines.filter(Boolean) }];
  });
  if (!observed || keyFacts.answer) return facts;
  const [title, ...lines] = found!;
  return [...facts, { title: title!, lines: lines.filter(Boolean) }];
}

export function ProcedureBody({ snapshot, level = 2 }: { snapshot: PublicSnapshot; level?: 2 | 3 }) {
  const { content, steps } = snapshot;
  const Title = `h${level}` as 'h2';
  return (
    <div class="app-procedure-body">
      <section class="lp-stack">
        <Title>{m('procedure.audience')}</Title>
        <p>{content.audience}</p>
      </section>
      {(content.prepare.length > 0 || content.notNeeded) && (
        <section class="lp-stack-24">
          <Title>{m('procedure.prepare')}</Title>
          {content.prepare.length > 0 && <TickList items={content.prepare} />}
          {content.notNeeded && (
            <Inset>
              <p>
                <strong>{m('procedure.not-needed')}</strong>
              </p>
              <p>{content.notNeeded}</p>
            </Inset>
          )}
        </section>
      )}
      {steps.length > 0 && (
        <section class="lp-stack-24">
          <Title>{m('procedure.steps')}</Title>
          <ProcessSteps
            headingLevel={level === 2 ? 3 : 4}
            steps={steps.map((step) => ({
              title: step.title,
              detail: (
                <>
                  <Paragraphs text={step.body} />
                  {step.organisation && (
                    <p class="lp-second">{m('procedure.in-charge', { organisation: step.organisation })}</p>
                  )}
                </>
              ),
            }))}
          />
        </section>
      )}
      {content.exceptions.map((exception) => (
        <section key={exception.title} class="lp-stack">
          <Title>{exception.title}</Title>
          <Paragraphs text={exception.text} />
        </section>
      ))}
      {(['identification', 'silence', 'remedies'] as const).map((part) => {
        const text = content[part];
        return (
          text && (
            <section key={part} class="lp-stack">
              <Title>{m(`procedure.${part}`)}</Title>
              <Paragraphs text={text} />
            </section>
          )
        );
      })}
      {content.legalBases.length > 0 && (
        <section class="lp-stack">
          <Title>{m('procedure.legal')}</Title>
          <ul class="lp-second">
            {content.legalBases.map((basis) => (
              <li key={basis.label}>{basis.url ? <a href={basis.url}>{basis.label}</a> : basis.label}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
