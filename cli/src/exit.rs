//! The exit codes of all commands, once: the code answers with them, and `--help` tells them.

use clap::Command;
use safon::policy::GateOutcome;
use safon::{Findings, Outcome};

/// How a command ends, the better before the worse: of many lines the worst counts.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Exit {
    Yes,
    NoAnswer,
    No,
    Refused,
    NotPossible,
}

/// Whoever is interrupted ends as a shell says it, with 128 and the number of the signal.
pub const INTERRUPTED: i32 = 130;

impl Exit {
    pub const fn code(self) -> u8 {
        match self {
            Self::Yes => 0,
            Self::No => 1,
            Self::Refused => 2,
            Self::NotPossible => 3,
            Self::NoAnswer => 4,
        }
    }

    pub fn of(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Met | Outcome::MetWithConditions => Self::Yes,
            Outcome::NotMet | Outcome::Incomplete => Self::No,
            Outcome::NotApplicable => Self::NoAnswer,
        }
    }

    pub fn of_gate(outcome: GateOutcome) -> Self {
        match outcome {
            GateOutcome::NotRequired
            | GateOutcome::Authorised
            | GateOutcome::AuthorisedWithConditions => Self::Yes,
            GateOutcome::Refused => Self::No,
            GateOutcome::Undetermined => Self::NoAnswer,
        }
    }

    /// Of what was looked for mistakes: errors are a no, warnings are not.
    pub fn of_findings(findings: &Findings) -> Self {
        match findings.has_errors() {
            true => Self::No,
            false => Self::Yes,
        }
    }
}

/// What the codes mean whatever the command.
const MEANINGS: [(Exit, &str); 5] = [
    (Exit::Yes, "yes: it is so, or it is done"),
    (
        Exit::No,
        "no: not met, incomplete, refused by a gate, errors found",
    ),
    (
        Exit::Refused,
        "a document that was given is refused, for what is wrong in it",
    ),
    (
        Exit::NotPossible,
        "not possible: called wrongly, or something cannot be read or written",
    ),
    (
        Exit::NoAnswer,
        "no answer: nothing applies, it cannot be determined, or nothing came",
    ),
];

/// What they mean of a command, beside that anything may be impossible.
fn meanings(command: &str) -> &'static [(Exit, &'static str)] {
    use Exit::{No, NoAnswer, Refused, Yes};
    const REFUSED_STANDARD: (Exit, &str) = (Refused, "a standard is refused");
    const COUNTED: [(Exit, &str); 3] = [
        (Yes, "every line is counted"),
        (Refused, "a line, or another document, is refused"),
        (NoAnswer, "there is no review to be counted"),
    ];
    match command {
        "assess" => &[
            (Yes, "met, or met with conditions"),
            (No, "not met, or incomplete"),
            (Refused, "the review, or a standard, is refused"),
            (NoAnswer, "nothing applies; with --ndjson also no line came"),
        ],
        "check" => &[
            (Yes, "nothing found, or warnings alone"),
            (No, "errors found"),
            REFUSED_STANDARD,
        ],
        "checklist" => &[
            (Yes, "something applies or may apply, or a review is begun"),
            REFUSED_STANDARD,
            (NoAnswer, "no must or should applies"),
        ],
        "show" => &[(Yes, "shown"), REFUSED_STANDARD],
        "list" => &[(Yes, "listed")],
        "crosswalk" => &[(Yes, "shown"), (Refused, "the report is refused")],
        "diff" => &[
            (Yes, "compared"),
            (No, "with --check, errors found in the step"),
            REFUSED_STANDARD,
        ],
        "compare" => &[
            (Yes, "compared"),
            (Refused, "a review, a report or a standard is refused"),
        ],
        "migrate" => &[
            (Yes, "carried over"),
            (Refused, "the review, or a standard, is refused"),
        ],
        "impact" | "progress" | "inventory" => &COUNTED,
        "redact" => &[(Yes, "redacted"), (Refused, "the document is refused")],
        "release" => &[
            (Yes, "it can be released, or is"),
            (No, "errors found, so it cannot"),
            (Refused, "the draft, or the register, cannot be used at all"),
        ],
        "gate" => &[
            (Yes, "not required, or authorised"),
            (No, "refused by the policy"),
            (Refused, "the policy, or the report, is refused"),
            (NoAnswer, "undetermined"),
        ],
        "render" => &[
            (Yes, "rendered"),
            (Refused, "the report, or a standard, is refused"),
        ],
        "schema" => &[(Yes, "written"), REFUSED_STANDARD],
        "verify" => &[
            (Yes, "all is as registered"),
            (No, "something is not"),
            (Refused, "a register cannot be used at all"),
        ],
        _ => &[],
    }
}

/// The command line with the table at the end of every help.
pub fn explained(command: Command) -> Command {
    let order = "Of many lines the worst counts: 2, then 1, then 4, then 0.\n\
                 Whoever interrupts a stream gets 130.";
    let all = format!(
        "{}\n{order}",
        help("Exit codes, of every command", MEANINGS)
    );
    command.after_help(all).mut_subcommands(|command| {
        let impossible = (
            Exit::NotPossible,
            "called wrongly, or cannot be read or written",
        );
        let of = meanings(command.get_name()).iter().copied();
        let help = help("Exit codes", of.chain([impossible]));
        command
            .mut_subcommands(|inner| inner.after_help(help.clone()))
            .after_help(help)
    })
}

fn help(head: &str, meanings: impl IntoIterator<Item = (Exit, &'static str)>) -> String {
    let mut meanings: Vec<_> = meanings.into_iter().collect();
    meanings.sort_by_key(|(exit, _)| exit.code());
    let lines = meanings
        .iter()
        .map(|(exit, says)| format!("\n  {}  {says}", exit.code()));
    format!("{head}:{}", lines.collect::<String>())
}
