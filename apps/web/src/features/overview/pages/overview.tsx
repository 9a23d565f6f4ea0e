import { Button, Evidence, Hypothesis, Message, NextAction, PageHeading, StateTag } from '@limpide/ui';
import type { VNode } from 'preact';
import type { Scope } from '../../../platform/http/route.ts';
import { formatDay, formatInstant } from '../../../platform/messages/index.ts';
import { may, mayIn } from '../../../platform/policy/index.ts';
import { EspacePage } from '../../../shell/espace-page.tsx';
import { ProcedureState } from '../../procedures/index.ts';
import { message as m } from '../messages.ts';
import { type NextAction as NextActionName, nextActions, type Situation } from '../next-action.ts';
import { presentAction } from '../present.ts';
import type { Overview } from '../queries.ts';

export function OverviewPage({
  scope,
  overview,
  situation,
  sites,
}: {
  scope: Scope;
  overview: Overview;
  situation: Situation;
  /** Pages of other sites that show it, and those that say otherwise. */
  sites: { pages: number; care: number };
}) {
  const edits = may(scope.actor, 'procedure.edit', scope.resource);
  const all = nextActions(situation).filter((action) => edits || !needsEdit.has(action.kind));
  const useful = all.length > 0 ? all : [{ kind: 'note-irritant' as const }];
  const [first, ...others] = useful.map((action) => presentAction(action, overview.id));
  return (
    <EspacePage
      scope={scope}
      title={overview.content.title}
      section="procedures"
      breadcrumbs={[{ href: '/espace/demarches', text: m('crumb.procedures') }]}
    >
      <PageHeading
        title={overview.content.title}
        state={<ProcedureState state={overview.state} />}
        leadSize="body"
        lead={<Lead scope={scope} overview={overview} />}
      />
      <Planned overview={overview} />
      <NextAction
        kicker={m('next.kicker')}
        title={first!.title}
        action={<Button href={first!.href}>{first!.action}</Button>}
      >
        <p>{first!.text}</p>
      </NextAction>
      {others.length > 0 && (
        <details class="app-others">
          <summary>{m('next.others', { count: others.length })}</summary>
          <ul>
            {others.map((other) => (
              <li key={other.href + other.title}>
                <a href={other.href}>{other.title}</a> <span class="lp-second">{other.text}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <section class="lp-section">
        <h2>{m('contents.title')}</h2>
        <ul class="app-parts">{parts(overview, edits, sites)}</ul>
        <Additions scope={scope} overview={overview} />
        <Others scope={scope} overview={overview} />
      </section>
    </EspacePage>
  );
}

/** What only makes sense for who may change the text. */
const needsEdit: ReadonlySet<NextActionName['kind']> = new Set<NextActionName['kind']>([
  'answer-proposal',
  'changes-asked',
  'to-review',
  'publish',
  'ask-review',
  'complete',
]);

function Lead({ scope, overview }: { scope: Scope; overview: Overview }) {
  const owner =
    overview.ownerId === scope.actor.userId
      ? m('lead.mine')
      : overview.ownerName
        ? m('lead.owner', { name: overview.ownerName })
        : m('lead.nobody');
  const shares = overview.shares.map((share) => m(`lead.share.${share.level}`, { organisation: share.organisation }));
  const home = scope.actor.memberships.has(overview.organisationId)
    ? []
    : [m('lead.organisation', { organisation: overview.organisation })];
  const base = `/espace/demarches/${overview.id}`;
  return (
    <p>
      {[...home, owner, ...shares].join(' ')} <a href={`${base}/partage`}>{m('link.share')}</a>
      {' · '}
      <a href={`${base}/qualite`}>{m('link.quality')}</a>
      {' · '}
      <a href={`${base}/historique`}>{m('link.history')}</a>
      {' · '}
      <a href={`${base}/fiche-modele`}>{m('link.model')}</a>
      {(overview.proposals.length > 0 || overview.shares.length > 0) && (
        <>
          {' · '}
          <a href={`${base}/propositions`}>{m('link.proposals')}</a>
        </>
      )}
      {overview.publication && (
        <>
          {' · '}
          <a href={`/demarches/${overview.id}`}>{m('link.public')}</a>
          {' · '}
          <a href={`${base}/avis`}>{m('link.feedback')}</a>
          {' · '}
          <a href={`${base}/annonces`}>{m('link.notices')}</a>
        </>
      )}
    </p>
  );
}

/** What happens by itself, or did not. */
function Planned({ overview }: { overview: Overview }) {
  const href = `/espace/demarches/${overview.id}/programmer`;
  return (
    <>
      {overview.schedules.map((row) => (
        <Message
          key={row.id}
          kind={row.state === 'refused' ? 'alert' : 'info'}
          title={m(row.state === 'refused' ? `planned.refused.${row.kind}` : `planned.${row.kind}`, {
            date: formatInstant(row.dueAt),
          })}
          action={<a href={href}>{m('planned.see')}</a>}
        >
          {row.problem}
        </Message>
      ))}
    </>
  );
}

/** A part appears once it holds something. */
function parts(overview: Overview, edits: boolean, sites: { pages: number; care: number }): VNode[] {
  const { documents, irritants, actions, publication } = overview;
  const base = `/espace/demarches/${overview.id}`;
  const rows = [
    <Part
      key="public"
      href={edits ? `${base}/texte` : publication ? `/demarches/${overview.id}` : `${base}/relecture`}
      title={m('part.public')}
      text={
        publication
          ? m('part.public.online', { date: formatDay(publication.publishedAt), number: publication.number })
          : m('part.public.never')
      }
      state={<ProcedureState state={overview.state} />}
      note={
        overview.state === 'to-review'
          ? overview.reviewReason
          : publication && !publication.current
            ? m('part.public.draft-over')
            : ''
      }
    />,
    <Part
      key="steps"
      href={`${base}/etapes`}
      title={m('part.steps')}
      text={m('part.steps.text', { steps: overview.steps, organisations: Math.max(1, overview.stepOrganisations) })}
    />,
  ];
  if (documents.length > 0) {
    const busiest = documents[0]!;
    const todo = documents.filter((document) => !document.rewritten).length;
    rows.push(
      <Part
        key="documents"
        href={`/espace/documents?demarche=${overview.id}`}
        title={m('part.documents')}
        text={[
          m('part.documents.text', { count: documents.length }),
          busiest.volume ? m('part.documents.first', { title: busiest.title, volume: busiest.volume }) : '',
        ]
          .filter(Boolean)
          .join('. ')}
        state={<StateTag state={todo > 0 ? 'draft' : 'published'} label={m('part.documents.todo', { count: todo })} />}
      />,
    );
  }
  if (irritants.length > 0) {
    const known = irritants.find((irritant) => irritant.level);
    rows.push(
      <Part
        key="irritants"
        href={`/espace/irritants?demarche=${overview.id}`}
        title={m('part.irritants')}
        text={m('part.irritants.text', {
          count: irritants.length,
          ownerless: irritants.filter((irritant) => !irritant.hasOwner).length,
        })}
        state={known?.level ? <Evidence level={known.level} /> : <Hypothesis />}
        note={known?.statement ?? ''}
      />,
    );
  }
  if (actions.length > 0) {
    const done = actions.filter((action) => action.doneOn).length;
    const overdue = actions.filter((action) => action.overdueDays > 0).length;
    const decide = actions.filter((action) => action.toDecide).length;
    const measured = actions.filter((action) => action.measured).length;
    rows.push(
      <Part
        key="improvements"
        href={`/espace/ameliorations?demarche=${overview.id}`}
        title={m('part.improvements')}
        text={m('part.improvements.text', { open: actions.length - done, done })}
        state={
          measured > 0 ? (
            <Evidence level="measured" n={m('part.improvements.measured', { count: measured })} />
          ) : undefined
        }
        note={[
          overdue > 0 ? m('part.improvements.overdue', { count: overdue }) : '',
          decide > 0 ? m('part.improvements.decide', { count: decide }) : '',
        ]
          .filter(Boolean)
          .join(', ')}
      />,
    );
  }
  if (sites.pages > 0) {
    rows.push(
      <Part
        key="sites"
        href={`${base}/sites`}
        title={m('part.sites')}
        text={m('part.sites.text', { count: sites.pages })}
        state={
          <StateTag
            state={sites.care > 0 ? 'to-revise' : 'published'}
            label={m('part.sites.care', { count: sites.care })}
          />
        }
      />,
    );
  }
  return rows;
}

function Part(props: {
  href: string;
  title: string;
  text: string;
  state?: VNode | undefined;
  note?: string | undefined;
}) {
  return (
    <li class="app-part">
      <h3 class="app-part__title">
        <a href={props.href}>{props.title}</a>
      </h3>
      <p>{props.text}</p>
      <div>
        {props.state}
        {props.note && <p class="lp-second">{props.note}</p>}
      </div>
    </li>
  );
}

function Additions({ scope, overview }: { scope: Scope; overview: Overview }) {
  const { actor, resource } = scope;
  const here = actor.organisationId;
  const links = [
    !may(actor, 'procedure.edit', resource) &&
      may(actor, 'procedure.propose', resource) && {
        href: `/espace/demarches/${overview.id}/propositions/nouvelle`,
        text: m('add.propose'),
      },
    mayIn(actor, 'document.create', here) && {
      href: `/espace/documents/nouveau?demarche=${overview.id}`,
      text: m('add.document'),
    },
    mayIn(actor, 'irritant.create', here) && {
      href: `/espace/irritants/nouveau?demarche=${overview.id}`,
      text: m('add.irritant'),
    },
    mayIn(actor, 'action.create', here) && {
      href: `/espace/ameliorations/nouvelle?demarche=${overview.id}`,
      text: m('add.improvement'),
    },
  ].filter((link) => link !== false);
  if (links.length === 0 || !may(actor, 'procedure.read', resource)) return null;
  return (
    <div class="app-add">
      <h3>{m('add.title')}</h3>
      <ul class="lp-row app-plain">
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href}>{link.text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What is done rarely, and on purpose. */
function Others({ scope, overview }: { scope: Scope; overview: Overview }) {
  const { actor, resource } = scope;
  const base = `/espace/demarches/${overview.id}`;
  const online = overview.publication !== undefined;
  const links = [
    may(actor, 'procedure.edit', resource) && { href: `${base}/texte`, text: m('more.edit') },
    may(actor, 'procedure.edit', resource) &&
      online &&
      overview.state !== 'to-review' && { href: `${base}/a-revoir`, text: m('more.to-review') },
    overview.circuit && { href: `${base}/circuit`, text: m('more.circuit') },
    may(actor, 'procedure.edit', resource) && { href: `${base}/verification`, text: m('more.check') },
    may(actor, 'procedure.publish', resource) && { href: `${base}/programmer`, text: m('more.schedule') },
    may(actor, 'procedure.publish', resource) && online && { href: `${base}/retirer`, text: m('more.withdraw') },
    may(actor, 'procedure.delete', resource) && !online && { href: `${base}/corbeille`, text: m('more.bin') },
  ].filter((link) => link !== false);
  if (links.length === 0) return null;
  return (
    <div class="app-add">
      <h3>{m('more.title')}</h3>
      <ul class="lp-row app-plain">
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href}>{link.text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
