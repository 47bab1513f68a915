// The service that is tested, as a browser sees it.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

export const ADDRESS = process.env.CRAMPGRAPH_ADDRESS ?? 'http://localhost:8080';
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const TIME_LIMIT = 30_000;

// A page of each kind, with what its form can show.
export const KINDS = {
  home: '/',
  cramp: '/cramps/nocturnal-leg-cramp',
  graph: '/cramps/nocturnal-leg-cramp/graph',
  cause: '/causes/magnesium-deficiency',
  symptom: '/symptoms/one-sided-leg-swelling',
  food: '/foods/almonds',
  remedy: '/remedies/magnesium-supplement',
  ingredient: '/ingredients/magnesium',
  medication: '/medications/bisphosphonates',
  interaction: '/interactions/mg-bisphosphonates',
  source: '/sources/aan-2010',
  claim: '/claims/c51-combined-formula',
  claims: '/claims',
  article: '/article',
  foods: '/foods',
  'foods-by-group': '/foods?sort=GROUP&group=SEEDS',
  cramps: '/cramps',
  search: '/search?q=magnesium',
  check: '/check?symptom=muscle-cramp-pain&symptom=one-sided-leg-swelling',
  intake: '/intake?age=40&sex=FEMALE&food1=almonds&servings1=2&supplement=400',
  'intake-problem': '/intake?age=x&food1=almonds&servings1=many',
  interactions: '/interactions?remedy=magnesium-supplement&medication=bisphosphonates',
  developers: '/developers',
  missing: '/cramps/night-leg-cramps',
};

// As root Chromium has no sandbox.
export function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? CHROMIUM.find(existsSync),
    args: process.getuid() === 0 ? ['--no-sandbox'] : [],
    timeout: TIME_LIMIT,
  });
}

// A tab that records what must not happen: requests to other hosts, failed requests and errors.
export async function tab(browser, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  context.setDefaultTimeout(TIME_LIMIT);
  const page = await context.newPage();
  const wrong = [];
  // A page that says what was wrong has a status of 400 or 404, which Chromium reports as an error.
  const isStatus = (message) => message.text().startsWith('Failed to load resource') && message.location().url === page.url();
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && !isStatus(message)
    && wrong.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => wrong.push(`error: ${error}`));
  // A browser cancels what a page still loads, such as its icon, when the user opens another page.
  const isCancelled = (request) => request.failure()?.errorText === 'net::ERR_ABORTED';
  page.on('requestfailed', (request) => isCancelled(request) || wrong.push(`failed: ${request.url()}`));
  page.on('request', (request) => request.url().startsWith(`${ADDRESS}/`) || wrong.push(`other host: ${request.url()}`));
  return { page, wrong, close: () => context.close() };
}

export async function open(page, path) {
  return page.goto(ADDRESS + path, { waitUntil: 'load' });
}

// The paths of all entries, by the site map.
export async function paths() {
  const response = await fetch(`${ADDRESS}/sitemap.xml`, { signal: AbortSignal.timeout(TIME_LIMIT) });
  const found = [...(await response.text()).matchAll(/<loc>https?:\/\/[^/]+(\/[^<]*)<\/loc>/g)].map((match) => match[1]);
  return [...new Set(found)];
}

export async function ask(query, variables = {}) {
  const response = await fetch(`${ADDRESS}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(TIME_LIMIT),
  });
  const answer = await response.json();
  if (answer.errors) {
    throw new Error(JSON.stringify(answer.errors));
  }
  return answer.data;
}

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// What axe finds wrong, in a line each.
export async function violations(page) {
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => { details.open = true; }));
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations: found } = await window.axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
    return found.map((rule) => `${rule.id}: ${rule.nodes[0].html.slice(0, 200)} ${rule.nodes[0].failureSummary}`);
  });
}
