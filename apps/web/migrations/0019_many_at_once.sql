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

-- One operation on many démarches: what was asked, and each démarche as it stood before and after it.
create table mass_edit (
  id text primary key,
  organisation_id text not null references organisation (id) on delete cascade,
  operation jsonb not null,
  made_by text,
  made_at timestamptz not null,
  undone_by text,
  undone_at timestamptz
);
create index mass_edit_organisation on mass_edit (organisation_id, made_at);

create table mass_edit_item (
  mass_edit_id text not null references mass_edit (id) on delete cascade,
  procedure_id text not null references procedure (id) on delete cascade,
  title text not null,
  -- Left out: somebody changed the démarche after the trial run. Undo: done, or somebody wrote since.
  outcome text not null check (outcome in ('changed', 'changed-meanwhile')),
  undo_outcome text check (undo_outcome in ('undone', 'edited-since')),
  version_after integer not null,
  before jsonb not null,
  after jsonb not null,
  changes jsonb not null,
  primary key (mass_edit_id, procedure_id)
);

-- What an address answered when it was last looked at. An address is the same for whoever cites it.
create table link_status (
  address text primary key,
  state text not null check (state in ('ok', 'redirected', 'https', 'not-found', 'soft-404', 'unreachable', 'refused')),
  proposed text,
  http_status integer,
  -- Times in a row that nothing came back.
  failures integer not null default 0,
  checked_at timestamptz not null,
  next_check_at timestamptz not null,
  -- Written for the demonstration; nothing was asked of any site.
  is_demonstration boolean not null default false
);
