//! What a proof found, as an assessment.

use std::collections::{BTreeMap, BTreeSet};

use super::build::Built;
use super::circuit::{Atom, Gate};
use super::compile::Side;
use super::counts::ItemClass;
use super::vocabulary::RevisionVocabulary;
use crate::base::date::Date;
use crate::base::id::Id;
use crate::documents::assessment::{
    Assessment, Evidence, Exemption, Judgement, PanelMember, Service, StandardRef, Training,
    Verdict, Visibility,
};
use crate::documents::rule::FactValue;
use crate::engine::standard::Standard;
use crate::reading::document::Aside;
use crate::reading::document::Format;
use crate::reading::text::Text;
use crate::words::Language;

/// What an assessment says, as far as two revisions can tell assessments apart.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct World {
    pub facts: BTreeMap<Id, FactValue>,
    pub(super) items: Vec<ItemClass>,
    /// Verdicts, each with the requirements of either side that it is on.
    pub verdicts: Vec<(Verdict, Vec<(Side, Id)>)>,
    /// What is waived.
    pub exemptions: Vec<Waiver>,
}

/// An exemption, with the requirements of either side that it is of, and its last day.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Waiver {
    pub of: Vec<(Side, Id)>,
    pub until: Option<Date>,
}

impl Waiver {
    /// How many days it lasts; none where it has no end.
    pub fn days(&self) -> Option<u32> {
        let days = self.until?.day() - World::day().day() + 1;
        u32::try_from(days).ok()
    }
}

/// One thing that a world says.
pub(crate) enum Fragment {
    Fact(Id),
    /// A waiver.
    Exemption(Waiver),
    /// A verdict on these requirements.
    Verdict(Vec<(Side, Id)>),
    /// An item of evidence, by its place.
    Item(usize),
}

/// The day on which every witness is assessed: any day is as good as another, for rules know ages
/// alone.
const DAY: &str = "2026-01-01";

impl World {
    pub(super) fn of(built: &Built<'_>, model: &[bool], items: &[(ItemClass, u32)]) -> Self {
        let all = items
            .iter()
            .flat_map(|(item, times)| (0..*times).map(|_| item.clone()));
        let mut world = Self {
            items: all.collect(),
            ..Self::default()
        };
        let nodes = built.compiler.circuit.nodes().iter().zip(model);
        for (node, _) in nodes.filter(|(_, value)| **value) {
            match node {
                Gate::Atom(Atom::Cell { fact, cell }) => {
                    let cells = built.compiler.facts.get(*fact);
                    let value = cells.and_then(|cells| cells.values.get(*cell));
                    if let (Some(cells), Some(Some(value))) = (cells, value) {
                        world.facts.insert(cells.id.clone(), value.clone());
                    }
                }
                Gate::Atom(Atom::Met(number)) => {
                    let on = built.verdicts.get(*number).cloned().unwrap_or_default();
                    world.verdicts.push((Verdict::Met, on));
                }
                Gate::Atom(Atom::Other(number)) => {
                    let on = built.verdicts.get(*number).cloned().unwrap_or_default();
                    world.verdicts.push((Verdict::NotMet, on));
                }
                Gate::Atom(Atom::Exempt(number)) => {
                    // Of two the first, which is the short one, does all that the other does.
                    let waiver = built.exemptions.get(*number).cloned();
                    let known = |of: &Waiver| world.exemptions.iter().any(|one| one.of == of.of);
                    let new: Vec<_> = waiver.into_iter().filter(|one| !known(one)).collect();
                    world.exemptions.extend(new);
                }
                _ => {}
            }
        }
        world
    }

    /// The day on which it is assessed.
    pub fn day() -> Date {
        DAY.parse().unwrap_or(Date::EPOCH)
    }

    /// How much there is of it.
    pub fn size(&self) -> usize {
        let verdicts = self.verdicts.iter().map(|(_, of)| of.len());
        let requirements: usize = verdicts
            .chain(self.exemptions.iter().map(|one| one.of.len()))
            .sum();
        self.facts.len() + self.items.len() + requirements
    }

