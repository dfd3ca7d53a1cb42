//! Two reviews of one service, compared: whatever changed has a cause, and each cause is really so.

use std::path::Path;

use proptest::prelude::*;
use safon::comparison::{Because, SinceError};
use safon::report::{
    ConditionState, EvidenceState, ReportedEvidence, ReportedExemption, ReportedJudgement,
};
use safon::{Assessment, Comparison, Date, Id, Report, Standard, Visibility};
use safon_tests::cases::standard_of;
use serde_json::{Value, json};

use crate::random::{self, Kind, Random};
use crate::support::{each, number_of_cases, read, root};

fn json_of(path: &Path) -> Value {
    match path.exists() {
        true => serde_json::from_str(&read(path)).unwrap(),
        false => Value::Null,
    }
}

/// The reviews of a case, the standard of the later one, and what is said of days and audiences.
struct Case {
    standards: [Standard; 2],
    reviews: [Assessment; 2],
    days: Value,
}

impl Case {
    fn of(folder: &Path) -> Self {
        let later = folder.join("later-standard.json");
        let earlier = standard_of(folder);
        let later = match later.exists() {
            true => Standard::from_json(&read(&later)).unwrap(),
            false => earlier.clone(),
        };
        let review = |name: &str| Assessment::from_json(&read(&folder.join(name))).unwrap();
        Self {
            standards: [earlier, later],
            reviews: [review("earlier.json"), review("later.json")],
            days: json_of(&folder.join("days.json")),
        }
    }

    fn day(&self, key: &str) -> Option<Date> {
        self.days[key].as_str().map(|day| day.parse().unwrap())
    }

    fn audience(&self, keys: &[&str]) -> Visibility {
        let named = keys.iter().find_map(|key| self.days[*key].as_str());
        let mut all = Visibility::ALL.iter().copied();
        let named = named.unwrap_or("restricted");
        all.find(|one| one.as_str() == named).unwrap()
    }

    fn compared(&self) -> Result<Comparison, SinceError> {
        let [old, new] = &self.standards;
        let [one, other] = &self.reviews;
        let audience = self.audience(&["earlier_audience", "audience"]);
        let earlier = old.assess_for(audience, one, self.day("earlier")).unwrap();
        let audience = self.audience(&["audience"]);
        let later = new.assess_for(audience, other, self.day("later")).unwrap();
        if old == new || self.days["reports_alone"] == true {
            return later.since(&earlier);
        }
        self.over_revisions(&earlier, &later)
    }

    #[cfg(feature = "proof")]
    fn over_revisions(&self, earlier: &Report, later: &Report) -> Result<Comparison, SinceError> {
        let [old, new] = &self.standards;
        let migration = self.reviews[0].migrate(&old.diff(new), None).unwrap();
        let carried = new.assess(&migration.assessment, earlier.as_of).unwrap();
        later.since_migrated(earlier, &migration, &carried)
    }

    /// Without the comparison of revisions nothing is carried over.
    #[cfg(not(feature = "proof"))]
    fn over_revisions(&self, earlier: &Report, later: &Report) -> Result<Comparison, SinceError> {
        later.since(earlier)
    }
}

fn told(compared: Result<Comparison, SinceError>) -> Value {
    let comparison = match compared {
        Err(error) => return json!({"error": error.to_string()}),
        Ok(comparison) => comparison,
    };
    let read_back = Comparison::from_json(&comparison.to_json());
    assert_eq!(read_back.as_ref(), Ok(&comparison));
    let criteria = comparison.criteria.iter();
    let criteria = criteria.map(|one| (one.id.to_string(), json!([one.from, one.to])));
    let requirements = comparison.requirements.iter().map(|one| {
        let said = json!({"from": one.from, "to": one.to, "because": one.because});
        (one.id.to_string(), said)
    });
    let outcome = comparison.outcome;
    let mut told = json!({
        "outcome": [outcome.from, outcome.to],
        "criteria": criteria.collect::<Value>(),
        "requirements": requirements.collect::<Value>(),
    });
    if let Some(standard) = &comparison.earlier.standard {
        told["earlier_version"] = json!(standard.version);
    }
    told
}

