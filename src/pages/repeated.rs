//! What a report repeats of the review, for whoever has only the report: the service, the panel, what was waived, and
//! what was looked at.

use super::named::item;
use super::page::{Block, ListItem, Page, Span};
use super::why;
use crate::documents::report::{EvidenceState, NotCounted, Report, ReportedEvidence};
use crate::words::message::Message;
use crate::words::{Words, page};

/// How many items of evidence a page lists.
const MOST_ITEMS: usize = 100;

pub(super) fn repeated(page: &mut Page, report: &Report) {
    waived(page, report);
    evidence(page, report);
    service(page, report);
    panel(page, report);
}

fn waived(page: &mut Page, report: &Report) {
    let items = report.exemptions.iter().map(|one| {
        let known = report.requirement(one.requirement.as_str());
        let about = known.map_or_else(
            || Span::plain(&one.requirement),
            |one| page.of(&one.statement),
        );
        let reason = Span::plain(&one.reason).within(one.lang.or(report.written_in));
        let said = why::exempt(page, &one.approved_by, one.from, one.until);
        let effect = (!one.in_date).then(|| page.said(page::NO_EFFECT_TODAY).into());
        ListItem::of([about])
            .with([ListItem::of([Span::plain(format!("{said}: ")), reason])])
            .with(effect)
    });
    let items: Vec<_> = items.collect();
    if !items.is_empty() {
        page.section(page::WHAT_WAS_WAIVED);
        page.items(items);
    }
}

fn evidence(page: &mut Page, report: &Report) {
    if report.evidence.is_empty() {
        return;
    }
    page.section(page::LOOKED_AT);
    let rows = report.evidence.iter().take(MOST_ITEMS).map(|one| {
        vec![
            item(report, &one.id),
            Span::plain(page.day(one.collected)),
            page.said(state(one)),
        ]
    });
    let rows = rows.collect();
    let head = [page::ITEM, page::COLLECTED, page::STATE];
    page.push(Block::Table {
        caption: page.said(page::LOOKED_AT_CAPTION),
        head: head.map(|name| page.said(name)).into(),
        rows,
    });
    let further = report.evidence.len().saturating_sub(MOST_ITEMS);
    let further = u64::try_from(further).unwrap_or(u64::MAX) + u64::from(report.evidence_left_out);
    if further > 0 {
        let count = further.into();
        page.notice(page::FurtherItems { count }.words());
    }
}

fn state(item: &ReportedEvidence) -> Words {
    let because = match item.state {
        EvidenceState::Counts => return page::IT_COUNTS,
        EvidenceState::NotAsked => return page::NOBODY_ASKS,
        EvidenceState::Withdrawn => NotCounted::Withdrawn,
        EvidenceState::CounterEvidence => NotCounted::CounterEvidence,
        EvidenceState::LacksTag => NotCounted::LacksTag,
        EvidenceState::LacksLanguage => NotCounted::LacksLanguage,
        EvidenceState::MeasureAbsent => NotCounted::MeasureAbsent,
        EvidenceState::MeasureOutOfBound => NotCounted::MeasureOutOfBound,
        EvidenceState::NotYetCollected => NotCounted::NotYetCollected,
        EvidenceState::Expired => NotCounted::Expired,
        EvidenceState::TooOld => NotCounted::TooOld,
    };
    why::reason(because)
}

/// What the service is, fact by fact, and why each is as stated.
fn service(page: &mut Page, report: &Report) {
    if report.service.facts.is_empty() {
        return;
    }
    page.section(page::THE_SERVICE);
    let facts = report.service.facts.iter().map(|fact| {
        let title = page.of(&fact.title);
        let value = format!(": {}", page.name(&fact.text).text);
        let because = fact.because.as_ref();
        let because = because.map(|why| {
            ListItem::marked(
                super::page::Mark::Quote,
                [Span::plain(why).within(report.written_in)],
            )
        });
        ListItem::of([title, Span::plain(value)]).with(because)
    });
    page.items(facts.collect::<Vec<_>>());
}

fn panel(page: &mut Page, report: &Report) {
    if report.panel.is_empty() {
        return;
    }
    page.section(page::WHO_REVIEWED);
    let members = report.panel.iter().map(|member| {
        let roles = member.roles.iter().map(|role| match &role.title {
            Some(title) => page.name(title).text,
            None => role.id.to_string(),
        });
        let roles = roles.collect::<Vec<_>>().join(", ");
        let mut said = member.id.to_string();
        if !roles.is_empty() {
            said = format!("{said}: {roles}");
        }
        if let Some(organisation) = &member.organisation {
            said = format!("{said} ({})", page.name(organisation).text);
        }
        ListItem::from(Span::plain(said))
    });
    page.items(members.collect::<Vec<_>>());
}
