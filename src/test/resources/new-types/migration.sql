create table exercise (
    id        bigint not null,
    breathing text,
    constraint exercise_pkey primary key (id),
    constraint exercise_id_fkey foreign key (id) references concept on delete cascade
);
alter table concept drop constraint concept_type_check, add constraint concept_type_check
    check (type in ('CRAMP', 'CAUSE', 'SYMPTOM', 'FOOD', 'REMEDY', 'INGREDIENT', 'EXERCISE'));
alter table link drop constraint link_type_check, add constraint link_type_check
    check (type in ('CONTRIBUTION', 'MANIFESTATION', 'PRESENTATION', 'RISK', 'RECOMMENDATION', 'TREATMENT', 'EFFECT',
        'INCLUSION', 'COMPOSITION', 'REPLACEMENT'));
