/** The console's reports: how people stand to the terms, decisions by any filters, files, and who has not accepted. */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { WITH_SCRIPT, findings } from "../support/axe.js";
import { people } from "../support/issuer.js";
import { clipped, overflow } from "../support/layout.js";
import { decide } from "../support/mdm.js";
import { organizations, portal, words } from "../support/portal.js";

/** Grace may do everything, Hedy reads. */
const contoso = {
  ...organizations.contoso,
  signIn: `administrators = ["${people.grace.oid}"]\nauditors = ["${people.hedy.oid}"]\n`,
};

const made = {};

const on = portal({ contoso }, async (on) => {
  Object.assign(made, await on.enroll({ ownership: "company", name: "ADA-LAPTOP" }));
  await on.enroll({ ownership: "company", name: "ADA-TABLET", language: "de-DE" });
  await decide(on.server, { tenant: contoso, person: "grace" }, "decline");
});

const main = (page) => words(page.locator("main"));

/** Opens a page until it says something: what happened is counted within two seconds. */
async function until(page, path, said) {
  for (let n = 0; n < 40; n += 1) {
    await on.open(page, path);
    if (said.test(await main(page))) return;
    await page.waitForTimeout(100);
  }
  assert.fail(`${path} does not say ${said}: ${await main(page)}`);
}

/** Presses Tab until something has the focus. */
async function tabTo(page, locator) {
  for (let n = 0; n < 80; n += 1) {
    await page.keyboard.press("Tab");
    if (await locator.evaluate((e) => e === document.activeElement)) return;
  }
  assert.fail(`Tab does not come to ${locator}`);
}

const PAGES = [
  "/admin/reports",
  "/admin/reports?count=days&from=2020-01-01&to=2030-01-01",
  "/admin/reports?from=2030-01-01&to=2020-01-01",
  "/admin/reports/decisions",
  "/admin/reports/decisions?person=nobody&version=x",
  "/admin/reports/decisions?language=fr-FR",
  "/admin/reports/missing",
  "/admin/reports/missing?reason=never",
];

test("an auditor comes from the overview to a decision and takes a file, by keyboard alone", async (t) => {
  const page = await on.visit(t, { person: "hedy", to: "/admin" });
  await until(page, "/admin/reports/decisions", /3 decisions/);
  await on.open(page, "/admin");
  await tabTo(page, page.getByRole("navigation").getByRole("link", { name: "Reports" }));
  await page.keyboard.press("Enter");
  await page.waitForURL("**/admin/reports");
  assert.match(await main(page), /accepted by 1 of 2/);
  await tabTo(page, page.locator("main").getByRole("link", { name: "Decisions" }));
  await page.keyboard.press("Enter");
  await page.waitForURL("**/admin/reports/decisions");
  await tabTo(page, page.getByLabel("Person"));
  await page.keyboard.type(people.ada.upn.toUpperCase());
  await page.keyboard.press("Enter");
  await page.waitForURL("**/admin/reports/decisions?person=*");
  assert.match(await main(page), /2 decisions/);
  const link = page.getByRole("link", { name: /CSV/ });
  await tabTo(page, link);
  const [file] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  assert.match(file.suggestedFilename(), /^decisions-\d{4}-\d\d-\d\d\.csv$/);
  const text = await readFile(await file.path(), "utf8");
  assert.ok(text.startsWith("\ufeffid,at,decision,"));
  assert.equal(text.trimEnd().split("\r\n").length, 3);
  assert.ok(text.includes(made.decision));
  await tabTo(page, page.locator(`main a[href="/admin/decisions/${made.decision}"]`));
  await page.keyboard.press("Enter");
  await page.waitForURL(`**/admin/decisions/${made.decision}`);

  const grace = await on.visit(t, { person: "grace", to: "/admin/log" });
  assert.match(await main(grace), /Report downloaded/);
});

test("every page passes axe in light and in dark, and fits 320 and 1440 px, in Arabic too", async (t) => {
  const found = [];
  for (const locale of ["en", "ar"]) {
    const page = await on.visit(t, { ...WITH_SCRIPT, locale, person: "grace", to: "/admin" });
    for (const path of PAGES) {
      await on.open(page, path);
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
  }
  assert.deepEqual(found, []);
});

test("charts are read out, and drawn from right to left where one reads so", async (t) => {
  for (const [locale, first] of [["en", "left"], ["ar", "right"]]) {
    const page = await on.visit(t, { locale, person: "hedy", to: "/admin/reports" });
    await until(page, "/admin/reports", /1,?\d*/);
    const charts = page.getByRole("img");
    assert.ok((await charts.count()) >= 3);
    for (const chart of await charts.all()) {
      const ids = (await chart.getAttribute("aria-labelledby")).split(" ");
      for (const id of ids) assert.notEqual(await page.locator(`[id="${id}"]`).textContent(), "", id);
    }
    const bar = page.locator("main li svg[role=img]").first();
    const box = await bar.boundingBox();
    const part = await bar.locator("rect").first().boundingBox();
    const gap = first === "left" ? part.x - box.x : box.x + box.width - part.x - part.width;
    assert.ok(Math.abs(gap) < 2, `${locale}: ${gap}`);
  }
});

test("on paper there are the numbers and no filters", async (t) => {
  const page = await on.visit(t, { person: "hedy", to: "/admin/reports" });
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator("main form:visible").count(), 0);
  assert.equal(await page.locator("header:visible").count(), 0);
  assert.ok((await page.locator("main table:visible").count()) >= 1);
  await on.open(page, "/admin/reports/decisions");
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator("main form:visible").count(), 0);
  assert.equal(await page.locator("main table:visible").count(), 1);
});
