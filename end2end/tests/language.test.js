/** Languages are buttons of the form: the page comes again, and Back finds the one before. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { decodeJwt } from "jose";
import { answer, press, send } from "../support/press.js";
import { stage } from "../support/stage.js";
import { CLIENT_REQUEST_ID } from "../support/visit.js";

const on = stage();

const acceptOf = (page) => page.locator("button[name=decision][value=accept]");

const state = (page) =>
  page.evaluate(() => ({
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
    current: document.querySelector("[aria-current=true]").textContent.trim(),
    accept: document.querySelector("[value=accept]").textContent.trim(),
    theme: document.body.className,
  }));

const pick = (page, name) => send(page, () => page.getByRole("button", { name, exact: true }).click());

const theme = "theme-frx";
const english = { lang: "en-US", dir: "ltr", current: "English", accept: "Accept", theme };
const german = { lang: "de-DE", dir: "ltr", current: "Deutsch", accept: "Annehmen", theme };
const arabic = { lang: "ar-SA", dir: "rtl", current: "العربية", accept: "قبول", theme };

test("a language is picked by its button, and Back and Forward find the pages again", async (t) => {
  const { page } = await on.visit(t, { theme: "frx" });
  const first = page.url();
  assert.deepEqual(await state(page), english);
  const response = await pick(page, "Deutsch");
  assert.equal(response.status(), 200);
  assert.deepEqual(await state(page), german);
  assert.ok(!page.url().includes("?"), "nothing of the request stands in the address any more");
  await pick(page, "العربية");
  assert.deepEqual(await state(page), arabic);
  assert.ok((await page.locator("body").innerText()).includes(CLIENT_REQUEST_ID));

  await page.goBack();
  assert.deepEqual(await state(page), german);
  await page.goBack();
  assert.equal(page.url(), first);
  assert.deepEqual(await state(page), english);
  await page.goForward();
  assert.deepEqual(await state(page), german);

  const { IsAccepted, OpaqueBlob } = answer(await press(page, acceptOf(page)));
  assert.equal(IsAccepted, "true");
  const { jti } = decodeJwt(OpaqueBlob);
  await page.goBack();
  assert.deepEqual(await state(page), english);
  const again = answer(await press(page, acceptOf(page)));
  assert.equal(decodeJwt(again.OpaqueBlob).jti, jti, "one arrival is one decision");
});

test("Back finds the page without asking the server, which would not know whom it speaks to", async (t) => {
  const { page } = await on.visit(t, { theme: "frx" });
  await pick(page, "Deutsch");
  const protocol = await page.context().newCDPSession(page);
  await protocol.send("Network.enable");
  const documents = [];
  protocol.on("Network.responseReceived", ({ type, response }) => {
    if (type === "Document") documents.push(response);
  });
  await page.goBack();
  assert.deepEqual(await state(page), english);
  assert.deepEqual(
    documents.filter((response) => !response.fromDiskCache).map((response) => response.url),
    [],
  );
});

test("the same address without a token is sent back to Windows, so a page after Back is the kept one", async (t) => {
  const { page } = await on.visit(t);
  const response = await fetch(page.url(), { redirect: "manual" });
  assert.equal(response.status, 302);
  assert.match(response.headers.get("location"), /^ms-appx-web:.*error=unauthorized_client/);
});

test("the language in use is no button, and each name is marked as of its language", async (t) => {
  const { page } = await on.visit(t, { language: "de-DE" });
  const names = await page
    .locator(".languages > *")
    .evaluateAll((all) => all.map((e) => [e.localName, e.lang, e.dir, e.textContent.trim()]));
  assert.deepEqual(names.toSorted(), [
    ["button", "ar-SA", "rtl", "العربية"],
    ["button", "en-US", "ltr", "English"],
    ["span", "de-DE", "ltr", "Deutsch"],
  ]);
});
