/** The console's terms, from the first word to the day that they are no longer offered; in a real browser, without script. */

import assert from "node:assert/strict";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { WITH_SCRIPT, findings } from "../support/axe.js";
import { people } from "../support/issuer.js";
import { clipped, overflow } from "../support/layout.js";
import { organizations, portal, words } from "../support/portal.js";
import { open as arrive } from "../support/visit.js";

/** Grace may do everything, Hedy only read. */
const contoso = {
  ...organizations.contoso,
  signIn: `administrators = ["${people.grace.oid}"]\nauditors = ["${people.hedy.oid}"]\n`,
};

const on = portal({ contoso });

const main = (page) => words(page.locator("main"));
const press = (page, name) => on.press(page, name);
const follow = (page, name) => page.locator("main").getByRole("link", { name, exact: true }).click();

const TEXT = `# Using a device at work

Please read this **before** you go on.

## What we see

- The name of the device
- Whether it is encrypted

Questions? See [our pages](https://contoso.example/devices).
`;

/** Takes a picture of the page, where somebody wants to look at it. */
async function picture(page, name) {
  const folder = process.env.PICTURES;
  if (!folder) return;
  await mkdir(folder, { recursive: true });
  for (const [width, colorScheme] of [
    [1280, "light"],
    [320, "dark"],
  ]) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: join(folder, `${name}-${width}.png`), fullPage: true });
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: "light" });
}

/** Writes and publishes a policy, page by page. */
async function publish(page, id) {
  await on.open(page, "/admin/policies/new");
  await page.getByLabel("Id", { exact: true }).fill(id);
  await page.getByLabel("Default language").fill("en-US");
  await press(page, "Begin");
  await page.getByLabel("Text", { exact: true }).fill(TEXT);
  await press(page, "Save");
  await follow(page, "Draft");
  await follow(page, "Change the settings");
  await page.getByLabel("Priority").fill("50");
  await press(page, "Save");
  await follow(page, "Publish");
  await press(page, "Publish");
}

test("a policy is written, looked at, published, shown by Windows, changed and retired", async (t) => {
  const page = await on.visit(t, { person: "grace", to: "/admin" });
  await picture(page, "overview");
  await page.getByRole("navigation", { name: "Administration" }).getByRole("link", { name: "Terms" }).click();
  await picture(page, "policies");
  await follow(page, "New policy");
  await picture(page, "new");
  await page.getByLabel("Id", { exact: true }).fill("Company Devices");
  await page.getByLabel("Default language").fill("en-US");
  await press(page, "Begin");
  assert.match(await page.title(), /^Error: /);
  await page.getByLabel("Id", { exact: true }).fill("at-work");
  await press(page, "Begin");

  await page.getByLabel("Text", { exact: true }).fill(TEXT);
  await press(page, "Save");
  assert.match(await main(page), /Saved/);
  await picture(page, "text");
  await follow(page, "Draft");
  await follow(page, "Add a language");
  await page.locator("main").getByLabel("Language", { exact: true }).fill("ar-SA");
  await page.getByLabel("Text", { exact: true }).fill("# استخدام جهاز في العمل\n\nيرجى القراءة.\n");
  await press(page, "Save");
  await picture(page, "text-ar");
  await follow(page, "Draft");
  await follow(page, "Change the settings");
  await page.getByLabel("Company devices").check();
  await page.getByLabel("Priority").fill("50");
  await picture(page, "settings");
  await press(page, "Save");
  await picture(page, "draft");
  await follow(page, "Preview");
  const frame = page.frameLocator("iframe");
  assert.equal(await frame.locator("h1").innerText(), "Using a device at work");
  await picture(page, "preview");
  await page.goBack();
  await follow(page, "Publish");
  await picture(page, "publication");
  await press(page, "Publish");
  assert.match(await main(page), /Version 1 is published\./);
  await picture(page, "policy");

  const terms = await on.window(t);
  await arrive(terms, on.server, { tenant: contoso, theme: "frx-light", ownership: "company" });
  assert.equal(await terms.locator("h1").innerText(), "Using a device at work");

  await press(page, "Write the next version");
  await page.locator("main").getByRole("link", { name: "English" }).click();
  await page.getByLabel("Text", { exact: true }).fill(TEXT.replace("encrypted", "encrypted and up to date"));
  await press(page, "Save");
  await follow(page, "Draft");
  await follow(page, "What changed since version 1");
  assert.deepEqual(await page.locator("ins").allInnerTexts(), [" and up to date"]);
  await picture(page, "changes");
  await page.goBack();
  await follow(page, "Publish");
  await page.getByLabel("At a date").check();
  await page.getByLabel("Date", { exact: true }).fill("2099-01-01");
  await press(page, "Publish");
  assert.match(await main(page), /Version 2 is published\.[\s\S]*Not yet in force/);
  await follow(page, "Version 2");
  await picture(page, "version");
  await follow(page, "Call this version off");
  await picture(page, "ask");
  await press(page, "Call it off");
  assert.match(await main(page), /Version 2 is called off\./);

  await on.open(page, "/admin/audience");
  await page.locator("main").getByRole("button", { name: "Who sees what" }).click();
  assert.match(await main(page), /Anybody like that sees “Using a device at work”/);
  await picture(page, "audience");

  await on.open(page, "/admin/policies/at-work");
  await follow(page, "Stop offering it");
  await press(page, "Stop offering it");
  assert.match(await main(page), /no longer offered/);
  await follow(page, "Who changed what");
  assert.equal(await page.locator("tbody tr").count(), 10);
  await picture(page, "log");
  await page.locator("tbody a").nth(2).click();
  await picture(page, "act");
});

