//! Redaction: what an audience may not see is replaced, never dropped in silence.
//!
//! What people wrote on something withheld, and who decided it, gives way to a placeholder. A placeholder says
//! nothing of what it stands for, so that nobody can guess at it; only with a key, which guessing would take too,
//! it carries a seal by which whoever has the key can tell that something is the very same. What the rules read
//! stays: kinds, days, tags, languages, figures and verdicts. So the outcome is the same for everybody.

use std::borrow::Cow;

use crate::documents::assessment::{Assessment, Visibility};
use crate::documents::report::Report;
use crate::engine::placeholder::Seal;
use crate::reading::finding::{Finding, Findings};
use crate::words::finding;

impl Assessment {
    /// The review as an audience may see it. What it may not see is withheld, each thing behind a placeholder: title,
    /// place, author and digest of evidence; rationale, judge, dissent and origin of judgements; reason and approver of
    /// exemptions; action, owner and closer of conditions.
    ///
    /// The service, its facts and the reasons for them, the panel, the decision, ids, days and verdicts have no
    /// visibility, and are for everybody.
    #[must_use]
    pub fn redacted(&self, audience: Visibility) -> Self {
        self.without_what_is_hidden(audience, None)
    }

    /// The review as [`redacted`](Assessment::redacted), each placeholder sealed with a key.
    #[must_use]
    pub fn sealed(&self, audience: Visibility, seal: &Seal) -> Self {
        self.without_what_is_hidden(audience, Some(seal))
    }

    fn without_what_is_hidden(&self, audience: Visibility, seal: Option<&Seal>) -> Self {
        let mut review = self.clone();
        for item in &mut review.evidence {
            if !item.visibility.is_seen_by(audience) {
                item.withhold(item.lang.unwrap_or(self.written_in), seal);
            }
        }
        for judgement in &mut review.judgements {
            if !judgement.visibility.is_seen_by(audience) {
                judgement.withhold(judgement.lang.unwrap_or(self.written_in), seal);
            }
        }
        for exemption in &mut review.exemptions {
            if !exemption.visibility.is_seen_by(audience) {
                exemption.withhold(exemption.lang.unwrap_or(self.written_in), seal);
            }
        }
        for condition in &mut review.conditions {
            if !condition.visibility.is_seen_by(audience) {
                condition.withhold(condition.lang.unwrap_or(self.written_in), seal);
            }
        }
        review
    }

    /// The review as an audience may see it, which is the review itself where it may see everything.
    pub(crate) fn seen_by(&self, audience: Visibility) -> Cow<'_, Self> {
        match self.visibility().is_seen_by(audience) {
            true => Cow::Borrowed(self),
            false => Cow::Owned(self.redacted(audience)),
        }
    }

    /// Who may see all that stands in the review; what is withheld already does not stand in it.
    pub fn visibility(&self) -> Visibility {
        let shown = self.hideable().filter(|(_, withheld)| !withheld);
        shown.map(|(of, _)| of).max().unwrap_or_default()
    }

    /// How many items of evidence, judgements, exemptions and conditions are withheld.
    pub(crate) fn count_withheld(&self) -> u32 {
        let withheld = self.hideable().filter(|(_, withheld)| *withheld);
        u32::try_from(withheld.count()).unwrap_or(u32::MAX)
    }

    /// All that may not be for everybody: whom it is for, and whether a placeholder stands in its place.
    fn hideable(&self) -> impl Iterator<Item = (Visibility, bool)> + '_ {
        let items = (self.evidence.iter()).map(|one| (one.visibility, one.is_withheld()));
        let judgements = (self.judgements.iter()).map(|one| (one.visibility, one.is_withheld()));
        let exemptions = (self.exemptions.iter()).map(|one| (one.visibility, one.is_withheld()));
        let conditions = (self.conditions.iter()).map(|one| (one.visibility, one.is_withheld()));
        (items.chain(judgements))
            .chain(exemptions)
            .chain(conditions)
    }
}

impl Report {
    /// Whether an audience may see all that stands in the report.
    ///
    /// A report is made for its audience, with [`assess_for`](crate::Standard::assess_for): what is made of hidden
    /// things, such as a warning or a digest, cannot be told from the rest afterwards.
    pub fn is_seen_by(&self, audience: Visibility) -> bool {
        let shown = self.hideable().filter(|(_, withheld)| !withheld);
        let mut shown = shown.map(|(of, _)| of).chain([self.visibility]);
        shown.all(|one| one.is_seen_by(audience))
    }

    /// Whether this report and another may have been made for one audience: it sees all that either shows, and nothing
    /// that either withholds.
    pub(crate) fn shares_an_audience(&self, other: &Self) -> bool {
        let is_for = |report: &Self, audience| {
            let mut withheld = report.hideable().filter(|(_, withheld)| *withheld);
            report.is_seen_by(audience) && !withheld.any(|(of, _)| of.is_seen_by(audience))
        };
        let mut all = Visibility::ALL.iter();
        all.any(|audience| is_for(self, *audience) && is_for(other, *audience))
    }

    /// All that may not be for everybody: whom it is for, and whether a placeholder stands in its place.
    fn hideable(&self) -> impl Iterator<Item = (Visibility, bool)> + '_ {
        let requirements = self.requirements();
        let judgements = requirements.flat_map(|one| one.judgement.iter().chain(&one.history));
        let judgements = judgements.map(|one| (one.visibility, one.is_withheld()));
        let items = (self.evidence.iter()).map(|one| (one.visibility, one.is_withheld()));
        let conditions = (self.conditions.iter()).map(|one| (one.visibility, one.is_withheld()));
        let exemptions = (self.exemptions.iter()).map(|one| (one.visibility, one.is_withheld()));
        (judgements.chain(items))
            .chain(conditions)
            .chain(exemptions)
    }

    /// The report, where an audience may see all that stands in it.
    ///
    /// # Errors
    /// A finding where it may not, with the way to a report that it may see.
    pub fn for_audience(&self, audience: Visibility) -> Result<&Self, Findings> {
        match self.is_seen_by(audience) {
            true => Ok(self),
            false => Err(Finding::new(
                finding::NotForAudience {
                    what: audience.words(),
                },
                "",
            )
            .into()),
        }
    }
}
