//! What the engine answers: the outcome, why, what to do and what comes next.

use crate::base::date::Date;
use crate::base::decimal::Decimal;
use crate::base::id::Id;
use crate::documents::assessment::{
    CarriedFrom, Dissent, Exemption, Retraction, Verdict, Visibility,
};
use crate::documents::kleene::Truth;
use crate::documents::outcome::{CriterionOutcome, Outcome, RequirementOutcome};
pub use crate::documents::reported::{
    ConditionState, EvidenceState, ReportedAssessment, ReportedCondition, ReportedEvidence,
    ReportedExemption, ReportedFact, ReportedMember, ReportedRole, ReportedService,
    ReportedStandard,
};
use crate::documents::standard::Label;
use crate::documents::standard::Level;
use crate::reading::define::{generated, variants, words};
use crate::reading::digest::Digest;
use crate::reading::document::Format;
use crate::reading::finding::{Finding, Findings};
use crate::reading::kind::{DocumentKind, Named};
use crate::reading::read::document;
use crate::reading::text::Text;
use crate::words::message::Message;
use crate::words::{Language, Words, step};

words! {
    /// What a node of an explanation explains.
    pub enum WhyNode {
        /// A rule `all`.
        All = "all",
        /// A rule `any`.
        Any = "any",
        /// A rule `not`.
        Not = "not",
        /// A rule `at_least`.
        AtLeast = "at_least",
        /// The rule `always`.
        Always = "always",
        /// The rule `never`.
        Never = "never",
        /// A test of a fact.
        Fact = "fact",
        /// A test of evidence.
        Evidence = "evidence",
        /// An exemption in date.
        Exemption = "exemption",
        /// A judgement.
        Judgement = "judgement",
    }
}

words! {
    /// Why an item of evidence does not count.
    pub enum NotCounted {
        /// It was taken back.
        Withdrawn = "withdrawn",
        /// It speaks against.
        CounterEvidence = "counter-evidence",
        /// It lacks a tag.
        LacksTag = "lacks-tag",
        /// It lacks a language.
        LacksLanguage = "lacks-language",
        /// It does not state the measure.
        MeasureAbsent = "measure-absent",
        /// It states the measure out of bound.
        MeasureOutOfBound = "measure-out-of-bound",
        /// It is collected later.
        NotYetCollected = "not-yet-collected",
        /// It has expired.
        Expired = "expired",
        /// It is too old.
        TooOld = "too-old",
    }
}

words! {
    /// What has to be done.
    pub enum Action {
        /// Show evidence.
        Evidence = "evidence",
        /// Have it judged.
        Judgement = "judgement",
        /// State a fact.
        Fact = "fact",
        /// Agree a condition.
        Condition = "condition",
    }
}

words! {
    /// Whose words a requirement is in.
    pub enum BasisKind {
        /// The publisher's.
        Official = "official",
        /// A reading of them.
        Interpretation = "interpretation",
    }
}

