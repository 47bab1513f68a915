-- How soon to get help is a fact of a symptom. What is loaded already is judged by its severity until the pack is loaded.
alter table symptom add column urgency text;
update symptom set urgency = case severity when 'EMERGENCY' then 'EMERGENCY' when 'SEVERE' then 'SAME_DAY' when 'MODERATE' then 'SOON'
    else case when red_flag then 'SOON' else 'ROUTINE' end end;
alter table symptom alter column urgency set not null,
    add column urgency_rank integer generated always as (case urgency when 'EMERGENCY' then 6 when 'SAME_DAY' then 5 when 'SOON' then 4 when 'ROUTINE' then 3 when 'SELF_CARE' then 2 end) stored,
    add constraint symptom_red_flag_check check (not red_flag or action is not null);
