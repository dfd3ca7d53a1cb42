//! What is generated or written about the code is true of it.

use safon::register::{Found, Holds};
use safon::{Draft, Register, register};

use crate::support::{read, root};

#[test]
fn the_register_pins_every_embedded_revision() {
    let text = read(&root("standard/register.json"));
    let register = Register::from_json(&text).unwrap();
    let embedded: Vec<_> = register::revisions().collect();
    let registered: Vec<_> = register
        .entries
        .iter()
        .map(|entry| (entry.id.to_string(), entry.version.to_string()))
        .collect();
    assert_eq!(embedded.len(), registered.len());
    for entry in &register.entries {
        register::get(entry.id.as_str(), &entry.version).unwrap();
    }
    assert_eq!(
        register.to_json(),
        text,
        "the file is not in the form in which the library writes it: `cargo xtask register`"
    );
    let found: Vec<_> = register::revisions()
        .map(|(id, version)| {
            let standard = register::get(id, &version.parse().unwrap()).unwrap();
            let file = format!("{id}@{version}");
            let holds = Holds::Revision(file.clone(), standard.digest());
            Found { file, holds }
        })
        .collect();
    let findings = register.verify(&found);
    assert!(findings.is_empty(), "{findings}");
}

/// Every file of `standard/`, with its embedded twin: a changed byte names the file.
#[test]
fn every_published_file_is_byte_for_byte_what_was_registered() {
    let register = Register::from_json(&read(&root("standard/register.json"))).unwrap();
    let mut files = Vec::new();
    for folder in ["wales", "reference"] {
        for entry in std::fs::read_dir(root("standard").join(folder)).unwrap() {
            files.push(entry.unwrap().path());
        }
    }
    assert_eq!(files.len(), register.entries.len());
    for path in files {
        let name = path.display();
        let text = read(&path);
        let standard = safon::Standard::from_json(&text)
            .unwrap_or_else(|findings| panic!("{name}: {findings}"));
        assert_eq!(
            standard.document().to_json(),
            text,
            "{name} is not written as safon writes"
        );
        let entry = register
            .entries
            .iter()
            .find(|entry| entry.id == *standard.id() && entry.version == *standard.version())
            .unwrap_or_else(|| panic!("{name} is not registered"));
        assert_eq!(
            entry.digest,
            standard.digest(),
            "{name} has changed since it was registered"
        );
        let findings = standard.document().check();
        let codes: Vec<_> = findings
            .findings
            .iter()
            .map(|one| one.code.as_str())
            .collect();
        assert_eq!(codes, ["unreviewed-text"], "{name}: {findings}");
    }
}

#[test]
fn the_current_revision_has_no_findings_but_that_its_welsh_is_unreviewed() {
    let text = read(&root("standard/wales/2.0.0.json"));
    let draft = Draft::from_json(&text).unwrap();
    let findings = draft.check();
    let codes: Vec<_> = findings
        .findings
        .iter()
        .map(|one| one.code.as_str())
        .collect();
    assert_eq!(codes, ["unreviewed-text"]);
    assert_eq!(
        draft.to_json(),
        text,
        "the file is not in the form in which the library writes it"
    );
}

