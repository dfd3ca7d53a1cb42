//! The layers of the library: `use crate::` points only down, or sideways within a layer.

use crate::support::{read, root};

/// From the ground up; a module may use its own layer and those below.
const LAYERS: &[&[&str]] = &[
    // Leaves: words, dates, numbers, places in a text, findings.
    &[
        "budget",
        "canonical",
        "codes",
        "date",
        "decimal",
        "digest",
        "document",
        "finding",
        "id",
        "mistake",
        "organisation",
        "read",
        "sheet",
        "source",
        "strict",
        "suggest",
        "text",
        "url",
    ],
    // Nouns: what documents hold.
    &[
        "assessment",
        "form",
        "kleene",
        "outcome",
        "report",
        "rule",
        "standard",
    ],
    // The compiled form, and the standard that carries it.
    &["plan", "validated"],
    // Verbs.
    &[
        "assess",
        "check",
        "checklist",
        "crosswalk",
        "diff",
        "explain",
        "forecast",
        "impact",
        "inventory",
        "migrate",
        "policy",
        "portfolio",
        "prepare",
        "proof",
        "redact",
        "services",
        "table",
        "tally",
        "todo",
        "words",
    ],
    // What is shipped, and documents of any kind.
    &["kinds", "register", "release", "render", "schema", "stream"],
];

/// Uses that point up, each with its reason.
const ALLOWED: &[(&str, &str, &str)] = &[(
    "validated",
    "check",
    "a standard is made by checking its draft, which is an inherent verb",
)];

fn layer(module: &str) -> usize {
    LAYERS
        .iter()
        .position(|layer| layer.contains(&module))
        .unwrap_or_else(|| panic!("the module `{module}` is in no layer"))
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
        if module == "lib" || module == "bin" {
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
            let allowed = ALLOWED
                .iter()
                .any(|(from, to, _)| *from == module && *to == used);
            if layer(&used) > layer(&module) && !allowed {
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

#[test]
fn every_module_of_the_library_is_in_a_layer() {
    let lib = read(&root("src/lib.rs"));
    let modules = lib.lines().filter_map(|line| {
        let line = line.strip_prefix("pub ").unwrap_or(line);
        line.strip_prefix("mod ")?.strip_suffix(';')
    });
    assert_eq!(
        modules.map(layer).count(),
        LAYERS.iter().map(|layer| layer.len()).sum::<usize>()
    );
}

/// A file is a room, and holds one thing.
#[test]
fn no_source_file_is_longer_than_400_lines_without_a_reason() {
    const LONGER: &[(&str, &str)] = &[
        ("codes.rs", "the table of finding codes"),
        ("report.rs", "the types of one document"),
        ("read.rs", "reading, with its macros"),
        ("prepare.rs", "to be divided when the rooms are rebuilt"),
        ("source.rs", "to be divided when the rooms are rebuilt"),
        ("text.rs", "to be divided when the rooms are rebuilt"),
        (
            "check/assessment.rs",
            "to be divided when the rooms are rebuilt",
        ),
        (
            "check/standard.rs",
            "to be divided when the rooms are rebuilt",
        ),
        (
            "migrate/ledger.rs",
            "to be divided when the rooms are rebuilt",
        ),
        (
            "portfolio/count.rs",
            "to be divided when the rooms are rebuilt",
        ),
        (
            "proof/counts.rs",
            "to be divided when the rooms are rebuilt",
        ),
        ("render/page.rs", "to be divided when the rooms are rebuilt"),
    ];
    let source = root("src");
    let mut paths = Vec::new();
    files(&source, &mut paths);
    for path in paths {
        let lines = read(&path).lines().count();
        let name = path.strip_prefix(&source).unwrap().display().to_string();
        let reason = LONGER.iter().any(|(known, _)| *known == name);
        assert!(lines <= 400 || reason, "{name} has {lines} lines");
    }
}
