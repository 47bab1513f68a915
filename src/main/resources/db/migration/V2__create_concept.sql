-- What the atlas has a page for: the shared part here, one table for each kind below.
create table concept (
    id                bigint      not null,
    type              text        not null,
    slug              text        not null collate "C",
    name              text        not null collate "C",
    summary           text        not null,
    aliases           text[]      not null default '{}',
    verified          boolean     not null,
    unverified_fields text[]      not null default '{}',
    unverified_texts  text[]      not null default '{}',
    revision          integer     not null,
    updated_at        timestamptz not null,
    constraint concept_pkey primary key (id),
    constraint concept_type_slug_key unique (type, slug),
    constraint concept_type_check check (type in ('CRAMP', 'CAUSE', 'SYMPTOM', 'FOOD', 'REMEDY', 'INGREDIENT')),
    constraint concept_unverified_check check (cardinality(unverified_fields) = cardinality(unverified_texts))
);
create index concept_type_name_idx on concept (type, name, slug);

-- An enum kept as text sorts by name; these give the rank that readers mean. 0 stands for "nobody graded it".
create function certainty_rank(certainty text) returns integer language sql immutable parallel safe as $$
    select case certainty when 'HIGH' then 5 when 'MODERATE' then 4 when 'LOW' then 3 when 'VERY_LOW' then 2 when 'NONE' then 1 else 0 end::integer
$$;

create table cramp (
    id                      bigint not null,
    kind                    text   not null,
    body_sites              text[] not null default '{}',
    onset                   text,
    affects                 text,
    notes                   text,
    duration_description    text,
    duration_min_seconds    integer,
    duration_max_seconds    integer,
    prevalence_description  text,
    prevalence_low_percent  double precision,
    prevalence_high_percent double precision,
    prevalence_population   text,
    constraint cramp_pkey primary key (id),
    constraint cramp_id_fkey foreign key (id) references concept on delete cascade,
    constraint cramp_duration_check check (duration_min_seconds >= 0 and duration_max_seconds >= duration_min_seconds or duration_min_seconds is null and (duration_max_seconds is null or duration_max_seconds >= 0) or duration_max_seconds is null and duration_min_seconds >= 0),
    constraint cramp_prevalence_check check (prevalence_low_percent between 0 and 100 and prevalence_high_percent between prevalence_low_percent and 100)
);

create table cause (
    id                       bigint  not null,
    cause_group              text    not null,
    mechanism                text,
    certainty                text    not null,
    certainty_rank           integer generated always as (certainty_rank(certainty)) stored,
    direction                text    not null,
    evidence_summary         text,
    magnesium_risk_factor    boolean not null,
    constraint cause_pkey primary key (id),
    constraint cause_id_fkey foreign key (id) references concept on delete cascade
);

create table symptom (
    id            bigint  not null,
    context       text    not null,
    severity      text    not null,
    severity_rank integer generated always as (case severity when 'EMERGENCY' then 4 when 'SEVERE' then 3 when 'MODERATE' then 2 when 'MILD' then 1 end) stored,
    red_flag      boolean not null,
    action        text,
    constraint symptom_pkey primary key (id),
    constraint symptom_id_fkey foreign key (id) references concept on delete cascade
);

create table food (
    id                      bigint           not null,
    food_group              text             not null,
    serving_name            text             not null,
    serving_grams           double precision not null,
    magnesium_per_100g      double precision not null,
    magnesium_per_serving   double precision not null,
    potassium_per_100g      double precision,
    calcium_per_100g        double precision,
    usda_description        text,
    usda_ndb_number         text,
    usda_fdc_id             integer,
    usda_fdc_id_check       text,
    nih_magnesium           double precision,
    nih_serving             text,
    disagreement            text,
    note                    text,
    constraint food_pkey primary key (id),
    constraint food_id_fkey foreign key (id) references concept on delete cascade,
    constraint food_serving_check check (serving_grams > 0),
    constraint food_nutrients_check check (magnesium_per_100g >= 0 and potassium_per_100g >= 0 and calcium_per_100g >= 0)
);
create index food_magnesium_per_serving_idx on food (magnesium_per_serving desc, id);

create table remedy (
    id                        bigint  not null,
    category                  text    not null,
    how_used                  text,
    typical_dose              text,
    side_effects              text[]  not null default '{}',
    contraindications         text[]  not null default '{}',
    needs_professional_advice boolean not null,
    regulatory_note           text,
    certainty                 text    not null,
    certainty_rank            integer generated always as (certainty_rank(certainty)) stored,
    direction                 text    not null,
    evidence_summary          text,
    constraint remedy_pkey primary key (id),
    constraint remedy_id_fkey foreign key (id) references concept on delete cascade
);

create table ingredient (
    id                     bigint  not null,
    kind                   text    not null,
    latin_name             text,
    role_claimed           text,
    typical_amount         text,
    upper_limit            text,
    safety_note            text,
    evidence_for_cramps    text,
    in_article_combination boolean not null,
    constraint ingredient_pkey primary key (id),
    constraint ingredient_id_fkey foreign key (id) references concept on delete cascade
);

create table concept_source (
    concept_id bigint  not null,
    source_id  bigint  not null,
    position   integer not null,
    constraint concept_source_pkey primary key (concept_id, position),
    constraint concept_source_concept_id_source_id_key unique (concept_id, source_id),
    constraint concept_source_concept_id_fkey foreign key (concept_id) references concept on delete cascade,
    constraint concept_source_source_id_fkey foreign key (source_id) references source
);
create index concept_source_source_id_idx on concept_source (source_id, concept_id);
