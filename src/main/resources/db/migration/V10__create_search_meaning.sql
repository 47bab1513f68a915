-- How search reads a query.

-- The name or word nearest to a folded word, and how many slips of the hand lie between: a letter too many, too few or
-- wrong, or two letters swapped. At most two slips in a long word and one in a short one; nulls if nothing is that near.
-- The planner does not know what it costs to compare trigrams, and would read small tables whole.
create function search_nearest(word text, out term text, out slips integer)
language sql stable strict parallel safe set pg_trgm.similarity_threshold = 0.2 set enable_seqscan = off as $$
    select s.term, distance
    from search_term s, lateral (select case
        when length(s.term) not between length(word) - 2 and length(word) + 2 then 3
        when length(s.term) = length(word) and translate(s.term, word, '') || translate(word, s.term, '') = ''
            then levenshtein(s.term, word) - 1
        else levenshtein_less_equal(s.term, word, 2) end) as slip (distance)
    where s.term % word and word ~ '^[[:alpha:]]{4,40}$' and distance <= case when length(word) < 7 then 1 else 2 end
    group by s.term, distance
    order by distance, similarity(s.term, word) desc, count(*) desc, s.term limit 1
$$;

-- The terms of a query, one a row: words, and phrases that begin with a quotation mark. Words like "the" are left out. The last word may be incomplete. A word that no document holds is taken for the nearest
-- if that is one slip away; farther ones are only named (body), since in medicine near names may mean different things.
create function search_terms(terms text[],
    out place bigint, out body text, out misspelt boolean, out query tsquery, out exact tsquery, out holders bigint)
returns setof record language sql stable parallel safe as $$
    with asked as (
        select row_number() over (order by t.place, w.place) as place, w.folded, phrase
        from unnest(terms) with ordinality as t (written, place), lateral (select written ~ '^"') as mark (phrase),
            search_fold(written) as words,
            unnest(case when phrase then array[words] else string_to_array(words, ' ') end) with ordinality as w (folded, place)
    ), known as materialized (
        select asked.*, last, exists (select from search_document where vector @@ query) as known
        from asked, lateral (select not phrase and place = (select max(place) from asked)) as end_of_query (last),
            search_query(folded, phrase, last) as query
        where numnode(query) > 0
    )
    select place, case when phrase then format('"%s"', folded) else coalesce(near.term, folded) end, near.term is not null,
        meant.query, search_query(word, phrase, false), (select count(*) from search_document where vector @@ meant.query)
    from known, lateral search_nearest(case when not known and not phrase then folded end) as near,
        lateral (select case when near.slips <= 1 then near.term else folded end) as taken (word),
        lateral search_query(word, phrase, last and near.term is null) as meant (query)
$$;

-- What a query means to all documents.
--   wanted    what a document must hold: every term; if no document holds every one, any of them; null if there are no terms
--   terms     the terms one by one, each with its rarity: the fewer documents hold it, the more it tells
--   any_term  one of the terms; any_exact likewise, but no beginnings of words; any_word likewise, but phrases word by word
--   body      the words that were understood, in their order; misspelt if they are not quite those of the query
create function search_meaning(query text[], out wanted tsquery, out terms tsquery[], out rarities float8[],
    out any_term tsquery, out any_exact tsquery, out any_word tsquery, out body text, out misspelt boolean)
language sql stable parallel safe as $$
    with joined as (
        select string_agg(format('(%s)', t.query), ' & ' order by place)::tsquery as every_term,
            array_agg(t.query order by place) as terms,
            array_agg(ln(1 + (select count(*) from search_document) / greatest(holders, 1)::float8) order by place) as rarities,
            string_agg(format('(%s)', t.query), ' | ' order by place)::tsquery as any_term,
            string_agg(format('(%s)', exact), ' | ' order by place)::tsquery as any_exact,
            string_agg(t.body, ' ' order by place) as body, bool_or(t.misspelt) as misspelt
        from search_terms(query) as t
    )
    select case when exists (select from search_document where vector @@ every_term) then every_term else any_term end,
        terms, rarities, any_term, any_exact, regexp_replace(any_term::text, ' (&|<[-0-9]+>) ', ' | ', 'g')::tsquery, body, misspelt
    from joined
$$;
