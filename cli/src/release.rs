//! `safon release`: a draft, checked and registered.

use std::path::{Path, PathBuf};

use safon::register::{Certainty, Entry, Event, EventKind, Found, Holds};
use safon::terminal::Said;
use safon::{
    Date, Draft, Finding, Findings, Language, Register, Release, Severity, Standard, Visibility,
    render,
};

use crate::answer::{Answer, Refusal};
use crate::args::{Format, Release as Args};
use crate::check::page_of;
use crate::exit::Exit;
use crate::folder::Folder;
use crate::load;
use crate::lock::Lock;
use crate::out;
use crate::schema;
use crate::verify::{self, Pins};

pub fn run(args: &Args) -> Result<Answer, Refusal> {
    // One release at a time: whoever comes second is told.
    let day = args.published_on.or(args.in_force_on);
    let lock = match args.write {
        true => Some(Lock::take(&args.register, day)?),
        false => None,
    };
    let left = lock.as_ref().and_then(|lock| lock.left.as_ref());
    if let Some(left) = left {
        out::tell(&Said::release_cut_short(left), args.lang.into());
    }
    let name = args.draft.display().to_string();
    let text = load::text(&args.draft)?;
    let draft =
        Draft::from_json(&text).map_err(|found| load::refused(&args.draft, &text, found))?;
    let beside = Beside::of(args, &draft)?;
    let timeline = timeline(args.published_on, args.in_force_on);
    let found = beside
        .register
        .release(draft, beside.previous.as_ref(), timeline);
    let mut release = match refused(found, args) {
        Ok(release) => release,
        Err(findings) => return Ok(answer(findings.located_in(&text), &name, Some(&text), args)),
    };
    let leftover = beside.leftover(&release)?;
    let verified = beside.verify(&release, args)?;
    if verified.has_errors() {
        return Ok(answer(verified, &name, None, args));
    }
    release.findings = release.findings.located_in(&text);
    release.findings.extend(verified.findings);
    if leftover {
        let frozen = beside.frozen.display().to_string();
        out::tell(&Said::never_registered(&frozen), args.lang.into());
    }
    let written = match args.write {
        true => write(&release, &beside.frozen, args)?,
        false => Vec::new(),
    };
    Ok(Answer {
        text: match args.format {
            Format::Json => {
                let released = Released {
                    entry: &release.entry,
                    findings: &release.findings.findings,
                };
                let released = serde_json::to_string_pretty(&released);
                format!("{}\n", released.unwrap_or_default())
            }
            Format::Text => page(&release, &name, &written, args),
        },
        code: Exit::Yes,
    })
}

/// The entry of the register, and the warnings that came with it.
#[derive(serde::Serialize)]
struct Released<'r> {
    #[serde(flatten)]
    entry: &'r Entry,
    findings: &'r [Finding],
}

/// The answer that it cannot be released.
fn answer(findings: Findings, name: &str, text: Option<&str>, args: &Args) -> Answer {
    let text = match args.format {
        Format::Json => findings.to_json(),
        Format::Text => page_of(name, text, &findings, args.lang.into()),
    };
    Answer {
        text,
        code: Exit::No,
    }
}

/// The register, and what stands beside it.
struct Beside {
    register: Register,
    folder: Folder,
    /// The newest registered revision of the same standard.
    previous: Option<Standard>,
    /// Where the revision is to stand: beside the one before.
    frozen: PathBuf,
}

impl Beside {
    fn of(args: &Args, draft: &Draft) -> Result<Self, Refusal> {
        let path = &args.register;
        let register = verify::read(path, &load::text(path)?)?;
        let folder = Folder::of(path)?;
        let mut newest = register.entries.iter().rev();
        let newest = newest.find(|entry| entry.id == draft.id);
        let before = newest.and_then(|entry| folder.file_of(entry));
        let previous = before.map(load::standard_in).transpose()?;
        let home = match before.and_then(Path::parent) {
            Some(home) => home.to_owned(),
            None => path.with_file_name(draft.id.as_str()),
        };
        let frozen = home.join(format!("{}.json", draft.version));
        Ok(Self {
            register,
            folder,
            previous,
            frozen,
        })
    }

