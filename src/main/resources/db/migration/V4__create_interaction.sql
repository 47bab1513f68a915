create table medication (
    id              bigint      not null,
    slug            text        not null collate "C",
    name            text        not null collate "C",
    medication_class text,
    revision        integer     not null,
    updated_at      timestamptz not null,
    constraint medication_pkey primary key (id),
    constraint medication_slug_key unique (slug)
);
create index medication_name_idx on medication (name, slug);

create table interaction (
    id                bigint      not null,
    slug              text        not null collate "C",
    remedy_id         bigint      not null,
    medication_id     bigint      not null,
    medication_text   text        not null,
    kind              text        not null,
    severity          text        not null,
    severity_rank     integer    generated always as (case severity when 'MAJOR' then 3 when 'MODERATE' then 2 when 'MINOR' then 1 end) stored,
    effect            text        not null,
    mechanism         text,
    management        text,
    verified          boolean     not null,
    unverified_fields text[]      not null default '{}',
    unverified_texts  text[]      not null default '{}',
    revision          integer     not null,
    updated_at        timestamptz not null,
    constraint interaction_pkey primary key (id),
    constraint interaction_slug_key unique (slug),
    constraint interaction_remedy_id_fkey foreign key (remedy_id) references remedy on delete cascade,
    constraint interaction_medication_id_fkey foreign key (medication_id) references medication on delete cascade,
    constraint interaction_unverified_check check (cardinality(unverified_fields) = cardinality(unverified_texts))
);
create index interaction_remedy_id_idx on interaction (remedy_id, severity_rank desc, slug);
create index interaction_medication_id_idx on interaction (medication_id, severity_rank desc, slug);

create table interaction_source (
    interaction_id bigint  not null,
    source_id      bigint  not null,
    position       integer not null,
    constraint interaction_source_pkey primary key (interaction_id, position),
    constraint interaction_source_interaction_id_source_id_key unique (interaction_id, source_id),
    constraint interaction_source_interaction_id_fkey foreign key (interaction_id) references interaction on delete cascade,
    constraint interaction_source_source_id_fkey foreign key (source_id) references source
);
create index interaction_source_source_id_idx on interaction_source (source_id);
