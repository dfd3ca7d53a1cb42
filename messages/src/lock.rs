//! What is known of the Welsh: for each text the digests of both languages as they were last held against each other,
//! and who reviewed it on which day.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use sha2::{Digest, Sha256};

use crate::catalogue::{Catalogue, Pair};

/// The account of the Welsh, `cy.lock`.
pub struct Lock {
    rows: BTreeMap<String, Row>,
}

/// One text: its digests, and its review.
struct Row {
    en: String,
    cy: String,
    review: Option<String>,
}

/// How a Welsh text stands to its English.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum State {
    /// Somebody reviewed just these words.
    Reviewed,
    /// Nobody reviewed it.
    Unreviewed,
    /// The English changed alone: it has to be translated anew, or said to be right as it is.
    Stale,
    /// The Welsh changed after its review.
    Lapsed,
    /// It is not in the account yet.
    New,
}

const HEAD: &str = "\
# Each text with the digests of its English and its Welsh as they were last held against each other, and who reviewed
# the Welsh on which day. Kept by `cargo messages`; see `cargo messages help`.
";

fn digest(pieces: &[crate::catalogue::Piece]) -> String {
    let digest = Sha256::digest(format!("{pieces:?}"));
    digest
        .iter()
        .take(6)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

impl Lock {
    /// Reads `cy.lock` of a folder; where there is none it is empty.
    ///
    /// # Errors
    /// A line that cannot be read.
    pub fn read(folder: &Path) -> Result<Self, Box<dyn Error>> {
        let text = fs::read_to_string(folder.join("cy.lock")).unwrap_or_default();
        let mut rows = BTreeMap::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let mut words = line.splitn(4, ' ');
            let (Some(id), Some(en), Some(cy)) = (words.next(), words.next(), words.next()) else {
                return Err(format!("cy.lock: cannot be read: {line}").into());
            };
            let row = Row {
                en: en.to_owned(),
                cy: cy.to_owned(),
                review: words.next().map(str::to_owned),
            };
            rows.insert(id.to_owned(), row);
        }
        Ok(Self { rows })
    }

    /// Writes it.
    ///
    /// # Errors
    /// Where the file cannot be written.
    pub fn write(&self, folder: &Path) -> Result<(), Box<dyn Error>> {
        let mut text = HEAD.to_owned();
        for (id, row) in &self.rows {
            write!(text, "{id} {} {}", row.en, row.cy)?;
            if let Some(review) = &row.review {
                write!(text, " {review}")?;
            }
            text.push('\n');
        }
        Ok(fs::write(folder.join("cy.lock"), text)?)
    }

    fn state(&self, id: &str, pair: &Pair) -> State {
        let Some(row) = self.rows.get(id) else {
            return State::New;
        };
        match (row.en == digest(&pair.en), row.cy == digest(&pair.cy)) {
            (false, true) => State::Stale,
            (_, false) if row.review.is_some() => State::Lapsed,
            (true, true) if row.review.is_some() => State::Reviewed,
            _ => State::Unreviewed,
        }
    }

    /// Takes in what is new, what changed in both languages or in Welsh, and drops what is gone. A text whose English
    /// changed alone stays as it was, so that it is told.
    pub fn add_new(&mut self, catalogue: &Catalogue) {
        let texts: BTreeMap<_, _> = catalogue.texts().collect();
        self.rows.retain(|id, _| texts.contains_key(id));
        for (id, pair) in &texts {
            let state = self.state(id, pair);
            let is_settled = self
                .rows
                .get(id)
                .is_some_and(|row| row.cy == digest(&pair.cy));
            if state != State::Stale && !is_settled {
                let (en, cy) = (digest(&pair.en), digest(&pair.cy));
                self.rows.insert(
                    id.clone(),
                    Row {
                        en,
                        cy,
                        review: None,
                    },
                );
            }
        }
    }

    /// Says that the Welsh of a text says what its English says, and who reviewed it, if anybody did.
    ///
    /// # Errors
    /// Where there is no such text.
    pub fn settle(
        &mut self,
        catalogue: &Catalogue,
        wanted: &str,
        review: Option<String>,
    ) -> Result<(), Box<dyn Error>> {
        let (id, pair) = catalogue
            .texts()
            .find(|(id, _)| id == wanted)
            .ok_or_else(|| format!("there is no text `{wanted}`"))?;
        let (en, cy) = (digest(&pair.en), digest(&pair.cy));
        self.rows.insert(id, Row { en, cy, review });
        Ok(())
    }

    /// Holds every text to being in the account, and no English to having changed alone.
    ///
    /// # Errors
    /// What is not so, a line each.
    pub fn check(&self, catalogue: &Catalogue) -> Result<(), Box<dyn Error>> {
        let wrong: Vec<String> = catalogue
            .texts()
            .filter_map(|(id, pair)| match self.state(&id, pair) {
                State::Stale => Some(format!(
                    "`{id}`: the English changed and the Welsh did not; change it too, or `cargo messages translated {id}`"
                )),
                State::New => Some(format!("`{id}` is not in cy.lock: run `cargo messages`")),
                _ => None,
            })
            .collect();
        match wrong.is_empty() {
            true => Ok(()),
            false => Err(wrong.join("\n").into()),
        }
    }

    /// How many texts are in which state, and each that is stale or lapsed.
    pub fn status(&self, catalogue: &Catalogue) -> String {
        let mut counts: BTreeMap<State, usize> = BTreeMap::new();
        let mut told = String::new();
        for (id, pair) in catalogue.texts() {
            let state = self.state(&id, pair);
            *counts.entry(state).or_default() += 1;
            if matches!(state, State::Stale | State::Lapsed | State::New) {
                let _ = writeln!(told, "{state:?}: {id}");
            }
        }
        for (state, count) in counts {
            let _ = writeln!(told, "{count} {state:?}");
        }
        told
    }
}
