//! Which kind of document a text is, and how a document says so itself.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::reading::define::words;
use crate::reading::leaves::word;
use crate::reading::tree::{Node, Value};

words! {
    /// A kind of document.
    #[non_exhaustive]
    pub enum DocumentKind {
        /// One revision of a standard.
        Standard = "standard",
        /// A review of one service.
        Assessment = "assessment",
        /// What the engine answers.
        Report = "report",
        /// What is wrong in a document.
        Findings = "findings",
        /// Every published revision.
        Register = "register",
        /// How two frameworks relate.
        Crosswalk = "crosswalk",
        /// What two revisions require, compared.
        Diff = "diff",
        /// An assessment carried over to another revision.
        Migration = "migration",
        /// What a revision does to a portfolio.
        Impact = "impact",
        /// When a service needs which outcome before money is spent on it.
        Policy = "policy",
        /// Whether money may be spent.
        Gate = "gate",
        /// Where many services stand.
        Portfolio = "portfolio",
        /// Which services there are, and what they share.
        Inventory = "inventory",
        /// The vocabulary of capabilities.
        Capabilities = "capabilities",
        /// What applies to a service, and what to show for it.
        Checklist = "checklist",
        /// What a report tells about another framework.
        Projection = "projection",
        /// What changed from one review of a service to a later one, and why.
        Comparison = "comparison",
    }
}

/// The name of its kind in a document's root: `"document": "report"`. The number is that of the kind in
/// [`DocumentKind::ALL`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Named<const KIND: u8>;

impl<const KIND: u8> Named<KIND> {
    /// The kind.
    pub const KIND: DocumentKind = DocumentKind::numbered(KIND);
    const WORDS: &'static [DocumentKind] = &[Self::KIND];
}

impl<const KIND: u8> Serialize for Named<KIND> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::KIND.serialize(serializer)
    }
}

impl<'de, const KIND: u8> Deserialize<'de> for Named<KIND> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        word(from, Self::WORDS, DocumentKind::as_str).map(|_| Self)
    }
}

impl DocumentKind {
    const fn numbered(number: u8) -> Self {
        match Self::ALL.split_at(number as usize).1 {
            [kind, ..] => *kind,
            // INVARIANT: numbers are those of kinds; whatever else is asked for does not compile.
            [] => unreachable!(),
        }
    }

    /// The keys by which a document of the kind is known.
    fn keys(self) -> &'static [&'static str] {
        match self {
            Self::Standard => &[
                "publisher",
                "criteria",
                "licence",
                "encoding",
                "evidence_kinds",
            ],
            Self::Assessment => &[
                "written_in",
                "service",
                "assessed_on",
                "evidence",
                "judgements",
            ],
            Self::Report => &[
                "outcome",
                "as_of",
                "readiness",
                "coming",
                "service",
                "criteria",
            ],
            Self::Findings => &["findings"],
            Self::Register => &["entries"],
            Self::Crosswalk => &["rows", "from", "to"],
            Self::Diff => &["needed_bump", "requirements", "edits", "from", "to"],
            Self::Migration => &["ledger", "outcomes", "as_of", "from", "to"],
            Self::Policy => &["rules", "currency", "owner"],
            Self::Gate => &["policy", "request", "outcome", "reasons"],
            Self::Impact => &["matrix", "falls", "sectors", "from", "to"],
            Self::Portfolio => &["reviews", "overdue", "organisations", "months", "outcomes"],
            Self::Inventory => &["crossing", "groups", "overlapping", "undeclared"],
            Self::Capabilities => &["capabilities"],
            Self::Checklist => &["standard", "facts", "criteria"],
            Self::Projection => &["points", "from", "to", "service"],
            Self::Comparison => &["earlier", "later", "outcome", "criteria", "requirements"],
        }
    }

    /// The kind that a document says it is, or else looks like: the one that most of its keys belong to.
    pub fn of(text: &str) -> Option<Self> {
        let root = Node::parse(text).ok()?;
        let Value::Object(members) = &root.value else {
            return None;
        };
        let named = members.iter().find(|member| member.key == "document");
        if let Some(Value::String(name)) = named.map(|member| &member.node.value)
            && let Some(kind) = Self::ALL.iter().find(|kind| kind.as_str() == *name)
        {
            return Some(*kind);
        }
        let score = |kind: &Self| {
            let known = |key: &&&str| members.iter().any(|member| member.key == **key);
            kind.keys().iter().filter(known).count()
        };
        let mut best = None;
        for kind in Self::ALL {
            let score = score(kind);
            if score > 0 && best.is_none_or(|(most, _)| score > most) {
                best = Some((score, *kind));
            }
        }
        best.map(|(_, kind)| kind)
    }
}
