-- The path of a text: what its writer thought of before writing, and how they judged it afterwards.
create table document_plan (
  document_id text primary key references document (id) on delete cascade,
  -- The first question of the reader; what to bring or send, one thing a line; where to turn.
  wants_first text not null default '',
  bring text not null default '',
  turn_to text not null default '',
  updated_by text,
  updated_at timestamptz not null
);

-- A text that began here, with its reader: it has no text that it comes from.
alter table document add column written_here boolean not null default false;

-- A self-assessment holds for the text as it stood; earlier ones stay.
create table document_assessment (
  id text primary key,
  document_id text not null references document (id) on delete cascade,
  text_version integer not null,
  answers jsonb not null,
  assessed_by text,
  assessed_at timestamptz not null
);
create index document_assessment_latest on document_assessment (document_id, assessed_at);
