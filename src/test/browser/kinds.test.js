// A page of each kind: by keyboard, dark, without motion, on narrow and wide screens; no layout shift.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { KINDS, launch, open, tab, violations } from './site.js';

const WIDTHS = [320, 390, 3840];
const FIRST_PAGE = 100_000;
const LCP = 1000;
let browser;

before(async () => { browser = await launch(); });
after(() => browser.close());

async function on(path, options, body) {
  const { page, close } = await tab(browser, options);
  try {
    await page.addInitScript(SHIFT);
    await open(page, path);
    await body(page);
  } finally {
    await close();
  }
}

const SHIFT = () => {
  window.shift = 0;
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => { window.shift += entry.value; }))
    .observe({ type: 'layout-shift', buffered: true });
};

// Records what the focus reaches, and where one does not see it.
const WATCH = () => {
  window.reached = new Set();
  window.unseen = [];
  document.addEventListener('focusin', ({ target }) => {
    window.reached.add(target);
    const shapes = [target, ...target.querySelectorAll('.hit, .box')].map((shape) => getComputedStyle(shape));
    if (!shapes.some((style) => style.outlineStyle !== 'none' || style.strokeWidth === '3px')) {
      window.unseen.push(target.outerHTML.slice(0, 200));
    }
  });
};
const MISSED = () => [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')]
  .filter((element) => element.checkVisibility() && !window.reached.has(element)).map((element) => element.outerHTML.slice(0, 200));

Object.entries(KINDS).forEach(([kind, path]) => {
  test(`${kind}: the keyboard reaches everything, and nothing moves`, { timeout: 120_000 }, () => on(path, {}, async (page) => {
    await page.evaluate(WATCH);
    const count = await page.locator('a, button, input, select, summary, [tabindex]').count();
    for (let i = 0; i <= count; i++) {
      await page.keyboard.press('Tab');
    }
    assert.deepEqual(await page.evaluate(MISSED), [], 'never has the focus');
    assert.deepEqual(await page.evaluate(() => window.unseen), [], 'one does not see the focus');
    await page.evaluate(() => window.scrollTo(0, 0));
    // as Lighthouse counts: less than half a thousandth is rounding of positions, not a shift
    assert.equal((await page.evaluate(() => window.shift)).toFixed(3), '0.000', 'the layout shifts');
  }));

  const dark = { colorScheme: 'dark', reducedMotion: 'reduce', viewport: { width: 320, height: 900 } };
  test(`${kind}: it is accessible on a small dark screen, and fits every screen`, { timeout: 120_000 }, () => on(path, dark, async (page) => {
    assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior), 'auto');
    assert.equal(await page.evaluate(() => document.getAnimations().length), 0);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      assert.ok(wider <= 0, `${wider} pixels too wide at ${width}`);
    }
    await page.setViewportSize({ width: 320, height: 900 });
    assert.deepEqual(await violations(page), []);
  }));
});

test('the skip link leads to the content', () => on(KINDS.cramp, {}, async (page) => {
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement.id === 'main');
}));

// Times depend on the machine, so only CRAMPGRAPH_MEASURE=true checks them.
test('the first page is small', async () => {
  const { page, close } = await tab(browser);
  const network = await page.context().newCDPSession(page);
  let bytes = 0;
  await network.send('Network.enable');
  network.on('Network.loadingFinished', (event) => { bytes += event.encodedDataLength; });
  await open(page, '/');
  const lcp = await page.evaluate(() => new Promise((done) => {
    new PerformanceObserver((list) => done(Math.round(list.getEntries().at(-1).startTime)))
      .observe({ type: 'largest-contentful-paint', buffered: true });
  }));
  await close();
  console.log(`the first page: ${bytes} bytes, LCP ${lcp} ms`);
  assert.ok(bytes > 0 && bytes < FIRST_PAGE, `${bytes} bytes`);
  assert.ok(lcp < LCP || !process.env.CRAMPGRAPH_MEASURE, `LCP is ${lcp} ms`);
});
