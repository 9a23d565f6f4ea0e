import { describe, expect, it } from 'vitest';
import type { PublicSnapshot } from '../../../platform/database/index.ts';
import { runTask } from '../../../platform/engines/tasks.ts';
import { comparePage } from './compare-page.ts';
import { compareWeeks, readWeek } from './hours.ts';
import { knownOf } from './known.ts';

const snapshot: PublicSnapshot = {
  content: {
    title: 'Demander une carte de riverain',
    summary: 'Avec cette carte, vous stationnez dans votre rue sans limite de durée.',
    audience: 'Pour les habitants de Vallombre.',
    keyFacts: {
      deadline: { value: 'Dans les 10 jours', note: 'après votre emménagement.' },
      duration: { value: 'Environ 5 minutes', note: 'en ligne.' },
      cost: { value: '15 € par an', note: 'La deuxième carte coûte 40 €.' },
      answer: { value: 'En 3 semaines', note: 'par la poste.' },
    },
    prepare: [
      'Votre certificat d’immatriculation',
      'Votre carte d’identité',
      'Une attestation de l’employeur pour une voiture de société',
    ],
    notNeeded: 'Vous ne devez pas apporter de composition de ménage : nous l’avons déjà.',
    exceptions: [{ title: 'Si vous louez une voiture', text: 'Apportez le contrat de location.' }],
    onlineUrl: 'https://guichet.vallombre.example/riverain',
    legalBases: [],
    lifeEvent: 'je-demenage',
    searchWords: [],
  },
  steps: [],
  organisation: {
    id: 'o',
    slug: 'vallombre',
    name: 'Commune de Vallombre',
    shortName: 'Vallombre',
    contact: {
      phone: '081 00 00 00',
      phoneHours: 'du lundi au vendredi, de 9 h à 16 h',
      address: 'Maison communale, rue Haute 3, 5999 Vallombre',
      openingHours: 'lundi et mercredi de 9 h à 12 h, jeudi de 14 h à 19 h',
      post: 'Rue Haute 3, 5999 Vallombre',
      helper: 'Un proche peut venir pour vous.',
    },
  },
  service: 'Service Mobilité',
};
const subject = { id: '01hzzzzzzzzzzzzzzzzzzzzzzz', snapshot, base: 'https://limpide.exemple.be' };

async function differences(html: string, of: PublicSnapshot = snapshot) {
  const page = await runTask('readWebPage', { bytes: new TextEncoder().encode(html) });
  if (!page.ok) throw new Error(page.error.message);
  const facts = await runTask('compareFacts', {
    before: knownOf(of).blocks,
    after: [...page.value.main, ...page.value.around],
  });
  return comparePage({ ...subject, snapshot: of }, page.value, facts);
}
const told = async (html: string, of?: PublicSnapshot) =>
  (await differences(html, of)).map(({ topic, kind, theirs }) => `${topic} ${kind}${theirs ? `: ${theirs}` : ''}`);

/** A page as a commune writes it, with its own words, whose parts a test replaces. */
const page = (
  change: Partial<Record<'cost' | 'delay' | 'list' | 'online' | 'foot' | 'before', string>> = {},
) => `<!doctype html>
<html lang="fr"><head><title>Carte riverain | Vallombre</title><style>p{color:red}</style></head><body>
<header>Commune de Vallombre</header><nav><a href="/">Accueil 02 999 99 99</a></nav>
<main><h1>Stationnement : carte de riverain</h1>${change.before ?? ''}
<p>Vous habitez Vallombre ? Demandez une carte pour stationner devant chez vous. Faites-le ${change.delay ?? 'dans les 10 jours'} de votre arrivée.</p>
<h2>Combien ça coûte ?</h2><p>${change.cost ?? 'La carte coûte 15 euros par an.'} La réponse arrive dans un délai de trois semaines.</p>
<h2>Que faut-il apporter ?</h2>
<ul>${change.list ?? '<li>le certificat d’immatriculation du véhicule</li><li>la carte d’identité</li><li>voiture de société : une attestation de l’employeur</li>'}</ul>
<p>${change.online ?? '<a href="http://www.guichet.vallombre.example/riverain/?source=site">Faites la demande en ligne</a>'}</p></main>
<footer>${change.foot ?? '<p>Tél. 081/00.00.00</p><table><tr><td>Lundi, mercredi</td><td>9h-12h</td></tr><tr><td>Jeudi</td><td>14h00 à 19h00</td></tr></table>'}</footer></body></html>`;

