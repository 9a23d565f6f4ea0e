import type { ExampleSnapshot } from '../../../platform/database/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { formatDay } from '../../../platform/messages/index.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { message as m } from '../messages.ts';
import type { OpenedDocument } from '../queries/index.ts';
import type { LinkRow } from '../store/index.ts';
import { trail } from './frame.tsx';
import { Rewriting } from './rewriting.tsx';

export type Paper = 'a4' | 'a3';

/** The before and after laid out for a sheet: A4 upright, or A3 lying down for a table that several people stand around. */
export function PaperPage(props: {
  scope: Scope;
  opened: OpenedDocument;
  links: LinkRow[];
  snapshot: ExampleSnapshot;
  paper: Paper;
}) {
  const { scope, opened, links, snapshot, paper } = props;
  const { document } = opened;
  const base = `/espace/documents/${document.id}/avant-apres`;
  const other = paper === 'a4' ? 'a3' : 'a4';
  return (
    <EspacePage
      scope={scope}
      title={m('paper.title', { paper: m(`paper.${paper}`), title: document.title })}
      section="documents"
      breadcrumbs={trail(document, links[0], false)}
    >
      <div class={`app-paper app-paper--${paper} lp-stack-24`}>
        <h1>{document.title}</h1>
        <p class="lp-second">
          {m('paper.line', {
            organisation: snapshot.organisation,
            kind: m(`kind.${document.kind}`),
            day: formatDay(scope.now),
          })}
        </p>
        <div class="lp-no-print lp-stack">
          <p class="lp-measure">{m('paper.how')}</p>
          <p class="lp-row">
            <a href={`${base}/feuille?papier=${other}`}>{m('paper.other', { paper: m(`paper.${other}`) })}</a>
            <a href={base}>{m('paper.back')}</a>
          </p>
        </div>
        <Rewriting snapshot={snapshot} />
      </div>
    </EspacePage>
  );
}
