import { qualityRules } from '@limpide/catalogue';
import type { AssessedProcedure } from './queries.ts';

export type Rule = (typeof qualityRules)[number];

/** One kind of fault, with the démarches that have it. */
export interface FaultGroup {
  rule: Rule;
  cases: { procedure: AssessedProcedure; messages: string[] }[];
}

/** Faults by kind: urgent ones first, then what concerns the most démarches. */
export function groupFaults(procedures: readonly AssessedProcedure[]): FaultGroup[] {
  return qualityRules
    .map((rule) => ({
      rule,
      cases: procedures.flatMap((procedure) => {
        const own = procedure.faults.filter((fault) => fault.rule === rule.name);
        return own.length > 0 ? [{ procedure, messages: own.map(({ message }) => message).filter(Boolean) }] : [];
      }),
    }))
    .filter(({ cases }) => cases.length > 0)
    .sort(
      (a, b) =>
        Number(b.rule.severity === 'urgent') - Number(a.rule.severity === 'urgent') || b.cases.length - a.cases.length,
    );
}

/** Where a fault is put right. */
export function placeOf(rule: string, id: string): string {
  const procedure = `/espace/demarches/${id}`;
  switch (rule) {
    case 'steps':
      return `${procedure}/etapes`;
    case 'owner':
      return '/espace/organisation/reprendre';
    case 'contact':
    case 'human-channel':
      return '/espace/organisation/reglages';
    default:
      return `${procedure}/texte`;
  }
}
