//! Many services: progress and inventory in folders, and their laws on random reviews.

use std::path::Path;

use safon::inventory::InventoryCount;
use safon::portfolio::PortfolioCount;
use safon::{Assessment, Date, Inventory, Portfolio, Report, Standard, register};
use serde_json::{Map, Value, json};

use crate::random::{self, Kind, Random, text};
use crate::support::{each, expect, number_of_cases, read, root};

fn json_of(path: &Path) -> Value {
    serde_json::from_str(&read(path)).unwrap()
}

fn lines(folder: &Path) -> Vec<Result<Assessment, safon::Findings>> {
    let text = read(&folder.join("reviews.ndjson"));
    text.lines().map(Assessment::from_json).collect()
}

/// The keys that say something, without those of the standard.
fn said(mut document: Value) -> String {
    let root = document.as_object_mut().unwrap();
    root.remove("format");
    for standard in root
        .get_mut("standards")
        .and_then(Value::as_array_mut)
        .into_iter()
        .flatten()
    {
        standard.as_object_mut().unwrap().remove("standard");
        for requirement in standard["requirements"].as_array_mut().unwrap() {
            requirement.as_object_mut().unwrap().remove("statement");
        }
    }
    serde_json::to_string_pretty(&document).unwrap() + "\n"
}

#[test]
fn where_services_stand() {
    let standard = Standard::from_json(&read(&root("tests/cases/diff/standard.json"))).unwrap();
    each("progress", |folder| {
        let question = json_of(&folder.join("question.json"));
        let as_of: Date = question["as_of"].as_str().unwrap().parse().unwrap();
        let mut count = PortfolioCount::new(as_of);
        for review in lines(folder) {
            match review {
                Ok(review) => drop(count.add(&standard, &review)),
                Err(_) => count.refuse(),
            }
        }
        let known = question["known"].as_u64().map(|known| known as u32);
        let portfolio = count.finish(known);
        let read = Portfolio::from_json(&portfolio.to_json());
        assert_eq!(read.as_ref(), Ok(&portfolio));
        let document = serde_json::to_value(&portfolio).unwrap();
        expect(&folder.join("expected.json"), &said(document))
    });
}

#[test]
fn which_services_overlap() {
    let vocabulary = register::capabilities().unwrap();
    assert!(vocabulary.check().is_empty());
    each("inventory", |folder| {
        let mut count = InventoryCount::default();
        for review in lines(folder) {
            match review {
                Ok(review) => count.add(&review),
                Err(_) => count.refuse(),
            }
        }
        let inventory = count.finish(&vocabulary);
        let read = Inventory::from_json(&inventory.to_json());
        assert_eq!(read.as_ref(), Ok(&inventory));
        let mut document = serde_json::to_value(&inventory).unwrap();
        // What nobody has is not worth a page.
        let used = document["capabilities"].as_array_mut().unwrap();
        used.retain(|one| one["services"] != json!([]));
        expect(&folder.join("expected.json"), &said(document))
    });
}

/// A standard, and reviews against it of a few services of a few bodies.
fn portfolio(random: &mut Random) -> (Standard, Vec<Assessment>) {
    let kind = Kind {
        falling: true,
        stated: true,
        size: 3,
    };
    let document = random::standard(random, kind);
    let standard = Standard::from_json(&document.to_string()).unwrap();
    let reviews = (0..1 + random.below(12)).map(|_| {
        let mut review = random::assessment(random, &document);
        let (service, body) = (random.below(8), random.below(3));
        review["service"]["id"] = json!(format!("service-{service}"));
        review["service"]["organisation"] = text(&format!("Body {body}"));
        let known = ["payments", "booking", "identity", "documents", "flying"];
        review["service"]["capabilities"] = json!(random.some(&known));
        review["service"]["responsible"] = json!(random.some(&["one", "two", "three"]));
        Assessment::from_json(&review.to_string()).unwrap()
    });
    (standard, reviews.collect())
}

fn streamed(standard: &Standard, reviews: &[Assessment], as_of: Date) -> Portfolio {
    let mut count = PortfolioCount::new(as_of);
    for review in reviews {
        count.add(standard, review).unwrap();
    }
    count.finish(None)
}

fn tally(counts: &mut Map<String, Value>, outcome: &Value) {
    let count = counts.entry(outcome.as_str().unwrap()).or_insert(json!(0));
    *count = json!(count.as_u64().unwrap() + 1);
}

