//! Form, held where documents are made or changed in code: whatever a document may hold can be written and read back.
//!
//! What a type of ours holds by itself (ids, days, versions, digests, decimals) needs no second look. The rest is looked
//! at here, quickly; where something looks odd, the document is written and read as any other, so that there is one idea
//! of what is right and one set of words for what is not.

use std::collections::BTreeMap;

use semver::Version;
use serde::Serialize;

use crate::base::decimal::{Decimal, MAX_INTEGER};
use crate::base::id::Id;
use crate::documents::assessment::{
    Assessment, CarriedFrom, Condition, Decision, Dissent, Evidence, Exemption, Judgement,
    PanelMember, Retraction, Service, StandardRef,
};
use crate::documents::rule::{AtLeast, EvidenceTest, FactTest, FactValue, Rule, Test};
use crate::documents::standard::{
    Attestation, Basis, Body, Criterion, Derivation, Draft, EvidenceKind, Fact, FactType,
    IntegerRange, Interpretation, Measure, Official, PanelRole, PanelRule, Requirement, Retired,
    Source, Titled,
};
use crate::documents::url::Url;
use crate::reading::document::Aside;
use crate::reading::finding::{Finding, Findings};
use crate::reading::form::Document;
use crate::reading::kind::Named;
use crate::reading::path::Path;
use crate::reading::read;
use crate::reading::text::{Note, Review, Text, TextStatus};
use crate::reading::tree::MAX_BYTES;
use crate::words::finding;

/// All that is wrong with the form of a document: what reading it would say, without lines, for nobody has seen the
/// text.
pub(crate) fn findings<T: Document + Serialize>(document: &T) -> Findings {
    let read: Result<T, Findings> = read::document(&crate::reading::document::to_json(document));
    read.err()
        .map_or_else(Findings::default, Findings::without_lines)
}

impl Assessment {
    /// All that is wrong with the form of the assessment.
    pub(crate) fn form(&self) -> Findings {
        match self.is_sound() {
            true => Findings::default(),
            false => findings(self),
        }
    }

    /// Whether the assessment can surely be written and read back.
    pub(crate) fn is_sound(&self) -> bool {
        let mut size = Size::default();
        self.sound(&mut size) && size.fits()
    }
}

impl Draft {
    /// All that is wrong with the form of the draft.
    pub(crate) fn form(&self) -> Findings {
        let deep = self.rules_too_deep();
        let mut size = Size::default();
        // What is too deep is not written, for that would go just as deep.
        match deep.is_empty() && !(self.sound(&mut size) && size.fits()) {
            true => findings(self),
            false => deep,
        }
    }

    fn rules_too_deep(&self) -> Findings {
        let mut findings = Findings::default();
        let mut look = |rule: &Rule, at: &Path<'_>| {
            let depth = rule.depth();
            if depth > Rule::MAX_DEPTH {
                findings.push(Finding::new(
                    finding::RuleTooDeep {
                        depth: depth.into(),
                    },
                    at,
                ));
            }
        };
        for (index, criterion) in self.criteria.iter().enumerate() {
            for (inner, requirement) in criterion.requirements.iter().enumerate() {
                let at = Path::ROOT.item("criteria", index);
                let at = at.item("requirements", inner);
                look(&requirement.applies_when, &at.key("applies_when"));
                look(&requirement.evidenced_when, &at.key("evidenced_when"));
            }
        }
        for (index, panel) in self.panel.iter().enumerate() {
            let at = Path::ROOT.item("panel", index);
            look(&panel.applies_when, &at.key("applies_when"));
        }
        findings
    }
}

/// How many bytes a document may take at most when it is written, as far as it was looked at.
#[derive(Default)]
struct Size(u64);

impl Size {
    /// What stands beside the texts of an object: its keys, ids, days, digests and numbers.
    const OBJECT: u64 = 1024;
    /// An id or a word in a list, or a key and its number.
    const WORD: u64 = 128;

    /// Counts a text; a control character is written with six.
    fn text(&mut self, text: &str) {
        self.0 += 6 * text.len() as u64;
    }

