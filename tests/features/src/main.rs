//! Writes all that the library writes into a folder, a file each; `run` compares two builds.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::path::{Path, PathBuf};

use safon::assessment::EvidenceBuilder;
use safon::diff::DiffDocument;
use safon::inventory::InventoryCount;
use safon::portfolio::PortfolioCount;
use safon::schema::{self, Validator};
use safon::{
    Assessment, DocumentKind, Draft, Language, Migration, Report, Seal, Standard, Visibility,
    check_document, register, render,
};

struct Out(PathBuf);

impl Out {
    fn write(&self, name: &str, text: impl AsRef<str>) {
        fs::write(self.0.join(name.replace('/', "+")), text.as_ref()).unwrap();
    }
}

fn root(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .join(path)
}

fn read(path: &str) -> String {
    fs::read_to_string(root(path)).unwrap()
}

const REVIEWS: [&str; 3] = ["bin-collection", "event-permit", "library-membership"];

fn main() {
    let out = Out(std::env::args().nth(1).unwrap().into());
    let revisions: Vec<Standard> = register::revisions()
        .map(|(id, version)| register::get(id, &version.parse().unwrap()).unwrap())
        .collect();
    standards(&out, &revisions);
    comparisons(&out, &revisions);
    reviews(&out);
    findings(&out);
    made_in_code(&out);
}

fn standards(out: &Out, revisions: &[Standard]) {
    for kind in DocumentKind::ALL {
        out.write(&format!("{kind}.schema"), schema::document(*kind));
        out.write(
            &format!("{kind}.cy.schema"),
            schema::document_in(*kind, Language::Cy),
        );
    }
    for standard in revisions {
        let name = standard.document().reference();
        out.write(&format!("{name}.json"), standard.document().to_json());
        out.write(&format!("{name}.digest"), standard.digest().to_string());
        out.write(
            &format!("{name}.schema"),
            schema::assessment_in(standard, Language::Cy),
        );
        let checklist = standard.checklist(&Default::default()).unwrap();
        out.write(&format!("{name}.checklist"), checklist.to_json());
        let starter = standard.starter(
            &Default::default(),
            "2026-11-22".parse().unwrap(),
            Language::Cy,
        );
        out.write(&format!("{name}.starter"), starter.unwrap().to_json());
    }
    out.write("register.json", register::register().unwrap().to_json());
    for crosswalk in register::crosswalks().unwrap() {
        let name = format!("{}--{}.crosswalk", crosswalk.from.id, crosswalk.to.id);
        out.write(&name, crosswalk.to_json());
    }
}

