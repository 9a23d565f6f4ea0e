-- A fiche modèle, and who may take it as its local fiche.
create table shared_concept (
  procedure_id text primary key references procedure (id) on delete cascade,
  audience text not null check (audience in ('everyone', 'shared')),
  offered_by text references app_user (id) on delete set null,
  offered_at timestamptz not null
);

-- Which publication of its fiche modèle a local fiche follows.
create table inheritance (
  procedure_id text primary key references procedure (id) on delete cascade,
  concept_id text not null references procedure (id) on delete cascade,
  followed_number integer not null,
  -- What the fiche modèle asked to look at again, as it was written in the démarche: taken away with the last review.
  review_note text not null default '',
  adopted_by text references app_user (id) on delete set null,
  adopted_at timestamptz not null
);
create index inheritance_concept on inheritance (concept_id);

-- What a local fiche says itself: one row a block, with the publication of the fiche modèle that it was written against.
create table inheritance_override (
  procedure_id text not null references inheritance (procedure_id) on delete cascade,
  block text not null,
  value jsonb not null,
  base_number integer not null,
  reason text not null default '',
  changed_by text references app_user (id) on delete set null,
  changed_at timestamptz not null,
  primary key (procedure_id, block)
);

-- The step of the fiche modèle that a step of a local fiche stands for.
create table inherited_step (
  step_id text primary key references procedure_step (id) on delete cascade,
  origin_id text not null
);

-- A fiche modèle that is erased leaves its local fiches as they are.
alter table procedure drop constraint procedure_concept_id_fkey;
alter table procedure add constraint procedure_concept_id_fkey
  foreign key (concept_id) references procedure (id) on delete set null;
create index procedure_concept on procedure (concept_id);
