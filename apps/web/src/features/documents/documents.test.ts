import { readDocument, writeDocx } from '@limpide/documents';
import { readSheet, writeSheet } from '@limpide/export-node';
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
import { addStep, createProcedure, shareProcedure } from '../procedures/index.ts';
import { documentRoutes } from './index.ts';

const hostile = '<script>alert(1)</script><img src=x onerror=alert(2)>';
const letter = [
  'Objet : complément d’information',
  '«Civilité» «Nom»,',
  'Suite à l’examen de votre demande introduite en date du «DateDemande», il vous appartient de nous faire parvenir, dans les 30 jours de la présente, copie de votre avertissement-extrait de rôle.',
  'Vous devez payer 120,50 € avant le 14 avril 2027.',
].join('\n\n');
const refusal = [
  'Le 9 mars 2027, le Comité spécial du service social a décidé de refuser votre demande.',
  'Un recours contre cette décision peut être introduit dans les trois mois de sa notification, par requête déposée au greffe du tribunal du travail.',
  'Pour toute information, appelez Mme Sophie Piron, assistante sociale, au 081 00 00 00.',
].join('\n\n');
const refusalTooShort = [
  'Le 9 mars 2027, le Comité spécial du service social a refusé votre demande.',
  'Une question ? Appelez Mme Sophie Piron, assistante sociale, au 081 00 00 00.',
].join('\n\n');

const content: ProcedureContent = {
  title: 'Demander une prime',
  summary: 'Une aide.',
  audience: 'Propriétaires',
  keyFacts: {},
  prepare: [],
  exceptions: [],
  legalBases: [],
  lifeEvent: 'je-demenage',
  searchWords: [],
};

