/** WCAG 2.2 AA as far as a machine can tell, and what Narrator has to read. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { WITH_SCRIPT, findings } from "../support/axe.js";
import { CARDS, contrast, ground } from "../support/colour.js";
import { tenants } from "../support/server.js";
import { stage } from "../support/stage.js";
import { themes } from "../support/visit.js";

const on = stage();

/** Of at most five tenants: their authority is asked for no more keys in a minute. */
const pages = {
  "the demo's terms": {},
  "terms with everything in them": { tenant: tenants.stress },
  "a restriction": { tenant: tenants.blocked },
  "a restriction in the administrators' words": { tenant: tenants.paused },
  "a Windows that is too old": { tenant: tenants.newer },
  "a notice": { redirectUri: "https://evil.example/path" },
};

/** Behind a page without a ground of its own is the card, at its lightest and at its darkest. */
const cardsOf = (theme) => (theme === "frx-light" ? CARDS : [undefined]);

async function putBehind(page, card) {
  if (!card) return;
  await page.evaluate((card) => (document.documentElement.style.backgroundColor = card), card);
}

for (const theme of themes) {
  for (const language of ["en-US", "ar-SA"]) {
    test(`axe finds nothing on the ${theme} pages in ${language}`, async (t) => {
      const page = await on.window(t, WITH_SCRIPT);
      const found = [];
      for (const [name, visit] of Object.entries(pages)) {
        await on.arrive(page, { ...visit, theme, language });
        for (const card of cardsOf(theme)) {
          await putBehind(page, card);
          for (const finding of await findings(page)) found.push(`${name}: ${finding}`);
        }
      }
      assert.deepEqual(found, []);
    });
  }

  test(`what is pointed at or pressed on the ${theme} page can still be read`, async (t) => {
    const page = await on.window(t, WITH_SCRIPT);
    await on.arrive(page, { theme });
    const found = [];
    for (const selector of ["button[name=language]", "a", "[value=decline]", "[value=accept]"]) {
      const element = page.locator(selector).first();
      for (const card of cardsOf(theme)) {
        await putBehind(page, card);
        await element.hover();
        found.push(...(await findings(page, { within: selector, only: "color-contrast" })));
        await page.mouse.down();
        found.push(...(await findings(page, { within: selector, only: "color-contrast" })));
        // Let go beside it, so that nothing is sent.
        await page.mouse.move(0, 0);
        await page.mouse.up();
      }
    }
    assert.deepEqual(found, []);
  });

  test(`the buttons of the ${theme} page stand out from what is behind them`, async (t) => {
    const { page } = await on.visit(t, { theme });
    for (const button of await page.locator("[name=decision]").all()) {
      const { border, width, own } = await button.evaluate((e) => {
        const style = getComputedStyle(e);
        return { border: style.borderTopColor, width: style.borderTopWidth, own: style.backgroundColor };
      });
      for (const card of cardsOf(theme)) {
        const behind = await ground(button, card);
        const best = Math.max(width === "0px" ? 1 : contrast(border, behind), contrast(own, behind));
        assert.ok(best >= 3, `${await button.innerText()}: ${best.toFixed(2)}:1 on ${behind}`);
      }
    }
  });

  test(`with forced colours the ${theme} page keeps borders on what can be pressed`, async (t) => {
    const { page } = await on.visit(t, { theme }, { forcedColors: "active" });
    assert.ok(await page.evaluate(() => matchMedia("(forced-colors: active)").matches));
    for (const button of await page.locator("button").all()) {
      const { border, behind, width, style, name } = await button.evaluate((e) => {
        const { borderTopColor, borderTopWidth, borderTopStyle } = getComputedStyle(e);
        const behind = getComputedStyle(document.documentElement).backgroundColor;
        return { border: borderTopColor, behind, width: borderTopWidth, style: borderTopStyle, name: e.textContent };
      });
      assert.ok(parseFloat(width) >= 1 && style === "solid", `${name}: ${width} ${style}`);
      assert.ok(contrast(border, behind) >= 3, `${name}: ${border} on ${behind}`);
    }
    const widths = await page
      .locator("[name=decision]")
      .evaluateAll((all) => all.map((e) => parseFloat(getComputedStyle(e).borderTopWidth)));
    assert.ok(widths.at(-1) > widths[0], "Accept can be told from Decline without its colour");
  });
}

test("axe runs in these pages, so it would find something that is wrong", async (t) => {
  const page = await on.window(t, WITH_SCRIPT);
  await on.arrive(page, { theme: "frx" });
  await page.evaluate(() => {
    document.querySelector(".lead").style.color = "#3a7fb5";
    document.querySelector("[value=accept]").textContent = "";
    document.querySelector("[value=decline]").style.cssText = "min-width: 0; width: 10px; height: 10px; padding: 0";
    document.documentElement.removeAttribute("lang");
  });
  const rules = new Set((await findings(page)).map((finding) => finding.split(":")[0]));
  for (const rule of ["color-contrast", "button-name", "html-has-lang"]) assert.ok(rules.has(rule), rule);
});

/** The accessibility tree in reading order, without what is ignored. */
async function readAloud(page) {
  const protocol = await page.context().newCDPSession(page);
  const { nodes } = await protocol.send("Accessibility.getFullAXTree");
  await protocol.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const flatten = (node) => [node, ...(node.childIds ?? []).flatMap((id) => flatten(byId.get(id)))];
  return flatten(nodes[0])
    .filter((node) => !node.ignored)
    .map((node) => ({
      role: node.role.value,
      name: node.name?.value ?? "",
      level: node.properties?.find((property) => property.name === "level")?.value.value,
    }));
}

for (const language of ["en-US", "ar-SA"]) {
  test(`Narrator reads title, terms and buttons in this order in ${language}`, async (t) => {
    const { page } = await on.visit(t, { language });
    const title = await page.locator("h1").innerText();
    const firstSection = await page.locator(".terms h2").first().innerText();
    const lastParagraph = await page.locator(".terms > p").last().locator("a").innerText();
    const [decline, accept] = await page.locator("[name=decision]").allInnerTexts();

    const read = await readAloud(page);
    const places = [
      (node) => node.role === "main",
      (node) => node.role === "heading" && node.level === 1 && node.name === title,
      (node) => node.role === "group" && node.name !== "",
      (node) => node.role === "heading" && node.level === 2 && node.name === firstSection,
      (node) => node.role === "link" && node.name === lastParagraph,
      (node) => node.role === "button" && node.name === decline,
      (node) => node.role === "button" && node.name === accept,
    ].map((is) => read.findIndex(is));
    assert.ok(!places.includes(-1), `something is missing: ${places}`);
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    );

    assert.equal(read.filter((node) => node.role === "main").length, 1);
    assert.equal(read.filter((node) => node.role === "heading" && node.level === 1).length, 1);
    const unnamed = read.filter((node) => ["button", "link", "heading"].includes(node.role) && !node.name);
    assert.deepEqual(unnamed, []);
    const levels = read.filter((node) => node.role === "heading").map((node) => node.level);
    levels.reduce((above, level) => (assert.ok(level <= above + 1, `${levels}`), level), 0);
  });
}
