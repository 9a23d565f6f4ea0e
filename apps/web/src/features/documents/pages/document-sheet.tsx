import { SummaryList } from '@limpide/ui';
import type { DocumentOrigin } from '../../../platform/database/index.ts';
import { formatDay } from '../../../platform/messages/index.ts';
import { placeInLibrary } from '../library/standing.ts';
import { message as m } from '../messages.ts';
import type { OverviewProps } from './document-props.ts';
import { PostButton } from './post-button.tsx';

/** What is known of a document besides its text, and what may be done with it. */
export function Sheet({ scope, opened, fileName, share, may }: OverviewProps) {
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
          ...(document.origin ? [{ term: m('origin.label'), value: originWords(document.origin) }] : []),
          { term: m('overview.created'), value: formatDay(document.createdAt) },
          { term: m('overview.updated'), value: formatDay(document.updatedAt) },
          { term: m('overview.engine'), value: texts.current.engine },
        ]}
      />
      <div class="lp-row">
        {may.edit && <a href={`${base}/modifier`}>{m('details.title')}</a>}
        <a href={`${base}/avant-apres#telecharger`}>{m('overview.downloads')}</a>
        {may.edit && document.state === 'published' && <a href={`${base}/revoir`}>{m('overview.to-review')}</a>}
        {may.shareModel && !share && !document.retiredAt && texts.current.blocks.length > 0 && (
          <a href={`${base}/partager`}>{m('share.title')}</a>
        )}
        {may.retire && !document.retiredAt && <a href={`${base}/retirer`}>{m('retire.link')}</a>}
        {may.remove && <a href={`${base}/jeter`}>{m('overview.throw-away')}</a>}
        {scope.actor.memberships.size > 0 && <a href="/espace/lisibilite/regles">{m('overview.rules')}</a>}
      </div>
    </section>
  );
}

function originWords(origin: DocumentOrigin): string {
  const { title } = origin;
  if (origin.kind === 'ready') return m('origin.ready', { title });
  return m('origin.shared', { title, organisation: origin.organisation, day: formatDay(origin.sharedOn) });
}

/** How others find it, while it is shared as a model. */
export function Shared({ scope, opened, share, may }: OverviewProps) {
  if (!share) return null;
  const base = `/espace/documents/${opened.document.id}/partager`;
  return (
    <section class="lp-section lp-stack">
      <h2 class="lp-h3">{m('share.since', { day: formatDay(share.sharedAt) })}</h2>
      <p class="lp-measure">{share.purpose}</p>
      <div class="lp-row">
        <a href={`/espace/documents/modeles-partages/${share.id}`}>{m('share.see')}</a>
        {may.shareModel && (
          <>
            <a href={base}>{m('share.title-again')}</a>
            <PostButton scope={scope} action={`${base}/retirer`} kind="link">
              {m('share.withdraw')}
            </PostButton>
          </>
        )}
      </div>
    </section>
  );
}
