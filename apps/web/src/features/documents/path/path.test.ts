import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import {
  anOrganisation,
  aPerson,
  type TestPerson,
  type TestPlatform,
  testApp,
  testPlatform,
} from '../../../../test/harness.ts';
import type { AppEnv } from '../../../platform/http/env.ts';
import { documentRoutes } from '../index.ts';
import { questions } from './assessment.ts';

const thought = {
  reader: 'Une personne qui attend une prime',
  first: 'Est-ce que j’ai droit à la prime ?',
  action: 'Envoyer 2 documents',
  deadline: 'Le 14 avril 2027',
  bring: 'La facture\nUne preuve de paiement',
  contact: 'Sophie Piron, 081 00 00 00',
  profile: 'public',
};

describe.each([
  ['embedded', true],
  ['server', Boolean(inject('postgresUrl'))],
] as const)('the path of a text (%s)', (name, available) => {
  if (!available) return it.skip('no server on this machine', () => {});

  let t: TestPlatform;
  let app: Hono<AppEnv>;
  let author: TestPerson;
  let agent: TestPerson;
  beforeAll(async () => {
    t = await testPlatform(name === 'server' ? { databaseUrl: inject('postgresUrl')! } : {});
    app = testApp(t.platform, documentRoutes);
    const organisation = await anOrganisation(t.platform);
    author = await aPerson(t.platform, { [organisation]: ['author'] }, { name: 'Inès Bouchat' });
    agent = await aPerson(t.platform, { [organisation]: ['agent'] });
  });
  afterAll(() => t?.stop());

  const html = async (path: string, by = author, status = 200) => {
    const response = await by.get(app, path);
    expect(response.status, path).toBe(status);
    return response.text();
  };
  /** @returns where it leads */
  const sent = async (path: string, body: Record<string, string> = {}, status = 303, by = author) => {
    const response = await by.post(app, path, body);
    expect(response.status, await response.clone().text()).toBe(status);
    return response.headers.get('location') ?? '';
  };
  const begin = async () => {
    const to = await sent('/espace/documents/commencer', { title: 'Prime : documents manquants', kind: 'letter' });
    expect(to).toMatch(/^\/espace\/documents\/[0-9a-z]{26}\/reflechir$/);
    return to.replace('/reflechir', '');
  };
  const idOf = (at: string) => at.split('/').at(-1)!;
  const versionOf = async (at: string) => {
    const { version } = await t.platform.db
      .selectFrom('document')
      .select('version')
      .where('id', '=', idOf(at))
      .executeTakeFirstOrThrow();
    return String(version);
  };
  const texts = (at: string) =>
    t.platform.db.selectFrom('document_text').selectAll().where('document_id', '=', idOf(at)).execute();
  const audited = async (at: string) =>
    (await t.platform.db.selectFrom('audit_entry').select('action').where('record_id', '=', idOf(at)).execute()).map(
      ({ action }) => action,
    );
  const states = async (at: string, by = author) =>
    [...(await html(at, by)).matchAll(/lp-chain__kind">([^<]+)</g)].map(([, word]) => word);
  const answers = (more: Record<string, string> = {}) => ({
    ...Object.fromEntries(questions.map((question) => [question, 'yes'])),
    facts: 'none',
    ...more,
  });
  const write = (at: string, text: string, version: string) =>
    sent(`${at}/texte`, { text, _version: version, next: 'stay' });
  const written = async (text = 'Envoyez 2 documents avant le 14 avril 2027. Appelez le 081 00 00 00.') => {
    const at = await begin();
    await write(at, text, '0');
    return at;
  };

  it('begins with the reader, lays the plan in the empty text, and keeps both in the history', async () => {
    const at = await begin();
    expect(await states(at)).toEqual(['À faire', 'À faire', 'À faire']);
    expect(await sent(`${at}/reflechir`, { ...thought, next: 'lay', _version: '1' })).toContain('/texte');
    const [text] = await texts(at);
    expect(text!.blocks.map((block) => block.text)).toContain('Envoyer 2 documents.');
    expect(await states(at)).toEqual(['Fait', 'Commencé', 'À faire']);
    expect(await html(`${at}/reviser`)).toContain('2 champs du plan sont encore à remplir');
    const versions = await t.platform.db
      .selectFrom('record_version')
      .select(['action', 'snapshot'])
      .where('record_id', '=', idOf(at))
      .orderBy('version')
      .execute();
    expect(versions.map(({ action }) => action)).toEqual(['created', 'planned', 'plan-laid']);
    expect(versions[1]!.snapshot).toMatchObject({
      reader: thought.reader,
      plan: { wantsFirst: thought.first, bring: thought.bring, turnTo: thought.contact },
    });
    expect(await audited(at)).toEqual(
      expect.arrayContaining(['document.created', 'document.planned', 'document.plan-laid']),
    );
    await write(at, 'Envoyez 2 documents avant le 14 avril 2027.', '-1');
    expect(await states(at)).toEqual(['Fait', 'Fait', 'À faire']);
  });

  it('compares no text with the plan it grew from, until the text is approved', async () => {
    const at = await begin();
    await sent(`${at}/reflechir`, { ...thought, next: 'lay', _version: '1' });
    await write(at, 'Envoyez 2 documents avant le 14 avril 2027.', '-1');
    await write(at, 'Envoyez 2 documents avant le 14 avril 2027. Appelez le 081 00 00 00.', '-2');
    expect((await texts(at)).map(({ role }) => role)).toEqual(['before']);
    expect(await html(`${at}/avant-apres`)).toContain('Ce texte n’est pas encore réécrit.');
    await t.platform.db.updateTable('document').set({ state: 'published' }).where('id', '=', idOf(at)).execute();
    await write(at, 'Envoyez 2 documents. Appelez le 081 00 00 00.', '-3');
    const [before, after] = (await texts(at)).sort((a, b) => (a.role < b.role ? 1 : -1));
    expect([before!.role, after!.role]).toEqual(['before', 'after']);
    expect(JSON.stringify(after!.analysis)).toContain('14 avril 2027');
  });

  it('never lays a plan over a text that exists', async () => {
    const at = await written('Mon texte à moi.');
    await sent(`${at}/reflechir/plan`, {}, 409);
    // The form asks for it, but the text came meanwhile: the answers are kept, the text stands.
    await sent(`${at}/reflechir`, { ...thought, next: 'lay', _version: await versionOf(at) });
    const after = await texts(at);
    expect(after.map(({ blocks }) => blocks.map((block) => block.text))).toEqual([['Mon texte à moi.']]);
  });

  it('asks who reads, keeps what was typed, and shows both versions after a conflict', async () => {
    const at = await begin();
    const refused = await author.post(app, `${at}/reflechir`, { ...thought, reader: '', _version: '1' });
    expect(refused.status).toBe(422);
    const page = await refused.text();
    expect(page).toContain('Dites qui lit ce texte.');
    expect(page).toContain('Une preuve de paiement');
    await sent(`${at}/reflechir`, { ...thought, _version: '1' });
    const late = await author.post(app, `${at}/reflechir`, { ...thought, reader: 'Un bailleur', _version: '1' });
    expect(late.status).toBe(409);
    expect(await late.text()).toContain('Un bailleur');
    expect(await html(at)).toContain('Une personne qui attend une prime');
    const number = { ...thought, bring: 'Le numéro 85.07.30-033.28', _version: '2' };
    await sent(`${at}/reflechir`, number, 422);
  });

  it('shows the answers beside the text, with and without the editor, and to who only reads', async () => {
    const at = await written();
    const before = await html(`${at}/texte`);
    expect(before).toContain('Vous n’avez pas encore dit à qui vous écrivez.');
    await sent(`${at}/reflechir`, { ...thought, _version: await versionOf(at) });
    const page = await html(`${at}/texte`);
    expect(page).toContain('La facture ; Une preuve de paiement');
    const props = JSON.parse(/<script type="application\/json">(.*?)<\/script>/s.exec(page)![1]!);
    expect(props.plan.items.map(({ value }: { value: string }) => value)).toContain(thought.contact);
    const read = await html(`${at}/texte`, agent);
    expect(read).toContain('La facture ; Une preuve de paiement');
    expect(read).not.toContain('/reflechir');
    await html(`${at}/reflechir`, agent, 403);
    await html(`${at}/reviser`, agent, 403);
  });

  it('reads the text again when other rules are chosen', async () => {
    const at = await written(
      'Nous vous demandons d’envoyer la facture et la preuve de paiement avant la fin du mois. Merci.',
    );
    await sent(`${at}/reflechir`, { ...thought, profile: 'easy', _version: await versionOf(at) });
    const [text] = await texts(at);
    expect(text!.analysis).toMatchObject({ profile: 'easy' });
    expect(JSON.stringify(text!.analysis)).toContain('sentence-too-long');
  });

  it('proposes what it sees, and the person decides: the answers hold for this text', async () => {
    const at = await written();
    await sent(`${at}/reflechir`, { ...thought, deadline: 'Le 20 mai 2027', _version: await versionOf(at) });
    const page = await html(`${at}/reviser`);
    expect(page).toMatch(/name="deadline" value="no" checked/);
    expect(page).toMatch(/name="contact" value="yes" checked/);
    expect(page).not.toMatch(/name="reader" value="(?:yes|no)" checked/);
    const answered = await sent(`${at}/reviser`, { ...answers({ deadline: 'yes', words: 'no' }), _version: '-1' });
    expect(answered).toContain('/reviser');
    const after = await html(`${at}/reviser`);
    expect(after).toContain('1 point à revoir dans le texte');
    expect(after).toMatch(/name="deadline" value="yes" checked/);
    expect(await states(at)).toEqual(['Fait', 'Fait', 'Fait']);
    expect(await audited(at)).toContain('document.assessed');
  });

  it('says that the text has changed since, and proposes anew only what it sees', async () => {
    const at = await written();
    await sent(`${at}/reviser`, { ...answers(), _version: '-1' });
    expect(await html(`${at}/reviser`)).toContain('Vous n’avez rien trouvé à changer');
    await write(at, 'Venez au guichet.', '-1');
    expect((await states(at))[2]).toMatch(/^À refaire/);
    const page = await html(`${at}/reviser`);
    expect(page).toContain('Le texte a changé depuis votre auto-évaluation');
    expect(page).not.toMatch(/name="reader" value="yes" checked/);
    const late = await author.post(app, `${at}/reviser`, { ...answers(), _version: '-1' });
    expect(late.status).toBe(409);
    const rows = await t.platform.db
      .selectFrom('document_assessment')
      .select('text_version')
      .where('document_id', '=', idOf(at))
      .execute();
    expect(rows).toEqual([{ text_version: -1 }]);
  });

  it('asks for every answer, takes « sans objet » only where it can be, and nothing without a text', async () => {
    const at = await written();
    const { reader: _, ...some } = answers() as Record<string, string>;
    await sent(`${at}/reviser`, { ...some, _version: '-1' }, 422);
    await sent(`${at}/reviser`, { ...answers({ 'action-first': 'none' }), _version: '-1' }, 422);
    await sent(`${at}/reviser`, { ...answers({ words: 'perhaps' }), _version: '-1' }, 422);
    const empty = await begin();
    expect(await html(`${empty}/reviser`)).toContain('Il n’y a pas encore de texte à réviser');
    await sent(`${empty}/reviser`, { ...answers(), _version: '0' }, 409);
  });

  it('says once what is also a criterion: yes answers for it, no takes it back', async () => {
    const at = await written();
    const ticks = () =>
      t.platform.db
        .selectFrom('document_tick')
        .select(['criterion', 'text_version'])
        .where('document_id', '=', idOf(at))
        .where('withdrawn_at', 'is', null)
        .execute();
    await sent(`${at}/reviser`, { ...answers(), _version: '-1' });
    await sent(`${at}/reviser`, { ...answers(), _version: '-1' });
    expect(await ticks()).toEqual([{ criterion: 'action-first', text_version: -1 }]);
    const history = await t.platform.db
      .selectFrom('document_tick')
      .select('id')
      .where('document_id', '=', idOf(at))
      .execute();
    expect(history).toHaveLength(1);
    expect(await html(`${at}/criteres`)).toContain('Inès Bouchat');
    await sent(`${at}/reviser`, { ...answers({ 'action-first': 'no' }), _version: '-1' });
    expect(await ticks()).toEqual([]);
    await sent(`${at}/criteres/cocher`, { criterion: 'action-first', version: '-1', comment: '' });
    expect(await html(`${at}/reviser`)).toContain('Limpide propose');
  });
});
