import { Button, DataTable, Details, PageHeading } from '@limpide/ui';
import { csrfToken } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { may } from '../../../platform/policy/index.ts';
import { blockLabel } from '../../procedures/index.ts';
import { message as m } from '../messages.ts';
import { valueText } from '../present.ts';
import type { Harmonisation, InstanceView } from '../queries.ts';
import type { Offer } from '../store.ts';
import { Frame, pathOf, type Subject } from './frame.tsx';

/** A fiche modèle seen by its organisation: who follows it, where they differ and why. */
export function ModelPage(props: {
  scope: Scope;
  procedure: Subject;
  offer: Offer | undefined;
  harmonisation: Harmonisation | undefined;
}) {
  const { scope, procedure, offer, harmonisation } = props;
  const manages = may(scope.actor, 'procedure.inherit', scope.resource);
  return (
    <Frame scope={scope} procedure={procedure} title={m('page.title')}>
      <PageHeading
        title={m('page.title')}
        lead={m(`model.lead.${offer?.audience ?? 'closed'}`)}
        leadSize="body"
        actions={manages && <a href={`${pathOf(procedure)}/proposer`}>{m('model.change')}</a>}
      />
      {harmonisation ? <Followers harmonisation={harmonisation} /> : <p>{m('model.reader')}</p>}
      {manages && offer && (
        <form method="post" action={`${pathOf(procedure)}/ne-plus-proposer`} class="lp-section">
          <input type="hidden" name="_csrf" value={csrfToken(scope.platform, scope.session.id)} />
          <Button kind="outline">{m('offer.stop')}</Button>
        </form>
      )}
    </Frame>
  );
}

function Followers({ harmonisation }: { harmonisation: Harmonisation }) {
  const { instances, shares } = harmonisation;
  if (instances.length === 0) return <p>{m('model.none')}</p>;
  return (
    <>
      <h2>{m('model.who')}</h2>
      <DataTable
        caption={m('model.who.caption')}
        columns={[
          { key: 'organisation', header: m('model.organisation'), rowHeader: true },
          { key: 'differs', header: m('model.differs') },
        ]}
        rows={instances.map((instance) => ({
          cells: { organisation: instance.organisation, differs: <Differs instance={instance} /> },
        }))}
      />
      <section class="lp-section">
        <h2>{m('model.blocks')}</h2>
        {shares.length === 0 ? (
          <p>{m('model.all-same')}</p>
        ) : (
          <DataTable
            caption={m('model.blocks.caption')}
            columns={[
              { key: 'block', header: m('model.block'), rowHeader: true },
              { key: 'share', header: m('model.share') },
            ]}
            rows={shares.map((share) => ({
              cells: { block: blockLabel(share.block), share: m('model.share.text', share) },
            }))}
          />
        )}
      </section>
      {shares.map(({ block }) => (
        <Details key={block} summary={`${m('model.says')} : ${blockLabel(block)}`}>
          <dl class="lp-stack">
            <div>
              <dt>
                <strong>{m('page.title')}</strong>
              </dt>
              <dd class="app-lines">{valueText(block, harmonisation.concept[block])}</dd>
            </div>
            {instances.flatMap((instance) =>
              instance.differs
                .filter((one) => one.block === block)
                .map((one) => (
                  <div key={instance.id}>
                    <dt>
                      <strong>{instance.organisation}</strong>
                    </dt>
                    <dd class="app-lines">{valueText(block, one.value)}</dd>
                  </div>
                )),
            )}
          </dl>
        </Details>
      ))}
    </>
  );
}

function Differs({ instance }: { instance: InstanceView }) {
  if (!instance.online) return <span class="lp-second">{m('model.offline')}</span>;
  if (instance.differs.length === 0) return <>{m('model.same')}</>;
  return (
    <ul class="app-plain">
      {instance.differs.map(({ block, reason }) => (
        <li key={block}>
          {blockLabel(block)} <span class="lp-second">{reason || m('model.no-reason')}</span>
        </li>
      ))}
    </ul>
  );
}
