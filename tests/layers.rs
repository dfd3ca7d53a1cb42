//! The rooms of the library: what a file names behind `crate::`, and the methods that it calls, stand in its own room or
//! in one below, without exceptions; and no file uses another that uses it, neither here nor in the command line.

use std::collections::{BTreeMap, BTreeSet};

use crate::support::{read, root};

/// The rooms of the library from the ground up; each uses itself and those before it.
const ROOMS: &[&str] = &[
    "base",
    "words",
    "reading",
    "documents",
    "engine",
    "check",
    "answers",
    "compare",
    "many",
    "publish",
    "pages",
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

/// What is left when whatever uses nothing that is left goes, and whatever nothing uses, until nothing does: circles,
/// and what stands between them.
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
        let used: BTreeSet<String> = uses.values().flatten().cloned().collect();
        uses.retain(|user, uses| !uses.is_empty() && used.contains(user));
        if uses.len() == before {
            return uses;
        }
    }
}

/// Names of methods that the standard library has too, or a field or a closure: whose it is cannot be told from a name.
const COMMON: &[&str] = &[
    "all",
    "and",
    "any",
    "as_str",
    "contains",
    "count",
    "decide",
    "entry",
    "extend",
    "fill",
    "filter",
    "find",
    "finish",
    "first",
    "fold",
    "format",
    "get",
    "id",
    "insert",
    "is_empty",
    "is_some",
    "item",
    "iter",
    "join",
    "keys",
    "kind",
    "kinds",
    "last",
    "left",
    "len",
    "line",
    "lines",
    "link",
    "list",
    "lock",
    "map",
    "map_err",
    "max",
    "member",
    "min",
    "name",
    "new",
    "next",
    "next_back",
    "ok_or",
    "or",
    "other",
    "parse",
    "parts",
    "path",
    "position",
    "push",
    "push_str",
    "read",
    "remove",
    "run",
    "seen",
    "state",
    "steps",
    "take",
    "text",
    "then",
    "touches",
    "value",
    "work",
    "write",
];

/// The names that stand behind `fn` in the blocks of implementations of a file, and whether they are a type's own and
/// may be called from elsewhere.
fn methods(text: &str) -> Vec<(String, bool)> {
    let mut methods = Vec::new();
    let mut own = None;
    for line in text.lines() {
        let opens = line.split(['<', ' ']).next().unwrap_or_default();
        let is_trait = line.contains("trait ") && !line.starts_with([' ', '/']);
        if opens == "impl" || is_trait {
            own = Some(opens == "impl" && !line.contains(" for "));
        } else if line.starts_with('}') {
            own = None;
        }
        let inside = line
            .strip_prefix("    ")
            .filter(|rest| !rest.starts_with(' '));
        let name = inside.and_then(|rest| {
            let (before, after) = rest.split_once("fn ")?;
            let plain = before.is_empty() || before.ends_with(' ');
            let name = after.split(['(', '<']).next()?;
            plain.then(|| (name.to_owned(), before.starts_with("pub")))
        });
        if let (Some(own), Some((name, public))) = (own, name) {
            methods.push((name, own && public));
        }
    }
    methods
}

/// The names that a file calls, as a method or through a type.
fn called(text: &str) -> BTreeSet<String> {
    let mut called = BTreeSet::new();
    let code = text
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    for line in code {
        for (place, _) in line.match_indices('(') {
            let before = &line[..place];
            let letter = |one: char| one.is_ascii_alphanumeric() || one == '_';
            let name = &before[before.trim_end_matches(letter).len()..];
            let from = before[..before.len() - name.len()].chars().next_back();
            if !name.is_empty() && matches!(from, Some('.' | ':')) {
                called.insert(name.to_owned());
            }
        }
    }
    called
}

/// Of each file or folder what it uses, and by what it was seen.
type Uses = BTreeMap<String, BTreeMap<String, String>>;

