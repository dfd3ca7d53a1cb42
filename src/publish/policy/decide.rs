//! The gate: what a policy says of a request, given the report on a review.

use std::collections::BTreeSet;

use super::document::{
    GateDecision, GateOutcome, GateReason, NeededOutcome, Policy, PolicyRule, Request,
};
use crate::base::id::Id;
use crate::check::check_strings;
use crate::documents::form;
use crate::documents::outcome::Outcome;
use crate::documents::report::Report;
use crate::engine::rows::all_exempt;
use crate::reading::codes::Severity;
use crate::reading::document::Format;
use crate::reading::finding::{Finding, Findings};
use crate::reading::kind::Named;
use crate::reading::path::Path;
use crate::reading::suggest::nearest;
use crate::words::message::Message;
use crate::words::{Words, finding, gate};

/// Whether a rule applies to a request.
enum Applies {
    Yes,
    No,
    /// That hangs on something that the request does not say.
    Perhaps(Words),
}

/// What a rule says, why, and what would change it.
struct RuleSays {
    outcome: GateOutcome,
    text: Words,
    would_change: Option<Words>,
}

impl Policy {
    /// All that is wrong with what the policy says.
    pub fn check(&self) -> Findings {
        let mut findings = form::findings(self);
        if findings.has_errors() {
            return findings;
        }
        let mut seen = BTreeSet::new();
        for (index, rule) in self.rules.iter().enumerate() {
            if !seen.insert(&rule.id) {
                let at = Path::ROOT.item("rules", index);
                let at = at.key("id");
                findings.push(Finding::new(
                    finding::DuplicateId {
                        id: Words::same(&rule.id),
                    },
                    at,
                ));
            }
            if let Some(until) = rule.until.filter(|until| *until < rule.from) {
                let at = Path::ROOT.item("rules", index);
                let at = at.key("until");
                findings.push(Finding::new(
                    finding::EndsBeforeItBegins {
                        last: Words::day(until),
                        first: Words::day(rule.from),
                    },
                    at,
                ));
            }
        }
        check_strings(self, Severity::Error, &mut findings);
        findings
    }

    /// What a request says in words that look like mistakes: no rule has them, and some rule has
    /// one that is spelt almost alike. No rule would apply, and so none would ask for anything.
    pub fn check_request(&self, request: &Request) -> Findings {
        let mut findings = Findings::default();
        let kind = Some(&request.kind);
        let mut look = |key: &str, said: Option<&Id>, known: fn(&PolicyRule) -> &[Id]| {
            let known: BTreeSet<&Id> = self.rules.iter().flat_map(known).collect();
            let Some(said) = said.filter(|said| !known.contains(*said)) else {
                return;
            };
            let near = nearest(said.as_str(), known.iter().map(|id| id.as_str()));
            if near.is_some() {
                let all = Words::join(known.iter().map(Words::same), ", ");
                findings.push(
                    Finding::new(
                        finding::UnknownWord {
                            found: Words::same(said),
                            words: all,
                        },
                        Path::ROOT.key(key),
                    )
                    .suggest(near),
                );
            }
        };
        look("kind", kind, |rule| &rule.kinds);
        look("stage", request.stage.as_ref(), |rule| &rule.stages);
        look("sector", request.sector.as_ref(), |rule| &rule.sectors);
        findings
    }

    /// Whether money may be spent: the least favourable of what the rules that apply say.
    ///
    /// Where the report itself says that the outcome will not hold until the day of the request, the
    /// reason says so too.
    ///
    /// The outcome that the rules of the standard give counts, not a panel's decision against it.
    /// A better outcome never turns a yes into a no, and a smaller sum never needs more.
    pub fn decide(&self, request: &Request, report: Option<&Report>) -> GateDecision {
        let reasons: Vec<GateReason> = (self.rules.iter())
            .filter_map(|rule| {
                let said = rule.says(request, report)?;
                Some(GateReason {
                    rule: rule.id.clone(),
                    says: said.outcome,
                    text: said.text.into(),
                    would_change: said.would_change.map(Into::into),
                })
            })
            .collect();
        let outcome = reasons.iter().map(|reason| reason.says).max();
        GateDecision {
            format: Format,
            document: Named,
            policy: self.id.clone(),
            request: request.clone(),
            outcome: outcome.unwrap_or(GateOutcome::NotRequired),
            reasons,
        }
    }
}

impl PolicyRule {
    /// What the rule says; nothing where it does not apply.
    fn says(&self, request: &Request, report: Option<&Report>) -> Option<RuleSays> {
        let missing = match self.applies(request) {
            Applies::No => return None,
            Applies::Yes => None,
            Applies::Perhaps(missing) => Some(missing),
        };
        let said = self.judge(request, report);
        // A rule that may not apply can be content, but it cannot refuse.
        match missing {
            Some(missing) if !said.outcome.allows() => Some(RuleSays {
                outcome: GateOutcome::Undetermined,
                text: gate::HangsOn {
                    missing: missing.clone(),
                }
                .words(),
                would_change: Some(gate::StateIt { missing }.words()),
            }),
            _ => Some(said),
        }
    }

