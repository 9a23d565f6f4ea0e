import { Button, DataTable, Message, PageHeading, StateTag } from '@limpide/ui';
import { csrfToken } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { may, mayIn } from '../../../platform/policy/index.ts';
import { type BlockName, blockLabel, blockNames, type Review, type Standing } from '../../procedures/index.ts';
import { message as m } from '../messages.ts';
import type { ConceptView } from '../queries.ts';
import { Frame, pathOf, type Subject } from './frame.tsx';

/** What a local fiche says itself, what follows, and what waits to be looked at. */
export function LocalPage(props: {
  scope: Scope;
  procedure: Subject;
  standing: Standing;
  concept: ConceptView;
  reviews: Review[];
}) {
  const { scope, procedure, standing, concept, reviews } = props;
  const edits = may(scope.actor, 'procedure.edit', scope.resource);
  const waiting = reviews.filter(({ change }) => change === 'functional');
  const { title, organisation } = concept;
  return (
    <Frame scope={scope} procedure={procedure} title={m('page.title')}>
      <PageHeading
        title={m('page.title')}
        lead={m('local.lead', { title, organisation, number: standing.link.followed })}
        leadSize="body"
        actions={edits && <a href={`/espace/demarches/${procedure.id}/texte`}>{m('local.edit')}</a>}
      />
      {!concept.online && (
        <Message kind="alert" title="">
          {concept.deleted ? m('local.bin') : m('local.withdrawn')}
        </Message>
      )}
      {waiting.length > 0 && (
        <Message
          kind="alert"
          title={m('local.review', { count: waiting.length })}
          action={edits && <Button href={`${pathOf(procedure)}/${waiting[0]!.block}/revoir`}>{m('do.review')}</Button>}
        >
          {m('local.review.text')}
        </Message>
      )}
      <DataTable
        caption={m('local.caption')}
        columns={[
          { key: 'block', header: m('local.block'), rowHeader: true },
          { key: 'state', header: m('local.state') },
          { key: 'do', header: m('local.do'), headerHidden: true },
        ]}
        rows={blockNames.map((block) => ({
          id: block,
          cells: {
            block: blockLabel(block),
            state: <BlockState standing={standing} block={block} review={reviews.find((one) => one.block === block)} />,
            do: edits && standing.own[block] && (
              <Actions scope={scope} procedure={procedure} block={block} reviews={reviews} />
            ),
          },
        }))}
      />
      <p class="lp-second">{m('local.contact')}</p>
      <p class="lp-row">
        {concept.online && <a href={`/demarches/${concept.id}`}>{m('local.see')}</a>}
        {may(scope.actor, 'procedure.inherit', scope.resource) && (
          <a href={`${pathOf(procedure)}/detacher`}>{m('local.detach')}</a>
        )}
      </p>
    </Frame>
  );
}

function BlockState(props: { standing: Standing; block: BlockName; review: Review | undefined }) {
  const { review } = props;
  const own = props.standing.own[props.block];
  if (!own) return <span class="lp-second">{m('state.follows')}</span>;
  return (
    <>
      {review ? (
        <StateTag state={review.change === 'functional' ? 'to-revise' : 'none'} label={m(`state.${review.change}`)} />
      ) : (
        <strong>{m('state.own')}</strong>
      )}
      {own.reason && <p class="lp-second">{m('local.because', { reason: own.reason })}</p>}
    </>
  );
}

function Actions(props: { scope: Scope; procedure: Subject; block: BlockName; reviews: Review[] }) {
  const { scope, procedure, block } = props;
  const path = `${pathOf(procedure)}/${block}`;
  const name = <span class="lp-hidden-visually">{blockLabel(block)}</span>;
  return (
    <div class="lp-row">
      {props.reviews.some((one) => one.block === block) ? (
        <a href={`${path}/revoir`}>
          {m('do.review')} {name}
        </a>
      ) : (
        <a href={path}>
          {m('do.see')} {name}
        </a>
      )}
      <form method="post" action={`${path}/revenir`}>
        <input type="hidden" name="_csrf" value={csrfToken(scope.platform, scope.session.id)} />
        <Button kind="link" small>
          {m('do.return')} {name}
        </Button>
      </form>
    </div>
  );
}

/** A démarche that is alone: what it could become. */
export function NeitherPage({ scope, procedure }: { scope: Scope; procedure: Subject }) {
  return (
    <Frame scope={scope} procedure={procedure} title={m('page.title')}>
      <PageHeading title={m('page.title')} lead={m('none.lead')} leadSize="body" />
      <ul class="app-plain lp-stack">
        {may(scope.actor, 'procedure.inherit', scope.resource) && (
          <li>
            <a href={`${pathOf(procedure)}/proposer`}>{m('none.offer')}</a> <br />
            <span class="lp-second">{m('none.offer.text')}</span>
          </li>
        )}
        {mayIn(scope.actor, 'procedure.create', scope.actor.organisationId) && (
          <li>
            <a href="/espace/demarches/modeles-partages">{m('none.take')}</a> <br />
            <span class="lp-second">{m('none.take.text')}</span>
          </li>
        )}
      </ul>
    </Frame>
  );
}
