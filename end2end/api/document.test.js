/** The API does what its document says, and the document is one. */

import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { people } from "../support/issuer.js";
import { accept, call, enrollment } from "../support/mdm.js";
import { python } from "../support/python.js";
import { startVestibule, tenants } from "../support/server.js";

const HERE = import.meta.dirname;
const DEVICES = 60;
const BLOBS = 40;

/** Refusals that take more than a call of the right kind; the tests beside the server have them. */
const ELSEWHERE = ["403", "408", "413", "415", "429", "503"];
/** Only within the minute before a decision is sealed. */
const EARLY = "GET /api/v1/decisions/{id}/proof 409";

const on = {};

before(async () => {
  on.server = await startVestibule();
  on.document = await (await fetch(`${on.server.origin}/api/v1/openapi.json`)).json();
  on.folder = await mkdtemp(join(tmpdir(), "vestibule-api-"));
  on.token = await on.server.apiToken(tenants.uncapped.id);
});

after(async () => {
  await on.server?.stop();
  if (on.folder) await rm(on.folder, { recursive: true, force: true });
});

/** People decide and devices are enrolled, so that calls find something. */
async function seed() {
  const visit = { tenant: tenants.uncapped, ownership: "company" };
  const seeds = { devices: [], blobs: [], cursors: {} };
  for (let n = 0; n < DEVICES; n += 1) {
    const body = enrollment(await accept(on.server, visit), `hardware ${n}`);
    const { device_id: id } = await call(on.server, on.token, "POST", "/enrollments", body, 201);
    // Somebody asks for every other one to be removed.
    if (n % 2) await call(on.server, on.token, "POST", `/devices/${id}/removal`, undefined, 204);
    // A few are gone.
    if (n < 5) await call(on.server, on.token, "DELETE", `/devices/${id}`, undefined, 204);
    seeds.devices.push(id);
  }
  // Grace may have this one alone.
  const own = enrollment(await accept(on.server, { ...visit, person: "grace" }), "hardware of Grace", "grace");
  await call(on.server, on.token, "POST", "/enrollments", own, 201);
  for (let n = 0; n < BLOBS; n += 1) {
    const person = n % 4 ? "ada" : "grace";
    seeds.blobs.push({ opaque_blob: await accept(on.server, { ...visit, person }), object_id: people[person].oid });
  }
  for (const kind of ["devices", "decisions", "events"]) {
    const page = await call(on.server, on.token, "GET", `/${kind}?limit=5`);
    seeds.cursors[kind] = page.next;
    seeds[kind] ??= page[kind].map((row) => row.id);
  }
  // It seals what there is, so that there are proofs.
  await on.server.command("audit", "export", "--tenant", tenants.uncapped.id, "--out", join(on.folder, "export.jsonl"));
  const records = await call(on.server, on.token, "GET", "/consent-records?limit=5");
  seeds.cursors["consent-records"] = records.next;
  // What Ada's Windows sends when she is logged in.
  seeds.session = `Bearer ${await on.server.token(tenants.uncapped.id, "ada")}`;
  const file = join(on.folder, "seeds.json");
  await writeFile(file, JSON.stringify(seeds));
  return file;
}

test("the document is valid OpenAPI 3.1", async () => {
  const input = JSON.stringify(on.document);
  const { status, output, errors } = await python(["-m", "openapi_spec_validator", "-"], { input });
  assert.equal(status, 0, output + errors);
});

/** The documented answers that no call got. */
function missing(reached) {
  const operations = Object.entries(on.document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, { responses }]) => [`${method.toUpperCase()} ${path}`, Object.keys(responses)]),
  );
  return operations.flatMap(([call, statuses]) =>
    statuses
      .filter((status) => !ELSEWHERE.includes(status) && !reached[call]?.[status])
      .map((status) => `${call} ${status}`),
  );
}

test("every call is answered as the document says, whatever is sent", async () => {
  const seeds = await seed();
  const reached = join(on.folder, "reached.json");
  const environment = {
    VESTIBULE_SEEDS: seeds,
    VESTIBULE_REACHED: reached,
    SCHEMATHESIS_HOOKS: join(HERE, "hooks.py"),
  };
  const { status, output, errors } = await python(
    [
      ...["-m", "schemathesis.cli", "--config-file", join(HERE, "schemathesis.toml")],
      ...["run", `${on.server.origin}/api/v1/openapi.json`, "--header", `Authorization: Bearer ${on.token}`],
    ],
    { cwd: on.folder, env: { ...process.env, ...environment } },
  );
  assert.equal(status, 0, output + errors);
  const unseen = missing(JSON.parse(await readFile(reached, "utf8")));
  assert.deepEqual(unseen.filter((answer) => answer !== EARLY), []);
});
