//! JSON Schema: days as patterns, and the host draws the outcomes. Nothing in the documents was collected later
//! than the day that is assessed for, which the schema therefore need not say.

use jsonschema::Validator;
use serde_json::{Value, json};

use super::{Engine, Test, Words, list, only, outcome, rules, test, verdicts};
use crate::fixture::{AS_OF, oldest, requirements};

pub struct Schema {
    /// The id of each requirement, and the schemas of when it applies and when it is evidenced.
    requirements: Vec<(String, Validator, Validator)>,
}

impl Engine for Schema {
    type Document = Value;

    fn compile(standard: &Value) -> Self {
        let validator = |schema: Value| jsonschema::validator_for(&schema).expect("a schema");
        let compile = |requirement: &Value| {
            let (applies, evidenced) = rules(requirement);
            let id = requirement["id"].as_str().expect("an id").to_owned();
            (
                id,
                validator(applies.map_or(json!(true), rule)),
                validator(rule(evidenced)),
            )
        };
        Self {
            requirements: requirements(standard).into_iter().map(compile).collect(),
        }
    }

    fn read(&self, text: &str) -> Value {
        serde_json::from_str(text).expect("a document")
    }

    fn words(&self, document: &mut Value) -> Words {
        let verdicts = verdicts(document);
        let word = |(id, applies, evidenced): &(String, Validator, Validator)| {
            let verdict = verdicts.get(id).and_then(Value::as_str);
            outcome(
                applies.is_valid(document),
                evidenced.is_valid(document),
                verdict,
            )
        };
        self.requirements.iter().map(word).collect()
    }
}

fn rule(rule_: &Value) -> Value {
    let (key, body) = only(rule_);
    let parts = |of: &Value| list(of).iter().map(rule).collect::<Vec<_>>();
    match key {
        "all" => json!({"allOf": parts(body)}),
        "any" => json!({"anyOf": parts(body)}),
        "not" => json!({"not": rule(body)}),
        "at_least" => {
            let count = body["count"].as_u64().expect("a count") as usize;
            let texts: Vec<String> = parts(&body["of"]).iter().map(Value::to_string).collect();
            let all = super::combinations(&texts, count).into_iter().map(|some| {
                let some: Vec<Value> = some
                    .iter()
                    .map(|one| serde_json::from_str(one).expect("a schema"))
                    .collect();
                json!({"allOf": some})
            });
            json!({"anyOf": all.collect::<Vec<_>>()})
        }
        "fact" => {
            let test = match test(body) {
                Test::OneOf(values) => json!({"enum": values}),
                Test::AtLeast(number) => json!({"minimum": number}),
            };
            let id = body["id"].as_str().expect("an id");
            json!({"properties": {"service": {"properties": {"facts": {"properties": {id: test}}}}}})
        }
        _ => evidence(body),
    }
}

fn evidence(body: &Value) -> Value {
    let of_kind: Vec<Value> = oldest(body)
        .into_iter()
        .map(|(kind, day)| match day {
            None => json!({"properties": {"kind": {"const": kind}}}),
            Some(day) => json!({"properties": {"kind": {"const": kind}, "collected": {"pattern": from(&day)}}}),
        })
        .collect();
    let has = |key: &str| {
        list(&body[key])
            .iter()
            .map(|one| json!({"contains": {"const": one}}))
            .collect::<Vec<_>>()
    };
    let mut item = json!({
        "anyOf": of_kind,
        "properties": {
            "withdrawn": {"const": false}, "counter": {"const": false},
            "expires": {"pattern": from(AS_OF)},
        },
    });
    for key in ["tags", "languages"] {
        if body.get(key).is_some() {
            item["properties"][key] = json!({"allOf": has(key)});
        }
    }
    if let Some(measure) = body.get("measure") {
        let id = measure["id"].as_str().expect("an id");
        item["properties"]["measures"] =
            json!({"required": [id], "properties": {id: {"minimum": measure["at_least"]}}});
    }
    let mut list = json!({"contains": item});
    match (&body["at_least"], &body["at_most"]) {
        (Value::Null, most) => {
            list["minContains"] = json!(0);
            list["maxContains"] = most.clone();
        }
        (least, _) => list["minContains"] = least.clone(),
    }
    json!({"properties": {"evidence": list}})
}

/// A pattern of the days from one on: a common beginning, then a digit that is greater.
fn from(day: &str) -> String {
    let mut ways = vec![day.to_owned()];
    for (place, digit) in day
        .char_indices()
        .filter(|(_, digit)| ('0'..'9').contains(digit))
    {
        let next = char::from(digit as u8 + 1);
        ways.push(format!("{}[{next}-9]", &day[..place]));
    }
    format!("^(?:{})", ways.join("|"))
}
