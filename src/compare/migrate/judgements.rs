//! Judgements, carried over as far as it is proved, or declared, that they still hold.

use super::document::{Entered, LedgerState};
use super::ledger::{Carrier, Passage, carried, gone, named, passage};
use crate::base::id::Id;
use crate::compare::diff::{ChangeKind, Continuation, Effect, Json};
use crate::documents::assessment::{CarriedFrom, Judgement, Verdict, Visibility};
use crate::reading::text::Text;
use crate::words::ledger;

/// The most bytes that are written more than once, where one judgement goes to several parts.
const MOST_COPIED: usize = 1 << 23;

impl<'a> Carrier<'a> {
    pub(super) fn judgements(&mut self) {
        let old = self.old;
        for judgement in &old.judgements {
            let latest = self.latest.entry(&judgement.requirement);
            let latest = latest.or_insert((judgement.on, judgement.verdict));
            if judgement.on >= latest.0 {
                *latest = (judgement.on, judgement.verdict);
            }
        }
        for (index, judgement) in old.judgements.iter().enumerate() {
            let latest = self.latest.get(&judgement.requirement);
            let later = latest.is_some_and(|(day, _)| *day > judgement.on);
            let passage = self.judgement(judgement, later);
            let (state, targets, why) = match passage {
                Ok((state, targets)) => (state, targets, None),
                Err((state, targets, why)) => (state, targets, Some(why)),
            };
            let stands = why.is_none() && state != LedgerState::Recomputed;
            let mut whole = stands;
            let fate = self.fates.get(&judgement.requirement).filter(|_| stands);
            for target in fate.into_iter().flat_map(|fate| &fate.targets) {
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
    fn judgement(&mut self, judgement: &'a Judgement, later: bool) -> Passage<Vec<Id>> {
        let Some(fate) = self.fates.get(&judgement.requirement) else {
            return Err((LedgerState::Archived, Vec::new(), gone()));
        };
        let targets = named(&fate.targets);
        if fate.change == ChangeKind::Removed {
            return Err((LedgerState::Archived, targets, gone()));
        }
        let copies = fate.targets.len().saturating_sub(1);
        let more = copies.saturating_mul(size(judgement));
        if self.copied.saturating_add(more) > MOST_COPIED {
            let why = ledger::TOO_MANY_PARTS;
            return Err((LedgerState::NeedsReview, targets, why));
        }
        self.copied += more;
        if self.by_words && fate.same_words && !fate.is_merged() {
            return Ok((carried(fate), targets));
        }
        if later && !fate.is_untouched() {
            let why = ledger::LATER_JUDGEMENT;
            return Err((LedgerState::Archived, targets, why));
        }
        if fate.change == ChangeKind::Split {
            let all = judgement.verdict == Verdict::Met && fate.met_goes_to == fate.targets;
            return match all {
                true => Ok((carried(fate), targets)),
                false => {
                    let why = ledger::SPLIT_NOT_PROVED;
                    Err((LedgerState::NeedsReview, targets, why))
                }
            };
        }
        if let (true, Some(target)) = (fate.is_merged(), fate.targets.first()) {
            let latest = &self.latest;
            let met = |id: &Id| latest.get(id).is_some_and(|(_, one)| *one == Verdict::Met);
            let all_met = self.all_met.entry(target);
            let all_met = *all_met.or_insert_with(|| fate.merged.iter().all(met));
            if !(judgement.verdict == Verdict::Met && all_met) {
                let why = ledger::MERGED_NOT_ALL_MET;
                return Err((LedgerState::NeedsReview, targets, why));
            }
        }
        let judged_there = fate.targets.iter().any(|id| {
            let planned = self.to.requirements.get(id);
            planned.is_some_and(|planned| planned.judged)
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

    /// A judgement on its new requirement; of several that were merged, one with all rationales.
    /// Returns whether all of it stands there.
    fn put_judgement(&mut self, judgement: &Judgement, target: &'a Id, state: LedgerState) -> bool {
        let known = &self.items;
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
        let fate = self.fates.get(&judgement.requirement);
        let merged = fate.is_some_and(Continuation::is_merged);
        let there = match merged {
            true => self.merged.get(target).copied(),
            false => None,
        };
        match there.and_then(|there| self.new.judgements.get_mut(there)) {
            Some(one) => {
                one.rationale.push('\n');
                one.rationale.push_str(&carried.rationale);
                one.on = one.on.max(carried.on);
                one.visibility = one.visibility.max(carried.visibility);
                one.evidence.extend(carried.evidence);
                one.evidence.sort();
                one.evidence.dedup();
                one.answers.extend(carried.answers);
                one.answers.sort();
                one.answers.dedup();
            }
            None => {
                if merged {
                    self.merged.insert(target, self.new.judgements.len());
                }
                self.new.judgements.push(carried);
            }
        }
        all_known && !merged
    }
}

/// About how many bytes a judgement is.
fn size(judgement: &Judgement) -> usize {
    let ids = judgement.evidence.len() + judgement.answers.len();
    200 + judgement.rationale.len() + judgement.by.len() + 32 * ids
}