describe('a page that says the same in other words', () => {
  it('has no difference', async () => {
    expect(await told(page())).toEqual([]);
  });

  it('is not expected to repeat, and may say more', async () => {
    expect(
      await told(
        page({ before: '<p>Nouveau depuis 2026 : payez par carte. Chaque année, 1 200 cartes sont données.</p>' }),
      ),
    ).toEqual([]);
  });

  it('needs no check when it shows ours', async () => {
    const element = `<main><h1>Autre chose à 99 €</h1><limpide-demarche demarche="${subject.id}"><a href="/x">Riverain</a></limpide-demarche></main>`;
    expect(await told(element)).toEqual([]);
    const frame = `<main><p>Voyez :</p><iframe src="https://limpide.exemple.be/integrer/demarches/${subject.id}/cadre"></iframe></main>`;
    expect(await told(frame)).toEqual([]);
    expect(await told(element.replace(subject.id, '01hzzzzzzzzzzzzzzzzzzzzzzy'))).not.toEqual([]);
  });
});

describe('a page that says something else', () => {
  it.each<[string, Parameters<typeof page>[0], string[]]>([
    ['another price', { cost: 'La carte coûte 12,50 € par an.' }, ['cost differs: La carte coûte 12,50 € par an']],
    ['no price', { cost: 'Le prix est fixé par le conseil.' }, ['cost missing']],
    ['another delay', { delay: 'dans les 8 jours' }, ['delay differs: ']],
    [
      'another telephone',
      { foot: '<p>Tél. 081 11 11 11</p><p>Lundi et mercredi : 9 h – 12 h, jeudi : 14 h – 19 h</p>' },
      ['phone differs: Tél. 081 11 11 11'],
    ],
    ['no telephone', { foot: '<p>Lundi et mercredi : 9 h – 12 h, jeudi : 14 h – 19 h</p>' }, ['phone missing']],
    [
      'other hours',
      { foot: '<p>Tél. 081 00 00 00</p><p>Lundi et mercredi de 9 h à 12 h. Jeudi de 16 h à 19 h.</p>' },
      ['hours differs: '],
    ],
    ['no hours', { foot: '<p>Tél. 081 00 00 00</p>' }, ['hours missing']],
    [
      'one paper less',
      { list: '<li>le certificat d’immatriculation</li><li>la carte d’identité</li>' },
      ['prepare missing'],
    ],
    [
      'a paper that need not be brought',
      {
        list: '<li>le certificat d’immatriculation</li><li>la carte d’identité</li><li>attestation de l’employeur</li><li>une composition de ménage</li>',
      },
      ['prepare extra: une composition de ménage'],
    ],
    [
      'a paper that we do not know',
      {
        list: '<li>le certificat d’immatriculation</li><li>la carte d’identité</li><li>attestation de l’employeur</li><li>trois fiches de salaire</li>',
      },
      ['prepare extra: trois fiches de salaire'],
    ],
    ['no link to the form', { online: 'Venez au guichet.' }, ['online missing']],
    [
      'a link to an old form',
      { online: '<a href="https://ancien.vallombre.example/f">En ligne</a>' },
      ['online missing'],
    ],
  ])('%s', async (_, change, expected) => {
    const found = await told(page(change));
    expect(
      found.map((line, i) => (expected[i] !== undefined && line.startsWith(expected[i]) ? expected[i] : line)),
    ).toEqual(expected);
  });

  it('differs from what the démarche says twice', async () => {
    const summary = 'Demandez-la dans les 10 jours, sinon payez 15 € par an.';
    const of = { ...snapshot, content: { ...snapshot.content, summary } };
    const found = await told(page({ delay: 'dans les 8 jours', cost: 'Elle coûte 12 €.' }), of);
    expect(found).toEqual([expect.stringMatching(/^cost differs/), expect.stringMatching(/^delay differs/)]);
  });

  it('is not blamed for the papers of a special case that we name too', async () => {
    const list =
      '<li>le certificat d’immatriculation</li><li>la carte d’identité</li><li>attestation de l’employeur</li><li>le contrat de location de la voiture</li>';
    expect(await told(page({ list }))).toEqual([]);
  });

  it('asks money for what is free', async () => {
    const cost = { value: 'Gratuit', note: '' };
    const of = { ...snapshot, content: { ...snapshot.content, keyFacts: { ...snapshot.content.keyFacts, cost } } };
    expect(await told(page(), of)).toEqual([expect.stringMatching(/^cost differs: La carte coûte 15 euros/)]);
    expect(await told(page({ cost: 'La carte est gratuite.' }), of)).toEqual([]);
    expect(await told(page({ cost: 'Voyez au guichet.' }), of)).toEqual(['cost missing']);
  });

  it('is about something else', async () => {
    const other =
      '<title>Fête du village</title><main><h1>Fête du village</h1><p>Samedi, place du Marché. Entrée : 5 €.</p></main>';
    expect(await told(other)).toEqual(['subject differs: Fête du village']);
  });
});

