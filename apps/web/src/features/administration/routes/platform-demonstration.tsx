import { chainHeads, platformChain, verifyAudit } from '../../../platform/audit/index.ts';
import { form } from '../../../platform/forms/index.ts';
import { FieldErrors, notFound } from '../../../platform/http/errors.ts';
import { page, type Route, type Scope } from '../../../platform/http/route.ts';
import { setSessionCookie } from '../../../platform/identity/session.ts';
import { describeDevice, findOpenAccount, openSession } from '../../account/index.ts';
import { removeDemonstrationData, resetDemonstrationData } from '../commands/index.ts';
import { message as m } from '../messages.ts';
import { DemonstrationPage } from '../pages/platform-demonstration.tsx';
import { type HeadLine, PlatformJournalPage } from '../pages/platform-journal.tsx';
import { countPlatform, isFictional, listOrganisations } from '../queries/index.ts';
import { confirmForm, headsForm, removeDemonstrationForm } from '../schema.ts';
import { emptyState } from './empty-state.ts';
import { headsDownload, largestHeads, uploadedHeads } from './journal.tsx';
import { platformAccess } from './platform.tsx';

async function loadDemonstration(scope: Scope) {
  const { platform, actor } = scope;
  const { demonstration } = await countPlatform(platform.db);
  if (!demonstration && !platform.config.demonstration) throw notFound();
  return { present: demonstration, fictional: await isFictional(platform.db, actor.userId) };
}

/** The account that acted went away with the fictional people: the one that follows it goes on in this browser. */
async function goOnAs(scope: Scope, userId: string): Promise<void> {
  const token = await openSession(scope.platform, {
    userId,
    label: describeDevice(scope.c.req.header('user-agent')),
    secondFactor: false,
  });
  setSessionCookie(scope.c, scope.platform, token);
}

async function verifyChains(scope: Scope, knownHeads: Awaited<ReturnType<typeof uploadedHeads>> = []) {
  const { db } = scope.platform;
  const names = new Map((await listOrganisations(db)).map(({ id, name }) => [id, name]));
  const nameOf = (chain: string) =>
    chain === platformChain
      ? m('platform-journal.platform')
      : (names.get(chain) ?? `${m('platform-journal.gone')} (${chain})`);
  const reports = await verifyAudit(db, { knownHeads });
  const heads: HeadLine[] = (await chainHeads(db)).map((head) => ({
    id: head.organisationId,
    name: nameOf(head.organisationId),
    entries: head.seq,
    last: new Date(head.at),
  }));
  return {
    heads: heads.sort((a, b) => new Intl.Collator('fr').compare(a.name, b.name)),
    result: {
      entries: reports.reduce((sum, report) => sum + report.entries, 0),
      problems: reports.flatMap((report) =>
        report.problems.map((problem) => m('verify.problem', { chain: nameOf(report.organisationId), problem })),
      ),
      compared: knownHeads.length,
    },
  };
}

export const demonstrationRoutes: Route[] = [
  ...form({
    path: '/espace/plateforme/demonstration',
    access: platformAccess,
    schema: confirmForm,
    load: loadDemonstration,
    page: (scope, state, loaded) => (
      <DemonstrationPage scope={scope} reset={state} remove={emptyState(scope)} {...loaded} />
    ),
    submit: async (scope) => {
      await resetDemonstrationData(scope.platform, scope.actor);
      const same = await findOpenAccount(scope.platform.db, scope.actor.email);
      if (!same) return { to: '/espace/connexion' };
      if (same.id !== scope.actor.userId) await goOnAs(scope, same.id);
      return { to: '/espace/plateforme', flash: m('demonstration.reset-done') };
    },
  }),
  ...form({
    path: '/espace/plateforme/demonstration/retirer',
    access: platformAccess,
    schema: removeDemonstrationForm,
    load: loadDemonstration,
    page: (scope, state, loaded) => (
      <DemonstrationPage scope={scope} reset={emptyState(scope)} remove={state} {...loaded} />
    ),
    submit: async (scope, input, { loaded }) => {
      if (!loaded.present) throw new FieldErrors({ 'confirm-remove': m('demonstration.none') });
      const successor = {
        name: input.name,
        email: input.email,
        password: input['new-password'],
        again: input['new-password-again'],
      };
      const made = await removeDemonstrationData(scope.platform, scope.actor, loaded.fictional ? successor : undefined);
      if (made) await goOnAs(scope, made);
      return { to: '/espace/plateforme', flash: m('demonstration.remove-done') };
    },
  }),
  ...form({
    path: '/espace/plateforme/journal',
    access: platformAccess,
    maxBody: largestHeads,
    schema: headsForm,
    load: (scope) => verifyChains(scope),
    page: (scope, state, { heads, result }) => (
      <PlatformJournalPage scope={scope} form={state} heads={heads} result={result} />
    ),
    submit: async (scope, _, { files }) => {
      const { heads, result } = await verifyChains(scope, await uploadedHeads(files));
      return scope.page(<PlatformJournalPage scope={scope} form={emptyState(scope)} heads={heads} result={result} />);
    },
  }),
  page('/espace/plateforme/journal/tetes.json', platformAccess, async (scope) =>
    headsDownload(scope, await chainHeads(scope.platform.db), 'tetes-des-journaux'),
  ),
];
