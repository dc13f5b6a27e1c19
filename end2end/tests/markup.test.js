/** What the pages are made of: only what EdgeHTML 18 knows, and little of it. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { send } from "../support/press.js";
import { tenants } from "../support/server.js";
import { stage } from "../support/stage.js";
import { themes } from "../support/visit.js";

const on = stage();

/** The engine does not know them, or the page's policy forbids what they need. */
const DENIED = [
  ...["details", "summary", "dialog", "output", "bdi", "template", "slot", "menu", "search", "picture", "hgroup"],
  ...["script", "noscript", "style", "iframe", "frame", "object", "embed", "portal", "base"],
  ...["img", "svg", "video", "audio", "source", "track", "canvas", "map", "math", "font"],
];
const DENIED_ATTRIBUTES = /^(style|on.*|inert|popover.*|autofocus|target|srcdoc|src|ping|download|is|slot|part|nonce)$/;

/** The first ten packets of a new connection. */
const MOST_BYTES = 14_336;

const LANGUAGES = ["en-US", "de-DE", "ar-SA"];

/** Changes a hidden field of the page's form, and sends it. */
async function sendDamaged(page, field, value) {
  await page
    .locator(`[name=${field}]`)
    .last()
    .evaluate((e, value) => (e.value = value), value);
  return send(page, () => page.locator("[name=decision]").last().click());
}

/** Every kind of page, with the status that it comes with; of at most five tenants, as their authority is asked for no more keys in a minute. */
const pages = {
  "the demo's terms": { status: 200, go: (page, look) => on.arrive(page, look) },
  "the terms of a company device": {
    status: 200,
    go: (page, look) => on.arrive(page, { ...look, ownership: "company" }),
  },
  "terms with everything in them": {
    status: 200,
    go: (page, look) => on.arrive(page, { ...look, tenant: tenants.stress }),
  },
  "a restriction": { status: 200, go: (page, look) => on.arrive(page, { ...look, tenant: tenants.blocked }) },
  "the question for a PIN": { status: 200, go: (page, look) => on.arrive(page, { ...look, tenant: tenants.pinned }) },
  "a restriction with a message": {
    status: 200,
    go: (page, look) => on.arrive(page, { ...look, tenant: tenants.paused }),
  },
  "the notice about an address": {
    status: 400,
    go: (page, look) => on.arrive(page, { ...look, redirectUri: "https://evil.example/" }),
  },
  "the notice about a ticket": {
    status: 400,
    go: async (page, look) => (await on.arrive(page, look), sendDamaged(page, "ticket", "damaged")),
  },
  "the notice about a form": {
    status: 400,
    go: async (page, look) => (await on.arrive(page, look), sendDamaged(page, "decision", "maybe")),
  },
  "the notice about a form that is too large": {
    status: 413,
    go: async (page, look) => (await on.arrive(page, look), sendDamaged(page, "ticket", "x".repeat(70_000))),
  },
  "the notice about an address without a page": {
    status: 404,
    go: (page) => page.goto(new URL("/assets/nothing", on.server.origin).href),
  },
};

for (const [name, { status, go }] of Object.entries(pages)) {
  test(`${name}: nothing in it that the web view does not know`, async (t) => {
    const page = await on.window(t);
    for (const [theme, language] of themes.map((theme, n) => [theme, LANGUAGES[n]])) {
      const response = await go(page, { theme, language });
      assert.equal(response.status(), status);
      const html = await response.text();
      assert.match(html, /^<!DOCTYPE html>/i);
      assert.doesNotMatch(html, /<!--|<!>/);

      const seen = await page.evaluate(() => ({
        elements: [...new Set([...document.querySelectorAll("*")].map((e) => e.localName))],
        attributes: [...new Set([...document.querySelectorAll("*")].flatMap((e) => e.getAttributeNames()))],
        ids: [...document.querySelectorAll("[id]")].map((e) => e.id),
        sheets: [...document.querySelectorAll("link")].map((link) => [link.rel, new URL(link.href).origin]),
        headings: document.querySelectorAll("h1").length,
        mains: document.querySelectorAll("main").length,
        schemes: [...new Set([...document.links].map((a) => a.protocol))],
        mode: document.compatMode,
        title: document.title.trim(),
      }));
      const where = `${theme}, ${language}`;
      assert.deepEqual(
        seen.elements.filter((e) => DENIED.includes(e) || e.includes("-")),
        [],
        where,
      );
      assert.deepEqual(
        seen.attributes.filter((a) => DENIED_ATTRIBUTES.test(a)),
        [],
        where,
      );
      assert.equal(new Set(seen.ids).size, seen.ids.length, where);
      assert.deepEqual(seen.sheets, [["stylesheet", on.server.origin]], where);
      assert.equal(seen.headings, 1, where);
      assert.equal(seen.mains, 1, where);
      assert.deepEqual(
        seen.schemes.filter((scheme) => !["https:", "http:", "mailto:"].includes(scheme)),
        [],
        where,
      );
      assert.equal(seen.mode, "CSS1Compat", where);
      assert.notEqual(seen.title, "", where);

      const headers = await response.allHeaders();
      assert.equal(headers["cache-control"], "private, no-cache", where);
      assert.equal(headers["x-content-type-options"], "nosniff", where);
      assert.match(headers["content-security-policy"], /^default-src 'none'; style-src 'self';/, where);
      assert.equal(headers["set-cookie"], undefined, where);
    }
  });
}

test("page and style sheet together fit into the first packets", async (t) => {
  const page = await on.window(t);
  const sizes = [];
  for (const theme of themes) {
    for (const language of LANGUAGES) {
      for (const ownership of ["company", "personal"]) {
        const response = await on.arrive(page, { theme, language, ownership });
        const sheet = await fetch(await page.evaluate(() => document.styleSheets[0].href));
        const bytes = [await response.body(), Buffer.from(await sheet.arrayBuffer())]
          .map((body) => gzipSync(body, { level: 6 }).length)
          .reduce((sum, length) => sum + length);
        sizes.push({ theme, language, ownership, bytes });
        assert.ok(bytes <= MOST_BYTES, `${theme}, ${language}, ${ownership}: ${bytes} bytes`);
      }
    }
  }
  const [largest] = sizes.toSorted((a, b) => b.bytes - a.bytes);
  t.diagnostic(`the largest: ${JSON.stringify(largest)}`);
});

test("the pages complain of nothing in the browser's console", async (t) => {
  const page = await on.window(t);
  const messages = [];
  page.on("console", (message) => messages.push(message.text()));
  for (const theme of themes) {
    for (const tenant of [tenants.contoso, tenants.stress, tenants.paused]) await on.arrive(page, { theme, tenant });
  }
  assert.deepEqual(messages, []);
});
