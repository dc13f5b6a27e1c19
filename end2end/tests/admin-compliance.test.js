/** Compliance in the console and in the portal: why devices do not meet requirements, and how that is reported to Entra. */

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { WITH_SCRIPT, findings } from "../support/axe.js";
import { startGraph } from "../support/graph.js";
import { people } from "../support/issuer.js";
import { clipped, overflow } from "../support/layout.js";
import { organizations, portal, words } from "../support/portal.js";

const graph = await startGraph();
after(() => graph.stop());

/** Grace may do everything, Hedy reads. */
const contoso = {
  ...organizations.contoso,
  settings: "device_cap = 100",
  signIn: `administrators = ["${people.grace.oid}"]\nauditors = ["${people.hedy.oid}"]\n`,
  sections: `
[tenant.graph]
client_id = "graph"
client_secret_file = "portal-secret"
root = "${graph.root}"
compliance = "report"
`,
};

/** How Graph answers for the device of each state. */
const ANSWERS = { reported: 204, not_found: 404, refused: 403, rejected: 400, gone: 204 };
const REASONS = [
  "The disk is not encrypted with BitLocker.",
  "<script>alert(1)</script> & \"quoted\" <b>",
  "الجدار الناري متوقف عن العمل على هذا الجهاز.",
  "X".repeat(1024),
];
const devices = {};

const said = (device, reasons, compliant = false) =>
  on.api("PUT", `/devices/${device}/compliance`, { managed: true, compliant, reasons, grace_until: null }, 204);

const on = portal({ contoso }, async (on) => {
  for (const [state, status] of Object.entries(ANSWERS)) {
    const entra = crypto.randomUUID();
    graph.answers.set(entra, status);
    const { device } = await on.enroll({ name: `PC-${state}`, entra_device_id: entra });
    devices[state] = { device, entra };
  }
  devices.unset = await on.enroll({ name: "PC-UNSET" });
});

const main = (page) => words(page.locator("main"));

/** Opens a page until it says something. */
async function until(page, path, wanted, otherwise = async () => {}) {
  for (let n = 0; n < 150; n += 1) {
    await on.open(page, path);
    if (wanted.test(await main(page))) return;
    await otherwise(page);
    await page.waitForTimeout(200);
  }
  assert.fail(`${path} does not say ${wanted}: ${await main(page)}`);
}

/** Does not wait for the end of a pause. */
async function tryNow(page) {
  if ((await page.getByRole("button", { name: "Try now" }).count()) === 0) return;
  await on.press(page, "Try now");
  assert.equal(on.at(page), "/admin/compliance?done=resumed");
  await page.waitForTimeout(1000);
}

/** Presses Tab until something has the focus. */
async function tabTo(page, locator) {
  for (let n = 0; n < 80; n += 1) {
    await page.keyboard.press("Tab");
    if (await locator.evaluate((e) => e === document.activeElement)) return;
  }
  assert.fail(`Tab does not come to ${locator}`);
}

/** What is wrong with how pages look. */
async function judged(page, paths, widths = [320, 1440]) {
  const found = [];
  for (const path of paths) {
    await on.open(page, path);
    for (const [colorScheme, only] of [["light"], ["dark", "color-contrast"]]) {
      await page.emulateMedia({ colorScheme });
      for (const finding of await findings(page, { only })) found.push(`${path}, ${colorScheme}: ${finding}`);
    }
    for (const width of widths) {
      await page.setViewportSize({ width, height: 1000 });
      const { scrollWidth, out } = await overflow(page);
      if (scrollWidth > width) found.push(`${path}, ${width} px: ${scrollWidth} px wide, by ${out}`);
      for (const text of await clipped(page)) found.push(`${path}, ${width} px: cut off: ${text}`);
    }
    await page.setViewportSize(WITH_SCRIPT.viewport);
  }
  return found;
}

