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

    /// Fills `{0}`, `{1}` … of both languages, each part as it stands in that language.
    pub fn fill(en: &str, cy: &str, parts: &[Words]) -> Self {
        Self {
            en: Cow::Owned(fill(en, |n| parts.get(n).map(|part| &*part.en))),
            cy: Cow::Owned(fill(cy, |n| parts.get(n).map(|part| &*part.cy))),
        }
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

/// Puts each part in the place of its number in braces; a number without a part stays as it is.
fn fill<'a>(template: &str, part: impl Fn(usize) -> Option<&'a str>) -> String {
    let mut filled = String::with_capacity(template.len() + 32);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let place = after
            .split_once('}')
            .and_then(|(number, tail)| Some((part(number.parse().ok()?)?, tail)));
        match place {
            Some((word, tail)) => {
                filled.push_str(word);
                rest = tail;
            }
            None => {
                filled.push('{');
                rest = after;
            }
        }
    }
    filled.push_str(rest);
    filled
}

#[cfg(test)]
mod tests {
    use super::Words;

    #[test]
    fn parts_are_filled_once_and_never_read_as_places() {
        let filled = Words::fill(
            "{0} of {1}, {2}",
            "{1}: {0}, {2}",
            &[Words::same("{1}"), Words::new("two", "dau")],
        );
        assert_eq!(filled.en, "{1} of two, {2}");
        assert_eq!(filled.cy, "dau: {1}, {2}");
    }
}
