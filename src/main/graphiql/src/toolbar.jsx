// What this page adds to GraphiQL's toolbar and below its answer.
import { useState } from 'react';
import { ToolbarButton, useGraphiQL } from '@graphiql/react';
import { linkTo } from './link.js';

export function CopyLink({ documents }) {
  const { queryEditor, variableEditor, operations, operationName } = useGraphiQL((state) => state);
  const [result, setResult] = useState('');
  const copy = async () => {
    try {
      const name = operations?.length > 1 ? operationName : undefined;
      const link = linkTo({ query: queryEditor.getValue(), variables: variableEditor.getValue(), operationName: name }, documents);
      await navigator.clipboard.writeText(link);
      setResult('The link is copied');
    } catch (error) {
      setResult(error.message);
    }
    setTimeout(() => setResult(''), 4000);
  };
  return (
    <>
      <ToolbarButton label="Copy link" onClick={copy}>
        <LinkIcon className="graphiql-toolbar-icon" aria-hidden="true" />
      </ToolbarButton>
      <div role="status" className="copied">{result}</div>
    </>
  );
}

export function Cost({ of: cost }) {
  const number = (value) => value.toLocaleString('en');
  return (
    <p className="cost" role="status">
      {cost && `Cost ${number(cost.requested)} of at most ${number(cost.maximum)}`}
    </p>
  );
}

function LinkIcon(props) {
  return (
    <svg width="1em" height="1em" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" {...props}>
      <path d="M10 14a4.5 4.5 0 0 0 6.4 0l3.2-3.2a4.5 4.5 0 0 0-6.4-6.4L12 5.600" />
      <path d="M14 10a4.5 4.5 0 0 0-6.400 0l-3.200 3.200a4.500 4.500 0 0 0 6.400 6.400L12 18.400" />
    </svg>
  );
}
