/** The product under test: `vestibule serve` with a folder of its own, and the authority that it trusts. */

import { execFile, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { appendFile, cp, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { AUDIENCE, PORTAL, people, startIssuer } from "./issuer.js";

const HERE = import.meta.dirname;
export const DEMO_TERMS = resolve(HERE, "../../demo/terms");
export const OWN_TERMS = resolve(HERE, "../terms");
export const LOGOS = resolve(HERE, "../logos");

/** What the blobs name as their issuer. */
export const PUBLIC_URL = "https://mdm.contoso.example";

export const tenants = {
  /** The terms of the demo. */
  contoso: { id: "6babcaad-604b-40ac-a9d7-9fd97c0b779f", name: "Contoso", terms: join(DEMO_TERMS, "contoso") },
  /** Terms with everything in them that Markdown can do, and with very long words. */
  stress: {
    id: "5f0e5a4c-3f5e-4d0f-8f5c-2f1f6f0a7a01",
    name: "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
    terms: join(OWN_TERMS, "stress"),
  },
  /** Takes no personal devices. */
  blocked: {
    id: "b10cced0-0000-4000-8000-000000000001",
    name: "Fabrikam",
    terms: join(DEMO_TERMS, "contoso"),
    restrictions: 'personal_devices = "blocked"',
  },
  /** Takes no devices at the moment, and says so in its own words. */
  paused: {
    id: "b10cced0-0000-4000-8000-000000000002",
    name: "Litware",
    terms: join(DEMO_TERMS, "contoso"),
    restrictions: 'maintenance = { message = "Back on Monday at 8:00.\\nPhone: 555-0100" }',
  },
  /** Hard to show: the widest logo that is taken, and an accent that hardly stands out from white. */
  branded: {
    id: "b10cced0-0000-4000-8000-000000000003",
    name: "Adventure Works Fahrradmanufaktur",
    terms: join(OWN_TERMS, "stress"),
    branding: `logo = ${JSON.stringify(join(LOGOS, "wide.png"))}\naccent = "#ffd400"`,
  },
  /** The same on a restriction, with a square logo and an accent that is nearly the blue of Windows 10 setup. */
  brandedAndPaused: {
    id: "b10cced0-0000-4000-8000-000000000004",
    name: "شركة الرافدين للتجارة",
    terms: join(DEMO_TERMS, "contoso"),
    restrictions: "maintenance = true",
    branding: `logo = ${JSON.stringify(join(LOGOS, "square.png"))}\naccent = "#00599d"`,
  },
  /** Lets Ada enroll, and remove, any number of devices, and Grace one. */
  uncapped: {
    id: "b10cced0-0000-4000-8000-000000000005",
    name: "Northwind",
    terms: join(DEMO_TERMS, "contoso"),
    settings: `device_cap = 100000
[tenant.removals]
most_pending = 100000
[[tenant.cap_override]]
user = "${people.grace.oid}"
cap = 1`,
  },
  /** Asks for a PIN. */
  pinned: {
    id: "b10cced0-0000-4000-8000-000000000008",
    name: "Proseware",
    terms: join(DEMO_TERMS, "contoso"),
    restrictions: 'pin = "required"',
  },
  /** Asks for a tick that the terms were read. */
  ticked: {
    id: "b10cced0-0000-4000-8000-000000000009",
    name: "Fourth Coffee",
    terms: join(DEMO_TERMS, "contoso"),
    reading: "checkbox",
  },
  /** Has people come to the end of the terms. */
  toTheEnd: {
    id: "b10cced0-0000-4000-8000-00000000000a",
    name: "Lucerne Publishing",
    terms: join(DEMO_TERMS, "contoso"),
    reading: "end",
  },
  /** Takes no Windows that there is. */
  newer: {
    id: "b10cced0-0000-4000-8000-000000000007",
    name: "Wide World Importers",
    terms: join(DEMO_TERMS, "contoso"),
    restrictions: 'minimum_os_version = "10.0.99999"',
  },
  /** Lets everybody have three devices. */
  three: {
    id: "b10cced0-0000-4000-8000-000000000006",
    name: "Tailspin Toys",
    terms: join(DEMO_TERMS, "contoso"),
    settings: "device_cap = 3",
  },
};

/** The address of an empty database: a file's, or one on the server that `VESTIBULE_TEST_POSTGRES` names. */
async function emptyDatabase() {
  const server = process.env.VESTIBULE_TEST_POSTGRES;
  if (!server) return "sqlite://data/vestibule.db";
  const name = `vestibule_${randomBytes(8).toString("hex")}`;
  await promisify(execFile)("psql", [server, "--quiet", "--command", `CREATE DATABASE ${name}`]);
  const address = new URL(server);
  address.pathname = name;
  return address.href;
}

function configuration({ authority, listen, publicUrl, database, tenants }) {
  const head = `
[server]
listen = "${listen}"
public_url = "${publicUrl}"
[database]
url = "${database}"
[keys]
path = "data/keys.json"
`;
  const sections = Object.values(tenants).map(
    ({ id, name, terms, settings = "", restrictions = "", branding = "", sections = "" }) => `
[[tenant]]
id = "${id}"
name = "${name}"
authority = "${authority}"
audiences = ["${AUDIENCE}"]
terms = ${JSON.stringify(terms)}
${settings}
[tenant.restrictions]
${restrictions}
[tenant.branding]
${branding}
${sections}
`,
  );
  return [head, ...sections].join("");
}

/** What makes a tenant one whose people can sign in to the portal. */
const SIGN_IN = `
[tenant.sign_in]
client_id = "${PORTAL.id}"
client_secret_file = "portal-secret"
`;

/** The address from the log's line that says so; the log's last lines in the error if there is none. */
async function addressFrom(child) {
  const lines = createInterface({ input: child.stderr });
  const seen = [];
  for await (const line of lines) {
    seen.push(line);
    const entry = line.startsWith("{") ? JSON.parse(line) : {};
    if (entry.message === "listening") {
      lines.on("line", () => {});
      child.stderr.resume();
      return entry.address;
    }
  }
  throw new Error(`the server did not start:\n${seen.slice(-10).join("\n")}`);
}

/** Ends a process in order. */
export async function end(child) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  const slow = setTimeout(() => child.kill("SIGKILL"), 10_000);
  await ended;
  clearTimeout(slow);
}

/** The terms of a tenant that asks for reading: those that it names with that setting, in the server's folder. */
async function askForReading(folder, { id, terms, reading }) {
  const own = join(folder, "terms", id);
  await cp(terms, own, { recursive: true });
  for (const policy of await readdir(own)) {
    await appendFile(join(own, policy, "policy.toml"), `reading = "${reading}"\n`);
  }
  return own;
}

/** A port that is free at the moment. */
async function freePort() {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

/**
 * Starts an authority and a server on free ports, with an empty database.
 *
 * `token` is a person's of a tenant, `apiToken` one for the tenant's MDM server, with all rights, `pin` one that is good
 * for one device of anybody's; `command` is another of the product's commands on the same configuration.
 *
 * @returns {Promise<{origin: string, folder: string, issuer: object,
 *   token: (tid: string, person?: string) => Promise<string>, apiToken: (tid: string) => Promise<string>,
 *   pin: (tid: string) => Promise<string>, command: (...words: string[]) => Promise<string>, stop: () => Promise<void>}>}
 */
async function start({ tenants, prepare, publicUrl, port = 0 }) {
  const folder = await mkdtemp(join(tmpdir(), "vestibule-end2end-"));
  const issuer = await startIssuer(
    Object.values(tenants).map((tenant) => tenant.id),
    publicUrl,
  );
  const file = join(folder, "vestibule.toml");
  const listen = `127.0.0.1:${port}`;
  const { authority } = issuer;
  await writeFile(join(folder, "portal-secret"), PORTAL.secret);
  await prepare?.(folder);
  for (const [name, tenant] of Object.entries(tenants)) {
    if (tenant.reading) tenants = { ...tenants, [name]: { ...tenant, terms: await askForReading(folder, tenant) } };
  }
  const database = await emptyDatabase();
  await writeFile(file, configuration({ authority, listen, publicUrl, database, tenants }));

  const binary = process.env.VESTIBULE_BIN ?? resolve(HERE, "../../target/debug/vestibule");
  const child = spawn(binary, ["serve", "--config", file], { stdio: ["ignore", "ignore", "pipe"] });
  const atExit = () => child.kill("SIGKILL");
  process.once("exit", atExit);

  async function command(...words) {
    const { stdout } = await promisify(execFile)(binary, [...words, "--config", file]);
    return stdout.trim();
  }

  const apiToken = (tid) => command("api-token", "create", "--tenant", tid, "--name", "the tests");
  const pin = (tid) => command("pin", "create", "--tenant", tid);

  async function stop() {
    await end(child);
    process.removeListener("exit", atExit);
    await issuer.stop();
    await rm(folder, { recursive: true, force: true });
  }

  try {
    await once(child, "spawn").catch((cause) => {
      throw new Error(`no server at ${binary}: build it, or name it in VESTIBULE_BIN`, { cause });
    });
    const address = await addressFrom(child);
    return { origin: `http://${address}`, folder, issuer, token: issuer.token, apiToken, pin, command, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** For Windows: everything under the address that the blobs name. `more` are further sections of tenants, by their ids. */
export function startVestibule(publicUrl = PUBLIC_URL, more = {}) {
  const withMore = ([name, tenant]) => [name, { ...tenant, sections: `${tenant.sections ?? ""}${more[tenant.id] ?? ""}` }];
  return start({ tenants: Object.fromEntries(Object.entries(tenants).map(withMore)), publicUrl });
}

/**
 * For people: its own address is the one that they use, and they sign in at the authority.
 *
 * @param tenants as above; `signIn` has more lines for `[tenant.sign_in]`
 * @param {(folder: string) => Promise<void>} prepare makes the files that the tenants name, in the server's folder
 */
export async function startPortal(tenants, prepare) {
  const port = await freePort();
  const withSignIn = ([name, tenant]) => {
    const { signIn = "", sections = "" } = tenant;
    return [name, { ...tenant, sections: `${SIGN_IN}${signIn}${sections}` }];
  };
  return start({
    tenants: Object.fromEntries(Object.entries(tenants).map(withSignIn)),
    prepare,
    publicUrl: `http://127.0.0.1:${port}`,
    port,
  });
}
