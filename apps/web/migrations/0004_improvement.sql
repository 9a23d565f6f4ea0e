-- What nobody has said yet stays empty: an irritant is noted with one sentence, the rest comes when it is qualified.
alter table irritant alter column severity drop not null;
alter table irritant alter column kind drop not null;

-- The letters and forms in which an irritant is felt.
create table irritant_document (
  irritant_id text not null references irritant (id) on delete cascade,
  document_id text not null references document (id) on delete cascade,
  primary key (irritant_id, document_id)
);
create index irritant_document_document on irritant_document (document_id);

-- Why an action was given up, and the effect that was announced before anything changed.
alter table improvement_action add column closing_reason text not null default '';
alter table improvement_action add column target jsonb;