fn counted(tallies: &Value) -> Map<String, Value> {
    let pairs = tallies.as_array().unwrap().iter();
    pairs
        .map(|one| {
            (
                one["outcome"].as_str().unwrap().to_owned(),
                one["count"].clone(),
            )
        })
        .collect()
}

/// The figures once more, from whole reports that are all held at once.
#[test]
fn streaming_equals_the_sum_of_the_reports() {
    let day: Date = "2026-06-20".parse().unwrap();
    for seed in 0..number_of_cases(200) {
        let random = &mut Random::new(seed);
        let (standard, reviews) = portfolio(random);
        let portfolio = serde_json::to_value(streamed(&standard, &reviews, day)).unwrap();
        let now: Vec<&Assessment> = reviews
            .iter()
            .filter(|review| review.assessed_on <= day)
            .collect();
        let reports: Vec<Report> = now
            .iter()
            .map(|review| standard.assess(review, day).unwrap())
            .collect();
        assert_eq!(portfolio["reviews"], json!(reports.len()));
        assert_eq!(portfolio["later"], json!(reviews.len() - reports.len()));
        let ids: std::collections::BTreeSet<_> = now.iter().map(|one| &one.service.id).collect();
        assert_eq!(portfolio["services"], json!(ids.len()));
        let values: Vec<Value> = reports
            .iter()
            .map(|report| serde_json::to_value(report).unwrap())
            .collect();
        let mut whole = Map::new();
        values
            .iter()
            .for_each(|report| tally(&mut whole, &report["outcome"]));
        assert_eq!(counted(&portfolio["outcomes"]), whole);
        for (key, fact) in [("sectors", "sector"), ("stages", "stage")] {
            for group in portfolio[key].as_array().unwrap() {
                let mut counts = Map::new();
                for (review, report) in now.iter().zip(&values) {
                    let facts = serde_json::to_value(&review.service.facts).unwrap();
                    if facts.get(fact) == group.get(fact) {
                        tally(&mut counts, &report["outcome"]);
                    }
                }
                assert_eq!(counted(&group["outcomes"]), counts);
            }
        }
        if reports.is_empty() {
            continue;
        }
        let of = &portfolio["standards"][0];
        for (place, criterion) in of["criteria"].as_array().unwrap().iter().enumerate() {
            let mut counts = Map::new();
            values.iter().for_each(|report| {
                tally(&mut counts, &report["criteria"][place]["outcome"]);
            });
            assert_eq!(counted(&criterion["outcomes"]), counts);
        }
        let mut shorts = Vec::new();
        for requirement in of["requirements"].as_array().unwrap() {
            let outcomes = reports.iter().map(|report| {
                let id = requirement["id"].as_str().unwrap();
                report.requirement(id).unwrap().outcome.as_str()
            });
            let short = ["not-met", "partly-met", "not-evidenced"];
            let short = outcomes.filter(|one| short.contains(one)).count();
            assert_eq!(requirement["short"], json!(short));
            shorts.push(std::cmp::Reverse(short));
        }
        assert!(shorts.is_sorted());
        let coming = reports.iter().flat_map(|report| &report.coming);
        let mut falls = std::collections::BTreeMap::<Date, (u32, u32)>::new();
        for one in coming {
            let entry = falls.entry(one.on).or_default();
            entry.0 += 1;
            entry.1 += u32::from(one.outcome.from.passes() && !one.outcome.to.passes());
        }
        let listed: Vec<_> = falls
            .iter()
            .map(|(on, (reviews, falls))| json!([on, reviews, falls]))
            .collect();
        let said = portfolio["coming"].as_array().unwrap().iter();
        let said: Vec<_> = said
            .map(|one| json!([one["on"], one["reviews"], one["falls"]]))
            .collect();
        assert_eq!(said, listed);
        let overdue: usize = now
            .iter()
            .flat_map(|review| &review.conditions)
            .filter(|one| one.due < day && one.closed_on.is_none_or(|closed| closed > day))
            .count();
        assert_eq!(portfolio["overdue"]["conditions"], json!(overdue));
    }
}

#[test]
fn the_order_of_lines_does_not_matter() {
    let vocabulary = register::capabilities().unwrap();
    let day: Date = "2026-06-20".parse().unwrap();
    let listed = |reviews: &[Assessment]| {
        let mut count = InventoryCount::default();
        reviews.iter().for_each(|review| count.add(review));
        count.finish(&vocabulary)
    };
    for seed in 0..number_of_cases(200) {
        let random = &mut Random::new(seed);
        let (standard, mut reviews) = portfolio(random);
        let (before, services) = (streamed(&standard, &reviews, day), listed(&reviews));
        random.shuffle(&mut reviews);
        assert_eq!(streamed(&standard, &reviews, day), before);
        assert_eq!(listed(&reviews), services);
    }
}

