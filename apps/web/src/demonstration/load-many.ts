import { firstProcedures, linkStates, reviewDay } from '../../seed/demonstration/many.ts';
import { recordFictional } from '../features/link-check/index.ts';
import { applyMassEdit } from '../features/mass-edit/index.ts';
import { readProcedure } from '../features/procedures/index.ts';
import { answerQuestions, confirmSetup, createFromSheets, starterSheets } from '../features/starter/index.ts';
import { isoDay } from '../platform/messages/index.ts';
import type { Platform } from '../platform/platform.ts';
import type { Story } from './in-order-of-time.ts';
import type { Loaded, RunAs } from './loaded.ts';

/** Fiches modèles that a CPAS began with, and one operation that a commune made on several démarches. */
export function loadMany(platform: Platform, loaded: Loaded, runAs: RunAs, story: Story): void {
  story(async () => {
    const { organisation, by, daysAgo, setup, sheets, answers } = firstProcedures;
    const organisationId = loaded.organisations.get(organisation)!;
    await runAs(by, organisation, daysAgo, async (command) => {
      await confirmSetup(command, { organisationId, setup });
      const chosen = sheets.map((key) => starterSheets.find((sheet) => sheet.key === key)!);
      const [first] = await createFromSheets(command, { organisationId, sheets: chosen });
      await answerQuestions(command, { procedureId: first!, given: answers, settled: ['conditions'] });
    });
  });
  story(async () => {
    const { organisation, by, daysAgo, inDays, procedures } = reviewDay;
    const value = isoDay(new Date(platform.clock.now().getTime() + inDays * 86_400_000));
    await runAs(by, organisation, daysAgo, async (command) => {
      const rows = await Promise.all(procedures.map((key) => readProcedure(command.tx, loaded.procedures.get(key)!)));
      await applyMassEdit(command, {
        organisationId: loaded.organisations.get(organisation)!,
        operation: { kind: 'review-due', value },
        chosen: rows.map((row) => ({ procedureId: row!.id, version: row!.version })),
      });
    });
  });
}

/** No site is asked anything for the demonstration: these states are told, and say so. */
export async function loadLinkStates(platform: Platform): Promise<void> {
  await recordFictional(platform.db, linkStates, platform.clock.now());
}
