-- Where a démarche was brought in from, and as it was brought in: so that the next import changes only what the source changed,
-- and sees what was changed here since.
create table procedure_source (
  organisation_id text not null references organisation (id) on delete cascade,
  -- Address of the démarche in its source: the same at each import.
  source_id text not null,
  source text not null,
  procedure_id text not null references procedure (id) on delete cascade,
  imported jsonb not null,
  imported_at timestamptz not null,
  imported_by text,
  primary key (organisation_id, source_id)
);
create index procedure_source_procedure on procedure_source (procedure_id);
