//! Kleene's strong three-valued logic, and rules evaluated in it.

use crate::documents::rule::{AtLeast, EvidenceTest, FactTest, FactValue, Rule, Test};
use crate::reading::define::words;

words! {
    /// A truth value of Kleene's strong logic.
    pub enum Truth {
        /// It holds.
        True = "true",
        /// It does not hold.
        False = "false",
        /// A fact is missing.
        Unknown = "unknown",
    }
}

impl Truth {
    /// The other way round; unknown stays unknown.
    pub(crate) fn negated(self) -> Self {
        match self {
            Self::True => Self::False,
            Self::False => Self::True,
            Self::Unknown => Self::Unknown,
        }
    }

    /// Whether at least so many of these hold, as far as it is known.
    ///
    /// `all` is as many as there are, `any` is one.
    pub(crate) fn at_least(count: usize, of: impl IntoIterator<Item = Self>) -> Self {
        let (mut holding, mut unknown) = (0, 0);
        for truth in of {
            match truth {
                Self::True => holding += 1,
                Self::Unknown => unknown += 1,
                Self::False => {}
            }
        }
        Self::from_counts(count, holding, unknown)
    }

    /// The same of so many parts, one after another, as long as the answer is open.
    pub(crate) fn at_least_of(count: usize, of: usize, next: &mut impl FnMut() -> Self) -> Self {
        let (mut holding, mut unknown) = (0, 0);
        for left in (0..of).rev() {
            match next() {
                Self::True => holding += 1,
                Self::Unknown => unknown += 1,
                Self::False => {}
            }
            if holding >= count || holding + unknown + left < count {
                break;
            }
        }
        Self::from_counts(count, holding, unknown)
    }

    fn from_counts(count: usize, holding: usize, unknown: usize) -> Self {
        if holding >= count {
            Self::True
        } else if holding + unknown >= count {
            Self::Unknown
        } else {
            Self::False
        }
    }
}

impl From<bool> for Truth {
    fn from(value: bool) -> Self {
        if value { Self::True } else { Self::False }
    }
}

impl Rule {
    /// The value of the rule, given those of its tests.
    pub(crate) fn evaluate(
        &self,
        fact: &impl Fn(&FactTest) -> Truth,
        evidence: &impl Fn(&EvidenceTest) -> bool,
    ) -> Truth {
        self.combine(
            &mut self
                .children()
                .iter()
                .map(|child| child.evaluate(fact, evidence)),
            fact,
            evidence,
        )
    }

    /// The value of the rule, given those of its children and of its tests.
    pub(crate) fn combine(
        &self,
        children: &mut dyn ExactSizeIterator<Item = Truth>,
        fact: &impl Fn(&FactTest) -> Truth,
        evidence: &impl Fn(&EvidenceTest) -> bool,
    ) -> Truth {
        match self {
            Self::Always => Truth::True,
            Self::Never => Truth::False,
            Self::Fact(test) => fact(test),
            Self::Evidence(test) => evidence(test).into(),
            Self::Not(_) => Truth::at_least(1, children).negated(),
            Self::All(_) => Truth::at_least(children.len(), children),
            Self::Any(_) => Truth::at_least(1, children),
            Self::AtLeast(AtLeast { count, .. }) => {
                Truth::at_least(usize::try_from(*count).unwrap_or(usize::MAX), children)
            }
        }
    }
}

impl Test {
    /// The value of the test for a fact whose value is given as its code, by the codes of its values.
    ///
    /// A word that the type does not have is no value, so nothing equals or passes it.
    pub(crate) fn evaluate_by(
        &self,
        code: impl Fn(&FactValue) -> Option<i64>,
        value: Option<i64>,
    ) -> Truth {
        if let Self::Stated(stated) = self {
            return (value.is_some() == *stated).into();
        }
        let Some(value) = value else {
            return Truth::Unknown;
        };
        match self {
            Self::Is(wanted) => code(wanted) == Some(value),
            Self::In(wanted) => wanted.iter().any(|one| code(one) == Some(value)),
            Self::AtLeast(least) => code(least).is_some_and(|least| value >= least),
            Self::AtMost(most) => code(most).is_some_and(|most| value <= most),
            Self::Stated(_) => false,
        }
        .into()
    }
}

#[cfg(test)]
mod tests {
    use super::Truth::{self, False, True, Unknown};

    #[test]
    fn the_strong_tables_hold() {
        for (a, b, all, any) in [
            (True, True, True, True),
            (True, False, False, True),
            (True, Unknown, Unknown, True),
            (False, False, False, False),
            (False, Unknown, False, Unknown),
            (Unknown, Unknown, Unknown, Unknown),
        ] {
            for pair in [[a, b], [b, a]] {
                assert_eq!(Truth::at_least(2, pair), all, "{pair:?}");
                assert_eq!(Truth::at_least(1, pair), any, "{pair:?}");
            }
        }
        assert_eq!(Unknown.negated(), Unknown);
        assert_eq!(True.negated(), False);
        assert_eq!(Truth::at_least(2, [True, Unknown, False]), Unknown);
        assert_eq!(Truth::at_least(2, [True, False, False]), False);
    }
}
