import type { ColumnType, Generated } from 'kysely';

type Instant = ColumnType<Date, Date, Date>;

/** Fiches modèles and the local fiches that follow them. */
export interface InheritanceTables {
  shared_concept: {
    procedure_id: string;
    audience: 'everyone' | 'shared';
    offered_by: string | null;
    offered_at: Instant;
  };
  inheritance: {
    procedure_id: string;
    concept_id: string;
    followed_number: number;
    review_note: Generated<string>;
    adopted_by: string | null;
    adopted_at: Instant;
  };
  inheritance_override: {
    procedure_id: string;
    block: string;
    value: ColumnType<unknown, string, string>;
    base_number: number;
    reason: Generated<string>;
    changed_by: string | null;
    changed_at: Instant;
  };
  inherited_step: { step_id: string; origin_id: string };
}
