//! Taking services in, and finding those that overlap.
//!
//! A set of capabilities is closed where it is all that the services with it have in common. Every
//! closed set that services of two organisations share is a group; it is compelling by what would
//! be saved if each capability were built once: capabilities × (organisations − 1).

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::service::{Kept, Service, once};
use super::{
    Capabilities, CapabilityUse, CrossingService, Inventory, OverlapGroup, StageCount,
    UnknownCapability,
};
use crate::base::date::Date;
use crate::base::id::Id;
use crate::documents::assessment::Assessment;
use crate::documents::rule::FactValue;
use crate::many::services::{Latest, ListedService, Organisation, Shared};
use crate::reading::document::Format;
use crate::reading::finding::Findings;
use crate::reading::kind::Named;
use crate::reading::suggest::nearest;
use crate::words::message::Message;
use crate::words::{Words, rule, sample};

/// How many groups are listed.
const LISTED: usize = 50;

/// The least that a group has to save: one capability that two services share is no reason yet.
const COMPELLING: u32 = 2;

/// A set of capabilities, a bit for each in the order of the vocabulary.
type Set = u32;

/// Takes services in, one review after another and in any order. Of several reviews of one service
/// the latest counts.
pub struct InventoryCount {
    as_of: Option<Date>,
    latest: Latest<Kept>,
    words: Shared<Id>,
}

impl InventoryCount {
    /// Begins to list services; where there is a day, reviews of a later one are left out.
    pub fn new(as_of: impl Into<Option<Date>>) -> Self {
        let as_of = as_of.into();
        Self {
            as_of,
            latest: Latest::not_after(as_of),
            words: Shared::default(),
        }
    }

    /// Takes in the service of a review, which stands on some line of what is listed; one that was made
    /// in code and could not be read back is refused.
    pub fn add(&mut self, line: u32, review: &Assessment) {
        let form = review.form();
        if form.has_errors() {
            return self.refuse(line, &form);
        }
        if self.latest.is_later(review) {
            return;
        }
        let service = &review.service;
        if let Some(index) = self.latest.take(line, review) {
            let mut words = |ids: &[Id]| ids.iter().map(|id| self.words.of(id.clone())).collect();
            *index = Some(Kept {
                name: service.name.clone(),
                capabilities: words(&service.capabilities),
                responsible: words(&service.responsible),
                stage: match service.facts.get("stage") {
                    Some(FactValue::Word(word)) => Some(self.words.of(word.clone())),
                    _ => None,
                },
            });
        }
    }

    /// Counts a document that could not be read.
    pub fn refuse(&mut self, line: u32, findings: &Findings) {
        self.latest.refuse(line, findings);
    }

    /// The inventory, by a vocabulary of capabilities.
    pub fn finish(mut self, vocabulary: &Capabilities) -> Inventory {
        let contested = self.latest.contested();
        let (services, reviews) = self.latest.finish();
        let mut services = once(services);
        // What was said of a service on a later day is not known, so neither is what holds.
        services.retain(|one| {
            let key = (one.key.service.clone(), one.key.organisation.clone());
            contested.get(&key).is_none_or(|day| *day < one.day)
        });
        let sets: Vec<Set> = services.iter().map(|one| set(one, vocabulary)).collect();
        let (overlapping, groups) = groups(&services, &sets, vocabulary);
        let undeclared = services
            .iter()
            .filter(|one| one.kept.capabilities.is_empty());
        Inventory {
            format: Format,
            document: Named,
            as_of: self.as_of,
            services: number(services.len()),
            undeclared: number(undeclared.count()),
            reviews,
            capabilities: used(&services, &sets, vocabulary),
            unknown: unknown(&services, vocabulary),
            crossing: crossing(&services),
            overlapping,
            groups,
        }
    }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn set(service: &Service, vocabulary: &Capabilities) -> Set {
    let indices = service.kept.capabilities.iter();
    let indices = indices.filter_map(|id| vocabulary.index_of(id));
    indices.fold(0, |set, index| set | 1 << index)
}

fn members(
    set: Set,
    vocabulary: &Capabilities,
) -> impl Iterator<Item = &crate::documents::standard::Titled> {
    let all = vocabulary.capabilities.iter().take(Capabilities::MAX);
    all.enumerate()
        .filter(move |(index, _)| set & 1 << index != 0)
        .map(|(_, one)| one)
}

/// Who has which capability.
fn used(services: &[Service], sets: &[Set], vocabulary: &Capabilities) -> Vec<CapabilityUse> {
    let all = vocabulary.capabilities.iter().take(Capabilities::MAX);
    all.enumerate()
        .map(|(index, capability)| {
            let with = holders(services, sets, 1 << index);
            CapabilityUse {
                id: capability.id.clone(),
                title: capability.title.clone(),
                organisations: organisations(&with),
                services: with.iter().map(|one| reported(one)).collect(),
            }
        })
        .collect()
}

/// The services that have all capabilities of a set.
fn holders<'s>(services: &'s [Service], sets: &[Set], set: Set) -> Vec<&'s Service> {
    let with = services.iter().zip(sets);
    with.filter(|(_, has)| *has & set == set)
        .map(|(service, _)| service)
        .collect()
}

