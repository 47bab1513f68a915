package org.crampgraph.content.answers;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A section of an article.")
public record ArticleSection(
        @Ignore Long articleRowId,
        @NonNull @Description("Its title.") String title) {}
