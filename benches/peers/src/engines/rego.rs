//! Rego, in the virtual machine of regorus.

use std::cell::RefCell;

use regorus::languages::rego::compiler::Compiler;
use regorus::rvm::vm::RegoVM;
use regorus::{Engine as Rego, Value as RegoValue};
use serde_json::Value;

use super::{Engine, Test, Words, bound, list, only, rules, test, word};
use crate::fixture::{AS_OF, oldest, requirements};

pub struct Regorus(RefCell<RegoVM>);

impl Engine for Regorus {
    type Document = RegoValue;

    fn compile(standard: &Value) -> Self {
        let mut rego = Rego::new();
        rego.add_policy("rules.rego".to_owned(), module(standard))
            .expect("a module");
        let policy = rego
            .compile_with_entrypoint(&"data.rules.outcomes".into())
            .expect("a policy");
        let program =
            Compiler::compile_from_policy(&policy, &["data.rules.outcomes"]).expect("a program");
        let mut machine = RegoVM::new();
        machine.load_program(program);
        machine.set_max_instructions(usize::MAX);
        Self(RefCell::new(machine))
    }

    fn read(&self, text: &str) -> RegoValue {
        RegoValue::from_json_str(text).expect("a document")
    }

    fn words(&self, document: &mut RegoValue) -> Words {
        let found = self.run(document);
        let found = found.as_array().expect("a list").iter();
        found
            .map(|one| word(one.as_string().expect("a word")))
            .collect()
    }

    fn evaluate(&self, document: &mut RegoValue) {
        std::hint::black_box(self.run(document));
    }
}

impl Regorus {
    fn run(&self, document: &RegoValue) -> RegoValue {
        let mut machine = self.0.borrow_mut();
        machine.set_input(document.clone());
        machine.execute().expect("an answer")
    }
}

/// The rules as a module: a rule for every node that has a name of its own.
fn module(standard: &Value) -> String {
    let mut module = Module::default();
    module.text.push_str(
        "package rules\n\nverdict[j.requirement] := j.verdict if some j in input.judgements\n\n",
    );
    let mut names = Vec::new();
    for (number, requirement) in requirements(standard).into_iter().enumerate() {
        let (applies, evidenced) = rules(requirement);
        let applies = applies.map_or_else(|| "true".to_owned(), |rule| module.node(rule));
        let evidenced = module.node(evidenced);
        let id = requirement["id"].as_str().expect("an id");
        let name = format!("outcome_{number}");
        module.text.push_str(&format!(
            "default {name} := \"met\"\n{name} := \"not-applicable\" if not {applies}\n\
             else := \"not-met\" if verdict[\"{id}\"] == \"not-met\"\n\
             else := \"not-evidenced\" if not {evidenced}\n\
             else := \"not-judged\" if not verdict[\"{id}\"]\n\
             else := \"partly-met\" if verdict[\"{id}\"] == \"partly-met\"\n\n"
        ));
        names.push(name);
    }
    module
        .text
        .push_str(&format!("outcomes := [{}]\n", names.join(", ")));
    module.text
}

#[derive(Default)]
struct Module {
    text: String,
    nodes: usize,
}

impl Module {
    /// Adds a rule for a node and gives its name.
    fn node(&mut self, rule: &Value) -> String {
        let (key, body) = only(rule);
        let bodies: Vec<String> = match key {
            "all" => vec![self.nodes_of(body).join("\n    ")],
            "any" => self.nodes_of(body),
            "not" => vec![format!("not {}", self.node(body))],
            "at_least" => {
                let parts = self.nodes_of(&body["of"]);
                let count = body["count"].as_u64().expect("a count") as usize;
                super::combinations(&parts, count)
                    .iter()
                    .map(|some| some.join("\n    "))
                    .collect()
            }
            "fact" => vec![fact(body)],
            _ => vec![evidence(body)],
        };
        self.nodes += 1;
        let name = format!("n{}", self.nodes);
        for body in bodies {
            self.text
                .push_str(&format!("{name} if {{\n    {body}\n}}\n\n"));
        }
        name
    }

    fn nodes_of(&mut self, rules: &Value) -> Vec<String> {
        list(rules).iter().map(|rule| self.node(rule)).collect()
    }
}

fn fact(body: &Value) -> String {
    let fact = format!("input.service.facts[{}]", body["id"]);
    match test(body) {
        Test::OneOf(values) => match values.as_slice() {
            [value] => format!("{fact} == {value}"),
            values => format!("{fact} in {{{}}}", words(values)),
        },
        Test::AtLeast(number) => format!("{fact} >= {number}"),
    }
}

fn words(values: &[Value]) -> String {
    values
        .iter()
        .map(Value::to_string)
        .collect::<Vec<_>>()
        .join(", ")
}

fn evidence(body: &Value) -> String {
    let mut tests = vec!["some e in input.evidence".to_owned()];
    let days = oldest(body);
    match days.as_slice() {
        [(kind, day)] => {
            tests.push(format!("e.kind == \"{kind}\""));
            tests.extend(day.as_ref().map(|day| format!("e.collected >= \"{day}\"")));
        }
        days => {
            let days: Vec<String> = days
                .iter()
                .map(|(kind, day)| {
                    format!("\"{kind}\": \"{}\"", day.as_deref().unwrap_or("0000-00-00"))
                })
                .collect();
            tests.push(format!("e.collected >= {{{}}}[e.kind]", days.join(", ")));
        }
    }
    tests.push(format!("e.collected <= \"{AS_OF}\""));
    tests.extend(
        list(&body["tags"])
            .iter()
            .map(|tag| format!("{tag} in e.tags")),
    );
    tests.extend(
        list(&body["languages"])
            .iter()
            .map(|language| format!("{language} in e.languages")),
    );
    tests.push("e.withdrawn == false".to_owned());
    tests.push("e.counter == false".to_owned());
    tests.push(format!(
        "object.get(e, \"expires\", \"9999-12-31\") >= \"{AS_OF}\""
    ));
    if let Some(measure) = body.get("measure") {
        tests.push(format!(
            "e.measures[{}] >= {}",
            measure["id"], measure["at_least"]
        ));
    }
    format!("count([1 | {}]) {}", tests.join("; "), bound(body))
}
