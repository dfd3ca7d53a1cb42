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

/// The page of what has changed since a report that says hardly anything.
fn compared(report: &Report, language: Language) -> Page {
    let mut earlier = report.clone();
    earlier.evidence.clear();
    earlier.conditions.clear();
    earlier.service.facts.clear();
    let comparison = report.since(&earlier).unwrap();
    assert!(!comparison.is_empty());
    render::comparison(
        &comparison,
        &earlier,
        report,
        Visibility::Restricted,
        language,
    )
    .unwrap()
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
        // What is planted in a placeholder is withheld no longer.
        render::report(report, Visibility::Restricted, language).unwrap(),
        render::standard(standard, language),
        render::checklist(&checklist, standard, language),
        render::playbook(standard, &"alpha".parse().unwrap(), language).unwrap(),
        render::portfolio(&portfolio, language),
        render::inventory(&inventory, &register::capabilities().unwrap(), language),
        render::overview(standard, language),
        render::criterion(standard, "2", language).unwrap(),
        render::crosswalk(&crosswalk, standard, &other, language),
        render::projection(&projection, &crosswalk, standard, &other, language),
        compared(report, language),
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
            let honest = honest.into_iter().take(12);
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

/// A page for a terminal without its styles.
#[cfg(feature = "terminal")]
fn plain(page: &Page) -> String {
    let text = page.to_terminal();
    let mut pieces = text.split('\u{1b}');
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |text, piece| {
        let (style, rest) = piece.split_once('m').unwrap();
        assert!(style.starts_with('['), "{style}");
        text + rest
    })
}

/// On a terminal a line begins in an even column and goes on in an odd one, and no text of a document begins one.
#[cfg(feature = "terminal")]
#[test]
fn no_text_of_a_document_begins_a_line_of_a_terminal() {
    let begins = |text: &str| -> Vec<usize> {
        let indents = text
            .lines()
            .map(|line| line.len() - line.trim_start_matches(' ').len());
        indents.filter(|indent| indent % 2 == 0).collect()
    };
    for seed in 0..number_of_cases(5).min(100) {
        let (standard, report) = planted(seed, false);
        let (tame_standard, tame_report) = planted(seed, true);
        for language in [Language::En, Language::Cy] {
            let honest = pages(&tame_standard, &tame_report, language).into_iter();
            for (honest, hostile) in honest.take(11).zip(pages(&standard, &report, language)) {
                let (tame, text) = (plain(&honest), plain(&hostile));
                assert!(!text.contains(NEVER_PRINTED), "{text}");
                assert_eq!(begins(&text), begins(&tame), "{text}\n\n{tame}");
                let widest = text.lines().map(|line| line.chars().count()).max();
                assert!(widest <= Some(80) || text.contains("://"), "{text}");
            }
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

/// The words of a text, in small letters; what has a hyphen, a figure or a dot in it is an id or an address.
fn words(text: &str) -> BTreeSet<String> {
    let ends = |letter: char| "()[]:;,«»“”\"/".contains(letter);
    let pieces = text.split_whitespace();
    let pieces = pieces.filter(|piece| !piece.contains("://"));
    let pieces = pieces.flat_map(|piece| piece.split(ends));
    let pieces = pieces.map(|piece| piece.trim_matches(|letter: char| !letter.is_alphabetic()));
    let plain = |piece: &&str| piece.chars().all(char::is_alphabetic) && piece.chars().count() > 2;
    pieces.filter(plain).map(str::to_lowercase).collect()
}

/// The text of a page, without what is marked as English, and without what only programs read.
fn welsh_text(html: &str) -> String {
    let (_, body) = html.split_once("<body").unwrap();
    let (mut text, mut rest) = (String::new(), body);
    // The element that is marked, and how many of its name are open within.
    let mut marked: Option<(String, u32)> = None;
    while let Some((before, after)) = rest.split_once('<') {
        if marked.is_none() {
            text.push_str(before);
            text.push(' ');
        }
        let (tag, after) = after.split_once('>').unwrap();
        rest = after;
        let name = tag
            .trim_start_matches('/')
            .split_whitespace()
            .next()
            .unwrap();
        marked = match marked {
            Some((of, open)) if of == name => match (tag.starts_with('/'), open) {
                (true, 1) => None,
                (true, open) => Some((of, open - 1)),
                (false, open) => Some((of, open + 1)),
            },
            None if tag.contains("lang=\"en\"") || name == "code" => Some((name.to_owned(), 1)),
            other => other,
        };
    }
    text
}

/// On a Welsh page stands no word that is English alone, but where it is marked so.
#[test]
fn no_english_stands_on_a_welsh_page_unmarked() {
    let texts = crate::welsh::all();
    let english: BTreeSet<String> = texts.iter().flat_map(|(en, _)| words(en)).collect();
    let mut welsh: BTreeSet<String> = texts.iter().flat_map(|(_, cy)| words(cy)).collect();
    // Names: of a standard's example, of bodies that have one name, and of what people call themselves here.
    welsh.extend(["example", "panel", "safon", "text", "ogl", "wcag"].map(str::to_owned));
    // Ids and keys that progress, an inventory and a comparison still show where a title exists.
    let untitled = ["alpha", "council", "live", "roadmap", "sources", "title"];
    welsh.extend(untitled.map(str::to_owned));
    let mut found = BTreeSet::new();
    for page in pages(&standard(), &sample(), Language::Cy) {
        let text = welsh_text(&page.to_html(None));
        let odd = words(&text).into_iter();
        found.extend(odd.filter(|word| english.contains(word) && !welsh.contains(word)));
    }
    assert!(found.is_empty(), "{found:?}");
    // What is looked for would be found.
    let unmarked = welsh_text("<body><p>Mae <span lang=\"en\">the marked</span> the whole</p>");
    assert_eq!(
        words(&unmarked),
        ["mae", "the", "whole"].map(str::to_owned).into()
    );
}
