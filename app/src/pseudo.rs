//! A language for layout tests: English with other letters, half as long again and in brackets. What is
//! cut off lacks a bracket, and what has none is not in `locales/`.
//!
//! It is made from the English messages by Fluent itself, which changes their words and leaves their
//! variables alone. It takes the place of English in a build with the feature `pseudo`, and in no other.

use std::borrow::Cow;

/// Messages up to so many letters, such as the labels of buttons, can get twice as long in other languages.
const SHORT: usize = 12;

/// The words of a message, or a piece of them between variables: every vowel repeated as often as it takes.
pub(crate) fn stretch(words: &str) -> Cow<'_, str> {
    let length = words.chars().count();
    let vowels = words.chars().filter(|letter| is_vowel(*letter)).count();
    if vowels == 0 {
        return words.into();
    }
    let more = if length <= SHORT { length } else { length.div_ceil(2) };
    let mut vowel = 0;
    let mut stretched = String::new();
    for letter in words.chars() {
        let times = if is_vowel(letter) {
            vowel += 1;
            // So many of the letters to add are due up to this vowel.
            1 + more * vowel / vowels - more * (vowel - 1) / vowels
        } else {
            1
        };
        stretched.extend(std::iter::repeat_n(accented(letter), times));
    }
    stretched.into()
}

/// A whole message, marked at both ends.
pub(crate) fn bracket(message: &str) -> String {
    format!("[{message}]")
}

fn is_vowel(letter: char) -> bool {
    matches!(letter.to_ascii_lowercase(), 'a' | 'e' | 'i' | 'o' | 'u')
}

/// A letter with something above or below it, where there is one that reads alike.
fn accented(letter: char) -> char {
    const PLAIN: &str = "ACDEGINORSTUYZacdegilnorstuyz";
    const ACCENTED: &str = "ÅÇÐÉĞÎÑÖŘŠŢÛÝŽåçðéğîļñöřšţûýž";
    PLAIN.chars().zip(ACCENTED.chars()).find(|(plain, _)| *plain == letter).map_or(letter, |p| p.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_get_half_as_long_again_and_short_ones_twice_as_long() {
        assert_eq!(stretch("Accept"), "ÅÅÅÅççéééépţ");
        assert_eq!(stretch("Decline"), "Ðéééçļîîîñéééé");
        let long = "Nothing is wrong with your device.";
        assert_eq!(stretch(long).chars().count(), long.len() + long.len() / 2);
        assert_eq!(stretch(" – "), " – ");
    }
}
