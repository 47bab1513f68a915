// Every page of the site map: 200, nothing that axe finds wrong, no request to another host, no error in the console.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KINDS, launch, open, paths, tab, violations } from './site.js';

const TABS = 3;
const LEAST = 500;

async function check(browser, left, problems) {
  const { page, wrong, close } = await tab(browser);
  for (let path = left.pop(); path; path = left.pop()) {
    const response = await open(page, path);
    if (response.status() !== 200) {
      problems.push(`${path}: ${response.status()}`);
    }
    problems.push(...(await violations(page)).map((violation) => `${path}: ${violation}`));
    problems.push(...wrong.splice(0).map((what) => `${path}: ${what}`));
  }
  await close();
}

test('every page passes axe, stays on its host and logs no error', { timeout: 600_000 }, async () => {
  const browser = await launch();
  try {
    const all = await paths();
    assert.ok(all.length > LEAST, `the site map has ${all.length} pages`);
    const forms = Object.entries(KINDS).filter(([kind]) => !['missing', 'intake-problem'].includes(kind));
    const left = [...new Set([...all, ...forms.map(([, path]) => path)])];
    const count = left.length;
    const problems = [];
    await Promise.all(Array.from({ length: TABS }, () => check(browser, left, problems)));
    assert.deepEqual(problems.slice(0, 20), [], `${problems.length} problems on ${count} pages`);
    console.log(`${count} pages`);
  } finally {
    await browser.close();
  }
});
