//! `safon verify`: whether everything is as it was registered.

use std::collections::BTreeMap;
use std::path::Path;

use safon::{Digest, Draft, Register, register};

use crate::args::{Format, Verify};
use crate::check::findings_of;
use crate::page::{GOOD, Page};
use crate::{Answer, Refusal, load};

pub fn run(args: &Verify) -> Result<Answer, Refusal> {
    let (name, entries, findings) = match &args.register {
        None => {
            let register =
                register::register().map_err(|error| Refusal::Said(error.to_string()))?;
            let findings = register.verify(|entry| {
                let standard = register::get(entry.id.as_str(), &entry.version).ok()?;
                Some(standard.digest())
            });
            let name = "standard/register.json".to_owned();
            (name, register.entries.len(), findings)
        }
        Some(path) => {
            let name = path.display().to_string();
            let text = load::text(path)?;
            let register = Register::from_json(&text)
                .map_err(|findings| Refusal::Findings(name.clone(), findings))?;
            let mut digests = BTreeMap::new();
            collect(path.parent().unwrap_or(Path::new(".")), 0, &mut digests)?;
            let findings = register.verify(|entry| digests.get(&entry.reference()).copied());
            (name, register.entries.len(), findings.located_in(&text))
        }
    };
    let code = u8::from(findings.has_errors());
    let text = match args.format {
        Format::Json => findings.to_json(),
        Format::Text => {
            let mut page = Page::new(args.lang.into());
            if findings.is_empty() {
                let said = page.say("as registered", "fel y cofrestrwyd");
                let said = format!("{name}: {said}: {entries}");
                page.styled(GOOD, "", "", &said);
            } else {
                findings_of(&mut page, &name, &findings);
            }
            page.into_text()
        }
    };
    Ok(Answer { text, code })
}

/// The digests of the standards in a folder and the folders in it, by `id@version`.
fn collect(
    folder: &Path,
    depth: usize,
    digests: &mut BTreeMap<String, Digest>,
) -> Result<(), Refusal> {
    let said = |error: std::io::Error| {
        let folder = folder.display();
        Refusal::Said(format!("cannot read {folder}: {error}"))
    };
    for entry in std::fs::read_dir(folder).map_err(said)? {
        let path = entry.map_err(said)?.path();
        if path.is_dir() && depth < 2 {
            collect(&path, depth + 1, digests)?;
        } else if path.extension().is_some_and(|end| end == "json")
            && let Ok(draft) = Draft::from_json(&load::text(&path)?)
        {
            digests.insert(draft.reference(), draft.digest());
        }
    }
    Ok(())
}
