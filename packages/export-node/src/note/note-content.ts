import { frenchSpaces } from '../french-spaces.ts';
import { isIsoDate } from '../sheet/serial-date.ts';
import type {
  CollegeNote,
  EvidenceLevel,
  NoteEvidence,
  NoteExcerpt,
  NoteIrritant,
  NoteOpinion,
} from './college-note.ts';

/** A text of the note, what is missing in its place, or a text that lacks something. */
export type NoteText = { text: string; missing?: string } | { text?: undefined; missing: string };

/** The note as a sequence of blocks, before it has any look. */
export type NoteBlock =
  | { kind: 'heading'; level: 1 | 2; text: string }
  | { kind: 'field'; label: string; value: NoteText }
  | { kind: 'text'; value: NoteText }
  | { kind: 'quote'; text: string }
  | { kind: 'hypothesis'; text: string }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'article'; number: string; value: NoteText }
  | { kind: 'table'; head: readonly string[]; rows: readonly (readonly NoteText[])[]; shares: readonly number[] }
  | { kind: 'signatures'; head: readonly string[]; rows: readonly (readonly NoteText[])[] }
  | { kind: 'decision'; title: string; choices: readonly string[]; blanks: readonly string[] };

const levels: Record<EvidenceLevel, string> = {
  observed: 'Constaté (niveau 1 sur 3)',
  counted: 'Compté (niveau 2 sur 3)',
  measured: 'Mesuré (niveau 3 sur 3)',
};

const opinionStates: Record<NoteOpinion['state'], string> = {
  'to-request': 'À demander',
  requested: 'Demandé',
  given: 'Rendu',
};

/** The title of the note, for the page and for the file. */
export function noteTitle(note: CollegeNote): string {
  return `Note ${note.body.to}`;
}

/** What the note says, in its order. Everything that is missing is a block or a cell that says so. */
export function noteContent(note: CollegeNote): NoteBlock[] {
  return [
    ...identification(note),
    { kind: 'heading', level: 1, text: 'Contexte et constat' },
    text(note.context, 'le contexte de la demande'),
    ...irritants(note.irritants),
    { kind: 'heading', level: 1, text: 'Ce qui change pour les usagers' },
    text(note.effectForUsers, 'l’effet pour les usagers'),
    { kind: 'heading', level: 1, text: 'Ce qui change pour l’équipe' },
    text(note.effectForTeam, 'l’effet pour l’équipe'),
    { kind: 'heading', level: 1, text: 'Changement de processus' },
    text(note.processChange, 'ce qui change dans la manière de travailler'),
    ...documentChange(note),
    { kind: 'heading', level: 1, text: 'Budget' },
    { kind: 'text', value: { text: present(note.budget) ?? 'Non estimé.' } },
    { kind: 'heading', level: 1, text: 'Avis requis' },
    ...opinions(note.opinions),
    ...legalBasis(note.legalBasis),
    { kind: 'heading', level: 1, text: 'Proposition de décision' },
    ...articles(note.articles),
    { kind: 'heading', level: 1, text: 'Signatures' },
    signatures(note),
    { kind: 'heading', level: 1, text: 'Décision' },
    {
      kind: 'decision',
      title: `Décision ${note.body.of} (à remplir en séance)`,
      choices: ['Approuvé', 'Approuvé avec modifications', 'Reporté', 'Refusé'],
      blanks: [
        'Séance du',
        'Point de l’ordre du jour',
        'Modifications ou remarques',
        'Suite à donner par, et pour quand',
      ].map((b) => frenchSpaces(`${b} :`)),
    },
  ];
}

/** What « À compléter » says in the note, in its order: for a list to show before the file is made. */
export function missingInNote(note: CollegeNote): string[] {
  return noteContent(note)
    .flatMap((block): readonly NoteText[] => {
      if (block.kind === 'table' || block.kind === 'signatures') return block.rows.flat();
      return 'value' in block ? [block.value] : [];
    })
    .flatMap(({ missing }) => (missing === undefined ? [] : [missing]));
}

