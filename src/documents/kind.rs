//! Which kind of document a text is.

use crate::reading::define::words;
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
    }
}

impl DocumentKind {
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
        }
    }

    /// The kind that a document looks like: the one that most of its keys belong to.
    pub fn of(text: &str) -> Option<Self> {
        let root = Node::parse(text).ok()?;
        let Value::Object(members) = &root.value else {
            return None;
        };
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
