import { type CollegeNote, type NoteBody, type NoteEvidence, noteBodies } from '@limpide/export-node';
import { countWords, tokenise } from '@limpide/language';
import type { StoredBlock } from '../../platform/database/index.ts';
import { folded } from '../../platform/forms/index.ts';
import { formatDay, formatNumber } from '../../platform/messages/index.ts';
import { wilson } from '../irritants/index.ts';
import { message as m } from './messages.ts';
import { readOpinions } from './opinions.ts';

export interface NoteSource {
  action: {
    title: string;
    effectUsers: string;
    effectTeam: string;
    processChange: string;
    budget: string;
    opinions: string;
    dueOn: string | null;
    target: { points: number; notedOn: string } | null;
    doneOn: string | null;
  };
  /** What the counts say, in a sentence; undefined while nothing is counted. */
  result: string | undefined;
  context: {
    organisation: string;
    decisionBody: string;
    fictional: boolean;
    procedure: string;
    legalBases: readonly string[];
    step: string | undefined;
    owner: { name: string; job_title: string; phone: string; email: string } | undefined;
  };
  irritants: readonly {
    userVoice: string;
    usersLow: number | null;
    usersHigh: number | null;
    usersSource: string;
    evidence: readonly {
      level: 'observed' | 'counted' | 'measured';
      statement: string;
      n: number | null;
      total: number | null;
      source: string;
      observedOn: string;
    }[];
  }[];
  documents: readonly { title: string; before: StoredBlock[] | undefined; after: StoredBlock[] | undefined }[];
  /** YYYY-MM-DD */
  today: string;
}

/** Everything the note can say without inventing: what is missing is left for the note itself to point out. */
export function noteFor(source: NoteSource): CollegeNote {
  const { action, context } = source;
  const { owner } = context;
  return {
    body: noteBodyFor(context.decisionBody),
    organisation: context.organisation,
    date: source.today,
    ...(owner
      ? {
          agent: {
            name: owner.name,
            ...(owner.job_title ? { quality: owner.job_title } : {}),
            ...(owner.phone ? { phone: owner.phone } : {}),
            email: owner.email,
          },
        }
      : {}),
    subject: action.title,
    procedure: { title: context.procedure, ...(context.step ? { step: context.step.replace(/\.$/, '') } : {}) },
    ...contextText(source),
    irritants: source.irritants.map((irritant) => ({
      userVoice: irritant.userVoice,
      evidence: irritant.evidence.map(noteEvidence),
    })),
    effectForUsers: action.effectUsers,
    effectForTeam: action.effectTeam,
    processChange: action.processChange,
    ...(action.budget ? { budget: action.budget } : {}),
    ...opinionsOf(action.opinions),
    ...documentChange(source.documents),
    legalBasis: context.legalBases,
    articles: articles(source),
    fictional: context.fictional,
  };
}

function opinionsOf(text: string): Pick<CollegeNote, 'opinions'> {
  const opinions = readOpinions(text);
  return opinions ? { opinions } : {};
}

/** How many people are concerned, when someone said so and from where. */
function contextText({ irritants }: NoteSource): { context?: string } {
  const lines = irritants.flatMap((irritant) => {
    const low = irritant.usersLow ?? irritant.usersHigh;
    const high = irritant.usersHigh ?? irritant.usersLow;
    if (low === null || high === null) return [];
    const count =
      low === high ? formatNumber(low) : m('note.range', { low: formatNumber(low), high: formatNumber(high) });
    return [m('note.users', { count, source: irritant.usersSource || m('note.no-source') })];
  });
  const context = [...new Set(lines)].join('\n\n');
  return context ? { context } : {};
}

function noteEvidence(evidence: NoteSource['irritants'][number]['evidence'][number]): NoteEvidence {
  const { n, total } = evidence;
  return {
    statement: evidence.statement,
    level: evidence.level,
    ...(n !== null ? { n } : {}),
    ...(total !== null ? { total } : {}),
    date: evidence.observedOn,
    source: evidence.source,
    ...uncertaintyOf(evidence),
  };
}

/** A complete count has no chance in it; a sample has an interval; a statement about n people has neither. */
function uncertaintyOf({ level, n, total }: { level: string; n: number | null; total: number | null }) {
  if (level === 'counted') return { uncertainty: m('note.complete') };
  if (level !== 'measured' || n === null || total === null) return {};
  const share = wilson(n, total);
  const percent = (value: number) => formatNumber(Math.round(value * 100));
  return { uncertainty: m('note.interval', { low: percent(share.low), high: percent(share.high) }) };
}

const longestText = 6000;

/** The first letter or form of which both texts are known. */
function documentChange(documents: NoteSource['documents']): Pick<CollegeNote, 'documentChange'> {
  const document = documents.find((one) => one.before && one.after);
  if (!document?.before || !document.after) return {};
  return {
    documentChange: { title: document.title, before: excerpt(document.before), after: excerpt(document.after) },
  };
}

function excerpt(blocks: readonly StoredBlock[]) {
  const text = blocks
    .map((block) => block.text)
    .filter(Boolean)
    .join('\n');
  const words = blocks.reduce((sum, block) => sum + countWords(tokenise(block.text)), 0);
  return { text: text.length > longestText ? `${text.slice(0, longestText)} […]` : text, words };
}

/** A decision ready to be amended: what, by whom and when, and that the effect is shown; of what is done, to take note. */
function articles({ action, context, result }: NoteSource): string[] {
  if (action.doneOn) {
    const done = m('note.article.done', { title: action.title, date: formatDay(action.doneOn) });
    return [done, result ? m('note.article.result', { result }) : m('note.article.measure')];
  }
  const by = context.owner?.name;
  const due = action.dueOn ? formatDay(action.dueOn) : undefined;
  const list = [m('note.article.agree', { title: action.title })];
  if (by && due) list.push(m('note.article.charge-until', { name: by, due }));
  else if (by) list.push(m('note.article.charge', { name: by }));
  else if (due) list.push(m('note.article.until', { due }));
  list.push(
    action.target
      ? m('note.article.measure-announced', { points: action.target.points, date: formatDay(action.target.notedOn) })
      : m('note.article.measure'),
  );
  return list;
}

/** The body with the forms that a French sentence needs. One that is not known is taken as masculine, unless its name says otherwise. */
export function noteBodyFor(name: string): NoteBody {
  const known = Object.values(noteBodies).find((body) => folded(body.name) === folded(name));
  if (known) return known;
  if (/^[aeéèêiîoôuh]/i.test(name)) return { name, to: `à l’${name}`, of: `de l’${name}` };
  if (/^(commission|direction|députation|présidence|coordination|cellule|régie|chambre)\b/i.test(name)) {
    return { name, to: `à la ${name}`, of: `de la ${name}` };
  }
  return { name, to: `au ${name}`, of: `du ${name}` };
}
