//! Cedar, which does not count: the host counts, and policies compare.

use std::collections::BTreeMap;
use std::str::FromStr;

use cedar_policy::{Authorizer, Context, Entities, EntityUid, PolicySet, Request};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::{Engine, Notation, Words, bound, list, outcome, rules};
use crate::fixture::{AS_OF, oldest, requirements};

pub struct Cedar {
    /// For each requirement a policy that permits where it applies, and one where it is evidenced.
    policies: PolicySet,
    counts: Vec<Count>,
    requirements: Vec<String>,
    authorizer: Authorizer,
    entities: Entities,
}

/// A test of evidence, for the host to count.
struct Count {
    kinds: Vec<(&'static str, Option<String>)>,
    tags: Vec<String>,
    languages: Vec<String>,
    measure: Option<(String, i64)>,
}

#[derive(Deserialize)]
pub struct Document {
    service: Service,
    evidence: Vec<Item>,
    #[serde(deserialize_with = "verdicts")]
    judgements: BTreeMap<String, String>,
}

#[derive(Deserialize)]
struct Service {
    facts: Map<String, Value>,
}

#[derive(Deserialize)]
struct Item {
    kind: String,
    collected: String,
    expires: Option<String>,
    tags: Vec<String>,
    languages: Vec<String>,
    measures: BTreeMap<String, i64>,
    withdrawn: bool,
    counter: bool,
}

fn verdicts<'de, D: serde::Deserializer<'de>>(
    deserializer: D,
) -> Result<BTreeMap<String, String>, D::Error> {
    #[derive(Deserialize)]
    struct Judgement {
        requirement: String,
        verdict: String,
    }
    let all = Vec::<Judgement>::deserialize(deserializer)?;
    Ok(all
        .into_iter()
        .map(|one| (one.requirement, one.verdict))
        .collect())
}

impl Engine for Cedar {
    type Document = Document;

    fn compile(standard: &Value) -> Self {
        let requirements = requirements(standard);
        let notation = InCedar::default();
        let mut source = String::new();
        for (number, requirement) in requirements.iter().enumerate() {
            let (applies, evidenced) = rules(requirement);
            let applies = applies.map_or_else(|| "true".to_owned(), |rule| notation.rule(rule));
            let evidenced = notation.rule(evidenced);
            for (what, rule) in [("a", applies), ("e", evidenced)] {
                source.push_str(&format!(
                    "@id(\"{what}{number}\") permit(principal, action, resource) when {{ {rule} }};\n"
                ));
            }
        }
        let parsed = PolicySet::from_str(&source).expect("policies");
        let mut policies = PolicySet::new();
        for policy in parsed.policies() {
            let id = policy
                .annotation("id")
                .expect("an id")
                .parse()
                .expect("an id");
            policies.add(policy.new_id(id)).expect("a policy");
        }
        Self {
            policies,
            counts: notation.counts.into_inner(),
            requirements: requirements
                .iter()
                .map(|one| one["id"].as_str().expect("an id").to_owned())
                .collect(),
            authorizer: Authorizer::new(),
            entities: Entities::empty(),
        }
    }

    fn read(&self, text: &str) -> Document {
        serde_json::from_str(text).expect("a document")
    }

    fn words(&self, document: &mut Document) -> Words {
        let count = |count: &Count| {
            document
                .evidence
                .iter()
                .filter(|item| count.counts(item))
                .count()
        };
        let context: Map<String, Value> = self
            .counts
            .iter()
            .enumerate()
            .map(|(number, test)| (format!("c{number}"), json!(count(test))))
            .chain([("facts".to_owned(), json!(document.service.facts))])
            .collect();
        let context = Context::from_json_value(Value::Object(context), None).expect("a context");
        let user: EntityUid = "Host::\"h\"".parse().expect("an entity");
        let request =
            Request::new(user.clone(), user.clone(), user, context, None).expect("a request");
        let response = self
            .authorizer
            .is_authorized(&request, &self.policies, &self.entities);
        assert_eq!(response.diagnostics().errors().count(), 0);
        let mut holds = vec![[false; 2]; self.requirements.len()];
        for id in response.diagnostics().reason() {
            let id: &str = id.as_ref();
            let number: usize = id[1..].parse().expect("a number");
            holds[number][usize::from(id.starts_with('e'))] = true;
        }
        let outcomes = self.requirements.iter().zip(holds);
        outcomes
            .map(|(id, [applies, evidenced])| {
                outcome(
                    applies,
                    evidenced,
                    document.judgements.get(id).map(String::as_str),
                )
            })
            .collect()
    }
}

impl Count {
    fn counts(&self, item: &Item) -> bool {
        let kind = self.kinds.iter().find(|(kind, _)| *kind == item.kind);
        kind.is_some_and(|(_, oldest)| {
            oldest
                .as_ref()
                .is_none_or(|oldest| item.collected >= *oldest)
        }) && item.collected.as_str() <= AS_OF
            && !item.withdrawn
            && !item.counter
            && item
                .expires
                .as_ref()
                .is_none_or(|last| last.as_str() >= AS_OF)
            && self.tags.iter().all(|tag| item.tags.contains(tag))
            && self
                .languages
                .iter()
                .all(|language| item.languages.contains(language))
            && self
                .measure
                .as_ref()
                .is_none_or(|(id, least)| item.measures.get(id).is_some_and(|value| value >= least))
    }
}

#[derive(Default)]
struct InCedar {
    counts: std::cell::RefCell<Vec<Count>>,
}

impl Notation for InCedar {
    const FACTS: &str = "context.facts";

    fn within(&self, fact: &str, values: &Value) -> String {
        format!("{values}.contains({fact})")
    }

    fn evidence(&self, body: &Value) -> String {
        let strings = |key: &str| {
            list(&body[key])
                .iter()
                .map(|one| one.as_str().expect("a word").to_owned())
                .collect()
        };
        let measure = body.get("measure").map(|measure| {
            let id = measure["id"].as_str().expect("an id").to_owned();
            (id, measure["at_least"].as_i64().expect("a number"))
        });
        let mut counts = self.counts.borrow_mut();
        counts.push(Count {
            kinds: oldest(body),
            tags: strings("tags"),
            languages: strings("languages"),
            measure,
        });
        format!("context.c{} {}", counts.len() - 1, bound(body))
    }
}
