-- The advanced circuit of an organisation: absent or switched off, nothing changes for it.
create table circuit_setting (
  organisation_id text primary key references organisation (id) on delete cascade,
  advanced boolean not null,
  -- By kind of review: whether it is used, and the role or the person that does it.
  reviews jsonb not null,
  set_by text,
  set_at timestamptz not null
);

-- Where a démarche stands on the circuit, and since when.
create table procedure_circuit (
  procedure_id text primary key references procedure (id) on delete cascade,
  stage text not null check (stage in ('idea', 'draft', 'business', 'legal', 'readability', 'validated')),
  -- Fingerprint of the text at that moment: a text that changed since falls back.
  text_hash text not null,
  moved_by text,
  since timestamptz not null,
  reason text not null default ''
);

-- One answer to one review of one text. Earlier ones stay.
create table circuit_review (
  id text primary key,
  procedure_id text not null references procedure (id) on delete cascade,
  kind text not null check (kind in ('business', 'legal', 'readability')),
  text_hash text not null,
  record_version integer not null,
  asked_by text not null,
  asked_at timestamptz not null,
  outcome text check (outcome in ('approved', 'changes-asked', 'lapsed')),
  comment text not null default '',
  decided_by text,
  decided_at timestamptz
);
create index circuit_review_procedure on circuit_review (procedure_id);
create unique index circuit_review_open on circuit_review (procedure_id, kind) where outcome is null;

-- What happens later by itself.
create table procedure_schedule (
  id text primary key,
  procedure_id text not null references procedure (id) on delete cascade,
  organisation_id text not null references organisation (id) on delete cascade,
  kind text not null check (kind in ('publish', 'withdraw')),
  due_at timestamptz not null,
  text_hash text not null,
  reason text not null default '',
  scheduled_by text not null,
  scheduled_at timestamptz not null,
  state text not null check (state in ('waiting', 'done', 'refused', 'cancelled')),
  problem text not null default '',
  settled_at timestamptz,
  -- A refusal is a task until somebody has seen it.
  seen_at timestamptz
);
create index procedure_schedule_due on procedure_schedule (due_at) where state = 'waiting';
create unique index procedure_schedule_waiting on procedure_schedule (procedure_id, kind) where state = 'waiting';

-- A text that someone without an account checks, part by part, as it stood when they were asked.
create table fact_check (
  id text primary key,
  procedure_id text not null references procedure (id) on delete cascade,
  organisation_id text not null references organisation (id) on delete cascade,
  requested_by text not null,
  requested_at timestamptz not null,
  checker_name text not null,
  checker_email text not null default '',
  message text not null default '',
  record_version integer not null,
  text_hash text not null,
  snapshot jsonb not null,
  expires_at timestamptz not null,
  reminded_at timestamptz,
  revoked_at timestamptz,
  saved_at timestamptz,
  sent_at timestamptz,
  signed_name text not null default '',
  signed_quality text not null default '',
  remark text not null default '',
  closed_at timestamptz,
  closed_by text,
  closing_word text not null default ''
);
create index fact_check_procedure on fact_check (procedure_id);

create table fact_check_answer (
  fact_check_id text not null references fact_check (id) on delete cascade,
  part text not null,
  verdict text check (verdict in ('agree', 'disagree')),
  comment text not null default '',
  proposal text not null default '',
  -- Fingerprint of the part that was read: an agreement holds for nothing else.
  part_hash text not null,
  outcome text check (outcome in ('taken', 'answered')),
  reply text not null default '',
  handled_by text,
  handled_at timestamptz,
  primary key (fact_check_id, part)
);

-- What the engine found in each part of a text, with the fingerprint of the text it read.
create table procedure_reading (
  procedure_id text primary key references procedure (id) on delete cascade,
  text_hash text not null,
  engine text not null,
  findings jsonb not null,
  read_at timestamptz not null
);
