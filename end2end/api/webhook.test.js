/** Webhooks of a running server are what a library of Standard Webhooks that is not ours takes for good, and nothing else is. */

import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { after, before, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { Webhook } from "standardwebhooks";
import { people } from "../support/issuer.js";
import { accept, call, enrollment } from "../support/mdm.js";
import { startVestibule, tenants } from "../support/server.js";

const tenant = tenants.uncapped;
const on = { seen: [], status: 204 };

const newSecret = () => on.server.command("webhooks", "secret", "--webhook", "mdm");

before(async () => {
  on.receiver = createServer(async (request, response) => {
    on.seen.push({ headers: request.headers, body: await text(request) });
    response.writeHead(on.status).end();
  });
  on.receiver.listen(0, "127.0.0.1");
  await once(on.receiver, "listening");
  const webhook = `
[[tenant.webhook]]
id = "mdm"
url = "http://127.0.0.1:${on.receiver.address().port}/hooks"
allow_private = true
`;
  on.server = await startVestibule(undefined, { [tenant.id]: webhook });
  on.token = await on.server.apiToken(tenant.id);
  on.secret = await newSecret();
});

after(async () => {
  await on.server?.stop();
  on.receiver?.closeAllConnections();
  on.receiver?.close();
});

/** What the receiver has once it has so many, in ten seconds at most. */
async function received(count) {
  for (let n = 0; n < 200 && on.seen.length < count; n += 1) await pause(50);
  assert.equal(on.seen.length, count);
  return on.seen;
}

const decide = () => accept(on.server, { tenant, ownership: "company" });

test("what is posted verifies, and is the event of the API", async () => {
  const blob = await decide();
  await call(on.server, on.token, "POST", "/enrollments", enrollment(blob, "hardware of a webhook"), 201);
  const seen = await received(2);
  const { events } = await call(on.server, on.token, "GET", "/events");
  for (const { headers, body } of seen) {
    const { type, timestamp, data } = new Webhook(on.secret).verify(body, headers);
    const event = events.find(({ id }) => id === headers["webhook-id"]);
    assert.deepEqual({ type, at: timestamp, data }, { type: event.type, at: event.at, data: event.data });
    assert.equal(data.user.object_id, people.ada.oid);
  }
});

test("what was changed, or signed with another secret, does not verify", async () => {
  const [{ headers, body }] = on.seen;
  const refused = (secret, text, changed = {}) =>
    assert.throws(() => new Webhook(secret).verify(text, { ...headers, ...changed }), { message: "No matching signature found" });
  refused(on.secret, `${body} `);
  refused(on.secret, body, { "webhook-id": "another" });
  refused(on.secret, body, { "webhook-timestamp": String(Number(headers["webhook-timestamp"]) + 1) });
  refused(`whsec_${Buffer.alloc(32).toString("base64")}`, body);
});

test("while the secret changes, the old one and the new one verify", async () => {
  const secret = await newSecret();
  await decide();
  const { headers, body } = (await received(3))[2];
  for (const good of [on.secret, secret]) assert.equal(new Webhook(good).verify(body, headers).type, "decision.made");
  assert.equal(headers["webhook-signature"].split(" ").length, 2);
});

test("after a failure it comes again, with its id and a signature of its own", async () => {
  on.status = 500;
  await decide();
  const first = (await received(4))[3];
  on.status = 204;
  const again = (await received(5))[4];
  assert.deepEqual([again.headers["webhook-id"], again.body], [first.headers["webhook-id"], first.body]);
  assert.notEqual(again.headers["webhook-timestamp"], first.headers["webhook-timestamp"]);
  new Webhook(on.secret).verify(again.body, again.headers);
});
