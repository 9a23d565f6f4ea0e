import type { Block } from '@limpide/documents';
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
import type { AppEnv } from '../../platform/http/env.ts';
import { FieldErrors } from '../../platform/http/errors.ts';
import { documentRoutes } from './index.ts';
import { longestRemark, mostRemarks, readRemarks, sentencesOf } from './remarks.ts';

const blocks: Block[] = [
  { index: 0, kind: 'heading', text: 'Objet : rappel', level: 1 },
  { index: 1, kind: 'paragraph', text: 'Envoyez le formulaire. Il est gratuit.' },
];

function wrong(work: () => unknown): Record<string, string> {
  try {
    work();
  } catch (error) {
    if (error instanceof FieldErrors) return { ...error.fields };
    throw error;
  }
  return {};
}

describe('the remarks that are sent', () => {
  it('belong to the sentence of their place; the others are left out', () => {
    expect(sentencesOf(blocks).map((sentence) => sentence.text)).toEqual([
      'Objet : rappel',
      'Envoyez le formulaire.',
      'Il est gratuit.',
    ]);
    expect(readRemarks(blocks, { remark: ['', ' ', 'Vraiment ?'], suggestion: ['', 'Renvoyez-le.', ''] })).toEqual([
      { position: 1, sentence: 'Envoyez le formulaire.', remark: '', suggestion: 'Renvoyez-le.' },
      { position: 2, sentence: 'Il est gratuit.', remark: 'Vraiment ?', suggestion: '' },
    ]);
  });

  it('are refused beside their field: too long, with a register number, of no sentence, too many', () => {
    const errors = wrong(() =>
      readRemarks(blocks, {
        remark: ['x'.repeat(longestRemark + 1), '', '', 'De quoi ?'],
        suggestion: ['', 'Madame 85.07.30-033.28', '', ''],
      }),
    );
    expect(Object.keys(errors).sort()).toEqual(['remark-0', 'remark-3', 'suggestion-1']);
    const many = Array.from(
      { length: mostRemarks + 1 },
      (_, index): Block => ({
        index,
        kind: 'paragraph',
        text: `Phrase ${index}.`,
      }),
    );
    const remark = many.map(() => 'Pourquoi ?');
    expect(Object.keys(wrong(() => readRemarks(many, { remark, suggestion: [] })))).toEqual([`remark-${mostRemarks}`]);
    expect(readRemarks(many.slice(1), { remark: remark.slice(1), suggestion: [] })).toHaveLength(mostRemarks);
  });
});

