-- A jurist lets a document be approved although a mention or a fact is missing. It holds for the text as it stood:
-- another version of the text asks for another decision.
create table document_override (
  document_id text not null references document (id) on delete cascade,
  text_version integer not null,
  reason text not null,
  overridden_by text not null,
  overridden_at timestamptz not null,
  primary key (document_id, text_version)
);
