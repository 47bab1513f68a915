// Every picture has drawn marks, and its table has the figures of the API.
import assert from 'node:assert/strict';
import { after, before, beforeEach, afterEach, test } from 'node:test';
import { ADDRESS, KINDS, ask, launch, open, tab } from './site.js';

let browser;
let opened;

before(async () => { browser = await launch(); });
after(() => browser.close());
beforeEach(async () => { opened = await tab(browser); });
afterEach(async () => {
  assert.deepEqual(opened.wrong, []);
  await opened.close();
});

// The size of each mark that a selector finds.
const marks = (page, selector) => page.locator(selector).evaluateAll((found) => found.map((mark) => {
  const { width, height } = mark.getBoundingClientRect();
  return { width, height };
}));
const drawn = async (page, selector, count) => {
  const sizes = await marks(page, selector);
  assert.equal(sizes.length, count, selector);
  sizes.forEach(({ width, height }) => assert.ok(width > 0 && height > 0, `${selector}: ${width} × ${height}`));
  return sizes;
};
const rows = (page, selector) => page.locator(`${selector} tbody tr`).evaluateAll((found) => found
  .map((row) => [...row.cells].map((cell) => cell.textContent.trim())));
const plain = (number) => String(Math.round(number * 100) / 100);

test('magnesium in foods', async () => {
  const { page } = opened;
  for (const [sort, orderBy] of [['MAGNESIUM', '[{field: MAGNESIUM_PER_SERVING, direction: DESC}]'], ['NAME', '[{field: NAME}]']]) {
    const { foods } = await ask(`{ foods(first: 50, orderBy: ${orderBy}) { nodes { name magnesium percentDailyValue } } }`);
    await open(page, `/foods?sort=${sort}`);
    const bars = await drawn(page, '.bars .part', foods.nodes.length);
    const table = await rows(page, 'main table');
    assert.deepEqual(table.map(([name, , , mg, share]) => [name, mg, share]),
      foods.nodes.map((food) => [food.name, `${plain(food.magnesium)} mg`, `${plain(food.percentDailyValue)} %`]));
    const [{ width: full }] = await marks(page, '.bars .track');
    bars.forEach((bar, i) => assert.ok(Math.abs(bar.width / full * 100 - foods.nodes[i].percentDailyValue) < 0.5, foods.nodes[i].name));
  }
});

test('verdicts of the article', async () => {
  const { page } = opened;
  const { article } = await ask('{ article(slug: "seed-article") { verdicts { verdict count } sections { title claims { verdict } } } }');
  await open(page, '/article');
  const expected = [['The whole article', ...article.verdicts.map(({ count }) => String(count))],
    ...article.sections.map(({ title, claims }) => [title,
      ...article.verdicts.map(({ verdict }) => String(claims.filter((claim) => claim.verdict === verdict).length))])];
  assert.deepEqual(await rows(page, '.figures'), expected);
  const parts = expected.flatMap(([, ...counts]) => counts.filter((count) => count !== '0')).length;
  await drawn(page, '.bars .part', parts);
});

const CRAMP = `query ($slug: String!) { cramp(slug: $slug) {
  symptoms(first: 100) { edges { evidence { certainty direction } node { name } } } causes(first: 100) { edges { evidence { certainty direction } node { name } } }
  remedies(first: 100) { edges { use evidence { certainty direction } node { name } } } } }`;
const CERTAINTIES = { HIGH: 'High certainty', MODERATE: 'Moderate certainty', LOW: 'Low certainty', VERY_LOW: 'Very low certainty', NONE: 'No evidence', null: 'Not graded' };
const FINDINGS = {
  BENEFIT: 'The evidence shows a benefit', SUPPORTS: 'The evidence supports it', MIXED: 'The evidence is divided',
  NO_BENEFIT: 'The evidence shows no worthwhile benefit', CONTRADICTS: 'The evidence contradicts it',
  HARM_OUTWEIGHS: 'The harm outweighs the benefit', UNKNOWN: 'The evidence does not say',
};
// A remedy that was rejected on safety grounds does more harm than good by the schema's definition of that use.
function finding({ use, evidence: { direction, certainty } }) {
  if (use === 'REJECTED_ON_SAFETY') {
    return FINDINGS.HARM_OUTWEIGHS;
  }
  return direction === 'UNKNOWN' && certainty === null ? 'Not graded' : FINDINGS[direction];
}
const told = (edge) => [edge.node.name, finding(edge), CERTAINTIES[edge.evidence.certainty]].join('|');
const named = (cell) => cell.replace(/\s+(red flag|warning)$/, '');

