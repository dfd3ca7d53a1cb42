//! The Common Expression Language.

use cel::{Context, Program, Value as CelValue};
use serde_json::Value;

use super::{Engine, Notation, Words, bound, list, rules, verdicts, word};
use crate::fixture::{AS_OF, oldest, requirements};

/// One program for each requirement.
pub struct Cel(Vec<Program>);

impl Engine for Cel {
    type Document = Context<'static, 'static>;

    fn compile(standard: &Value) -> Self {
        let program = |requirement: &Value| {
            let (applies, evidenced) = rules(requirement);
            let applies = applies.map_or_else(|| "true".to_owned(), |rule| InCel.rule(rule));
            let verdict = format!("verdicts[{}]", requirement["id"]);
            let judged = format!("{} in verdicts", requirement["id"]);
            let source = format!(
                "!{applies} ? 'not-applicable' : ({judged} && {verdict} == 'not-met') ? 'not-met' \
                 : !{} ? 'not-evidenced' : !({judged}) ? 'not-judged' : {verdict}",
                InCel.rule(evidenced)
            );
            Program::compile(&source).expect("a program")
        };
        Self(requirements(standard).into_iter().map(program).collect())
    }

    fn read(&self, text: &str) -> Context<'static, 'static> {
        let document: Value = serde_json::from_str(text).expect("a document");
        let mut context = Context::default();
        context
            .add_variable("verdicts", verdicts(&document))
            .expect("a map");
        context
            .add_variable("facts", &document["service"]["facts"])
            .expect("a map");
        context
            .add_variable("evidence", &document["evidence"])
            .expect("a list");
        context
    }

    fn words(&self, document: &mut Context<'static, 'static>) -> Words {
        let answers = self
            .0
            .iter()
            .map(|program| program.execute(document).expect("an answer"));
        answers
            .map(|answer| match answer {
                CelValue::String(answer) => word(&answer),
                other => panic!("not a word: {other:?}"),
            })
            .collect()
    }
}

struct InCel;

impl Notation for InCel {
    fn evidence(&self, body: &Value) -> String {
        let of_kind = oldest(body).into_iter().map(|(kind, day)| match day {
            None => format!("e.kind == '{kind}'"),
            Some(day) => format!("(e.kind == '{kind}' && e.collected >= '{day}')"),
        });
        let mut tests = vec![
            self.any(&of_kind.collect::<Vec<_>>()),
            format!("e.collected <= '{AS_OF}'"),
        ];
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
        tests.push("!e.withdrawn".to_owned());
        tests.push("!e.counter".to_owned());
        tests.push(format!("(!has(e.expires) || e.expires >= '{AS_OF}')"));
        if let Some(measure) = body.get("measure") {
            let id = measure["id"].as_str().expect("an id");
            tests.push(format!(
                "has(e.measures.{id}) && e.measures.{id} >= {}",
                measure["at_least"]
            ));
        }
        format!(
            "evidence.filter(e, {}).size() {}",
            tests.join(" && "),
            bound(body)
        )
    }
}
