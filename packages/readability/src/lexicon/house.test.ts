import { typeset } from '@limpide/language';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, createAnalyser } from '../analyse.ts';
import { applyEdits } from '../apply-edits.ts';
import { compare } from '../compare/index.ts';
import { exampleBlocks } from '../example-blocks.ts';
import { profiles } from '../model.ts';
import { houseTermExamples } from '../rules/house-term.examples.ts';
import { type HouseLexicon, houseLimits } from './house.ts';
import { pluralOf } from './house-swap.ts';

const empty: HouseLexicon = { avoid: [], acronyms: [], terms: [] };
const found = (text: string, house: Partial<HouseLexicon> = {}) =>
  analyse(exampleBlocks(text), { house: { ...empty, ...house }, hints: 'all' }).findings;
const rulesOf = (text: string, house?: Partial<HouseLexicon>) => found(text, house).map(({ rule }) => rule);

describe('the lexicon of an organisation', () => {
  it('changes nothing while it is empty', () => {
    const blocks = exampleBlocks('Nonobstant le récépissé, écrivez au SRPMU.');
    expect(analyse(blocks, { house: empty })).toEqual(analyse(blocks));
  });

  it('silences the rules about single words where it speaks', () => {
    const text = 'Gardez le récépissé.';
    expect(rulesOf(text)).toEqual(['jargon']);
    expect(rulesOf(text, { terms: [{ term: 'récépissé', not: [] }] })).toEqual([]);
    expect(rulesOf(text, { avoid: [{ avoid: 'récépissé', prefer: 'reçu' }] })).toEqual(['house-term']);
    expect(rulesOf('Demandez une composition de ménage.')).toEqual(['unexplained-term']);
    expect(
      rulesOf('Demandez une composition de ménage.', { terms: [{ term: 'composition de ménage', not: [] }] }),
    ).toEqual([]);
  });

  it('keeps the rules about longer words', () => {
    const house = { terms: [{ term: 'paiement', not: [] }] };
    expect(rulesOf('Veuillez procéder au paiement de la taxe.', house)).toEqual(
      rulesOf('Veuillez procéder au paiement de la taxe.'),
    );
  });

  it('lets its acronyms stand alone, with or without points', () => {
    expect(rulesOf('Écrivez au SRPMU.')).toEqual(['undefined-acronym']);
    expect(rulesOf('Écrivez au SRPMU.', { acronyms: [{ short: 'S.R.P.M.U.' }] })).toEqual([]);
    expect(rulesOf('Écrivez au SRPMX.', { acronyms: [{ short: 'SRPMU' }] })).toEqual(['undefined-acronym']);
  });

  it('reads capitals, curly apostrophes and no-break spaces as the same words', () => {
    const house = { avoid: [{ avoid: "chef d'équipe", prefer: 'responsable' }] };
    expect(found('Le CHEF D’ÉQUIPE et le chef d’équipe.', house).map(({ text }) => text)).toEqual([
      'CHEF D’ÉQUIPE',
      'chef d’équipe',
    ]);
    expect(found('Un agent\u00a0traitant répond.', { avoid: [{ avoid: 'agent traitant' }] })).toHaveLength(1);
  });

  it('says what to write, why, and that a choice stays with the writer', () => {
    const [finding] = found('Le demandeur répond.', {
      avoid: [{ avoid: 'demandeur', prefer: 'vous / la personne', why: 'On parle au lecteur.' }],
    });
    expect(finding).toMatchObject({
      title: typeset('Remplacez « demandeur »'),
      message: typeset('Votre organisation écrit « vous » ou « la personne ». On parle au lecteur.'),
      fixes: [],
    });
  });

  it('offers a fix only when nothing else must agree', () => {
    const fix = (text: string, avoid: string, prefer: string) => {
      const blocks = exampleBlocks(text);
      const edits = found(text, { avoid: [{ avoid, prefer }] }).flatMap(({ fixes }) => fixes[0]?.edits ?? []);
      return edits.length > 0 ? applyEdits(blocks, edits).join('\n\n') : null;
    };
    expect(fix('La décision est prise.', 'décision', 'réponse')).toBeNull();
    expect(fix('L’information est prise.', 'information', 'précision')).toBe('La précision est prise.');
    expect(fix('Le règlement est prêt.', 'règlement', 'avertissement')).toBe('L’avertissement est prêt.');
    expect(fix('Dans le cadre du projet, venez.', 'dans le cadre de', 'pour')).toBe('Pour le projet, venez.');
    expect(fix('Venez en raison des travaux.', 'en raison de', 'à cause de')).toBe('Venez à cause des travaux.');
    expect(fix('Venez dans le cadre de travaux.', 'dans le cadre de', 'pour')).toBeNull();
    expect(fix('Venez pour votre sollicitation.', 'sollicitation', 'demande')).toBeNull();
  });

  it('keeps every fact', () => {
    for (const { text, kind } of [...houseTermExamples.positive, ...houseTermExamples.negative]) {
      const before = exampleBlocks(text, kind);
      for (const profile of profiles) {
        for (const { fixes } of analyse(before, { profile, house: houseTermExamples.house }).findings) {
          for (const { edits } of fixes) {
            const after = applyEdits(before, edits).map((words, i) => ({ ...before[i]!, text: words, opaque: [] }));
            const { facts } = compare(before, after);
            expect(facts.filter(({ status }) => status === 'lost' || status === 'changed')).toEqual([]);
          }
        }
      }
    }
  });

  it('refuses what is beyond its limits', () => {
    const many = Array.from({ length: houseLimits.phrases + 1 }, (_, n) => ({ avoid: `mot${n}` }));
    expect(() => createAnalyser({ house: { ...empty, avoid: many } })).toThrow(RangeError);
    expect(() => createAnalyser({ house: { ...empty, avoid: many.slice(1) } })).not.toThrow();
    for (const avoid of ['', '  ', ', ;', 'x'.repeat(houseLimits.characters + 1)]) {
      expect(() => createAnalyser({ house: { ...empty, avoid: [{ avoid }] } }), avoid).toThrow(RangeError);
    }
  });

  it('takes any words, the same twice or against each other', () => {
    const words = fc.constantFrom(
      'demande',
      'Demande',
      'demandes',
      'suite à',
      'suite aux',
      'l’an',
      'A.B.',
      'prime',
      '12 €',
    );
    const lexicon = fc.record({
      avoid: fc.array(fc.record({ avoid: words, prefer: fc.option(words, { nil: undefined }) })),
      acronyms: fc.array(fc.record({ short: words })),
      terms: fc.array(fc.record({ term: words, not: fc.array(words, { maxLength: 3 }) })),
    });
    fc.assert(
      fc.property(lexicon, (house) => {
        const blocks = exampleBlocks(
          'Suite aux demandes de l’an 12, la prime A.B. vaut 12 € suite à la demande [[prime]].',
        );
        expect(createAnalyser({ house }).update(blocks)).toEqual(analyse(blocks, { house }));
      }),
      { numRuns: 100 },
    );
  });
});

it('makes plurals that are sure', () => {
  const plurals = [
    'demandeur',
    'agent traitant',
    'demande de prime',
    'bureau',
    'journal',
    'avis',
    'solliciter',
    'PCDR',
  ];
  expect(plurals.map(pluralOf)).toEqual([
    'demandeurs',
    'agents traitants',
    'demandes de prime',
    'bureaux',
    'journaux',
    null,
    null,
    null,
  ]);
  expect(pluralOf('personne qui demande')).toBeNull();
});
