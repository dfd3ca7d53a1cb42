//! Made of `messages/en/steps.ftl` and `messages/cy/steps.ftl` by `cargo messages`; do not edit it here.

use super::message::{Message, Pair, Piece::*, MessageRow, Filling};
use crate::words::Words;

/// state the fact: {fact}
pub struct StateTheFact {
    pub fact: Words,
}

impl Message for StateTheFact {
    const ROW: &'static MessageRow = &MessageRow {
        id: "state-the-fact",
        arguments: &["fact"],
        said: Pair { en: &[Text("state the fact: "), Hole(0)], cy: &[Text("nodwch y ffaith: "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.fact)]
    }
}

/// , collected on or after {day}
pub struct CollectedFrom {
    pub day: Words,
}

impl Message for CollectedFrom {
    const ROW: &'static MessageRow = &MessageRow {
        id: "collected-from",
        arguments: &["day"],
        said: Pair { en: &[Text(", collected on or after "), Hole(0)], cy: &[Text("; dyddiad casglu o "), Hole(0), Text(" ymlaen")] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.day)]
    }
}

/// , collected until {day}
pub struct CollectedUntil {
    pub day: Words,
}

impl Message for CollectedUntil {
    const ROW: &'static MessageRow = &MessageRow {
        id: "collected-until",
        arguments: &["day"],
        said: Pair { en: &[Text(", collected until "), Hole(0)], cy: &[Text("; dyddiad casglu hyd at "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.day)]
    }
}

/// {items}, items missing: {missing}{dates}
pub struct ItemsMissing {
    pub items: Words,
    pub missing: Words,
    pub dates: Words,
}

impl Message for ItemsMissing {
    const ROW: &'static MessageRow = &MessageRow {
        id: "items-missing",
        arguments: &["items", "missing", "dates"],
        said: Pair { en: &[Hole(0), Text(", items missing: "), Hole(1), Hole(2)], cy: &[Hole(0), Text(": "), Hole(1), Text(" ar goll"), Hole(2)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.items), Filling::Words(&self.missing), Filling::Words(&self.dates)]
    }
}

/// in the way: {what}
pub struct InTheWay {
    pub what: Words,
}

impl Message for InTheWay {
    const ROW: &'static MessageRow = &MessageRow {
        id: "in-the-way",
        arguments: &["what"],
        said: Pair { en: &[Text("in the way: "), Hole(0)], cy: &[Text("yn rhwystro: "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.what)]
    }
}

/// in the way, where the opposite is needed: {what}
pub struct OppositeNeeded {
    pub what: Words,
}

impl Message for OppositeNeeded {
    const ROW: &'static MessageRow = &MessageRow {
        id: "opposite-needed",
        arguments: &["what"],
        said: Pair { en: &[Text("in the way, where the opposite is needed: "), Hole(0)], cy: &[Text("yn rhwystro, lle mae angen y gwrthwyneb: "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.what)]
    }
}

/// nothing can satisfy this
pub const NOTHING_CAN_SATISFY: Words = Words::new("nothing can satisfy this", "ni all dim fodloni hyn");

/// in the way: {items}: {counted} counted, at most {most} allowed
pub struct TooManyInTheWay {
    pub items: Words,
    pub counted: Words,
    pub most: Words,
}

impl Message for TooManyInTheWay {
    const ROW: &'static MessageRow = &MessageRow {
        id: "too-many-in-the-way",
        arguments: &["items", "counted", "most"],
        said: Pair { en: &[Text("in the way: "), Hole(0), Text(": "), Hole(1), Text(" counted, at most "), Hole(2), Text(" allowed")], cy: &[Text("yn rhwystro: "), Hole(0), Text(": "), Hole(1), Text(" yn cyfrif, caniateir "), Hole(2), Text(" ar y mwyaf")] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.items), Filling::Words(&self.counted), Filling::Words(&self.most)]
    }
}

