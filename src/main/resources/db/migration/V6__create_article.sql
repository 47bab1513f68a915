create table article (
    id         bigint      not null,
    slug       text        not null collate "C",
    title      text        not null,
    source_id  bigint      not null,
    revision   integer     not null,
    updated_at timestamptz not null,
    constraint article_pkey primary key (id),
    constraint article_slug_key unique (slug),
    constraint article_source_id_fkey foreign key (source_id) references source
);

create table article_section (
    article_id bigint  not null,
    position   integer not null,
    title      text    not null,
    constraint article_section_pkey primary key (article_id, position),
    constraint article_section_article_id_title_key unique (article_id, title),
    constraint article_section_article_id_fkey foreign key (article_id) references article on delete cascade
);

-- A statement of an article, held against the evidence. `position` keeps the article's own order.
create table claim (
    id          bigint      not null,
    slug        text        not null collate "C",
    article_id  bigint      not null,
    section     text        not null,
    position    integer     not null,
    statement   text        not null,
    type        text        not null,
    verdict     text        not null,
    explanation text,
    food_groups text[]      not null default '{}',
    verified    boolean     not null,
    revision    integer     not null,
    updated_at  timestamptz not null,
    constraint claim_pkey primary key (id),
    constraint claim_slug_key unique (slug),
    constraint claim_article_id_fkey foreign key (article_id) references article on delete cascade,
    constraint claim_article_id_section_fkey foreign key (article_id, section) references article_section (article_id, title) deferrable initially deferred
);
create index claim_article_id_position_idx on claim (article_id, position, slug);

create table claim_source (
    claim_id  bigint  not null,
    source_id bigint  not null,
    position  integer not null,
    constraint claim_source_pkey primary key (claim_id, position),
    constraint claim_source_claim_id_source_id_key unique (claim_id, source_id),
    constraint claim_source_claim_id_fkey foreign key (claim_id) references claim on delete cascade,
    constraint claim_source_source_id_fkey foreign key (source_id) references source
);
create index claim_source_source_id_idx on claim_source (source_id);

create table claim_concept (
    claim_id   bigint  not null,
    concept_id bigint  not null,
    position   integer not null,
    constraint claim_concept_pkey primary key (claim_id, position),
    constraint claim_concept_claim_id_concept_id_key unique (claim_id, concept_id),
    constraint claim_concept_claim_id_fkey foreign key (claim_id) references claim on delete cascade,
    constraint claim_concept_concept_id_fkey foreign key (concept_id) references concept on delete cascade
);
create index claim_concept_concept_id_idx on claim_concept (concept_id, claim_id);

create table claim_interaction (
    claim_id       bigint  not null,
    interaction_id bigint  not null,
    position       integer not null,
    constraint claim_interaction_pkey primary key (claim_id, position),
    constraint claim_interaction_claim_id_interaction_id_key unique (claim_id, interaction_id),
    constraint claim_interaction_claim_id_fkey foreign key (claim_id) references claim on delete cascade,
    constraint claim_interaction_interaction_id_fkey foreign key (interaction_id) references interaction on delete cascade
);
create index claim_interaction_interaction_id_idx on claim_interaction (interaction_id);
