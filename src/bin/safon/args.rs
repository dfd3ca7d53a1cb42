//! What the command line takes.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};
use safon::{Date, DocumentKind, Language};

/// The Digital Service Standard for Wales as data: assess a service, check a document, read the
/// standard.
#[derive(Parser)]
#[command(name = "safon", version, max_term_width = 80)]
pub struct Args {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Subcommand)]
pub enum Command {
    /// Assess a service: the outcome, what to do, and why
    ///
    /// Exit code 0: met, or met with conditions. 1: not met or incomplete. 2: the document cannot
    /// be used or read.
    Assess(Assess),
    /// Say all that is wrong with documents
    ///
    /// Exit code 0: no errors (there may be warnings). 1: errors. 2: a file cannot be read.
    Check(Check),
    /// What applies to a service, and what to show for it
    Checklist(Checklist),
    /// Read a standard, or one criterion of it
    Show(Show),
    /// The standards that are at hand, and when they were in force
    List(List),
    /// How the criteria of two frameworks correspond, both ways
    Crosswalk(Crosswalk),
    /// Compare two revisions by what they require: the version that is needed, what tightens, and
    /// an assessment that shows it
    ///
    /// Exit code 0: compared. 1: with --check, something is wrong with the step. 2: a file cannot
    /// be read.
    Diff(Diff),
    /// JSON Schemas: of a kind of document, or of an assessment against one revision
    Schema(Schema),
    /// Verify the register: its digests, its chain and its days
    ///
    /// Exit code 0: all is as registered. 1: something is not. 2: a file cannot be read.
    Verify(Verify),
}

#[derive(clap::Args)]
pub struct Assess {
    /// The assessment; `-` reads standard input
    pub file: PathBuf,
    /// The day to assess for; the day of the review unless given
    #[arg(long, value_name = "DATE")]
    pub as_of: Option<Date>,
    /// The standard, as a file or as ID@VERSION; the one the assessment names unless given
    #[arg(long, value_name = "FILE|ID@VERSION")]
    pub standard: Option<String>,
    /// For people or for programs
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    /// The language of the text
    #[arg(long, value_enum, default_value_t)]
    pub lang: Lang,
}

#[derive(clap::Args)]
pub struct Check {
    /// The documents; `-` reads standard input
    #[arg(required = true)]
    pub files: Vec<PathBuf>,
    /// The standard that assessments are checked against, as a file or as ID@VERSION
    #[arg(long, value_name = "FILE|ID@VERSION")]
    pub standard: Option<String>,
    /// What kind of document it is; found from the file unless given
    #[arg(long, value_parser = kind)]
    pub kind: Option<DocumentKind>,
    /// Check against the JSON Schema, as a program in another language would
    #[arg(long)]
    pub schema: bool,
    /// For people or for programs
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    /// The language of the text
    #[arg(long, value_enum, default_value_t)]
    pub lang: Lang,
}

#[derive(clap::Args)]
pub struct Checklist {
    /// The standard, as ID@VERSION or as a file; the newest Welsh one unless given
    #[arg(value_name = "ID@VERSION")]
    pub standard: Option<String>,
    /// Something true of the service, such as stage=beta; may be given several times
    #[arg(long = "fact", value_name = "FACT=VALUE")]
    pub facts: Vec<String>,
    /// Write an assessment that is ready to be filled in
    #[arg(long)]
    pub starter: bool,
    /// The day of the review in the starter; today unless given
    #[arg(long, value_name = "DATE", requires = "starter")]
    pub on: Option<Date>,
    /// For people or for programs
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    /// The language of the text
    #[arg(long, value_enum, default_value_t)]
    pub lang: Lang,
}

#[derive(clap::Args)]
pub struct Show {
    /// The standard, as ID@VERSION or as a file; the newest Welsh one unless given
    #[arg(value_name = "ID@VERSION")]
    pub standard: Option<String>,
    /// One criterion, by its id or its number
    pub criterion: Option<String>,
    /// The language of the text
    #[arg(long, value_enum, default_value_t)]
    pub lang: Lang,
}

#[derive(clap::Args)]
pub struct List {
    /// The language of the text
    #[arg(long, value_enum, default_value_t)]
    pub lang: Lang,
}

#[derive(clap::Args)]
pub struct Crosswalk {
    /// The framework to read from, as ID
    pub from: String,
    /// The framework to read to, as ID
    pub to: String,
    /// A report in JSON, whose outcome is carried over as far as it must hold
    #[arg(long, value_name = "FILE")]
    pub report: Option<PathBuf>,
    /// For people or for programs
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    /// The language of the text
    #[arg(long, value_enum, default_value_t)]
    pub lang: Lang,
}

#[derive(clap::Args)]
pub struct Diff {
    /// The older revision, as ID@VERSION or as a file
    #[arg(value_name = "OLD")]
    pub old: String,
    /// The newer revision, as ID@VERSION or as a file
    #[arg(value_name = "NEW")]
    pub new: String,
    /// Exit with 1 where the version does not rise far enough, or something else is wrong
    #[arg(long)]
    pub check: bool,
    /// A folder to write the assessments to that tell the revisions apart
    #[arg(long, value_name = "DIR")]
    pub witness: Option<PathBuf>,
    /// For people, for programs, or for a change log
    #[arg(long, value_enum, default_value_t)]
    pub format: DiffFormat,
    /// The language of the text
    #[arg(long, value_enum, default_value_t)]
    pub lang: Lang,
}

#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum DiffFormat {
    /// For people
    #[default]
    Text,
    /// For programs
    Json,
    /// For a change log or a consultation
    Markdown,
}

impl DiffFormat {
    /// The form in which a refusal is told.
    pub fn of_refusal(self) -> Format {
        match self {
            Self::Json => Format::Json,
            Self::Text | Self::Markdown => Format::Text,
        }
    }
}

#[derive(clap::Args)]
pub struct Schema {
    /// The kind of document; all of them unless given
    #[arg(value_parser = kind)]
    pub kind: Option<DocumentKind>,
    /// An assessment against this revision, as ID@VERSION or as a file
    #[arg(long = "for", value_name = "ID@VERSION|FILE", conflicts_with = "kind")]
    pub revision: Option<String>,
    /// A folder to write the schemas to; a single one goes to standard output unless given
    #[arg(short, long, value_name = "DIR")]
    pub output: Option<PathBuf>,
    /// The language of the texts
    #[arg(long, value_enum, default_value_t)]
    pub lang: Lang,
}

#[derive(clap::Args)]
pub struct Verify {
    /// A register in a file, with the standards in the folders beside it; the embedded one unless
    /// given
    pub register: Option<PathBuf>,
    /// For people or for programs
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    /// The language of the text
    #[arg(long, value_enum, default_value_t)]
    pub lang: Lang,
}

#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people
    #[default]
    Text,
    /// For programs
    Json,
}

#[derive(Clone, Copy, Default, ValueEnum)]
pub enum Lang {
    /// English
    #[default]
    En,
    /// Welsh, Cymraeg
    Cy,
}

impl From<Lang> for Language {
    fn from(lang: Lang) -> Self {
        match lang {
            Lang::En => Self::En,
            Lang::Cy => Self::Cy,
        }
    }
}

fn kind(text: &str) -> Result<DocumentKind, String> {
    let known = DocumentKind::ALL.iter();
    known
        .clone()
        .find(|kind| kind.as_str() == text)
        .copied()
        .ok_or_else(|| {
            let names: Vec<_> = known.map(|kind| kind.as_str()).collect();
            format!("expected one of {}", names.join(", "))
        })
}
