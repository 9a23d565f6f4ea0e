import { z } from 'zod';
import { transact } from '../../platform/command.ts';
import { button, fields, form } from '../../platform/forms/index.ts';
import { AppError, FieldErrors, notFound } from '../../platform/http/errors.ts';
import { type Access, page, type Route, type Scope } from '../../platform/http/route.ts';
import type { Action } from '../../platform/policy/index.ts';
import {
  contentForm,
  hasPublication,
  isBlockName,
  nameOf,
  pendingReviews,
  readProcedure,
  readStanding,
} from '../procedures/index.ts';
import * as commands from './commands.ts';
import { message as m } from './messages.ts';
import { BlockPage } from './pages/block.tsx';
import { LocalPage, NeitherPage } from './pages/local.tsx';
import { ModelPage } from './pages/model.tsx';
import { ReviewBlockPage } from './pages/review.tsx';
import { DetachPage, OfferPage } from './pages/small-forms.tsx';
import { TakePage } from './pages/take.tsx';
import { blockFromFields, blockToFields } from './present.ts';
import { listOffered, readConcept, readHarmonisation } from './queries.ts';
import { readOffer } from './store.ts';

const on = (action: Action): Access => ({ kind: 'record', action, record: 'procedure', param: 'id' });
const base = (scope: Scope) => `/espace/demarches/${scope.param('id')}/fiche-modele`;
const run = <T,>(scope: Scope, work: Parameters<typeof transact<T>>[2]) => transact(scope.platform, scope.actor, work);

async function theProcedure(scope: Scope) {
  const procedure = await readProcedure(scope.platform.db, scope.param('id'));
  if (!procedure) throw notFound();
  return { ...procedure, title: procedure.content.title };
}

/** A local fiche with its fiche modèle and what waits in it. */
async function theInstance(scope: Scope) {
  const { db } = scope.platform;
  const procedure = await theProcedure(scope);
  const standing = await readStanding(db, procedure);
  const concept = standing && (await readConcept(db, standing.link.conceptId));
  if (!standing || !concept) return { procedure, found: undefined };
  const reviews = await pendingReviews(db, standing, await nameOf(db, procedure.organisationId));
  return { procedure, found: { standing, concept, reviews } };
}

async function theBlock(scope: Scope) {
  const block = scope.param('block');
  const { procedure, found } = await theInstance(scope);
  if (!isBlockName(block) || !found) throw notFound();
  return { procedure, block, ...found, review: found.reviews.find((one) => one.block === block) };
}

async function theReview(scope: Scope) {
  const { review, ...rest } = await theBlock(scope);
  if (!review) throw new AppError('error.state', 409);
  return { ...rest, review };
}

