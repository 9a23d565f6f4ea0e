import type { Calendar } from '../calendar.ts';
import type { DemoProcedure } from '../types.ts';

/** « Une naissance »: the civil registry and the nursery. */
export function birthProcedures(calendar: Calendar): DemoProcedure[] {
  const tariff = `règlement communal (fictif), édition ${calendar.year}`;
  return [
    {
      key: 'declarer-naissance',
      organisation: 'commune',
      owner: 'martine-henrard',
      state: 'published',
      publishedDaysAgo: 70,
      yearlyVolume: 95,
      shares: [],
      content: {
        title: 'Déclarer une naissance',
        summary:
          'Félicitations ! Déclarez la naissance à la commune où votre enfant est né. L’hôpital peut souvent lancer la déclaration avec vous.',
        audience: 'Pour les parents d’un enfant né à Fontaval, à la maison ou à la maternité.',
        keyFacts: {
          deadline: {
            value: 'La date est sur le papier de l’hôpital',
            note: 'faites-le au plus vite : les premiers droits de l’enfant en dépendent.',
          },
          duration: { value: 'Environ 20 minutes', note: 'au guichet.' },
          cost: { value: 'Gratuit', note: 'les premiers extraits aussi.', source: tariff },
          answer: { value: 'Tout de suite', note: 'vous repartez avec les extraits de naissance.' },
        },
        prepare: [
          'Le papier que l’hôpital ou la sage-femme vous a donné',
          'La carte d’identité du parent qui vient',
          'Le prénom ou les prénoms de l’enfant',
          'Le nom de famille que vous avez choisi',
        ],
        notNeeded: 'Si vous êtes mariés et que la commune a déjà votre acte, vous ne devez pas l’apporter.',
        exceptions: [
          {
            title: 'Si vous n’êtes pas mariés',
            text: 'Prenez contact avec nous avant la naissance. Nous vous expliquons comment les deux parents sont reconnus.',
          },
          {
            title: 'Si vous hésitez sur le nom',
            text: 'Appelez-nous avant de signer. Nous vous expliquons les choix possibles.',
          },
          {
            title: 'Si l’enfant est né sans vie',
            text: 'Nous vous recevons dans un bureau calme, à l’heure qui vous convient. Appelez et demandez Martine Henrard.',
          },
        ],
        legalBases: [],
        lifeEvent: 'une-naissance',
        searchWords: [
          'naissance',
          'naissence',
          'bébé',
          'bebe',
          'j’ai accouché',
          'déclarer mon enfant',
          'acte de naissance',
          'extrait de naissance',
          'prénom',
          'nom de famille enfant',
          'reconnaissance',
          'allocations familiales',
          'maternité',
        ],
      },
      steps: [
        {
          key: 'hopital',
          title: 'La maternité vous donne un papier.',
          text: 'Il dit où et jusqu’à quand déclarer la naissance.',
        },
        {
          key: 'guichet',
          title: 'Vous venez à la commune.',
          text: 'Un parent suffit dans la plupart des cas. Le bébé n’est pas obligé de venir.',
        },
        {
          key: 'extraits',
          title: 'Vous recevez les extraits.',
          text: 'Gardez-en un pour la caisse d’allocations familiales et un pour la mutualité.',
        },
      ],
    },
    {
      key: 'place-creche',
      organisation: 'commune',
      owner: 'martine-henrard',
      state: 'in-review',
      yearlyVolume: 60,
      shares: [{ organisation: 'cpas', level: 'contribute' }],
      content: {
        title: 'Demander une place à la crèche communale',
        summary: 'La crèche Les Galets accueille 36 enfants. Inscrivez-vous dès le quatrième mois de grossesse.',
        audience: 'Pour les parents qui habitent ou travaillent à Fontaval.',
        keyFacts: {
          deadline: { value: 'Dès le 4e mois', note: 'de grossesse. Plus tard, c’est possible aussi.' },
          duration: { value: 'Environ 10 minutes', note: 'pour l’inscription.' },
          cost: {
            value: 'Selon vos revenus',
            note: 'l’inscription est gratuite.',
            source: 'barème de la crèche (fictif)',
          },
          answer: {
            value: 'Dans le mois',
            note: 'nous disons oui, non ou « liste d’attente », avec votre place dans la liste.',
            source: 'Engagement de la crèche',
          },
        },
        prepare: [
          'La date prévue de la naissance',
          'Les jours où vous avez besoin de la crèche',
          'Une preuve de revenus, plus tard, pour calculer le prix',
        ],
        exceptions: [
          {
            title: 'Si vous cherchez du travail',
            text: 'Dites-le : la crèche garde 3 places pour les parents en formation ou en recherche d’emploi.',
          },
          {
            title: 'Si votre enfant a besoin de soins',
            text: 'Venez en parler à la directrice de la crèche. L’équipe s’organise avec vous.',
          },
        ],
        legalBases: [],
        lifeEvent: 'une-naissance',
        searchWords: [
          'crèche',
          'creche',
          'garderie',
          'accueillante',
          'garde d’enfant',
          'place crèche',
          'nounou',
          'milieu d’accueil',
          'puéricultrice',
        ],
      },
      steps: [
        { key: 'inscrire', title: 'Vous vous inscrivez.', text: 'En ligne, par téléphone ou à la crèche.' },
        {
          key: 'reponse',
          title: 'La crèche répond.',
          text: 'Si c’est la liste d’attente, vous recevez votre rang et la personne à appeler.',
        },
        {
          key: 'visite',
          title: 'Vous visitez et vous signez.',
          text: 'Le contrat dit les jours, les heures et le prix.',
        },
      ],
    },
  ];
}
