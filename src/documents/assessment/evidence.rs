//! Evidence: dated items that a team shows.

use std::collections::BTreeMap;

use crate::base::date::Date;
use crate::base::decimal::Decimal;
use crate::base::id::Id;
use crate::reading::define::{authored, words};
use crate::reading::digest::Digest;
use crate::words::Language;

words! {
    /// Who may see an item or a rationale.
    #[derive(Default, PartialOrd, Ord)]
    pub enum Visibility {
        /// Everybody.
        #[default]
        Public = "public",
        /// The organisations that work on the service.
        Partner = "partner",
        /// The team and the panel.
        Restricted = "restricted",
    }
}

authored! {
    /// A dated item that a team shows.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Evidence {
        /// Its id, within the assessment.
        pub id: Id,
        /// Its kind, of the standard's vocabulary.
        pub kind: Id,
        /// What it is.
        pub title: String,
        /// The day on which it was collected; its age counts from there.
        pub collected: Date,
        /// The last day on which it counts.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub expires: Option<Date>,
        /// What it is about, of the tags that its kind declares.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub tags: Vec<Id>,
        /// The figures it states, of the measures that its kind declares.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        pub measures: BTreeMap<Id, Decimal>,
        /// The languages it covers, as lower-case BCP 47 tags.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub languages: Vec<Id>,
        /// Where it is kept.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub location: Option<String>,
        /// The digest of the thing itself.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub digest: Option<Digest>,
        /// Who made it: a role or an opaque id, never a name.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub author: Option<String>,
        /// Whether it was taken back; it then never counts.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        pub withdrawn: bool,
        /// Whether it speaks against; it then never counts, and a judgement of met has to answer it.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        pub counter: bool,
        /// Who may see it; public where absent.
        #[serde(default, skip_serializing_if = "Visibility::is_public")]
        pub visibility: Visibility,
        /// The language of its title, where it is not the document's.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub lang: Option<Language>,
    }
}

impl Visibility {
    pub(crate) fn is_public(&self) -> bool {
        *self == Self::Public
    }
}
