/** Accept and Decline lead back to Windows, with what Windows and the enrollment need. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { createRemoteJWKSet, decodeJwt, jwtVerify } from "jose";
import { people } from "../support/issuer.js";
import { answer, press } from "../support/press.js";
import { PUBLIC_URL, tenants } from "../support/server.js";
import { stage } from "../support/stage.js";
import { CLIENT_REQUEST_ID, REDIRECT_URI, request, themes } from "../support/visit.js";

const on = stage();

const acceptOf = (page) => page.locator("button[name=decision][value=accept]");
const declineOf = (page) => page.locator("button[name=decision][value=decline]");

function assertLedToWindows(pressed, redirectUri = REDIRECT_URI) {
  assert.equal(pressed.method, "POST");
  assert.equal(pressed.status, 302);
  assert.ok(pressed.location.startsWith(`${redirectUri}?`), pressed.location);
  assert.equal(pressed.followed, pressed.location, "the browser went where it was sent");
  assert.deepEqual(pressed.complaints, []);
}

for (const theme of themes) {
  test(`Accept on the ${theme} page leads back to Windows`, async (t) => {
    const { page } = await on.visit(t, { theme, ownership: "company" });
    const pressed = await press(page, acceptOf(page));
    assertLedToWindows(pressed);
    const { OpaqueBlob, ...rest } = answer(pressed);
    assert.ok(OpaqueBlob);
    assert.deepEqual(rest, { IsAccepted: "true", "client-request-id": CLIENT_REQUEST_ID });
  });

  test(`Decline on the ${theme} page leads back to Windows`, async (t) => {
    const { page } = await on.visit(t, { theme, ownership: "personal" });
    const pressed = await press(page, declineOf(page));
    assertLedToWindows(pressed);
    assert.deepEqual(answer(pressed), { IsAccepted: "false", "client-request-id": CLIENT_REQUEST_ID });
  });
}

test("the other scheme that Windows uses is open too", async (t) => {
  const redirectUri = "ms-aadj-redir://auth/mdm";
  const { page } = await on.visit(t, { redirectUri });
  assertLedToWindows(await press(page, acceptOf(page)), redirectUri);
});

test("a query that the address has already is kept", async (t) => {
  const { page } = await on.visit(t, { redirectUri: `${REDIRECT_URI}?state=a%20b` });
  const pressed = await press(page, acceptOf(page));
  assert.equal(pressed.followed, pressed.location);
  const { state, IsAccepted } = answer(pressed);
  assert.deepEqual({ state, IsAccepted }, { state: "a b", IsAccepted: "true" });
});

test("Continue on the page of a restriction hands the error to Windows", async (t) => {
  const { page } = await on.visit(t, { tenant: tenants.blocked });
  const pressed = await press(page, page.getByRole("button", { name: "Continue" }));
  assertLedToWindows(pressed);
  assert.deepEqual(answer(pressed), {
    error: "unauthorized_client",
    error_description: "unauthorized user or tenant",
    "client-request-id": CLIENT_REQUEST_ID,
  });
  assert.match(pressed.location, /error_description=unauthorized%20user%20or%20tenant/);
});

test("without its schemes in the policy the same answer is blocked, so these tests would see it", async (t) => {
  const page = await on.window(t);
  const { address, headers } = await request(on.server);
  await page.route(address, async (route) => {
    const response = await route.fetch({ headers: { ...route.request().headers(), ...headers } });
    const policy = response.headers()["content-security-policy"];
    const narrow = policy.replace(/form-action [^;]*/, "form-action 'self'");
    assert.notEqual(narrow, policy);
    await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": narrow } });
  });
  await page.goto(address);
  const pressed = await press(page, acceptOf(page));
  assert.equal(pressed.followed, undefined);
  assert.equal(pressed.complaints.length, 1);
  assert.match(pressed.complaints[0], /violates .*Content Security Policy.*form-action 'self'/);
});

test("pressing Accept again gives the same decision", async (t) => {
  const { page } = await on.visit(t);
  const first = answer(await press(page, acceptOf(page)));
  const second = answer(await press(page, acceptOf(page)));
  assert.equal(decodeJwt(second.OpaqueBlob).jti, decodeJwt(first.OpaqueBlob).jti);
});

test("Decline after Accept is answered as Accept was", async (t) => {
  const { page } = await on.visit(t);
  const first = answer(await press(page, acceptOf(page)));
  const second = answer(await press(page, declineOf(page)));
  assert.equal(second.IsAccepted, "true");
  assert.equal(decodeJwt(second.OpaqueBlob).jti, decodeJwt(first.OpaqueBlob).jti);
});

test("the blob can be verified by anyone with the published keys", async (t) => {
  const { page } = await on.visit(t, { ownership: "company" });
  const before = Math.floor(Date.now() / 1000);
  const { OpaqueBlob: blob } = answer(await press(page, acceptOf(page)));
  assert.match(blob, /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/);
  assert.ok(blob.length <= 700, `${blob.length} characters`);

  const keys = createRemoteJWKSet(new URL("/.well-known/jwks.json", on.server.origin));
  const { payload } = await jwtVerify(blob, keys, {
    algorithms: ["EdDSA"],
    typ: "tou+jwt",
    audience: "enrollment",
    issuer: PUBLIC_URL,
  });
  const { jti, iat, exp, ...claims } = payload;
  assert.deepEqual(claims, {
    iss: PUBLIC_URL,
    aud: "enrollment",
    sub: people.ada.oid,
    tid: tenants.contoso.id,
    policy: "company-devices",
    version: 1,
    ownership: "company",
    crid: CLIENT_REQUEST_ID,
  });
  assert.match(jti, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  assert.equal(exp - iat, 3600);
  assert.ok(iat >= before - 1 && iat <= before + 30);

  const [head, body, signature] = blob.split(".");
  const forged = [head, body, signature.replace(/^./, (c) => (c === "A" ? "B" : "A"))].join(".");
  await assert.rejects(jwtVerify(forged, keys), { code: "ERR_JWS_SIGNATURE_VERIFICATION_FAILED" });
});