    fn words(&mut self, words: usize) {
        self.0 += Self::WORD * words as u64;
    }

    fn fits(&self) -> bool {
        self.0 <= MAX_BYTES as u64
    }
}

/// Something whose form can be looked at. `false` is no finding yet: it has to be looked at closely.
trait Sound {
    fn sound(&self, size: &mut Size) -> bool;
}

impl Sound for String {
    fn sound(&self, size: &mut Size) -> bool {
        size.text(self);
        !self.is_empty()
    }
}

impl Sound for Id {
    fn sound(&self, size: &mut Size) -> bool {
        size.words(1);
        true
    }
}

impl Sound for Url {
    fn sound(&self, size: &mut Size) -> bool {
        size.text(self.as_str());
        true
    }
}

impl Sound for Version {
    fn sound(&self, size: &mut Size) -> bool {
        size.text(&self.pre);
        size.text(&self.build);
        true
    }
}

impl<T> Sound for BTreeMap<Id, T>
where
    T: Sound,
{
    fn sound(&self, size: &mut Size) -> bool {
        size.words(self.len());
        self.values().all(|one| one.sound(size))
    }
}

impl Sound for Decimal {
    fn sound(&self, _: &mut Size) -> bool {
        true
    }
}

impl Sound for FactValue {
    fn sound(&self, size: &mut Size) -> bool {
        size.words(1);
        match self {
            Self::Flag(_) | Self::Word(_) => true,
            Self::Integer(value) => (-MAX_INTEGER..=MAX_INTEGER).contains(value),
        }
    }
}

impl<T: Sound> Sound for Option<T> {
    fn sound(&self, size: &mut Size) -> bool {
        self.as_ref().is_none_or(|one| one.sound(size))
    }
}

impl<T: Sound> Sound for Vec<T> {
    fn sound(&self, size: &mut Size) -> bool {
        self.iter().all(|one| one.sound(size))
    }
}

/// Structs, field by field: of those behind the semicolon their types hold the form. A field that is in neither list
/// is a compile error.
macro_rules! sound {
    ($($type:ident { $($field:ident),* $(,)?; $($typed:ident),* $(,)? })*) => {$(
        impl Sound for $type {
            fn sound(&self, size: &mut Size) -> bool {
                let Self { $($field,)* $($typed: _,)* } = self;
                size.0 += Size::OBJECT;
                true $(&& $field.sound(size))*
            }
        }
    )*};
}

