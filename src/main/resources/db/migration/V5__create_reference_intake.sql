create table reference_intake (
    id                bigint      not null,
    slug              text        not null collate "C",
    kind              text        not null,
    subject           text        not null,
    sex               text,
    life_stage        text,
    min_age_years     double precision,
    max_age_years     double precision,
    value             double precision,
    max_value         double precision,
    unit              text        not null,
    applies_to        text,
    note              text,
    verified          boolean     not null,
    unverified_fields text[]      not null default '{}',
    unverified_texts  text[]      not null default '{}',
    revision          integer     not null,
    updated_at        timestamptz not null,
    constraint reference_intake_pkey primary key (id),
    constraint reference_intake_slug_key unique (slug),
    constraint reference_intake_age_check check (min_age_years >= 0 and max_age_years >= min_age_years),
    constraint reference_intake_unverified_check check (cardinality(unverified_fields) = cardinality(unverified_texts))
);

create table reference_intake_source (
    reference_intake_id bigint  not null,
    source_id           bigint  not null,
    position            integer not null,
    constraint reference_intake_source_pkey primary key (reference_intake_id, position),
    constraint reference_intake_source_intake_id_source_id_key unique (reference_intake_id, source_id),
    constraint reference_intake_source_intake_id_fkey foreign key (reference_intake_id) references reference_intake on delete cascade,
    constraint reference_intake_source_source_id_fkey foreign key (source_id) references source
);
create index reference_intake_source_source_id_idx on reference_intake_source (source_id);
