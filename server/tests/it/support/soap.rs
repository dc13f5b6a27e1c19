//! Reads an enrollment fault with the expressions that Windows uses: by namespace, and case-sensitively
//! (protocol.md §5).

use sxd_document::parser;
use sxd_xpath::{Context, Factory, Value};

/// What Windows finds in a fault.
#[derive(Debug)]
pub struct Fault {
    pub error_type: String,
    pub subcode: String,
    pub message: String,
    pub trace_id: String,
    pub reason: String,
    pub lang: String,
    pub relates_to: Option<String>,
    pub correlation_id: String,
}

impl Fault {
    pub fn parse(xml: &str) -> Self {
        let package = parser::parse(xml).unwrap_or_else(|error| panic!("{error}: {xml}"));
        let document = package.as_document();
        let mut context = Context::new();
        for (prefix, namespace) in [
            ("xml", "http://www.w3.org/XML/1998/namespace"),
            ("s", "http://www.w3.org/2003/05/soap-envelope"),
            ("e", "http://schemas.microsoft.com/windows/pki/2009/01/enrollment"),
            ("a", "http://www.w3.org/2005/08/addressing"),
            ("d", "http://schemas.microsoft.com/2004/09/ServiceModel/Diagnostics"),
        ] {
            context.set_namespace(prefix, namespace);
        }
        let found = |path: &str| {
            let path = Factory::new().build(path).unwrap().unwrap();
            match path.evaluate(&context, document.root()).unwrap() {
                Value::Nodeset(nodes) => {
                    assert!(nodes.size() < 2, "once: {xml}");
                    nodes.document_order_first().map(|node| node.string_value())
                }
                other => panic!("{other:?}"),
            }
        };
        let must = |path: &str| found(path).unwrap_or_else(|| panic!("no {path} in {xml}"));
        assert_eq!(
            must("/s:Envelope/s:Header/a:Action[@s:mustUnderstand='1']"),
            "http://schemas.microsoft.com/windows/pki/2009/01/enrollment/RSTRC/wstep"
        );
        assert_eq!(must("/s:Envelope/s:Body/s:Fault/s:Code/s:Value"), "s:Receiver");
        Self {
            error_type: must("//s:Fault//s:Detail//e:DeviceEnrollmentServiceError//e:ErrorType"),
            subcode: must("//s:Fault//s:Code//s:Subcode//s:Value"),
            message: must("//e:DeviceEnrollmentServiceError/e:Message"),
            trace_id: must("//e:DeviceEnrollmentServiceError/e:TraceId"),
            reason: must("//s:Fault/s:Reason/s:Text"),
            lang: must("//s:Reason/s:Text/@xml:lang"),
            relates_to: found("/s:Envelope/s:Header/a:RelatesTo"),
            correlation_id: must("/s:Envelope/s:Header/d:ActivityId/@CorrelationId"),
        }
    }
}
