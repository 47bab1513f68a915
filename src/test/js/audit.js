// Runs the public audits of GraphQL over HTTP (npm package graphql-http) against a running service.
//   node audit.js http://localhost:8080/graphql
// Prints what is not "ok", closes with a line of counts, and fails unless every audit is ok.
import { serverAudits } from 'graphql-http';

const EXPECTED = 61;
const TIME_LIMIT = 10_000;

const url = process.argv[2];
if (!url) {
  console.error('usage: node audit.js <address of /graphql>');
  process.exit(2);
}

const fetchFn = (address, init) => fetch(address, { ...init, signal: AbortSignal.timeout(TIME_LIMIT) });
const results = [];
for (const audit of serverAudits({ url, fetchFn })) {
  results.push(await audit.fn());
}
const failed = results.filter((result) => result.status !== 'ok');
failed.forEach((result) => console.error(`${result.status}  ${result.id}  ${result.name}\n      ${result.reason}`));
console.log(`audits: ${results.length - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length === 0 && results.length === EXPECTED ? 0 : 1);
