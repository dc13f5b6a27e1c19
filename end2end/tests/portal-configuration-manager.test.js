/** Configuration Manager on a device that is co-managed: each state in words, for the person and for the help desk. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { WITH_SCRIPT, findings } from "../support/axe.js";
import { people } from "../support/issuer.js";
import { clipped, overflow } from "../support/layout.js";
import { organizations, portal, words } from "../support/portal.js";

const contoso = {
  ...organizations.contoso,
  signIn: `administrators = ["${people.grace.oid}"]\n`,
};

const made = {};

const on = portal({ contoso }, async (on) => {
  Object.assign(made, await on.enroll({ ownership: "company", name: "ADA-LAPTOP" }));
  const compliance = { managed: true, compliant: true, reasons: [] };
  await on.api("PUT", `/devices/${made.device}/compliance`, compliance, 204);
});

const HOUR = 3_600_000;
const ago = (hours) => new Date(Date.now() - hours * HOUR).toISOString();
const SENTINEL = "1900-02-01T00:00:00Z";

const OK = "It is installed and registered, and its own check went well.";
const STEPS = /What to do.*Restart the device\..*Look here again tomorrow\./s;

/** What is reported, what the person reads, what they do not, and what the help desk reads. */
const STATES = {
  healthy: {
    reported: { client_health: 7, last_sync: ago(29 * 24) },
    reads: [/Configuration Manager works/, OK, /Last synced 4 weeks ago/, /You don’t have to do anything/],
    not: [/What to do/],
    desk: [/Configuration Manager is healthy/, /value 7/, /Installed \(1\)\s+Registered \(2\)\s+Healthy evaluation \(4\)/],
  },
  "late with all well": {
    reported: { client_health: 7, last_sync: ago(30 * 24 + 1) },
    reads: [/isn’t working properly/, OK, /hasn’t synced for more than 30 days/, STEPS, /organization’s network/],
    not: [/Everything is in order/],
    desk: [/Configuration Manager isn’t healthy/, /Was healthy until/],
  },
  "out of reach for a moment": {
    reported: { client_health: 23, last_sync: ago(47) },
    reads: [/Configuration Manager had a problem/, /couldn’t reach your organization’s server/, /often passes by itself/, STEPS],
    not: [/hasn’t synced/],
    desk: [/Configuration Manager is healthy/, /Communication error with a management point \(16\)/, /Healthy until/],
  },
  "out of reach": {
    reported: { client_health: 23, last_sync: ago(49) },
    reads: [/isn’t working properly/, /couldn’t reach your organization’s server/, /hasn’t synced for more than 2 days/, STEPS],
    not: [],
    desk: [/isn’t healthy/],
  },
  "not installed": {
    reported: { client_health: 8, last_sync: null },
    reads: [/It couldn’t be installed\./, STEPS],
    not: [/It has never synced/, /Last synced/],
    desk: [/Install or upgrade error \(8\)/, /No sync known/],
  },
  "not updated": {
    reported: { client_health: 15, last_sync: ago(1) },
    reads: [/Configuration Manager had a problem/, OK, /It couldn’t be updated\./],
    not: [/It couldn’t be installed\./],
    desk: [],
  },
  "being set up": {
    reported: { client_health: 1, last_sync: ago(1) },
    reads: [/Configuration Manager is being set up/, /not registered with your organization/],
    not: [/What to do/],
    desk: [/value 1/],
  },
  "in charge of compliance": {
    reported: { client_health: 7, last_sync: ago(1), last_check_in: SENTINEL },
    reads: [/Configuration Manager works/, /also decides whether the device meets your organization’s requirements/],
    not: [],
    desk: [/owns the compliance workload/],
  },
  "in charge, and nothing more is known": {
    reported: { client_health: 39, last_sync: SENTINEL },
    reads: [/Also managed with Configuration Manager/, /also decides whether/],
    not: [/1900/, /What to do/, /Last synced/],
    desk: [/isn’t known/, /Other flags \(32\)/],
  },
};

const report = (body) => on.api("PUT", `/devices/${made.device}/configuration-manager`, body, 204);

const main = (page) => words(page.locator("main"));

const meets = (text, part) => (part instanceof RegExp ? part.test(text) : text.includes(part));

/** What axe finds in light and in dark, and what does not fit a phone or a desk. */
async function looked(page) {
  const found = [];
  for (const [colorScheme, only] of [["light"], ["dark", "color-contrast"]]) {
    await page.emulateMedia({ colorScheme });
    for (const finding of await findings(page, { only })) found.push(`${colorScheme}: ${finding}`);
  }
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 1000 });
    const { scrollWidth, out } = await overflow(page);
    if (scrollWidth > width) found.push(`${width} px: ${scrollWidth} px wide, by ${out}`);
    for (const text of await clipped(page)) found.push(`${width} px: cut off: ${text}`);
  }
  await page.setViewportSize(WITH_SCRIPT.viewport);
  return found;
}

test("each state says what is so and what to do, passes axe in light and in dark, and fits", async (t) => {
  const ada = await on.visit(t, WITH_SCRIPT);
  const grace = await on.visit(t, { ...WITH_SCRIPT, person: "grace", to: "/admin" });
  const found = [];
  for (const [state, { reported, reads, not, desk }] of Object.entries(STATES)) {
    await report(reported);
    await on.open(ada, `/devices/${made.device}`);
    const text = await main(ada);
    for (const part of reads) assert.ok(meets(text, part), `${state}: ${part} is not in ${text}`);
    for (const part of not) assert.ok(!meets(text, part), `${state}: ${part} is in ${text}`);
    for (const finding of await looked(ada)) found.push(`${state}, ${finding}`);

    await on.open(grace, `/admin/devices/${made.device}`);
    const told = await main(grace);
    assert.match(told, /Co-management/, state);
    for (const part of desk) assert.ok(meets(told, part), `${state}: ${part} is not in ${told}`);
    for (const finding of await looked(grace)) found.push(`${state}, for the help desk, ${finding}`);
  }
  assert.deepEqual(found, []);
});

test("in each language it has words of its own", async (t) => {
  await report({ client_health: 31, last_sync: ago(72) });
  const headings = new Set();
  const languages = ["en", "de", "fr", "es", "it", "nl", "pl", "pt-BR", "ja", "zh-Hans", "ar", "he"];
  for (const locale of languages) {
    const page = await on.visit(t, { locale, to: `/devices/${made.device}` });
    const heading = await words(page.locator("main section h2").last());
    assert.match(heading, /Configuration Manager/, locale);
    headings.add(heading);
    await page.context().close();
  }
  assert.equal(headings.size, languages.length);
});

test("a device that is not co-managed, or was removed, says nothing of it", async (t) => {
  const page = await on.visit(t, {});
  await report(null);
  await on.open(page, `/devices/${made.device}`);
  assert.doesNotMatch(await main(page), /Configuration Manager/);
  const { device } = await on.enroll({ name: "GONE" });
  await on.api("PUT", `/devices/${device}/configuration-manager`, { client_health: 16, last_sync: null }, 204);
  await on.api("DELETE", `/devices/${device}`, undefined, 204);
  await on.open(page, `/devices/${device}`);
  assert.doesNotMatch(await main(page), /Configuration Manager/);
});
