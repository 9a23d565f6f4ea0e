import { describe, expect, it } from 'vitest';
import type { TextBlock } from '../model.ts';
import { checkMentions, dutiesFor } from './check.ts';
import { allDuties } from './duties.ts';
import { effectiveLevel } from './duty.ts';
import { letterExamples } from './letters.examples.ts';

function blocks(paragraphs: readonly string[], fields: readonly string[] = []): TextBlock[] {
  return paragraphs.map((text, index) => {
    const opaque = fields.flatMap((field) =>
      text.includes(field) ? [{ from: text.indexOf(field), to: text.indexOf(field) + field.length }] : [],
    );
    return { index, kind: 'paragraph', text, ...(opaque.length > 0 ? { opaque } : {}) };
  });
}

describe('letters and decisions', () => {
  it.each(letterExamples.map((one) => [one.name, one] as const))('%s', (_name, example) => {
    const source = blocks(example.paragraphs, example.fields);
    const report = checkMentions(source, example.options);
    const having = (status: string) =>
      [...new Set(report.items.filter((item) => item.status === status).map((item) => item.element))].sort();
    expect({ missing: having('missing'), unsure: having('unsure') }).toEqual({
      missing: [...example.missing].sort(),
      unsure: [...example.unsure].sort(),
    });
    for (const item of report.items) {
      if (item.status === 'found') expect(item.spans.length, item.element).toBeGreaterThan(0);
      if (item.status === 'unsure') expect(item.note, item.element).toBeTruthy();
      for (const span of item.spans) expect(source[span.block]!.text.slice(span.from, span.to)).not.toBe('');
    }
    expect(report.blocked).toBe(false);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});

describe('a model', () => {
  it('with fields for the law, the facts and the remedy is to be looked at, not missing them', () => {
    const fields = [
      '[Base légale]',
      '[Faits du dossier]',
      '[Organe de recours]',
      '[Forme du recours]',
      '[Délai de recours]',
    ];
    const lines = [
      'Votre demande est refusée.',
      'La règle : [Base légale]. Votre situation : [Faits du dossier].',
      'Vous pouvez introduire un recours : [Organe de recours], [Forme du recours], [Délai de recours].',
    ];
    const statuses = (source: TextBlock[]) =>
      Object.fromEntries(
        checkMentions(source, { authority: 'commune-wallonne', kind: 'decision' }).items.map((item) => [
          item.element,
          item.status,
        ]),
      );
    const all = ['motivation-law', 'motivation-fact', 'remedy-body', 'remedy-form', 'remedy-limit'];
    const planned = statuses(blocks(lines, fields));
    const plain = statuses(blocks(lines));
    for (const element of all)
      expect([element, planned[element], plain[element]]).toEqual([element, 'unsure', 'missing']);
  });
});

describe('a telephone number', () => {
  it.each(['081 00 00 00', '081/00 00 00', '0800 00 000', '+32 81 00 00 00'])(
    'is read behind « qui suit votre dossier : %s », not as a reference',
    (phone) => {
      const text = `Contact : Mme Sophie Piron, qui suit votre dossier : ${phone}.`;
      const { items } = checkMentions(blocks([text]), { authority: 'federal', kind: 'letter' });
      const itemOf = (element: string) => items.find((item) => item.element === element);
      const [span] = itemOf('contact-phone')!.spans;
      expect(text.slice(span!.from, span!.to)).toBe(phone);
      expect(itemOf('file-reference')!.status).toBe('missing');
    },
  );
});

describe('levels', () => {
  it.each([
    ['bruxelles-2019/contact-email', 'block', 'block'],
    ['loi-2002/not-suspensive', 'warn', 'block'],
    ['conseil-etat/remedy-limit', 'warn', 'warn'],
    ['cdld/contact-name', 'info', 'block'],
    ['loi-1991/motivation-law', 'block', 'block'],
    ['loi-1991/motivation-link', 'info', 'warn'],
    ['conseil/file-reference', 'info', 'info'],
  ])('%s is %s before a validation and %s after', (id, before, after) => {
    const duty = allDuties.find((one) => one.id === id && one.element === id.split('/')[1])!;
    expect(effectiveLevel(duty, false)).toBe(before);
    expect(effectiveLevel(duty, true)).toBe(after);
  });

  it('blocks only a missing mention whose duty a jurist validated', () => {
    const empty = blocks(['Nous refusons votre demande.']);
    const validations = [
      { dutyId: 'bruxelles-2019/ombudsman', name: 'Maître Exemple', date: '2026-11-02' },
      { dutyId: 'conseil/service', name: 'Maître Exemple', date: '2026-11-02' },
      { dutyId: 'disparu/depuis', name: 'Maître Exemple', date: '2026-11-02' },
    ];
    const report = checkMentions(empty, { authority: 'commune-bruxelles', kind: 'decision', validations });
    expect(report.items.filter((item) => item.blocks).map((item) => item.dutyId)).toEqual(['bruxelles-2019/ombudsman']);
    expect(report.blocked).toBe(true);
    expect(report.items.find((item) => item.dutyId === 'bruxelles-2019/ombudsman')!.validatedBy).toEqual({
      name: 'Maître Exemple',
      date: '2026-11-02',
    });
    expect(checkMentions(empty, { authority: 'commune-bruxelles', kind: 'decision' }).blocked).toBe(false);
  });

  it('says the stopped clock, the source and how well it was read', () => {
    const report = checkMentions(blocks(['Nous refusons votre demande.']), {
      authority: 'cpas-wallonie',
      kind: 'decision',
    });
    const limit = report.items.find((item) => item.element === 'remedy-limit')!;
    expect(limit.effect).toBe('Sans cette mention, le délai de recours ne commence pas à courir.');
    expect(limit.legalRef).toContain('26 mai 2002');
    expect(limit.reading).toBe('texte lu dans une version ancienne');
  });
});

describe('duties', () => {
  it('have ids that name one duty each', () => {
    const ids = allDuties.map((duty) => duty.id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('never claim an effect on the time limit for a text that was not read', () => {
    for (const duty of allDuties.filter((one) => one.readState === 'to-verify'))
      expect(duty.effectIfMissing).toContain('pas encore lu');
  });

  it('ask for one element only once', () => {
    for (const authority of [
      'federal',
      'commune-wallonne',
      'cpas-wallonie',
      'province',
      'spw',
      'fwb',
      'commune-bruxelles',
      'cpas-bruxelles',
      'social-security',
    ] as const) {
      for (const kind of ['letter', 'decision', 'acknowledgement'] as const) {
        const elements = dutiesFor({ authority, kind, amount: true, recovery: true }).map((duty) => duty.element);
        expect(new Set(elements).size, `${authority} ${kind}`).toBe(elements.length);
        expect(elements.length, `${authority} ${kind}`).toBeGreaterThan(3);
      }
    }
  });

  it('do not apply outside their dates, nor when their condition is absent', () => {
    const elements = (options: object) =>
      dutiesFor({ authority: 'cpas-wallonie', kind: 'decision', ...options }).map((duty) => duty.element);
    expect(elements({})).not.toContain('calculation');
    expect(elements({ amount: true })).toContain('calculation');
    expect(elements({ amount: true })).not.toContain('waiver');
    expect(elements({ recovery: true })).toContain('waiver');
  });
});
