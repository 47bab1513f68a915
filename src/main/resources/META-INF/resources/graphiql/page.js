/* global React, ReactDOM, GraphiQL */

// The README shows the same query, and a test runs it.
const example = await fetch('cramp-to-foods.graphql').then((response) => response.text());

ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, {
    // next to this folder, wherever a proxy puts the service
    fetcher: GraphiQL.createFetcher({ url: new URL('../graphql', location.href).href }),
    defaultQuery: example,
  }),
);
