import { writeDocx } from '@limpide/documents';
import type { Hono } from 'hono';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  anOrganisation,
  aPerson,
  type TestPerson,
  type TestPlatform,
  testApp,
  testPlatform,
} from '../../../test/harness.ts';
import { type Engines, inlineEngines } from '../../platform/engines/index.ts';
import type { TaskName } from '../../platform/engines/tasks.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { AppError } from '../../platform/http/errors.ts';
import { documentRoutes } from './index.ts';

let t: TestPlatform;
let app: Hono<AppEnv>;
let keeper: TestPerson;
let author: TestPerson;
let jurist: TestPerson;
/** What the engines were asked, and what they refuse. */
let asked: TaskName[];
let refused: Set<TaskName>;

beforeAll(async () => {
  t = await testPlatform();
  const engines: Engines = {
    ...inlineEngines,
    run: (name, input, owner) => {
      asked.push(name);
      if (refused.has(name)) return Promise.reject(new AppError('error.too-heavy', 422));
      return inlineEngines.run(name, input, owner);
    },
  };
  t.platform.engines = engines;
  app = testApp(t.platform, documentRoutes);
  const organisation = await anOrganisation(t.platform);
  keeper = await aPerson(t.platform, { [organisation]: ['procedure-owner'] });
  author = await aPerson(t.platform, { [organisation]: ['author'] });
  jurist = await aPerson(t.platform, { [organisation]: ['legal-reviewer'] });
});
afterAll(() => t?.stop());
beforeEach(() => {
  asked = [];
  refused = new Set();
});

async function aDocument(text: string, more: Record<string, string | Blob> = {}): Promise<string> {
  const body = { text, kind: 'letter', numbers: 'mask', ...more };
  const response = await keeper.post(app, '/espace/documents/nouveau', body);
  expect(response.status).toBe(303);
  return response.headers.get('location')!;
}
const save = (at: string, text: string, version = 0) =>
  keeper.post(app, `${at}/texte`, { text, _version: String(version), next: 'stay' });
const autosave = (at: string, text: string, version = 0) =>
  keeper.post(app, `${at}/texte/enregistrer`, { text, _version: String(version) });
const html = async (path: string) => {
  const response = await keeper.get(app, path);
  expect(response.status, path).toBe(200);
  return response.text();
};
const times = (name: TaskName) => asked.filter((one) => one === name).length;

const letter = 'Payez 120,50 € avant le 14 avril 2027.\n\nNotre téléphone : 081 00 00 00.';
const withoutPhone = 'Payez 120,50 € avant le 14 avril 2027.';

