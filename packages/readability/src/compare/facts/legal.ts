/**
 * Legal references: the norm (type and date, code, European number) with the articles cited from it. One fact a norm;
 * a norm named again (« cette loi ») gathers its articles.
 */
import { findDates, fullDate } from './dates.ts';
import { Claims, type Draft, type FactSource } from './found.ts';

const types =
  'lois?(?:-programmes?)?|decrets?|ordonnances?|arretes?|reglements?|directives?|circulaires?|accords? de cooperation';
const dated = new RegExp(
  `\\b(${types})\\b([a-z' ,-]{0,70}?) (?:du|en date du|des) (${fullDate})(?: organique des (?:cpas|centres publics d'action sociale))?`,
  'g',
);
const european =
  /\b(reglement|directive)s? (?:\((?:ue|ce|cee)\) ?|ue |ce |europeen(?:ne)? )?(?:n° ?)?(\d{2,4}\/\d{1,4})(?:\/(?:ce|ue|cee))?/g;

/** Codes and texts known by a name; the pattern, then the name that is compared. */
const named: readonly (readonly [RegExp, string])[] = [
  [/\b(?:code de la democratie locale(?: et de la decentralisation)?|cdld)\b/g, 'cdld'],
  [/\b(?:code du developpement territorial|codt)\b/g, 'codt'],
  [/\b(?:code wallon de l'action sociale et de la sante|cwass)\b/g, 'cwass'],
  [/\b(?:code wallon de l'habitation durable|cwhd)\b/g, 'cwhd'],
  [/\b(?:code des impots sur les revenus(?: 1992)?|cir ?92)\b/g, 'cir92'],
  [/\b(?:code bruxellois de l'amenagement du territoire|cobat)\b/g, 'cobat'],
  [/\b(?:reglement general sur la protection des donnees|rgpd)\b/g, 'ue:2016/679'],
  [/\b(?:nouvelle loi communale|nlc)\b/g, 'nlc'],
  [/\bloi organique des (?:centres publics d'action sociale|cpas)\b/g, 'loi:1976-07-08'],
  [
    /\bcode (?:civil|judiciaire|penal social|penal|electoral|consulaire|ferroviaire|forestier|rural|de l'environnement|du logement|de droit economique|de la nationalite(?: belge)?|de l'eau|de la route|wallon du logement|wallon de l'agriculture|wallon du patrimoine|du patrimoine|d'instruction criminelle|des societes(?: et des associations)?|bruxellois du logement)\b/g,
    '',
  ],
  [/\blois coordonnees sur le conseil d'etat\b/g, 'loi:1973-01-12'],
  [/\bconstitution\b/g, 'constitution'],
];

const articleNumber =
  '(?:[dr]\\. ?[ivx]+\\. ?\\d{1,3}(?:/\\d+)?|(?:[ldr]\\.? ?)?\\d{1,4}(?:[-./]\\d{1,4})*(?: ?er)?(?: ?(?:bis|ter|quater|quinquies|sexies|septies|octies|novies|decies)\\b)?)';
const paragraph =
  '(?:,? ?(?:§{1,2}|par(?:agraphe|\\.)) ?\\d+(?: ?er)?|,? ?(?:al(?:inea|\\.)) ?\\d+(?: ?er)?|,? \\d+ ?°)*';
const articles = new RegExp(
  `\\b(?:articles?|art\\.?) (${articleNumber}${paragraph}(?:(?:, | et | ou | a | ainsi que )(?:de l'article |l'article |les articles )?${articleNumber}${paragraph})*)`,
  'g',
);
const oneArticle = new RegExp(`(${articleNumber})(?:,? ?§{1,2} ?(\\d+))?`, 'g');
const back =
  /^,? (?:de |a )?(?:cette |la meme |ladite |la susdite |ledit |ce |cet |du meme |de la meme |du present |de la presente )(loi|decret|ordonnance|arrete|reglement|code)/;

interface Norm {
  value: string;
  from: number;
  to: number;
}

export function findLegalReferences(source: FactSource): Draft[] {
  const { plain, claims } = source;
  const norms = findNorms(source);
  const drafts = norms.map((norm) => ({ ...norm, articles: [] as string[] }));
  const loose: (Draft & { articles: string[] })[] = [];
  for (const match of plain.matchAll(articles)) {
    const to = match.index + match[0].length;
    if (!claims.free(match.index, to)) continue;
    claims.take(match.index, to);
    const cited = [...match[1]!.replace(/,? ?(?:al(?:inea|\.)) ?\d+(?: ?er)?|,? \d+ ?°/g, '').matchAll(oneArticle)].map(
      (article) => {
        const number = article[1]!
          .replace(/ ?er$/, '')
          .replace(/[ .](?=\d)/g, '')
          .replace(/ /g, '');
        return article[2] ? `${number} §${article[2]}` : number;
      },
    );
    const norm = normOf(match.index, to, drafts, plain);
    if (norm) {
      norm.articles.push(...cited);
      norm.from = Math.min(norm.from, match.index);
      norm.to = Math.max(norm.to, to);
    } else
      loose.push({
        kind: 'legal-reference',
        value: `article ${cited.join(', ')}`,
        from: match.index,
        to,
        articles: cited,
      });
  }
  return [...drafts.map((norm): Draft => ({ kind: 'legal-reference', ...norm })), ...loose].sort(
    (a, b) => a.from - b.from,
  );
}

/** The norm an article belongs to: « article 3 du décret », « décret, article 3 », « article 4 de cette loi », in that order. */
function normOf<N extends Norm>(from: number, to: number, norms: readonly N[], plain: string): N | undefined {
  const next = norms.find((norm) => norm.from >= to);
  const gap = next ? plain.slice(to, next.from) : '';
  if (next && /^,? ?(?:de |du |des |d')/.test(gap) && gap.length < 60 && !/[;:\n]/.test(gap)) return next;
  const previous = norms.findLast(
    (norm) =>
      norm.to <= from &&
      /^(?:[ ,(:]*(?:(?:en|a|et) )?(?:(?:notamment|en particulier|specialement|plus precisement) )?(?:(?:en |a )?(?:son |ses |les |l'))?|[^.;:\n]{0,120}\b(?:son |ses |en son |en ses ))$/.test(
        plain.slice(norm.to, from),
      ),
  );
  if (previous) return previous;
  const again = back.exec(plain.slice(to, to + 40))?.[1];
  if (again) return norms.findLast((norm) => norm.to <= from && norm.value.startsWith(again));
  return undefined;
}

function findNorms({ text, flat, plain, claims }: FactSource): Norm[] {
  const norms: Norm[] = [];
  const add = (from: number, to: number, value: string): void => {
    if (!claims.free(from, to)) return;
    claims.take(from, to);
    norms.push({ value, from, to });
  };
  for (const match of plain.matchAll(european)) add(match.index, match.index + match[0].length, `ue:${match[2]}`);
  for (const match of plain.matchAll(dated)) {
    const date = findDates({ text, flat, plain: match[3]!, claims: new Claims(match[3]!.length) })[0];
    if (!date) continue;
    const type = match[1]!
      .replace(/s$/, '')
      .replace(/-programme$/, '')
      .replace(/^accords? .*/, 'accord');
    add(match.index, match.index + match[0].length, `${type}:${date.value}`);
  }
  for (const [pattern, name] of named) {
    for (const match of plain.matchAll(pattern)) {
      if (name === 'constitution' && !/(?:article \S+ |art\. \S+ |de )la $/.test(plain.slice(0, match.index))) continue;
      if (name === 'constitution' && flat[match.index] !== 'C') continue;
      add(match.index, match.index + match[0].length, name || match[0]);
    }
  }
  return norms.sort((a, b) => a.from - b.from);
}
