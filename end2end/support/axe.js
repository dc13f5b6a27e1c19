/** axe, put into the page through the browser's own protocol: the page's policy lets no script in. */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

/** axe needs timers, which a window without script does not have: this one is for axe alone. */
export const WITH_SCRIPT = { javaScriptEnabled: true, viewport: { width: 1280, height: 4000 } };

/** The windows that have axe in every page that they come to. */
const windows = new WeakSet();

/** Puts axe into the page that is there, and into those that follow; not into their frames. It is half a megabyte to send. */
async function putIn(page) {
  if (windows.has(page)) return;
  windows.add(page);
  const source = `if (window === top && !window.axe) (() => { ${SOURCE} })()`;
  await page.addInitScript(source);
  await page.evaluate(source);
}

/**
 * What axe finds, one line each: what is wrong, and what it could not decide about colours.
 *
 * @param {{within?: string, only?: string}} options a selector to look within; one rule in place of all
 */
export async function findings(page, { within, only } = {}) {
  await putIn(page);
  const results = await page.evaluate(
    ([context, runOnly]) =>
      window.axe.run(context ?? document, {
        runOnly,
        rules: runOnly.type === "tag" ? { "target-size": { enabled: true } } : {},
        resultTypes: ["violations", "incomplete"],
        preload: false,
      }),
    [within, only ? { type: "rule", values: [only] } : { type: "tag", values: TAGS }],
  );
  const undecided = results.incomplete.filter((rule) => rule.id === "color-contrast");
  return [...results.violations, ...undecided].flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.target.join(" ")}: ${node.failureSummary}`),
  );
}
