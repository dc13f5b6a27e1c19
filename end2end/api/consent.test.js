/** Consent records are linked data: a processor that is not ours reads them, without fetching anything. */

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import jsonld from "jsonld";
import { accept, call, decide } from "../support/mdm.js";
import { startVestibule, tenants } from "../support/server.js";

const DPV = "https://w3id.org/dpv#";
const on = {};

before(async () => {
  on.server = await startVestibule();
  on.token = await on.server.apiToken(tenants.uncapped.id);
  const visit = { tenant: tenants.uncapped, ownership: "company" };
  await accept(on.server, visit);
  await accept(on.server, { ...visit, person: "grace" });
  await decide(on.server, { tenant: tenants.uncapped, person: "grace" }, "decline");
});

after(() => on.server?.stop());

/** Nothing may be fetched. */
const documentLoader = (url) => assert.fail(`${url} would be fetched`);

/** Every term and every reference in an expanded document. */
function* names(value) {
  if (Array.isArray(value)) for (const item of value) yield* names(item);
  else if (value && typeof value === "object") {
    for (const [name, inner] of Object.entries(value)) {
      if (name === "@id") yield inner;
      else if (name === "@type") yield* [inner].flat();
      else if (!name.startsWith("@")) yield name;
      yield* names(inner);
    }
  }
}

/** Every member's name in a document, but for the context. */
function* terms(value) {
  if (Array.isArray(value)) for (const item of value) yield* terms(item);
  else if (value && typeof value === "object") {
    for (const [name, inner] of Object.entries(value)) {
      if (name === "@context") continue;
      if (!name.startsWith("@")) yield name;
      yield* terms(inner);
    }
  }
}

const absolute = /^(https?:\/\/|urn:uuid:|ni:\/\/\/sha-256;)/;

async function check(document) {
  const expanded = await jsonld.expand(document, { documentLoader, safe: true });
  const found = [...names(expanded)];
  assert.ok(found.length > 50);
  assert.deepEqual(found.filter((name) => !absolute.test(name)), []);
  // No term was dropped as unknown.
  const context = document["@context"];
  const whole = (term) => term.replace(/^[a-z]+(?=:)/, (prefix) => context[prefix]).replace(/(?<=[#/]):/, "");
  for (const term of new Set(terms(document))) assert.ok(found.includes(whole(term)), `${term} is lost`);
  const quads = await jsonld.toRDF(document, { documentLoader, format: "application/n-quads", safe: true });
  assert.doesNotMatch(quads, /<(?!https?:|urn:|ni:)/);
  return expanded;
}

test("a page of records expands to absolute terms alone, and nothing is lost", async () => {
  const page = await call(on.server, on.token, "GET", "/consent-records?limit=2");
  assert.ok(page.next);
  const expanded = await check(page.consent_records);
  const records = expanded.filter((node) => node["@type"]?.includes(`${DPV}ConsentRecord`));
  assert.equal(records.length, 2);
  for (const record of records) {
    const [event] = record[`${DPV}hasConsentStatus`];
    assert.deepEqual(event["@type"], [`${DPV}ConsentGiven`, `${DPV}ExpressedConsent`]);
    const [at] = event[`${DPV}isIndicatedAtTime`];
    assert.equal(at["@type"], "http://www.w3.org/2001/XMLSchema#dateTime");
    const [notice] = record[`${DPV}hasNotice`];
    assert.match(notice["@id"], /^ni:\/\/\/sha-256;[\w-]{43}$/);
  }
});

test("one record does, too, and says who refused", async () => {
  const { decisions } = await call(on.server, on.token, "GET", "/decisions?decision=declined");
  const response = await fetch(`${on.server.origin}/api/v1/decisions/${decisions[0].id}/consent-record`, {
    headers: { authorization: `Bearer ${on.token}` },
  });
  assert.equal(response.headers.get("content-type"), "application/ld+json");
  const expanded = await check(await response.json());
  const record = expanded.find((node) => node["@id"] === `urn:uuid:${decisions[0].id}`);
  assert.deepEqual(record[`${DPV}hasConsentStatus`][0]["@type"], [`${DPV}ConsentRefused`]);
});
