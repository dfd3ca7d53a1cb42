//! What the commands take that compare, be it revisions or reviews, and those about revisions.

use std::path::PathBuf;

use clap::ValueEnum;
use safon::Date;

use super::{Audience, Format, ImpactFormat, Lang, Pins};

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
pub struct Compare {
    /// The earlier review: a report in JSON or an assessment; `-` reads standard input
    pub earlier: PathBuf,
    /// The later review: a report in JSON or an assessment; `-` reads standard input
    pub later: PathBuf,
    /// The day to assess the later review for; its own day unless given
    #[arg(long, value_name = "DATE")]
    pub as_of: Option<Date>,
    /// A standard, as a file or as ID@VERSION; those the assessments name unless given. May be given
    /// twice, where they are against two revisions
    #[arg(long = "standard", value_name = "FILE|ID@VERSION")]
    pub standards: Vec<String>,
    /// Who is to see the comparison; whoever has the reviews sees all of them unless given
    #[arg(long, value_enum, default_value_t = Audience::Restricted)]
    pub audience: Audience,
    /// In which form
    #[arg(long, value_enum, default_value_t)]
    pub format: CompareFormat,
    /// The language of the text
    #[arg(long, value_enum, default_value_t)]
    pub lang: Lang,
    /// The address of the same page in the other language
    #[arg(long, value_name = "HREF")]
    pub twin: Option<String>,
    /// A file to write to
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum CompareFormat {
    /// For people
    #[default]
    Text,
    /// For programs
    Json,
    /// One self-contained file
    Html,
    /// For a repository or a wiki
    Markdown,
}

impl CompareFormat {
    /// The form in which a refusal is told.
    pub fn of_refusal(self) -> Format {
        match self {
            Self::Json => Format::Json,
            Self::Text | Self::Html | Self::Markdown => Format::Text,
        }
    }
}

#[derive(clap::Args)]
pub struct Migrate {
    /// The assessment; `-` reads standard input
    pub file: PathBuf,
    /// The revision to carry it over to, as ID@VERSION or as a file
    #[arg(long, value_name = "ID@VERSION|FILE")]
    pub to: String,
    /// The revision that it is against, as ID@VERSION or as a file; the one it names unless given
    #[arg(long, value_name = "ID@VERSION|FILE")]
    pub from: Option<String>,
    /// The day of the migration; the day of the review unless given
    #[arg(long, value_name = "DATE")]
    pub as_of: Option<Date>,
    /// A file to write the new assessment to
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// For people or for programs
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    /// The language of the text
    #[arg(long, value_enum, default_value_t)]
    pub lang: Lang,
}

#[derive(clap::Args)]
pub struct Impact {
    /// Assessments, one on each line; `-` reads standard input
    pub portfolio: PathBuf,
    /// The older revision, as ID@VERSION or as a file
    #[arg(value_name = "OLD")]
    pub old: String,
    /// The newer revision, as ID@VERSION or as a file
    #[arg(value_name = "NEW")]
    pub new: String,
    /// The day on which all services stand; the day of each review unless given
    #[arg(long, value_name = "DATE")]
    pub as_of: Option<Date>,
    /// How many services there are in all, assessed or not
    #[arg(long, value_name = "NUMBER")]
    pub known: Option<u32>,
    /// Show no progress
    #[arg(short, long)]
    pub quiet: bool,
    /// In which form
    #[arg(long, value_enum, default_value_t)]
    pub format: ImpactFormat,
    /// The language of the text
    #[arg(long, value_enum, default_value_t)]
    pub lang: Lang,
    /// A byte order mark before a table, by which a spreadsheet knows its accents
    #[arg(long)]
    pub bom: bool,
}

#[derive(clap::Args)]
pub struct Release {
    /// The draft
    pub draft: PathBuf,
    /// The register, with the standards in the folders beside it
    #[arg(long, value_name = "FILE", default_value = "standard/register.json")]
    pub register: PathBuf,
    /// Freeze the file, add it to the register, and write its schemas
    #[arg(long)]
    pub write: bool,
    /// The day on which it is published; nothing is written without it
    #[arg(long, value_name = "DATE")]
    pub published_on: Option<Date>,
    /// The day from which it is in force
    #[arg(long, value_name = "DATE")]
    pub in_force_on: Option<Date>,
    #[command(flatten)]
    pub pins: Pins,
    /// Refuse texts that no Welsh speaker has read
    #[arg(long)]
    pub reviewed: bool,
    /// For people or for programs
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    /// The language of the text
    #[arg(long, value_enum, default_value_t)]
    pub lang: Lang,
}
