//! The nearest word to a mistaken one.

use std::cell::RefCell;

use crate::base::budget::Budget;

/// How many letters may be compared while one document is checked.
const STEPS: u64 = 25_000_000;

/// Looks for the words that were meant in one document, as long as there is a budget for it: a
/// suggestion that takes too long to find is left out.
pub(crate) struct Suggestions {
    steps: RefCell<Budget>,
}

impl Default for Suggestions {
    fn default() -> Self {
        Self {
            steps: RefCell::new(Budget::of(STEPS)),
        }
    }
}

impl Suggestions {
    /// The nearest of the known words, where one is near.
    pub fn nearest<'a>(
        &self,
        word: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) -> Option<&'a str> {
        within(word, known, &mut self.steps.borrow_mut())
    }
}

/// The nearest of the known words, where one is near: at most a third of the word's characters
/// (and at least one) have to change.
pub(crate) fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    Suggestions::default().nearest(word, known)
}

fn within<'a>(
    word: &str,
    known: impl IntoIterator<Item = &'a str>,
    steps: &mut Budget,
) -> Option<&'a str> {
    const LONGEST: usize = 64;
    let word: Vec<char> = word.chars().take(LONGEST + 1).collect();
    if word.len() > LONGEST {
        return None;
    }
    let mut nearest = None;
    // Only what is nearer than the nearest so far has to be looked at.
    let mut most = (word.len() / 3).max(1);
    for candidate in known {
        let letters: Vec<char> = candidate.chars().take(LONGEST + most + 1).collect();
        let longer = letters.len().abs_diff(word.len());
        if !steps.spend(u64::try_from(1 + letters.len() / 8).unwrap_or(u64::MAX)) {
            return None;
        }
        if longer > most {
            continue;
        }
        let Some(distance) = distance(&word, &letters, most, steps)? else {
            continue;
        };
        if distance < letters.len() {
            nearest = Some(candidate);
            match distance.checked_sub(1) {
                Some(less) => most = less,
                None => break,
            }
        }
    }
    nearest
}

/// The least number of characters to add, drop, change or swap with their neighbour, where that is
/// at most so many; nothing at all where it takes too long to say.
fn distance(
    word: &[char],
    candidate: &[char],
    most: usize,
    steps: &mut Budget,
) -> Option<Option<usize>> {
    // Every step away from the diagonal is a change, so only its neighbourhood counts.
    let far = most + 1;
    let at = |line: &[usize], index: usize| line.get(index).copied().unwrap_or(far);
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=candidate.len()).collect();
    for (row, &letter) in word.iter().enumerate() {
        let first = row.saturating_sub(most);
        let behind = (row + most + 1).min(candidate.len());
        if !steps.spend(u64::try_from(1 + behind.saturating_sub(first)).unwrap_or(u64::MAX)) {
            return None;
        }
        let mut this = vec![far; candidate.len() + 1];
        let mut nearest = row + 1;
        this.iter_mut().take(1).for_each(|one| *one = row + 1);
        for column in first..behind {
            let other = candidate.get(column).copied();
            let mut least = (at(&last, column) + usize::from(Some(letter) != other))
                .min(at(&last, column + 1) + 1)
                .min(at(&this, column) + 1);
            let swapped = row > 0
                && column > 0
                && word.get(row - 1).copied() == other
                && candidate.get(column - 1) == Some(&letter);
            if swapped {
                least = least.min(at(&before_last, column - 1) + 1);
            }
            nearest = nearest.min(least);
            this.iter_mut()
                .skip(column + 1)
                .take(1)
                .for_each(|one| *one = least);
        }
        // A swap reaches over one line.
        let before = last.iter().copied().min().unwrap_or(far);
        if nearest > most && before > most {
            return Some(None);
        }
        before_last = std::mem::replace(&mut last, this);
    }
    Some(Some(at(&last, candidate.len())).filter(|distance| *distance <= most))
}

#[cfg(test)]
mod tests {
    use super::{Budget, nearest, within};

    #[test]
    fn near_words_are_suggested_and_far_ones_are_not() {
        let known = ["stage", "sector", "statement", "verdict"];
        for (word, expected) in [
            ("stag", Some("stage")),
            ("satge", Some("stage")),
            ("Stage", Some("stage")),
            ("verdit", Some("verdict")),
            ("colour", None),
            ("", None),
        ] {
            assert_eq!(nearest(word, known), expected, "{word}");
        }
    }

    /// The distance by its definition, without a band.
    fn plain(a: &[char], b: &[char]) -> usize {
        let (Some((&last_a, a1)), Some((&last_b, b1))) = (a.split_last(), b.split_last()) else {
            return a.len().max(b.len());
        };
        let mut least = (plain(a1, b1) + usize::from(last_a != last_b))
            .min(plain(a1, b) + 1)
            .min(plain(a, b1) + 1);
        if let (Some((&before_a, a2)), Some((&before_b, b2))) = (a1.split_last(), b1.split_last())
            && last_a == before_b
            && before_a == last_b
        {
            least = least.min(plain(a2, b2) + 1);
        }
        least
    }

    #[test]
    fn the_band_changes_no_distance() {
        let words: Vec<Vec<char>> = ["", "a", "ab", "ba", "abc", "acb", "cab", "bcda", "abdce"]
            .iter()
            .map(|word| word.chars().collect())
            .collect();
        for one in &words {
            for other in &words {
                let expected = plain(one, other);
                for most in 0..6 {
                    let found = super::distance(one, other, most, &mut Budget::of(1_000));
                    let expected = Some(expected).filter(|distance| *distance <= most);
                    // Lengths that differ by more are never looked at.
                    if one.len().abs_diff(other.len()) <= most {
                        assert_eq!(found, Some(expected), "{one:?} {other:?} {most}");
                    }
                }
            }
        }
    }

    #[test]
    fn a_suggestion_that_takes_too_long_is_left_out() {
        let known = ["stage", "sector"];
        assert_eq!(within("stag", known, &mut Budget::of(100)), Some("stage"));
        assert_eq!(within("stag", known, &mut Budget::of(10)), None);
        // What one word took, the next has no more; and no document makes more of it.
        let many: Vec<String> = (0..1_000).map(|n| format!("{n:064}")).collect();
        let mut steps = Budget::of(100_000);
        for n in 0..20 {
            let word = format!("{:064}", n * 7_919 + 20_000);
            within(&word, many.iter().map(String::as_str), &mut steps);
        }
        assert!(steps.left() < 1_000, "{}", steps.left());
    }
}
