/** With the keyboard alone. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { CARDS, contrast, ground } from "../support/colour.js";
import { tabThrough } from "../support/layout.js";
import { answer, outcome, send } from "../support/press.js";
import { stage } from "../support/stage.js";
import { themes } from "../support/visit.js";

const on = stage();

/** Presses Tab until this button has the focus. */
async function tabTo(page, value) {
  const button = page.locator(`[value="${value}"]`);
  for (let n = 0; n < 40; n += 1) {
    await page.keyboard.press("Tab");
    if (await button.evaluate((e) => e === document.activeElement)) return;
  }
  assert.fail(`Tab does not come to ${value}`);
}

for (const language of ["en-US", "ar-SA"]) {
  test(`Tab goes from the languages over the terms' links to Decline and Accept in ${language}`, async (t) => {
    const { page } = await on.visit(t, { language });
    const stops = await tabThrough(page);
    const inOrder = await page
      .locator("a[href], button")
      .evaluateAll((all) => all.map((e) => (e.name ? `${e.name}=${e.value}` : e.textContent.trim())));
    assert.deepEqual(
      stops.map((stop) => stop.name),
      inOrder,
      "the order of the document",
    );
    assert.deepEqual(
      stops.map((stop) => stop.tag),
      ["button", "button", "a", "button", "button"],
    );
    assert.ok(stops[0].name.startsWith("language="));
    assert.deepEqual(
      stops.slice(-2).map((stop) => stop.name),
      ["decision=decline", "decision=accept"],
    );
  });
}

for (const theme of themes) {
  test(`what has the focus on the ${theme} page can be seen`, async (t) => {
    const { page } = await on.visit(t, { theme });
    const look = (element) =>
      element.evaluate((e) => {
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(e);
        return { outlineStyle, outlineWidth, outlineColor };
      });
    const all = await page.locator("a[href], button").all();
    const before = await Promise.all(all.map(look));
    for (const [n, element] of all.entries()) {
      const name = await element.innerText();
      await page.keyboard.press("Tab");
      assert.ok(await element.evaluate((e) => e === document.activeElement), name);
      const after = await look(element);
      assert.notDeepEqual(after, before[n], name);
      assert.equal(after.outlineStyle, "solid", name);
      assert.ok(parseFloat(after.outlineWidth) >= 2, `${name}: ${after.outlineWidth}`);
      for (const card of theme === "frx-light" ? CARDS : [undefined]) {
        const behind = await ground(element, card);
        const ratio = contrast(after.outlineColor, behind);
        assert.ok(ratio >= 3, `${name}: ${ratio.toFixed(2)}:1 on ${behind}`);
      }
    }
  });

  test(`the focus changes the picture of the ${theme} page around each button`, async (t) => {
    const { page } = await on.visit(t, { theme });
    for (const button of await page.locator("[name=decision]").all()) {
      const box = await button.boundingBox();
      const clip = { x: box.x - 5, y: box.y - 5, width: box.width + 10, height: box.height + 10 };
      const before = await page.screenshot({ clip });
      await button.focus();
      const after = await page.screenshot({ clip });
      assert.notDeepEqual(after, before, await button.innerText());
      await button.blur();
    }
  });
}

for (const key of ["Enter", "Space"]) {
  test(`${key} on Accept accepts`, async (t) => {
    const { page } = await on.visit(t);
    await tabTo(page, "accept");
    const pressed = await outcome(page, () => page.keyboard.press(key));
    assert.equal(pressed.status, 302);
    assert.equal(pressed.followed, pressed.location);
    assert.equal(answer(pressed).IsAccepted, "true");
  });
}

test("Enter on Decline declines", async (t) => {
  const { page } = await on.visit(t);
  await tabTo(page, "decline");
  const pressed = await outcome(page, () => page.keyboard.press("Enter"));
  assert.equal(answer(pressed).IsAccepted, "false");
});

test("Enter on a language changes it, and the keyboard goes on from there", async (t) => {
  const { page } = await on.visit(t);
  await tabTo(page, "de-DE");
  await send(page, () => page.keyboard.press("Enter"));
  assert.equal(await page.evaluate(() => document.documentElement.lang), "de-DE");
  await tabTo(page, "accept");
  const pressed = await outcome(page, () => page.keyboard.press("Enter"));
  assert.equal(answer(pressed).IsAccepted, "true");
});

test("Enter where nothing has the focus decides nothing", async (t) => {
  const { page } = await on.visit(t);
  const posts = [];
  page.on("request", (request) => request.method() === "POST" && posts.push(request.url()));
  await page.keyboard.press("Enter");
  await page.waitForTimeout(200);
  assert.deepEqual(posts, []);
});
