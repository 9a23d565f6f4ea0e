import { transact } from '../../../platform/command.ts';
import { apart } from '../../../platform/engines/index.ts';
import { form } from '../../../platform/forms/index.ts';
import { notFound } from '../../../platform/http/errors.ts';
import type { Route } from '../../../platform/http/route.ts';
import { compareApart } from '../analyse-apart.ts';
import * as commands from '../commands/index.ts';
import { message as m } from '../messages.ts';
import { ReasonPage } from '../pages/reason.tsx';
import { passageName } from '../passage-name.ts';
import { passages } from '../present.ts';
import { reasonForm } from '../schema.ts';
import { readReasons } from '../store/index.ts';
import { base, on, open, readingOf } from './open.ts';

export const reasonRoutes: Route[] = [
  ...form({
    path: '/espace/documents/:id/avant-apres/:passage/raison',
    access: on('document.edit'),
    schema: reasonForm,
    load: async (scope) => {
      const { opened } = await open(scope);
      const { before, after } = opened.texts;
      const reading = readingOf(scope, opened);
      const comparison = after && (await compareApart(apart(scope), before.blocks, after.blocks, reading));
      const name = scope.param('passage');
      const shown = comparison && comparison !== 'too-long' ? comparison : undefined;
      const index = shown?.beads.findIndex((bead) => passageName(bead) === name) ?? -1;
      return {
        opened,
        name,
        // A passage that was written anew since is not that passage any more.
        passage: shown && index >= 0 ? passages(shown)[index] : undefined,
        reason: (await readReasons(scope.platform.db, opened.document.id)).get(name) ?? '',
      };
    },
    initial: ({ reason }) => ({ values: { reason } }),
    page: (scope, state, { opened, name, passage }) => {
      if (!passage) throw notFound();
      return <ReasonPage scope={scope} form={state} document={opened.document} name={name} passage={passage} />;
    },
    submit: async (scope, input, { loaded: { name, passage } }) => {
      if (!passage) throw notFound();
      await transact(scope.platform, scope.actor, (command) =>
        commands.explainPassage(command, { id: scope.param('id'), passage: name, reason: input.reason }),
      );
      return { to: `${base(scope)}/avant-apres#passage-${name}`, flash: m('reason.saved') };
    },
  }),
];
