/** Amounts, percentages, hours, deadlines and durations. */
import { contentStems } from '../stem.ts';
import type { Draft, FactSource } from './found.ts';
import { inWords, numeral, toNumber } from './numerals.ts';

const perPattern =
  ' ?(?:(?:/|par|chaque|le|la) ?(mois|ans?|annees?|jours?|semaines?|trimestres?|personnes?|enfants?|nuits?|m2|m²|heures?|exemplaires?|pages?|km|kilometres?|documents?)(?![a-z])|(mensuel|annuel|journalier|hebdomadaire|trimestriel)(?:le)?s?(?![a-z]))';
const per = new RegExp(`^${perPattern}`);
const adjectives: Record<string, string> = {
  mensuel: 'mois',
  annuel: 'an',
  journalier: 'jour',
  hebdomadaire: 'semaine',
  trimestriel: 'trimestre',
};
const amount = new RegExp(
  `(?:€|\\beur) ?(${numeral})(?:,-+)?|(${numeral})(?:,-+)? ?(millions? |milliards? )?(?:€|d'euros?\\b|eur\\b|euros?\\b)|(${numeral}) ?centimes?\\b`,
  'g',
);

/** Amounts in euro, as cents. « par mois » belongs to the amount; it is kept apart in `per`. */
export function findAmounts({ plain, claims }: FactSource): Draft[] {
  const found: Draft[] = [];
  for (const match of plain.matchAll(amount)) {
    const from = match.index;
    let to = from + match[0].length;
    if (!claims.free(from, to)) continue;
    const scale = match[3]?.startsWith('million') ? 1e6 : match[3]?.startsWith('milliard') ? 1e9 : 1;
    const cents = match[4] ? toNumber(match[4]) : toNumber(match[1] ?? match[2] ?? '0') * 100 * scale;
    const period = per.exec(plain.slice(to, to + 40));
    if (period) to += period[0].length;
    claims.take(from, to);
    found.push({
      kind: 'amount',
      value: String(Math.round(cents)),
      from,
      to,
      ...(period
        ? {
            per:
              adjectives[period[2] ?? ''] ??
              period[1]!
                .replace(/(?:ees|ee|s)$/, '')
                .replace('annee', 'an')
                .replace(/^moi$/, 'mois'),
          }
        : {}),
    });
  }
  return found;
}

const percentage = new RegExp(`(${numeral}) ?(?:%|pour ?cents?\\b|p\\. ?c\\.|pct\\b)`, 'g');

export function findPercentages({ plain, claims }: FactSource): Draft[] {
  return claimed(plain.matchAll(percentage), claims, (match) => ({
    kind: 'percentage',
    value: String(toNumber(match[1]!)),
  }));
}

const clock =
  /(?<![\d.,/])([01]?\d|2[0-4]) ?(?:h(?:eures?)?(?![a-z])(?: ?([0-5]\d)(?!\d))?|:([0-5]\d)(?![\d:])|\.([0-5]\d)(?= ?(?:-|h\b|a \d{1,2}\.\d{2})))/g;
