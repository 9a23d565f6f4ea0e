import { z } from 'zod';
import { transact } from '../../platform/command.ts';
import { button, form } from '../../platform/forms/index.ts';
import { AppError, FieldErrors } from '../../platform/http/errors.ts';
import type { Route, Scope } from '../../platform/http/route.ts';
import { mayIn } from '../../platform/policy/index.ts';
import { applyMassEdit } from '../mass-edit/index.ts';
import { message as m } from './messages.ts';
import { LinksPage } from './pages/links.tsx';
import { listOwnLinks } from './queries.ts';
import { makeDue } from './store.ts';

const edit = { kind: 'organisation', action: 'procedure.edit' } as const;
const own = (scope: Scope) => listOwnLinks(scope.platform.db, scope.actor.organisationId!);

export const linkCheckRoutes: Route[] = [
  ...form({
    path: '/espace/demarches/liens',
    access: edit,
    viewAccess: { kind: 'organisation', action: 'procedure.list' },
    schema: z.object({
      links: z.array(z.string().max(500)).max(200).default([]),
      one: z.string().max(500).default(''),
    }),
    load: own,
    initial: (links) => ({
      values: { links: links.filter(({ fault, status }) => fault && status?.proposed).map(({ address }) => address) },
    }),
    page: (scope, state, links) => (
      <LinksPage
        scope={scope}
        form={state}
        links={links}
        edits={mayIn(scope.actor, 'procedure.edit', scope.actor.organisationId)}
      />
    ),
    submit: async (scope, input, { loaded: links }) => {
      const wanted = input.one ? [input.one] : input.links;
      const moved = links.flatMap(({ address, status, procedures, fault }) =>
        fault && status?.proposed && wanted.includes(address) ? [{ address, to: status.proposed, procedures }] : [],
      );
      if (moved.length === 0) throw new FieldErrors({ links: m('link.tick.missing') });
      if (input.one) return { to: await acceptOne(scope, moved[0]!) };
      const pairs = moved.flatMap(({ address, to }) => [
        ['lien', address],
        ['nouveau-lien', to],
      ]);
      return { to: `/espace/demarches/ensemble/essai?operation=link&${new URLSearchParams(pairs)}` };
    },
  }),
  button('/espace/demarches/liens/verifier', edit, async (scope) => {
    if (!scope.platform.config.linkCheck) throw new AppError('error.state', 409);
    const links = await own(scope);
    await transact(scope.platform, scope.actor, async (command) => {
      await makeDue(
        command.tx,
        links.map(({ address }) => address),
        command.now,
      );
      await command.enqueue('links.check', {}, { ifRunning: true });
    });
    return { to: '/espace/demarches/liens', flash: m('page.again.done') };
  }),
];

/** Takes one new address in every démarche that cites the old one: an operation like any other, which can be taken back. */
async function acceptOne(
  scope: Scope,
  { address, to, procedures }: { address: string; to: string; procedures: { id: string; version: number }[] },
): Promise<string> {
  const id = await transact(scope.platform, scope.actor, (command) =>
    applyMassEdit(command, {
      organisationId: scope.actor.organisationId!,
      operation: { kind: 'link', pairs: [{ find: address, replace: to }] },
      chosen: procedures.map((one) => ({ procedureId: one.id, version: one.version })),
    }),
  );
  return `/espace/demarches/ensemble/${id}`;
}
