//! Whole numbers as each language groups them: 1,000,000, 1.000.000, 10 00 000. Digits are Latin everywhere, as Fluent writes them.

use icu_decimal::{DecimalFormatter, input::Decimal};

use crate::language::UiLanguage;

/// A number.
pub(crate) fn number(ui: UiLanguage, number: i64) -> String {
    let locale: Option<icu_locale_core::Locale> = format!("{}-u-nu-latn", ui.tag()).parse().ok();
    let formatter =
        locale.and_then(|locale| DecimalFormatter::try_new(locale.into(), Default::default()).ok());
    formatter.map_or_else(
        || number.to_string(),
        |formatter| formatter.format(&Decimal::from(number)).to_string(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_grouped_as_the_language_does() {
        let of = |tag: &str, value| number(UiLanguage::find(&tag.parse().unwrap()).unwrap(), value);
        assert_eq!(of("en", 1_234_567), "1,234,567");
        assert_eq!(of("de", 1_234_567), "1.234.567");
        assert_eq!(of("ar", 1_234_567), "1,234,567");
        assert_eq!(of("en", 999), "999");
        assert_eq!(of("en", 0), "0");
        for tag in UiLanguage::available() {
            let digits: String =
                of(&tag.to_string(), 1_234_567).chars().filter(char::is_ascii_digit).collect();
            assert_eq!(digits, "1234567", "{tag}");
        }
    }
}
