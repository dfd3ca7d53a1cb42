//! A standard: one revision, with its criteria, vocabulary and results.

mod criterion;
mod label;
mod vocabulary;

pub use criterion::{
    Basis, Criterion, Derivation, Interpretation, Judging, Level, Official, Relation, Requirement,
    WordsChange,
};
pub use label::{InvalidLabel, Label};
pub use vocabulary::{EvidenceKind, Fact, FactType, IntegerRange, Measure, Titled};

use semver::Version;

use crate::base::date::Date;
use crate::base::id::Id;
use crate::documents::assessment::Exemption;
use crate::documents::rule::{Count, Days, Rule};
use crate::documents::url::Url;
use crate::reading::define::{authored, bounded, words};
use crate::reading::digest::Digest;
use crate::reading::document::{Aside, Format};
use crate::reading::finding::Findings;
use crate::reading::kind::{DocumentKind, Named};
use crate::reading::read::document;
use crate::reading::text::Text;
use crate::words::Language;

words! {
    /// Whether a document holds a standard that is assessed or another body's framework.
    pub enum StandardKind {
        /// A standard with requirements.
        Standard = "standard",
        /// A sister framework: titles, and at most one judged requirement to a criterion.
        Reference = "reference",
    }
}

words! {
    /// Who set something: a version number, or how binding a requirement is.
    #[derive(Default)]
    pub enum SetBy {
        /// The publisher of the standard.
        Publisher = "publisher",
        /// The editor of the data, where the publisher said nothing.
        #[default]
        Editor = "editor",
    }
}

words! {
    /// Whether the publisher itself issued the data.
    pub enum Encoding {
        /// It did.
        Official = "official",
        /// It did not, and every report says so.
        Unofficial = "unofficial",
    }
}

words! {
    /// What a breach of a panel rule does.
    #[derive(Default)]
    pub enum Breach {
        /// The report carries a warning.
        #[default]
        Warning = "warning",
        /// The review is refused.
        Error = "error",
    }
}

words! {
    /// Which language an attestation speaks of.
    pub enum AttestedLanguage {
        /// Both.
        Both = "both",
        /// English alone.
        En = "en",
        /// Welsh alone.
        Cy = "cy",
    }
}

bounded! {
    /// A number of days within which a condition falls due: 0 to 36,500.
    pub struct DueWithin: 0..=36_500;
}

authored! {
    /// A standard as its owner writes it, which may still be wrong.
    ///
    /// Reading checks its form; [`check`](Draft::check) says all that is wrong with what it says, and
    /// [`into_standard`](Draft::into_standard) makes a [`Standard`](crate::Standard) of it, which is
    /// valid by construction.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Draft {
        /// The address of the JSON Schema, for editors.
        #[serde(rename = "$schema", default, skip_serializing_if = "Aside::is_none")]
        pub schema: Aside<String>,
        /// The number of the document format.
        pub format: Format,
        /// The kind of the document, where it says so.
        #[serde(default, skip_serializing_if = "Aside::is_none")]
        pub document: Aside<Named<{ DocumentKind::Standard as u8 }>>,
        /// The id of the standard, the same in every revision.
        pub id: Id,
        /// The version of this revision (semver.org).
        pub version: Version,
        /// Who gave the version number.
        pub version_source: SetBy,
        /// Whether it is assessed or held for reference.
        pub kind: StandardKind,
        /// The name of the standard.
        pub title: Text,
        /// The body whose standard it is.
        pub publisher: Body,
        /// Who wrote this data.
        pub editor: Body,
        /// Whether the publisher itself issued the data.
        pub encoding: Encoding,
        /// The licence of the text, as an SPDX id where there is one.
        pub licence: String,
        /// Where the text was read.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub sources: Vec<Source>,
        /// The groups of the criteria.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub themes: Vec<Titled>,
        /// What is asked about a service.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub facts: Vec<Fact>,
        /// The figures that evidence can state.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub measures: Vec<Measure>,
        /// The kinds of evidence that a team can show.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub evidence_kinds: Vec<EvidenceKind>,
        /// The roles that members of a panel hold and that lead on criteria.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub roles: Vec<Titled>,
        /// The numbered points.
        pub criteria: Vec<Criterion>,
        /// What earlier revisions had and this one has not.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub retired: Vec<Retired>,
        /// What the owner says about changed words.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub attestations: Vec<Attestation>,
        /// Who has to sit on a panel.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub panel: Vec<PanelRule>,
        /// How outcomes become the result.
        #[serde(default, skip_serializing_if = "ResultRules::is_default")]
        pub result: ResultRules,
    }
}

authored! {
    /// A body that publishes a standard or edits its data.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Body {
        /// Its name.
        pub name: Text,
        /// Its web address.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub url: Option<Url>,
    }
}

authored! {
    /// Where something was read.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Source {
        /// What the page is called.
        pub title: String,
        /// Its address.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub url: Option<Url>,
        /// The day on which it was read.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub retrieved: Option<Date>,
        /// The language of the title, where it is known: English or Welsh.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub lang: Option<Language>,
    }
}

authored! {
    /// A criterion or requirement of an earlier revision; its id is never used again.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Retired {
        /// Its id.
        pub id: Id,
        /// Its last title or statement.
        pub title: Text,
        /// The version from which it is gone.
        pub since: Version,
        /// What took its place.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub replaced_by: Vec<Id>,
    }
}

