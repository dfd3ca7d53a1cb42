//! What the command line takes.

mod many;
mod pages;
mod versions;

pub use many::{ImpactFormat, Inventory, InventoryFormat, Progress, ProgressFormat};
pub use pages::{PageFormat, Render, Rendered};
pub use versions::{Compare, CompareFormat, Diff, DiffFormat, Impact, Migrate, Release};

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};
use safon::{Date, Digest, DocumentKind, Language, Visibility};

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
    Assess(Assess),
    /// Say all that is wrong with documents
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
    /// Two reviews of one service are compared by `safon compare`.
    Diff(Diff),
    /// Compare two reviews of one service: what changed, and because of what
    ///
    /// Each is a report in JSON, or an assessment, which is assessed at its own day. Where the earlier
    /// assessment is against another revision it is carried over first, as by `safon migrate`. Two
    /// revisions of a standard are compared by `safon diff`.
    Compare(Compare),
    /// Carry an assessment over to another revision, without losing an answer
    Migrate(Migrate),
    /// What a revision does to services that were assessed, before it is published
    Impact(Impact),
    /// Where many services stand: outcomes, what is overdue and what comes next
    Progress(Progress),
    /// Which services there are, which cross boundaries, and which could build things once
    Inventory(Inventory),
    /// An assessment as an audience may see it
    ///
    /// A report is made for its audience: `safon assess --audience`. One that holds more is refused.
    Redact(Redact),
    /// Release a draft: check it, say which version it needs, and with --write register it
    Release(Release),
    /// Whether money may be spent on a service, by a policy and the report on its review
    Gate(Gate),
    /// Pages in HTML or Markdown: a standard, a checklist, a playbook, a report or a comparison
    Render(Render),
    /// JSON Schemas: of a kind of document, or of an assessment against one revision
    Schema(Schema),
    /// Verify the register: its digests, its chain and its days
    Verify(Verify),
}

#[derive(clap::Args)]
pub struct Assess {
    /// The assessment; `-` reads standard input
    pub file: PathBuf,
    /// One assessment on each line, and one report, or what is wrong, on each line of the answer
    #[arg(long, conflicts_with_all = ["format", "lang"])]
    pub ndjson: bool,
    /// The outcome of each line alone, which is much quicker
    #[arg(long, requires = "ndjson")]
    pub outcomes: bool,
    /// How many lines are worked on at once; as many as there are cores unless given
    #[arg(long, value_name = "NUMBER", requires = "ndjson")]
    pub jobs: Option<std::num::NonZeroUsize>,
    /// Show no progress, and no counts at the end
    #[arg(short, long, requires = "ndjson")]
    pub quiet: bool,
    /// The day to assess for; the day of the review unless given
    #[arg(long, value_name = "DATE")]
    pub as_of: Option<Date>,
    /// The standard, as a file or as ID@VERSION; the one the assessment names unless given
    #[arg(long, value_name = "FILE|ID@VERSION")]
    pub standard: Option<String>,
    /// Who is to see the report; whoever has the assessment sees all of it unless given
    #[arg(long, value_enum, default_value_t = Audience::Restricted)]
    pub audience: Audience,
    /// For people or for programs
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    /// The language of the text
    #[arg(long, value_enum, default_value_t)]
    pub lang: Lang,
}

#[derive(clap::Args)]
pub struct Redact {
    /// The assessment; `-` reads standard input
    pub file: PathBuf,
    /// Who is to see it
    #[arg(long, value_enum, default_value_t)]
    pub audience: Audience,
    /// A file with a key of 32 bytes or more: each placeholder is sealed with it, so that whoever has the key can tell
    /// what it stands for
    #[arg(long, value_name = "KEYFILE")]
    pub seal: Option<PathBuf>,
    /// A file to write it to
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
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
pub struct Gate {
    /// The policy
    pub policy: PathBuf,
    /// The sum, in whole units of the policy's currency
    #[arg(long, value_name = "SUM", value_parser = sum)]
    pub amount: u64,
    /// The kind of spending, a word of the policy's
    #[arg(long, value_name = "ID")]
    pub kind: String,
    /// The day on which it is asked for
    #[arg(long, value_name = "DATE")]
    pub on: Date,
    /// The report on the review, in JSON; `-` reads standard input
    #[arg(long, value_name = "FILE")]
    pub report: Option<PathBuf>,
    /// The service, to be compared with the report's
    #[arg(long, value_name = "ID")]
    pub service: Option<String>,
    /// The stage of the service
    #[arg(long, value_name = "ID")]
    pub stage: Option<String>,
    /// The sector of the service
    #[arg(long, value_name = "ID")]
    pub sector: Option<String>,
    /// For people or for programs
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    /// The language of the text
    #[arg(long, value_enum, default_value_t)]
    pub lang: Lang,
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
    #[command(flatten)]
    pub pins: Pins,
    /// The public key (minisign) of whoever signs the register, as a file or in base64; the
    /// signature stands beside the register, with `.minisig` after its name
    #[arg(long, value_name = "FILE|KEY", requires = "register")]
    pub key: Option<String>,
    /// For people or for programs
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    /// The language of the text
    #[arg(long, value_enum, default_value_t)]
    pub lang: Lang,
}

/// What a register has to contain. Where neither is given, one that has anything to do with the
/// embedded register has to contain all of it.
#[derive(clap::Args)]
pub struct Pins {
    /// An earlier register, from which this one may only have grown
    #[arg(long, value_name = "FILE")]
    pub against: Option<PathBuf>,
    /// The head that the register once had, as `verify` printed it
    #[arg(long, value_name = "DIGEST")]
    pub head: Option<Digest>,
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

/// Who is to see something.
#[derive(Clone, Copy, Default, ValueEnum)]
pub enum Audience {
    /// Everybody
    #[default]
    Public,
    /// The organisations that work on the service
    Partner,
    /// The team and the panel, who see everything
    Restricted,
}

impl From<Audience> for Visibility {
    fn from(audience: Audience) -> Self {
        match audience {
            Audience::Public => Self::Public,
            Audience::Partner => Self::Partner,
            Audience::Restricted => Self::Restricted,
        }
    }
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

/// A sum of money, in whole units.
fn sum(text: &str) -> Result<u64, String> {
    let said = "a sum is a whole number of units, in digits alone, as in 250000";
    text.parse().map_err(|_| said.to_owned())
}