describe('the key of a difference', () => {
  const key = async (change: Parameters<typeof page>[0], of = snapshot) =>
    (await differences(page(change), of))[0]!.key;

  it('stays while both texts stay, and changes with either', async () => {
    const first = await key({ cost: 'La carte coûte 12 €.' });
    expect(await key({ cost: 'La carte coûte 12 €.', before: '<p>Avis de ce jour.</p>' })).toBe(first);
    expect(await key({ cost: 'La carte coûte 13 €.' })).not.toBe(first);
    const cost = { value: '16 € par an', note: '' };
    const of = { ...snapshot, content: { ...snapshot.content, keyFacts: { ...snapshot.content.keyFacts, cost } } };
    expect(await key({ cost: 'La carte coûte 12 €.' }, of)).not.toBe(first);
  });
});

describe('hours', () => {
  const week = (text: string) => [...readWeek(text)].map(([day, hours]) => `${day} ${[...hours].join(' ')}`);
  it.each<[string, string[]]>([
    ['lundi et mercredi de 9 h à 12 h', ['0 09:00-12:00', '2 09:00-12:00']],
    [
      'Du lundi au mercredi : 8h30-12h et 13h-16h',
      ['0 08:30-12:00 13:00-16:00', '1 08:30-12:00 13:00-16:00', '2 08:30-12:00 13:00-16:00'],
    ],
    ['Lun. – ven. 9:00 – 12:00', ['0 09:00-12:00', '1 09:00-12:00', '2 09:00-12:00', '3 09:00-12:00', '4 09:00-12:00']],
    ['Mardi · 9h00 · 11h30 · Jeudi · fermé · Vendredi · 10 h à midi', ['1 09:00-11:30', '4 10:00-12:00']],
    ['Le mardi soir, jusqu’à 19 h', []],
    ['En mars, 12 personnes. Dimensions : 9 h.', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(week(text)).toEqual(expected);
  });

  it('are compared by day', () => {
    const ours = readWeek('mardi de 9 h à 12 h, jeudi de 14 h à 19 h');
    const of = (text: string) => compareWeeks(ours, readWeek(text));
    expect(of('mardi 9h-12h, jeudi 14h-19h, samedi 9h-12h')).toBe('same');
    expect(of('mardi 9h-12h et 13h-16h ; jeudi 14h-19h')).toBe('same');
    expect(of('mardi 9h-12h')).toBe('differs');
    expect(of('mardi 8h-12h, jeudi 14h-19h')).toBe('differs');
    expect(of('samedi 9h-12h')).toBe('missing');
  });
});
