-- The library of standard texts: every kind of text that users read or hear, texts that are no longer used, where a copy
-- comes from.
alter table document drop constraint document_kind_check;
alter table document add constraint document_kind_check check (
  kind in (
    'letter', 'decision', 'form', 'email', 'web-page', 'acknowledgement', 'sms', 'phone-script', 'voicemail', 'poster'
  )
);
alter table document add column retired_at timestamptz;
alter table document add column origin jsonb;

-- A criterion that a person vouches for. It holds for the text as it stood; one that is withdrawn stays, so that one knows
-- what was met on any day.
create table document_tick (
  id text primary key,
  document_id text not null references document (id) on delete cascade,
  criterion text not null,
  text_version integer not null,
  comment text not null default '',
  ticked_by text,
  ticked_at timestamptz not null,
  withdrawn_by text,
  withdrawn_at timestamptz
);
create unique index document_tick_standing on document_tick (document_id, criterion) where withdrawn_at is null;

-- A text that an organisation lets others copy, as it stood when it was shared.
create table shared_model (
  id text primary key,
  document_id text not null references document (id) on delete cascade,
  organisation_id text not null references organisation (id) on delete cascade,
  kind text not null,
  title text not null,
  purpose text not null,
  advice text not null default '',
  blocks jsonb not null,
  shared_by text,
  shared_at timestamptz not null,
  withdrawn_by text,
  withdrawn_at timestamptz
);
create unique index shared_model_standing on shared_model (document_id) where withdrawn_at is null;

-- The share of its texts that an organisation wants to meet the criteria: nothing until it says so.
create table text_target (
  organisation_id text primary key references organisation (id) on delete cascade,
  percent integer not null check (percent between 1 and 100),
  due_on date,
  set_by text not null,
  set_at timestamptz not null
);
