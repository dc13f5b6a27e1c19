/** Pressing a button whose answer leads out of the browser, back to Windows. */

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
  return outcome(page, () => button.click({ noWaitAfter: true }));
}

/** The same for anything else that sends the form. */
export async function outcome(page, act) {
  const complaints = [];
  const listen = (message) => complaints.push(message.text().trim());
  page.on("console", listen);
  // A device that sent the form twice has two posts on their way, of which the browser gives up the first.
  const [failed] = await Promise.all([page.waitForEvent("requestfailed"), act()]);
  const post = failed.redirectedFrom() ?? failed;
  const response = failed.redirectedFrom() && (await post.response());
  // The complaint about a request may come after its end.
  if (!response) await page.waitForTimeout(100);
  page.off("console", listen);
  return {
    method: post.method(),
    status: response?.status(),
    location: response && (await response.headerValue("location")),
    followed: failed.redirectedFrom() ? failed.url() : undefined,
    complaints,
  };
}

/** The parameters that Windows reads from the answer. */
export function answer({ location }) {
  return Object.fromEntries(new URL(location).searchParams);
}
