//! `safon`: assess a service, check a document, read a standard.

mod args;
mod assess;
mod check;
mod checklist;
mod crosswalk;
mod diff;
mod gate;
mod impact;
mod inventory;
mod lines;
mod load;
mod many;
mod migrate;
mod page;
mod progress;
mod redact;
mod release;
mod render;
mod schema;
mod show;
mod verify;

use std::io::Write;
use std::process::ExitCode;

use clap::Parser;
use safon::Findings;

use args::{Args, Command};

/// What a command says, and the exit code that goes with it.
struct Answer {
    text: String,
    code: u8,
}

/// Why a command cannot answer: exit code 2.
enum Refusal {
    /// Something that is not about a document: a file that is not there, an unknown revision.
    Said(String),
    /// Findings in a document, with the name of its file.
    Findings(String, Findings),
}

fn main() -> ExitCode {
    let Args { command } = Args::parse();
    let (answer, format, language) = match command {
        Command::Assess(args) => (assess::run(&args), args.format, args.lang.into()),
        Command::Check(args) => (check::run(&args), args.format, args.lang.into()),
        Command::Checklist(args) => (checklist::run(&args), args.format, args.lang.into()),
        Command::Show(args) => (show::show(&args), args::Format::Text, args.lang.into()),
        Command::List(args) => (show::list(&args), args::Format::Text, args.lang.into()),
        Command::Crosswalk(args) => (crosswalk::run(&args), args.format, args.lang.into()),
        Command::Diff(args) => (diff::run(&args), args.format.of_refusal(), args.lang.into()),
        Command::Migrate(args) => (migrate::run(&args), args.format, args.lang.into()),
        Command::Impact(args) => (impact::run(&args), args.format, args.lang.into()),
        Command::Progress(args) => (
            progress::run(&args),
            args.format.of_refusal(),
            args.lang.into(),
        ),
        Command::Inventory(args) => (
            inventory::run(&args),
            args.format.of_refusal(),
            args.lang.into(),
        ),
        Command::Redact(args) => (redact::run(&args), args::Format::Text, args.lang.into()),
        Command::Release(args) => (release::run(&args), args.format, args.lang.into()),
        Command::Gate(args) => (gate::run(&args), args.format, args.lang.into()),
        Command::Render(args) => (
            render::run(&args),
            args::Format::Text,
            args.what.how().lang.into(),
        ),
        Command::Schema(args) => (schema::run(&args), args::Format::Text, args.lang.into()),
        Command::Verify(args) => (verify::run(&args), args.format, args.lang.into()),
    };
    let (printed, code) = match answer {
        Ok(Answer { text, code }) => (print(&text), code),
        Err(Refusal::Said(said)) => {
            // What is said may name files and quote arguments, which hold anything.
            warn(&format!("safon: {}\n", safon::visible(&said)));
            (Ok(()), 2)
        }
        Err(Refusal::Findings(file, findings)) => match format {
            args::Format::Json => (print(&findings.to_json()), 2),
            args::Format::Text => {
                let mut page = page::Page::new(language);
                check::findings_of(&mut page, &file, &findings);
                warn(&page.into_text());
                (Ok(()), 2)
            }
        },
    };
    match printed {
        Ok(()) => ExitCode::from(code),
        // Whoever reads has gone away; that is not our mistake.
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => ExitCode::from(code),
        Err(error) => {
            warn(&format!("safon: cannot write: {error}\n"));
            ExitCode::from(2)
        }
    }
}

/// Prints to standard output, with colour only on a terminal that wants it.
fn print(text: &str) -> std::io::Result<()> {
    let mut out = anstream::stdout().lock();
    out.write_all(text.as_bytes())?;
    out.flush()
}

fn warn(text: &str) {
    // Where even standard error is gone there is nobody left to tell.
    let _ = anstream::stderr().lock().write_all(text.as_bytes());
}
