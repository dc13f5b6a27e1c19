/** What people agreed to: word for word, a newer version, the receipt on paper, withdrawing. */

import assert from "node:assert/strict";
import { appendFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { inflateSync } from "node:zlib";
import { portal, words } from "../support/portal.js";

const on = portal();

const main = (page) => words(page.locator("main"));

const path = (...names) => join(on.server.folder, "terms/contoso", ...names);

/** Publishes the next version of a policy, with a paragraph more in each text. */
async function publish(policy, version, sentence) {
  const file = path(policy, "policy.toml");
  const settings = await readFile(file, "utf8");
  await writeFile(file, settings.replace(/^version = .*/m, `version = ${version}`));
  for (const locale of ["en-US", "de-DE", "ar-SA"]) await appendFile(path(policy, `${locale}.md`), `\n${sentence}\n`);
  await on.publish();
}

/** Loads a page again until it shows something: running servers know of new terms within two seconds. */
async function until(page, locator) {
  for (let n = 0; n < 40 && !(await locator.count()); n += 1) {
    await page.waitForTimeout(100);
    await page.reload();
  }
}

/** The words of a text, however they are broken into lines. */
const prose = async (page) => (await page.locator(".prose").innerText()).replace(/\s+/g, " ").trim();

test("a newer version is accepted, and the old text stays as it was, word for word", async (t) => {
  const { device, decision } = await on.enroll({ ownership: "company", name: "OFFICE" });
  const page = await on.visit(t, { to: `/agreements/${decision}` });
  const first = await prose(page);
  const source = await readFile(path("company-devices", "en-US.md"), "utf8");
  for (const line of source.split("\n").filter((line) => line && !/[#[*_]/.test(line))) {
    const text = line.replace(/^- /, "").trim();
    assert.ok(first.includes(text), text);
  }
  assert.equal(await page.getByRole("link", { name: "OFFICE" }).getAttribute("href"), `/devices/${device}`);

  await publish("company-devices", 2, "Contoso **also** counts the stickers on the lid.");
  await on.open(page, "/devices");
  const waiting = page.getByRole("link", { name: "Read and accept" });
  await until(page, waiting);
  assert.match(await main(page), /Please read and accept the new terms/);
  await waiting.click();
  assert.equal(on.at(page), "/agreements/terms/company-devices");
  assert.match(await prose(page), /Contoso also counts the stickers on the lid\./);
  assert.match(await main(page), /You accepted version 1 on/);

  // Not now: nothing is accepted, and it still waits.
  await page.getByRole("link", { name: "Not now" }).click();
  assert.equal(on.at(page), "/agreements");
  await page.getByRole("link", { name: "Read and accept" }).click();

  // In another language: that text is what is accepted.
  await page.getByRole("link", { name: "Deutsch" }).click();
  assert.equal(await page.locator(".prose").getAttribute("lang"), "de-DE");
  assert.equal(await page.locator("html").getAttribute("lang"), "en", "the page's own words stay");
  const german = await prose(page);
  await on.press(page, "Accept");
  assert.match(on.at(page), /^\/agreements\/[0-9a-f-]{36}\?done=accepted$/);
  assert.match(await page.getByRole("status").innerText(), /You accepted these terms/);
  assert.equal(await prose(page), german);
  assert.match(await main(page), /Version 2 · Deutsch/);

  await on.open(page, "/agreements");
  assert.equal(await page.getByRole("link", { name: "Read and accept" }).count(), 0);
  await on.open(page, `/agreements/${decision}`);
  assert.equal(await prose(page), first);
  assert.match(await main(page), /Version 1 · English/);
});

test("a version that comes into force while somebody reads is not accepted unread", async (t) => {
  await on.enroll({ person: "grace", ownership: "personal" });
  const page = await on.visit(t, { person: "grace" });
  await publish("personal-devices", 2, "Second.");
  await on.open(page, "/agreements");
  const waiting = page.getByRole("link", { name: "Read and accept" });
  await until(page, waiting);
  await waiting.click();
  const reading = await on.window(t, { storageState: await page.context().storageState() });
  await on.open(reading, "/agreements/terms/personal-devices");
  await publish("personal-devices", 3, "Third.");
  await until(reading, reading.locator(".prose", { hasText: "Third." }));
  const answer = await on.press(page, "Accept");
  assert.equal(answer.status(), 422);
  assert.match(await page.getByRole("alert").innerText(), /The text has changed/);
  assert.match(await prose(page), /Second\. Third\./);
  await on.press(page, "Accept");
  assert.match(await main(page), /Version 3/);
  // In the other window it is accepted already.
  await on.press(reading, "Accept");
  assert.equal(on.at(reading), "/agreements");
});

test("who is signed out while they read can accept after signing in again, in the language they read", async (t) => {
  const { decision } = await on.enroll({ person: "hedy", ownership: "personal", language: "de-DE" });
  const page = await on.visit(t, { person: "hedy", to: `/agreements/${decision}` });
  const version = Number((await main(page)).match(/Version (\d+)/)[1]);
  await publish("personal-devices", version + 1, "Once more.");
  await until(page, page.getByRole("link", { name: "Read and accept" }));
  await on.open(page, "/agreements/terms/personal-devices?language=ar-SA");
  assert.equal(await page.locator(".prose").getAttribute("dir"), "rtl");
  await page.context().clearCookies({ domain: "127.0.0.1" });
  await on.press(page, "Accept");
  await page.getByRole("link", { name: "Sign in and go on" }).click();
  assert.match(await page.getByRole("alert").innerText(), /signed in again/);
  assert.equal(await page.locator(".prose").getAttribute("lang"), "ar-SA");
  await on.press(page, "Accept");
  assert.match(await page.getByRole("status").innerText(), /You accepted these terms/);
  assert.equal(await page.locator(".prose").getAttribute("lang"), "ar-SA");
});

test("Back after accepting shows no form that could be sent again", async (t) => {
  const { decision } = await on.enroll({ person: "grace", ownership: "personal" });
  const page = await on.visit(t, { person: "grace", to: `/agreements/${decision}` });
  const version = Number((await main(page)).match(/Version (\d+)/)[1]);
  await publish("personal-devices", version + 1, "And again.");
  await on.open(page, "/agreements");
  const waiting = page.getByRole("link", { name: "Read and accept" });
  await until(page, waiting);
  await waiting.click();
  await on.press(page, "Accept");
  const accepted = on.at(page);
  await page.goBack();
  assert.equal(await page.getByRole("button", { name: "Accept" }).count(), 0);
  await page.goForward();
  assert.equal(on.at(page), accepted);
});

/** The pages of a PDF: their sizes in points. Chromium puts some of the objects into compressed streams. */
function pages(pdf) {
  const latin = pdf.toString("latin1");
  const inside = [];
  for (const { index, 0: start } of latin.matchAll(/stream\r?\n/g)) {
    const end = latin.indexOf("endstream", index);
    try {
      inside.push(inflateSync(pdf.subarray(index + start.length, end)).toString("latin1"));
    } catch {
      // Not a compressed one.
    }
  }
  const text = [latin, ...inside].join("\n");
  const count = text.match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;
  const sizes = [...text.matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/g)];
  return { count, sizes: sizes.map(([, width, height]) => [Math.round(width), Math.round(height)]) };
}

for (const locale of ["en", "de", "ar"]) {
  test(`a receipt in ${locale} is one sheet of paper, and nothing on it is only for the screen`, async (t) => {
    const { decision } = await on.enroll({ person: "hedy", ownership: "company", language: "ar-SA" });
    const page = await on.visit(t, { person: "hedy", to: `/agreements/${decision}/receipt`, locale });
    await page.emulateMedia({ media: "print" });
    for (const selector of ["header", "nav", "footer", "form", "button", "select", "main > div > p:first-child"]) {
      for (const element of await page.locator(selector).all()) {
        assert.equal(await element.isVisible(), false, selector);
      }
    }
    const text = await main(page);
    for (const part of ["Hedy Lamarr", "hedy@contoso.example", "Contoso", decision, `${on.server.origin}/agreements/${decision}`]) {
      assert.ok(text.includes(part), part);
    }
    assert.equal(text.match(/\b[0-9a-f]{64}\b/g)?.length, 2, "the fingerprints of the text and of the record");
    const record = await on.api("GET", `/decisions/${decision}`);
    assert.ok(text.includes(record.text_sha256), JSON.stringify(record));

    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ media: "print", colorScheme });
      const colours = await page.locator("main dd").first().evaluate((e) => {
        const root = getComputedStyle(document.documentElement).backgroundColor;
        return [getComputedStyle(e).color, getComputedStyle(document.body).backgroundColor, root];
      });
      const [ink, ...paper] = colours;
      const dark = ink.match(/\d+/g).slice(0, 3).every((part) => Number(part) < 90);
      assert.ok(dark, `black on white, whatever the screen has: ${colours}`);
      for (const ground of paper) assert.match(ground, /255, 255, 255|, 0\)/, colorScheme);
    }
    const pdf = await page.pdf({ format: "A4", margin: { top: "1cm", bottom: "1cm", left: "1cm", right: "1cm" } });
    const { count, sizes } = pages(pdf);
    assert.equal(count, 1);
    assert.ok(sizes.every(([width, height]) => Math.abs(width - 595) <= 1 && Math.abs(height - 842) <= 1), `${sizes}`);
  });
}

