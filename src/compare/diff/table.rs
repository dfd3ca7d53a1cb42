//! The table of changes: one row each, the only place that knows what a change is called and what
//! version it needs.

use super::document::Bump;
use crate::reading::text::Text;
use crate::words::message::{Filling, Message, MessageRow};
use crate::words::{Words, change};

/// A kind of change, with its words; `docs/changes.md` is made from this table.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ChangeCode {
    /// The word by which the change is known; it never changes its meaning.
    pub name: &'static str,
    /// How far the version has to rise for it.
    pub need: Need,
    /// The message, with the names of what fills it in braces.
    pub message: Text,
    /// Why it needs that.
    pub why: Text,
}

/// How far a version has to rise for a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// As far as its effect says, and at least so far.
    Effect(Bump),
    /// So far, whatever its effect.
    Fixed(Bump),
}

/// Every kind of change, in the order of the table.
pub fn change_codes() -> impl Iterator<Item = ChangeCode> {
    Row::ALL.iter().map(|row| ChangeCode {
        name: row.name(),
        need: row.need(),
        message: row.message().said.template(row.message().arguments).into(),
        why: row.why().into(),
    })
}

macro_rules! changes {
    ($($row:ident $name:literal $need:ident $bump:ident $message:path;)*) => {
        /// A row of the table.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum Row { $($row),* }

        impl Row {
            pub const ALL: &'static [Self] = &[$(Self::$row),*];

            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$row => $name,)*
                }
            }

            pub const fn need(self) -> Need {
                match self {
                    $(Self::$row => Need::$need(Bump::$bump),)*
                }
            }

            const fn message(self) -> &'static MessageRow {
                match self {
                    $(Self::$row => <$message>::ROW,)*
                }
            }
        }
    };
}

impl Row {
    /// What changed, in words, with what fills them in the order in which the message declares it.
    pub fn said(self, parts: &[Words]) -> Words {
        let parts: Vec<_> = parts.iter().map(Filling::Words).collect();
        self.message().said.fill(&parts)
    }

    /// Why it needs the version that it needs.
    pub fn why(self) -> Words {
        let why = self.message().why.as_ref();
        why.map_or_else(|| Words::same(""), |why| why.fill(&[]))
    }
}

changes! {
    // Requirements.
    RequirementAdded "requirement-added" Effect Minor change::RequirementAdded;
    RequirementRemoved "requirement-removed" Effect Patch change::RequirementRemoved;
    RequirementRenamed "requirement-renamed" Effect Minor change::RequirementRenamed;
    RequirementSplit "requirement-split" Effect Minor change::RequirementSplit;
    RequirementMerged "requirement-merged" Effect Minor change::RequirementMerged;
    RequirementMoved "requirement-moved" Effect Minor change::RequirementMoved;
    LevelChanged "level-changed" Effect Patch change::LevelChanged;
    ApplicabilityChanged "applicability-changed" Effect Patch change::ApplicabilityChanged;
    EvidenceChanged "evidence-changed" Effect Patch change::EvidenceChanged;
    JudgementChanged "judgement-changed" Effect Patch change::JudgementChanged;
    ExemptibleChanged "exemptible-changed" Effect Patch change::ExemptibleChanged;
    StatementReworded "statement-reworded" Effect Patch change::StatementReworded;
    RequirementAffected "requirement-affected" Effect Patch change::RequirementAffected;
    AdviceChanged "advice-changed" Fixed Patch change::AdviceChanged;
    BasisChanged "basis-changed" Fixed Patch change::BasisChanged;
    // Texts.
    TranslationCorrected "translation-corrected" Fixed Patch change::TranslationCorrected;
    TranslationStale "translation-stale" Fixed Patch change::OneLanguageChanged;
    TextStatusChanged "text-status-changed" Fixed Patch change::TextStatusChanged;
    // Criteria.
    CriterionAdded "criterion-added" Fixed Minor change::CriterionAdded;
    CriterionRemoved "criterion-removed" Fixed Minor change::CriterionRemoved;
    CriterionRenamed "criterion-renamed" Fixed Minor change::CriterionRenamed;
    Relabelled "relabelled" Fixed Minor change::Relabelled;
    CriterionMoved "criterion-moved" Fixed Minor change::CriterionMoved;
    CriterionReworded "criterion-reworded" Effect Patch change::CriterionReworded;
    // Vocabulary.
    VocabularyExtended "vocabulary-extended" Fixed Patch change::VocabularyExtended;
    VocabularyReduced "vocabulary-reduced" Fixed Patch change::VocabularyReduced;
    VocabularyChanged "vocabulary-changed" Fixed Patch change::VocabularyChanged;
    VocabularyReworded "vocabulary-reworded" Effect Patch change::VocabularyReworded;
    // The standard.
    ExemptionsRestricted "exemptions-restricted" Fixed Major change::ExemptionsRestricted;
    ExemptionsRelaxed "exemptions-relaxed" Fixed Minor change::ExemptionsRelaxed;
    ConditionsShortened "conditions-shortened" Fixed Major change::ConditionsShortened;
    ConditionsLengthened "conditions-lengthened" Fixed Minor change::ConditionsLengthened;
    PanelTightened "panel-tightened" Fixed Major change::PanelTightened;
    PanelChanged "panel-changed" Fixed Minor change::PanelChanged;
    ThemeChanged "theme-changed" Fixed Patch change::ThemeChanged;
    DescriptionChanged "description-changed" Fixed Patch change::DescriptionChanged;
    LineageRecorded "lineage-recorded" Fixed Patch change::LineageRecorded;
    Reordered "reordered" Fixed Patch change::Reordered;
    FurtherReading "further-reading-changed" Fixed Patch change::FurtherReadingChanged;
}
