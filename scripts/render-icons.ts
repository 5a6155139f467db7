// Renders public/icon.svg to the PNG sizes the manifest names: node scripts/render-icons.ts (CHROME_PATH, or /usr/bin/chromium).
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';

const SIZES = [16, 32, 48, 128] as const;
const executablePath = process.env['CHROME_PATH'] ?? '/usr/bin/chromium';

const svg = await readFile(new URL('../public/icon.svg', import.meta.url), 'utf8');
const folder = new URL('../public/icon/', import.meta.url);
await mkdir(folder, { recursive: true });
const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await writeFile(new URL(`${size}.png`, folder), await page.screenshot({ omitBackground: true }));
}
await browser.close();
