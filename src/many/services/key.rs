//! What a service is known by.

use std::collections::BTreeSet;
use std::sync::Arc;

use unicode_normalization::UnicodeNormalization as _;

use crate::base::id::Id;
use crate::documents::organisation::OrganisationId;
use crate::reading::text::Text;

/// The names of an organisation in both languages, as they are compared: NFC, with one blank
/// wherever there is white space inside.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Names {
    en: Box<str>,
    cy: Box<str>,
}

/// What an organisation is known by.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Organisation {
    Stated(Arc<OrganisationId>),
    Named(Arc<Names>),
}

/// What a service is known by; services are listed in this order.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct ServiceKey {
    pub service: Id,
    pub organisation: Organisation,
    pub standard: Arc<Id>,
}

/// Values that many services have in common, held once and let go with the last service.
#[derive(Debug)]
pub(crate) struct Shared<T> {
    all: BTreeSet<Arc<T>>,
    /// How many there have to be before it is worth looking for those that nobody has any more.
    full: usize,
}

impl<T> Default for Shared<T> {
    fn default() -> Self {
        Self {
            all: BTreeSet::new(),
            full: 64,
        }
    }
}

impl<T: Ord> Shared<T> {
    /// The one that is held, where it is.
    pub fn of(&mut self, value: T) -> Arc<T> {
        if let Some(known) = self.all.get(&value) {
            return Arc::clone(known);
        }
        if self.all.len() >= self.full {
            self.all.retain(|one| Arc::strong_count(one) > 1);
            self.full = 64.max(2 * self.all.len());
        }
        let value = Arc::new(value);
        self.all.insert(Arc::clone(&value));
        value
    }
}

impl<T> Shared<T> {
    #[cfg(test)]
    pub fn len(&self) -> usize {
        self.all.len()
    }
}

impl Names {
    pub fn of(organisation: &Text) -> Self {
        Self {
            en: folded(&organisation.en),
            cy: folded(&organisation.cy),
        }
    }

    pub fn text(&self) -> Text {
        Text::new(&*self.en, &*self.cy)
    }
}

/// A name as it is compared. What is nothing but white space stays as it is, so that it is not lost.
fn folded(name: &str) -> Box<str> {
    let name: String = name.nfc().collect();
    let words: Vec<&str> = name.split_whitespace().collect();
    match words.is_empty() {
        true => name.into(),
        false => words.join(" ").into(),
    }
}

impl Organisation {
    /// The id, where one is stated.
    pub fn id(&self) -> Option<&OrganisationId> {
        match self {
            Self::Stated(id) => Some(id),
            Self::Named(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Names, Shared};
    use crate::reading::text::Text;

    #[test]
    fn names_are_the_same_however_they_are_typed() {
        let of = |en: &str, cy: &str| Names::of(&Text::new(en, cy));
        let one = of("Tŷ Council", "Cyngor Tŷ");
        assert_eq!(one, of("  Ty\u{302}\u{a0}\tCouncil\n", "Cyngor  Ty\u{302}"));
        // Case and words are the name; the languages are not each other's.
        for (en, cy) in [
            ("tŷ council", "Cyngor Tŷ"),
            ("Ty Council", "Cyngor Tŷ"),
            ("TŷCouncil", "Cyngor Tŷ"),
            ("Cyngor Tŷ", "Tŷ Council"),
        ] {
            assert_ne!(one, of(en, cy), "{en}");
        }
        assert_ne!(of(" ", "a"), of("\t", "a"));
    }

    #[test]
    fn what_nobody_has_any_more_is_let_go() {
        let mut shared = Shared::default();
        let kept: Vec<_> = (0..10).map(|number| shared.of(number)).collect();
        for number in 10..10_000 {
            shared.of(number);
        }
        assert!(shared.len() <= 64, "{}", shared.len());
        assert!((0..10).all(|number| std::sync::Arc::ptr_eq(&shared.of(number), &kept[number])));
    }
}
