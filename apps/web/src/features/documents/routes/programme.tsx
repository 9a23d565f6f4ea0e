import { transact } from '../../../platform/command.ts';
import { form } from '../../../platform/forms/index.ts';
import { FieldErrors } from '../../../platform/http/errors.ts';
import { page, type Route, type Scope } from '../../../platform/http/route.ts';
import { formatDay, isoDay } from '../../../platform/messages/index.ts';
import { mayIn } from '../../../platform/policy/index.ts';
import { spreadsheetType } from '../../../platform/sheets/index.ts';
import * as commands from '../commands/index.ts';
import { sharesOf } from '../library/programme.ts';
import { message as m } from '../messages.ts';
import { ProgrammePage } from '../pages/programme.tsx';
import { programmePath, TargetPage } from '../pages/target.tsx';
import { writeProgramme } from '../programme-sheet.ts';
import { type DocumentListItem, listDocuments, readOrganisationNames, readTrend } from '../queries/index.ts';
import { targetForm } from '../schema.ts';
import { readTargets } from '../store/index.ts';

const list = { kind: 'organisation', action: 'document.list' } as const;

const ownedBy = (all: readonly DocumentListItem[], organisationId: string) =>
  all.filter((item) => item.organisationId === organisationId);

/** Fixed addresses: they come before those that hold an id. */
export const programmeRoutes: Route[] = [
  page(programmePath, list, async (scope) => {
    const { db } = scope.platform;
    const { actor } = scope;
    const here = actor.organisationId!;
    const mine = [...actor.memberships.keys()];
    const all = await listDocuments(db, actor);
    const targets = await readTargets(db, mine);
    const names = mine.length > 1 ? await readOrganisationNames(db, mine) : new Map<string, string>();
    return (
      <ProgrammePage
        scope={scope}
        view={{
          texts: ownedBy(all, here),
          trend: await readTrend(db, here, scope.now),
          target: targets.get(here),
          organisations: [...names]
            .map(([id, name]) => ({ id, name, shares: sharesOf(ownedBy(all, id)), target: targets.get(id) }))
            .sort((a, b) => a.name.localeCompare(b.name, 'fr')),
          may: { manage: mayIn(actor, 'organisation.manage', here), create: mayIn(actor, 'document.create', here) },
        }}
      />
    );
  }),
  page(`${programmePath}/export.xlsx`, list, async (scope) => {
    const texts = ownedBy(await listDocuments(scope.platform.db, scope.actor), scope.actor.organisationId!);
    return scope.download(await writeProgramme(texts), {
      fileName: m('programme.file-name', { day: isoDay(scope.now) }),
      mediaType: spreadsheetType,
    });
  }),
  ...form({
    path: `${programmePath}/objectif`,
    access: { kind: 'organisation', action: 'organisation.manage' },
    schema: targetForm,
    load: async (scope: Scope) => {
      const here = scope.actor.organisationId!;
      return (await readTargets(scope.platform.db, [here])).get(here);
    },
    initial: (target) => ({
      values: { percent: target ? String(target.percent) : '', due: target?.dueOn ? formatDay(target.dueOn) : '' },
    }),
    page: (scope, state) => <TargetPage scope={scope} form={state} />,
    submit: async (scope, { percent, due }) => {
      if (percent === null && due) throw new FieldErrors({ percent: m('target.due-alone') });
      await transact(scope.platform, scope.actor, (command) =>
        commands.setTextTarget(command, { organisationId: scope.actor.organisationId!, percent, dueOn: due }),
      );
      return { to: programmePath, flash: m(percent === null ? 'target.removed' : 'target.done') };
    },
  }),
];
