//! Made of `messages/en/ledgers.ftl` and `messages/cy/ledgers.ftl` by `cargo messages`; do not edit it here.

use super::message::{Message, Pair, Piece::*, MessageRow, Filling};
use crate::words::Words;

/// it would have to be written out for each of many parts
pub const TOO_MANY_PARTS: Words = Words::new("it would have to be written out for each of many parts", "byddai'n rhaid ei ysgrifennu ar gyfer pob un o lawer o rannau");

/// a later judgement stands in its place
pub const LATER_JUDGEMENT: Words = Words::new("a later judgement stands in its place", "mae dyfarniad diweddarach wedi cymryd ei le");

/// the requirement was split, and it is not proved for every part
pub const SPLIT_NOT_PROVED: Words = Words::new("the requirement was split, and it is not proved for every part", "rhannwyd y gofyniad, ac ni phrofwyd hyn ar gyfer pob rhan");

/// the requirement was merged with others, and not all of them are judged met
pub const MERGED_NOT_ALL_MET: Words = Words::new("the requirement was merged with others, and not all of them are judged met", "cyfunwyd y gofyniad ag eraill, ac ni ddyfarnwyd bod pob un wedi'i fodloni");

/// it can no longer be waived
pub const NO_LONGER_EXEMPTIBLE: Words = Words::new("it can no longer be waived", "ni ellir ei eithrio mwyach");

/// a decision holds for the revision on which it was made
pub const DECISION_OF_ITS_REVISION: Words = Words::new("a decision holds for the revision on which it was made", "dim ond ar gyfer y fersiwn y'i gwnaed arno y mae penderfyniad yn ddilys");

/// the requirement asks for more than it did
pub const ASKS_FOR_MORE: Words = Words::new("the requirement asks for more than it did", "mae'r gofyniad yn gofyn am fwy nag o'r blaen");

/// the requirement asks for less than it did
pub const ASKS_FOR_LESS: Words = Words::new("the requirement asks for less than it did", "mae'r gofyniad yn gofyn am lai nag o'r blaen");

/// the requirement asks for something else
pub const ASKS_FOR_OTHER: Words = Words::new("the requirement asks for something else", "mae'r gofyniad yn gofyn am rywbeth arall");

/// it is not known how the requirement compares with what it was
pub const ASKS_UNKNOWN: Words = Words::new("it is not known how the requirement compares with what it was", "ni wyddys sut mae'r gofyniad yn cymharu â'r hyn ydoedd");

/// the later revision has no such requirement
pub const NO_SUCH_REQUIREMENT: Words = Words::new("the later revision has no such requirement", "nid oes gofyniad o'r fath yn y fersiwn diweddarach");

/// the requirement was split or merged
pub const SPLIT_OR_MERGED: Words = Words::new("the requirement was split or merged", "rhannwyd neu gyfunwyd y gofyniad");

/// the later revision does not know this: {what}
pub struct UnknownThere {
    pub what: Words,
}

impl Message for UnknownThere {
    const ROW: &'static MessageRow = &MessageRow {
        id: "unknown-there",
        arguments: &["what"],
        said: Pair { en: &[Text("the later revision does not know this: "), Hole(0)], cy: &[Text("nid yw'r fersiwn diweddarach yn cynnwys hyn: "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.what)]
    }
}
