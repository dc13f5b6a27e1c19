/** Help in today's browsers: what axe finds, phones, the keyboard, the language that is picked. */

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { WITH_SCRIPT, findings } from "../support/axe.js";
import { launch, newWindow } from "../support/browser.js";
import { overflow } from "../support/layout.js";
import { startVestibule } from "../support/server.js";

const PAGES = [
  "/help",
  "/help?q=administrator",
  "/help?q=nothing-of-the-kind",
  "/help/errors/0x80180013",
  "/help/errors/0x8007064c",
  "/help/errors/0xdeadbeef",
  "/help/what-cannot-be-enrolled",
];

let server;
let browser;

before(async () => {
  server = await startVestibule();
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

async function open(test, options) {
  const page = await newWindow(browser, options);
  test.after(() => page.context().close());
  return page;
}

for (const locale of ["en", "de", "ar"]) {
  test(`help in ${locale} passes axe in light and in dark, and fits a phone`, async (t) => {
    const page = await open(t, { ...WITH_SCRIPT, locale });
    const found = [];
    for (const path of PAGES) {
      await page.setViewportSize({ width: 1280, height: 4000 });
      await page.goto(server.origin + path);
      assert.equal(await page.locator("html").getAttribute("lang"), locale);
      for (const colorScheme of ["light", "dark"]) {
        await page.emulateMedia({ colorScheme });
        for (const finding of await findings(page)) found.push(`${path}, ${colorScheme}: ${finding}`);
      }
      await page.setViewportSize({ width: 320, height: 568 });
      const { scrollWidth } = await overflow(page);
      if (scrollWidth > 320) found.push(`${path}: ${scrollWidth} px wide`);
    }
    assert.deepEqual(found, []);
  });
}

test("by keyboard alone somebody comes from a code to what it means", async (t) => {
  const page = await open(t, { locale: "en" });
  await page.goto(`${server.origin}/help`);
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Skip to content");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.type("-2145910765");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/help/errors/0x80180013");
  assert.match(await page.locator("main").innerText(), /You can fix this/);
});

test("a language that is picked stays, and leads back to the page", async (t) => {
  const page = await open(t, { locale: "en" });
  await page.goto(`${server.origin}/help/errors/0x80180013`);
  await page.getByLabel("Language").selectOption("he");
  await page.getByRole("button", { name: "Change language" }).click();
  await page.waitForURL("**/help/errors/0x80180013");
  assert.equal(await page.locator("html").getAttribute("dir"), "rtl");
  await page.goto(`${server.origin}/help`);
  assert.equal(await page.locator("html").getAttribute("lang"), "he");
});
