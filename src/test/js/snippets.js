// The programs in docs/clients.md and the requests in docs/clients.http: written into a folder, for another address.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const DOCUMENTED = 'http://localhost:8080';
const docs = (name) => readFileSync(new URL(`../../../docs/${name}`, import.meta.url), 'utf8');

/** Each block whose fence names a file, as file. Answers their names. */
export function write(folder, origin) {
  const blocks = [...docs('clients.md').matchAll(/^```\w+ (\S+)\n(.*?)^```$/gms)];
  for (const [, name, text] of blocks) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text.replaceAll(DOCUMENTED, origin));
  }
  return blocks.map(([, name]) => name);
}

/** The requests of the .http file: title, method, url, headers, body. */
export function requests(origin) {
  const [, ...parts] = docs('clients.http').replaceAll('{{address}}', origin).split(/^### /m);
  return parts.map((part) => {
    const [head, body] = part.split('\n\n', 2);
    const [title, line, ...headers] = head.trim().split('\n');
    const [method, url] = line.split(' ');
    return { title, method, url, headers: headers.map((header) => header.split(': ')), body: method === 'POST' ? body : undefined };
  });
}
