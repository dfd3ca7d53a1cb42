//! Pages: nothing in a document can break out of its text, and both forms hold the same.

use std::collections::BTreeMap;

use safon::inventory::InventoryCount;
use safon::portfolio::PortfolioCount;
use safon::render::{self, Page};
use safon::{
    Assessment, FactValue, Id, Inventory, Language, Portfolio, Report, Standard, Visibility,
    register,
};
use serde_json::Value;

use crate::random::Random;
use crate::support::{number_of_cases, read, root};

const HOSTILE: [&str; 8] = [
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "' onmouseover='alert(1)",
    "</title></style></h1><h1>",
    "<!-- -->]]>&lt;b&gt;",
    "[a](javascript:alert(1)) **b** `c` | d |",
    "# heading\n\n- item\n> quote\n1. one",
    "\u{202e}\u{200b}\u{1b}[31mred",
];

/// The keys of texts that people write.
const TEXTS: [&str; 7] = [
    "en",
    "cy",
    "rationale",
    "by",
    "reason",
    "approved_by",
    "note",
];

fn standard() -> Standard {
    register::latest("wales-digital-service-standard").unwrap()
}

fn sample() -> Report {
    let text = read(&root("examples/data/bin-collection.json"));
    standard()
        .assess_for(
            Visibility::Public,
            &Assessment::from_json(&text).unwrap(),
            None,
        )
        .unwrap()
}

/// A few reviews of services with a name and an organisation that say something bad, or not.
fn many(report: &Report) -> (Portfolio, Inventory) {
    let text = read(&root("tests/cases/progress/reviews.ndjson"));
    let mut progress = PortfolioCount::new("2027-02-20".parse().unwrap());
    let mut inventory = InventoryCount::new(None);
    for (number, line) in (1..).zip(text.lines()) {
        let mut review = Assessment::from_json(line).unwrap();
        review.service.name = report.service.name.clone();
        review
            .service
            .organisation
            .en
            .push_str(&report.service.name.en);
        progress.add(number, &standard(), &review).unwrap();
        inventory.add(number, &review);
    }
    let vocabulary = register::capabilities().unwrap();
    (progress.finish(Some(40)), inventory.finish(&vocabulary))
}

fn pages(standard: &Standard, report: &Report, language: Language) -> Vec<Page> {
    let stage: Id = "stage".parse().unwrap();
    let facts = BTreeMap::from([(stage, FactValue::Word("alpha".parse().unwrap()))]);
    let checklist = standard.checklist(&facts).unwrap();
    let old = register::get("wales-digital-service-standard", &"1.0.0".parse().unwrap()).unwrap();
    let (portfolio, inventory) = many(report);
    vec![
        render::report(report, Visibility::Public, language).unwrap(),
        render::standard(standard, language),
        render::checklist(&checklist, standard, language),
        render::playbook(standard, &"alpha".parse().unwrap(), language).unwrap(),
        render::portfolio(&portfolio, language),
        render::inventory(&inventory, &register::capabilities().unwrap(), language),
        render::diff(&old.diff(standard), language),
    ]
}

/// The names of the tags and of their attributes, in order, without any text.
fn tags(html: &str) -> Vec<String> {
    let mut tags = Vec::new();
    let mut rest = html;
    while let Some((_, after)) = rest.split_once('<') {
        let (tag, after) = after.split_once('>').unwrap();
        // Values stand in double quotes, and hold none themselves.
        let names: Vec<_> = tag.split('"').step_by(2).collect();
        assert_eq!(tag.matches('"').count() % 2, 0, "{tag}");
        tags.push(names.join("\"\""));
        rest = after;
    }
    tags
}

/// Every text of a document, but for words that have to be what they are.
fn poison(value: &mut Value, random: &mut Random, key: &str) {
    match value {
        Value::Object(members) => {
            members
                .iter_mut()
                .for_each(|(key, value)| poison(value, random, key));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| poison(item, random, key)),
        Value::String(text) if TEXTS.contains(&key) => {
            *text = (*random.pick(&HOSTILE)).to_owned();
        }
        _ => {}
    }
}