    /// The world as an assessment against one revision: what that revision does not know is left
    /// out.
    pub fn assessment(
        &self,
        side: Side,
        standard: &Standard,
        vocabulary: &RevisionVocabulary<'_>,
    ) -> Assessment {
        let day = Self::day();
        let facts = self.facts.iter().filter(|(id, value)| {
            let known = vocabulary.fact(id);
            known.is_some_and(|known| known.seen(value).is_some())
        });
        let requirements = |of: &[(Side, Id)]| -> Vec<Id> {
            let of = of.iter().filter(|(of, _)| *of == side);
            of.map(|(_, id)| id.clone()).collect()
        };
        let example = |id: &str| id.parse().unwrap_or_else(|_| Id::placeholder());
        Assessment {
            schema: Aside::default(),
            format: Format,
            document: Aside::default(),
            standard: StandardRef {
                id: standard.id().clone(),
                version: standard.version().clone(),
                digest: Some(standard.digest()),
            },
            written_in: Language::En,
            service: Service {
                id: example("example-service"),
                name: Text::new("Example service", "Gwasanaeth enghreifftiol"),
                organisation: Text::new("Example organisation", "Sefydliad enghreifftiol"),
                organisation_id: None,
                facts: facts
                    .map(|(id, value)| (id.clone(), value.clone()))
                    .collect(),
                because: BTreeMap::new(),
                capabilities: Vec::new(),
                responsible: Vec::new(),
            },
            assessed_on: day,
            panel: match self.verdicts.is_empty() {
                true => Vec::new(),
                false => panel(standard),
            },
            evidence: (self.items.iter().enumerate())
                .filter_map(|(index, item)| evidence(item, index, day, vocabulary))
                .collect(),
            judgements: (self.verdicts.iter())
                .flat_map(|(verdict, of)| {
                    requirements(of).into_iter().map(|requirement| Judgement {
                        requirement,
                        verdict: *verdict,
                        rationale: "An example.".into(),
                        by: "example-assessor".into(),
                        on: day,
                        evidence: Vec::new(),
                        answers: Vec::new(),
                        dissent: Vec::new(),
                        carried_from: None,
                        visibility: Visibility::Public,
                        lang: None,
                    })
                })
                .collect(),
            exemptions: (self.exemptions.iter())
                .flat_map(|one| requirements(&one.of).into_iter().map(|id| (id, one.until)))
                .map(|(requirement, until)| Exemption {
                    requirement,
                    reason: "An example.".into(),
                    approved_by: "example-approver".into(),
                    from: day,
                    until,
                    visibility: Visibility::Public,
                    lang: None,
                })
                .collect(),
            conditions: Vec::new(),
            decision: None,
            retracts: None,
        }
    }

    /// An item as evidence, where a revision knows its kind.
    pub fn evidence(&self, index: usize, vocabulary: &RevisionVocabulary<'_>) -> Option<Evidence> {
        evidence(self.items.get(index)?, index, Self::day(), vocabulary)
    }

    /// Whether two items are the same.
    pub fn are_alike(&self, one: usize, other: usize) -> bool {
        self.items.get(one).is_some() && self.items.get(one) == self.items.get(other)
    }

    /// Everything it says, each alone.
    pub fn parts(&self) -> Vec<Fragment> {
        let facts = self.facts.keys().cloned().map(Fragment::Fact);
        let exemptions = self.exemptions.iter().cloned().map(Fragment::Exemption);
        let verdicts = self
            .verdicts
            .iter()
            .map(|(_, of)| Fragment::Verdict(of.clone()));
        let items = (0..self.items.len()).map(Fragment::Item);
        facts
            .chain(exemptions)
            .chain(verdicts)
            .chain(items)
            .collect()
    }

    /// How many items it has.
    pub fn items(&self) -> usize {
        self.items.len()
    }

