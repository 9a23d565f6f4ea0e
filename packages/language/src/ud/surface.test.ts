import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contractionParts, surfaceSentences } from './surface.ts';

const cut = (text: string) =>
  surfaceSentences(text).map((sentence) => sentence.tokens.map((token) => token.form).join('|'));

describe('tokens of surfaceSentences', () => {
  it.each([
    ['Ouvert de 9 h 30 à 12h, puis dès 13H15', 'Ouvert|de|9|h|30|à|12|h|,|puis|dès|13|H|15'],
    ['Un montant de 2 001 ou 1.234,50 €, soit 12,5 %', 'Un|montant|de|2 001|ou|1.234,50|€|,|soit|12,5|%'],
    ['né le 3/4/2027, dossier 2027/PR/12', 'né|le|3/4/2027|,|dossier|2027/PR/12'],
    ['au 081 23 45 67 ou 0475/12.34.56', 'au|081 23 45 67|ou|0475/12.34.56'],
    ['un solde de -0,8 après +14 et non 12 - 5', 'un|solde|de|-0,8|après|+14|et|non|12|-|5'],
    ['entre -6°C et 20 °C, à +/- 2°', 'entre|-6|°C|et|20|°C|,|à|+/-|2°'],
    ["les années 90's", "les|années|90's"],
    ['p. ex. la copie recto/verso', 'p.|ex.|la|copie|recto|/|verso'],
    ["ce que l'on appelle, c'est-à-dire", "ce|que|l'on|appelle|,|c'est-à-dire"],
    ["aujourd'hui, quelqu'un de la presqu'île", "aujourd'hui|,|quelqu'un|de|la|presqu'île"],
    ["Que va t-il faire, semble t'il ?", "Que|va|t-il|faire|,|semble|t'il|?"],
    ['Y a-t-il un guichet ? ...', 'Y|a|-t-il|un|guichet|?|...'],
    ['Vraiment ?...', 'Vraiment|?|...'],
    ['celle-ci, cette fois-ci, ce jour-là, jusque-là', 'celle-ci|,|cette|fois|-ci|,|ce|jour|-là|,|jusque-là'],
    ['M. J.-P. Noël (av. J.-C.), n° 12', 'M.|J.-P.|Noël|(|av.|J.-C.|)|,|n°|12'],
    ['le fichier demande.prime.pdf [copie]', 'le|fichier|demande.prime.pdf|[|copie|]'],
    ['voir https://www.exemple.be/a?b=1, info@a.be', 'voir|https://www.exemple.be/a?b=1|,|info@a.be'],
    ['une distance de 3 km.', 'une|distance|de|3|km|.'],
    ['la photo, la copie, etc.', 'la|photo|,|la|copie|,|etc|.'],
    ['la photo, etc., et la copie', 'la|photo|,|etc.|,|et|la|copie'],
    ['- 5 copies\n-5 photos', '-|5|copies'],
    ["l'art. L1122-30, § 1er, al. 2, du CDLD", "l'|art.|L1122-30|,|§|1er|,|al.|2|,|du|CDLD"],
    ['Envoyez-le-nous auquel cas', 'Envoyez|-le|-nous|auquel|cas'],
    ['Prenez rendez-vous à Villers-le-Bouillet', 'Prenez|rendez-vous|à|Villers-le-Bouillet'],
  ])('%s', (text, first) => expect(cut(text)[0]).toBe(first));
});

describe('sentences of surfaceSentences', () => {
  it.each([
    ['Vu la demande ; Considérant la loi ; Sur proposition du Collège', 2],
    ['Présents : Mme Noël, échevine ; M. Servais ; Marie Lambert', 1],
    ['Voici le bilan (en euros) Le total est nul.', 2],
    ['Cochez a) Le premier choix', 1],
    ['Le bureau est fermé. nous rouvrons lundi.', 2],
    ['Votre demande est arrivée. à ce jour, rien ne manque.', 2],
    ['Une délib. du 3 mai, approx. à midi', 1],
    ['Le guichet est fermé Il rouvre lundi.', 2],
    ['Le film La vie est belle passe à Namur.', 1],
    ['Elle a répondu : Il viendra.', 2],
    ['Elle a répondu : Namur.', 1],
    ['Madame,\n\nVotre dossier est complet\n\nBien à vous', 3],
    ['', 0],
  ])('%s → %i', (text, count) => expect(surfaceSentences(text)).toHaveLength(count));

  it('gives offsets, forms and spaces', () => {
    expect(surfaceSentences("  L'avis. Signez")).toEqual([
      {
        from: 2,
        to: 9,
        tokens: [
          { form: "L'", from: 2, to: 4, spaceAfter: false },
          { form: 'avis', from: 4, to: 8, spaceAfter: false },
          { form: '.', from: 8, to: 9, spaceAfter: true },
        ],
      },
      { from: 10, to: 16, tokens: [{ form: 'Signez', from: 10, to: 16, spaceAfter: false }] },
    ]);
  });

  it('puts every character that is not a space in one token, whatever the text', () => {
    const part = fc.constantFrom(
      ...[
        'Il ',
        'mot',
        'Mot ',
        '. ',
        '.',
        ' ',
        '\n',
        '-',
        '5',
        '9 h 30',
        '°',
        'C',
        "l'",
        'on',
        '+',
        '/',
        "'",
        's',
        '?',
      ],
      ...[
        '...',
        '; ',
        ': ',
        '(',
        ') ',
        'p. ex. ',
        'etc. ',
        'jour-là',
        '" ',
        '« ',
        ' »',
        't',
        '-il ',
        '12,5',
        'A.',
        '😀',
      ],
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        let at = 0;
        for (const { from, to, tokens } of surfaceSentences(text)) {
          expect([from, to]).toEqual([tokens[0]?.from, tokens.at(-1)?.to]);
          for (const token of tokens) {
            expect(token.to).toBeGreaterThan(token.from);
            expect(text.slice(at, token.from)).toMatch(/^\s*$/u);
            expect(token.form).toBe(text.slice(token.from, token.to));
            at = token.to;
          }
        }
        expect(text.slice(at)).toMatch(/^\s*$/u);
      }),
      { numRuns: 400 },
    );
  });
});

describe('contractionParts', () => {
  it.each([
    ['du', 'ADP+DET', ['de', 'le']],
    ['des', 'ADP+DET', ['de', 'les']],
    ['au', 'ADP+DET', ['à', 'le']],
    ['Aux', 'ADP+DET', ['À', 'les']],
    ['DU', 'ADP+DET', ['DE', 'le']],
    ['auquel', 'ADP+PRON', ['à', 'lequel']],
    ['Auxquelles', 'ADP+PRON', ['À', 'lesquelles']],
    ['desquels', 'ADP+PRON', ['de', 'lesquels']],
    ['auquel', 'ADP+DET', ['à', 'lequel']],
    ['des', 'DET', undefined],
    ['du', 'ADP+PRON', undefined],
    ['de', 'ADP+DET', undefined],
    ['constructor', 'ADP+DET', undefined],
  ])('%s as %s', (form, tag, parts) => expect(contractionParts(form, tag)).toEqual(parts));
});
