/* global React, ReactDOM, GraphiQL */

// next to this folder, wherever a proxy puts the service
const url = new URL('../graphql', location.href).href;

// Both are trusted documents, so the page opens even where nothing else runs.
const [example, introspection] = await Promise.all(
  ['cramp-to-foods.graphql', 'introspection.graphql'].map((name) => fetch(name).then((response) => response.text())),
);
const schema = await fetch(url, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: introspection }),
}).then((response) => response.json());

ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url }),
    defaultQuery: example,
    schema: schema.data, // without data GraphiQL asks itself, and shows why there is none
  }),
);