    /// Leaves parts of it out.
    pub fn leave_out(&mut self, parts: &[&Fragment]) {
        let mut items = BTreeSet::new();
        let (mut verdicts, mut exemptions) = (BTreeSet::new(), BTreeSet::new());
        for part in parts {
            match part {
                Fragment::Fact(id) => {
                    self.facts.remove(id);
                }
                Fragment::Exemption(of) => {
                    exemptions.insert(of);
                }
                Fragment::Verdict(of) => {
                    verdicts.insert(of);
                }
                Fragment::Item(index) => {
                    items.insert(*index);
                }
            }
        }
        self.exemptions.retain(|of| !exemptions.contains(of));
        self.verdicts.retain(|(_, of)| !verdicts.contains(of));
        let mut index = 0..;
        self.items
            .retain(|_| index.next().is_none_or(|index| !items.contains(&index)));
    }
}

/// An item as evidence; `None` where the revision does not know its kind.
fn evidence(
    item: &ItemClass,
    number: usize,
    day: Date,
    vocabulary: &RevisionVocabulary<'_>,
) -> Option<Evidence> {
    let known = vocabulary.kind(&item.kind)?;
    let measures = item.measures.iter().filter(|(id, value)| {
        let measure = vocabulary.measure(id);
        known.measures.contains(id)
            && measure.is_some_and(|measure| {
                measure.min.is_none_or(|min| **value >= min)
                    && measure.max.is_none_or(|max| **value <= max)
            })
    });
    let age = i32::try_from(item.age).unwrap_or(i32::MAX);
    Some(Evidence {
        id: format!("example-{}", number + 1).parse().ok()?,
        kind: item.kind.clone(),
        title: "An example".into(),
        collected: day.plus_days(-age)?,
        expires: None,
        tags: item
            .tags
            .iter()
            .filter(|tag| known.tags.contains(tag))
            .cloned()
            .collect(),
        measures: measures.map(|(id, value)| (id.clone(), *value)).collect(),
        languages: item.languages.iter().cloned().collect(),
        location: None,
        digest: None,
        author: None,
        withdrawn: false,
        counter: false,
        visibility: Visibility::Public,
        lang: None,
    })
}

/// How many members a panel has that keeps every rule of a standard.
pub(crate) fn panel_size(standard: &Standard) -> usize {
    let (needed, size) = panel_needed(standard);
    let roles = needed
        .values()
        .map(|number| usize::try_from(*number).unwrap_or(0));
    roles.sum::<usize>().max(size)
}

/// The members of each role that the rules need, and how many there have to be in all.
fn panel_needed(standard: &Standard) -> (BTreeMap<&Id, u32>, usize) {
    let rules = &standard.document().panel;
    let mut needed: BTreeMap<&Id, u32> = BTreeMap::new();
    for role in rules.iter().flat_map(|rule| &rule.roles) {
        let most = needed.entry(&role.role).or_default();
        *most = (*most).max(role.at_least.value());
    }
    let sizes = rules.iter().filter_map(|rule| rule.size);
    let size = sizes.map(|size| size.value()).max().unwrap_or(0);
    (needed, usize::try_from(size).unwrap_or(0))
}

/// A panel that keeps every rule of a standard.
fn panel(standard: &Standard) -> Vec<PanelMember> {
    let (needed, size) = panel_needed(standard);
    let mut roles: Vec<Id> = Vec::new();
    for (role, number) in needed {
        roles.extend((0..number).map(|_| role.clone()));
    }
    let any = roles.first().cloned().unwrap_or_else(Id::placeholder);
    while roles.len() < size {
        roles.push(any.clone());
    }
    let members = roles.into_iter().enumerate().filter_map(|(number, role)| {
        Some(PanelMember {
            id: format!("example-member-{}", number + 1).parse().ok()?,
            roles: vec![role],
            organisation: Some(Text::new("Another organisation", "Sefydliad arall")),
            trained_on: Some(Training::Standard(standard.id().clone())),
        })
    });
    members.collect()
}
