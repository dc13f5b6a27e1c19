/** Signing in and out of the portal, with a provider that is another site for the browser. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { portal, words } from "../support/portal.js";
import { send } from "../support/press.js";

const on = portal();

const h1 = (page) => words(page.locator("h1"));

/** Signs out of the portal; the provider's page follows. */
async function leave(page, where = "Sign out") {
  await on.open(page, "/sign-out");
  await on.press(page, where);
}

test("signing in leads back to the page that was asked for", async (t) => {
  const page = await on.window(t);
  const { device } = await on.enroll();
  for (const to of [`/devices/${device}/name`, "/agreements?before=", "/devices?q=a%26b&sort=name"]) {
    await page.context().clearCookies();
    await on.open(page, to);
    assert.match(page.url(), /^http:\/\/localhost:/, "the provider's page");
    await on.choose(page);
    assert.equal(on.at(page), to);
  }
  await on.open(page, "/account");
  const main = await page.locator("main").innerText();
  assert.match(main, /Ada Lovelace/);
  assert.match(main, /ada@contoso\.example/);
  assert.match(await page.locator("header").innerText(), /Ada Lovelace/);
});

test("who is signed in at the provider already is asked nothing", async (t) => {
  const page = await on.visit(t, { to: "/agreements" });
  await page.context().clearCookies({ domain: "127.0.0.1" });
  await on.open(page, "/account");
  assert.equal(on.at(page), "/account");
});

