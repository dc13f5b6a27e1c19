/**
 * The authority: npm `oidc-provider`, one for each tenant, under the addresses that Entra uses. Nothing of it is ours, so a
 * token that it issues shows what any certified provider's token would.
 */

import { createServer } from "node:http";
import { once } from "node:events";
import { exportJWK, generateKeyPair } from "jose";
import { Provider } from "oidc-provider";

/** The audience that the tenants of the tests are configured with. */
export const AUDIENCE = "0f7f8e1c-3c0f-4a51-9d0b-5f0f6f3b8a11";

const RESOURCE = "api://vestibule.example";
const SECRET = "a secret between the tests and their issuer";

/** Whom tokens can be had for; each person is a client of the provider's. */
export const people = {
  ada: {
    oid: "11111111-1111-4111-8111-111111111111",
    upn: "ada@contoso.example",
    groups: ["99999999-9999-4999-8999-999999999999"],
  },
  grace: {
    oid: "22222222-2222-4222-8222-222222222222",
    upn: "grace@contoso.example",
    groups: [],
  },
};

function provider(issuer, tid, jwk) {
  const clients = Object.keys(people).map((client_id) => ({
    client_id,
    client_secret: SECRET,
    grant_types: ["client_credentials"],
    redirect_uris: [],
    response_types: [],
  }));
  return new Provider(issuer, {
    clients,
    jwks: { keys: [jwk] },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
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
    extraTokenClaims: (_context, token) => ({ tid, ver: "2.0", ...people[token.clientId] }),
    ttl: { ClientCredentials: 3600 },
  });
}

/**
 * Starts an authority for these tenants.
 *
 * @returns {Promise<{authority: string, token: (tid: string, person?: string) => Promise<string>, stop: () => Promise<void>}>}
 */
export async function startIssuer(tenants) {
  const { privateKey } = await generateKeyPair("RS256", { extractable: true });
  const jwk = { ...(await exportJWK(privateKey)), kid: "of-the-tests", use: "sig", alg: "RS256" };

  const providers = new Map();
  const server = createServer((request, response) => {
    const [, tid] = request.url.split("/");
    const prefix = `/${tid}/v2.0`;
    if (!providers.has(tid) || !request.url.startsWith(`${prefix}/`)) {
      response.writeHead(404).end();
      return;
    }
    request.originalUrl = request.url;
    request.url = request.url.slice(prefix.length);
    providers.get(tid)(request, response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const authority = `http://127.0.0.1:${server.address().port}`;
  for (const tid of tenants) {
    providers.set(tid, provider(`${authority}/${tid}/v2.0`, tid, jwk).callback());
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

  return { authority, token, stop };
}
