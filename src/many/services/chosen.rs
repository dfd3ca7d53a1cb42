//! The reviews of one service, of which the latest counts.

use std::cmp::Ordering;
use std::sync::Arc;

use super::key::Names;
use crate::base::date::Date;
use crate::reading::digest::Digest;

/// What is kept of the reviews of one service: of the latest day, two lines and what one of them
/// says; of all others, how many there are. It does not depend on their order.
#[derive(Debug)]
pub(super) struct Chosen<T> {
    /// The latest day.
    pub day: Date,
    /// The first line of that day, and what the review on it is.
    pub first: u32,
    digest: Digest,
    /// The organisation's names in it.
    pub names: Arc<Names>,
    /// The second line of that day.
    pub second: Option<u32>,
    /// The first line of that day whose review is another.
    pub differs: Option<u32>,
    /// How many reviews are of that day, and how many of earlier ones.
    pub on_the_day: u32,
    pub earlier: u32,
    /// What the review that counts comes to; nothing where reviews of the day differ.
    pub kept: Option<T>,
}

impl<T> Chosen<T> {
    pub fn of(day: Date, line: u32, digest: Digest, names: Arc<Names>) -> Self {
        Self {
            day,
            first: line,
            digest,
            names,
            second: None,
            differs: None,
            on_the_day: 1,
            earlier: 0,
            kept: None,
        }
    }

    /// Takes in the reviews of the same service that another has seen.
    pub fn absorb(&mut self, mut other: Self) {
        match other.day.cmp(&self.day) {
            Ordering::Less => self.earlier += other.on_the_day + other.earlier,
            Ordering::Greater => {
                other.earlier += self.on_the_day + self.earlier;
                *self = other;
            }
            Ordering::Equal => self.absorb_of_the_day(other),
        }
    }

    fn absorb_of_the_day(&mut self, mut other: Self) {
        if (other.first, other.digest) < (self.first, self.digest) {
            std::mem::swap(self, &mut other);
        }
        let least = |one: Option<u32>, other: Option<u32>| one.into_iter().chain(other).min();
        self.second = least(self.second, Some(other.first));
        // Of the other, the first line whose review is not that of our first line.
        let differs = match other.digest == self.digest {
            true => other.differs,
            false => Some(other.first),
        };
        self.differs = least(self.differs, differs);
        self.on_the_day += other.on_the_day;
        self.earlier += other.earlier;
        self.kept = match self.differs {
            Some(_) => None,
            None => self.kept.take().or(other.kept),
        };
    }
}
