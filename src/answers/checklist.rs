//! Before a review: what applies to a service, what to show for it, and a document to fill in.

use std::collections::{BTreeMap, BTreeSet};

use crate::answers::error::AssessError;
use crate::answers::todo::missing_facts;
use crate::base::date::Date;
use crate::base::id::Id;
use crate::check::Scope;
use crate::documents::assessment::{Assessment, Evidence, Service, StandardRef, Visibility};
use crate::documents::kleene::Truth;
use crate::documents::report::{Action, BasisKind, ReportedStandard};
use crate::documents::rule::{FactValue, Rule};
use crate::documents::standard::{Basis, Judging, Label, Level, Requirement};
use crate::engine::describe::Naming;
use crate::engine::standard::Standard;
use crate::reading::define::generated;
use crate::reading::document::{Aside, Format};
use crate::reading::finding::Findings;
use crate::reading::kind::{DocumentKind, Named};
use crate::reading::read::document;
use crate::reading::text::Text;
use crate::words::Language;

generated! {
    /// What applies to a service with these facts, and what to show for it.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Checklist {
        /// The number of the document format.
        pub format: Format,
        /// The kind of the document.
        pub document: Named<{ DocumentKind::Checklist as u8 }>,
        /// The revision.
        pub standard: ReportedStandard,
        /// The facts that were stated.
        pub facts: BTreeMap<Id, FactValue>,
        /// The criteria, in the order of the standard, without requirements that do not apply.
        pub criteria: Vec<CriterionChecklist>,
    }
}

generated! {
    /// What applies of a criterion.
    #[derive(Clone, Debug, PartialEq)]
    pub struct CriterionChecklist {
        /// Its id.
        pub id: Id,
        /// What people call it.
        pub label: Label,
        /// Its title.
        pub title: Text,
        /// What applies, or may apply.
        pub requirements: Vec<RequirementChecklist>,
    }
}

generated! {
    /// A requirement that applies, or may apply, and what to show for it.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RequirementChecklist {
        /// Its id.
        pub id: Id,
        /// What people call it, where it is called anything.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub label: Option<Label>,
        /// How binding it is.
        pub level: Level,
        /// What is asked.
        pub statement: Text,
        /// How to go about it.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub guidance: Option<Text>,
        /// Whose words it is in.
        pub basis: BasisKind,
        /// Whether it applies: true, or unknown until more facts are stated.
        pub applies: Truth,
        /// The facts that decide whether it applies and are not stated.
        pub depends_on: Vec<Id>,
        /// Whether it can be waived.
        pub exemptible: bool,
        /// Whether an assessor has to judge it.
        pub judgement: Judging,
        /// What evidence it needs, in words, line by line.
        pub show: Vec<ShowLine>,
        /// What evidence it needs, as a rule.
        pub evidenced_when: Rule,
    }
}

generated! {
    /// A line of a rule in words.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ShowLine {
        /// How deep it stands in the rule, from 0.
        pub depth: u32,
        /// The words.
        pub text: Text,
    }
}

impl Checklist {
    /// Reads a checklist back.
    ///
    /// # Errors
    /// All [`Findings`] about its form at once.
    pub fn from_json(text: &str) -> Result<Self, Findings> {
        document(text)
    }

    /// The checklist as JSON text.
    pub fn to_json(&self) -> String {
        crate::reading::document::to_json(self)
    }

    /// Whether a must or a should applies, or may apply. Where none does, nothing is assessed in a
    /// review of such a service.
    pub fn asks_for_something(&self) -> bool {
        let mut listed = self.criteria.iter().flat_map(|one| &one.requirements);
        listed.any(|one| one.level != Level::May)
    }
}

