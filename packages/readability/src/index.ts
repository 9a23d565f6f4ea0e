export { type AnalyseOptions, type Analyser, analyse, createAnalyser, engine } from './analyse.ts';
export { applyEdits } from './apply-edits.ts';
export * from './compare/index.ts';
export { type HouseLexicon, houseLimits } from './lexicon/house.ts';
export * from './mentions/index.ts';
export {
  type Analysis,
  type BlockKind,
  type Clarity,
  type ClarityShare,
  type Counts,
  type Dismissal,
  type Edit,
  type Finding,
  type Fix,
  type Mark,
  type Profile,
  profiles,
  type Scores,
  type Severity,
  type TextBlock,
} from './model.ts';
export { mostUseful } from './most-useful.ts';
export { phraseKey } from './phrases.ts';
export { ruleNamed, rules } from './registry.ts';
export { type RewriteEdit, type RewriteOptions, rewriteAll } from './rewrite/rewrite-all.ts';
export type { Rule, RuleExamples, RuleGroup, Thresholds } from './rule.ts';
export { type RuleGuideEntry, ruleGuide } from './rule-guide.ts';
