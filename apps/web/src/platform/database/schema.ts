import type { ColumnType, Generated } from 'kysely';
import type { Contact, ProcedureContent, StoredBlock } from './content.ts';
import type { ExampleSnapshot } from './example.ts';
import type { ImportTables } from './schema-import.ts';
import type { InheritanceTables } from './schema-inheritance.ts';
import type { ManyTables } from './schema-many.ts';
import type { PublicPageTables } from './schema-public-page.ts';
import type { ReferenceSiteTables } from './schema-reference-sites.ts';
import type { SearchTables } from './schema-search.ts';
import type { StreamTables } from './schema-stream.ts';
import type { WorkflowTables } from './schema-workflow.ts';

/** The tables as Kysely sees them; the truth is in migrations/. `Json` columns are written as text and read as values. */
export type Json<T> = ColumnType<T, string, string>;
type Instant = ColumnType<Date, Date, Date>;
type InstantOrNull = ColumnType<Date | null, Date | null | undefined, Date | null>;
/** A day without an hour, as `YYYY-MM-DD` both ways (the driver is told not to make it a Date). */
type Day = string;

export interface Database
  extends ImportTables,
    InheritanceTables,
    ManyTables,
    PublicPageTables,
    ReferenceSiteTables,
    SearchTables,
    StreamTables,
    WorkflowTables {
  organisation: {
    id: string;
    slug: string;
    name: string;
    short_name: string;
    authority: string;
    publication_rule: 'colleague' | 'external-reader' | 'direct-with-reason';
    decision_body: string;
    contact: Json<Contact>;
    adviser_email: string;
    languages: Generated<string[]>;
    irritant_owner_days: Generated<number>;
    is_demonstration: Generated<boolean>;
    version: Generated<number>;
    created_at: Instant;
  };
  app_user: {
    id: string;
    email: string;
    email_key: string;
    name: string;
    job_title: Generated<string>;
    phone: Generated<string>;
    password_hash: string | null;
    totp_secret: string | null;
    totp_confirmed_at: InstantOrNull;
    totp_last_step: ColumnType<string | null, number | null | undefined, number | null>;
    platform_admin: Generated<boolean>;
    deactivated_at: InstantOrNull;
    deactivated_by_platform: Generated<boolean>;
    is_demonstration: Generated<boolean>;
    version: Generated<number>;
    created_at: Instant;
  };
  oidc_account: { issuer: string; subject: string; user_id: string; linked_at: Instant };
  membership: { organisation_id: string; user_id: string; roles: string[]; created_at: Instant };
  user_session: {
    id: string;
    token_hash: string;
    user_id: string;
    organisation_id: string | null;
    label: string;
    flash: ColumnType<{ kind: string; text: string } | null, string | null | undefined, string | null>;
    second_factor: Generated<boolean>;
    created_at: Instant;
    last_seen_at: Instant;
    expires_at: Instant;
    ended_at: InstantOrNull;
  };
  one_time_token: {
    id: string;
    token_hash: string;
    purpose: string;
    subject_id: string;
    created_at: Instant;
    expires_at: Instant;
    used_at: InstantOrNull;
  };
  sign_in_attempt: { key: string; failures: number; last_at: Instant; locked_until: InstantOrNull };
  form_draft: { id: string; user_id: string; path: string; body: string; created_at: Instant };
  audit_entry: {
    organisation_id: string;
    seq: ColumnType<string, number, never>;
    at: Instant;
    actor_id: string | null;
    action: string;
    record_type: string;
    record_id: string;
    detail_hash: string;
    previous_hash: string;
    hash: string;
  };
  record_version: {
    record_type: string;
    record_id: string;
    version: number;
    organisation_id: string;
    snapshot: Json<Record<string, unknown>>;
    action: string;
    reason: Generated<string>;
    actor_id: string | null;
    at: Instant;
  };
  stored_file: {
    id: string;
    organisation_id: string;
    name: string;
    media_type: string;
    size: number;
    sha256: string;
    created_by: string | null;
    created_at: Instant;
  };
  file_chunk: { sha256: string; seq: number; bytes: Buffer };
  mail_message: {
    id: string;
    recipient: string;
    subject: string;
    body: string;
    attachment_name: string | null;
    attachment: string | null;
    created_at: Instant;
    sent_at: InstantOrNull;
  };
  setting: { key: string; value: Json<unknown> };
  procedure: {
    id: string;
    kind: 'concept' | 'instance' | 'standalone';
    concept_id: string | null;
    organisation_id: string;
    owner_id: string | null;
    state: ProcedureState;
    content: Json<ProcedureContent>;
    yearly_volume: number | null;
    review_reason: Generated<string>;
    review_due: Day | null;
    version: Generated<number>;
    created_at: Instant;
    updated_at: Instant;
    deleted_at: InstantOrNull;
    deleted_by: string | null;
  };
  procedure_step: {
    id: string;
    procedure_id: string;
    position: string;
    title: string;
    body: string;
    organisation_id: string | null;
    organisation_name: Generated<string>;
    retired_at: InstantOrNull;
    replaced_by: Generated<string[]>;
  };
  procedure_share: { procedure_id: string; organisation_id: string; level: ShareLevel; created_at: Instant };
  publication: {
    id: string;
    procedure_id: string;
    number: number;
    snapshot: Json<PublicSnapshot>;
    reason: string;
    published_by: string | null;
    approved_by: string | null;
    published_at: Instant;
    withdrawn_at: InstantOrNull;
  };
  review_request: {
    id: string;
    record_type: 'procedure' | 'document';
    record_id: string;
    organisation_id: string;
    record_version: number;
    rule: 'colleague' | 'external-reader' | 'direct-with-reason';
    requested_by: string;
    requested_at: Instant;
    reviewer_id: string | null;
    reader_name: string | null;
    reader_email: string | null;
    message: Generated<string>;
    outcome: 'approved' | 'changes-asked' | 'cancelled' | null;
    comment: Generated<string>;
    decided_by: string | null;
    decided_at: InstantOrNull;
  };
  proposal: {
    id: string;
    procedure_id: string;
    organisation_id: string;
    base_version: number;
    content: Json<ProcedureContent>;
    reason: string;
    proposed_by: string | null;
    proposed_at: Instant;
    outcome: 'accepted' | 'declined' | 'withdrawn' | null;
    answer: Generated<string>;
    decided_by: string | null;
    decided_at: InstantOrNull;
  };
  document: {
    id: string;
    organisation_id: string;
    owner_id: string | null;
    kind: DocumentKind;
    title: string;
    state: 'draft' | 'in-review' | 'published' | 'to-review';
    profile: string;
    reader: Generated<string>;
    expected_action: Generated<string>;
    deadline: Generated<string>;
    volume_per_year: number | null;
    ged_reference: Generated<string>;
    file_id: string | null;
    retired_at: InstantOrNull;
    origin: ColumnType<DocumentOrigin | null, string | null | undefined, string | null>;
    written_here: Generated<boolean>;
    version: Generated<number>;
    created_at: Instant;
    updated_at: Instant;
    deleted_at: InstantOrNull;
    deleted_by: string | null;
  };
  document_link: { document_id: string; procedure_id: string; step_id: string | null };
  document_text: {
    id: string;
    document_id: string;
    role: 'before' | 'after';
    blocks: Json<StoredBlock[]>;
    analysis: Json<unknown>;
    engine: string;
    updated_by: string | null;
    updated_at: Instant;
    version: Generated<number>;
  };
  finding_dismissal: {
    id: string;
    document_id: string;
    rule: string;
    text: string;
    reason: string;
    dismissed_by: string | null;
    dismissed_at: Instant;
  };
  document_override: {
    document_id: string;
    text_version: number;
    reason: string;
    overridden_by: string;
    overridden_at: Instant;
  };
  document_tick: {
    id: string;
    document_id: string;
    criterion: string;
    text_version: number;
    comment: Generated<string>;
    ticked_by: string | null;
    ticked_at: Instant;
    withdrawn_by: string | null;
    withdrawn_at: InstantOrNull;
  };
  document_plan: {
    document_id: string;
    wants_first: Generated<string>;
    bring: Generated<string>;
    turn_to: Generated<string>;
    updated_by: string | null;
    updated_at: Instant;
  };
  document_assessment: {
    id: string;
    document_id: string;
    text_version: number;
    answers: Json<Record<string, string>>;
    assessed_by: string | null;
    assessed_at: Instant;
  };
  shared_model: {
    id: string;
    document_id: string;
    organisation_id: string;
    kind: DocumentKind;
    title: string;
    purpose: string;
    advice: Generated<string>;
    blocks: Json<StoredBlock[]>;
    shared_by: string | null;
    shared_at: Instant;
    withdrawn_by: string | null;
    withdrawn_at: InstantOrNull;
  };
  public_example: {
    id: string;
    document_id: string;
    organisation_id: string;
    procedure_id: string | null;
    kind: DocumentKind;
    title: string;
    why: string;
    text_version: number;
    snapshot: Json<ExampleSnapshot>;
    shown_by: string | null;
    shown_at: Instant;
    withdrawn_by: string | null;
    withdrawn_at: InstantOrNull;
  };
  review_remark: {
    id: string;
    review_id: string;
    document_id: string;
    position: number;
    sentence: string;
    remark: Generated<string>;
    suggestion: Generated<string>;
    made_at: Instant;
    outcome: 'taken' | 'set-aside' | null;
    reason: Generated<string>;
    handled_by: string | null;
    handled_at: InstantOrNull;
  };
  passage_reason: { document_id: string; passage: string; reason: string; given_by: string | null; given_at: Instant };
  reading_link: {
    id: string;
    document_id: string;
    recipient: string;
    created_by: string | null;
    created_at: Instant;
    expires_at: Instant;
    revoked_by: string | null;
    revoked_at: InstantOrNull;
  };
  text_target: {
    organisation_id: string;
    percent: number;
    due_on: Day | null;
    set_by: string;
    set_at: Instant;
  };
  mention_validation: {
    organisation_id: string;
    duty_id: string;
    validated_by: string;
    comment: Generated<string>;
    validated_at: Instant;
  };
  lexicon_entry: {
    id: string;
    organisation_id: string;
    kind: LexiconKind;
    words: string;
    word_key: string;
    other: Generated<string>;
    why: Generated<string>;
    version: Generated<number>;
    created_at: Instant;
    updated_at: Instant;
    deleted_at: InstantOrNull;
    deleted_by: string | null;
  };
  irritant: {
    id: string;
    organisation_id: string;
    owner_id: string | null;
    user_voice: string;
    kind: string | null;
    state: string;
    state_since: Instant;
    severity: number | null;
    severity_reason: Generated<string>;
    users_low: number | null;
    users_high: number | null;
    users_source: Generated<string>;
    crossed_organisations: Generated<string[]>;
    closing_reason: Generated<string>;
    reported_by: string | null;
    reported_at: Instant;
    version: Generated<number>;
    updated_at: Instant;
    deleted_at: InstantOrNull;
    deleted_by: string | null;
  };
  irritant_link: { irritant_id: string; procedure_id: string; step_id: string | null };
  irritant_document: { irritant_id: string; document_id: string };
  evidence: {
    id: string;
    irritant_id: string;
    level: 'observed' | 'counted' | 'measured';
    statement: string;
    n: number | null;
    total: number | null;
    source: string;
    observed_on: Day;
    verbatims: Generated<string[]>;
    created_by: string | null;
    created_at: Instant;
  };
  improvement_action: {
    id: string;
    organisation_id: string;
    procedure_id: string;
    step_id: string | null;
    owner_id: string | null;
    title: string;
    due_on: Day | null;
    effect_users: Generated<string>;
    effect_team: Generated<string>;
    process_change: Generated<string>;
    budget: Generated<string>;
    opinions: Generated<string>;
    state: string;
    state_since: Instant;
    closing_reason: Generated<string>;
    target: ColumnType<ActionTarget | null, string | null | undefined, string | null>;
    measure: ColumnType<ActionMeasure | null, string | null | undefined, string | null>;
    done_on: Day | null;
    version: Generated<number>;
    created_at: Instant;
    updated_at: Instant;
    deleted_at: InstantOrNull;
    deleted_by: string | null;
  };
  action_irritant: { action_id: string; irritant_id: string };
  action_document: { action_id: string; document_id: string };
  decision: {
    id: string;
    action_id: string;
    body: string;
    decided_on: Day;
    point: Generated<string>;
    outcome: 'accepted' | 'amended' | 'refused' | 'postponed';
    remarks: Generated<string>;
    recorded_by: string | null;
    recorded_at: Instant;
  };
  search_entry: {
    record_type: string;
    record_id: string;
    organisation_id: string;
    public: boolean;
    title: string;
    body: string;
    keywords: Generated<string>;
    reading: Generated<number>;
    concept_id: string | null;
    leads: Generated<boolean>;
    changed_at: ColumnType<Date, Date | undefined, Date>;
    words: ColumnType<string, unknown, unknown>;
  };
}

