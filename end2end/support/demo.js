/** `vestibule demo`: the simulator in front of a server, all in one process. */

import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import { end } from "./server.js";

/**
 * Starts the demo on free ports.
 *
 * @returns {Promise<{origin: string, stop: () => Promise<void>}>}
 */
export async function startDemo() {
  const binary = process.env.VESTIBULE_BIN ?? resolve(import.meta.dirname, "../../target/debug/vestibule");
  const child = spawn(binary, ["demo", "--listen", "127.0.0.1:0"], { stdio: ["ignore", "pipe", "ignore"] });
  const atExit = () => child.kill("SIGKILL");
  process.once("exit", atExit);
  child.once("error", () => {});
  for await (const line of createInterface({ input: child.stdout })) {
    const [, origin] = line.match(/^Open (\S+) /) ?? [];
    if (!origin) continue;
    child.stdout.resume();
    return {
      origin,
      async stop() {
        await end(child);
        process.removeListener("exit", atExit);
      },
    };
  }
  throw new Error(`no demo of ${binary}: build it, or name it in VESTIBULE_BIN`);
}
