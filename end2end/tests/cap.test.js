/** At the cap: what the page says, and a device that is removed there. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { WITH_SCRIPT, findings } from "../support/axe.js";
import { CARDS } from "../support/colour.js";
import { clipped, overflow, tabThrough } from "../support/layout.js";
import { accept, call, enrollment } from "../support/mdm.js";
import { answer, press, send } from "../support/press.js";
import { tenants } from "../support/server.js";
import { stage } from "../support/stage.js";
import { CLIENT_REQUEST_ID, themes } from "../support/visit.js";

const tenant = tenants.three;
const NAMES = ["ADA-LAPTOP", "W".repeat(60), "حاسوب آدا"];
let token;

/** So that both have as many devices as they may have. */
const on = stage(async (server) => {
  token = await server.apiToken(tenant.id);
  for (const person of ["ada", "grace"]) {
    for (const [n, name] of NAMES.entries()) {
      const body = enrollment(await accept(server, { tenant, person }), `${person}-${n}`, person);
      await call(server, token, "POST", "/enrollments", { ...body, device: { ...body.device, name } }, 201);
    }
  }
});

const removes = (page) => page.locator("button[name=remove]");
const steps = {
  "the terms at the cap": async () => {},
  "what removing a device means": (page) => send(page, () => removes(page).first().click()),
};

for (const theme of themes) {
  for (const language of ["en-US", "ar-SA"]) {
    test(`axe finds nothing at the cap on the ${theme} pages in ${language}`, async (t) => {
      const page = await on.window(t, WITH_SCRIPT);
      await on.arrive(page, { tenant, theme, language });
      const found = [];
      for (const [name, go] of Object.entries(steps)) {
        await go(page);
        for (const card of theme === "frx-light" ? CARDS : [undefined]) {
          if (card) await page.evaluate((card) => (document.documentElement.style.backgroundColor = card), card);
          for (const finding of await findings(page)) found.push(`${name}: ${finding}`);
        }
      }
      assert.deepEqual(found, []);
    });

    test(`at the cap, everything fits the ${theme} pages in ${language} at 320 and 1280 px`, async (t) => {
      const { page } = await on.visit(t, { tenant, theme, language });
      for (const [name, go] of Object.entries(steps)) {
        await go(page);
        for (const width of [320, 1280]) {
          await page.setViewportSize({ width, height: 640 });
          const { scrollWidth, width: inner, out } = await overflow(page);
          assert.deepEqual([...out, ...(await clipped(page))], [], `${name}, ${width} px`);
          assert.ok(scrollWidth <= inner, `${name}: ${scrollWidth} px wide`);
        }
      }
    });
  }
}

test("the keyboard comes to every Remove and to Accept, and nothing covers what has the focus", async (t) => {
  const { page } = await on.visit(t, { tenant });
  const stops = (await tabThrough(page)).map(({ name }) => name);
  assert.deepEqual(
    stops.map((name) => name.split("=")[0]),
    ["language", "language", "remove", "remove", "remove", "contoso.com/device-help", "decision", "decision"],
  );
});

test("each Remove is read out with the device that it removes", async (t) => {
  const { page } = await on.visit(t, { tenant });
  for (const name of NAMES) await page.getByRole("button", { name: `Remove ${name}`, exact: true }).waitFor();
});

test("a device is removed without leaving the page, and the new one has its place", async (t) => {
  const { page } = await on.visit(t, { tenant, person: "grace" });
  assert.equal(await page.locator(".cap h2").innerText(), "You have 3 of 3 devices");
  const address = page.url();

  await send(page, () => removes(page).first().click());
  assert.match(await page.locator("h1").innerText(), /^Remove .*ADA-LAPTOP.*\?$/);
  await send(page, () => page.getByRole("button", { name: "Back" }).click());
  assert.equal(await page.locator(".cap h2").innerText(), "You have 3 of 3 devices");

  await send(page, () => removes(page).first().click());
  await send(page, () => page.getByRole("button", { name: "Remove", exact: true }).click());
  assert.equal(await page.locator(".cap h2").innerText(), "You have 2 of 3 devices");
  assert.match(await page.locator(".cap [role=status]").innerText(), /is being removed\. There is room/);
  assert.equal(await page.locator(".request-id .id").innerText(), CLIENT_REQUEST_ID);
  assert.equal(new URL(page.url()).search, "", "the ticket stands in no address");
  assert.equal(new URL(page.url()).pathname, new URL(address).pathname);

  const pressed = await press(page, page.locator("[name=decision][value=accept]"));
  const { OpaqueBlob, IsAccepted } = answer(pressed);
  assert.equal(IsAccepted, "true");
  const device = enrollment(OpaqueBlob, "grace-new", "grace");
  await call(on.server, token, "POST", "/enrollments", device, 201);
});

test("Back of the browser leads from the question to the terms", async (t) => {
  const { page } = await on.visit(t, { tenant });
  const title = await page.locator("h1").innerText();
  await send(page, () => removes(page).first().click());
  await page.goBack();
  assert.equal(await page.locator("h1").innerText(), title);
  await send(page, () => removes(page).first().click());
  assert.match(await page.locator("h1").innerText(), /^Remove/);
});
