/** Programs of others in Python, from the environment that the Makefile makes. */

import { execFile } from "node:child_process";

export const PYTHON = process.env.VESTIBULE_PYTHON ?? "python3";

/** No program takes longer, or it hangs and is ended. */
const LONGEST = 5 * 60_000;

/**
 * Runs a program to its end.
 *
 * @returns {Promise<{status: number, output: string, errors: string}>}
 */
export function run(program, args, { input, ...options } = {}) {
  return new Promise((done, failed) => {
    const ended = (error, output, errors) => {
      if (error && typeof error.code !== "number") failed(error);
      else done({ status: error?.code ?? 0, output, errors });
    };
    const child = execFile(program, args, { maxBuffer: 64 * 1024 * 1024, timeout: LONGEST, ...options }, ended);
    child.stdin.end(input);
  });
}

/** The same for a program in Python: a file, or `-m` and a module. */
export const python = (args, options) => run(PYTHON, args, options);
