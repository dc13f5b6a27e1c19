/** The demo, as somebody goes through it: the terms, what Windows receives, the enrollment call, the cap. */

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { WITH_SCRIPT, findings } from "../support/axe.js";
import { launch, newWindow } from "../support/browser.js";
import { startDemo } from "../support/demo.js";
import { overflow } from "../support/layout.js";

let demo;
let browser;

before(async () => {
  demo = await startDemo();
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await demo?.stop();
});

async function open(test, options) {
  const page = await newWindow(browser, options);
  test.after(() => page.context().close());
  return page;
}

/** Presses Tab until the button or link of this name has the focus, in the frame too, and then Enter. */
async function choose(page, name) {
  for (let n = 0; n < 60; n += 1) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return (element.contentDocument?.activeElement ?? element).textContent.trim();
    });
    if (focused === name) {
      await page.keyboard.press("Enter");
      return;
    }
  }
  assert.fail(`Tab does not come to ${name}`);
}

/** Somebody accepts the terms and the device is enrolled, or not. */
async function enroll(page, user) {
  await page.goto(`${demo.origin}/run?user=${user}`);
  const frame = page.frameLocator("iframe");
  await frame.locator("[value=accept]").click();
  await frame.getByRole("button", { name: "Enroll this device" }).click();
  await page.waitForURL("**/enrollment/**");
}

/** What is wrong with the page in light and in dark, and what sticks out on a phone. */
async function judge(page, name, found) {
  const { width, height } = page.viewportSize();
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme });
    for (const finding of await findings(page)) found.push(`${name}, ${colorScheme}: ${finding}`);
  }
  await page.setViewportSize({ width: 320, height: 568 });
  const { scrollWidth, out } = await overflow(page);
  if (scrollWidth > 320 || out.length) found.push(`${name}: ${scrollWidth} px, ${out}`);
  await page.setViewportSize({ width, height });
}

test("by keyboard alone somebody comes from the first page to an enrolled device", async (t) => {
  const page = await open(t);
  await page.goto(demo.origin);
  await choose(page, "Start");
  const frame = page.frameLocator("iframe");
  await frame.locator("[value=accept]").waitFor();
  await choose(page, "Accept");
  await frame.getByRole("button", { name: "Enroll this device" }).waitFor();
  await choose(page, "Enroll this device");
  await page.waitForURL("**/enrollment/**");
  assert.equal(await page.locator("h1").innerText(), "Enrolled: device 1 of 15");

  await page.reload();
  assert.equal(await page.locator("h1").innerText(), "Enrolled: device 1 of 15", "a reload sends nothing");
  await choose(page, "Make the call");
  await page.waitForURL("**/2");
  assert.equal(await page.locator("h1").innerText(), "Enrolled already");
});

test("the pages from the enrollment to the removal can be read by everybody, on a phone too", async (t) => {
  const page = await open(t, WITH_SCRIPT);
  const found = [];
  const heading = () => page.locator("h1").innerText();
  const user = "amira.saleh%40fabrikam.com";
  await enroll(page, user);
  await judge(page, "enrolled", found);
  await enroll(page, user);
  await enroll(page, user);
  assert.equal(await heading(), "Refused: too many devices");
  await page.locator("summary").click();
  await judge(page, "refused", found);

  await page.getByRole("button", { name: /^Remove/ }).first().click();
  await page.getByText("Removal requested; its slot is free").waitFor();
  await judge(page, "removal requested", found);
  await page.getByRole("button", { name: "Make the call" }).click();
  await page.waitForURL("**/2");
  assert.equal(await heading(), "Enrolled: device 2 of 2");
  await judge(page, "enrolled after a removal", found);
  await page.goto(demo.origin);
  await page.getByText("Earlier runs").waitFor();
  await judge(page, "the first page", found);
  assert.deepEqual(found, []);
});
