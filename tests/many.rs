//! Many services: progress and inventory in folders, and their laws on random reviews.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use safon::inventory::InventoryCount;
use safon::portfolio::PortfolioCount;
use safon::services::ReviewCount;
use safon::{Assessment, Date, Inventory, Portfolio, Report, Standard, Text, register};
use serde_json::{Map, Value, json};

use crate::random::{self, Kind, Random};
use crate::support::{each, expect, number_of_cases, read, root};

fn json_of(path: &Path) -> Value {
    serde_json::from_str(&read(path)).unwrap()
}

/// Each line with its number; a blank one is none.
fn lines(folder: &Path) -> Vec<(u32, Result<Assessment, safon::Findings>)> {
    let text = read(&folder.join("reviews.ndjson"));
    let lines = (1..).zip(text.lines()).filter(|(_, line)| !line.is_empty());
    lines
        .map(|(number, line)| (number, Assessment::from_json(line)))
        .collect()
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
    each("progress", |folder| {
        let own = folder.join("standard.json");
        let path = match own.exists() {
            true => own,
            false => root("tests/cases/diff/standard.json"),
        };
        let standard = Standard::from_json(&read(&path)).unwrap();
        let question = json_of(&folder.join("question.json"));
        let as_of: Date = question["as_of"].as_str().unwrap().parse().unwrap();
        let mut count = PortfolioCount::new(as_of);
        for (line, review) in lines(folder) {
            match review {
                Ok(review) => drop(count.add(line, &standard, &review)),
                Err(findings) => count.refuse(line, &findings),
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
        let question = json_of(&folder.join("question.json"));
        let as_of = question["as_of"].as_str().map(|day| day.parse().unwrap());
        let mut count = InventoryCount::new(as_of);
        for (line, review) in lines(folder) {
            match review {
                Ok(review) => count.add(line, &review),
                Err(findings) => count.refuse(line, &findings),
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

/// The spellings of the names of three bodies; those of one row are the same names.
const BODIES: [[(&str, &str); 3]; 3] = [
    [
        ("T\u{177} Council", "Cyngor T\u{177}"),
        (" Ty\u{302}  Council", "Cyngor\u{a0}Ty\u{302}"),
        ("T\u{177}\tCouncil\n", "Cyngor Ty\u{302}"),
    ],
    [
        ("Body One", "Corff Un"),
        ("Body  One", "Corff Un "),
        ("Body One", "Corff\u{2003}Un"),
    ],
    // Of another name in one language alone.
    [
        ("Body One", "Corff un"),
        ("Body One ", "Corff un"),
        ("Body One", "Corff  un"),
    ],
];

/// A review with the line that it stands on.
type Line = (u32, Assessment);

/// A standard, and reviews of a few services of a few bodies on a few days, against it or against
/// another standard that says the same. Some stand there twice.
fn portfolio(random: &mut Random) -> (Vec<Standard>, Vec<Line>) {
    let kind = Kind {
        falling: true,
        stated: true,
        size: 3,
    };
    let mut document = random::standard(random, kind);
    let mut standards = vec![Standard::from_json(&document.to_string()).unwrap()];
    let mut reviews: Vec<Value> = Vec::new();
    for _ in 0..1 + random.below(16) {
        if random.chance(15) && !reviews.is_empty() {
            reviews.push(random.pick(&reviews).clone());
            continue;
        }
        let mut review = random::assessment(random, &document);
        let body = random.below(3) as usize;
        let (en, cy) = BODIES[body][random.below(3) as usize];
        review["service"]["id"] = json!(format!("service-{}", random.below(2)));
        review["service"]["organisation"] = json!({"en": en, "cy": cy});
        // A body has one id, or two, or its id is that of another too.
        if random.chance(40) {
            let id = *random.pick(&["X1", "X1", "x1", ["X1", "X2", "X2"][body]]);
            review["service"]["organisation_id"] = json!(id);
        }
        if random.chance(15) {
            review["standard"]["id"] = json!("other");
        }
        let days = ["2026-05-31", "2026-06-20", "2026-06-20", "2026-06-21"];
        review["assessed_on"] = json!(random.pick(&days));
        let known = ["payments", "booking", "identity", "documents", "flying"];
        review["service"]["capabilities"] = json!(random.some(&known));
        review["service"]["responsible"] = json!(random.some(&["one", "two", "three"]));
        reviews.push(review);
    }
    document["id"] = json!("other");
    standards.push(Standard::from_json(&document.to_string()).unwrap());
    let reviews = (1..).zip(&reviews);
    let reviews = reviews.map(|(line, review)| {
        let review = Assessment::from_json(&review.to_string()).unwrap();
        (line, review)
    });
    (standards, reviews.collect())
}

fn standard_of<'s>(standards: &'s [Standard], review: &Assessment) -> &'s Standard {
    let mut all = standards.iter();
    all.find(|one| *one.id() == review.standard.id).unwrap()
}

fn streamed(standards: &[Standard], reviews: &[Line], as_of: Date) -> Portfolio {
    let mut count = PortfolioCount::new(as_of);
    for (line, review) in reviews {
        let standard = standard_of(standards, review);
        count.add(*line, standard, review).unwrap();
    }
    count.finish(None)
}

fn listed(reviews: &[Line], as_of: Option<Date>) -> Inventory {
    let mut count = InventoryCount::new(as_of);
    for (line, review) in reviews {
        count.add(*line, review);
    }
    count.finish(&register::capabilities().unwrap())
}

/// What a service is known by: the organisation's id or names, its own id and that of the standard.
type Known = (String, String, String);

/// The reviews that count, found by holding all of them, and what became of the others.
#[derive(Debug, Default, PartialEq)]
struct Naive {
    counted: BTreeMap<Known, Line>,
    superseded: usize,
    repeated: usize,
    contested: usize,
    later: usize,
    /// The latest day on which reviews of a body's service differ.
    open: BTreeMap<(String, String), Date>,
    /// The code and the two lines of each finding.
    found: BTreeSet<(&'static str, u32, u32)>,
}

impl Naive {
    fn of(reviews: &[Line], as_of: Option<Date>) -> Self {
        let mut naive = Self::default();
        // Which row of the table a body's names stand in.
        let names = |one: &Assessment| {
            let Text { en, cy, .. } = &one.service.organisation;
            let row = |row: &[(&str, &str); 3]| {
                row.iter().any(|(known, _)| known == en) && row.iter().any(|(_, known)| known == cy)
            };
            format!("names {}", BODIES.iter().position(row).unwrap())
        };
        let id = |one: &Assessment| {
            one.service
                .organisation_id
                .as_ref()
                .map(ToString::to_string)
        };
        let (now, later): (Vec<_>, Vec<_>) = (reviews.iter())
            .partition(|(_, one)| as_of.is_none_or(|as_of| one.assessed_on <= as_of));
        naive.later = later.len();
        let mut services: BTreeMap<Known, Vec<&Line>> = BTreeMap::new();
        for line in &now {
            let (_, one) = line;
            let same = now.iter().filter(|(_, other)| names(other) == names(one));
            let ids: BTreeSet<String> = same.filter_map(|(_, other)| id(other)).collect();
            let body = match (id(one), ids.len()) {
                (Some(id), _) => id,
                (None, 1) => ids.first().unwrap().clone(),
                (None, _) => names(one),
            };
            let known = (
                body,
                one.service.id.to_string(),
                one.standard.id.to_string(),
            );
            services.entry(known).or_default().push(line);
        }
        for (known, lines) in services {
            let day = lines.iter().map(|(_, one)| one.assessed_on).max().unwrap();
            let mut latest: Vec<_> = lines
                .iter()
                .filter(|(_, one)| one.assessed_on == day)
                .collect();
            latest.sort_by_key(|(line, _)| line);
            naive.superseded += lines.len() - latest.len();
            let (first, review) = latest[0];
            match latest.iter().find(|(_, other)| other != review) {
                Some((line, _)) => {
                    naive.contested += latest.len();
                    let open = naive.open.entry((known.0.clone(), known.1.clone()));
                    let open = open.or_insert(day);
                    *open = day.max(*open);
                    naive.found.insert(("contested-review", *first, *line));
                }
                None => {
                    naive.repeated += latest.len() - 1;
                    if let Some((line, _)) = latest.get(1) {
                        naive.found.insert(("repeated-review", *first, *line));
                    }
                    naive.counted.insert(known, (*first, review.clone()));
                }
            }
        }
        naive
    }

    /// What became of the reviews is what the stream says.
    fn agrees_with(&self, said: &ReviewCount, given: usize) {
        let counts = [
            self.counted.len(),
            self.superseded,
            self.repeated,
            self.contested,
            self.later,
            0,
            given,
        ];
        let said_counts = [
            said.counted,
            said.superseded,
            said.repeated,
            said.contested,
            said.later,
            said.refused,
            said.given,
        ];
        assert_eq!(said_counts.map(|count| count as usize), counts);
        assert_eq!(said.findings.len(), self.found.len());
        for one in &said.findings {
            let found = self.found.iter().find(|(code, first, line)| {
                let named = [("in", "and"), ("in line", "and again in line")];
                let named = named.map(|(before, between)| match before {
                    "in" => format!("in lines {first} {between} {line},"),
                    _ => format!("{before} {first} {between} {line},"),
                });
                *code == one.code
                    && one.line == Some(*line)
                    && named.iter().any(|named| one.message.en.contains(named))
            });
            assert!(found.is_some(), "{one} {:?}", self.found);
        }
        assert!(said.findings.is_sorted_by_key(|one| one.line));
    }

    fn reviews(&self) -> Vec<&Assessment> {
        self.counted.values().map(|(_, review)| review).collect()
    }
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
    let (mut contested, mut repeated, mut together) = (0, 0, 0);
    for seed in 0..number_of_cases(250) {
        let random = &mut Random::new(seed);
        let (standards, reviews) = portfolio(random);
        let portfolio = streamed(&standards, &reviews, day);
        let naive = Naive::of(&reviews, Some(day));
        naive.agrees_with(&portfolio.reviews, reviews.len());
        contested += naive.contested;
        repeated += naive.repeated;
        let now = naive.reviews();
        let stated = |one: &&&Assessment| one.service.organisation_id.is_none();
        let named = naive
            .counted
            .keys()
            .filter(|(body, ..)| body.starts_with("names"));
        together += now.iter().filter(stated).count() - named.count();
        let portfolio = serde_json::to_value(portfolio).unwrap();
        let reports: Vec<Report> = now
            .iter()
            .map(|review| standard_of(&standards, review).assess(review, day).unwrap())
            .collect();
        assert_eq!(portfolio["services"], json!(reports.len()));
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
        let mut bodies: BTreeMap<&str, Map<String, Value>> = BTreeMap::new();
        for ((body, ..), report) in naive.counted.keys().zip(&values) {
            tally(bodies.entry(body).or_default(), &report["outcome"]);
        }
        let groups = portfolio["organisations"].as_array().unwrap();
        assert_eq!(groups.len(), bodies.len());
        let of_bodies = bodies.values().collect::<Vec<_>>();
        for group in groups {
            assert!(of_bodies.contains(&&counted(&group["outcomes"])));
            if let Some(id) = group["organisation_id"].as_str() {
                assert_eq!(counted(&group["outcomes"]), bodies[id]);
            }
        }
        let mut months: BTreeMap<String, Map<String, Value>> = BTreeMap::new();
        for (review, report) in now.iter().zip(&values) {
            let month = review.assessed_on.first_of_month().to_string();
            tally(months.entry(month).or_default(), &report["outcome"]);
        }
        for (group, (month, counts)) in portfolio["months"].as_array().unwrap().iter().zip(&months)
        {
            assert_eq!(
                (&group["month"], &counted(&group["outcomes"])),
                (&json!(month), counts)
            );
        }
        assert_eq!(portfolio["months"].as_array().unwrap().len(), months.len());
        for of in portfolio["standards"].as_array().unwrap() {
            let against = |one: &&Report| json!(one.standard.id) == of["standard"]["id"];
            let reports: Vec<&Report> = reports.iter().filter(against).collect();
            by_standard(of, &reports);
        }
        let coming = reports.iter().flat_map(|report| &report.coming);
        let mut falls = BTreeMap::<Date, (u32, u32)>::new();
        for one in coming {
            let entry = falls.entry(one.on).or_default();
            entry.0 += 1;
            entry.1 += u32::from(one.outcome.from.passes() && !one.outcome.to.passes());
        }
        let listed: Vec<_> = falls
            .iter()
            .map(|(on, (services, falls))| json!([on, services, falls]))
            .collect();
        let said = portfolio["coming"].as_array().unwrap().iter();
        let said: Vec<_> = said
            .map(|one| json!([one["on"], one["services"], one["falls"]]))
            .collect();
        assert_eq!(said, listed);
        let overdue: usize = now
            .iter()
            .flat_map(|review| &review.conditions)
            .filter(|one| one.due < day && one.closed_on.is_none_or(|closed| closed > day))
            .count();
        assert_eq!(portfolio["overdue"]["conditions"], json!(overdue));
    }
    assert!(
        contested > 0 && repeated > 0 && together > 0,
        "{contested} contested, {repeated} repeated, {together} brought together"
    );
}

/// The outcomes of the criteria and the requirements of one standard.
fn by_standard(of: &Value, reports: &[&Report]) {
    assert_eq!(of["services"], json!(reports.len()));
    let values: Vec<Value> = (reports.iter())
        .map(|report| serde_json::to_value(report).unwrap())
        .collect();
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
}

/// The same reviews as they come in another order, each with its own line or with another.
#[test]
fn the_order_of_lines_does_not_matter() {
    let day: Date = "2026-06-20".parse().unwrap();
    for seed in 0..number_of_cases(200) {
        let random = &mut Random::new(seed);
        let (standards, mut reviews) = portfolio(random);
        let before = streamed(&standards, &reviews, day);
        let services = listed(&reviews, None);
        random.shuffle(&mut reviews);
        assert_eq!(streamed(&standards, &reviews, day), before);
        assert_eq!(listed(&reviews, None), services);
        for ((line, _), number) in reviews.iter_mut().zip(1..) {
            *line = number;
        }
        // A finding names lines; nothing else depends on where a review stands.
        let unnamed = |mut reviews: ReviewCount| {
            reviews.findings = Vec::new();
            reviews
        };
        let after = streamed(&standards, &reviews, day);
        let found = (after.reviews.findings.len(), before.reviews.findings.len());
        assert_eq!(found.0, found.1);
        assert_eq!(
            Portfolio {
                reviews: unnamed(after.reviews.clone()),
                ..after
            },
            Portfolio {
                reviews: unnamed(before.reviews.clone()),
                ..before
            }
        );
        let after = listed(&reviews, None);
        assert_eq!(after.groups, services.groups);
        assert_eq!(after.capabilities, services.capabilities);
    }
}

/// A review of a later day changes nothing but how many there are of them, and a refused one neither.
#[test]
fn what_is_left_out_is_as_if_it_were_not_there() {
    let day: Date = "2026-06-20".parse().unwrap();
    for seed in 0..number_of_cases(200) {
        let (standards, reviews) = portfolio(&mut Random::new(seed));
        let whole = streamed(&standards, &reviews, day);
        let mut count = PortfolioCount::new(day);
        let (mut later, mut refused) = (0, 0);
        for (line, review) in &reviews {
            let standard = standard_of(&standards, review);
            let mut wrong = review.clone();
            wrong.standard.version = "9.9.9".parse().unwrap();
            wrong.service.organisation_id = Some("X9".parse().unwrap());
            refused += u32::from(count.add(line + 1000, standard, &wrong).is_err());
            match review.assessed_on > day {
                true => later += 1,
                false => count.add(*line, standard, review).unwrap(),
            }
        }
        let mut less = count.finish(None);
        assert_eq!(less.reviews.refused, refused);
        assert_eq!(less.reviews.refused_lines.len(), refused as usize);
        // Those that are wrong and of a later day are of a later day.
        assert_eq!(
            less.reviews.later + refused,
            u32::try_from(reviews.len()).unwrap()
        );
        assert_eq!(less.reviews.later, later);
        assert_eq!(less.reviews.given, whole.reviews.given + refused);
        less.reviews.given = whole.reviews.given;
        less.reviews.refused = 0;
        less.reviews.refused_lines = Vec::new();
        assert_eq!(less, whole);
    }
}

/// Each service once, as its latest review has it.
#[test]
fn an_inventory_lists_the_services_that_a_plain_search_finds() {
    for seed in 0..number_of_cases(200) {
        let (_, reviews) = portfolio(&mut Random::new(seed));
        for as_of in [None, Some("2026-06-20".parse().unwrap())] {
            let inventory = listed(&reviews, as_of);
            let naive = Naive::of(&reviews, as_of);
            naive.agrees_with(&inventory.reviews, reviews.len());
            // Of several standards the latest review says what the service does, of two on one day
            // both, and nothing where that day's contradict each other.
            let mut services: BTreeMap<(&str, &str), Assessment> = BTreeMap::new();
            for ((body, service, _), (_, review)) in &naive.counted {
                let one = services
                    .entry((body, service))
                    .or_insert_with(|| review.clone());
                if review.assessed_on > one.assessed_on {
                    *one = review.clone();
                } else if review.assessed_on == one.assessed_on {
                    for (all, more) in [
                        (&mut one.service.capabilities, &review.service.capabilities),
                        (&mut one.service.responsible, &review.service.responsible),
                    ] {
                        all.extend(more.iter().cloned());
                        all.sort();
                        all.dedup();
                    }
                }
            }
            services.retain(|(body, service), one| {
                let contested = naive.open.get(&((*body).to_owned(), (*service).to_owned()));
                contested.is_none_or(|day| *day < one.assessed_on)
            });
            assert_eq!(inventory.services as usize, services.len());
            for capability in &inventory.capabilities {
                let has = |one: &&Assessment| one.service.capabilities.contains(&capability.id);
                let with = services.values().filter(has);
                let mut with: Vec<_> = with.map(|one| one.service.id.as_str()).collect();
                with.sort_unstable();
                let listed = capability.services.iter().map(|one| one.id.as_str());
                assert_eq!(listed.collect::<Vec<_>>(), with);
                let of = services.iter().filter(|(_, one)| has(one));
                let bodies: BTreeSet<&str> = of.map(|((body, _), _)| *body).collect();
                assert_eq!(capability.organisations as usize, bodies.len());
            }
            let crossing = services
                .values()
                .filter(|one| one.service.responsible.len() > 1);
            assert_eq!(inventory.crossing.len(), crossing.count());
        }
    }
}

/// The impact on many is the sum of the impacts on each.
#[cfg(feature = "proof")]
#[test]
fn an_impact_is_the_sum_over_the_services_that_a_plain_search_finds() {
    let add = |sums: &mut BTreeMap<String, u32>, impact: &safon::Impact| {
        let impact = serde_json::to_value(impact).unwrap();
        let mut cells = |of: String, matrix: &Value| {
            for cell in matrix.as_array().unwrap() {
                let count = u32::try_from(cell["count"].as_u64().unwrap()).unwrap();
                *sums
                    .entry(format!("{of} {} {}", cell["old"], cell["new"]))
                    .or_default() += count;
            }
        };
        cells("whole".into(), &impact["matrix"]);
        for key in ["criteria", "sectors"] {
            for one in impact[key].as_array().unwrap() {
                cells(
                    format!("{key} {} {}", one["id"], one["sector"]),
                    &one["matrix"],
                );
            }
        }
        for fall in impact["falls"].as_array().unwrap() {
            *sums
                .entry(format!("{} {}", fall["service"]["id"], fall["repairs"]))
                .or_default() += 1;
        }
    };
    let mut falls = 0;
    for seed in 0..number_of_cases(60) {
        let random = &mut Random::new(seed);
        let (standards, reviews) = portfolio(random);
        let mut newer = serde_json::to_value(standards[0].document()).unwrap();
        newer["version"] = json!("2.0.0");
        for criterion in newer["criteria"].as_array_mut().unwrap() {
            let requirements = criterion.get_mut("requirements");
            let requirements = requirements.and_then(Value::as_array_mut);
            for requirement in requirements.into_iter().flatten() {
                requirement["level"] = json!("must");
                requirement["exemptible"] = json!(false);
            }
        }
        let diff = standards[0].diff(&Standard::from_json(&newer.to_string()).unwrap());
        // The other standard is not the older revision.
        let (ours, others): (Vec<_>, Vec<_>) =
            (reviews.into_iter()).partition(|(_, one)| one.standard.id == *standards[0].id());
        for as_of in [None, Some("2026-06-20".parse().unwrap())] {
            let mut count = diff.impact(as_of);
            let (mut refused, mut later) = (0, 0);
            for (line, review) in &others {
                match count.add(*line, review) {
                    Ok(()) => later += 1,
                    Err(_) => refused += 1,
                }
            }
            for (line, review) in &ours {
                count.add(*line, review).unwrap();
            }
            let mut impact = count.finish(None);
            let mut naive = Naive::of(&ours, as_of);
            naive.later += later;
            assert_eq!(std::mem::take(&mut impact.reviews.refused), refused);
            impact.reviews.given -= refused;
            naive.agrees_with(&impact.reviews, ours.len() + later);
            assert_eq!(impact.assessed as usize, naive.counted.len());
            let (mut sums, mut once) = (BTreeMap::new(), BTreeMap::new());
            add(&mut sums, &impact);
            for (_, review) in naive.counted.values() {
                let mut count = diff.impact(as_of);
                count.add(1, review).unwrap();
                add(&mut once, &count.finish(None));
            }
            assert_eq!(sums, once);
            falls += impact.falls.len();
            let ids = impact.falls.iter().map(|fall| &fall.service.id);
            assert!(ids.is_sorted());
        }
    }
    assert!(falls > 0);
}

/// Every set of capabilities, tried one by one.
#[test]
fn groups_are_those_that_a_plain_search_finds() {
    let known = ["identity", "documents", "payments", "booking"];
    for seed in 0..number_of_cases(200) {
        let (_, reviews) = portfolio(&mut Random::new(seed));
        let inventory = listed(&reviews, None);
        // Each service with its organisation, as the inventory took it.
        let mut services: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
        for capability in &inventory.capabilities {
            for service in &capability.services {
                let service = serde_json::to_string(service).unwrap();
                services
                    .entry(service)
                    .or_default()
                    .insert(capability.id.as_str());
            }
        }
        let mut found = Vec::new();
        for bits in 1..16_u32 {
            let set: Vec<&str> = (0..4)
                .filter(|bit| bits & 1 << bit != 0)
                .map(|bit| known[bit])
                .collect();
            let with: Vec<_> = services
                .values()
                .filter(|of| set.iter().all(|one| of.contains(one)))
                .collect();
            let common = known
                .iter()
                .filter(|one| with.iter().all(|of| of.contains(**one)));
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

/// Services to which nothing applies are neither among those that pass nor among those that do not.
#[test]
fn what_nothing_applies_to_is_counted_apart() {
    let folder = root("tests/cases/progress/reviews-to-which-nothing-applies-are-counted-apart");
    let standard = Standard::from_json(&read(&folder.join("standard.json"))).unwrap();
    let mut count = PortfolioCount::new("2026-12-01".parse().unwrap());
    for (line, review) in lines(&folder) {
        count.add(line, &standard, &review.unwrap()).unwrap();
    }
    let portfolio = count.finish(None);
    let counted = (
        portfolio.services,
        portfolio.applicable(),
        portfolio.passing(),
    );
    assert_eq!(counted, (3, 2, 1));
    #[cfg(feature = "render")]
    {
        let table = portfolio.to_csv();
        assert!(
            table.contains("\r\nwhole,,,,,,not-applicable,1\r\n"),
            "{table}"
        );
        for (language, said) in [
            (
                safon::Language::En,
                "Services to which nothing applies, counted apart: 1",
            ),
            (
                safon::Language::Cy,
                "Gwasanaethau nad oes dim yn berthnasol iddynt, a gyfrifir ar wahân: 1",
            ),
        ] {
            let page = safon::render::portfolio(&portfolio, language).to_html(None);
            assert!(
                page.contains(said) && (page.contains(": 1 of 2") || page.contains(": 1 o 2")),
                "{page}"
            );
        }
    }
}

/// The rows of a table, whose columns are those that its description has; none holds a formula.
#[cfg(feature = "render")]
fn rows(text: &str, described: &str) -> Vec<BTreeMap<String, String>> {
    let described: Value = serde_json::from_str(described).unwrap();
    let columns = described["tableSchema"]["columns"].as_array().unwrap();
    let names = columns.iter().map(|one| one["name"].as_str().unwrap());
    let names: Vec<_> = names.collect();
    let tables = columns[0]["datatype"]["format"].as_str().unwrap();
    let mut table = csv::Reader::from_reader(text.as_bytes());
    assert_eq!(table.headers().unwrap().iter().collect::<Vec<_>>(), names);
    let mut seen = BTreeSet::new();
    let rows = table.deserialize::<BTreeMap<String, String>>();
    let rows: Vec<_> = rows.map(Result::unwrap).collect();
    for row in &rows {
        let formula = |cell: &String| cell.trim_start().starts_with(['=', '+', '-', '@']);
        assert!(!row.values().any(formula), "{row:?}");
        seen.insert(row["table"].as_str());
    }
    assert_eq!(seen, tables.split('|').collect(), "every table has a row");
    rows
}

/// Every cell is where its column says, whatever is in a name.
#[cfg(feature = "render")]
#[test]
fn the_tables_read_back_and_hold_no_formula() {
    let standard = Standard::from_json(&read(&root("tests/cases/diff/standard.json"))).unwrap();
    let folder = root("tests/cases/progress/by-sector-stage-organisation-and-month");
    let mut count = PortfolioCount::new("2026-03-01".parse().unwrap());
    for (line, review) in lines(&folder) {
        let mut review = review.unwrap();
        review.service.organisation = ("=1+1, \"a\"\nb", "\n-cy\u{1b}").into();
        review.service.organisation_id = Some("@SUM(A1)".parse().unwrap());
        count.add(line, &standard, &review).unwrap();
    }
    let portfolio = count.finish(None);
    let rows = rows(&portfolio.to_csv(), safon::portfolio::CSVW);
    let mut sums = BTreeMap::<&str, u32>::new();
    for row in &rows {
        *sums.entry(row["table"].as_str()).or_default() += row["count"].parse::<u32>().unwrap();
        if row["table"] == "organisation" {
            let cells = ["id", "name_en", "name_cy"].map(|name| row[name].as_str());
            assert_eq!(cells, ["'@SUM(A1)", "'=1+1, \"a\" b", "'-cy\u{fffd}"]);
        }
    }
    for breakdown in ["whole", "sector", "stage", "organisation", "month"] {
        assert_eq!(sums[breakdown], portfolio.services, "{breakdown}");
    }
    let criteria = u32::try_from(standard.criteria().count()).unwrap();
    assert_eq!(sums["criterion"], portfolio.services * criteria);
}

#[cfg(feature = "render")]
#[test]
fn the_table_of_an_inventory_has_a_row_for_each_service_with_a_capability() {
    let mut count = InventoryCount::new(None);
    let folder = root("tests/cases/progress/by-sector-stage-organisation-and-month");
    for (line, review) in lines(&folder) {
        let mut review = review.unwrap();
        review.service.organisation = (format!("+Body {line}"), "Corff ŵ").into();
        review.service.organisation_id = Some(format!("-{line}").parse().unwrap());
        let known = ["payments", "booking", "flying"];
        review.service.capabilities = known.map(|id| id.parse().unwrap()).into();
        review.service.responsible = ["one", "two"].map(|id| id.parse().unwrap()).into();
        count.add(line, &review);
    }
    let inventory = count.finish(&register::capabilities().unwrap());
    let rows = rows(&inventory.to_csv(), safon::inventory::CSVW);
    let of = |table: &str| {
        let rows = rows.iter().filter(|row| row["table"] == table);
        rows.collect::<Vec<_>>()
    };
    assert_eq!(of("service").len() as u32, 2 * inventory.services);
    for row in of("service")
        .into_iter()
        .chain(of("unknown"))
        .chain(of("crossing"))
    {
        assert!(row["organisation_en"].starts_with("'+Body "), "{row:?}");
        assert!(row["organisation_id"].starts_with("'-"), "{row:?}");
        assert_eq!(row["organisation_cy"], "Corff ŵ");
    }
    assert_eq!(of("unknown").len() as u32, inventory.services);
    assert_eq!(of("group")[0]["capability"], "payments booking");
    assert_eq!(
        of("group")[0]["count"],
        inventory.groups[0].saved.to_string()
    );
}

#[cfg(all(feature = "render", feature = "proof"))]
#[test]
fn the_table_of_an_impact_has_a_row_for_each_fall() {
    let folder = root("tests/cases/impact/a-tightening-that-hits-two-of-three");
    let (old, new) = crate::versions::revisions(&folder);
    let diff = old.diff(&new);
    let mut count = diff.impact(None);
    for (line, text) in (1..).zip(read(&folder.join("portfolio.ndjson")).lines()) {
        let mut review = Assessment::from_json(text).unwrap();
        review.service.name.en.insert(0, '=');
        count.add(line, &review).unwrap();
    }
    let impact = count.finish(Some(40));
    let rows = rows(&impact.to_csv(), safon::impact::CSVW);
    let falls: Vec<_> = rows.iter().filter(|row| row["table"] == "fall").collect();
    assert_eq!(falls.len(), impact.falls.len());
    for (row, fall) in falls.iter().zip(&impact.falls) {
        assert_eq!(row["id"], fall.service.id.as_str());
        assert_eq!(row["name_en"], format!("'{}", fall.service.name.en));
        assert_eq!(row["organisation_cy"], fall.service.organisation.cy);
        assert_eq!(row["count"], fall.repairs.len().to_string());
        assert_eq!(
            (row["from"].as_str(), row["outcome"].as_str()),
            (fall.old.as_str(), fall.new.as_str())
        );
    }
}
