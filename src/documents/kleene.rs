//! Kleene's strong three-valued logic.

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

    /// Whether at least so many of these parts hold, one after another, as long as it is open.
    ///
    /// `all` is as many as there are, `any` is one.
    pub(crate) fn at_least(count: usize, of: usize, mut next: impl FnMut() -> Self) -> Self {
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

#[cfg(test)]
mod tests {
    use super::Truth::{self, False, True, Unknown};

    #[test]
    fn the_strong_tables_hold() {
        let at_least = |count, of: &[Truth]| {
            let mut next = of.iter().copied();
            Truth::at_least(count, of.len(), || next.next().unwrap_or(Unknown))
        };
        for (a, b, all, any) in [
            (True, True, True, True),
            (True, False, False, True),
            (True, Unknown, Unknown, True),
            (False, False, False, False),
            (False, Unknown, False, Unknown),
            (Unknown, Unknown, Unknown, Unknown),
        ] {
            for pair in [[a, b], [b, a]] {
                assert_eq!(at_least(2, &pair), all, "{pair:?}");
                assert_eq!(at_least(1, &pair), any, "{pair:?}");
            }
        }
        assert_eq!(Unknown.negated(), Unknown);
        assert_eq!(True.negated(), False);
        assert_eq!(at_least(2, &[True, Unknown, False]), Unknown);
        assert_eq!(at_least(2, &[True, False, False]), False);
    }
}
