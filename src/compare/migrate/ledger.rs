//! The ledger: what becomes of each thing that an assessment holds.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::document::{Entered, LedgerRow, LedgerState};
use crate::base::date::Date;
use crate::base::id::Id;
use crate::compare::diff::{ChangeBasis, ChangeKind, Continuation, Diff, Effect, Json};
use crate::documents::assessment::{Assessment, Condition, Evidence, Exemption, Verdict};
use crate::documents::rule::FactValue;
use crate::engine::plan::{Plan, PlannedKind};
use crate::reading::document::Aside;
use crate::reading::text::Text;
use crate::words::message::Message;
use crate::words::{Words, ledger};

/// Where something goes, or what becomes of it otherwise, and why.
pub(super) type Passage<T> = Result<(LedgerState, T), (LedgerState, Vec<Id>, Words)>;

/// The assessment against the later revision, and what became of each thing.
///
/// By words, a verdict stands wherever the words that it was given on do, whatever the rules now ask:
/// that is how a revision is weighed before anybody has judged against it.
pub(super) fn carry(old: &Assessment, diff: &Diff, by_words: bool) -> (Assessment, Vec<LedgerRow>) {
    let mut carrier = Carrier {
        old,
        to: diff.to().plan(),
        fates: diff.fates(),
        digest: OnceCell::new(),
        latest: BTreeMap::new(),
        all_met: BTreeMap::new(),
        items: BTreeSet::new(),
        merged: BTreeMap::new(),
        copied: 0,
        by_words,
        ledger: Vec::new(),
        new: Assessment {
            schema: Aside::default(),
            standard: crate::documents::assessment::StandardRef {
                id: diff.to().id().clone(),
                version: diff.to().version().clone(),
                digest: old.standard.digest.map(|_| diff.to().digest()),
            },
            evidence: Vec::new(),
            judgements: Vec::new(),
            exemptions: Vec::new(),
            conditions: Vec::new(),
            decision: None,
            ..old.clone()
        },
    };
    // Who weighs a revision asks for the assessment alone.
    if !by_words {
        carrier.requirements(diff);
    }
    carrier.facts();
    carrier.evidence();
    carrier.judgements();
    carrier.exemptions();
    carrier.conditions();
    carrier.decision();
    (carrier.new, carrier.ledger)
}

/// A fact that is stated with a reason.
#[derive(Serialize)]
struct Stated<'a> {
    value: &'a FactValue,
    because: String,
}

pub(super) struct Carrier<'a> {
    pub old: &'a Assessment,
    pub to: &'a Plan,
    pub fates: &'a BTreeMap<Id, Continuation>,
    pub digest: OnceCell<String>,
    /// The latest judgement on each requirement: its day and its verdict.
    pub latest: BTreeMap<&'a Id, (Date, Verdict)>,
    /// Whether all requirements that were merged into one are judged met.
    pub all_met: BTreeMap<&'a Id, bool>,
    /// The items that stand in the new assessment.
    pub items: BTreeSet<&'a Id>,
    /// Where in the new assessment the judgement on a requirement stands that was merged.
    pub merged: BTreeMap<&'a Id, usize>,
    /// How many bytes were written more than once, to several parts.
    pub copied: usize,
    pub by_words: bool,
    pub ledger: Vec<LedgerRow>,
    pub new: Assessment,
}

impl<'a> Carrier<'a> {
    fn requirements(&mut self, diff: &Diff) {
        for requirement in diff.from().requirements() {
            let Some(fate) = self.fates.get(&requirement.id) else {
                continue;
            };
            let (state, why) = match fate.change {
                ChangeKind::Removed => (LedgerState::Archived, Some(gone())),
                _ => match passage(fate, &[Effect::Equivalent]) {
                    Ok(state) => (state, None),
                    Err(why) => (LedgerState::Recomputed, Some(why)),
                },
            };
            let kept = match state {
                LedgerState::Archived => Json::of(requirement),
                _ => None,
            };
            let row = LedgerRow {
                what: Entered::Requirement,
                id: Some(requirement.id.clone()),
                index: None,
                state,
                targets: fate.targets.clone(),
                why: why.map(Text::from),
                kept,
            };
            self.ledger.push(row);
        }
        let reached: BTreeSet<&Id> = self.fates.values().flat_map(|fate| &fate.targets).collect();
        let asked_first = diff
            .to()
            .requirements()
            .filter(|one| !reached.contains(&one.id));
        let rows: Vec<LedgerRow> = asked_first
            .map(|one| LedgerRow {
                what: Entered::Requirement,
                id: Some(one.id.clone()),
                index: None,
                state: LedgerState::New,
                targets: vec![one.id.clone()],
                why: None,
                kept: None,
            })
            .collect();
        self.ledger.extend(rows);
    }

