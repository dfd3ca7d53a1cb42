//! The pages of a crosswalk: how two frameworks correspond, and what a report on the one says of the other.

use super::page::{ListItem, Mark, Page, Span, Tone};
use crate::base::id::Id;
use crate::engine::standard::Standard;
use crate::publish::crosswalk::{
    Confidence, Crosswalk, CrosswalkRelation, CrosswalkRow, ProjectedOutcome, Projection,
};
use crate::words::message::Message;
use crate::words::{Language, page};

/// The page of how the criteria of two frameworks correspond, both ways.
pub fn crosswalk(
    crosswalk: &Crosswalk,
    from: &Standard,
    to: &Standard,
    language: Language,
) -> Page {
    let mut page = opened(crosswalk, from, to, language);
    rows(&mut page, crosswalk, from, to);
    rows(&mut page, &crosswalk.converse(), to, from);
    page
}

/// The page of what a report says of the points of another framework.
pub fn projection(
    projection: &Projection,
    crosswalk: &Crosswalk,
    from: &Standard,
    to: &Standard,
    language: Language,
) -> Page {
    let mut page = opened(crosswalk, from, to, language);
    let points = &projection.points;
    let met = points.iter();
    let met = met
        .filter(|one| one.outcome == ProjectedOutcome::Met)
        .count();
    let answer = page::MetAsFarAsItMust {
        met: met.into(),
        of: points.len().into(),
    };
    let answer = page.said(answer.words());
    let tone = match met == points.len() {
        true => Tone::Good,
        false => Tone::Open,
    };
    page.answer_first(tone, answer);
    let name = page.name(&projection.service.name);
    page.fact(page::SERVICE, name);
    let day = page.day(projection.as_of);
    page.fact(page::DAY, Span::plain(day));
    page.section(page::POINTS);
    let place = |id: &Id| to.criteria().position(|criterion| criterion.id == *id);
    let mut points: Vec<_> = points.iter().collect();
    points.sort_by_key(|point| place(&point.id));
    let items = points.into_iter().map(|point| {
        let (tone, mark) = match point.outcome {
            ProjectedOutcome::Met => (Tone::Good, Mark::Yes),
            ProjectedOutcome::Undetermined => (Tone::Open, Mark::Unknown),
        };
        let because = point
            .because
            .iter()
            .map(|because| page.name(because).into());
        let title = title(&page, to, &point.id);
        ListItem::marked(mark, [title]).toned(tone).with(because)
    });
    page.items(items.collect::<Vec<_>>());
    page
}

fn opened(crosswalk: &Crosswalk, from: &Standard, to: &Standard, language: Language) -> Page {
    let name = |standard: &Standard| {
        let title = standard.title().in_language(language);
        format!("{title} {}", standard.version())
    };
    let title = format!("{} ↔ {}", name(from), name(to));
    let mut page = Page::new(language, Span::plain(title));
    if let Some(note) = &crosswalk.note {
        let note = page.of(note).quiet();
        page.line([note]);
    }
    page
}

/// The number and the title of a criterion.
fn title(page: &Page, standard: &Standard, id: &Id) -> Span {
    let criterion = standard.criteria().find(|criterion| criterion.id == *id);
    criterion.map_or_else(
        || Span::plain(id.as_str()),
        |criterion| page.labelled(&criterion.label, &criterion.title),
    )
}

fn rows(page: &mut Page, crosswalk: &Crosswalk, from: &Standard, to: &Standard) {
    let name = page.of(from.title());
    page.heading(2, name);
    let items = from.criteria().map(|criterion| {
        let of = |row: &&CrosswalkRow| row.from.as_ref() == Some(&criterion.id);
        let rows = crosswalk.rows.iter().filter(of);
        let rows = rows.map(|one| row(page, one, to));
        ListItem::from(title(page, from, &criterion.id)).with(rows)
    });
    let items: Vec<_> = items.collect();
    page.items(items);
}

fn row(page: &Page, row: &CrosswalkRow, to: &Standard) -> ListItem {
    let sure = page.say(match row.confidence {
        Confidence::High => page::SURE,
        Confidence::Medium => page::FAIRLY_SURE,
        Confidence::Low => page::NOT_SURE,
    });
    let relation = page.say(match row.relation {
        CrosswalkRelation::Equal => page::THE_SAME_AS,
        CrosswalkRelation::Subset => page::A_PART_OF,
        CrosswalkRelation::Superset => page::THIS_AND_MORE,
        CrosswalkRelation::Intersects => page::OVERLAPS_WITH,
        CrosswalkRelation::None => page::NO_COUNTERPART,
    });
    let sure = Span::plain(format!(" ({sure})"));
    match &row.to {
        Some(id) => {
            let relation = Span::plain(format!("{relation}: "));
            ListItem::of([relation, title(page, to, id), sure])
        }
        None => ListItem::of([Span::plain(relation), sure]),
    }
}
