//! Judgements, carried over as far as it is proved, or declared, that they still hold.

use std::collections::BTreeSet;

use super::document::{Entered, LedgerState};
use super::ledger::{Carrier, Passage, carried, gone, passage};
use crate::assessment::{CarriedFrom, Judgement, Verdict, Visibility};
use crate::date::Date;
use crate::diff::{ChangeKind, Effect, Json};
use crate::id::Id;
use crate::standard::Judging;
use crate::text::{Text, Words};

impl Carrier<'_> {
    pub(super) fn judgements(&mut self) {
        for (index, judgement) in self.old.judgements.iter().enumerate() {
            let later =
                self.old.judgements.iter().any(|other| {
                    other.requirement == judgement.requirement && other.on > judgement.on
                });
            let passage = self.judgement(judgement, later);
            let (state, targets, why) = match passage {
                Ok((state, targets)) => (state, targets, None),
                Err((state, targets, why)) => (state, targets, Some(why)),
            };
            let stands = why.is_none() && state != LedgerState::Recomputed;
            let mut whole = stands;
            for target in targets.iter().filter(|_| stands) {
                whole &= self.put_judgement(judgement, target, state);
            }
            let id = &judgement.requirement;
            let mut row = self.row(Entered::Judgement, id, Some(index), state, targets);
            if !whole {
                row.kept = Json::of(judgement);
            }
            row.why = why.map(Text::from);
            self.ledger.push(row);
        }
    }

    /// Where a judgement goes, or why it does not.
    fn judgement(&self, judgement: &Judgement, later: bool) -> Passage<Vec<Id>> {
        let Some(fate) = self.fates.get(&judgement.requirement) else {
            return Err((LedgerState::Archived, Vec::new(), gone()));
        };
        let targets = fate.targets.clone();
        if fate.change == ChangeKind::Removed {
            return Err((LedgerState::Archived, targets, gone()));
        }
        if self.by_words && fate.same_words && fate.merged_with.is_empty() {
            return Ok((carried(fate), targets));
        }
        if later && !fate.is_untouched() {
            let why = Words::new(
                "a later judgement stands in its place",
                "mae dyfarniad diweddarach yn ei le",
            );
            return Err((LedgerState::Archived, targets, why));
        }
        if fate.change == ChangeKind::Split {
            let all = judgement.verdict == Verdict::Met && fate.met_goes_to == fate.targets;
            return match all {
                true => Ok((carried(fate), targets)),
                false => {
                    let why = Words::new(
                        "the requirement was split, and it is not proved for every part",
                        "rhannwyd y gofyniad, ac ni phrofwyd hyn ar gyfer pob rhan",
                    );
                    Err((LedgerState::NeedsReview, targets, why))
                }
            };
        }
        if !fate.merged_with.is_empty() {
            let met = |id: &Id| {
                let latest = self.old.judgement_on(id, self.latest_day());
                latest.is_some_and(|one| one.verdict == Verdict::Met)
            };
            if !(judgement.verdict == Verdict::Met && fate.merged_with.iter().all(met)) {
                let why = Words::new(
                    "the requirement was merged with others, and not all of them are judged met",
                    "cyfunwyd y gofyniad ag eraill, ac ni ddyfarnwyd bod pob un wedi'i fodloni",
                );
                return Err((LedgerState::NeedsReview, targets, why));
            }
        }
        let judged_there = targets.iter().any(|id| {
            let mut all = self.to.requirements();
            all.any(|(_, one)| one.id == *id && one.judgement == Judging::Required)
        });
        let over: &[Effect] = match judgement.verdict {
            Verdict::Met => &[Effect::Equivalent, Effect::Relaxing],
            Verdict::NotMet => &[Effect::Equivalent, Effect::Tightening],
            Verdict::PartlyMet => &[Effect::Equivalent],
        };
        match passage(fate, over) {
            Ok(_) if judgement.verdict == Verdict::Met && !judged_there && !fate.is_untouched() => {
                Ok((LedgerState::Recomputed, targets))
            }
            Ok(state) => Ok((state, targets)),
            Err(why) => Err((LedgerState::NeedsReview, targets, why)),
        }
    }

    /// The digest of the earlier assessment as everybody may see it: it stands in judgements that may be public.
    fn digest(&self) -> &str {
        let digest = || self.old.seen_by(Visibility::Public).digest().to_string();
        self.digest.get_or_init(digest)
    }

    fn latest_day(&self) -> Date {
        let days = self.old.judgements.iter().map(|one| one.on);
        days.max().unwrap_or(self.old.assessed_on)
    }

    /// A judgement on its new requirement; of several that were merged, one with all rationales.
    /// Returns whether all of it stands there.
    fn put_judgement(&mut self, judgement: &Judgement, target: &Id, state: LedgerState) -> bool {
        let known: BTreeSet<&Id> = self.new.evidence.iter().map(|item| &item.id).collect();
        let mut carried = judgement.clone();
        carried.requirement = target.clone();
        carried.evidence.retain(|id| known.contains(id));
        carried.answers.retain(|id| known.contains(id));
        if state != LedgerState::Carried && carried.carried_from.is_none() {
            carried.carried_from = Some(CarriedFrom {
                assessment: self.digest().to_owned(),
                on: Some(self.old.assessed_on),
            });
        }
        let all_known =
            carried.evidence == judgement.evidence && carried.answers == judgement.answers;
        let merged = self
            .fates
            .get(&judgement.requirement)
            .is_some_and(|fate| !fate.merged_with.is_empty());
        let mut there = self.new.judgements.iter_mut();
        match there.find(|one| merged && one.requirement == *target) {
            Some(one) => {
                one.rationale = format!("{}\n{}", one.rationale, carried.rationale);
                one.on = one.on.max(carried.on);
                one.visibility = one.visibility.max(carried.visibility);
                one.evidence.extend(carried.evidence);
                one.evidence.sort();
                one.evidence.dedup();
                one.answers.extend(carried.answers);
                one.answers.sort();
                one.answers.dedup();
            }
            None => self.new.judgements.push(carried),
        }
        all_known && !merged
    }
}
