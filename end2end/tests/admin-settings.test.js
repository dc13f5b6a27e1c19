/** The console's settings: a tenant is run from a browser, without a restart. */

import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { WITH_SCRIPT, findings } from "../support/axe.js";
import { people } from "../support/issuer.js";
import { clipped, overflow } from "../support/layout.js";
import { organizations, portal, words } from "../support/portal.js";
import { LOGOS } from "../support/server.js";

const contoso = {
  ...organizations.contoso,
  settings: `device_cap = 7`,
  signIn: `administrators = ["${people.grace.oid}", "${people.hedy.oid}"]\n`,
};

const on = portal({ contoso });

const main = (page) => words(page.locator("main"));

const SECTIONS = [
  "caps",
  "removals",
  "restrictions",
  "maintenance",
  "terms",
  "branding",
  "logo",
  "windows",
  "sign-in",
  "roles",
  "support",
  "graph",
];

/** Presses Tab until something has the focus. */
async function tabTo(page, locator) {
  for (let n = 0; n < 80; n += 1) {
    await page.keyboard.press("Tab");
    if (await locator.evaluate((e) => e === document.activeElement)) return;
  }
  assert.fail(`Tab does not come to ${locator}`);
}

/** Opens a page until it says something: settings are in force within two seconds. */
async function until(page, path, said) {
  for (let n = 0; n < 20; n += 1) {
    await on.open(page, path);
    if (said.test(await words(page.locator("body")))) return;
    await page.waitForTimeout(100);
  }
  assert.fail(`${path} does not say ${said}`);
}

test("by keyboard alone: restrictions are set, and a mistake loses nothing", async (t) => {
  const page = await on.visit(t, { person: "grace", to: "/admin/settings" });
  await tabTo(page, page.getByRole("link", { name: /^Change ?: Restrictions$/ }));
  await page.keyboard.press("Enter");
  await page.waitForURL("**/admin/settings/restrictions");
  await tabTo(page, page.getByLabel("Oldest Windows version"));
  await page.keyboard.type("eleven");
  await tabTo(page, page.getByRole("radio", { name: "Not asked for" }));
  await page.keyboard.press("ArrowDown");
  await tabTo(page, page.getByRole("button", { name: "Save" }));
  await page.keyboard.press("Enter");
  await page.getByRole("alert").waitFor();
  await tabTo(page, page.getByRole("alert").getByRole("link"));
  await page.keyboard.press("Enter");
  const field = page.getByLabel("Oldest Windows version");
  assert.equal(await field.inputValue(), "eleven");
  assert.equal(await page.getByRole("radio", { name: "Required" }).isChecked(), true);
  await field.fill("10.0.19045");
  await on.press(page, "Save");
  assert.equal(on.at(page), "/admin/settings?done=restrictions");
  assert.match(await main(page), /Saved: Restrictions/);
  assert.match(await main(page), /10\.0\.19045/);
});

test("each section can be saved as it is, and what the file sets is not asked for", async (t) => {
  const page = await on.visit(t, { person: "grace", to: "/admin/settings" });
  for (const section of SECTIONS.filter((section) => !["logo", "support", "sign-in", "graph"].includes(section))) {
    await on.open(page, `/admin/settings/${section}`);
    const answer = await on.press(page, "Save");
    assert.equal(answer.status(), 303, `${section}: ${await main(page)}`);
  }
  await on.open(page, "/admin/settings/caps");
  assert.equal(await page.locator("[name=device_cap]").count(), 0);
  assert.match(await main(page), /Set in the configuration file/);
});

test("a logo and a colour are there without a restart, and a logo goes again", async (t) => {
  const page = await on.visit(t, { person: "grace", to: "/admin/settings/logo" });
  await page.getByLabel("Picture").setInputFiles(join(LOGOS, "wide.png"));
  await on.press(page, "Save");
  await on.open(page, "/admin/settings/branding");
  await page.getByLabel("Accent").fill("#0b6a0b");
  await on.press(page, "Save");
  await page.waitForTimeout(2000);
  const people = await on.visit(t, { person: "ada", to: "/devices" });
  assert.equal(await people.locator("header img").evaluate((img) => img.complete && img.naturalWidth > 0), true);
  assert.equal(await people.locator("link[rel=stylesheet]").count(), 2);
  await on.open(page, "/admin/settings/logo");
  await on.press(page, "Remove the logo");
  await page.waitForTimeout(2000);
  await on.open(people, "/devices");
  assert.equal(await people.locator("header img").count(), 0);
});

test("two administrators: the second sees both values and loses nothing", async (t) => {
  const first = await on.visit(t, { person: "grace", to: "/admin/settings/maintenance" });
  const second = await on.visit(t, { person: "hedy", to: "/admin/settings/maintenance" });
  for (const [page, message] of [[first, "Back on Monday."], [second, "Back on Tuesday."]]) {
    await page.getByRole("radio", { name: "Paused" }).check();
    await page.getByLabel("What people are told").fill(message);
    await on.press(page, "Save");
  }
  assert.match(await main(second), /Somebody else has changed this meanwhile/);
  assert.match(await main(second), /Back on Monday\./);
  assert.equal(await second.getByLabel("What people are told").inputValue(), "Back on Tuesday.");
  await on.press(second, "Save");
  assert.match(await main(second), /Back on Tuesday\./);
  await on.open(second, "/admin/settings/maintenance");
  await second.getByRole("radio", { name: "Open" }).check();
  await on.press(second, "Save");
});