authored! {
    /// What the owner says about words that changed since an earlier version.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Attestation {
        /// Whose words.
        pub id: Id,
        /// The version in which they were other.
        pub from: Version,
        /// The language in which they changed.
        pub language: AttestedLanguage,
        /// What the new words ask, compared with the old.
        pub words: WordsChange,
        /// Why that is so.
        pub why: Text,
    }
}

authored! {
    /// Who has to sit on a panel, for services to which it applies.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct PanelRule {
        /// For which services; facts only.
        #[serde(default, skip_serializing_if = "Rule::is_always")]
        pub applies_when: Rule,
        /// The roles that are needed.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub roles: Vec<PanelRole>,
        /// The least number of members.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub size: Option<Count>,
        /// Whether nobody may come from the organisation that owns the service.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        pub independent: bool,
        /// Whether every member has to be trained on this standard.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        pub trained: bool,
        /// What a breach does; a warning where absent.
        #[serde(default, skip_serializing_if = "Breach::is_warning")]
        pub breach: Breach,
    }
}

authored! {
    /// A role on a panel and how many have to hold it.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct PanelRole {
        /// The role.
        pub role: Id,
        /// The least number of members who hold it.
        pub at_least: Count,
    }
}

authored! {
    /// How outcomes become the result.
    #[derive(Clone, Debug, Default, PartialEq, Eq)]
    pub struct ResultRules {
        /// Within how many days of the review a condition has to fall due; 90 where absent.
        #[serde(default)]
        pub conditions_within_days: DueWithin,
        /// Which exemptions have an effect.
        #[serde(default, skip_serializing_if = "ExemptionRules::is_default")]
        pub exemptions: ExemptionRules,
    }
}

words! {
    /// Whether an exemption has to have an end.
    #[derive(Default)]
    pub enum ExemptionEnd {
        /// It may have none.
        #[default]
        Optional = "optional",
        /// One without an end has no effect.
        Required = "required",
    }
}

authored! {
    /// Which exemptions have an effect; all of them where nothing is said.
    #[derive(Clone, Debug, Default, PartialEq, Eq)]
    pub struct ExemptionRules {
        /// Whether each has to have an end.
        #[serde(default)]
        pub until: ExemptionEnd,
        /// The greatest number of days, the first and the last included; each renewal counts by itself.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub at_most_days: Option<Days>,
    }
}

impl ExemptionRules {
    /// The last day of the longest that it allows from a day on; none where that has no end.
    #[cfg(feature = "proof")]
    pub(crate) fn longest(&self, from: Date) -> Option<Date> {
        let most = match (self.until, self.at_most_days) {
            (_, Some(most)) => most.value(),
            (ExemptionEnd::Required, None) => Days::MAX,
            (ExemptionEnd::Optional, None) => return None,
        };
        // INVARIANT: a number of days is at most 36,500.
        from.plus_days(i32::try_from(most).unwrap_or(i32::MAX).saturating_sub(1))
    }

    /// Whether all that other rules allow is allowed.
    #[cfg(feature = "proof")]
    pub(crate) fn allow_whatever(&self, other: &Self) -> bool {
        let endless =
            |rules: &Self| rules.until == ExemptionEnd::Optional && rules.at_most_days.is_none();
        let most = |rules: &Self| rules.at_most_days.map_or(u32::MAX, Days::value);
        (endless(self) || !endless(other)) && most(self) >= most(other)
    }

    /// Whether an exemption has an effect.
    pub(crate) fn allow(&self, exemption: &Exemption) -> bool {
        self.allow_days(exemption.days())
    }

    /// Whether an exemption of so many days, or without an end, has an effect.
    pub(crate) fn allow_days(&self, days: Option<u32>) -> bool {
        match (days, self.at_most_days) {
            // What has no end lasts longer than any number of days.
            (None, most) => self.until == ExemptionEnd::Optional && most.is_none(),
            (Some(days), Some(most)) => days <= most.value(),
            (Some(_), None) => true,
        }
    }

    fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

impl SetBy {
    fn is_editor(&self) -> bool {
        *self == Self::Editor
    }
}

impl ResultRules {
    fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

impl Default for DueWithin {
    fn default() -> Self {
        Self(90)
    }
}

impl Breach {
    fn is_warning(&self) -> bool {
        *self == Self::Warning
    }
}

impl Draft {
    /// The greatest number of requirements.
    pub const MAX_REQUIREMENTS: usize = 10_000;

    /// Reads a standard and checks its form.
    ///
    /// # Errors
    /// All [`Findings`] about the form at once, such as an unknown key in `{"format": 1, "ids": …}`.
    pub fn from_json(text: &str) -> Result<Self, Findings> {
        document(text)
    }

    /// The standard as JSON text: defaults left out, two spaces, a final line feed.
    pub fn to_json(&self) -> String {
        crate::reading::document::to_json(self)
    }

    /// The digest of the standard.
    pub fn digest(&self) -> Digest {
        Digest::of("standard", self)
    }

    /// Every requirement, with the criterion it belongs to, in order.
    pub fn requirements(&self) -> impl Iterator<Item = (&Criterion, &Requirement)> {
        self.criteria.iter().flat_map(|criterion| {
            criterion
                .requirements
                .iter()
                .map(move |requirement| (criterion, requirement))
        })
    }

    /// `id@version`, as people write it.
    pub fn reference(&self) -> String {
        format!("{}@{}", self.id, self.version)
    }
}
