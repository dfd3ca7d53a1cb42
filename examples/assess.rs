//! Assesses the sample services in `examples/data/` against the embedded standard, and shows what
//! is wrong with a file that has mistakes.
//!
//! `cargo run --example assess` for all of them, or with the paths of your own files.

use std::error::Error;

use safon::{Assessment, register};

const SAMPLES: &[&str] = &[
    "bin-collection",
    "library-membership",
    "event-permit",
    "with-mistakes",
];

fn main() -> Result<(), Box<dyn Error>> {
    let mut files: Vec<String> = std::env::args().skip(1).collect();
    if files.is_empty() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/data");
        files = SAMPLES
            .iter()
            .map(|name| format!("{folder}/{name}.json"))
            .collect();
    }
    let standard = register::in_force("wales-digital-service-standard", "2026-11-22".parse()?)?;
    println!("{} {}\n", standard.title().en, standard.version());

    for file in files {
        let text = std::fs::read_to_string(&file)?;
        let assessment = match Assessment::from_json(&text) {
            Ok(assessment) => assessment,
            Err(findings) => {
                println!("{file}\n{findings}\n");
                continue;
            }
        };
        let report = match standard.assess(&assessment, None) {
            Ok(report) => report,
            Err(error) => {
                println!("{file}\n{}\n", error.into_findings().located_in(&text));
                continue;
            }
        };
        println!(
            "{}: {} ({} of {} ready)",
            report.service.name.en,
            report.outcome(),
            report.readiness.ready,
            report.readiness.of,
        );
        for (requirement, step) in report.to_do().take(5) {
            println!("  {}: {}", requirement.id, step.text.en);
        }
        if let Some(next) = report.coming.first() {
            println!("  next change: {} ({})", next.on, next.outcome.to);
        }
        println!();
    }
    Ok(())
}
