//! Changes, found in the edits: which row of the table each is.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::document::{Bump, Change, ChangeBasis, ChangeKind, Effects};
use super::edit::{Edit, Edits, Part, Place, SetEdit};
use super::effect::Shown;
use super::json::Json;
use super::lineage::{Lineage, Linked, same_words};
use super::table::{Need, Row};
use crate::base::id::Id;
use crate::compare::proof::{Link, Wordings};
use crate::documents::standard::{Breach, Draft, Requirement};
use crate::words::Words;

/// A link with what its change does.
pub(super) struct Judged<'d> {
    pub linked: Linked<'d>,
    pub shown: Shown,
}

/// The changes between two revisions, as they are found.
pub(super) struct Changes<'d, 'j> {
    pub(super) lineage: &'j Lineage<'d>,
    judged: &'j [Judged<'d>],
    by_id: BTreeMap<&'j Id, usize>,
    /// The criteria of the newer revision, each with the one of the older that it came out of.
    criteria: BTreeMap<&'d Id, Option<&'d Id>>,
    renamed: BTreeSet<&'d Id>,
    whole: Effects,
    told: BTreeSet<usize>,
    changes: Vec<Change>,
}

/// What stands for a part of an edit that has no id: the standard's own.
pub(super) const NOTHING: &str = "";

