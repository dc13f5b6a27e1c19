/** A logo and an accent that are hard to show: still AA, in every theme, in both directions, at every width. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { WITH_SCRIPT, findings } from "../support/axe.js";
import { CARDS, contrast, ground } from "../support/colour.js";
import { clipped, overflow } from "../support/layout.js";
import { tenants } from "../support/server.js";
import { stage } from "../support/stage.js";
import { themes } from "../support/visit.js";

const on = stage();

const { branded, brandedAndPaused } = tenants;

const visits = {
  "a wide logo, in English": { tenant: branded, language: "en-US" },
  "a wide logo, in Arabic": { tenant: branded, language: "ar-SA" },
  "a square logo on a restriction, in German": { tenant: brandedAndPaused, language: "de-DE" },
  "a square logo on a restriction, in Arabic": { tenant: brandedAndPaused, language: "ar-SA" },
};

const cardsOf = (theme) => (theme === "frx-light" ? CARDS : [undefined]);

/** The logo, as it is shown and as it is. */
const logoOf = (page) =>
  page.locator(".logo").evaluate((e) => ({
    natural: [e.naturalWidth, e.naturalHeight],
    box: e.getBoundingClientRect().toJSON(),
    inner: [e.clientWidth, e.clientHeight],
    name: e.nextElementSibling.getBoundingClientRect().toJSON(),
    alt: e.getAttribute("alt"),
  }));

for (const theme of themes) {
  test(`axe finds nothing on the ${theme} pages of a tenant with hard colours`, async (t) => {
    const page = await on.window(t, WITH_SCRIPT);
    const found = [];
    for (const [name, visit] of Object.entries(visits)) {
      await on.arrive(page, { ...visit, theme });
      for (const card of cardsOf(theme)) {
        if (card) await page.evaluate((card) => (document.documentElement.style.backgroundColor = card), card);
        for (const finding of await findings(page)) found.push(`${name}: ${finding}`);
        const primary = page.locator(".button_primary");
        await primary.hover();
        found.push(...(await findings(page, { within: ".button_primary", only: "color-contrast" })));
        await page.mouse.down();
        found.push(...(await findings(page, { within: ".button_primary", only: "color-contrast" })));
        await page.mouse.move(0, 0); // let go beside it, so that nothing is sent
        await page.mouse.up();
      }
    }
    assert.deepEqual(found, []);
  });

  test(`the accent is the ${theme} button's colour, and the button stands out`, async (t) => {
    for (const [tenant, accent] of [
      [branded, "rgb(255, 212, 0)"],
      [brandedAndPaused, theme === "frx" ? null : "rgb(0, 89, 157)"], // there a lighter one: it is the ground's own
    ]) {
      const { page } = await on.visit(t, { tenant, theme });
      const button = page.locator(".button_primary");
      const { own, border } = await button.evaluate((e) => {
        const { backgroundColor: own, borderTopColor: border } = getComputedStyle(e);
        return { own, border };
      });
      const behind = await ground(button);
      if (accent) assert.equal(own, accent);
      assert.ok(contrast(own, behind) >= 1.2, `${own} on ${behind}`);
      assert.ok(contrast(border, behind) >= 3, `${border} on ${behind}`);
    }
  });

  test(`the logo is shown on the ${theme} pages, and nothing is wider than the window`, async (t) => {
    const page = await on.window(t);
    const messages = [];
    page.on("console", (message) => {
      // Chromium looks for an icon of the site's where pictures are allowed; a web view has no place for one.
      if (!message.location().url.endsWith("/favicon.ico")) messages.push(message.text());
    });
    for (const [name, visit] of Object.entries(visits)) {
      await on.arrive(page, { ...visit, theme });
      for (const width of [320, 440, 1280]) {
        const where = `${name}, ${width} px`;
        await page.setViewportSize({ width, height: 640 });
        const { natural, box, inner, name: text, alt } = await logoOf(page);
        assert.ok(natural[0] > 0, `${where}: the picture came`);
        assert.equal(alt, "", `${where}: the name stands beside it`);
        assert.ok(box.height <= 56 && inner[0] <= 244, `${where}: ${JSON.stringify(box)}`);
        const apart = text.left >= box.right || text.right <= box.left || text.top >= box.bottom;
        assert.ok(apart, `${where}: the name is beside the logo or below it`);
        const h1 = await page.locator("h1").boundingBox();
        const start = ({ x, width }) => (visit.language === "ar-SA" ? x + width : x);
        assert.ok(Math.abs(start(box) - start(h1)) < 1, `${where}: where the title starts`);
        const { scrollWidth, out } = await overflow(page);
        assert.ok(scrollWidth <= width, `${where}: ${scrollWidth} px`);
        assert.deepEqual(out, [], where);
        assert.deepEqual(await clipped(page), [], where);
      }
    }
    assert.deepEqual(messages, [], "the policy lets the logo be shown");
  });

  test(`with forced colours the logo of the ${theme} page keeps a white plate`, async (t) => {
    for (const tenant of [branded, brandedAndPaused]) {
      const { page } = await on.visit(t, { tenant, theme }, { forcedColors: "active", colorScheme: "dark" });
      const plate = await page.locator(".logo").evaluate((e) => {
        const { backgroundColor, paddingLeft } = getComputedStyle(e);
        return { backgroundColor, paddingLeft };
      });
      assert.deepEqual(plate, { backgroundColor: "rgb(255, 255, 255)", paddingLeft: "10px" });
    }
  });
}

test("a tenant's page and its style sheet fit into the first packets, and a logo is a file of its own", async (t) => {
  const page = await on.window(t);
  for (const theme of themes) {
    const response = await on.arrive(page, { tenant: brandedAndPaused, theme, language: "de-DE" });
    const sheet = await fetch(await page.evaluate(() => document.styleSheets[0].href));
    const bytes = [await response.body(), Buffer.from(await sheet.arrayBuffer())]
      .map((body) => gzipSync(body, { level: 6 }).length)
      .reduce((sum, length) => sum + length);
    assert.ok(bytes <= 14_336, `${theme}: ${bytes} bytes`);
    assert.doesNotMatch(await response.text(), /data:|style=/);
  }
});

test("a tenant without a logo has the policy without pictures, and one with a logo names no other host", async (t) => {
  const policies = [];
  for (const tenant of [tenants.contoso, branded]) {
    const { response } = await on.visit(t, { tenant });
    policies.push((await response.allHeaders())["content-security-policy"]);
  }
  assert.match(policies[0], /^default-src 'none'; style-src 'self'; base-uri 'none'; form-action/);
  assert.equal(policies[1].replace(" img-src 'self';", ""), policies[0]);
});
