/** Showing that the terms were read: a tick above the buttons, or a button at the end of the text and a page after it. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { WITH_SCRIPT, findings } from "../support/axe.js";
import { CARDS, contrast, ground } from "../support/colour.js";
import { clipped, overflow, tabThrough } from "../support/layout.js";
import { answer, outcome, press, send } from "../support/press.js";
import { tenants } from "../support/server.js";
import { stage } from "../support/stage.js";
import { themes } from "../support/visit.js";

const on = stage();

const button = (page, value) => page.locator(`button[name=decision][value=${value}]`);
const box = (page) => page.getByRole("checkbox");
const click = (page, value) => send(page, () => button(page, value).click());

/** Accept where the page does not offer it. */
async function acceptUnread(page) {
  await button(page, "read").evaluate((element) => (element.value = "accept"));
  await click(page, "accept");
}

const states = {
  "the box": { tenant: tenants.ticked },
  "the box, not ticked": { tenant: tenants.ticked, go: (page) => click(page, "accept") },
  "the end": { tenant: tenants.toTheEnd },
  "the end, not read": { tenant: tenants.toTheEnd, go: acceptUnread },
  "the page after the end": { tenant: tenants.toTheEnd, go: (page) => click(page, "read") },
};

const sizes = [
  { width: 320, height: 568 },
  { width: 320, height: 256 },
  { width: 440, height: 560 },
  { width: 1280, height: 400 },
  { width: 1280, height: 720 },
];

async function arrive(page, { tenant, go }, visit) {
  await on.arrive(page, { tenant, ...visit });
  await go?.(page);
}

for (const theme of themes) {
  for (const language of ["en-US", "ar-SA"]) {
    for (const ownership of ["personal", "company"]) {
      test(`axe finds nothing on the ${theme} pages in ${language} for ${ownership} devices`, async (t) => {
        const page = await on.window(t, WITH_SCRIPT);
        const found = [];
        for (const [name, state] of Object.entries(states)) {
          await arrive(page, state, { theme, language, ownership });
          for (const card of theme === "frx-light" ? CARDS : [undefined]) {
            if (card) await page.evaluate((card) => (document.documentElement.style.backgroundColor = card), card);
            for (const finding of await findings(page)) found.push(`${name}: ${finding}`);
          }
        }
        assert.deepEqual(found, []);
      });
    }

    test(`everything fits the ${theme} pages in ${language}, and can be hit and reached`, async (t) => {
      const page = await on.window(t);
      for (const [name, state] of Object.entries(states)) {
        for (const viewport of sizes) {
          await page.setViewportSize(viewport);
          await arrive(page, state, { theme, language });
          const where = `${name}, ${viewport.width} by ${viewport.height} px`;
          const { scrollWidth, width, out } = await overflow(page);
          assert.deepEqual([...out, ...(await clipped(page))], [], where);
          assert.ok(scrollWidth <= width, `${where}: ${scrollWidth} px wide`);
          for (const target of await page.locator(".win-button, label.read").all()) {
            const { height } = await target.boundingBox();
            assert.ok(height >= 32, `${where}: ${await target.innerText()} is ${height} px high`);
          }
          for (const stop of await tabThrough(page)) assert.equal(stop.hidden, 0, `${where}: ${stop.name}`);
        }
      }
    });
  }

  test(`the focus on the box of the ${theme} page can be seen`, async (t) => {
    const { page } = await on.visit(t, { tenant: tenants.ticked, theme });
    await box(page).focus();
    const { style, width, colour } = await box(page).evaluate((e) => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(e);
      return { style: outlineStyle, width: parseFloat(outlineWidth), colour: outlineColor };
    });
    assert.ok(style === "solid" && width >= 2, `${style} ${width}`);
    for (const card of theme === "frx-light" ? CARDS : [undefined]) {
      const behind = await ground(page.locator(".page-footer"), card);
      assert.ok(contrast(colour, behind) >= 3, `${colour} on ${behind}`);
    }
  });
}

