/** A portal of several organizations, each with a client of its own: people name theirs. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { organizations, portal } from "../support/portal.js";

const on = portal(organizations);

test("who names their organization is sent to its provider, and comes back to the page that was asked for", async (t) => {
  const page = await on.window(t);
  await on.open(page, "/agreements");
  const field = page.locator("input[name=organization]");
  const go = page.locator("main form button");
  await field.fill("Nobody & <Sons>");
  await go.click();
  await page.locator("[aria-invalid=true]").waitFor();
  assert.equal(await field.inputValue(), "Nobody & <Sons>");
  await field.fill("adventure works fahrradmanufaktur");
  await go.click();
  await page.waitForURL(/^http:\/\/localhost:/);
  await on.choose(page);
  assert.equal(on.at(page), "/agreements");
  assert.equal(await page.locator("header img").getAttribute("alt"), organizations.adventure.name);
});

test("somebody who was signed in elsewhere cannot be taken for somebody of another organization", async (t) => {
  const page = await on.visit(t, { organization: organizations.contoso });
  const { device } = await on.enroll({ organization: organizations.adventure });
  const answer = await on.open(page, `/devices/${device}`);
  assert.equal(answer.status(), 404);
});
