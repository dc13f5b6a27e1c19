/** The console's help desk: from what somebody has on their screen to what happened and why. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { WITH_SCRIPT, findings } from "../support/axe.js";
import { people } from "../support/issuer.js";
import { clipped, overflow } from "../support/layout.js";
import { accept, decide, enrollment } from "../support/mdm.js";
import { organizations, portal, words } from "../support/portal.js";

/** Grace may do everything, Hedy only help; Ada may have one device. */
const contoso = {
  ...organizations.contoso,
  settings: `[[tenant.cap_override]]\nuser = "${people.ada.oid}"\ncap = 1`,
  signIn: `administrators = ["${people.grace.oid}"]\nhelp_desk = ["${people.hedy.oid}"]\n`,
};

const made = {};

const on = portal({ contoso }, async (on) => {
  const { device, decision } = await on.enroll({ ownership: "company", name: "ADA-LAPTOP", model: "ThinkPad X1" });
  const compliance = { managed: true, compliant: false, reasons: ["BitLocker is off on drive C."] };
  await on.api("PUT", `/devices/${device}/compliance`, compliance, 204);
  const blob = await accept(on.server, { tenant: contoso, ownership: "company" });
  const refused = await on.api("POST", "/enrollments", enrollment(blob, "PF3K9X2A"), 409);
  await decide(on.server, { tenant: contoso, person: "grace" }, "decline");
  Object.assign(made, { device, decision, trace: refused.trace_id });
});

const main = (page) => words(page.locator("main"));

/** Opens a page until it has something: what happened is written within a second. */
async function until(page, path, link) {
  for (let n = 0; n < 40; n += 1) {
    await on.open(page, path);
    if (await page.locator(link).count()) return;
    await page.waitForTimeout(100);
  }
  assert.fail(`${path} has no ${link}: ${await main(page)}`);
}

/** Presses Tab until a link or a field has the focus. */
async function tabTo(page, locator) {
  for (let n = 0; n < 60; n += 1) {
    await page.keyboard.press("Tab");
    if (await locator.evaluate((e) => e === document.activeElement)) return;
  }
  assert.fail(`Tab does not come to ${locator}`);
}

test("from the trace id of a fault to the person and their device, by keyboard alone", async (t) => {
  const page = await on.visit(t, { person: "hedy", to: "/admin" });
  await until(page, `/admin/people?q=${made.trace}`, "main a[href^='/admin/attempts']");
  await on.open(page, "/admin/people");
  await tabTo(page, page.getByRole("searchbox"));
  await page.keyboard.type(` ${made.trace.toUpperCase()} `);
  await page.keyboard.press("Enter");
  await page.waitForURL("**/admin/people?q=*");
  const refusal = page.getByRole("link", { name: "Enrollment refused: the person is at the cap" });
  assert.match(await main(page), /This person has 1 of 1 devices\./);
  await tabTo(page, refusal);
  await page.keyboard.press("Enter");
  await page.waitForURL("**/admin/attempts/*");
  assert.match(await main(page), /pf3k9x2a/);
  assert.match(await main(page), /The person’s turn/);

  const help = page.locator("main a[href='/help/errors/0x80180013']");
  assert.match(await words(help), /^Help about 0x80180013$/);
  await tabTo(page, page.getByRole("link", { name: people.ada.upn }).last());
  await page.keyboard.press("Enter");
  await page.waitForURL(`**/admin/people/${people.ada.oid}`);
  assert.equal(await page.locator("h1").innerText(), people.ada.upn);
  const said = await main(page);
  for (const part of [/1 of 1 device/, /At the cap/, /a cap of this person’s own/, /Doesn’t meet requirements/]) {
    assert.match(said, part);
  }
  await tabTo(page, page.getByRole("link", { name: "ADA-LAPTOP" }));
  await page.keyboard.press("Enter");
  await page.waitForURL(`**/admin/devices/${made.device}`);
  assert.match(await main(page), /BitLocker is off on drive C\./);
  assert.equal(await page.getByRole("link", { name: "Remove this device" }).count(), 0, "the help desk reads");
});

test("every page passes axe in light and in dark, and fits 320 and 1440 px", async (t) => {
  const page = await on.visit(t, { ...WITH_SCRIPT, person: "grace", to: "/admin" });
  await until(page, `/admin/people?q=${made.trace}`, "main a[href^='/admin/attempts']");
  const attempt = await page.locator("main a[href^='/admin/attempts']").first().getAttribute("href");
  const found = [];
  for (const path of [
    "/admin/people",
    "/admin/people?q=a",
    `/admin/people?q=${"Z".repeat(200)}`,
    `/admin/people/${people.ada.oid}`,
    `/admin/people/${people.grace.oid}`,
    `/admin/decisions/${made.decision}`,
    `/admin/devices/${made.device}`,
    `/admin/people/${people.ada.oid}/devices/${made.device}/removal`,
    attempt,
  ]) {
    const response = await on.open(page, path);
    assert.equal(response.status(), 200, path);
    for (const [colorScheme, only] of [["light"], ["dark", "color-contrast"]]) {
      await page.emulateMedia({ colorScheme });
      for (const finding of await findings(page, { only })) found.push(`${path}, ${colorScheme}: ${finding}`);
    }
    for (const width of [320, 1440]) {
      await page.setViewportSize({ width, height: 1000 });
      const { scrollWidth, out } = await overflow(page);
      if (scrollWidth > width) found.push(`${path}, ${width} px: ${scrollWidth} px wide, by ${out}`);
      for (const text of await clipped(page)) found.push(`${path}, ${width} px: cut off: ${text}`);
    }
    await page.setViewportSize(WITH_SCRIPT.viewport);
  }
  assert.deepEqual(found, []);
});

test("an administrator removes a device for its owner, who sees that, and the log has it", async (t) => {
  const { device } = await on.enroll({ person: "hedy", name: "HEDY-TABLET" });
  const page = await on.visit(t, { person: "grace", to: `/admin/devices/${device}` });
  await page.getByRole("link", { name: "Remove this device" }).click();
  assert.match(await main(page), /You ask for its removal on their behalf/);
  const answer = await on.press(page, "Remove this device");
  assert.equal(answer.status(), 303);
  assert.equal(on.at(page), `/admin/devices/${device}?done=removal-requested`);
  assert.match(await main(page), /The MDM server is asked to remove this device/);
  await on.open(page, "/admin/log");
  await page.getByRole("link", { name: "Device’s removal asked for" }).first().click();
  assert.match(await main(page), new RegExp(device));

  const owner = await on.visit(t, { person: "hedy", to: `/devices/${device}` });
  assert.match(await main(owner), /This device is being removed/);
});
