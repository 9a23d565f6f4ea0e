import type { Block } from '@limpide/documents';
import { PageHeading } from '@limpide/ui';
import type { Scope } from '../../../platform/http/route.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { message as m } from '../messages.ts';
import { trail } from './frame.tsx';
import { Island } from './island.tsx';
import { TextView } from './text-view.tsx';

/** The text as plain HTML that a mail program takes over: nothing but headings, paragraphs and lists. */
export function OutlookPage(props: {
  scope: Scope;
  document: { id: string; title: string };
  blocks: readonly Block[];
}) {
  const { scope, document, blocks } = props;
  return (
    <EspacePage
      scope={scope}
      title={`${m('outlook.title')} : ${document.title}`}
      section="documents"
      breadcrumbs={trail(document, undefined, false)}
      islands
    >
      <PageHeading title={m('outlook.title')} lead={m('outlook.lead')} leadSize="body" />
      <Island
        name="copy-text"
        props={{
          target: 'a-copier',
          copy: m('outlook.copy'),
          copied: m('outlook.copied'),
          failed: m('outlook.failed'),
        }}
      >
        <ol>
          <li>{m('outlook.step-1')}</li>
          <li>{m('outlook.step-2')}</li>
          <li>{m('outlook.step-3')}</li>
        </ol>
      </Island>
      <section class="app-outlook" id="a-copier" aria-label={m('outlook.region')}>
        <TextView blocks={blocks} />
      </section>
      <p>
        <a href={`/espace/documents/${document.id}/telecharger?format=html`}>{m('outlook.file')}</a>
      </p>
    </EspacePage>
  );
}
