-- The first démarches of an organisation: what is the same in all of them, said once.
create table starter_setup (
  organisation_id text primary key references organisation (id) on delete cascade,
  -- How one pays, and the text that sets the prices.
  payment text not null default '',
  regulation text not null default '',
  -- Proposed for each fiche of the kind; kept in a fiche only once somebody has confirmed it there.
  certificate_price text not null default '',
  remedies text not null default '',
  confirmed_by text,
  confirmed_at timestamptz not null
);

-- What a démarche taken from a fiche modèle still leaves open. A point leaves the list when it is said not to apply; one that the
-- text answers is no longer open, whatever the list says.
create table procedure_to_complete (
  procedure_id text primary key references procedure (id) on delete cascade,
  sheet text not null,
  points text[] not null,
  created_at timestamptz not null
);
