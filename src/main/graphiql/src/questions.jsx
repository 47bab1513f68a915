// The panel at the side with all documents of the catalogue: each opens in a tab.
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { shownDocument } from './catalogue.js';

export function questionsPlugin(documents) {
  return { title: 'Questions', icon: QuestionsIcon, content: () => <Questions documents={documents} /> };
}

function Questions({ documents }) {
  const { tabs, activeTabIndex, queryEditor, variableEditor } = useGraphiQL((state) => state);
  const { addTab, changeTab } = useGraphiQLActions();
  const shown = shownDocument(documents, tabs[activeTabIndex]);
  const open = (document) => {
    const tab = tabs.findIndex((one) => shownDocument([document], one));
    if (tab >= 0) {
      changeTab(tab);
      return;
    }
    addTab();
    queryEditor.setValue(document.query);
    variableEditor.setValue(document.variables);
  };
  return (
    <section className="questions" aria-label="Questions">
      <h2 className="questions-title">Questions</h2>
      <ul>
        {documents.map((document) => (
          <li key={document.name}>
            <button type="button" aria-current={document === shown ? 'true' : undefined} onClick={() => open(document)}>
              <strong>{document.title}</strong>
              <span>{document.description}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function QuestionsIcon(props) {
  return (
    <svg width="1em" height="1em" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" {...props}>
      <path d="M4 4h16v12H9l-5 4z" strokeLinejoin="round" />
      <path d="M8 8h8M8 12h5" strokeLinecap="round" />
    </svg>
  );
}
