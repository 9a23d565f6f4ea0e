/** A comparison as one self-contained page: no script, nothing fetched, readable on paper and by a screen reader. */
import type { Bead, Comparison, DiffPart, Fact, FactStatus, SentenceRef, TextSpan } from './comparison.ts';
import { reportStyle } from './html-style.ts';

export interface HtmlOptions {
  /** Heading of the page, for instance the names of the two files. */
  title?: string;
}

const toneOf = ({ status, grade }: Fact): string => (grade === 'check' ? 'check' : status);
const resultOf = ({ status, grade }: Fact): string => (grade === 'check' ? 'À vérifier' : results[status]);
const results: Record<FactStatus, string> = { kept: 'Gardé', changed: 'Changé', lost: 'Disparu', added: 'Ajouté' };

/** The comparison as an HTML document in French. Everything that comes from the texts is escaped. */
export function comparisonToHtml(comparison: Comparison, options: HtmlOptions = {}): string {
  const title = escapeHtml(options.title ?? 'Avant et après');
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${reportStyle}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${stops(comparison)}
${checks(comparison)}
<h2>Les phrases</h2>
<table class="phrases">
<caption>Chaque ligne rapproche les phrases qui disent la même chose.</caption>
<thead><tr><th scope="col">Avant<span class="mesure">${measure(comparison.before)}</span></th><th scope="col">Lien</th><th scope="col">Après<span class="mesure">${measure(comparison.after)}</span></th></tr></thead>
<tbody>
${comparison.beads.map((bead) => row(bead, comparison.facts)).join('\n')}
</tbody>
</table>
<h2>${heading(comparison)}</h2>
${factTable(comparison)}
<p class="note">Les faits sont reconnus par un programme : il aide à relire, il ne remplace pas une relecture.</p>
</main>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function plural(count: number, one: string, many: string): string {
  return `${count}\u00a0${count < 2 ? one : many}`;
}

function measure(text: Comparison['before']): string {
  const { words, longestSentence } = text.counts;
  const { kandelMoles, lix } = text.scores;
  const scores = [
    kandelMoles === null ? '' : `, Kandel-Moles\u00a0: ${Math.round(kandelMoles)}`,
    lix === null ? '' : `, LIX\u00a0: ${Math.round(lix)}`,
  ];
  return `${plural(words, 'mot', 'mots')}, phrase la plus longue\u00a0: ${longestSentence}${scores.join('')}`;
}

function stops({ stops: all }: Comparison): string {
  if (all.length === 0) return '<p class="bon">Rien n’arrête la publication.</p>';
  const items = all.map(
    (stop) => `<li><a href="#fait-${stop.letter}">${stop.letter}</a> ${escapeHtml(stop.message)}</li>`,
  );
  return `<section class="arret" aria-labelledby="arret"><h2 id="arret">Publication arrêtée\u00a0: ${plural(all.length, 'fait à revoir', 'faits à revoir')}</h2><ul>${items.join('')}</ul></section>`;
}

function checks({ checks: all }: Comparison): string {
  if (all.length === 0) return '';
  const items = all.map(
    (check) => `<li><a href="#fait-${check.letter}">${check.letter}</a> ${escapeHtml(check.message)}</li>`,
  );
  return `<section class="averifier" aria-labelledby="verifier"><h2 id="verifier">À vérifier\u00a0: ${plural(all.length, 'passage', 'passages')}</h2><ul>${items.join('')}</ul></section>`;
}

function heading({ facts, totals, checks: doubts }: Comparison): string {
  const sure = (status: 'changed' | 'lost'): number =>
    totals[status] - doubts.filter((check) => check.status === status).length;
  const parts = [
    totals.kept > 0 ? plural(totals.kept, 'gardé', 'gardés') : '',
    sure('changed') > 0 ? plural(sure('changed'), 'changé', 'changés') : '',
    sure('lost') > 0 ? plural(sure('lost'), 'disparu', 'disparus') : '',
    doubts.length > 0 ? `${doubts.length}\u00a0à vérifier` : '',
    totals.added > 0 ? plural(totals.added, 'ajouté', 'ajoutés') : '',
  ].filter((part) => part !== '');
  return facts.length === 0
    ? 'Aucun fait reconnu'
    : `${plural(facts.length, 'fait vérifié', 'faits vérifiés')}\u00a0: ${parts.join(', ')}`;
}

function row(bead: Bead, facts: readonly Fact[]): string {
  const cell = (side: 'before' | 'after'): string => {
    const sentences = bead[side];
    if (sentences.length === 0) {
      return side === 'after'
        ? '<td class="trou">Rien ne remplace ce passage.</td>'
        : '<td class="trou">Ce passage est nouveau.</td>';
    }
    return `<td>${sentences.map((sentence) => `<p>${marked(sentence, side, fewChanges(bead) ? bead.diff : [], facts)}</p>`).join('')}</td>`;
  };
  return `<tr class="${bead.relation}">${cell('before')}<td class="lien">${escapeHtml(bead.label)}</td>${cell('after')}</tr>`;
}

/** Words struck out and added help when few changed; in a sentence written anew they would cover everything. */
function fewChanges(bead: Bead): boolean {
  return bead.relation === 'reworded' && bead.similarity >= 0.7;
}

/** Facts that are whole clauses: underlined, not bold. */
const clauses = new Set(['motivation', 'remedy', 'obligation', 'permission', 'negation', 'consequence']);

/** A sentence with its facts lettered and what was removed or added. */
function marked(
  sentence: SentenceRef,
  side: 'before' | 'after',
  diff: readonly DiffPart[],
  facts: readonly Fact[],
): string {
  const inside = (span: TextSpan): boolean =>
    span.block === sentence.block && span.from < sentence.to && sentence.from < span.to;
  const clip = ({ from, to }: TextSpan) => ({ from: Math.max(from, sentence.from), to: Math.min(to, sentence.to) });
  const changes = diff.flatMap((part) => {
    const span = part[side];
    return part.kind !== 'kept' && span && inside(span) ? [clip(span)] : [];
  });
  const marks = facts.flatMap((fact) => {
    const own = fact[side];
    const others = side === 'before' ? fact.alsoBefore : fact.alsoAfter;
    return [...(own ? [own] : []), ...others].filter(inside).map((span) => ({ ...clip(span), fact }));
  });
  const cuts = new Set([
    sentence.from,
    sentence.to,
    ...changes.flatMap(({ from, to }) => [from, to]),
    ...marks.flatMap(({ from, to }) => [from, to]),
  ]);
  const places = [...cuts].sort((a, b) => a - b);
  const tag = side === 'before' ? 'del' : 'ins';
  return places
    .slice(0, -1)
    .map((from, at) => {
      const to = places[at + 1]!;
      const text = escapeHtml(sentence.text.slice(from - sentence.from, to - sentence.from)).replace(/\n/g, '<br>');
      const change = changes.some((span) => span.from <= from && to <= span.to);
      const held = marks.filter((mark) => mark.from <= from && to <= mark.to);
      const inner = change ? `<${tag}>${text}</${tag}>` : text;
      const short = held.find((mark) => !clauses.has(mark.fact.kind));
      const fact =
        held.length > 0
          ? `<b class="${toneOf((short ?? held[0]!).fact)}${short ? '' : ' clause'}">${inner}</b>`
          : inner;
      const ends = held.filter((mark) => mark.to === to);
      return (
        fact +
        ends
          .map(({ fact }) => `<sup class="${toneOf(fact)}"><span class="oral">fait </span>${fact.letter}</sup>`)
          .join('')
      );
    })
    .join('');
}

function factTable({ facts }: Comparison): string {
  if (facts.length === 0) return '';
  const rows = facts.map((fact) => {
    const text = (side: 'before' | 'after'): string => {
      const mention = fact[side];
      return mention ? escapeHtml(mention.text.replace(/[ \t\n]+/g, ' ')) : '<span class="absent">absent</span>';
    };
    const note = fact.note ? `<br><span class="mesure">${escapeHtml(fact.note)}</span>` : '';
    return `<tr id="fait-${fact.letter}" class="${toneOf(fact)}"><th scope="row"><span class="lettre">${fact.letter}</span> ${escapeHtml(fact.label)}</th><td>${text('before')}</td><td>${text('after')}</td><td class="resultat">${resultOf(fact)}${note}</td></tr>`;
  });
  return `<table class="faits"><thead><tr><th scope="col">Fait</th><th scope="col">Avant</th><th scope="col">Après</th><th scope="col">Résultat</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
}