describe('a fact that is only to be looked at', () => {
  it('is shown apart, and never said to have vanished', async () => {
    const at = await aDocument(letter, { title: 'Lettre à regarder' });
    await save(at, withoutPhone);
    const page = await html(`${at}/avant-apres`);
    expect(page).toContain('1 passage à vérifier');
    expect(page).toContain('Rien n’empêche d’utiliser ce texte.');
    expect(page).toMatch(/lp-facts__check"><span>À vérifier<\/span>/);
    expect(page).toMatch(/faits vérifiés[^<]*, 1 à vérifier/);
    expect(page).toContain('app-check-hole');
    expect(page).toContain('lp-message--alert');
    expect(page).not.toMatch(/lp-message--error|lp-table__row--error|lp-before-after__vanished|lp-fact--lost/);
    expect(page).not.toMatch(/a disparu|Disparu</);
    expect(await html('/espace/documents')).toContain('une relecture, 1 passage à vérifier');
    const overview = await html(at);
    expect(overview).toContain('1 passage est à vérifier');
    expect(overview).not.toContain('Vérifiez ce qui a disparu');
    const back = await keeper.post(app, `${at}/avant-apres/remettre`, {
      passage: /name="passage" value="(\d+)"/.exec(page)![1]!,
      _version: '1',
    });
    expect(back.status).toBe(303);
    expect(await html(`${at}/avant-apres`)).toContain('Aucun fait n’a disparu.');
  });
  it('stops no decision, and does not alarm once the text is in use', async () => {
    const at = await aDocument(letter, { title: 'Lettre en usage' });
    await save(at, withoutPhone);
    await keeper.post(app, `${at}/relecture/demander`, { reviewer: author.actor.userId });
    await author.post(app, `${at}/relecture/repondre`, { outcome: 'approved' });
    expect((await keeper.post(app, `${at}/approuver`, { reason: '' })).status).toBe(303);
    const page = await html(`${at}/avant-apres`);
    expect(page).toContain('1 passage à vérifier');
    expect(page).not.toMatch(/lp-message--(?:error|alert)/);
  });
  it('is told to whoever reads it again, above the text and the answer', async () => {
    const reader = (at: string) => author.get(app, `${at}/relecture`).then((response) => response.text());
    const asked = async (text: string, message: string) => {
      const at = await aDocument(letter, { title: 'Lettre à relire' });
      await save(at, text);
      await keeper.post(app, `${at}/relecture/demander`, { reviewer: author.actor.userId, message });
      return reader(at);
    };
    const doubt = await asked(withoutPhone, ' \n ');
    expect(doubt.indexOf('1 passage à vérifier')).toBeGreaterThan(0);
    expect(doubt.indexOf('1 passage à vérifier')).toBeLessThan(doubt.indexOf('class="app-remarked'));
    expect(doubt.indexOf('class="app-remarked')).toBeLessThan(doubt.indexOf('name="outcome"'));
    expect(doubt).not.toContain('<blockquote');
    const lost = await asked('Payez avant le 14 avril 2027.', 'Le montant\nest-il utile ?');
    expect(lost.indexOf('1 fait a disparu')).toBeGreaterThan(0);
    expect(lost.indexOf('1 fait a disparu')).toBeLessThan(lost.indexOf('name="outcome"'));
    expect(lost).toContain('<blockquote class="app-quote-block app-pre">Le montant');
    expect(lost).not.toContain('Publication arrêtée');
    expect(await html('/espace/documents')).toMatch(/réponse attendue\s: /);
  });
  it('is counted beside what stops', async () => {
    const at = await aDocument(letter, { title: 'Lettre à corriger' });
    await save(at, 'Payez avant le 14 avril 2027.');
    const page = await html(`${at}/avant-apres`);
    expect(page).toContain('lp-message--error');
    expect(page).toMatch(/, 1 disparu, 1 à vérifier/);
    expect(page).toContain('1 fait a disparu');
    expect(await html('/espace/documents')).toContain('1 fait disparu ou changé, 1 passage à vérifier');
    expect(await html(at)).toContain('Vérifiez ce qui a disparu ou changé');
  });
});

describe('the work of the engines', () => {
  it('compares once, whatever pages are opened after', async () => {
    const at = await aDocument('Vous payez 20 euros avant le 3 mars 2027.');
    await save(at, 'Payez 20 euros avant le 3 mars 2027, une seule fois.');
    for (const path of ['', '/avant-apres', '/relecture', '/avant-apres', '/telecharger?format=json'])
      await html(at + path);
    expect(times('compare')).toBe(1);
  });
  it('does not compare long texts at each save of the editor, but when somebody looks', async () => {
    const long = Array.from({ length: 150 }, (_, n) => `Vous payez ${n} euros avant le 3 mars 2027, sans faute.`);
    const at = await aDocument(['Un recours est possible dans les trois mois.', ...long].join('\n\n'), {
      title: 'Très longue lettre',
      kind: 'decision',
    });
    const shorter = ['Un recours est possible dans les trois mois.', ...long.slice(0, -1)];
    for (const version of [0, 1]) {
      const saved = await autosave(at, [...shorter, `Essai ${version}.`].join('\n\n'), version);
      expect(saved.status).toBe(200);
    }
    // Below the limit: both texts together make some 17 000 characters.
    expect(times('compare')).toBe(2);
    const longer = [...shorter, ...shorter.map((line) => `Encore : ${line}`)].join('\n\n');
    expect((await autosave(at, longer, 2)).status).toBe(200);
    expect(times('compare')).toBe(2);
    expect(await html(`${at}/relecture`)).toContain('Publication arrêtée');
    expect(times('compare')).toBe(3);
    expect(await html(at)).toContain('Vérifiez ce qui a disparu ou changé');
    expect(times('compare')).toBe(3);
  });
  it('says when a comparison took too long; a decision then waits for a jurist', async () => {
    const at = await aDocument('Un recours est possible dans les trois mois.', { kind: 'decision' });
    refused.add('compare');
    expect((await save(at, 'Un recours est possible dans les trois mois, par requête.')).status).toBe(303);
    expect(await html(`${at}/avant-apres`)).toContain('Ce texte est trop long pour être comparé d’un coup');
    for (const path of ['', '/texte', '/telecharger?format=json', '/telecharger?format=docx']) await html(at + path);
    expect((await keeper.post(app, `${at}/avant-apres/remettre`, { passage: 'tout' })).status).toBe(409);
    await keeper.post(app, `${at}/relecture/demander`, { reviewer: author.actor.userId });
    await author.post(app, `${at}/relecture/repondre`, { outcome: 'approved' });
    const stopped = await keeper.post(app, `${at}/approuver`, { reason: 'prêt' });
    expect(stopped.status).toBe(422);
    expect(await stopped.text()).toContain('des faits peuvent avoir disparu');
    expect((await jurist.post(app, `${at}/passer-outre`, { reason: 'Comparé sur papier.' })).status).toBe(303);
    expect((await keeper.post(app, `${at}/approuver`, { reason: 'prêt' })).status).toBe(303);
  });
  it('keeps what was typed when a text or a file is too heavy', async () => {
    const at = await aDocument('Bonjour à vous.');
    refused = new Set(['analyse', 'readDocument', 'readSheet']);
    const written = await save(at, 'Bonjour à tous, et merci.');
    expect(written.status).toBe(422);
    const page = await written.text();
    expect(page).toContain('Bonjour à tous, et merci.');
    expect(page).toContain('trop long pour être traité d’un coup');
    // The editor keeps its text and tries again.
    expect((await autosave(at, 'Bonjour à tous.')).status).toBe(429);
    const file = new File([writeDocx([{ index: 0, kind: 'paragraph', text: 'Bonjour' }]) as BlobPart], 'x.docx');
    for (const path of ['/espace/documents/nouveau', '/espace/documents/importer']) {
      const sent = await keeper.post(app, path, { file, kind: 'letter', numbers: 'mask' });
      expect(sent.status, path).toBe(422);
      expect(await sent.text(), path).toContain('trop long pour être traité d’un coup');
    }
  });
  it('gives a new file when the original is too heavy to be revised', async () => {
    const file = new File([writeDocx([{ index: 0, kind: 'paragraph', text: 'Bonjour' }]) as BlobPart], 'x.docx');
    const at = await aDocument('', { file });
    refused.add('rewriteDocument');
    expect((await keeper.get(app, `${at}/telecharger?format=docx`)).status).toBe(200);
    expect(times('rewriteDocument')).toBe(1);
  });
});
