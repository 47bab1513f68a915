package org.crampgraph.search;

import java.util.ArrayList;
import java.util.List;

import org.crampgraph.content.fields.Ordering;
import org.crampgraph.content.query.ContentQueries;
import org.crampgraph.content.query.PageArguments;

/// The SQL of the search. The migrations define `search_meaning`, which parses the terms, and the view that is
/// searched.
final class SearchSql {

    /// Every type, matching or not, so that a user can switch to it.
    static final String FACETS = """
            select c.type, count(*) from search_meaning(:terms) m
            join search_document d on d.vector @@ m.wanted join concept c on c.id = d.concept_id
            where %s group by c.type order by count(*) desc, c.type""".formatted(ContentQueries.SQL_VERSION);

    static final String SUGGESTION = "select body from search_meaning(:terms) where misspelt and "
            + ContentQueries.SQL_VERSION;

    /// The three most relevant texts of each concept: names first, then summaries, then details.
    static final String HIGHLIGHTS =
            """
                    select found.concept_id, found.field, marked.body
                    from search_meaning(:terms) m, unnest(:ids) as hit (id),
                        lateral (
                            select concept_id, position, field, body, ts_rank(vector, m.any_term) as rank
                            from search_text, search_vector(search_fold(body)) as vector
                            where concept_id = hit.id and vector @@ m.any_term
                            order by position, rank desc, field, body limit 3) as found,
                        lateral (
                            select string_agg(case when search_vector(search_fold(token)) @@ m.any_word
                                then :open || token || :close else token end, '' order by place) as body
                            from search_tokens(translate(found.body, :open || :close, ''))) as marked
                    where %s
                    order by found.concept_id, found.position, found.rank desc, found.field, found.body"""
                    .formatted(ContentQueries.SQL_VERSION);

    /// The score of a document, from 0 to 1, is the mean of
    /// - how close its nearest name or alias is to the whole query, which puts the exact name first, and
    /// - how often and where the words occur (names count most, details least, beginnings of words little), reduced for
    /// missing terms, most of all rare ones.
    private static final String FIT =
            """
                    select d.concept_id, c.name, c.slug, c.type, cast(round(cast(
                        coverage * (closeness + rank / (1 + rank)) / 2 as numeric), 6) as double precision) as score
                    from search_document d join concept c on c.id = d.concept_id, lateral (
                        select
                            (select sum(rarity) filter (where d.vector @@ term) / sum(rarity)
                                from unnest(m.terms, m.rarities) as t (term, rarity)) as coverage,
                            (select max(case
                                when label = m.body then case when label = d.labels[1] then 1 else 0.95 end
                                when rtrim(label, 's') = rtrim(m.body, 's') then 0.94
                                when strpos(' ' || label || ' ', ' ' || m.body || ' ') > 0 then 0.4 + 0.5 * similarity(label, m.body)
                                else 0.9 * similarity(label, m.body) end) from unnest(d.labels) as label) as closeness,
                            0.7 * ts_rank('{0, 0.1, 0.4, 1}', d.vector, m.any_exact)
                                + 0.3 * ts_rank('{0, 0.1, 0.4, 1}', d.vector, m.any_term) as rank) as fit
                    where d.vector @@ m.wanted""";

    private SearchSql() {}

    /// In reading order: from the end if the page is there.
    static String hits(Ordering ordering, boolean ofTypes, PageArguments page) {
        var places = new ArrayList<>(List.of(ContentQueries.SQL_VERSION));
        if (page.after() != null) {
            places.add("(" + ordering.after("after") + ")");
        }
        if (page.before() != null) {
            places.add("(" + ordering.reversed().after("before") + ")");
        }
        return "select concept_id, score, name, slug, type from search_meaning(:terms) m, lateral (" + FIT
                + (ofTypes ? " and c.type = any (:types)" : "") + ") as hit"
                + " where " + String.join(" and ", places) + " order by "
                + (page.backward() ? ordering.reversed() : ordering).orderBy() + " limit :limit";
    }
}
