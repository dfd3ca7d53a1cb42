//! What the commands about many services take.

use std::path::PathBuf;

use clap::ValueEnum;
use safon::Date;

use super::{Format, Lang};

#[derive(clap::Args)]
pub struct Progress {
    /// Assessments, one on each line; `-` reads standard input
    pub portfolio: PathBuf,
    /// The day on which all services stand
    #[arg(long, value_name = "DATE")]
    pub as_of: Date,
    /// The standard, as a file or as ID@VERSION; the one each assessment names unless given
    #[arg(long, value_name = "FILE|ID@VERSION")]
    pub standard: Option<String>,
    /// How many services there are in all, assessed or not
    #[arg(long, value_name = "NUMBER")]
    pub known: Option<u32>,
    /// Show no progress
    #[arg(short, long)]
    pub quiet: bool,
    /// In which form
    #[arg(long, value_enum, default_value_t)]
    pub format: ProgressFormat,
    /// The language of the text
    #[arg(long, value_enum, default_value_t)]
    pub lang: Lang,
    /// The address of the same page in the other language
    #[arg(long, value_name = "HREF")]
    pub twin: Option<String>,
    /// A byte order mark before a table, by which a spreadsheet knows its accents
    #[arg(long)]
    pub bom: bool,
    /// A file to write to
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum ProgressFormat {
    /// For people
    #[default]
    Text,
    /// For programs
    Json,
    /// One table, for spreadsheets
    Csv,
    /// The description of that table (CSV on the Web)
    Csvw,
    /// For a repository or a wiki
    Markdown,
    /// One self-contained page
    Html,
}

impl ProgressFormat {
    /// The form in which a refusal is told.
    pub fn of_refusal(self) -> Format {
        match self {
            Self::Json => Format::Json,
            _ => Format::Text,
        }
    }
}

#[derive(clap::Args)]
pub struct Inventory {
    /// Assessments, one on each line; `-` reads standard input
    pub portfolio: PathBuf,
    /// The day after which reviews are left out; none is unless given
    #[arg(long, value_name = "DATE")]
    pub as_of: Option<Date>,
    /// The vocabulary of capabilities, as a file; the embedded one unless given
    #[arg(long, value_name = "FILE")]
    pub capabilities: Option<PathBuf>,
    /// Show no progress
    #[arg(short, long)]
    pub quiet: bool,
    /// In which form
    #[arg(long, value_enum, default_value_t)]
    pub format: InventoryFormat,
    /// The language of the text
    #[arg(long, value_enum, default_value_t)]
    pub lang: Lang,
    /// The address of the same page in the other language
    #[arg(long, value_name = "HREF")]
    pub twin: Option<String>,
    /// A byte order mark before a table, by which a spreadsheet knows its accents
    #[arg(long)]
    pub bom: bool,
    /// A file to write to
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum InventoryFormat {
    /// For people
    #[default]
    Text,
    /// For programs
    Json,
    /// One table, for spreadsheets
    Csv,
    /// The description of that table (CSV on the Web)
    Csvw,
    /// For a repository or a wiki
    Markdown,
    /// One self-contained page
    Html,
}

impl InventoryFormat {
    /// The form in which a refusal is told.
    pub fn of_refusal(self) -> Format {
        match self {
            Self::Json => Format::Json,
            _ => Format::Text,
        }
    }
}

#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum ImpactFormat {
    /// For people
    #[default]
    Text,
    /// For programs
    Json,
    /// One table, for spreadsheets
    Csv,
    /// The description of that table (CSV on the Web)
    Csvw,
}

impl ImpactFormat {
    /// The form in which a refusal is told.
    pub fn of_refusal(self) -> Format {
        match self {
            Self::Json => Format::Json,
            _ => Format::Text,
        }
    }
}
