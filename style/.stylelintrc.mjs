/*
 * The gate over the style sheets of the Terms of Use page. Windows shows that page with EdgeHTML 18,
 * so the two plugins ask caniuse and MDN what that engine knows: each catches what the other misses.
 * The rules after them refuse what both let through.
 */
const browsers = ["edge 18"];

export default {
  plugins: ["stylelint-no-unsupported-browser-features", "stylelint-browser-compat"],
  // An exception names its rules, says why, and goes when it is no longer needed.
  reportDescriptionlessDisables: true,
  reportInvalidScopeDisables: true,
  reportNeedlessDisables: true,
  reportUnscopedDisables: true,
  rules: {
    "plugin/no-unsupported-browser-features": [
      true,
      {
        browsers,
        ignore: [
          "css-sticky", // partial: only the heads of tables do not stick
          "mdn-text-decoration-shorthand", // `underline` alone works; a colour or a style with it is still refused
        ],
      },
    ],
    "plugin/browser-compat": [
      true,
      {
        browserslist: browsers,
        allow: {
          features: ["properties.outline"], // partial: an outline does not follow round corners
          prefix: false, // what the engine knows by a prefixed name only is not known
        },
      },
    ],

    "alpha-value-notation": "number",
    "at-rule-disallowed-list": [
      // Each theme is one small file without web fonts.
      "font-face",
      "import",
    ],
    "declaration-property-value-disallowed-list": {
      "/^(?:overflow|word)-wrap$/": ["anywhere"],
      "word-break": ["break-word"],
    },
    "function-disallowed-list": [
      "light-dark",
      "url", // nothing is loaded from anywhere
      /^(?:a?(?:sin|cos|tan)|atan2|abs|exp|hypot|log|mod|pow|rem|round|sign|sqrt)$/,
    ],
    "property-disallowed-list": [
      // Known to a grid, not to a flexbox; a rule alone does not show which of the two it is for.
      // A grid has `grid-gap`.
      "column-gap",
      "gap",
      "row-gap",
    ],

    // Slips that no engine reports.
    "block-no-empty": true,
    "color-no-invalid-hex": true,
    "custom-property-no-missing-var-function": true,
    "declaration-block-no-duplicate-properties": true,
    "declaration-block-no-shorthand-property-overrides": true,
    "no-duplicate-selectors": true,
    "property-no-unknown": true,
    "selector-pseudo-class-no-unknown": true,
    "unit-no-unknown": true,
  },
};