export const conceptRoutes: Route[] = [
  ...form({
    path: '/espace/demarches/modeles-partages',
    access: { kind: 'organisation', action: 'procedure.create' },
    schema: z.object({ concepts: fields.many }),
    load: (scope) => listOffered(scope.platform.db, scope.actor.organisationId!),
    page: (scope, state, offered) => <TakePage scope={scope} form={state} offered={offered} />,
    submit: async (scope, input, { loaded }) => {
      const chosen = loaded.filter(({ id, taken }) => input.concepts.includes(id) && !taken);
      if (chosen.length === 0) throw new FieldErrors({ concepts: m('take.missing') });
      const organisationId = scope.actor.organisationId!;
      const made = await run(scope, async (command) => {
        const ids: string[] = [];
        // In the order of their ids: two people who take several never wait for each other in a circle.
        for (const conceptId of chosen.map(({ id }) => id).sort()) {
          ids.push(await commands.takeConcept(command, { organisationId, conceptId }));
        }
        return ids;
      });
      const to = made.length === 1 ? `/espace/demarches/${made[0]}/fiche-modele` : '/espace/demarches';
      return { to, flash: m('take.done', { count: made.length }) };
    },
  }),
  page('/espace/demarches/:id/fiche-modele', on('procedure.read'), async (scope) => {
    const { procedure, found } = await theInstance(scope);
    if (found) return <LocalPage scope={scope} procedure={procedure} {...found} />;
    if (procedure.kind !== 'concept') return <NeitherPage scope={scope} procedure={procedure} />;
    const { db } = scope.platform;
    const home = scope.actor.memberships.has(procedure.organisationId);
    return (
      <ModelPage
        scope={scope}
        procedure={procedure}
        offer={await readOffer(db, procedure.id)}
        harmonisation={home ? await readHarmonisation(db, procedure.id) : undefined}
      />
    );
  }),
  ...form({
    path: '/espace/demarches/:id/fiche-modele/proposer',
    access: on('procedure.inherit'),
    schema: z.object({ audience: fields.choice(['everyone', 'shared']) }),
    load: async (scope) => {
      const procedure = await theProcedure(scope);
      const { db } = scope.platform;
      return { procedure, offer: await readOffer(db, procedure.id), online: await hasPublication(db, procedure.id) };
    },
    initial: ({ offer }) => ({ values: { audience: offer?.audience ?? 'everyone' } }),
    page: (scope, state, loaded) => <OfferPage scope={scope} form={state} {...loaded} />,
    submit: async (scope, input) => {
      await run(scope, (command) =>
        commands.offerConcept(command, { id: scope.param('id'), audience: input.audience }),
      );
      return { to: base(scope), flash: m('offer.done') };
    },
  }),
  button('/espace/demarches/:id/fiche-modele/ne-plus-proposer', on('procedure.inherit'), async (scope) => {
    await run(scope, (command) => commands.stopOffering(command, { id: scope.param('id') }));
    return { to: base(scope), flash: m('offer.stopped') };
  }),
  ...form({
    path: '/espace/demarches/:id/fiche-modele/detacher',
    access: on('procedure.inherit'),
    schema: z.object({ reason: fields.required(300) }),
    load: theProcedure,
    page: (scope, state, procedure) => <DetachPage scope={scope} form={state} procedure={procedure} />,
    submit: async (scope, input) => {
      await run(scope, (command) => commands.detachProcedure(command, { id: scope.param('id'), reason: input.reason }));
      return { to: `/espace/demarches/${scope.param('id')}`, flash: m('detach.done') };
    },
  }),
  ...form({
    path: '/espace/demarches/:id/fiche-modele/:block',
    access: on('procedure.edit'),
    schema: z.object({ reason: fields.optional(300) }),
    load: theBlock,
    initial: ({ standing, block }) => ({ values: { reason: standing.own[block]?.reason ?? '' } }),
    page: (scope, state, loaded) => <BlockPage scope={scope} form={state} {...loaded} />,
    submit: async (scope, input, { loaded: { block } }) => {
      await run(scope, (command) =>
        commands.explainBlock(command, { id: scope.param('id'), block, reason: input.reason }),
      );
      return { to: base(scope), flash: m('block.saved') };
    },
  }),
  button('/espace/demarches/:id/fiche-modele/:block/revenir', on('procedure.edit'), async (scope) => {
    const block = scope.param('block');
    if (!isBlockName(block)) throw notFound();
    await run(scope, (command) => commands.returnToConcept(command, { id: scope.param('id'), block }));
    return { to: `${base(scope)}#${block}`, flash: m('block.returned') };
  }),
  ...form({
    path: '/espace/demarches/:id/fiche-modele/:block/revoir',
    access: on('procedure.edit'),
    schema: contentForm.partial().extend({
      choice: fields.choice(commands.choices),
      number: fields.optional(12),
      reason: fields.optional(300),
    }),
    load: theReview,
    initial: ({ procedure, standing, block, review }) => ({
      values: {
        number: String(standing.link.followed),
        reason: standing.own[block]?.reason ?? '',
        ...blockToFields(standing, block, review.merge.outcome === 'merged' ? review.merge.value : review.mine),
      },
      version: procedure.version,
    }),
    page: (scope, state, loaded) => <ReviewBlockPage scope={scope} form={state} {...loaded} />,
    submit: async (scope, input, { version, loaded: { standing, block } }) => {
      if (input.choice === 'write' && block === 'steps') throw new FieldErrors({ choice: m('review.steps') });
      await run(scope, (command) =>
        commands.decideBlock(command, {
          id: scope.param('id'),
          version,
          number: Number(input.number),
          block,
          choice: input.choice,
          written: blockFromFields(standing, block, input),
          reason: input.reason,
        }),
      );
      return { to: `${base(scope)}#${block}`, flash: m('review.done') };
    },
  }),
];
