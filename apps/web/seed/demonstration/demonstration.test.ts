import { type Span, splitSentences } from '@limpide/language';
import { describe, expect, it } from 'vitest';
import { studyFormParts } from './documents/study-form-fields.ts';
import { type DemoBlock, type DemoDocument, demonstration, documentDaysAgo, outsideAdministrations } from './index.ts';

const now = new Date('2027-07-05T10:00:00Z');
const demo = demonstration(now);
const keysOf = (records: readonly { key: string }[]) => records.map((record) => record.key);
const known = {
  organisations: new Set(keysOf(demo.organisations)),
  people: new Map(demo.people.map((person) => [person.key, person])),
  procedures: new Map(demo.procedures.map((procedure) => [procedure.key, procedure])),
  documents: new Map(demo.documents.map((document) => [document.key, document])),
  irritants: new Map(demo.irritants.map((irritant) => [irritant.key, irritant])),
  actions: new Map(demo.actions.map((action) => [action.key, action])),
};
const plain = (text: string) => text.replace(/[\u00A0\u202F]/gu, ' ');
const textOf = (blocks: readonly DemoBlock[] = []) => plain(blocks.map((block) => block.text).join('\n'));

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(textsIn);
}

function sentencesIn(blocks: readonly DemoBlock[]) {
  return blocks
    .filter((block) => block.kind !== 'heading')
    .flatMap((block) => {
      const opaque: Span[] = [...block.text.matchAll(/«[^\s«»]+»/gu)].map((field) => ({
        from: field.index,
        to: field.index + field[0].length,
      }));
      return splitSentences(block.text, { opaque }).map((sentence) => sentence.words);
    });
}