describe.each([
  ['embedded', true],
  ['server', Boolean(inject('postgresUrl'))],
] as const)('remarks on sentences (%s)', (name, available) => {
  if (!available) return it.skip('no server on this machine', () => {});

  let t: TestPlatform;
  let app: Hono<AppEnv>;
  let author: TestPerson;
  let stranger: TestPerson;

  beforeAll(async () => {
    t = await testPlatform(name === 'server' ? { databaseUrl: inject('postgresUrl')! } : {});
    app = testApp(t.platform, documentRoutes);
    const organisation = await anOrganisation(t.platform, { rule: 'external-reader' });
    author = await aPerson(t.platform, { [organisation]: ['author'] }, { name: 'Julien Thiry' });
    stranger = await aPerson(t.platform, { [await anOrganisation(t.platform)]: ['author'] });
  });
  afterAll(() => t?.stop());

  const tick = () => t.clock.set(new Date(t.clock.now().getTime() + 60_000));

  /** A rewritten text that was sent to an outside reader, and the reader's address. */
  async function asked(): Promise<{ at: string; link: string }> {
    tick();
    const created = await author.post(app, '/espace/documents/nouveau', {
      text: 'Il vous appartient de renvoyer le formulaire dûment complété.',
      kind: 'letter',
      numbers: 'mask',
    });
    const at = created.headers.get('location')!;
    await author.post(app, `${at}/texte`, {
      text: 'Renvoyez le formulaire. Il est gratuit.',
      _version: '0',
      next: 'stay',
    });
    const response = await author.post(app, `${at}/relecture/demander`, { 'reader-name': 'Aline Dufour' });
    return { at, link: /\/relecture\/texte\/[\w-]+/.exec(await response.text())![0] };
  }
  const answer = async (link: string, fields: [string, string][]) => {
    tick();
    const body = new FormData();
    for (const [field, value] of fields) body.append(field, value);
    return app.request(link, { method: 'POST', body });
  };
  const stored = (at: string) =>
    t.platform.db.selectFrom('review_remark').selectAll().where('document_id', '=', at.split('/').at(-1)!).execute();

  it('offers a place under each sentence, without a script, to whoever has the link', async () => {
    const { link } = await asked();
    const response = await app.request(link);
    const page = await response.text();
    expect(page.match(/name="remark"/g)).toHaveLength(2);
    expect(page.match(/name="suggestion"/g)).toHaveLength(2);
    expect(page).toContain('noindex');
    expect(page).not.toContain('<script');
    expect(response.headers.get('set-cookie')).toBeNull();
  });

  it('keeps everything that was typed when something is wrong, and nothing in the database', async () => {
    const { at, link } = await asked();
    const response = await answer(link, [
      ['outcome', 'approved'],
      ['remark', 'x'.repeat(longestRemark + 1)],
      ['suggestion', 'Complétez le formulaire.'],
      ['remark', 'Bravo'],
      ['suggestion', ''],
    ]);
    expect(response.status).toBe(422);
    const page = await response.text();
    expect(page).toContain('href="#champ-remark-0"');
    for (const typed of ['x'.repeat(longestRemark + 1), 'Complétez le formulaire.', 'Bravo'])
      expect(page).toContain(typed);
    expect(page.match(/<details[^>]* open/g)?.length).toBeGreaterThanOrEqual(2);
    expect(await stored(at)).toEqual([]);
    // The link was not used up.
    expect((await app.request(link)).status).toBe(200);
  });

  it('are kept with the answer, shown to the writer beside their sentence, and answered with a reason', async () => {
    const { at, link } = await asked();
    const done = await answer(link, [
      ['outcome', 'changes-asked'],
      ['comment', ''],
      ['remark', 'Avant quand ?'],
      ['suggestion', 'Renvoyez le formulaire avant le 14 avril.'],
      ['remark', ''],
      ['suggestion', ''],
    ]);
    expect(done.status).toBe(200);
    expect((await app.request(link)).status).toBe(410);
    const late = await answer(link, [
      ['outcome', 'approved'],
      ['remark', 'Et <si> je déménage ?'],
    ]);
    expect(late.status).toBe(410);
    const given = await late.text();
    expect(given).toContain('n’est pas envoyé');
    expect(given).toContain('Et &lt;si> je déménage');
    const [remark, ...others] = await stored(at);
    expect(others).toEqual([]);
    expect(remark).toMatchObject({ sentence: 'Renvoyez le formulaire.', position: 0, outcome: null });

    const reading = await (await author.get(app, `${at}/relecture`)).text();
    for (const part of ['Avant quand ?', 'avant le 14 avril', 'Aline Dufour', 'attend une réponse']) {
      expect(reading).toContain(part);
    }
    const compare = await (await author.get(app, `${at}/avant-apres`)).text();
    expect(compare).toContain('Remarque (Aline Dufour)');
    expect(await (await author.get(app, at)).text()).toContain('1 remarque attend votre réponse');

    const path = `${at}/remarques/${remark!.id}`;
    expect((await stranger.post(app, path, { outcome: 'taken', reason: '' })).status).toBe(404);
    const refused = await author.post(app, path, { outcome: 'set-aside', reason: '' });
    expect(refused.status).toBe(422);
    expect((await author.post(app, path, { outcome: 'set-aside', reason: 'La date change.' })).status).toBe(303);
    expect(await (await author.get(app, `${at}/relecture`)).text()).toContain('« La date change. »');
    expect((await author.post(app, path, { outcome: 'taken', reason: '' })).status).toBe(303);
    expect((await stored(at))[0]).toMatchObject({ outcome: 'taken', handled_by: author.actor.userId });
    const actions = await t.platform.db
      .selectFrom('audit_entry')
      .select('action')
      .where('record_id', '=', at.split('/').at(-1)!)
      .execute();
    expect(actions.map((entry) => entry.action)).toEqual(
      expect.arrayContaining(['document.remark-set-aside', 'document.remark-taken']),
    );
  });

  it('leave the comparison with their sentence, and stay in the list with the words that were read', async () => {
    const { at, link } = await asked();
    await answer(link, [
      ['outcome', 'changes-asked'],
      ['remark', 'Avant quand ?'],
      ['suggestion', ''],
      ['remark', ''],
      ['suggestion', ''],
    ]);
    await author.post(app, `${at}/texte`, {
      text: 'Renvoyez le formulaire avant le 14 avril 2027. Il est gratuit.',
      _version: '1',
      next: 'stay',
    });
    expect(await (await author.get(app, `${at}/avant-apres`)).text()).not.toContain('Avant quand ?');
    const reading = await (await author.get(app, `${at}/relecture`)).text();
    expect(reading).toContain('Avant quand ?');
    expect(reading).toContain('Cette phrase a changé depuis.');
  });

  it('go with an answer that was given already: a second one changes nothing', async () => {
    const { at, link } = await asked();
    const fields: [string, string][] = [
      ['outcome', 'approved'],
      ['remark', 'Bien'],
      ['suggestion', ''],
    ];
    const both = await Promise.all([answer(link, fields), answer(link, fields)]);
    expect(both.map((response) => response.status).sort()).toEqual([200, 410]);
    expect(await stored(at)).toHaveLength(1);
  });
});
