//! A refusal as the device gets it, and what Windows makes of it.

use std::borrow::Cow;

use quick_xml::escape::unescape;

use crate::enrollment::refusal::ErrorType;

/// What Windows reads from a fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    pub error: ErrorType,
    pub message: String,
    pub trace_id: String,
}

impl Fault {
    /// From a body; `None` where it is no fault.
    pub fn read(xml: &str) -> Option<Self> {
        let text = |name: &str| {
            let (_, rest) = xml.split_once(&format!("<{name}>"))?;
            let (text, _) = rest.split_once(&format!("</{name}>"))?;
            unescape(text).ok().map(Cow::into_owned)
        };
        let error = text("ErrorType")?;
        Some(Self {
            error: ErrorType::ALL.into_iter().find(|known| known.as_str() == error)?,
            message: text("Message")?,
            trace_id: text("TraceId")?,
        })
    }

    /// In a few words.
    pub fn heading(&self) -> &'static str {
        match self.error {
            ErrorType::MessageFormat => "the request is not understood",
            ErrorType::Authorization => "not authorized",
            ErrorType::InternalServiceFault => "not now",
            ErrorType::DeviceCapReached => "too many devices",
            ErrorType::DeviceNotSupported => "this Windows is too old",
            ErrorType::InMaintenance => "closed for maintenance",
            ErrorType::UserLicense => "not licensed",
            ErrorType::InvalidEnrollmentData => "the blob is not accepted",
        }
    }

    /// What Windows says for this code, as published for setup.
    pub fn shown(&self) -> &'static str {
        match self.error {
            ErrorType::MessageFormat | ErrorType::InternalServiceFault => {
                "There was an error communicating with the server. You can try to do this again or \
                 contact your system administrator"
            }
            ErrorType::Authorization => {
                "This user isn\u{2019}t authorized to enroll. You can try to do this again or contact your \
                 system administrator"
            }
            ErrorType::DeviceCapReached => {
                "Looks like there are too many devices or users for this account. Contact your system \
                 administrator"
            }
            ErrorType::DeviceNotSupported => {
                "This feature isn\u{2019}t supported. Contact your system administrator"
            }
            ErrorType::InMaintenance => {
                "The service is in maintenance. You can try to do this again later or contact your system \
                 administrator"
            }
            ErrorType::UserLicense => {
                "There was an error with your license. You can try to do this again or contact your system \
                 administrator"
            }
            ErrorType::InvalidEnrollmentData => {
                "Looks like the server isn\u{2019}t correctly configured. You can try to do this again or \
                 contact your system administrator"
            }
        }
    }

    /// Whose turn it is, and what to do.
    pub fn next_step(&self) -> &'static str {
        match self.error {
            ErrorType::MessageFormat => "The engineer of the MDM server corrects the request.",
            ErrorType::Authorization => {
                "The person begins again in Windows and accepts the terms; where they did, the \
                 administrator does not allow this device."
            }
            ErrorType::InternalServiceFault => "The device tries again in a few minutes.",
            ErrorType::DeviceCapReached => {
                "The person removes a device that they no longer use and tries again. Do it below: the \
                 refused blob is still good."
            }
            ErrorType::DeviceNotSupported => {
                "The person updates Windows and tries again. Choose a newer Windows below: the refused \
                 blob is still good."
            }
            ErrorType::InMaintenance => "The person waits until the organization enrolls again.",
            ErrorType::UserLicense => "The administrator gives the person a licence.",
            ErrorType::InvalidEnrollmentData => {
                "A blob is for one device of one person and for one hour. The person begins again in \
                 Windows and gets another one."
            }
        }
    }
}

/// XML that a machine wrote on one line, one element a line.
pub fn pretty_xml(text: &str) -> String {
    let mut pretty = String::new();
    let mut depth = 0_usize;
    let mut is_leaf = false;
    for piece in text.split('<').skip(1) {
        let tag = piece.split('>').next().unwrap_or_default();
        let closes = tag.starts_with('/');
        if closes {
            depth = depth.saturating_sub(1);
        }
        let follows_leaf = closes && is_leaf;
        if !follows_leaf && !pretty.is_empty() {
            pretty.push('\n');
            pretty.push_str(&"  ".repeat(depth));
        }
        pretty.push('<');
        pretty.push_str(piece.trim_end());
        is_leaf = !closes && !tag.ends_with(['/', '?']);
        if is_leaf {
            depth += 1;
        }
    }
    pretty
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_element_of_a_fault_has_a_line() {
        let xml = "<?xml version=\"1.0\"?><a x=\"1\"><b>one &amp; two</b><c/><d></d></a>";
        let lines =
            "<?xml version=\"1.0\"?>\n<a x=\"1\">\n  <b>one &amp; two</b>\n  <c/>\n  <d></d>\n</a>";
        assert_eq!(pretty_xml(xml), lines);
    }

    #[test]
    fn what_windows_reads_from_a_fault_is_found() {
        let id = crate::ids::TraceId::random(&crate::clock::Entropy::system());
        let xml = crate::enrollment::soap::fault(ErrorType::InMaintenance, "<b> & so", id, None);
        let fault = Fault::read(&String::from_utf8(xml).unwrap()).unwrap();
        let (error, message) = (ErrorType::InMaintenance, "<b> & so".to_owned());
        assert_eq!(fault, Fault { error, message, trace_id: id.to_string() });
        assert_eq!(Fault::read("{}"), None);
    }
}
