/** People and their devices: removing one, naming it, reporting it lost; the keyboard; Back and Forward. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { focused } from "../support/layout.js";
import { people } from "../support/issuer.js";
import { organizations, portal, words } from "../support/portal.js";

/** Hedy may have more devices than fit one page. */
const contoso = {
  ...organizations.contoso,
  settings: `[[tenant.cap_override]]\nuser = "${people.hedy.oid}"\ncap = 200`,
};

const on = portal({ contoso });

const h1 = (page) => words(page.locator("h1"));

const main = (page) => words(page.locator("main"));

const status = (page) => page.getByRole("status").innerText();

/** What the MDM server sees of a device. */
const seen = (device) => on.api("GET", `/devices/${device}`);

/** The number of devices that count, as the list says. */
async function count(page) {
  await on.open(page, "/devices");
  return Number((await main(page)).match(/(\d+) of 15 devices/)?.[1] ?? 0);
}

test("a device is removed: confirmed, taken back, asked for again, taken up, done", async (t) => {
  const { device } = await on.enroll({ name: "OLD-LAPTOP" });
  const page = await on.visit(t);
  const before = await count(page);
  await page.getByRole("link", { name: /^Remove.*OLD-LAPTOP/ }).click();
  assert.equal(await h1(page), "Remove OLD-LAPTOP?");
  assert.match(await main(page), /Work data on the device may be lost/);

  // Not after all: nothing has happened.
  await page.getByRole("link", { name: "Keep it" }).click();
  assert.equal(on.at(page), `/devices/${device}`);
  assert.equal((await seen(device)).state, "active");

  await page.getByRole("link", { name: "Remove this device" }).click();
  await on.press(page, "Remove this device");
  assert.equal(on.at(page), `/devices/${device}/removal?done=removal-requested`);
  assert.equal(await h1(page), "Removing OLD-LAPTOP");
  assert.match(await page.locator("[aria-current=step]").innerText(), /takes it up/);
  assert.equal((await seen(device)).removal.state, "requested");
  assert.equal(await count(page), before - 1, "its place is free");

  await page.goBack();
  await on.press(page, "Keep this device");
  assert.equal(on.at(page), `/devices/${device}?done=removal-cancelled`);
  assert.equal(await status(page), "You keep this device");
  assert.equal((await seen(device)).state, "active");

  await on.open(page, `/devices/${device}/removal`);
  await on.press(page, "Remove this device");
  await on.api("PUT", `/devices/${device}/removal`, { state: "accepted" }, 204);
  await page.reload();
  assert.match(await main(page), /Device management took it up/);
  assert.equal(await page.getByRole("button", { name: "Keep this device" }).count(), 0, "it is too late");

  await on.api("PUT", `/devices/${device}/removal`, { state: "done" }, 204);
  await page.reload();
  assert.equal(await h1(page), "OLD-LAPTOP is removed");
  await on.open(page, "/devices");
  assert.equal(await page.getByRole("link", { name: "OLD-LAPTOP" }).count(), 0);
  await page.getByRole("link", { name: /removed device/ }).click();
  await page.getByRole("link", { name: "OLD-LAPTOP" }).click();
  assert.match(await main(page), /This device was removed/);
});

test("a removal that the MDM reports as failed says why, and can be tried again", async (t) => {
  const { device } = await on.enroll({ name: "FAR-AWAY" });
  const path = `/devices/${device}/removal`;
  const page = await on.visit(t, { to: path });
  await on.press(page, "Remove this device");
  await on.api("PUT", path, { state: "failed", reason: "It is <b>off</b>." }, 204);
  await page.reload();
  const text = await main(page);
  assert.match(text, /The last removal didn’t work/);
  assert.match(text, /Reason: It is <b>off<\/b>\./);
  await on.press(page, "Remove this device");
  assert.equal((await seen(device)).removal.state, "requested");
});

