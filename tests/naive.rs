//! A second evaluator, deliberately naive: it walks the JSON of both documents with no plan, no
//! interning and none of the library's types, and has to agree with the engine.

use std::collections::{BTreeMap, BTreeSet};

use safon::{Assessment, Date, Standard};
use serde_json::Value;

use crate::random::{self, Kind, Random};
use crate::sets::by_hand;
use crate::support::number_of_cases;

/// What the naive evaluator answers.
#[derive(Debug, PartialEq)]
pub struct Answer {
    pub outcome: String,
    pub criteria: BTreeMap<String, String>,
    pub requirements: BTreeMap<String, String>,
}

/// Days since the first of March of year 0, by counting.
pub fn days(date: &str) -> i64 {
    let number = |range: std::ops::Range<usize>| date[range].parse::<i64>().unwrap();
    let (year, month, day) = (number(0..4), number(5..7), number(8..10));
    let (year, month) = if month < 3 {
        (year - 1, month + 9)
    } else {
        (year, month - 3)
    };
    365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day - 1
}

fn list<'v>(value: &'v Value, key: &str) -> Vec<&'v Value> {
    value[key]
        .as_array()
        .map(|list| list.iter().collect())
        .unwrap_or_default()
}

fn has_all(item: &Value, test: &Value, key: &str) -> bool {
    list(test, key)
        .iter()
        .all(|wanted| list(item, key).contains(wanted))
}

/// Whether an item counts in a test of evidence.
pub fn counts(standard: &Value, test: &Value, item: &Value, today: i64) -> bool {
    let kinds = list(standard, "evidence_kinds");
    let kind = kinds
        .iter()
        .find(|kind| kind["id"] == item["kind"])
        .unwrap();
    let age = today - days(item["collected"].as_str().unwrap());
    let young = |limit: &Value| limit.as_i64().is_none_or(|limit| age <= limit);
    let measured = match test.get("measure") {
        None => true,
        Some(wanted) => match item["measures"][wanted["id"].as_str().unwrap()].as_f64() {
            None => false,
            // One decimal: tenths compare exactly once they are rounded to whole numbers.
            Some(value) => {
                let tenths = |value: f64| (value * 10.0).round() as i64;
                wanted["at_least"]
                    .as_f64()
                    .is_none_or(|least| tenths(value) >= tenths(least))
                    && wanted["at_most"]
                        .as_f64()
                        .is_none_or(|most| tenths(value) <= tenths(most))
            }
        },
    };
    list(test, "kind").contains(&&item["kind"])
        && has_all(item, test, "tags")
        && has_all(item, test, "languages")
        && item["withdrawn"] != true
        && item["counter"] != true
        && age >= 0
        && young(&test["within_days"])
        && young(&kind["lifetime_days"])
        && item["expires"]
            .as_str()
            .is_none_or(|last| today <= days(last))
        && measured
}

/// True, false or unknown.
pub type Maybe = Option<bool>;

/// The value of a rule, given how many items count in each test of evidence.
pub fn value(
    standard: &Value,
    facts: &Value,
    rule: &Value,
    count: &dyn Fn(&Value) -> i64,
) -> Maybe {
    if let Some(word) = rule.as_str() {
        return Some(word == "always");
    }
    let (key, body) = rule.as_object().unwrap().iter().next().unwrap();
    let several = |rules: &Value, needed: usize| -> Maybe {
        let values: Vec<Maybe> = rules
            .as_array()
            .unwrap()
            .iter()
            .map(|rule| value(standard, facts, rule, count))
            .collect();
        let certain = values.iter().filter(|value| **value == Some(true)).count();
        let possible = values.iter().filter(|value| **value != Some(false)).count();
        if certain >= needed {
            Some(true)
        } else if possible < needed {
            Some(false)
        } else {
            None
        }
    };
    match key.as_str() {
        "all" => several(body, body.as_array().unwrap().len()),
        "any" => several(body, 1),
        "at_least" => several(&body["of"], body["count"].as_u64().unwrap() as usize),
        "not" => value(standard, facts, body, count).map(|value| !value),
        "evidence" => {
            let number = count(body);
            Some(
                body["at_least"]
                    .as_i64()
                    .is_none_or(|least| number >= least)
                    && body["at_most"].as_i64().is_none_or(|most| number <= most),
            )
        }
        _ => fact(standard, facts, body),
    }
}

