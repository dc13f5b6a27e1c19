/** Every page of the portal in every state, for the tests that look at all of them. */

import { appendFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { newWindow } from "./browser.js";
import { people } from "./issuer.js";
import { decide } from "./mdm.js";
import { organizations } from "./portal.js";
import { send } from "./press.js";

const { contoso, adventure } = organizations;

/** Grace is at her limit. */
export const tenants = {
  contoso: { ...contoso, settings: `[[tenant.cap_override]]\nuser = "${people.grace.oid}"\ncap = 2` },
  adventure,
};

const DAY = 86_400_000;
const ago = (days) => new Date(Date.now() - days * DAY).toISOString();

/** More letters than the person may give a name, and more than fit one line of a phone; the other has no place to break. */
const LONG = "Fahrradmanufaktur-Buchhaltung-Erdgeschoss-links-neben-dem-Kopierer";
const UNBROKEN = "Fahrradmanufakturbuchhaltungserdgeschosskopiererrechner";

/** Makes the devices and the decisions. */
async function populate(on) {
  const api = (...call) => on.api(...call);
  const enroll = async (name, model, { seen = 0.1, said, manager, ...more } = {}) => {
    const [manufacturer, ...rest] = model.split(" ");
    const { device, decision } = await on.enroll({ name, manufacturer, model: rest.join(" "), ...more });
    if (seen !== null) await api("POST", `/devices/${device}/check-in`, { at: ago(seen) }, 204, more.organization);
    if (said) await api("PUT", `/devices/${device}/compliance`, said, 204, more.organization);
    if (manager) await api("PUT", `/devices/${device}/configuration-manager`, manager, 204, more.organization);
    return { device, decision };
  };
  // Configuration Manager: healthy, with every trouble there is, and in charge of compliance.
  const managers = {
    works: { client_health: 7, last_sync: ago(1) },
    troubled: { client_health: 31, last_sync: ago(9) },
    owns: { client_health: 3, last_sync: "1900-02-01T00:00:00Z" },
  };
  const good = { managed: true, compliant: true, reasons: [] };
  const bad = {
    managed: true,
    compliant: false,
    reasons: ["BitLocker is off on drive C.", "Windows is missing the update KB5044284, which has been out for 31 days."],
  };
  const company = { ownership: "company" };

  const fine = await enroll("CONTOSO-4711", "Lenovo ThinkPad X1 Carbon Gen 12", {
    said: good,
    manager: managers.works,
    ...company,
  });
  const broken = await enroll("CONTOSO-0815", "Dell Latitude 7450", {
    said: bad,
    manager: managers.troubled,
    seen: 3,
    ...company,
  });
  const grace = await enroll(LONG, "Microsoft Surface Pro 11", { said: { ...bad, grace_until: ago(-2) }, seen: 1 });
  const unmanaged = await enroll("ADA-PC", "HP EliteDesk 800 G9", { said: { ...good, managed: false }, seen: 70 });
  const unknown = await enroll("LIVING-ROOM", "Dell OptiPlex 7020", { seen: null, manager: managers.owns });
  const lost = await enroll("IN-THE-TRAIN", "Microsoft Surface Go 4", { said: good, seen: 9 });
  const asked = await enroll("ASKED", "Lenovo ThinkPad T14", { said: good });
  const taken = await enroll("TAKEN-UP", "Lenovo ThinkPad T14", { said: good });
  const failed = await enroll("FAILED", "Dell Precision Tower", { said: good });
  const removed = await enroll("REMOVED", "HP ProDesk", { said: good });
  const plain = await enroll("PLAIN", "Acer Aspire", { said: good });
  const withdrawn = await enroll("WITHDRAWN", "Asus ExpertBook B9", { said: good });

  for (const name of ["OLD", "NEW"]) {
    await enroll(name, "Dell XPS 13", { person: "grace", seen: name === "OLD" ? 90 : 1, said: good });
  }
  const branded = await enroll(UNBROKEN, "Microsoft Surface Laptop 7", { said: bad, organization: adventure });
  return { fine, broken, grace, unmanaged, unknown, lost, asked, taken, failed, removed, plain, withdrawn, branded };
}

/** What people and the management do with them. */
async function live(on, page, made) {
  const at = (name) => `/devices/${made[name].device}`;
  await on.signIn(page, { organization: contoso });
  for (const name of ["asked", "taken", "failed", "removed"]) {
    await on.open(page, `${at(name)}/removal`);
    await on.press(page, "Remove this device");
  }
  await on.api("PUT", `${at("taken")}/removal`, { state: "accepted" }, 204);
  const reason = "The device has not answered for 30 days.";
  await on.api("PUT", `${at("failed")}/removal`, { state: "failed", reason }, 204);
  await on.api("PUT", `${at("removed")}/removal`, { state: "done" }, 204);
  await on.open(page, `${at("lost")}/loss`);
  await on.press(page, "Report it lost");
  await on.open(page, `/agreements/${made.withdrawn.decision}/withdrawal`);
  await on.press(page, "Withdraw acceptance");
}

/** A newer version of the terms for company devices, which is asked for, and asks whether it was read. */
async function publish(on) {
  const folder = join(on.server.folder, "terms/contoso/company-devices");
  const file = join(folder, "policy.toml");
  await writeFile(file, (await readFile(file, "utf8")).replace(/^version = .*/m, 'version = 2\nreading = "end"'));
  for (const locale of ["en-US", "de-DE", "ar-SA"]) await appendFile(join(folder, `${locale}.md`), "\nAnd *this*.\n");
  await on.publish();
  // Running servers know of it within two seconds.
  await new Promise((done) => setTimeout(done, 2_000));
}

/**
 * Makes all of that, and says where it is: who looks (nobody where it is for everybody), at which address, with which
 * status; `go` leads to what has no address of its own; `refreshes`: it loads itself anew.
 *
 * @returns {Promise<{name: string, who?: string, path: string, status?: number, go?: Function, refreshes?: boolean}[]>}
 */
export async function settle(on) {
  const made = await populate(on);
  await decide(on.server, { tenant: contoso }, "decline");
  const page = await newWindow(on.browser, { locale: "en" });
  await live(on, page, made);
  await page.context().close();
  await publish(on);
  const { decisions } = await on.api("GET", `/decisions?user_object_id=${people.ada.oid}`);
  const declined = decisions.find(({ decision }) => decision === "declined");

  const device = (name) => `/devices/${made[name].device}`;
  const agreement = (name) => `/agreements/${made[name].decision}`;
  const ada = (name, path, more) => ({ name, who: "ada", path, ...more });
  // In any language.
  const sendStale = async (page) => {
    await page.locator("main input[name=form]").evaluate((e) => (e.value = "stale"));
    return send(page, () => page.locator("main form button").click());
  };
  return [
    ada("devices", "/devices"),
    ada("devices, searched", "/devices?q=contoso&sort=name"),
    ada("devices, none found", "/devices?q=nothing-of-the-kind"),
    ada("devices, removed", "/devices?show=removed"),
    { name: "devices, none", who: "hedy", path: "/devices" },
    { name: "devices, none removed", who: "hedy", path: "/devices?show=removed" },
    { name: "devices, at the limit", who: "grace", path: "/devices" },
    ada("device, fine", device("fine")),
    ada("device, named", `${device("plain")}?done=renamed`),
    ada("device, with reasons", device("broken")),
    ada("device, with grace", device("grace")),
    ada("device, not managed", device("unmanaged")),
    ada("device, never seen", device("unknown")),
    ada("device, lost", `${device("lost")}?done=lost`),
    ada("device, being removed", device("asked")),
    ada("device, not removed", device("failed")),
    ada("device, removed", device("removed")),
    ada("name", `${device("grace")}/name`),
    ada("name, too long", `${device("fine")}/name`, {
      status: 422,
      go: async (page) => {
        await page.locator("#name").fill(LONG);
        return sendStale(page);
      },
    }),
    ada("name, stale", `${device("fine")}/name`, { status: 422, go: sendStale }),
    ada("removal", `${device("fine")}/removal`),
    ada("removal of a long name", `${device("grace")}/removal`),
    ada("removal, stale", `${device("fine")}/removal`, { status: 422, go: sendStale }),
    ada("removal, asked", `${device("asked")}/removal?done=removal-requested`, { refreshes: true }),
    ada("removal, taken up", `${device("taken")}/removal`, { refreshes: true }),
    ada("removal, failed", `${device("failed")}/removal`),
    ada("removal, done", `${device("removed")}/removal`),
    ada("loss", `${device("fine")}/loss`),
    ada("loss, found", `${device("lost")}/loss`),
    ada("agreements", "/agreements"),
    { name: "agreements, none", who: "hedy", path: "/agreements" },
    ada("agreement, newer there", agreement("fine")),
    ada("agreement, withdrawn", `${agreement("withdrawn")}?done=withdrawn`),
    ada("agreement, declined", `/agreements/${declined.id}`),
    ada("receipt", `${agreement("fine")}/receipt`),
    ada("withdrawal", `${agreement("fine")}/withdrawal`),
    ada("terms", "/agreements/terms/company-devices"),
    ada("terms, not ticked", "/agreements/terms/company-devices", {
      status: 422,
      go: (page) => send(page, () => page.locator("main form button").click()),
    }),
    ada("account", "/account"),
    ada("sign-out", "/sign-out"),
    { name: "devices, branded", who: "branded", path: "/devices" },
    { name: "device, branded", who: "branded", path: device("branded") },
    { name: "removal, branded", who: "branded", path: `${device("branded")}/removal` },
    { name: "agreement, branded", who: "branded", path: agreement("branded") },
    { name: "receipt, branded", who: "branded", path: `${agreement("branded")}/receipt` },
    { name: "help, branded", who: "branded", path: "/help" },
    { name: "organization", path: "/sign-in?return_to=%2Fdevices" },
    { name: "organization, unknown", path: "/sign-in?organization=Contos", status: 422 },
    { name: "signed out", path: "/sign-out" },
    { name: "sign in again", path: "/sign-in?return_to=%2Fdevices&kept" },
    { name: "sign-in, stale", path: "/sign-in/callback?code=x&state=x", status: 400 },
    {
      name: "sign-in, cancelled",
      path: `/sign-in?organization=${contoso.id}`,
      status: 403,
      go: (page) => on.choose(page, "nobody"),
    },
    {
      name: "sign-in, provider away",
      path: `/sign-in?organization=${contoso.id}`,
      status: 503,
      go: async (page) => {
        on.server.issuer.pause("/token");
        const response = await on.choose(page, "ada");
        on.server.issuer.resume();
        await page.context().clearCookies({ domain: "localhost" });
        return response;
      },
    },
    ada("nothing there", "/devices/x", { status: 404 }),
    ada("no sense", "/agreements?before=odd", { status: 400 }),
    { name: "no such page", path: "/no/such/page", status: 404 },
  ];
}

/** The windows of those who look, each signed in; a new window's options may have what these keep. */
export async function signedIn(on, test, options) {
  const windows = { undefined: await on.window(test, options) };
  for (const [who, person, organization] of [
    ["ada", "ada", contoso],
    ["grace", "grace", contoso],
    ["hedy", "hedy", contoso],
    ["branded", "ada", adventure],
  ]) {
    windows[who] = await on.visit(test, { person, organization, ...options });
  }
  return windows;
}

/** Goes to a page; the response that is it. */
export async function arrive(on, windows, { who, path, go }) {
  const page = windows[who];
  const response = await on.open(page, path);
  return { page, response: (await go?.(page)) ?? response };
}