    /// Whether something that was never registered stands where the revision is to stand. It is not
    /// lost to anybody; all else is left alone.
    fn leftover(&self, release: &Release) -> Result<bool, Refusal> {
        let own = Holds::Revision(release.entry.reference(), release.entry.digest);
        let known = |there: &String| {
            let mut entries = self.register.entries.iter();
            entries.any(|entry| entry.reference() == *there)
        };
        let in_the_way = match self.folder.holds(&self.frozen) {
            Some(holds) if *holds == own => return Ok(false),
            Some(Holds::Revision(there, _)) if known(there) => Some(there.as_str()),
            Some(Holds::Revision(..) | Holds::Broken(_)) => return Ok(true),
            None if self.frozen.symlink_metadata().is_err() => return Ok(false),
            _ => None,
        };
        let frozen = self.frozen.display().to_string();
        Err(Said::in_the_way(&frozen, in_the_way).into())
    }

    /// Verifies everything as it would become.
    fn verify(&self, release: &Release, args: &Args) -> Result<Findings, Refusal> {
        let frozen = self.frozen.display().to_string();
        let mut found = self.folder.found();
        found.retain(|one| one.file != frozen);
        found.push(Found {
            file: frozen,
            holds: Holds::Revision(release.entry.reference(), release.entry.digest),
        });
        let mut findings = release.register.verify(&found);
        let pins = Pins::of(&args.pins, &release.register)?;
        findings.extend(pins.check(&release.register).findings);
        Ok(of_the_register(findings, args))
    }
}

/// Says of each finding about the register, and not about the draft, that it is.
fn of_the_register(mut findings: Findings, args: &Args) -> Findings {
    let name = args.register.display().to_string();
    for finding in &mut findings.findings {
        finding.file.get_or_insert_with(|| name.clone());
    }
    findings
}

/// The frozen revision and its schemas; the register comes last, so that what it names is there.
/// What a release that was cut short left beside them goes.
fn write(release: &Release, frozen: &Path, args: &Args) -> Result<Vec<PathBuf>, Refusal> {
    let standard: &Standard = &release.standard;
    let mut files = vec![(frozen.to_owned(), standard.document().to_json())];
    for language in [Language::En, Language::Cy] {
        let (name, text) = schema::of_revision(standard, language);
        let schemas = args.register.with_file_name("schema");
        files.push((schemas.join(name), text));
    }
    files.push((args.register.clone(), release.register.to_json()));
    for (path, text) in &files {
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).map_err(|error| load::cannot_write(folder, &error))?;
        }
        load::clear(path);
        load::write(path, text, Visibility::Public)?;
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

/// What is a warning by itself, and no release goes on with: words that no Welsh speaker has read,
/// where the owner will have none, and a revision that is registered without a day.
fn refused(found: Result<Release, Findings>, args: &Args) -> Result<Release, Findings> {
    let refuse = |mut findings: Findings| {
        for finding in &mut findings.findings {
            let refused = match finding.code.as_str() {
                "unreviewed-text" => args.reviewed,
                "days-missing" => args.write && args.published_on.is_none(),
                _ => false,
            };
            if refused {
                finding.severity = Severity::Error;
            }
            // A draft has no entries.
            if finding.at.as_str().starts_with("/entries") {
                finding.file = Some(args.register.display().to_string());
            }
        }
        findings
    };
    let mut release = found.map_err(refuse)?;
    release.findings = refuse(release.findings);
    match release.findings.has_errors() {
        true => Err(release.findings),
        false => Ok(release),
    }
}

fn page(release: &Release, name: &str, written: &[PathBuf], args: &Args) -> String {
    let language = args.lang.into();
    let written = written.iter().map(|file| file.display().to_string());
    let written: Vec<_> = written.collect();
    let mut said = render::release(release, &written, language).to_terminal();
    if !release.findings.is_empty() {
        said.push('\n');
        said += &page_of(name, None, &release.findings, language);
    }
    said
}
