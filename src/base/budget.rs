//! Budgets: how much work, or how much room, something may take. Never seconds, so that the same
//! question has the same answer on every machine.

/// What may still be spent.
#[derive(Debug)]
pub(crate) struct Budget {
    left: u64,
}

impl Budget {
    pub const fn of(steps: u64) -> Self {
        Self { left: steps }
    }

    /// Spends so many steps, where there are as many left; where not, nothing is spent, so that
    /// something cheaper may still be done.
    pub fn spend(&mut self, steps: u64) -> bool {
        let left = self.left.checked_sub(steps);
        self.left = left.unwrap_or(self.left);
        left.is_some()
    }

    #[cfg(test)]
    pub fn left(&self) -> u64 {
        self.left
    }
}

/// A budget that many share, one after another, so that none can starve the others: half of it is
/// dealt out to all alike, and of the rest, with what was given back, each may take a quarter.
#[derive(Debug)]
pub(crate) struct Shares {
    each: u64,
    pool: u64,
}

impl Shares {
    pub fn of(steps: u64, among: usize) -> Self {
        let among = u64::try_from(among).unwrap_or(u64::MAX).max(1);
        Self {
            each: steps / 2 / among,
            pool: steps - steps / 2,
        }
    }

    /// What the next one may spend.
    pub fn next(&mut self) -> Budget {
        let taken = self.pool / 4;
        self.pool -= taken;
        Budget::of(self.each + taken)
    }

    /// Takes back what is left of a share.
    pub fn give_back(&mut self, share: Budget) {
        self.pool = self.pool.saturating_add(share.left);
    }
}

#[cfg(test)]
mod tests {
    use super::{Budget, Shares};

    #[test]
    fn a_budget_is_spent_once_and_never_beyond() {
        let mut budget = Budget::of(10);
        assert!(budget.spend(7));
        assert!(!budget.spend(4));
        assert!(budget.spend(3));
        assert!(!budget.spend(1));
    }

    #[test]
    fn whoever_spends_all_leaves_the_others_their_part() {
        let mut shares = Shares::of(1_000, 10);
        let mut spent = 0;
        for _ in 0..10 {
            let share = shares.next();
            assert!(share.left() >= 50);
            spent += share.left();
        }
        assert!(spent <= 1_000, "{spent}");
        // What is given back is there for others.
        let mut shares = Shares::of(1_000, 10);
        let whole = shares.next();
        let first = whole.left();
        shares.give_back(whole);
        assert!(shares.next().left() > first);
    }
}
