import type { Block } from '@limpide/documents';
import { type Finding, mostUseful } from '@limpide/readability';
import { type Checked, counted, excerpt, findingsLine, frenchNumber, profileWords, severityWords } from '../checked.ts';
import { clarityLevel } from '../clarity-lines.ts';
import { escapeHtml, standalonePage } from './page.ts';
import { where } from './text.ts';

/** One page that needs nothing else: no script, nothing fetched; everything from the files is escaped. */
export function checkHtml(checked: readonly Checked[]): string {
  const names = checked.map(({ file }) => (file === '-' ? 'Texte' : file));
  const title = checked.length === 1 ? `Lisibilité\u00a0: ${names[0]}` : `Lisibilité de ${checked.length} textes`;
  const sections = checked.map((one, n) => fileSection(one, n, names[n]!, checked.length > 1)).join('\n');
  const note = `<p class="note">Les constats viennent d’un programme\u00a0: il aide à relire, il ne remplace ni une relecture ni l’avis de vos lecteurs. Règles\u00a0: ${escapeHtml(checked[0]?.analysis.engine ?? '')}.</p>`;
  return standalonePage(title, `${checked.length > 1 ? contents(names, checked) : ''}\n${sections}\n${note}`);
}

function contents(names: readonly string[], checked: readonly Checked[]): string {
  const items = checked.map(
    (one, n) => `<li><a href="#f${n + 1}">${escapeHtml(names[n]!)}</a>\u00a0: ${findingsLine(one.analysis)}</li>`,
  );
  return `<ul>${items.join('')}</ul>`;
}

function fileSection(checked: Checked, n: number, name: string, several: boolean): string {
  const { document, analysis } = checked;
  const first = mostUseful(analysis);
  const rest = analysis.findings.filter((finding) => !first.includes(finding));
  const numbers = new Map([...first, ...rest].map((finding, position) => [finding, position + 1]));
  const list = (findings: readonly Finding[]) =>
    `<ol class="constats">${findings.map((finding) => item(finding, numbers.get(finding)!, n, checked)).join('\n')}</ol>`;
  const parts = [
    several ? `<h2>${escapeHtml(name)}</h2>` : '',
    measures(checked),
    ...document.notices.map(({ message }) => `<p class="avis">${escapeHtml(message)}</p>`),
    first.length > 0
      ? `<h3>${first.length === 1 ? 'Le point qui aide le plus' : `Les ${first.length} points qui aident le plus`}</h3>${list(first)}`
      : '',
    `<h3>Le texte</h3>`,
    analysis.findings.length > 0 ? legend : '',
    `<div class="texte">${document.blocks.map((block) => paragraph(block, numbers, n)).join('\n')}</div>`,
    rest.length > 0 ? `<h3>Les autres constats</h3>${list(rest)}` : '',
  ];
  return `<section class="fichier" id="f${n + 1}">${parts.filter((part) => part !== '').join('\n')}</section>`;
}

const legend =
  '<p class="legende second"><span class="replace">remplacer</span> <span class="specify">préciser</span> <span class="explain">expliquer</span> <span class="coupe">couper</span></p>';

function measures({ analysis }: Checked): string {
  const { counts, scores, profile } = analysis;
  const rows: [string, string][] = [
    ['Mots', frenchNumber(counts.words)],
    ['Phrases', frenchNumber(counts.sentences)],
    ['Phrase la plus longue', counted(counts.longestSentence, 'mot', 'mots')],
    ['Mots par phrase, en moyenne', frenchNumber(counts.meanSentence)],
    ...(scores.kandelMoles === null
      ? []
      : [['Kandel-Moles (plus haut, plus facile)', frenchNumber(scores.kandelMoles)] as [string, string]]),
    ...(analysis.clarity === null ? [] : [['Clarté', clarityLevel(analysis.clarity)] as [string, string]]),
    ...(scores.lix === null ? [] : [['LIX (plus bas, plus facile)', frenchNumber(scores.lix)] as [string, string]]),
  ];
  const summary = `${capital(profileWords[profile])}. ${capital(findingsLine(analysis))}.`;
  return `<p>${summary}</p>\n<dl class="mesures">${rows.map(([term, value]) => `<div><dt>${term}</dt><dd>${value}</dd></div>`).join('')}</dl>`;
}

function item(finding: Finding, number: number, n: number, checked: Checked): string {
  const { title, message, severity, text, fixes, source, rule } = finding;
  const quote = excerpt(text, 160);
  return `<li id="f${n + 1}c${number}"><a class="n" href="#f${n + 1}t${number}" aria-label="Constat ${number}, dans le texte">${number}</a><strong>${escapeHtml(title)}</strong> <span class="gravite ${severity}">${severityWords[severity]}</span>
${quote ? `<p>«\u00a0${escapeHtml(quote)}\u00a0»</p>` : ''}<p>${escapeHtml(message)}</p>${fixes.map(({ label }) => `<p>→ ${escapeHtml(label)}</p>`).join('')}
<p class="second">${where(finding, checked)}. ${escapeHtml(source)}. Règle\u00a0: ${rule}</p></li>`;
}

/** A block with its findings: underlined words, a bar beside what is to be cut, a numbered link after each. */
function paragraph(block: Block, numbers: ReadonlyMap<Finding, number>, n: number): string {
  const findings = [...numbers.keys()].filter((finding) => finding.block === block.index);
  const opaque = block.opaque ?? [];
  const cuts = new Set([0, block.text.length]);
  for (const { from, to } of [...findings, ...opaque]) cuts.add(from).add(to);
  const places = [...cuts].sort((a, b) => a - b);
  const link = (finding: Finding): string => {
    const number = numbers.get(finding)!;
    return `<a class="n" id="f${n + 1}t${number}" href="#f${n + 1}c${number}" aria-label="Constat ${number}">${number}</a>`;
  };
  const empty = findings.filter(({ from, to }) => from === to).map(link);
  const pieces = places.slice(0, -1).map((from, at) => {
    const to = places[at + 1]!;
    const words = escapeHtml(block.text.slice(from, to));
    const inner = opaque.some((span) => span.from <= from && to <= span.to)
      ? `<span class="champ">${words}</span>`
      : words;
    const held = findings.filter((finding) => finding.mark !== 'cut' && finding.from <= from && to <= finding.to);
    const narrowest = held.sort((a, b) => a.to - a.from - (b.to - b.from))[0];
    const ends = findings.filter((finding) => finding.from < finding.to && finding.to === to).map(link);
    return `${narrowest ? `<span class="${narrowest.mark}">${inner}</span>` : inner}${ends.join('')}`;
  });
  const cut = findings.some(({ mark }) => mark === 'cut') ? ' coupe' : '';
  const tag = block.kind === 'heading' ? 'h4' : 'p';
  return `<${tag} class="${block.kind}${cut}">${empty.join('')}${pieces.join('')}</${tag}>`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