fn fact(standard: &Value, facts: &Value, test: &Value) -> Maybe {
    let id = test["id"].as_str().unwrap();
    let stated = facts.get(id);
    if let Some(wanted) = test["stated"].as_bool() {
        return Some(stated.is_some() == wanted);
    }
    let stated = stated?;
    let declared = list(standard, "facts");
    let declared = declared.iter().find(|fact| fact["id"] == id).unwrap();
    let rank = |value: &Value| match declared["type"]["ordinal"].as_array() {
        Some(order) => order.iter().position(|one| one["id"] == *value).unwrap() as i64,
        None => value.as_i64().unwrap(),
    };
    Some(if let Some(wanted) = test.get("is") {
        stated == wanted
    } else if let Some(wanted) = test.get("in") {
        wanted.as_array().unwrap().contains(stated)
    } else if let Some(least) = test.get("at_least") {
        rank(stated) >= rank(least)
    } else {
        rank(stated) <= rank(&test["at_most"])
    })
}

/// The value of one of a requirement's two rules.
pub fn rule_of(
    standard: &Value,
    assessment: &Value,
    requirement: &Value,
    key: &str,
    today: i64,
) -> Maybe {
    let always = Value::from("always");
    let rule = requirement.get(key).unwrap_or(&always);
    value(standard, &assessment["service"]["facts"], rule, &|test| {
        let items = list(assessment, "evidence");
        items
            .iter()
            .filter(|item| counts(standard, test, item, today))
            .count() as i64
    })
}

fn about<'v>(assessment: &'v Value, list_of: &str, id: &Value) -> Vec<&'v Value> {
    let mut all = list(assessment, list_of);
    all.retain(|one| one["requirement"] == *id);
    all
}

/// The judgement that counts: the latest that is not after the day.
fn judgement<'v>(assessment: &'v Value, id: &Value, today: i64) -> Option<&'v Value> {
    let on = |judgement: &Value| days(judgement["on"].as_str().unwrap());
    let mut judgements = about(assessment, "judgements", id);
    judgements.retain(|judgement| on(judgement) <= today);
    judgements.into_iter().max_by_key(|judgement| on(judgement))
}

/// Whether a shortfall is covered: all that is open is in time, and something is open or was closed
/// since the verdict.
fn covered(standard: &Value, assessment: &Value, id: &Value, today: i64) -> bool {
    let within = standard["result"]["conditions_within_days"]
        .as_i64()
        .unwrap_or(90);
    let assessed = days(assessment["assessed_on"].as_str().unwrap());
    let judged = judgement(assessment, id, today).unwrap();
    let judged = days(judged["on"].as_str().unwrap());
    let (mut open, mut closed_since) = (0, 0);
    for condition in about(assessment, "conditions", id) {
        let due = days(condition["due"].as_str().unwrap());
        match condition["closed_on"].as_str().map(days) {
            Some(closed) if closed <= today => {
                if closed >= judged {
                    closed_since += 1;
                }
            }
            _ => {
                open += 1;
                let latest = if judged > assessed { judged } else { assessed } + within;
                if due < today || due > latest {
                    return false;
                }
            }
        }
    }
    open + closed_since > 0
}

/// How long an exemption lasts, as the standard has it.
#[derive(PartialEq)]
enum Lasts {
    AsAllowed,
    TooLong,
    ForEver,
}

fn lasts(standard: &Value, exemption: &Value) -> Lasts {
    let rules = &standard["result"]["exemptions"];
    let most = rules["at_most_days"].as_i64();
    let from = days(exemption["from"].as_str().unwrap());
    match exemption["until"].as_str() {
        None if rules["until"] == "required" || most.is_some() => Lasts::ForEver,
        Some(until) if most.is_some_and(|most| days(until) - from + 1 > most) => Lasts::TooLong,
        _ => Lasts::AsAllowed,
    }
}

