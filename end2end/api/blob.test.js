/** The programs of docs/verify take a blob that a running server made, and nothing else. */

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { after, before, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { SignJWT, UnsecuredJWT, decodeJwt, decodeProtectedHeader, exportJWK, exportSPKI, generateKeyPair } from "jose";
import { people } from "../support/issuer.js";
import { accept } from "../support/mdm.js";
import { PYTHON, python, run } from "../support/python.js";
import { startVestibule, tenants } from "../support/server.js";

const DOCS = resolve(import.meta.dirname, "../../docs/verify");
// The program finds `jose` where npm has put it, as it does in the folder of somebody who copies it.
const COPY = join(import.meta.dirname, "../node_modules/.verify-of-the-docs.mjs");

const programs = {
  "verify.mjs": (args) => run(process.execPath, [COPY, ...args]),
  "verify.py": (args) => python([join(DOCS, "verify.py"), ...args]),
};

const on = { published: true };

before(async () => {
  await copyFile(join(DOCS, "verify.mjs"), COPY);
  on.own = await generateKeyPair("EdDSA", { crv: "Ed25519" });
  // What stands in front of the server: it passes its keys on, with one of the tests' own among them, so that a claim can
  // be wrong and the signature right.
  on.front = createServer(async (request, response) => {
    const { keys } = await (await fetch(on.server.origin + request.url)).json();
    on.key = keys[0];
    if (on.published) keys.push({ ...(await exportJWK(on.own.publicKey)), kid: "own", use: "sig", alg: "EdDSA" });
    response.end(JSON.stringify({ keys }));
  });
  on.front.listen(0, "127.0.0.1");
  await once(on.front, "listening");
  on.publicUrl = `http://127.0.0.1:${on.front.address().port}`;
  on.server = await startVestibule(on.publicUrl);
  on.blob = await accept(on.server, { ownership: "company" });
  on.claims = decodeJwt(on.blob);
  on.header = decodeProtectedHeader(on.blob);
  await fetch(`${on.publicUrl}/.well-known/jwks.json`);
});

after(async () => {
  await on.server?.stop();
  on.front?.closeAllConnections();
  on.front?.close();
  await rm(COPY, { force: true });
});

const sign = (claims, header = {}, key = on.own.privateKey) =>
  new SignJWT({ ...on.claims, ...claims }).setProtectedHeader({ alg: "EdDSA", typ: "tou+jwt", kid: "own", ...header }).sign(key);

const now = () => Math.floor(Date.now() / 1000);
const bytes = (text) => new TextEncoder().encode(text);
const base64url = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
const other = (text, from) => from.replace(text, (c) => (c === "A" ? "B" : "A"));

/** Blobs that are not good, each for one reason. */
const bad = {
  "one that has expired": () => sign({ iat: now() - 7200, exp: now() - 3600 }),
  "one without an end": () => sign({ exp: undefined }),
  "one for another audience": () => sign({ aud: "sign-in" }),
  "one of another issuer": () => sign({ iss: "https://mdm.contoso.com" }),
  "one of another user": () => sign({ sub: people.grace.oid }),
  "one of another tenant": () => sign({ tid: tenants.stress.id }),
  "a token of another type": () => sign({}, { typ: "JWT" }),
  "one that nobody signed": () => new UnsecuredJWT(on.claims).encode(),
  "one that nobody signed, with the header's other members": () =>
    `${base64url({ ...on.header, alg: "none" })}.${base64url(on.claims)}.`,
  "one signed with the public key's bytes as a secret": () =>
    sign({}, { alg: "HS256", kid: on.key.kid }, Buffer.from(on.key.x, "base64url")),
  "one signed with the public key's text as a secret": async () =>
    sign({}, { alg: "HS256", kid: "own" }, bytes(await exportSPKI(on.own.publicKey))),
  "one whose claims were changed": () => {
    const [head, , signature] = on.blob.split(".");
    return `${head}.${base64url({ ...on.claims, exp: on.claims.exp + 1 })}.${signature}`;
  },
  "one whose signature was changed": () => {
    const [head, body, signature] = on.blob.split(".");
    return `${head}.${body}.${other(/^./, signature)}`;
  },
  "one by a key that is not published": async () => sign({}, { kid: "unknown" }, (await generateKeyPair("EdDSA")).privateKey),
  "one by another key under the name of ours": async () =>
    sign({}, { kid: on.key.kid }, (await generateKeyPair("EdDSA")).privateKey),
  "a text that is no token": () => "null",
};

for (const [name, verify] of Object.entries(programs)) {
  const ada = (blob) => verify([on.publicUrl, tenants.contoso.id.toUpperCase(), people.ada.oid, blob]);

  test(`${name} takes the blob that Windows was handed`, async () => {
    const { status, output, errors } = await ada(on.blob);
    assert.equal(status, 0, errors);
    assert.deepEqual(JSON.parse(output), on.claims);
    assert.equal(on.claims.policy, "company-devices");
    // So does it the one that the tests sign: what it refuses below, it refuses for what was changed.
    assert.equal((await ada(await sign({}))).status, 0);
  });

  for (const [what, make] of Object.entries(bad)) {
    test(`${name} refuses ${what}`, async () => {
      const { status, output, errors } = await ada(await make());
      assert.deepEqual([status, output], [1, ""], errors);
      assert.match(errors, /^refused: .+\n$/);
    });
  }
}

/** Programs that go on running, and have a line of claims for each blob. */
const running = {
  "verify.mjs": async () => {
    const { verifier } = await import(COPY);
    const verify = verifier(on.publicUrl);
    return { verify: (blob) => verify(blob, tenants.contoso.id, people.ada.oid), stop() {} };
  },
  "verify.py": () => {
    const program = `
import sys, json, verify
verifier = verify.Verifier(sys.argv[1])
for blob in sys.stdin:
    print(json.dumps(verifier.verify(blob.strip(), *sys.argv[2:])), flush=True)`;
    const child = spawn(PYTHON, ["-B", "-c", program, on.publicUrl, tenants.contoso.id, people.ada.oid], {
      env: { ...process.env, PYTHONPATH: DOCS },
      stdio: ["pipe", "pipe", "inherit"],
    });
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const verify = async (blob) => {
      child.stdin.write(`${blob}\n`);
      return JSON.parse((await lines.next()).value);
    };
    return { verify, stop: () => child.stdin.end() };
  },
};

for (const [name, start] of Object.entries(running)) {
  test(`${name} looks for a key that was published after it started`, async (t) => {
    on.published = false;
    t.after(() => (on.published = true));
    const { verify, stop } = await start();
    t.after(stop);
    assert.deepEqual(await verify(on.blob), on.claims);
    on.published = true;
    await pause(1100);
    assert.deepEqual(await verify(await sign({})), on.claims);
  });
}