test("with the keyboard alone: without a tick, the message at the box, the tick, Accept", async (t) => {
  const { page } = await on.visit(t, { tenant: tenants.ticked });
  const stops = (await tabThrough(page)).map(({ name }) => name).slice(-3);
  assert.deepEqual(stops, ["read=yes", "decision=decline", "decision=accept"]);
  const refused = await send(page, () => button(page, "accept").press("Enter"));
  assert.equal(refused.status(), 200, "or Windows setup would not show it");
  assert.match(await page.title(), /^Error – /);
  assert.match(await page.getByRole("alert").innerText(), /^Once you have read the terms, tick this box/);
  const focused = () => page.evaluate(() => ({ id: document.activeElement.id, scrollY }));
  assert.deepEqual(await focused(), { id: "read", scrollY: 0 }, "the box has the focus, and nothing has moved");
  const described = await box(page).evaluate((e) => document.getElementById(e.getAttribute("aria-describedby")).textContent);
  assert.match(described, /^Once you have read/);

  await page.keyboard.press("Space");
  const shown = () => page.evaluate(() => [document.documentElement.lang, document.querySelector("h1").textContent]);
  const before = await shown();
  await send(page, () => page.keyboard.press("Enter"));
  assert.deepEqual(await shown(), before, "Enter in the box decides nothing, and changes no language");
  assert.ok(await box(page).isChecked());
  await box(page).focus();
  for (let n = 0; n < 2; n += 1) await page.keyboard.press("Tab");
  const pressed = await outcome(page, () => page.keyboard.press("Enter"));
  assert.equal(answer(pressed).IsAccepted, "true");
});

test("with the keyboard alone: to the end of the text, the question, back, again, Accept", async (t) => {
  const { page } = await on.visit(t, { tenant: tenants.toTheEnd, language: "ar-SA" });
  const title = await page.locator("h1").innerText();
  const stops = (await tabThrough(page)).map(({ name }) => name).slice(-2);
  assert.deepEqual(stops, ["decision=read", "decision=decline"]);
  await send(page, () => button(page, "read").press("Enter"));
  assert.equal(await page.locator("h1").innerText(), "هل تقبل هذه الشروط؟");
  assert.equal(await page.locator("blockquote strong").innerText(), title);
  const offered = (await tabThrough(page)).map(({ name }) => name);
  assert.deepEqual(offered, ["step=terms", "decision=decline", "decision=accept"]);
  await send(page, () => page.locator("[name=step]").press("Enter"));
  assert.equal(await page.locator("h1").innerText(), title);
  await send(page, () => button(page, "read").press("Space"));
  const pressed = await outcome(page, () => button(page, "accept").press("Enter"));
  assert.equal(answer(pressed).IsAccepted, "true");
});

test("the end of a long text is where the button is, and the foot says so", async (t) => {
  const { page } = await on.visit(t, { tenant: tenants.toTheEnd }, { viewport: { width: 440, height: 560 } });
  const inView = () => button(page, "read").evaluate((e) => e.getBoundingClientRect().bottom <= innerHeight);
  assert.equal(await inView(), false);
  assert.match(await page.locator(".page-footer").innerText(), /^Continue is at the end of the terms\./);
  await page.mouse.wheel(0, 100_000);
  await page.waitForTimeout(300);
  const covered = await button(page, "read").evaluate((e) => {
    const { left, top, width, height } = e.getBoundingClientRect();
    return document.elementFromPoint(left + width / 2, top + height / 2) !== e;
  });
  assert.ok((await inView()) && !covered);
});

test("a tick stays in another language, and its whole line can be pressed", async (t) => {
  const { page } = await on.visit(t, { tenant: tenants.ticked });
  await page.getByText("I have read these terms").click();
  assert.ok(await box(page).isChecked());
  await send(page, () => page.locator("[name=language][value=de-DE]").click());
  assert.ok(await box(page).isChecked());
  const pressed = await press(page, button(page, "accept"));
  assert.equal(answer(pressed).IsAccepted, "true");
});

test("Back of the browser leads from the question to the terms, and on again", async (t) => {
  const { page } = await on.visit(t, { tenant: tenants.toTheEnd });
  const title = await page.locator("h1").innerText();
  await click(page, "read");
  await page.goBack();
  assert.equal(await page.locator("h1").innerText(), title);
  await click(page, "read");
  const pressed = await press(page, button(page, "decline"));
  assert.equal(answer(pressed).IsAccepted, "false");
});
