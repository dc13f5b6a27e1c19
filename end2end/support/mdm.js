/** The MDM server, and people who accept without a browser: what the tests of the API need to have happened. */

import assert from "node:assert/strict";
import { people } from "./issuer.js";
import { request } from "./visit.js";

/** A person reads the page and decides; where Windows is led to. */
export async function decide(server, visit, decision) {
  const { address, headers } = await request(server, visit);
  const page = await (await fetch(address, { headers })).text();
  const [, ticket] = page.match(/name="ticket" value="([^"]+)"/);
  const answer = await fetch(`${server.origin}/TermsOfUse`, {
    method: "POST",
    body: new URLSearchParams({ ticket, decision }),
    redirect: "manual",
  });
  assert.equal(answer.status, 302);
  return new URL(answer.headers.get("location"));
}

/** A person accepts; the blob that Windows is handed. */
export async function accept(server, visit) {
  const location = await decide(server, visit, "accept");
  return location.searchParams.get("OpaqueBlob");
}

/** What the MDM server sends to enroll a person's device. */
export function enrollment(blob, hardwareId, person = "ada") {
  const { oid, upn } = people[person];
  return {
    opaque_blob: blob,
    message_id: "urn:uuid:0d5a1441-5891-453b-becf-a2e5f6ea3749",
    user: { object_id: oid, upn },
    device: { hardware_id: hardwareId, name: "LAPTOP-7", os_version: "10.0.26100.1", enrollment_type: "Device" },
  };
}

/** Calls the API with a token; the answer's JSON, which must have this status. */
export async function call(server, token, method, path, body, expected = 200) {
  const answer = await fetch(`${server.origin}/api/v1${path}`, {
    method,
    headers: { authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });
  assert.equal(answer.status, expected, await answer.clone().text());
  return answer.status === 204 ? undefined : answer.json();
}
