import { useState } from 'react';
import { GraphiQL } from 'graphiql';
import { useGraphiQLActions } from '@graphiql/react';
import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { explorerPlugin } from '@graphiql/plugin-explorer';
import { firstTabs, shownDocument } from './catalogue.js';
import { fetcher } from './fetcher.js';
import { FirstView, useMonacoLater } from './first-view.jsx';
import { questionsPlugin } from './questions.jsx';
import { rememberedRequest, storage } from './storage.js';
import { CopyLink, Cost } from './toolbar.jsx';

export function Page({ documents, linked }) {
  useMonacoLater();
  const [cost, setCost] = useState();
  const [{ send, plugins, tabs, shown }] = useState(() => ({
    send: fetcher(documents, (answer) => setCost(answer.extensions?.cost)),
    plugins: [questionsPlugin(documents), explorerPlugin({ showAttribution: false }), HISTORY_PLUGIN],
    tabs: beginWith(linked, documents),
    shown: linked ? { headers: '', ...linked } : rememberedRequest(),
  }));
  return (
    <GraphiQL
      fetcher={send}
      storage={storage}
      plugins={plugins}
      defaultTabs={tabs.length > 0 ? tabs : undefined}
      defaultEditorToolsVisibility="variables"
      initialQuery={shown?.query}
      initialVariables={shown?.variables}
      initialHeaders={shown?.headers}
      shouldPersistHeaders
      showPersistHeadersSettings={false}
      onTabChange={linked && forgetLink(linked)}
    >
      <GraphiQL.Logo>
        <a href="../" className="graphiql-logo-link">CrampGraph</a>
      </GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, copy, merge }) => (
          <>
            {prettify}
            {merge}
            {copy}
            <CopyLink documents={documents} />
          </>
        )}
      </GraphiQL.Toolbar>
      <GraphiQL.Footer>
        <Cost of={cost} />
      </GraphiQL.Footer>
      <Editors linked={linked} />
    </GraphiQL>
  );
}

function beginWith(linked, documents) {
  const tabs = firstTabs(documents);
  return linked ? [linked, ...tabs.filter((tab) => tab !== shownDocument(tabs, linked))] : tabs;
}

function Editors({ linked }) {
  const { setOperationName } = useGraphiQLActions();
  // GraphiQL runs the operation with the cursor.
  const choose = ({ queryEditor, operations }) => {
    const operation = operations?.find(({ name }) => name?.value === linked?.operationName);
    if (linked && operation?.name) {
      setOperationName(linked.operationName);
      queryEditor.setPosition(queryEditor.getModel().getPositionAt(operation.loc.start));
    }
  };
  return <FirstView whenReady={choose} />;
}

// A link in the address bar that no longer says what the page shows would mislead who copies it.
function forgetLink(linked) {
  return ({ tabs, activeTabIndex }) => {
    const { query, variables } = tabs[activeTabIndex];
    if (query !== linked.query || (variables ?? '') !== linked.variables) {
      history.replaceState(null, '', location.pathname);
    }
  };
}
