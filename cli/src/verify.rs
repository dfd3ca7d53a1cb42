//! `safon verify`: whether everything is as it was registered.

use std::path::Path;

use minisign_verify::{PublicKey, Signature};
use safon::register::{Found, Holds};
use safon::render::Pinned;
use safon::terminal::Said;
use safon::{Digest, Findings, Register, register, render};
use serde::Serialize;

use crate::answer::{Answer, Refusal};
use crate::args::{Format, Pins as Args, Verify};
use crate::check::page_of;
use crate::exit::Exit;
use crate::folder::Folder;
use crate::load;

pub fn run(args: &Verify) -> Result<Answer, Refusal> {
    let (name, own, register, pins, findings) = match &args.register {
        None => {
            let name = "standard/register.json".to_owned();
            let embedded = embedded()?;
            let mut findings = embedded.verify(&shipped()?);
            let pins = Pins::of(&args.pins, &embedded)?;
            findings.extend(pins.check(&embedded).findings);
            (name, None, embedded, pins, findings)
        }
        Some(path) => {
            let name = path.display().to_string();
            let bytes = load::bytes(path).map_err(|error| load::cannot_read(&name, &error))?;
            let text = load::text_in(path, &bytes)?;
            let register = read(path, &text)?;
            let pins = Pins::of(&args.pins, &register)?;
            let mut findings = register.verify(&Folder::of(path)?.found());
            findings.extend(pins.check(&register).findings);
            if let Some(key) = &args.key {
                findings.extend(signature(key, path, &bytes)?.findings);
            }
            let findings = findings.located_in(&text);
            (name, Some(text), register, pins, findings)
        }
    };
    let code = Exit::of_findings(&findings);
    let verified = Verified {
        entries: register.entries.len(),
        head: register.head(),
        findings,
    };
    let text = match args.format {
        Format::Json => verified.to_json(),
        Format::Text => {
            let language = args.lang.into();
            let mut said = String::new();
            if !verified.findings.has_errors() {
                let page = render::verified(&name, &register, pins.pinned(), language);
                said += &page.to_terminal();
            }
            if !verified.findings.is_empty() {
                said += &page_of(&name, own.as_deref(), &verified.findings, language);
            }
            said
        }
    };
    Ok(Answer { text, code })
}

/// The findings, with what a program needs to pin the register.
#[derive(Serialize)]
struct Verified {
    entries: usize,
    head: Option<Digest>,
    #[serde(flatten)]
    findings: Findings,
}

impl Verified {
    fn to_json(&self) -> String {
        let text = serde_json::to_string_pretty(self).unwrap_or_default();
        format!("{text}\n")
    }
}

pub fn read(path: &Path, text: &str) -> Result<Register, Refusal> {
    Register::from_json(text).map_err(|findings| load::refused(path, text, findings))
}

fn embedded() -> Result<Register, Refusal> {
    Ok(register::register()?)
}

/// The embedded revisions, as if they stood in files.
fn shipped() -> Result<Vec<Found>, Refusal> {
    let found = register::revisions().map(|(id, version)| {
        let reference = format!("{id}@{version}");
        let standard = load::standard(Some(&reference))?;
        Ok(Found {
            file: reference.clone(),
            holds: Holds::Revision(reference, standard.digest()),
        })
    });
    found.collect()
}

/// What a register has to contain, so that nothing can have been taken out of it unseen.
pub struct Pins {
    /// An earlier register, and its name where it is not the embedded one.
    earlier: Option<(Option<String>, Register)>,
    head: Option<Digest>,
}

impl Pins {
    /// What was given. Where nothing was, a register that has anything to do with the embedded one
    /// has to contain all of it; one of other standards alone is held to nothing.
    pub fn of(args: &Args, register: &Register) -> Result<Self, Refusal> {
        let earlier = match &args.against {
            Some(path) => {
                let name = path.display().to_string();
                Some((Some(name), read(path, &load::text(path)?)?))
            }
            None if args.head.is_some() => None,
            None => {
                let embedded = embedded()?;
                let ids = || embedded.entries.iter().map(|entry| &entry.id);
                let mut entries = register.entries.iter();
                let related = entries.any(|entry| ids().any(|id| *id == entry.id));
                related.then_some((None, embedded))
            }
        };
        let head = args.head;
        Ok(Self { earlier, head })
    }

    pub fn check(&self, register: &Register) -> Findings {
        let mut findings = Findings::default();
        if let Some((_, earlier)) = &self.earlier {
            findings.extend(register.check_grown_from(earlier).findings);
        }
        if let Some(head) = self.head {
            findings.extend(register.check_has_head(head).findings);
        }
        findings
    }

    /// What it is, to be said.
    fn pinned(&self) -> Pinned<'_> {
        match (&self.earlier, self.head) {
            (None, None) => Pinned::Nothing,
            (None, head) => Pinned::To(None, head),
            (Some((None, _)), _) => Pinned::Embedded,
            (Some((Some(name), _)), head) => Pinned::To(Some(name), head),
        }
    }
}

/// Whether the signature beside a register is that of a key over its bytes.
fn signature(key: &str, register: &Path, bytes: &[u8]) -> Result<Findings, Refusal> {
    let public = match Path::new(key).exists() {
        true => PublicKey::decode(&load::text(Path::new(key))?),
        false => PublicKey::from_base64(key),
    };
    let public = public.map_err(Said::cannot_decode_the_key)?;
    let path = format!("{}.minisig", register.display());
    let signature = Signature::decode(&load::text(Path::new(&path))?);
    let signature = signature.map_err(|error| Said::cannot_decode(&path, error))?;
    Ok(match public.verify(bytes, &signature, false) {
        Ok(()) => Findings::default(),
        Err(error) => safon::bad_signature(&error.to_string()),
    })
}
