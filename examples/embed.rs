//! A service of your own that keeps one standard and assesses many reviews, made in code.

use std::error::Error;
use std::thread;

use safon::assessment::EvidenceBuilder;
use safon::{Assessment, Findings, Standard, Verdict, register};

/// A review as your own service might put it together, from its own database.
fn review(number: u32) -> Result<Assessment, Findings> {
    Assessment::for_service(
        &format!("service-{number}"),
        (format!("Service {number}"), format!("Gwasanaeth {number}")),
    )
    .of(("Example Council", "Cyngor Enghreifftiol"))
    .against("wales-digital-service-standard", "2.0.0")
    .assessed_on("2026-11-22")
    .fact("stage", "discovery")
    .fact("public-facing", true)
    .fact("buys-technology", false)
    .fact("annual-spend", 20_000 * number)
    .evidence(
        EvidenceBuilder::new("interviews", "user-research", "Interviews", "2026-10-01")
            .tag("welsh-speakers")
            .language("cy")
            .measure("participants", number % 9),
    )
    .judgement(
        "needs-researched",
        Verdict::Met,
        "The team knows its users.",
        "panel",
        "2026-11-20",
    )
    .build()
}

fn main() -> Result<(), Box<dyn Error>> {
    // Read, checked and compiled once; shared by all threads.
    let standard: Standard = register::latest("wales-digital-service-standard")?;
    let shares: Vec<_> = (0..2)
        .map(|share| {
            let standard = standard.clone();
            thread::spawn(move || -> Result<u32, String> {
                let mut ready = 0;
                for number in (share..200).step_by(2) {
                    let review = review(number).map_err(|findings| findings.to_string())?;
                    let report = standard
                        .assess(&review, None)
                        .map_err(|error| error.to_string())?;
                    let outcome = report.requirement("needs-researched");
                    ready += u32::from(outcome.is_some_and(|one| one.outcome.is_fulfilled()));
                }
                Ok(ready)
            })
        })
        .collect();
    let mut ready = 0;
    for share in shares {
        ready += share.join().map_err(|_| "a thread stopped")??;
    }
    println!("200 reviews; user research is met in {ready} of them");

    // What is wrong is told at once, with its place, whether it came from a file or from code.
    let wrong = Assessment::for_service("Service 1", ("Service", "Gwasanaeth")).build();
    if let Err(findings) = wrong {
        println!("\nA review with mistakes:\n{findings}");
    }
    Ok(())
}
