//! The pages of a register: its revisions and when they were in force, and whether all is as registered.

use super::page::{ListItem, Page, Span, Tone};
use crate::publish::register::{Certainty, Entry, Event, EventKind, Register};
use crate::reading::digest::Digest;
use crate::reading::text::Text;
use crate::words::message::Message;
use crate::words::{Language, Words, page};

/// The page of the revisions of a register, with their titles where they are known.
pub fn register(
    register: &Register,
    title: impl Fn(&Entry) -> Option<Text>,
    language: Language,
) -> Page {
    let mut page = Page::new(language, Span::default());
    page.title = page.said(page::REGISTERED_REVISIONS);
    for entry in &register.entries {
        page.heading(2, Span::plain(format!("{}@{}", entry.id, entry.version)));
        if let Some(title) = title(entry) {
            let title = page.of(&title);
            page.line([title]);
        }
        let events = entry.timeline.iter().map(|one| event(&page, one));
        page.items(events.collect::<Vec<_>>());
    }
    page
}

fn event(page: &Page, event: &Event) -> ListItem {
    let what = page.capital(match event.event {
        EventKind::Consultation => page::CONSULTATION,
        EventKind::Published => page::PUBLISHED,
        EventKind::InForce => page::IN_FORCE,
        EventKind::TransitionEnds => page::TRANSITION_ENDS,
        EventKind::Superseded => page::SUPERSEDED,
        EventKind::Withdrawn => page::TAKEN_BACK,
    });
    let on = event.on.map(Words::day);
    let after = event.after.map(Words::day);
    let after = after.map(|day| page::After { day }.words());
    let by = event.by.map(Words::day);
    let by = by.map(|day| page::By { day }.words());
    let when = Words::join(on.into_iter().chain(after).chain(by), ", ");
    let sure = match event.certainty {
        Certainty::Publisher => None,
        Certainty::Corroborated => Some(page::TWO_SOURCES),
        Certainty::SingleSource => Some(page::ONE_SOURCE),
    };
    let sure = sure.map_or(String::new(), |sure| format!(" ({})", page.say(sure)));
    let said = format!("{}: {}{sure}", what.text, page.say(when));
    Span::plain(said).into()
}

/// What a register was held against, so that nothing can have been taken out of it unseen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pinned<'p> {
    /// Nothing.
    Nothing,
    /// The register that is embedded in the library.
    Embedded,
    /// Another register, with its name, or a head that it had, or both.
    To(Option<&'p str>, Option<Digest>),
}

/// The page of a register in which all is as it was registered.
pub fn verified(name: &str, register: &Register, pinned: Pinned<'_>, language: Language) -> Page {
    let mut page = Page::new(language, Span::default());
    let said = page::AsRegistered {
        name: Words::same(name),
        entries: register.entries.len().into(),
    };
    page.title = page.said(said.words());
    page.tone = Some(Tone::Good);
    if let Some(head) = register.head() {
        page.fact(page::HEAD, Span::plain(head.to_string()));
    }
    let pinned = page.said(held_against(pinned));
    page.fact(page::COMPARED_WITH, pinned);
    page
}

fn held_against(pinned: Pinned<'_>) -> Words {
    match pinned {
        Pinned::Nothing | Pinned::To(None, None) => page::NOTHING_TO_COMPARE,
        Pinned::Embedded => page::WHAT_IS_EMBEDDED,
        Pinned::To(earlier, head) => {
            let head = head.map(|head| head.to_string());
            let all = earlier.map(str::to_owned).into_iter().chain(head);
            Words::same(all.collect::<Vec<_>>().join(", "))
        }
    }
}
