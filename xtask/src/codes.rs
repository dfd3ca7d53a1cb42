//! The page of finding codes.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;

use safon::{Finding, Findings};
use safon_tests::support::{folders, root};

use crate::Files;

/// `docs/codes.md`.
pub fn page() -> Result<Files, Box<dyn Error>> {
    let mut page = String::from(
        "# Finding codes\n\n\
         Made from `src/reading/codes.rs` and `messages/` by `cargo xtask codes`; do not edit it here.\n\
         An *error* keeps a document from being used; a *warning* travels with the report.\n\
         Each example is what is said of a folder in `tests/cases`.\n",
    );
    let examples = examples()?;
    for code in safon::finding_codes() {
        write!(
            page,
            "\n## `{}`\n\n*{}* · {}\n\n",
            code.name, code.severity, code.why
        )?;
        let Some((folder, example)) = examples.get(code.name) else {
            writeln!(page, "- {}\n- {}", code.message.en, code.message.cy)?;
            continue;
        };
        let said = [Some(&example.message), example.help.as_ref()];
        for (text, mark) in said.into_iter().zip(["", "→ "]) {
            if let Some(text) = text {
                writeln!(page, "- {mark}{}\n- {mark}{}", text.en, text.cy)?;
            }
        }
        writeln!(page, "\nAs in `{folder}`.")?;
    }
    Ok(vec![(root("docs/codes.md"), page)])
}

/// The first finding of each code in the folders of cases, and the folder.
fn examples() -> Result<BTreeMap<String, (String, Finding)>, Box<dyn Error>> {
    let mut examples = BTreeMap::new();
    for area in [
        "read",
        "check",
        "progress",
        "inventory",
        "impact",
        "diff",
        "release",
        "hostile",
    ] {
        for folder in folders(area) {
            let expected = folder.join("expected.json");
            let found = fs::read_to_string(&expected).unwrap_or_default();
            let Ok(findings) = Findings::from_json(&found) else {
                continue;
            };
            let name = folder.strip_prefix(root(""))?.display().to_string();
            for finding in findings.findings {
                let example = (name.clone(), finding.clone());
                examples.entry(finding.code).or_insert(example);
            }
        }
    }
    Ok(examples)
}