impl<'d, 'j> Changes<'d, 'j> {
    /// All changes, in the order of the edits; what only the vocabulary does comes last.
    pub fn of(
        lineage: &'j Lineage<'d>,
        judged: &'j [Judged<'d>],
        whole: Effects,
        edits: &Edits,
    ) -> Vec<Change> {
        let mut by_id = BTreeMap::new();
        for (index, one) in judged.iter().enumerate() {
            let link = &one.linked.link;
            by_id.extend(link.from.iter().chain(&link.to).map(|one| (&one.id, index)));
        }
        let to: &'d Draft = lineage.to;
        let criteria: BTreeMap<&'d Id, Option<&'d Id>> = (to.criteria.iter())
            .map(|new| (&new.id, lineage.source_of_criterion(new).map(|old| &old.id)))
            .collect();
        let renamed = criteria.values().copied().flatten().collect();
        let mut changes = Self {
            lineage,
            judged,
            by_id,
            criteria,
            renamed,
            whole,
            told: BTreeSet::new(),
            changes: Vec::new(),
        };
        for edit in &edits.0 {
            changes.edit(edit);
        }
        for (index, one) in judged.iter().enumerate() {
            let untold = !changes.told.contains(&index);
            if untold && one.shown.effects != Effects::NONE {
                changes.link(Row::RequirementAffected, index);
            }
        }
        changes.changes
    }

    fn edit(&mut self, edit: &Edit) {
        let at = edit.at();
        let id = at.id.as_ref().map_or(NOTHING, Id::as_str);
        match (edit, at.of) {
            (Edit::Set(set), _) => self.set(set),
            (Edit::Move(moved), Part::Requirement)
                if moved.from.criterion != moved.to.criterion =>
            {
                self.requirement(Row::RequirementMoved, at);
            }
            (Edit::Move(_), Part::Criterion) => self.structural(Row::CriterionMoved, at, &[id]),
            (Edit::Move(_), _) => self.structural(Row::Reordered, at, &[id]),
            (Edit::Add(_) | Edit::Remove(_), Part::Requirement) => self.come_or_gone(at),
            (Edit::Add(_), Part::Criterion) => self.new_criterion(at),
            (Edit::Remove(_), Part::Criterion) => {
                let renamed = at.id.as_ref().is_some_and(|id| self.renamed.contains(id));
                if !renamed {
                    self.structural(Row::CriterionRemoved, at, &[id]);
                }
            }
            (Edit::Add(_), Part::Fact | Part::Measure | Part::EvidenceKind | Part::Role) => {
                self.structural(Row::VocabularyExtended, at, &[id]);
            }
            (Edit::Remove(_), Part::Fact | Part::Measure | Part::EvidenceKind | Part::Role) => {
                self.structural(Row::VocabularyReduced, at, &[id]);
            }
            (_, Part::Theme) => self.structural(Row::ThemeChanged, at, &[id]),
            (_, Part::Retired | Part::Standard) => {
                self.structural(Row::LineageRecorded, at, &[id]);
            }
        }
    }

    fn set(&mut self, set: &SetEdit) {
        let at = &set.at;
        let id = at.id.as_ref().map_or(NOTHING, Id::as_str);
        match (at.of, set.key.as_str()) {
            (Part::Requirement, "statement") => self.statement(at),
            (Part::Requirement, key) if field(key).is_some() => {
                field(key)
                    .into_iter()
                    .for_each(|row| self.requirement(row, at));
            }
            (Part::Requirement, "basis") => self.structural(Row::BasisChanged, at, &[id]),
            (Part::Criterion | Part::Requirement, "label") => {
                let label = |value: &Option<Json>| {
                    value
                        .as_ref()
                        .and_then(|value| value.0.as_str())
                        .unwrap_or("–")
                        .to_owned()
                };
                let (from, to) = (label(&set.from), label(&set.to));
                self.structural(Row::Relabelled, at, &[id, &from, &to]);
            }
            (Part::Criterion, "theme") => self.structural(Row::CriterionMoved, at, &[id]),
            (Part::Criterion, "references") => self.structural(Row::FurtherReading, at, &[id]),
            (_, "derived_from" | "attestations") | (Part::Retired, _) => {
                let id = if id.is_empty() {
                    self.lineage.to.id.as_str()
                } else {
                    id
                };
                self.structural(Row::LineageRecorded, at, &[id]);
            }
            (Part::Criterion, key) => self.text(at, key, Row::CriterionReworded),
            (
                Part::Fact | Part::Measure | Part::EvidenceKind | Part::Role,
                key @ ("title" | "description" | "unit"),
            ) => self.text(at, key, Row::VocabularyReworded),
            (Part::Fact | Part::EvidenceKind, _) if only_words_differ(&set.from, &set.to) => {
                self.structural(Row::VocabularyReworded, at, &[id]);
            }
            (Part::Fact | Part::Measure | Part::EvidenceKind | Part::Role, key) => {
                self.structural(Row::VocabularyChanged, at, &[id, key]);
            }
            (Part::Theme, _) => self.structural(Row::ThemeChanged, at, &[id]),
            (Part::Standard, "version" | "$schema" | "document" | "format" | "id") => {}
            (Part::Standard, "panel") => {
                let refuses = self
                    .lineage
                    .to
                    .panel
                    .iter()
                    .any(|one| one.breach == Breach::Error);
                let row = match refuses {
                    true => Row::PanelTightened,
                    false => Row::PanelChanged,
                };
                self.structural(row, at, &[]);
            }
            (Part::Standard, "result") => {
                self.exemptions(at);
                let days = |draft: &Draft| draft.result.conditions_within_days.value();
                let (old, new) = (days(self.lineage.from), days(self.lineage.to));
                if old == new {
                    return;
                }
                let row = match new < old {
                    true => Row::ConditionsShortened,
                    false => Row::ConditionsLengthened,
                };
                self.structural(row, at, &[&old.to_string(), &new.to_string()]);
            }
            (Part::Standard, key) => self.structural(Row::DescriptionChanged, at, &[key]),
            (Part::Requirement, _) => self.structural(Row::AdviceChanged, at, &[id]),
        }
    }

    /// What other rules for exemptions do: where some that had an effect no longer have one, they are restricted.
    fn exemptions(&mut self, at: &Place) {
        let (from, to) = (self.lineage.from, self.lineage.to);
        let (old, new) = (&from.result.exemptions, &to.result.exemptions);
        if old != new {
            let row = match new.allow_whatever(old) {
                true => Row::ExemptionsRelaxed,
                false => Row::ExemptionsRestricted,
            };
            self.structural(row, at, &[]);
        }
    }

    fn come_or_gone(&mut self, at: &Place) {
        let Some((index, judged)) = self.judged_at(at) else {
            return;
        };
        let row = match judged.linked.change {
            ChangeKind::Added => Row::RequirementAdded,
            ChangeKind::Removed => Row::RequirementRemoved,
            ChangeKind::Split => Row::RequirementSplit,
            ChangeKind::Merged => Row::RequirementMerged,
            _ => Row::RequirementRenamed,
        };
        // One row for the link, not one for each id in it.
        if !self.told.contains(&index) {
            self.link(row, index);
            self.renamed(index);
        }
    }

    /// What else changed about a requirement that has another id.
    fn renamed(&mut self, index: usize) {
        let Some(judged) = self.judged.get(index) else {
            return;
        };
        let ([old], [new]) = (
            judged.linked.link.from.as_slice(),
            judged.linked.link.to.as_slice(),
        ) else {
            return;
        };
        let at = Place::known(Part::Requirement, &new.id);
        for (changed, row) in [
            (old.level != new.level, Row::LevelChanged),
            (
                old.applies_when != new.applies_when,
                Row::ApplicabilityChanged,
            ),
            (
                old.evidenced_when != new.evidenced_when,
                Row::EvidenceChanged,
            ),
            (old.judgement != new.judgement, Row::JudgementChanged),
            (old.exemptible != new.exemptible, Row::ExemptibleChanged),
            (
                !same_words(&old.statement, &new.statement),
                Row::StatementReworded,
            ),
        ] {
            if changed {
                self.requirement(row, &at);
            }
        }
    }

    fn new_criterion(&mut self, at: &Place) {
        let criterion = at
            .id
            .as_ref()
            .and_then(|id| self.criteria.get_key_value(id));
        let Some((&id, &source)) = criterion else {
            return;
        };
        match source {
            Some(old) => {
                self.structural(Row::CriterionRenamed, at, &[id.as_str(), old.as_str()]);
            }
            None => self.structural(Row::CriterionAdded, at, &[id.as_str()]),
        }
    }

    pub(super) fn structural(&mut self, row: Row, at: &Place, parts: &[&str]) {
        let parts: Vec<_> = parts.iter().map(Words::same).collect();
        let basis = ChangeBasis::Structural;
        self.push(row, at.clone(), Effects::NONE, basis, Bump::None, &parts);
    }

    pub(super) fn requirement(&mut self, row: Row, at: &Place) {
        if let Some((index, _)) = self.judged_at(at) {
            self.link(row, index);
        }
    }

    /// A row about a link, with what the link does.
    fn link(&mut self, row: Row, index: usize) {
        let Some(judged) = self.judged.get(index) else {
            return;
        };
        self.told.insert(index);
        let link = &judged.linked.link;
        let listed = |of: &[&Requirement]| {
            let ids: Vec<_> = of.iter().map(|one| format!("`{}`", one.id)).collect();
            Words::same(ids.join(", "))
        };
        let bare = |of: &[&Requirement]| match of {
            [one] => Words::same(&one.id),
            several => listed(several),
        };
        let parts = match row {
            Row::LevelChanged => {
                let level = |of: &[&Requirement]| match of.first() {
                    Some(one) => one.level.words(),
                    None => Words::same(NOTHING),
                };
                vec![bare(&link.to), level(&link.from), level(&link.to)]
            }
            Row::RequirementMerged => vec![listed(&link.to), listed(&link.from)],
            Row::RequirementRemoved => vec![bare(&link.from)],
            _ => vec![bare(&link.to), bare(&link.from)],
        };
        let shown = &judged.shown;
        let named = link.to.first().or(link.from.first());
        let Some(named) = named else {
            return;
        };
        let at = Place::known(Part::Requirement, &named.id);
        // One change cannot need more than all of them together.
        let needed = shown.effects.needed_bump().min(self.whole.needed_bump());
        let basis = match link_basis(link, row) {
            Some(basis) if shown.basis == ChangeBasis::Proved => basis,
            _ => shown.basis,
        };
        self.push(row, at, shown.effects, basis, needed, &parts);
    }

    pub(super) fn push(
        &mut self,
        row: Row,
        at: Place,
        effects: Effects,
        basis: ChangeBasis,
        by_effect: Bump,
        parts: &[Words],
    ) {
        self.changes.push(Change {
            code: row.name().to_owned(),
            at,
            effect: effects.foremost(),
            basis,
            needed_bump: match row.need() {
                Need::Effect(least) => least.max(by_effect),
                Need::Fixed(bump) => bump,
            },
            message: row.said(parts).into(),
            why: row.why().into(),
        });
    }

    pub(super) fn judged_at(&self, at: &Place) -> Option<(usize, &'j Judged<'d>)> {
        let index = *self.by_id.get(at.id.as_ref()?)?;
        Some((index, self.judged.get(index)?))
    }
}

