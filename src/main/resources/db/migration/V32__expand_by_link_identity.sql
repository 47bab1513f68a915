-- A link has an identity and a trace of its changes, as an entry has.
alter table link add column slug text collate "C", add column revision integer not null default 1,
    add column updated_at timestamptz not null default now();

-- Programs before this version do not write the slug.
create function link_slug() returns trigger language plpgsql as $$
begin
    new.slug := (select slug from concept where id = new.from_id) || '--' || (select slug from concept where id = new.to_id);
    return new;
end
$$;
create trigger link_slug before insert or update of from_id, to_id on link for each row execute function link_slug();

update link set from_id = from_id;
alter table link alter column slug set not null, add constraint link_type_slug_key unique (type, slug);
