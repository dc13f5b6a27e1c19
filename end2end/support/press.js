/** Sending the form: out of the browser, back to Windows, or to the page that follows. */

/**
 * Presses the button and tells what came of it.
 *
 * - `status`, `location`: of the answer to the form.
 * - `followed`: the address that the browser went to because of it; `undefined` if it did not go.
 * - `complaints`: what the browser said in its console, such as that a policy forbade it.
 *
 * The address is not one that Chromium can show, so that going there always ends as a failed request and the page stays.
 */
export async function press(page, button) {
  return outcome(page, (attempt) => {
    if (attempt < 3) return button.click({ noWaitAfter: true });
    // The browser takes no input at the moment; the form itself can still be sent, as the same button sends it.
    return button.evaluate((element) => element.form.requestSubmit(element));
  });
}

/** The same for anything else that sends the form. */
export async function outcome(page, act) {
  const complaints = [];
  const listen = (message) => complaints.push(message.text().trim());
  page.on("console", listen);
  const failed = await untilSent(page, act);
  const post = failed.redirectedFrom() ?? failed;
  const response = failed.redirectedFrom() && (await post.response());
  // A complaint about what was blocked may come after its end.
  if (!response && !complaints.length) await page.waitForEvent("console", { timeout: 5000 }).catch(() => {});
  page.off("console", listen);
  return {
    method: post.method(),
    status: response?.status(),
    location: response && (await response.headerValue("location")),
    followed: failed.redirectedFrom() ? failed.url() : undefined,
    complaints,
  };
}

/**
 * The request that ended. Chromium now and then swallows a click that comes while the failed navigation of the one
 * before is still being put away; where nothing was sent at all, the person presses again.
 */
async function untilSent(page, act) {
  let sent = false;
  page.once("request", () => (sent = true));
  for (let attempt = 1; ; attempt += 1) {
    const timeout = attempt < 3 ? 3_000 : 20_000;
    const failed = page.waitForEvent("requestfailed", { timeout }).catch((error) => error);
    await act(attempt);
    let ended = await failed;
    // What was sent may be slow to end.
    if (ended instanceof Error && sent) {
      ended = await page.waitForEvent("requestfailed", { timeout: 20_000 }).catch((error) => error);
    }
    if (!(ended instanceof Error)) return ended;
    if (sent || attempt === 4) throw ended;
  }
}

/** Does what sends the form, and waits for the page that follows; its response. */
export async function send(page, act) {
  const [response] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === "POST"),
    page.waitForEvent("load"),
    act(),
  ]);
  return response;
}

/** The parameters that Windows reads from the answer. */
export function answer({ location }) {
  return Object.fromEntries(new URL(location).searchParams);
}