fn requirement(standard: &Value, assessment: &Value, one: &Value, today: i64) -> &'static str {
    match rule_of(standard, assessment, one, "applies_when", today) {
        Some(false) => return "not-applicable",
        None => return "undetermined",
        Some(true) => {}
    }
    let day = |value: &Value| value.as_str().map(days);
    let exempt = about(assessment, "exemptions", &one["id"])
        .iter()
        .any(|exemption| {
            lasts(standard, exemption) == Lasts::AsAllowed
                && day(&exemption["from"]).unwrap() <= today
                && day(&exemption["until"]).is_none_or(|until| today <= until)
        });
    if exempt && one["exemptible"] == true {
        return "exempt";
    }
    let verdict = judgement(assessment, &one["id"], today);
    let verdict = verdict.map(|judgement| judgement["verdict"].as_str().unwrap());
    if verdict == Some("not-met") {
        return "not-met";
    }
    if rule_of(standard, assessment, one, "evidenced_when", today) != Some(true) {
        return "not-evidenced";
    }
    if verdict.is_none() && one["judgement"] != "none" {
        return "not-judged";
    }
    if verdict == Some("partly-met") {
        "partly-met"
    } else {
        "met"
    }
}

pub fn assess(standard: &Value, assessment: &Value, today: i64) -> Answer {
    let (mut criteria, mut requirements) = (BTreeMap::new(), BTreeMap::new());
    let mut shortfalls = Vec::new();
    for criterion in list(standard, "criteria") {
        let mut binding = Vec::new();
        for one in list(criterion, "requirements") {
            let outcome = requirement(standard, assessment, one, today);
            let id = one["id"].as_str().unwrap();
            requirements.insert(id.to_owned(), outcome.to_owned());
            let level = one["level"].as_str().unwrap();
            if level != "may" {
                binding.push((level, outcome));
            }
            if outcome == "partly-met" && level != "may"
                || outcome == "not-met" && level == "should"
            {
                shortfalls.push(one["id"].clone());
            }
        }
        let any = |test: &dyn Fn(&str, &str) -> bool| binding.iter().any(|(l, o)| test(l, o));
        let outcome = if !any(&|_, outcome| outcome != "not-applicable") {
            "not-applicable"
        } else if any(&|level, outcome| level == "must" && outcome == "not-met") {
            "not-met"
        } else if any(&|_, outcome| {
            ["not-evidenced", "not-judged", "undetermined"].contains(&outcome)
        }) {
            "incomplete"
        } else if any(&|level, outcome| {
            outcome == "partly-met" || level == "should" && outcome == "not-met"
        }) {
            "partly-met"
        } else {
            "met"
        };
        criteria.insert(
            criterion["id"].as_str().unwrap().to_owned(),
            outcome.to_owned(),
        );
    }
    let any = |wanted: &str| criteria.values().any(|outcome| outcome == wanted);
    let outcome = if criteria.values().all(|outcome| outcome == "not-applicable") {
        "not-applicable"
    } else if any("not-met") {
        "not-met"
    } else if any("incomplete") {
        "incomplete"
    } else if !any("partly-met") {
        "met"
    } else if shortfalls
        .iter()
        .all(|id| covered(standard, assessment, id, today))
    {
        "met-with-conditions"
    } else {
        "not-met"
    };
    Answer {
        outcome: outcome.to_owned(),
        criteria,
        requirements,
    }
}

