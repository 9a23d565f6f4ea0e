import type { Finding } from '@limpide/readability';
import {
  Button,
  ButtonGroup,
  Details,
  FindingItem,
  FindingList,
  Message,
  SummaryList,
  Textarea,
  Toolbar,
} from '@limpide/ui';
import type { EditorProps } from '../../../islands/text-editor/props.ts';
import type { FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { formatHour, formatNumber } from '../../../platform/messages/index.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { FormShell } from '../../../shell/form-shell.tsx';
import { message as m } from '../messages.ts';
import type { OpenedDocument } from '../queries/index.ts';
import type { LinkRow } from '../store/index.ts';
import { says } from './document.tsx';
import { DocumentState, DocumentTabs, trail } from './frame.tsx';
import { Island } from './island.tsx';
import { PathSteps } from './path-steps.tsx';
import { EmptyText, PlanPanel } from './plan-panel.tsx';
import { PostButton } from './post-button.tsx';
import { savedText } from './saved-text.ts';
import { TextView } from './text-view.tsx';

export interface TextPageProps {
  scope: Scope;
  form: FormState;
  opened: OpenedDocument;
  links: LinkRow[];
  /** All findings of the text that stands, the most useful first. */
  findings: readonly Finding[];
  /** How many of them come before « Voir tout ». */
  best: number;
  /** Absent for who only reads. */
  editor: EditorProps | undefined;
  /** The plain form must stay: it shows an error, or both versions after a conflict. */
  plain: boolean;
}

/** The text and what would help its reader: complete without JavaScript, replaced by the editor where there is some. */
export function TextPage(props: TextPageProps) {
  const { scope, opened, links, editor, plain } = props;
  const { document } = opened;
  return (
    <EspacePage
      scope={scope}
      title={`${m('tabs.text')} : ${document.title}`}
      section="documents"
      breadcrumbs={trail(document, links[0], false)}
      islands={editor !== undefined && !plain}
    >
      <PathSteps opened={opened} edit={editor !== undefined} current="write" />
      {editor && <EmptyText scope={scope} opened={opened} />}
      {editor && !plain ? (
        <Island name="text-editor" props={editor} class="app-editor">
          <Fallback {...props} />
        </Island>
      ) : (
        <Fallback {...props} />
      )}
    </EspacePage>
  );
}

function Fallback(props: TextPageProps) {
  const { scope, form, opened, editor, findings } = props;
  const { document, texts } = opened;
  const base = `/espace/documents/${document.id}`;
  return (
    <>
      <Toolbar
        title={document.title}
        line
        status={
          <>
            <DocumentState state={document.state} />
            <span class="lp-second">{savedText(opened)}</span>
          </>
        }
        actions={<a href={`${base}/avant-apres`}>{m('tabs.compare')}</a>}
      />
      <ReaderBand opened={opened} edit={editor !== undefined} />
      <DocumentTabs id={document.id} current="text" />
      <StateWarning state={document.state} edit={editor !== undefined} />
      <div class="app-editor__columns">
        <div class="app-editor__text">
          {editor && (
            <FormShell form={form} labels={{ text: m('text.label') }}>
              <Textarea
                {...form.field('text')}
                label={m('text.label')}
                hint={m('text.hint')}
                rows={24}
                width="full"
                required
              />
              <ButtonGroup>
                <Button name="next" value="stay">
                  {m('text.save')}
                </Button>
                <Button name="next" value="compare" kind="outline">
                  {m('text.save-compare')}
                </Button>
              </ButtonGroup>
            </FormShell>
          )}
          {editor ? (
            <Details summary={m('text.with-findings')}>
              <TextView blocks={texts.current.blocks} findings={numbered(findings)} />
            </Details>
          ) : (
            <TextView blocks={texts.current.blocks} findings={numbered(findings)} />
          )}
        </div>
        <aside class="app-editor__panel" aria-label={m('text.panel')}>
          <PlanPanel opened={opened} edit={editor !== undefined} />
          <Findings {...props} />
          <Legend />
          <Counts opened={opened} />
          <Kept scope={scope} opened={opened} edit={editor !== undefined} />
        </aside>
      </div>
    </>
  );
}

export const numbered = (findings: readonly Finding[]) =>
  findings.map((finding, index) => ({ finding, number: index + 1 }));

function Findings({ scope, opened, findings, best, editor }: TextPageProps) {
  const base = `/espace/documents/${opened.document.id}`;
  const item = (finding: Finding, index: number) => (
    <FindingItem
      key={index}
      number={index + 1}
      title={finding.title}
      message={
        <>
          {finding.message}
          {finding.mark !== 'cut' && !says(finding) && (
            <>
              <br />
              <q class="app-quote">{finding.text}</q>
            </>
          )}
        </>
      }
    >
      <div class="app-finding-actions">
        {editor &&
          finding.fixes.map((fix, n) => (
            <PostButton
              key={fix.label}
              scope={scope}
              action={`${base}/texte/appliquer`}
              fields={{
                _version: editor.version,
                rule: finding.rule,
                block: finding.block,
                from: finding.from,
                fix: n,
              }}
            >
              {fix.label}
            </PostButton>
          ))}
        {editor && <a href={`${base}/texte/garder?${keepQuery(finding)}`}>{m('finding.keep')}</a>}
        <a href={`/espace/lisibilite/regles#${finding.rule}`}>{m('finding.why')}</a>
      </div>
    </FindingItem>
  );
  if (findings.length === 0) {
    return (
      <>
        <h2 class="lp-h3">{m('overview.no-findings-title')}</h2>
        <p>{m('overview.no-findings-text')}</p>
      </>
    );
  }
  return (
    <>
      <h2 class="lp-h3">{m('overview.findings', { count: best })}</h2>
      <FindingList label={m('overview.findings', { count: best })}>{findings.slice(0, best).map(item)}</FindingList>
      {findings.length > best && (
        <Details summary={m('finding.all', { count: findings.length })}>
          <FindingList label={m('finding.others')}>
            {findings.slice(best).map((finding, index) => item(finding, best + index))}
          </FindingList>
        </Details>
      )}
    </>
  );
}

export function keepQuery(finding: Pick<Finding, 'rule' | 'text'>): string {
  return new URLSearchParams({ regle: finding.rule, mots: finding.text.slice(0, 600) }).toString();
}

function Legend() {
  return (
    <ul class="app-legend" aria-label={m('legend.label')}>
      {(['replace', 'specify', 'explain', 'cut'] as const).map((mark) => (
        <li key={mark}>
          <span class={`app-legend__sample app-legend__sample--${mark}`}>{m(`legend.${mark}`)}</span>
        </li>
      ))}
    </ul>
  );
}

function Counts({ opened }: { opened: OpenedDocument }) {
  const { counts } = opened.texts.current.analysis;
  return (
    <SummaryList
      plain
      items={[
        { term: m('figure.words'), value: formatNumber(counts.words) },
        { term: m('figure.longest'), value: m('figure.words-n', { n: counts.longestSentence }) },
      ]}
    />
  );
}

function Kept({ scope, opened, edit }: { scope: Scope; opened: OpenedDocument; edit: boolean }) {
  if (opened.dismissals.length === 0) return null;
  return (
    <Details summary={m('kept.title', { count: opened.dismissals.length })}>
      <ul class="app-plain-list">
        {opened.dismissals.map((kept) => (
          <li key={kept.id}>
            <q class="app-quote">{kept.text}</q> {kept.reason}
            <br />
            <span class="lp-second">
              {m('kept.by', { name: kept.byName ?? m('overview.somebody'), hour: formatHour(kept.at) })}
            </span>
            {edit && (
              <PostButton
                scope={scope}
                action={`/espace/documents/${opened.document.id}/texte/ne-plus-garder`}
                fields={{ kept: kept.id }}
                kind="link"
              >
                {m('kept.reopen')}
              </PostButton>
            )}
          </li>
        ))}
      </ul>
    </Details>
  );
}

export function ReaderBand({ opened, edit }: { opened: OpenedDocument; edit: boolean }) {
  const { document } = opened;
  const said = (text: string) => text || m('overview.not-said');
  return (
    <dl class="app-reader-band">
      <div>
        <dt>{m('reader.who')}</dt>
        <dd>{said(document.reader)}</dd>
      </div>
      <div>
        <dt>{m('reader.action')}</dt>
        <dd>{said(document.expectedAction)}</dd>
      </div>
      <div>
        <dt>{m('reader.deadline')}</dt>
        <dd>{said(document.deadline)}</dd>
      </div>
      {edit && (
        <div>
          <dt class="lp-hidden-visually">{m('overview.edit')}</dt>
          <dd>
            <a href={`/espace/documents/${document.id}/reflechir`}>{m('reader.edit')}</a>
          </dd>
        </div>
      )}
    </dl>
  );
}

function StateWarning({ state, edit }: { state: string; edit: boolean }) {
  if (!edit || (state !== 'in-review' && state !== 'published')) return null;
  return (
    <Message kind="info" title={m(`text.state.${state}.title`)}>
      {m(`text.state.${state}`)}
    </Message>
  );
}
