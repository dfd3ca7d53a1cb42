//! Five hundred services of a made-up country: where they stand, what is overdue, who overlaps.
//!
//! `cargo run --example portfolio` counts them; `cargo run --example portfolio -- 500` prints that
//! many reviews, one on each line, as `safon progress` and `safon inventory` read them.

#![allow(
    clippy::indexing_slicing,
    reason = "the tables are in this file, and none is empty"
)]

use std::collections::BTreeMap;
use std::error::Error;
use std::io::{BufWriter, Write};

use safon::assessment::{Condition, Evidence, Judgement};
use safon::inventory::InventoryCount;
use safon::portfolio::PortfolioCount;
use safon::report::Action;
use safon::{Assessment, Date, Id, Standard, Verdict, Visibility, register};

/// Kinds of services: their names, their sector and what they do.
const KINDS: &[(&str, &str, &str, &[&str])] = &[
    (
        "Council tax",
        "Treth gyngor",
        "local-government",
        &[
            "identity",
            "payments",
            "notifications",
            "enquiries",
            "case-management",
        ],
    ),
    (
        "Blue badge",
        "Bathodyn glas",
        "local-government",
        &[
            "identity",
            "eligibility",
            "applications",
            "documents",
            "licences",
        ],
    ),
    (
        "School admissions",
        "Derbyn i ysgolion",
        "local-government",
        &["applications", "addresses", "documents", "notifications"],
    ),
    (
        "Planning applications",
        "Ceisiadau cynllunio",
        "local-government",
        &[
            "applications",
            "documents",
            "addresses",
            "payments",
            "case-management",
        ],
    ),
    (
        "Bulky waste",
        "Gwastraff swmpus",
        "local-government",
        &["addresses", "payments", "booking", "notifications"],
    ),
    (
        "Reporting a pothole",
        "Rhoi gwybod am dwll yn y ffordd",
        "local-government",
        &["addresses", "notifications", "reporting-problems"],
    ),
    (
        "Clinic appointments",
        "Apwyntiadau clinig",
        "health",
        &["identity", "booking", "notifications"],
    ),
    (
        "Repeat prescriptions",
        "Presgripsiynau amlroddadwy",
        "health",
        &["identity", "notifications", "case-management"],
    ),
    (
        "Farm payments",
        "Taliadau fferm",
        "central-government",
        &[
            "identity",
            "eligibility",
            "applications",
            "paying-out",
            "case-management",
        ],
    ),
    (
        "Student support",
        "Cymorth i fyfyrwyr",
        "central-government",
        &[
            "identity",
            "eligibility",
            "documents",
            "paying-out",
            "data-sharing",
        ],
    ),
    (
        "Environmental permits",
        "Trwyddedau amgylcheddol",
        "sponsored-body",
        &["applications", "payments", "case-management", "licences"],
    ),
    (
        "Event tickets",
        "Tocynnau digwyddiadau",
        "sponsored-body",
        &["payments", "booking", "notifications"],
    ),
];

const STAGES: [&str; 4] = ["discovery", "alpha", "beta", "live"];

/// A small generator with a seed (splitmix64): the same services each time.
struct Random(u64);

impl Random {
    fn below(&mut self, n: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % n
    }

    fn chance(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        let place = usize::try_from(self.below(from.len() as u64)).unwrap_or(0);
        &from[place]
    }

    fn days(&mut self, n: u64) -> i32 {
        i32::try_from(self.below(n)).unwrap_or(0)
    }
}

/// A review at a stage that has everything, found by doing what the engine says is to do.
fn complete(standard: &Standard, stage: &str, sector: &str) -> Result<Assessment, Box<dyn Error>> {
    let mut review = Assessment::for_service("service", ("Service", "Gwasanaeth"))
        .of(("Organisation", "Sefydliad"))
        .against(standard.id().as_str(), &standard.version().to_string())
        .assessed_on("2026-11-01")
        .fact("stage", stage)
        .fact("sector", sector)
        .fact("public-facing", true)
        .fact("handles-personal-data", true)
        .fact("several-organisations", false)
        .fact("buys-technology", true)
        .fact("decides-automatically", false)
        .fact("annual-transactions", 20_000)
        .fact("annual-spend", 150_000)
        .build()?;
    for _ in 0..3 {
        let (day, report) = (review.assessed_on, standard.assess(&review, None)?);
        for (requirement, step) in report.to_do() {
            match step.r#do {
                Action::Evidence => review.evidence.extend(
                    (0..step.missing.unwrap_or(1))
                        .filter_map(|_| item(day, step.kind.as_deref()?.first()?, step)),
                ),
                Action::Judgement => review.judgements.push(Judgement {
                    requirement: requirement.id.clone(),
                    verdict: Verdict::Met,
                    rationale: "Seen and discussed with the team.".into(),
                    by: "panel".into(),
                    on: review.assessed_on,
                    evidence: Vec::new(),
                    answers: Vec::new(),
                    dissent: Vec::new(),
                    carried_from: None,
                    visibility: Visibility::Public,
                    lang: None,
                }),
                _ => {}
            }
        }
        for (place, item) in review.evidence.iter_mut().enumerate() {
            item.id = format!("item-{place}").parse()?;
        }
    }
    Ok(review)
}

