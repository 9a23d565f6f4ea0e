-- A rewriting that an organisation shows to everyone: a title, why, and both texts as they stood. One that is withdrawn or
-- replaced stays, so that one knows what was shown on any day.
create table public_example (
  id text primary key,
  document_id text not null references document (id) on delete cascade,
  organisation_id text not null references organisation (id) on delete cascade,
  procedure_id text references procedure (id) on delete set null,
  kind text not null,
  title text not null,
  why text not null,
  text_version integer not null,
  snapshot jsonb not null,
  shown_by text,
  shown_at timestamptz not null,
  withdrawn_by text,
  withdrawn_at timestamptz
);
create unique index public_example_standing on public_example (document_id) where withdrawn_at is null;

-- What a reader says of one sentence of a text, with the sentence as it was read, and what the writer made of it.
create table review_remark (
  id text primary key,
  review_id text not null references review_request (id) on delete cascade,
  document_id text not null references document (id) on delete cascade,
  position integer not null,
  sentence text not null,
  remark text not null default '',
  suggestion text not null default '',
  made_at timestamptz not null,
  outcome text check (outcome in ('taken', 'set-aside')),
  reason text not null default '',
  handled_by text,
  handled_at timestamptz,
  check (remark <> '' or suggestion <> '')
);
create index review_remark_document on review_remark (document_id);
create index review_remark_review on review_remark (review_id);

-- A link that shows a before and after, to read only, until a day. The link itself is a one-time token, kept as a hash.
create table reading_link (
  id text primary key,
  document_id text not null references document (id) on delete cascade,
  recipient text not null,
  created_by text,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_by text,
  revoked_at timestamptz
);
create index reading_link_document on reading_link (document_id);

-- Why a passage was changed, in the words of the writer. The passage is named by what it says on both sides: another wording
-- is another passage.
create table passage_reason (
  document_id text not null references document (id) on delete cascade,
  passage text not null,
  reason text not null,
  given_by text,
  given_at timestamptz not null,
  primary key (document_id, passage)
);