test("a page about a removal under way loads itself anew, without script, and can be stopped", async (t) => {
  const { device } = await on.enroll({ name: "SOON-GONE" });
  const path = `/devices/${device}/removal`;
  const page = await on.visit(t, { to: path });
  await on.press(page, "Remove this device");
  const refresh = page.locator("meta[http-equiv=refresh]");
  assert.equal(await refresh.getAttribute("content"), "30");
  await page.getByRole("link", { name: "Stop updating" }).click();
  assert.equal(await refresh.count(), 0);
  await page.getByRole("link", { name: "Update it every 30 seconds" }).click();
  assert.equal(await refresh.getAttribute("content"), "30");
});

test("it is too late to keep a device that the MDM has taken up meanwhile", async (t) => {
  const { device } = await on.enroll({ name: "TOO-LATE" });
  const path = `/devices/${device}/removal`;
  const page = await on.visit(t, { to: path });
  await on.press(page, "Remove this device");
  await on.api("PUT", path, { state: "accepted" }, 204);
  const answer = await on.press(page, "Keep this device");
  assert.equal(answer.status(), 422);
  assert.match(await page.getByRole("alert").innerText(), /It’s too late to keep this device/);
});

const HOSTILE = [
  `<script>document.title="x"</script>`,
  `"><img src=x onerror=alert(1)>`,
  `' onmouseover='alert(1)' x='`,
  `</title></textarea><svg/onload=alert(1)>`,
  `{{7*7}} &lt;b&gt; &amp; %3Cb%3E`,
  `عنوان ⁧abc⁩ ‮def`,
];

test("a hostile name is shown as text, everywhere that a device is named", async (t) => {
  const { device, decision } = await on.enroll();
  // Where script would run, if any came through.
  const page = await on.visit(t, { to: `/devices/${device}/name`, javaScriptEnabled: true });
  const dialogs = [];
  page.on("dialog", (dialog) => (dialogs.push(dialog.message()), dialog.dismiss()));
  for (const name of HOSTILE) {
    await on.open(page, `/devices/${device}/name`);
    await page.getByLabel("Name").fill(name);
    await on.press(page, "Save");
    assert.equal(on.at(page), `/devices/${device}?done=renamed`, name);
    const visible = name.replace(/[\u2066-\u2069\u202a-\u202e]/g, "");
    assert.equal(await page.locator("h1").textContent(), visible);
    assert.ok((await page.title()).includes("Contoso"), name);
    for (const path of ["/removal", "/loss", "/name"]) {
      await on.open(page, `/devices/${device}${path}`);
      assert.ok((await page.locator("main").textContent()).includes(visible), `${path}: ${name}`);
      assert.equal(await page.locator("main :is(img, script, [onerror], [onload], [onmouseover])").count(), 0);
    }
    assert.equal(await page.getByLabel("Name").inputValue(), name);
    for (const path of ["/devices", `/agreements/${decision}`]) {
      await on.open(page, path);
      assert.ok((await page.locator("main").textContent()).includes(visible), `${path}: ${name}`);
    }
  }
  assert.deepEqual(dialogs, []);
});

test("a name that is too long comes back with what was typed, and the summary leads to the field", async (t) => {
  const { device } = await on.enroll({ name: "LAPTOP" });
  const page = await on.visit(t, { to: `/devices/${device}/name` });
  const typed = "A name that goes on and on ".repeat(4).trim();
  await page.getByLabel("Name").fill(typed);
  const answer = await on.press(page, "Save");
  assert.equal(answer.status(), 422);
  assert.match(await page.title(), /^Error: /);
  const field = page.getByLabel("Name");
  assert.equal(await field.inputValue(), typed);
  assert.equal(await field.getAttribute("aria-invalid"), "true");
  await page.getByRole("alert").getByRole("link").click();
  assert.equal((await focused(page))?.name, `name=${typed}`);

  await field.fill("");
  await on.press(page, "Save");
  assert.equal(await h1(page), "LAPTOP", "empty: the device's own name again");
});