test("a token and a PIN are made, shown once, and revoked", async (t) => {
  const page = await on.visit(t, { person: "grace", to: "/admin/settings/tokens" });
  await page.getByRole("link", { name: "Make a token" }).click();
  await page.getByLabel("Name").fill("Our MDM");
  await page.getByLabel("read devices, decisions and events").check();
  await on.press(page, "Make a token");
  const token = await page.locator("main code").innerText();
  const list = () => fetch(`${on.server.origin}/api/v1/devices`, { headers: { authorization: `Bearer ${token}` } });
  assert.equal((await list()).status, 200);
  await page.getByRole("link", { name: "All API tokens" }).click();
  await page.getByRole("link", { name: /^Revoke ?: Our MDM$/ }).click();
  await on.press(page, "Revoke the token");
  assert.match(await main(page), /The token is revoked/);
  assert.equal((await list()).status, 401);
  await on.open(page, "/admin/settings/pins/new");
  await on.press(page, "Make a PIN");
  assert.match(await page.locator("main code").innerText(), /^\d{8}$/);
  await until(page, "/admin/log", /PIN made/);
});

test("a webhook is added, changed by keyboard, and removed", async (t) => {
  const page = await on.visit(t, { person: "grace", to: "/admin/settings/webhooks" });
  await page.getByRole("link", { name: "Add a webhook" }).click();
  await page.getByLabel("Webhook", { exact: true }).fill("audit");
  await page.getByLabel("Address").fill("http://localhost/hook");
  await page.getByLabel("device.enrolled").check();
  await on.press(page, "Add a webhook");
  assert.match(await words(page.getByRole("alert")), /Write an https address/);
  assert.equal(await page.getByLabel("Address").inputValue(), "http://localhost/hook");
  assert.equal(await page.getByLabel("device.enrolled").isChecked(), true);
  await page.getByLabel("Address").fill("https://hooks.contoso.com/audit?key=s3cret");
  await on.press(page, "Add a webhook");
  assert.match(await page.locator("main code").innerText(), /^whsec_/);
  await page.getByRole("link", { name: "Back to the webhook" }).click();
  assert.doesNotMatch(await page.content(), /whsec_|s3cret/);
  await tabTo(page, page.getByRole("link", { name: "Change the webhook" }));
  await page.keyboard.press("Enter");
  await page.waitForURL("**/audit/settings");
  await tabTo(page, page.getByRole("radio", { name: "Events are sent" }));
  await page.keyboard.press("ArrowDown");
  await tabTo(page, page.getByRole("button", { name: "Save" }));
  await page.keyboard.press("Enter");
  await page.waitForURL("**/audit?done=changed");
  assert.match(await main(page), /The webhook is changed/);
  await until(page, "/admin/settings/webhooks/audit", /Disabled: its events wait/);
  await page.getByRole("link", { name: "Remove the webhook" }).click();
  await on.press(page, "Remove the webhook");
  assert.match(await main(page), /The webhook is removed/);
  assert.match(await main(page), /There are no webhooks/);
});

test("every page passes axe in light and in dark, and fits 320 and 1440 px", async (t) => {
  const page = await on.visit(t, { ...WITH_SCRIPT, person: "grace", to: "/admin" });
  const found = [];
  const look = async (name) => {
    for (const [colorScheme, only] of [["light"], ["dark", "color-contrast"]]) {
      await page.emulateMedia({ colorScheme });
      for (const finding of await findings(page, { only })) found.push(`${name}, ${colorScheme}: ${finding}`);
    }
    for (const width of [320, 1440]) {
      await page.setViewportSize({ width, height: 1000 });
      const { scrollWidth, out } = await overflow(page);
      if (scrollWidth > width) found.push(`${name}, ${width} px: ${scrollWidth} px wide, by ${out}`);
      for (const text of await clipped(page)) found.push(`${name}, ${width} px: cut off: ${text}`);
    }
    await page.setViewportSize(WITH_SCRIPT.viewport);
  };
  const places = ["tokens", "tokens/new", "pins", "pins/new", "webhooks", "new-webhook", ...SECTIONS];
  for (const place of ["", ...places.map((place) => `/${place}`)]) {
    const response = await on.open(page, `/admin/settings${place}`);
    assert.equal(response.status(), 200, place);
    await look(place);
  }
  // Forms that come back.
  await on.open(page, "/admin/settings/new-webhook");
  await on.press(page, "Add a webhook");
  await look("a webhook without a name");
  await page.getByLabel("Webhook", { exact: true }).fill("looked-at");
  await page.getByLabel("Address").fill("https://hooks.contoso.com/looked-at");
  await on.press(page, "Add a webhook");
  for (const part of ["", "/settings", "/removal"]) {
    await on.open(page, `/admin/settings/webhooks/looked-at${part}`);
    await look(`webhook${part}`);
  }
  await on.open(page, "/admin/settings/graph");
  await page.getByLabel("Client ID").fill("x");
  await page.getByLabel("Certificate and private key").fill("-----BEGIN CERTIFICATE-----");
  await on.press(page, "Save");
  assert.match(await main(page), /Paste a certificate/);
  await look("a certificate that is none");
  await on.open(page, "/admin/settings/tokens/new");
  await on.press(page, "Make a token");
  await look("a token without a name");
  await on.open(page, "/admin/settings/restrictions");
  await page.getByLabel("Groups that may enroll").fill(`${people.ada.oid}\nnobody`);
  await page.getByLabel("Users who may enroll").fill("x".repeat(200));
  await on.press(page, "Save");
  assert.match(await main(page), /Line 2: Write an object ID/);
  await look("restrictions that are wrong");
  assert.deepEqual(found, []);
});
