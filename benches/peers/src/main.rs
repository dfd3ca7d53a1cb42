//! The same rules and documents in other engines: `benches/peers/run`.

mod chart;
mod engines;
mod fixture;

use std::process::ExitCode;
use std::time::{Duration, Instant};

use engines::cedar::Cedar;
use engines::cel::Cel;
use engines::rego::Regorus;
use engines::safon::{Prepared, Report, Safon};
use engines::schema::Schema;
use engines::zen::Zen;
use engines::{Engine, rules};

/// How many documents there are.
const DOCUMENTS: usize = 2000;

/// What is done with one engine.
trait Task {
    type Answer;
    fn run<E: Engine>(&self) -> Self::Answer;
}

/// The names of the engines, in the order of the table.
const ENGINES: [&str; 8] = [
    "safon",
    "safon-prepared",
    "safon-report",
    "jsonschema",
    "cedar",
    "zen",
    "regorus",
    "cel",
];

fn with<T: Task>(engine: &str, task: &T) -> Option<T::Answer> {
    Some(match engine {
        "safon" => task.run::<Safon>(),
        "safon-prepared" => task.run::<Prepared>(),
        "safon-report" => task.run::<Report>(),
        "jsonschema" => task.run::<Schema>(),
        "cedar" => task.run::<Cedar>(),
        "zen" => task.run::<Zen>(),
        "regorus" => task.run::<Regorus>(),
        "cel" => task.run::<Cel>(),
        _ => return None,
    })
}

/// All documents as texts.
fn texts(count: usize) -> Vec<String> {
    (0..count)
        .map(|seed| fixture::document(seed).to_string())
        .collect()
}

/// The outcomes of every document, a line each.
struct Answers;

impl Task for Answers {
    type Answer = Vec<String>;

    fn run<E: Engine>(&self) -> Vec<String> {
        let engine = E::compile(&fixture::standard());
        let words = |text: &String| engine.words(&mut engine.read(text)).join(" ");
        texts(DOCUMENTS).iter().map(words).collect()
    }
}

/// The quickest of some rounds, in microseconds for a document: in the engine's form, and from the bytes.
struct Times;

impl Task for Times {
    type Answer = (f64, f64);

    fn run<E: Engine>(&self) -> (f64, f64) {
        let engine = E::compile(&fixture::standard());
        let texts = texts(200);
        let mut read: Vec<_> = texts.iter().map(|text| engine.read(text)).collect();
        let (mut alone, mut whole) = (Duration::MAX, Duration::MAX);
        let begun = Instant::now();
        while begun.elapsed() < Duration::from_secs(8) {
            let start = Instant::now();
            read.iter_mut()
                .for_each(|document| engine.evaluate(document));
            alone = alone.min(start.elapsed());
            let start = Instant::now();
            texts.iter().for_each(|text| engine.evaluate_text(text));
            whole = whole.min(start.elapsed());
        }
        let each = |all: Duration| all.as_secs_f64() * 1e6 / texts.len() as f64;
        (each(alone), each(whole))
    }
}

/// Evaluates some documents, for a tool that counts instructions.
struct Rounds(usize);

impl Task for Rounds {
    type Answer = ();

    fn run<E: Engine>(&self) {
        let engine = E::compile(&fixture::standard());
        let mut read: Vec<_> = texts(20).iter().map(|text| engine.read(text)).collect();
        for round in 0..self.0 {
            engine.evaluate(&mut read[round % 20]);
        }
    }
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["fixture"] => {
            println!("{}", fixture::standard());
            texts(DOCUMENTS).iter().for_each(|text| println!("{text}"));
        }
        ["size"] => {
            let standard = fixture::standard();
            let requirements = fixture::requirements(&standard);
            let leaves = requirements.iter().map(|one| {
                let (applies, evidenced) = rules(one);
                applies.map_or(0, fixture::leaves) + fixture::leaves(evidenced)
            });
            let texts = texts(DOCUMENTS);
            println!(
                "{DOCUMENTS} documents of {} bytes on average, {} requirements, {} tests",
                texts.iter().map(String::len).sum::<usize>() / DOCUMENTS,
                requirements.len(),
                leaves.sum::<usize>(),
            );
        }
        ["engines"] => println!("{}", ENGINES.join(" ")),
        ["answers", engine] => match with(engine, &Answers) {
            Some(answers) => answers.iter().for_each(|line| println!("{line}")),
            None => return usage(),
        },
        ["time", engine] => match with(engine, &Times) {
            Some((alone, whole)) => println!("{alone:.1} {whole:.1}"),
            None => return usage(),
        },
        ["rounds", engine, rounds] => match (rounds.parse(), engine) {
            (Ok(rounds), engine) if with(engine, &Rounds(rounds)).is_some() => {}
            _ => return usage(),
        },
        ["chart"] => {
            match chart::page(&std::io::read_to_string(std::io::stdin()).unwrap_or_default()) {
                Some(page) => print!("{page}"),
                None => return usage(),
            }
        }
        _ => return usage(),
    }
    ExitCode::SUCCESS
}

fn usage() -> ExitCode {
    eprintln!(
        "safon-peers fixture | size | engines | answers ENGINE | time ENGINE | rounds ENGINE NUMBER | chart <TABLE"
    );
    ExitCode::from(2)
}
