-- How search reads words. The extensions are trusted: whoever owns the database may create them.
create extension if not exists unaccent;
create extension if not exists pg_trgm;
create extension if not exists fuzzystrmatch;

-- Small letters and figures with single spaces between, no accents; an apostrophe joins: "Parkinson’s" is "parkinsons".
create function search_plain(body text) returns text language sql stable parallel safe as $$
    select trim(regexp_replace(replace(lower(unaccent(body)), '''', ''), '[^[:alnum:]]+', ' ', 'g'))
$$;

-- Plain words in one spelling, British and American alike, for content and queries. A rule may bend a word that needs
-- none, as long as it bends it on both sides and makes no two words one. It keeps words apart as they are.
-- Whoever changes a rule runs `select search_refresh(id) from concept` in the same migration.
create function search_fold(body text) returns text language plpgsql stable parallel safe as $$
declare
    rules constant text[] := array[
        ['ae', 'e'],                                                                         -- anaemia
        ['(\m|rrh|pn|\mf|\mam|\mhom|\mman(?=oeu)|\mc(?=oel))oe', '\1e'],                      -- oedema, diarrhoea
        ['(arm|behavi|col|endeav|fav|flav|harb|hon|hum|lab|neighb|od|rig|sav|tum|vap|vig)our', '\1or'],
        ['(calib|cent|fib|lit|maneuv|met|spect|theat|tit)re(s|d)?\M', '\1er\2'],
        ['([a-z]{2}[dgklmnprstv])is(e|es|ed|er|ers|ing|ation|ations)\M', '\1iz\2'],           -- immobilise
        ['(anal|catal|dial|hydrol|paral)ys(e|es|ed|er|ers|ing)\M', '\1yz\2'],
        ['(cancel|channel|fuel|label|level|model|signal|swivel|total|travel)l(ed|er|ers|ing)\M', '\1\2'],
        ['\m(licen|practi)s(e|es|ed|ing)\M', '\1c\2'],
        ['\mprogramme(s?)\M', 'program\1'],
        ['sulph', 'sulf'],
        ['leuco', 'leuko'],
        ['aluminium', 'aluminum'],
        ['\mageing\M', 'aging'],
        ['\mgrey', 'gray'],
        ['\mliquorice', 'licorice'],
        ['\myoghurt', 'yogurt'],
        ['\mcharl(ie|y)\M', 'charley'],
        -- forms that stemming does not bring together
        ['\mcalves\M', 'calf'],
        ['\mfeet\M', 'foot'],
        ['\mpregnant\M', 'pregnancy']];
    rule   text[];
    folded text := search_plain(body);
begin
    if folded ~ array_to_string(rules[:][1:1], '|') then
        foreach rule slice 1 in array rules loop
            folded := regexp_replace(folded, rule[1], rule[2], 'g');
        end loop;
    end if;
    return folded;
end
$$;

-- Folded words as they are looked up. Each stands twice at its place: its stem, so that plurals meet, and itself, so that
-- its beginning finds it.
create function search_vector(folded text) returns tsvector language sql stable parallel safe as $$
    select (to_tsvector('english', folded)::text || ' ' || to_tsvector('simple', folded)::text)::tsvector
$$;

-- What finds folded words: all of them, or the very phrase; if open-ended, also words that begin like the last of them.
-- Empty if there are only words like "the", of which PostgreSQL would send notices.
create function search_query(folded text, phrase boolean, open_ended boolean) returns tsquery
language plpgsql stable parallel safe set client_min_messages = error as $$
declare
    stems tsquery := case when phrase then phraseto_tsquery('english', folded) else plainto_tsquery('english', folded) end;
begin
    return case when open_ended and numnode(stems) > 0 then stems || to_tsquery('simple', replace(folded, ' ', ' & ') || ':*')
        else stems end;
end
$$;
