-- Foundations: organisations, people, rights, audit, history, files and the core records.
-- Ids are made in code (26 characters, opaque). Every table that an organisation owns carries organisation_id.

create table organisation (
  id text primary key,
  slug text not null unique,
  name text not null,
  short_name text not null,
  authority text not null,
  publication_rule text not null check (publication_rule in ('colleague', 'external-reader', 'direct-with-reason')),
  decision_body text not null,
  contact jsonb not null,
  adviser_email text not null,
  languages text[] not null default '{fr}',
  irritant_owner_days integer not null default 60 check (irritant_owner_days between 1 and 3650),
  is_demonstration boolean not null default false,
  version integer not null default 1,
  created_at timestamptz not null
);

create table app_user (
  id text primary key,
  email text not null,
  email_key text not null unique,
  name text not null,
  job_title text not null default '',
  phone text not null default '',
  password_hash text,
  totp_secret text,
  totp_confirmed_at timestamptz,
  totp_last_step bigint,
  platform_admin boolean not null default false,
  deactivated_at timestamptz,
  is_demonstration boolean not null default false,
  version integer not null default 1,
  created_at timestamptz not null
);

create table oidc_account (
  issuer text not null,
  subject text not null,
  user_id text not null references app_user (id) on delete cascade,
  linked_at timestamptz not null,
  primary key (issuer, subject)
);

create table membership (
  organisation_id text not null references organisation (id) on delete cascade,
  user_id text not null references app_user (id) on delete cascade,
  roles text[] not null,
  created_at timestamptz not null,
  primary key (organisation_id, user_id)
);
create index membership_user on membership (user_id);

