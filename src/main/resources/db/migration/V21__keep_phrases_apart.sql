-- A phrase is found inside one text only: "legs restless" is not found where one alias ends with "legs" and the next
-- begins with "restless". A mark between the texts takes a place of its own and is then removed.
create or replace function search_refresh(concept bigint) returns void language plpgsql as $$
declare
    mark constant text := 'zxqz';
begin
    -- whoever changes the same concept at the same time waits here, and then reads what was committed
    perform from concept c where c.id = concept for no key update;
    delete from search_document d where d.concept_id = concept;
    with part as materialized (
        select weight, search_fold(string_agg(body, format(' %s ', mark) order by position)) as folded
        from search_text t where t.concept_id = concept group by weight
    ), document as (
        insert into search_document (concept_id, labels, vector)
        select concept,
            (select array_agg(search_fold(body) order by position) from search_text t where t.concept_id = concept and weight = 'A'),
            ts_delete(search_join(setweight(search_vector(folded), weight::"char") order by weight), mark)
        from part returning labels
    )
    insert into search_term (concept_id, term)
        select distinct concept, term from (
            select unnest(labels) from document union all select unnest(string_to_array(folded, ' ')) from part) as found (term)
        where term ~ '[[:alpha:]]{4}' and term <> mark;
end
$$;

select search_refresh(id) from concept;
