import { engine, type Profile, profiles, type RuleGuideEntry, ruleGuide } from '@limpide/readability';
import { profileWords } from './checked.ts';
import { escapeHtml, standalonePage } from './formats/page.ts';

/** The page of the rules that is packed with the program: editors link to it, each rule by its name. */
export function rulesPage(): string {
  const guide = ruleGuide();
  const list = guide.map(({ name, title }) => `<li><a href="#${name}">${escapeHtml(title)}</a></li>`).join('\n');
  const note = `<p class="note">Les constats viennent d’un programme\u00a0: il aide à relire, il ne remplace ni une relecture ni l’avis de vos lecteurs. Règles\u00a0: ${escapeHtml(engine)}.</p>`;
  return standalonePage('Les règles de lisibilité', `<ul>\n${list}\n</ul>\n${guide.map(section).join('\n')}\n${note}`);
}

function section({ name, number, title, why, source, thresholds, example }: RuleGuideEntry): string {
  const { before, after } = example;
  return `<section class="fichier" id="${name}">
<h2>${escapeHtml(title)}</h2>
<p>${escapeHtml(why)}</p>
<h3>Exemple</h3>
<div class="texte">${paragraphs(before)}</div>
${after === null ? '<p>À vous de choisir les mots.</p>' : `<h3>À écrire</h3>\n<div class="texte">${paragraphs(after)}</div>`}
<h3>Seuil</h3>
<ul>${limits(thresholds)}</ul>
<p class="second">Source\u00a0: ${escapeHtml(source)}. Règle ${escapeHtml(number)}, ${name}.</p>
</section>`;
}

function paragraphs(text: string): string {
  return text
    .split('\n\n')
    .map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`)
    .join('');
}

/** One line when the threshold is the same for every kind of text. */
function limits(thresholds: Record<Profile, string | null>): string {
  const lines = profiles.map((profile) => [profileWords[profile], thresholds[profile] ?? 'règle éteinte'] as const);
  const same = new Set(lines.map(([, limit]) => limit)).size === 1;
  const shown = same ? [['tous les textes', lines[0]![1]] as const] : lines;
  return shown.map(([profile, limit]) => `<li>${profile}\u00a0: ${escapeHtml(limit)}</li>`).join('');
}
