-- The search reads stems instead of whole words. `keywords` lets an entry be read again without its feature; entries of an older
-- `reading` are read again when the server starts.
alter table search_entry add column keywords text not null default '';
alter table search_entry add column reading integer not null default 0;
alter table search_entry add column changed_at timestamptz not null default now();
-- Ranking reads the whole vector of each record it looks at: it must not be unpacked each time.
alter table search_entry alter column words set storage external;
