//! `cargo messages`: makes Rust of what safon says, and keeps the account of the Welsh.

use std::error::Error;
use std::fs;
use std::process::ExitCode;

use safon_messages::catalogue::Catalogue;
use safon_messages::lock::Lock;
use safon_messages::{check, files, folder};

const HELP: &str = "\
cargo messages                        makes src/words/*.rs of messages/{en,cy}/*.ftl
cargo messages status                 the Welsh by state, and what is not as it should be
cargo messages translated ID…         says that the Welsh of these still says what the English says
cargo messages reviewed NAME DAY ID…  says who reviewed the Welsh of these, and when";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[&str]) -> Result<(), Box<dyn Error>> {
    match arguments {
        [] => {
            let catalogue = Catalogue::read(folder())?;
            let mut lock = Lock::read(folder())?;
            lock.add_new(&catalogue);
            lock.write(folder())?;
            for (path, text) in files()? {
                fs::write(path, text)?;
            }
            check()
        }
        ["status"] => {
            let catalogue = Catalogue::read(folder())?;
            print!("{}", Lock::read(folder())?.status(&catalogue));
            Ok(())
        }
        ["translated", ids @ ..] => settle(ids, None),
        ["reviewed", name, day, ids @ ..] => settle(ids, Some(format!("{name} {day}"))),
        _ => Err(HELP.into()),
    }
}

fn settle(ids: &[&str], review: Option<String>) -> Result<(), Box<dyn Error>> {
    let catalogue = Catalogue::read(folder())?;
    let mut lock = Lock::read(folder())?;
    for id in ids {
        lock.settle(&catalogue, id, review.clone())?;
    }
    lock.write(folder())
}
