-- The lexicon of an organisation: words to avoid, acronyms that need no explanation, house terms.
create table lexicon_entry (
  id text primary key,
  organisation_id text not null references organisation (id) on delete cascade,
  kind text not null check (kind in ('avoid', 'acronym', 'term')),
  words text not null,
  -- The words as the rules compare them: no two entries speak of the same ones.
  word_key text not null,
  -- What to write instead; the full name of an acronym; the words that a term replaces, one a line.
  other text not null default '',
  why text not null default '',
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  deleted_at timestamptz,
  deleted_by text
);
create unique index lexicon_entry_words on lexicon_entry (organisation_id, word_key) where deleted_at is null;
