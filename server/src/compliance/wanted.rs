//! What Entra is to have of a device, from what the registry says now.

use jiff::Timestamp;

use super::outbox::Said;
use crate::{
    config::RemovedDevices,
    devices::State,
    ids::{EntraDeviceId, TenantId},
    store::{Row, Store, named, query},
};

const DEVICES: &str = "SELECT state, compliance_managed, compliance_compliant, compliance_grace, compliance_at \
     FROM devices WHERE tenant_id = $1 AND entra_device_id = $2";

/// What the registry says of one enrollment of a device of Entra's. Several people may have enrolled the same one, and one person
/// may have done so again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Enrollment {
    /// Whether it was removed.
    pub removed: bool,
    /// What the MDM says about it.
    pub report: Option<Report>,
}

/// What the MDM says about a device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Report {
    /// Whether the MDM manages the device.
    pub managed: bool,
    /// Whether the device follows its rules.
    pub compliant: bool,
    /// Until when it is treated as compliant all the same.
    pub grace_until: Option<Timestamp>,
    /// When the MDM said so.
    pub at: Timestamp,
}

/// What Entra is to have of a device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// This; and from a time on, something else.
    Said(Said, Option<Timestamp>),
    /// Not the device.
    Gone,
    /// Whatever it has: nothing was ever said of it, and there is nothing to say.
    Anything,
}

/// What Entra is to have of a device that is enrolled so. The latest report about one that is not removed counts; without any,
/// nobody manages it, which Entra is told where it was told something else before (`was_said`). `removed` is the tenant's rule for
/// devices that are removed, `is_old` whether they were before anything was ever reported: those are nobody's business.
#[must_use]
pub fn wanted(
    enrollments: &[Enrollment],
    (removed, is_old): (RemovedDevices, bool),
    was_said: bool,
    now: Timestamp,
) -> Wanted {
    let mut here = enrollments.iter().filter(|enrollment| !enrollment.removed).peekable();
    let is_here = here.peek().is_some();
    if let Some(report) = here.filter_map(|enrollment| enrollment.report).max_by_key(|r| r.at) {
        let until = report.grace_until.filter(|until| !report.compliant && now < *until);
        let compliant = report.compliant || until.is_some();
        return Wanted::Said(Said { managed: report.managed, compliant }, until);
    }
    match removed {
        RemovedDevices::Delete if !is_here && (was_said || !is_old) => Wanted::Gone,
        _ if was_said => Wanted::Said(Said::UNMANAGED, None),
        _ => Wanted::Anything,
    }
}

/// All enrollments of a device of Entra's.
///
/// # Errors
/// Where the database fails.
pub async fn enrollments(
    store: &Store,
    tenant: TenantId,
    device: EntraDeviceId,
) -> Result<Vec<Enrollment>, sqlx::Error> {
    let devices = query(DEVICES).bind(tenant.to_string()).bind(device.to_string());
    devices.fetch_all(store).await?.iter().map(read).collect()
}

fn read(row: &Row) -> Result<Enrollment, sqlx::Error> {
    let report = match row.time("compliance_at")? {
        None => None,
        Some(at) => Some(Report {
            managed: row.get::<i64>("compliance_managed")? != 0,
            compliant: row.get::<i64>("compliance_compliant")? != 0,
            grace_until: row.time("compliance_grace")?,
            at,
        }),
    };
    let state: State = named::read("state", row)?;
    Ok(Enrollment { removed: state == State::Removed, report })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    fn enrolled(removed: bool, compliant: bool, second: i64) -> Enrollment {
        let report = Report { managed: true, compliant, grace_until: None, at: at(second) };
        Enrollment { removed, report: Some(report) }
    }

    const KEEP: (RemovedDevices, bool) = (RemovedDevices::Keep, false);
    const DELETE: (RemovedDevices, bool) = (RemovedDevices::Delete, false);

    fn said(managed: bool, compliant: bool) -> Wanted {
        Wanted::Said(Said { managed, compliant }, None)
    }

    #[test]
    fn the_latest_report_of_an_enrollment_that_is_not_removed_counts() {
        let one = enrolled(false, false, 10);
        let later = enrolled(false, true, 20);
        let removed = enrolled(true, false, 30);
        let new = Enrollment { removed: false, report: None };
        for all in [vec![one, later, removed, new], vec![new, removed, later, one]] {
            assert_eq!(wanted(&all, DELETE, true, at(40)), said(true, true));
        }
        assert_eq!(wanted(&[one, removed], DELETE, true, at(40)), said(true, false));
    }

    #[test]
    fn it_is_compliant_until_the_grace_ends() {
        let grace =
            Report { managed: true, compliant: false, grace_until: Some(at(50)), at: at(1) };
        let device = [Enrollment { removed: false, report: Some(grace) }];
        let compliant = Said { managed: true, compliant: true };
        assert_eq!(wanted(&device, KEEP, false, at(49)), Wanted::Said(compliant, Some(at(50))));
        assert_eq!(wanted(&device, KEEP, true, at(50)), said(true, false));
        let grace = Report { compliant: true, ..grace };
        let device = [Enrollment { removed: false, report: Some(grace) }];
        assert_eq!(wanted(&device, KEEP, true, at(49)), said(true, true));
    }

    #[test]
    fn one_that_is_removed_is_unmanaged_or_goes_and_never_while_it_is_enrolled() {
        let removed = enrolled(true, true, 1);
        let new = Enrollment { removed: false, report: None };
        assert_eq!(wanted(&[removed], KEEP, true, at(5)), said(false, false));
        assert_eq!(wanted(&[removed], KEEP, false, at(5)), Wanted::Anything);
        assert_eq!(wanted(&[removed], DELETE, true, at(5)), Wanted::Gone);
        assert_eq!(wanted(&[removed], DELETE, false, at(5)), Wanted::Gone);
        assert_eq!(
            wanted(&[removed], (RemovedDevices::Delete, true), false, at(5)),
            Wanted::Anything
        );
        assert_eq!(wanted(&[removed, new], DELETE, true, at(5)), said(false, false));
        assert_eq!(wanted(&[removed, new], DELETE, false, at(5)), Wanted::Anything);
        assert_eq!(wanted(&[], DELETE, true, at(5)), Wanted::Gone);
        assert_eq!(wanted(&[], KEEP, true, at(5)), said(false, false));
    }
}
