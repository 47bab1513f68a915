// Until a person does something, the page shows the request as plain text: Monaco is larger than all the rest, and who only
// reads a shared link does not need it.
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useGraphiQL, useMonaco } from '@graphiql/react';

const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'focusin'];
const listen = (types, listener) => {
  types.forEach((type) => window.addEventListener(type, listener, true));
  return () => types.forEach((type) => window.removeEventListener(type, listener, true));
};

const person = new Promise((resolve) => {
  const stop = listen(SIGNS, () => {
    stop();
    resolve();
  });
});

/** Makes GraphiQL load Monaco at the first sign of a person. */
export function useMonacoLater() {
  const actions = useMonaco((state) => state.actions);
  useState(() => {
    const load = actions.initialize;
    actions.initialize = (options) => person.then(() => load(options));
  });
}

/** @param whenReady called once, when the editors are there */
export function FirstView({ whenReady }) {
  const hasMonaco = useMonaco((state) => Boolean(state.monaco));
  const state = useGraphiQL((all) => all);
  const { tabs, activeTabIndex, queryEditor, variableEditor, responseEditor } = state;
  const isReady = Boolean(queryEditor && variableEditor && responseEditor);
  useClicksLater(isReady, () => whenReady(state));
  const [, setMounted] = useState(false);
  useEffect(() => setMounted(true), []);
  const { query, variables } = tabs[activeTabIndex];
  return hasMonaco ? null : (
    <>
      <Text of={query} label="Query" in=".graphiql-query-editor" />
      <Text of={variables} label="Variables" in=".graphiql-editor-tool" />
    </>
  );
}

function Text({ of: text, label, in: place }) {
  const parent = document.querySelector(place);
  return parent && createPortal(<pre className="first-view" tabIndex="0" role="textbox" aria-readonly="true" aria-multiline="true" aria-label={label}>{text}</pre>, parent);
}

// GraphiQL's buttons need its editors: the last click before they are there counts when they are.
function useClicksLater(isReady, whenReady) {
  const [clicked] = useState({});
  useEffect(() => {
    if (isReady) {
      whenReady();
      clicked.on?.click();
      return undefined;
    }
    return listen(['click'], (event) => {
      const button = event.target.closest('.graphiql-container button');
      if (button) {
        event.stopPropagation();
        clicked.on = button;
      }
    });
  }, [isReady]);
}
