//! Outcomes, of requirements, of criteria and of the whole.

use crate::reading::define::words;
use crate::words::{Language, Words};

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
            Self::Met => RequirementOutcome::Met.words(),
            Self::MetWithConditions => {
                Words::new("met with conditions", "wedi'i fodloni gydag amodau")
            }
            Self::NotMet => RequirementOutcome::NotMet.words(),
            Self::Incomplete => Words::new("incomplete", "heb ei gwblhau"),
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
    /// Whether nothing is left to do: met, exempt or not applicable.
    pub fn is_fulfilled(self) -> bool {
        matches!(self, Self::Met | Self::Exempt | Self::NotApplicable)
    }

    pub(crate) fn words(self) -> Words {
        match self {
            Self::NotApplicable => Words::new("not applicable", "ddim yn berthnasol"),
            Self::Undetermined => Words::new("more information needed", "angen rhagor o wybodaeth"),
            Self::Exempt => Words::new("exempt", "eithriad"),
            Self::NotMet => Words::new("not met", "heb ei fodloni"),
            Self::NotEvidenced => Words::new("not enough evidence", "dim digon o dystiolaeth"),
            Self::NotJudged => Words::new("ready for review", "yn barod i'w adolygu"),
            Self::PartlyMet => Words::new("partly met", "wedi'i fodloni'n rhannol"),
            Self::Met => Words::new("met", "wedi'i fodloni"),
        }
    }

    /// The outcome in words, as a reader of that language sees it.
    pub fn in_language(self, language: Language) -> String {
        self.words().in_language(language)
    }
}
