//! Sets of small numbers, a bit for each.

/// A set of numbers; up to 64 of them need no memory of their own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Bits {
    first: u64,
    /// Without zeros at its end.
    more: Vec<u64>,
}

impl Bits {
    pub fn insert(&mut self, number: usize) {
        let Some(above) = number.checked_sub(64) else {
            self.first |= 1 << number;
            return;
        };
        let word = above / 64;
        if self.more.len() <= word {
            self.more.resize(word + 1, 0);
        }
        for word in self.more.iter_mut().skip(word).take(1) {
            *word |= 1 << (above % 64);
        }
    }

    pub fn remove(&mut self, number: usize) {
        let Some(above) = number.checked_sub(64) else {
            self.first &= !(1 << number);
            return;
        };
        for word in self.more.iter_mut().skip(above / 64).take(1) {
            *word &= !(1 << (above % 64));
        }
        let used = self.more.iter().rposition(|word| *word != 0);
        self.more.truncate(used.map_or(0, |last| last + 1));
    }

    pub fn contains(&self, number: usize) -> bool {
        let word = match number.checked_sub(64) {
            None => self.first,
            Some(above) => self.more.get(above / 64).copied().unwrap_or(0),
        };
        word >> (number % 64) & 1 == 1
    }

    pub fn is_empty(&self) -> bool {
        self.first == 0 && self.more.is_empty()
    }

    /// Whether all of another set are in this one.
    pub fn has_all(&self, others: &Self) -> bool {
        others.first & !self.first == 0
            && others.more.len() <= self.more.len()
            && others
                .more
                .iter()
                .zip(&self.more)
                .all(|(other, word)| other & !word == 0)
    }

    /// Adds all of another set.
    pub fn add(&mut self, others: &Self) {
        self.first |= others.first;
        if self.more.len() < others.more.len() {
            self.more.resize(others.more.len(), 0);
        }
        let words = self.more.iter_mut().zip(&others.more);
        words.for_each(|(word, other)| *word |= other);
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        let words = std::iter::once(&self.first).chain(&self.more);
        let each = words.map(|word| usize::try_from(word.count_ones()).unwrap_or(usize::MAX));
        each.sum()
    }

    /// All of them, from the least to the greatest.
    pub fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        let mut left = self.first;
        let (mut first, mut more) = (0, self.more.iter());
        std::iter::from_fn(move || {
            while left == 0 {
                left = *more.next()?;
                first += 64;
            }
            let bit = usize::try_from(left.trailing_zeros()).ok()?;
            left &= left - 1;
            Some(first + bit)
        })
    }
}
