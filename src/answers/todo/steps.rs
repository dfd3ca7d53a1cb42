//! Things to do, as they are told.

use crate::base::budget::Budget;
use crate::base::date::Date;
use crate::base::id::Id;
use crate::documents::assessment::Condition;
use crate::documents::report::{Action, ToDo};
use crate::engine::describe::{ItemWords, measure_needed};
use crate::engine::plan::Filter;
use crate::words::message::Message;
use crate::words::{Words, step};

/// The steps, as many as there is room for, and how many more there are.
pub(super) fn listed(steps: impl Iterator<Item = ToDo>, room: &mut Budget) -> Vec<ToDo> {
    let mut listed: Vec<ToDo> = Vec::new();
    for mut step in steps {
        let kinds = step
            .kind
            .iter()
            .chain(&step.tags)
            .map(Vec::len)
            .sum::<usize>();
        let ids = kinds + step.languages.len() + step.blocked_by.len() + 2 * step.measures.len();
        let words = Words::from_text(step.text).within(room);
        step.text = words.into();
        // About what it takes in JSON beside its text: its keys and ids, indented.
        let size = u64::try_from(400 + 60 * ids).unwrap_or(u64::MAX);
        match listed
            .last_mut()
            .filter(|last| last.left_out > 0 || !room.spend(size))
        {
            Some(last) => last.left_out = last.left_out.saturating_add(1),
            None => listed.push(step),
        }
    }
    listed
}

pub(super) fn item_words(filter: &Filter) -> ItemWords {
    ItemWords {
        kinds: filter.kinds.clone(),
        tags: filter.tags.clone(),
        languages: filter.languages.clone(),
        measures: filter
            .measure
            .clone()
            .into_iter()
            .map(measure_needed)
            .collect(),
        within_days: filter.within_days,
    }
}

pub(super) fn judge(again: bool, after_evidence: bool) -> ToDo {
    let text = match (again, after_evidence) {
        (true, _) => step::JUDGE_AGAIN,
        (false, true) => step::THEN_REVIEW,
        (false, false) => step::REVIEW_NOW,
    };
    step(Action::Judgement, text)
}

pub(super) fn agree(due_by: Option<Date>) -> ToDo {
    let due = due_by.map_or(step::ANY_DAY, Words::day);
    let text = step::AgreeCondition { due }.words();
    ToDo {
        due_by,
        ..step(Action::Condition, text)
    }
}

/// What was agreed and is still to be done.
pub(super) fn agreed(condition: &Condition) -> ToDo {
    let text = step::AgreedAction {
        action: Words::quoted(&condition.action),
        owner: Words::quoted(&condition.owner),
        due: Words::day(condition.due),
    };
    ToDo {
        condition: Some(condition.id.clone()),
        owner: Some(condition.owner.clone()),
        due_by: Some(condition.due),
        ..step(Action::Condition, text.words())
    }
}

/// An open condition that is late spoils the cover, whatever else is agreed.
pub(super) fn settle(late: Vec<Id>, due_by: Option<Date>) -> ToDo {
    let listed: Vec<_> = late.iter().map(|id| format!("`{id}`")).collect();
    let listed = Words::same(listed.join(", "));
    let text = match due_by {
        Some(due_by) => step::CloseOrAgree {
            day: Words::day(due_by),
            conditions: listed,
        }
        .words(),
        None => step::CloseWhatIsLate { conditions: listed }.words(),
    };
    ToDo {
        due_by,
        blocked_by: late,
        ..step(Action::Condition, text)
    }
}

pub(super) fn step(action: Action, text: Words) -> ToDo {
    ToDo {
        r#do: action,
        text: text.into(),
        kind: None,
        tags: None,
        languages: Vec::new(),
        measures: Vec::new(),
        missing: None,
        collected_from: None,
        collected_until: None,
        fact: None,
        condition: None,
        owner: None,
        due_by: None,
        blocks: false,
        blocked_by: Vec::new(),
        more: Vec::new(),
        may_not_be_fewest: false,
        left_out: 0,
    }
}
