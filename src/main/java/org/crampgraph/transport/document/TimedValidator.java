package org.crampgraph.transport.document;

import java.util.ArrayList;
import java.util.List;

import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.ObjectValue;
import graphql.language.VariableDefinition;
import graphql.validation.AbstractRule;
import graphql.validation.ValidationContext;
import graphql.validation.ValidationErrorCollector;
import graphql.validation.Validator;

/// Validates a document with all rules of the engine, within a deadline. The engine has no time limit for this, so an
/// additional rule checks the clock at every node.
final class TimedValidator extends Validator {

    private final Deadline deadline;

    TimedValidator(Deadline deadline) {
        this.deadline = deadline;
    }

    @Override
    public List<AbstractRule> createRules(ValidationContext context, ValidationErrorCollector errors) {
        List<AbstractRule> rules = new ArrayList<>();
        rules.add(new Clock(context, errors));
        rules.addAll(super.createRules(context, errors));
        return rules;
    }

    private final class Clock extends AbstractRule {

        private Clock(ValidationContext context, ValidationErrorCollector errors) {
            super(context, errors);
            setVisitFragmentSpreads(true);
        }

        @Override
        public void checkVariableDefinition(VariableDefinition variable) {
            deadline.check();
        }

        @Override
        public void checkField(Field field) {
            deadline.check();
        }

        @Override
        public void checkArgument(Argument argument) {
            deadline.check();
        }

        @Override
        public void checkObjectValue(ObjectValue value) {
            deadline.check();
        }

        @Override
        public void documentFinished(Document document) {
            deadline.check();
        }
    }
}