test('the evidence map of every cramp', async () => {
  const { page } = opened;
  const { cramps } = await ask('{ cramps(first: 100) { nodes { slug } } }');
  for (const { slug } of cramps.nodes) {
    const { cramp } = await ask(CRAMP, { slug });
    await open(page, `/cramps/${slug}`);
    await drawn(page, '.map .dot', cramp.remedies.edges.length);
    const table = await rows(page, '.figures');
    assert.deepEqual(table.map(([name, said, certainty]) => [named(name), said.replace(/^\S+ /, ''), certainty].join('|')).sort(),
      cramp.remedies.edges.map(told).sort(), slug);
  }
});

test('a place on the evidence map says what the evidence says', async () => {
  const { page } = opened;
  await open(page, KINDS.cramp);
  const places = await page.evaluate(() => {
    const x = (element) => Math.round(element.getBoundingClientRect().x);
    const columns = Object.fromEntries([...document.querySelectorAll('.map > .head')].filter((head) => head.getAttribute('y') === '16')
      .map((head) => [x(head), head.textContent]));
    return [...document.querySelectorAll('.map a')].map((link) => [link.getAttribute('aria-label'), columns[x(link.querySelector('.hit'))]]);
  });
  assert.ok(places.length > 10);
  places.forEach(([words, column]) => assert.ok(words.toLowerCase().includes(column.toLowerCase()), `${words} is in the column ${column}`));
});

test('the concept graph', async () => {
  const { page } = opened;
  const { cramp } = await ask(CRAMP, { slug: 'nocturnal-leg-cramp' });
  const edges = [...cramp.symptoms.edges, ...cramp.causes.edges, ...cramp.remedies.edges];
  await open(page, KINDS.graph);
  await drawn(page, '.graph .box', edges.length);
  assert.equal(await page.locator('.graph .line').count(), edges.length);
  const table = await rows(page, '.figures');
  assert.deepEqual(table.map(([name, , said, certainty]) => [named(name), said.replace(/^\S+ /, ''), certainty].join('|')).sort(),
    edges.map(told).sort());
});

test('the concept graph zooms, pans and opens by mouse and keyboard', async () => {
  const { page } = opened;
  await open(page, KINDS.graph);
  const view = () => page.locator('.graph').getAttribute('viewBox');
  const all = await view();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  const closer = await view();
  assert.notEqual(closer, all);
  await page.locator('.zoomable .scroll').focus();
  await page.keyboard.press('ArrowDown');
  assert.notEqual(await view(), closer);
  await page.keyboard.press('0');
  assert.equal(await view(), all);
  await page.locator('.graph a').first().focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/symptoms\//);
  await page.goBack();
  await page.locator('.graph a[href*="/remedies/"]').first().click();
  await page.waitForURL(/\/remedies\//);
});

test('a day of magnesium', async () => {
  const { page } = opened;
  const { intakePlan: plan } = await ask(`{ intakePlan(profile: {age: 40, sex: FEMALE}, foods: [{slug: "almonds", servings: 2}],
    supplements: [{elementalMg: 400}]) { total fromFood fromSupplements allowance upperLimitFromSupplements } }`);
  await open(page, KINDS.intake);
  const [{ width: full }] = await marks(page, '.bars .track');
  const [food, supplement, alone] = await drawn(page, '.bars .part', 3);
  const close = (left, right) => assert.ok(Math.abs(left - right) < 0.02, `${left} is not ${right}`);
  close(food.width / supplement.width, plan.fromFood / plan.fromSupplements);
  assert.equal(alone.width, supplement.width);
  const [allowance, limit] = await page.locator('.bars .limit').evaluateAll((found) => found.map((mark) => parseFloat(mark.getAttribute('x'))));
  close(allowance / limit, plan.allowance / plan.upperLimitFromSupplements);
  close(allowance / 100 * full / food.width, plan.allowance / plan.fromFood);
  const table = Object.fromEntries((await rows(page, 'main table')).map(([name, mg]) => [name, mg]));
  assert.equal(table['Food and supplements'], `${plain(plan.total)} mg`);
  assert.equal(table['Supplements alone'], `${plain(plan.fromSupplements)} mg`);
  assert.equal(table.Allowance, `${plain(plan.allowance)} mg`);
  assert.equal(table['Limit for supplements'], `${plain(plan.upperLimitFromSupplements)} mg`);
});

test('the pictures of the first page', async () => {
  const { page } = opened;
  const { articles, foods } = await ask(`{ articles(first: 1) { nodes { verdicts { count } } }
    foods(first: 6, orderBy: [{field: MAGNESIUM_PER_SERVING, direction: DESC}]) { nodes { name } } }`);
  await open(page, '/');
  const verdicts = articles.nodes[0].verdicts.filter(({ count }) => count > 0).length;
  await drawn(page, '.bars .part', verdicts + foods.nodes.length);
});

test('pictures are drawn without a script, too', async () => {
  const { page, close } = await tab(browser, { javaScriptEnabled: false });
  await page.goto(ADDRESS + KINDS.graph);
  await page.locator('.graph a').first().click();
  await page.waitForURL(/\/symptoms\//);
  await close();
});
