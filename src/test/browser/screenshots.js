// A picture of each kind of page: desktop, telephone, dark, print. node screenshots.js <folder>
import { mkdir } from 'node:fs/promises';
import { KINDS, launch, open, tab } from './site.js';

const folder = process.argv[2];
const ways = {
  desktop: { viewport: { width: 1280, height: 900 } },
  phone: { viewport: { width: 390, height: 844 } },
  dark: { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
};
const only = process.argv.slice(3);
const browser = await launch();
try {
  await mkdir(folder, { recursive: true });
  for (const [kind, path] of Object.entries(KINDS).filter(([name]) => only.length === 0 || only.includes(name))) {
    for (const [way, options] of Object.entries(ways)) {
      const { page, close } = await tab(browser, options);
      await open(page, path);
      await page.screenshot({ path: `${folder}/${kind}-${way}.png`, fullPage: true });
      if (way === 'desktop') {
        await page.pdf({ path: `${folder}/${kind}-print.pdf`, format: 'A4' });
      }
      await close();
    }
  }
} finally {
  await browser.close();
}
console.log(`screenshots are in ${folder}`);