function identification(note: CollegeNote): NoteBlock[] {
  const { agent, procedure } = note;
  const contact = [agent?.name, agent?.quality, agent?.phone, agent?.email].filter(present).join(', ');
  const fields: [string, NoteText][] = [
    ['Organisation', value(note.organisation, 'le nom de l’organisation')],
    ['Service', value(note.service, 'le service')],
    ['Date', value(note.date && longDate(note.date), 'la date de la note')],
    ['Agent traitant', value(present(agent?.name) && contact, 'l’agent traitant')],
    ['Référence GED', value(note.reference, 'la référence GED')],
  ];
  if (procedure) {
    const step = present(procedure.step);
    fields.push([
      'Démarche',
      value(step ? `${procedure.title}, étape ${quotation(step)}` : procedure.title, 'la démarche'),
    ]);
  }
  fields.push(['Objet', value(note.subject, 'l’objet de la note')]);
  return fields.map(([label, v]) => ({ kind: 'field', label: frenchSpaces(`${label} :`), value: v }));
}

function irritants(list: readonly NoteIrritant[]): NoteBlock[] {
  if (list.length === 0) return [{ kind: 'text', value: { missing: 'l’irritant vécu par les usagers' } }];
  return list.flatMap((irritant, i): NoteBlock[] => {
    const title = present(irritant.title);
    const number = list.length > 1 ? `Irritant ${i + 1}` : 'Irritant';
    return [
      { kind: 'heading', level: 2, text: title ? frenchSpaces(`${number} : `) + title : number },
      present(irritant.userVoice)
        ? { kind: 'quote', text: quotation(irritant.userVoice ?? '') }
        : { kind: 'text', value: { missing: 'ce que disent les usagers, dans leurs mots' } },
      evidence(irritant),
    ];
  });
}

function evidence({ evidence: list }: NoteIrritant): NoteBlock {
  if (list.length === 0) return { kind: 'hypothesis', text: frenchSpaces('Hypothèse : pas encore de preuve.') };
  return {
    kind: 'table',
    head: ['Constat', 'Preuve', 'n et incertitude', 'Date', 'Source'],
    shares: [32, 17, 18, 14, 19],
    rows: list.map((one) => [
      value(one.statement, 'le constat'),
      { text: levels[one.level] },
      sizeOf(one),
      value(one.date && shortDate(one.date), 'la date'),
      value(one.source, 'la source'),
    ]),
  };
}

/** How many, and how sure: a measure without its uncertainty lacks something. */
function sizeOf({ n, total, level, uncertainty }: NoteEvidence): NoteText {
  const size = count(n, total);
  if (size === undefined) return { missing: 'n' };
  if (present(uncertainty)) return { text: `${size}\n${uncertainty}` };
  return level === 'measured' ? { text: size, missing: 'l’incertitude' } : { text: size };
}

function documentChange({ documentChange: change }: CollegeNote): NoteBlock[] {
  if (!change) return [];
  const { before, after } = change;
  const both = before.words !== undefined && after.words !== undefined;
  const difference = both ? (after.words ?? 0) - (before.words ?? 0) : 0;
  const sign = difference < 0 ? '\u2212' : '+';
  return [
    { kind: 'heading', level: 1, text: 'Document avant et après' },
    { kind: 'text', value: value(change.title, 'le nom du document') },
    {
      kind: 'table',
      head: [`Avant (${words(before)})`, `Après (${words(after)})`],
      shares: [50, 50],
      rows: [[value(before.text, 'le texte actuel'), value(after.text, 'le texte proposé')]],
    },
    ...(both
      ? [
          {
            kind: 'text',
            value: {
              text: frenchSpaces(
                `Différence : ${difference === 0 ? 'aucune' : `${sign}${counted(Math.abs(difference), 'mot')}`}.`,
              ),
            },
          } as const,
        ]
      : []),
  ];
}

