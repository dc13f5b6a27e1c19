/** The program of docs/verify that checks exports and proofs was written from docs/evidence.md: it must agree with the product. */

import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import { decodeJwt } from "jose";
import { accept, call, decide } from "../support/mdm.js";
import { python } from "../support/python.js";
import { startVestibule, tenants } from "../support/server.js";

const PROGRAM = resolve(import.meta.dirname, "../../docs/verify/evidence.py");
const on = {};

before(async () => {
  on.server = await startVestibule();
  on.file = (name) => join(on.server.folder, name);
  for (let n = 0; n < 5; n++) on.blob = await accept(on.server, { ownership: "company" });
  await decide(on.server, { ownership: "personal" }, "decline");
  on.token = await on.server.apiToken(tenants.contoso.id);
  await on.server.command("audit", "export", "--tenant", tenants.contoso.id, "--out", on.file("export.jsonl"));
  on.text = await readFile(on.file("export.jsonl"), "utf-8");
  const keys = await fetch(`${on.server.origin}/.well-known/evidence-keys.json`);
  await writeFile(on.file("keys.json"), await keys.text());
});

after(() => on.server?.stop());

async function check(name, content) {
  await writeFile(on.file(name), content);
  return python([PROGRAM, on.file(name), on.file("keys.json")]);
}

test("an export is intact, also compressed", async () => {
  const plain = await check("export.jsonl", on.text);
  assert.equal(plain.status, 0, plain.errors);
  assert.match(plain.output, /^Intact: \d+ records in 1 batches/);
  const compressed = await check("export.jsonl.gz", gzipSync(on.text));
  assert.deepEqual(compressed, plain);
});

test("whatever is touched is found", async () => {
  const lines = on.text.split("\n");
  const touched = {
    content: on.text.replace('"decision":"declined"', '"decision":"accepted"'),
    salt: on.text.replace(/"salt":"[0-9a-f]/, (from) => from.slice(0, -1) + (from.endsWith("0") ? "1" : "0")),
    "a checkpoint": on.text.replace(/"checkpoint":"(.{200})./, '"checkpoint":"$1A'),
    "the first line": on.text.replace('"made_at":"2', '"made_at":"3'),
    "a record is left out": lines.toSpliced(3, 1).join("\n"),
    "two have changed places": lines.toSpliced(2, 2, lines[3], lines[2]).join("\n"),
    "it breaks off": on.text.slice(0, -20),
    "it goes on": `${on.text}{}\n`,
  };
  for (const [what, text] of Object.entries(touched)) {
    assert.notEqual(text, on.text, what);
    const { status, errors } = await check("touched.jsonl", text);
    assert.equal(status, 1, what);
    assert.match(errors, /^Not intact: /, what);
  }
});

test("the proof of a decision holds, and no other", async () => {
  const id = decodeJwt(on.blob).jti;
  const proof = await call(on.server, on.token, "GET", `/decisions/${id}/proof`);
  const good = await check("proof.json", JSON.stringify(proof, null, 2));
  assert.equal(good.status, 0, good.errors);
  assert.match(good.output, /^It holds: sealed in batch 1/);
  for (const change of [
    { record: { ...proof.record, user_upn: "eve@contoso.com" } },
    { leaf_index: proof.leaf_index - 1 },
    { audit_path: proof.audit_path.slice(1) },
    { batch: 2 },
  ]) {
    const { status, errors } = await check("proof.json", JSON.stringify({ ...proof, ...change }));
    assert.equal(status, 1, JSON.stringify(change));
    assert.match(errors, /^Not intact: /);
  }
});
