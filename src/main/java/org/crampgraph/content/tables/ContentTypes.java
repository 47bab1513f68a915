package org.crampgraph.content.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.crampgraph.content.fields.FilterType;
import org.crampgraph.content.fields.FilterTypes;
import org.crampgraph.content.fields.RelationField;
import org.crampgraph.content.links.Link;
import org.crampgraph.content.model.ConceptEntity;
import org.crampgraph.content.types.ContentType;
import org.crampgraph.content.types.LinkType;
import org.crampgraph.evidence.Entry;
import org.crampgraph.evidence.TypeName;

/// Every type of content and every kind of link: the one table behind lists, filters, orders, packs, counts and search.
public final class ContentTypes implements FilterTypes {

    public static final ContentTypes BUILT_IN =
            new ContentTypes(List.of(SourceTable.TYPE, CrampTable.TYPE, CauseTable.TYPE,
                    SymptomTable.TYPE, FoodTable.TYPE, RemedyTable.TYPE, IngredientTable.TYPE, MedicationTable.TYPE,
                    InteractionTable.TYPE,
                    ReferenceIntakeTable.TYPE, ArticleTable.TYPE, ArticleTable.CLAIM), LinkTable.ALL);

    /// The enums of the schema whose values are the names in the content table.
    public static final String ENTRY_TYPE = "EntryType";
    public static final String CONCEPT_TYPE = "ConceptType";
    public static final String LINK_KIND = "LinkKind";

    private final List<ContentType<?>> entries;
    private final List<LinkType<? extends Link>> links;
    private final Map<Class<?>, FilterType> shapes = new HashMap<>();

    /// @param entries in load order: an entry comes after those that it names
    public ContentTypes(List<ContentType<?>> entries, List<LinkType<? extends Link>> links) {
        this.entries = List.copyOf(entries);
        this.links = List.copyOf(links);
        all().forEach(type -> shapes.put(type.entity(), type.shape().with(linked(type.entity()))));
        links.forEach(link -> shapes.put(link.entity(), link.shape()));
    }

    /// In load order.
    public List<ContentType<?>> entries() {
        return entries;
    }

    public List<LinkType<? extends Link>> links() {
        return links;
    }

    /// What filters and orders can ask, of every entity.
    public Stream<FilterType> shapes() {
        return shapes.values().stream();
    }

    /// The types of concept.
    public Stream<ContentType<?>> concepts() {
        return entries.stream().filter(type -> ConceptEntity.class.isAssignableFrom(type.entity()));
    }

    /// The type of that name, e.g. `REFERENCE_INTAKE`; empty if there is none.
    public Optional<ContentType<?>> named(String name) {
        return entries.stream().filter(type -> type.name().equals(name)).findFirst();
    }

    /// The type of an entity.
    ///
    /// @throws java.util.NoSuchElementException if there is none
    @SuppressWarnings("unchecked")
    public <E extends Entry> ContentType<E> type(Class<E> entity) {
        return (ContentType<E>) named(TypeName.of(entity)).orElseThrow();
    }

    /// The lists of a type of the schema, `Query` included; empty if there are none.
    public List<RelationField> lists(String type) {
        return type.equals("Query") ? entries.stream().map(ContentType::root).flatMap(Stream::ofNullable).toList()
                : all().filter(one -> one.shape().type().equals(type)).flatMap(this::lists).toList();
    }

    private Stream<RelationField> lists(ContentType<?> type) {
        return Stream.concat(of(type.entity()).children().stream(), type.lists().stream());
    }

    private Stream<RelationField> linked(Class<?> entity) {
        return links.stream().flatMap(link -> link.listsOf(entity));
    }

    private Stream<ContentType<?>> all() {
        return Stream.concat(Stream.of(ConceptTable.ALL), entries.stream());
    }

    @Override
    public FilterType of(Class<?> entity) {
        return Optional.ofNullable(shapes.get(entity))
                .orElseThrow(() -> new IllegalArgumentException("No shape for " + entity));
    }
}
