/** Files that are made in the background, and all that is kept about somebody as a file. */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import { WITH_SCRIPT, findings } from "../support/axe.js";
import { people } from "../support/issuer.js";
import { clipped, overflow } from "../support/layout.js";
import { accept } from "../support/mdm.js";
import { organizations, portal, words } from "../support/portal.js";

/** Grace may do everything, Hedy reads. */
const contoso = {
  ...organizations.contoso,
  signIn: `administrators = ["${people.grace.oid}"]\nauditors = ["${people.hedy.oid}"]\n`,
};

const made = {};

const on = portal({ contoso }, async (on) => {
  Object.assign(made, await on.enroll({ ownership: "company", name: "ADA-LAPTOP" }));
  await accept(on.server, { tenant: contoso, person: "grace", ownership: "company" });
});

const main = (page) => words(page.locator("main"));
const EXPORTS = "/admin/reports/exports";

/** Takes a picture where one is wanted: `PICTURES=folder node --test …`. */
async function picture(page, name) {
  const folder = process.env.PICTURES;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}

/** Presses Tab until a link or a field has the focus. */
async function tabTo(page, locator) {
  for (let n = 0; n < 60; n += 1) {
    await page.keyboard.press("Tab");
    if (await locator.evaluate((e) => e === document.activeElement)) return;
  }
  assert.fail(`Tab does not come to ${locator}`);
}

/** What a press leads to, saved. */
async function downloaded(page, press) {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

async function ready(page) {
  for (let n = 0; n < 50; n += 1) {
    if ((await page.locator("h1").innerText()) === "Your file is ready") return;
    await page.waitForTimeout(200);
    await page.reload();
  }
  assert.fail(await main(page));
}

test("an auditor asks for a file and downloads it, by keyboard alone", async (t) => {
  const page = await on.visit(t, { person: "hedy", to: EXPORTS });
  assert.match(await main(page), /No exports/);
  await tabTo(page, page.getByRole("link", { name: "Ask for an export" }));
  await page.keyboard.press("Enter");
  await page.waitForURL(`**${EXPORTS}/new`);
  await tabTo(page, page.getByLabel("Decisions as CSV, for spreadsheets"));
  await page.keyboard.press("ArrowDown");
  await tabTo(page, page.getByRole("button", { name: "Make the file" }));
  await page.keyboard.press("Enter");
  await page.waitForURL(new RegExp(`${EXPORTS}/[0-9a-f-]{36}$`));
  await ready(page);
  await picture(page, "export-ready");
  const { name, content } = await downloaded(page, () => page.getByRole("link", { name: /^Download/ }).click());
  assert.match(name, /^decisions-\d{4}-\d\d-\d\d\.jsonl\.gz$/);
  const lines = gunzipSync(content).toString().trim().split("\n").map(JSON.parse);
  assert.equal(lines.length, 2);
  assert.ok(lines.some((line) => line.id === made.decision));
  await on.press(page, "Delete this export");
  assert.match(await main(page), /The export is deleted/);
  assert.match(await main(page), /No exports/);
});

test("what is typed wrong comes back with what is wrong, and links that lead there", async (t) => {
  const page = await on.visit(t, { person: "hedy", to: `${EXPORTS}/new?policy=Not+one&version=3` });
  await on.press(page, "Make the file");
  assert.equal(await page.getByLabel("Terms", { exact: true }).inputValue(), "Not one");
  await page.getByRole("alert").getByRole("link").first().click();
  assert.equal(await page.evaluate(() => document.activeElement.id), "policy");
  await picture(page, "export-new-wrong");
});

test("people download all that is kept about them, and no more", async (t) => {
  const page = await on.visit(t, { person: "ada", to: "/account" });
  await page.getByRole("link", { name: /^Your data/ }).click();
  const file = await downloaded(page, () => page.getByRole("link", { name: "Download the file" }).click());
  assert.match(file.name, /^my-data-.*\.json$/);
  const data = JSON.parse(file.content);
  assert.equal(data.devices[0].name, "ADA-LAPTOP");
  assert.equal(data.decisions[0].id, made.decision);
  assert.ok(!file.content.toString().includes(people.grace.oid));
  const records = await downloaded(page, () => page.getByRole("link", { name: "Download the consent records" }).click());
  assert.match(records.name, /\.jsonld$/);
  await on.open(page, `/agreements/${made.decision}/receipt`);
  const one = await downloaded(page, () => page.getByRole("link", { name: /consent record/ }).click());
  assert.equal(one.name, `consent-record-${made.decision}.jsonld`);
});

test("an administrator downloads somebody’s data for them, and the log has it", async (t) => {
  const page = await on.visit(t, { person: "grace", to: `/admin/people/${people.ada.oid}` });
  await picture(page, "person");
  await page.getByRole("link", { name: /^Download this person’s data/ }).click();
  const file = await downloaded(page, () => page.getByRole("button", { name: "Download the file" }).click());
  assert.equal(JSON.parse(file.content).person.object_id, people.ada.oid);
  await on.open(page, "/admin/log");
  await page.getByRole("link", { name: "Person’s data downloaded" }).click();
  assert.match(await main(page), new RegExp(people.ada.oid));
});

const PLACES = (id) => [
  ["exports", EXPORTS],
  ["export", `${EXPORTS}/${id}`],
  ["export-new", `${EXPORTS}/new`],
  ["export-new-filtered", `${EXPORTS}/new?person=${people.ada.oid}&version=3&language=en-US`],
  ["person-data", `/admin/people/${people.ada.oid}/data`],
  ["person", `/admin/people/${people.ada.oid}`],
  ["decision", `/admin/decisions/${made.decision}`],
  ["data", "/account/data"],
  ["account", "/account"],
];

for (const [locale, scheme] of [
  ["en", "light"],
  ["de", "light"],
  ["ar", "dark"],
]) {
  test(`every page in ${locale} passes axe in ${scheme} and fits 320 and 1440 px`, async (t) => {
    const page = await on.visit(t, { ...WITH_SCRIPT, locale, person: "grace", to: `${EXPORTS}/new` });
    await page.locator("main button[type=submit]").click();
    await page.waitForURL(new RegExp(`${EXPORTS}/[0-9a-f-]{36}$`));
    const id = page.url().split("/").at(-1);
    await page.emulateMedia({ colorScheme: scheme });
    const found = [];
    for (const [name, path] of PLACES(id)) {
      const response = await on.open(page, path);
      assert.equal(response.status(), 200, path);
      for (const finding of await findings(page)) {
        // Whoever needs longer can stop it (WCAG 2.2.1).
        if (!finding.startsWith("meta-refresh: ")) found.push(`${name}: ${finding}`);
      }
      for (const width of [320, 1440]) {
        await page.setViewportSize({ width, height: 1000 });
        const { scrollWidth, out } = await overflow(page);
        if (scrollWidth > width) found.push(`${name}, ${width} px: ${scrollWidth} px wide, by ${out}`);
        for (const text of await clipped(page)) found.push(`${name}, ${width} px: cut off: ${text}`);
        await picture(page, `${name}-${locale}-${width}`);
      }
      await page.setViewportSize(WITH_SCRIPT.viewport);
    }
    assert.deepEqual(found, []);
  });
}