/** « entre 9 et 12 heures »: the first hour has no unit. */
const sharedUnit = /(?<=\b(?:de|entre|des) )([01]?\d|2[0-4])(?= (?:et|a|ou) \d{1,2} ?h(?:eures?)?(?![a-z]))/g;
const secondClock = /(?<=\d\.\d{2} ?(?:-|a) ?)([01]?\d|2[0-4])\.([0-5]\d)(?!\d)/g;
const spokenClock = /(?<!apres[- ])\b(midi|minuit)\b(?! et demi)/g;
const wordClock = new RegExp(`(?<=\\b(?:a|vers|des|apres|avant|entre|de|et) )(${inWords}) heures(?![a-z])`, 'g');
/** What stands before hours that are counted, not read on a clock. */
const counted =
  /(?:dans les|endeans les|sous|pendant|durant|delai de|duree de|moins de|plus de|au moins|toutes les|maximum|minimum|d'ici|attendez|attendre|comptez|dure|environ|encore) $/;
const lasting =
  /^ (?:par|de travail|de formation|maximum|ouvrables?|a l'avance|avant|apres|plus tard|au moins|d'attente|minimum)\b/;

/** Times of day as HH:MM. Hours that are a length of time (« dans les 48 heures ») are left to `findDeadlines`. */
export function findHours({ plain, claims }: FactSource): Draft[] {
  const found: Draft[] = [];
  for (const match of plain.matchAll(clock)) {
    const from = match.index;
    const to = from + match[0].length;
    if (counted.test(plain.slice(Math.max(0, from - 20), from)) || lasting.test(plain.slice(to, to + 16))) continue;
    if (!claims.free(from, to)) continue;
    claims.take(from, to);
    found.push({ kind: 'hour', value: hourValue(match[1]!, match[2] ?? match[3] ?? match[4]), from, to });
  }
  for (const match of plain.matchAll(wordClock)) {
    const to = match.index + match[0].length;
    const hour = toNumber(match[1]!);
    if (
      hour > 24 ||
      counted.test(plain.slice(Math.max(0, match.index - 20), match.index)) ||
      lasting.test(plain.slice(to, to + 16))
    )
      continue;
    if (!claims.free(match.index, to)) continue;
    claims.take(match.index, to);
    found.push({ kind: 'hour', value: hourValue(String(hour), undefined), from: match.index, to });
  }
  found.push(
    ...claimed(plain.matchAll(sharedUnit), claims, (match) => ({
      kind: 'hour',
      value: hourValue(match[1]!, undefined),
    })),
    ...claimed(plain.matchAll(secondClock), claims, (match) => ({
      kind: 'hour',
      value: hourValue(match[1]!, match[2]),
    })),
    ...claimed(plain.matchAll(spokenClock), claims, (match) => ({
      kind: 'hour',
      value: match[1] === 'midi' ? '12:00' : '24:00',
    })),
  );
  return found;
}

function hourValue(hour: string, minute: string | undefined): string {
  return `${hour.padStart(2, '0')}:${minute ?? '00'}`;
}

const timeUnit =
  '(jrs?\\b\\.?|jours?(?: (?:ouvrables?|ouvres?|calendriers?|calendaires?|francs?))?|semaines?|quinzaines?|mois|trimestres?|semestres?|ans?|annees?|heures?|h|minutes?)(?![a-z])';
const between = '(?:(?:dernier|derniere|premier|premiere|prochain|prochaine|autre)s? )?';
const deadline = new RegExp(`(${numeral}) ?${between}${timeUnit}`, 'g');
const oneUnit = /\b(?:dans|endeans|sous) (?:le |la |l')?(mois|quinzaine|huitaine|semaine|annee|trimestre)(?![a-z])/g;
const origin =
  /^(?: ?(?:ouvrables?|calendriers?))?,? (?:a (?:compter|partir|dater) )?(?:de la |de l'|du |de |des |d'|suivant |qui suit |qui suivent |apres |a la suite de )([^,;.:()\n]{2,60})/;
const receiptWords =
  /\b(?:notifi|recept|recu|recev|present[e]? (?:lettre|courrier|decision)|presente\b|lettre|courrier|envoi|remise)/;

/**
 * Lengths of time, with their starting event when it is written. Weeks are days, years are months; « un mois » and
 * « 30 jours », calendar and working days stay different, as they are in law.
 */
export function findDeadlines({ plain, claims }: FactSource): Draft[] {
  const found: Draft[] = [];
  const add = (from: number, to: number, number: number, written: string): void => {
    if (!claims.free(from, to)) return;
    claims.take(from, to);
    const { count, unit } = measure(number, written);
    const before = plain.slice(Math.max(0, from - 24), from);
    const event = origin.exec(plain.slice(to, to + 90));
    const start = event ? startOf(event[1]!) : undefined;
    const label =
      /age|enfants? de|\b(?:plus|moins) de $/.test(before) && unit === 'mois' && written.startsWith('an')
        ? 'Âge ou durée'
        : event || /(?:dans|endeans|sous|delai|d'ici|plus tard|avant|au moins)/.test(before)
          ? 'Délai'
          : 'Durée';
    found.push({
      kind: 'deadline',
      value: `${count} ${unit}`,
      from,
      to,
      count,
      unit,
      label,
      ...(start ? { start } : {}),
    });
  };
  for (const match of plain.matchAll(deadline)) {
    add(match.index, match.index + match[0].length, toNumber(match[1]!), match[2]!);
  }
  for (const match of plain.matchAll(oneUnit)) add(match.index, match.index + match[0].length, 1, match[1]!);
  return found.sort((a, b) => a.from - b.from);
}

function measure(number: number, written: string): { count: number; unit: string } {
  if (written.startsWith('semaine')) return { count: number * 7, unit: 'jour' };
  if (written.startsWith('quinzaine')) return { count: number * 15, unit: 'jour' };
  if (written.startsWith('huitaine')) return { count: number * 8, unit: 'jour' };
  if (written.startsWith('trimestre')) return { count: number * 3, unit: 'mois' };
  if (written.startsWith('semestre')) return { count: number * 6, unit: 'mois' };
  if (written.startsWith('an')) return { count: number * 12, unit: 'mois' };
  if (written.startsWith('h')) return { count: number, unit: 'heure' };
  if (/ouvr/.test(written)) return { count: number, unit: 'jour ouvrable' };
  if (/franc/.test(written)) return { count: number, unit: 'jour franc' };
  if (written.startsWith('j')) return { count: number, unit: 'jour' };
  return { count: number, unit: written.startsWith('minute') ? 'minute' : 'mois' };
}

function startOf(text: string): string | undefined {
  if (receiptWords.test(text.slice(0, 40))) return 'receipt';
  return contentStems(text.slice(0, 40))[0];
}

function claimed(
  matches: Iterable<RegExpExecArray>,
  claims: FactSource['claims'],
  make: (match: RegExpExecArray) => Pick<Draft, 'kind' | 'value'>,
): Draft[] {
  const found: Draft[] = [];
  for (const match of matches) {
    const from = match.index;
    const to = from + match[0].length;
    if (!claims.free(from, to)) continue;
    claims.take(from, to);
    found.push({ ...make(match), from, to });
  }
  return found;
}