test("two people at one text: the second is told, and saves knowing that", async (t) => {
  const grace = await on.visit(t, { person: "grace", to: "/admin/policies/new" });
  await grace.getByLabel("Id", { exact: true }).fill("shared");
  await grace.getByLabel("Default language").fill("de-DE");
  await press(grace, "Begin");
  const other = await on.visit(t, { person: "grace", to: "/admin/policies/shared/draft/texts/de-DE" });
  await grace.getByLabel("Text", { exact: true }).fill("# Gemeinsam\n\nErst.\n");
  await press(grace, "Save");
  await other.getByLabel("Text", { exact: true }).fill("# Gemeinsam\n\nDann.\n");
  await press(other, "Save");
  assert.match(await main(other), /saved this text while you were writing/);
  assert.equal(await other.getByLabel("Text", { exact: true }).inputValue(), "# Gemeinsam\n\nDann.\n");
  await picture(other, "overtaken");
  await press(other, "Save");
  assert.match(await main(other), /Saved/);
});

test("an auditor reads the same and changes nothing; who has no role is told so", async (t) => {
  const grace = await on.visit(t, { person: "grace" });
  await publish(grace, "for-auditors");
  const page = await on.visit(t, { person: "hedy", to: "/admin/policies/for-auditors" });
  assert.equal(await page.locator("main form, main button").count(), 0);
  const nobody = await on.visit(t, { person: "ada", to: "/devices" });
  assert.equal(await nobody.locator("a[href^='/admin']").count(), 0);
  const answer = await on.open(nobody, "/admin/policies");
  assert.equal(answer.status(), 403);
  assert.match(await main(nobody), /Your role doesn’t include this/);
});

test("a policy is published by keyboard alone", async (t) => {
  const page = await on.visit(t, { person: "grace", to: "/admin/policies/new" });
  const tabTo = async (locator) => {
    for (let n = 0; n < 60; n += 1) {
      if (await locator.evaluate((e) => e === document.activeElement)) return;
      await page.keyboard.press("Tab");
    }
    assert.fail(`Tab does not come to ${locator}`);
  };
  const enter = () => Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  const link = (name) => page.locator("main").getByRole("link", { name, exact: true });
  await tabTo(page.getByLabel("Id", { exact: true }));
  await page.keyboard.type("by-keyboard");
  await tabTo(page.getByLabel("Default language"));
  await page.keyboard.type("en-US");
  await enter();
  await tabTo(page.getByLabel("Text", { exact: true }));
  await page.keyboard.type("# Typed\n\nAll of it.");
  await tabTo(page.getByRole("button", { name: "Save" }));
  await enter();
  await tabTo(link("Draft").first());
  await enter();
  await tabTo(link("Publish"));
  await enter();
  await tabTo(page.getByRole("button", { name: "Publish" }));
  await enter();
  assert.match(await main(page), /Version 1 is published\./);
});

/** Every page of the console's terms, once there are some. */
const PAGES = [
  "",
  "/policies",
  "/policies/new",
  "/policies/looks",
  "/policies/looks/draft",
  "/policies/looks/draft/settings",
  "/policies/looks/draft/texts/en-US",
  "/policies/looks/draft/texts/new",
  "/policies/looks/draft/texts/en-US/removal",
  "/policies/looks/draft/publication",
  "/policies/looks/draft/removal",
  "/policies/looks/versions/1",
  "/policies/looks/changes?from=1&to=draft",
  "/policies/looks/preview?version=1&size=small",
  "/policies/looks/retirement",
  "/audience?ownership=company",
  "/log",
  "/log?subject=looks",
];

for (const locale of ["en", "ar"]) {
  test(`every page in ${locale} passes axe in light and dark, and fits 320 and 1440 px`, async (t) => {
    const page = await on.visit(t, { ...WITH_SCRIPT, locale: "en", person: "grace" });
    if (locale === "en") await publish(page, "looks");
    await on.open(page, "/admin/policies/looks");
    const begins = page.getByRole("button", { name: "Write the next version" });
    if (await begins.count()) await press(page, "Write the next version");
    const seen = locale === "en" ? page : await on.visit(t, { ...WITH_SCRIPT, locale, person: "grace" });
    const found = [];
    for (const path of PAGES) {
      const answer = await on.open(seen, `/admin${path}`);
      assert.equal(answer.status(), 200, path);
      for (const [colorScheme, only] of [["light"], ["dark", "color-contrast"]]) {
        await seen.emulateMedia({ colorScheme });
        for (const finding of await findings(seen, { only })) found.push(`${path}, ${colorScheme}: ${finding}`);
      }
      const ids = await seen.evaluate(() => [...document.querySelectorAll("[id]")].map((e) => e.id));
      if (new Set(ids).size !== ids.length) found.push(`${path}: an id twice: ${ids}`);
      for (const width of [320, 1440]) {
        await seen.setViewportSize({ width, height: 1000 });
        const { scrollWidth, out } = await overflow(seen);
        if (scrollWidth > width) found.push(`${path}, ${width} px: ${scrollWidth} px wide, by ${out}`);
        for (const text of await clipped(seen)) found.push(`${path}, ${width} px: cut off: ${text}`);
      }
      await seen.setViewportSize(WITH_SCRIPT.viewport);
    }
    assert.deepEqual(found, []);
  });
}