fn organisations(services: &[&Service]) -> u32 {
    let names = services.iter().map(|one| organisation(one));
    number(names.collect::<BTreeSet<_>>().len())
}

fn organisation(service: &Service) -> &Organisation {
    &service.key.organisation
}

fn unknown(services: &[Service], vocabulary: &Capabilities) -> Vec<UnknownCapability> {
    let mut unknown: BTreeMap<&Id, Vec<ListedService>> = BTreeMap::new();
    for service in services {
        let declared: BTreeSet<&Arc<Id>> = service.kept.capabilities.iter().collect();
        for id in declared {
            if vocabulary.index_of(id).is_none() {
                unknown.entry(id).or_default().push(reported(service));
            }
        }
    }
    let known = || vocabulary.capabilities.iter().map(|one| one.id.as_str());
    unknown
        .into_iter()
        .map(|(id, services)| UnknownCapability {
            id: id.clone(),
            nearest: nearest(id.as_str(), known()).and_then(|near| near.parse().ok()),
            services,
        })
        .collect()
}

/// The services for which several bodies are responsible.
fn crossing(services: &[Service]) -> Vec<CrossingService> {
    let several = services.iter().filter_map(|service| {
        let bodies: BTreeSet<&Arc<Id>> = service.kept.responsible.iter().collect();
        (bodies.len() > 1).then(|| CrossingService {
            service: reported(service),
            why: sample::SeveralBodies {
                bodies: Words::join(bodies.iter().map(Words::same), ", "),
            }
            .words()
            .into(),
            responsible: bodies.into_iter().map(|id| (**id).clone()).collect(),
        })
    });
    let mut several: Vec<_> = several.collect();
    several.sort_by_key(|one| Reverse(one.responsible.len()));
    several
}

fn reported(service: &Service) -> ListedService {
    service.listed(service.kept.name.clone())
}

/// How many groups overlap, and the most compelling of them.
fn groups(
    services: &[Service],
    sets: &[Set],
    vocabulary: &Capabilities,
) -> (u32, Vec<OverlapGroup>) {
    // For each set that somebody has: all that those with it have, and how many organisations.
    let bits = vocabulary.capabilities.len().min(Capabilities::MAX);
    let common = common(sets, bits);
    let closed: Vec<Set> = (1..)
        .zip(common.iter().skip(1))
        .filter(|(set, common)| set == *common)
        .map(|(set, _)| set)
        .collect();
    let mut by_organisation: BTreeMap<_, BTreeSet<Set>> = BTreeMap::new();
    for (service, &set) in services.iter().zip(sets) {
        let sets = by_organisation.entry(organisation(service));
        sets.or_default().insert(set);
    }
    let organisations = how_many(by_organisation.into_values(), &closed, bits);
    let mut ranked: Vec<(Reverse<u32>, Reverse<u32>, Set)> = (closed.iter().zip(organisations))
        .filter_map(|(&set, organisations)| {
            let saved = set.count_ones() * organisations.saturating_sub(1);
            let ranked = (Reverse(saved), Reverse(set.count_ones()), set);
            (saved >= COMPELLING).then_some(ranked)
        })
        .collect();
    ranked.sort_unstable();
    let listed = ranked.iter().take(LISTED);
    let listed = listed.map(|(_, _, set)| group(services, sets, *set, vocabulary));
    (number(ranked.len()), listed.collect())
}

