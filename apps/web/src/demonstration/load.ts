import { fixedClock, newId } from '@limpide/kernel';
import { demonstration } from '../../seed/demonstration/index.ts';
import { transact } from '../platform/command.ts';
import { createUser } from '../platform/identity/accounts.ts';
import type { Actor } from '../platform/identity/actor.ts';
import { generatePassword, hashPassword } from '../platform/identity/password.ts';
import type { Mailer } from '../platform/mail/mail.ts';
import type { Platform } from '../platform/platform.ts';
import type { Role } from '../platform/policy/index.ts';
import { accountLines, type DemoAccount, readAccounts, writeAccounts } from './accounts.ts';
import { inOrderOfTime } from './in-order-of-time.ts';
import { loadCircuit } from './load-circuit.ts';
import { loadConcepts } from './load-concepts.ts';
import { loadDocuments } from './load-documents.ts';
import { loadGallery } from './load-gallery.ts';
import { loadImprovement } from './load-improvement.ts';
import { loadLexicon } from './load-lexicon.ts';
import { loadLibrary } from './load-library.ts';
import { loadLinkStates, loadMany } from './load-many.ts';
import { loadPaths } from './load-paths.ts';
import { loadProcedures } from './load-procedures.ts';
import { loadPublicPage } from './load-public-page.ts';
import { loadReferenceSite } from './load-reference-sites.ts';
import { loadSearch } from './load-search.ts';
import { loadSubscribers } from './load-subscribers.ts';
import type { Loaded, RunAs } from './loaded.ts';
import { removeDemonstration } from './remove.ts';

/**
 * Loads the demonstration at the first start, through the same commands as the pages. Gives the lines that the start
 * prints: one account per role, with the passwords of this installation.
 */
export async function ensureDemonstration(platform: Platform): Promise<string> {
  const present = await platform.db
    .selectFrom('setting')
    .select('value')
    .where('key', '=', 'demonstration')
    .executeTakeFirst();
  // A first start that was cut short left a part behind: begin again from nothing.
  if (!present) await resetDemonstration(platform);
  // Somebody removed it on purpose: it does not come back at the next start.
  else if ((present.value as { removedAt?: string }).removedAt) return '';
  return accountLines(readAccounts(platform.config.dataDir));
}

/** Removes the fictional organisations and loads them anew; what belongs to others is not touched. */
export async function resetDemonstration(platform: Platform): Promise<void> {
  await platform.db.transaction().execute((tx) => removeDemonstration(tx));
  await loadDemonstration(platform);
}

async function loadDemonstration(platform: Platform): Promise<void> {
  const now = platform.clock.now();
  const data = demonstration(now);
  const loaded: Loaded = {
    data,
    organisations: new Map(),
    people: new Map(),
    procedures: new Map(),
    steps: new Map(),
    documents: new Map(),
    irritants: new Map(),
    actions: new Map(),
  };
  await loadOrganisations(platform, loaded, now);
  const silent: Platform = { ...platform, mail: { available: false, hasOutbox: false } as Mailer };
  let finish = async () => {};
  await inOrderOfTime((when, story) => {
    const runAs: RunAs = async (person, organisation, daysAgo, work) => {
      await when(daysAgo);
      const at = new Date(now.getTime() - daysAgo * 86_400_000);
      const then = { ...silent, clock: fixedClock(at) };
      const actor = typeof person === 'string' ? actorOf(loaded, person, organisation) : person;
      return transact(then, actor, (command) => work(command, then));
    };
    loadProcedures(loaded, runAs, story);
    loadCircuit(loaded, runAs, story, now);
    loadConcepts(loaded, runAs, story);
    loadLexicon(loaded, runAs, story);
    loadSearch(platform, loaded, runAs, story);
    loadSubscribers(loaded, runAs, story);
    loadDocuments(loaded, runAs, story);
    loadLibrary(loaded, runAs, story);
    loadPaths(loaded, runAs, story, now);
    loadGallery(loaded, runAs, story);
    loadPublicPage(loaded, runAs, story, now);
    loadImprovement(platform, loaded, runAs, story);
    loadMany(platform, loaded, runAs, story);
    finish = loadReferenceSite(platform, loaded, runAs, story);
  });
  await finish();
  await loadLinkStates(platform);
  await platform.db
    .insertInto('setting')
    .values({
      key: 'demonstration',
      value: JSON.stringify({ loadedAt: now.toISOString(), situations: situations(loaded) }),
    })
    .onConflict((c) => c.column('key').doUpdateSet((eb) => ({ value: eb.ref('excluded.value') })))
    .execute();
}

