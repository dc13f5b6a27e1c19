/**
 * The authority: npm `oidc-provider`, one for each tenant, under the addresses that Entra uses. Nothing of it is ours, so a
 * token that it issues shows what any certified provider's token would.
 *
 * It is another site than the server for the browser (`localhost`, not `127.0.0.1`), as a real one is: cookies and policies
 * that would not survive that are found here.
 */

import { createServer } from "node:http";
import { once } from "node:events";
import { exportJWK, generateKeyPair } from "jose";
import { Provider } from "oidc-provider";
import { interact, signOutPage } from "./interaction.js";

/** The audience that the tenants of the tests are configured with. */
export const AUDIENCE = "0f7f8e1c-3c0f-4a51-9d0b-5f0f6f3b8a11";

const RESOURCE = "api://vestibule.example";
const SECRET = "a secret between the tests and their issuer";

/** The client that the portal is, at every tenant's provider. */
export const PORTAL = { id: "portal", secret: "a secret between the portal and its issuer" };

/** Whom tokens can be had for; each person is a client of the provider's, and can sign in to the portal. */
export const people = {
  ada: {
    oid: "11111111-1111-4111-8111-111111111111",
    upn: "ada@contoso.example",
    groups: ["99999999-9999-4999-8999-999999999999"],
    name: "Ada Lovelace",
  },
  grace: {
    oid: "22222222-2222-4222-8222-222222222222",
    upn: "grace@contoso.example",
    groups: [],
    name: "Grace Hopper",
    zone: "Asia/Tokyo",
  },
  /** Who has nothing yet. */
  hedy: {
    oid: "33333333-3333-4333-8333-333333333333",
    upn: "hedy@contoso.example",
    groups: [],
    name: "Hedy Lamarr",
  },
};

/** What an ID token says about a person. */
function account(tid, person) {
  const { oid, upn, name, zone } = people[person];
  return {
    accountId: person,
    claims: () => ({ sub: oid, tid, oid, name, preferred_username: upn, zoneinfo: zone }),
  };
}

/** Nobody is asked for consent: the organization has given it. */
async function grant({ oidc }) {
  const { session, client, provider } = oidc;
  const id = session.grantIdFor(client.clientId);
  if (id) return provider.Grant.find(id);
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope("openid profile");
  await grant.save();
  return grant;
}

function provider(issuer, tid, jwk, portal) {
  const clients = Object.keys(people).map((client_id) => ({
    client_id,
    client_secret: SECRET,
    grant_types: ["client_credentials"],
    redirect_uris: [],
    response_types: [],
  }));
  clients.push({
    client_id: PORTAL.id,
    client_secret: PORTAL.secret,
    redirect_uris: [`${portal}/sign-in/callback`],
    post_logout_redirect_uris: [`${portal}/sign-out`],
  });
  const names = ["session", "interaction", "resume"].map((name) => [name, `${name}-${tid}`]);
  return new Provider(issuer, {
    clients,
    jwks: { keys: [jwk] },
    cookies: { keys: [SECRET], names: Object.fromEntries(names) },
    claims: { openid: ["sub", "tid", "oid"], profile: ["name", "preferred_username", "zoneinfo"] },
    conformIdTokenClaims: false,
    findAccount: (_context, person) => account(tid, person),
    loadExistingGrant: grant,
    interactions: { url: (_context, { uid }) => `${new URL(issuer).pathname}/interaction/${uid}` },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      rpInitiatedLogout: { enabled: true, logoutSource: signOutPage },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: () => ({
          scope: "enroll",
          audience: AUDIENCE,
          accessTokenTTL: 3600,
          accessTokenFormat: "jwt",
          jwt: { sign: { alg: "RS256" } },
        }),
      },
    },
    extraTokenClaims(_context, token) {
      if (!people[token.clientId]) return undefined;
      const { oid, upn, groups } = people[token.clientId];
      return { tid, ver: "2.0", oid, upn, groups };
    },
    ttl: { ClientCredentials: 3600, AccessToken: 3600, IdToken: 3600, Session: 3600, Interaction: 600, Grant: 3600 },
  });
}

/**
 * Starts an authority for these tenants, and for a portal at this origin.
 *
 * `pause` lets nobody reach it, or the addresses of it that end so, until `resume`.
 *
 * @returns {Promise<{authority: string, token: (tid: string, person?: string) => Promise<string>, pause: (end?: string) => void,
 *   resume: () => void, stop: () => Promise<void>}>}
 */
export async function startIssuer(tenants, portal) {
  const { privateKey } = await generateKeyPair("RS256", { extractable: true });
  const jwk = { ...(await exportJWK(privateKey)), kid: "of-the-tests", use: "sig", alg: "RS256" };

  let paused;
  const providers = new Map();
  const server = createServer((request, response) => {
    const [, tid] = request.url.split("/");
    const prefix = `/${tid}/v2.0`;
    if (paused !== undefined && request.url.endsWith(paused)) {
      response.destroy();
    } else if (providers.has(tid) && request.url === `/${tid}/oauth2/v2.0/token`) {
      // What an application of the tenant calls Microsoft Graph with.
      response.writeHead(200, { "content-type": "application/json" });
      response.end(JSON.stringify({ token_type: "Bearer", expires_in: 3600, access_token: "of-an-application" }));
    } else if (!providers.has(tid) || !request.url.startsWith(`${prefix}/`)) {
      response.writeHead(404).end();
    } else if (request.url.startsWith(`${prefix}/interaction/`)) {
      interact(providers.get(tid).provider, request, response);
    } else {
      request.originalUrl = request.url;
      request.url = request.url.slice(prefix.length);
      providers.get(tid).callback(request, response);
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const authority = `http://localhost:${server.address().port}`;
  for (const tid of tenants) {
    const one = provider(`${authority}/${tid}/v2.0`, tid, jwk, portal);
    providers.set(tid, { provider: one, callback: one.callback() });
  }

  async function token(tid, person = "ada") {
    const answer = await fetch(`${authority}/${tid}/v2.0/token`, {
      method: "POST",
      headers: { authorization: `Basic ${btoa(`${person}:${encodeURIComponent(SECRET)}`)}` },
      body: new URLSearchParams({ grant_type: "client_credentials", resource: RESOURCE, scope: "enroll" }),
    });
    const body = await answer.json();
    if (!answer.ok) throw new Error(`the issuer gave no token: ${JSON.stringify(body)}`);
    return body.access_token;
  }

  async function stop() {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  }

  const pause = (end = "") => void (paused = end);
  const resume = () => void (paused = undefined);
  return { authority, token, pause, resume, stop };
}
