//! The rooms of the library: `use crate::` points into the room itself or into one below, without exceptions. And the
//! files of the command line: none uses another that uses it.

use std::collections::{BTreeMap, BTreeSet};

use crate::support::{read, root};

/// The rooms of the library from the ground up; each uses itself and those before it.
const ROOMS: &[&str] = &[
    "base",
    "reading",
    "documents",
    "engine",
    "check",
    "answers",
    "compare",
    "many",
    "publish",
    "render",
    "schema",
    "kinds",
];

fn floor(room: &str) -> usize {
    let floor = ROOMS.iter().position(|known| *known == room);
    floor.unwrap_or_else(|| panic!("the room `{room}` has no floor"))
}

fn files(folder: &std::path::Path, into: &mut Vec<std::path::PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, into);
        } else if path.extension().is_some_and(|end| end == "rs") {
            into.push(path);
        }
    }
}

#[test]
fn uses_point_only_down() {
    let source = root("src");
    let mut paths = Vec::new();
    files(&source, &mut paths);
    let mut wrong = Vec::new();
    let mut seen = 0;
    for path in paths {
        let inside = path.strip_prefix(&source).unwrap();
        let first = inside
            .components()
            .next()
            .unwrap()
            .as_os_str()
            .to_string_lossy();
        let module = first.trim_end_matches(".rs").to_owned();
        if module == "lib" {
            continue;
        }
        let text = read(&path);
        let code = text.split("#[cfg(test)]").next().unwrap();
        for (place, _) in code.match_indices("crate::") {
            if code[..place].ends_with('$') {
                continue;
            }
            let used: String = code[place + "crate::".len()..]
                .chars()
                .take_while(|letter| letter.is_ascii_alphanumeric() || *letter == '_')
                .collect();
            if used.starts_with(|first: char| first.is_ascii_uppercase()) || used.is_empty() {
                // `crate::Standard` is a re-export, which only documentation links may use.
                let line_start = code[..place].rfind('\n').map_or(0, |at| at + 1);
                let line = code[line_start..].lines().next().unwrap_or_default();
                if !line.trim_start().starts_with("//") {
                    wrong.push(format!(
                        "{} uses a re-export: {}",
                        inside.display(),
                        line.trim()
                    ));
                }
                continue;
            }
            seen += 1;
            if floor(&used) > floor(&module) {
                wrong.push(format!(
                    "{} uses {used}, which is above it",
                    inside.display()
                ));
            }
        }
    }
    assert!(seen > 100, "only {seen} uses were found");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The file or folder of a room that a path is in, such as `reading/text`; a room that has no parts
/// is one.
fn part(room: &str, inside: &str) -> String {
    let parted = root("src").join(room).join("mod.rs");
    let parts = read(&parted).lines().any(|line| {
        let line = line.strip_prefix("pub(crate) ").unwrap_or(line);
        let line = line.strip_prefix("pub ").unwrap_or(line);
        line.strip_prefix("mod ") == Some(&format!("{inside};"))
    });
    match parts {
        true => format!("{room}/{inside}"),
        false => room.to_owned(),
    }
}

/// The paths that stand behind `crate::` in a file, without its comments and tests: of each its first two names.
fn used(text: &str) -> Vec<[String; 2]> {
    let code = text.split("#[cfg(test)]").next().unwrap();
    let mut used = Vec::new();
    for line in code
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
    {
        for (place, _) in line.match_indices("crate::") {
            if line[..place].ends_with('$') {
                continue;
            }
            let mut names = line[place + "crate::".len()..].split("::");
            let mut name = || -> String {
                let letter = |one: &char| one.is_ascii_alphanumeric() || *one == '_';
                let text = names.next().unwrap_or_default();
                text.chars().take_while(letter).collect()
            };
            used.push([name(), name()]);
        }
    }
    used
}

/// What is left when whatever uses nothing that is left goes, until nothing does: circles, and what uses them.
fn circles(mut uses: BTreeMap<String, BTreeSet<String>>) -> BTreeMap<String, BTreeSet<String>> {
    for (user, used) in &mut uses {
        used.remove(user);
    }
    loop {
        let users: BTreeSet<String> = uses.keys().cloned().collect();
        for used in uses.values_mut() {
            used.retain(|one| users.contains(one));
        }
        let before = uses.len();
        uses.retain(|_, used| !used.is_empty());
        if uses.len() == before {
            return uses;
        }
    }
}

/// Of the files and folders of all rooms none uses another that uses it, in however many steps.
#[test]
fn no_files_use_each_other() {
    let source = root("src");
    let mut paths = Vec::new();
    files(&source, &mut paths);
    let mut uses: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for path in paths {
        let inside = path.strip_prefix(&source).unwrap().to_string_lossy();
        let mut names = inside
            .trim_end_matches(".rs")
            .split(std::path::MAIN_SEPARATOR);
        let (room, name) = (names.next().unwrap(), names.next().unwrap_or("mod"));
        // What a room declares uses nothing.
        if ["lib", "kinds"].contains(&room) || (name == "mod" && part(room, name) == room) {
            continue;
        }
        let user = part(room, name);
        // What a macro names is used where the macro stands.
        if user == "reading/define" {
            continue;
        }
        let mut text = read(&path);
        if text.contains("use crate::reading::define::") {
            text = read(&root("src/reading/define.rs")) + &text;
        }
        for [room, name] in used(&text) {
            if ROOMS.contains(&room.as_str()) && room != "kinds" {
                uses.entry(user.clone())
                    .or_default()
                    .insert(part(&room, &name));
            }
        }
    }
    assert!(uses.len() > 30, "{uses:?}");
    let left = circles(uses);
    assert!(
        left.is_empty(),
        "these use each other, or what does: {left:#?}"
    );
}

/// The same of the command line, where `main` uses the commands and nothing uses `main`.
#[test]
fn no_files_of_the_command_line_use_each_other() {
    let source = root("cli/src");
    let mut paths = Vec::new();
    files(&source, &mut paths);
    let mut uses: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut names = BTreeSet::new();
    for path in paths {
        let inside = path.strip_prefix(&source).unwrap().to_string_lossy();
        let name = inside.trim_end_matches(".rs");
        let name = name.split(std::path::MAIN_SEPARATOR).next().unwrap();
        let text = read(&path);
        assert!(!text.contains("crate::{"), "{inside}: one path a line");
        names.insert(name.to_owned());
        let used = used(&text).into_iter().map(|[file, _]| file);
        uses.entry(name.to_owned()).or_default().extend(used);
    }
    // What `main` declares is what there is.
    names.remove("main");
    for (user, used) in &uses {
        assert!(used.is_subset(&names), "{user} uses {used:?}");
    }
    let left = circles(uses);
    assert!(
        left.is_empty(),
        "these use each other, or what does: {left:#?}"
    );
}

#[test]
fn the_library_has_these_rooms_in_this_order() {
    let lib = read(&root("src/lib.rs"));
    let rooms = lib.lines().filter_map(|line| {
        let line = line.strip_prefix("pub ").unwrap_or(line);
        line.strip_prefix("mod ")?.strip_suffix(';')
    });
    assert_eq!(rooms.collect::<Vec<_>>(), ROOMS);
}

/// A file holds one thing.
#[test]
fn no_source_file_is_longer_than_400_lines_without_a_reason() {
    const LONGER: &[(&str, &str)] = &[
        ("reading/codes.rs", "the table of finding codes"),
        ("documents/report.rs", "the types of one document"),
        ("kinds/forms.rs", "made of the schemas"),
        (
            "engine/prepare.rs",
            "to be divided when the rooms are rebuilt",
        ),
        (
            "reading/source.rs",
            "to be divided when the rooms are rebuilt",
        ),
        (
            "check/assessment.rs",
            "to be divided when the rooms are rebuilt",
        ),
        (
            "check/standard.rs",
            "to be divided when the rooms are rebuilt",
        ),
        (
            "compare/migrate/ledger.rs",
            "to be divided when the rooms are rebuilt",
        ),
        (
            "many/portfolio/count.rs",
            "to be divided when the rooms are rebuilt",
        ),
        (
            "compare/proof/counts.rs",
            "to be divided when the rooms are rebuilt",
        ),
        ("render/page.rs", "to be divided when the rooms are rebuilt"),
    ];
    for source in [root("src"), root("cli/src"), root("xtask/src")] {
        let mut paths = Vec::new();
        files(&source, &mut paths);
        for path in paths {
            let lines = read(&path).lines().count();
            let name = path.strip_prefix(&source).unwrap().display().to_string();
            let reason = LONGER.iter().any(|(known, _)| *known == name);
            assert!(lines <= 400 || reason, "{name} has {lines} lines");
        }
    }
}
