-- One sequence numbers every entry, so that an id alone tells one entry from all others.
create sequence entry_seq increment by 50;

create table source (
    id                bigint      not null,
    slug              text        not null collate "C",
    title             text        not null collate "C",
    authors           text,
    year              integer,
    type              text        not null,
    design            text        not null,
    doi               text,
    pmid              text,
    url               text,
    checked_urls      text[]      not null default '{}',
    used_for          text,
    verified          boolean     not null,
    unverified_fields text[]      not null default '{}',
    unverified_texts  text[]      not null default '{}',
    revision          integer     not null,
    updated_at        timestamptz not null,
    constraint source_pkey primary key (id),
    constraint source_slug_key unique (slug),
    constraint source_year_check check (year between 1500 and 2200),
    constraint source_unverified_check check (cardinality(unverified_fields) = cardinality(unverified_texts))
);
create index source_title_idx on source (title, slug);
