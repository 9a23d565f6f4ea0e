-- Search at the level of the fiche modèle: one entry leads for all the local ones of a concept, and those of the visitor's commune
-- are laid over it.
alter table search_entry add column concept_id text;
alter table search_entry add column leads boolean not null default true;
create index search_entry_leading on search_entry using gin (words) where public and leads;
create index search_entry_local on search_entry (organisation_id, concept_id) where public and not leads;
create index search_entry_concept on search_entry (record_type, concept_id) where public and concept_id is not null;
create index search_entry_changed on search_entry (record_type, changed_at) where public;
create index search_entry_count on search_entry (record_type) where public and leads;
drop index search_entry_words;

-- The communes that an organisation serves, as it says itself.
create table served_commune (
  id text primary key,
  organisation_id text not null references organisation (id) on delete cascade,
  name text not null,
  nis_code text not null check (nis_code ~ '^[0-9]{5}$'),
  postcodes text[] not null,
  localities text[] not null default '{}',
  created_at timestamptz not null,
  unique (organisation_id, nis_code)
);

-- A merger of communes: what it did, so that it can be undone.
create table commune_merger (
  id text primary key,
  predecessor_id text not null references organisation (id) on delete cascade,
  successor_id text not null references organisation (id) on delete cascade,
  done jsonb not null,
  reason text not null,
  merged_by text,
  merged_at timestamptz not null,
  undone_by text,
  undone_at timestamptz
);

-- Old public addresses that keep answering.
create table procedure_redirect (
  procedure_id text primary key references procedure (id) on delete cascade,
  to_id text not null references procedure (id) on delete cascade,
  merger_id text references commune_merger (id) on delete cascade
);

-- What was looked for in vain, as folded words: a day, a number, nobody.
create table search_miss (
  day date not null,
  words text not null,
  kind text not null check (kind in ('none', 'weak')),
  seen integer not null default 1,
  primary key (day, words)
);

-- « Dites-nous ce que vous cherchiez », masked before it is kept.
create table search_wish (
  id text primary key,
  words text not null,
  wish text not null,
  said_on date not null,
  handled_by text,
  handled_at timestamptz
);

-- Everyday words that an administration proposes for the search, and what became of them.
create table search_synonym (
  id text primary key,
  organisation_id text not null references organisation (id) on delete cascade,
  said text not null,
  written text not null,
  source text not null check (source in ('miss', 'wish', 'manual')),
  state text not null default 'proposed' check (state in ('proposed', 'accepted', 'declined')),
  effect jsonb,
  reason text not null default '',
  proposed_by text,
  decided_by text,
  decided_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null
);

-- Questions témoins: what an organisation wants its visitors to find.
create table search_question (
  id text primary key,
  organisation_id text not null references organisation (id) on delete cascade,
  question text not null,
  procedure_ids text[] not null,
  created_by text,
  created_at timestamptz not null
);
