//! What is wrong with something, wherever it stands.

use std::fmt;

use crate::reading::codes::Code;
use crate::reading::words::Words;

/// What is wrong with something, with the parts of the words for it.
#[derive(Clone, Debug)]
pub(crate) struct Problem {
    pub code: Code,
    pub parts: Vec<Words>,
}

impl Problem {
    pub fn new(code: Code, parts: Vec<Words>) -> Self {
        Self { code, parts }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let row = self.code.row();
        let said = Words::fill(row.en, row.cy, &self.parts).en;
        write!(f, "{}: {said}", row.name)
    }
}
