//! A tenant's own look: its accent, made to fit each theme, and its logo.
//!
//! The accent stays as it is wherever that can be read. Where it cannot, the part in question has a
//! lighter or darker shade of the same hue, for that theme alone.

pub mod colour;
pub mod logo;
pub mod portal;

pub use self::{colour::Colour, logo::Logo, portal::PortalPalette};

use crate::terms_of_use::request::Theme;

/// Contrast of text with what is behind it (WCAG 2.2, 1.4.3).
const TEXT: f64 = 4.5;
/// Contrast of a button's shape with what is behind it (WCAG 2.2, 1.4.11).
const SHAPE: f64 = 3.0;
/// Contrast of a button's inside with what is behind it. WCAG asks for none, as the border has it; but a
/// button of the ground's own colour looks like the lesser one of two.
const INSIDE: f64 = 1.25;
/// How far the button's colour moves when it is pointed at, and when it is pressed, in hundredths.
const POINTED_AT: u8 = 12;
const PRESSED: u8 = 24;

/// The colours of a theme that an accent stands on. A test compares them with the style sheets.
struct Grounds {
    /// Behind links: the page's ground, and the tint of quoted words on it. In Windows 11 setup the ground
    /// is the host's card, which is white at its lightest and `#ccc` at its darkest.
    links: &'static [Colour],
    /// Behind the buttons.
    foot: Colour,
}

impl Grounds {
    const fn of(theme: Theme) -> Self {
        const WHITE: Colour = Colour::WHITE;
        const PALE: Colour = Colour([0xf2; 3]);
        const BLUE: Colour = Colour([0x00, 0x5a, 0x9e]);
        match theme {
            Theme::Frx => Self { links: &[BLUE, Colour([0x00, 0x4f, 0x8b])], foot: BLUE },
            Theme::FrxLight => Self {
                links: &[WHITE, PALE, Colour([0xcc; 3]), Colour([0xc2; 3])],
                foot: Colour([0xf3; 3]),
            },
            Theme::Moset => Self { links: &[WHITE, PALE], foot: WHITE },
        }
    }
}

/// An accent, worked out for one theme.
#[derive(Debug)]
pub struct Palette {
    button: Colour,
    button_text: Colour,
    button_border: Colour,
    button_pointed_at: Colour,
    button_pressed: Colour,
    link: Colour,
    /// Where the accent itself could not be used.
    pub replaced: Vec<Replaced>,
}

/// A part of the page where a shade stands in for the accent.
#[derive(Debug)]
pub struct Replaced {
    /// Which part.
    pub part: &'static str,
    /// The accent's contrast there.
    pub ratio: f64,
    /// The contrast that is needed.
    pub needed: f64,
    /// What is used.
    pub shade: Colour,
}

impl Palette {
    /// Works out an accent for a theme.
    #[must_use]
    pub fn new(accent: Colour, theme: Theme) -> Self {
        let grounds = Grounds::of(theme);
        let mut replaced = Vec::new();
        let mut fit = |part, grounds: &[Colour], needed| {
            let shade = accent.readable_on(grounds, needed);
            if shade != accent {
                let ratio = accent.least_contrast(grounds);
                replaced.push(Replaced { part, ratio, needed, shade });
            }
            shade
        };
        // The button itself nearly always keeps the accent, as its text is chosen to fit, and the border
        // shows where it is.
        let button = fit("the inside of the primary button", &[grounds.foot], INSIDE);
        let button_border = fit("the border of the primary button", &[grounds.foot], SHAPE);
        let link = fit("links", grounds.links, TEXT);
        let text = Colour::opposite(&[button]);
        let away = match text {
            Colour::WHITE => Colour::BLACK,
            _ => Colour::WHITE,
        };
        // Towards the text, so that black gets lighter too; away from it where it could not be read then.
        let to = if button.towards(text, PRESSED).contrast(text) >= TEXT { text } else { away };
        Self {
            button,
            button_text: text,
            button_border,
            button_pointed_at: button.towards(to, POINTED_AT),
            button_pressed: button.towards(to, PRESSED),
            link,
            replaced,
        }
    }

