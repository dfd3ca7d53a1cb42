//! The page of changes between revisions.

use std::error::Error;
use std::fmt::Write as _;

use safon::diff::{Need, change_codes};
use safon_tests::support::root;

use crate::Files;

/// `docs/changes.md`.
pub fn page() -> Result<Files, Box<dyn Error>> {
    let mut page = String::from(
        "# Changes between revisions\n\n\
         Made from `src/compare/diff/table.rs` and `messages/` by `cargo xtask changes`; do not edit it here.\n\
         *By effect*: as far as the effect asks for, which is proved: tightening, incomparable and unknown are\n\
         major, relaxing is minor, equivalent is a patch. Each row has a folder in `tests/cases/diff` that makes\n\
         it fire.\n\n\
         | code | needs | what | why |\n|---|---|---|---|\n",
    );
    for code in change_codes() {
        let need = match code.need {
            Need::Fixed(bump) => bump.to_string(),
            Need::Effect(least) => format!("by effect, at least {least}"),
        };
        writeln!(
            page,
            "| `{}` | {need} | {}<br>{} | {}<br>{} |",
            code.name, code.message.en, code.message.cy, code.why.en, code.why.cy
        )?;
    }
    Ok(vec![(root("docs/changes.md"), page)])
}
