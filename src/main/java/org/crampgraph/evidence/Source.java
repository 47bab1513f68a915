package org.crampgraph.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

@Entity
@Description("A published work. Every fact of the atlas cites at least one.")
public class Source extends VerifiedEntry implements Node {

    @NonNull
    @Description("Title, with the journal reference where there is one.")
    public String title;

    @Description("Authors as the work names them, or the publisher.")
    public String authors;

    @Description("Year of publication.")
    public Integer year;

    @Enumerated(EnumType.STRING)
    @NonNull
    @Description("Broad type of the work.")
    public SourceType type;

    @NonNull
    @Description("Exact study design or kind of work, e.g. \"cohort study (news report)\".")
    public String design;

    @Description("Digital object identifier, e.g. \"10.1002/14651858.CD009402.pub3\"; null unless it was seen.")
    public String doi;

    @Description("PubMed id, e.g. \"28241153\"; null unless it was seen.")
    public String pmid;

    @Description("Usual URL of the work; it can be out of date.")
    public String url;

    @Description("URLs that were actually read: sometimes a reprint, an abstract or a news report.")
    public @NonNull List<@NonNull String> checkedUrls = new ArrayList<>();

    @Description("What the work was used for, in a short phrase.")
    public String usedFor;

    @NonNull
    @Name("isSuperseded")
    @Description("True if it should no longer be used, because it is too weak or a newer work replaces it.")
    public Boolean superseded = false;

    @NonNull
    @Name("isRetracted")
    @Description("True if its publisher withdrew it.")
    public Boolean retracted = false;

    public static Optional<Source> findBySlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }
}
