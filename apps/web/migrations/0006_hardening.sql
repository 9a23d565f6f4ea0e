-- An account that the platform closed is reopened by the platform alone.
alter table app_user add column deactivated_by_platform boolean not null default false;

-- Keys now hold a keyed hash of the address: what was written before them goes.
delete from sign_in_attempt where key like 'account:%' or key like 'reset:%';

-- A trigger on rows does not see `truncate`.
create function audit_entry_is_never_emptied() returns trigger language plpgsql as $$
begin
  raise exception 'audit_entry is append-only';
end $$;
create trigger audit_entry_not_truncated before truncate on audit_entry
  for each statement execute function audit_entry_is_never_emptied();
