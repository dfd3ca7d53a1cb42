// Every page in real Chromium: axe-core at WCAG 2.2 AA, narrow, wide and in print; no request to any host; no
// sideways scrolling at 320 pixels; a link to the other language.

import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { createRequire } from "node:module";
import puppeteer from "puppeteer-core";

const folder = resolve(process.argv[2]);
const shots = process.argv[3];
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM,
  args: ["--no-sandbox", "--disable-gpu"],
});
const wrong = [];
let checked = 0;
for (const name of readdirSync(folder).filter((one) => one.endsWith(".html"))) {
  const url = `file://${join(folder, name)}`;
  for (const [width, media] of [[320, "screen"], [1280, "screen"], [1280, "print"]]) {
    const page = await browser.newPage();
    const asked = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.setViewport({ width, height: 900 });
    await page.setBypassCSP(true);
    await page.emulateMediaType(media);
    await page.goto(url);
    await page.evaluate(axe);
    const said = await page.evaluate(async () => {
      const options = { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] };
      const { violations } = await globalThis.axe.run(document, options);
      return violations.map((one) => `${one.id}: ${one.help} (${one.nodes[0].html.slice(0, 120)})`);
    });
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth > globalThis.innerWidth);
    const twin = await page.$eval("nav a[hreflang]", (link) => link.getAttribute("href")).catch(() => null);
    const about = `${name} at ${width}, ${media}`;
    wrong.push(...said.map((one) => `${about}: ${one}`));
    if (sideways && media === "screen") wrong.push(`${about}: scrolls sideways`);
    if (asked.some((one) => one !== url)) wrong.push(`${about}: asks for ${asked}`);
    if (!twin) wrong.push(`${about}: no link to the other language`);
    if (shots) await page.screenshot({ path: join(shots, `${name}.${width}.${media}.png`) });
    checked += 1;
    await page.close();
  }
}
await browser.close();
if (wrong.length > 0) {
  console.error(wrong.join("\n"));
  process.exit(1);
}
console.log(`axe: ${checked} views of pages, no violation`);
