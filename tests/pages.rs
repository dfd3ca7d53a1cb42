//! Pages: nothing in a document can break out of its text, and both forms hold the same.

use std::collections::{BTreeMap, BTreeSet};

use comrak::arena_tree::NodeEdge;
use comrak::nodes::NodeValue;
use comrak::{Arena, Options, parse_document};
use safon::inventory::InventoryCount;
use safon::portfolio::PortfolioCount;
use safon::render::{self, Page};
use safon::{
    Assessment, FactValue, Id, Inventory, Language, Portfolio, Report, Standard, Visibility,
    register,
};
use serde_json::Value;

use crate::planted::{HOSTILE, NEVER_PRINTED, poison, tamed};
use crate::random::Random;
use crate::support::{number_of_cases, read, root};

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
    let other = register::get("uk-gds-2015", &"1.0.0".parse().unwrap()).unwrap();
    let crosswalk = register::crosswalk(standard.id().as_str(), "uk-gds-2015").unwrap();
    let projection = report.project(&crosswalk).unwrap();
    vec![
        render::report(report, Visibility::Public, language).unwrap(),
        render::standard(standard, language),
        render::checklist(&checklist, standard, language),
        render::playbook(standard, &"alpha".parse().unwrap(), language).unwrap(),
        render::portfolio(&portfolio, language),
        render::inventory(&inventory, &register::capabilities().unwrap(), language),
        render::overview(standard, language),
        render::criterion(standard, "2", language).unwrap(),
        render::crosswalk(&crosswalk, standard, &other, language),
        render::projection(&projection, &crosswalk, standard, &other, language),
        render::register(&register::register().unwrap(), |_| None, language),
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

/// A page of Markdown as GitHub reads it: what it is made of, in order, without its words.
fn structure(markdown: &str) -> Vec<String> {
    let mut options = Options::default();
    options.extension.autolink = true;
    options.extension.table = true;
    options.extension.strikethrough = true;
    options.extension.tasklist = true;
    options.extension.footnotes = true;
    options.extension.alerts = true;
    options.extension.math_dollars = true;
    options.extension.math_code = true;
    let arena = Arena::new();
    let root = parse_document(&arena, markdown, &options);
    let name = |value: &NodeValue| match value {
        // Words, however they are written.
        NodeValue::Text(_) | NodeValue::Code(_) => None,
        NodeValue::Heading(heading) => Some(format!("heading {}", heading.level)),
        NodeValue::Link(link) => Some(format!("link {}", link.url)),
        NodeValue::List(list) => Some(format!("{:?}", list.list_type)),
        NodeValue::Table(table) => Some(format!("table {} {}", table.num_columns, table.num_rows)),
        other => Some(format!("{other:?}")),
    };
    let edges = root.traverse();
    let named = edges.filter_map(|edge| match edge {
        NodeEdge::Start(node) => name(&node.data().value),
        NodeEdge::End(node) => name(&node.data().value).map(|_| "end".to_owned()),
    });
    named.collect()
}

/// The standard and the report with the same texts planted in both, as they are or tamed.
fn planted(seed: u64, tame: bool) -> (Standard, Report) {
    let mut random = Random::new(seed);
    let plant = |random: &mut Random, text: &str| {
        let mut document: Value = serde_json::from_str(text).unwrap();
        poison(&mut document, random, "", tame);
        document.to_string()
    };
    let draft = plant(&mut random, &standard().document().to_json());
    let report = plant(&mut random, &sample().to_json());
    (
        Standard::from_json(&draft).unwrap(),
        Report::from_json(&report).unwrap(),
    )
}

/// Otherwise two texts would be one in the tamed document, and a comparison would see it.
#[test]
fn no_two_of_them_are_tamed_alike() {
    let tamed: BTreeSet<_> = HOSTILE.iter().map(|text| tamed(text)).collect();
    assert_eq!(tamed.len(), HOSTILE.len());
}

/// A page with hostile texts is the page with harmless ones of the same length, but for its words.
#[test]
fn no_text_of_a_document_breaks_out_of_its_place() {
    for seed in 0..number_of_cases(20).min(500) {
        let (standard, report) = planted(seed, false);
        let (tame_standard, tame_report) = planted(seed, true);
        for language in [Language::En, Language::Cy] {
            // The comparison is of other texts, so it has another shape.
            let honest = pages(&tame_standard, &tame_report, language);
            let honest = honest.into_iter().take(11);
            for (honest, hostile) in honest.zip(pages(&standard, &report, language)) {
                let (tame, html) = (honest.to_html(None), hostile.to_html(None));
                assert_eq!(tags(&html), tags(&tame));
                assert_eq!(html.lines().count(), tame.lines().count());
                for (line, tame) in html.lines().zip(tame.lines()) {
                    assert_eq!(tags(line), tags(tame), "{line}");
                }
                let (tame, markdown) = (honest.to_markdown(), hostile.to_markdown());
                assert_eq!(structure(&markdown), structure(&tame), "{markdown}");
                assert_eq!(markdown.lines().count(), tame.lines().count());
                for page in [html, markdown] {
                    assert!(!page.contains(NEVER_PRINTED), "{page}");
                }
            }
            let diff = pages(&standard, &report, language).pop().unwrap();
            let html = diff.to_html(None);
            assert!(!html.contains("<script") && !html.contains("<img"));
            let found = structure(&diff.to_markdown());
            assert!(
                found
                    .iter()
                    .all(|one| !one.contains("link") && !one.contains("Html"))
            );
        }
    }
}

/// A text of blanks is nothing to see, and still has its line: the page is made of the same parts.
#[test]
fn a_text_of_blanks_keeps_its_place() {
    let made_of = |text: &str| {
        let mut document: Value = serde_json::from_str(&sample().to_json()).unwrap();
        let both = serde_json::json!({"en": text, "cy": text});
        document["service"]["name"] = both.clone();
        document["criteria"][0]["title"] = both.clone();
        document["criteria"][0]["requirements"][0]["statement"] = both.clone();
        document["criteria"][0]["requirements"][0]["why"]["text"] = both;
        let report = Report::from_json(&document.to_string()).unwrap();
        let page = render::report(&report, Visibility::Public, Language::En).unwrap();
        structure(&page.to_markdown())
    };
    for blank in [" ", "\n", "\t \u{2028}", "     "] {
        assert_eq!(made_of(blank), made_of("x"));
    }
}

/// An address is the address it was, whatever it holds, and ends where it ends.
#[test]
fn an_address_ends_where_it_ends() {
    for (given, read) in [
        ("https://example.org/\\", "https://example.org/%5C"),
        (
            "https://example.org/(a)?b=c&copy;=d",
            "https://example.org/%28a%29?b=c&copy;=d",
        ),
        (
            "https://example.org/<a>|`b`",
            "https://example.org/%3Ca%3E%7C%60b%60",
        ),
    ] {
        let mut draft: Value = serde_json::from_str(&standard().document().to_json()).unwrap();
        draft["sources"][0]["url"] = given.into();
        let page = render::standard(
            &Standard::from_json(&draft.to_string()).unwrap(),
            Language::En,
        );
        let links = structure(&page.to_markdown());
        assert!(links.contains(&format!("link {read}")), "{links:?}");
        assert!(page.to_html(None).contains("</a>"));
    }
}

/// The words of a page of Markdown are those of the text, also where a reader could make a link of them.
#[test]
fn markdown_says_what_the_text_says() {
    let texts = [
        "see https://example.org/a_b?c=d&e=f, or www.example.org.",
        "ask a.b@example.org or @somebody about #12 and user/repo#3",
        "a|b`c`d https://e|w@v.x`y`` \\ | ` end\\",
        "- [x] *done* **_so_** <b> &amp; ~~no~~ $x$ [^1] ![i](u)",
        "1. one",
        "1) one",
        "-",
        "+1",
        "mailto:a@b.cy",
    ];
    for text in texts {
        let mut document: Value = serde_json::from_str(&sample().to_json()).unwrap();
        document["service"]["name"]["en"] = text.into();
        let report = Report::from_json(&document.to_string()).unwrap();
        let page = render::report(&report, Visibility::Public, Language::En).unwrap();
        let (html, markdown) = (page.to_html(None), page.to_markdown());
        let arena = Arena::new();
        let root = parse_document(&arena, &markdown, &Options::default());
        let heading = root.first_child().unwrap();
        let said: String = heading
            .descendants()
            .filter_map(|node| match &node.data().value {
                NodeValue::Text(text) => Some(text.to_string()),
                NodeValue::Code(code) => Some(code.literal.clone()),
                _ => None,
            })
            .collect();
        assert_eq!(said, text, "{markdown}");
        let escaped = text.replace('&', "&#38;").replace('<', "&#60;");
        let escaped = escaped.replace('>', "&#62;");
        assert!(html.contains(&format!(">{escaped}</h1>")), "{html}");
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
    assert!(
        english.contains("1 February 2027") && english.contains("the whole: met with conditions")
    );
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
        let page = render::report(&report, Visibility::Public, language)
            .unwrap()
            .to_markdown();
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
