import { transact } from '../../../platform/command.ts';
import { button } from '../../../platform/forms/index.ts';
import { AppError } from '../../../platform/http/errors.ts';
import { page, type Route } from '../../../platform/http/route.ts';
import * as commands from '../commands/index.ts';
import { dutyIds } from '../mention-check.ts';
import { message as m } from '../messages.ts';
import { MentionsPage } from '../pages/mentions.tsx';
import { validateForm } from '../schema.ts';
import { base, mentionsOf, on, open, rights, sent } from './open.ts';

export const mentionRoutes: Route[] = [
  page('/espace/documents/:id/mentions', on('document.read'), async (scope) => {
    const { opened, links } = await open(scope);
    return (
      <MentionsPage
        scope={scope}
        opened={opened}
        links={links}
        report={await mentionsOf(scope, opened)}
        mayValidate={rights(scope).validate}
      />
    );
  }),
  button('/espace/documents/:id/mentions/valider', on('mention.validate'), async (scope) => {
    const field = await sent(scope);
    const input = validateForm.safeParse({ duty: field('duty'), comment: field('comment') });
    if (!input.success) throw new AppError('error.bad-request', 400);
    await transact(scope.platform, scope.actor, (command) =>
      commands.validateMention(command, {
        documentId: scope.param('id'),
        dutyId: input.data.duty,
        comment: input.data.comment,
        known: dutyIds,
      }),
    );
    return { to: `${base(scope)}/mentions`, flash: m('mentions.validated-done') };
  }),
  button('/espace/documents/:id/mentions/retirer', on('mention.validate'), async (scope) => {
    const dutyId = (await sent(scope))('duty');
    await transact(scope.platform, scope.actor, (command) =>
      commands.withdrawValidation(command, { documentId: scope.param('id'), dutyId }),
    );
    return { to: `${base(scope)}/mentions`, flash: m('mentions.withdrawn') };
  }),
];
