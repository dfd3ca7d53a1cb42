//! The rule language: data that says when a requirement applies and what evidences it.

mod read;

use self::read::{inner_count, inner_rule, inner_rules};
use crate::base::decimal::Decimal;
use crate::base::id::Id;
use crate::reading::define::{authored, bounded, variants};
use crate::reading::leaves::filled;

variants! {
    [rename_all = "snake_case"]
    checked by Rule::problems;
    /// A test that a machine can evaluate, three-valued after Kleene's strong logic.
    ///
    /// A fact that is not stated makes its test unknown; evidence is counted among the items listed,
    /// so its tests are always definite. Externally tagged on the wire: `{"all": […]}`, `"always"`.
    #[derive(Clone, Debug, Default, PartialEq, Eq)]
    pub enum Rule {
        /// Every one of these holds.
        All(#[serde(deserialize_with = "inner_rules")] #[cfg_attr(feature = "schema", schemars(length(min = 1)))] Vec<Rule>),
        /// At least one of these holds.
        Any(#[serde(deserialize_with = "inner_rules")] #[cfg_attr(feature = "schema", schemars(length(min = 1)))] Vec<Rule>),
        /// This does not hold.
        Not(#[serde(deserialize_with = "inner_rule")] Box<Rule>),
        /// At least so many of these hold.
        AtLeast(#[serde(deserialize_with = "inner_count")] AtLeast),
        /// Holds whatever the service.
        #[default]
        Always,
        /// Holds for nothing.
        Never,
        /// A test of a fact of the service.
        Fact(FactTest),
        /// A test of how much evidence counts.
        Evidence(EvidenceTest),
    }
}

authored! {
    checked by AtLeast::problems;
    /// At least `count` of the rules hold; `1 <= count <= |of|`.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct AtLeast {
        /// How many have to hold.
        #[cfg_attr(feature = "schema", schemars(range(min = 1)))]
        pub count: u32,
        /// Of which rules.
        #[serde(deserialize_with = "inner_rules")]
        #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
        pub of: Vec<Rule>,
    }
}

authored! {
    schema by hand;
    /// A test of one fact of the service; unknown where the fact is not stated.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct FactTest {
        /// The fact.
        pub id: Id,
        /// What is asked of its value.
        #[serde(flatten)]
        pub test: Test,
    }
}

/// What is asked of the value of a fact.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Test {
    /// It is this value (flags and choices).
    Is(FactValue),
    /// It is one of these values (choices and ordinals).
    In(#[serde(deserialize_with = "filled")] Vec<FactValue>),
    /// It is this value or more (integers and ordinals, by their declared order).
    AtLeast(FactValue),
    /// It is this value or less (integers and ordinals, by their declared order).
    AtMost(FactValue),
    /// It is stated, or not stated; the one test that is never unknown.
    Stated(bool),
}

/// The value of a fact: true or false, a whole number, or one of a closed list of words.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(untagged)]
pub enum FactValue {
    /// Of a flag.
    Flag(bool),
    /// Of an integer, within ±(2^53−1).
    Integer(i64),
    /// Of a choice or an ordinal.
    Word(Id),
}

authored! {
    schema by hand;
    /// Asks that at least, or at most, so many items count.
    ///
    /// An item counts when its kind is one of `kind`, it has all the `tags` and `languages`, it is
    /// neither withdrawn nor counter-evidence, it was collected on the day or before and at most
    /// `within_days` (and the lifetime of its kind) ago, it has not expired, and it states the
    /// `measure` within its bound.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct EvidenceTest {
        /// The kinds that count.
        #[serde(deserialize_with = "filled")]
        pub kind: Vec<Id>,
        /// The tags that an item needs, all of them.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub tags: Vec<Id>,
        /// The languages that an item needs, all of them, as lower-case BCP 47 tags.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub languages: Vec<Id>,
        /// The greatest age in days at which an item counts.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub within_days: Option<Days>,
        /// A figure that an item has to state, and its bound.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub measure: Option<MeasureTest>,
        /// How many items have to count.
        #[serde(flatten)]
        pub bound: Bound<Count>,
    }
}

authored! {
    schema by hand;
    /// Asks for a figure within a bound; an item that does not state it does not count.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct MeasureTest {
        /// The measure.
        pub id: Id,
        /// The bound, in the measure's unit.
        #[serde(flatten)]
        pub bound: Bound<Decimal>,
    }
}

