/** Coming to the page as Windows does. */

import { tenants } from "./server.js";

export const CLIENT_REQUEST_ID = "34be581c-6ebd-49d6-a4e1-150eff4b7213";
export const REDIRECT_URI = "ms-appx-web://Microsoft.AAD.BrokerPlugin/ToUResponse";

/** What each host of the page sends about itself, by the theme that it should get. */
export const hosts = {
  frx: { "CXH-HOST": "FRX" },
  "frx-light": { "CXH-HOST": "FRX", "cxh-personality": "CloudExperienceHost.Personality.LiteWhite" },
  moset: { "CXH-HOST": "MOSET" },
};

export const themes = Object.keys(hosts);

/** The request of a device: its address, and the headers that only its first navigation has. */
export async function request(server, visit = {}) {
  const {
    tenant = tenants.contoso,
    person = "ada",
    theme = "moset",
    language = "en-US",
    ownership = "personal",
    redirectUri = REDIRECT_URI,
  } = visit;
  const query = new URLSearchParams({
    redirect_uri: redirectUri,
    "client-request-id": CLIENT_REQUEST_ID,
    "api-version": "1.0",
    ...(ownership === "company" && { mode: "azureadjoin" }),
  });
  const headers = {
    Authorization: `Bearer ${await server.token(tenant.id, person)}`,
    ...hosts[theme],
    "cxh-preferredLanguage": language,
    "cxh-isRTL": String(language.startsWith("ar")),
    "cxh-osVersionInfo": "10.0.26100",
    "cxh-region": "???",
  };
  return { address: `${server.origin}/TermsOfUse?${query}`, headers };
}

/**
 * Opens the page. The headers go with the first navigation alone, through the browser's own protocol: Playwright's
 * `route` would do the same, but switches the cache off, and Back lives on that.
 *
 * @param {import("playwright-core").Page} page
 */
export async function open(page, server, visit) {
  const { address, headers } = await request(server, visit);
  const protocol = await page.context().newCDPSession(page);
  protocol.on("Fetch.requestPaused", ({ requestId, request }) => {
    const all = Object.entries({ ...request.headers, ...headers });
    protocol.send("Fetch.continueRequest", {
      requestId,
      headers: all.map(([name, value]) => ({ name, value })),
    });
  });
  await protocol.send("Fetch.enable", { patterns: [{ urlPattern: address, resourceType: "Document" }] });
  const response = await page.goto(address);
  await protocol.detach();
  return response;
}
