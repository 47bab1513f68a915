-- What search looks through, kept up to date by the database itself.

-- Every text of every concept under the name of its GraphQL field, lists item by item, enums as words. Weight: A names
-- it, B sums it up, C details. Left out are ids of other works, grades, and what was not checked.
create function search_words(choice text) returns text language sql immutable parallel safe as $$
    select lower(replace(choice, '_', ' '))
$$;
create view search_text (concept_id, weight, position, field, body) as
    select id, 'A', 0, 'name', name from concept
    union all select id, 'A', 1, 'aliases', unnest(aliases) from concept
    union all select id, 'B', 2, 'summary', summary from concept
    union all select id, 'C', 3, field, body from cramp, lateral (values
        ('kind', search_words(kind)), ('onset', onset), ('affects', affects), ('notes', notes),
        ('duration.description', duration_description), ('prevalence.description', prevalence_description),
        ('prevalence.population', prevalence_population)) as text (field, body)
    union all select id, 'C', 3, 'bodySites', search_words(unnest(body_sites)) from cramp
    union all select id, 'C', 3, field, body from cause join concept using (id), lateral (values
        ('group', search_words(cause_group)), ('mechanism', mechanism),
        ('evidence.summary', nullif(evidence_summary, summary))) as text (field, body)
    union all select id, 'C', 3, field, body from symptom, lateral (values
        ('context', search_words(context)), ('severity', search_words(severity)), ('action', action)) as text (field, body)
    union all select id, 'C', 3, field, body from food, lateral (values
        ('group', search_words(food_group)), ('serving.name', serving_name), ('usda.description', usda_description),
        ('usda.ndbNumber', usda_ndb_number), ('nih.serving', nih_serving), ('disagreement', disagreement),
        ('note', note)) as text (field, body)
    union all select id, 'C', 3, field, body from remedy join concept using (id), lateral (values
        ('category', search_words(category)), ('howUsed', how_used), ('typicalDose', typical_dose),
        ('regulatoryNote', regulatory_note), ('evidence.summary', nullif(evidence_summary, summary))) as text (field, body)
    union all select id, 'C', 3, 'sideEffects', unnest(side_effects) from remedy
    union all select id, 'C', 3, 'contraindications', unnest(contraindications) from remedy
    union all select id, 'C', 3, field, body from ingredient, lateral (values
        ('kind', search_words(kind)), ('latinName', latin_name), ('roleClaimed', role_claimed), ('typicalAmount', typical_amount),
        ('upperLimit', upper_limit), ('safetyNote', safety_note), ('evidenceForCramps', evidence_for_cramps)) as text (field, body);

create table search_document (
    concept_id bigint   not null,
    labels     text[]   not null,
    vector     tsvector not null,
    constraint search_document_pkey primary key (concept_id),
    constraint search_document_concept_id_fkey foreign key (concept_id) references concept on delete cascade
);
-- Changes are few and searches many: no list of pending entries for every search to read through.
create index search_document_vector_idx on search_document using gin (vector) with (fastupdate = off);

-- The names and single words of each document: where typing errors are looked up.
create table search_term (
    concept_id bigint not null,
    term       text   not null,
    constraint search_term_pkey primary key (concept_id, term),
    constraint search_term_concept_id_fkey foreign key (concept_id) references search_document on delete cascade
);
create index search_term_term_idx on search_term using gin (term gin_trgm_ops) with (fastupdate = off);

create aggregate search_join(tsvector) (sfunc = tsvector_concat, stype = tsvector, initcond = '');

create function search_refresh(concept bigint) returns void language plpgsql as $$
begin
    -- whoever changes the same concept at the same time waits here, and then reads what was committed
    perform from concept c where c.id = concept for no key update;
    delete from search_document d where d.concept_id = concept;
    with part as materialized (
        select weight, search_fold(string_agg(body, ' ' order by position)) as folded
        from search_text t where t.concept_id = concept group by weight
    ), document as (
        insert into search_document (concept_id, labels, vector)
        select concept,
            (select array_agg(search_fold(body) order by position) from search_text t where t.concept_id = concept and weight = 'A'),
            search_join(setweight(search_vector(folded), weight::"char") order by weight)
        from part returning labels
    )
    insert into search_term (concept_id, term)
        select distinct concept, term from (
            select unnest(labels) from document union all select unnest(string_to_array(folded, ' ')) from part) as found (term)
        where term ~ '[[:alpha:]]{4}';
end
$$;

create function search_refresh() returns trigger language plpgsql as $$
begin
    perform search_refresh(new.id);
    return null;
end
$$;

-- A concept is whole when the row of its type is there; so its shared part counts only when it changes later.
create trigger concept_search_refresh after update on concept for each row
    when ((old.name, old.summary, old.aliases) is distinct from (new.name, new.summary, new.aliases))
    execute function search_refresh();
create trigger cramp_search_refresh after insert or update on cramp for each row execute function search_refresh();
create trigger cause_search_refresh after insert or update on cause for each row execute function search_refresh();
create trigger symptom_search_refresh after insert or update on symptom for each row execute function search_refresh();
create trigger food_search_refresh after insert or update on food for each row execute function search_refresh();
create trigger remedy_search_refresh after insert or update on remedy for each row execute function search_refresh();
create trigger ingredient_search_refresh after insert or update on ingredient for each row execute function search_refresh();

select search_refresh(id) from concept;
