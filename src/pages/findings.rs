//! The page of what is wrong with a document.

use super::page::{ListItem, Mark, Page, Span, Tone};
use crate::reading::codes::Severity;
use crate::reading::finding::{Finding, Findings};
use crate::words::message::Message;
use crate::words::{Language, Words, detail, page};

/// The page of all that was found in a document, with the name of its file.
pub fn findings(name: &str, findings: &Findings, language: Language) -> Page {
    drawn(name, findings, language, |_| None)
}

/// The same with lines for a terminal under a finding, such as the place in the text.
pub(super) fn drawn(
    name: &str,
    findings: &Findings,
    language: Language,
    mut draw: impl FnMut(&Finding) -> Option<String>,
) -> Page {
    let mut page = Page::new(language, Span::default());
    let (errors, warnings) = (findings.errors().count(), findings.warnings().count());
    let (tone, counted) = match (errors, warnings) {
        (0, 0) => (Tone::Good, page::NOTHING_FOUND),
        (0, _) => (Tone::Open, counted(errors, warnings)),
        _ => (Tone::Bad, counted(errors, warnings)),
    };
    page.title = Span::plain(format!("{name}: {}", page.say(counted)));
    page.tone = Some(tone);
    let items = findings.findings.iter();
    let items = items.map(|one| item(&page, name, one, draw(one)));
    let items: Vec<_> = items.collect();
    page.items(items);
    page
}

fn counted(errors: usize, warnings: usize) -> Words {
    detail::ErrorsAndWarnings {
        errors: errors.into(),
        warnings: warnings.into(),
    }
    .words()
}

/// A finding with its place, what it says, and the way out.
pub(super) fn item(page: &Page, name: &str, of: &Finding, drawn: Option<String>) -> ListItem {
    let tone = match of.severity {
        Severity::Error => Tone::Bad,
        Severity::Warning => Tone::Open,
    };
    let severity = of.severity.in_language(page.language);
    let file = of.file.as_deref().filter(|file| *file != name);
    let file = file.map_or(String::new(), |file| format!("{file} "));
    let place = match (of.line, of.column) {
        (Some(line), Some(column)) => format!("{line}:{column} "),
        _ => String::new(),
    };
    let head = format!("{file}{place}{severity} {} {}", of.code, of.at);
    let message = ListItem {
        drawn,
        ..ListItem::marked(Mark::Bare, [page.name(&of.message)])
    };
    let help = of.help.iter();
    let help = help.map(|help| ListItem::marked(Mark::Arrow, [page.name(help)]));
    ListItem::marked(Mark::Bare, [Span::plain(head.trim_end())])
        .toned(tone)
        .with([message])
        .with(help)
}