/// The expected causes are written by hand, so they are never written anew.
#[test]
fn what_changed_and_because_of_what() {
    each("compare", |folder| {
        if cfg!(not(feature = "proof")) && folder.ends_with("revision-changed") {
            return Ok(());
        }
        let expected = json_of(&folder.join("expected.json"));
        let actual = told(Case::of(folder).compared());
        match actual == expected {
            true => Ok(()),
            false => Err(format!(
                "{}:\n  expected {expected}\n  actual   {actual}",
                folder.display()
            )),
        }
    });
}

/// Where a report has no room for all items, nobody can tell which of them are new.
#[test]
fn what_is_not_listed_is_said_not_to_be() {
    let case = Case::of(&root("tests/cases/compare/evidence-new"));
    let [earlier, later] = &case.reviews;
    let assess = |review: &Assessment| case.standards[0].assess(review, None).unwrap();
    let (mut earlier, later) = (assess(earlier), assess(later));
    earlier.evidence_left_out = 1;
    let comparison = later.since(&earlier).unwrap();
    let [requirement] = &comparison.requirements[..] else {
        panic!("{comparison:?}");
    };
    assert_eq!(requirement.because, [Because::Unlisted]);
}

fn config() -> ProptestConfig {
    ProptestConfig {
        cases: u32::try_from(number_of_cases(256)).unwrap(),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

/// Two reviews against one standard: the later is the earlier with some of its parts from elsewhere.
fn reviews(random: &mut Random, standard: &Value) -> [Value; 2] {
    let earlier = random::assessment(random, standard);
    let (mut later, other) = (earlier.clone(), random::assessment(random, standard));
    for part in [
        "evidence",
        "judgements",
        "exemptions",
        "conditions",
        "assessed_on",
    ] {
        if random.chance(30) {
            later[part] = other[part].clone();
        }
    }
    if random.chance(30) {
        later["service"] = other["service"].clone();
    }
    // What is named has to be there.
    let items = later["evidence"].as_array().unwrap().clone();
    for judgement in later["judgements"].as_array_mut().unwrap() {
        for key in ["evidence", "answers"] {
            if let Some(named) = judgement.get_mut(key) {
                let named = named.as_array_mut().unwrap();
                named.retain(|id| items.iter().any(|item| item["id"] == *id));
            }
        }
    }
    [earlier, later]
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn whatever_changed_has_a_cause_and_each_cause_is_so(seed: u64, size in 0_u64..4, days in 0_i32..60) {
        let random = &mut Random::new(seed);
        let document = random::standard(random, Kind { falling: true, stated: true, size });
        let standard = Standard::from_json(&document.to_string()).unwrap();
        let pair = reviews(random, &document);
        let [one, other] = pair.clone().map(|review| Assessment::from_json(&review.to_string()).unwrap());
        let earlier = standard.assess(&one, None).unwrap();
        let day = earlier.as_of.plus_days(days).unwrap();
        let later = standard.assess(&other, day).unwrap();
        let comparison = later.since(&earlier).unwrap();
        prop_assert_eq!(Comparison::from_json(&comparison.to_json()), Ok(comparison.clone()));
        prop_assert!(earlier.since(&earlier).unwrap().is_empty());
        prop_assert_eq!(comparison.outcome.from, earlier.outcome);
        prop_assert_eq!(comparison.outcome.to, later.outcome);
        let whole_changed = earlier.outcome != later.outcome;
        prop_assert!(!whole_changed || !comparison.requirements.is_empty());
        for (was, is) in earlier.criteria.iter().zip(&later.criteria) {
            let listed = comparison.criteria.iter().any(|one| one.id == is.id);
            prop_assert!(listed || was.outcome == is.outcome, "{}", is.id);
        }
        for (was, is) in earlier.requirements().zip(later.requirements()) {
            let listed = comparison.requirements.iter().find(|one| one.id == is.id);
            prop_assert!(listed.is_some() || was.outcome == is.outcome, "{}", is.id);
        }
        let so = So { reviews: &pair, earlier: &earlier, later: &later };
        for requirement in &comparison.requirements {
            prop_assert!(!requirement.because.is_empty());
            for cause in &requirement.because {
                prop_assert!(so.is(&requirement.id, cause), "{} {:?}", requirement.id, cause);
            }
        }
    }

    /// A review that nobody touched: the days that pass are told by what happens on them.
    #[test]
    fn of_a_review_that_nobody_touched_nothing_was_edited(seed: u64, size in 0_u64..4, days in 0_i32..60) {
        let random = &mut Random::new(seed);
        let document = random::standard(random, Kind { falling: true, stated: true, size });
        let standard = Standard::from_json(&document.to_string()).unwrap();
        let review = random::assessment(random, &document);
        let review = Assessment::from_json(&review.to_string()).unwrap();
        let earlier = standard.assess(&review, None).unwrap();
        let later = standard.assess(&review, earlier.as_of.plus_days(days).unwrap()).unwrap();
        for requirement in later.since(&earlier).unwrap().requirements {
            for cause in &requirement.because {
                let by_the_day = matches!(
                    cause,
                    Because::Judged(_) | Because::EvidenceCounts(_) | Because::EvidenceAges(_)
                        | Because::EvidenceExpires(_) | Because::ExemptionBegins(_)
                        | Because::ExemptionEnds(_) | Because::ConditionClosed(_)
                        | Because::ConditionOverdue(_)
                );
                prop_assert!(by_the_day, "{} {:?}", requirement.id, cause);
            }
        }
    }
}

/// What is really so in two reports and the reviews that they are about.
struct So<'a> {
    reviews: &'a [Value; 2],
    earlier: &'a Report,
    later: &'a Report,
}

impl So<'_> {
    fn is(&self, requirement: &Id, cause: &Because) -> bool {
        match cause {
            Because::Judged(_) | Because::JudgementEdited(_) | Because::JudgementRemoved(_) => {
                self.is_judged(requirement, cause)
            }
            Because::EvidenceNew(id) => self.item(id).0.is_none() && self.item(id).1.is_some(),
            Because::EvidenceRemoved(id) => self.item(id).0.is_some() && self.item(id).1.is_none(),
            Because::EvidenceEdited(id) => {
                let [one, other] = self.written("evidence", id);
                one.is_some() && other.is_some() && one != other
            }
            Because::EvidenceWithdrawn(id) => self.states(id, |was, is| {
                was != EvidenceState::Withdrawn && is == EvidenceState::Withdrawn
            }),
            Because::EvidenceCounts(on) => {
                let collected = self.item(&on.id).1.map(|item| item.collected);
                collected == on.on && self.between(on.on)
            }
            Because::EvidenceExpires(on) => {
                let [_, item] = self.written("evidence", &on.id);
                let last = on.on.and_then(|day| day.plus_days(-1)).unwrap();
                item.unwrap()["expires"] == json!(last) && self.between(on.on)
            }
            Because::EvidenceAges(on) => self.between(on.on),
            Because::FactChanged(change) => {
                let value =
                    |review: &Value| review["service"]["facts"].get(change.id.as_str()).cloned();
                let stated = self.reviews.each_ref().map(value);
                let told = [&change.from, &change.to]
                    .map(|value| value.as_ref().map(|value| json!(value)));
                stated == told && change.from != change.to
            }
            Because::ExemptionBegins(_)
            | Because::ExemptionAmended(_)
            | Because::ExemptionEnds(_)
            | Because::ExemptionRemoved(_) => self.is_waived(requirement, cause),
            Because::ConditionAgreed(id) => self.condition(requirement, id)[0].is_none(),
            Because::ConditionRemoved(id) => self.condition(requirement, id)[1].is_none(),
            Because::ConditionAmended(id) => {
                let [one, other] = self.condition(requirement, id);
                one.is_some() && other.is_some() && one != other
            }
            Because::ConditionClosed(on) => self.stands(&on.id) == ConditionState::Closed,
            Because::ConditionOverdue(on) => self.stands(&on.id) == ConditionState::Overdue,
            Because::DayAlone => {
                let (one, other) = (&self.earlier.assessment, &self.later.assessment);
                one.assessed_on != other.assessed_on || one.digest == other.digest
            }
            // Nothing is withheld here, everything is listed, and there is one revision.
            _ => false,
        }
    }

    fn between(&self, day: Option<Date>) -> bool {
        day.is_some_and(|day| self.earlier.as_of < day && day <= self.later.as_of)
    }

    fn item(&self, id: &Id) -> (Option<&ReportedEvidence>, Option<&ReportedEvidence>) {
        let [one, other] = [self.earlier, self.later]
            .map(|report| report.evidence.iter().find(|item| item.id == *id));
        (one, other)
    }

    fn states(&self, id: &Id, are: impl Fn(EvidenceState, EvidenceState) -> bool) -> bool {
        let (one, other) = self.item(id);
        are(one.unwrap().state, other.unwrap().state)
    }

    /// What stands in the reviews.
    fn written(&self, list: &str, id: &Id) -> [Option<&Value>; 2] {
        self.reviews.each_ref().map(|review| {
            let mut all = review[list].as_array().unwrap().iter();
            all.find(|one| one["id"] == id.as_str())
        })
    }

    /// A condition, where it is on the requirement.
    fn condition(&self, requirement: &Id, id: &Id) -> [Option<&Value>; 2] {
        let written = self.written("conditions", id);
        written.map(|one| one.filter(|one| one["requirement"] == requirement.as_str()))
    }

    fn stands(&self, condition: &Id) -> ConditionState {
        let mut all = self.later.conditions.iter();
        all.find(|one| one.id == *condition).unwrap().state
    }

    fn is_judged(&self, requirement: &Id, cause: &Because) -> bool {
        let [was, is] = [self.earlier, self.later]
            .map(|report| report.requirement(requirement.as_str()).unwrap());
        let verdict = |one: &Option<ReportedJudgement>| one.as_ref().map(|one| one.verdict);
        let counts_on =
            |one: &Option<ReportedJudgement>, on| one.as_ref().is_some_and(|one| one.on == on);
        let stood = |one: &safon::report::RequirementReport, on| {
            one.history
                .iter()
                .chain(&one.judgement)
                .any(|one| one.on == on)
        };
        let (Because::Judged(change)
        | Because::JudgementEdited(change)
        | Because::JudgementRemoved(change)) = cause
        else {
            return false;
        };
        let said = (change.from, change.to) == (verdict(&was.judgement), verdict(&is.judgement));
        said && match cause {
            Because::Judged(_) => counts_on(&is.judgement, change.on) && !stood(was, change.on),
            Because::JudgementRemoved(_) => {
                counts_on(&was.judgement, change.on) && !stood(is, change.on)
            }
            _ => {
                counts_on(&was.judgement, change.on)
                    && counts_on(&is.judgement, change.on)
                    && was.judgement != is.judgement
            }
        }
    }

    fn is_waived(&self, requirement: &Id, cause: &Because) -> bool {
        let count = |report: &Report, is: &dyn Fn(&ReportedExemption) -> bool| {
            let all = report
                .exemptions
                .iter()
                .filter(|one| one.requirement == *requirement);
            all.filter(|one| is(one)).count()
        };
        let [was, is] = [self.earlier, self.later];
        match cause {
            Because::ExemptionBegins(days) => {
                let covers = |one: &ReportedExemption| {
                    one.in_date && (one.from, one.until) == (days.from, days.until)
                };
                count(is, &covers) > 0
            }
            Because::ExemptionEnds(days) => {
                let ended = |one: &ReportedExemption| {
                    !one.in_date && (one.from, one.until) == (days.from, days.until)
                };
                let covered = |one: &ReportedExemption| one.in_date && one.from == days.from;
                count(is, &ended) > 0 && count(was, &covered) > 0
            }
            Because::ExemptionAmended(days) => {
                let same = |one: &ReportedExemption| one.from == days.from;
                count(was, &same) > 0 && count(is, &same) > 0
            }
            Because::ExemptionRemoved(days) => {
                let same =
                    |one: &ReportedExemption| (one.from, one.until) == (days.from, days.until);
                count(was, &same) > count(is, &same)
            }
            _ => false,
        }
    }
}
