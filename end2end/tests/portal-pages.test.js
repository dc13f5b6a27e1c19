/** Every page of the portal: axe, colours, widths, weight, what it is made of, what has the focus. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { WITH_SCRIPT, findings } from "../support/axe.js";
import { contrast } from "../support/colour.js";
import { clipped, overflow } from "../support/layout.js";
import { arrive, settle, signedIn, tenants } from "../support/places.js";
import { portal } from "../support/portal.js";

let places;

const on = portal(tenants, async (on) => (places = await settle(on)));

/** What a first visit may weigh. */
const MOST_BYTES = 30 * 1024;

/** What touches what is above it, or does not stand beside what it belongs to. */
function crowded(page) {
  return page.evaluate(() => {
    const box = (e) => e.getBoundingClientRect();
    const boxes = [...document.querySelectorAll("main [role=alert], main [role=status], main .border-s-4")];
    const touching = boxes.filter((e) => {
      const above = [...document.querySelectorAll("main :is(p, h1, a, button)")].filter((other) => !e.contains(other));
      return above.some((other) => {
        const gap = box(e).top - box(other).bottom;
        return gap > -box(other).height && gap < 7;
      });
    });
    // The way out stands beside the button where there is room for both.
    const apart = [...document.querySelectorAll("main form > a")].filter((e) => {
      const button = box(e.parentElement.querySelector("button:last-of-type"));
      const room = box(e.parentElement).width > button.width + box(e).width + 32;
      return room && (box(e).bottom < button.top || box(e).top > button.bottom);
    });
    return [...touching, ...apart].map((e) => e.textContent.trim().slice(0, 40));
  });
}

/** What axe looks at: what is not about colours is the same in both, and colours do not depend on the words. */
const LOOKS = {
  en: [["light"], ["dark", "color-contrast"]],
  de: [["light"]],
  ar: [["dark"]],
};

for (const [locale, looks] of Object.entries(LOOKS)) {
  const schemes = looks.map(([colorScheme]) => colorScheme).join(" and ");
  test(`each page in ${locale} passes axe in ${schemes}, and fits 320 and 1440 px`, async (t) => {
    const windows = await signedIn(on, t, { ...WITH_SCRIPT, locale });
    const found = [];
    for (const place of places) {
      const { page } = await arrive(on, windows, place);
      const said = await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
      assert.deepEqual(said, [locale, locale === "ar" ? "rtl" : "ltr"], place.name);
      for (const [colorScheme, only] of looks) {
        await page.emulateMedia({ colorScheme });
        for (const finding of await findings(page, { only })) {
          // Whoever needs longer can stop it (WCAG 2.2.1), which portal-devices.test.js shows.
          if (place.refreshes && finding.startsWith("meta-refresh: ")) continue;
          found.push(`${place.name}, ${colorScheme}: ${finding}`);
        }
      }
      for (const width of [320, 1440]) {
        await page.setViewportSize({ width, height: 1000 });
        const { scrollWidth, out } = await overflow(page);
        const where = `${place.name}, ${width} px`;
        if (scrollWidth > width) found.push(`${where}: ${scrollWidth} px wide, by ${out}`);
        for (const text of await clipped(page)) found.push(`${where}: cut off: ${text}`);
        for (const text of await crowded(page)) found.push(`${where}: no room around: ${text}`);
      }
      await page.setViewportSize(WITH_SCRIPT.viewport);
    }
    assert.deepEqual(found, []);
  });
}

