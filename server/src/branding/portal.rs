//! An accent, worked out for the portal: light and dark.

use super::{Colour, TEXT};

/// The grounds that links and buttons stand on, in light and in dark. A test compares them with the style
/// sheet.
const LIGHT: [Colour; 2] = [Colour::WHITE, Colour([0xf6, 0xf7, 0xf9])];
const DARK: [Colour; 2] = [Colour([0x1a, 0x20, 0x2a]), Colour([0x11, 0x15, 0x1c])];
/// How far the accent moves away from the ground when it is pointed at, in hundredths.
const POINTED_AT: u8 = 25;

/// An accent for the portal.
#[derive(Debug)]
pub struct PortalPalette {
    light: Shades,
    dark: Shades,
}

/// What takes the place of the style sheet's own colours.
#[derive(Debug)]
struct Shades {
    accent: Colour,
    strong: Colour,
    on: Colour,
}

impl Shades {
    fn new(accent: Colour, grounds: &[Colour]) -> Self {
        let accent = accent.readable_on(grounds, TEXT);
        let strong = accent.towards(Colour::opposite(grounds), POINTED_AT);
        Self { accent, strong, on: Colour::opposite(&[accent, strong]) }
    }

    fn rule(&self) -> String {
        let Self { accent, strong, on } = self;
        format!(":root{{--accent:{accent};--accent-strong:{strong};--on-accent:{on}}}")
    }
}

impl PortalPalette {
    /// Works out an accent: as it is where it can be read, else the nearest shade that can.
    #[must_use]
    pub fn new(accent: Colour) -> Self {
        Self { light: Shades::new(accent, &LIGHT), dark: Shades::new(accent, &DARK) }
    }

    /// The sheet that goes after the portal's own.
    #[must_use]
    pub fn css(&self) -> String {
        let dark = self.dark.rule();
        let light = self.light.rule();
        // On paper everything is black on white.
        format!("@media screen{{{light}@media (prefers-color-scheme:dark){{{dark}}}}}")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_grounds_are_those_of_the_style_sheet() {
        let sheet = include_str!("../../../style/portal.css");
        let (_, light) = sheet.split_once(":root {").unwrap();
        let (light, dark) = light.split_once("prefers-color-scheme: dark").unwrap();
        let value = |part: &str, name: &str| {
            let (_, value) = part.split_once(&format!("--{name}: ")).unwrap();
            let value = value.split(';').next().unwrap();
            // `#fff` is a short way to write `#ffffff`.
            let long = if value.len() == 4 {
                value.replacen("#fff", "#ffffff", 1)
            } else {
                value.to_owned()
            };
            Colour::try_from(long).unwrap()
        };
        assert_eq!(LIGHT, ["surface", "ground"].map(|name| value(light, name)));
        assert_eq!(DARK, ["surface", "ground"].map(|name| value(dark, name)));
    }

    proptest! {
        #[test]
        fn any_accent_can_be_read_in_light_and_dark(colour: [u8; 3]) {
            let palette = PortalPalette::new(Colour(colour));
            for (shades, grounds) in [(&palette.light, LIGHT), (&palette.dark, DARK)] {
                for shade in [shades.accent, shades.strong] {
                    prop_assert!(shade.least_contrast(&grounds) >= TEXT);
                    prop_assert!(shade.contrast(shades.on) >= TEXT, "{shade} {}", shades.on);
                }
            }
        }
    }
}
