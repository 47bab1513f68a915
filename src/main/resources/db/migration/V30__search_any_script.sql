-- Words of every script: columns are in collation "C", which knows letters of ASCII only, and some scripts write no spaces.
-- "pg_c_utf8" comes with PostgreSQL and is the same everywhere, whatever the locale of the database.

-- What parts words: spaces, punctuation, symbols, control characters. Marks stay with their letters.
create or replace function search_plain(body text) returns text language sql stable parallel safe as $$
    select trim(regexp_replace(regexp_replace(regexp_replace(
        lower(unaccent(normalize(body, nfkc) collate "pg_c_utf8") collate "pg_c_utf8"),
        -- joined: apostrophes, accents after their letters, characters that are not seen
        '[''’\u00AD\u0300-\u036F\u200B-\u200F\u2060\uFEFF]', '', 'g'),
        -- characters of scripts without spaces are words of their own: Thai to Khmer, kana, Han
        '([\u0E01-\u0EFF\u1000-\u109F\u1780-\u17FF\u3041-\u30FF\u3400-\u9FFF\uF900-\uFAFF\U00020000-\U0003FFFF])', ' \1 ', 'g'),
        '[[:space:][:punct:][:cntrl:]]+', ' ', 'g'))
$$;

-- A text as it is written, cut into words and what is between them; together they are the text.
create function search_tokens(body text, out token text, out place bigint) returns setof record
language sql immutable parallel safe as $$
    select found[1], position from regexp_matches(body collate "pg_c_utf8", '[\u0E01-\u0EFF\u1000-\u109F\u1780-\u17FF\u3041-\u30FF\u3400-\u9FFF\uF900-\uFAFF\U00020000-\U0003FFFF]|[^[:space:][:punct:][:cntrl:]\u0E01-\u0EFF\u1000-\u109F\u1780-\u17FF\u3041-\u30FF\u3400-\u9FFF\uF900-\uFAFF\U00020000-\U0003FFFF]+(?:[''’][^[:space:][:punct:][:cntrl:]]+)*|[[:space:][:punct:][:cntrl:]]+', 'g')
        with ordinality as word (found, position)
$$;

select search_refresh(id) from concept;
