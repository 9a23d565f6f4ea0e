import { transact } from '../../../platform/command.ts';
import { form } from '../../../platform/forms/index.ts';
import { notFound } from '../../../platform/http/errors.ts';
import type { Route } from '../../../platform/http/route.ts';
import * as commands from '../commands/index.ts';
import { message as m } from '../messages.ts';
import { RemarkAnswerPage } from '../pages/remarks.tsx';
import { remarkForm } from '../schema.ts';
import { readRemark } from '../store/index.ts';
import { base, on, open } from './open.ts';

export const remarkRoutes: Route[] = [
  ...form({
    path: '/espace/documents/:id/remarques/:remark',
    access: on('document.edit'),
    schema: remarkForm,
    load: async (scope) => {
      const { opened } = await open(scope);
      const remark = await readRemark(scope.platform.db, opened.document.id, scope.param('remark'));
      if (!remark) throw notFound();
      return { opened, remark };
    },
    initial: ({ remark }) => ({ values: { outcome: remark.outcome ?? '', reason: remark.reason } }),
    page: (scope, state, { opened, remark }) => (
      <RemarkAnswerPage scope={scope} form={state} document={opened.document} remark={remark} />
    ),
    submit: async (scope, input, { loaded: { remark } }) => {
      await transact(scope.platform, scope.actor, (command) =>
        commands.handleRemark(command, { id: scope.param('id'), remark: remark.id, ...input }),
      );
      return { to: `${base(scope)}/relecture`, flash: m(`remark.done.${input.outcome}`) };
    },
  }),
];
