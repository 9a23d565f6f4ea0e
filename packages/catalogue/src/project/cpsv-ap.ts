import { toJsonLd } from '../profile/context.ts';
import { definitionOf, recordClassOf } from '../profile/profile.ts';
import type { PublicServiceRecord } from '../profile/records.ts';
import { Taken } from './loss.ts';
import type { Projection } from './projection.ts';

const ownTerm =
  'CPSV-AP n’a pas de mot pour cela : c’est écrit dans un terme de Limpide, que les autres outils ne lisent pas.';

/** A démarche as CPSV-AP 3.2.0 in JSON-LD. Terms of ours are there too, for who knows them. */
export function toCpsvAp(record: PublicServiceRecord): Projection {
  const taken = new Taken(record);
  for (const { path } of taken.elements) {
    if (isOwn(path)) taken.partly(path, ownTerm);
    else taken.keep(path);
  }
  return { data: toJsonLd([record]), losses: taken.losses(() => ''), elements: taken.elements.length };
}

/** Whether a term of ours stands on the way to an element. */
function isOwn(path: string): boolean {
  let fields = definitionOf('PublicService').fields;
  for (const part of path.split('.')) {
    if (/^\d+$/.test(part)) continue;
    const field = fields[part];
    if (!field) return false;
    if (field.term.startsWith('lp:')) return true;
    const inside = recordClassOf(field);
    if (inside) fields = definitionOf(inside).fields;
  }
  return false;
}