/// Facts about the current revision that its readers will check first.
#[test]
fn the_current_revision_has_the_twelve_points_and_their_titles() {
    let standard = register::latest("wales-digital-service-standard").unwrap();
    let titles: Vec<_> = standard
        .criteria()
        .map(|one| {
            (
                one.label.as_str(),
                one.title.en.as_str(),
                one.title.cy.as_str(),
            )
        })
        .collect();
    let expected = [
        (
            "1",
            "Focus on the current and future wellbeing of people in Wales",
            "Canolbwyntio ar lesiant pobl Cymru yn awr ac yn y dyfodol",
        ),
        (
            "2",
            "Design services in Welsh and English",
            "Dylunio gwasanaethau yn Gymraeg a Saesneg",
        ),
        (
            "3",
            "Understand users and their needs",
            "Deall defnyddwyr a'u hanghenion",
        ),
        (
            "4",
            "Provide a joined up experience",
            "Darparu profiad cydgysylltiedig",
        ),
        (
            "5",
            "Make sure everyone can use the service",
            "Sicrhau bod pawb yn gallu defnyddio'r gwasanaeth",
        ),
        (
            "6",
            "Have an empowered service owner",
            "Bod â pherchennog gwasanaeth wedi'i rymuso",
        ),
        (
            "7",
            "Have a multidisciplinary team",
            "Bod â thîm amlddisgyblaethol",
        ),
        (
            "8",
            "Iterate and improve frequently",
            "Ailadrodd a gwella'n aml",
        ),
        ("9", "Work in the open", "Gweithio'n agored"),
        (
            "10",
            "Use scalable technology",
            "Defnyddio technoleg y gellir addasu ei graddfa",
        ),
        (
            "11",
            "Consider ethics, privacy and security throughout",
            "Ystyried moeseg, preifatrwydd a diogelwch drwy'r amser",
        ),
        (
            "12",
            "Use data to make decisions",
            "Defnyddio data i wneud penderfyniadau",
        ),
    ];
    assert_eq!(titles, expected);
    for criterion in standard.criteria() {
        let number = criterion.requirements.len();
        assert!(
            (3..=6).contains(&number),
            "{} has {number} requirements",
            criterion.id
        );
        let welsh_of_an_earlier_edition = criterion.label.as_str().parse::<u32>().unwrap() >= 4;
        let note = criterion
            .title
            .note
            .as_ref()
            .map_or("", |note| note.en.as_str());
        assert_eq!(
            note.contains("last known"),
            welsh_of_an_earlier_edition,
            "{}",
            criterion.id
        );
        for requirement in &criterion.requirements {
            assert!(
                requirement.guidance.is_some(),
                "{} has no guidance",
                requirement.id
            );
        }
    }
}

#[test]
fn the_revision_in_force_is_never_guessed() {
    let id = "wales-digital-service-standard";
    let on = |day: &str| register::in_force(id, day.parse().unwrap());
    assert_eq!(on("2026-11-22").unwrap().version().to_string(), "2.0.0");
    assert_eq!(on("2024-02-06").unwrap().version().to_string(), "2.0.0");
    let uncertain = on("2024-02-05").unwrap_err().to_string();
    assert!(uncertain.contains("`1.0.0` or `2.0.0`"), "{uncertain}");
    assert_eq!(on("2021-08-31").unwrap().version().to_string(), "1.0.0");
    assert_eq!(on("2020-03-01").unwrap().version().to_string(), "0.2.0");
    assert_eq!(on("2018-06-19").unwrap().version().to_string(), "0.1.0");
    let uncertain = on("2018-06-18").unwrap_err().to_string();
    assert!(uncertain.contains("`0.1.0` or none"), "{uncertain}");
    let none = register::in_force("scot-dsss-2021", "2021-08-31".parse().unwrap());
    assert!(none.unwrap_err().to_string().contains("no revision"));
    assert!(register::get(id, &"9.9.9".parse().unwrap()).is_err());
}

/// Every promise of `docs/security.md` names a test, a file or a folder that is there.
#[test]
fn the_promises_of_security_are_held_by_tests_that_exist() {
    let page = read(&root("docs/security.md"));
    let mut tests = String::new();
    for folder in ["tests", "cli/tests"] {
        for entry in std::fs::read_dir(root(folder)).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|end| end == "rs") {
                tests.push_str(&read(&path));
            }
        }
    }
    let mut seen = 0;
    for row in page.lines().filter(|line| line.starts_with("| ")).skip(6) {
        let held = row.trim_end_matches(" |").rsplit(" | ").next().unwrap();
        for name in held.split('`').skip(1).step_by(2) {
            let is_path = name.contains('/') || name.contains('.');
            let known = match is_path {
                true => root(name).exists(),
                false => tests.contains(&format!("fn {name}(")) || name == "diff_within",
            };
            assert!(known, "{name} is not there: {row}");
            seen += 1;
        }
    }
    assert!(seen > 15, "{seen}");
}
