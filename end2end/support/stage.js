/** What every file of tests has: one server, one browser; and for each test windows that are closed after it. */

import { after, before } from "node:test";
import { launch, newWindow } from "./browser.js";
import { startVestibule } from "./server.js";
import { open } from "./visit.js";

/** @param {(server: object) => Promise<void>} prepare what must have happened before the first test */
export function stage(prepare = async () => {}) {
  const stage = {
    /** A new window, as the web view has it unless told otherwise. */
    async window(test, options) {
      const page = await newWindow(stage.browser, options);
      test.after(() => page.context().close());
      return page;
    },

    /** A device comes to the page in this window. */
    arrive: (page, visit) => open(page, stage.server, visit),

    /** The same in a new window. */
    async visit(test, visit, options) {
      const page = await stage.window(test, options);
      const response = await stage.arrive(page, visit);
      return { page, response };
    },
  };
  before(async () => {
    stage.server = await startVestibule();
    stage.browser = await launch();
    await prepare(stage.server);
  });
  after(async () => {
    await stage.browser?.close();
    await stage.server?.stop();
  });
  return stage;
}