fn item(collected: Date, kind: &Id, step: &safon::report::ToDo) -> Option<Evidence> {
    let measures = step.measures.iter().filter_map(|measure| {
        let value = measure.at_least.or(measure.at_most)?;
        Some((measure.id.clone(), value))
    });
    Some(Evidence {
        id: "item".parse().ok()?,
        kind: kind.clone(),
        title: "What the team shows".into(),
        collected,
        expires: None,
        tags: step.tags.clone().unwrap_or_default(),
        measures: measures.collect(),
        languages: step.languages.clone(),
        location: None,
        digest: None,
        author: None,
        withdrawn: false,
        counter: false,
        visibility: Visibility::Public,
        lang: None,
    })
}

/// Makes services one after another.
struct Country {
    random: Random,
    complete: BTreeMap<(&'static str, &'static str), Assessment>,
}

impl Country {
    fn new(standard: &Standard) -> Result<Self, Box<dyn Error>> {
        let mut all = BTreeMap::new();
        for stage in STAGES {
            for (_, _, sector, _) in KINDS {
                all.insert((stage, *sector), complete(standard, stage, sector)?);
            }
        }
        Ok(Self {
            random: Random(2018),
            complete: all,
        })
    }

    /// A service with some of its evidence, some of it old, and what a panel made of that.
    fn service(&mut self, number: u32) -> Result<Assessment, Box<dyn Error>> {
        let random = &mut self.random;
        let (en, cy, sector, capabilities) = random.pick(KINDS);
        let stage = random.pick(&STAGES);
        let mut review = self.complete[&(*stage, *sector)].clone();
        let body = 1 + random.below(if *sector == "local-government" { 22 } else { 7 });
        review.service.id = format!("service-{number}").parse()?;
        review.service.name = (format!("{en} {number}"), format!("{cy} {number}")).into();
        let (body_en, body_cy) = match *sector {
            "local-government" => ("Example Council", "Cyngor Enghreifftiol"),
            "health" => ("Example Health Board", "Bwrdd Iechyd Enghreifftiol"),
            "central-government" => ("Example Department", "Adran Enghreifftiol"),
            _ => ("Example Body", "Corff Enghreifftiol"),
        };
        review.service.organisation =
            (format!("{body_en} {body}"), format!("{body_cy} {body}")).into();
        for capability in *capabilities {
            if random.chance(85) {
                review.service.capabilities.push(capability.parse()?);
            }
        }
        if random.chance(12) {
            review.service.responsible =
                vec![format!("body-{body}").parse()?, "shared-office".parse()?];
        }
        let shift = -random.days(700);
        let moved = |day: Date, by: i32| day.plus_days(by).unwrap_or(day);
        review.assessed_on = moved(review.assessed_on, shift);
        // Most services that come to a review are nearly ready; some are only beginning.
        let ready = if random.chance(60) {
            100
        } else {
            70 + random.below(30)
        };
        review.evidence.retain(|_| random.chance(ready));
        for item in &mut review.evidence {
            item.collected = moved(item.collected, shift - random.days(120));
            if random.chance(5) {
                item.visibility = Visibility::Restricted;
            }
        }
        if random.chance(25) {
            review.judgements.clear();
        }
        for judgement in &mut review.judgements {
            judgement.on = moved(judgement.on, shift);
            if random.chance(3) {
                judgement.verdict = Verdict::PartlyMet;
                judgement.rationale = "Begun, and not finished.".into();
                let due = moved(judgement.on, 30 + random.days(60));
                review.conditions.push(Condition {
                    id: format!("condition-{}", review.conditions.len() + 1).parse()?,
                    requirement: judgement.requirement.clone(),
                    action: "Finish what was begun.".into(),
                    owner: "service-owner".into(),
                    due,
                    closed_on: random.chance(60).then_some(due),
                    closed_by: None,
                    visibility: Visibility::Public,
                    lang: None,
                });
            } else if random.below(400) == 0 {
                judgement.verdict = Verdict::NotMet;
                judgement.rationale = "Not begun.".into();
            }
        }
        for condition in &mut review.conditions {
            condition.closed_by = condition.closed_on.map(|_| "panel".into());
        }
        Ok(review)
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let standard = register::latest("wales-digital-service-standard")?;
    let mut country = Country::new(&standard)?;
    if let Some(many) = std::env::args().nth(1) {
        let mut out = BufWriter::new(std::io::stdout().lock());
        for number in 1..=many.parse()? {
            let review = country.service(number)?;
            writeln!(out, "{}", serde_json::to_string(&review)?)?;
        }
        return Ok(out.flush()?);
    }
    let mut progress = PortfolioCount::new("2026-11-22".parse()?);
    let mut inventory = InventoryCount::new(None);
    for number in 1..=500 {
        let review = country.service(number)?;
        progress.add(number, &standard, &review)?;
        inventory.add(number, &review);
    }
    // The country has 640 services; the others have not been reviewed.
    let portfolio = progress.finish(Some(640));
    println!(
        "{} / {} pass; {}",
        portfolio.passing(),
        portfolio.services,
        portfolio.note.en
    );
    println!("overdue conditions: {}", portfolio.overdue.conditions);
    for one in portfolio.coming.iter().filter(|one| one.falls > 0).take(3) {
        println!("{}: {} fall if nobody acts", one.on, one.falls);
    }
    let inventory = inventory.finish(&register::capabilities()?);
    println!(
        "groups that overlap: {}; the most compelling:",
        inventory.overlapping
    );
    for group in inventory.groups.iter().take(3) {
        println!("- {}", group.why.en);
    }
    Ok(())
}
