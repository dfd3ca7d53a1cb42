//! Made of `messages/en/projections.ftl` and `messages/cy/projections.ftl` by `cargo messages`; do not edit it here.

use super::message::{Message, Pair, Piece::*, MessageRow, Filling};
use crate::words::Words;

/// nothing in the report corresponds to it
pub const NOTHING_CORRESPONDS: Words = Words::new("nothing in the report corresponds to it", "nid oes dim yn yr adroddiad yn cyfateb iddo");

/// `{criterion}` is not met ({outcome}), and only a met is carried over
pub struct NotCarried {
    pub criterion: Words,
    pub outcome: Words,
}

impl Message for NotCarried {
    const ROW: &'static MessageRow = &MessageRow {
        id: "not-carried",
        arguments: &["criterion", "outcome"],
        said: Pair { en: &[Text("`"), Hole(0), Text("` is not met ("), Hole(1), Text("), and only a met is carried over")], cy: &[Text("nid yw `"), Hole(0), Text("` wedi'i fodloni ("), Hole(1), Text("), a dim ond yr hyn sydd wedi'i fodloni a gaiff ei drosglwyddo")] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.criterion), Filling::Words(&self.outcome)]
    }
}

/// `{criterion}` asks for the same and is met
pub struct Equal {
    pub criterion: Words,
}

impl Message for Equal {
    const ROW: &'static MessageRow = &MessageRow {
        id: "equal",
        arguments: &["criterion"],
        said: Pair { en: &[Text("`"), Hole(0), Text("` asks for the same and is met")], cy: &[Text("mae `"), Hole(0), Text("` yn gofyn am yr un peth, ac mae wedi'i fodloni")] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.criterion)]
    }
}

/// `{criterion}` asks for this and more, and is met
pub struct Superset {
    pub criterion: Words,
}

impl Message for Superset {
    const ROW: &'static MessageRow = &MessageRow {
        id: "superset",
        arguments: &["criterion"],
        said: Pair { en: &[Text("`"), Hole(0), Text("` asks for this and more, and is met")], cy: &[Text("mae `"), Hole(0), Text("` yn gofyn am hyn a mwy, ac mae wedi'i fodloni")] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.criterion)]
    }
}

/// `{criterion}` is met, and is only a part of this
pub struct Subset {
    pub criterion: Words,
}

impl Message for Subset {
    const ROW: &'static MessageRow = &MessageRow {
        id: "subset",
        arguments: &["criterion"],
        said: Pair { en: &[Text("`"), Hole(0), Text("` is met, and is only a part of this")], cy: &[Text("mae `"), Hole(0), Text("` wedi'i fodloni, ond dim ond rhan o hyn ydyw")] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.criterion)]
    }
}

/// `{criterion}` is met, and only overlaps with this
pub struct Overlap {
    pub criterion: Words,
}

impl Message for Overlap {
    const ROW: &'static MessageRow = &MessageRow {
        id: "overlap",
        arguments: &["criterion"],
        said: Pair { en: &[Text("`"), Hole(0), Text("` is met, and only overlaps with this")], cy: &[Text("mae `"), Hole(0), Text("` wedi'i fodloni, ond dim ond gorgyffwrdd â hyn y mae")] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.criterion)]
    }
}
