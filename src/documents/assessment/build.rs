//! Assessments made in code: put together as JSON and read like any other document.

use serde_json::{Map, Value, json};

use super::{Assessment, Verdict};
use crate::documents::outcome::Outcome;
use crate::reading::canonical::sorted;
use crate::reading::finding::Findings;
use crate::reading::text::Text;
use crate::words::Language;

/// Puts an [`Assessment`] together, part by part.
///
/// Nothing is checked on the way: [`build`](AssessmentBuilder::build) reads the whole as it reads
/// a file, and reports all that is wrong with it at once.
///
/// ```
/// use safon::assessment::EvidenceBuilder;
/// use safon::{Assessment, Verdict};
///
/// let assessment = Assessment::for_service("bin-collection", ("Bin collections", "Casglu biniau"))
///     .of(("Example Council", "Cyngor Enghreifftiol"))
///     .against("wales-digital-service-standard", "2.0.0")
///     .assessed_on("2026-11-22")
///     .fact("stage", "beta")
///     .evidence(EvidenceBuilder::new("ev-1", "user-research", "Interviews", "2026-10-01")
///         .tag("welsh-speakers")
///         .measure("participants", 8))
///     .judgement("needs-researched", Verdict::Met, "Eight people, well analysed.", "lead", "2026-11-22")
///     .build()?;
/// assert_eq!(assessment.evidence.len(), 1);
/// # Ok::<(), safon::Findings>(())
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct AssessmentBuilder {
    root: Map<String, Value>,
    service: Map<String, Value>,
    facts: Map<String, Value>,
}

/// Puts an item of [`Evidence`](super::Evidence) together.
#[derive(Clone, Debug)]
#[must_use]
pub struct EvidenceBuilder {
    item: Map<String, Value>,
}

impl Assessment {
    /// Begins an assessment of a service, written in English unless said otherwise.
    pub fn for_service(id: &str, name: impl Into<Text>) -> AssessmentBuilder {
        let mut builder = AssessmentBuilder {
            root: Map::new(),
            service: Map::new(),
            facts: Map::new(),
        };
        builder.set("format", json!(1));
        builder.set("written_in", json!("en"));
        builder.service.insert("id".into(), json!(id));
        builder.service.insert("name".into(), json!(name.into()));
        builder
    }
}

impl AssessmentBuilder {
    /// The body that owns the service.
    pub fn of(mut self, organisation: impl Into<Text>) -> Self {
        let organisation = json!(organisation.into());
        self.service.insert("organisation".into(), organisation);
        self
    }

    /// The id of that body in a list of organisations, as in `W06000015`.
    pub fn organisation_id(mut self, id: &str) -> Self {
        self.service.insert("organisation_id".into(), json!(id));
        self
    }

    /// The revision of the standard.
    pub fn against(mut self, id: &str, version: &str) -> Self {
        self.set("standard", json!({"id": id, "version": version}));
        self
    }

    /// The language of what team and panel write.
    pub fn written_in(mut self, language: Language) -> Self {
        self.set("written_in", json!(language));
        self
    }

    /// The day of the review, as in `2026-11-22`.
    pub fn assessed_on(mut self, day: &str) -> Self {
        self.set("assessed_on", json!(day));
        self
    }

    /// A fact of the service: `true`, a whole number, or a word.
    pub fn fact(mut self, id: &str, value: impl Into<Value>) -> Self {
        self.facts.insert(id.into(), value.into());
        self
    }

    /// A member of the panel, with every role that the member has on it.
    pub fn panel_member(mut self, id: &str, roles: &[&str]) -> Self {
        self.push("panel", json!({"id": id, "roles": roles}));
        self
    }

    /// An item of evidence.
    pub fn evidence(mut self, item: EvidenceBuilder) -> Self {
        self.push("evidence", Value::Object(item.item));
        self
    }

