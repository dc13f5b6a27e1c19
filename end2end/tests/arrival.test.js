/** How the page comes: what Windows sends decides what it is. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { decodeProtectedHeader } from "jose";
import { send } from "../support/press.js";
import { stage } from "../support/stage.js";
import { tenants } from "../support/server.js";
import { CLIENT_REQUEST_ID, themes } from "../support/visit.js";

const on = stage();

const directions = [
  { language: "en-US", direction: "ltr", accept: "Accept", decline: "Decline" },
  { language: "ar-SA", direction: "rtl", accept: "قبول", decline: "رفض" },
];

for (const theme of themes) {
  for (const { language, direction, accept, decline } of directions) {
    for (const ownership of ["company", "personal"]) {
      test(`a ${ownership} device gets the ${theme} page in ${language}`, async (t) => {
        const { page, response } = await on.visit(t, { theme, language, ownership });
        assert.equal(response.status(), 200);

        const seen = await page.evaluate(() => ({
          lang: document.documentElement.lang,
          dir: document.documentElement.dir,
          body: document.body.className,
          headings: [...document.querySelectorAll("h1")].map((h1) => h1.textContent),
          sheets: [...document.styleSheets].map((sheet) => [new URL(sheet.href).pathname, sheet.cssRules.length]),
          buttons: [...document.querySelectorAll("[name=decision]")].map((b) => b.textContent.trim()),
        }));
        assert.equal(seen.lang, language);
        assert.equal(seen.dir, direction);
        assert.equal(seen.body, `theme-${theme}`);
        assert.equal(seen.headings.length, 1);
        assert.notEqual(seen.headings[0].trim(), "");
        assert.equal(seen.sheets.length, 1);
        const [[sheet, rules]] = seen.sheets;
        assert.match(sheet, new RegExp(`^/assets/${theme}-[0-9a-f]+\\.css$`));
        assert.ok(rules > 0, "the style sheet was read");
        assert.deepEqual(seen.buttons, ownership === "personal" ? [decline, accept] : [accept]);

        const text = await page.locator("body").innerText();
        assert.ok(text.includes(tenants.contoso.name), "the organization's name");
        assert.ok(text.includes(CLIENT_REQUEST_ID), "the id for support");
      });
    }
  }
}

test("a token is accepted as a provider that is not ours issues it", async (t) => {
  const token = await on.server.token(tenants.contoso.id);
  const { alg, typ } = decodeProtectedHeader(token);
  assert.deepEqual({ alg, typ }, { alg: "RS256", typ: "at+jwt" });
  const { response } = await on.visit(t, { tenant: tenants.contoso });
  assert.equal(response.status(), 200);
});

test("the page has the headers that it should have, and no cookie", async (t) => {
  const { page, response } = await on.visit(t);
  const headers = await response.allHeaders();
  assert.equal(headers["content-type"], "text/html; charset=utf-8");
  assert.equal(headers["cache-control"], "private, no-cache");
  assert.equal(headers["x-content-type-options"], "nosniff");
  assert.equal(headers["x-frame-options"], undefined);

  const policy = new Map(
    headers["content-security-policy"].split(";").map((directive) => {
      const [name, ...sources] = directive.trim().split(" ");
      return [name, sources];
    }),
  );
  assert.deepEqual(policy.get("default-src"), ["'none'"]);
  assert.deepEqual(policy.get("form-action"), ["'self'", "ms-aadj-redir:", "ms-appx-web:"]);
  assert.equal(policy.has("script-src"), false);
  const ancestors = policy.get("frame-ancestors");
  assert.ok(ancestors.includes("ms-appx-web:"));
  assert.ok(ancestors.includes("https://login.microsoftonline.com"));
  assert.ok(!ancestors.includes("*") && !ancestors.includes("https:"));

  assert.equal(headers["set-cookie"], undefined);
  assert.deepEqual(await page.context().cookies(), []);
});

test("the style sheet may be kept for ever", async (t) => {
  const { page } = await on.visit(t);
  const address = await page.evaluate(() => document.styleSheets[0].href);
  const response = await fetch(address);
  assert.equal(response.headers.get("cache-control"), "public, max-age=31536000, immutable");
  assert.equal(response.headers.get("set-cookie"), null);
});

test("a page of which nothing but the first request had a token sends no token again", async (t) => {
  const page = await on.window(t);
  const requests = [];
  page.on("request", (request) => requests.push(request));
  await on.arrive(page, {});
  await send(page, () => page.getByRole("button", { name: "Deutsch" }).click());
  assert.ok(requests.some((request) => request.method() === "POST"));
  for (const request of requests.slice(1)) {
    const names = Object.keys(await request.allHeaders());
    assert.deepEqual(
      names.filter((name) => /^(authorization|cookie|cxh-)/i.test(name)),
      [],
    );
  }
});

test("a host that says nothing of itself gets the light page", async (t) => {
  const { page } = await on.visit(t, { theme: "unknown" });
  assert.equal(await page.evaluate(() => document.body.className), "theme-frx-light");
});

test("an address that nobody allows gets a page of its own, without any way to it", async (t) => {
  const { page, response } = await on.visit(t, { redirectUri: "https://evil.example/path" });
  assert.equal(response.status(), 400);
  assert.ok(!(await page.content()).includes("evil.example"));
  assert.equal(await page.locator("a, button, form").count(), 0);
});

test("terms in a language that the interface does not have say so", async (t) => {
  const { page } = await on.visit(t, { tenant: tenants.stress, language: "fi-FI" });
  const seen = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    accept: document.querySelector("[value=accept]").closest("[lang]").lang,
    lead: document.querySelector(".lead").closest("[lang]").lang,
    terms: document.querySelector(".terms").closest("[lang]").lang,
  }));
  assert.deepEqual(seen, { lang: "fi-FI", accept: "en", lead: "en", terms: "fi-FI" });
});
