import type { ColumnType, Generated } from 'kysely';

type Instant = ColumnType<Date, Date, Date>;
type InstantOrNull = ColumnType<Date | null, Date | null | undefined, Date | null>;

export type NoticeKind = 'interruption' | 'law-change';
export type NoticeChannel = 'online' | 'counter' | 'phone' | 'post';
export type FeedbackAnswer = 'yes' | 'partly' | 'no';
export type FeedbackDoubt = 'trap' | 'stamp' | 'too-fast' | 'links' | 'repeated';
export type FeedbackState = 'new' | 'seen' | 'answered';
export type LifeEventMoment = 'before' | 'same-day' | 'within-month' | 'any-time' | 'hidden';

/** What hangs on a public page beside its text: announcements, answers of readers, its place in a life event. */
export interface PublicPageTables {
  notice: {
    id: string;
    organisation_id: string;
    procedure_id: string | null;
    kind: NoticeKind;
    channel: NoticeChannel | null;
    message: string;
    meanwhile: Generated<string>;
    url: Generated<string>;
    shown_from: Instant;
    starts_at: Instant;
    ends_at: Instant;
    stopped_at: InstantOrNull;
    stopped_by: string | null;
    version: Generated<number>;
    created_by: string | null;
    created_at: Instant;
    updated_at: Instant;
  };
  page_feedback: {
    id: string;
    procedure_id: string;
    publication_number: number;
    answer: FeedbackAnswer;
    reasons: Generated<string[]>;
    comment: Generated<string>;
    given_on: string;
    quarantine: FeedbackDoubt | null;
    form_key: string;
    state: Generated<FeedbackState>;
    irritant_id: string | null;
    handled_by: string | null;
    handled_at: InstantOrNull;
  };
  life_event_order: { event: string; version: Generated<number>; updated_by: string | null; updated_at: Instant };
  life_event_item: {
    event: string;
    procedure_id: string;
    moment: LifeEventMoment;
    position: number;
    condition: Generated<string>;
    requires: Generated<string[]>;
  };
}
