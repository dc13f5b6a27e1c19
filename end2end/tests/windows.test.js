/** Windows of every size: setup's card, a phone's width, 400 % zoom, large text. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { tenants } from "../support/server.js";
import { clipped, overflow, tabBack, tabThrough } from "../support/layout.js";
import { stage } from "../support/stage.js";
import { themes } from "../support/visit.js";

const on = stage();

const sizes = {
  "a phone's width": { width: 320, height: 568 },
  "400 % zoom of a small desktop": { width: 320, height: 256 },
  "the card of Windows 11 at its narrowest": { width: 440, height: 560 },
  "the card of Windows 11": { width: 520, height: 640 },
  "a small desktop": { width: 1280, height: 720 },
};

const visits = {
  "German terms with very long words": { tenant: tenants.stress, language: "de-DE" },
  "Arabic terms with everything in them": { tenant: tenants.stress, language: "ar-SA" },
  "the demo's German terms": { language: "de-DE" },
  "a restriction": { tenant: tenants.paused, language: "de-DE" },
  "a notice": { redirectUri: "https://evil.example/path", language: "de-DE" },
};

for (const theme of themes) {
  test(`nothing of the ${theme} pages is wider than the window`, async (t) => {
    const page = await on.window(t);
    for (const [name, visit] of Object.entries(visits)) {
      await page.setViewportSize(sizes["a small desktop"]);
      await on.arrive(page, { ...visit, theme });
      for (const [size, viewport] of Object.entries(sizes)) {
        await page.setViewportSize(viewport);
        const where = `${name}, ${size}`;
        const { scrollWidth, width, out } = await overflow(page);
        assert.equal(width, viewport.width, where);
        assert.ok(scrollWidth <= width, `${where}: ${scrollWidth} px`);
        assert.deepEqual(out, [], where);
        assert.deepEqual(await clipped(page), [], where);
      }
    }
  });

  test(`the ${theme} page holds with text at 200 % and with wider spacing`, async (t) => {
    const page = await on.window(t, { viewport: { width: 1280, height: 720 } });
    for (const language of ["de-DE", "ar-SA"]) {
      await on.arrive(page, { tenant: tenants.stress, language, theme });
      const changes = {
        // WCAG 1.4.4 and 1.4.12
        "200 %": "html { font-size: 200% }",
        spacing:
          "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }",
      };
      for (const [name, rules] of Object.entries(changes)) {
        await page.evaluate((rules) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(rules);
          document.adoptedStyleSheets = [sheet];
        }, rules);
        for (const viewport of [sizes["a small desktop"], sizes["the card of Windows 11"]]) {
          await page.setViewportSize(viewport);
          const where = `${name}, ${language}, ${viewport.width} px`;
          const { scrollWidth, width } = await overflow(page);
          assert.ok(scrollWidth <= width, `${where}: ${scrollWidth} px`);
          assert.deepEqual(await clipped(page), [], where);
        }
      }
    }
  });

  test(`the keyboard reaches everything on the ${theme} page in small windows, and nothing covers it`, async (t) => {
    for (const size of [
      "400 % zoom of a small desktop",
      "a phone's width",
      "the card of Windows 11 at its narrowest",
    ]) {
      for (const language of ["de-DE", "ar-SA"]) {
        // A new window for each: the focus begins at its top.
        const { page } = await on.visit(t, { tenant: tenants.stress, language, theme }, { viewport: sizes[size] });
        const where = `${size}, ${language}`;
        const stops = await tabThrough(page);
        const back = await tabBack(page, stops.length);
        assert.deepEqual(
          stops.slice(-2).map((stop) => stop.name),
          ["decision=decline", "decision=accept"],
          where,
        );
        assert.deepEqual(
          back.map((stop) => stop.name),
          stops.map((stop) => stop.name).toReversed(),
          where,
        );
        const covered = [...stops, ...back].filter((stop) => stop.hidden > 0);
        assert.deepEqual(covered, [], where);
      }
    }
  });

  test(`the buttons of the ${theme} page stay in reach of long terms, and leave room for them`, async (t) => {
    const { page } = await on.visit(t, { tenant: tenants.stress, theme });
    for (const [size, viewport] of Object.entries(sizes)) {
      if (viewport.height < 360) continue; // there they follow the text
      await page.setViewportSize(viewport);
      for (const place of ["top", "middle", "end"]) {
        await page.evaluate((place) => {
          const all = document.documentElement.scrollHeight;
          scrollTo(0, { top: 0, middle: all / 2, end: all }[place]);
        }, place);
        const { buttons, foot, height, long } = await page.evaluate(() => ({
          buttons: [...document.querySelectorAll("[name=decision]")].map((e) => e.getBoundingClientRect().toJSON()),
          foot: document.querySelector(".page-footer").getBoundingClientRect().toJSON(),
          height: innerHeight,
          long: document.documentElement.scrollHeight > 2 * innerHeight,
        }));
        assert.ok(long, "the terms are long");
        for (const button of buttons) {
          assert.ok(button.top >= 0 && button.bottom <= height, `${size}, ${place}`);
          assert.ok(button.height >= 24, `${size}: ${button.height} px high`);
        }
        assert.ok(Math.abs(foot.bottom - height) < 1, `${size}, ${place}: at the window's end`);
        assert.ok(foot.height <= height / 4, `${size}: ${foot.height} of ${height} px`);
      }
    }
  });

  test(`with 400 % zoom the ${theme} page can still be read`, async (t) => {
    const viewport = sizes["400 % zoom of a small desktop"];
    const { page } = await on.visit(t, { tenant: tenants.stress, language: "de-DE", theme }, { viewport });
    const { size, width, sticky } = await page.evaluate(() => {
      const paragraph = document.querySelector(".terms > p");
      return {
        size: parseFloat(getComputedStyle(paragraph).fontSize),
        width: paragraph.getBoundingClientRect().width,
        sticky: getComputedStyle(document.querySelector(".page-footer")).position === "sticky",
      };
    });
    assert.ok(size >= 14, `${size} px`);
    assert.ok(width >= 0.8 * viewport.width, `${width} px of text`);
    assert.equal(sticky, false, "the buttons do not take room from the text");
  });
}

for (const language of ["de-DE", "ar-SA"]) {
  test(`the buttons are at the end of the line, the primary one last, in ${language}`, async (t) => {
    for (const theme of themes) {
      const { page } = await on.visit(t, { language, theme });
      const boxes = () =>
        page.evaluate(() => {
          const left = (selector) => document.querySelector(selector).getBoundingClientRect();
          return { decline: left("[value=decline]").toJSON(), accept: left("[value=accept]").toJSON() };
        });
      const wide = await boxes();
      const rtl = language === "ar-SA";
      assert.equal(wide.accept.left < wide.decline.left, rtl, `${theme}: Accept is last`);
      const gap = rtl ? wide.accept.left : 1280 - wide.accept.right;
      assert.ok(gap < 100, `${theme}: at the end, ${gap} px before it`);

      await page.setViewportSize({ width: 400, height: 600 });
      const narrow = await boxes();
      assert.ok(Math.abs(narrow.accept.width - narrow.decline.width) < 1, `${theme}: two equal columns`);
      assert.ok(narrow.accept.width > 150, `${theme}: ${narrow.accept.width} px`);
    }
  });
}
