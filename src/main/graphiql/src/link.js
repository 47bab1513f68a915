// Links that carry a request: ?document=NAME&variables=…, or ?query=…&variables=…&operationName=….
import { sameJson } from './catalogue.js';

// The service accepts no longer first line of a request (quarkus.http.limits.max-initial-line-length).
const LONGEST = 16_000;

// What the address asks for: undefined if it asks for nothing; with a problem if it asks for an unknown document.
export function linkedRequest(search, documents) {
  const given = new URLSearchParams(search);
  const name = given.get('document');
  const document = documents.find((one) => one.name === name);
  if (name !== null && !document) {
    return { query: `# There is no document “${name}”. “Questions” at the side lists all of them.\n`, variables: '' };
  }
  const query = given.get('query') ?? document?.query;
  return query === undefined
    ? undefined
    : { query, variables: given.get('variables') ?? document?.variables ?? '', operationName: given.get('operationName') ?? undefined };
}

// The address of a request, the shortest that opens it.
export function linkTo({ query, variables, operationName }, documents, page = location) {
  const document = documents.find((one) => one.query === query);
  const asked = new URLSearchParams(document ? { document: document.name } : { query });
  if (variables?.trim() && !(document && sameJson(document.variables, variables))) {
    asked.set('variables', variables);
  }
  if (operationName) {
    asked.set('operationName', operationName);
  }
  const link = new URL(`?${asked}`, new URL(page.pathname, page.origin)).href;
  if (link.length > LONGEST) {
    throw new Error(`The request is too long for a link: ${link.length} characters, and ${LONGEST} are allowed.`);
  }
  return link;
}
