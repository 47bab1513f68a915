package org.crampgraph.start;

import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.InvalidPathException;
import java.sql.SQLException;
import java.util.logging.Handler;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.quarkus.bootstrap.logging.InitialConfigurator;
import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.QuarkusBindException;
import io.smallrye.config.ConfigValidationException;
import org.crampgraph.database.DatabaseException;
import org.crampgraph.pack.BadPackException;
import org.crampgraph.pack.ContentLockedException;
import org.crampgraph.pack.ExportException;
import org.crampgraph.pack.MissingContentException;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.hibernate.tool.schema.spi.SchemaManagementException;

/// Reports to the operator why the service does not start: in one sentence if the reason is known, otherwise with
/// everything that its developers need.
public final class StartFailure {

    private static final String HOW_TO_MIGRATE =
            "run this program with the argument `migrate` on the database, or start the version that fits it";
    private static final Pattern CODE = Pattern.compile("SRCFG\\d+: ");
    private static final Pattern CONVERSION = Pattern.compile(
            "The config property (\\S+) with the config value \"(.*)\" threw an Exception whilst being converted (.*)");

    /// Hibernate's message, which advises to build the program again.
    private static final Pattern TOO_OLD = Pattern.compile(
            "(?s).* a database version of at least '.*', but the actual version is '([^']*)'.*");

    private StartFailure() {}

    /// Ends the program, as Quarkus does in the mode it runs in.
    ///
    /// @param failure null if there was none
    public static void end(int exitCode, Throwable failure) {
        if (failure != null) {
            tell(failure);
        }
        ApplicationLifecycleManager.getDefaultExitCodeHandler().accept(exitCode, failure);
    }

    private static void tell(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String sentence = sentence(cause);
            if (sentence != null) {
                System.err.println(sentence);
                return;
            }
        }
        System.err.println(
                "CrampGraph cannot start for an unknown reason; the details for its developers follow.");
        failure.printStackTrace();
    }

    /// Before a failure that needs no log: discards what was logged before the log was configured, so that only the one
    /// sentence is printed.
    public static void dropDelayedLog() {
        if (!InitialConfigurator.DELAYED_HANDLER.isActivated()) {
            InitialConfigurator.DELAYED_HANDLER.setHandlers(new Handler[0]);
        }
    }

    /// @return null if an operator cannot fix the failure
    static String sentence(Throwable failure) {
        return switch (failure) {
            case ConfigValidationException e -> IntStream.range(0, e.getProblemCount())
                    .mapToObj(i -> inPlainWords(e.getProblem(i).getMessage())).collect(Collectors.joining("\n"));
            case io.quarkus.runtime.configuration.ConfigurationException e -> inPlainWords(e.getMessage());
            case ConfigurationException e -> e.getMessage();
            case DatabaseException e -> e.getMessage();
            case NewerSchemaException e -> e.getMessage();
            case BadPackException e -> e.getMessage();
            case ContentLockedException e -> e.getMessage();
            case MissingContentException e -> e.getMessage();
            case ExportException e -> e.getMessage();
            case QuarkusBindException e ->
                "Port %d is in use: stop the other program, or set QUARKUS_HTTP_PORT or QUARKUS_MANAGEMENT_PORT to another one."
                        .formatted(e.getPort());
            case SchemaManagementException e ->
                "The database's schema does not fit this program (%s): %s.".formatted(e.getMessage(), HOW_TO_MIGRATE);
            case FlywayValidateException e ->
                "The database was migrated by another version (%s): start the version that fits it."
                        .formatted(oneLine(e.getMessage()));
            case FlywayException e when String.valueOf(e.getMessage()).contains("no schema history table") ->
                "The database is not empty, and its tables are not CrampGraph's (%s): give it a database of its own."
                        .formatted(oneLine(e.getMessage()));
            case BindException e ->
                "A port or address is not free (%s): set QUARKUS_HTTP_PORT or QUARKUS_MANAGEMENT_PORT, or their hosts, to others."
                        .formatted(oneLine(e.getMessage()));
            case InvalidPathException e ->
                "The path %s cannot be used with the language settings of this process: set LC_ALL=C.UTF-8."
                        .formatted(e.getInput());
            case UncheckedIOException e -> "%s (%s).".formatted(e.getMessage(), e.getCause());
            case SQLException e -> DatabaseRefusal.sentence(e);
            default -> null;
        };
    }

    private static String inPlainWords(String message) {
        String known = TOO_OLD.matcher(message)
                .replaceFirst("The database is PostgreSQL $1, which is too old: use PostgreSQL 15 to 18.");
        String plain = CODE.matcher(known.replaceFirst("^[\\w.]+Exception: ", "")).replaceAll("");
        String sentence = CONVERSION.matcher(plain).replaceFirst("The configuration key $1 cannot be \"$2\": $3");
        return sentence.contains("unmappable characters") ? sentence + ": set LC_ALL=C.UTF-8." : sentence;
    }

    static String oneLine(String text) {
        return text.strip().replaceAll("\\.?\\s*\\R\\s*", "; ");
    }
}