test("no page has or lets in any script, and each is light", async (t) => {
  const windows = await signedIn(on, t);
  const sizes = [];
  const sheets = new Map();
  const weigh = (body) => gzipSync(body, { level: 6 }).length;
  for (const place of places) {
    const { page, response } = await arrive(on, windows, place);
    if (place.status) assert.equal(response.status(), place.status, place.name);
    const html = await page.content();
    assert.doesNotMatch(html, /<(script|noscript|iframe|object|embed|base|style)\b/i, place.name);
    const seen = await page.evaluate(() => {
      const all = [...document.querySelectorAll("*")];
      return {
        attributes: all.flatMap((e) => e.getAttributeNames()).filter((name) => /^(on|style$|srcdoc$|target$|ping$)/.test(name)),
        schemes: [...new Set([...document.links].map((a) => a.protocol))],
        ids: all.filter((e) => e.id).map((e) => e.id),
        headings: document.querySelectorAll("h1").length,
        mains: document.querySelectorAll("main").length,
        forms: [...document.forms].map((form) => new URL(form.action).origin),
        tokens: [...document.querySelectorAll("form[method=post]:not([action='/language'])")].filter((f) => !f.elements.form),
        sheets: [...document.styleSheets].map((sheet) => sheet.href),
      };
    });
    assert.deepEqual(seen.attributes, [], place.name);
    const unknown = seen.schemes.filter((scheme) => !["http:", "https:", "mailto:", "tel:"].includes(scheme));
    assert.deepEqual(unknown, [], place.name);
    assert.equal(new Set(seen.ids).size, seen.ids.length, `${place.name}: ${seen.ids}`);
    assert.deepEqual([seen.headings, seen.mains], [1, 1], place.name);
    for (const origin of seen.forms) assert.equal(origin, on.server.origin, place.name);
    assert.deepEqual(seen.tokens, [], `${place.name}: a form without a token`);

    const { "content-security-policy": policy, "x-content-type-options": sniff } = await response.allHeaders();
    assert.match(policy, /^default-src 'none'; style-src 'self'; img-src 'self';/, place.name);
    assert.match(policy, /base-uri 'none'; frame-ancestors 'none'; form-action 'self'/, place.name);
    assert.equal(sniff, "nosniff", place.name);

    for (const address of seen.sheets) {
      if (!sheets.has(address)) sheets.set(address, weigh(Buffer.from(await (await fetch(address)).arrayBuffer())));
    }
    const bytes = weigh(html) + seen.sheets.reduce((sum, address) => sum + sheets.get(address), 0);
    sizes.push({ name: place.name, bytes });
    assert.ok(bytes <= MOST_BYTES, `${place.name}: ${bytes} bytes`);
  }
  const [largest] = sizes.toSorted((a, b) => b.bytes - a.bytes);
  t.diagnostic(`the largest: ${JSON.stringify(largest)}`);
});

/** Everything that can have the focus, as it looks then: the ring, what is behind it, and what cuts it off. */
function rings(page) {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll("a[href], button, select, input:not([type=hidden])")];
    return all.map((element) => {
      element.focus();
      const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(element);
      const reach = parseFloat(outlineWidth) + parseFloat(outlineOffset);
      const box = element.getBoundingClientRect();
      const ring = [box.left - reach, box.top - reach, box.right + reach, box.bottom + reach];
      const cut = [];
      let ground = null;
      for (let e = element.parentElement; e; e = e.parentElement) {
        const { overflow, backgroundColor } = getComputedStyle(e);
        const around = e.getBoundingClientRect();
        const inside =
          ring[0] >= around.left && ring[1] >= around.top && ring[2] <= around.right && ring[3] <= around.bottom;
        if (overflow !== "visible" && e !== document.body && !inside) cut.push(e.className || e.localName);
        if (!ground && !/, 0\)$/.test(backgroundColor)) ground = backgroundColor;
      }
      const name = element.textContent.trim().slice(0, 40) || element.name;
      return { name, outlineStyle, width: parseFloat(outlineWidth), colour: outlineColor, ground, cut };
    });
  });
}

test("what has the focus can be seen, in light and in dark", async (t) => {
  const windows = await signedIn(on, t);
  const found = new Map();
  for (const place of places) {
    const { page } = await arrive(on, windows, place);
    await page.keyboard.press("Tab"); // so that rings are shown at all
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme });
      for (const { name, outlineStyle, width, colour, ground, cut } of await rings(page)) {
        const wrong = [
          (outlineStyle !== "solid" || width < 2) && `${outlineStyle} ${width} px`,
          contrast(colour, ground ?? "rgb(255, 255, 255)") < 3 && `${colour} on ${ground}`,
          cut.length && `cut off by ${cut}`,
        ].filter(Boolean);
        if (wrong.length) found.set(`${name}: ${wrong}`, place.name); // one place is enough
      }
    }
  }
  assert.deepEqual([...found], []);
});