/// Every set of capabilities, tried one by one.
#[test]
fn groups_are_those_that_a_plain_search_finds() {
    let vocabulary = register::capabilities().unwrap();
    let known = ["identity", "documents", "payments", "booking"];
    for seed in 0..number_of_cases(200) {
        let (_, reviews) = portfolio(&mut Random::new(seed));
        let mut count = InventoryCount::default();
        reviews.iter().for_each(|review| count.add(review));
        let inventory = count.finish(&vocabulary);
        // One review of each service, as the inventory took it.
        let of = |id: &safon::Id| {
            let with = inventory
                .capabilities
                .iter()
                .filter(|one| one.services.contains(id));
            with.map(|one| one.id.as_str()).collect::<Vec<_>>()
        };
        let ids: std::collections::BTreeSet<_> =
            reviews.iter().map(|one| &one.service.id).collect();
        let mut found = Vec::new();
        for bits in 1..16_u32 {
            let set: Vec<&str> = (0..4)
                .filter(|bit| bits & 1 << bit != 0)
                .map(|bit| known[bit])
                .collect();
            let with: Vec<_> = ids
                .iter()
                .filter(|id| set.iter().all(|one| of(id).contains(one)))
                .collect();
            let common = known
                .iter()
                .filter(|one| with.iter().all(|id| of(id).contains(one)));
            let group = inventory.groups.iter().find(|group| {
                group
                    .capabilities
                    .iter()
                    .map(|id| id.as_str())
                    .collect::<Vec<_>>()
                    == set
            });
            if let Some(group) = group {
                assert_eq!(group.services.len(), with.len());
                assert_eq!(group.saved, set.len() as u32 * (group.organisations - 1));
                assert!(group.saved >= 2 && common.count() == set.len());
                found.push(std::cmp::Reverse(group.saved));
            }
        }
        assert_eq!(found.len(), inventory.groups.len());
        assert_eq!(inventory.overlapping as usize, found.len());
        assert!(
            inventory
                .groups
                .iter()
                .map(|one| std::cmp::Reverse(one.saved))
                .is_sorted()
        );
    }
}

/// Every cell is where its column says, whatever is in a name.
#[cfg(feature = "render")]
#[test]
fn the_table_reads_back_and_holds_no_formula() {
    let standard = Standard::from_json(&read(&root("tests/cases/diff/standard.json"))).unwrap();
    let folder = root("tests/cases/progress/by-sector-stage-organisation-and-month");
    let mut count = PortfolioCount::new("2026-03-01".parse().unwrap());
    for review in lines(&folder) {
        let mut review = review.unwrap();
        review.service.organisation = ("=1+1, \"a\"\nb", "\n-cy\u{1b}").into();
        count.add(&standard, &review).unwrap();
    }
    let portfolio = count.finish(None);
    let text = portfolio.to_csv();
    let mut table = csv::Reader::from_reader(text.as_bytes());
    let described: Value = serde_json::from_str(safon::portfolio::CSVW).unwrap();
    let names = described["tableSchema"]["columns"]
        .as_array()
        .unwrap()
        .iter();
    let names: Vec<_> = names.map(|one| one["name"].as_str().unwrap()).collect();
    assert_eq!(table.headers().unwrap().iter().collect::<Vec<_>>(), names);
    let mut sums = std::collections::BTreeMap::<String, u32>::new();
    for row in table.records() {
        let row = row.unwrap();
        let count: u32 = row[7].parse().unwrap();
        *sums.entry(row[0].to_owned()).or_default() += count;
        if &row[0] == "organisation" {
            assert_eq!((&row[3], &row[4]), ("'=1+1, \"a\" b", "' -cy\u{fffd}"));
        }
        let formula = |cell: &str| cell.trim_start().starts_with(['=', '+', '-', '@']);
        assert!(!row.iter().any(formula), "{row:?}");
    }
    for breakdown in ["whole", "sector", "stage", "organisation", "month"] {
        assert_eq!(sums[breakdown], portfolio.reviews, "{breakdown}");
    }
    let criteria = u32::try_from(standard.criteria().count()).unwrap();
    assert_eq!(sums["criterion"], portfolio.reviews * criteria);
}
