//! Documents of any kind: which it is, and all that is wrong with it.

mod forms;

use crate::answers::checklist::Checklist;
use crate::compare::diff::DiffDocument;
use crate::compare::migrate::Migration;
use crate::compare::reviews::Comparison;
use crate::documents::assessment::{Assessment, StandardRef};
use crate::documents::report::Report;
use crate::documents::standard::Draft;
use crate::engine::standard::Standard;
use crate::many::impact::Impact;
use crate::many::inventory::{Capabilities, Inventory};
use crate::many::portfolio::Portfolio;
use crate::publish::crosswalk::{Crosswalk, Projection, Revision};
use crate::publish::policy::{GateDecision, Policy};
use crate::publish::register::Register;
use crate::reading::finding::{Finding, Findings};
use crate::reading::kind::DocumentKind;
use crate::reading::tree::Node;
use crate::words::{Words, finding};

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
            Findings::from(Finding::new(
                finding::UnknownKindOfDocument {
                    kinds: Words::same(known.join(", ")),
                },
                "",
            ))
            .placed_in(text)
        }
        Some(DocumentKind::Standard) => match Draft::from_json(text) {
            Ok(draft) => draft.check().placed_in(text),
            Err(findings) => findings,
        },
        Some(DocumentKind::Report) => form(Report::from_json(text).map(drop)),
        Some(DocumentKind::Findings) => form(Findings::from_json(text).map(drop)),
        Some(DocumentKind::Diff) => form(DiffDocument::from_json(text).map(drop)),
        Some(DocumentKind::Migration) => form(Migration::from_json(text).map(drop)),
        Some(DocumentKind::Impact) => form(Impact::from_json(text).map(drop)),
        Some(DocumentKind::Gate) => form(GateDecision::from_json(text).map(drop)),
        Some(DocumentKind::Portfolio) => form(Portfolio::from_json(text).map(drop)),
        Some(DocumentKind::Checklist) => form(Checklist::from_json(text).map(drop)),
        Some(DocumentKind::Projection) => form(Projection::from_json(text).map(drop)),
        Some(DocumentKind::Comparison) => form(Comparison::from_json(text).map(drop)),
        Some(DocumentKind::Inventory) => form(Inventory::from_json(text).map(drop)),
        Some(DocumentKind::Capabilities) => match Capabilities::from_json(text) {
            Ok(capabilities) => capabilities.check().placed_in(text),
            Err(findings) => findings,
        },
        Some(DocumentKind::Policy) => match Policy::from_json(text) {
            Ok(policy) => policy.check().placed_in(text),
            Err(findings) => findings,
        },
        Some(DocumentKind::Register) => match Register::from_json(text) {
            Ok(register) => register.check().placed_in(text),
            Err(findings) => findings,
        },
        Some(DocumentKind::Crosswalk) => match Crosswalk::from_json(text) {
            Ok(crosswalk) => check_crosswalk(&crosswalk, standard).placed_in(text),
            Err(findings) => findings,
        },
        Some(DocumentKind::Assessment) | None => match Assessment::from_json(text) {
            Err(findings) => findings,
            Ok(assessment) => match standard(&assessment.standard) {
                Some(standard) => standard.check(&assessment).placed_in(text),
                None => unknown_standard(&assessment.standard).placed_in(text),
            },
        },
    }
}

fn check_crosswalk(
    crosswalk: &Crosswalk,
    standard: impl Fn(&StandardRef) -> Option<Standard>,
) -> Findings {
    let find = |at, revision: &Revision| {
        let wanted = StandardRef {
            id: revision.id.clone(),
            version: revision.version.clone(),
            digest: None,
        };
        standard(&wanted).ok_or_else(|| unknown_at(at, &wanted))
    };
    match (find("/from", &crosswalk.from), find("/to", &crosswalk.to)) {
        (Ok(from), Ok(to)) => crosswalk.check(from.document(), to.document()),
        (Err(findings), _) | (_, Err(findings)) => findings,
    }
}

/// The finding that no such standard is at hand.
pub fn unknown_standard(wanted: &StandardRef) -> Findings {
    unknown_at("/standard", wanted)
}

fn unknown_at(at: &str, wanted: &StandardRef) -> Findings {
    Finding::new(
        finding::UnknownStandard {
            revision: Words::same(wanted.reference()),
        },
        at,
    )
    .into()
}

/// The finding that a signature does not fit.
pub fn bad_signature(why: &str) -> Findings {
    Finding::new(
        finding::BadSignature {
            why: Words::quoted(why),
        },
        "",
    )
    .into()
}
