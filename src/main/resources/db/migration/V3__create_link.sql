-- A relation between two concepts that carries facts of its own: how sure, which way, from what source.
create table link (
    id             bigint   not null,
    type           text     not null,
    from_id        bigint   not null,
    to_id          bigint   not null,
    certainty      text,
    certainty_rank integer generated always as (certainty_rank(certainty)) stored,
    direction      text     not null,
    note           text,
    verified       boolean  not null,
    warning_sign   boolean,
    use            text,
    claimed_only   boolean,
    effect         text,
    constraint link_pkey primary key (id),
    constraint link_type_from_id_to_id_key unique (type, from_id, to_id),
    constraint link_from_id_fkey foreign key (from_id) references concept on delete cascade,
    constraint link_to_id_fkey foreign key (to_id) references concept on delete cascade,
    constraint link_type_check check (type in ('CONTRIBUTION', 'MANIFESTATION', 'PRESENTATION', 'RISK', 'RECOMMENDATION', 'TREATMENT', 'EFFECT', 'INCLUSION', 'COMPOSITION')),
    constraint link_warning_sign_check check ((type = 'PRESENTATION') = (warning_sign is not null)),
    constraint link_use_check check ((type = 'RECOMMENDATION') = (use is not null)),
    constraint link_claimed_only_check check ((type = 'TREATMENT') = (claimed_only is not null)),
    constraint link_effect_check check ((type = 'EFFECT') = (effect is not null))
);
create index link_type_to_id_from_id_idx on link (type, to_id, from_id);

create table link_source (
    link_id   bigint  not null,
    source_id bigint  not null,
    position  integer not null,
    constraint link_source_pkey primary key (link_id, position),
    constraint link_source_link_id_source_id_key unique (link_id, source_id),
    constraint link_source_link_id_fkey foreign key (link_id) references link on delete cascade,
    constraint link_source_source_id_fkey foreign key (source_id) references source
);
create index link_source_source_id_idx on link_source (source_id);
