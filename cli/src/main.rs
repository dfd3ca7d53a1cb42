//! `safon`: assess a service, check a document, read a standard.

mod answer;
mod args;
mod assess;
mod check;
mod checklist;
mod compare;
mod crosswalk;
mod diff;
mod exit;
mod folder;
mod gate;
mod impact;
mod inventory;
mod lines;
mod load;
mod lock;
mod many;
mod migrate;
mod out;
mod progress;
mod redact;
mod release;
mod render;
mod schema;
mod show;
mod snippet;
mod verify;

use std::process::ExitCode;

use clap::{CommandFactory, FromArgMatches};

use answer::{Answer, Refusal};
use args::{Args, Command};
use exit::Exit;
use out::{print, warn};
use safon::Language;
use safon::terminal::Said;

fn main() -> ExitCode {
    ExitCode::from(run().code())
}

fn run() -> Exit {
    let command = match args() {
        Ok(Args { command }) => command,
        // Help is an answer; what clap says otherwise is that the command was called wrongly.
        Err(error) => {
            let answer = match error.use_stderr() {
                true => Exit::NotPossible,
                false => Exit::Yes,
            };
            return ended(error.print(), answer, Language::En);
        }
    };
    let (answer, format, language) = match command {
        Command::Assess(args) => (assess::run(&args), args.format, args.lang.into()),
        Command::Check(args) => (check::run(&args), args.format, args.lang.into()),
        Command::Checklist(args) => (checklist::run(&args), args.format, args.lang.into()),
        Command::Show(args) => (show::show(&args), args::Format::Text, args.lang.into()),
        Command::List(args) => (show::list(&args), args::Format::Text, args.lang.into()),
        Command::Crosswalk(args) => (crosswalk::run(&args), args.format, args.lang.into()),
        Command::Diff(args) => (diff::run(&args), args.format.of_refusal(), args.lang.into()),
        Command::Compare(args) => (
            compare::run(&args),
            args.format.of_refusal(),
            args.lang.into(),
        ),
        Command::Migrate(args) => (migrate::run(&args), args.format, args.lang.into()),
        Command::Impact(args) => (
            impact::run(&args),
            args.format.of_refusal(),
            args.lang.into(),
        ),
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
    let (code, file, text, findings) = match answer {
        Ok(Answer { text, code }) => return ended(print(&text), code, language),
        Err(Refusal::Said(said)) => {
            out::tell(&said, language);
            return Exit::NotPossible;
        }
        Err(Refusal::Misused(argument, findings)) => (Exit::NotPossible, argument, None, findings),
        Err(Refusal::Findings(file, findings)) => (Exit::Refused, file, None, findings),
        Err(Refusal::InText {
            file,
            text,
            findings,
        }) => (Exit::Refused, file, Some(text), findings),
    };
    match format {
        args::Format::Json => ended(print(&findings.to_json()), code, language),
        args::Format::Text => {
            let page = check::page_of(&file, text.as_deref(), &findings, language);
            warn(&page);
            code
        }
    }
}

fn args() -> Result<Args, clap::Error> {
    let matches = exit::explained(Args::command()).try_get_matches()?;
    Args::from_arg_matches(&matches)
}

/// How a command ends whose answer was printed, or could not be.
fn ended(printed: std::io::Result<()>, answer: Exit, language: Language) -> Exit {
    match printed {
        Ok(()) => answer,
        // Whoever reads has gone away; that is not our mistake, and the answer is what it is.
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => answer,
        Err(error) => {
            out::tell(&Said::cannot_print(&error), language);
            Exit::NotPossible
        }
    }
}
