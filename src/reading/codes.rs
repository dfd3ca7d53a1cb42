//! The codes of findings, in the order in which documents are checked: how serious each is, and where its place is.
//! Their words stand in `messages/{en,cy}/findings.ftl`.

use Severity::{Error, Warning};

use crate::base::word::word;
use crate::words::message::{Message, MessageRow};
use crate::words::{Language, finding};

word! {
    /// Whether a document with this finding can be used.
    #[derive(PartialOrd, Ord)]
    pub enum Severity {
        /// The document cannot be used.
        Error = "error",
        /// The document can be used, and the report carries the finding.
        Warning = "warning",
    }
}

impl Severity {
    /// The word for it.
    pub fn in_language(self, language: Language) -> &'static str {
        match (self, language) {
            (Self::Error, Language::En) => "error",
            (Self::Error, Language::Cy) => "gwall",
            (Self::Warning, Language::En) => "warning",
            (Self::Warning, Language::Cy) => "rhybudd",
        }
    }
}

/// A row of the table.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Code {
    pub row: &'static MessageRow,
    pub severity: Severity,
    pub place: PlaceKind,
}

impl Code {
    /// The row with a name.
    pub fn named(name: &str) -> Option<&'static Self> {
        CODES.iter().find(|code| code.row.id == name)
    }
}

/// What of the place that a finding points to is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PlaceKind {
    /// What stands there.
    Value,
    /// The key under which it stands.
    Key,
    /// The key, where the keys are words of a vocabulary; else what stands there.
    Vocabulary,
}

/// A message that says what was found: its type is its code.
pub(crate) trait FindingMessage: Message {
    /// Its row in the table.
    const CODE: &'static Code;
}

macro_rules! codes {
    ($($message:ident $severity:ident $($place:ident)?;)*) => {
        /// The table.
        pub(crate) const CODES: &[Code] = &[$(*finding::$message::CODE),*];

        $(
            impl FindingMessage for finding::$message {
                const CODE: &'static Code = &Code {
                    row: Self::ROW,
                    severity: $severity,
                    place: codes!(@place $($place)?),
                };
            }
        )*
    };
    (@place) => { PlaceKind::Value };
    (@place key) => { PlaceKind::Key };
    (@place vocabulary) => { PlaceKind::Vocabulary };
}

codes! {
    // The form of a document.
    TooLarge Error;
    NotUtf8 Error;
    OtherEncoding Error;
    FurtherFindings Error;
    NotJson Error;
    TrailingComma Error;
    Comment Error;
    MergeMarker Error;
    WrongQuotes Error;
    NoSuchValue Error;
    CutShort Error;
    SecondDocument Error;
    NestedTooDeep Error;
    NewerFormat Error;
    UnknownKindOfDocument Error;
    WrongType Error;
    Null Error;
    UnknownKey Error key;
    MissingKey Error;
    DuplicateKey Error key;
    EmptyText Error;
    NotNfc Error;
    HiddenCharacters Warning;
    EmptyList Error;
    BadId Error;
    BadDate Error;
    BadOrganisationId Error;
    BadLabel Error;
    BadWordsDigest Error;
    BadVersion Error;
    SealLength Error;
    NotForAudience Error;
    BadDigest Error;
    BadUrl Error;
    BadPointer Error;
    UnknownWord Error;
    OutOfRange Error;
    NotWhole Error;
    TooPrecise Error;
    TooManyDigits Error;
    HalfClosed Error;
    ReviewMissing Error;
    ReviewWithoutStatus Error;
    // The form of a rule.
    OneTest Error;
    RuleTooDeep Error;
    RuleTooLarge Error;
    TooManyEvidenceTests Error;
    AgainstSchema Error;
    // What a standard says.
    TooManyCapabilities Error;
    TooManyRequirements Error;
    DuplicateId Error;
    RetiredId Error;
    UnknownTheme Error;
    UnknownFact Error vocabulary;
    UnknownKind Error;
    UnknownTag Error;
    UnknownMeasure Error vocabulary;
    UnknownValue Error;
    TestDoesNotFit Error;
    ValueDoesNotFit Error;
    EvidenceInApplicability Error;
    CountOutOfRange Error;
    RangeInverted Error;
    NothingToAssess Error;
    ReferenceRequirement Error;
    UnknownId Error;
    SameInBothLanguages Warning;
    NumbersDiffer Warning;
    LabelTwice Error;
    SourceNotSeen Warning;
    UnknownRole Warning;
    ReviewOutlived Warning;
    ThresholdWithoutBasis Warning;
    RuleNever Warning;
    RuleAlways Warning;
    NobodyCanPass Warning;
    NeverUsed Warning;
    MustWithoutRemedy Warning;
    UnreviewedText Warning;
    // Policies, and evidence.
    EndsBeforeItBegins Error;
    // The step from one revision to the next.
    OtherLineage Error;
    SameVersion Error;
    BumpTooSmall Error;
    BumpTooLarge Warning;
    TooHardToCompare Warning;
    NotRetired Error;
    ReusedId Error;
    TranslationStale Error;
    MissingAttestation Error;
    NobodyPasses Error;
    OfficialWordsChanged Warning;
    // Crosswalks and the register.
    CrosswalkSides Error;
    UnknownCriterion Error;
    NotCrosswalked Warning;
    VersionDoesNotRise Error;
    BrokenChain Error;
    TimelineOutOfOrder Error;
    BeforeItsPredecessor Error;
    DaysMissing Warning;
    NothingRegistered Error;
    HeadGone Error;
    FilesDiffer Error;
    NotRegistered Warning;
    BrokenStandard Warning;
    NotAFile Warning;
    Unreadable Error;
    DigestMismatch Error;
    // What an assessment says of the standard.
    AlreadyRegistered Error;
    EntryGone Error;
    EntryMoved Error;
    EntryChanged Error;
    TimelineRewritten Error;
    BadSignature Error;
    UnknownStandard Error;
    OtherStandard Error;
    OtherDigest Error;
    TooMuchEvidence Error;
    UnknownRequirement Error;
    UnknownEvidence Error;
    DuplicateJudgement Error;
    DissentTwice Error;
    DissentOfJudge Error;
    BecauseOfNothing Error;
    ExemptionNotAllowed Warning;
    ExemptionWithoutEnd Warning;
    ExemptionTooLong Warning;
    ExemptionExpired Warning;
    AllExempt Warning;
    DuplicateExemption Warning;
    ExemptionHidesNotMet Warning;
    DoesNotApply Warning;
    EvidenceAfterReview Warning;
    ClosedBeforeVerdict Warning;
    JudgeNotOnPanel Warning;
    JudgedBeforeEvidence Warning;
    JudgedOnOtherEvidence Warning;
    CounterEvidenceUnanswered Warning;
    PanelBreach Error;
    // Many reviews together.
    ContestedReview Error;
    RepeatedReview Warning;
}

#[cfg(test)]
mod tests {
    use super::CODES;

    #[test]
    fn codes_are_kebab_case_and_unique() {
        let mut names: Vec<_> = CODES.iter().map(|code| code.row.id).collect();
        assert!(names.iter().all(|name| name.parse::<crate::Id>().is_ok()));
        let count = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), count);
    }
}
