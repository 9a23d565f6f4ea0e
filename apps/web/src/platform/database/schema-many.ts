import type { ColumnType, Generated } from 'kysely';
import type { ProcedureContent } from './content.ts';

type Json<T> = ColumnType<T, string, string>;
type Instant = ColumnType<Date, Date, Date>;
type InstantOrNull = ColumnType<Date | null, Date | null | undefined, Date | null>;

/** What an operation on many démarches may change, as it stands. */
export interface ProcedureStand {
  content: ProcedureContent;
  steps: { id: string; title: string; body: string }[];
  ownerId: string | null;
  reviewDue: string | null;
  state: string;
}

/** A place of a text before and after; `marked` holds what changes, the rest is what stands around it. */
export interface ShownChange {
  label: string;
  before: Excerpt[];
  after: Excerpt[];
}
export interface Excerpt {
  text: string;
  marked?: true;
}

/** What an address answers: found, moved for good, also safe, gone, gone behind a page that says so, silent, or closed to programs. */
export type LinkState = 'ok' | 'redirected' | 'https' | 'not-found' | 'soft-404' | 'unreachable' | 'refused';

/** Tables of what is done to many démarches at once. */
export interface ManyTables {
  starter_setup: {
    organisation_id: string;
    payment: string;
    regulation: string;
    certificate_price: string;
    remedies: string;
    confirmed_by: string | null;
    confirmed_at: Instant;
  };
  procedure_to_complete: { procedure_id: string; sheet: string; points: string[]; created_at: Instant };
  mass_edit: {
    id: string;
    organisation_id: string;
    operation: Json<Record<string, unknown>>;
    made_by: string | null;
    made_at: Instant;
    undone_by: string | null;
    undone_at: InstantOrNull;
  };
  mass_edit_item: {
    mass_edit_id: string;
    procedure_id: string;
    title: string;
    outcome: 'changed' | 'changed-meanwhile';
    undo_outcome: 'undone' | 'edited-since' | null;
    version_after: number;
    before: Json<ProcedureStand>;
    after: Json<ProcedureStand>;
    changes: Json<ShownChange[]>;
  };
  link_status: {
    address: string;
    state: LinkState;
    proposed: string | null;
    http_status: number | null;
    failures: number;
    checked_at: Instant;
    next_check_at: Instant;
    is_demonstration: Generated<boolean>;
  };
}
