/** Where things are in the window. */

/** What sticks out of the window to the side, with the widths; to be called in the browser. */
export const overflowHere = () => {
  const root = document.documentElement;
  const width = root.clientWidth;
  const out = [...document.body.querySelectorAll("*")]
    .filter((e) => {
      const box = e.getBoundingClientRect();
      return box.width > 0 && (box.left < -0.5 || box.right > width + 0.5);
    })
    .map((e) => `${e.localName}.${e.className}: ${e.textContent.trim().slice(0, 30)}`);
  return { scrollWidth: root.scrollWidth, width, out };
};

/** What sticks out of a page's window. */
export const overflow = (page) => page.evaluate(overflowHere);

/**
 * Texts that are cut off by their own boxes; to be called in the browser. A line may be lower than its font: letters of
 * Noto Sans reach out of the lines that Segoe UI's measures give a title, by less than a quarter of their size, and are
 * not cut off.
 */
export const clippedHere = () =>
  [...document.querySelectorAll("h1, p, li, button, .language, .page-footer, pre")]
    .filter((e) => {
      const reach = 1 + parseFloat(getComputedStyle(e).fontSize) / 4;
      return e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + reach;
    })
    .filter((e) => getComputedStyle(e).display !== "inline")
    .map((e) => `${e.localName}.${e.className}: ${e.textContent.trim().slice(0, 30)}`);

/** Texts of a page that are cut off. */
export const clipped = (page) => page.evaluate(clippedHere);

/**
 * What has the focus: its name, and whether all of it is in the window with nothing over it. An element over several
 * lines is looked at line by line.
 */
export function focused(page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body || element === document.documentElement) return null;
    const hidden = [...element.getClientRects()].filter((box) => {
      const inset = 2;
      const points = [
        [box.left + inset, box.top + inset],
        [box.right - inset, box.bottom - inset],
        [(box.left + box.right) / 2, (box.top + box.bottom) / 2],
      ];
      return points.some(([x, y]) => {
        const top = document.elementFromPoint(x, y);
        return !top || !element.contains(top);
      });
    });
    return {
      name: (element.value && element.name ? `${element.name}=${element.value}` : element.textContent).trim(),
      tag: element.localName,
      lines: element.getClientRects().length,
      hidden: hidden.length,
      scrollY,
    };
  });
}

/** Goes through the page with Tab until the focus comes to its end; what had the focus, in order. */
export async function tabThrough(page) {
  const stops = [];
  for (;;) {
    await page.keyboard.press("Tab");
    const stop = await focused(page);
    if (!stop) return stops;
    stops.push(stop);
    if (stops.length > 40) throw new Error(`the focus stays in the page: ${stops.map((s) => s.name)}`);
  }
}

/** Goes back from the page's end over so many stops. */
export async function tabBack(page, count) {
  const stops = [];
  while (stops.length < count) {
    await page.keyboard.press("Shift+Tab");
    stops.push(await focused(page));
  }
  return stops;
}
