-- What is announced on public pages: an interruption that is planned, or a change of law to come.
create table notice (
  id text primary key,
  organisation_id text not null references organisation (id) on delete cascade,
  -- Absent: on every démarche of the organisation.
  procedure_id text references procedure (id) on delete cascade,
  kind text not null check (kind in ('interruption', 'law-change')),
  -- The way that is closed; absent: the démarche itself.
  channel text check (channel in ('online', 'counter', 'phone', 'post')),
  message text not null,
  meanwhile text not null default '',
  url text not null default '',
  -- Shown from the first instant to the last; what is announced begins somewhere between.
  shown_from timestamptz not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > shown_from),
  stopped_at timestamptz,
  stopped_by text,
  version integer not null default 1,
  created_by text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index notice_of_procedure on notice (procedure_id, ends_at);
create index notice_of_organisation on notice (organisation_id, ends_at);

-- What readers say of a page. Nothing of the person: no address, no hour, no account.
create table page_feedback (
  id text primary key,
  procedure_id text not null references procedure (id) on delete cascade,
  publication_number integer not null,
  answer text not null check (answer in ('yes', 'partly', 'no')),
  reasons text[] not null default '{}',
  comment text not null default '',
  given_on date not null,
  -- Why it is doubtful; such an answer counts in no figure until somebody takes it out.
  quarantine text check (quarantine in ('trap', 'stamp', 'too-fast', 'links', 'repeated')),
  -- A form is counted once; kept as a hash that tells nothing.
  form_key text not null,
  state text not null default 'new' check (state in ('new', 'seen', 'answered')),
  irritant_id text references irritant (id) on delete set null,
  handled_by text,
  handled_at timestamptz
);
create index page_feedback_of_procedure on page_feedback (procedure_id, given_on);
create index page_feedback_form on page_feedback (form_key);

-- The order of the démarches of a life event, whoever publishes them.
create table life_event_order (
  event text primary key,
  version integer not null default 1,
  updated_by text,
  updated_at timestamptz not null
);
create table life_event_item (
  event text not null references life_event_order (event) on delete cascade,
  procedure_id text not null references procedure (id) on delete cascade,
  moment text not null check (moment in ('before', 'same-day', 'within-month', 'any-time', 'hidden')),
  position integer not null,
  condition text not null default '',
  -- Démarches that come first.
  requires text[] not null default '{}',
  primary key (event, procedure_id)
);
