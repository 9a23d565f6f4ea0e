import type { ExampleSnapshot } from '../../../platform/database/index.ts';
import { message as m } from '../messages.ts';

type Passage = ExampleSnapshot['passages'][number];

/** Passages that follow each other and were all added, all dropped, or all kept: one row to read, not ten. What has its own reason stays alone. */
export function gathered(passages: readonly Passage[]): Passage[] {
  const rows: Passage[] = [];
  for (const passage of passages) {
    const last = rows.at(-1);
    const { relation } = passage;
    const together = relation === 'added' || relation === 'dropped' || relation === 'same';
    if (!last || last.relation !== relation || !together || last.reason || passage.reason) {
      rows.push(passage);
      continue;
    }
    const before = [...last.before, ...passage.before];
    const after = [...last.after, ...passage.after];
    rows[rows.length - 1] = {
      relation,
      note: m(`rewriting.${relation}`, { count: Math.max(before.length, after.length) }),
      before,
      after,
      rules: [...new Set([...last.rules, ...passage.rules])],
    };
  }
  return rows;
}