    /// A judgement on a requirement.
    pub fn judgement(
        mut self,
        requirement: &str,
        verdict: Verdict,
        rationale: &str,
        by: &str,
        on: &str,
    ) -> Self {
        self.push(
            "judgements",
            json!({"requirement": requirement, "verdict": verdict, "rationale": rationale,
                "by": by, "on": on}),
        );
        self
    }

    /// An exemption from a requirement, without end where `until` is `None`.
    pub fn exemption(
        mut self,
        requirement: &str,
        reason: &str,
        approved_by: &str,
        from: &str,
        until: Option<&str>,
    ) -> Self {
        let mut exemption = json!({"requirement": requirement, "reason": reason,
            "approved_by": approved_by, "from": from});
        if let (Some(until), Some(members)) = (until, exemption.as_object_mut()) {
            members.insert("until".into(), json!(until));
        }
        self.push("exemptions", exemption);
        self
    }

    /// An open condition on a requirement.
    pub fn condition(
        mut self,
        id: &str,
        requirement: &str,
        action: &str,
        owner: &str,
        due: &str,
    ) -> Self {
        self.push(
            "conditions",
            json!({"id": id, "requirement": requirement, "action": action, "owner": owner,
                "due": due}),
        );
        self
    }

    /// The panel's decision on the whole.
    pub fn decision(mut self, outcome: Outcome, by: &str, on: &str, rationale: &str) -> Self {
        self.set(
            "decision",
            json!({"outcome": outcome, "by": by, "on": on, "rationale": rationale}),
        );
        self
    }

    /// The assessment, checked as a file is.
    ///
    /// # Errors
    /// All [`Findings`] about its form at once, such as a service without an organisation.
    pub fn build(mut self) -> Result<Assessment, Findings> {
        self.service
            .insert("facts".into(), Value::Object(self.facts));
        self.root
            .insert("service".into(), Value::Object(self.service));
        let root = Value::Object(self.root);
        // INVARIANT: what is JSON already can be written.
        let text = serde_json::to_string(&sorted(&root)).unwrap_or_default();
        Assessment::from_json(&text).map_err(Findings::without_lines)
    }

    fn set(&mut self, key: &str, value: Value) {
        self.root.insert(key.into(), value);
    }

    fn push(&mut self, list: &str, item: Value) {
        let list = self.root.entry(list).or_insert_with(|| json!([]));
        if let Some(items) = list.as_array_mut() {
            items.push(item);
        }
    }
}

impl EvidenceBuilder {
    /// An item of that kind, collected on that day.
    pub fn new(id: &str, kind: &str, title: &str, collected: &str) -> Self {
        let item = [
            ("id", id),
            ("kind", kind),
            ("title", title),
            ("collected", collected),
        ];
        let item = item.map(|(key, value)| (key.to_owned(), json!(value)));
        Self {
            item: item.into_iter().collect(),
        }
    }

    /// A tag of its kind.
    pub fn tag(self, tag: &str) -> Self {
        self.push("tags", tag)
    }

    /// A language that it covers.
    pub fn language(self, language: &str) -> Self {
        self.push("languages", language)
    }

    /// A figure that it states.
    pub fn measure(mut self, id: &str, value: impl Into<Value>) -> Self {
        let measures = self.item.entry("measures").or_insert_with(|| json!({}));
        if let Some(measures) = measures.as_object_mut() {
            measures.insert(id.into(), value.into());
        }
        self
    }

    /// The last day on which it counts.
    pub fn expires(mut self, day: &str) -> Self {
        self.item.insert("expires".into(), json!(day));
        self
    }

    /// Where it is kept.
    pub fn location(mut self, location: &str) -> Self {
        self.item.insert("location".into(), json!(location));
        self
    }

    /// Marks it as evidence against.
    pub fn counter(mut self) -> Self {
        self.item.insert("counter".into(), json!(true));
        self
    }

    fn push(mut self, list: &str, word: &str) -> Self {
        let list = self.item.entry(list).or_insert_with(|| json!([]));
        if let Some(items) = list.as_array_mut() {
            items.push(json!(word));
        }
        self
    }
}
