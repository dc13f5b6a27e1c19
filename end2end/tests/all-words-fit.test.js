/**
 * Every page in an English that is half as long again and in brackets (app/src/pseudo.rs): what is cut off shows, and so
 * does what was not taken from locales/. And the real languages where there is least room.
 */

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { launch, newWindow } from "../support/browser.js";
import { clippedHere, overflowHere } from "../support/layout.js";
import { lookAtEach } from "../support/pages.js";
import { themes } from "../support/visit.js";

const WIDTHS = [320, 440, 1440];

let browser, folder, files, portalFolder;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "vestibule-pages-"));
  const root = resolve(import.meta.dirname, "../..");
  const target = process.env.CARGO_TARGET_DIR ?? join(root, "target");
  // With the whole workspace, so that what is built for other tests is not built again.
  const examples = ["--example", "pages", "--example", "portal_pictures"];
  const example = ["--workspace", "--features", "app/pseudo", ...examples, "--target-dir", target];
  const options = { cwd: root, stdio: ["ignore", "inherit", "inherit"] };
  execFileSync("cargo", ["build", "--quiet", "--locked", ...example], options);
  execFileSync(join(target, "debug/examples/pages"), [folder], options);
  files = await readdir(folder);
  portalFolder = join(folder, "portal");
  execFileSync(join(target, "debug/examples/portal_pictures"), [portalFolder], options);
  browser = await launch();
});

after(async () => {
  await browser?.close();
  if (folder) await rm(folder, { recursive: true, force: true });
});

const pagesOf = (theme, language) =>
  files.filter((file) => file.endsWith(`-${language}.html`) && themeOf(file) === theme).toSorted();

/** `frx` is the start of `frx-light` too. */
const themeOf = (file) => themes.filter((theme) => file.startsWith(`${theme}-`)).toSorted().at(-1);

async function windowFor(test) {
  const page = await newWindow(browser);
  test.after(() => page.context().close());
  return page;
}

const show = (page, file) => page.goto(pathToFileURL(join(folder, file)).href);

/** Words that are neither in brackets nor people's own. */
const foreignWords = () => {
  // What people of the organization wrote, languages' own names, and ids.
  const own = ".organization, .terms, .message[lang=''], .languages, .id, .device-name, .device-model";
  const names = ["Northwind Traders", "Terms for devices at work"];
  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    if (!walker.currentNode.parentElement.closest(own)) texts.push(walker.currentNode.data);
  }
  for (const e of document.querySelectorAll("[aria-label], [title], [alt], [placeholder]")) {
    texts.push(...["aria-label", "title", "alt", "placeholder"].map((name) => e.getAttribute(name) ?? ""));
  }
  texts.push(...document.title.split(" – "));
  return texts.map((text) => text.trim()).filter((text) => /\p{L}/u.test(text) && !/^\[.*\]$/s.test(text) && !names.includes(text));
};

const overlap = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The labels of the buttons: on how many lines each is, whether it is within its button, whether that is at the foot. */
const labels = () =>
  [...document.querySelectorAll(".win-button")].map((button) => {
    const range = document.createRange();
    range.selectNodeContents(button);
    const lines = [...range.getClientRects()];
    const box = button.getBoundingClientRect();
    const inside = (line) =>
      line.left >= box.left && line.right <= box.right && line.top >= box.top && line.bottom <= box.bottom;
    return {
      text: button.textContent.trim(),
      lines: new Set(lines.map((line) => line.top)).size,
      inside: lines.length > 0 && lines.every(inside),
      box: box.toJSON(),
      foot: button.closest(".page-footer") !== null,
    };
  });

const LAYOUT = { overflow: overflowHere, clipped: clippedHere, labels };

/** All that is wrong with a page's layout, one line each. A label may have as many lines as words. */
function wrong({ overflow, clipped, labels }) {
  const found = [...overflow.out, ...clipped];
  if (overflow.scrollWidth > overflow.width) found.push(`the page is ${overflow.scrollWidth} px wide`);
  found.push(...labels.filter((label) => !label.inside).map((label) => `out of its button: ${label.text}`));
  found.push(...labels.filter(({ lines, text }) => lines > text.split(" ").length).map(({ text }) => `broken: ${text}`));
  for (const [n, one] of labels.entries()) {
    // What is above the foot scrolls under it.
    const others = labels.slice(n + 1).filter(({ foot }) => foot === one.foot);
    found.push(...others.filter((other) => overlap(one.box, other.box)).map(({ text }) => `one over ${text}`));
  }
  return found;
}

