/** What the tests of the portal have: a server, a provider, a browser, people, and an MDM server that enrolls for them. */

import assert from "node:assert/strict";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { after, before } from "node:test";
import { launch, newWindow } from "./browser.js";
import { accept, call, enrollment } from "./mdm.js";
import { send } from "./press.js";
import { DEMO_TERMS, LOGOS, OWN_TERMS, startPortal } from "./server.js";

export const organizations = {
  /** Its terms are in the server's folder, to publish others there. */
  contoso: {
    id: "6babcaad-604b-40ac-a9d7-9fd97c0b779f",
    name: "Contoso",
    terms: "terms/contoso",
    sections: `
[tenant.support]
name = "Contoso help desk"
email = "help@contoso.example"
phone = "+49 30 555 0100"
url = "https://help.contoso.example/devices"`,
  },
  /** Hard to show: the widest logo that is taken, an accent that hardly stands out from white, and long words. */
  adventure: {
    id: "b10cced0-0000-4000-8000-000000000003",
    name: "Adventure Works Fahrradmanufaktur",
    terms: join(OWN_TERMS, "stress"),
    branding: `logo = ${JSON.stringify(join(LOGOS, "wide.png"))}\naccent = "#ffd400"`,
    sections: `
[tenant.support]
name = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
email = "the-people-who-look-after-all-of-the-devices@support.adventure-works.example"`,
  },
};

/** A page's words without the marks around what was put into them. */
export const words = async (locator) => (await locator.innerText()).replace(/[\u2066-\u2069]/g, "");

/**
 * Chromium reports an answer with an error as if something of the page were missing, even where it is the page; and it
 * looks for an icon of the site's wherever pictures are allowed.
 */
function isAnswer(message) {
  const { pathname } = new URL(message.location().url || "about:blank");
  return /^Failed to load resource: .* status of (4\d\d|503)/.test(message.text()) && !pathname.startsWith("/assets/");
}

/** Where the portal's people sign in to, unless it is asked for. */
const START = "/devices";

/** Starts all that before the file's tests, lets something be made there, and ends it after them. */
export function portal(tenants = { contoso: organizations.contoso }, settle = undefined) {
  const tokens = new Map();
  const on = {
    /** A new window; nothing may complain in it. */
    async window(test, options) {
      const page = await newWindow(on.browser, { locale: "en", ...options });
      page.setDefaultTimeout(10_000);
      const complaints = [];
      page.on("console", (message) => {
        if (!isAnswer(message)) complaints.push(`${page.url()}: ${message.text()}`);
      });
      page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error}`));
      test.after(async () => {
        await page.context().close();
        assert.deepEqual(complaints, []);
      });
      return page;
    },

    /** Opens an address of the portal's; its response. */
    open: (page, path) => page.goto(on.server.origin + path),

    /** The path and the query of the window's address. */
    at(page) {
      const { origin, pathname, search } = new URL(page.url());
      return origin === on.server.origin ? pathname + search : page.url();
    },

    /** Presses a button that sends a form, and waits for the page that follows; the answer to the form. */
    press: (page, name) => send(page, () => page.locator("main").getByRole("button", { name, exact: true }).click()),

    /** Somebody signs in on the way to a page; where there are several organizations, to this one. */
    async signIn(page, { person = "ada", to = START, organization } = {}) {
      const query = organization && new URLSearchParams({ organization: organization.name, return_to: to });
      await on.open(page, query ? `/sign-in?${query}` : to);
      await on.choose(page, person);
    },

    /** Somebody signs in on the provider's page; the response that is the portal's page after it. */
    async choose(page, person = "ada") {
      const isPage = (response) => response.url().startsWith(on.server.origin) && response.status() !== 303;
      const [response] = await Promise.all([page.waitForResponse(isPage), page.locator(`#${person}`).click()]);
      await page.waitForURL(`${on.server.origin}/**`);
      return response;
    },

    /** A window of somebody who is signed in, at this page. */
    async visit(test, { person, to, organization, ...options } = {}) {
      const page = await on.window(test, options);
      await on.signIn(page, { person, to, organization });
      return page;
    },

    /** Calls the API as an organization's MDM server. */
    async api(method, path, body, expected, organization = organizations.contoso) {
      if (!tokens.has(organization)) tokens.set(organization, await on.server.apiToken(organization.id));
      return call(on.server, tokens.get(organization), method, path, body, expected);
    },

    /** Somebody accepts the terms as on a PC, and it is enrolled: the ids of the device and of the decision. */
    async enroll({ person = "ada", organization = organizations.contoso, ownership, language, ...device } = {}) {
      const visit = { tenant: organization, person, ownership, language };
      const blob = await accept(on.server, visit);
      const request = enrollment(blob, crypto.randomUUID(), person);
      Object.assign(request.device, { enrollment_type: ownership === "company" ? "Device" : "Full" }, device);
      const { device_id, decision_id } = await on.api("POST", "/enrollments", request, 201, organization);
      return { device: device_id, decision: decision_id };
    },

    /** Publishes what is in the folders with terms. */
    publish: () => on.server.command("terms", "publish"),
  };
  before(async () => {
    on.server = await startPortal(tenants, (folder) =>
      cp(join(DEMO_TERMS, "contoso"), join(folder, "terms/contoso"), { recursive: true }),
    );
    on.browser = await launch();
    await settle?.(on);
  });
  after(async () => {
    await on.browser?.close();
    await on.server?.stop();
  });
  return on;
}
