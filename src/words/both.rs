//! Words in both languages.

use std::borrow::Cow;

use crate::base::budget::Budget;
use crate::base::visible::printable;
use crate::words::Language;

/// The same words in both languages, on the way to becoming a [`Text`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Words {
    pub en: Cow<'static, str>,
    pub cy: Cow<'static, str>,
}

impl Words {
    pub const fn new(en: &'static str, cy: &'static str) -> Self {
        Self {
            en: Cow::Borrowed(en),
            cy: Cow::Borrowed(cy),
        }
    }

    /// A name, a number or an id: the same in both languages.
    pub fn same(word: impl ToString) -> Self {
        let word = word.to_string();
        Self {
            en: Cow::Owned(word.clone()),
            cy: Cow::Owned(word),
        }
    }

    /// Something out of a document, cut to a length and made safe to print.
    pub fn quoted(word: &str) -> Self {
        Self::same(printable(word))
    }

    /// The words, cut short where there is no room for all of them.
    pub fn within(self, room: &mut Budget) -> Self {
        let size = self.en.len().saturating_add(self.cy.len());
        if room.spend(u64::try_from(size).unwrap_or(u64::MAX)) {
            return self;
        }
        Self {
            en: Cow::Owned(printable(&self.en)),
            cy: Cow::Owned(printable(&self.cy)),
        }
    }

    /// The words of one language.
    pub fn in_language(self, language: Language) -> String {
        match language {
            Language::En => self.en.into_owned(),
            Language::Cy => self.cy.into_owned(),
        }
    }

    /// Some ids, each marked as one; of very many the first.
    pub fn ids<'i>(ids: impl IntoIterator<Item = &'i crate::base::id::Id>) -> Self {
        const MOST: usize = 32;
        let mut ids = ids.into_iter();
        let mut listed: Vec<_> = ids
            .by_ref()
            .take(MOST)
            .map(|id| format!("`{id}`"))
            .collect();
        listed.extend(ids.next().map(|_| "…".to_owned()));
        Self::same(listed.join(", "))
    }

    /// Several parts, one after another.
    pub fn join(parts: impl IntoIterator<Item = Words>, between: &str) -> Self {
        let (en, cy): (Vec<_>, Vec<_>) = parts.into_iter().map(|part| (part.en, part.cy)).unzip();
        Self {
            en: Cow::Owned(en.join(between)),
            cy: Cow::Owned(cy.join(between)),
        }
    }
}
