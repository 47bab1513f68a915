-- One row: which content is served, and by which pack it was made.
create table content_version (
    id         integer    not null default 1,
    version    bigint      not null,
    digest     text        not null,
    updated_at timestamptz not null,
    constraint content_version_pkey primary key (id),
    constraint content_version_id_check check (id = 1)
);
