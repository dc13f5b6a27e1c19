/** The PIN, before the terms. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { WITH_SCRIPT, findings } from "../support/axe.js";
import { CARDS } from "../support/colour.js";
import { clipped, overflow } from "../support/layout.js";
import { answer, outcome, send } from "../support/press.js";
import { tenants } from "../support/server.js";
import { stage } from "../support/stage.js";
import { CLIENT_REQUEST_ID, themes } from "../support/visit.js";

const on = stage();
const tenant = tenants.pinned;

for (const [n, theme] of themes.entries()) {
  for (const [m, language] of ["en-US", "ar-SA"].entries()) {
    const person = (n + m) % 2 ? "ada" : "grace";
    test(`axe finds nothing on the ${theme} page after a wrong PIN in ${language}, and it fits 320 px`, async (t) => {
      const page = await on.window(t, WITH_SCRIPT);
      await on.arrive(page, { tenant, theme, language, person });
      await send(page, () => page.keyboard.press("Tab").then(() => page.keyboard.press("Enter")));
      assert.equal(await page.locator("#pin-problem").count(), 1);
      for (const card of theme === "frx-light" ? CARDS : [undefined]) {
        if (card) await page.evaluate((card) => (document.documentElement.style.backgroundColor = card), card);
        assert.deepEqual(await findings(page), []);
      }
      await page.setViewportSize({ width: 320, height: 640 });
      const { scrollWidth, width, out } = await overflow(page);
      assert.deepEqual([...out, ...(await clipped(page))], []);
      assert.ok(scrollWidth <= width);
    });
  }
}

test("with the keyboard alone: a wrong PIN, the right one, the terms, Accept", async (t) => {
  const pin = await on.server.pin(tenant.id);
  assert.match(pin, /^[0-9]{8}$/);
  const { page } = await on.visit(t, { tenant });
  await page.keyboard.press("Tab");
  await page.keyboard.type("1");
  const refused = await send(page, () => page.keyboard.press("Enter"));
  assert.equal(refused.status(), 200, "or Windows setup would not show it");
  assert.match(await page.locator("#pin-problem").innerText(), /^This PIN isn’t right/);
  assert.equal(await page.locator(".request-id .id").innerText(), CLIENT_REQUEST_ID);
  await page.keyboard.press("Tab");
  await page.keyboard.type(`${pin.slice(0, 4)} ${pin.slice(4)}`);
  assert.equal((await send(page, () => page.keyboard.press("Enter"))).status(), 200);
  const accept = page.locator("[name=decision][value=accept]");
  const pressed = await outcome(page, () => accept.press("Enter"));
  assert.equal(answer(pressed).IsAccepted, "true");
});
