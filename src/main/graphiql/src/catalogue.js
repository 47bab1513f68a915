// The documents of the service's catalogue, each with a title, a sentence and example variables.

// Those of the first tabs, in this order; the first is open.
const FIRST_TABS = ['cramp-to-foods', 'check', 'search', 'intake', 'interactions-check'];

// The page opens without it, with an empty tab.
export async function loadCatalogue() {
  try {
    const response = await fetch('documents.json');
    return response.ok ? (await response.json()).map(asTab) : [];
  } catch {
    return [];
  }
}

function asTab({ name, title, description, variables, query }) {
  return { name, title, description, query, variables: Object.keys(variables).length > 0 ? JSON.stringify(variables, null, 2) : '' };
}

export function firstTabs(documents) {
  return FIRST_TABS.flatMap((name) => documents.filter((document) => document.name === name));
}

// The document that a tab shows unchanged, if any.
export function shownDocument(documents, { query, variables }) {
  return documents.find((document) => document.query === query && sameJson(document.variables, variables ?? ''));
}

// Spaces do not matter.
export function sameJson(one, other) {
  const normal = (text) => (text.trim() === '' ? '' : JSON.stringify(JSON.parse(text)));
  try {
    return one === other || normal(one) === normal(other);
  } catch {
    return false;
  }
}
