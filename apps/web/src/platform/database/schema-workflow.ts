import type { ColumnType, Generated } from 'kysely';
import type { ProcedureContent } from './content.ts';

type Json<T> = ColumnType<T, string, string>;
type Instant = ColumnType<Date, Date, Date>;
type InstantOrNull = ColumnType<Date | null, Date | null | undefined, Date | null>;

export type ReviewKind = 'business' | 'legal' | 'readability';
export type WorkStage = 'idea' | 'draft' | ReviewKind | 'validated';

/** Who does a review of the circuit: a person by name, or whoever holds the role. */
export interface CircuitReviewer {
  use: 'none' | 'optional' | 'compulsory';
  role: string | null;
  userId: string | null;
}

/** What one part of a text holds for the reader: enough to show it again, no more. */
export interface PartFindings {
  count: number;
  best: { rule: string; title: string; excerpt: string; advice: string }[];
}

/** The text that somebody outside was asked to check, as it stood then. */
export interface CheckedText {
  content: ProcedureContent;
  steps: { id: string; title: string; body: string; organisation?: string }[];
}

/** Circuit, schedule, outside check and readability of démarches. */
export interface WorkflowTables {
  circuit_setting: {
    organisation_id: string;
    advanced: boolean;
    reviews: Json<Record<ReviewKind, CircuitReviewer>>;
    set_by: string | null;
    set_at: Instant;
  };
  procedure_circuit: {
    procedure_id: string;
    stage: WorkStage;
    text_hash: string;
    moved_by: string | null;
    since: Instant;
    reason: Generated<string>;
  };
  circuit_review: {
    id: string;
    procedure_id: string;
    kind: ReviewKind;
    text_hash: string;
    record_version: number;
    asked_by: string;
    asked_at: Instant;
    outcome: 'approved' | 'changes-asked' | 'lapsed' | null;
    comment: Generated<string>;
    decided_by: string | null;
    decided_at: InstantOrNull;
  };
  procedure_schedule: {
    id: string;
    procedure_id: string;
    organisation_id: string;
    kind: 'publish' | 'withdraw';
    due_at: Instant;
    text_hash: string;
    reason: string;
    scheduled_by: string;
    scheduled_at: Instant;
    state: 'waiting' | 'done' | 'refused' | 'cancelled';
    problem: Generated<string>;
    settled_at: InstantOrNull;
    seen_at: InstantOrNull;
  };
  fact_check: {
    id: string;
    procedure_id: string;
    organisation_id: string;
    requested_by: string;
    requested_at: Instant;
    checker_name: string;
    checker_email: string;
    message: string;
    record_version: number;
    text_hash: string;
    snapshot: Json<CheckedText>;
    expires_at: Instant;
    reminded_at: InstantOrNull;
    revoked_at: InstantOrNull;
    saved_at: InstantOrNull;
    sent_at: InstantOrNull;
    signed_name: Generated<string>;
    signed_quality: Generated<string>;
    remark: Generated<string>;
    closed_at: InstantOrNull;
    closed_by: string | null;
    closing_word: Generated<string>;
  };
  fact_check_answer: {
    fact_check_id: string;
    part: string;
    verdict: 'agree' | 'disagree' | null;
    comment: string;
    proposal: string;
    part_hash: string;
    outcome: 'taken' | 'answered' | null;
    reply: Generated<string>;
    handled_by: string | null;
    handled_at: InstantOrNull;
  };
  procedure_reading: {
    procedure_id: string;
    text_hash: string;
    engine: string;
    findings: Json<Record<string, PartFindings>>;
    read_at: Instant;
  };
}
