// Runs what docs/clients.md and docs/clients.http show, against a running service:
//   node documented.js http://localhost:8080/graphql
// The program in Java is run by DocumentedClientTest. Closes with a line of counts, and fails unless every step passes.
import { execFileSync } from 'node:child_process';
import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { requests, write } from './snippets.js';
import { end, step } from './steps.js';

const FOLDER = join(process.cwd(), 'generated/documented');
const TIME_LIMIT = 120_000;
const ALL = /^Nocturnal leg cramp: (\d+) of \1 causes$/m;

const address = process.argv[2];
if (!address) {
  console.error('usage: node documented.js <address of /graphql>');
  process.exit(2);
}

function run(program, args, folder = '.') {
  return execFileSync(program, args, { cwd: join(FOLDER, folder), encoding: 'utf8', stdio: 'pipe', timeout: TIME_LIMIT });
}

function tool(name, args, folder) {
  return run(join(process.cwd(), 'node_modules/.bin', name), args, folder);
}

function prints(expected, output) {
  if (!expected.test(output)) {
    throw new Error(`expected ${expected}, but it printed: ${output}`);
  }
}

rmSync(FOLDER, { recursive: true, force: true });
const shown = write(FOLDER, address.replace(/\/graphql$/, ''));
const STEPS = {
  'curl.sh': () => prints(/"name": ?"Nocturnal leg cramp"/, run('bash', ['-e', 'curl.sh'])),
  'fetch.js': () => prints(ALL, run('node', ['fetch.js'])),
  'apollo.js': () => prints(ALL, run('node', ['--trace-warnings', 'apollo.js'])),
  'urql.js': () => prints(ALL, run('node', ['urql.js'])),
  'client.py': () => prints(ALL, run('python3', ['client.py'])),
  'codegen/causes.ts': () => {
    copyFileSync(join(FOLDER, 'schema.graphql'), join(FOLDER, 'codegen/schema.graphql'));
    tool('graphql-codegen', ['--config', 'codegen.ts'], 'codegen');
    copyFileSync('tsconfig.json', join(FOLDER, 'tsconfig.json'));
    tool('tsc', ['--project', '..'], 'codegen');
  },
};
// Checked by clients.js, by the step above, and by DocumentedClientTest
const OF_OTHERS = ['relay/relay.config.json', 'relay/CrampPage.ts', 'codegen/codegen.ts', 'CrampClient.java'];

await step('every program is run', () => {
  const missing = shown.filter((name) => !STEPS[name] && !OF_OTHERS.includes(name));
  const gone = Object.keys(STEPS).filter((name) => !shown.includes(name));
  if (missing.length + gone.length > 0) {
    throw new Error(`not run: ${missing}; not in docs/clients.md: ${gone}`);
  }
});
for (const [name, body] of Object.entries(STEPS)) {
  await step(name, body);
}
for (const { title, method, url, headers, body } of requests(address.replace(/\/graphql$/, ''))) {
  await step(`clients.http: ${title}`, async () => {
    const response = await fetch(url, { method, headers, body, signal: AbortSignal.timeout(TIME_LIMIT) });
    const text = await response.text();
    if (response.status !== 200 || text.includes('"errors"')) {
      throw new Error(`${response.status} ${text}`);
    }
  });
}
end('documented');
