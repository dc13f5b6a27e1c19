//! Colours, and contrast as WCAG 2.2 reckons it.

use std::fmt;

use serde::Deserialize;

/// An opaque colour in sRGB: red, green, blue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Colour(pub [u8; 3]);

impl Colour {
    /// Black.
    pub const BLACK: Self = Self([0; 3]);
    /// White.
    pub const WHITE: Self = Self([0xff; 3]);

    /// Relative luminance (<https://www.w3.org/TR/WCAG22/#dfn-relative-luminance>): 0 is black, 1 is white.
    fn luminance(self) -> f64 {
        let [red, green, blue] = self.0.map(|channel| {
            let part = f64::from(channel) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// Contrast ratio (<https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio>), from 1 to 21.
    #[must_use]
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance() + 0.05, other.luminance() + 0.05);
        if one > two { one / two } else { two / one }
    }

    /// The lowest contrast with any of these.
    #[must_use]
    pub fn least_contrast(self, others: &[Self]) -> f64 {
        others.iter().map(|other| self.contrast(*other)).fold(f64::INFINITY, f64::min)
    }

    /// Black or white, whichever contrasts better with all of these. One of them has at least 4.58:1 with
    /// any single colour.
    #[must_use]
    pub fn opposite(of: &[Self]) -> Self {
        if Self::WHITE.least_contrast(of) >= Self::BLACK.least_contrast(of) {
            Self::WHITE
        } else {
            Self::BLACK
        }
    }

    /// So many hundredths of the way to another colour. On the way to black or to white the hue stays.
    #[must_use]
    pub fn towards(self, other: Self, hundredths: u8) -> Self {
        let there = u16::from(hundredths.min(100));
        let mut mixed = self.0;
        for (channel, other) in mixed.iter_mut().zip(other.0) {
            let sum = u16::from(*channel) * (100 - there) + u16::from(other) * there;
            *channel = u8::try_from((sum + 50) / 100).unwrap_or(u8::MAX);
        }
        Self(mixed)
    }

    /// The nearest shade of the same hue that has this contrast with all of these; the colour itself where
    /// it has. Where no shade has, black or white.
    #[must_use]
    pub fn readable_on(self, grounds: &[Self], ratio: f64) -> Self {
        let end = Self::opposite(grounds);
        (0..100)
            .map(|hundredths| self.towards(end, hundredths))
            .find(|shade| shade.least_contrast(grounds) >= ratio)
            .unwrap_or(end)
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

impl TryFrom<String> for Colour {
    type Error = &'static str;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        const EXPECTED: &str = "expected a colour such as \"#0b6a0b\" or \"#06c\"";
        let digits = text.strip_prefix('#').ok_or(EXPECTED)?;
        let long = match digits.len() {
            3 => digits.chars().flat_map(|digit| [digit, digit]).collect(),
            _ => digits.to_owned(),
        };
        let mut channels = [0; 3];
        hex::decode_to_slice(long, &mut channels).map_err(|_| EXPECTED)?;
        Ok(Self(channels))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn colour(text: &str) -> Colour {
        text.to_owned().try_into().unwrap()
    }

    #[test]
    fn a_colour_is_three_or_six_digits() {
        assert_eq!(colour("#0b6a0b"), Colour([0x0b, 0x6a, 0x0b]));
        assert_eq!(colour("#06C"), colour("#0066cc"));
        assert_eq!(colour("#06C").to_string(), "#0066cc");
        for bad in ["", "#", "0b6a0b", "#0b6a0", "#0b6a0b0b", "#ggg", "#é0", "green", "#06c "] {
            assert!(Colour::try_from(bad.to_owned()).is_err(), "{bad}");
        }
    }

    #[test]
    fn contrast_is_what_wcag_says() {
        for (one, other, ratio) in [
            ("#000", "#fff", 21.0),
            ("#777", "#fff", 4.48),
            ("#ccc", "#005a9e", 4.42),
            ("#fff", "#3a96dd", 3.19),
            ("#0078d7", "#005a9e", 1.58),
            ("#0b6a0b", "#0b6a0b", 1.0),
        ] {
            let measured = colour(one).contrast(colour(other));
            assert!((measured - ratio).abs() < 0.005, "{one} on {other}: {measured}");
            assert!((colour(other).contrast(colour(one)) - measured).abs() < f64::EPSILON);
        }
    }

    #[test]
    fn a_shade_is_no_further_away_than_it_must_be() {
        let white = [Colour::WHITE];
        assert_eq!(colour("#0b6a0b").readable_on(&white, 4.5), colour("#0b6a0b"));
        let yellow = colour("#ffd400").readable_on(&white, 4.5);
        assert!((4.5..4.7).contains(&yellow.contrast(Colour::WHITE)), "{yellow}");
        assert_eq!(yellow.0[2], 0, "{yellow} is still a yellow");
        let grounds = [Colour::BLACK, Colour::WHITE];
        assert_eq!(colour("#777").readable_on(&grounds, 7.0), Colour::opposite(&grounds));
    }

    proptest! {
        #[test]
        fn black_or_white_can_be_read_on_every_colour(channels: [u8; 3]) {
            let ground = Colour(channels);
            prop_assert!(Colour::opposite(&[ground]).contrast(ground) >= 4.5);
        }

        #[test]
        fn every_colour_is_read_back_as_it_was_written(channels: [u8; 3]) {
            let colour = Colour(channels);
            prop_assert_eq!(Colour::try_from(colour.to_string()), Ok(colour));
        }
    }
}