    /// The rule that goes after the theme's style sheet.
    #[must_use]
    pub fn css(&self) -> String {
        let Self {
            button,
            button_text,
            button_border,
            button_pointed_at,
            button_pressed,
            link,
            ..
        } = self;
        format!(
            "\n:root {{\n  --primary: {button};\n  --primary-text: {button_text};\n  \
             --primary-border: {button_border};\n  --primary-hover: {button_pointed_at};\n  \
             --primary-pressed: {button_pressed};\n  --primary-pressed-text: {button_text};\n  \
             --link: {link};\n}}\n"
        )
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::assets::own_sheet;

    const THEMES: [Theme; 3] = Theme::ALL;

    /// The last value of a variable, which is the one that counts.
    fn variable(sheet: &str, name: &str) -> String {
        let (_, value) = sheet.rsplit_once(&format!("\n  --{name}: ")).unwrap();
        value.split(';').next().unwrap().to_owned()
    }

    fn colour(text: &str) -> Colour {
        text.to_owned().try_into().unwrap()
    }

    /// What the tint makes of a ground: it is opaque, or a thin black.
    fn tinted(ground: Colour, tint: &str) -> Colour {
        match tint {
            "rgba(0, 0, 0, 0.05)" => ground.towards(Colour::BLACK, 5),
            opaque => colour(opaque),
        }
    }

    #[test]
    fn the_grounds_are_those_of_the_style_sheets() {
        for theme in THEMES {
            let sheet = own_sheet(theme);
            let grounds = match variable(&sheet, "ground").as_str() {
                "transparent" => vec![Colour::WHITE, colour("#ccc")],
                opaque => vec![colour(opaque)],
            };
            let tint = variable(&sheet, "tint");
            let tints = grounds.iter().map(|ground| tinted(*ground, &tint));
            let mut in_sheet: Vec<_> = tints.chain(grounds.clone()).map(|c| c.0).collect();
            let mut in_table: Vec<_> = Grounds::of(theme).links.iter().map(|c| c.0).collect();
            in_sheet.sort_unstable();
            in_table.sort_unstable();
            assert_eq!(in_table, in_sheet, "{theme:?}");
            let foot = colour(&variable(&sheet, "foot-ground"));
            assert_eq!(Grounds::of(theme).foot, foot, "{theme:?}");
        }
    }

    #[test]
    fn every_variable_of_an_accent_is_one_that_the_style_sheets_use() {
        let css = Palette::new(colour("#0b6a0b"), Theme::Moset).css();
        let names: Vec<_> = css.lines().filter_map(|l| l.trim().split_once(": ")).collect();
        assert_eq!(names.len(), 7);
        for (name, value) in names {
            assert!(own_sheet(Theme::Moset).contains(&format!("var({name})")), "{name}");
            assert_eq!(value.len(), "#0b6a0b;".len(), "{value}");
        }
    }

    #[test]
    fn an_accent_that_can_be_read_stays_as_it_is() {
        let green = colour("#0b6a0b");
        let palette = Palette::new(green, Theme::Moset);
        assert!(palette.replaced.is_empty(), "{:?}", palette.replaced);
        assert_eq!([palette.button, palette.button_border, palette.link], [green; 3]);
        assert_eq!(palette.button_text, Colour::WHITE);
    }

    #[test]
    fn a_hard_accent_keeps_its_button_and_gets_shades_elsewhere() {
        let yellow = colour("#ffd400");
        let palette = Palette::new(yellow, Theme::Moset);
        assert_eq!(palette.button, yellow);
        assert_eq!(palette.button_text, Colour::BLACK);
        let parts: Vec<_> = palette.replaced.iter().map(|r| r.part).collect();
        assert_eq!(parts, ["the border of the primary button", "links"]);
        assert!(Palette::new(yellow, Theme::Frx).replaced.is_empty(), "yellow on blue is bright");
    }

    #[test]
    fn a_button_never_has_the_colour_of_the_ground() {
        for (theme, accent) in [(Theme::Frx, "#00599d"), (Theme::Moset, "#fffce0")] {
            let palette = Palette::new(colour(accent), theme);
            assert_ne!(palette.button, colour(accent), "{theme:?}");
            assert_eq!(palette.replaced[0].shade, palette.button, "{theme:?}");
        }
    }

    #[test]
    fn a_black_button_can_be_seen_to_be_pressed() {
        let palette = Palette::new(Colour::BLACK, Theme::FrxLight);
        assert_ne!(palette.button_pointed_at, palette.button);
        assert_ne!(palette.button_pressed, palette.button_pointed_at);
    }

    proptest! {
        #[test]
        fn whatever_the_accent_everything_can_be_read(channels: [u8; 3]) {
            for theme in THEMES {
                let palette = Palette::new(Colour(channels), theme);
                let Grounds { links, foot } = Grounds::of(theme);
                let states = [palette.button, palette.button_pointed_at, palette.button_pressed];
                prop_assert!(palette.button_text.least_contrast(&states) >= TEXT);
                prop_assert!(palette.button.contrast(foot) >= INSIDE);
                prop_assert!(palette.button_border.contrast(foot) >= SHAPE);
                prop_assert!(palette.link.least_contrast(links) >= TEXT);
                for Replaced { ratio, needed, .. } in palette.replaced {
                    prop_assert!(ratio < needed);
                }
            }
        }
    }
}
