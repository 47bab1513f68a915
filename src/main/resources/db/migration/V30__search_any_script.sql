-- Words of every script: columns are in collation "C", which knows letters of ASCII only, and some scripts write no spaces.
-- This collation knows the letters of Unicode, whatever the locale of the database. PostgreSQL brings it from 17 on; before that ICU
-- takes its place.
do $$
begin
    if current_setting('server_version_num')::integer >= 170000 then
        create collation search_letters (provider = builtin, locale = 'C.UTF-8');
    else
        create collation search_letters (provider = icu, locale = 'und');
    end if;
end
$$;

-- What parts words: spaces, punctuation, symbols, control characters. Marks stay with their letters.
create or replace function search_plain(body text) returns text language sql stable parallel safe as $$
    select trim(regexp_replace(regexp_replace(regexp_replace(
        lower(unaccent(normalize(body, nfkc) collate search_letters) collate search_letters),
        -- joined: apostrophes, accents after their letters, characters that are not seen
        '[''’\u00AD\u0300-\u036F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]', '', 'g'),
        -- characters of scripts without spaces are words of their own: Thai to Khmer, kana, Han
        '([\u0E01-\u0EFF\u1000-\u109F\u1780-\u17FF\u3041-\u30FF\u3400-\u9FFF\uF900-\uFAFF\U00020000-\U0003FFFF])', ' \1 ', 'g'),
        '[[:space:][:punct:][:cntrl:]]+', ' ', 'g'))
$$;

-- A text as it is written, cut into words and what is between them; together they are the text.
create function search_tokens(body text, out token text, out place bigint) returns setof record
language sql immutable parallel safe as $$
    select found[1], position from regexp_matches(body collate search_letters, '[\u0E01-\u0EFF\u1000-\u109F\u1780-\u17FF\u3041-\u30FF\u3400-\u9FFF\uF900-\uFAFF\U00020000-\U0003FFFF]|[^[:space:][:punct:][:cntrl:]\u0E01-\u0EFF\u1000-\u109F\u1780-\u17FF\u3041-\u30FF\u3400-\u9FFF\uF900-\uFAFF\U00020000-\U0003FFFF]+(?:[''’][^[:space:][:punct:][:cntrl:]]+)*|[[:space:][:punct:][:cntrl:]]+', 'g')
        with ordinality as word (found, position)
$$;

-- As in V10, but each word counts once, and at most 100 of them: one character can stand for several words, and each word costs a
-- look-up.
create or replace function search_terms(terms text[],
    out place bigint, out body text, out misspelt boolean, out query tsquery, out exact tsquery, out holders bigint)
returns setof record language sql stable parallel safe as $$
    with asked as (
        select min(row_number) as place, folded, phrase
        from (
            select row_number() over (order by t.place, w.place), w.folded, phrase
            from unnest(terms) with ordinality as t (written, place), lateral (select written ~ '^"') as mark (phrase),
                search_fold(written) as words,
                unnest(case when phrase then array[words] else string_to_array(words, ' ') end) with ordinality as w (folded, place)
        ) as word
        group by folded, phrase order by place limit 100
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

select search_refresh(id) from concept;
