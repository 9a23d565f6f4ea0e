import { newId } from '@limpide/kernel';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import {
  anOrganisation,
  aPerson,
  type TestPerson,
  type TestPlatform,
  testApp,
  testPlatform,
} from '../../../test/harness.ts';
import { transact } from '../../platform/command.ts';
import { FieldErrors } from '../../platform/http/errors.ts';
import { saveInSearch } from '../../platform/search/index.ts';
import { redirectOf, territoryAsked } from '../../platform/territory/index.ts';
import { routes } from '../index.ts';
import { insertPublication, searchEntryOf } from '../publication/index.ts';
import { addCommune } from './commands.ts';
import { mergeInto, undoMerger } from './merge.ts';
import { planMerger } from './queries.ts';
import type { CommuneContent } from './schema.ts';
import { listMergers, listServed } from './store.ts';

/** Fictional communes: their codes are made up for each test. */
const commune = (name: string, nisCode: string, postcodes: string[], localities: string[] = []): CommuneContent => ({
  name,
  nisCode,
  postcodes,
  localities,
});

describe.each([
  ['embedded', true],
  ['server', Boolean(inject('postgresUrl'))],
] as const)('territories (%s)', (name, available) => {
  if (!available) return it.skip('no server on this machine', () => {});

  let t: TestPlatform;
  let small: string;
  let large: string;
  let person: TestPerson;
  const act = <T>(work: Parameters<typeof transact<T>>[2]) => transact(t.platform, person.actor, work);
  const digits = () => String(10_000 + Math.floor(Math.random() * 90_000));

  beforeAll(async () => {
    t = await testPlatform(name === 'server' ? { databaseUrl: inject('postgresUrl')! } : {});
  });
  afterAll(() => t?.stop());
  beforeEach(async () => {
    small = await anOrganisation(t.platform, { name: 'Commune de Petitval' });
    large = await anOrganisation(t.platform, { name: 'Commune de Grandval' });
    person = await aPerson(t.platform, { [small]: ['organisation-admin'], [large]: ['organisation-admin'] });
  });

  async function online(organisationId: string, title: string, conceptId: string | null = null): Promise<string> {
    const { db, clock } = t.platform;
    const id = newId();
    const content = {
      title,
      summary: `Résumé de ${title}.`,
      audience: '',
      keyFacts: {},
      prepare: [],
      exceptions: [],
      legalBases: [],
      lifeEvent: 'je-demenage' as const,
      searchWords: [],
    };
    const now = clock.now();
    await db
      .insertInto('procedure')
      .values({
        id,
        kind: conceptId ? 'instance' : 'standalone',
        concept_id: conceptId,
        organisation_id: organisationId,
        owner_id: null,
        state: 'published',
        content: JSON.stringify(content),
        yearly_volume: null,
        review_due: null,
        created_at: now,
        updated_at: now,
        deleted_by: null,
      })
      .execute();
    const organisation = await db
      .selectFrom('organisation')
      .select(['id', 'slug', 'name', 'short_name as shortName', 'contact'])
      .where('id', '=', organisationId)
      .executeTakeFirstOrThrow();
    const snapshot = { content, steps: [], organisation, service: organisation.name };
    await transact(t.platform, person.actor, async ({ tx }) => {
      await insertPublication(tx, {
        id: newId(),
        procedureId: id,
        snapshot,
        reason: 'essai',
        publishedBy: person.actor.userId,
        approvedBy: null,
        at: now,
      });
      await saveInSearch(tx, searchEntryOf(id, organisationId, snapshot));
    });
    return id;
  }

  it('finds the commune of a postcode, of a locality without its accents, of the first letters, or asks which', async () => {
    const [one, two] = [digits(), digits()];
    const code = String(1000 + Math.floor(Math.random() * 9000));
    await act((command) => addCommune(command, small, commune(`Petitval-${one}`, one, [code], [`Été-${one}`])));
    await act((command) => addCommune(command, large, commune(`Grandval-${two}`, two, [code])));
    const found = async (text: string) => (await territoryAsked(t.platform.db, text))?.found?.commune.nisCode;
    expect(await found(one)).toBe(one);
    expect(await found(`ete-${one}`)).toBe(one);
    expect(await found(`grandval-${two.slice(0, 4)}`)).toBe(two);
    expect(await found(`${code} Grandval-${two}`)).toBe(two);
    const several = await territoryAsked(t.platform.db, code);
    expect(several?.found).toBeUndefined();
    expect(several?.choices.map(({ nisCode }) => nisCode)).toEqual(expect.arrayContaining([one, two]));
    expect(await territoryAsked(t.platform.db, ' ')).toBeUndefined();
    expect(await territoryAsked(t.platform.db, 'nulle part ailleurs')).toEqual({
      text: 'nulle part ailleurs',
      choices: [],
    });
    const territory = (await territoryAsked(t.platform.db, one))!.found!;
    expect(territory.own).toEqual([small]);
    expect(territory.elsewhere).toContain(large);
  });

  it('takes a commune once, by its five figures', async () => {
    const nis = digits();
    await act((command) => addCommune(command, small, commune('Petitval', nis, ['5998'])));
    await expect(act((command) => addCommune(command, small, commune('Autre', nis, ['5998'])))).rejects.toThrow(
      FieldErrors,
    );
    const app = testApp(t.platform, routes);
    const sent = { name: 'Là', nisCode: '123', postcodes: '59', localities: '' };
    const answer = await person.post(app, '/espace/organisation/communes/ajouter', sent);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('cinq chiffres');
  });

  it('shows a visitor the démarche of their own commune, keeps those of everyone, leaves out other communes', async () => {
    const [one, two] = [digits(), digits()];
    const region = await anOrganisation(t.platform, { name: 'Région d’essai' });
    const word = `zorglub${one}`.replace(/\d/g, (d) => 'abcdefghij'[Number(d)]!);
    await act((command) => addCommune(command, small, commune('Petitval', one, ['5998'])));
    await act((command) => addCommune(command, large, commune('Grandval', two, ['5997'])));
    const concept = await online(region, `Demander un ${word}`);
    await online(small, `Demander un ${word} à Petitval`, concept);
    await online(large, `Demander un ${word} à Grandval`, concept);
    await online(large, `Rendre un ${word}`);
    await online(region, `Vendre un ${word}`);
    const app = testApp(t.platform, routes);
    const titles = async (address: string) => {
      const text = await (await app.request(address)).text();
      return [...text.matchAll(/app-link-list__title"[^>]*>([^<]*)</g)].map((match) => match[1]);
    };
    expect((await titles(`/chercher?q=${word}`)).sort()).toEqual(
      [`Demander un ${word}`, `Rendre un ${word}`, `Vendre un ${word}`].sort(),
    );
    expect(await titles(`/chercher?q=${word}&commune=${one}`)).toEqual([
      `Demander un ${word} à Petitval`,
      `Vendre un ${word}`,
    ]);
    expect(await titles(`/chercher?q=${word}&organisation=${large}`)).toHaveLength(2);
  });

  it('merges two communes as one operation, tried first, and undone whole', async () => {
    const [one, two] = [digits(), digits()];
    await act((command) => addCommune(command, small, commune('Petitval', one, ['5998'])));
    await act((command) => addCommune(command, large, commune('Grandval', two, ['5997'])));
    const kept = await online(large, 'Changer d’adresse');
    const gone = await online(small, 'Changer d’adresse');
    const moved = await online(small, 'Réserver la salle des fêtes');
    const plan = await planMerger(t.platform.db, small, large);
    expect(plan.redirected.map(({ from, to }) => [from.id, to.id])).toEqual([[gone, kept]]);
    expect(plan.taken.map(({ id }) => id)).toEqual([moved]);
    expect(await listServed(t.platform.db, large)).toHaveLength(1);

    const id = await act((command) =>
      mergeInto(command, { predecessorId: small, successorId: large, reason: 'Fusion fictive' }),
    );
    const app = testApp(t.platform, routes);
    const old = await app.request(`/demarches/${gone}/changer-d-adresse`);
    expect(old.status).toBe(301);
    expect(old.headers.get('location')).toBe(`/demarches/${kept}/changer-d-adresse`);
    expect((await app.request(`/demarches/${moved}/reserver-la-salle-des-fetes`)).status).toBe(200);
    expect((await territoryAsked(t.platform.db, one))?.found?.own).toEqual([large]);
    const owner = () =>
      t.platform.db
        .selectFrom('procedure')
        .select(['organisation_id as organisationId', 'state'])
        .where('id', '=', moved)
        .executeTakeFirstOrThrow();
    expect(await owner()).toEqual({ organisationId: large, state: 'to-review' });

    await act((command) => undoMerger(command, id));
    expect((await app.request(`/demarches/${gone}/changer-d-adresse`)).status).toBe(200);
    expect(await redirectOf(t.platform.db, gone)).toBeUndefined();
    expect(await owner()).toEqual({ organisationId: small, state: 'published' });
    expect((await territoryAsked(t.platform.db, one))?.found?.own).toEqual([small]);
    expect((await listMergers(t.platform.db, small))[0]?.undoneAt).not.toBeNull();
    await expect(act((command) => undoMerger(command, id))).rejects.toThrow();
  });

  it('merges only for a person who administers both', async () => {
    const half = await aPerson(t.platform, { [small]: ['organisation-admin'], [large]: ['agent'] });
    await expect(
      transact(t.platform, half.actor, (command) =>
        mergeInto(command, { predecessorId: small, successorId: large, reason: 'essai' }),
      ),
    ).rejects.toThrow();
    expect(await listMergers(t.platform.db, small)).toEqual([]);
  });
});