function opinions(list: readonly NoteOpinion[] | undefined): NoteBlock[] {
  if (list === undefined) return [{ kind: 'text', value: { missing: 'les avis requis, ou « aucun »' } }];
  if (list.length === 0) return [{ kind: 'text', value: { text: 'Aucun avis requis.' } }];
  return [
    {
      kind: 'table',
      head: ['Avis de', 'État', 'Date', 'Teneur'],
      shares: [28, 14, 16, 42],
      rows: list.map((opinion) => [
        value(opinion.from, 'qui rend l’avis'),
        { text: opinionStates[opinion.state] },
        opinion.state === 'to-request' && !opinion.date
          ? { text: '–' }
          : value(
              opinion.date && shortDate(opinion.date),
              opinion.state === 'given' ? 'la date de l’avis' : 'la date de la demande',
            ),
        opinion.state === 'given' ? value(opinion.text, 'la teneur de l’avis') : { text: present(opinion.text) ?? '–' },
      ]),
    },
  ];
}

function legalBasis(list: readonly string[] | undefined): NoteBlock[] {
  const items = (list ?? []).filter((item) => present(item) !== undefined);
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: 'Base légale' },
    { kind: 'list', items },
  ];
}

function articles(list: readonly string[]): NoteBlock[] {
  if (list.length === 0) return [{ kind: 'text', value: { missing: 'la proposition de décision' } }];
  return list.map((article, i) => ({
    kind: 'article',
    number: i === 0 ? 'Article 1er' : `Article ${i + 1}`,
    value: value(article, 'le texte de cet article'),
  }));
}

function signatures(note: CollegeNote): NoteBlock {
  const list = note.signatures ?? [
    { quality: present(note.agent?.quality) ?? 'Agent traitant', name: note.agent?.name },
    { quality: '' },
  ];
  return {
    kind: 'signatures',
    head: ['Qualité', 'Nom', 'Date', 'Signature'],
    rows: list.map(({ quality, name }) => [
      value(quality, 'la qualité'),
      value(name, 'le nom'),
      { text: '' },
      { text: '' },
    ]),
  };
}

function text(content: string | undefined, missing: string): NoteBlock {
  return { kind: 'text', value: value(content, missing) };
}

function value(content: string | undefined, missing: string): NoteText {
  const found = present(content);
  return found === undefined ? { missing: frenchSpaces(missing) } : { text: found };
}

function present(content: string | undefined): string | undefined {
  return content === undefined || content.trim() === '' ? undefined : content;
}

/** Guillemets around a text, once: those that it already has are taken off first. */
function quotation(content: string): string {
  const bare = content.trim();
  const inside = /^[«"“]/.test(bare) && /[»"”]$/.test(bare) ? bare.slice(1, -1).trim() : bare;
  return `«\u00a0${inside}\u00a0»`;
}

function count(n: number | undefined, total: number | undefined): string | undefined {
  if (n === undefined) return undefined;
  return total === undefined ? number(n) : `${number(n)} sur ${number(total)}`;
}

function words({ words: n }: NoteExcerpt): string {
  return n === undefined ? 'nombre de mots non compté' : counted(n, 'mot');
}

/** In French, 0 and 1 are singular. */
function counted(n: number, noun: string): string {
  return `${number(n)}\u00a0${noun}${n >= 2 ? 's' : ''}`;
}

function number(n: number): string {
  return n.toLocaleString('fr-BE');
}

function longDate(iso: string): string {
  const date = dayOf(iso).toLocaleDateString('fr-BE', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return date.replace(/^1 /, '1er ');
}

function shortDate(iso: string): string {
  dayOf(iso);
  return iso.split('-').reverse().join('/');
}

/** @throws RangeError when the text is not a day */
function dayOf(iso: string): Date {
  if (!isIsoDate(iso)) throw new RangeError(`not a day YYYY-MM-DD: ${iso}`);
  return new Date(`${iso}T00:00:00Z`);
}
