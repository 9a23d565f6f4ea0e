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
  // An address whose safe twin is known to answer is told as a move, once.
  find: ({ hasChannel, hasLegalResource }, { links }) =>
    [...(hasChannel ?? []).map(({ page }) => page), ...(hasLegalResource ?? []).map(({ id }) => id)].filter(
      (address): address is string =>
        (address?.startsWith('http:') ?? false) && !links?.some((link) => link.address === address),
    ),
};

export const deadLinks: QualityRule = {
  name: 'dead-links',
  title: 'Un lien ne mène plus nulle part',
  why: 'La personne arrive sur une page d’erreur, et abandonne ou appelle.',
  fix: 'Cherchez la nouvelle page sur le site et remplacez l’adresse, ou retirez le lien.',
  severity: 'urgent',
  find: (_, { links }) =>
    (links ?? []).filter(({ proposed }) => !proposed).map(({ address, problem }) => `${address} : ${problem}`),
};

export const movedLinks: QualityRule = {
  name: 'moved-links',
  title: 'Un lien a changé d’adresse',
  why: 'Le site envoie encore les gens au bon endroit, jusqu’au jour où il ne le fera plus.',
  fix: 'Prenez la nouvelle adresse : elle se change dans toutes les démarches en une fois.',
  severity: 'useful',
  find: (_, { links }) =>
    (links ?? []).flatMap(({ address, proposed }) => (proposed ? [`${address} : maintenant ${proposed}`] : [])),
};

export const contactHours: QualityRule = {
  name: 'contact-hours',
  title: 'Les heures ne sont pas dites',
  why: 'La personne se déplace ou appelle pour trouver porte close.',
  fix: 'Complétez les heures du guichet et du téléphone dans les réglages de l’organisation.',
  severity: 'urgent',
  find(_, { hours }) {
    const missing = [hours?.counter === false ? 'le guichet' : '', hours?.phone === false ? 'le téléphone' : ''];
    const names = missing.filter(Boolean);
    return names.length > 0 ? [`il manque celles pour ${names.join(' et ')}`] : [];
  },
};

export const orphan: QualityRule = {
  name: 'orphan',
  title: 'Plus personne ne s’en occupe',
  why: 'Elle encombre la liste, et quelqu’un finira par la croire à jour.',
  fix: 'Terminez-la et publiez-la, ou mettez-la à la corbeille.',
  severity: 'useful',
  find: (_, context) => (context.orphan ? [context.orphan] : []),
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
