//! Criteria and their requirements.

use super::{Label, SetBy, Source};
use crate::base::date::Date;
use crate::base::id::Id;
use crate::documents::rule::Rule;
use crate::documents::url::Url;
use crate::reading::define::{authored, variants, words};
use crate::reading::text::Text;
use crate::words::{Language, Words, outcome};

words! {
    /// How binding a requirement is.
    #[derive(PartialOrd, Ord)]
    pub enum Level {
        /// Without it a service does not meet the standard.
        Must = "must",
        /// Falling short is a shortfall that a condition can cover.
        Should = "should",
        /// Advice: it never changes an outcome.
        May = "may",
    }
}

words! {
    /// Whether an assessor has to judge a requirement.
    #[derive(Default)]
    pub enum Judging {
        /// An assessor has to.
        #[default]
        Required = "required",
        /// The rule alone decides.
        None = "none",
    }
}

words! {
    /// How a criterion or requirement came out of an earlier one.
    pub enum Relation {
        /// It is the same.
        Same = "same",
        /// It has a new id.
        Renamed = "renamed",
        /// It stands elsewhere.
        Moved = "moved",
        /// It is a part of it.
        Split = "split",
        /// It is put together from several.
        Merged = "merged",
    }
}

words! {
    /// What new words ask, compared with the old ones.
    pub enum WordsChange {
        /// The same.
        Equal = "equal",
        /// More.
        Stricter = "stricter",
        /// Less.
        Looser = "looser",
        /// Something else.
        Different = "different",
    }
}

authored! {
    /// One numbered point of a standard.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Criterion {
        /// Its id, which has no number in it.
        pub id: Id,
        /// What people call it, such as `2` or `A.6.7`; it may change between revisions.
        pub label: Label,
        /// The group it belongs to.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub theme: Option<Id>,
        /// Its title.
        pub title: Text,
        /// What it is for.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub intent: Option<Text>,
        /// What is assessed.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub requirements: Vec<Requirement>,
        /// What it came from.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub derived_from: Vec<Derivation>,
        /// Further reading.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub references: Vec<Source>,
        /// Who leads on it: roles that the standard declares.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub leads: Vec<Id>,
    }
}

authored! {
    /// The unit that is assessed.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Requirement {
        /// Its id.
        pub id: Id,
        /// What people call it, where it is called anything; it may change between revisions.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub label: Option<Label>,
        /// How binding it is.
        pub level: Level,
        /// What is asked, in words.
        pub statement: Text,
        /// How to go about it.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub guidance: Option<Text>,
        /// What to do where it is not met.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub remedy: Option<Text>,
        /// To which services it applies; facts only.
        #[serde(default, skip_serializing_if = "Rule::is_always")]
        pub applies_when: Rule,
        /// What evidence it needs.
        #[serde(default, skip_serializing_if = "Rule::is_always")]
        pub evidenced_when: Rule,
        /// Whether an assessor has to judge it.
        #[serde(default, skip_serializing_if = "Judging::is_required")]
        pub judgement: Judging,
        /// Whether it can be waived.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        pub exemptible: bool,
        /// Whether the words are the publisher's or a reading of them.
        pub basis: Basis,
        /// What it came from.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub derived_from: Vec<Derivation>,
    }
}

variants! {
    [rename_all = "snake_case"]
    /// Whether the words of a requirement are the publisher's or a reading of them.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub enum Basis {
        /// They are the publisher's.
        Official(Official),
        /// They are the editor's reading.
        Interpretation(Interpretation),
    }
}

authored! {
    /// Where the publisher's words stand.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Official {
        /// The address of the page.
        pub source: Url,
        /// The day on which the editor last saw the page say so.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub seen_on: Option<Date>,
    }
}

authored! {
    /// Why a requirement reads the standard as it does.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Interpretation {
        /// Why.
        pub rationale: Text,
        /// The page that is read.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub source: Option<Url>,
        /// The day on which the editor last saw the page say so.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub seen_on: Option<Date>,
        /// Whose the level is: whether the publisher says must or should, or the editor reads it so.
        #[serde(default, skip_serializing_if = "SetBy::is_editor")]
        pub level: SetBy,
    }
}

authored! {
    /// What a criterion or requirement came from.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Derivation {
        /// The earlier id.
        pub id: Id,
        /// How it came out of that.
        pub relation: Relation,
        /// What its words ask, compared with the earlier ones.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub words: Option<WordsChange>,
    }
}

impl Basis {
    /// The page that it names.
    pub fn source(&self) -> Option<&Url> {
        match self {
            Self::Official(official) => Some(&official.source),
            Self::Interpretation(reading) => reading.source.as_ref(),
        }
    }

    /// The day on which the editor last saw the page say so.
    pub fn seen_on(&self) -> Option<Date> {
        match self {
            Self::Official(official) => official.seen_on,
            Self::Interpretation(reading) => reading.seen_on,
        }
    }
}

impl Level {
    pub(crate) fn words(self) -> Words {
        match self {
            Self::Must => outcome::MUST,
            Self::Should => outcome::SHOULD,
            Self::May => outcome::MAY,
        }
    }

    /// The level in words, as a reader of that language sees it.
    pub fn in_language(self, language: Language) -> String {
        self.words().in_language(language)
    }
}

impl Judging {
    fn is_required(&self) -> bool {
        *self == Self::Required
    }
}
