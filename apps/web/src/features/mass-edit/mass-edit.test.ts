import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import {
  anOrganisation,
  aPerson,
  type TestPerson,
  type TestPlatform,
  testApp,
  testPlatform,
} from '../../../test/harness.ts';
import { transact } from '../../platform/command.ts';
import type { ProcedureContent } from '../../platform/database/index.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import {
  addStep,
  createProcedure,
  editProcedure,
  procedureRoutes,
  readProcedure,
  readSteps,
} from '../procedures/index.ts';
import { massEditRoutes } from './index.ts';

const content: ProcedureContent = {
  title: 'Demander une aide',
  summary: 'Le Service Population vous répond.',
  audience: 'Pour tous.',
  keyFacts: { cost: { value: '20 €', note: 'au Service population' } },
  prepare: ['Une photo', 'Une preuve de paiement'],
  exceptions: [],
  onlineUrl: 'http://ancien.exemple.be/aide',
  legalBases: [{ label: 'Loi', url: 'http://ancien.exemple.be/aide' }],
  lifeEvent: 'je-demenage',
  searchWords: ['aide'],
};
const base = '/espace/demarches/ensemble';
type Fields = Record<string, string | string[]>;

describe.each([
  ['embedded', true],
  ['server', Boolean(inject('postgresUrl'))],
] as const)('changing many démarches (%s)', (name, available) => {
  if (!available) return it.skip('no server on this machine', () => {});

  let t: TestPlatform;
  let app: Hono<AppEnv>;
  beforeAll(async () => {
    t = await testPlatform(name === 'server' ? { databaseUrl: inject('postgresUrl')! } : {});
    app = testApp(t.platform, [...massEditRoutes, ...procedureRoutes]);
  });
  afterAll(() => t?.stop());

  async function withProcedures(...contents: Partial<ProcedureContent>[]) {
    const organisationId = await anOrganisation(t.platform);
    const owner = await aPerson(t.platform, { [organisationId]: ['procedure-owner'] });
    const ids: string[] = [];
    for (const own of contents) {
      await transact(t.platform, owner.actor, async (command) => {
        const id = await createProcedure(command, { organisationId, content: { ...content, ...own } });
        await addStep(command, {
          procedureId: id,
          title: 'Vous appelez le Service Population.',
          body: 'Au 081 00 00 00.',
          organisation: 'Police',
        });
        ids.push(id);
      });
    }
    return { organisationId, owner, ids };
  }
  const read = async (id: string) => (await readProcedure(t.platform.db, id))!;
  const address = (fields: Fields) =>
    `${base}/essai?${new URLSearchParams(Object.entries(fields).flatMap(([key, all]) => [all].flat().map((one) => [key, one])))}`;
  const every = [
    'title',
    'summary',
    'audience',
    'keyFacts',
    'prepare',
    'notNeeded',
    'steps',
    'exceptions',
    'identification',
    'silence',
    'remedies',
    'legalBases',
    'searchWords',
  ];
  const replace = { operation: 'replace', chercher: 'service population', remplacer: 'guichet', bloc: every };
  const text = async (person: TestPerson, path: string) => (await person.get(app, path)).text();
  /** Does what the trial run shows, all of it unless said otherwise; the address of the result. */
  async function apply(person: TestPerson, fields: Fields, keep: (key: string) => boolean = () => true) {
    const path = address(fields);
    const keys = [...(await text(person, path)).matchAll(/name="procedure" value="([^"]+)"/g)].map(([, key]) => key!);
    const answer = await person.post(app, path, { procedure: keys.filter(keep) });
    return answer.headers.get('location')!;
  }

  it('shows each change in its place before anything is done', async () => {
    const { owner, ids } = await withProcedures({}, { title: 'Autre', summary: 'Rien ici.', keyFacts: {} });
    const page = await text(owner, address(replace));
    expect(page).toContain('<del>Service Population</del>');
    expect(page).toContain('<ins>Guichet</ins>');
    expect((await read(ids[0]!)).content).toEqual(content);
    expect(await text(owner, address({ ...replace, majuscules: 'on' }))).toContain('Rien à changer');
    expect(await text(owner, address({ ...replace, bloc: 'title' }))).toContain('Rien à changer');
    expect(await text(owner, address({ ...replace, texte: 'introuvable' }))).toContain('sur 0');
  });

  it('changes what was ticked, by history and journal, and takes it all back', async () => {
    const { owner, ids } = await withProcedures({}, { title: 'Deuxième aide' }, { title: 'Troisième aide' });
    const result = await apply(owner, replace, (key) => !key.startsWith(ids[2]!));
    expect((await read(ids[0]!)).content.summary).toBe('Le Guichet vous répond.');
    expect((await read(ids[0]!)).content.keyFacts.cost!.note).toBe('au Guichet');
    expect((await readSteps(t.platform.db, ids[1]!))[0]).toMatchObject({
      title: 'Vous appelez le Guichet.',
      organisationName: 'Police',
    });
    expect((await read(ids[2]!)).content).toMatchObject({ summary: content.summary });
    const history = await text(owner, `/espace/demarches/${ids[0]}/historique`);
    expect(history).toContain('Changement de plusieurs démarches à la fois');
    const sheet = await owner.get(app, `${result}/rapport.xlsx`);
    const bytes = new Uint8Array(await sheet.arrayBuffer());
    expect([...bytes.subarray(0, 2)]).toEqual([0x50, 0x4b]);

    await owner.post(app, `${result}/annuler`);
    expect((await read(ids[0]!)).content).toEqual(content);
    expect((await readSteps(t.platform.db, ids[1]!))[0]!.title).toBe('Vous appelez le Service Population.');
    expect(await text(owner, result)).toContain('Annulé par');
    expect((await owner.post(app, `${result}/annuler`)).status).toBe(409);
  });

  it('leaves out what somebody changed after the trial, and does not take back what was written since', async () => {
    const { owner, ids } = await withProcedures({}, { title: 'Deuxième aide' }, { title: 'Troisième aide' });
    const write = async (id: string, audience: string) => {
      const procedure = await read(id);
      await transact(t.platform, owner.actor, (command) =>
        editProcedure(command, {
          id,
          version: procedure.version,
          content: { ...procedure.content, audience },
          yearlyVolume: null,
          reason: '',
        }),
      );
    };
    const path = address(replace);
    const keys = [...(await text(owner, path)).matchAll(/name="procedure" value="([^"]+)"/g)].map(([, key]) => key!);
    await write(ids[0]!, 'Écrit pendant l’essai.');
    const result = (await owner.post(app, path, { procedure: keys })).headers.get('location')!;
    expect(await text(owner, result)).toContain('1 démarche laissée comme elle est');
    expect((await read(ids[0]!)).content.summary).toBe(content.summary);
    await write(ids[1]!, 'Écrit après.');
    await owner.post(app, `${result}/annuler`);
    expect(await text(owner, result)).toContain('1 démarche n’a pas été annulée');
    expect((await read(ids[1]!)).content).toMatchObject({
      audience: 'Écrit après.',
      summary: 'Le Guichet vous répond.',
    });
    expect((await read(ids[2]!)).content.summary).toBe(content.summary);
  });

  it('does the other operations too', async () => {
    const { owner, ids, organisationId } = await withProcedures({});
    const colleague = await aPerson(t.platform, { [organisationId]: ['author'] }, { name: 'Dominique Essai' });
    await apply(owner, { operation: 'phone', telephone: '081/00.00.00', 'nouveau-telephone': '081 99 99 99' });
    expect((await readSteps(t.platform.db, ids[0]!))[0]!.body).toBe('Au 081 99 99 99.');
    await apply(owner, {
      operation: 'link',
      lien: 'http://ancien.exemple.be/aide',
      'nouveau-lien': 'https://nouveau.exemple.be/aide',
    });
    await apply(owner, { operation: 'life-event', 'nouveau-moment': 'un-deces' });
    await apply(owner, { operation: 'piece-add', piece: 'Une facture' });
    await apply(owner, { operation: 'piece-remove', 'piece-a-retirer': 'une photo' });
    await apply(owner, { operation: 'word-add', mot: 'secours' });
    await apply(owner, { operation: 'word-remove', 'mot-a-retirer': 'aide' });
    await apply(owner, { operation: 'review-due', 'revoir-le': '1/9/2027' });
    await apply(owner, { operation: 'owner', 'nouveau-responsable': colleague.actor.userId });
    const now = await read(ids[0]!);
    expect(now).toMatchObject({ ownerId: colleague.actor.userId, reviewDue: '2027-09-01' });
    expect(now.content).toMatchObject({
      onlineUrl: 'https://nouveau.exemple.be/aide',
      legalBases: [{ url: 'https://nouveau.exemple.be/aide' }],
      lifeEvent: 'un-deces',
      prepare: ['Une preuve de paiement', 'Une facture'],
      searchWords: ['secours'],
    });
  });

  it('keeps no text that the form would refuse, and asks again what cannot be tried', async () => {
    const { owner, ids } = await withProcedures({});
    const long = { ...replace, chercher: 'aide', remplacer: 'x'.repeat(70), bloc: 'title' };
    expect(await text(owner, address(long))).toContain('Ne peut pas changer ainsi');
    const { version } = await read(ids[0]!);
    await owner.post(app, address(long), { procedure: `${ids[0]}:${version}` });
    expect((await read(ids[0]!)).content.title).toBe(content.title);
    expect(await text(owner, address({ operation: 'replace', bloc: 'title' }))).toContain(
      'Écrivez les mots à remplacer',
    );
    expect(await text(owner, address({ operation: 'link', lien: 'javascript:x', 'nouveau-lien': '' }))).toContain(
      'lp-error-summary',
    );
    expect((await owner.post(app, address(replace), {})).status).toBe(422);
  });

  it('reaches nothing of another organisation', async () => {
    const { owner } = await withProcedures({});
    const other = await withProcedures({});
    const { version } = await read(other.ids[0]!);
    expect((await owner.post(app, address(replace), { procedure: `${other.ids[0]}:${version}` })).status).toBe(404);
    const result = await apply(other.owner, replace);
    expect((await owner.get(app, result)).status).toBe(404);
    expect((await owner.post(app, `${result}/annuler`)).status).toBe(404);
  });
});
