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

/** What the reader of the list may do about it. */
export interface Rights {
  edit: boolean;
  manage: boolean;
  takeOver: boolean;
}

/** Where a fault is put right; undefined for who may not. */
export function placeOf(rule: string, id: string, may: Rights): string | undefined {
  const procedure = `/espace/demarches/${id}`;
  switch (rule) {
    case 'steps':
      return may.edit ? `${procedure}/etapes` : undefined;
    case 'owner':
      return may.takeOver ? '/espace/organisation/reprendre' : undefined;
    case 'contact':
    case 'contact-hours':
    case 'human-channel':
      return may.manage ? '/espace/organisation/reglages' : undefined;
    case 'dead-links':
    case 'moved-links':
      return '/espace/demarches/liens';
    case 'orphan':
      return may.edit ? procedure : undefined;
    default:
      return may.edit ? `${procedure}/texte` : undefined;
  }
}
