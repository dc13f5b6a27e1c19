/** Pictures of the real page for the documentation: `npm run pictures` writes them to docs/pictures. */

import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { launch, newWindow } from "./support/browser.js";
import { startDemo } from "./support/demo.js";
import { startVestibule } from "./support/server.js";
import { open } from "./support/visit.js";

const FOLDER = resolve(import.meta.dirname, "../docs/pictures");

const pictures = [
  { name: "frx", visit: { theme: "frx", ownership: "company" }, width: 880, height: 592 },
  { name: "frx-light", visit: { theme: "frx-light" }, width: 520, height: 608, wallpaper: "#8fb4d9" },
  { name: "moset", visit: { theme: "moset" }, width: 760, height: 640 },
  { name: "moset-ar", visit: { theme: "moset", language: "ar-SA" }, width: 760, height: 640 },
  {
    name: "frx-light-de-narrow",
    visit: { theme: "frx-light", language: "de-DE" },
    width: 320,
    height: 640,
    wallpaper: "#fff",
  },
];

/** A font configuration under which Noto Sans, the most alike that Linux has, goes by Segoe UI's name too. */
const fonts = (cache) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <cachedir>${cache}</cachedir>
  <match target="scan">
    <test name="family"><string>Noto Sans</string></test>
    <edit name="family" mode="append"><string>Segoe UI</string></edit>
  </match>
</fontconfig>`;

/** The host's card in front of the wallpaper: 80 % white, with round corners. */
function card(png, { width, height, wallpaper }) {
  const margin = 32;
  const image = `data:image/png;base64,${png.toString("base64")}`;
  const html = `<!DOCTYPE html><style>
    body { margin: 0; padding: ${margin}px; background: ${wallpaper} }
    div { width: ${width}px; height: ${height}px; border-radius: 8px; overflow: hidden; background: rgba(255, 255, 255, .8) }
    img { display: block; width: 100%; height: 100% }
  </style><div><img src="${image}"></div>`;
  return { html, width: width + 2 * margin, height: height + 2 * margin };
}

async function shoot(browser, server, picture) {
  const { name, visit, width, height, wallpaper } = picture;
  const sharp = { deviceScaleFactor: 1.5 };
  const page = await newWindow(browser, { ...sharp, viewport: { width, height } });
  const path = join(FOLDER, `${name}.png`);
  await open(page, server, visit);
  if (!wallpaper || wallpaper === "#fff") {
    await page.screenshot({ path });
  } else {
    const around = card(await page.screenshot({ omitBackground: true }), picture);
    await page.setViewportSize({ width: around.width, height: around.height });
    await page.goto("about:blank");
    await page.setContent(around.html);
    await page.screenshot({ path });
  }
  await page.context().close();
}

const portalPictures = [
  { name: "portal-devices", at: "/devices", width: 960, height: 640 },
  { name: "portal-removal", at: "/devices/{device}/removal", width: 960, height: 960 },
  { name: "portal-agreement", at: "/agreements/{agreement}", width: 960, height: 960 },
  { name: "portal-device-phone", at: "/devices/{device}", width: 360, height: 760, colorScheme: "dark" },
];

/** Somebody sets up devices in the demo, and opens the portal. */
async function shootPortal(browser) {
  const demo = await startDemo();
  try {
    const page = await newWindow(browser, { deviceScaleFactor: 1.5, locale: "en" });
    for (const scenario of ["windows-11", "windows-10", "settings"]) {
      await page.goto(demo.origin);
      await page.locator(`[name=scenario][value=${scenario}]`).check();
      await page.locator("main button[type=submit]").click();
      const frame = page.frameLocator("iframe");
      await frame.locator("button[value=accept]").click();
      await frame.getByRole("button", { name: "Enroll this device" }).click();
      await page.waitForURL("**/enrollment/**");
    }
    await page.getByRole("link", { name: "Open the portal" }).click();
    await page.locator("main form button").first().click();
    await page.waitForURL("**/devices");
    // By then the demo's MDM server has heard from them.
    await page.waitForTimeout(4_000);
    const origin = new URL(page.url()).origin;
    const first = async (list) => {
      await page.goto(origin + list);
      return page.locator(`main a[href^="${list}/"]`).first().getAttribute("href").then((href) => href.split("/")[2]);
    };
    const ids = { device: await first("/devices"), agreement: await first("/agreements") };
    for (const { name, at, width, height, colorScheme = "light" } of portalPictures) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      await page.goto(origin + at.replace(/\{(\w+)\}/, (_, kind) => ids[kind]));
      await page.screenshot({ path: join(FOLDER, `${name}.png`) });
    }
  } finally {
    await demo.stop();
  }
}

const folder = await mkdtemp(join(tmpdir(), "vestibule-pictures-"));
const server = await startVestibule();
let browser;
try {
  const file = join(folder, "fonts.conf");
  await writeFile(file, fonts(join(folder, "cache")));
  browser = await launch({ FONTCONFIG_FILE: file });
  await mkdir(FOLDER, { recursive: true });
  for (const picture of pictures) await shoot(browser, server, picture);
  await shootPortal(browser);
} finally {
  await browser?.close();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}