/** « 14 avril 2027 », somewhere in a text, as an instant: noon in Greenwich. */
function dayIn(text: string): number {
  const months = [
    ...['janvier', 'février', 'mars', 'avril', 'mai', 'juin'],
    ...['juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  ];
  const [, day, month = '', year] = /(\d{1,2})(?:er)? (\p{L}+) (\d{4})/u.exec(plain(text)) ?? [];
  return Date.UTC(Number(year), months.indexOf(month), Number(day), 12);
}

const longest = (document: DemoDocument) => Math.max(...sentencesIn(document.before));
const mean = (numbers: readonly number[]) => numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
const rewritten = demo.documents.filter((document) => document.after);

describe('references', () => {
  it('gives every record a key of its own', () => {
    for (const records of [
      demo.organisations,
      demo.people,
      demo.procedures,
      demo.documents,
      demo.irritants,
      demo.actions,
      ...demo.procedures.map((procedure) => procedure.steps),
    ]) {
      expect(new Set(keysOf(records)).size).toBe(records.length);
    }
    const emails = demo.people.map((person) => person.email);
    expect(new Set(emails).size).toBe(emails.length);
  });

  it('gives every record to a person of its own organisation', () => {
    const owned = [...demo.procedures, ...demo.documents, ...demo.irritants, ...demo.actions];
    for (const record of owned) {
      expect(known.organisations, record.key).toContain(record.organisation);
      if (record.owner === undefined) continue;
      const homes = known.people.get(record.owner)?.memberships.map((membership) => membership.organisation);
      expect(homes, record.key).toContain(record.organisation);
    }
  });

  it('leads from documents, irritants and actions to a démarche and a step that exist', () => {
    for (const record of [...demo.documents, ...demo.irritants, ...demo.actions]) {
      const procedure = known.procedures.get(record.procedure);
      expect(procedure, record.key).toBeDefined();
      if (record.step) expect(keysOf(procedure?.steps ?? []), record.key).toContain(record.step);
    }
    for (const action of demo.actions) {
      for (const key of action.irritants) expect(known.irritants.has(key), `${action.key}: ${key}`).toBe(true);
      for (const key of action.documents) expect(known.documents.has(key), `${action.key}: ${key}`).toBe(true);
    }
  });

  it('names administrations that exist, and shares only with others', () => {
    const administrations = new Set([...known.organisations, ...outsideAdministrations]);
    for (const procedure of demo.procedures) {
      for (const share of procedure.shares) {
        expect(known.organisations).toContain(share.organisation);
        expect(share.organisation).not.toBe(procedure.organisation);
      }
      for (const step of procedure.steps) if (step.organisation) expect(administrations).toContain(step.organisation);
    }
    for (const irritant of demo.irritants) {
      expect(irritant.organisationsCrossed.length, irritant.key).toBeGreaterThan(0);
      for (const name of irritant.organisationsCrossed) expect(administrations).toContain(name);
    }
  });

  it('opens each of the ten situations on a record that exists', () => {
    expect(demo.situations.map((situation) => situation.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    const targets = {
      procedure: known.procedures,
      document: known.documents,
      irritant: known.irritants,
      action: known.actions,
    };
    for (const { open } of demo.situations) expect(targets[open.kind].has(open.key), open.key).toBe(true);
    for (const { why } of demo.situations) expect(splitSentences(plain(why)), why).toHaveLength(2);
  });
});

describe('people and organisations', () => {
  it('shows each role, and twice the owner of a démarche: of the commune and of the agency', () => {
    const shown = demo.people.flatMap((person) => person.shows ?? []).sort();
    expect(shown).toEqual(
      [
        'adviser',
        'agent',
        'author',
        'catalogue-manager',
        'decision-maker',
        'legal-reviewer',
        'organisation-admin',
        'platform-admin',
        'procedure-owner',
        'procedure-owner',
        'webmaster',
      ].sort(),
    );
    for (const person of demo.people) {
      if (person.shows === 'platform-admin') expect(person).toMatchObject({ platformAdmin: true, memberships: [] });
      else if (person.shows) {
        for (const membership of person.memberships) expect(membership.roles).toEqual([person.shows]);
      }
    }
  });

  it('gives each organisation someone who owns, someone else who rereads, and its kind of authority', () => {
    for (const { key } of demo.organisations) {
      const having = (...roles: string[]) =>
        demo.people.filter((person) =>
          person.memberships.some(
            (membership) => membership.organisation === key && membership.roles.some((role) => roles.includes(role)),
          ),
        );
      const owners = keysOf(having('procedure-owner'));
      expect(owners.length, key).toBeGreaterThan(0);
      expect(
        keysOf(having('legal-reviewer')).some((person) => !owners.includes(person)),
        key,
      ).toBe(true);
    }
    expect(demo.organisations.map((organisation) => organisation.authority)).toEqual([
      'commune-wallonne',
      'cpas-wallonie',
      'region',
      'fwb',
    ]);
  });
});

describe('démarches', () => {
  it('covers the nine life events and the four states', () => {
    expect(demo.procedures.length).toBeGreaterThanOrEqual(14);
    expect(new Set(demo.procedures.map((procedure) => procedure.content.lifeEvent)).size).toBe(9);
    expect(new Set(demo.procedures.map((procedure) => procedure.state)).size).toBe(4);
    const published = demo.procedures.filter((procedure) => procedure.state === 'published');
    expect(new Set(published.map((procedure) => procedure.content.lifeEvent)).size).toBe(9);
  });

  it.each(demo.procedures.map((procedure) => [procedure.key, procedure] as const))(
    '%s can be read at a glance',
    (_, procedure) => {
      const { content, steps, state, publishedDaysAgo, reviewReason } = procedure;
      expect(content.title.length).toBeLessThanOrEqual(65);
      expect(content.title).toMatch(/^(?:Se |)[\p{L}]+(?:er|ir|re)\b/u);
      expect(content.summary.length).toBeLessThanOrEqual(300);
      expect(steps.length).toBeGreaterThanOrEqual(3);
      expect(steps.length).toBeLessThanOrEqual(6);
      expect(content.prepare.length).toBeGreaterThan(0);
      expect(content.exceptions.length).toBeGreaterThan(0);
      expect(content.searchWords.length).toBeGreaterThanOrEqual(8);
      expect(new Set(content.searchWords).size).toBe(content.searchWords.length);
      expect(publishedDaysAgo === undefined).toBe(state === 'draft' || state === 'in-review');
      expect(reviewReason === undefined).toBe(state !== 'to-review');
      const read = [
        content.summary,
        ...content.exceptions.map((exception) => exception.text),
        ...steps.map((step) => step.text),
      ];
      expect(mean(read.flatMap((text) => splitSentences(text).map((sentence) => sentence.words)))).toBeLessThanOrEqual(
        16,
      );
    },
  );
});

describe('letters, before and after', () => {
  it.each(rewritten.map((document) => [document.key, document] as const))('%s becomes easier', (_, document) => {
    const lengths = sentencesIn(document.after ?? []);
    expect(mean(lengths)).toBeLessThanOrEqual(16);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(25);
    expect(longest(document)).toBeGreaterThan(35);
    // The fields of a form are labels, not sentences.
    if (document.kind !== 'form') expect(mean(sentencesIn(document.before))).toBeGreaterThan(mean(lengths));
  });

  it.each(
    rewritten
      .filter((document) => document.key !== 'decision-refus-cpas')
      .map((document) => [document.key, document] as const),
  )('%s keeps every number, date, merge field and name', (_, document) => {
    const facts = textOf(document.before).match(/«[^\s«»]+»|\d+(?:[ ,]\d+)*|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu) ?? [];
    const after = textOf(document.after);
    for (const fact of facts) expect(after).toContain(fact);
  });

  it.each(
    rewritten.filter((document) => document.kind !== 'form').map((document) => [document.key, document] as const),
  )('%s says whom to ask', (_, document) => {
    expect(textOf(document.after)).toMatch(/0800 00 000|081 00 00 00/u);
  });

  it('has the missing-documents letter with its sentence of 61 words', () => {
    const letter = known.documents.get('lettre-documents-manquants');
    expect(letter?.volumePerYear).toBe(2400);
    expect(letter && longest(letter)).toBe(61);
    expect(textOf(letter?.before)).toContain('dans les 30 jours de la présente');
    expect(textOf(letter?.after)).toContain('2 documents avant le 15 juillet 2027');
  });

  it('has a refusal that lost its reasons and remedies, and one that kept them', () => {
    const lost = /tribunal du travail|trois mois|requête|1 912,40|montant de référence|26 mai 2002/u;
    expect(textOf(known.documents.get('decision-refus-cpas')?.before)).toMatch(lost);
    expect(textOf(known.documents.get('decision-refus-cpas')?.after)).not.toMatch(lost);
    const kept = textOf(known.documents.get('modele-refus-cpas')?.after);
    for (const part of lost.source.split('|')) expect(kept).toContain(part);
  });

  it('has a study form of 74 fields, 19 known already and 6 unexplained', () => {
    const fields = studyFormParts.flatMap((part) => part.fields);
    expect(fields).toHaveLength(74);
    expect(fields.filter((field) => field.after === undefined)).toHaveLength(19);
    expect(fields.filter((field) => field.unexplained)).toHaveLength(6);
    const form = known.documents.get('formulaire-allocation');
    expect(form?.before.filter((block) => block.kind === 'list-item')).toHaveLength(74);
    expect(form?.after?.filter((block) => block.kind === 'list-item')).toHaveLength(55);
  });
});

describe('irritants and proofs', () => {
  it('holds the figures of the situations', () => {
    expect(known.actions.get('nouvelle-lettre-agence')?.measure).toMatchObject({
      before: { count: 164, total: 400 },
      after: { count: 88, total: 400 },
      teamHours: 31,
    });
    expect(known.actions.get('lettre-reprise-commune')?.measure).toMatchObject({
      before: { count: 14, total: 40 },
      after: { count: 9, total: 40 },
    });
    expect(known.irritants.get('aucune-nouvelle')?.evidence[0]).toMatchObject({ n: 63, total: 210, level: 'counted' });
    expect(known.irritants.get('agent-de-quartier')?.evidence[0]?.verbatims).toHaveLength(18);
    expect(known.irritants.get('trois-fois-le-plan')).toMatchObject({ stateDaysAgo: 74 });
    expect(known.irritants.get('trois-fois-le-plan')?.owner).toBeUndefined();
    expect(known.irritants.get('trois-fois-le-plan')?.organisationsCrossed).toHaveLength(4);
  });

  it('has one hypothesis without evidence', () => {
    expect(demo.irritants.filter((irritant) => irritant.evidence.length === 0)).toHaveLength(1);
  });

  it('never counts more than there was, nor dates a state before the report', () => {
    for (const irritant of demo.irritants) {
      expect(irritant.stateDaysAgo, irritant.key).toBeLessThanOrEqual(irritant.reportedDaysAgo);
      const needsOwner = !['reported', 'qualified'].includes(irritant.state);
      if (needsOwner) expect(irritant.owner, irritant.key).toBeDefined();
      for (const { n, total, verbatims } of irritant.evidence) {
        if (n !== undefined && total !== undefined) expect(n).toBeLessThanOrEqual(total);
        if (n !== undefined && verbatims) expect(verbatims.length).toBeLessThanOrEqual(n);
      }
    }
    for (const { state, measure, decision, key } of demo.actions) {
      if (state === 'measured' || state === 'closed') expect(measure, key).toBeDefined();
      if (['decided', 'planned', 'delivered', 'measured', 'closed'].includes(state))
        expect(decision, key).toBeDefined();
    }
  });
});

describe('words', () => {
  const texts = textsIn(demo);

  it('is Belgian, inclusive and fictional', () => {
    for (const text of texts) {
      expect(text).not.toMatch(/[·•]/u);
      expect(text).not.toMatch(/mairie|préfecture|\bCNI\b|carte vitale/iu);
      expect(text).not.toMatch(/\d{2}[. ]?\d{2}[. ]?\d{2}[- ]?\d{3}[. ]?\d{2}/u);
      for (const [phone] of plain(text).matchAll(/\b0\d{2,3}(?: \d{2,3}){2,3}\b/gu)) {
        expect(['0800 00 000', '081 00 00 00']).toContain(phone);
      }
      for (const [, host] of text.matchAll(/[\p{L}.]+@([\p{L}.]+\p{L})/gu)) expect(host).toBe('exemple.be');
    }
  });

  it('uses one apostrophe, real guillemets and no space that could break before a mark', () => {
    for (const text of texts) expect(text).not.toMatch(/['"“”`]/u);
    const set = textsIn({ ...demo, documents: demo.documents.map(({ before, ...document }) => document) });
    for (const text of set) expect(text).not.toMatch(/ [;:!?»€%]|« /u);
    for (const text of set) expect(text).not.toMatch(/(?<!\d)[1-9]\d{0,2} \d{3}(?!\d)/u);
    for (const text of set) expect(text).not.toMatch(/ {2}|\s$/u);
  });

  it('keeps merge fields as they are typed', () => {
    expect(textOf(known.documents.get('lettre-documents-manquants')?.after)).toContain('«Civilité» «Nom»,');
  });

  it('asks, in the letter of 15 March 2027, for two documents before 14 April', () => {
    const { documents, situations } = demonstration(new Date('2027-04-04T10:00:00Z'));
    const letter = documents.find((document) => document.key === 'lettre-documents-manquants')!;
    for (const text of [letter.before, letter.after]) expect(textOf(text)).toContain('le 15 mars 2027');
    expect(textOf(letter.after)).toContain('envoyez 2 documents avant le 14 avril 2027');
    expect(plain(situations[0]?.why ?? '')).toContain('Envoyez 2 documents avant le 14 avril 2027');
  });

  it.each(['2026-11-24', '2027-03-28', '2027-10-31', '2028-02-29', '2029-12-31'])(
    'is alive in its letters on %s: nothing asked for is past, no letter is of a day to come',
    (day) => {
      for (const hour of ['00:30', '23:30']) {
        const today = new Date(`${day}T${hour}:00Z`);
        const { documents } = demonstration(today);
        const dated = documents.filter(({ deadline }) => /\ble \d{1,2}(?:er)? \p{L}+ \d{4}/iu.test(plain(deadline)));
        expect(dated.length).toBeGreaterThan(5);
        for (const { key, deadline } of dated) expect(dayIn(deadline), key).toBeGreaterThan(today.getTime());
        for (const { key, before } of documents) {
          const sent = /Fontaval, le (\d{1,2}(?:er)? \p{L}+ \d{4})/u.exec(textOf(before))?.[1];
          if (sent) expect(dayIn(sent), key).toBeLessThan(today.getTime() - (documentDaysAgo.added - 2) * 86_400_000);
        }
        const invitation = documents.find((document) => document.key === 'convocation-cpas');
        for (const text of [invitation?.before, invitation?.after]) {
          const [, words = ''] = /mardi (\d{1,2}(?:er)? \p{L}+ \d{4})/u.exec(textOf(text)) ?? [];
          expect(new Date(dayIn(words)).getUTCDay()).toBe(2);
          expect(dayIn(words)).toBeGreaterThan(today.getTime());
        }
      }
    },
  );

  it('is alive on any day', () => {
    const later = JSON.stringify(demonstration(new Date('2031-03-10T10:00:00Z')).procedures);
    expect(plain(later)).toContain('20 €');
    expect(later).toContain('1er janvier 2031');
    expect(later).not.toContain('janvier 2027');
    expect(JSON.stringify(demonstration(new Date('2031-03-10T10:00:00Z')))).not.toMatch(/202[67]/u);
    expect(() => demonstration(new Date('not a date'))).toThrow(RangeError);
  });
});
