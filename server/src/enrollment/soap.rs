//! The SOAP 1.2 fault that an enrollment endpoint returns to Windows (protocol.md §5). The casing is that
//! of the elements which the real client looks up, not that of the published examples.

use quick_xml::{
    Writer,
    events::{BytesDecl, BytesText, Event},
};

use super::refusal::ErrorType;
use crate::{ids::TraceId, text::is_xml_char};

const ENVELOPE: &str = "http://www.w3.org/2003/05/soap-envelope";
const ADDRESSING: &str = "http://www.w3.org/2005/08/addressing";
const ENROLLMENT: &str = "http://schemas.microsoft.com/windows/pki/2009/01/enrollment";
const DIAGNOSTICS: &str = "http://schemas.microsoft.com/2004/09/ServiceModel/Diagnostics";
const ACTION: &str = "http://schemas.microsoft.com/windows/pki/2009/01/enrollment/RSTRC/wstep";

/// The fault. `message_id` is that of the device's request; whatever it holds stays text.
#[must_use]
pub fn fault(
    error: ErrorType,
    reason: &str,
    trace_id: TraceId,
    message_id: Option<&str>,
) -> Vec<u8> {
    let trace_id = trace_id.to_string();
    let mut writer = Writer::new(Vec::new());
    // Writing to memory does not fail.
    let _ = write(&mut writer, error, reason, &trace_id, message_id);
    writer.into_inner()
}

fn write(
    writer: &mut Writer<Vec<u8>>,
    error: ErrorType,
    reason: &str,
    trace_id: &str,
    message_id: Option<&str>,
) -> std::io::Result<()> {
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)))?;
    writer
        .create_element("s:Envelope")
        .with_attributes([("xmlns:s", ENVELOPE), ("xmlns:a", ADDRESSING)])
        .write_inner_content(|writer| {
            writer.create_element("s:Header").write_inner_content(|writer| {
                writer
                    .create_element("a:Action")
                    .with_attribute(("s:mustUnderstand", "1"))
                    .write_text_content(text(ACTION))?;
                writer
                    .create_element("ActivityId")
                    .with_attributes([("CorrelationId", trace_id), ("xmlns", DIAGNOSTICS)])
                    .write_text_content(text(trace_id))?;
                if let Some(id) = message_id {
                    writer.create_element("a:RelatesTo").write_text_content(text(&clean(id)))?;
                }
                Ok(())
            })?;
            writer.create_element("s:Body").write_inner_content(|writer| {
                writer.create_element("s:Fault").write_inner_content(|writer| {
                    writer.create_element("s:Code").write_inner_content(|writer| {
                        writer.create_element("s:Value").write_text_content(text("s:Receiver"))?;
                        writer.create_element("s:Subcode").write_inner_content(|writer| {
                            let value = writer.create_element("s:Value");
                            value.write_text_content(text(error.subcode()))?;
                            Ok(())
                        })?;
                        Ok(())
                    })?;
                    writer.create_element("s:Reason").write_inner_content(|writer| {
                        writer
                            .create_element("s:Text")
                            .with_attribute(("xml:lang", "en-US"))
                            .write_text_content(text(&clean(reason)))?;
                        Ok(())
                    })?;
                    writer.create_element("s:Detail").write_inner_content(|writer| {
                        writer
                            .create_element("DeviceEnrollmentServiceError")
                            .with_attribute(("xmlns", ENROLLMENT))
                            .write_inner_content(|writer| {
                                for (name, value) in [
                                    ("ErrorType", error.as_str()),
                                    ("Message", &clean(reason)),
                                    ("TraceId", trace_id),
                                ] {
                                    writer.create_element(name).write_text_content(text(value))?;
                                }
                                Ok(())
                            })?;
                        Ok(())
                    })?;
                    Ok(())
                })?;
                Ok(())
            })?;
            Ok(())
        })?;
    Ok(())
}

fn text(text: &str) -> BytesText<'_> {
    BytesText::new(text)
}

/// Without the characters that XML 1.0 cannot hold (§2.2, `Char`).
fn clean(text: &str) -> String {
    text.chars().map(|c| if is_xml_char(c) { c } else { '\u{fffd}' }).collect()
}