test("an acceptance is withdrawn after a page that says what it means, and can be given again", async (t) => {
  const { decision } = await on.enroll({ person: "hedy", ownership: "company", name: "KEPT" });
  const page = await on.visit(t, { person: "hedy", to: `/agreements/${decision}` });
  await page.getByRole("link", { name: "Withdraw your acceptance" }).click();
  assert.match(await main(page), /It stays on record/);
  assert.equal(await page.getByRole("link", { name: "KEPT" }).count(), 1);
  await page.getByRole("link", { name: "Cancel" }).click();
  assert.equal(on.at(page), `/agreements/${decision}`);
  await page.getByRole("link", { name: "Withdraw your acceptance" }).click();
  await on.press(page, "Withdraw acceptance");
  assert.equal(on.at(page), `/agreements/${decision}?done=withdrawn`);
  assert.match(await page.getByRole("status").innerText(), /You withdrew your acceptance/);
  assert.equal(await page.getByRole("link", { name: "Withdraw your acceptance" }).count(), 0);
  // Back to the form: there is nothing to withdraw any more.
  await page.goBack();
  assert.equal(on.at(page), `/agreements/${decision}`);
  await on.open(page, `/agreements/${decision}/receipt`);
  assert.match(await main(page), /Withdrawn/);
});
