-- Sites that show démarches of the catalogue: which part each takes, its key, its pages, and what a check found there.
create table reference_site (
  id text primary key,
  organisation_id text not null references organisation (id) on delete cascade,
  name text not null,
  -- Address below which the pages of the site lie.
  address text not null,
  -- Origins (scheme, host, port) whose pages may show our frames.
  origins text[] not null,
  slice jsonb not null,
  key_hash text,
  -- The last characters of the key, by which a person recognises it.
  key_end text not null default '',
  key_made_at timestamptz,
  check_asked_at timestamptz,
  checked_at timestamptz,
  closed_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create unique index reference_site_address on reference_site (organisation_id, address);

create table site_page (
  id text primary key,
  site_id text not null references reference_site (id) on delete cascade,
  address text not null,
  title text not null default '',
  procedure_id text not null references procedure (id) on delete cascade,
  -- Found by its title, and not yet confirmed by a person.
  proposed boolean not null default false,
  created_at timestamptz not null,
  checked_at timestamptz,
  outcome text,
  report jsonb
);
create unique index site_page_address on site_page (site_id, address);
create index site_page_procedure on site_page (procedure_id);

-- A difference that a person judged to be none; `difference` changes with either text, so that it comes back then.
create table site_page_dismissal (
  id text primary key,
  page_id text not null references site_page (id) on delete cascade,
  difference text not null,
  reason text not null,
  dismissed_by text,
  dismissed_at timestamptz not null
);
create unique index site_page_dismissal_difference on site_page_dismissal (page_id, difference);

create table site_check (
  id text primary key,
  site_id text not null references reference_site (id) on delete cascade,
  checked_at timestamptz not null,
  pages integer not null,
  differing integer not null,
  unreachable integer not null
);
create index site_check_site on site_check (site_id, checked_at);

-- Where frames may stand, by organisation: on registered sites only when there is no line.
create table embed_choice (
  organisation_id text primary key references organisation (id) on delete cascade,
  frames text not null check (frames in ('registered', 'anyone')),
  set_by text,
  set_at timestamptz not null
);
