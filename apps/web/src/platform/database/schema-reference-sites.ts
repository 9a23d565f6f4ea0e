import type { ColumnType, Generated } from 'kysely';

type Instant = ColumnType<Date, Date, Date>;
type InstantOrNull = ColumnType<Date | null, Date | null | undefined, Date | null>;

/** Sites that show démarches, their pages and what was found there. */
export interface ReferenceSiteTables {
  reference_site: {
    id: string;
    organisation_id: string;
    name: string;
    address: string;
    origins: string[];
    slice: ColumnType<SiteSlice, string, string>;
    key_hash: string | null;
    key_end: Generated<string>;
    key_made_at: InstantOrNull;
    check_asked_at: InstantOrNull;
    checked_at: InstantOrNull;
    closed_at: InstantOrNull;
    version: Generated<number>;
    created_at: Instant;
    updated_at: Instant;
  };
  site_page: {
    id: string;
    site_id: string;
    address: string;
    title: Generated<string>;
    procedure_id: string;
    proposed: Generated<boolean>;
    created_at: Instant;
    checked_at: InstantOrNull;
    outcome: PageOutcome | null;
    report: ColumnType<PageReport | null, string | null | undefined, string | null>;
  };
  site_page_dismissal: {
    id: string;
    page_id: string;
    difference: string;
    reason: string;
    dismissed_by: string | null;
    dismissed_at: Instant;
  };
  site_check: {
    id: string;
    site_id: string;
    checked_at: Instant;
    pages: number;
    differing: number;
    unreachable: number;
  };
  embed_choice: {
    organisation_id: string;
    frames: 'registered' | 'anyone';
    set_by: string | null;
    set_at: Instant;
  };
}

/** The part of the catalogue that a site shows; an empty list leaves nothing out. */
export interface SiteSlice {
  organisations: string[];
  lifeEvents: string[];
  /** A theme, in words: each of them must be in the title, the summary or the words of search. */
  words: string;
}

/**
 * `read`: the page answered and was compared; `moved`: it leads elsewhere; `gone`: 404 or 410; `unreachable`: no answer, or an
 * error; `unreadable`: not a page that can be read; `refused`: the address may not be fetched.
 */
export type PageOutcome = 'read' | 'moved' | 'gone' | 'unreachable' | 'unreadable' | 'refused';

/** What a check found on one page. */
export interface PageReport {
  status?: number;
  /** Where the page leads now. */
  movedTo?: string;
  /** Why it could not be read, by a key of the messages. */
  why?: string;
  pageTitle?: string;
  /** Number of the publication that was compared; absent when the démarche is no longer online. */
  number?: number;
  differences: Difference[];
}

export type DifferenceTopic = 'withdrawn' | 'subject' | 'cost' | 'delay' | 'phone' | 'hours' | 'prepare' | 'online';

export interface Difference {
  /** Stays the same as long as neither text changes. */
  key: string;
  topic: DifferenceTopic;
  /** `missing`: the page does not say it; `differs`: it says something else; `extra`: it asks for more; `old`: it is over. */
  kind: 'missing' | 'differs' | 'extra' | 'old';
  ours: string;
  theirs: string;
}
