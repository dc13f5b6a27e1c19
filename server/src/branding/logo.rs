//! A logo: a small picture, checked before it is served.
//!
//! SVG is refused. It is a document: opened by itself it can run script under the address that takes
//! decisions. Sending it with a policy of its own would prevent that in engines that follow it, but a
//! picture of pixels needs no such care, and every engine shows it.

use std::{fs::File, io, io::Read as _, path::Path};

use axum::body::Bytes;
use imagesize::ImageType;

/// The largest file, in bytes. The page itself has 14 KiB.
const MAX_BYTES: u64 = 64 * 1024;
/// The longest side, in pixels: few bytes can be a picture that takes a gigabyte to show.
const MAX_SIDE: usize = 2048;
/// The box that a logo is shown in, in CSS pixels. It fits a window of 320 pixels, plate and all.
const BOX: (usize, usize) = (224, 40);
/// How many times longer one side may be than the other: a thinner picture shows nothing in that box.
const MAX_RATIO: usize = 10;

/// A picture that may be served.
#[derive(Debug, Clone)]
pub struct Logo {
    /// The file's content.
    pub content: Bytes,
    /// The type, by the content.
    pub content_type: &'static str,
    /// What the served file's name ends with.
    pub extension: &'static str,
    /// How wide it is shown, in CSS pixels.
    pub width: usize,
    /// How high it is shown.
    pub height: usize,
}

/// A file that cannot be a logo.
#[derive(Debug, thiserror::Error)]
pub enum LogoError {
    /// It cannot be read.
    #[error("expected a file that can be read: {0}")]
    Read(#[from] io::Error),
    /// It is too large.
    #[error("expected a file of at most 64 KiB")]
    Bytes,
    /// It is no picture, or one of another kind.
    #[error("expected a PNG or JPEG picture (SVG can hold script and is not taken)")]
    Kind,
    /// It has too many pixels.
    #[error("expected at most 2048 by 2048 pixels, found {0} by {1}")]
    Pixels(usize, usize),
    /// It is too long or too high.
    #[error(
        "expected a picture at most ten times as wide as high or as high as wide, found {0} by {1} pixels"
    )]
    Ratio(usize, usize),
}

impl Logo {
    /// Reads a file and checks it.
    ///
    /// # Errors
    /// [`LogoError`], with what was expected.
    pub fn read(path: &Path) -> Result<Self, LogoError> {
        let mut content = Vec::new();
        File::open(path)?.take(MAX_BYTES + 1).read_to_end(&mut content)?;
        if content.len() as u64 > MAX_BYTES {
            return Err(LogoError::Bytes);
        }
        Self::parse(content.into())
    }

    /// Checks a file's content.
    ///
    /// # Errors
    /// [`LogoError`], with what was expected.
    pub fn parse(content: Bytes) -> Result<Self, LogoError> {
        if content.len() as u64 > MAX_BYTES {
            return Err(LogoError::Bytes);
        }
        let (content_type, extension) = match imagesize::image_type(&content) {
            Ok(ImageType::Png) => ("image/png", "png"),
            Ok(ImageType::Jpeg) => ("image/jpeg", "jpg"),
            _ => return Err(LogoError::Kind),
        };
        let size = imagesize::blob_size(&content).map_err(|_| LogoError::Kind)?;
        let (width, height) = (size.width, size.height);
        if width == 0 || height == 0 {
            return Err(LogoError::Kind);
        }
        if width > MAX_SIDE || height > MAX_SIDE {
            return Err(LogoError::Pixels(width, height));
        }
        if width > MAX_RATIO * height || height > MAX_RATIO * width {
            return Err(LogoError::Ratio(width, height));
        }
        let (width, height) = shown(width, height);
        Ok(Self { content, content_type, extension, width, height })
    }
}

/// How large a picture is shown: within the box, and never larger than it is.
fn shown(width: usize, height: usize) -> (usize, usize) {
    let (most_wide, most_high) = BOX;
    if width <= most_wide && height <= most_high {
        (width, height)
    } else if width * most_high > height * most_wide {
        (most_wide, (height * most_wide / width).max(1))
    } else {
        ((width * most_high / height).max(1), most_high)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The start of a PNG: the signature and the header's first fields.
    fn png(width: u32, height: u32) -> Vec<u8> {
        let signature = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR";
        [&signature[..], &width.to_be_bytes(), &height.to_be_bytes(), &[8, 6, 0, 0, 0]].concat()
    }

    fn parse(content: &[u8]) -> Result<(usize, usize), String> {
        Logo::parse(Bytes::copy_from_slice(content))
            .map(|logo| (logo.width, logo.height))
            .map_err(|error| error.to_string())
    }

    #[test]
    fn a_logo_is_shown_within_the_box_and_never_enlarged() {
        for (width, height, is_shown) in [
            (96, 32, (96, 32)),
            (448, 80, (224, 40)),
            (2000, 200, (224, 22)),
            (512, 512, (40, 40)),
            (40, 400, (4, 40)),
            (16, 16, (16, 16)),
        ] {
            assert_eq!(parse(&png(width, height)), Ok(is_shown), "{width} by {height}");
        }
    }

    #[test]
    fn what_is_no_picture_or_no_sensible_one_is_refused() {
        for (content, says) in [
            (b"".to_vec(), "expected a PNG or JPEG"),
            (b"<svg xmlns='http://www.w3.org/2000/svg'/>".to_vec(), "expected a PNG or JPEG"),
            (b"GIF89a\x01\0\x01\0\0\0\0".to_vec(), "expected a PNG or JPEG"),
            (b"\x89PNG\r\n\x1a\n".to_vec(), "expected a PNG or JPEG"),
            (b"\xff\xd8\xff\xe0".to_vec(), "expected a PNG or JPEG"),
            (png(0, 5), "expected a PNG or JPEG"),
            (png(2049, 900), "expected at most 2048 by 2048 pixels, found 2049 by 900"),
            (png(u32::MAX, u32::MAX), "expected at most 2048 by 2048"),
            (png(1001, 100), "at most ten times as wide"),
            (png(10, 101), "at most ten times as wide"),
        ] {
            let error = parse(&content).expect_err(says);
            assert!(error.contains(says), "{error}");
        }
    }

    #[test]
    fn a_file_that_is_too_large_is_not_read_to_its_end() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("logo.png");
        let mut content = png(96, 32);
        content.resize(64 * 1024, 0);
        std::fs::write(&file, &content).unwrap();
        assert_eq!(Logo::read(&file).unwrap().extension, "png");
        content.push(0);
        std::fs::write(&file, &content).unwrap();
        assert!(matches!(Logo::read(&file), Err(LogoError::Bytes)));
    }
}