export type LexiconKind = 'avoid' | 'acronym' | 'term';
export type ProcedureState = 'draft' | 'in-review' | 'published' | 'to-review' | 'withdrawn';
export type ShareLevel = 'read' | 'contribute' | 'co-own';
export type DocumentKind =
  | 'letter'
  | 'decision'
  | 'form'
  | 'email'
  | 'web-page'
  | 'acknowledgement'
  | 'sms'
  | 'phone-script'
  | 'voicemail'
  | 'poster';

/** The model that a document was copied from, in words that stay true when the model is gone. */
export type DocumentOrigin =
  | { kind: 'ready'; key: string; title: string }
  | { kind: 'shared'; model: string; title: string; organisation: string; sharedOn: string };

export type { Contact, KeyFact, LifeEvent, ProcedureContent, StoredBlock } from './content.ts';
export type { ExampleSnapshot } from './example.ts';
export type { ImportedText } from './schema-import.ts';
export type { Difference, DifferenceTopic, PageOutcome, PageReport, SiteSlice } from './schema-reference-sites.ts';
export type * from './schema-search.ts';
export type { SliceKind } from './schema-stream.ts';
export type { CheckedText, CircuitReviewer, PartFindings, ReviewKind, WorkStage } from './schema-workflow.ts';

export interface PublicStep {
  id: string;
  title: string;
  body: string;
  organisation?: string;
}

/** What a citizen would look for and may not be told yet. */
export type PointToAsk = 'conditions' | 'evidence' | 'cost' | 'deadline' | 'duration' | 'answer' | 'remedies';

/** Everything a public page needs, frozen at publication: rendering it reads one row. */
export interface PublicSnapshot {
  content: ProcedureContent;
  steps: PublicStep[];
  organisation: { id: string; slug: string; name: string; shortName: string; contact: Contact };
  service: string;
  /** What the text leaves open: said as « demandez à votre commune », never guessed. */
  toAsk?: { of: 'commune' | 'cpas'; points: PointToAsk[] };
}

/** The effect announced before anything changed: without it, any difference can be called a success afterwards. */
export interface ActionTarget {
  /** At least this many points of percentage. */
  points: number;
  notedOn: string;
}

export interface ActionMeasure {
  indicator: string;
  /** Which way is better for the user; fewer when absent. */
  better?: 'lower' | 'higher';
  /** How the cases were taken: every case of both periods, drawn by lot, or chosen otherwise. */
  coverage?: 'complete' | 'drawn' | 'chosen';
  before: { count: number; total: number; period: string };
  after: { count: number; total: number; period: string };
  teamHours?: number;
  source: string;
}
