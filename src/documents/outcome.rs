//! Outcomes, of requirements, of criteria and of the whole.

use crate::reading::define::words;
use crate::words::{Language, Words, outcome};

words! {
    /// The outcome of an assessment.
    pub enum Outcome {
        /// Every criterion that applies is met.
        Met = "met",
        /// There are shortfalls, and a condition covers each.
        MetWithConditions = "met-with-conditions",
        /// A must is not met, or a shortfall is not covered.
        NotMet = "not-met",
        /// Evidence, judgements or facts are missing.
        Incomplete = "incomplete",
        /// No criterion applies, so nothing was assessed.
        NotApplicable = "not-applicable",
    }
}

words! {
    /// The outcome of a criterion.
    pub enum CriterionOutcome {
        /// No must or should in it applies.
        NotApplicable = "not-applicable",
        /// Every must and should that applies is fulfilled.
        Met = "met",
        /// A must is partly met, or a should partly or not.
        PartlyMet = "partly-met",
        /// A must is not met.
        NotMet = "not-met",
        /// Evidence, judgements or facts are missing.
        Incomplete = "incomplete",
    }
}

words! {
    /// The outcome of a requirement.
    pub enum RequirementOutcome {
        /// It does not apply to the service.
        NotApplicable = "not-applicable",
        /// Facts are missing that decide whether it applies.
        Undetermined = "undetermined",
        /// It is waived.
        Exempt = "exempt",
        /// It was judged not met.
        NotMet = "not-met",
        /// Its evidence is missing, whatever was judged.
        NotEvidenced = "not-evidenced",
        /// Its evidence is there, and it is ready for review.
        NotJudged = "not-judged",
        /// It was judged partly met.
        PartlyMet = "partly-met",
        /// It is met.
        Met = "met",
    }
}

/// What decides an outcome of a requirement: the row of the table that holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DecidedBy {
    /// Whether it applies, which hangs on facts.
    Applicability,
    Exemption,
    Judgement,
    /// Whether it is evidenced.
    Evidence,
}

impl Outcome {
    /// Whether the service passes: met, or met with conditions.
    pub fn passes(self) -> bool {
        matches!(self, Self::Met | Self::MetWithConditions)
    }

    /// Whether to go from this outcome to another is a fall. Where nothing applies there is nothing
    /// to pass or to fail: to that or from that is neither a fall nor a rise.
    pub(crate) fn falls_to(self, later: Self) -> bool {
        self.passes() && !later.passes() && later != Self::NotApplicable
    }

    pub(crate) fn words(self) -> Words {
        match self {
            Self::Met => outcome::WHOLE_MET,
            Self::MetWithConditions => outcome::MET_WITH_CONDITIONS,
            Self::NotMet => outcome::WHOLE_NOT_MET,
            Self::Incomplete => outcome::INCOMPLETE,
            Self::NotApplicable => RequirementOutcome::NotApplicable.words(),
        }
    }

    /// The outcome in words, as a reader of that language sees it.
    pub fn in_language(self, language: Language) -> String {
        self.words().in_language(language)
    }
}

impl CriterionOutcome {
    pub(crate) fn words(self) -> Words {
        match self {
            Self::NotApplicable => RequirementOutcome::NotApplicable.words(),
            Self::Met => RequirementOutcome::Met.words(),
            Self::PartlyMet => RequirementOutcome::PartlyMet.words(),
            Self::NotMet => RequirementOutcome::NotMet.words(),
            Self::Incomplete => Outcome::Incomplete.words(),
        }
    }

    /// The outcome in words, as a reader of that language sees it.
    pub fn in_language(self, language: Language) -> String {
        self.words().in_language(language)
    }
}

impl RequirementOutcome {
    /// What decides it.
    pub(crate) fn decided_by(self) -> DecidedBy {
        match self {
            Self::NotApplicable | Self::Undetermined => DecidedBy::Applicability,
            Self::Exempt => DecidedBy::Exemption,
            Self::NotMet => DecidedBy::Judgement,
            Self::NotEvidenced | Self::NotJudged | Self::PartlyMet | Self::Met => {
                DecidedBy::Evidence
            }
        }
    }

    /// Whether nothing is left to do: met, exempt or not applicable.
    pub fn is_fulfilled(self) -> bool {
        matches!(self, Self::Met | Self::Exempt | Self::NotApplicable)
    }

    pub(crate) fn words(self) -> Words {
        match self {
            Self::NotApplicable => outcome::NOT_APPLICABLE,
            Self::Undetermined => outcome::MORE_INFORMATION_NEEDED,
            Self::Exempt => outcome::EXEMPT,
            Self::NotMet => outcome::NOT_MET,
            Self::NotEvidenced => outcome::NOT_ENOUGH_EVIDENCE,
            Self::NotJudged => outcome::READY_FOR_REVIEW,
            Self::PartlyMet => outcome::PARTLY_MET,
            Self::Met => outcome::MET,
        }
    }

    /// The outcome in words, as a reader of that language sees it.
    pub fn in_language(self, language: Language) -> String {
        self.words().in_language(language)
    }
}
