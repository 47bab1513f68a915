import { createRoot } from 'react-dom/client';
import { loadCatalogue } from './catalogue.js';
import { linkedRequest } from './link.js';
import { Page } from './page.jsx';
import 'graphiql/graphiql.css';
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import '@graphiql/plugin-explorer/style.css';
import './page.css';
import './workers.js';

const documents = await loadCatalogue();
createRoot(document.getElementById('graphiql')).render(<Page documents={documents} linked={linkedRequest(location.search, documents)} />);
