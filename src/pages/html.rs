//! A page as HTML: the one place that writes a tag.

use askama::Template;

use super::page::{Block, ListItem, Mark, Page, Span, Tone};
use crate::words::{Language, page, rule};

#[derive(Template)]
#[template(path = "page.html")]
struct Html<'p> {
    page: &'p Page,
    twin: Option<&'p str>,
}

/// A list, item by item: what is nested is opened and closed again.
enum HtmlStep<'p> {
    Open,
    Begin(&'p ListItem),
    End,
    Close,
}

impl Page {
    /// The page as HTML; `twin` is the address of the same page in the other language.
    pub fn to_html(&self, twin: Option<&str>) -> String {
        // INVARIANT: the template writes text alone, which cannot fail.
        Html { page: self, twin }.render().unwrap_or_default()
    }

    fn other(&self) -> Language {
        match self.language {
            Language::En => Language::Cy,
            Language::Cy => Language::En,
        }
    }
}

impl Span {
    /// Whether it is a date, a number or a short word, which a table keeps on one line.
    fn is_short(&self) -> bool {
        self.text.len() <= 10 && !self.text.contains(' ')
    }

    fn has_attribute(&self, page: &Language) -> bool {
        self.language.is_some_and(|language| language != *page)
    }

    /// ` lang="…"` where the text is not in the language of the page.
    fn attribute(&self, page: &Language) -> String {
        match self.language.filter(|language| language != page) {
            Some(language) => format!(" lang=\"{language}\""),
            None => String::new(),
        }
    }
}

impl Tone {
    fn class(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Bad => "bad",
            Self::Open => "open",
        }
    }
}

impl Mark {
    /// What its sign says, for whoever hears the page.
    fn says(self, page: &Page) -> Option<String> {
        match self {
            Self::Yes => Some(page.say(rule::YES)),
            Self::No => Some(page.say(rule::NO)),
            Self::Unknown => Some(page.say(page::UNKNOWN)),
            _ => None,
        }
    }
}

impl ListItem {
    fn class(&self) -> &'static str {
        self.tone.map_or("quiet", Tone::class)
    }
}

impl Block {
    /// The width of a bar, of 400.
    fn width(&self) -> u32 {
        match self {
            Self::Bar { part, whole, .. } if *whole > 0 => {
                let width = u64::from(*part) * 400 / u64::from(*whole);
                u32::try_from(width.min(400)).unwrap_or(400)
            }
            _ => 0,
        }
    }
}

fn steps(items: &[ListItem]) -> Vec<HtmlStep<'_>> {
    let mut steps = Vec::new();
    add_steps(items, &mut steps);
    steps
}

fn add_steps<'p>(items: &'p [ListItem], steps: &mut Vec<HtmlStep<'p>>) {
    if items.is_empty() {
        return;
    }
    steps.push(HtmlStep::Open);
    for item in items {
        steps.push(HtmlStep::Begin(item));
        add_steps(&item.inner, steps);
        steps.push(HtmlStep::End);
    }
    steps.push(HtmlStep::Close);
}
