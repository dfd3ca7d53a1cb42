//! Documents of any kind: which it is, and all that is wrong with it.

use crate::assessment::{Assessment, StandardRef};
use crate::codes::Code;
use crate::crosswalk::{Crosswalk, Revision};
use crate::diff::DiffDocument;
use crate::finding::{Finding, Findings};
use crate::impact::Impact;
use crate::inventory::{Capabilities, Inventory};
use crate::migrate::Migration;
use crate::mistake;
use crate::policy::{GateDecision, Policy};
use crate::portfolio::Portfolio;
use crate::read::words;
use crate::register::Register;
use crate::report::Report;
use crate::source::{MAX_BYTES, Node, Value, unmarked};
use crate::standard::Draft;
use crate::text::Words;
use crate::validated::Standard;

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

/// The text of a file, without the byte order mark that some editors put at its start.
///
/// # Errors
/// A finding where there are more bytes than a document may have, or where they are not UTF-8; UTF-16 and
/// UTF-32 are named.
pub fn text_of(bytes: &[u8]) -> Result<&str, Findings> {
    // First of all: whoever stopped reading one byte beyond may have done so within a character.
    if bytes.len() > MAX_BYTES {
        return Err(Finding::new(Code::TooLarge, "", &[]).into());
    }
    if let Some(parts) = mistake::encoded(bytes) {
        return Err(Finding::new(Code::OtherEncoding, "", &parts).into());
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let parts = [Words::same(error.valid_up_to())];
        Finding::new(Code::NotUtf8, "", &parts)
    })?;
    Ok(unmarked(text))
}

/// All that is wrong with a document of any kind; with its kind where that is not said.
///
/// An assessment is checked against its standard, which `standard` finds.
pub fn check_document(
    text: &str,
    kind: Option<DocumentKind>,
    standard: impl Fn(&StandardRef) -> Option<Standard>,
) -> Findings {
    let form = |read: Result<(), Findings>| read.err().unwrap_or_default();
    match kind.or_else(|| DocumentKind::of(text)) {
        None if Node::parse(text).is_ok() => {
            let known: Vec<_> = DocumentKind::ALL.iter().map(|kind| kind.as_str()).collect();
            let parts = [Words::same(known.join(", "))];
            Findings::from(Finding::new(Code::UnknownKind, "", &parts)).located_in(text)
        }
        Some(DocumentKind::Standard) => match Draft::from_json(text) {
            Ok(draft) => draft.check().located_in(text),
            Err(findings) => findings,
        },
        Some(DocumentKind::Report) => form(Report::from_json(text).map(drop)),
        Some(DocumentKind::Findings) => form(Findings::from_json(text).map(drop)),
        Some(DocumentKind::Diff) => form(DiffDocument::from_json(text).map(drop)),
        Some(DocumentKind::Migration) => form(Migration::from_json(text).map(drop)),
        Some(DocumentKind::Impact) => form(Impact::from_json(text).map(drop)),
        Some(DocumentKind::Gate) => form(GateDecision::from_json(text).map(drop)),
        Some(DocumentKind::Portfolio) => form(Portfolio::from_json(text).map(drop)),
        Some(DocumentKind::Inventory) => form(Inventory::from_json(text).map(drop)),
        Some(DocumentKind::Capabilities) => match Capabilities::from_json(text) {
            Ok(capabilities) => capabilities.check().located_in(text),
            Err(findings) => findings,
        },
        Some(DocumentKind::Policy) => match Policy::from_json(text) {
            Ok(policy) => policy.check().located_in(text),
            Err(findings) => findings,
        },
        Some(DocumentKind::Register) => match Register::from_json(text) {
            Ok(register) => register.check().located_in(text),
            Err(findings) => findings,
        },
        Some(DocumentKind::Crosswalk) => match Crosswalk::from_json(text) {
            Ok(crosswalk) => check_crosswalk(&crosswalk, standard).located_in(text),
            Err(findings) => findings,
        },
        Some(DocumentKind::Assessment) | None => match Assessment::from_json(text) {
            Err(findings) => findings,
            Ok(assessment) => match standard(&assessment.standard) {
                Some(standard) => standard.check(&assessment).located_in(text),
                None => unknown_standard(&assessment.standard).located_in(text),
            },
        },
    }
}

fn check_crosswalk(
    crosswalk: &Crosswalk,
    standard: impl Fn(&StandardRef) -> Option<Standard>,
) -> Findings {
    let find = |revision: &Revision| {
        let wanted = StandardRef {
            id: revision.id.clone(),
            version: revision.version.clone(),
            digest: None,
        };
        standard(&wanted).ok_or_else(|| unknown_standard(&wanted))
    };
    match (find(&crosswalk.from), find(&crosswalk.to)) {
        (Ok(from), Ok(to)) => crosswalk.check(from.document(), to.document()),
        (Err(findings), _) | (_, Err(findings)) => findings,
    }
}

/// The finding that no such standard is at hand.
pub fn unknown_standard(wanted: &StandardRef) -> Findings {
    let parts = [Words::same(wanted.reference())];
    Finding::new(Code::UnknownStandard, "/standard", &parts).into()
}

/// The finding that a signature does not fit.
pub fn bad_signature(why: &str) -> Findings {
    Finding::new(Code::BadSignature, "", &[Words::quoted(why)]).into()
}