generated! {
    /// What the engine answers about one assessment on one day.
    ///
    /// It pins the digests of the standard and of the assessment. Reports are open documents: a later
    /// version may add keys.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Report {
        /// The number of the document format.
        pub format: Format,
        /// The kind of the document.
        pub document: Named<{ DocumentKind::Report as u8 }>,
        /// The revision.
        pub standard: ReportedStandard,
        /// The assessment.
        pub assessment: ReportedAssessment,
        /// The service.
        pub service: ReportedService,
        /// Who reviewed.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub panel: Vec<ReportedMember>,
        /// The language of what team and panel wrote.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub written_in: Option<Language>,
        /// The day on which this is the answer.
        pub as_of: Date,
        /// A published report that this one takes back, and why.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub retracts: Option<Retraction>,
        /// The outcome of the whole.
        pub outcome: Outcome,
        /// The panel's decision, beside the computed outcome.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub decision: Option<ReportedDecision>,
        /// What was agreed, each with whether it covers a shortfall.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub conditions: Vec<ReportedCondition>,
        /// What was waived.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub exemptions: Vec<ReportedExemption>,
        /// The items of evidence that were looked at, as far as there is room to list them.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub evidence: Vec<ReportedEvidence>,
        /// How many items of evidence are not listed, because the report would grow too large.
        #[serde(default, skip_serializing_if = "is_zero")]
        pub evidence_left_out: u32,
        /// How many requirements are evidenced, of those that apply.
        pub readiness: Readiness,
        /// How many requirements are the publisher's words, and how many a reading of them.
        pub basis: BasisCount,
        /// The criteria, in the order of the standard.
        pub criteria: Vec<CriterionReport>,
        /// Every later day on which an outcome changes if nobody acts.
        pub coming: Vec<Coming>,
        /// The last day that was looked at for what is coming, where there was too much to look further;
        /// what changes after it is not listed.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub coming_until: Option<Date>,
        /// What was found odd in the assessment; each place is in its sorted form.
        pub warnings: Vec<Finding>,
        /// Who may see all that stands in the report; everybody where absent.
        #[serde(default, skip_serializing_if = "Visibility::is_public")]
        pub visibility: Visibility,
        /// How many items of evidence and judgements of the review are withheld; none where absent.
        #[serde(default, skip_serializing_if = "is_none_withheld")]
        pub withheld: u32,
    }
}

fn is_none_withheld(count: &u32) -> bool {
    *count == 0
}

generated! {
    /// The panel's decision, compared with the outcome computed for the day of the review.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct ReportedDecision {
        /// The outcome that the panel decided on.
        pub outcome: Outcome,
        /// Who decided.
        pub by: String,
        /// The day of the decision.
        pub on: Date,
        /// Why.
        pub rationale: String,
        /// Whether it differs from the outcome computed for `assessed_on`.
        pub differs: bool,
    }
}

generated! {
    /// How many musts and shoulds have their evidence, of those that apply or may apply.
    ///
    /// One that is exempt counts as ready. One whose facts are missing counts among the whole and not
    /// as ready, so that silence never looks like progress.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub struct Readiness {
        /// Those that are evidenced or exempt.
        pub ready: u32,
        /// All that are not known to be out of scope.
        pub of: u32,
    }
}

generated! {
    /// How many requirements of the standard are the publisher's words and how many a reading.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub struct BasisCount {
        /// In the publisher's words.
        pub official: u32,
        /// In the editor's reading.
        pub interpretation: u32,
    }
}

generated! {
    /// The outcome of a criterion.
    #[derive(Clone, Debug, PartialEq)]
    pub struct CriterionReport {
        /// Its id.
        pub id: Id,
        /// What people call it.
        pub label: Label,
        /// Its title.
        pub title: Text,
        /// Its outcome.
        pub outcome: CriterionOutcome,
        /// Its requirements.
        pub requirements: Vec<RequirementReport>,
    }
}

generated! {
    /// The outcome of a requirement, why, and what to do.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RequirementReport {
        /// Its id.
        pub id: Id,
        /// What people call it, where it is called anything.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub label: Option<Label>,
        /// How binding it is.
        pub level: Level,
        /// What is asked.
        pub statement: Text,
        /// Whose words it is in.
        pub basis: BasisKind,
        /// Its outcome.
        pub outcome: RequirementOutcome,
        /// The judgement that counts on the day.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub judgement: Option<ReportedJudgement>,
        /// The judgements that came before it, the earliest first.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub history: Vec<ReportedJudgement>,
        /// The exemption that covers the day.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub exemption: Option<Exemption>,
        /// What decided.
        pub why: Why,
        /// A fewest set of things that turn it to met.
        pub to_do: Vec<ToDo>,
        /// The standard's own advice, where there is something to do.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub remedy: Option<Text>,
    }
}

impl RequirementReport {
    /// What is not certain about what to do, where there was too much to try every way.
    pub fn caveat(&self) -> Option<Text> {
        let step = self.to_do.iter().find(|step| step.may_not_be_fewest)?;
        let words = match step.blocks {
            false => step::FEWER_MIGHT_DO,
            true => step::MAY_BE_A_WAY_AROUND,
        };
        Some(words.into())
    }
}

