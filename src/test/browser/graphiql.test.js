// GraphiQL: every question of the catalogue runs, links open the same request, and the first page is small.
import assert from 'node:assert/strict';
import { createServer, request as httpRequest } from 'node:http';
import { after, before, test } from 'node:test';
import { ADDRESS, launch, open, tab, violations } from './site.js';
import { answerOf, editorText, paste, runByKeys, wake } from './graphiql.js';

const FIRST_PAGE_LIMIT = 600_000;
const TWO = 'query One($n: Int = 1) { cramps(first: $n) { nodes { slug } } }\n\n# "ü" & + # %\nquery Two($n: Int = 1) { foods(first: $n) { nodes { slug } } }';

let browser;

before(async () => { browser = await launch(); });
after(() => browser.close());

async function on(path, body, options = {}) {
  const { page, wrong, close } = await tab(browser, { permissions: ['clipboard-read', 'clipboard-write'], ...options });
  try {
    await open(page, `/graphiql/${path}`);
    await page.getByRole('button', { name: /^Execute/ }).waitFor();
    await body(page);
    assert.deepEqual(wrong, []);
  } finally {
    await close();
  }
}

const linkOf = async (page) => {
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.getByText('The link is copied').waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
};

test('every question of the catalogue opens in a tab and is answered without errors', { timeout: 300_000 }, () => on('', async (page) => {
  const documents = await (await fetch(`${ADDRESS}/graphiql/documents.json`)).json();
  assert.ok(documents.length >= 35);
  await page.getByRole('button', { name: 'Show Questions' }).click();
  for (const { title, description, query, variables } of documents) {
    const question = page.getByRole('region', { name: 'Questions' }).getByRole('button', { name: `${title} ${description}`, exact: true });
    await question.click();
    await page.waitForFunction((element) => element.ariaCurrent === 'true', await question.elementHandle());
    const { sent, answer } = await answerOf(page);
    assert.equal(sent.query, query);
    assert.deepEqual(sent.variables ?? {}, variables, title);
    assert.ok(answer.data && !answer.errors, `${title}: ${JSON.stringify(answer.errors)}`);
  }
  assert.equal(await page.getByRole('tab').count(), documents.length);
}));

test('a link by document opens it, with its variables or others', async () => {
  await on('?document=cramp', async (page) => {
    assert.equal((await answerOf(page)).sent.variables.slug, 'nocturnal-leg-cramp');
    assert.equal(await linkOf(page), `${ADDRESS}/graphiql/?document=cramp`);
  });
  await on('?document=cramp&variables=%7B%22slug%22%3A%22heat-cramp%22%7D', async (page) => {
    assert.equal((await answerOf(page)).answer.data.cramp.slug, 'heat-cramp');
    assert.match(await linkOf(page), /\?document=cramp&variables=.*heat-cramp/);
  });
  await on('?document=nothing', async (page) => assert.match(await editorText(page, 'Query'), /no document “nothing”/));
});

test('a copied link opens the same request elsewhere', async () => {
  let link;
  await on(`?${new URLSearchParams({ query: TWO, variables: '{"n": 3}', operationName: 'Two' })}`, async (page) => {
    assert.equal((await answerOf(page, runByKeys)).answer.data.foods.nodes.length, 3);
    link = await linkOf(page);
  });
  await on(link.slice(link.indexOf('?')), async (page) => {
    const { sent } = await answerOf(page, runByKeys);
    assert.deepEqual(sent, { query: TWO, variables: { n: 3 }, operationName: 'Two' });
  });
});

test('the link behind a page opens the request of that page', () => on('', async (page) => {
  await page.goto(`${ADDRESS}/cramps/heat-cramp`);
  await page.getByRole('link', { name: 'The query behind this page' }).click();
  await page.getByRole('button', { name: /^Execute/ }).waitFor();
  assert.equal((await answerOf(page)).answer.data.cramp.slug, 'heat-cramp');
}));

test('an edited request takes the link out of the address, and says why it is too long for another', () => on('?document=cramp', async (page) => {
  await wake(page);
  await paste(page, 'Query', `{ __typename } # ${'x'.repeat(17_000)}`);
  await page.waitForURL(`${ADDRESS}/graphiql/`);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.getByText(/too long for a link: 17\d{3} characters, and 16000 are allowed/).waitFor();
}));

test('headers are sent, and live in the session only', () => on('', async (page) => {
  await page.getByRole('button', { name: 'Headers' }).click();
  await paste(page, 'Headers', '{"X-Secret": "rosebud"}');
  const { headers } = await answerOf(page);
  assert.equal(headers['x-secret'], 'rosebud');
  await page.waitForFunction(() => JSON.stringify(sessionStorage).includes('rosebud'));
  await page.waitForTimeout(1000); // GraphiQL stores tabs after half a second
  const kept = await page.evaluate(() => JSON.stringify(localStorage));
  assert.ok(kept.includes('CrampToFoods') && !kept.includes('rosebud'), kept);
  await page.reload();
  assert.equal((await answerOf(page)).headers['x-secret'], 'rosebud');
}));