fn comparisons(out: &Out, revisions: &[Standard]) {
    let wales: Vec<&Standard> = revisions
        .iter()
        .filter(|one| one.id() == "wales-digital-service-standard")
        .collect();
    for pair in wales.windows(2) {
        let (old, new) = (pair[0], pair[1]);
        let name = format!("{}--{}", old.version(), new.version());
        let diff = old.diff_within(new, 2_000);
        let document = diff.document();
        out.write(&format!("{name}.diff"), document.to_json());
        let again = DiffDocument::from_json(&document.to_json()).unwrap();
        out.write(&format!("{name}.diff-read"), again.to_json());
        let there = document.edits.apply(old.document()).unwrap();
        out.write(&format!("{name}.applied"), there.to_json());
        out.write(
            &format!("{name}.applied-digest"),
            there.digest().to_string(),
        );
        let back = document.edits.inverted().apply(new.document()).unwrap();
        out.write(&format!("{name}.undone"), back.to_json());
        out.write(
            &format!("{name}.html"),
            render::diff(&diff, Language::Cy).to_html(None),
        );
    }
    // Values of JSON that somebody else wrote into a comparison.
    let odd = r#"{"b": 0.1234567890123456789, "a": [1e2, 5.0, -0, -0.0, 1E-7, 1e400, 123456789012345678901,
        18446744073709551615, 0.1e1, 2.5000, 5e-324], "$serde_json::private::Number": "1", "\u00e9": null}"#;
    for revision in &wales[1..] {
        let diff = wales[0].diff_within(revision, 1);
        let mut document: serde_json::Value =
            serde_json::from_str(&diff.document().to_json()).unwrap();
        document["edits"] = serde_json::Value::Array(Vec::new());
        let text = document.to_string().replace(
            r#""edits":[]"#,
            &format!(r#""edits":[{{"set":{{"at":{{"of":"standard"}},"key":"x","to":{odd}}}}}]"#),
        );
        let read = DiffDocument::from_json(&text).unwrap();
        let name = revision.version();
        out.write(&format!("{name}.odd"), read.to_json());
        out.write(
            &format!("{name}.odd-undone"),
            format!(
                "{:#?}",
                read.edits.inverted().apply(wales[0].document()).err()
            ),
        );
        let undone = DiffDocument {
            edits: read.edits.inverted(),
            ..read.clone()
        };
        out.write(&format!("{name}.odd-digest"), undone.to_json());
        // What comes out of edits is told in one order.
        let wrong = text
            .replace(odd, r#"{"z": 1, "a": 2}"#)
            .replace(r#""key":"x""#, r#""key":"licence""#);
        let wrong = DiffDocument::from_json(&wrong)
            .unwrap()
            .edits
            .apply(wales[0].document());
        out.write(&format!("{name}.wrong"), format!("{wrong:?}"));
    }
}

fn reviews(out: &Out) {
    let standard = register::latest("wales-digital-service-standard").unwrap();
    let older = register::get("wales-digital-service-standard", &"1.0.0".parse().unwrap()).unwrap();
    let diff = standard.diff_within(&older, 2_000);
    let seal = Seal::new(&[1; 32]).unwrap();
    let mut progress = PortfolioCount::new("2026-12-01".parse().unwrap());
    let mut inventory = InventoryCount::new(None);
    for (line, name) in (1..).zip(REVIEWS) {
        let review = Assessment::from_json(&read(&format!("examples/data/{name}.json"))).unwrap();
        out.write(&format!("{name}.json"), review.to_json());
        out.write(&format!("{name}.digest"), review.digest().to_string());
        out.write(
            &format!("{name}.sealed"),
            review.sealed(Visibility::Public, &seal).to_json(),
        );
        for audience in [Visibility::Public, Visibility::Restricted] {
            let report = standard.assess_for(audience, &review, None).unwrap();
            out.write(&format!("{name}.{audience}.report"), report.to_json());
            out.write(
                &format!("{name}.{audience}.report-digest"),
                report.digest().to_string(),
            );
            let again = Report::from_json(&report.to_json()).unwrap();
            out.write(&format!("{name}.{audience}.report-read"), again.to_json());
            let page = render::report(&report, audience, Language::Cy).unwrap();
            out.write(&format!("{name}.{audience}.html"), page.to_html(None));
        }
        let moved = review.migrate(&diff, None).unwrap();
        out.write(&format!("{name}.migrated"), moved.to_json());
        let again = Migration::from_json(&moved.to_json()).unwrap();
        out.write(&format!("{name}.migrated-read"), again.to_json());
        progress.add(line, &standard, &review).unwrap();
        inventory.add(line, &review);
    }
    let progress = progress.finish(None);
    out.write("progress.json", progress.to_json());
    out.write("progress.csv", progress.to_csv());
    out.write(
        "inventory.json",
        inventory
            .finish(&register::capabilities().unwrap())
            .to_json(),
    );
}

/// Every document of the cases, and what is said of it.
fn findings(out: &Out) {
    let validators: Vec<(DocumentKind, Validator)> = (DocumentKind::ALL.iter())
        .map(|kind| (*kind, Validator::document(*kind).unwrap()))
        .collect();
    for area in ["read", "check", "schema"] {
        for folder in fs::read_dir(root("tests/cases").join(area)).unwrap() {
            let folder = folder.unwrap().path();
            for file in fs::read_dir(&folder).into_iter().flatten() {
                let file = file.unwrap().path();
                let Ok(text) = fs::read_to_string(&file) else {
                    continue;
                };
                let folder = folder.file_name().unwrap().to_string_lossy();
                let name = format!(
                    "{area}/{folder}/{}",
                    file.file_name().unwrap().to_string_lossy()
                );
                let found = check_document(&text, None, |wanted| {
                    register::get(wanted.id.as_str(), &wanted.version).ok()
                });
                out.write(&format!("{name}.findings"), found.to_json());
                let kind = DocumentKind::of(&text);
                for (_, validator) in validators.iter().filter(|(known, _)| Some(*known) == kind) {
                    out.write(
                        &format!("{name}.validated"),
                        validator.check(&text).to_json(),
                    );
                }
            }
        }
    }
    // Numbers as nobody writes them, in a review and in a standard.
    let review = read("examples/data/bin-collection.json");
    let standard = read("standard/wales/2.0.0.json");
    let validator = |kind| {
        validators
            .iter()
            .find(|(known, _)| *known == kind)
            .map(|(_, one)| one)
            .unwrap()
    };
    for (place, number) in [
        "1.0",
        "1e0",
        "10E-1",
        "1.5",
        "-0",
        "01",
        "1e400",
        "99999999999999999999",
        "1.0000000000000000000001",
        "null",
    ]
    .into_iter()
    .enumerate()
    {
        let review = review.replacen("\"format\": 1", &format!("\"format\": {number}"), 1);
        let standard = standard.replacen("\"scale\": 1", &format!("\"scale\": {number}"), 1);
        out.write(
            &format!("number-{place}.review"),
            format!("{:#?}", Assessment::from_json(&review).err()),
        );
        out.write(
            &format!("number-{place}.standard"),
            format!("{:#?}", Draft::from_json(&standard).err()),
        );
        out.write(
            &format!("number-{place}.review-validated"),
            validator(DocumentKind::Assessment).check(&review).to_json(),
        );
        out.write(
            &format!("number-{place}.standard-validated"),
            validator(DocumentKind::Standard).check(&standard).to_json(),
        );
    }
}

/// What builders make, and what they say is wrong with it.
fn made_in_code(out: &Out) {
    let built = Assessment::for_service("A Service", ("", "Enw"))
        .assessed_on("yesterday")
        .fact("stage", 1.5)
        .fact("alpha", serde_json::json!({"z": 1, "a": [2, 0.1]}))
        .panel_member("P 1", &["Lead"])
        .evidence(
            EvidenceBuilder::new("e", "user-research", "", "2026-02-30").measure("rate", 0.1234567),
        )
        .build();
    out.write("built", built.unwrap_err().to_json());
    let built = Assessment::for_service("service", ("Service", "Gwasanaeth"))
        .of(("Council", "Cyngor"))
        .against("wales-digital-service-standard", "2.0.0")
        .assessed_on("2026-11-22")
        .evidence(
            EvidenceBuilder::new("e", "user-research", "Title", "2026-11-01")
                .measure("participants", 81.4),
        )
        .build();
    out.write("built-well", built.unwrap().to_json());
}
