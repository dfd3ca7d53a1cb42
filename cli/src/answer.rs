//! How a command ends: with an answer, or without one.

use safon::Findings;
use safon::terminal::Said;

use crate::exit::Exit;

/// What a command says, and how it ends.
pub struct Answer {
    pub text: String,
    pub code: Exit,
}

impl Answer {
    /// What was asked for.
    pub fn of(text: String) -> Self {
        Self {
            text,
            code: Exit::Yes,
        }
    }
}

/// Why a command cannot answer.
pub enum Refusal {
    /// Something that is not about a document: a file that is not there, an unknown revision.
    Said(Said),
    /// Findings in what was said on the command line, with the name of the argument.
    Misused(String, Findings),
    /// Findings in a document that has no text to be shown, with the name of its file.
    Findings(String, Findings),
    /// Findings in a document whose text may be shown to whoever called.
    InText {
        file: String,
        text: String,
        findings: Findings,
    },
}

impl<T: Into<Said>> From<T> for Refusal {
    fn from(said: T) -> Self {
        Self::Said(said.into())
    }
}
