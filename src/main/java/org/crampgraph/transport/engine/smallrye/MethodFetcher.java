package org.crampgraph.transport.engine.smallrye;

import jakarta.validation.ConstraintViolationException;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import io.quarkus.smallrye.graphql.runtime.spi.datafetcher.QuarkusCompletionStageDataFetcher;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.ReferenceType;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.graphql.transformation.AbstractDataFetcherException;
import io.smallrye.graphql.validation.BeanValidationUtil;
import org.eclipse.microprofile.graphql.GraphQLException;

/// Calls a method that returns its result later. SmallRye's path also lists the selected fields below twice, and sends
/// the result through a pipeline that captures and restores the thread's context at each step; here everything stays on
/// one thread.
public final class MethodFetcher extends QuarkusCompletionStageDataFetcher<Object, Object> {

    MethodFetcher(Operation operation, Type type) {
        super(operation, type);
    }

    /// Whether SmallRye would change the method's result before the schema shows it.
    static boolean changes(Operation operation) {
        return operation.getReference().getType() == ReferenceType.SCALAR;
    }

    /// The method's result: a stage. If the arguments are invalid, a result that says so.
    public Object call(DataFetchingEnvironment environment) throws Exception {
        var refusal = DataFetcherResult.newResult();
        SmallRyeContextManager.restore(context(environment));
        try {
            return operationInvoker.invoke(argumentHelper.getArguments(environment).toArray());
        } catch (AbstractDataFetcherException e) {
            e.appendDataFetcherResult(refusal, environment);
        } catch (GraphQLException e) {
            errorResultHelper.appendPartialResult(refusal, environment, e);
        } catch (ConstraintViolationException e) {
            BeanValidationUtil.addConstraintViolationsToDataFetcherResult(e.getConstraintViolations(),
                    operationInvoker.getMethod(), refusal, environment);
        } finally {
            SmallRyeContextManager.clearCurrentSmallRyeContext();
        }
        return refusal.build();
    }

    /// The context argument of a method: the request, and the field's environment.
    private static SmallRyeContext context(DataFetchingEnvironment environment) {
        SmallRyeContext request = environment.getGraphQlContext().get(SmallRyeContextManager.CONTEXT);
        var context = request.clone();
        context.setDataFetchingEnvironment(environment);
        return context;
    }
}
