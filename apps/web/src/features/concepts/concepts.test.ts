import { difference, resolve } from '@limpide/catalogue/inherit';
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
import { purgeBin } from '../../platform/history/bin.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { routes } from '../index.ts';
import {
  addStep,
  blocksOf,
  contentOf,
  contentToForm,
  createProcedure,
  definitions,
  editProcedure,
  lockProcedure,
  readProcedure,
  readStanding,
} from '../procedures/index.ts';
import { publishProcedure } from '../publication/index.ts';
import { detachProcedure, offerConcept, takeConcept } from './index.ts';
import { listOffered, readHarmonisation } from './queries.ts';

/** Without the no-break spaces of French. */
const plain = (words: string) => words.replace(/[\u00A0\u202F]/gu, ' ');

const text: ProcedureContent = {
  title: 'Agir pour un proche',
  summary: 'Faites une démarche à la place d’un proche.',
  audience: 'Pour toute personne qui aide un proche.',
  keyFacts: { cost: { value: 'Gratuit', note: '' }, answer: { value: 'En 10 jours', note: '' } },
  prepare: ['Votre carte d’identité', 'Un mot signé par votre proche'],
  exceptions: [],
  legalBases: [],
  lifeEvent: 'j-aide-un-proche',
  searchWords: ['procuration'],
};

