package org.crampgraph.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.sql.SQLException;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import graphql.GraphQL;
import graphql.schema.GraphQLSchema;
import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.runtime.IOThreadDetector;
import org.crampgraph.content.links.Link;
import org.crampgraph.content.model.ConceptEntity;
import org.crampgraph.content.query.ContentQueries;
import org.crampgraph.content.query.LookUps;
import org.crampgraph.content.query.Pages;
import org.crampgraph.content.query.cache.PartsAhead;
import org.crampgraph.content.query.projection.Projections;
import org.crampgraph.content.served.ContentVersion;
import org.crampgraph.content.tables.ContentTypes;
import org.crampgraph.content.tables.SearchView;
import org.crampgraph.evidence.Entry;
import org.crampgraph.evidence.VerifiedEntry;
import org.crampgraph.graphql.Entries;
import org.crampgraph.graphql.Lists;
import org.crampgraph.graphql.Workers;
import org.crampgraph.graphql.schema.ListSchema;
import org.crampgraph.testsupport.FreshDatabase;
import org.flywaydb.core.Flyway;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.cfg.Configuration;

/// The parts of the service that the content table drives, with [NewTypes] and a database of their own.
final class NewTypesService {

    static final ContentTypes TYPES = types();

    private NewTypesService() {}

    static SessionFactory database() throws SQLException {
        var database = FreshDatabase.create();
        Flyway.configure().dataSource(database.url(), database.user(), database.password())
                .locations("classpath:db/migration").load().migrate();
        database.execute(text("migration.sql"));
        database.execute(SearchView.sql(TYPES));
        var configuration = new Configuration().setProperty("hibernate.connection.url", database.url())
                .setProperty("hibernate.connection.username", database.user())
                .setProperty("hibernate.connection.password", database.password())
                .setPhysicalNamingStrategy(new CamelCaseToUnderscoresNamingStrategy());
        entities().forEach(configuration::addAnnotatedClass);
        return configuration.buildSessionFactory();
    }

    private static Stream<Class<?>> entities() {
        return Stream.concat(Stream.of(Entry.class, VerifiedEntry.class, ConceptEntity.class, Link.class,
                ContentVersion.class),
                Stream.concat(TYPES.entries().stream().map(type -> type.entity()),
                        TYPES.links().stream().map(link -> link.entity())));
    }

    static ContentQueries queries(Session session) throws ReflectiveOperationException {
        return wired(ContentQueries.class, session, projections(session),
                wired(Class.forName("org.crampgraph.content.query.StatementSpan")));
    }

    private static Projections projections(Session session) {
        return new Projections(session.getSessionFactory(), TYPES);
    }

    static GraphQL graphql(Session session, ContentTypes types) throws ReflectiveOperationException {
        BlockingOperationControl.setIoThreadDetector(new IOThreadDetector[0]);
        var queries = queries(session);
        var workers = wired(Workers.class);
        var ahead = wired(PartsAhead.class);
        var pages = wired(Pages.class, queries, types, ahead);
        var lookUps = wired(LookUps.class, queries, projections(session), pages, ahead);
        var schema = wired(ListSchema.class, types, wired(Entries.class, lookUps, types, workers),
                wired(Lists.class, pages, workers));
        var builder = StubSchema.of(types);
        var extend = ListSchema.class.getDeclaredMethod("extend", GraphQLSchema.Builder.class);
        extend.setAccessible(true);
        extend.invoke(schema, builder);
        return GraphQL.newGraphQL(builder.build()).build();
    }

    /// A bean with these beans injected.
    static <T> T wired(Class<T> type, Object... beans) throws ReflectiveOperationException {
        Constructor<T> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        T bean = constructor.newInstance();
        for (var field : type.getDeclaredFields()) {
            if (field.isAnnotationPresent(Inject.class)) {
                field.setAccessible(true);
                var value = Stream.of(beans).filter(field.getType()::isInstance).findFirst();
                if (value.isPresent()) {
                    field.set(bean, value.get());
                }
            }
        }
        return bean;
    }

    static String text(String file) {
        try {
            return NewTypes.text(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ContentTypes types() {
        try {
            return NewTypes.table();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
