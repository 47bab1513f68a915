// Writes dist to the resources of the program, each file compressed; with --check it compares, without the compression, whose
// bytes depend on the version of node.
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

const RESOURCES = '../resources/graphiql';
const files = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
const built = new Map(files('dist').map((name) => [name, readFileSync(join('dist', name))]));

function write() {
  rmSync(RESOURCES, { recursive: true, force: true });
  for (const [name, bytes] of built) {
    mkdirSync(dirname(join(RESOURCES, name)), { recursive: true });
    writeFileSync(join(RESOURCES, `${name}.gz`), gzipSync(bytes, { level: 9 }));
  }
}

function check() {
  const committed = new Map(
    files(RESOURCES).map((name) => [name.replace(/\.gz$/, ''), gunzipSync(readFileSync(join(RESOURCES, name)))]),
  );
  const names = new Set([...built.keys(), ...committed.keys()]);
  const different = [...names].filter((name) => !(built.get(name) && committed.get(name)?.equals(built.get(name))));
  if (different.length > 0) {
    console.error(`src/main/resources/graphiql is not what src/main/graphiql/build builds; run it. Different: ${different.join(', ')}`);
    process.exit(1);
  }
  console.log(`GraphiQL: ${built.size} files are what the lock file builds`);
}

process.argv.includes('--check') ? check() : write();
