import { graphql } from 'relay-runtime';

export const page = graphql`
  query CrampPageQuery($slug: String!) {
    cramp(slug: $slug) {
      ...CrampPage_causes
    }
  }
`;

export const causes = graphql`
  fragment CrampPage_causes on Cramp
  @refetchable(queryName: "CrampPagePaginationQuery")
  @argumentDefinitions(first: { type: "Int", defaultValue: 5 }, after: { type: "String" }) {
    name
    updatedAt
    causes(first: $first, after: $after, orderBy: [{ field: NAME }])
      @connection(key: "CrampPage_causes") {
      edges {
        evidence {
          certainty
        }
        node {
          id
          name
        }
      }
    }
  }
`;
