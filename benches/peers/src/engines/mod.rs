//! Each engine with the same rules in its own language.

pub mod cedar;
pub mod cel;
pub mod rego;
pub mod safon;
pub mod schema;
pub mod zen;

use serde_json::{Map, Value};

/// The outcomes of the requirements of one document, in order.
pub type Words = Vec<&'static str>;

/// Rules that were compiled, and what is done with a document.
pub trait Engine {
    /// A document in the engine's own form.
    type Document;

    /// Compiles the rules of a standard.
    fn compile(standard: &Value) -> Self;

    /// Reads a document.
    fn read(&self, text: &str) -> Self::Document;

    /// The outcome of every requirement.
    fn words(&self, document: &mut Self::Document) -> Words;

    /// What is timed and counted: all the work behind the outcomes.
    fn evaluate(&self, document: &mut Self::Document) {
        std::hint::black_box(self.words(document));
    }

    /// The same from the bytes.
    fn evaluate_text(&self, text: &str) {
        self.evaluate(&mut self.read(text));
    }
}

/// The words an engine may answer with.
pub const WORDS: [&str; 6] = [
    "not-applicable",
    "not-met",
    "not-evidenced",
    "not-judged",
    "partly-met",
    "met",
];

pub fn word(answer: &str) -> &'static str {
    WORDS
        .into_iter()
        .find(|word| *word == answer)
        .unwrap_or_else(|| panic!("an unknown word: {answer}"))
}

/// The outcome of a requirement, for engines whose host draws it out of what their rules say.
pub fn outcome(applies: bool, evidenced: bool, verdict: Option<&str>) -> &'static str {
    match (applies, evidenced, verdict) {
        (false, _, _) => "not-applicable",
        (_, _, Some("not-met")) => "not-met",
        (_, false, _) => "not-evidenced",
        (_, _, None) => "not-judged",
        (_, _, Some("partly-met")) => "partly-met",
        _ => "met",
    }
}

/// The only member of an object, which says what a rule is.
pub fn only(rule: &Value) -> (&str, &Value) {
    let (key, body) = rule
        .as_object()
        .and_then(|rule| rule.iter().next())
        .expect("a rule");
    (key, body)
}

pub fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

/// The two rules of a requirement: when it applies and when it is evidenced.
pub fn rules(requirement: &Value) -> (Option<&Value>, &Value) {
    (
        requirement.get("applies_when"),
        &requirement["evidenced_when"],
    )
}

/// A language in which a rule is one expression.
pub trait Notation {
    fn all(&self, parts: &[String]) -> String {
        format!("({})", parts.join(" && "))
    }
    fn any(&self, parts: &[String]) -> String {
        format!("({})", parts.join(" || "))
    }
    fn not(&self, part: &str) -> String {
        format!("!({part})")
    }
    fn evidence(&self, test: &Value) -> String;

    /// Where the facts are.
    const FACTS: &str = "facts";

    /// Whether a fact has one of several values.
    fn within(&self, fact: &str, values: &Value) -> String {
        format!("{fact} in {values}")
    }

    fn fact(&self, body: &Value) -> String {
        let fact = format!("{}[{}]", Self::FACTS, body["id"]);
        match test(body) {
            Test::OneOf(values) => match values.as_slice() {
                [value] => format!("{fact} == {value}"),
                values => self.within(&fact, &Value::from(values.to_vec())),
            },
            Test::AtLeast(number) => format!("{fact} >= {number}"),
        }
    }

    /// A rule as an expression. What asks for some of several asks for any of their combinations.
    fn rule(&self, rule: &Value) -> String {
        let (key, body) = only(rule);
        let parts = |of: &Value| {
            list(of)
                .iter()
                .map(|part| self.rule(part))
                .collect::<Vec<_>>()
        };
        match key {
            "all" => self.all(&parts(body)),
            "any" => self.any(&parts(body)),
            "not" => self.not(&self.rule(body)),
            "at_least" => {
                let count = body["count"].as_u64().expect("a count") as usize;
                let all = combinations(&parts(&body["of"]), count);
                self.any(&all.iter().map(|some| self.all(some)).collect::<Vec<_>>())
            }
            "fact" => self.fact(body),
            _ => self.evidence(body),
        }
    }
}

/// Every choice of `count` of the parts.
pub fn combinations(parts: &[String], count: usize) -> Vec<Vec<String>> {
    match (count, parts.split_first()) {
        (0, _) => vec![Vec::new()],
        (_, None) => Vec::new(),
        (_, Some((first, rest))) => {
            let with = combinations(rest, count - 1).into_iter().map(|mut some| {
                some.insert(0, first.clone());
                some
            });
            with.chain(combinations(rest, count)).collect()
        }
    }
}

/// The stages that are at least one of them.
pub fn stages_from(stage: &Value) -> Vec<&'static str> {
    crate::fixture::stages()
        .iter()
        .copied()
        .skip_while(|one| stage != one)
        .collect()
}

/// How many items there are to be.
pub fn bound(test: &Value) -> String {
    match &test["at_least"] {
        Value::Null => format!("<= {}", test["at_most"]),
        least => format!(">= {least}"),
    }
}

/// The verdict on each requirement that was judged.
pub fn verdicts(document: &Value) -> Map<String, Value> {
    let judgements = list(&document["judgements"]).iter();
    judgements
        .map(|one| {
            let requirement = one["requirement"].as_str().expect("an id");
            (requirement.to_owned(), one["verdict"].clone())
        })
        .collect()
}

/// A test of a fact, as values it may have or a number it has at least.
pub enum Test<'v> {
    OneOf(Vec<Value>),
    AtLeast(&'v Value),
}

pub fn test(test: &Value) -> Test<'_> {
    match (test.get("is"), test.get("in"), &test["at_least"]) {
        (Some(value), _, _) => Test::OneOf(vec![value.clone()]),
        (_, Some(values), _) => Test::OneOf(list(values).to_vec()),
        (_, _, stage) if stage.is_string() => {
            Test::OneOf(stages_from(stage).into_iter().map(Value::from).collect())
        }
        (_, _, number) => Test::AtLeast(number),
    }
}
