import { type LanguageModel, typeset } from '@limpide/language';
import { type AnalysedBlock, type AnalysedDocument, analyseBlock, touchesOpaque } from './analysed.ts';
import { clarityOf } from './clarity.ts';
import { House, type HouseLexicon } from './lexicon/house.ts';
import { type Analysis, type Dismissal, type Finding, type Profile, profiles, type TextBlock } from './model.ts';
import { rules } from './registry.ts';
import { withRewritings } from './rewrite/fixes.ts';
import { type BlockRule, type DocumentRule, type Draft, type Rule, wakesFor } from './rule.ts';
import { countsOf, scoresOf } from './scores.ts';

/** Name and version: results that are stored keep it, so that one knows which rules they come from. */
export const engine = 'limpide-readability/0.1.0';

export interface AnalyseOptions {
  /** « public » when absent. */
  profile?: Profile | undefined;
  dismissed?: readonly Dismissal[] | undefined;
  /** The model of French (`french()` of `@limpide/language-fr`); rules that need grammar are silent without it. */
  language?: LanguageModel | undefined;
  /** Names of hints (rules that are off by default) to turn on, or « all ». */
  hints?: readonly string[] | 'all' | undefined;
  /** Words of the organisation that writes: see the rule `house-term`. Not changed afterwards. */
  house?: HouseLexicon | undefined;
}

export interface Analyser {
  /** Analyses the text as it is now; blocks with the same kind, text and merge fields are not read again. */
  update(blocks: readonly TextBlock[]): Analysis;
}

interface Read {
  block: AnalysedBlock;
  drafts: { rule: BlockRule; draft: Draft }[];
}

/**
 * Reads a text and says what would help its reader.
 * @throws RangeError for an unknown profile, a lexicon beyond `houseLimits`, or an opaque span outside its block.
 */
export function analyse(blocks: readonly TextBlock[], options: AnalyseOptions = {}): Analysis {
  return createAnalyser(options).update(blocks);
}

/**
 * An analyser that remembers the blocks of its last update: for a text that is being written. Another lexicon asks for
 * another analyser.
 * @throws RangeError for an unknown profile, or a lexicon beyond `houseLimits`.
 */
export function createAnalyser(options: AnalyseOptions = {}): Analyser {
  const profile = options.profile ?? 'public';
  if (!profiles.includes(profile)) throw new RangeError(`unknown profile « ${profile} »`);
  const silenced = new Set((options.dismissed ?? []).map((dismissal) => dismissalKey(dismissal.rule, dismissal.text)));
  const active = rules.filter((rule) => rule.thresholds[profile] !== null && isOn(rule, options));
  const blockRules = active.filter((rule): rule is BlockRule => rule.scope === 'block');
  const documentRules = active.filter((rule): rule is DocumentRule => rule.scope === 'document');
  const house = options.house && new House(options.house);
  let known = new Map<string, Read>();

  const judge = (block: TextBlock, analysed: AnalysedBlock): Read['drafts'] => {
    const drafts: Read['drafts'] = [];
    for (const rule of blockRules) {
      if (!wakesFor(rule, analysed)) continue;
      for (const draft of rule.check(analysed, rule.thresholds[profile]))
        if (isLawful(rule, draft, analysed)) drafts.push({ rule, draft });
    }
    withRewritings(drafts, block, analysed, options.language, profile);
    return drafts;
  };

  return {
    update(blocks) {
      const now = new Map<string, Read>();
      const fresh: { read: Read; source: TextBlock }[] = [];
      const reads = blocks.map((block) => {
        const key = blockKey(block);
        let read = now.get(key) ?? known.get(key);
        if (!read) {
          read = { block: analyseBlock(block, options.language, house), drafts: [] };
          fresh.push({ read, source: block });
        }
        now.set(key, read);
        return read;
      });
      // Every new block is read before the first one is judged: the tables of the model stay near the processor.
      for (const { read, source } of fresh) read.drafts = judge(source, read.block);
      known = now;
      const document: AnalysedDocument = { blocks: reads.map((entry) => entry.block) };
      const findings: Finding[] = [];
      reads.forEach((entry, i) => {
        for (const { rule, draft } of entry.drafts) findings.push(finding(rule, draft, blocks[i]!));
      });
      for (const rule of documentRules) {
        for (const draft of rule.check(document, rule.thresholds[profile])) {
          if (isLawful(rule, draft, document.blocks[draft.block]!))
            findings.push(finding(rule, draft, blocks[draft.block]!));
        }
      }
      const order = new Map(blocks.map((block, i) => [block.index, i]));
      const isHouse = (entry: Finding) =>
        house?.silences(entry.rule, entry, reads[order.get(entry.block)!]!.block.house) ?? false;
      const isDismissed = (entry: Finding) => silenced.size > 0 && silenced.has(dismissalKey(entry.rule, entry.text));
      const kept = findings.filter((entry) => !isDismissed(entry) && !isHouse(entry));
      kept.sort((a, b) => order.get(a.block)! - order.get(b.block)! || a.from - b.from || b.to - a.to);
      return {
        engine,
        profile,
        counts: countsOf(document),
        scores: scoresOf(document),
        clarity: clarityOf(document),
        findings: kept,
      };
    },
  };
}