test("each state of reporting is told in the console and in the portal", async (t) => {
  const page = await on.visit(t, { ...WITH_SCRIPT, person: "grace", to: "/admin/compliance" });
  const words_of = {
    not_found: /Not known to Entra/,
    refused: /Refused/,
    rejected: /Not accepted/,
    reported: /Reported/,
  };
  for (const [n, state] of ["not_found", "refused", "rejected", "reported"].entries()) {
    const { device } = devices[state];
    await said(device, [REASONS[0], REASONS[n]]);
    await until(page, `/admin/devices/${device}`, words_of[state]);
  }
  await said(devices.gone.device, []);
  await until(page, `/admin/devices/${devices.gone.device}`, /Last reported/);
  assert.doesNotMatch(await main(page), /Last tried/);
  graph.answers.set(devices.gone.entra, 404);
  await said(devices.unset.device, [REASONS[2]]);
  await on.api("DELETE", `/devices/${devices.gone.device}`, undefined, 204);
  await until(page, "/admin/compliance", /There is nothing left to report/);
  assert.match(await main(page), /5 devices don’t meet requirements/);
  await on.open(page, `/admin/devices/${devices.unset.device}`);
  assert.match(await main(page), /hasn’t sent this device’s ID/);

  const own = await on.visit(t, { ...WITH_SCRIPT, to: "/devices" });
  const told = { reported: /was told on/, not_found: /does not know this device/, refused: /could not be told yet/ };
  for (const [state, wanted] of Object.entries(told)) {
    await on.open(own, `/devices/${devices[state].device}`);
    assert.match(await main(own), wanted);
  }
  const mine = Object.keys(told).map((state) => `/devices/${devices[state].device}`);
  assert.deepEqual(await judged(own, mine), []);
});

test("every page passes axe in light and in dark, and fits 320 and 1440 px, in Arabic too", async (t) => {
  const found = [];
  for (const locale of ["en", "ar"]) {
    const page = await on.visit(t, { ...WITH_SCRIPT, locale, person: "grace", to: "/admin/compliance" });
    const reason = await page.locator("main table a[href*='reason=']").first().getAttribute("href");
    const paths = [
      "/admin",
      "/admin/compliance",
      reason,
      "/admin/compliance/devices?devices=all&report=not_found",
      "/admin/compliance/devices?devices=all&report=waiting",
      "/admin/compliance/devices?reason=x",
      ...Object.values(devices).map(({ device }) => `/admin/devices/${device}`),
    ];
    found.push(...(await judged(page, paths)));
  }
  assert.deepEqual(found, []);
});

test("an auditor reads, from the chart to a device, and cannot act", async (t) => {
  const page = await on.visit(t, { person: "hedy", to: "/admin/compliance" });
  assert.equal(await page.locator("main form").count(), 0);
  const bars = page.locator("main figure svg rect");
  assert.equal(await bars.count(), 4);
  await tabTo(page, page.locator("main table a").first());
  await page.keyboard.press("Enter");
  await page.waitForURL("**/admin/compliance/devices?reason=*");
  assert.match(await main(page), /The disk is not encrypted with BitLocker/);
  await tabTo(page, page.locator(`main a[href="/admin/devices/${devices.refused.device}"]`));
  await page.keyboard.press("Enter");
  await page.waitForURL(`**/admin/devices/${devices.refused.device}`);
  assert.match(await main(page), /403 Tests_Answer/);
});

test("an administrator has devices reported again, by keyboard", async (t) => {
  const page = await on.visit(t, { person: "grace", to: "/admin/compliance" });
  // One that is not tried again by itself meanwhile: the others are, after half a minute or more.
  graph.answers.set(devices.rejected.entra, 204);
  await tabTo(page, page.getByRole("button", { name: "Report again: Not accepted" }));
  await page.keyboard.press("Enter");
  await page.waitForURL("**/admin/compliance?done=1");
  assert.equal(await page.getByRole("status").innerText(), "One device is reported again");
  await until(page, `/admin/devices/${devices.rejected.device}`, /Last reported/);
  assert.deepEqual(graph.told.get(devices.rejected.entra), { isManaged: true, isCompliant: false });
  await on.open(page, "/admin/log");
  assert.match(await main(page), /Compliance reported again/);
});

test("what keeps all from being reported is said, and tried again", async (t) => {
  const page = await on.visit(t, { ...WITH_SCRIPT, person: "grace", to: "/admin/compliance" });
  const own = await on.visit(t, { ...WITH_SCRIPT, to: "/devices" });
  const path = `/devices/${devices.reported.device}`;
  const found = [];
  const troubles = [
    [401, /gets no access to Microsoft Graph/, /could not be told yet/],
    [403, /refuses the reports/, /could not be told yet/],
    [503, /can’t be reached|asks for a pause/, /will be told shortly|could not be told yet/],
  ];
  for (const [n, [status, wanted, told]] of troubles.entries()) {
    graph.all = status;
    await said(devices.reported.device, [`Reason ${n}`], true);
    await until(page, "/admin/compliance", wanted, tryNow);
    found.push(...(await judged(page, ["/admin/compliance"])));
    await until(own, path, told);
    await on.open(page, "/admin");
    if (status !== 503) assert.match(await main(page), /Compliance isn’t reaching Microsoft Entra/);
  }
  assert.deepEqual(found, []);
  graph.all = undefined;
  await until(page, "/admin/compliance", /Last answer from Entra/);
  await tryNow(page);
  await until(own, path, /was told on/);
});