create table user_session (
  id text primary key,
  token_hash text not null unique,
  user_id text not null references app_user (id) on delete cascade,
  organisation_id text references organisation (id) on delete set null,
  label text not null,
  flash jsonb,
  second_factor boolean not null default false,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index user_session_user on user_session (user_id);

-- One-time secrets sent to a person: password reset, invitation, an outside reader's link. Only the hash is kept.
create table one_time_token (
  id text primary key,
  token_hash text not null unique,
  purpose text not null,
  subject_id text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);

create table sign_in_attempt (
  key text primary key,
  failures integer not null,
  last_at timestamptz not null,
  locked_until timestamptz
);

create table form_draft (
  id text primary key,
  user_id text not null references app_user (id) on delete cascade,
  path text not null,
  body text not null,
  created_at timestamptz not null
);
create index form_draft_user on form_draft (user_id);

-- Audit: ids, action and a keyed hash, chained per organisation; values and reasons live in record_version.
create table audit_entry (
  organisation_id text not null,
  seq bigint not null,
  at timestamptz not null,
  actor_id text,
  action text not null,
  record_type text not null,
  record_id text not null,
  detail_hash text not null,
  previous_hash text not null,
  hash text not null,
  primary key (organisation_id, seq)
);
create function audit_entry_is_append_only() returns trigger language plpgsql as $$
begin
  -- The fictional organisations of the demonstration can be removed whole; nothing else ever is.
  if tg_op = 'DELETE' and exists (select 1 from organisation o where o.id = old.organisation_id and o.is_demonstration) then
    return old;
  end if;
  raise exception 'audit_entry is append-only';
end $$;
create trigger audit_entry_append_only before update or delete on audit_entry
  for each row execute function audit_entry_is_append_only();

create table record_version (
  record_type text not null,
  record_id text not null,
  version integer not null,
  organisation_id text not null,
  snapshot jsonb not null,
  action text not null,
  reason text not null default '',
  actor_id text,
  at timestamptz not null,
  primary key (record_type, record_id, version)
);

create table stored_file (
  id text primary key,
  organisation_id text not null references organisation (id),
  name text not null,
  media_type text not null,
  size integer not null,
  sha256 text not null,
  created_by text,
  created_at timestamptz not null
);
create table file_chunk (
  sha256 text not null,
  seq integer not null,
  bytes bytea not null,
  primary key (sha256, seq)
);

create table mail_message (
  id text primary key,
  recipient text not null,
  subject text not null,
  body text not null,
  attachment_name text,
  attachment text,
  created_at timestamptz not null,
  sent_at timestamptz
);

create table setting (
  key text primary key,
  value jsonb not null
);

-- The hub.
create table procedure (
  id text primary key,
  kind text not null check (kind in ('concept', 'instance', 'standalone')),
  concept_id text references procedure (id),
  organisation_id text not null references organisation (id),
  owner_id text references app_user (id),
  state text not null check (state in ('draft', 'in-review', 'published', 'to-review', 'withdrawn')),
  content jsonb not null,
  yearly_volume integer,
  review_reason text not null default '',
  review_due date,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  deleted_at timestamptz,
  deleted_by text
);
create index procedure_organisation on procedure (organisation_id);

create table procedure_step (
  id text primary key,
  procedure_id text not null references procedure (id) on delete cascade,
  position text not null,
  title text not null,
  body text not null,
  organisation_id text references organisation (id),
  -- An administration that is not on this platform is known by its name alone.
  organisation_name text not null default '',
  retired_at timestamptz,
  replaced_by text[] not null default '{}'
);
create index procedure_step_procedure on procedure_step (procedure_id, position);

create table procedure_share (
  procedure_id text not null references procedure (id) on delete cascade,
  organisation_id text not null references organisation (id) on delete cascade,
  level text not null check (level in ('read', 'contribute', 'co-own')),
  created_at timestamptz not null,
  primary key (procedure_id, organisation_id)
);
create index procedure_share_organisation on procedure_share (organisation_id);

-- What the public sees: an immutable snapshot. The newest one that is not withdrawn is shown.
create table publication (
  id text primary key,
  procedure_id text not null references procedure (id) on delete cascade,
  number integer not null,
  snapshot jsonb not null,
  reason text not null,
  published_by text,
  approved_by text,
  published_at timestamptz not null,
  withdrawn_at timestamptz,
  unique (procedure_id, number)
);

create table review_request (
  id text primary key,
  record_type text not null check (record_type in ('procedure', 'document')),
  record_id text not null,
  organisation_id text not null references organisation (id),
  record_version integer not null,
  rule text not null check (rule in ('colleague', 'external-reader', 'direct-with-reason')),
  requested_by text not null,
  requested_at timestamptz not null,
  reviewer_id text references app_user (id),
  reader_name text,
  reader_email text,
  message text not null default '',
  outcome text check (outcome in ('approved', 'changes-asked', 'cancelled')),
  comment text not null default '',
  decided_by text,
  decided_at timestamptz
);
create index review_request_record on review_request (record_type, record_id);

create table document (
  id text primary key,
  organisation_id text not null references organisation (id),
  owner_id text references app_user (id),
  kind text not null check (kind in ('letter', 'decision', 'form', 'email', 'web-page', 'acknowledgement')),
  title text not null,
  state text not null check (state in ('draft', 'in-review', 'published', 'to-review')),
  profile text not null,
  reader text not null default '',
  expected_action text not null default '',
  deadline text not null default '',
  volume_per_year integer,
  ged_reference text not null default '',
  file_id text references stored_file (id),
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  deleted_at timestamptz,
  deleted_by text
);
create index document_organisation on document (organisation_id);

create table document_link (
  document_id text not null references document (id) on delete cascade,
  procedure_id text not null references procedure (id) on delete cascade,
  step_id text references procedure_step (id),
  primary key (document_id, procedure_id)
);
create index document_link_procedure on document_link (procedure_id);

-- The texts of a document: the one it comes from (before) and the one being written (after).
create table document_text (
  id text primary key,
  document_id text not null references document (id) on delete cascade,
  role text not null check (role in ('before', 'after')),
  blocks jsonb not null,
  analysis jsonb not null,
  engine text not null,
  updated_by text,
  updated_at timestamptz not null,
  version integer not null default 1,
  unique (document_id, role)
);

create table finding_dismissal (
  id text primary key,
  document_id text not null references document (id) on delete cascade,
  rule text not null,
  text text not null,
  reason text not null,
  dismissed_by text,
  dismissed_at timestamptz not null
);
create index finding_dismissal_document on finding_dismissal (document_id);

-- Obligatory mentions: a jurist of the organisation validates a duty before it may stop a publication.
create table mention_validation (
  organisation_id text not null references organisation (id) on delete cascade,
  duty_id text not null,
  validated_by text not null,
  comment text not null default '',
  validated_at timestamptz not null,
  primary key (organisation_id, duty_id)
);

create table irritant (
  id text primary key,
  organisation_id text not null references organisation (id),
  owner_id text references app_user (id),
  user_voice text not null,
  kind text not null,
  state text not null,
  state_since timestamptz not null,
  severity integer not null check (severity between 1 and 4),
  severity_reason text not null default '',
  users_low integer,
  users_high integer,
  users_source text not null default '',
  crossed_organisations text[] not null default '{}',
  closing_reason text not null default '',
  reported_by text,
  reported_at timestamptz not null,
  version integer not null default 1,
  updated_at timestamptz not null,
  deleted_at timestamptz,
  deleted_by text
);
create index irritant_organisation on irritant (organisation_id);

create table irritant_link (
  irritant_id text not null references irritant (id) on delete cascade,
  procedure_id text not null references procedure (id) on delete cascade,
  step_id text references procedure_step (id),
  primary key (irritant_id, procedure_id)
);
create index irritant_link_procedure on irritant_link (procedure_id);

create table evidence (
  id text primary key,
  irritant_id text not null references irritant (id) on delete cascade,
  level text not null check (level in ('observed', 'counted', 'measured')),
  statement text not null,
  n integer,
  total integer,
  source text not null,
  observed_on date not null,
  verbatims text[] not null default '{}',
  created_by text,
  created_at timestamptz not null
);
create index evidence_irritant on evidence (irritant_id);

create table improvement_action (
  id text primary key,
  organisation_id text not null references organisation (id),
  procedure_id text not null references procedure (id),
  step_id text references procedure_step (id),
  owner_id text references app_user (id),
  title text not null,
  due_on date,
  effect_users text not null default '',
  effect_team text not null default '',
  process_change text not null default '',
  budget text not null default '',
  opinions text not null default '',
  state text not null,
  state_since timestamptz not null,
  measure jsonb,
  done_on date,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  deleted_at timestamptz,
  deleted_by text
);
create index improvement_action_organisation on improvement_action (organisation_id);
create index improvement_action_procedure on improvement_action (procedure_id);

create table action_irritant (
  action_id text not null references improvement_action (id) on delete cascade,
  irritant_id text not null references irritant (id) on delete cascade,
  primary key (action_id, irritant_id)
);
create index action_irritant_irritant on action_irritant (irritant_id);
create table action_document (
  action_id text not null references improvement_action (id) on delete cascade,
  document_id text not null references document (id) on delete cascade,
  primary key (action_id, document_id)
);
create index action_document_document on action_document (document_id);

create table decision (
  id text primary key,
  action_id text not null references improvement_action (id) on delete cascade,
  body text not null,
  decided_on date not null,
  point text not null default '',
  outcome text not null check (outcome in ('accepted', 'amended', 'refused', 'postponed')),
  remarks text not null default '',
  recorded_by text,
  recorded_at timestamptz not null
);
create index decision_action on decision (action_id);

-- The index that platform/search owns; features register projections, updated in the same transaction.
create table search_entry (
  record_type text not null,
  record_id text not null,
  organisation_id text not null,
  public boolean not null,
  title text not null,
  body text not null,
  words tsvector not null,
  primary key (record_type, record_id, public)
);
create index search_entry_words on search_entry using gin (words);
