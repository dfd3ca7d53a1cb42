//! What a comparison may do: one budget for all that it asks, in steps.
//!
//! A step is about the work of looking at one literal of a clause, or at one filter of one item:
//! ten to forty nanoseconds. Everything that can grow beyond the size of its input is charged, before it
//! is done where it is known how much it will be. So an answer is the same on every machine.

/// The steps that a comparison may take.
pub(crate) const STEPS: u64 = 40_000_000;

/// Steps that are left, and how many were taken.
#[derive(Debug)]
pub(crate) struct StepBudget {
    left: u64,
    taken: u64,
}

impl StepBudget {
    pub fn of(steps: u64) -> Self {
        Self {
            left: steps,
            taken: 0,
        }
    }

    pub fn left(&self) -> u64 {
        self.left
    }

    /// How many were taken, beyond the budget too.
    pub fn taken(&self) -> u64 {
        self.taken
    }

    pub fn is_out(&self) -> bool {
        self.left == 0
    }

    /// Takes steps for work that is to be done; `None` where there are not so many, and then there
    /// are none any more.
    pub fn take(&mut self, steps: usize) -> Option<()> {
        let steps = u64::try_from(steps).unwrap_or(u64::MAX);
        if steps > self.left {
            self.taken += self.left;
            self.left = 0;
            return None;
        }
        self.taken += steps;
        self.left -= steps;
        Some(())
    }

    /// Takes steps for work that is done, also where there were not so many.
    pub fn took(&mut self, steps: u64) -> Option<()> {
        self.taken = self.taken.saturating_add(steps);
        self.left = self.left.saturating_sub(steps);
        (self.left > 0).then_some(())
    }

    /// Gives up: what is asked has more ways than are tried.
    pub fn give_up(&mut self) {
        self.left = 0;
    }

    /// Lets one of several questions use its part of what is left. What it does not use is there for
    /// the others, so that a hard one starves none of them.
    pub fn share<T>(&mut self, among: usize, ask: impl FnOnce(&mut Self) -> T) -> T {
        let among = u64::try_from(among.max(1)).unwrap_or(u64::MAX);
        let mut part = Self::of(self.left / among);
        let most = part.left;
        let answer = ask(&mut part);
        self.left -= most - part.left;
        self.taken = self.taken.saturating_add(part.taken);
        answer
    }
}

#[cfg(test)]
mod tests {
    use super::StepBudget;

    #[test]
    fn what_one_question_leaves_is_there_for_the_others() {
        let mut budget = StepBudget::of(100);
        assert_eq!(budget.share(4, |part| part.take(26)), None);
        assert_eq!(budget.left(), 75);
        assert_eq!(budget.share(3, |part| part.take(5)), Some(()));
        assert_eq!((budget.left(), budget.taken()), (70, 30));
        assert_eq!(budget.share(2, |part| part.took(90)), None);
        assert_eq!((budget.left(), budget.taken()), (35, 120));
        assert!(!budget.is_out());
    }
}
