//! A funder that ties money to the standard: a policy, a review, and the gate between them.

use std::error::Error;

use safon::policy::Request;
use safon::{Assessment, Policy, Whole, register};

fn main() -> Result<(), Box<dyn Error>> {
    let policy = Policy::from_json(include_str!("data/spend-policy.json"))?;
    let review = Assessment::from_json(include_str!("data/bin-collection.json"))?;
    let standard = register::get("wales-digital-service-standard", &"2.0.0".parse()?)?;
    let report = standard.assess(&review, None)?;
    for (amount, kind) in [
        (50_000, "public-facing"),
        (250_000, "public-facing"),
        (1, "cryptographic-keys"),
    ] {
        let request = Request {
            on: "2026-12-01".parse()?,
            amount: Whole::new(amount).ok_or("too large")?,
            kind: kind.parse()?,
            service: Some(review.service.id.clone()),
            stage: Some("beta".parse()?),
            sector: None,
        };
        let decision = policy.decide(&request, Some(&report));
        println!("{amount} GBP, {kind}: {}", decision.outcome);
        for reason in &decision.reasons {
            println!("  {}: {}", reason.rule, reason.text.en);
            if let Some(change) = &reason.would_change {
                println!("    {}", change.en);
            }
        }
    }
    Ok(())
}
