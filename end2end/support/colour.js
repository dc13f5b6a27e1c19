/** Contrast as WCAG reckons it, over the colours that the browser computed. */

/** `rgb(0, 90, 158)` or `rgba(0, 0, 0, 0.5)` as numbers. */
export function parse(colour) {
  const [red, green, blue, alpha = 1] = colour.match(/[\d.]+/g).map(Number);
  return { red, green, blue, alpha };
}

function luminance(colour) {
  const linear = (value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  const { red, green, blue } = parse(colour);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** From 1 to 21. */
export function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/**
 * The colour behind an element, by its nearest ancestor that has one. Behind a page that has none is the host's card;
 * `card` says which colour that is.
 */
export function ground(element, card = "rgb(255, 255, 255)") {
  return element.evaluate((start, card) => {
    for (let e = start.parentElement; e; e = e.parentElement) {
      const { backgroundColor } = getComputedStyle(e);
      if (!/, 0\)$/.test(backgroundColor)) return backgroundColor;
    }
    return card;
  }, card);
}

/** What the host's card of Windows 11 setup (80 % white) can be at its lightest and at its darkest. */
export const CARDS = ["rgb(255, 255, 255)", "rgb(204, 204, 204)"];
