create table gadget (
    id        bigint not null,
    breathing text,
    constraint gadget_pkey primary key (id),
    constraint gadget_id_fkey foreign key (id) references concept on delete cascade
);
-- A real migration adds its name to both; here any name will do, whatever the service has.
alter table concept drop constraint concept_type_check;
alter table link drop constraint link_type_check;