#[test]
fn no_text_of_a_document_breaks_out_of_its_place() {
    let mut random = Random::new(31);
    let (standard, report) = (standard(), sample());
    for _ in 0..number_of_cases(20).min(500) {
        let mut draft: Value = serde_json::from_str(&standard.document().to_json()).unwrap();
        poison(&mut draft, &mut random, "");
        let poisoned = Standard::from_json(&draft.to_string()).unwrap();
        let mut said: Value = serde_json::from_str(&report.to_json()).unwrap();
        poison(&mut said, &mut random, "");
        let said = Report::from_json(&said.to_string()).unwrap();
        for language in [Language::En, Language::Cy] {
            // The comparison is of other texts, so it has another shape.
            let honest = pages(&standard, &report, language).into_iter().take(6);
            for (honest, hostile) in honest.zip(pages(&poisoned, &said, language)) {
                let (honest, html) = (honest.to_html(None), hostile.to_html(None));
                assert_eq!(tags(&html), tags(&honest));
                let markdown = hostile.to_markdown();
                for line in markdown.lines() {
                    let bare = line.replace("\\<", "");
                    assert!(!line.starts_with("1. one") && !bare.contains('<'), "{line}");
                }
                let bare = markdown.replace("\\]", "");
                assert!(!bare.contains("](javascript"), "{markdown}");
                assert!(!html.contains('\u{202e}') && !markdown.contains('\u{1b}'));
            }
            let diff = pages(&poisoned, &said, language)
                .pop()
                .unwrap()
                .to_html(None);
            assert!(!diff.contains("<script") && !diff.contains("<img"));
        }
    }
}

#[test]
fn pages_stand_alone_and_say_their_language() {
    for (language, word) in [(Language::En, "lang=\"en\""), (Language::Cy, "lang=\"cy\"")] {
        for page in pages(&standard(), &sample(), language) {
            let html = page.to_html(Some("twin.html"));
            assert!(html.starts_with("<!doctype html>\n<html ") && html.contains(word));
            assert!(
                html.contains("hreflang") && !html.contains("<script") && !html.contains(" src=")
            );
            assert!(!html.contains("@import") && !html.contains("url("));
            assert_eq!(html, page.to_html(Some("twin.html")));
            assert_eq!(html.matches("<h1").count(), 1);
            let markdown = page.to_markdown();
            assert_eq!(
                markdown
                    .lines()
                    .filter(|line| line.starts_with("# "))
                    .count(),
                1
            );
        }
    }
    // What the team wrote in English stays English on the Welsh page, and unreviewed Welsh is marked.
    let welsh = render::report(&sample(), Visibility::Public, Language::Cy)
        .unwrap()
        .to_html(None);
    assert!(welsh.contains("<span lang=\"en\">") && welsh.contains("heb ei adolygu"));
    assert!(welsh.contains("Data answyddogol"));
    // What comes next stands there with its day.
    let english = render::report(&sample(), Visibility::Public, Language::En)
        .unwrap()
        .to_html(None);
    assert!(english.contains("2027-02-01") && english.contains("the whole: met with conditions"));
}

/// A change log has the verdict, who shows it, and what is wrong.
#[test]
fn the_page_of_a_comparison_says_what_is_wrong_with_it() {
    let folder = root("tests/cases/diff/bad-musts-that-contradict-each-other");
    let (old, new) = crate::versions::revisions(&folder);
    for (language, words) in [
        (
            Language::En,
            ["No service can pass", "What is wrong with this step"],
        ),
        (
            Language::Cy,
            ["Ni all yr un gwasanaeth", "Beth sydd o'i le ar y cam hwn"],
        ),
    ] {
        let page = render::diff(&old.diff(&new), language);
        for text in [page.to_markdown(), page.to_html(None)] {
            assert!(
                words
                    .iter()
                    .all(|word| text.contains(word) || text.contains(&word.replace('\'', "&#39;"))),
                "{text}"
            );
            assert!(text.contains("nobody-passes"), "{text}");
        }
    }
}

/// Where nothing applies, the page says so first, and why, instead of that nothing is left to do.
#[test]
fn a_page_says_that_nothing_applies() {
    let folder = root("tests/cases/assess/whole-not-applicable-where-nothing-applies");
    let standard = Standard::from_json(&read(&folder.join("standard.json"))).unwrap();
    let review = Assessment::from_json(&read(&folder.join("assessment.json"))).unwrap();
    let report = standard.assess(&review, None).unwrap();
    let facts: BTreeMap<Id, FactValue> = review.service.facts.clone();
    let listed = standard.checklist(&facts).unwrap();
    for (language, outcome, nothing, left, none) in [
        (
            Language::En,
            "Not applicable",
            "so nothing was assessed",
            "Nothing is left to do",
            "No must or should applies",
        ),
        (
            Language::Cy,
            "Ddim yn berthnasol",
            "felly nid aseswyd dim",
            "Nid oes dim ar ôl",
            "Nid oes gofyniad gorfodol na chynghorol",
        ),
    ] {
        let page = render::report(&report, Visibility::Public, language).to_markdown();
        let answer = page.lines().find(|line| line.starts_with("**")).unwrap();
        assert!(answer.contains(outcome), "{page}");
        assert!(page.contains(nothing) && !page.contains(left), "{page}");
        let why = report
            .requirements()
            .next()
            .unwrap()
            .why
            .text
            .in_language(language);
        assert!(
            page.contains(why.split(':').next().unwrap()),
            "{why}: {page}"
        );
        let page = render::checklist(&listed, &standard, language).to_markdown();
        assert!(page.contains(none), "{page}");
    }
}
