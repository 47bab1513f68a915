/* global React, ReactDOM, GraphiQL */

// next to this folder, wherever a proxy puts the service
const url = new URL('../graphql', location.href).href;

// Both are trusted documents, so the page opens even where nothing else runs.
const [example, introspection] = await Promise.all(
  ['cramp-to-foods.graphql', 'introspection.graphql'].map((name) => fetch(`../documents/${name}`).then((response) => response.text())),
);

// A link may carry a request: ?query=…&variables=…&operationName=…
const link = new URLSearchParams(location.search);
const linked = (name) => link.get(name) ?? undefined;

// GraphiQL's own introspection query is none of the trusted documents, which may be all that runs; ours has the same answer.
const fetcher = GraphiQL.createFetcher({ url });
const askSchemaByOurs = (request, options) =>
  fetcher(request.operationName === 'IntrospectionQuery' ? { query: introspection } : request, options);

ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher: askSchemaByOurs,
    defaultQuery: example,
    query: linked('query'),
    variables: linked('variables'),
    operationName: linked('operationName'),
  }),
);