    fn facts(&mut self) {
        for (id, value) in &self.old.service.facts {
            let fact = self.to.facts.get(id);
            let fits = fact.is_some_and(|fact| crate::compare::proof::is_declared(fact, value));
            let row = match fits {
                true => self.row(
                    Entered::Fact,
                    id,
                    None,
                    LedgerState::Carried,
                    vec![id.clone()],
                ),
                false => {
                    self.new.service.facts.remove(id);
                    let mut row =
                        self.row(Entered::Fact, id, None, LedgerState::Archived, Vec::new());
                    row.why = Some(unknown_there(id).into());
                    row.kept = match self.new.service.because.remove(id) {
                        None => Json::of(value),
                        Some(because) => Json::of(&Stated { value, because }),
                    };
                    row
                }
            };
            self.ledger.push(row);
        }
    }

    fn evidence(&mut self) {
        let old = self.old;
        for item in &old.evidence {
            let (kept, why) = match self.to.kinds.get(&item.kind) {
                Some(kind) => fit(item, kind),
                None => (None, Some(unknown_there(&item.kind))),
            };
            let (state, targets) = match (&kept, &why) {
                (Some(_), None) => (LedgerState::Carried, vec![item.id.clone()]),
                (Some(_), Some(_)) => (LedgerState::NeedsReview, vec![item.id.clone()]),
                (None, _) => (LedgerState::Archived, Vec::new()),
            };
            let mut row = self.row(Entered::Evidence, &item.id, None, state, targets);
            if let Some(why) = why {
                row.why = Some(why.into());
                row.kept = Json::of(item);
            }
            if kept.is_some() {
                self.items.insert(&item.id);
            }
            self.new.evidence.extend(kept);
            self.ledger.push(row);
        }
    }

    fn exemptions(&mut self) {
        for (index, exemption) in self.old.exemptions.iter().enumerate() {
            let (state, target, why) = match self.exemption(exemption) {
                Ok((state, target)) => (state, vec![target], None),
                Err((state, targets, why)) => (state, targets, Some(why)),
            };
            if why.is_none() {
                let carried = target.iter().map(|id| Exemption {
                    requirement: id.clone(),
                    ..exemption.clone()
                });
                self.new.exemptions.extend(carried);
            }
            let id = &exemption.requirement;
            let mut row = self.row(Entered::Exemption, id, Some(index), state, target);
            row.kept = why.as_ref().and_then(|_| Json::of(exemption));
            row.why = why.map(Text::from);
            self.ledger.push(row);
        }
    }

    fn exemption(&self, exemption: &Exemption) -> Passage<Id> {
        let fate = self.fates.get(&exemption.requirement);
        let lives_on = fate.map_or(&[][..], |fate| fate.targets.as_slice());
        let targets = named(lives_on);
        let (Some(fate), [target]) = (fate, lives_on) else {
            let (state, why) = match lives_on.is_empty() {
                true => (LedgerState::Archived, gone()),
                false => (LedgerState::NeedsReview, several()),
            };
            return Err((state, targets, why));
        };
        if !fate.is_untouched() {
            let planned = self.to.requirements.get(target);
            if !planned.is_some_and(|planned| planned.exemptible) {
                let why = ledger::NO_LONGER_EXEMPTIBLE;
                return Err((LedgerState::Archived, targets, why));
            }
        }
        if fate.is_merged() {
            return Err((LedgerState::NeedsReview, targets, several()));
        }
        match passage(fate, &[Effect::Equivalent, Effect::Relaxing]) {
            _ if self.by_words && fate.same_words => Ok((carried(fate), target.clone())),
            Ok(state) => Ok((state, target.clone())),
            Err(why) => Err((LedgerState::NeedsReview, targets, why)),
        }
    }

