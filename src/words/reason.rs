//! Made of `messages/en/reasons.ftl` and `messages/cy/reasons.ftl` by `cargo messages`; do not edit it here.

use super::message::{Message, Pair, Piece::*, MessageRow, Filling};
use crate::words::Words;

/// exempt from {from}: {reason}
pub struct ExemptSince {
    pub from: Words,
    pub reason: Words,
}

impl Message for ExemptSince {
    const ROW: &'static MessageRow = &MessageRow {
        id: "exempt-since",
        arguments: &["from", "reason"],
        said: Pair { en: &[Text("exempt from "), Hole(0), Text(": "), Hole(1)], cy: &[Text("eithriad o "), Hole(0), Text(" ymlaen: "), Hole(1)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.from), Filling::Words(&self.reason)]
    }
}

/// exempt from {from}, until {until}: {reason}
pub struct ExemptFrom {
    pub from: Words,
    pub until: Words,
    pub reason: Words,
}

impl Message for ExemptFrom {
    const ROW: &'static MessageRow = &MessageRow {
        id: "exempt-from",
        arguments: &["from", "until", "reason"],
        said: Pair { en: &[Text("exempt from "), Hole(0), Text(", until "), Hole(1), Text(": "), Hole(2)], cy: &[Text("eithriad o "), Hole(0), Text(" hyd at "), Hole(1), Text(": "), Hole(2)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.from), Filling::Words(&self.until), Filling::Words(&self.reason)]
    }
}

/// judged on {on} by {by}: {outcome}
pub struct JudgedOn {
    pub outcome: Words,
    pub on: Words,
    pub by: Words,
}

impl Message for JudgedOn {
    const ROW: &'static MessageRow = &MessageRow {
        id: "judged-on",
        arguments: &["outcome", "on", "by"],
        said: Pair { en: &[Text("judged on "), Hole(1), Text(" by "), Hole(2), Text(": "), Hole(0)], cy: &[Text("dyfarniad ar "), Hole(1), Text(": "), Hole(0), Text("; gan: "), Hole(2)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.outcome), Filling::Words(&self.on), Filling::Words(&self.by)]
    }
}
