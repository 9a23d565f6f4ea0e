import type { StarterSheet } from './sheet.ts';

/** A shop, a market, a terrace. */
export const businessSheets: StarterSheet[] = [
  {
    key: 'vendre-au-marche',
    authority: 'commune',
    title: 'Vendre au marché ou dans la rue',
    summary: 'Légumes, vêtements, food truck : demandez une place au marché ou un emplacement dans la rue.',
    audience: 'Pour les commerçants ambulants et les personnes qui commencent.',
    lifeEvent: 'j-ouvre-un-commerce',
    prepare: [
      'Votre numéro d’entreprise',
      'La preuve que vous pouvez vendre en rue',
      'Ce que vous vendez et la place qu’il faut',
    ],
    steps: [
      {
        title: 'Vous vous mettez en ordre.',
        body: 'Un guichet d’entreprises vous aide.',
        organisation: 'Guichet d’entreprises',
      },
      { title: 'Vous demandez un emplacement.', body: 'Dites quel marché et quels jours.' },
      { title: 'La commune répond.', body: 'Elle peut tenir une liste d’attente.' },
    ],
    exceptions: [
      { title: 'Si vous venez une seule fois', text: 'Demandez s’il y a des places au jour le jour.' },
      { title: 'Si vous vendez à manger', text: 'Des règles d’hygiène valent aussi.' },
    ],
    searchWords: ['marché', 'ambulant', 'food truck', 'frites', 'emplacement', 'stand', 'vente en rue', 'baraque'],
    toComplete: ['conditions', 'evidence', 'cost', 'answer', 'legalBases', 'remedies', 'contact'],
  },
  {
    key: 'ouvrir-commerce',
    authority: 'commune',
    title: 'Ouvrir un commerce ou un café dans la commune',
    summary: 'Parlez de votre projet avant de signer un bail. La commune vous dit quelles autorisations demander.',
    audience: 'Pour les personnes qui veulent ouvrir, reprendre ou déplacer un commerce.',
    lifeEvent: 'j-ouvre-un-commerce',
    prepare: ['L’adresse du lieu', 'Une description de votre activité', 'Un plan simple, si vous faites des travaux'],
    steps: [
      { title: 'Vous parlez de votre projet.', body: 'La commune regarde l’adresse, l’enseigne et les travaux.' },
      {
        title: 'Vous créez votre entreprise.',
        body: 'Avec un guichet d’entreprises.',
        organisation: 'Guichet d’entreprises',
      },
      {
        title: 'Vous demandez les autorisations.',
        body: 'Par exemple pour l’alcool, l’enseigne ou la sécurité incendie.',
      },
      { title: 'Vous ouvrez.', body: 'Dites à la commune la date d’ouverture.' },
    ],
    exceptions: [
      { title: 'Si vous reprenez un commerce', text: 'Demandez quelles autorisations changent de nom.' },
      { title: 'Si vous travaillez chez vous', text: 'Demandez si votre activité est possible à cette adresse.' },
    ],
    searchWords: ['magasin', 'boutique', 'café', 'horeca', 'restaurant', 'night shop', 'enseigne', 'patente', 'alcool'],
    toComplete: ['conditions', 'evidence', 'cost', 'answer', 'legalBases', 'remedies', 'contact'],
  },
  {
    key: 'installer-terrasse',
    authority: 'commune',
    title: 'Installer une terrasse sur le trottoir',
    summary:
      'Vous voulez mettre des tables, un étal ou un panneau devant votre commerce ? Demandez l’accord de la commune.',
    audience: 'Pour les commerces, les cafés et les restaurants.',
    lifeEvent: 'j-ouvre-un-commerce',
    prepare: ['Un plan avec les mesures', 'Une photo de la façade', 'Les mois où la terrasse est ouverte'],
    steps: [
      { title: 'Vous dessinez la terrasse.', body: 'Laissez un passage pour les poussettes et les chaises roulantes.' },
      { title: 'Vous faites la demande.', body: 'Avec le plan et la photo.' },
      { title: 'La commune répond.', body: 'Elle donne ses conditions : place, heures, mobilier.' },
    ],
    exceptions: [{ title: 'Si la terrasse a des parois ou un toit', text: 'Demandez aussi au service urbanisme.' }],
    searchWords: ['terrasse', 'tables dehors', 'étalage', 'chevalet', 'horeca', 'parasol'],
    toComplete: ['conditions', 'cost', 'deadline', 'answer', 'legalBases', 'remedies', 'contact'],
  },
];
