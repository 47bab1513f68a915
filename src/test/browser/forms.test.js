// Forms work without JavaScript; suggestions help those who have it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, open, tab } from './site.js';

let browser;

before(async () => { browser = await launch(); });
after(() => browser.close());

async function on(path, options, body) {
  const { page, wrong, close } = await tab(browser, options);
  try {
    await open(page, path);
    await body(page);
    assert.deepEqual(wrong, []);
  } finally {
    await close();
  }
}

const plain = { javaScriptEnabled: false };

test('search works without JavaScript', () => on('/', plain, async (page) => {
  await page.getByRole('searchbox').fill('night cramp');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.waitForURL(/\/search\?q=night/);
  await page.locator('main .links a').first().click();
  await page.waitForURL(/\/cramps\//);
}));

test('a list is filtered and sorted without JavaScript', () => on('/foods', plain, async (page) => {
  await page.getByLabel('Group').selectOption('NUTS');
  await page.getByLabel('Sort by').selectOption('NAME');
  await page.getByRole('button', { name: 'Show' }).click();
  await page.waitForURL(/group=NUTS&sort=NAME/);
  const names = await page.locator('main td .tag').allTextContents();
  assert.ok(names.length > 1 && names.every((name) => name === 'Nuts'), names);
}));

test('symptoms are checked without JavaScript', () => on('/check', plain, async (page) => {
  await page.locator('#one-sided-leg-swelling').check();
  await page.getByRole('button', { name: 'Check' }).click();
  await page.waitForURL(/symptom=one-sided-leg-swelling/);
  assert.ok(await page.locator('.danger #urgency').isVisible());
  assert.ok(await page.locator('#one-sided-leg-swelling').isChecked());
}));

test('a day is added up without JavaScript, and bad input is named beside its field', () => on('/intake', plain, async (page) => {
  await page.getByLabel('Age in years').fill('40');
  await page.getByLabel('Food 1', { exact: true }).selectOption('almonds');
  await page.getByRole('button', { name: 'Calculate' }).click();
  await page.waitForURL(/age=40/);
  assert.match(await page.locator('#sex-problem').textContent(), /sex/);
  assert.equal(await page.getByLabel('Sex').getAttribute('aria-describedby'), 'sex-problem');
  await page.getByLabel('Sex').selectOption('FEMALE');
  await page.getByRole('button', { name: 'Calculate' }).click();
  await page.waitForURL(/sex=FEMALE/);
  assert.match(await page.locator('#result').textContent(), /mg of 320 mg/);
}));

test('interactions are checked without JavaScript', () => on('/interactions', plain, async (page) => {
  await page.locator('#remedy-magnesium-supplement').check();
  await page.locator('#medicine-bisphosphonates').check();
  await page.getByRole('button', { name: 'Check' }).click();
  await page.waitForURL(/medication=bisphosphonates/);
  assert.ok(await page.locator('#findings').isVisible());
}));

test('suggestions appear as one types, and the keyboard opens one', () => on('/foods/almonds', {}, async (page) => {
  const field = page.getByRole('combobox', { name: 'Search' });
  await field.focus();
  await page.keyboard.type('nocturnal leg');
  const options = page.getByRole('option');
  await options.first().waitFor();
  assert.equal(await field.getAttribute('aria-expanded'), 'true');
  await page.keyboard.press('ArrowDown');
  const chosen = await field.getAttribute('aria-activedescendant');
  assert.equal(await page.locator(`#${chosen}`).getAttribute('aria-selected'), 'true');
  const href = await page.locator(`#${chosen}`).getAttribute('data-href');
  await page.keyboard.press('Enter');
  await page.waitForURL(new URL(href, page.url()).href);
}));

test('Escape closes suggestions, a click opens one, and the form still searches', () => on('/', {}, async (page) => {
  const field = page.getByRole('combobox');
  await field.pressSequentially('magnes');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Escape');
  assert.equal(await page.getByRole('option').count(), 0);
  assert.equal(await field.getAttribute('aria-expanded'), 'false');
  await field.pressSequentially('ium');
  await page.getByRole('option').first().click();
  await page.waitForURL(/\/(cramps|causes|symptoms|foods|remedies|ingredients)\//);
  await page.goBack();
  await page.getByRole('combobox').fill('pickle juice');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\?q=pickle/);
}));

test('fast typing sends few requests', () => on('/', {}, async (page) => {
  const sent = [];
  page.on('request', (request) => request.url().includes('/graphql') && sent.push(request.url()));
  await page.getByRole('combobox').pressSequentially('magnesium', { delay: 20 });
  await page.getByRole('option').first().waitFor();
  assert.equal(sent.length, 1);
}));