test("the cookies, as the browser has them: out of reach, for this site alone, and new at each sign-in", async (t) => {
  const page = await on.window(t);
  await on.open(page, "/devices");
  const cookies = async () => {
    const all = await page.context().cookies(on.server.origin);
    return Object.fromEntries(all.map((cookie) => [cookie.name, cookie]));
  };
  const before = await cookies();
  assert.deepEqual(Object.keys(before), ["sign-in"], "no session before somebody is signed in");
  await page.context().addCookies([{ ...before["sign-in"], name: "session", value: "AAAAAAAAAAAAAAAAAAAAAA" }]);
  await on.choose(page);
  const { session, ...others } = await cookies();
  assert.notEqual(session.value, "AAAAAAAAAAAAAAAAAAAAAA", "nobody can choose it for somebody else");
  for (const cookie of [session, ...Object.values(others)]) {
    const { httpOnly, sameSite, path, domain, secure } = cookie;
    const flags = { httpOnly, sameSite, path, domain, secure };
    // Plain HTTP on loopback: with https it is `__Host-session`, which server/tests has.
    const expected = { httpOnly: true, sameSite: "Lax", path: "/", domain: "127.0.0.1", secure: false };
    assert.deepEqual(flags, expected, cookie.name);
  }
  assert.equal(session.expires, -1, "it goes with the browser");
  assert.ok(Buffer.from(session.value, "base64url").length >= 16);

  // Another site's form comes without it: nobody is signed out from there.
  const { origin } = on.server;
  await page.route("http://evil.example/", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<form method="post" action="${origin}/sign-out"><button name="scope" value="everywhere">Win</button></form>`,
    }),
  );
  await page.goto("http://evil.example/");
  await page.getByRole("button", { name: "Win" }).click();
  await page.waitForURL(`${origin}/**`);
  await on.open(page, "/account");
  assert.equal(on.at(page), "/account");
  assert.equal((await cookies()).session.value, session.value);
});

test("Back after signing in does not ask again, and nothing stays in the browser after signing out", async (t) => {
  const page = await on.visit(t, { to: "/account" });
  await on.open(page, "/devices");
  await page.goBack();
  assert.equal(on.at(page), "/account");
  await page.goForward();
  assert.equal(on.at(page), "/devices");
  await leave(page);
  await on.press(page, "Yes, sign me out");
  await page.waitForURL(`${on.server.origin}/sign-out`);
  assert.equal(await h1(page), "You’re signed out");
  for (let back = 0; back < 4; back += 1) {
    await page.goBack();
    assert.doesNotMatch(await page.content(), /Ada Lovelace<\/span>/, `${back + 1} back: ${page.url()}`);
  }
});

test("signing out is for the provider, too: the next one is asked who they are", async (t) => {
  const page = await on.visit(t);
  await leave(page);
  assert.equal(await h1(page), "Do you want to sign out of your organization?");
  await page.getByRole("button").click();
  await page.waitForURL(`${on.server.origin}/sign-out`);
  assert.equal(await h1(page), "You’re signed out");
  await page.getByRole("link", { name: "Sign in again" }).click();
  assert.equal(await h1(page), "Sign in to your organization");
  await on.choose(page, "grace");
  assert.equal(on.at(page), "/devices");
  assert.match(await page.locator("header").innerText(), /Grace Hopper/);
});

test("sign out everywhere ends it in another browser, and for nobody else", async (t) => {
  const [here, there, graces] = [
    await on.visit(t, { person: "hedy" }),
    await on.visit(t, { person: "hedy" }),
    await on.visit(t, { person: "grace" }),
  ];
  await on.open(here, "/sign-out");
  assert.match(await words(here.locator("main")), /signed in to this portal in 1 other browser\./);
  await leave(here, "Sign out everywhere");
  assert.equal(await h1(here), "Do you want to sign out of your organization?");
  await on.open(here, "/sign-out");
  assert.equal(await h1(here), "You’re signed out");

  await there.context().clearCookies({ domain: "localhost" });
  await on.open(there, "/devices");
  assert.equal(await h1(there), "Sign in to your organization");
  await on.open(graces, "/devices");
  assert.equal(on.at(graces), "/devices");
});

test("another browser is named, and can be signed out from the account", async (t) => {
  const userAgent = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:140.0) Gecko/20100101 Firefox/140.0";
  const there = await on.visit(t, { person: "grace", userAgent });
  const here = await on.visit(t, { person: "grace", to: "/account" });
  const row = here.locator("main li", { hasText: "Firefox" });
  assert.match(await words(row), /Firefox on macOS/);
  assert.match(await here.locator("main li", { hasText: "This browser" }).innerText(), /Chrome|Chromium/);
  await row.getByRole("button").click();
  assert.equal(on.at(here), "/account?done=ended");
  assert.match(await here.getByRole("status").innerText(), /signed out/);
  assert.equal(await here.locator("main li", { hasText: "Firefox" }).count(), 0);
  await there.context().clearCookies({ domain: "localhost" });
  await on.open(there, "/account");
  assert.equal(await h1(there), "Sign in to your organization");
});

test("a form that somebody was filling in when they were signed out comes back with what they had typed", async (t) => {
  const { device } = await on.enroll({ person: "grace" });
  const typed = "Grüße aus Köln & <b>\"'";
  const path = `/devices/${device}/name`;
  for (const atProvider of ["is signed in", "is not signed in"]) {
    const page = await on.visit(t, { person: "grace", to: path });
    const elsewhere = await on.visit(t, { person: "grace" });
    await page.getByLabel("Name").fill(typed);
    await leave(elsewhere, "Sign out everywhere");
    if (atProvider === "is not signed in") await page.context().clearCookies({ domain: "localhost" });

    await on.press(page, "Save");
    assert.equal(await h1(page), "You were signed out");
    await page.getByRole("link", { name: "Sign in and go on" }).click();
    if (atProvider === "is not signed in") await on.choose(page, "grace");
    assert.equal(new URL(page.url()).pathname, path);
    assert.match(await page.getByRole("alert").innerText(), /You’re signed in again/);
    assert.equal(await page.getByLabel("Name").inputValue(), typed);
    await on.press(page, "Save");
    assert.equal(on.at(page), `/devices/${device}?done=renamed`);
    assert.equal(await h1(page), typed);
  }
});

test("who presses Sign out when they are signed out already is not asked to sign in for it", async (t) => {
  const page = await on.visit(t, { person: "grace", to: "/devices" });
  await on.open(page, "/sign-out");
  const elsewhere = await on.visit(t, { person: "grace" });
  await leave(elsewhere, "Sign out everywhere");
  await on.press(page, "Sign out");
  assert.equal(await h1(page), "You’re signed out");
});

test("who was signed out on the page of their account comes back to it", async (t) => {
  const page = await on.visit(t, { person: "grace" });
  await on.visit(t, { person: "grace", userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0" });
  await on.open(page, "/account");
  await page.context().clearCookies({ domain: "127.0.0.1" });
  const row = page.locator("main li", { hasText: "Firefox" });
  await send(page, () => row.getByRole("button").click());
  await page.getByRole("link", { name: "Sign in and go on" }).click();
  assert.equal(await h1(page), "Your account");
});

test("somebody else who signs in there sees nothing of the first one's", async (t) => {
  const { device } = await on.enroll({ person: "grace" });
  const page = await on.visit(t, { person: "grace", to: `/devices/${device}/name` });
  await page.getByLabel("Name").fill("Mine");
  await page.context().clearCookies();
  await on.press(page, "Save");
  await page.getByRole("link", { name: "Sign in and go on" }).click();
  await on.choose(page, "ada");
  assert.equal(await h1(page), "There is nothing here");
});

test("who does not want to sign in is told so, and can begin again", async (t) => {
  const page = await on.window(t);
  await on.open(page, "/agreements");
  await on.choose(page, "nobody");
  assert.equal(await h1(page), "You weren’t signed in");
  await page.getByRole("link", { name: "Try again" }).click();
  await on.choose(page);
  assert.equal(on.at(page), "/agreements");
});

test("a provider that is away is named as the reason, and Try again works once it is back", async (t) => {
  const page = await on.window(t);
  await on.open(page, "/agreements");
  on.server.issuer.pause("/token");
  await on.choose(page);
  on.server.issuer.resume();
  assert.equal(await h1(page), "Signing in doesn’t work right now");
  assert.equal((await page.context().cookies(on.server.origin)).filter(({ name }) => name === "session").length, 0);
  await page.getByRole("link", { name: "Try again" }).click();
  assert.equal(on.at(page), "/agreements");
});

test("times are in the zone that the provider tells, and in UTC where it tells none", async (t) => {
  for (const [person, zone] of [
    ["grace", /\d, \d\d?:\d\d.*GMT\+9/],
    ["ada", /\d, \d\d?:\d\d.*UTC/],
  ]) {
    const { device } = await on.enroll({ person });
    const page = await on.visit(t, { person, to: `/devices/${device}` });
    assert.match(await page.locator("dl").innerText(), zone, person);
  }
});