/// Of so many sets it is quicker to look at each than to mark all their parts.
const FEW: usize = 16;

/// For each set, all that the services that have it have in common; all bits where none has it.
fn common(sets: &[Set], bits: usize) -> Vec<Set> {
    let mut common = vec![Set::MAX; 1 << bits];
    for &set in sets {
        put(&mut common, set, set);
    }
    downwards(bits, |set, larger| {
        let more = at(&common, larger);
        let both = at(&common, set) & more;
        put(&mut common, set, both);
    });
    common
}

/// How many organisations have a service with each of the closed sets.
fn how_many(
    organisations: impl Iterator<Item = BTreeSet<Set>>,
    closed: &[Set],
    bits: usize,
) -> Vec<u32> {
    // Whoever has one largest set has all its parts and nothing else; the others are gone through.
    let mut with_one = vec![0_u32; 1 << bits];
    let mut with_several = vec![0_u32; closed.len()];
    for sets in organisations {
        let union = sets.iter().fold(0, |union, set| union | set);
        if sets.contains(&union) {
            let known = at(&with_one, union);
            put(&mut with_one, union, known + 1);
            continue;
        }
        let mut counted = |has: &dyn Fn(Set) -> bool| {
            for (set, number) in closed.iter().zip(&mut with_several) {
                *number += u32::from(has(*set));
            }
        };
        if sets.len() <= FEW {
            counted(&|set| sets.iter().any(|has| has & set == set));
        } else {
            let mut parts = vec![false; 1 << bits];
            sets.iter().for_each(|set| put(&mut parts, *set, true));
            downwards(bits, |set, larger| {
                let has = at(&parts, set) || at(&parts, larger);
                put(&mut parts, set, has);
            });
            counted(&|set| at(&parts, set));
        }
    }
    downwards(bits, |set, larger| {
        let sum = at(&with_one, set) + at(&with_one, larger);
        put(&mut with_one, set, sum);
    });
    let one = closed.iter().map(|set| at(&with_one, *set));
    one.zip(with_several)
        .map(|(one, several)| one + several)
        .collect()
}

/// Goes through all pairs of a set and the one with one capability more, capability by capability, so
/// that what is handed down each time reaches every part of a set once.
fn downwards(bits: usize, mut hand_down: impl FnMut(Set, Set)) {
    for bit in 0..bits {
        for set in 0..1 << bits {
            if set >> bit & 1 == 0 {
                hand_down(set, set | 1 << bit);
            }
        }
    }
}

fn at<T: Copy + Default>(by_set: &[T], set: Set) -> T {
    let index = usize::try_from(set).unwrap_or(usize::MAX);
    by_set.get(index).copied().unwrap_or_default()
}

fn put<T>(by_set: &mut [T], set: Set, value: T) {
    let index = usize::try_from(set).unwrap_or(usize::MAX);
    if let Some(known) = by_set.get_mut(index) {
        *known = value;
    }
}

fn group(services: &[Service], sets: &[Set], set: Set, vocabulary: &Capabilities) -> OverlapGroup {
    let with = holders(services, sets, set);
    let organisations = organisations(&with);
    let saved = set.count_ones() * organisations.saturating_sub(1);
    let mut stages: BTreeMap<Option<Id>, u32> = BTreeMap::new();
    for service in &with {
        let stage = service.kept.stage.as_deref().cloned();
        *stages.entry(stage).or_default() += 1;
    }
    let stage_words = stages.iter().map(|(stage, count)| {
        let stage = match stage {
            Some(stage) => Words::same(stage),
            None => rule::NOT_STATED,
        };
        rule::Titled {
            name: stage,
            value: Words::same(count),
        }
        .words()
    });
    let titles = members(set, vocabulary).map(|one| Words::from(&one.title));
    OverlapGroup {
        capabilities: members(set, vocabulary).map(|one| one.id.clone()).collect(),
        organisations,
        saved,
        services: with.iter().map(|one| reported(one)).collect(),
        why: sample::SameNeeds {
            capabilities: Words::join(titles, "; "),
            organisations: Words::same(organisations),
            services: with.len().into(),
            saved: Words::same(saved),
            stages: Words::join(stage_words, ", "),
        }
        .words()
        .into(),
        stages: stages
            .into_iter()
            .map(|(stage, count)| StageCount { stage, count })
            .collect(),
    }
}
