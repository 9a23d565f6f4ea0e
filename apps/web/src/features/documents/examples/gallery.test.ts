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

const before = [
  'Suite à l’examen de votre demande, il vous appartient de nous faire parvenir, avant le 14 avril 2027, copie de votre avertissement-extrait de rôle, document sans lequel votre dossier ne pourra être traité par nos services.',
  'Vous devez payer 120,50 €.',
].join('\n\n');
const after = [
  'Envoyez une copie de votre avertissement-extrait de rôle avant le 14 avril 2027.',
  'Vous devez payer 120,50 €.',
];
const words = { title: 'Une lettre qui dit quoi envoyer', why: 'Les dossiers revenaient incomplets.', procedure: '' };

describe.each([
  ['embedded', true],
  ['server', Boolean(inject('postgresUrl'))],
] as const)('rewritings that others see (%s)', (name, available) => {
  if (!available) return it.skip('no server on this machine', () => {});

  let t: TestPlatform;
  let app: Hono<AppEnv>;
  let keeper: TestPerson;
  let author: TestPerson;

  beforeAll(async () => {
    t = await testPlatform(name === 'server' ? { databaseUrl: inject('postgresUrl')! } : {});
    app = testApp(t.platform, documentRoutes);
    const organisation = await anOrganisation(t.platform, { name: 'Commune d’Essai', rule: 'direct-with-reason' });
    keeper = await aPerson(t.platform, { [organisation]: ['procedure-owner'] });
    author = await aPerson(t.platform, { [organisation]: ['author'] });
  });
  afterAll(() => t?.stop());

  const tick = () => t.clock.set(new Date(t.clock.now().getTime() + 60_000));
  const sent = async (by: TestPerson, path: string, body: Record<string, string> = {}, status = 303) => {
    tick();
    const response = await by.post(app, path, body);
    expect(response.status, path).toBe(status);
    return response;
  };
  const idOf = (at: string) => at.split('/').at(-1)!;
  /** Rewritten and approved for use. */
  async function finished(text = before, rewritten = after): Promise<string> {
    const created = await sent(keeper, '/espace/documents/nouveau', { text, kind: 'letter', numbers: 'mask' });
    const at = created.headers.get('location')!;
    await sent(keeper, `${at}/texte`, { text: rewritten.join('\n\n'), _version: '0', next: 'stay' });
    await sent(keeper, `${at}/approuver`, { reason: 'Relu en réunion' });
    return at;
  }
  const show = (at: string, more: Record<string, string> = {}, status = 303) =>
    sent(keeper, `${at}/montrer`, { ...words, confirmed: 'on', _version: '1', ...more }, status);
  const standing = async (at: string) =>
    t.platform.db
      .selectFrom('public_example')
      .selectAll()
      .where('document_id', '=', idOf(at))
      .where('withdrawn_at', 'is', null)
      .executeTakeFirst();
  const open = async (path: string, status = 200, headers: Record<string, string> = {}) => {
    tick();
    const response = await app.request(path, { headers });
    expect(response.status, path).toBe(status);
    expect(response.headers.get('set-cookie')).toBeNull();
    return response;
  };
  const audited = async (at: string) =>
    (
      await t.platform.db
        .selectFrom('audit_entry')
        .select('action')
        .where('record_id', '=', idOf(at))
        .orderBy('seq')
        .execute()
    ).map((entry) => entry.action);

  it('shows a finished rewriting to everyone: passages, rules, figures and facts, with a tag and no cookie', async () => {
    const at = await finished();
    await show(at);
    const { id } = (await standing(at))!;
    expect(await (await open('/avant-apres')).text()).toContain(`/avant-apres/${id}`);
    const response = await open(`/avant-apres/${id}`);
    const page = await response.text();
    for (const part of [words.title, words.why, 'Commune d’Essai', '14 avril 2027', 'Couper les phrases longues']) {
      expect(page).toContain(part);
    }
    expect(page).toMatch(/href="#regle-[a-z-]+"/);
    for (const [, rule] of page.matchAll(/href="#(regle-[a-z-]+)"/g)) expect(page).toContain(`id="${rule}"`);
    expect(page).not.toContain('<script');
    const tag = response.headers.get('etag')!;
    await open(`/avant-apres/${id}`, 304, { 'if-none-match': tag });
    expect(await audited(at)).toContain('document.shown-publicly');
  });

  it('shows the texts as they stood, until they are shown anew; the old address leads to the new one', async () => {
    const at = await finished();
    await show(at);
    const first = (await standing(at))!;
    await sent(keeper, `${at}/texte`, {
      text: [...after, 'Une phrase écrite plus tard.'].join('\n\n'),
      _version: '1',
      next: 'stay',
    });
    expect(await (await open(`/avant-apres/${first.id}`)).text()).not.toContain('écrite plus tard');
    expect(await (await keeper.get(app, `${at}/avant-apres`)).text()).toContain('Le texte a changé depuis');
    // What is being written again is not finished.
    await show(at, { _version: '2' }, 409);
    await sent(keeper, `${at}/approuver`, { reason: 'Relu encore' });
    await show(at, { _version: '1' }, 409);
    await show(at, { _version: '2' });
    const second = (await standing(at))!;
    expect(second.id).not.toBe(first.id);
    expect((await open(`/avant-apres/${first.id}`, 302)).headers.get('location')).toBe(`/avant-apres/${second.id}`);
    expect(await (await open(`/avant-apres/${second.id}`)).text()).toContain('écrite plus tard');
  });

  it('is withdrawn at once, and gone with a document that is thrown away', async () => {
    const at = await finished();
    await show(at);
    const { id } = (await standing(at))!;
    await sent(author, `${at}/montrer/retirer`, {}, 403);
    await sent(keeper, `${at}/montrer/retirer`);
    await sent(keeper, `${at}/montrer/retirer`, {}, 409);
    await open(`/avant-apres/${id}`, 404);
    expect(await audited(at)).toContain('document.example-withdrawn');
    await show(at);
    const again = (await standing(at))!;
    await sent(keeper, `${at}/jeter`);
    await open(`/avant-apres/${again.id}`, 404);
    expect(await (await open('/avant-apres')).text()).not.toContain(again.id);
  });

  it('asks for a person’s word that no personal data is there, and keeps what was typed', async () => {
    const at = await finished([before, 'Appelez Mme Sophie Piron au 081 00 00 00.'].join('\n\n'), [
      ...after,
      'Appelez Mme Sophie Piron au 081 00 00 00.',
    ]);
    const page = await (await keeper.get(app, `${at}/montrer`)).text();
    expect(page).toContain('081 00 00 00');
    expect(page).toContain('à regarder');
    const refused = await show(at, { confirmed: '' }, 422);
    expect(await refused.text()).toContain(words.why);
    expect(await standing(at)).toBeUndefined();
    expect((await author.get(app, `${at}/montrer`)).status).toBe(403);
  });

  it('refuses a text that is not rewritten, not approved, or holds a register number', async () => {
    const created = await sent(keeper, '/espace/documents/nouveau', { text: before, kind: 'letter', numbers: 'mask' });
    const draft = created.headers.get('location')!;
    expect(await (await keeper.get(app, `${draft}/montrer`)).text()).toContain('Il faut d’abord le réécrire');
    await show(draft, { _version: '0' }, 409);
    const at = await finished();
    await t.platform.db
      .updateTable('document_text')
      .set({ blocks: JSON.stringify([{ index: 0, kind: 'paragraph', text: 'Votre numéro : 91.02.03-456.78' }]) })
      .where('document_id', '=', idOf(at))
      .where('role', '=', 'before')
      .execute();
    expect(await (await keeper.get(app, `${at}/montrer`)).text()).toContain('numéro de registre national');
    await show(at, {}, 409);
    expect(await standing(at)).toBeUndefined();
  });

  it('opens a before and after by a link, to read only, until its day or until it is stopped', async () => {
    const at = await finished();
    const link = async (days: string) => {
      const made = await sent(keeper, `${at}/liens`, { recipient: 'Un membre du Collège', days }, 200);
      return /\/lecture\/avant-apres\/([\w-]+)/.exec(await made.text())![0];
    };
    const [short, long] = [await link('7'), await link('90')];
    const response = await open(short);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const page = await response.text();
    expect(page).toContain('noindex');
    expect(page).toContain('120,50');
    expect(page).not.toContain('<form');
    const token = short.split('/').at(-1)!;
    for (const table of ['one_time_token', 'reading_link'] as const) {
      expect(JSON.stringify(await t.platform.db.selectFrom(table).selectAll().execute())).not.toContain(token);
    }
    const today = t.clock.now();
    t.clock.set(new Date(today.getTime() + 8 * 86_400_000));
    await open(short, 410);
    await open(long);
    t.clock.set(today);
    const { id } = await t.platform.db
      .selectFrom('reading_link')
      .select('id')
      .where('document_id', '=', idOf(at))
      .orderBy('expires_at', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow();
    const other = await finished();
    await sent(keeper, `${other}/liens/arreter`, { lien: id }, 409);
    await open(long);
    await sent(keeper, `${at}/liens/arreter`, { lien: id });
    await open(long, 410);
    await sent(keeper, `${at}/liens/arreter`, { lien: id }, 409);
    expect(await audited(at)).toEqual(expect.arrayContaining(['document.link-made', 'document.link-revoked']));
    const last = await link('30');
    await sent(keeper, `${at}/jeter`);
    await open(last, 410);
  });

  it('says why a passage changed in the words of the writer, as long as the passage stands, and shows it to others', async () => {
    const at = await finished();
    const page = async () => (await author.get(app, `${at}/avant-apres`)).text();
    const [, name] = /avant-apres\/([\w-]+)\/raison/.exec(await page())!;
    const path = `${at}/avant-apres/${name}/raison`;
    expect(await (await author.get(app, path)).text()).toContain('avertissement-extrait de rôle');
    const reason = 'Personne ne savait quel papier envoyer.';
    await sent(author, path, { reason });
    expect(await page()).toContain(reason);
    await show(at);
    const { id } = (await standing(at))!;
    expect(await (await open(`/avant-apres/${id}`)).text()).toContain(reason);
    expect((await keeper.get(app, `${at}/avant-apres/inconnu/raison`)).status).toBe(404);
    await sent(author, path, { reason: '91.02.03-456.78' }, 422);
    await sent(author, path, { reason: '' });
    expect(await page()).not.toContain(reason);
    // What everyone sees is the copy of that day.
    expect(await (await open(`/avant-apres/${id}`)).text()).toContain(reason);
    expect(await audited(at)).toContain('document.passage-explained');
    await sent(author, path, { reason });
    await sent(author, `${at}/texte`, {
      text: ['Envoyez-nous votre avertissement-extrait de rôle avant le 14 avril 2027.', after[1]].join('\n\n'),
      _version: '1',
      next: 'stay',
    });
    expect(await page()).not.toContain(reason);
    await sent(author, path, { reason }, 404);
  });

  it('does not open more links than someone can keep in mind', async () => {
    const at = await finished();
    for (let n = 0; n < 20; n++) await sent(keeper, `${at}/liens`, { recipient: `Personne ${n}`, days: '7' }, 200);
    const refused = await sent(keeper, `${at}/liens`, { recipient: 'Encore une', days: '7' }, 422);
    expect(await refused.text()).toContain('Encore une');
  });

  it('lays the comparison out for a sheet of either size', async () => {
    const at = await finished();
    for (const paper of ['a4', 'a3']) {
      const page = await (await author.get(app, `${at}/avant-apres/feuille?papier=${paper}`)).text();
      expect(page).toContain(`app-paper--${paper}`);
      expect(page).toContain('Envoyez une copie');
    }
    const created = await sent(keeper, '/espace/documents/nouveau', { text: before, kind: 'letter', numbers: 'mask' });
    const draft = created.headers.get('location')!;
    expect((await keeper.get(app, `${draft}/avant-apres/feuille`)).headers.get('location')).toBe(
      `${draft}/avant-apres`,
    );
  });
});