for (const theme of themes) {
  test(`stretched words fit every ${theme} page, and there are no others`, async (t) => {
    const page = await windowFor(t);
    const pages = pagesOf(theme, "en");
    assert.ok(pages.length >= 15, `${pages}`);
    const found = [];
    for (const { file, foreign } of await lookAtEach(page, folder, pages, { foreign: foreignWords })) {
      found.push(...foreign.map((text) => `${file}: not in locales/: ${text}`));
    }
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 640 });
      for (const { file, ...layout } of await lookAtEach(page, folder, pages, LAYOUT)) {
        found.push(...wrong(layout).map((text) => `${file}, ${width} px: ${text}`));
      }
    }
    assert.deepEqual(found, []);
  });

  test(`every language fits the ${theme} pages at 320 px, its buttons' labels on one line`, async (t) => {
    const page = await windowFor(t);
    await page.setViewportSize({ width: 320, height: 640 });
    const kinds = ["terms-personal-untitled", "restriction-personal-devices", "restriction-license", "restriction-windows", "notice-ticket", "cap-full", "cap-removing-later", "removal-company", "pin-wrong", "pin-wait", "reading-checkbox-missing-personal", "reading-end-missing-personal", "confirm-personal"];
    const pages = files.filter((file) => kinds.some((kind) => file.startsWith(`${theme}-${kind}-`)) && !file.endsWith("-en.html"));
    assert.ok(pages.length >= 11 * kinds.length, `${pages}`);
    const found = [];
    for (const { file, ...layout } of await lookAtEach(page, folder, pages, LAYOUT)) {
      found.push(...wrong(layout).map((text) => `${file}: ${text}`));
      const broken = layout.labels.filter((label) => label.lines > 1);
      found.push(...broken.map((label) => `${file}: on ${label.lines} lines: ${label.text}`));
    }
    assert.deepEqual(found, []);
  });
}

/** Words of the portal that are cut off by their boxes. */
const cutOff = () =>
  [...document.querySelectorAll("button, h1, h2, label, nav a, dt")]
    .filter((e) => e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).display !== "inline")
    .map((e) => e.textContent.trim());

/** The pages of the portal, and all that is wrong with their layout at a width; a table or code may scroll in itself. */
async function portalPages(page, language, width) {
  const all = (await readdir(portalFolder)).filter((file) => file.endsWith(`-${language}.html`));
  assert.ok(all.length > 50, `${all}`);
  await page.setViewportSize({ width, height: 640 });
  const found = [];
  for (const { file, overflow, cut } of await lookAtEach(page, portalFolder, all, { overflow: overflowHere, cut: cutOff })) {
    if (overflow.scrollWidth > overflow.width) found.push(`${file}: the page is ${overflow.scrollWidth} px wide`);
    found.push(...cut.map((text) => `${file}: cut off: ${text}`));
  }
  return found;
}

test("stretched words fit every page of the portal", async (t) => {
  const page = await windowFor(t);
  const found = [];
  for (const width of WIDTHS) found.push(...(await portalPages(page, "en", width)));
  assert.deepEqual(found, []);
});

test("every language fits the pages of the portal at 320 px", async (t) => {
  const page = await windowFor(t);
  const found = [];
  for (const language of ["ar", "de", "es", "fr", "he", "it", "ja", "nl", "pl", "pt-BR", "zh-Hans"]) {
    found.push(...(await portalPages(page, language, 320)));
  }
  assert.deepEqual(found, []);
});

test("a page that takes the place of another is laid out as when it is opened", async (t) => {
  const page = await windowFor(t);
  await page.setViewportSize({ width: 440, height: 640 });
  const boxes = () =>
    [...document.querySelectorAll("html, body, body *")].map((e) => `${e.localName} ${JSON.stringify(e.getBoundingClientRect())}`);
  const portal = (await readdir(portalFolder)).filter((file) => file.endsWith(".html"));
  for (const [where, all] of [...themes.map((theme) => [folder, files.filter((file) => themeOf(file) === theme)]), [portalFolder, portal]]) {
    const some = all.filter((file, n) => n % Math.ceil(all.length / 20) === 0);
    for (const { file, there } of await lookAtEach(page, where, some, { there: boxes })) {
      await page.goto(pathToFileURL(join(where, file)).href);
      assert.deepEqual(there, await page.evaluate(boxes), file);
    }
  }
});

test("words of a page's own and labels that are cut off would be found", async (t) => {
  const page = await windowFor(t);
  await page.setViewportSize({ width: 320, height: 640 });
  await show(page, "moset-terms-personal-short-en.html");
  await page.evaluate(() => {
    document.querySelector(".lead").textContent = "Read these terms.";
    document.querySelector(".languages").setAttribute("aria-label", "Language");
    document.querySelector("[value=accept]").style.cssText = "white-space: nowrap; overflow: hidden; flex: none; width: 60px";
    document.querySelector("[value=decline]").style.cssText = "flex: none; width: 400px; max-width: none";
  });
  assert.deepEqual(await page.evaluate(foreignWords), ["Read these terms.", "Language"]);
  const layout = Object.entries(LAYOUT).map(async ([name, look]) => [name, await page.evaluate(look)]);
  const found = wrong(Object.fromEntries(await Promise.all(layout))).join("\n");
  for (const sign of ["button.win-button", "out of its button", "px wide"]) assert.ok(found.includes(sign), found);
});
