-- What code knew by slugs: the region of a limit, the lowest harmful dose, the condition of weak kidneys; and the share of the
-- Daily Value, which is derived when a pack is loaded.
alter table reference_intake add column region text, add column lowest_harmful boolean not null default false;
alter table medication add column kidney_disease boolean not null default false;
alter table food add column percent_daily_value double precision;
