//! A standard, made of a draft that has no errors.

use serde::de::{Deserialize, Deserializer, Error as _};

use crate::documents::standard::Draft;
use crate::engine::standard::Standard;
use crate::reading::finding::Findings;

impl Draft {
    /// Makes a standard of the draft, where it has no errors.
    ///
    /// # Errors
    /// All [`Findings`], warnings among them, where one is an error: such as a rule that tests a
    /// fact that the draft does not declare.
    pub fn into_standard(self) -> Result<Standard, Findings> {
        let form = self.form();
        if form.has_errors() {
            return Err(form);
        }
        let (findings, plan) = self.checked();
        if findings.has_errors() {
            return Err(findings);
        }
        Ok(Standard::of(self, plan))
    }
}

impl Standard {
    /// Reads, checks and compiles a standard.
    ///
    /// # Errors
    /// All [`Findings`] at once: about the form, and where that is right, about what it says.
    pub fn from_json(text: &str) -> Result<Self, Findings> {
        Draft::from_json(text)?
            .into_standard()
            .map_err(|findings| findings.placed_in(text))
    }
}

/// A standard that was checked: what is wrong with it is the error, the first finding of all.
impl<'de> Deserialize<'de> for Standard {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let draft = Draft::deserialize(deserializer)?;
        draft.into_standard().map_err(|findings| {
            let first = findings.errors().next().map(ToString::to_string);
            D::Error::custom(first.unwrap_or_default())
        })
    }
}