/// The row for a key of a requirement that decides what it asks.
fn field(key: &str) -> Option<Row> {
    let fields = [
        ("level", Row::LevelChanged),
        ("applies_when", Row::ApplicabilityChanged),
        ("evidenced_when", Row::EvidenceChanged),
        ("judgement", Row::JudgementChanged),
        ("exemptible", Row::ExemptibleChanged),
    ];
    fields
        .into_iter()
        .find(|(known, _)| *known == key)
        .map(|(_, row)| row)
}

/// New words that the author says are equal: what follows rests on that.
fn link_basis(link: &Link<'_>, row: Row) -> Option<ChangeBasis> {
    let worded = matches!(row, Row::StatementReworded | Row::RequirementRenamed);
    (worded && matches!(link.words, Wordings::Attested(_))).then_some(ChangeBasis::Declared)
}

pub(super) fn named<'d>(of: &[&'d Requirement], at: &Place) -> Option<&'d Requirement> {
    of.iter()
        .copied()
        .find(|one| Some(&one.id) == at.id.as_ref())
}

/// Whether two values of a key are the same but for the words in them: titles and units.
fn only_words_differ(from: &Option<Json>, to: &Option<Json>) -> bool {
    fn bare(value: &Value) -> Value {
        match value {
            Value::Object(members) => {
                let kept = members
                    .iter()
                    .filter(|(key, _)| *key != "title" && *key != "unit");
                kept.map(|(key, value)| (key.clone(), bare(value)))
                    .collect()
            }
            Value::Array(items) => items.iter().map(bare).collect(),
            other => other.clone(),
        }
    }
    let bare = |value: &Option<Json>| value.as_ref().map(|value| bare(&value.0));
    bare(from) == bare(to)
}