describe.each([
  ['embedded', true],
  ['server', Boolean(inject('postgresUrl'))],
] as const)('documents (%s)', (name, available) => {
  if (!available) return it.skip('no server on this machine', () => {});

  let t: TestPlatform;
  let app: Hono<AppEnv>;
  let organisation: string;
  let author: TestPerson;
  let keeper: TestPerson;
  let jurist: TestPerson;
  let stranger: TestPerson;

  beforeAll(async () => {
    t = await testPlatform(name === 'server' ? { databaseUrl: inject('postgresUrl')! } : {});
    app = testApp(t.platform, documentRoutes);
    organisation = await anOrganisation(t.platform, { authority: 'cpas-wallonie' });
    author = await aPerson(t.platform, { [organisation]: ['author'] }, { name: 'Inès Bouchat' });
    keeper = await aPerson(t.platform, { [organisation]: ['procedure-owner'] }, { name: 'Karim Delvaux' });
    jurist = await aPerson(t.platform, { [organisation]: ['legal-reviewer'] }, { name: 'Claire Dubuisson' });
    stranger = await aPerson(t.platform, { [await anOrganisation(t.platform)]: ['author', 'legal-reviewer'] });
  });
  afterAll(() => t?.stop());

  /** A document made through the page, as people do. */
  async function aDocument(text = letter, more: Record<string, string | Blob> = {}, by = author): Promise<string> {
    const response = await by.post(app, '/espace/documents/nouveau', {
      text,
      kind: 'letter',
      numbers: 'mask',
      ...more,
    });
    expect(response.status, await response.clone().text()).toBe(303);
    return response.headers.get('location')!;
  }
  const html = async (person: TestPerson, path: string, status = 200) => {
    const response = await person.get(app, path);
    expect(response.status, path).toBe(status);
    return response.text();
  };
  const save = (at: string, text: string, version: number, by = author) =>
    by.post(app, `${at}/texte`, { text, _version: String(version), next: 'stay' });
  const state = async (at: string) =>
    (
      await t.platform.db
        .selectFrom('document')
        .select('state')
        .where('id', '=', at.split('/').at(-1)!)
        .executeTakeFirstOrThrow()
    ).state;

  it('checks a pasted letter: title, findings, next action', async () => {
    const at = await aDocument();
    const page = await html(author, at);
    expect(page).toContain('Complément d’information');
    expect(page).toContain('Réécrire le texte');
    expect(page).toContain('lp-finding');
    expect(await html(author, '/espace/documents')).toContain('une réécriture');
  });

  it('keeps what was typed when something is missing, and stores nothing', async () => {
    const both = await author.post(app, '/espace/documents/nouveau', {
      text: 'Bonjour, ceci est mon texte.',
      file: new File([writeDocx([{ index: 0, kind: 'paragraph', text: 'x' }]) as BlobPart], 'x.docx'),
      kind: 'letter',
      numbers: 'mask',
    });
    expect(both.status).toBe(422);
    expect(await both.text()).toContain('Bonjour, ceci est mon texte.');
    const before = await t.platform.db.selectFrom('stored_file').select('id').execute();
    for (const bytes of ['', '%PDF-1.4', 'PK\u0003\u0004 abîmé']) {
      const response = await author.post(app, '/espace/documents/nouveau', {
        file: new File([bytes], 'lettre.docx'),
        kind: 'letter',
        numbers: 'mask',
      });
      expect(response.status, bytes).toBe(422);
      expect(await response.text()).toContain('lp-error-summary');
    }
    expect(await t.platform.db.selectFrom('stored_file').select('id').execute()).toEqual(before);
  });

  it('never stores a register number: masked by default, refused on request, refused while writing', async () => {
    const number = '85.07.30-033.28';
    const at = await aDocument(`Objet : dossier\n\nVotre numéro ${number}`);
    expect(await html(author, `${at}/texte`)).toContain('XX.XX.XX-XXX.XX');
    const refused = await author.post(app, '/espace/documents/nouveau', {
      text: `Votre numéro ${number}`,
      kind: 'letter',
      numbers: 'refuse',
    });
    expect(refused.status).toBe(422);
    const written = await save(at, `Objet : dossier\n\nVotre numéro 85073003328`, 0);
    expect(written.status).toBe(422);
    expect(await written.text()).toContain('85073003328');
    const typed = await author.post(app, `${at}/modifier`, {
      title: `Dossier ${number}`,
      kind: 'letter',
      profile: 'public',
      _version: '1',
    });
    expect(typed.status).toBe(422);
    for (const table of ['document_text', 'record_version', 'document', 'finding_dismissal'] as const) {
      const rows = JSON.stringify(await t.platform.db.selectFrom(table).selectAll().execute());
      expect(rows, table).not.toContain(number);
      expect(rows, table).not.toContain('85073003328');
    }
  });

  it('keeps the file, and gives the new version back in it: tracked, clean, as it came', async () => {
    const bytes = writeDocx([
      { index: 0, kind: 'heading', level: 1, text: 'Objet : rappel' },
      { index: 1, kind: 'paragraph', text: 'Il vous appartient de payer 120,50 €.' },
    ]);
    const at = await aDocument('', { file: new File([bytes as BlobPart], 'rappel.docx') });
    expect((await save(at, '# Objet : rappel\n\nPayez 120,50 €.', 0)).status).toBe(303);
    const text = async (format: string) => {
      const response = await author.get(app, `${at}/telecharger?format=${format}`);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-disposition')).toMatch(/^attachment;/);
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      const read = readDocument(new Uint8Array(await response.arrayBuffer()));
      return read.ok ? { texts: read.value.blocks.map((block) => block.text), notices: read.value.notices } : undefined;
    };
    expect((await text('docx'))?.texts).toEqual(['Objet : rappel', 'Payez 120,50 €.']);
    const tracked = await text('docx-suivi');
    expect(tracked?.texts).toEqual(['Objet : rappel', 'Payez 120,50 €.']);
    expect(tracked?.notices.map((notice) => notice.code)).toContain('revisions-accepted');
    const original = await author.get(app, `${at}/telecharger?format=origine`);
    expect(Buffer.compare(new Uint8Array(await original.arrayBuffer()), bytes)).toBe(0);
    expect((await author.get(app, `${at}/telecharger?format=html`)).headers.get('content-type')).toContain('text/html');
    expect((await author.get(app, `${at}/telecharger?format=exe`)).status).toBe(400);
  });

  it('saves the text without JavaScript: the first text stays, the analysis is the server’s', async () => {
    const at = await aDocument();
    const done = await save(at, letter.replace('il vous appartient de nous faire parvenir', 'envoyez-nous'), 0);
    expect(done.status).toBe(303);
    const texts = await t.platform.db
      .selectFrom('document_text')
      .select(['role', 'analysis', 'engine', 'version'])
      .where('document_id', '=', at.split('/').at(-1)!)
      .orderBy('role')
      .execute();
    expect(texts.map((text) => text.role)).toEqual(['after', 'before']);
    expect(texts[0]!.engine).toMatch(/^limpide-readability\//);
    const compare = await html(author, `${at}/avant-apres`);
    expect(compare).toContain('>envoyez');
    expect(compare).toContain('Kandel');
    expect(
      (await author.post(app, `${at}/texte`, { text: letter, _version: '1', next: 'compare' })).headers.get('location'),
    ).toBe(`${at}/avant-apres`);
  });

  it('shows both versions after a conflict, and loses neither', async () => {
    const at = await aDocument();
    await save(at, 'Le texte de Karim.', 0, keeper);
    const late = await save(at, 'Le texte d’Inès.', 0);
    expect(late.status).toBe(409);
    const page = await late.text();
    expect(page).toContain('Le texte de Karim.');
    expect(page).toContain('Le texte d’Inès.');
    expect((await save(at, 'Le texte d’Inès.', 1)).status).toBe(303);
  });

  it('saves for the editor, answers conflicts with the text that stands, and keeps one moment in the history', async () => {
    const at = await aDocument();
    const auto = (text: string, version: number, by = author) =>
      by.post(app, `${at}/texte/enregistrer`, { text, _version: String(version) });
    const first = await auto('Un.', 0);
    expect(await first.json()).toEqual({ kind: 'saved', version: 1, hour: '10\u00a0h\u00a000' });
    await auto('Un. Deux.', 1);
    await auto('Un. Deux. Trois.', 2);
    const versions = await t.platform.db
      .selectFrom('record_version')
      .select(['version', 'action'])
      .where('record_id', '=', at.split('/').at(-1)!)
      .orderBy('version')
      .execute();
    expect(versions.map((version) => version.action)).toEqual(['created', 'text-written']);
    const conflict = await auto('Autre.', 1, keeper);
    expect(conflict.status).toBe(409);
    expect(await conflict.json()).toMatchObject({
      kind: 'conflict',
      version: 3,
      by: 'Inès Bouchat',
      blocks: [{ text: 'Un. Deux. Trois.' }],
    });
    const empty = await auto('  ', 3);
    expect(empty.status).toBe(422);
    expect(await empty.json()).toMatchObject({ kind: 'refused' });
    expect((await auto('x', 3, stranger)).status).toBe(404);
  });

  it('accepts a fix, keeps words with a reason, and lets the rule speak again', async () => {
    const at = await aDocument('Veuillez procéder au paiement de 120 € p. ex. par virement.');
    const page = await html(author, `${at}/texte`);
    const form = /action="[^"]*\/texte\/appliquer".*?<\/form>/s.exec(page)![0];
    const value = (field: string) => new RegExp(`name="${field}" value="([^"]*)"`).exec(form)![1]!;
    const fields = Object.fromEntries(['_version', 'rule', 'block', 'from', 'fix'].map((f) => [f, value(f)]));
    expect((await author.post(app, `${at}/texte/appliquer`, fields)).status).toBe(303);
    // The same button again: the text has changed, nothing is guessed.
    expect((await author.post(app, `${at}/texte/appliquer`, fields)).status).toBe(409);

    const rule = 'abbreviation';
    const without = await author.post(app, `${at}/texte/garder`, { rule, text: 'p. ex.', reason: '' });
    expect(without.status).toBe(422);
    expect((await author.post(app, `${at}/texte/garder`, { rule, text: 'p. ex.', reason: 'habitude' })).status).toBe(
      303,
    );
    const kept = await html(author, `${at}/texte`);
    expect(kept).toContain('habitude');
    expect(kept).not.toContain(`regle=${rule}`);
    const id = /name="kept" value="([^"]+)"/.exec(kept)![1]!;
    expect((await author.post(app, `${at}/texte/ne-plus-garder`, { kept: id })).status).toBe(303);
    expect(await html(author, `${at}/texte`)).toContain(`regle=${rule}`);
  });

  it('stops a decision that lost its remedy, puts it back, and lets a jurist pass over', async () => {
    const at = await aDocument(refusal, { kind: 'decision' }, keeper);
    await save(at, refusalTooShort, 0, keeper);
    const compare = await html(keeper, `${at}/avant-apres`);
    expect(compare).toContain('Publication arrêtée');
    expect(compare).toContain('lp-before-after__vanished');
    await keeper.post(app, `${at}/relecture/demander`, { reviewer: author.actor.userId });
    await author.post(app, `${at}/relecture/repondre`, { outcome: 'approved' });
    const stopped = await keeper.post(app, `${at}/approuver`, { reason: 'prêt' });
    expect(stopped.status).toBe(422);
    expect((await keeper.post(app, `${at}/passer-outre`, { reason: 'x' })).status).toBe(403);
    expect((await jurist.post(app, `${at}/passer-outre`, { reason: '' })).status).toBe(422);
    expect((await jurist.post(app, `${at}/passer-outre`, { reason: 'Le recours est en annexe.' })).status).toBe(303);
    expect((await keeper.post(app, `${at}/approuver`, { reason: 'prêt' })).status).toBe(303);
    expect(await state(at)).toBe('published');

    // Another text asks for another decision.
    await save(at, `${refusalTooShort}\n\nÀ bientôt.`, 1, keeper);
    expect(await html(keeper, `${at}/avant-apres`)).toContain('Publication arrêtée');
    const back = await keeper.post(app, `${at}/avant-apres/remettre`, { passage: 'tout', _version: '2' });
    expect(back.status).toBe(303);
    const repaired = await html(keeper, `${at}/avant-apres`);
    expect(repaired).not.toContain('Publication arrêtée');
    expect((await keeper.post(app, `${at}/avant-apres/remettre`, { passage: '99', _version: '3' })).status).toBe(409);
  });

  it('lets a validated mention stop an approval, and only then', async () => {
    const at = await aDocument(refusal, { kind: 'decision' }, keeper);
    const page = await html(jurist, `${at}/mentions`);
    const duties = [...page.matchAll(/name="duty" value="([^"]+)"/g)].map((match) => match[1]!);
    expect(duties.length).toBeGreaterThan(5);
    const chosen = duties.find((id) => id.includes('728'))!;
    expect((await author.post(app, `${at}/mentions/valider`, { duty: chosen })).status).toBe(403);
    expect((await jurist.post(app, `${at}/mentions/valider`, { duty: '__proto__' })).status).toBe(400);
    expect((await jurist.post(app, `${at}/mentions/valider`, { duty: chosen, comment: 'vérifié' })).status).toBe(303);
    expect(await html(keeper, `${at}/mentions`)).toContain('Claire Dubuisson');
    expect(await html(keeper, `${at}/relecture`)).toContain('Publication arrêtée');
    expect((await jurist.post(app, `${at}/mentions/retirer`, { duty: chosen })).status).toBe(303);
    expect(await html(keeper, `${at}/relecture`)).not.toContain('Publication arrêtée');
  });

  it('needs four eyes: the one who asked does not answer, another text cancels the request', async () => {
    const at = await aDocument(letter, {}, keeper);
    expect((await keeper.post(app, `${at}/approuver`, { reason: 'seul' })).status).toBe(422);
    expect((await keeper.post(app, `${at}/relecture/demander`, { reviewer: keeper.actor.userId })).status).toBe(422);
    expect((await keeper.post(app, `${at}/relecture/demander`, { reviewer: stranger.actor.userId })).status).toBe(422);
    expect((await keeper.post(app, `${at}/relecture/demander`, { reviewer: author.actor.userId })).status).toBe(303);
    expect(await state(at)).toBe('in-review');
    expect((await keeper.post(app, `${at}/relecture/repondre`, { outcome: 'approved' })).status).toBe(422);
    expect((await author.post(app, `${at}/relecture/repondre`, { outcome: 'changes-asked' })).status).toBe(422);
    await save(at, 'Autre texte.', 0, keeper);
    expect(await state(at)).toBe('draft');
    expect((await author.post(app, `${at}/relecture/repondre`, { outcome: 'approved' })).status).toBe(409);
    await keeper.post(app, `${at}/relecture/demander`, { reviewer: author.actor.userId });
    expect((await author.post(app, `${at}/relecture/repondre`, { outcome: 'approved' })).status).toBe(303);
    expect((await keeper.post(app, `${at}/approuver`, { reason: '' })).status).toBe(303);
    expect(await state(at)).toBe('published');
    expect((await keeper.post(app, `${at}/revoir`, { reason: 'Le montant change.' })).status).toBe(303);
    expect(await state(at)).toBe('to-review');
  });

  it('gives an outside reader one answer by a link', async () => {
    const elsewhere = await anOrganisation(t.platform, { rule: 'external-reader' });
    const owner = await aPerson(t.platform, { [elsewhere]: ['procedure-owner'] });
    const at = await aDocument(letter, {}, owner);
    const asked = await owner.post(app, `${at}/relecture/demander`, { 'reader-name': `Léa ${hostile}` });
    expect(asked.status).toBe(200);
    const page = await asked.text();
    expect(page).not.toContain('<script>alert');
    const path = new URL(/https?:\/\/[^<\s]+\/relecture\/texte\/[\w-]+/.exec(page)![0]).pathname;
    const read = await app.request(path);
    expect(read.status).toBe(200);
    expect(await read.text()).toContain('Complément d’information');
    const answer = (body: Record<string, string>) => {
      const form = new FormData();
      for (const [key, value] of Object.entries(body)) form.set(key, value);
      return app.request(path, { method: 'POST', body: form });
    };
    expect((await answer({ outcome: 'changes-asked' })).status).toBe(422);
    expect((await answer({ outcome: 'approved' })).status).toBe(200);
    expect((await app.request(path)).status).toBe(410);
    expect((await answer({ outcome: 'approved' })).status).toBe(410);
    expect((await owner.post(app, `${at}/approuver`, { reason: '' })).status).toBe(303);
  });

  it('hangs on a démarche and its step, its own or one shared in contribution', async () => {
    const run = <T>(person: TestPerson, work: Parameters<typeof transact<T>>[2]) =>
      transact(t.platform, person.actor, work);
    const own = await run(keeper, (command) => createProcedure(command, { organisationId: organisation, content }));
    const step = await run(keeper, (command) =>
      addStep(command, { procedureId: own, title: 'Compléter', body: '', organisation: '' }),
    );
    const away = await anOrganisation(t.platform);
    const awayOwner = await aPerson(t.platform, { [away]: ['procedure-owner'] });
    const foreign = await run(awayOwner, (command) => createProcedure(command, { organisationId: away, content }));
    const at = await aDocument();
    const first = await author.post(app, `${at}/demarche`, { procedure: own });
    expect(first.headers.get('location')).toBe(`${at}/demarche?demarche=${own}`);
    expect((await author.post(app, `${at}/demarche?demarche=${own}`, { procedure: own, step })).status).toBe(303);
    expect(await html(author, at)).toContain('Étape\u00a0: Compléter');
    // A step of another démarche, a démarche that is not seen, one that is only read.
    expect((await author.post(app, `${at}/demarche?demarche=${own}`, { procedure: own, step: foreign })).status).toBe(
      422,
    );
    expect((await author.post(app, `${at}/demarche`, { procedure: foreign })).status).toBe(422);
    const share = (level: 'read' | 'contribute') =>
      run(awayOwner, (command) => shareProcedure(command, { id: foreign, organisationId: organisation, level }));
    await share('read');
    expect((await author.post(app, `${at}/demarche`, { procedure: foreign })).status).toBe(422);
    await share('contribute');
    expect((await author.post(app, `${at}/demarche`, { procedure: foreign })).status).toBe(303);
    // The owner of that démarche now reads the document, and does not change it.
    expect((await awayOwner.get(app, at)).status).toBe(200);
    expect((await awayOwner.get(app, `${at}/modifier`)).status).toBe(403);
    expect((await awayOwner.post(app, `${at}/texte`, { text: 'x', _version: '0' })).status).toBe(403);
    expect((await author.post(app, `${at}/demarche/detacher`, { procedure: foreign })).status).toBe(303);
    expect((await author.post(app, `${at}/demarche/detacher`, { procedure: foreign })).status).toBe(409);
    expect((await awayOwner.get(app, at)).status).toBe(404);
    const filtered = await html(author, `/espace/documents?demarche=${own}`);
    expect(filtered).toContain(at);
  });

  it('hides everything from another organisation', async () => {
    const at = await aDocument();
    for (const path of [
      '',
      '/texte',
      '/avant-apres',
      '/mentions',
      '/relecture',
      '/historique',
      '/telecharger',
      '/outlook',
    ]) {
      expect((await stranger.get(app, at + path)).status, path).toBe(404);
    }
    for (const path of [
      '/texte',
      '/modifier',
      '/demarche',
      '/jeter',
      '/approuver',
      '/passer-outre',
      '/texte/appliquer',
    ]) {
      expect((await stranger.post(app, at + path, { text: 'x' })).status, path).toBe(404);
    }
    expect(await html(stranger, '/espace/documents')).not.toContain(at);
  });

  it('shows texts as texts, whatever they hold', async () => {
    const at = await aDocument(`Objet : ${hostile}\n\n${hostile} «Nom» </script>`, { title: hostile });
    await author.post(app, `${at}/modifier`, {
      title: hostile,
      kind: 'letter',
      profile: 'public',
      ged: hostile.slice(0, 60),
      _version: '1',
      __proto__: 'x',
    });
    const thought = { reader: hostile, first: hostile, action: hostile, bring: hostile, contact: hostile };
    const planned = await author.post(app, `${at}/reflechir`, { ...thought, profile: 'public', _version: '2' });
    expect(planned.status).toBe(303);
    await save(at, `${hostile}\n\n- ${hostile}`, 0);
    await author.post(app, `${at}/texte/garder`, { rule: 'jargon', text: hostile, reason: hostile });
    for (const path of [
      '',
      '/reflechir',
      '/texte',
      '/reviser',
      '/avant-apres',
      '/historique',
      '/historique/comparer',
      '/outlook',
      '/relecture',
      '/modifier',
    ]) {
      const page = await html(author, at + path);
      expect(page, path).not.toMatch(/<script>alert|<img src=x/);
      expect(page, path).not.toMatch(/\sstyle=/);
    }
    expect(await html(author, '/espace/documents')).not.toContain('<script>alert');
    const exported = await author.get(app, `${at}/telecharger?format=html`);
    expect(await exported.text()).not.toContain('<script>');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('tells the editor who writes in a form that says nothing: the same for one person, another for anyone else', async () => {
    const at = await aDocument();
    const owner = async (person: TestPerson) =>
      /"owner":"([\w-]{43})"/.exec((await html(person, `${at}/texte`)).replace(/&quot;/g, '"'))![1]!;
    expect(await owner(author)).toBe(await owner(author));
    expect(await owner(keeper)).not.toBe(await owner(author));
    expect(await html(author, `${at}/texte`)).not.toContain(author.actor.userId);
  });

  it('keeps versions, compares two and brings one back', async () => {
    const at = await aDocument('Le premier texte.');
    await save(at, 'Le deuxième texte.', 0);
    const compare = await html(author, `${at}/historique/comparer?de=1`);
    expect(compare).toContain('Le premier texte.');
    expect(compare).toContain('Le deuxième texte.');
    expect((await author.get(app, `${at}/historique/comparer?de=99`)).status).toBe(400);
    const back = await author.post(app, `${at}/historique/restaurer`, { from: '1', _version: '2', text: '1' });
    expect(back.status).toBe(303);
    expect(await html(author, `${at}/texte`)).toContain('Le premier texte.');
    expect((await author.post(app, `${at}/historique/restaurer`, { from: '2', _version: '2', text: '1' })).status).toBe(
      409,
    );
  });

  it('goes to the bin, and is not found any more', async () => {
    const at = await aDocument();
    expect((await author.get(app, `${at}/jeter`)).status).toBe(403);
    expect((await keeper.post(app, `${at}/jeter`)).status).toBe(303);
    expect((await author.get(app, at)).status).toBe(404);
    expect(await html(author, '/espace/documents')).not.toContain(at);
  });

  it('goes out to a workbook and comes back with a preview, line by line', async () => {
    const at = await aDocument(letter, { title: 'Lettre de rappel' });
    const id = at.split('/').at(-1)!;
    const response = await author.get(app, '/espace/documents/export.xlsx');
    const sheet = await readSheet(new Uint8Array(await response.arrayBuffer()), {
      columns: [
        { key: 'id', headers: ['Identifiant'], kind: 'text' },
        { key: 'title', headers: ['Titre'], kind: 'text' },
      ],
    });
    expect(sheet.ok && sheet.value.rows.map((row) => row.values.id)).toContain(id);
    const other = await aDocument(letter, {}, stranger);
    const bytes = await writeSheet({
      name: 'Documents',
      columns: [
        { key: 'id', header: 'Identifiant', kind: 'text' },
        { key: 'title', header: 'Titre', kind: 'text' },
        { key: 'volume', header: 'Envois par an', kind: 'number' },
        { key: 'text', header: 'Texte', kind: 'text' },
        { key: 'odd', header: 'Couleur', kind: 'text' },
      ],
      rows: [
        { id, title: 'Lettre de rappel', volume: 2400 },
        { id: other.split('/').at(-1)!, title: 'À un autre' },
        { title: 'Nouvelle lettre', text: 'Bonjour, payez 10 €.' },
        { title: hostile, volume: -3 },
        { title: 'Avec numéro', text: 'NN 85.07.30-033.28' },
      ],
    });
    const preview = await author.post(app, '/espace/documents/importer', {
      file: new File([bytes as BlobPart], 'l.xlsx'),
    });
    expect(preview.status).toBe(200);
    const page = await preview.text();
    expect(page).toContain('Couleur');
    expect(page).toContain('2 documents seront changés ou ajoutés');
    expect(page).not.toContain('<script>alert');
    expect(page).not.toContain('85.07.30');
    const changes = /name="changes" value="([^"]*)"/
      .exec(page)![1]!
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&');
    expect((await author.post(app, '/espace/documents/importer/confirmer', { changes })).status).toBe(303);
    const row = await t.platform.db.selectFrom('document').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
    expect(row.volume_per_year).toBe(2400);
    expect(await html(author, '/espace/documents')).toContain('Nouvelle lettre');
    const forged = changes.replace(id, other.split('/').at(-1)!);
    expect((await author.post(app, '/espace/documents/importer/confirmer', { changes: forged })).status).toBe(409);
    expect((await author.post(app, '/espace/documents/importer/confirmer', { changes: '{' })).status).toBe(400);
    const bad = await author.post(app, '/espace/documents/importer', { file: new File(['%PDF'], 'l.xlsx') });
    expect(bad.status).toBe(422);
  });

  it('explains its rules, and checks in public without a cookie or a form', async () => {
    expect(await html(author, '/espace/lisibilite/regles')).toContain('id="sentence-too-long"');
    const response = await app.request('/lisibilite');
    expect(response.status).toBe(200);
    expect(response.headers.get('set-cookie')).toBeNull();
    const page = await response.text();
    expect(page).not.toContain('<form');
    expect(page).toContain('JavaScript');
  });
});
