//! The page of finding codes.

use std::error::Error;
use std::fmt::Write as _;

use safon_tests::support::root;

use crate::Files;

/// `docs/codes.md`.
pub fn page() -> Result<Files, Box<dyn Error>> {
    let mut page = String::from(
        "# Finding codes\n\n\
         Made from the table in `src/reading/codes.rs` by `cargo xtask codes`; do not edit it here.\n\
         An *error* keeps a document from being used; a *warning* travels with the report.\n\
         Each code has a folder in `tests/cases/read` or `tests/cases/check` that makes it fire.\n",
    );
    for code in safon::finding_codes() {
        write!(
            page,
            "\n## `{}`\n\n*{}* · {}\n\n",
            code.name, code.severity, code.why
        )?;
        writeln!(page, "- {}\n- {}", code.en, code.cy)?;
        if let Some((en, cy)) = code.help {
            writeln!(page, "- → {en}\n- → {cy}")?;
        }
    }
    Ok(vec![(root("docs/codes.md"), page)])
}
