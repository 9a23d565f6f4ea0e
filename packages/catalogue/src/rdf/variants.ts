import { type ClassName, definitionOf, recordClassOf } from '../profile/profile.ts';
import type { LooseRecord } from '../profile/records.ts';
import { uuidFor } from '../project/uuid.ts';

/** Term of ours: a node that says of something what another record says otherwise. */
export const VARIANT = 'lp:variantOf';

/**
 * Records in which whatever is said in two ways stands under an address of its own for the second way, with `variantOf`: two
 * démarches may give one law two titles, and RDF would mix them.
 */
export function withVariants(records: readonly { id: string }[], name: ClassName): LooseRecord[] {
  const said = new Map<string, string>();
  const apart = (record: LooseRecord, kind: ClassName, top: boolean): LooseRecord => {
    const { fields } = definitionOf(kind);
    const out: LooseRecord = { ...record };
    for (const [key, field] of Object.entries(fields)) {
      const inside = recordClassOf(field);
      const value = record[key];
      if (!inside || value === undefined) continue;
      out[key] = field.single
        ? apart(value as LooseRecord, inside, false)
        : (value as LooseRecord[]).map((one) => apart(one, inside, false));
    }
    const content = JSON.stringify(out);
    const first = said.get(out.id);
    if (first === undefined) said.set(out.id, content);
    if (top || first === undefined || first === content) return out;
    const mark = uuidFor(content).slice(0, 8);
    return { ...out, id: `${out.id}${out.id.includes('#') ? '-' : '#'}${mark}`, variantOf: out.id };
  };
  return records.map((record) => apart(record as LooseRecord, name, true));
}
