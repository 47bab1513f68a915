package org.crampgraph.transport.document;

import java.util.HashMap;
import java.util.Map;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.VariableDefinition;

/// Measures a document without the schema. Works on any document that parses, even if fragments are cyclic or missing;
/// each fragment is measured once, so the work grows with the text and not with its expansion.
final class DocumentMetrics {

    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, SelectionMetrics> measured = new HashMap<>();

    private DocumentMetrics(Document document) {
        document.getDefinitionsOfType(FragmentDefinition.class).forEach(f -> fragments.putIfAbsent(f.getName(), f));
    }

    /// All operations together; `here` is that of the operation with most fields at its root.
    static SelectionMetrics of(Document document) {
        var figures = new DocumentMetrics(document);
        long roots = 0;
        var sum = SelectionMetrics.NONE;
        for (var operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            var one = figures.of(operation);
            roots = Math.max(roots, one.here());
            sum = sum.plus(one);
        }
        return new SelectionMetrics(roots, sum.depth(), sum.fields(), sum.aliases(), sum.directives(),
                sum.introspections());
    }

    private SelectionMetrics of(OperationDefinition operation) {
        int onVariables = operation.getVariableDefinitions().stream().map(VariableDefinition::getDirectives)
                .mapToInt(java.util.List::size).sum();
        return of(operation.getSelectionSet()).plusDirectives(operation.getDirectives().size() + onVariables);
    }

    private SelectionMetrics of(SelectionSet selections) {
        var sum = SelectionMetrics.NONE;
        if (selections != null) {
            for (var selection : selections.getSelections()) {
                sum = sum.plus(of(selection));
            }
        }
        return sum;
    }

    private SelectionMetrics of(Selection<?> selection) {
        return switch (selection) {
            case Field field -> of(field.getSelectionSet()).under(field.getName(), field.getAlias() != null)
                    .plusDirectives(field.getDirectives().size());
            case InlineFragment fragment ->
                of(fragment.getSelectionSet()).plusDirectives(fragment.getDirectives().size());
            case FragmentSpread spread -> ofFragment(spread.getName()).plusDirectives(spread.getDirectives().size());
            default -> throw new IllegalStateException("no selection: " + selection);
        };
    }

    private SelectionMetrics ofFragment(String name) {
        var known = measured.get(name);
        if (known != null || !fragments.containsKey(name)) {
            return known == null ? SelectionMetrics.NONE : known;
        }
        measured.put(name, SelectionMetrics.NONE); // a cycle ends here; validation rejects it later
        var fragment = fragments.get(name);
        var figures = of(fragment.getSelectionSet()).plusDirectives(fragment.getDirectives().size());
        measured.put(name, figures);
        return figures;
    }
}