async function loadOrganisations(platform: Platform, loaded: Loaded, now: Date): Promise<void> {
  const kept = readAccounts(platform.config.dataDir);
  const accounts: DemoAccount[] = [];
  const hashes = new Map<string, string>();
  for (const person of loaded.data.people) {
    if (!person.shows) {
      // A colleague has an account like anyone else; nobody is told the password, so that nobody signs in with it.
      hashes.set(person.key, await hashPassword(generatePassword()));
      continue;
    }
    const account = kept.find((a) => a.email === person.email) ?? newAccount(person);
    const home = person.memberships.length === 1 ? person.memberships[0]!.organisation : undefined;
    const organisation = loaded.data.organisations.find((candidate) => candidate.key === home)?.shortName ?? '';
    accounts.push({ ...account, role: person.shows, organisation, name: person.name });
    hashes.set(person.key, await hashPassword(account.password));
  }
  // Older than anything that is told.
  const created = new Date(now.getTime() - 500 * 86_400_000);
  await platform.db.transaction().execute(async (tx) => {
    for (const organisation of loaded.data.organisations) {
      const id = newId(created.getTime());
      loaded.organisations.set(organisation.key, id);
      await tx
        .insertInto('organisation')
        .values({
          id,
          slug: organisation.key,
          name: organisation.name,
          short_name: organisation.shortName,
          authority: organisation.authority,
          publication_rule: organisation.publicationRule,
          decision_body: organisation.decisionBody,
          contact: JSON.stringify(organisation.contact),
          adviser_email: organisation.adviserEmail,
          is_demonstration: true,
          created_at: created,
        })
        .execute();
    }
    for (const person of loaded.data.people) {
      const id = await createUser(tx, created, {
        email: person.email,
        name: person.name,
        jobTitle: person.jobTitle,
        platformAdmin: person.platformAdmin ?? false,
        demonstration: true,
        passwordHash: hashes.get(person.key)!,
      });
      loaded.people.set(person.key, id);
      for (const membership of person.memberships) {
        await tx
          .insertInto('membership')
          .values({
            organisation_id: loaded.organisations.get(membership.organisation)!,
            user_id: id,
            roles: membership.roles,
            created_at: created,
          })
          .execute();
      }
    }
  });
  writeAccounts(platform.config.dataDir, accounts);
}

function newAccount(person: { email: string; name: string; shows?: string }): DemoAccount {
  return {
    role: person.shows ?? '',
    organisation: '',
    name: person.name,
    email: person.email,
    password: generatePassword(),
  };
}

function actorOf(loaded: Loaded, personKey: string, organisationKey: string): Actor {
  const person = loaded.data.people.find((p) => p.key === personKey)!;
  return {
    userId: loaded.people.get(personKey)!,
    name: person.name,
    email: person.email,
    platformAdmin: person.platformAdmin ?? false,
    memberships: new Map(person.memberships.map((m) => [loaded.organisations.get(m.organisation)!, m.roles as Role[]])),
    organisationId: loaded.organisations.get(organisationKey)!,
  };
}

/** The guided list « Découvrir en cinq minutes », with the addresses that exist. */
function situations(loaded: Loaded) {
  const maps = {
    procedure: [loaded.procedures, '/espace/demarches/'],
    document: [loaded.documents, '/espace/documents/'],
    irritant: [loaded.irritants, '/espace/irritants/'],
    action: [loaded.actions, '/espace/ameliorations/'],
  } as const;
  return loaded.data.situations.flatMap((situation) => {
    const [ids, path] = maps[situation.open.kind];
    const id = ids.get(situation.open.key);
    return id
      ? [
          {
            number: situation.number,
            title: situation.title,
            why: situation.why,
            path: path + id,
            organisation: organisationOf(loaded, situation.open),
          },
        ]
      : [];
  });
}

function organisationOf(loaded: Loaded, open: { kind: string; key: string }): string {
  const lists = {
    procedure: loaded.data.procedures,
    document: loaded.data.documents,
    irritant: loaded.data.irritants,
    action: loaded.data.actions,
  };
  const record = lists[open.kind as keyof typeof lists].find((r) => r.key === open.key);
  return loaded.data.organisations.find((o) => o.key === record?.organisation)?.name ?? '';
}
