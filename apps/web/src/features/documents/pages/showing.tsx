import type { Scope } from '../../../platform/http/route.ts';
import { formatDay } from '../../../platform/messages/index.ts';
import { message as m } from '../messages.ts';
import type { OpenedDocument } from '../queries/index.ts';
import type { ExampleRow } from '../store/index.ts';
import { textVersion } from '../text-version.ts';
import { PostButton } from './post-button.tsx';

/** The ways by which others see a before and after: on paper, by a link, in public. */
export function Showing(props: {
  scope: Scope;
  opened: OpenedDocument;
  example: ExampleRow | undefined;
  may: { showPublicly: boolean; link: boolean };
}) {
  const { opened, example, may } = props;
  const base = `/espace/documents/${opened.document.id}`;
  return (
    <section class="lp-section lp-stack lp-no-print" id="montrer">
      <h2>{m('show.section')}</h2>
      <p class="lp-row">
        <span>{m('paper.link')}</span>
        <a href={`${base}/avant-apres/feuille?papier=a4`}>{m('paper.a4')}</a>
        <a href={`${base}/avant-apres/feuille?papier=a3`}>{m('paper.a3')}</a>
      </p>
      {may.link && (
        <p>
          <a href={`${base}/liens`}>{m('link-to.title')}</a>
        </p>
      )}
      {example ? (
        <Shown {...props} example={example} />
      ) : (
        may.showPublicly && (
          <p>
            <a href={`${base}/montrer`}>{m('show.title')}</a>
          </p>
        )
      )}
    </section>
  );
}

function Shown(props: { scope: Scope; opened: OpenedDocument; example: ExampleRow; may: { showPublicly: boolean } }) {
  const { scope, opened, example, may } = props;
  const base = `/espace/documents/${opened.document.id}/montrer`;
  return (
    <>
      <h3>{m('show.since', { day: formatDay(example.shownAt) })}</h3>
      <p class="lp-measure">{example.why}</p>
      {example.textVersion !== textVersion(opened.texts) && <p class="lp-measure">{m('show.older')}</p>}
      <div class="lp-row">
        <a href={`/avant-apres/${example.id}`}>{m('show.see')}</a>
        {may.showPublicly && (
          <>
            <a href={base}>{m('show.title-again')}</a>
            <PostButton scope={scope} action={`${base}/retirer`}>
              {m('show.withdraw')}
            </PostButton>
          </>
        )}
      </div>
    </>
  );
}
