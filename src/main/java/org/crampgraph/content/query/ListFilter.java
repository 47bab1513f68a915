package org.crampgraph.content.query;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;

import org.crampgraph.content.fields.FilterTypes;
import org.crampgraph.content.input.BadInputException;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.hibernate.query.criteria.JpaDerivedRoot;

/// Adds a client's filter to the query of a list, as a tree. As text it would have a new form for almost every client,
/// and Hibernate's parser keeps what it learns from each.
final class ListFilter {

    private final Request<?, ?> request;
    private final FilterTypes shapes;
    private final FilterBounds bounds = new FilterBounds();

    ListFilter(Request<?, ?> request, FilterTypes shapes) {
        this.request = request;
        this.shapes = shapes;
    }

    /// @param query one of [PageHql], or one that counts
    /// @throws BadInputException if the filter is too large, or has a value that cannot be compared with
    void addTo(HibernateCriteriaBuilder builder, CriteriaQuery<?> query) {
        var root = query.getRoots().iterator().next();
        if (root instanceof JpaDerivedRoot<?> pages) {
            addTo(builder, pages.getQueryPart(), pages.getQueryPart().getRoots().iterator().next());
        } else {
            addTo(builder, query, root);
        }
    }

    /// Whether the plan of the query is worth caching; known once the filter has been added. The plan of a large filter
    /// takes a hundred kilobytes and is hardly ever reused.
    boolean isCommon() {
        return bounds.isSmall();
    }

    private void addTo(HibernateCriteriaBuilder builder, AbstractQuery<?> rows, Root<?> root) {
        var scope = Scope.of(rows, root, request.relation());
        var conditions = new Conditions(builder, shapes, bounds);
        List<Predicate> all = new ArrayList<>();
        if (rows.getRestriction() != null) {
            all.add(rows.getRestriction());
        }
        if (request.criteria().filter() != null) {
            all.add(conditions.ofNode(request.relation().node(), scope, request.criteria().filter()));
        }
        if (request.criteria().edge() != null) {
            all.add(conditions.ofEdge(request.relation(), scope, request.criteria().edge()));
        }
        rows.where(all.toArray(Predicate[]::new));
    }
}