/// What is to be said of what was decided: pairs of a code and a place.
pub fn findings(standard: &Value, assessment: &Value, today: i64) -> BTreeSet<(String, String)> {
    let outcomes = assess(standard, assessment, today).requirements;
    let outcome = |id: &Value| outcomes[id.as_str().unwrap()].as_str();
    let all: Vec<&Value> = list(standard, "criteria")
        .into_iter()
        .flat_map(|criterion| list(criterion, "requirements"))
        .collect();
    let declared = |id: &Value| *all.iter().find(|one| one["id"] == *id).unwrap();
    let day = |value: &Value| value.as_str().map(days);
    let mut found = BTreeSet::new();
    let mut find = |code: &str, at: String| found.insert((code.to_owned(), at));
    let panel = list(assessment, "panel");
    let mut strangers = Vec::new();
    let mut naming_nothing = 0;
    for (place, one) in list(assessment, "judgements").into_iter().enumerate() {
        let counts = judgement(assessment, &one["requirement"], today);
        if counts.is_some_and(|counts| day(&counts["on"]) > day(&one["on"])) {
            continue;
        }
        let by = &one["by"];
        let member = |member: &&Value| member["id"] == *by || list(member, "roles").contains(&by);
        let stranger = !panel.is_empty() && *by != "panel" && !panel.iter().any(member);
        if stranger && one.get("carried_from").is_none() && !strangers.contains(&by) {
            strangers.push(by);
            find("judge-not-on-panel", format!("/judgements/{place}/by"));
        }
        for key in ["evidence", "answers"] {
            for (inner, id) in list(one, key).into_iter().enumerate() {
                let items = list(assessment, "evidence");
                let item = items.iter().find(|item| item["id"] == *id).unwrap();
                if day(&item["collected"]) > day(&one["on"]) {
                    let at = format!("/judgements/{place}/{key}/{inner}");
                    find("judged-before-evidence", at);
                }
            }
        }
        if day(&one["on"]).unwrap() <= today
            && one["verdict"] == "met"
            && outcome(&one["requirement"]) == "met"
        {
            let named = list(one, "evidence");
            let mut alone = assessment.clone();
            if let Some(items) = alone["evidence"].as_array_mut() {
                items.retain(|item| named.contains(&&item["id"]));
            }
            let rule = declared(&one["requirement"]);
            if rule_of(standard, &alone, rule, "evidenced_when", today) != Some(true) {
                if named.is_empty() {
                    naming_nothing += 1;
                } else {
                    let at = format!("/judgements/{place}/evidence");
                    find("judged-on-other-evidence", at);
                }
            }
        }
    }
    if naming_nothing > 0 {
        find("judged-on-other-evidence", "/judgements".to_owned());
    }
    let exemptions = list(assessment, "exemptions");
    for (place, one) in exemptions.iter().enumerate() {
        let same = |other: &&&Value| {
            ["requirement", "from", "until"]
                .iter()
                .all(|key| other.get(*key) == one.get(*key))
        };
        let at = format!("/exemptions/{place}");
        if exemptions[..place].iter().any(|other| same(&other)) {
            find("duplicate-exemption", at.clone());
        }
        if declared(&one["requirement"])["exemptible"] == true {
            if one.get("until").is_none() {
                find("exemption-without-end", at.clone());
            } else if lasts(standard, one) == Lasts::TooLong {
                find("exemption-too-long", format!("{at}/until"));
            }
        }
        let on = |one: &Value, today: i64| {
            lasts(standard, one) == Lasts::AsAllowed
                && day(&one["from"]).unwrap() <= today
                && day(&one["until"]).is_none_or(|until| today <= until)
        };
        let counts = judgement(assessment, &one["requirement"], today);
        if on(one, today)
            && outcome(&one["requirement"]) == "exempt"
            && counts.is_some_and(|counts| counts["verdict"] == "not-met")
        {
            find("exemption-hides-not-met", at.clone());
        }
        let goes_on = |until: i64| {
            exemptions.iter().any(|other| {
                let same = other["requirement"] == one["requirement"];
                same && (on(other, until + 1) || on(other, today))
            })
        };
        let ended = day(&one["until"]).filter(|until| *until < today);
        if declared(&one["requirement"])["exemptible"] == true
            && ended.is_some_and(|until| !goes_on(until))
        {
            find("exemption-expired", at);
        }
    }
    for (place, one) in list(assessment, "conditions").into_iter().enumerate() {
        let id = &one["requirement"];
        let short = match outcome(id) {
            "partly-met" => declared(id)["level"] != "may",
            "not-met" => declared(id)["level"] == "should",
            _ => false,
        };
        if short && !covered(standard, assessment, id, today) {
            let counts = judgement(assessment, id, today).unwrap();
            if day(&one["closed_on"]).is_some_and(|closed| closed < day(&counts["on"]).unwrap()) {
                find(
                    "closed-before-verdict",
                    format!("/conditions/{place}/closed_on"),
                );
            }
        }
    }
    found
}