/// What the parts of the library use: by `crate::`, and by methods that just one part has.
fn uses() -> Uses {
    let source = root("src");
    let mut paths = Vec::new();
    files(&source, &mut paths);
    let mut texts = Vec::new();
    for path in paths {
        let inside = path.strip_prefix(&source).unwrap().to_string_lossy();
        let mut names = inside
            .trim_end_matches(".rs")
            .split(std::path::MAIN_SEPARATOR);
        let (room, name) = (names.next().unwrap(), names.next().unwrap_or("mod"));
        // What the whole and what a room declares uses nothing; what a macro names is used where the macro stands.
        if room == "lib" {
            continue;
        }
        let user = part(room, name);
        if user == "reading/define" || (name == "mod" && user == room) {
            continue;
        }
        let mut text = read(&path).split("#[cfg(test)]").next().unwrap().to_owned();
        if text.contains("use crate::reading::define::") {
            text += &read(&root("src/reading/define.rs"));
        }
        texts.push((user, text));
    }
    let mut owners: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    let mut shared = BTreeSet::new();
    for (user, text) in &texts {
        for (name, own) in methods(text) {
            if own && !COMMON.contains(&name.as_str()) {
                owners.entry(name).or_default().insert(user);
            } else {
                shared.insert(name);
            }
        }
    }
    owners.retain(|name, owners| owners.len() == 1 && !shared.contains(name));
    let mut uses = Uses::new();
    let mut seen = [0, 0];
    for (user, text) in &texts {
        let mut add = |used: &str, by: &str, how: usize| {
            if used != user {
                seen[how] += 1;
                let used = uses.entry(user.clone()).or_default().entry(used.to_owned());
                used.or_insert(by.to_owned());
            }
        };
        for [room, name] in used(text) {
            let is_reexport = room.starts_with(|first: char| first.is_ascii_uppercase());
            assert!(!is_reexport, "{user} uses a re-export: crate::{room}");
            if ROOMS.contains(&room.as_str()) {
                add(&part(&room, &name), &format!("crate::{room}::{name}"), 0);
            }
        }
        for name in called(text) {
            for owner in owners.get(&name).into_iter().flatten() {
                add(owner, &format!(".{name}()"), 1);
            }
        }
    }
    assert!(seen[0] > 400 && seen[1] > 200, "only {seen:?} were seen");
    uses
}

#[test]
fn uses_point_only_down() {
    let room = |part: &str| part.split('/').next().unwrap().to_owned();
    for (user, used) in uses() {
        for (one, by) in used {
            let up = floor(&room(&one)) > floor(&room(&user));
            assert!(!up, "{user} uses {one}, which is above it: {by}");
        }
    }
}

/// Of the files and folders of all rooms none uses another that uses it, in however many steps.
#[test]
fn no_files_use_each_other() {
    let uses = uses().into_iter();
    let uses: BTreeMap<_, BTreeSet<_>> = uses
        .map(|(user, used)| (user, used.into_keys().collect()))
        .collect();
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

/// Whatever is public has one path: no name is shown at the root and in a module too, or in two modules, but where two
/// things have it: the description of each table, and a page that is named after what it is of.
#[test]
fn what_is_public_has_one_path() {
    const TWO_THINGS: [&str; 3] = ["CSVW", "crosswalk", "register"];
    let lib = read(&root("src/lib.rs"));
    let shown = lib.split("pub use ").skip(1);
    let paths = shown.filter_map(|text| text.split(';').next());
    let names = paths.flat_map(|path| {
        let last = path.rsplit("::").next().unwrap_or_default();
        let list = path.split_once('{').map_or(last, |(_, list)| list);
        list.split(',')
            .map(|name| name.trim_matches(['{', '}', ' ', '\n']).to_owned())
            .collect::<Vec<_>>()
    });
    let mut known = BTreeSet::new();
    let twice: Vec<_> = names
        .filter(|name| !name.is_empty() && !TWO_THINGS.contains(&name.as_str()))
        .filter(|name| !known.insert(name.clone()))
        .collect();
    assert!(known.len() > 100, "{known:?}");
    assert!(twice.is_empty(), "{twice:?}");
}

/// A file holds one thing.
#[test]
fn no_source_file_is_longer_than_400_lines_without_a_reason() {
    const LONGER: &[(&str, &str)] = &[
        ("documents/report.rs", "the types of one document"),
        ("kinds/forms.rs", "made of the schemas"),
        ("words/change.rs", "made of the messages"),
        ("words/detail.rs", "made of the messages"),
        ("words/finding.rs", "made of the messages"),
        ("words/page.rs", "made of the messages"),
        ("words/rule.rs", "made of the messages"),
        ("words/schema.rs", "made of the messages"),
        ("words/terminal.rs", "made of the messages"),
        (
            "engine/timeline.rs",
            "divided, it takes a tenth longer: `.ci/instructions`",
        ),
        ("check/assessment.rs", "one check after another"),
        ("compare/proof/counts.rs", "one search, told whole"),
        ("many/portfolio/count.rs", "one count, told whole"),
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
