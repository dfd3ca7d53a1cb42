//! What a command line says beside pages: why it cannot answer, and what is no answer.

use std::fmt::Display;
use std::io;

use crate::base::id::InvalidId;
use crate::compare::reviews::SinceError;
use crate::documents::outcome::Outcome;
use crate::many::stream::Counts;
use crate::publish::crosswalk::ProjectError;
use crate::words::message::Message;
use crate::words::{Language, Words, finding, terminal};

/// Something that is said in either language.
///
/// What it names may hold anything: whoever prints it makes it [visible](crate::visible).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said(Words);

impl Said {
    /// It in one language.
    pub fn in_language(&self, language: Language) -> String {
        self.0.clone().in_language(language)
    }

    /// A file that cannot be read.
    pub fn cannot_read(name: &str, error: &io::Error) -> Self {
        Self::unreadable(name, why(error))
    }

    /// A key or a signature that cannot be read, and why not.
    pub fn cannot_decode(name: &str, error: impl Display) -> Self {
        Self::unreadable(name, Words::same(error))
    }

    fn unreadable(name: &str, why: Words) -> Self {
        let name = Words::same(name);
        Self(terminal::CannotRead { name, why }.words())
    }

    /// The key, by its own name in each language, that cannot be read.
    pub fn cannot_decode_the_key(error: impl Display) -> Self {
        let (name, why) = (terminal::THE_KEY, Words::same(error));
        Self(terminal::CannotRead { name, why }.words())
    }

    /// A file that cannot be written.
    pub fn cannot_write(name: &str, error: &io::Error) -> Self {
        let (name, why) = (Words::same(name), why(error));
        Self(terminal::CannotWrite { name, why }.words())
    }

    /// That nothing can be printed.
    pub fn cannot_print(error: &io::Error) -> Self {
        let why = why(error);
        Self(terminal::CannotPrint { why }.words())
    }

    /// A byte order mark where there is no table.
    pub fn no_table_to_mark() -> Self {
        Self(terminal::NO_TABLE_TO_MARK)
    }

    /// A criterion that the standard does not have.
    pub fn no_such_criterion(wanted: &str, known: &str) -> Self {
        let (wanted, known) = (Words::same(wanted), Words::same(known));
        Self(terminal::NoSuchCriterion { wanted, known }.words())
    }

    /// That the clock gives no day.
    pub fn no_clock() -> Self {
        Self(terminal::NO_CLOCK)
    }

    /// A fact that is not written as one.
    pub fn not_a_fact(given: &str) -> Self {
        let given = Words::same(given);
        Self(terminal::NotAFact { given }.words())
    }

    /// A fact that is given twice.
    pub fn fact_given_twice(given: &str) -> Self {
        let given = Words::same(given);
        Self(terminal::FactGivenTwice { given }.words())
    }

    /// A sum that is too large.
    pub fn sum_too_large() -> Self {
        Self(terminal::SUM_TOO_LARGE)
    }

    /// That it has to be said which schema.
    pub fn which_schema() -> Self {
        Self(terminal::WHICH_SCHEMA)
    }

    /// That standard input is to be read twice.
    pub fn input_read_once() -> Self {
        Self(terminal::INPUT_READ_ONCE)
    }

    /// That a report is asked for another day.
    pub fn report_has_its_day() -> Self {
        Self(terminal::REPORT_HAS_ITS_DAY)
    }

    /// That something stands where a revision is to be written: another revision, or nothing of the kind.
    pub fn in_the_way(file: &str, revision: Option<&str>) -> Self {
        let file = Words::same(file);
        let holds = revision.map_or(terminal::NO_REVISION, Words::same);
        Self(terminal::NotWrittenOver { file, holds }.words())
    }

    /// That another release is being written.
    pub fn release_under_way(who: &str) -> Self {
        let who = Words::same(who);
        Self(terminal::ReleaseUnderWay { who }.words())
    }

    /// That another release may be being written, where the system cannot tell.
    pub fn release_may_be_under_way(who: &str, file: &str) -> Self {
        let (who, file) = (Words::same(who), Words::same(file));
        Self(terminal::ReleaseMayBeUnderWay { who, file }.words())
    }

    /// That a release was cut short, and by whom.
    pub fn release_cut_short(who: &str) -> Self {
        let who = Words::same(who);
        Self(terminal::ReleaseCutShort { who }.words())
    }

    /// That a file which was never registered is written over.
    pub fn never_registered(file: &str) -> Self {
        let file = Words::same(file);
        Self(terminal::NeverRegistered { file }.words())
    }

    /// That further lines are refused which are not told one by one.
    pub fn further_lines(count: u64) -> Self {
        let count = Words::same(count);
        Self(terminal::FurtherLines { count }.words())
    }

    /// That nothing came which could be used.
    pub fn no_usable_review() -> Self {
        Self(terminal::NO_USABLE_REVIEW)
    }

    /// That an interruption may end in the middle of a line.
    pub fn may_end_in_a_line() -> Self {
        Self(terminal::MAY_END_IN_A_LINE)
    }

    /// How many lines came, and what became of them.
    pub fn counted(counts: &Counts) -> Self {
        let outcomes = Outcome::ALL.iter().map(|outcome| {
            let (outcome, count) = (outcome.words(), Words::same(counts.of(*outcome)));
            terminal::OfAnOutcome { outcome, count }.words()
        });
        let counted = terminal::LinesCounted {
            lines: counts.lines().into(),
            outcomes: Words::join(outcomes, ", "),
            refused: Words::same(counts.refused),
        };
        Self(counted.words())
    }

    /// What the tests of the library rule out.
    pub fn unexpected(error: impl Display) -> Self {
        Self(Words::same(error))
    }
}

impl From<InvalidId> for Said {
    fn from(error: InvalidId) -> Self {
        let found = Words::same(error.given());
        let bad = finding::BadId { found };
        let said = [bad.words()].into_iter().chain(bad.help());
        Self(Words::join(said, "; "))
    }
}

impl From<ProjectError> for Said {
    fn from(error: ProjectError) -> Self {
        Self(error.words())
    }
}

impl From<SinceError> for Said {
    fn from(error: SinceError) -> Self {
        Self(error.words())
    }
}

#[cfg(feature = "register")]
impl From<crate::publish::register::RegisterError> for Said {
    fn from(error: crate::publish::register::RegisterError) -> Self {
        Self(error.words())
    }
}

/// Why something cannot be read or written, in plain words where they are known.
fn why(error: &io::Error) -> Words {
    match error.kind() {
        io::ErrorKind::NotFound => terminal::NOT_FOUND,
        io::ErrorKind::IsADirectory => terminal::IS_A_FOLDER,
        io::ErrorKind::PermissionDenied => terminal::PERMISSION_DENIED,
        _ => Words::same(error),
    }
}