function isOn(rule: Rule, { language, hints }: AnalyseOptions): boolean {
  if (rule.needs && !language) return false;
  if (rule.needs === 'trees' && !language?.parser) return false;
  if (rule.needs === 'frequencies' && !language?.frequencies) return false;
  return rule.hint === undefined || hints === 'all' || (hints?.includes(rule.name) ?? false);
}

/** Sentences for the writer in French typography; the same ones come back at every key. */
function said(text: string): string {
  let done = typesetTexts.get(text);
  if (done === undefined) {
    done = typeset(text);
    if (typesetTexts.size >= REMEMBERED) typesetTexts.clear();
    typesetTexts.set(text, done);
  }
  return done;
}

const REMEMBERED = 5_000;
const typesetTexts = new Map<string, string>();

const severityWeight = { error: 3, warning: 2, info: 1 } as const;

function finding(rule: Rule, draft: Draft, block: TextBlock): Finding {
  const strain = Math.min(2, Math.max(1, draft.strain ?? 1));
  return {
    rule: rule.name,
    severity: draft.severity,
    block: block.index,
    from: draft.from,
    to: draft.to,
    text: block.text.slice(draft.from, draft.to),
    title: said(draft.title),
    message: said(draft.message),
    source: said(rule.source),
    mark: draft.mark ?? rule.mark,
    fixes: (draft.fixes ?? []).map((fix) => ({
      label: said(fix.label),
      edits: fix.edits.map((edit) => ({ block: block.index, ...edit })),
    })),
    weight: Math.round(severityWeight[draft.severity] * rule.cost * strain * 10) / 10,
  };
}

/**
 * The promise about merge fields, kept here for every rule: no fix touches one, and only a finding about a whole
 * sentence or paragraph (« cut », or a document rule) may have one inside.
 */
function isLawful(rule: Rule, draft: Draft, block: AnalysedBlock): boolean {
  const edits = (draft.fixes ?? []).flatMap((fix) => fix.edits);
  if (edits.some((edit) => touchesOpaque(block, edit.from, edit.to))) return false;
  if (!touchesOpaque(block, draft.from, draft.to)) return true;
  return rule.scope === 'document' || (draft.mark ?? rule.mark) === 'cut';
}

function blockKey(block: TextBlock): string {
  const opaque = (block.opaque ?? []).map((span) => `${span.from}-${span.to}`).join(',');
  return `${block.kind}\u0000${block.level ?? ''}\u0000${block.points ?? ''}\u0000${opaque}\u0000${block.text}`;
}

/** Spaces and apostrophes may change between two saves: they do not wake a finding again. */
function dismissalKey(rule: string, text: string): string {
  return `${rule}\u0000${text.replace(/\s+/gu, ' ').replace(/’/gu, "'").trim()}`;
}
