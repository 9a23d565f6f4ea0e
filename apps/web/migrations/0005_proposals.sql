-- What an organisation that contributes to a démarche would change in its text: the owner accepts or declines.
create table proposal (
  id text primary key,
  procedure_id text not null references procedure (id) on delete cascade,
  organisation_id text not null references organisation (id) on delete cascade,
  base_version integer not null,
  content jsonb not null,
  reason text not null,
  proposed_by text references app_user (id) on delete set null,
  proposed_at timestamptz not null,
  outcome text check (outcome in ('accepted', 'declined', 'withdrawn')),
  answer text not null default '',
  decided_by text references app_user (id) on delete set null,
  decided_at timestamptz
);
create index proposal_procedure on proposal (procedure_id);