test("a device is reported lost, and found", async (t) => {
  const { device } = await on.enroll({ name: "IN-THE-TRAIN" });
  const page = await on.visit(t, { to: `/devices/${device}` });
  await page.getByRole("link", { name: "Report it lost" }).click();
  assert.equal(await h1(page), "Is IN-THE-TRAIN lost?");
  await on.press(page, "Report it lost");
  assert.match(await status(page), /knows that this device is lost/);
  assert.ok((await seen(device)).lost_at);
  await on.open(page, "/devices");
  assert.match(await page.locator("li", { hasText: "IN-THE-TRAIN" }).innerText(), /Reported lost/);
  await on.open(page, `/devices/${device}/loss`);
  assert.equal(await h1(page), "Do you have IN-THE-TRAIN again?");
  await on.press(page, "Report it found");
  assert.match(await status(page), /found this device/);
  assert.equal((await seen(device)).lost_at, null);
});

test("Back and Forward after a form: nothing is done twice, and a form that was used says so", async (t) => {
  const { device } = await on.enroll({ name: "AGAIN" });
  const path = `/devices/${device}/name`;
  const page = await on.visit(t, { to: path });
  await page.getByLabel("Name").fill("First");
  await on.press(page, "Save");
  assert.equal(await h1(page), "First");
  await page.goBack();
  assert.equal(on.at(page), path);
  assert.equal(await page.getByLabel("Name").inputValue(), "First");
  await page.goForward();
  assert.equal(await h1(page), "First");
  assert.equal(on.at(page), `/devices/${device}?done=renamed`);
  await page.goBack();
  // The page is loaded anew, so its form is good.
  await page.getByLabel("Name").fill("Second");
  await on.press(page, "Save");
  assert.equal(await h1(page), "Second");

  // A form from before, as a browser that kept the page sends it.
  await on.open(page, path);
  const used = await page.locator("main input[name=form]").inputValue();
  await page.getByLabel("Name").fill("Third");
  await on.press(page, "Save");
  await on.open(page, path);
  await page.locator("main input[name=form]").evaluate((e, used) => (e.value = used), used);
  await page.getByLabel("Name").fill("Fourth");
  await on.press(page, "Save");
  assert.match(await page.getByRole("alert").innerText(), /already sent this/);
  assert.equal(await page.getByLabel("Name").inputValue(), "Fourth");
  assert.equal((await seen(device)).display_name, "Third");
  // The page with the answer can be loaded anew, and the form sent once more.
  await on.press(page, "Save");
  assert.equal(await h1(page), "Fourth");
});

test("a double click on the button asks once, and the page says how it is", async (t) => {
  const { device } = await on.enroll({ name: "CLICK-CLICK" });
  const page = await on.visit(t, { to: `/devices/${device}/removal` });
  await page.getByRole("button", { name: "Remove this device" }).dblclick();
  await page.getByRole("heading", { name: "Removing" }).waitFor();
  assert.equal(await h1(page), "Removing CLICK-CLICK");
  const { events } = await on.api("GET", "/events?limit=500");
  const asked = events.filter(({ type, device: about }) => /removal/.test(type) && about?.device_id === device);
  assert.ok(asked.length <= 1, JSON.stringify(asked));
});

/** Presses Tab until something has the focus that has this name. */
async function tabTo(page, name) {
  for (let n = 0; n < 60; n += 1) {
    await page.keyboard.press("Tab");
    const stop = await focused(page);
    if (stop && stop.name.replace(/[\u2066-\u2069]/g, "").startsWith(name)) return;
  }
  assert.fail(`Tab does not come to ${name}`);
}

test("with the keyboard alone: a device is removed", async (t) => {
  const { device } = await on.enroll({ person: "grace", name: "BY-KEYBOARD" });
  const page = await on.visit(t, { person: "grace" });
  await tabTo(page, "Skip to content");
  await page.keyboard.press("Enter");
  await tabTo(page, "BY-KEYBOARD");
  await page.keyboard.press("Enter");
  await page.waitForURL(`**/devices/${device}`);
  await tabTo(page, "Remove this device");
  await page.keyboard.press("Enter");
  await page.waitForURL(`**/devices/${device}/removal`);
  await tabTo(page, "Remove this device");
  await page.keyboard.press("Space");
  await page.waitForURL("**/removal?done=removal-requested");
  await tabTo(page, "Keep this device");
  await page.keyboard.press("Enter");
  await page.waitForURL("**?done=removal-cancelled");
});

