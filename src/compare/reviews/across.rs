//! An earlier review against another revision, carried over to be compared.

use std::collections::BTreeMap;

use super::document::Comparison;
use super::error::SinceError;
use super::side::{CarriedOver, Sides};
use super::since::compared;
use crate::compare::migrate::{Entered, LedgerState, Migration};
use crate::documents::report::Report;

impl Report {
    /// What changed since an earlier review that was against another revision, and because of what.
    ///
    /// `earlier` is the report on that review against its own revision, `migration` what came of carrying the review
    /// over, and `carried` the report on the review that was carried over, against the revision of this report. What
    /// the whole, a criterion or a requirement was is what `earlier` says of it, as far as both revisions have it; and
    /// a requirement that asks for something else now, or whose outcome is otherwise as soon as it is carried over, has
    /// the cause [`RevisionChanged`](super::Because::RevisionChanged).
    ///
    /// # Errors
    /// [`SinceError`] as from [`since`](Report::since).
    pub fn since_migrated(
        &self,
        earlier: &Self,
        migration: &Migration,
        carried: &Self,
    ) -> Result<Comparison, SinceError> {
        SinceError::unless_of_one_service(earlier, self)?;
        SinceError::unless_of_one_service(carried, self)?;
        SinceError::unless_of_one_revision(carried, self)?;
        let was: BTreeMap<_, _> = earlier.requirements().map(|one| (&one.id, one)).collect();
        let mut sources: BTreeMap<_, Vec<_>> = BTreeMap::new();
        let rows = migration.ledger.iter();
        let rows =
            rows.filter(|row| row.what == Entered::Requirement && row.state != LedgerState::New);
        for row in rows {
            let Some(was) = row.id.as_ref().and_then(|id| was.get(id)) else {
                continue;
            };
            for target in &row.targets {
                sources.entry(target).or_default().push((*was, row.state));
            }
        }
        let report = earlier;
        let sides = Sides::of(carried, self, Some(CarriedOver { report, sources }));
        Ok(compared(&sides))
    }
}
