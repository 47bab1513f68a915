package org.crampgraph.transport.cost;

import java.util.List;
import java.util.OptionalLong;

import graphql.language.Value;

/// The number of entries that a list can have.
sealed interface ListLength {

    ListLength ONE = new Fixed(1);

    long with(VariableValues variables);

    record Fixed(long entries) implements ListLength {

        @Override
        public long with(VariableValues variables) {
            return entries;
        }
    }

    /// The greatest of the arguments that limit the number of entries.
    ///
    /// @param otherwise the number if none is given
    record ByArguments(List<Value<?>> arguments, long otherwise) implements ListLength {

        @Override
        public long with(VariableValues variables) {
            return arguments.stream().map(variables::number).filter(OptionalLong::isPresent)
                    .mapToLong(OptionalLong::getAsLong).max().orElse(otherwise);
        }
    }
}
