//! What is made of something else, and checked: `cargo xtask` says what there is.

mod changes;
mod codes;
mod descriptions;
mod forms;
mod kit;
mod register;
mod schemas;

use std::collections::BTreeSet;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use safon_tests::support::root;

/// What the library makes alone: with `generated` all of them are made, or checked.
const GENERATED: [Generated; 7] = [
    Generated {
        name: "descriptions",
        what: "messages/en/schemas.ftl, of the descriptions of the types; its Welsh is written by hand",
        place: "messages/en/schemas.ftl",
        make: descriptions::file,
    },
    Generated {
        name: "messages",
        what: "src/words/*.rs, of messages/{en,cy}; `cargo messages` does so where the library does not compile",
        place: "src/words/finding.rs",
        make: messages,
    },
    Generated {
        name: "forms",
        what: "src/kinds/forms.rs, of the schemas of the types",
        place: "src/kinds/forms.rs",
        make: forms::page,
    },
    Generated {
        name: "codes",
        what: "docs/codes.md, of src/reading/codes.rs and messages",
        place: "docs/codes.md",
        make: codes::page,
    },
    Generated {
        name: "changes",
        what: "docs/changes.md, of the table in src/compare/diff/table.rs",
        place: "docs/changes.md",
        make: changes::page,
    },
    Generated {
        name: "schemas",
        what: "standard/schema, of the types and the published revisions",
        place: "standard/schema",
        make: schemas::files,
    },
    Generated {
        name: "kit",
        what: "standard/conformance, of the folders in tests/cases",
        place: "standard/conformance",
        make: kit::files,
    },
];

/// What is made by a program: its name, what is made, and the program with its arguments.
const RUN: [(&str, &str, &[&str]); 5] = [
    (
        "expected",
        "the expected files of the tests and what docs/authoring.md shows; read the difference",
        &[
            "env",
            "UPDATE=1",
            "cargo",
            "test",
            "--workspace",
            "--all-features",
            "--no-fail-fast",
        ],
    ),
    ("api", ".ci/public-api.txt", &[".ci/public-api", "--write"]),
    (
        "instructions",
        ".ci/instructions.txt",
        &[".ci/instructions", "--write"],
    ),
    (
        "peers",
        "docs/peers.svg and the table in docs/performance.md",
        &["benches/peers/run", "--write"],
    ),
    (
        "ci",
        "nothing: runs .ci/run, or with `quick` its quick half",
        &[".ci/run"],
    ),
];

/// Files with their texts.
type Files = Vec<(PathBuf, String)>;

fn messages() -> Result<Files, Box<dyn Error>> {
    safon_messages::check()?;
    safon_messages::files()
}

/// Something that is made anew as a whole.
struct Generated {
    name: &'static str,
    what: &'static str,
    /// The file, or the folder, which holds no other files of that ending.
    place: &'static str,
    make: fn() -> Result<Files, Box<dyn Error>>,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match run(&arguments) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("xtask: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[&str]) -> Result<ExitCode, Box<dyn Error>> {
    let Some((name, more)) = arguments.split_first() else {
        help();
        return Ok(ExitCode::FAILURE);
    };
    match (*name, more) {
        ("generated", []) => GENERATED.iter().try_for_each(Generated::write)?,
        ("generated", ["--check"]) => {
            let mut stale = Vec::new();
            for one in &GENERATED {
                stale.extend(one.stale()?);
            }
            for (name, path) in &stale {
                eprintln!("{} is not as `cargo xtask {name}` makes it", path.display());
            }
            if !stale.is_empty() {
                return Ok(ExitCode::FAILURE);
            }
        }
        ("refreeze", []) => write(&register::file()?)?,
        (name, []) if GENERATED.iter().any(|one| one.name == name) => {
            let named = GENERATED.iter().filter(|one| one.name == name);
            named.into_iter().try_for_each(Generated::write)?;
        }
        (name, more) => {
            let known = RUN.iter().find(|(known, _, _)| *known == name);
            let Some((_, _, [program, arguments @ ..])) = known else {
                help();
                return Ok(ExitCode::FAILURE);
            };
            let status = Command::new(program)
                .args(arguments)
                .args(more)
                .current_dir(root(""))
                .status()?;
            return Ok(match status.success() {
                true => ExitCode::SUCCESS,
                false => ExitCode::FAILURE,
            });
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn help() {
    println!("cargo xtask generated            makes these seven anew");
    println!("cargo xtask generated --check    whether they are as they would be made");
    let refreeze = (
        "refreeze",
        "the digests in standard/register.json, of the revisions as they are",
    );
    let made = GENERATED.iter().map(|one| (one.name, one.what));
    let run = RUN.iter().map(|(name, what, _)| (*name, *what));
    for (name, what) in made.chain([refreeze]).chain(run) {
        println!("cargo xtask {name:<20} {what}");
    }
}

impl Generated {
    fn write(&self) -> Result<(), Box<dyn Error>> {
        let files = (self.make)()?;
        for path in self.strangers(&files)? {
            fs::remove_file(path)?;
        }
        files.iter().try_for_each(write)
    }

    /// What stands there and would not be made, or be made otherwise.
    fn stale(&self) -> Result<Vec<(&'static str, PathBuf)>, Box<dyn Error>> {
        let files = (self.make)()?;
        let mut stale = self.strangers(&files)?;
        for (path, text) in files {
            if fs::read_to_string(&path).is_ok_and(|found| found == text) {
                continue;
            }
            stale.push(path);
        }
        Ok(stale.into_iter().map(|path| (self.name, path)).collect())
    }

    /// What stands in the folder, ends as they do and is made by nothing.
    fn strangers(&self, files: &Files) -> Result<Vec<PathBuf>, Box<dyn Error>> {
        let place = root(self.place);
        if !place.is_dir() {
            return Ok(Vec::new());
        }
        let made: BTreeSet<&Path> = files.iter().map(|(path, _)| path.as_path()).collect();
        let endings: BTreeSet<_> = made.iter().map(|path| path.extension()).collect();
        let mut strangers = Vec::new();
        for entry in fs::read_dir(place)? {
            let path = entry?.path();
            if endings.contains(&path.extension()) && !made.contains(path.as_path()) {
                strangers.push(path);
            }
        }
        Ok(strangers)
    }
}

fn write((path, text): &(PathBuf, String)) -> Result<(), Box<dyn Error>> {
    fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()).into())
}
