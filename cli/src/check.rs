//! `safon check`: all that is wrong with documents.

use safon::schema::Validator;
use safon::{Assessment, DocumentKind, Finding, Findings, Severity, Standard, check_document};

use crate::answer::{Answer, Refusal};
use crate::args::{Check, Format};
use crate::exit::Exit;
use crate::load;
use crate::page::{BAD, GOOD, OPEN, Page};
use crate::snippet::Source;

pub fn run(args: &Check) -> Result<Answer, Refusal> {
    let given = match &args.standard {
        Some(named) => Some(load::standard(Some(named))?),
        None => None,
    };
    let mut page = Page::new(args.lang.into());
    let mut all = Findings::default();
    let of_input = args.files.iter().filter(|file| file.as_os_str() == "-");
    if of_input.count() > 1 {
        return Err(Refusal::Said(
            "standard input can be read once: `-`".to_owned(),
        ));
    }
    for file in &args.files {
        let name = file.display().to_string();
        let (text, found) = match load::text(file) {
            Ok(text) => {
                let found = match args.schema {
                    true => by_schema(args, &text, given.as_ref())?,
                    false => check_document(&text, args.kind, |wanted| {
                        given.clone().or_else(|| load::revision(wanted))
                    }),
                };
                (Some(text), found)
            }
            Err(Refusal::Findings(_, findings)) => (None, findings),
            Err(refusal) => return Err(refusal),
        };
        findings_of(&mut page, &name, text.as_deref(), &found);
        all.findings
            .extend(found.findings.into_iter().map(|finding| Finding {
                // With one file there is nothing to tell apart.
                file: (args.files.len() > 1).then(|| name.clone()),
                ..finding
            }));
    }
    let code = Exit::of_findings(&all);
    let text = match args.format {
        Format::Json => all.to_json(),
        Format::Text => page.into_text(),
    };
    Ok(Answer { text, code })
}

/// What the JSON Schema alone says, which is what a program in another language sees.
fn by_schema(args: &Check, text: &str, given: Option<&Standard>) -> Result<Findings, Refusal> {
    let kind = args.kind.or_else(|| DocumentKind::of(text));
    let kind = kind.unwrap_or(DocumentKind::Assessment);
    let named = || {
        let assessment = Assessment::from_json(text).ok()?;
        load::revision(&assessment.standard)
    };
    let standard = match kind {
        DocumentKind::Assessment => given.cloned().or_else(named),
        _ => None,
    };
    let validator = match &standard {
        Some(standard) => Validator::assessment_for(standard),
        None => Validator::document(kind),
    };
    let validator = validator.map_err(|error| Refusal::Said(error.to_string()))?;
    Ok(validator.check(text))
}

/// The findings of one file: the count first, then each with its place, the line of the text where there is one to
/// be shown, and the way out.
pub fn findings_of(page: &mut Page, file: &str, text: Option<&str>, findings: &Findings) {
    let source = text.map(Source::of);
    let mut shown = None;
    let (errors, warnings) = (findings.errors().count(), findings.warnings().count());
    let counted = match (errors, warnings) {
        (0, 0) => page.say("nothing found", "heb ganfod dim").to_owned(),
        _ => format!(
            "{}: {errors}, {}: {warnings}",
            page.say("errors", "gwallau"),
            page.say("warnings", "rhybuddion"),
        ),
    };
    let style = match (errors, warnings) {
        (0, 0) => GOOD,
        (0, _) => OPEN,
        _ => BAD,
    };
    page.styled(style, "", &format!("{file}: {counted}"));
    for finding in &findings.findings {
        let style = match finding.severity {
            Severity::Error => BAD,
            Severity::Warning => OPEN,
        };
        let word = finding.severity.in_language(page.language());
        let place = match (finding.line, finding.column) {
            (Some(line), Some(column)) => format!("{line}:{column} "),
            _ => String::new(),
        };
        let place = match &finding.file {
            Some(other) if other != file => format!("{other} {place}"),
            _ => place,
        };
        let head = format!("{place}{word} {} {}", finding.code, finding.at);
        page.styled(style, "  ", head.trim_end());
        let message = page.of(&finding.message).to_owned();
        page.line(4, &message);
        // Of several findings at one place the first shows it.
        let place = (finding.line, finding.column, finding.end_column);
        let again = shown.replace(place) == Some(place);
        let source = source.as_ref().filter(|_| !again && finding.file.is_none());
        page.drawn(4, |width| source?.shown(finding, width));
        if let Some(help) = &finding.help {
            let help = page.of(help).to_owned();
            page.item(4, "→", &help);
        }
    }
}
