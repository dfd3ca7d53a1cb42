//! Made of `messages/en/pages.ftl` and `messages/cy/pages.ftl` by `cargo messages`; do not edit it here.

use super::message::{Message, Pair, Piece::*, MessageRow, Filling};
use crate::words::Words;

/// Checklist
pub const CHECKLIST: Words = Words::new("Checklist", "Rhestr wirio");

/// Playbook: {standard}
pub struct Playbook {
    pub standard: Words,
}

impl Message for Playbook {
    const ROW: &'static MessageRow = &MessageRow {
        id: "playbook",
        arguments: &["standard"],
        said: Pair { en: &[Text("Playbook: "), Hole(0)], cy: &[Text("Llawlyfr: "), Hole(0)] },
        help: None,
        why: "",
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.standard)]
    }
}