/// A bound, which itself is allowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Bound<T> {
    /// This or more.
    AtLeast(T),
    /// This or less.
    AtMost(T),
}

bounded! {
    /// A number of days: 1 to 36,500.
    pub struct Days: 1..=36_500;
}

bounded! {
    /// A number of items or people: 0 to 1,000.
    pub struct Count: 0..=1_000;
}

impl Rule {
    /// The greatest depth of a rule; one that stands alone is 1 deep.
    pub const MAX_DEPTH: usize = 32;
    /// The greatest number of nodes in a rule.
    pub const MAX_NODES: usize = 4_096;
    /// The greatest number of tests of evidence in a rule.
    pub const MAX_ATOMS: usize = 64;

    /// The rules inside this one.
    pub fn children(&self) -> &[Rule] {
        match self {
            Self::All(of) | Self::Any(of) | Self::AtLeast(AtLeast { of, .. }) => of,
            Self::Not(inner) => std::slice::from_ref(inner),
            _ => &[],
        }
    }

    /// This rule and all rules inside it, in the order in which they are written.
    pub fn nodes(&self) -> impl Iterator<Item = &Rule> {
        let mut waiting = vec![self];
        std::iter::from_fn(move || {
            let rule = waiting.pop()?;
            waiting.extend(rule.children().iter().rev());
            Some(rule)
        })
    }

    pub(crate) fn evidence_tests(&self) -> impl Iterator<Item = &EvidenceTest> {
        self.nodes().filter_map(|rule| match rule {
            Self::Evidence(test) => Some(test),
            _ => None,
        })
    }

    pub(crate) fn is_always(&self) -> bool {
        *self == Self::Always
    }

    /// How deep the rule is; one that was made in code may be deeper than a thread can go.
    pub(crate) fn depth(&self) -> usize {
        let (mut deepest, mut waiting) = (0, vec![(self, 1)]);
        while let Some((rule, depth)) = waiting.pop() {
            deepest = deepest.max(depth);
            waiting.extend(rule.children().iter().map(|child| (child, depth + 1)));
        }
        deepest
    }

    /// The rules inside this one, taken out of it.
    fn take_children(&mut self) -> Vec<Rule> {
        match self {
            Self::All(of) | Self::Any(of) | Self::AtLeast(AtLeast { of, .. }) => std::mem::take(of),
            Self::Not(inner) => vec![std::mem::take(&mut **inner)],
            _ => Vec::new(),
        }
    }
}

impl Drop for Rule {
    /// One rule after another: going down would go as deep as the rule is.
    fn drop(&mut self) {
        let mut waiting = self.take_children();
        while let Some(mut rule) = waiting.pop() {
            waiting.append(&mut rule.take_children());
        }
    }
}

impl Test {
    /// The word on the wire.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Is(_) => "is",
            Self::In(_) => "in",
            Self::AtLeast(_) => "at_least",
            Self::AtMost(_) => "at_most",
            Self::Stated(_) => "stated",
        }
    }
}

impl<T: Copy> Bound<T> {
    /// The bound's value, whichever way it points.
    pub fn value(self) -> T {
        match self {
            Self::AtLeast(value) | Self::AtMost(value) => value,
        }
    }
}

impl<T: PartialOrd> Bound<T> {
    /// Whether a value is within the bound.
    pub fn holds(&self, value: T) -> bool {
        match self {
            Self::AtLeast(least) => value >= *least,
            Self::AtMost(most) => value <= *most,
        }
    }
}

impl std::fmt::Display for FactValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Flag(value) => value.fmt(f),
            Self::Integer(value) => value.fmt(f),
            Self::Word(value) => value.fmt(f),
        }
    }
}
