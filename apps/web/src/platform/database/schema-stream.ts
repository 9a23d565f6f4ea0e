import type { ColumnType, Generated } from 'kysely';

type Instant = ColumnType<Date, Date, Date>;
type InstantOrNull = ColumnType<Date | null, Date | null | undefined, Date | null>;

/** The signed stream of changes, and who is told of it. */
export interface StreamTables {
  signing_key: {
    id: string;
    public_key: string;
    /** The private key as a JSON Web Key, sealed; null once it has been replaced. */
    sealed: string | null;
    valid_from: Instant;
    valid_to: InstantOrNull;
  };
  catalogue_change: {
    seq: number;
    kind: 'published' | 'withdrawn';
    procedure_id: string;
    version: number;
    organisation_id: string;
    life_event: string;
    at: Instant;
    signed_at: Instant;
    hash: string;
    /** The signed snapshot in canonical JSON. */
    signed: string;
  };
  subscriber: {
    id: string;
    organisation_id: string;
    name: string;
    url: string;
    secret: string;
    slice: SliceKind;
    slice_value: Generated<string>;
    queued_seq: Generated<number>;
    failures: Generated<number>;
    failing_since: InstantOrNull;
    paused_at: InstantOrNull;
    paused_by: string | null;
    created_by: string | null;
    version: Generated<number>;
    created_at: Instant;
    updated_at: Instant;
  };
  delivery: {
    id: string;
    subscriber_id: string;
    /** Null for a test. */
    seq: number | null;
    state: 'waiting' | 'delivered' | 'failed';
    body: string;
    attempts: Generated<number>;
    last_status: number | null;
    last_problem: Generated<string>;
    queued_at: Instant;
    next_at: InstantOrNull;
    tried_at: InstantOrNull;
    delivered_at: InstantOrNull;
  };
}

export type SliceKind = 'all' | 'organisation' | 'life-event';