generated! {
    /// A judgement on a requirement.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct ReportedJudgement {
        /// The verdict.
        pub verdict: Verdict,
        /// Who decided.
        pub by: String,
        /// The day of the verdict.
        pub on: Date,
        /// Why.
        pub rationale: String,
        /// The language of the rationale, where it is not the review's.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub lang: Option<Language>,
        /// The items it rests on.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub evidence: Vec<Id>,
        /// The counter-evidence that it answers.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub answers: Vec<Id>,
        /// What others of the panel held instead.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub dissent: Vec<Dissent>,
        /// The earlier assessment from which it is carried over.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub carried_from: Option<CarriedFrom>,
        /// Who may see the rationale; public where absent.
        #[serde(default, skip_serializing_if = "Visibility::is_public")]
        pub visibility: Visibility,
    }
}

generated! {
    /// Why something is so: a tree in the shape of the rule that decided.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Why {
        /// What this node explains.
        pub node: WhyNode,
        /// Its truth value.
        pub value: Truth,
        /// It in words.
        pub text: Text,
        /// The fact that was tested.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub fact: Option<Id>,
        /// The items of the right kind, counted or not: at most 100, of which those that count are chosen
        /// first.
        pub evidence: Vec<EvidenceUse>,
        /// The items of the right kind that are not listed, by why they count or not.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub more: Vec<More>,
        /// The parts of the rule.
        pub children: Vec<Why>,
        /// How many parts of the rule are not listed, because the report would grow too large.
        #[serde(default, skip_serializing_if = "is_zero")]
        pub left_out: u32,
    }
}

fn is_zero(number: &u32) -> bool {
    *number == 0
}

impl Why {
    /// The greatest number of items that are listed under a test.
    pub const MOST_ITEMS: usize = 100;
}

generated! {
    /// Items that are not listed one by one.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct More {
        /// Whether they counted; absent where they did not.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        pub counted: bool,
        /// Why they did not count.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub because: Option<NotCounted>,
        /// How many they are.
        pub count: u32,
    }
}

generated! {
    /// Whether an item of evidence counted, and if not, why not.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct EvidenceUse {
        /// The item.
        pub id: Id,
        /// Whether it counted.
        pub counted: bool,
        /// Why it did not.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub because: Option<NotCounted>,
        /// By how many days it is too old, too early or expired.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub by_days: Option<u32>,
        /// The tags or languages that it lacks.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub lacks: Vec<Id>,
    }
}

generated! {
    /// One thing to do.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ToDo {
        /// What it is.
        pub r#do: Action,
        /// It in words.
        pub text: Text,
        /// Evidence: the kinds of which any will do.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub kind: Option<Vec<Id>>,
        /// Evidence: the tags that each item needs.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub tags: Option<Vec<Id>>,
        /// Evidence: the languages that each item needs.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub languages: Vec<Id>,
        /// Evidence: the figures that each item has to state.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub measures: Vec<MeasureNeeded>,
        /// Evidence: how many items are missing.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub missing: Option<u32>,
        /// Evidence: the earliest day of collection that counts.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub collected_from: Option<Date>,
        /// Evidence: the latest day of collection that counts, where that is not the day itself.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub collected_until: Option<Date>,
        /// Fact: which.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub fact: Option<Id>,
        /// Condition: the one that was agreed.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub condition: Option<Id>,
        /// Condition: who does it.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub owner: Option<String>,
        /// Condition: the latest day on which it may fall due.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub due_by: Option<Date>,
        /// Whether nothing that could be added would help: this stands in the way.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        pub blocks: bool,
        /// The items, or the open conditions, that stand in the way: at most 100.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub blocked_by: Vec<Id>,
        /// The items that stand in the way and are not listed.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub more: Vec<More>,
        /// Whether there was too much to try every way: fewer things might do, or where this stands in
        /// the way, there may be a way around it.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        pub may_not_be_fewest: bool,
        /// How many further things to do are not listed, because the report would grow too large.
        #[serde(default, skip_serializing_if = "is_zero")]
        pub left_out: u32,
    }
}