test("with the keyboard alone: another language, and back to the page", async (t) => {
  const { device } = await on.enroll({ person: "grace", name: "POLYGLOT" });
  const page = await on.visit(t, { person: "grace", to: `/devices/${device}` });
  await tabTo(page, "English");
  await page.keyboard.press("Enter");
  await page.waitForURL("**#language");
  // The jump is to the list of languages itself, so that no Tab is needed.
  if ((await focused(page))?.name !== "language=en") await tabTo(page, "language=en");
  await page.keyboard.type("Deutsch");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.documentElement.lang === "de");
  assert.equal(on.at(page), `/devices/${device}`);
});

test("nothing is where nothing is, or is somebody else's; and what makes no sense is told so", async (t) => {
  const { device, decision } = await on.enroll({ person: "ada" });
  const page = await on.visit(t, { person: "grace" });
  for (const path of [`/devices/${device}`, `/devices/x/removal`, `/agreements/${decision}/receipt`, "/agreements/terms/none"]) {
    const response = await on.open(page, path);
    assert.equal(response.status(), 404, path);
    assert.equal(await h1(page), "There is nothing here");
    assert.match(await page.locator("header").innerText(), /Grace Hopper/, "she is signed in all the same");
    await page.locator("main").getByRole("link", { name: "Your devices" }).click();
    assert.equal(on.at(page), "/devices");
  }
  const nowhere = await on.open(page, "/no/such/page");
  assert.equal(nowhere.status(), 404);
  assert.equal(await page.locator("header").count(), 1, "a page of the portal's");

  const odd = await on.open(page, "/agreements?before=odd");
  assert.equal(odd.status(), 400);
  assert.equal(await h1(page), "That didn’t make sense to us");
});

test("many devices: search, sort, and pages", async (t) => {
  const enroll = async (n) => {
    const name = `NR-${String(n).padStart(3, "0")}`;
    const { device } = await on.enroll({ person: "hedy", name, manufacturer: n % 2 ? "Lenovo" : "Dell" });
    const at = new Date(Date.now() - n * 3_600_000).toISOString();
    await on.api("POST", `/devices/${device}/check-in`, { at }, 204);
  };
  for (let n = 0; n < 105; n += 5) await Promise.all([n, n + 1, n + 2, n + 3, n + 4].map(enroll));
  const page = await on.visit(t, { person: "hedy" });
  const names = async () => (await page.locator("main li a.font-semibold").allInnerTexts()).join(" ");
  assert.match(await main(page), /105 of 200 devices/);
  assert.match(await names(), /^NR-000 NR-001 .* NR-099$/);
  await page.getByLabel("Name or model").fill("dell nr-01");
  await page.getByLabel("Sort by").selectOption("name");
  await page.getByRole("button", { name: "Show" }).click();
  assert.equal(on.at(page), "/devices?q=dell+nr-01&sort=name");
  assert.equal(await names(), "NR-010 NR-012 NR-014 NR-016 NR-018");
  assert.equal(await page.getByLabel("Name or model").inputValue(), "dell nr-01");
  assert.match(await words(page.getByRole("status")), /5 devices match “dell nr-01”/);
  await page.goBack();
  assert.match(await names(), /^NR-000 NR-001/);
  await on.open(page, "/devices?q=<script>");
  assert.match(await main(page), /No device matches “<script>”/);

  await on.open(page, "/devices?q=nr-&sort=name");
  assert.match(await words(page.getByRole("status")), /105 devices match “nr-”/);
  // What does not fit one page is on another, under the same search.
  await page.locator("main a[rel=next]").click({ timeout: 2_000 });
  await page.waitForURL("**page=2**");
  assert.equal(await names(), "NR-100 NR-101 NR-102 NR-103 NR-104");
});