impl Standard {
    /// What applies to a service with these facts, and what to show for each requirement.
    ///
    /// # Errors
    /// All [`Findings`] about the facts, such as a stage that the standard does not know.
    pub fn checklist(&self, facts: &BTreeMap<Id, FactValue>) -> Result<Checklist, Findings> {
        let blank = self.blank(facts, Date::EPOCH, Language::En);
        let looked = self.prepare(&blank, Date::EPOCH, Scope::Outcome);
        let (_, prepared, _) = looked.map_err(AssessError::into_findings)?;
        let codes = prepared.facts;
        let planned = |requirement: &Requirement| self.plan().requirements.get(&requirement.id);
        let applies = |requirement: &Requirement| {
            let planned = planned(requirement);
            // INVARIANT: the plan has every requirement of its standard.
            planned.map_or(Truth::Unknown, |planned| {
                self.plan().applies(planned, &codes)
            })
        };
        let entry = |requirement: &Requirement| RequirementChecklist {
            id: requirement.id.clone(),
            label: requirement.label.clone(),
            level: requirement.level,
            statement: requirement.statement.clone(),
            guidance: requirement.guidance.clone(),
            basis: match requirement.basis {
                Basis::Official(_) => BasisKind::Official,
                Basis::Interpretation(_) => BasisKind::Interpretation,
            },
            applies: applies(requirement),
            depends_on: planned(requirement)
                .map(|planned| missing_facts(self, &planned.applies, &codes))
                .unwrap_or_default(),
            exemptible: requirement.exemptible,
            judgement: requirement.judgement,
            show: Naming(self)
                .outline(&requirement.evidenced_when)
                .into_iter()
                .map(|(depth, words)| ShowLine {
                    // INVARIANT: rules are at most 32 levels deep.
                    depth: u32::try_from(depth).unwrap_or(u32::MAX),
                    text: words.into(),
                })
                .collect(),
            evidenced_when: requirement.evidenced_when.clone(),
        };
        Ok(Checklist {
            format: Format,
            document: Named,
            standard: ReportedStandard::of(self),
            facts: facts.clone(),
            criteria: self
                .criteria()
                .map(|criterion| CriterionChecklist {
                    id: criterion.id.clone(),
                    label: criterion.label.clone(),
                    title: criterion.title.clone(),
                    requirements: criterion
                        .requirements
                        .iter()
                        .filter(|requirement| applies(requirement) != Truth::False)
                        .map(entry)
                        .collect(),
                })
                .filter(|criterion| !criterion.requirements.is_empty())
                .collect(),
        })
    }

    /// An assessment of a service with these facts, ready to be filled in.
    ///
    /// It lists the evidence that is needed as items marked `withdrawn`, so that none counts until
    /// somebody has filled it in and taken the mark away.
    ///
    /// # Errors
    /// All [`Findings`] about the facts, such as a stage that the standard does not know.
    pub fn starter(
        &self,
        facts: &BTreeMap<Id, FactValue>,
        on: Date,
        language: Language,
    ) -> Result<Assessment, Findings> {
        let mut starter = self.blank(facts, on, language);
        let report = self
            .assess(&starter, on)
            .map_err(crate::answers::error::AssessError::into_findings)?;
        let mut numbers: BTreeMap<Id, u32> = BTreeMap::new();
        let mut listed = BTreeSet::new();
        let wanted = report.requirements().flat_map(|requirement| {
            let steps = requirement.to_do.iter();
            steps.filter(|step| step.r#do == Action::Evidence && !step.blocks)
        });
        for step in wanted {
            let Some(kind) = step.kind.as_ref().and_then(|kinds| kinds.first()) else {
                continue;
            };
            let tags = step.tags.clone().unwrap_or_default();
            if !listed.insert((kind, tags.clone(), &step.languages)) {
                continue;
            }
            let number = numbers.entry(kind.clone()).or_insert(0);
            *number += 1;
            // A kind of 64 letters leaves no room for a number; the item is then left to the team.
            let Ok(id) = format!("{kind}-{number}").parse() else {
                continue;
            };
            starter.evidence.push(Evidence {
                id,
                kind: kind.clone(),
                title: match language {
                    Language::En => "What it is, and where it can be seen".into(),
                    Language::Cy => "Beth ydyw, a ble y gellir ei weld".into(),
                },
                collected: on,
                expires: None,
                tags,
                measures: BTreeMap::new(),
                languages: step.languages.clone(),
                location: None,
                digest: None,
                author: None,
                withdrawn: true,
                counter: false,
                visibility: Visibility::Public,
                lang: None,
            });
        }
        Ok(starter)
    }

    fn blank(&self, facts: &BTreeMap<Id, FactValue>, on: Date, language: Language) -> Assessment {
        Assessment {
            schema: Aside::default(),
            format: Format,
            document: Aside::default(),
            standard: StandardRef {
                id: self.id().clone(),
                version: self.version().clone(),
                digest: Some(self.digest()),
            },
            written_in: language,
            service: Service {
                id: Id::placeholder(),
                name: Text::new("Name of the service", "Enw'r gwasanaeth"),
                organisation: Text::new("Name of the organisation", "Enw'r sefydliad"),
                organisation_id: None,
                facts: facts.clone(),
                because: BTreeMap::new(),
                capabilities: Vec::new(),
                responsible: Vec::new(),
            },
            assessed_on: on,
            panel: Vec::new(),
            evidence: Vec::new(),
            judgements: Vec::new(),
            exemptions: Vec::new(),
            conditions: Vec::new(),
            decision: None,
            retracts: None,
        }
    }
}