    /// A condition is an agreed action: it goes along wherever its requirement goes alone.
    fn conditions(&mut self) {
        for condition in &self.old.conditions {
            let fate = self.fates.get(&condition.requirement);
            let lives_on = fate.map_or(&[][..], |fate| fate.targets.as_slice());
            let targets = named(lives_on);
            let (state, why) = match (fate, lives_on) {
                (Some(fate), [_]) => match passage(fate, &[Effect::Equivalent]) {
                    Ok(state) => (state, None),
                    Err(why) => (LedgerState::NeedsReview, Some(why)),
                },
                (_, []) => (LedgerState::Archived, Some(gone())),
                _ => (LedgerState::NeedsReview, Some(several())),
            };
            if let [target] = lives_on {
                self.new.conditions.push(Condition {
                    requirement: target.clone(),
                    ..condition.clone()
                });
            }
            let mut row = self.row(Entered::Condition, &condition.id, None, state, targets);
            row.kept = why.as_ref().and_then(|_| Json::of(condition));
            row.why = why.map(Text::from);
            self.ledger.push(row);
        }
    }

    fn decision(&mut self) {
        let Some(decision) = &self.old.decision else {
            return;
        };
        let why = ledger::DECISION_OF_ITS_REVISION;
        self.ledger.push(LedgerRow {
            what: Entered::Decision,
            id: None,
            index: None,
            state: LedgerState::NeedsReview,
            targets: Vec::new(),
            why: Some(why.into()),
            kept: Json::of(decision),
        });
    }

    pub fn row(
        &self,
        what: Entered,
        id: &Id,
        index: Option<usize>,
        state: LedgerState,
        targets: Vec<Id>,
    ) -> LedgerRow {
        LedgerRow {
            what,
            id: Some(id.clone()),
            index: index.and_then(|index| u32::try_from(index).ok()),
            state,
            targets,
            why: None,
            kept: None,
        }
    }
}

/// An item without what the later revision does not know, and what that is.
fn fit(item: &Evidence, known: &PlannedKind) -> (Option<Evidence>, Option<Words>) {
    let mut kept = item.clone();
    kept.tags.retain(|tag| known.tags.has(tag));
    kept.measures.retain(|id, value| {
        let measure = known.measures.get(id);
        measure.is_some_and(|one| one.measure.allows(*value))
    });
    let tags = item.tags.iter().filter(|tag| !known.tags.has(tag));
    let measures = item
        .measures
        .keys()
        .filter(|id| !kept.measures.contains_key(*id));
    let lost: Vec<_> = tags.chain(measures).map(|id| format!("`{id}`")).collect();
    match lost.is_empty() {
        true => (Some(kept), None),
        false => (Some(kept), Some(unknown_there(lost.join(", ")))),
    }
}

/// A row about something names the requirements that it is about in the later revision where they are
/// not more than this; the row of the requirement names them all.
const MOST_NAMED: usize = 100;

pub(super) fn named(targets: &[Id]) -> Vec<Id> {
    match targets.len() > MOST_NAMED {
        true => Vec::new(),
        false => targets.to_vec(),
    }
}

pub(super) fn carried(fate: &Continuation) -> LedgerState {
    match (fate.is_untouched(), fate.basis) {
        (true, _) => LedgerState::Carried,
        (false, ChangeBasis::Declared) => LedgerState::CarriedDeclared,
        (false, _) => LedgerState::CarriedProved,
    }
}

/// Whether something goes over a change of these effects.
pub(super) fn passage(fate: &Continuation, over: &[Effect]) -> Result<LedgerState, Words> {
    if over.contains(&fate.effect) {
        return Ok(carried(fate));
    }
    Err(match fate.effect {
        Effect::Tightening => ledger::ASKS_FOR_MORE,
        Effect::Relaxing => ledger::ASKS_FOR_LESS,
        Effect::Incomparable => ledger::ASKS_FOR_OTHER,
        _ => ledger::ASKS_UNKNOWN,
    })
}

impl Json {
    pub(super) fn of(value: &impl Serialize) -> Option<Self> {
        serde_json::to_value(value).ok().map(Self)
    }
}

pub(super) fn gone() -> Words {
    ledger::NO_SUCH_REQUIREMENT
}

fn several() -> Words {
    ledger::SPLIT_OR_MERGED
}

fn unknown_there(what: impl ToString) -> Words {
    ledger::UnknownThere {
        what: Words::same(what),
    }
    .words()
}
