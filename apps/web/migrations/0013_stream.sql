-- Keys that sign what is published. The private part is sealed with a key derived from SECRET_KEY; a key that has been replaced keeps
-- its public part, so that what it signed can be verified for ever.
create table signing_key (
  id text primary key,
  public_key text not null,
  sealed text,
  valid_from timestamptz not null,
  valid_to timestamptz
);
create unique index signing_key_in_force on signing_key ((1)) where valid_to is null;

-- Every publication and every withdrawal, in order and without a gap, as it was signed. Rows are never changed; they hold no
-- reference to the démarche, since the stream remembers what has since been removed.
create table catalogue_change (
  seq integer primary key,
  kind text not null check (kind in ('published', 'withdrawn')),
  procedure_id text not null,
  version integer not null,
  organisation_id text not null,
  life_event text not null,
  at timestamptz not null,
  signed_at timestamptz not null,
  hash text not null unique,
  signed text not null,
  unique (procedure_id, version, kind)
);
create index catalogue_change_slice on catalogue_change (organisation_id, seq);

-- A site that is told of each change. The secret is sealed; `queued_seq` is the last change that was looked at for it.
create table subscriber (
  id text primary key,
  organisation_id text not null references organisation (id) on delete cascade,
  name text not null,
  url text not null,
  secret text not null,
  slice text not null check (slice in ('all', 'organisation', 'life-event')),
  slice_value text not null default '',
  queued_seq integer not null default 0,
  failures integer not null default 0,
  failing_since timestamptz,
  paused_at timestamptz,
  paused_by text,
  created_by text,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index subscriber_organisation on subscriber (organisation_id);

create table delivery (
  id text primary key,
  subscriber_id text not null references subscriber (id) on delete cascade,
  seq integer,
  state text not null check (state in ('waiting', 'delivered', 'failed')),
  body text not null,
  attempts integer not null default 0,
  last_status integer,
  last_problem text not null default '',
  queued_at timestamptz not null,
  next_at timestamptz,
  tried_at timestamptz,
  delivered_at timestamptz,
  unique (subscriber_id, seq)
);
create index delivery_due on delivery (next_at) where state = 'waiting';
