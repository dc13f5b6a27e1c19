/**
 * Looks at many pages that are files with the same style sheets, without loading each: the first is opened, the others'
 * words take the place of its own. A page is laid out as when it is opened, as nothing in it runs or is fetched later.
 */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** So many pages are sent to the browser at a time. */
const AT_ONCE = 50;

/** What a page fetches for its looks. */
const styles = (html) => html.match(/<(?:link rel="stylesheet"|style)[^>]*>/g)?.join() ?? "";

/**
 * Calls functions in the browser, for each page, and returns what they found: `file`, and each one's answer under its name.
 * They may use nothing of the module that they stand in.
 *
 * @param {import("playwright-core").Page} page
 * @param {string} folder
 * @param {string[]} files
 * @param {Record<string, () => unknown>} looks
 * @returns {Promise<{file: string, [name: string]: any}[]>}
 */
export async function lookAtEach(page, folder, files, looks) {
  const functions = Object.entries(looks).map(([name, look]) => `${name}: ${look}`);
  const seen = [];
  for (let start = 0; start < files.length; start += AT_ONCE) {
    const some = files.slice(start, start + AT_ONCE);
    const pages = await Promise.all(some.map(async (file) => ({ file, html: await readFile(join(folder, file), "utf8") })));
    const [first] = pages;
    for (const { file, html } of pages) assert.equal(styles(html), styles(first.html), `${file} has other style sheets`);
    await page.goto(pathToFileURL(join(folder, first.file)).href);
    const source = `(async (pages) => {
      const looks = Object.entries({ ${functions.join(", ")} });
      const seen = [];
      for (const { file, html } of pages) {
        const { documentElement: root } = new DOMParser().parseFromString(html, "text/html");
        for (const { name } of [...document.documentElement.attributes]) document.documentElement.removeAttribute(name);
        for (const { name, value } of root.attributes) document.documentElement.setAttribute(name, value);
        document.title = root.querySelector("title").textContent;
        document.body.replaceWith(document.adoptNode(root.querySelector("body")));
        await Promise.all([...document.images].map((image) => image.decode()));
        scrollTo(0, 0);
        seen.push({ file, ...Object.fromEntries(looks.map(([name, look]) => [name, look()])) });
      }
      return seen;
    })(${JSON.stringify(pages)})`;
    seen.push(...(await page.evaluate(source)));
  }
  return seen;
}
