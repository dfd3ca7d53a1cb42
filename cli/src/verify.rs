//! `safon verify`: whether everything is as it was registered.

use std::path::Path;

use minisign_verify::{PublicKey, Signature};
use safon::register::{Found, Holds};
use safon::{Digest, Findings, Language, Register, register};
use serde::Serialize;

use crate::answer::{Answer, Refusal};
use crate::args::{Format, Pins as Args, Verify};
use crate::check::page_of;
use crate::exit::Exit;
use crate::folder::Folder;
use crate::load;
use crate::page::{GOOD, Page};

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
        Format::Text => page(&verified, &name, own.as_deref(), &pins, args.lang.into()),
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

fn page(
    verified: &Verified,
    name: &str,
    text: Option<&str>,
    pins: &Pins,
    language: Language,
) -> String {
    let mut page = Page::new(language);
    if !verified.findings.has_errors() {
        let said = page.say("as registered", "fel y cofrestrwyd");
        let said = format!("{name}: {said}: {}", verified.entries);
        page.styled(GOOD, "", &said);
        if let Some(head) = verified.head {
            let said = format!("{}: {head}", page.say("head", "pen"));
            page.line(0, &said);
        }
        let title = page.say("compared with", "wedi'i chymharu â");
        let said = format!("{title}: {}", pins.in_words(&page));
        page.line(0, &said);
    }
    let mut said = page.into_text();
    if !verified.findings.is_empty() {
        said += &page_of(name, text, &verified.findings, language);
    }
    said
}

pub fn read(path: &Path, text: &str) -> Result<Register, Refusal> {
    Register::from_json(text).map_err(|findings| load::refused(path, text, findings))
}

fn embedded() -> Result<Register, Refusal> {
    register::register().map_err(|error| Refusal::Said(error.to_string()))
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

    fn in_words(&self, page: &Page) -> String {
        let earlier = self.earlier.as_ref().map(|(name, _)| match name {
            Some(name) => name.clone(),
            None => page
                .say("what is embedded in safon", "yr hyn sydd yn safon ei hun")
                .to_owned(),
        });
        let head = self.head.map(|head| head.to_string());
        let all: Vec<_> = earlier.into_iter().chain(head).collect();
        match all.is_empty() {
            true => page
                .say(
                    "nothing; keep the head, or a copy, and give it next time with `--head` or `--against`",
                    "dim; cadwch y pen, neu gopi, a'i roi y tro nesaf gyda `--head` neu `--against`",
                )
                .to_owned(),
            false => all.join(", "),
        }
    }
}

/// Whether the signature beside a register is that of a key over its bytes.
fn signature(key: &str, register: &Path, bytes: &[u8]) -> Result<Findings, Refusal> {
    let said = |what: &str, error: &dyn std::fmt::Display| {
        Refusal::Said(format!("cannot read {}: {error}", safon::visible(what)))
    };
    let public = match Path::new(key).exists() {
        true => PublicKey::decode(&load::text(Path::new(key))?),
        false => PublicKey::from_base64(key),
    };
    let public = public.map_err(|error| said("the key", &error))?;
    let path = format!("{}.minisig", register.display());
    let signature = Signature::decode(&load::text(Path::new(&path))?);
    let signature = signature.map_err(|error| said(&path, &error))?;
    Ok(match public.verify(bytes, &signature, false) {
        Ok(()) => Findings::default(),
        Err(error) => safon::bad_signature(&error.to_string()),
    })
}