/// put it right and have it judged again
pub const JUDGE_AGAIN: Words = Words::new("put it right and have it judged again", "cywirwch y diffyg, a gofynnwch am ddyfarniad newydd");

/// then have it reviewed
pub const THEN_REVIEW: Words = Words::new("then have it reviewed", "yna gofynnwch am adolygiad");

/// have it reviewed: the evidence is there
pub const REVIEW_NOW: Words = Words::new("have it reviewed: the evidence is there", "gofynnwch am adolygiad: mae'r dystiolaeth yno");

/// any day
pub const ANY_DAY: Words = Words::new("any day", "unrhyw ddiwrnod");

/// or agree a condition, due by {due}
pub struct AgreeCondition {
    pub due: Words,
}

impl Message for AgreeCondition {
    const ROW: &'static MessageRow = &MessageRow {
        id: "agree-condition",
        arguments: &["due"],
        said: Pair { en: &[Text("or agree a condition, due by "), Hole(0)], cy: &[Text("neu cytunwch ar amod, i'w gyflawni erbyn "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.due)]
    }
}

/// or close what is open, or agree to have it done by {day}: {conditions}
pub struct CloseOrAgree {
    pub day: Words,
    pub conditions: Words,
}

impl Message for CloseOrAgree {
    const ROW: &'static MessageRow = &MessageRow {
        id: "close-or-agree",
        arguments: &["day", "conditions"],
        said: Pair { en: &[Text("or close what is open, or agree to have it done by "), Hole(0), Text(": "), Hole(1)], cy: &[Text("neu cyflawnwch yr hyn sy'n agored, neu cytunwch i'w gyflawni erbyn "), Hole(0), Text(": "), Hole(1)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.day), Filling::Words(&self.conditions)]
    }
}

/// or close what is open and late: {conditions}
pub struct CloseWhatIsLate {
    pub conditions: Words,
}

impl Message for CloseWhatIsLate {
    const ROW: &'static MessageRow = &MessageRow {
        id: "close-what-is-late",
        arguments: &["conditions"],
        said: Pair { en: &[Text("or close what is open and late: "), Hole(0)], cy: &[Text("neu cyflawnwch yr hyn sy'n agored ac yn hwyr: "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.conditions)]
    }
}

/// there was too much to try every way: fewer things might do
pub const FEWER_MIGHT_DO: Words = Words::new("there was too much to try every way: fewer things might do", "roedd gormod o ffyrdd i roi cynnig ar bob un: efallai y byddai llai o bethau'n ddigon");

/// there was too much to try every way: there may be a way around this
pub const MAY_BE_A_WAY_AROUND: Words = Words::new("there was too much to try every way: there may be a way around this", "roedd gormod o ffyrdd i roi cynnig ar bob un: efallai fod ffordd o gwmpas hyn");

/// there was too much to look at all that comes; it is told up to {day}
pub struct LookedUntil {
    pub day: Words,
}

impl Message for LookedUntil {
    const ROW: &'static MessageRow = &MessageRow {
        id: "looked-until",
        arguments: &["day"],
        said: Pair { en: &[Text("there was too much to look at all that comes; it is told up to "), Hole(0)], cy: &[Text("roedd gormod i edrych ar bopeth sydd i ddod; dangosir yr hyn sydd hyd at "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.day)]
    }
}

/// as agreed: {action} ({owner}, by {due})
pub struct AgreedAction {
    pub action: Words,
    pub owner: Words,
    pub due: Words,
}

impl Message for AgreedAction {
    const ROW: &'static MessageRow = &MessageRow {
        id: "agreed-action",
        arguments: &["action", "owner", "due"],
        said: Pair { en: &[Text("as agreed: "), Hole(0), Text(" ("), Hole(1), Text(", by "), Hole(2), Text(")")], cy: &[Text("fel y cytunwyd: "), Hole(0), Text(" ("), Hole(1), Text(", erbyn "), Hole(2), Text(")")] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.action), Filling::Words(&self.owner), Filling::Words(&self.due)]
    }
}
