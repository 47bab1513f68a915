// Builds clients from the published schema and from the one that a running service serves, as other teams do:
//   node clients.js http://localhost:8080/graphql
// graphql-js validates each schema and our documents; graphql-codegen and relay-compiler make types; tsc checks them.
// Closes with a line of counts, and fails unless every step passes.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import * as typedDocuments from '@graphql-codegen/typed-document-node';
import * as types from '@graphql-codegen/typescript';
import { buildClientSchema, buildSchema, getIntrospectionQuery, lexicographicSortSchema, parse, printSchema, validate, validateSchema } from 'graphql';
import { write } from './snippets.js';
import { end, step } from './steps.js';

const ROOT = new URL('../../../', import.meta.url).pathname;
const DOCUMENTS = ['src/main/resources/META-INF/resources/documents', 'src/test/resources/graphql'];
const WORK = 'generated';
const SCALARS = { Date: 'string', DateTime: 'string' };
const PLUGINS = { types, operations, typedDocuments };

const address = process.argv[2];
if (!address) {
  console.error('usage: node clients.js <address of /graphql>');
  process.exit(2);
}

const documents = DOCUMENTS.flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => ({ location: `${folder}/${name}`, document: named(parse(readFileSync(join(ROOT, folder, name), 'utf8')), name) })),
);

// Generators want a name for every operation; our examples for people have none.
function named(document, file) {
  const name = file.replace(/\.graphql$/, '').replace(/(^|-)(.)/g, (_, dash, letter) => letter.toUpperCase());
  const definitions = document.definitions.map((definition) =>
    definition.kind === 'OperationDefinition' && !definition.name
      ? { ...definition, name: { kind: 'Name', value: name } }
      : definition,
  );
  return { ...document, definitions };
}

function refuse(problems) {
  if (problems.length > 0) {
    throw new Error(problems.join('\n'));
  }
}

function tool(name, args, folder) {
  execFileSync(join(process.cwd(), 'node_modules/.bin', name), args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
}

async function build(origin, text) {
  const folder = join(WORK, origin);
  mkdirSync(join(folder, 'relay/__generated__'), { recursive: true });
  writeFileSync(join(folder, 'schema.graphql'), text);
  await step(`${origin}: graphql-js validateSchema`, () => refuse(validateSchema(buildSchema(text))));
  await step(`${origin}: our documents`, () =>
    documents.forEach(({ location, document }) =>
      refuse(validate(buildSchema(text), document).map((error) => `${location}: ${error.message}`)),
    ),
  );
  await step(`${origin}: graphql-codegen`, async () => {
    const config = { strictScalars: true, scalars: SCALARS, useTypeImports: true };
    const generated = await codegen({
      filename: 'client.ts',
      schema: parse(text),
      documents,
      config,
      plugins: Object.keys(PLUGINS).map((name) => ({ [name]: config })),
      pluginMap: PLUGINS,
    });
    writeFileSync(join(folder, 'client.ts'), generated);
  });
  await step(`${origin}: relay-compiler`, () => {
    cpSync(join(WORK, 'documented/relay'), join(folder, 'relay'), { recursive: true });
    tool('relay-compiler', ['relay.config.json'], join(folder, 'relay'));
  });
  await step(`${origin}: tsc --strict`, () => {
    cpSync('tsconfig.json', join(folder, 'tsconfig.json'));
    tool('tsc', ['--project', '.'], folder);
  });
}

rmSync(WORK, { recursive: true, force: true });
write(join(WORK, 'documented'), address);
const published = readFileSync(join(ROOT, 'docs/schema.graphql'), 'utf8');
const served = await fetch(`${address}/schema.graphql`).then((response) => response.text());
await build('published', published);
if (served === published) {
  await step('the served schema is the published one', () => {});
} else {
  console.error('the served schema is not the published one: run PublishedSchemaTest');
  await build('served', served);
}
await step('introspection: graphql-js builds the client schema', async () => {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: getIntrospectionQuery({ specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true }) }),
  });
  const { data, errors } = await response.json();
  refuse((errors ?? []).map((error) => error.message));
  const told = buildClientSchema(data);
  refuse(validateSchema(told));
  const sorted = (schema) => printSchema(lexicographicSortSchema(schema));
  refuse(sorted(told) === sorted(buildSchema(published)) ? [] : ['introspection and the published schema differ']);
});
end('clients');
