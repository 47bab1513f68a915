package org.crampgraph.graphql;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.SelectionSet;
import graphql.schema.DataFetchingEnvironment;
import org.crampgraph.content.query.projection.SelectedFields;

/// The fields that a document selects below a field, and more: those for other types, and those that a directive skips, are included.
///
/// @param fields the merged ones at one position of the response
public record Selection(List<Field> fields, Map<String, FragmentDefinition> fragments) implements SelectedFields {

    /// Of the field that is fetched.
    public static Selection of(DataFetchingEnvironment environment) {
        return new Selection(environment.getFields(), environment.getFragmentsByName());
    }

    @Override
    public Set<String> node() {
        var node = new LinkedHashSet<>(below("nodes").names());
        node.addAll(below("edges").below("node").names());
        return node;
    }

    @Override
    public Set<String> link() {
        var link = below("edges").names();
        link.removeIf(name -> name.equals("cursor") || name.startsWith("node."));
        return link;
    }

    /// The names of the selected fields, each with the name of a field selected on it, if any: `evidence.certainty`.
    public Set<String> names() {
        var names = new LinkedHashSet<String>();
        var objects = new LinkedHashMap<String, List<Field>>();
        for (var child : children()) {
            if (child.getSelectionSet() == null) {
                names.add(child.getName());
            } else {
                objects.computeIfAbsent(child.getName(), none -> new ArrayList<>()).add(child);
            }
        }
        objects.forEach((name, alike) -> {
            for (var child : new Selection(alike, fragments).children()) {
                names.add(name + "." + child.getName());
            }
        });
        return names;
    }

    private Selection below(String name) {
        return new Selection(children().stream().filter(field -> field.getName().equals(name)).toList(), fragments);
    }

    private List<Field> children() {
        return children(false);
    }

    /// @param certain without those behind a directive, which can skip them
    List<Field> children(boolean certain) {
        var children = new ArrayList<Field>();
        var seen = new HashSet<String>();
        fields.forEach(field -> collect(field.getSelectionSet(), certain, children, seen));
        return children;
    }

    /// @param seen fragments, each of which is collected once
    private void collect(SelectionSet set, boolean certain, List<Field> children, Set<String> seen) {
        for (var selection : set == null ? List.<graphql.language.Selection<?>>of() : set.getSelections()) {
            if (certain && !((DirectivesContainer<?>) selection).getDirectives().isEmpty()) {
                continue;
            }
            switch (selection) {
                case Field field -> children.add(field);
                case InlineFragment fragment -> collect(fragment.getSelectionSet(), certain, children, seen);
                case FragmentSpread spread when seen.add(spread.getName()) ->
                    collect(fragments.get(spread.getName()).getSelectionSet(), certain, children, seen);
                default -> {
                }
            }
        }
    }
}
