//! ZEN, as one decision with an expression for each requirement.

use std::sync::Arc;

use serde_json::{Value, json};
use zen_engine::{Decision, Variable};

use super::{Engine, Notation, Words, bound, list, rules, verdicts, word};
use crate::fixture::{AS_OF, REQUIREMENTS, oldest, requirements};

pub struct Zen {
    decision: Decision,
    runtime: tokio::runtime::Runtime,
}

impl Engine for Zen {
    type Document = Variable;

    fn compile(standard: &Value) -> Self {
        let expression = |(number, requirement): (usize, &Value)| {
            let (applies, evidenced) = rules(requirement);
            let applies = applies.map_or_else(|| "true".to_owned(), |rule| InZen.rule(rule));
            let verdict = format!("verdicts[{}]", requirement["id"]);
            let value = format!(
                "not ({applies}) ? 'not-applicable' : {verdict} == 'not-met' ? 'not-met' \
                 : not ({}) ? 'not-evidenced' : {verdict} == null ? 'not-judged' : {verdict}",
                InZen.rule(evidenced)
            );
            json!({"id": format!("x{number}"), "key": format!("r{number}"), "value": value})
        };
        let expressions: Vec<Value> = requirements(standard)
            .into_iter()
            .enumerate()
            .map(expression)
            .collect();
        let content = json!({
            "nodes": [
                {"id": "in", "name": "in", "type": "inputNode", "content": {}},
                {"id": "rules", "name": "rules", "type": "expressionNode", "content": {"expressions": expressions}},
                {"id": "out", "name": "out", "type": "outputNode", "content": {}},
            ],
            "edges": [
                {"id": "e1", "sourceId": "in", "targetId": "rules"},
                {"id": "e2", "sourceId": "rules", "targetId": "out"},
            ],
        });
        let mut decision = Decision::from(Arc::new(
            serde_json::from_value(content).expect("a decision"),
        ));
        decision.compile();
        let runtime = tokio::runtime::Builder::new_current_thread()
            .build()
            .expect("a runtime");
        Self { decision, runtime }
    }

    fn read(&self, text: &str) -> Variable {
        let mut document: Value = serde_json::from_str(text).expect("a document");
        json!({
            "verdicts": verdicts(&document),
            "facts": document["service"]["facts"].take(),
            "evidence": document["evidence"].take(),
        })
        .into()
    }

    fn words(&self, document: &mut Variable) -> Words {
        let answer = self.run(document).to_value();
        let word_of = |number| word(answer[format!("r{number}")].as_str().expect("a word"));
        (0..REQUIREMENTS).map(word_of).collect()
    }

    fn evaluate(&self, document: &mut Variable) {
        std::hint::black_box(self.run(document));
    }
}

impl Zen {
    fn run(&self, document: &Variable) -> Variable {
        let answer = self.decision.evaluate(document.clone());
        self.runtime.block_on(answer).expect("an answer").result
    }
}

struct InZen;

impl Notation for InZen {
    fn all(&self, parts: &[String]) -> String {
        format!("({})", parts.join(" and "))
    }

    fn any(&self, parts: &[String]) -> String {
        format!("({})", parts.join(" or "))
    }

    fn not(&self, part: &str) -> String {
        format!("not ({part})")
    }

    fn evidence(&self, body: &Value) -> String {
        // The language does not compare strings, so each day is made into a date.
        let of_kind = oldest(body).into_iter().map(|(kind, day)| match day {
            None => format!("#.kind == '{kind}'"),
            Some(day) => format!("(#.kind == '{kind}' and date(#.collected) >= date('{day}'))"),
        });
        let mut tests = vec![self.any(&of_kind.collect::<Vec<_>>())];
        tests.extend(
            list(&body["tags"])
                .iter()
                .map(|tag| format!("{tag} in #.tags")),
        );
        tests.extend(
            list(&body["languages"])
                .iter()
                .map(|language| format!("{language} in #.languages")),
        );
        tests.push("not #.withdrawn".to_owned());
        tests.push("not #.counter".to_owned());
        tests.push(format!("date(#.collected) <= date('{AS_OF}')"));
        tests.push(format!(
            "(#.expires == null or date(#.expires) >= date('{AS_OF}'))"
        ));
        if let Some(measure) = body.get("measure") {
            let id = measure["id"].as_str().expect("an id");
            tests.push(format!(
                "#.measures.{id} != null and #.measures.{id} >= {}",
                measure["at_least"]
            ));
        }
        format!("count(evidence, {}) {}", tests.join(" and "), bound(body))
    }
}
