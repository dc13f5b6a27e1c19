/** The API does what its document says, and the document is one. */

import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { people } from "../support/issuer.js";
import { accept, call, enrollment } from "../support/mdm.js";
import { python } from "../support/python.js";
import { startVestibule, tenants } from "../support/server.js";

const HERE = import.meta.dirname;
const DEVICES = 40;
const BLOBS = 40;

const on = {};

before(async () => {
  on.server = await startVestibule();
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
    seeds.devices.push((await call(on.server, on.token, "POST", "/enrollments", body, 201)).device_id);
  }
  for (let n = 0; n < BLOBS; n += 1) {
    seeds.blobs.push({ opaque_blob: await accept(on.server, visit), object_id: people.ada.oid });
  }
  for (const kind of ["devices", "decisions", "events"]) {
    const page = await call(on.server, on.token, "GET", `/${kind}?limit=5`);
    seeds.cursors[kind] = page.next;
    seeds[kind] ??= page[kind].map((row) => row.id);
  }
  const file = join(on.folder, "seeds.json");
  await writeFile(file, JSON.stringify(seeds));
  return file;
}

test("the document is valid OpenAPI 3.1", async () => {
  const answer = await fetch(`${on.server.origin}/api/v1/openapi.json`);
  const { status, output, errors } = await python(["-m", "openapi_spec_validator", "-"], { input: await answer.text() });
  assert.equal(status, 0, output + errors);
});

test("every call is answered as the document says, whatever is sent", async () => {
  const seeds = await seed();
  const { status, output, errors } = await python(
    [
      ...["-m", "schemathesis.cli", "--config-file", join(HERE, "schemathesis.toml")],
      ...["run", `${on.server.origin}/api/v1/openapi.json`, "--header", `Authorization: Bearer ${on.token}`],
    ],
    { cwd: on.folder, env: { ...process.env, VESTIBULE_SEEDS: seeds, SCHEMATHESIS_HOOKS: join(HERE, "hooks.py") } },
  );
  console.log(output);
  assert.equal(status, 0, errors);
});
