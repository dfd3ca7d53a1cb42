//! What `safon render` takes.

use std::path::PathBuf;

use clap::{Subcommand, ValueEnum};

use super::{Audience, Lang};

#[derive(clap::Args)]
pub struct Render {
    /// What to render
    #[command(subcommand)]
    pub what: Rendered,
}

#[derive(Subcommand)]
pub enum Rendered {
    /// A whole standard, as ID@VERSION or as a file; the newest Welsh one unless given
    Standard {
        /// The standard
        #[arg(value_name = "ID@VERSION|FILE")]
        standard: Option<String>,
        #[command(flatten)]
        how: How,
    },
    /// What applies to a service, and what to show for it
    Checklist {
        /// The standard
        #[arg(value_name = "ID@VERSION|FILE")]
        standard: Option<String>,
        /// Something true of the service, such as stage=beta; may be given several times
        #[arg(long = "fact", value_name = "FACT=VALUE")]
        facts: Vec<String>,
        #[command(flatten)]
        how: How,
    },
    /// Ways of working at one stage, with guidance and remedies
    Playbook {
        /// The stage
        stage: String,
        /// The standard
        #[arg(long, value_name = "ID@VERSION|FILE")]
        standard: Option<String>,
        #[command(flatten)]
        how: How,
    },
    /// A report in JSON; `-` reads standard input
    Report {
        /// The report
        file: PathBuf,
        /// Who is to see the page
        #[arg(long, value_enum, default_value_t)]
        audience: Audience,
        #[command(flatten)]
        how: How,
    },
    /// Two revisions, compared
    Diff {
        /// The older revision, as ID@VERSION or as a file
        old: String,
        /// The newer revision, as ID@VERSION or as a file
        new: String,
        #[command(flatten)]
        how: How,
    },
}

#[derive(clap::Args)]
pub struct How {
    /// In which form
    #[arg(long, value_enum, default_value_t)]
    pub format: PageFormat,
    /// The language of the page
    #[arg(long, value_enum, default_value_t)]
    pub lang: Lang,
    /// The address of the same page in the other language
    #[arg(long, value_name = "HREF")]
    pub twin: Option<String>,
    /// A file to write the page to
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum PageFormat {
    /// One self-contained file
    #[default]
    Html,
    /// For a repository or a wiki
    Markdown,
}

impl Rendered {
    /// How it is to be rendered.
    pub fn how(&self) -> &How {
        match self {
            Self::Standard { how, .. }
            | Self::Checklist { how, .. }
            | Self::Playbook { how, .. }
            | Self::Report { how, .. }
            | Self::Diff { how, .. } => how,
        }
    }
}