    fn applies(&self, request: &Request) -> Applies {
        let in_time = self.from <= request.on && self.until.is_none_or(|last| request.on <= last);
        let listed = self.kinds.is_empty() || self.kinds.contains(&request.kind);
        if !in_time || !listed || request.amount <= self.above {
            return Applies::No;
        }
        let facts = [
            (&self.stages, &request.stage, gate::STAGE),
            (&self.sectors, &request.sector, gate::SECTOR),
        ];
        let mut perhaps = Applies::Yes;
        for (wanted, known, name) in facts {
            match known {
                _ if wanted.is_empty() => {}
                Some(known) if wanted.contains(known) => {}
                Some(_) => return Applies::No,
                None => perhaps = Applies::Perhaps(name),
            }
        }
        perhaps
    }

    fn judge(&self, request: &Request, report: Option<&Report>) -> RuleSays {
        let Some(report) = report else {
            let text = gate::NO_REPORT;
            return self.open(text);
        };
        let (standard, accepted) = (&report.standard, &self.standard);
        let binds = standard.id == accepted.id
            && (accepted.versions.is_empty() || accepted.versions.contains(&standard.version));
        if !binds {
            let named = format!("{}@{}", standard.id, standard.version);
            return self.open(
                gate::DoesNotBind {
                    revision: Words::same(named),
                }
                .words(),
            );
        }
        if let Some(service) = request
            .service
            .as_ref()
            .filter(|id| **id != report.service.id)
        {
            return self.open(
                gate::OtherService {
                    report: Words::same(&report.service.id),
                    request: Words::same(service),
                }
                .words(),
            );
        }
        let age = request.on.day().saturating_sub(report.as_of.day());
        let limit = self
            .report_within_days
            .and_then(|days| i32::try_from(days.value()).ok());
        if age < 0 || limit.is_some_and(|limit| age > limit) {
            return self.open(
                gate::ReportAsOf {
                    day: Words::day(report.as_of),
                }
                .words(),
            );
        }
        let outcomes = report.requirements().map(|one| (one.level, one.outcome));
        if all_exempt(outcomes) {
            return self.open(gate::ALL_ARE_EXEMPT);
        }
        let text = gate::OutcomeIs {
            outcome: report.outcome.words(),
        }
        .words();
        let outcome = self.comes_to(report.outcome);
        if outcome == GateOutcome::Undetermined {
            return self.open(text);
        }
        let caution = self.caution(request, report);
        let caution = caution.filter(|_| outcome.allows());
        let text = match caution {
            Some(caution) => Words::join([text, caution], "; "),
            None => text,
        };
        RuleSays {
            outcome,
            text,
            would_change: (outcome == GateOutcome::Refused).then(|| self.way_out()),
        }
    }

    /// What an outcome is worth to the rule.
    fn comes_to(&self, outcome: Outcome) -> GateOutcome {
        match (outcome, self.needs) {
            (Outcome::Met, _) => GateOutcome::Authorised,
            (Outcome::MetWithConditions, NeededOutcome::MetWithConditions) => {
                GateOutcome::AuthorisedWithConditions
            }
            (Outcome::Incomplete | Outcome::NotApplicable, _) => GateOutcome::Undetermined,
            (Outcome::MetWithConditions, NeededOutcome::Met) | (Outcome::NotMet, _) => {
                GateOutcome::Refused
            }
        }
    }

    /// What the report itself says is coming by the day of the request, where that would not be
    /// enough. How old a report may be is the policy's to say, so it opens or shuts nothing.
    fn caution(&self, request: &Request, report: &Report) -> Option<Words> {
        let by_then = report.coming.iter().take_while(|one| one.on <= request.on);
        // The day since which it is not enough, whatever else changes later.
        let fall = by_then.fold(None, |fall, one| {
            let enough = self.comes_to(one.outcome.to).allows();
            (!enough).then(|| fall.unwrap_or(one))
        })?;
        let said = gate::Foretold {
            as_of: Words::day(report.as_of),
            from: Words::day(fall.on),
            outcome: fall.outcome.to.words(),
        };
        Some(said.words())
    }

    fn open(&self, text: Words) -> RuleSays {
        RuleSays {
            outcome: GateOutcome::Undetermined,
            text,
            would_change: Some(self.way_out()),
        }
    }

    /// The report that would be enough.
    fn way_out(&self) -> Words {
        let needed = match self.needs {
            NeededOutcome::Met => Outcome::Met.words(),
            NeededOutcome::MetWithConditions => Outcome::MetWithConditions.words(),
        };
        let accepted = match self.standard.versions.as_slice() {
            [] => vec![self.standard.id.to_string()],
            versions => {
                let id: &Id = &self.standard.id;
                versions
                    .iter()
                    .map(|version| format!("{id}@{version}"))
                    .collect()
            }
        };
        let words = gate::NeededReport {
            outcome: needed,
            revisions: Words::same(accepted.join(", ")),
        }
        .words();
        match self.report_within_days {
            None => words,
            Some(days) => gate::NeededWithin {
                needed: words,
                days: days.value().into(),
            }
            .words(),
        }
    }
}