sound! {
    // An assessment.
    Assessment {
        schema, document, standard, service, panel, evidence, judgements, exemptions, conditions, decision, retracts;
        format, written_in, assessed_on,
    }
    StandardRef { version; id, digest }
    Service { name, organisation, facts, because, capabilities, responsible; id, organisation_id }
    Evidence {
        title, tags, measures, languages, location, author;
        id, kind, collected, expires, digest, withdrawn, counter, visibility, lang,
    }
    PanelMember { organisation, roles; id, trained_on }
    Judgement {
        rationale, by, evidence, answers, dissent, carried_from;
        requirement, verdict, on, visibility, lang,
    }
    Dissent { by, rationale; verdict, lang }
    CarriedFrom { assessment; on }
    Exemption { reason, approved_by; requirement, from, until, visibility, lang }
    Decision { by, rationale; outcome, on }
    Retraction { reason; report }
    Note { en, cy; }
    Review { by; on, of }
    // A standard.
    Draft {
        schema, document, title, publisher, editor, licence, sources, themes, facts, measures, evidence_kinds, roles,
        criteria, retired, attestations, panel, version;
        format, id, version_source, kind, encoding, result,
    }
    Body { name, url; }
    Source { title, url; retrieved, lang }
    Titled { title; id }
    Fact { title, r#type; id }
    IntegerRange { unit; min, max }
    EvidenceKind { title, description, tags, measures; id, lifetime_days }
    Criterion {
        title, intent, requirements, derived_from, references, leads;
        id, label, theme,
    }
    Requirement {
        statement, guidance, remedy, applies_when, evidenced_when, basis, derived_from;
        id, label, level, judgement, exemptible,
    }
    Official { source; seen_on }
    Interpretation { rationale, source; seen_on, level }
    Derivation { ; id, relation, words }
    Retired { title, since, replaced_by; id }
    Attestation { from, why; id, language, words }
    PanelRule { applies_when, roles; size, independent, trained, breach }
    PanelRole { ; role, at_least }
}

impl<const KIND: u8> Sound for Named<KIND> {
    fn sound(&self, size: &mut Size) -> bool {
        size.words(1);
        true
    }
}

impl<T: Sound> Sound for Aside<T> {
    fn sound(&self, size: &mut Size) -> bool {
        self.0.sound(size)
    }
}

impl Sound for Text {
    fn sound(&self, size: &mut Size) -> bool {
        let Self {
            en,
            cy,
            status,
            note,
            review,
        } = self;
        size.0 += Size::OBJECT;
        let whole = review.is_some() == (*status == Some(TextStatus::Reviewed));
        whole && en.sound(size) && cy.sound(size) && note.sound(size) && review.sound(size)
    }
}

impl Sound for Condition {
    fn sound(&self, size: &mut Size) -> bool {
        let Self {
            id: _,
            requirement: _,
            action,
            owner,
            due: _,
            closed_on,
            closed_by,
            visibility: _,
            lang: _,
        } = self;
        size.0 += Size::OBJECT;
        let whole = closed_on.is_some() == closed_by.is_some();
        whole && action.sound(size) && owner.sound(size) && closed_by.sound(size)
    }
}

impl Sound for Basis {
    fn sound(&self, size: &mut Size) -> bool {
        match self {
            Self::Official(official) => official.sound(size),
            Self::Interpretation(reading) => reading.sound(size),
        }
    }
}

impl Sound for FactType {
    fn sound(&self, size: &mut Size) -> bool {
        match self {
            Self::Flag => true,
            Self::Choice(values) | Self::Ordinal(values) => {
                !values.is_empty() && values.sound(size)
            }
            Self::Integer(range) => range.sound(size),
        }
    }
}

impl Sound for Measure {
    fn sound(&self, size: &mut Size) -> bool {
        let Self {
            id: _,
            title,
            unit,
            scale,
            min,
            max,
        } = self;
        size.0 += Size::OBJECT;
        let mut bounds = [min, max].into_iter().flatten();
        let held = bounds.all(|bound| u32::from(bound.scale()) <= *scale);
        *scale <= u32::from(Decimal::MAX_SCALE) && held && title.sound(size) && unit.sound(size)
    }
}

/// How deep a rule is was looked at before.
impl Sound for Rule {
    fn sound(&self, size: &mut Size) -> bool {
        let (mut nodes, mut atoms) = (0, 0);
        let sound = self.nodes().all(|rule| {
            nodes += 1;
            size.0 += Size::OBJECT;
            match rule {
                Self::Always | Self::Never | Self::Not(_) => true,
                Self::All(of) | Self::Any(of) => !of.is_empty(),
                Self::AtLeast(AtLeast { count, of }) => {
                    usize::try_from(*count).is_ok_and(|count| (1..=of.len()).contains(&count))
                }
                Self::Fact(FactTest { id: _, test }) => test.sound(size),
                Self::Evidence(test) => {
                    atoms += 1;
                    test.sound(size)
                }
            }
        });
        sound && nodes <= Self::MAX_NODES && atoms <= Self::MAX_ATOMS
    }
}

impl Sound for Test {
    fn sound(&self, size: &mut Size) -> bool {
        match self {
            Self::Is(value) | Self::AtLeast(value) | Self::AtMost(value) => value.sound(size),
            Self::In(values) => !values.is_empty() && values.sound(size),
            Self::Stated(_) => true,
        }
    }
}

impl Sound for EvidenceTest {
    fn sound(&self, size: &mut Size) -> bool {
        let Self {
            kind,
            tags,
            languages,
            within_days: _,
            measure: _,
            bound: _,
        } = self;
        let lists = [kind, tags, languages];
        !kind.is_empty() && lists.into_iter().all(|list| list.sound(size))
    }
}
