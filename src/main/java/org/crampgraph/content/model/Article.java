package org.crampgraph.content.model;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;

import org.crampgraph.evidence.Entry;
import org.crampgraph.evidence.Node;
import org.crampgraph.evidence.Source;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

@Entity
@Description("An article whose statements are compared with the evidence. It is not evidence itself.")
public class Article extends Entry implements Node {

    @NonNull
    @Description("Title of the article.")
    public String title;

    @Ignore
    @ManyToOne(fetch = FetchType.LAZY)
    public Source source;

    /// Titles of its sections, in article order.
    @Ignore
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "article_section", joinColumns = @JoinColumn(name = "article_id"))
    @OrderColumn(name = "position")
    @Column(name = "title")
    public List<String> sectionTitles = new ArrayList<>();
}
