//! What a draft declares, checked: ids, numbers, and values and measures of its vocabulary.

use crate::base::id::Id;
use crate::documents::standard::{Draft, FactType, Label, StandardKind, Titled};
use crate::reading::finding::{Finding, Findings, Pointer};
use crate::reading::path::Path;
use crate::reading::suggest::Suggestions;
use crate::words::message::Message;
use crate::words::{Words, detail, finding};
use std::collections::BTreeSet;

impl Draft {
    /// Ids are unique, each among its own; criteria and requirements share theirs.
    pub(super) fn check_ids(&self, findings: &mut Findings) {
        let count = self.requirements().count();
        if count > Self::MAX_REQUIREMENTS {
            let finding = Finding::new(
                finding::TooManyRequirements {
                    found: count.into(),
                },
                "/criteria",
            );
            findings.push(finding);
        }
        if self.kind == StandardKind::Standard {
            self.check_something_to_assess(findings);
        }
        let lists: [(&str, Vec<&Id>); 5] = [
            ("themes", self.themes.iter().map(|one| &one.id).collect()),
            ("roles", self.roles.iter().map(|one| &one.id).collect()),
            ("facts", self.facts.iter().map(|one| &one.id).collect()),
            (
                "measures",
                self.measures.iter().map(|one| &one.id).collect(),
            ),
            (
                "evidence_kinds",
                self.evidence_kinds.iter().map(|one| &one.id).collect(),
            ),
        ];
        for (list, ids) in lists {
            let ids = ids.into_iter().enumerate();
            duplicates(
                ids.map(|(index, id)| (Path::ROOT.item(list, index).key("id").into(), id)),
                findings,
            );
        }
        let mut ids = Vec::new();
        let retired: BTreeSet<&Id> = self.retired.iter().map(|one| &one.id).collect();
        for (index, criterion) in self.criteria.iter().enumerate() {
            let criteria = Path::ROOT.item("criteria", index);
            ids.push((Pointer::from(criteria.key("id")), &criterion.id));
            for (inner, requirement) in criterion.requirements.iter().enumerate() {
                let at = criteria.item("requirements", inner);
                ids.push((at.key("id").into(), &requirement.id));
            }
        }
        for (at, id) in &ids {
            if retired.contains(id) {
                findings.push(Finding::new(
                    finding::RetiredId {
                        id: Words::same(id),
                    },
                    at.as_str(),
                ));
            }
        }
        duplicates(ids.into_iter(), findings);
        self.check_labels(findings);
        let retired = self.retired.iter().enumerate();
        duplicates(
            retired
                .map(|(place, one)| (Path::ROOT.item("retired", place).key("id").into(), &one.id)),
            findings,
        );
    }

    /// Labels are unique among criteria, and among requirements.
    fn check_labels(&self, findings: &mut Findings) {
        let (mut criteria, mut requirements) = (BTreeSet::new(), BTreeSet::new());
        let mut see = |seen: &mut BTreeSet<String>, label: &Label, at: &Path<'_>| {
            if !seen.insert(label.folded()) {
                let label = Words::same(label);
                findings.push(Finding::new(finding::LabelTwice { label }, at.key("label")));
            }
        };
        for (index, criterion) in self.criteria.iter().enumerate() {
            let at = Path::ROOT.item("criteria", index);
            see(&mut criteria, &criterion.label, &at);
            for (inner, requirement) in criterion.requirements.iter().enumerate() {
                if let Some(label) = &requirement.label {
                    see(&mut requirements, label, &at.item("requirements", inner));
                }
            }
        }
    }

    /// A standard has criteria, and each has requirements; what is held for reference may not.
    fn check_something_to_assess(&self, findings: &mut Findings) {
        if self.criteria.is_empty() {
            findings.push(Finding::new(
                finding::NothingToAssess {
                    why: detail::NO_CRITERION,
                },
                "/criteria",
            ));
        }
        for (index, criterion) in self.criteria.iter().enumerate() {
            if criterion.requirements.is_empty() {
                let at = Path::ROOT.item("criteria", index);
                findings.push(Finding::new(
                    finding::NothingToAssess {
                        why: detail::NoRequirement {
                            criterion: Words::same(&criterion.id),
                        }
                        .words(),
                    },
                    at,
                ));
            }
        }
    }

    pub(super) fn check_vocabulary(&self, suggestions: &Suggestions, findings: &mut Findings) {
        for (index, fact) in self.facts.iter().enumerate() {
            let at = Path::ROOT.item("facts", index);
            let at = at.key("type");
            match &fact.r#type {
                FactType::Flag => {}
                FactType::Choice(values) => duplicate_titles(&at, "choice", values, findings),
                FactType::Ordinal(values) => duplicate_titles(&at, "ordinal", values, findings),
                FactType::Integer(range) => {
                    let (min, max) = range.bounds();
                    if min > max {
                        findings.push(Finding::new(
                            finding::RangeInverted {
                                least: Words::same(min),
                                most: Words::same(max),
                            },
                            at.key("integer"),
                        ));
                    }
                }
            }
        }
        for (index, measure) in self.measures.iter().enumerate() {
            if let (Some(min), Some(max)) = (measure.min, measure.max)
                && min > max
            {
                let at = Path::ROOT.item("measures", index);
                findings.push(Finding::new(
                    finding::RangeInverted {
                        least: Words::same(min),
                        most: Words::same(max),
                    },
                    at,
                ));
            }
        }
        let measures: BTreeSet<&Id> = self.measures.iter().map(|one| &one.id).collect();
        for (index, kind) in self.evidence_kinds.iter().enumerate() {
            let at = Path::ROOT.item("evidence_kinds", index);
            duplicate_titles(&at, "tags", &kind.tags, findings);
            let named = kind.measures.iter().enumerate();
            let named = named.map(|(index, id)| (at.item("measures", index).into(), id));
            duplicates(named, findings);
            for (inner, measure) in kind.measures.iter().enumerate() {
                if !measures.contains(measure) && !findings.is_full() {
                    let known = self.measures.iter().map(|known| known.id.as_str());
                    let at = at.item("measures", inner);
                    findings.push(
                        Finding::new(
                            finding::UnknownMeasure {
                                id: Words::same(measure),
                                of: Words::from(&self.title),
                            },
                            at,
                        )
                        .suggest(suggestions.nearest(measure.as_str(), known)),
                    );
                }
            }
        }
    }
}

fn duplicates<'i>(ids: impl Iterator<Item = (Pointer, &'i Id)>, findings: &mut Findings) {
    let mut seen = BTreeSet::new();
    for (at, id) in ids {
        if !seen.insert(id) {
            findings.push(Finding::new(
                finding::DuplicateId {
                    id: Words::same(id),
                },
                at,
            ));
        }
    }
}

fn duplicate_titles(at: &Path<'_>, list: &str, titled: &[Titled], findings: &mut Findings) {
    let indices = titled.iter().enumerate();
    let ids = indices.map(|(index, one)| (at.item(list, index).key("id").into(), &one.id));
    duplicates(ids, findings);
}
