//! `safon verify`: whether everything is as it was registered.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use minisign_verify::{PublicKey, Signature};
use safon::register::Entry;
use safon::{Digest, Draft, Findings, Register, register};

use crate::args::{Format, Verify};
use crate::check::findings_of;
use crate::page::{GOOD, Page};
use crate::{Answer, Refusal, load};

/// A standard in a file.
pub struct Known {
    pub path: PathBuf,
    pub digest: Digest,
}

pub fn run(args: &Verify) -> Result<Answer, Refusal> {
    let embedded = register::register().map_err(|error| Refusal::Said(error.to_string()))?;
    let (name, entries, findings) = match &args.register {
        None => {
            let findings = embedded.verify(|entry| {
                let standard = register::get(entry.id.as_str(), &entry.version).ok()?;
                Some(standard.digest())
            });
            let name = "standard/register.json".to_owned();
            (name, embedded.entries.len(), findings)
        }
        Some(path) => {
            let name = path.display().to_string();
            let bytes = load::bytes(path)?;
            let text = load::text_in(path, &bytes)?;
            let register = Register::from_json(&text)
                .map_err(|findings| Refusal::Findings(name.clone(), findings))?;
            let known = standards_in(path.parent().unwrap_or(Path::new(".")))?;
            let mut findings =
                register.verify(|entry| known.get(&entry.reference()).map(|known| known.digest));
            let earlier = match &args.against {
                Some(path) => {
                    let name = path.display().to_string();
                    Register::from_json(&load::text(path)?)
                        .map_err(|findings| Refusal::Findings(name, findings))?
                }
                None => shared(embedded, &register),
            };
            findings
                .findings
                .extend(register.check_grown_from(&earlier).findings);
            if let Some(key) = &args.key {
                findings
                    .findings
                    .extend(signature(key, path, &bytes)?.findings);
            }
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
                page.styled(GOOD, "", &said);
            } else {
                findings_of(&mut page, &name, &findings);
            }
            page.into_text()
        }
    };
    Ok(Answer { text, code })
}

/// The entries of the embedded register for the standards that another register has too.
fn shared(mut embedded: Register, register: &Register) -> Register {
    let has = |known: &Entry| register.entries.iter().any(|entry| entry.id == known.id);
    embedded.entries.retain(has);
    embedded
}

/// Whether the signature beside a register is that of a key over its bytes.
fn signature(key: &str, register: &Path, bytes: &[u8]) -> Result<Findings, Refusal> {
    let said = |what: &str, error: &dyn std::fmt::Display| {
        Refusal::Said(format!("cannot read {what}: {error}"))
    };
    let public = match Path::new(key).exists() {
        true => PublicKey::from_file(key),
        false => PublicKey::from_base64(key),
    };
    let public = public.map_err(|error| said("the key", &error))?;
    let path = format!("{}.minisig", register.display());
    let signature = Signature::from_file(&path).map_err(|error| said(&path, &error))?;
    Ok(match public.verify(bytes, &signature, false) {
        Ok(()) => Findings::default(),
        Err(error) => safon::bad_signature(&error.to_string()),
    })
}

/// The standards in a folder and the folders in it, by `id@version`.
pub fn standards_in(folder: &Path) -> Result<BTreeMap<String, Known>, Refusal> {
    let mut known = BTreeMap::new();
    collect(folder, 0, &mut known)?;
    Ok(known)
}

fn collect(
    folder: &Path,
    depth: usize,
    known: &mut BTreeMap<String, Known>,
) -> Result<(), Refusal> {
    let said = |error: std::io::Error| {
        let folder = folder.display();
        Refusal::Said(format!("cannot read {folder}: {error}"))
    };
    let folder = match folder == Path::new("") {
        true => Path::new("."),
        false => folder,
    };
    for entry in std::fs::read_dir(folder).map_err(said)? {
        let path = entry.map_err(said)?.path();
        if path.is_dir() && depth < 2 {
            collect(&path, depth + 1, known)?;
        } else if path.extension().is_some_and(|end| end == "json")
            && let Ok(draft) = Draft::from_json(&load::text(&path)?)
        {
            let digest = draft.digest();
            known.insert(draft.reference(), Known { path, digest });
        }
    }
    Ok(())
}
