import type { QualityRule } from './fault.ts';

export const owner: QualityRule = {
  name: 'owner',
  title: 'Personne n’en est responsable',
  why: 'Une page dont personne n’est responsable vieillit sans que personne ne le voie.',
  fix: 'Confiez la démarche à une personne.',
  severity: 'urgent',
  find: (_, { hasOwner }) => (hasOwner ? [] : ['']),
};

/** Days after which a page is looked at again, when no day was set. */
const YEAR = 365;

export const freshness: QualityRule = {
  name: 'freshness',
  title: 'La page n’a pas été relue depuis un an',
  why: 'Un prix ou une adresse change sans qu’on y pense.',
  fix: 'Relisez la page, corrigez ce qui a changé et publiez-la de nouveau.',
  severity: 'useful',
  find({ modified }, { today, reviewDue }) {
    if (reviewDue) return reviewDue < today ? [`à relire depuis le ${reviewDue.split('-').reverse().join('/')}`] : [];
    if (!modified) return [];
    const days = Math.floor((Date.parse(today) - Date.parse(modified)) / 86_400_000);
    return days > YEAR ? [`publiée il y a ${days} jours`] : [];
  },
};

export const secureLinks: QualityRule = {
  name: 'secure-links',
  title: 'Un lien n’est pas sûr',
  why: 'Une adresse en « http: » peut être lue ou changée en chemin ; beaucoup de navigateurs avertissent la personne.',
  fix: 'Essayez la même adresse en « https: ». Si elle ne marche pas, demandez-la à qui tient le site.',
  severity: 'useful',
  find: ({ hasChannel, hasLegalResource }) =>
    [...(hasChannel ?? []).map(({ page }) => page), ...(hasLegalResource ?? []).map(({ id }) => id)].filter(
      (address): address is string => address?.startsWith('http:') ?? false,
    ),
};

export const humanChannel: QualityRule = {
  name: 'human-channel',
  title: 'Il manque un moyen de joindre une personne',
  why: 'Tout le monde ne fait pas ses démarches en ligne : le guichet, le téléphone et le courrier restent ouverts.',
  fix: 'Complétez le téléphone, le guichet et l’adresse postale dans les réglages de l’organisation.',
  severity: 'urgent',
  find({ hasChannel }) {
    const missing = (['phone', 'counter', 'post'] as const).filter(
      (means) => !hasChannel?.some((channel) => channel.means === means),
    );
    const names = { phone: 'le téléphone', counter: 'le guichet', post: 'le courrier' };
    return missing.length > 0 ? [`il manque ${missing.map((means) => names[means]).join(', ')}`] : [];
  },
};

export const searchWords: QualityRule = {
  name: 'search-words',
  title: 'On ne la trouve pas avec les mots des gens',
  why: 'Les gens ne connaissent pas le nom officiel d’une démarche.',
  fix: 'Ajoutez les mots de tous les jours, même mal écrits.',
  severity: 'useful',
  find: ({ keyword }) => (Object.values(keyword ?? {}).flat().length > 0 ? [] : ['']),
};