/// What the engine answers, in the same form.
pub fn engine(standard: &Standard, assessment: &Assessment, on: &str) -> Answer {
    let as_of: safon::Date = on.parse().unwrap();
    let report = standard.assess(assessment, as_of).unwrap();
    let criteria = report.criteria.iter();
    Answer {
        outcome: report.outcome.to_string(),
        criteria: criteria
            .map(|one| (one.id.to_string(), one.outcome.to_string()))
            .collect(),
        requirements: report
            .requirements()
            .map(|one| (one.id.to_string(), one.outcome.to_string()))
            .collect(),
    }
}

/// The findings that hang on what was decided.
const SAID: &[&str] = &[
    "closed-before-verdict",
    "duplicate-exemption",
    "exemption-expired",
    "exemption-hides-not-met",
    "exemption-too-long",
    "exemption-without-end",
    "judge-not-on-panel",
    "judged-before-evidence",
    "judged-on-other-evidence",
];

#[test]
fn the_engine_agrees_with_the_naive_evaluator() {
    let mut seen = BTreeMap::<String, u64>::new();
    for seed in 0..number_of_cases(3_000) {
        let mut random = Random::new(seed);
        let kind = Kind {
            falling: true,
            stated: true,
            size: 1 + seed % 4,
        };
        let document = random::standard(&mut random, kind);
        let standard = Standard::from_json(&document.to_string())
            .unwrap_or_else(|findings| panic!("seed {seed}: {findings}"));
        // A report speaks of the sorted form without defaults, and so do its warnings.
        let review = random::assessment(&mut random, &document).to_string();
        let review = Assessment::from_json(&review).map(|review| review.to_json());
        let review = review.unwrap_or_else(|findings| panic!("seed {seed}: {findings}"));
        let (review, _) = by_hand(&serde_json::from_str(&review).unwrap());
        let assessment = Assessment::from_json(&review.to_string())
            .unwrap_or_else(|findings| panic!("seed {seed}: {findings}"));
        for day in ["2026-06-01", "2026-06-30", "2026-07-20"] {
            let answer = engine(&standard, &assessment, day);
            assert_eq!(
                answer,
                assess(&document, &review, days(day)),
                "seed {seed}, {day}"
            );
            let alone = standard.outcome(&assessment, day.parse::<Date>().unwrap());
            assert_eq!(
                alone.unwrap().as_str(),
                answer.outcome,
                "seed {seed}, {day}"
            );
            let report = standard
                .assess(&assessment, day.parse::<Date>().unwrap())
                .unwrap();
            let told: BTreeSet<(String, String)> = report
                .warnings
                .iter()
                .filter(|one| SAID.contains(&one.code.as_str()))
                .map(|one| (one.code.clone(), one.at.to_string()))
                .collect();
            let expected = findings(&document, &review, days(day));
            assert_eq!(told, expected, "seed {seed}, {day}");
            for (code, at) in expected {
                let whole = if at == "/judgements" { " of all" } else { "" };
                *seen.entry(format!("{code}{whole}")).or_default() += 1;
            }
            *seen.entry(answer.outcome).or_default() += 1;
            for outcome in answer.requirements.into_values() {
                *seen.entry(format!("requirement {outcome}")).or_default() += 1;
            }
        }
    }
    // Agreement says little unless every outcome occurs.
    assert_eq!(seen.len(), 5 + 8 + SAID.len() + 1, "{seen:?}");
}
