-- When facts were checked, whether links were assessed, which sources are outdated, codes of other systems, kinds of alias.

-- True from the day after a due date, in UTC.
create function is_overdue(due date) returns boolean language sql stable parallel safe as $$
    select coalesce(due < (now() at time zone 'UTC')::date, false)
$$;

alter table source add column reviewed_on date, add column review_due date,
    add column superseded boolean not null default false, add column retracted boolean not null default false;
alter table concept add column reviewed_on date, add column review_due date, add column alias_kinds text[] not null default '{}',
    add column code_systems text[] not null default '{}', add column code_values text[] not null default '{}',
    add column code_displays text[] not null default '{}', add column code_matches text[] not null default '{}',
    add column code_tokens text[] not null default '{}';
alter table medication add column reviewed_on date, add column review_due date,
    add column code_systems text[] not null default '{}', add column code_values text[] not null default '{}',
    add column code_displays text[] not null default '{}', add column code_matches text[] not null default '{}',
    add column code_tokens text[] not null default '{}';
alter table interaction add column reviewed_on date, add column review_due date;
alter table reference_intake add column reviewed_on date, add column review_due date;
alter table article add column reviewed_on date, add column review_due date;
alter table claim add column reviewed_on date, add column review_due date;
alter table link add column reviewed_on date, add column review_due date, add column assessed boolean not null default true;

-- The evidence of a cause or remedy as a whole is always assessed; only a link can lack that.
alter table cause add column assessed boolean generated always as (true) stored;
alter table remedy add column assessed boolean generated always as (true) stored;

update concept set alias_kinds = array_fill('SYNONYM'::text, array[cardinality(aliases)]) where cardinality(aliases) > 0;
create index concept_code_tokens_idx on concept using gin (code_tokens);
