import { Button, DataTable, Message, Radios, TextField } from '@limpide/ui';
import type { ExampleSnapshot } from '../../../platform/database/index.ts';
import type { FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { formatDay } from '../../../platform/messages/index.ts';
import { FormShell } from '../../../shell/form-shell.tsx';
import { PublicPage } from '../../../shell/public-page.tsx';
import { message as m } from '../messages.ts';
import type { OpenedDocument } from '../queries/index.ts';
import type { LinkRow, ReadingLinkRow } from '../store/index.ts';
import { DocumentFrame } from './frame.tsx';
import { PostButton } from './post-button.tsx';
import { Rewriting } from './rewriting.tsx';

export interface ReadingLinksProps {
  scope: Scope;
  form: FormState;
  opened: OpenedDocument;
  links: LinkRow[];
  readingLinks: readonly ReadingLinkRow[];
  /** The link, once, just after it was made. */
  made: { address: string; expiresAt: Date } | undefined;
}

/** Makes a link for someone without an account, and keeps the list of those that were made. */
export function ReadingLinksPage(props: ReadingLinksProps) {
  const { scope, form, opened, links, readingLinks, made } = props;
  const { document } = opened;
  const base = `/espace/documents/${document.id}/liens`;
  return (
    <DocumentFrame
      scope={scope}
      document={document}
      procedure={links[0]}
      current="compare"
      title={m('link-to.title')}
      lead={document.title}
    >
      <p class="lp-measure">{m('link-to.lead')}</p>
      {made && (
        <Message kind="success" title={m('link-to.made')} role="status">
          <p>{m('link-to.made-text', { day: formatDay(made.expiresAt) })}</p>
          <p>
            <code class="app-link-once">{made.address}</code>
          </p>
        </Message>
      )}
      <FormShell form={form} action={base}>
        <TextField
          {...form.field('recipient')}
          label={m('link-to.who')}
          hint={m('link-to.who-hint')}
          required
          width="30"
        />
        <Radios
          {...form.field('days')}
          label={m('link-to.days')}
          required
          inline
          items={[7, 30, 90].map((n) => ({ value: String(n), label: m('link-to.days-n', { n }) }))}
        />
        <Button>{m('link-to.submit')}</Button>
      </FormShell>
      <section class="lp-section">
        <h2>{m('link-to.list')}</h2>
        {readingLinks.length === 0 ? (
          <p>{m('link-to.none')}</p>
        ) : (
          <DataTable
            caption={m('link-to.list')}
            captionHidden
            columns={[
              { key: 'who', header: m('link-to.column.who'), rowHeader: true },
              { key: 'by', header: m('link-to.column.by') },
              { key: 'state', header: m('link-to.column.state') },
              { key: 'do', header: m('link-to.column.do'), headerHidden: true },
            ]}
            rows={readingLinks.map((link) => ({
              id: link.id,
              cells: {
                who: link.recipient,
                by: `${link.byName ?? m('overview.somebody')}, ${formatDay(link.createdAt)}`,
                state: stateOf(link, scope.now),
                do: link.works && (
                  <PostButton scope={scope} action={`${base}/arreter`} fields={{ lien: link.id }}>
                    {m('link-to.revoke')}
                    <span class="lp-hidden-visually"> {m('link-to.revoke-of', { who: link.recipient })}</span>
                  </PostButton>
                ),
              },
            }))}
          />
        )}
      </section>
      <p>
        <a href={`/espace/documents/${document.id}/avant-apres`}>{m('paper.back')}</a>
      </p>
    </DocumentFrame>
  );
}

function stateOf(link: ReadingLinkRow, now: Date): string {
  if (link.revokedAt) return m('link-to.revoked', { day: formatDay(link.revokedAt) });
  if (link.expiresAt <= now) return m('link-to.over', { day: formatDay(link.expiresAt) });
  return link.works ? m('link-to.open', { day: formatDay(link.expiresAt) }) : m('link-to.dead');
}

/** What the person with the link sees: no account, no cookie, nothing to change. */
export function LinkedRewritingPage(props: {
  scope: Scope;
  opened: OpenedDocument;
  organisation: string;
  link: ReadingLinkRow;
  snapshot: ExampleSnapshot | undefined;
  tooLong: boolean;
}) {
  const { scope, opened, link, snapshot } = props;
  const { title } = opened.document;
  return (
    <PublicPage scope={scope} title={m('link-to.page-title', { title })} noIndex>
      <h1>{title}</h1>
      <p class="lp-lead">
        {m('link-to.page-lead', { organisation: props.organisation, day: formatDay(link.expiresAt) })}
      </p>
      {snapshot ? (
        <Rewriting snapshot={snapshot} />
      ) : (
        <Message kind="info" title={m(props.tooLong ? 'compare.too-long' : 'link-to.not-yet')} headingLevel={2}>
          {m(props.tooLong ? 'link-to.too-long-text' : 'link-to.not-yet-text')}
        </Message>
      )}
    </PublicPage>
  );
}
