//! A standard: one revision, with its criteria, vocabulary and results.

mod criterion;
mod vocabulary;

pub use criterion::{
    Basis, Criterion, Derivation, Interpretation, Judging, Level, Official, Relation, Requirement,
    WordsChange,
};
pub use vocabulary::{EvidenceKind, Fact, FactType, IntegerRange, Measure, Theme};

use semver::Version;

use crate::base::date::Date;
use crate::base::id::Id;
use crate::documents::rule::{Count, Rule};
use crate::documents::url::Url;
use crate::reading::define::{authored, bounded, words};
use crate::reading::digest::Digest;
use crate::reading::document::Format;
use crate::reading::finding::Findings;
use crate::reading::read::document;
use crate::reading::text::Text;

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
    /// Who gave the version number.
    pub enum VersionSource {
        /// The publisher of the standard.
        Publisher = "publisher",
        /// The editor of the data, where the publisher gave none.
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
        #[serde(rename = "$schema", skip_serializing_if = "Option::is_none")]
        pub schema: Option<String>,
        /// The number of the document format.
        pub format: Format,
        /// The id of the standard, the same in every revision.
        pub id: Id,
        /// The version of this revision (semver.org).
        pub version: Version,
        /// Who gave the version number.
        pub version_source: VersionSource,
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
        pub themes: Vec<Theme>,
        /// What is asked about a service.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub facts: Vec<Fact>,
        /// The figures that evidence can state.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub measures: Vec<Measure>,
        /// The kinds of evidence that a team can show.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub evidence_kinds: Vec<EvidenceKind>,
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
