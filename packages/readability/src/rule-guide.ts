import { typeset } from '@limpide/language';
import { exampleBlocks } from './example-blocks.ts';
import { type Profile, profiles } from './model.ts';
import { rules } from './registry.ts';
import type { RuleGroup } from './rule.ts';

export interface RuleGuideEntry {
  name: string;
  number: string;
  group: RuleGroup;
  title: string;
  why: string;
  source: string;
  /** What the rule accepts in each profile, in French; null where it is switched off. */
  thresholds: Record<Profile, string | null>;
  example: {
    before: string;
    /** The words that are flagged. */
    flagged: string;
    /** The text once the fix is applied; null when the writer must choose the words. */
    after: string | null;
  };
}

/** What a guide page says about every rule, in the order of the inventory. */
export function ruleGuide(): RuleGuideEntry[] {
  return rules.map((rule) => {
    const example = rule.examples.positive[0]!;
    const thresholds = Object.fromEntries(
      profiles.map((profile) => {
        const threshold = rule.thresholds[profile];
        return [profile, threshold === null ? null : typeset(rule.explain(threshold))];
      }),
    ) as Record<Profile, string | null>;
    return {
      name: rule.name,
      number: rule.number,
      group: rule.group,
      title: typeset(rule.title),
      why: typeset(rule.why),
      source: typeset(rule.source),
      thresholds,
      example: {
        before: exampleBlocks(example.text)
          .map((block) => block.text)
          .join('\n\n'),
        flagged: example.flags[0]!,
        after: example.fixed ?? null,
      },
    };
  });
}
