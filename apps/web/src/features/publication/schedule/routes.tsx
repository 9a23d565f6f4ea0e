import { z } from 'zod';
import { transact } from '../../../platform/command.ts';
import { button, fields, form } from '../../../platform/forms/index.ts';
import { FieldErrors, notFound } from '../../../platform/http/errors.ts';
import type { Access, Route, Scope } from '../../../platform/http/route.ts';
import { formatInstant, instantInBrussels, parseHour } from '../../../platform/messages/index.ts';
import { readProcedure } from '../../procedures/index.ts';
import { message as m } from '../messages.ts';
import { listPublications } from '../store.ts';
import { cancelSchedule, schedule, seeRefusals } from './commands.ts';
import { SchedulePage } from './page.tsx';
import { listSchedules } from './store.ts';

const publish: Access = { kind: 'record', action: 'procedure.publish', record: 'procedure', param: 'id' };
const path = '/espace/demarches/:id/programmer';
const here = (scope: Scope) => `/espace/demarches/${scope.param('id')}/programmer`;

export const scheduleForm = z.object({
  kind: fields.choice(['publish', 'withdraw']),
  day: fields.day(),
  hour: z.string().transform((text, context) => {
    const hour = parseHour(text);
    if (hour) return hour;
    context.addIssue({ code: 'custom', message: m('schedule.hour.wrong') });
    return z.NEVER;
  }),
  reason: fields.optional(300),
});

export const scheduleRoutes: Route[] = [
  ...form({
    path,
    access: publish,
    schema: scheduleForm,
    load: async (scope) => {
      const { db } = scope.platform;
      const procedure = await readProcedure(db, scope.param('id'));
      if (!procedure) throw notFound();
      const online = (await listPublications(db, procedure.id)).some(({ withdrawnAt }) => !withdrawnAt);
      return {
        procedure: { id: procedure.id, title: procedure.content.title },
        state: procedure.state,
        online,
        schedules: await listSchedules(db, procedure.id),
      };
    },
    initial: ({ state, online }) => ({
      values: { kind: online && state === 'published' ? 'withdraw' : 'publish', hour: '9 h' },
    }),
    page: (scope, state, loaded) => <SchedulePage scope={scope} form={state} {...loaded} />,
    submit: async (scope, input) => {
      if (input.kind === 'withdraw' && !input.reason) throw new FieldErrors({ reason: m('withdraw.reason-missing') });
      const dueAt = instantInBrussels(input.day, input.hour);
      await transact(scope.platform, scope.actor, (command) =>
        schedule(command, { procedureId: scope.param('id'), kind: input.kind, dueAt, reason: input.reason }),
      );
      return { to: here(scope), flash: m(`schedule.done.${input.kind}`, { date: formatInstant(dueAt) }) };
    },
  }),
  button(`${path}/vu`, publish, async (scope) => {
    await transact(scope.platform, scope.actor, (command) => seeRefusals(command, { procedureId: scope.param('id') }));
    return { to: here(scope), flash: m('schedule.seen-done') };
  }),
  button(`${path}/:schedule/annuler`, publish, async (scope) => {
    await transact(scope.platform, scope.actor, (command) =>
      cancelSchedule(command, { procedureId: scope.param('id'), scheduleId: scope.param('schedule') }),
    );
    return { to: here(scope), flash: m('schedule.cancelled') };
  }),
];
