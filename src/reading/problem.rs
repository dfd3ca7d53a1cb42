//! What is wrong with something, wherever it stands.

use std::fmt;

use crate::reading::codes::{Code, FindingMessage};
use crate::words::Words;

/// What is wrong with something, in words.
#[derive(Clone, Debug)]
pub(crate) struct Problem {
    pub code: &'static Code,
    pub message: Words,
    pub help: Option<Words>,
    /// The key that it is about, where it is about the value of one.
    pub about: Option<&'static str>,
}

impl Problem {
    /// What is wrong, said of the value of a key.
    pub fn about(self, key: &'static str) -> Self {
        Self {
            about: Some(key),
            ..self
        }
    }
}

impl<F: FindingMessage> From<F> for Problem {
    fn from(found: F) -> Self {
        Self {
            code: F::CODE,
            message: found.words(),
            help: found.help(),
            about: None,
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.code.row.id, self.message.en)
    }
}
