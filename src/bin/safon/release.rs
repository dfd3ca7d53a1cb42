//! `safon release`: a draft, checked and registered.

use std::fs::{File, OpenOptions};
use std::path::{Path, PathBuf};

use safon::register::{Certainty, Event, EventKind};
use safon::{Date, Draft, Findings, Language, Register, Release, Severity, Standard};

use crate::args::{Format, Release as Args};
use crate::check::findings_of;
use crate::page::{GOOD, Page};
use crate::{Answer, Refusal, load, schema, verify};

pub fn run(args: &Args) -> Result<Answer, Refusal> {
    // One release at a time: whoever comes second is told.
    let _lock = match args.write {
        true => Some(Lock::take(&args.register)?),
        false => None,
    };
    let name = args.draft.display().to_string();
    let text = load::text(&args.draft)?;
    let draft = Draft::from_json(&text).map_err(|found| Refusal::Findings(name.clone(), found))?;
    let registered = load::text(&args.register)?;
    let mut register = Register::from_json(&registered)
        .map_err(|found| Refusal::Findings(args.register.display().to_string(), found))?;
    let folder = args.register.parent().unwrap_or(Path::new("."));
    let files = verify::standards_in(folder)?;
    let of = register.entries.iter().filter(|entry| entry.id == draft.id);
    let newest = of.clone().next_back();
    let before = newest.and_then(|entry| files.get(&entry.reference()));
    let previous = match before {
        Some(known) => Some(load::standard(Some(&known.path.display().to_string()))?),
        None => None,
    };
    let timeline = timeline(args.published_on, args.in_force_on);
    let mut found = register.release(draft, previous.as_ref(), timeline);
    if args.reviewed {
        found = refuse_unreviewed(found);
    }
    match found {
        Err(findings) => {
            let findings = findings.located_in(&text);
            Ok(Answer {
                text: match args.format {
                    Format::Json => findings.to_json(),
                    Format::Text => {
                        let mut page = Page::new(args.lang.into());
                        findings_of(&mut page, &name, &findings);
                        page.into_text()
                    }
                },
                code: 1,
            })
        }
        Ok(release) => {
            let mut written = Vec::new();
            if args.write {
                let home = match before.and_then(|known| known.path.parent()) {
                    Some(home) => home.to_owned(),
                    None => folder.join(release.entry.id.as_str()),
                };
                written = write(&release, &home, folder)?;
                register.entries.push(release.entry.clone());
                load::write(&args.register, &register.to_json())?;
                written.push(args.register.clone());
            }
            Ok(Answer {
                text: match args.format {
                    Format::Json => {
                        let entry = serde_json::to_string_pretty(&release.entry);
                        format!("{}\n", entry.unwrap_or_default())
                    }
                    Format::Text => page(&release, &name, &written, args),
                },
                code: 0,
            })
        }
    }
}

/// The frozen revision and its schemas; the register comes last, so that what it names is there.
fn write(release: &Release, home: &Path, folder: &Path) -> Result<Vec<PathBuf>, Refusal> {
    let standard: &Standard = &release.standard;
    let frozen = home.join(format!("{}.json", standard.version()));
    // The same revision may be there already: a draft in its place, or a release that was cut short.
    let same =
        |text: String| Draft::from_json(&text).is_ok_and(|it| it.digest() == standard.digest());
    if frozen.exists() && !load::text(&frozen).is_ok_and(same) {
        let frozen = frozen.display();
        return Err(Refusal::Said(format!(
            "{frozen} holds another revision, and a revision never changes"
        )));
    }
    let mut files = vec![(frozen, standard.document().to_json())];
    for language in [Language::En, Language::Cy] {
        let (name, text) = schema::of_revision(standard, language);
        files.push((folder.join("schema").join(name), text));
    }
    for (path, text) in &files {
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).map_err(|error| load::cannot_write(folder, &error))?;
        }
        load::write(path, text)?;
    }
    Ok(files.into_iter().map(|(path, _)| path).collect())
}

fn timeline(published_on: Option<Date>, in_force_on: Option<Date>) -> Vec<Event> {
    let event = |event, on: Option<Date>| {
        on.map(|on| Event {
            event,
            on: Some(on),
            after: None,
            by: None,
            certainty: Certainty::Publisher,
            source: None,
            note: None,
        })
    };
    let published = event(EventKind::Published, published_on);
    let in_force = event(EventKind::InForce, in_force_on);
    published.into_iter().chain(in_force).collect()
}

/// Unreviewed and stale texts are warnings, unless the owner will have none.
fn refuse_unreviewed(found: Result<Release, Findings>) -> Result<Release, Findings> {
    let refuse = |mut findings: Findings| {
        for finding in &mut findings.findings {
            if finding.code == "unreviewed-text" {
                finding.severity = Severity::Error;
            }
        }
        findings
    };
    let release = found.map_err(refuse)?;
    let findings = refuse(release.findings.clone());
    match findings.has_errors() {
        true => Err(findings),
        false => Ok(release),
    }
}

fn page(release: &Release, name: &str, written: &[PathBuf], args: &Args) -> String {
    let language = args.lang.into();
    let mut page = Page::new(language);
    let can = match written.is_empty() {
        true => page.say("can be released", "gellir ei ryddhau"),
        false => page.say("is released", "wedi'i ryddhau"),
    };
    let head = format!("{}@{}: {can}", release.entry.id, release.entry.version);
    page.styled(GOOD, "", &head);
    match &release.diff {
        Some(diff) => page.line(0, &crate::diff::verdict(diff.document(), language)),
        None => {
            let first = page.say(
                "The first revision of its standard.",
                "Fersiwn cyntaf ei safon.",
            );
            page.line(0, first);
        }
    }
    for file in written {
        page.item(0, "→", &file.display().to_string());
    }
    if let Some(diff) = &release.diff {
        let decisive = diff
            .document()
            .changes
            .iter()
            .filter(|change| change.needed_bump == diff.needed_bump());
        let title = page.say("Why that version", "Pam y fersiwn hwnnw");
        page.heading(title);
        for change in decisive.take(10) {
            let said = crate::page::capital(page.of(&change.message));
            page.item(0, "•", &said);
            let why = page.of(&change.why).to_owned();
            page.line(2, &why);
        }
    }
    if !release.findings.is_empty() {
        page.blank();
        findings_of(&mut page, name, &release.findings);
    }
    page.into_text()
}

/// A file beside the register that is there while a release is written.
struct Lock {
    path: PathBuf,
    _file: File,
}

impl Lock {
    fn take(register: &Path) -> Result<Self, Refusal> {
        let path = PathBuf::from(format!("{}.lock", register.display()));
        let file = OpenOptions::new().write(true).create_new(true).open(&path);
        match file {
            Ok(file) => Ok(Self { path, _file: file }),
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
                let path = path.display();
                Err(Refusal::Said(format!(
                    "another release is being written; if there is none, remove {path}"
                )))
            }
            Err(error) => Err(load::cannot_write(&path, &error)),
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Whoever comes next is told what to do where this does not succeed.
        let _ = std::fs::remove_file(&self.path);
    }
}
