import type { ColumnType, Generated } from 'kysely';

type Instant = ColumnType<Date, Date, Date>;
type InstantOrNull = ColumnType<Date | null, Date | null | undefined, Date | null>;

/** Territories, mergers of communes, and the words of the search. */
export interface SearchTables {
  served_commune: {
    id: string;
    organisation_id: string;
    name: string;
    nis_code: string;
    postcodes: string[];
    localities: string[];
    created_at: Instant;
  };
  commune_merger: {
    id: string;
    predecessor_id: string;
    successor_id: string;
    done: ColumnType<MergerDone, string, string>;
    reason: string;
    merged_by: string | null;
    merged_at: Instant;
    undone_by: string | null;
    undone_at: InstantOrNull;
  };
  procedure_redirect: { procedure_id: string; to_id: string; merger_id: string | null };
  search_miss: { day: string; words: string; kind: 'none' | 'weak'; seen: Generated<number> };
  search_wish: {
    id: string;
    words: string;
    wish: string;
    said_on: string;
    handled_by: string | null;
    handled_at: InstantOrNull;
  };
  search_synonym: {
    id: string;
    organisation_id: string;
    said: string;
    written: string;
    source: 'miss' | 'wish' | 'manual';
    state: Generated<SynonymState>;
    effect: ColumnType<SynonymEffect | null, string | null | undefined, string | null>;
    reason: Generated<string>;
    proposed_by: string | null;
    decided_by: string | null;
    decided_at: InstantOrNull;
    version: Generated<number>;
    created_at: Instant;
  };
  search_question: {
    id: string;
    organisation_id: string;
    question: string;
    procedure_ids: string[];
    created_by: string | null;
    created_at: Instant;
  };
}

type ProcedureState = 'draft' | 'in-review' | 'published' | 'to-review' | 'withdrawn';
export type SynonymState = 'proposed' | 'accepted' | 'declined';

/** What a merger moved, by id: all that undoing it needs. */
export interface MergerDone {
  /** Communes that the successor had not, and those that both had. */
  moved: string[];
  dropped: { id: string; name: string; nisCode: string; postcodes: string[]; localities: string[] }[];
  /** Démarches that redirect to one of the successor, and those that changed hands. */
  redirected: { from: string; to: string; title: string; wasOnline: boolean; state: ProcedureState }[];
  taken: { id: string; title: string; state: ProcedureState }[];
}

/** What accepting some words would change, on the questions that are judged. */
export interface SynonymEffect {
  asked: number;
  rightBefore: number;
  rightAfter: number;
  gained: string[];
  lost: string[];
}
