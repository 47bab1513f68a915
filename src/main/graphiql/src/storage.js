// What GraphiQL remembers: tabs, history, layout and theme in the browser, but headers for the session only, because they may
// hold secrets. Each window goes on with its own tabs; a new one begins with those changed last.

const PREFIX = 'graphiql:';
const HEADERS = `${PREFIX}headers`;

export const storage = {
  getItem: (key) => sessionStorage.getItem(key) ?? localStorage.getItem(key),
  setItem(key, value) {
    sessionStorage.setItem(key, value);
    if (key !== HEADERS) {
      localStorage.setItem(key, withoutHeaders(value));
    }
  },
  removeItem(key) {
    sessionStorage.removeItem(key);
    localStorage.removeItem(key);
  },
  clear: () => keys().forEach(storage.removeItem),
  get length() {
    return keys().length;
  },
};

// The request of the tab that was active last: GraphiQL would take each part from where it was edited last.
export function rememberedRequest() {
  try {
    const { tabs, activeTabIndex } = JSON.parse(storage.getItem(`${PREFIX}tabState`));
    const { query, variables, headers } = tabs[activeTabIndex];
    return { query: query ?? '', variables: variables ?? '', headers: headers ?? '' };
  } catch {
    return undefined;
  }
}

function keys() {
  return [...new Set([...Object.keys(localStorage), ...Object.keys(sessionStorage)])].filter((key) => key.startsWith(PREFIX));
}

// GraphiQL keeps tabs and history as JSON; all else is no JSON, or has no headers.
function withoutHeaders(value) {
  try {
    return JSON.stringify(JSON.parse(value), (key, part) => (key === 'headers' ? null : part));
  } catch {
    return value;
  }
}
