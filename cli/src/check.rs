//! `safon check`: all that is wrong with documents.

use safon::schema::Validator;
use safon::terminal::Said;
use safon::{
    Assessment, DocumentKind, Finding, Findings, Language, Standard, check_document, terminal,
};

use crate::answer::{Answer, Refusal};
use crate::args::{Check, Format};
use crate::exit::Exit;
use crate::load;
use crate::snippet::Source;

pub fn run(args: &Check) -> Result<Answer, Refusal> {
    let given = match &args.standard {
        Some(named) => Some(load::standard(Some(named))?),
        None => None,
    };
    let mut pages = String::new();
    let mut all = Findings::default();
    let of_input = args.files.iter().filter(|file| file.as_os_str() == "-");
    if of_input.count() > 1 {
        return Err(Said::input_read_once().into());
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
        pages += &page_of(&name, text.as_deref(), &found, args.lang.into());
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
        Format::Text => pages,
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
    let validator = validator.map_err(Said::unexpected)?;
    Ok(validator.check(text))
}

/// The findings of one file on a page, each with the line of the text where there is one to be shown.
pub fn page_of(file: &str, text: Option<&str>, findings: &Findings, language: Language) -> String {
    let source = text.map(Source::of);
    let mut shown = None;
    let page = terminal::findings_drawn(file, findings, language, |finding, width| {
        // Of several findings at one place the first shows it.
        let place = (finding.line, finding.column, finding.end_column);
        let again = shown.replace(place) == Some(place);
        let source = source.as_ref().filter(|_| !again && finding.file.is_none());
        source?.shown(finding, width)
    });
    page.to_terminal()
}