describe.each([
  ['embedded', true],
  ['server', Boolean(inject('postgresUrl'))],
] as const)('a fiche modèle and its local fiches (%s)', (name, available) => {
  if (!available) return it.skip('no server on this machine', () => {});

  let t: TestPlatform;
  let app: Hono<AppEnv>;
  beforeAll(async () => {
    t = await testPlatform(name === 'server' ? { databaseUrl: inject('postgresUrl')! } : {});
    app = testApp(t.platform, routes);
  });
  afterAll(() => t?.stop());

  const later = () => t.clock.set(new Date(t.clock.now().getTime() + 60_000));
  const as = <T>(person: TestPerson, work: Parameters<typeof transact<T>>[2]) => {
    later();
    return transact(t.platform, person.actor, work);
  };
  const read = async (id: string) => (await readProcedure(t.platform.db, id))!;

  async function someone(options: Parameters<typeof anOrganisation>[1] = { rule: 'direct-with-reason' }) {
    const organisation = await anOrganisation(t.platform, options);
    const person = await aPerson(t.platform, { [organisation]: ['procedure-owner'] });
    return { organisation, person };
  }

  async function aConcept(audience: 'everyone' | 'shared' = 'everyone') {
    const { organisation, person } = await someone();
    const id = await as(person, async (command) => {
      const made = await createProcedure(command, { organisationId: organisation, content: text });
      await addStep(command, { procedureId: made, title: 'Vous écrivez.', body: '', organisation: '' });
      await addStep(command, { procedureId: made, title: 'Nous répondons.', body: '', organisation: '' });
      await offerConcept(command, { id: made, audience });
      await publishProcedure(command, { procedureId: made, reason: 'Première version' });
      return made;
    });
    const change = (content: Partial<ProcedureContent>) =>
      as(person, async (command) => {
        const current = await lockProcedure(command.tx, id);
        await editProcedure(command, {
          id,
          version: current.version,
          content: { ...current.content, ...content },
          yearlyVolume: null,
          reason: '',
        });
        return publishProcedure(command, { procedureId: id, reason: 'Mise à jour' });
      });
    return { id, organisation, person, change };
  }

  async function aLocal(concept: string, own: Partial<ProcedureContent> = {}, publish = true) {
    const { organisation, person } = await someone();
    const id = await as(person, (command) =>
      takeConcept(command, { organisationId: organisation, conceptId: concept }),
    );
    const edit = (content: Partial<ProcedureContent>, reason = 'Chez nous') =>
      as(person, async (command) => {
        const current = await lockProcedure(command.tx, id);
        await editProcedure(command, {
          id,
          version: current.version,
          content: { ...current.content, ...content },
          yearlyVolume: null,
          reason,
        });
      });
    if (Object.keys(own).length > 0) await edit(own);
    if (publish) await as(person, (command) => publishProcedure(command, { procedureId: id, reason: 'En ligne' }));
    return { id, organisation, person, edit, path: `/espace/demarches/${id}/fiche-modele` };
  }

  const online = async (id: string) => {
    const rows = await t.platform.db
      .selectFrom('publication')
      .selectAll()
      .where('procedure_id', '=', id)
      .where('withdrawn_at', 'is', null)
      .orderBy('number', 'desc')
      .execute();
    return rows[0]!;
  };
  const ownOf = async (id: string) => (await readStanding(t.platform.db, await read(id)))!.own;
  const stepTitles = async (id: string) =>
    (
      await t.platform.db
        .selectFrom('procedure_step')
        .select(['id', 'title', 'position'])
        .where('procedure_id', '=', id)
        .where('retired_at', 'is', null)
        .execute()
    )
      .sort((a, b) => (a.position < b.position ? -1 : 1))
      .map(({ title }) => title);

  /** What is kept in the table is what the fiche modèle and the own blocks say together. */
  async function isTrue(id: string) {
    const procedure = await read(id);
    const standing = (await readStanding(t.platform.db, procedure))!;
    const together = resolve(standing.concept, standing.own);
    expect(difference(definitions, together, standing.instance)).toEqual([]);
  }

  it('is taken as a draft that says the same, steps too, and keeps nothing of its own', async () => {
    const concept = await aConcept();
    const local = await aLocal(concept.id, {}, false);
    const procedure = await read(local.id);
    expect([procedure.kind, procedure.conceptId, procedure.state]).toEqual(['instance', concept.id, 'draft']);
    expect(procedure.content).toEqual(text);
    expect(await stepTitles(local.id)).toEqual(['Vous écrivez.', 'Nous répondons.']);
    expect(await ownOf(local.id)).toEqual({});
    const html = await (await local.person.get(app, local.path)).text();
    expect(html).toContain('Suit la fiche modèle');
    expect(html).not.toContain('Propre à votre organisation');
  });

  it('is offered to all, or to those it is shared with, and taken once', async () => {
    const closed = await aConcept('shared');
    const { organisation, person } = await someone();
    const take = () =>
      as(person, (command) => takeConcept(command, { organisationId: organisation, conceptId: closed.id }));
    const offered = async () => (await listOffered(t.platform.db, organisation)).map(({ id }) => id);
    await expect(take()).rejects.toMatchObject({ status: 404 });
    expect(await offered()).not.toContain(closed.id);
    await t.platform.db
      .insertInto('procedure_share')
      .values({ procedure_id: closed.id, organisation_id: organisation, level: 'read', created_at: t.clock.now() })
      .execute();
    expect(await offered()).toContain(closed.id);
    await take();
    await expect(take()).rejects.toMatchObject({ fields: { concepts: expect.any(String) } });
  });

  it('changes its local fiches at once, in the working version and online, but not what is their own', async () => {
    const concept = await aConcept();
    const follower = await aLocal(concept.id);
    const other = await aLocal(concept.id, { prepare: [...text.prepare, 'Votre numéro de dossier'] });
    const number = await concept.change({
      summary: 'Faites une démarche pour un proche.',
      prepare: [...text.prepare, 'Une copie de sa carte d’identité'],
    });
    expect((await read(follower.id)).content.prepare).toContain('Une copie de sa carte d’identité');
    expect((await read(follower.id)).state).toBe('published');
    const shown = await online(follower.id);
    expect(shown.snapshot.content).toEqual((await read(follower.id)).content);
    expect(plain(shown.reason)).toBe(
      `Suit la fiche modèle « Agir pour un proche », version ${number} : En bref, À préparer.`,
    );
    const answer = await app.request(`/demarches/${follower.id}`);
    const address = answer.headers.get('location') ?? `/demarches/${follower.id}`;
    expect(await (await app.request(address)).text()).toContain('Une copie de sa carte d’identité');

    const kept = await read(other.id);
    expect(kept.content.summary).toBe('Faites une démarche pour un proche.');
    expect(kept.content.prepare).toContain('Votre numéro de dossier');
    expect(kept.content.prepare).not.toContain('Une copie de sa carte d’identité');
    expect([kept.state, plain(kept.reviewReason)]).toEqual([
      'to-review',
      'La fiche modèle « Agir pour un proche » a changé là où vous avez votre texte : À préparer.',
    ]);
    expect((await online(other.id)).snapshot.content).toEqual(kept.content);
    const history = await (await other.person.get(app, `/espace/demarches/${other.id}/historique`)).text();
    expect(history).toContain('La fiche modèle a changé');
    for (const id of [follower.id, other.id]) await isTrue(id);
  });

  it('does not put online what an organisation is still writing', async () => {
    const concept = await aConcept();
    const local = await aLocal(concept.id);
    await local.edit({ audience: 'Pour les habitants.' });
    await concept.change({ keyFacts: { cost: { value: '5 €', note: '' } } });
    const working = await read(local.id);
    expect([working.content.audience, working.content.keyFacts.cost?.value, working.state]).toEqual([
      'Pour les habitants.',
      '5 €',
      'draft',
    ]);
    const shown = (await online(local.id)).snapshot.content;
    expect([shown.audience, shown.keyFacts.cost?.value]).toEqual([text.audience, '5 €']);
    await isTrue(local.id);
  });

  it('asks for no review when only words changed, and shows them', async () => {
    const concept = await aConcept();
    const local = await aLocal(concept.id, { audience: 'Pour qui aide un proche à Fontaval.' });
    await concept.change({ audience: 'Pour toutes les personnes qui aident un proche.' });
    expect((await read(local.id)).state).toBe('published');
    const html = await (await local.person.get(app, local.path)).text();
    expect(html).toContain('La fiche modèle dit la même chose autrement');
    expect(html).not.toContain('1 bloc à revoir');
  });

  it('shows three texts and the merge, and keeps what was chosen', async () => {
    const concept = await aConcept();
    const local = await aLocal(concept.id, { prepare: [...text.prepare, 'Votre numéro de dossier'] });
    await concept.change({ prepare: [...text.prepare, 'Une copie de sa carte d’identité'] });
    const page = `${local.path}/prepare/revoir`;
    const html = await (await local.person.get(app, page)).text();
    for (const title of ['Avant', 'Fiche modèle maintenant', 'La vôtre', 'Les deux ensemble']) {
      expect(html).toContain(title);
    }
    const { version } = await read(local.id);
    const sent = { choice: 'merged', number: '2', _version: String(version) };
    expect((await local.person.post(app, page, { ...sent, _version: String(version - 1) })).status).toBe(409);
    expect((await local.person.post(app, page, sent)).status).toBe(303);
    const after = await read(local.id);
    expect(after.content.prepare).toEqual([
      ...text.prepare,
      'Une copie de sa carte d’identité',
      'Votre numéro de dossier',
    ]);
    expect([after.state, after.reviewReason]).toEqual(['draft', '']);
    expect((await local.person.get(app, page)).status).toBe(409);
    expect((await ownOf(local.id)).prepare?.base).toBe(2);
    await isTrue(local.id);
  });

  it.each([
    ['mine', 'published', '15 €'],
    ['theirs', 'draft', '20 €'],
    ['write', 'draft', '18 €'],
  ])('ends the review with the choice « %s »', async (choice, state, value) => {
    const concept = await aConcept();
    const local = await aLocal(concept.id, { keyFacts: { ...text.keyFacts, cost: { value: '15 €', note: '' } } });
    await concept.change({ keyFacts: { ...text.keyFacts, cost: { value: '20 €', note: '' } } });
    expect((await read(local.id)).state).toBe('to-review');
    const body = { choice, number: '2', 'cost-value': '18 €', _version: String((await read(local.id)).version) };
    expect((await local.person.post(app, `${local.path}/cost/revoir`, body)).status).toBe(303);
    const after = await read(local.id);
    expect([after.state, after.content.keyFacts.cost?.value, after.reviewReason]).toEqual([state, value, '']);
    expect('cost' in (await ownOf(local.id))).toBe(choice !== 'theirs');
    await isTrue(local.id);
  });

  it('goes back to the fiche modèle block by block, and gives a reason where it does not', async () => {
    const concept = await aConcept();
    const local = await aLocal(concept.id, { summary: 'Chez nous, sur rendez-vous.', audience: 'Pour les habitants.' });
    expect((await ownOf(local.id)).summary?.reason).toBe('Chez nous');
    await local.person.post(app, `${local.path}/audience`, { reason: 'Règlement communal' });
    expect((await local.person.post(app, `${local.path}/summary/revenir`)).status).toBe(303);
    expect((await read(local.id)).content.summary).toBe(text.summary);
    expect(Object.keys(await ownOf(local.id))).toEqual(['audience']);
    const seen = await readHarmonisation(t.platform.db, concept.id);
    // What is online, not what is being written.
    expect(seen.instances[0]!.differs.map(({ block }) => block)).toEqual(['summary', 'audience']);
    expect(seen.instances[0]!.differs[1]!.reason).toBe('Règlement communal');
    expect(seen.shares).toEqual([
      { block: 'summary', same: 0, online: 1 },
      { block: 'audience', same: 0, online: 1 },
    ]);
    const html = await (await concept.person.get(app, `/espace/demarches/${concept.id}/fiche-modele`)).text();
    expect(html).toContain('0 sur 1');
    expect(html).toContain('Règlement communal');
  });

  it('keeps the steps it has by their own ids, adds and retires as its fiche modèle does', async () => {
    const concept = await aConcept();
    const local = await aLocal(concept.id);
    const ids = async () =>
      (
        await t.platform.db
          .selectFrom('procedure_step')
          .select(['id', 'position'])
          .where('procedure_id', '=', local.id)
          .execute()
      )
        .sort((a, b) => (a.position < b.position ? -1 : 1))
        .map(({ id }) => id);
    const before = await ids();
    await as(concept.person, async (command) => {
      await addStep(command, { procedureId: concept.id, title: 'Vous recevez une copie.', body: '', organisation: '' });
      await publishProcedure(command, { procedureId: concept.id, reason: 'Étape ajoutée' });
    });
    expect(await stepTitles(local.id)).toEqual(['Vous écrivez.', 'Nous répondons.', 'Vous recevez une copie.']);
    expect((await ids()).slice(0, 2)).toEqual(before);
    expect((await online(local.id)).snapshot.steps.map(({ id }) => id)).toEqual(await ids());

    await as(local.person, (command) =>
      addStep(command, { procedureId: local.id, title: 'Vous signez au guichet.', body: '', organisation: '' }),
    );
    expect(Object.keys(await ownOf(local.id))).toEqual(['steps']);
    expect((await local.person.post(app, `${local.path}/steps/revenir`)).status).toBe(303);
    expect(await stepTitles(local.id)).toEqual(['Vous écrivez.', 'Nous répondons.', 'Vous recevez une copie.']);
    await isTrue(local.id);
  });

  it('tells an editor who had the text open that it has changed', async () => {
    const concept = await aConcept();
    const local = await aLocal(concept.id);
    const open = await read(local.id);
    await concept.change({ summary: 'Faites une démarche pour un proche.' });
    const body = Object.fromEntries(
      Object.entries(contentToForm({ ...open.content, audience: 'Pour les habitants.' }, null)).map(([k, v]) => [
        k,
        String(v),
      ]),
    );
    const path = `/espace/demarches/${local.id}/texte`;
    const stale = await local.person.post(app, path, { ...body, _version: String(open.version) });
    expect(stale.status).toBe(409);
    expect(await stale.text()).toContain('Faites une démarche pour un proche.');
    expect((await read(local.id)).content.summary).toBe('Faites une démarche pour un proche.');
  });

  it('loses no block when it is edited while its fiche modèle is published', async () => {
    const concept = await aConcept();
    const local = await aLocal(concept.id);
    const { version, content } = await read(local.id);
    const edit = transact(t.platform, local.person.actor, (command) =>
      editProcedure(command, {
        id: local.id,
        version,
        content: { ...content, audience: 'Pour les habitants.' },
        yearlyVolume: null,
        reason: '',
      }),
    ).then(
      () => 'saved',
      (error: Error) => error.name,
    );
    const [outcome] = await Promise.all([edit, concept.change({ summary: 'Faites une démarche pour un proche.' })]);
    const after = await read(local.id);
    expect(after.content.summary).toBe('Faites une démarche pour un proche.');
    expect(['saved', 'ConcurrentUpdate']).toContain(outcome);
    expect(after.content.audience).toBe(outcome === 'saved' ? 'Pour les habitants.' : text.audience);
    await isTrue(local.id);
  });

  it('brings back an earlier text without the earlier fiche modèle', async () => {
    const concept = await aConcept();
    const local = await aLocal(concept.id, { audience: 'Pour les habitants.' });
    const then = (await read(local.id)).version - 1;
    await concept.change({ summary: 'Faites une démarche pour un proche.' });
    await local.edit({ audience: 'Pour tous.' });
    expect((await local.person.post(app, `/espace/demarches/${local.id}/historique/${then}/retablir`)).status).toBe(
      303,
    );
    const { content } = await read(local.id);
    expect([content.audience, content.summary]).toEqual(['Pour les habitants.', 'Faites une démarche pour un proche.']);
    expect(Object.keys(await ownOf(local.id))).toEqual(['audience']);
  });

  it('follows while it is in the bin, and through a proposal', async () => {
    const concept = await aConcept();
    const local = await aLocal(concept.id, {}, false);
    const neighbour = await someone();
    await t.platform.db
      .insertInto('procedure_share')
      .values({
        procedure_id: local.id,
        organisation_id: neighbour.organisation,
        level: 'contribute',
        created_at: t.clock.now(),
      })
      .execute();
    const proposed = Object.fromEntries(
      Object.entries(contentToForm({ ...text, audience: 'Pour les aidants.' }, null)).map(([k, v]) => [k, String(v)]),
    );
    const path = `/espace/demarches/${local.id}`;
    await neighbour.person.post(app, `${path}/propositions/nouvelle`, { ...proposed, reason: 'Plus court' });
    await local.person.post(app, `${path}/corbeille`);
    await concept.change({ summary: 'Faites une démarche pour un proche.' });
    await t.platform.db.updateTable('procedure').set({ deleted_at: null }).where('id', '=', local.id).execute();
    expect((await read(local.id)).content.summary).toBe('Faites une démarche pour un proche.');
    const list = await (await local.person.get(app, `${path}/propositions`)).text();
    const id = /propositions\/([0-9a-z]{26})/.exec(list)![1]!;
    const version = String((await read(local.id)).version);
    await local.person.post(app, `${path}/propositions/${id}`, { outcome: 'accepted', _version: version });
    const { content } = await read(local.id);
    expect([content.summary, content.audience]).toEqual(['Faites une démarche pour un proche.', 'Pour les aidants.']);
    expect(Object.keys(await ownOf(local.id))).toEqual(['audience']);
  });

  it('ends a reading of a text that is no longer the same', async () => {
    const concept = await aConcept();
    const { organisation, person } = await someone({ rule: 'colleague' });
    const reader = await aPerson(t.platform, { [organisation]: ['author'] });
    const id = await as(person, (command) =>
      takeConcept(command, { organisationId: organisation, conceptId: concept.id }),
    );
    await person.post(app, `/espace/demarches/${id}/relecture/demander`, { reviewer: reader.actor.userId });
    expect((await read(id)).state).toBe('in-review');
    await concept.change({ summary: 'Faites une démarche pour un proche.' });
    expect((await read(id)).state).toBe('draft');
    const review = await t.platform.db
      .selectFrom('review_request')
      .select(['outcome', 'comment'])
      .where('record_id', '=', id)
      .executeTakeFirstOrThrow();
    expect(review.outcome).toBe('cancelled');
    expect(review.comment).toContain('Agir pour un proche');
  });

  it('lets a démarche that exists follow, with its own texts kept', async () => {
    const concept = await aConcept();
    const { organisation, person } = await someone();
    const mine = await as(person, (command) =>
      createProcedure(command, {
        organisationId: organisation,
        content: { ...text, title: 'Agir pour un proche', audience: 'Pour les habitants.' },
      }),
    );
    const taken = await as(person, (command) =>
      takeConcept(command, { organisationId: organisation, conceptId: concept.id }),
    );
    expect(taken).toBe(mine);
    expect(Object.keys(await ownOf(mine)).sort()).toEqual(['audience', 'steps']);
    expect((await read(mine)).content.audience).toBe('Pour les habitants.');
  });

  it('keeps everything when it is detached, or when its fiche modèle goes', async () => {
    const concept = await aConcept();
    const [alone, left] = [await aLocal(concept.id), await aLocal(concept.id)];
    await as(alone.person, (command) => detachProcedure(command, { id: alone.id, reason: 'Autre règlement' }));
    expect([(await read(alone.id)).kind, (await read(alone.id)).conceptId]).toEqual(['standalone', null]);
    await concept.change({ summary: 'Faites une démarche pour un proche.' });
    expect((await read(alone.id)).content.summary).toBe(text.summary);

    const path = `/espace/demarches/${concept.id}`;
    expect((await concept.person.post(app, `${path}/retirer`, { reason: 'Fusion' })).status).toBe(303);
    const told = await read(left.id);
    expect([told.state, plain(told.reviewReason)]).toEqual([
      'to-review',
      'La fiche modèle « Agir pour un proche » n’est plus en ligne. Vos textes restent.',
    ]);
    expect((await online(left.id)).snapshot.content.summary).toBe('Faites une démarche pour un proche.');
    expect(await (await left.person.get(app, left.path)).text()).toContain('La fiche modèle n’est plus en ligne');
    expect((await concept.person.post(app, `${path}/corbeille`)).status).toBe(303);
    expect((await read(left.id)).reviewReason).toContain('est à la corbeille');
    t.clock.set(new Date(t.clock.now().getTime() + 40 * 86_400_000));
    await purgeBin(t.platform);
    expect(await readProcedure(t.platform.db, concept.id)).toBeUndefined();
    expect((await read(left.id)).conceptId).toBeNull();
    expect(await readStanding(t.platform.db, await read(left.id))).toBeUndefined();
    t.clock.set('2027-03-15T09:00:00Z');
  });

  it('shows each organisation only what is its own to see', async () => {
    const concept = await aConcept();
    const local = await aLocal(concept.id, { summary: 'Un secret de travail.' }, false);
    const html = await (await concept.person.get(app, `/espace/demarches/${concept.id}/fiche-modele`)).text();
    expect(html).toContain('Pas encore en ligne');
    expect(html).not.toContain('Un secret de travail.');
    expect((await concept.person.get(app, local.path)).status).toBe(404);
  });
});

describe('the blocks of a démarche', () => {
  it('go back to the content they come from', async () => {
    const whole = { ...text, onlineUrl: 'https://exemple.be', remedies: 'Écrivez-nous.', notNeeded: 'Rien.' };
    expect(contentOf(blocksOf(whole, []))).toEqual(whole);
    expect(contentOf(blocksOf(text, []))).toEqual(text);
  });
});