test('the first page is small, and loads Monaco for a person only', async () => {
  const { page, close } = await tab(browser);
  const network = await page.context().newCDPSession(page);
  let bytes = 0;
  const loaded = [];
  network.on('Network.loadingFinished', (event) => { bytes += event.encodedDataLength; });
  page.on('request', (request) => loaded.push(request.url()));
  await network.send('Network.enable');
  await page.goto(`${ADDRESS}/graphiql/`, { waitUntil: 'networkidle' });
  console.log(`first page of GraphiQL: ${bytes} bytes in ${loaded.length} requests`);
  assert.ok(bytes > 0 && bytes < FIRST_PAGE_LIMIT, `${bytes} bytes`);
  assert.ok(!loaded.some((url) => /monaco|worker/.test(url)), loaded.join('\n'));
  assert.match(await page.locator('.first-view').first().textContent(), /^query CrampToFoods/);
  await wake(page);
  assert.ok(loaded.some((url) => /monaco/.test(url)));
  await close();
});

test('the keyboard alone runs a request, also before Monaco is there', () => on('?document=search', async (page) => {
  const answered = page.waitForResponse((response) => response.request().postData()?.includes('query Search'));
  for (let presses = 0; !(await page.evaluate(() => document.activeElement.ariaLabel ?? '')).startsWith('Execute'); presses += 1) {
    assert.ok(presses < 60, 'Tab does not reach the button');
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  assert.equal((await answered).status(), 200);
}));

test('it says what the answer cost, and asks for the schema again', () => on('?document=cramp', async (page) => {
  const { answer } = await answerOf(page);
  const { requested, maximum } = answer.extensions.cost;
  await page.getByText(`Cost ${requested.toLocaleString('en')} of at most ${maximum.toLocaleString('en')}`).waitFor();
  const asked = page.waitForResponse((response) => response.request().postData()?.includes('IntrospectionQuery'));
  await page.getByRole('button', { name: /^Re-fetch GraphQL schema/ }).click();
  assert.ok((await (await asked).json()).data.__schema);
}));

test('the explorer and the documentation know the schema', () => on('?query=%7B%20__typename%20%7D', async (page) => {
  await page.getByRole('button', { name: 'Show GraphiQL Explorer' }).click();
  await page.locator('.graphiql-explorer-root').getByText('cramps', { exact: true }).click();
  await page.waitForFunction(() => [...document.querySelectorAll('.graphiql-query-editor .view-line')].some((line) => line.textContent.includes('cramps')));
  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
  await page.getByText('What is known about muscle cramps').waitFor();
}));

// Upstream: each tab has its button to close it within the tab.
const OF_GRAPHIQL = /^nested-interactive: <li [^>]*graphiql-tab/;
const ours = async (page) => (await violations(page)).filter((violation) => !OF_GRAPHIQL.test(violation));

for (const colorScheme of ['light', 'dark']) {
  test(`it fits a phone, ${colorScheme}`, () => on('?document=cramp', async (page) => {
    const run = page.getByRole('button', { name: /^Execute/ });
    await wake(page);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390);
    for (const part of [run, page.locator('.graphiql-query-editor .monaco-editor'), page.locator('.result-window')]) {
      const box = await part.boundingBox();
      assert.ok(box.x >= 0 && box.x + box.width <= 390 && box.y + box.height <= 844 && box.height >= 40, JSON.stringify(box));
    }
    await answerOf(page);
    const background = await page.locator('.graphiql-container').evaluate((element) => getComputedStyle(element).backgroundColor);
    assert.deepEqual(await ours(page), []);
    assert.equal(Number(background.match(/\d+/)[0]) < 128, colorScheme === 'dark', background);
  }, { viewport: { width: 390, height: 844 }, colorScheme }));
}

test('axe finds nothing wrong that is ours', () => on('?document=cramp', async (page) => {
  assert.deepEqual(await ours(page), []);
  await answerOf(page);
  await page.getByRole('button', { name: 'Show Questions' }).click();
  assert.deepEqual(await ours(page), []);
}));

test('it works behind a proxy with a path of its own', async () => {
  const proxy = createServer((incoming, outgoing) => {
    const target = new URL(incoming.url.replace(/^\/with\/prefix/, ''), ADDRESS);
    incoming.pipe(httpRequest(target, { method: incoming.method, headers: incoming.headers }, (answer) => {
      outgoing.writeHead(answer.statusCode, answer.headers);
      answer.pipe(outgoing);
    }));
  });
  await new Promise((resolve) => { proxy.listen(0, '127.0.0.1', resolve); });
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${proxy.address().port}/with/prefix/graphiql?document=cramp`);
    assert.ok((await answerOf(page)).answer.data.cramp);
  } finally {
    await context.close();
    proxy.closeAllConnections();
    proxy.close();
  }
});