generated! {
    /// A figure that an item has to state.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct MeasureNeeded {
        /// The measure.
        pub id: Id,
        /// The least value.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub at_least: Option<Decimal>,
        /// The greatest value.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub at_most: Option<Decimal>,
    }
}

generated! {
    /// A later day on which an outcome changes if nobody acts.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Coming {
        /// The day.
        pub on: Date,
        /// What happens on it.
        pub because: Vec<Cause>,
        /// The requirements that change.
        pub requirements: Vec<RequirementChange>,
        /// The criteria that change.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub criteria: Vec<CriterionChange>,
        /// The whole, before and on that day.
        pub outcome: OutcomeChange,
    }
}

variants! {
    [rename_all = "kebab-case"]
    /// What happens on a day, with the id of the item, requirement or condition.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
    pub enum Cause {
        /// An item is collected and begins to count.
        EvidenceCounts(Id),
        /// An item has become too old.
        EvidenceAges(Id),
        /// An item has expired.
        EvidenceExpires(Id),
        /// The exemption of a requirement begins.
        ExemptionBegins(Id),
        /// The exemption of a requirement has ended.
        ExemptionEnds(Id),
        /// A judgement on a requirement counts from here.
        Judgement(Id),
        /// A condition is closed.
        ConditionClosed(Id),
        /// A condition is overdue.
        ConditionOverdue(Id),
    }
}

generated! {
    /// A requirement whose outcome changes.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct RequirementChange {
        /// The requirement.
        pub id: Id,
        /// Its outcome the day before.
        pub from: RequirementOutcome,
        /// Its outcome on the day.
        pub to: RequirementOutcome,
    }
}

generated! {
    /// A criterion whose outcome changes.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct CriterionChange {
        /// The criterion.
        pub id: Id,
        /// Its outcome the day before.
        pub from: CriterionOutcome,
        /// Its outcome on the day.
        pub to: CriterionOutcome,
    }
}

generated! {
    /// The outcome of the whole, before something and after it.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct OutcomeChange {
        /// The outcome before.
        pub from: Outcome,
        /// The outcome after.
        pub to: Outcome,
    }
}

/// What is not known of what comes after a day, in words.
pub(crate) fn looked_until(day: Option<Date>) -> Option<Text> {
    let words = step::LookedUntil {
        day: Words::day(day?),
    }
    .words();
    Some(words.into())
}

impl Report {
    /// What is not known of what comes next, where there was too much to look at all.
    pub fn coming_caveat(&self) -> Option<Text> {
        looked_until(self.coming_until)
    }

    /// Reads a report back.
    ///
    /// # Errors
    /// All [`Findings`] about its form at once, such as a report without an outcome.
    pub fn from_json(text: &str) -> Result<Self, Findings> {
        document(text)
    }

    /// The report as JSON text.
    pub fn to_json(&self) -> String {
        crate::reading::document::to_json(self)
    }

    /// The digest of the report.
    pub fn digest(&self) -> Digest {
        Digest::of("report", self)
    }

    /// The outcome of the whole.
    pub fn outcome(&self) -> Outcome {
        self.outcome
    }

    /// Every requirement, in the order of the standard.
    pub fn requirements(&self) -> impl Iterator<Item = &RequirementReport> {
        self.criteria
            .iter()
            .flat_map(|criterion| &criterion.requirements)
    }

    /// One requirement.
    pub fn requirement(&self, id: &str) -> Option<&RequirementReport> {
        self.requirements().find(|requirement| requirement.id == id)
    }

    /// What would turn every must and should to met, in the order of the standard.
    pub fn to_do(&self) -> impl Iterator<Item = (&RequirementReport, &ToDo)> {
        self.requirements()
            .filter(|requirement| requirement.level != Level::May)
            .flat_map(|requirement| {
                requirement
                    .to_do
                    .iter()
                    .map(move |step| (requirement, step))
            })
    }
}
