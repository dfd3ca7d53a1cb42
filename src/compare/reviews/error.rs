//! Why two reports cannot be compared, and the way out.

use crate::base::date::Date;
use crate::base::id::Id;
use crate::documents::report::{Report, ReportedStandard};
use crate::words::message::Message;
use crate::words::{Language, Words, detail};

/// Two reports that cannot be compared.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.in_language(Language::En))]
#[non_exhaustive]
pub enum SinceError {
    /// They are on two services.
    OtherService {
        /// The service of the earlier one.
        earlier: Id,
        /// The service of the later one.
        later: Id,
    },
    /// They are against two revisions. Their reviews can be compared: the earlier one is carried over first.
    OtherStandard {
        /// The revision of the earlier one.
        earlier: String,
        /// The revision of the later one.
        later: String,
    },
    /// They were made for two audiences.
    OtherAudience,
    /// The one that is given as the later is of an earlier day.
    OtherOrder {
        /// The day of the one that is given as the earlier.
        earlier: Date,
        /// The day of the one that is given as the later.
        later: Date,
    },
}

impl SinceError {
    /// Whether two reports can be compared, whatever their revisions.
    pub(super) fn unless_of_one_service(earlier: &Report, later: &Report) -> Result<(), Self> {
        if earlier.service.id != later.service.id {
            return Err(Self::OtherService {
                earlier: earlier.service.id.clone(),
                later: later.service.id.clone(),
            });
        }
        if !earlier.shares_an_audience(later) {
            return Err(Self::OtherAudience);
        }
        match later.as_of < earlier.as_of {
            false => Ok(()),
            true => Err(Self::OtherOrder {
                earlier: earlier.as_of,
                later: later.as_of,
            }),
        }
    }

    /// Whether two reports are against one revision.
    pub(super) fn unless_of_one_revision(earlier: &Report, later: &Report) -> Result<(), Self> {
        let (one, other) = (&earlier.standard, &later.standard);
        if one.digest == other.digest {
            return Ok(());
        }
        let named = |of: &ReportedStandard| format!("{}@{}", of.id, of.version);
        // Two drafts may have one version.
        let (earlier, later) = match named(one) == named(other) {
            true => (one.digest.to_string(), other.digest.to_string()),
            false => (named(one), named(other)),
        };
        Err(Self::OtherStandard { earlier, later })
    }

    /// It in words.
    pub(crate) fn words(&self) -> Words {
        match self {
            Self::OtherService { earlier, later } => detail::TwoServices {
                earlier: Words::same(earlier),
                later: Words::same(later),
            }
            .words(),
            Self::OtherStandard { earlier, later } => detail::TwoRevisions {
                earlier: Words::same(earlier),
                later: Words::same(later),
            }
            .words(),
            Self::OtherAudience => detail::TWO_AUDIENCES,
            Self::OtherOrder { earlier, later } => detail::OtherWayRound {
                earlier: Words::day(*earlier),
                later: Words::day(*later),
            }
            .words(),
        }
    }

    /// It in one language, with the way out.
    pub fn in_language(&self, language: Language) -> String {
        self.words().in_language(language)
    }
}
