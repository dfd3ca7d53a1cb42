//! Made of `messages/en/rules.ftl` and `messages/cy/rules.ftl` by `cargo messages`; do not edit it here.

use super::message::{Case::*, Category::*, Message, Number, Pair, Piece::*, MessageRow, Filling};
use crate::words::Words;

/// {name}: {value}
pub struct Titled {
    pub name: Words,
    pub value: Words,
}

impl Message for Titled {
    const ROW: &'static MessageRow = &MessageRow {
        id: "titled",
        arguments: &["name", "value"],
        said: Pair { en: &[Hole(0), Text(": "), Hole(1)], cy: &[Hole(0), Text(": "), Hole(1)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.name), Filling::Words(&self.value)]
    }
}

/// not stated
pub const NOT_STATED: Words = Words::new("not stated", "heb ei nodi");

/// {fact}: {value}; {needed}
pub struct FactAsked {
    pub fact: Words,
    pub value: Words,
    pub needed: Words,
}

impl Message for FactAsked {
    const ROW: &'static MessageRow = &MessageRow {
        id: "fact-asked",
        arguments: &["fact", "value", "needed"],
        said: Pair { en: &[Hole(0), Text(": "), Hole(1), Text("; "), Hole(2)], cy: &[Hole(0), Text(": "), Hole(1), Text("; "), Hole(2)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.fact), Filling::Words(&self.value), Filling::Words(&self.needed)]
    }
}

/// {items}: {counted} counted, at least {needed} needed
pub struct CountedAtLeast {
    pub items: Words,
    pub counted: Words,
    pub needed: Words,
}

impl Message for CountedAtLeast {
    const ROW: &'static MessageRow = &MessageRow {
        id: "counted-at-least",
        arguments: &["items", "counted", "needed"],
        said: Pair { en: &[Hole(0), Text(": "), Hole(1), Text(" counted, at least "), Hole(2), Text(" needed")], cy: &[Hole(0), Text(": "), Hole(1), Text(" yn cyfrif, angen o leiaf "), Hole(2)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.items), Filling::Words(&self.counted), Filling::Words(&self.needed)]
    }
}

/// {items}: {counted} counted, at most {allowed} allowed
pub struct CountedAtMost {
    pub items: Words,
    pub counted: Words,
    pub allowed: Words,
}

impl Message for CountedAtMost {
    const ROW: &'static MessageRow = &MessageRow {
        id: "counted-at-most",
        arguments: &["items", "counted", "allowed"],
        said: Pair { en: &[Hole(0), Text(": "), Hole(1), Text(" counted, at most "), Hole(2), Text(" allowed")], cy: &[Hole(0), Text(": "), Hole(1), Text(" yn cyfrif, caniateir "), Hole(2), Text(" ar y mwyaf")] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.items), Filling::Words(&self.counted), Filling::Words(&self.allowed)]
    }
}

/// tags: {tags}
pub struct WithTags {
    pub tags: Words,
}

impl Message for WithTags {
    const ROW: &'static MessageRow = &MessageRow {
        id: "with-tags",
        arguments: &["tags"],
        said: Pair { en: &[Text("tags: "), Hole(0)], cy: &[Text("tagiau: "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.tags)]
    }
}

/// languages: {languages}
pub struct WithLanguages {
    pub languages: Words,
}

impl Message for WithLanguages {
    const ROW: &'static MessageRow = &MessageRow {
        id: "with-languages",
        arguments: &["languages"],
        said: Pair { en: &[Text("languages: "), Hole(0)], cy: &[Text("ieithoedd: "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.languages)]
    }
}

/// at most {days} days old
pub struct AtMostDaysOld {
    pub days: Number,
}

impl Message for AtMostDaysOld {
    const ROW: &'static MessageRow = &MessageRow {
        id: "at-most-days-old",
        arguments: &["days"],
        said: Pair { en: &[Text("at most "), Choice(0, &[(Of(One), &[Hole(0), Text(" day")]), (Rest, &[Hole(0), Text(" days")])]), Text(" old")], cy: &[Text("heb fod yn hŷn na "), Choice(0, &[(Of(Zero), &[Hole(0), Text(" diwrnod")]), (Of(One), &[Hole(0), Text(" diwrnod")]), (Of(Two), &[Hole(0), Text(" ddiwrnod")]), (Of(Few), &[Hole(0), Text(" diwrnod")]), (Of(Many), &[Hole(0), Text(" diwrnod")]), (Rest, &[Hole(0), Text(" diwrnod")])])] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Number(self.days)]
    }
}

/// {kinds} ({limits})
pub struct WithLimits {
    pub kinds: Words,
    pub limits: Words,
}

impl Message for WithLimits {
    const ROW: &'static MessageRow = &MessageRow {
        id: "with-limits",
        arguments: &["kinds", "limits"],
        said: Pair { en: &[Hole(0), Text(" ("), Hole(1), Text(")")], cy: &[Hole(0), Text(" ("), Hole(1), Text(")")] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.kinds), Filling::Words(&self.limits)]
    }
}

/// all of these: {holding} of {parts} hold
pub struct AllHold {
    pub parts: Words,
    pub holding: Words,
}

impl Message for AllHold {
    const ROW: &'static MessageRow = &MessageRow {
        id: "all-hold",
        arguments: &["parts", "holding"],
        said: Pair { en: &[Text("all of these: "), Hole(1), Text(" of "), Hole(0), Text(" hold")], cy: &[Text("pob un o'r rhain: "), Hole(1), Text(" o "), Hole(0), Text(" yn wir")] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.parts), Filling::Words(&self.holding)]
    }
}

/// at least {needed} of these {parts}: {holding} hold
pub struct SomeHold {
    pub parts: Words,
    pub holding: Words,
    pub needed: Words,
}

impl Message for SomeHold {
    const ROW: &'static MessageRow = &MessageRow {
        id: "some-hold",
        arguments: &["parts", "holding", "needed"],
        said: Pair { en: &[Text("at least "), Hole(2), Text(" of these "), Hole(0), Text(": "), Hole(1), Text(" hold")], cy: &[Text("o leiaf "), Hole(2), Text(" o'r "), Hole(0), Text(" hyn: "), Hole(1), Text(" yn wir")] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.parts), Filling::Words(&self.holding), Filling::Words(&self.needed)]
    }
}

/// this must not hold
pub const MUST_NOT_HOLD: Words = Words::new("this must not hold", "ni chaiff hyn fod yn wir");

/// nothing satisfies this
pub const NOTHING_SATISFIES: Words = Words::new("nothing satisfies this", "nid oes dim yn bodloni hyn");

/// nothing more is asked
pub const NOTHING_ASKED: Words = Words::new("nothing more is asked", "ni ofynnir am ddim mwy");

/// {fact}; {needed}
pub struct FactOutline {
    pub fact: Words,
    pub needed: Words,
}

impl Message for FactOutline {
    const ROW: &'static MessageRow = &MessageRow {
        id: "fact-outline",
        arguments: &["fact", "needed"],
        said: Pair { en: &[Hole(0), Text("; "), Hole(1)], cy: &[Hole(0), Text("; "), Hole(1)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.fact), Filling::Words(&self.needed)]
    }
}

/// {items}: at least {least}
pub struct ItemsAtLeast {
    pub items: Words,
    pub least: Words,
}

impl Message for ItemsAtLeast {
    const ROW: &'static MessageRow = &MessageRow {
        id: "items-at-least",
        arguments: &["items", "least"],
        said: Pair { en: &[Hole(0), Text(": at least "), Hole(1)], cy: &[Hole(0), Text(": o leiaf "), Hole(1)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.items), Filling::Words(&self.least)]
    }
}

/// {items}: at most {most}
pub struct ItemsAtMost {
    pub items: Words,
    pub most: Words,
}

impl Message for ItemsAtMost {
    const ROW: &'static MessageRow = &MessageRow {
        id: "items-at-most",
        arguments: &["items", "most"],
        said: Pair { en: &[Hole(0), Text(": at most "), Hole(1)], cy: &[Hole(0), Text(": "), Hole(1), Text(" ar y mwyaf")] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.items), Filling::Words(&self.most)]
    }
}

/// all of these:
pub const ALL_OF_THESE: Words = Words::new("all of these:", "pob un o'r rhain:");

/// at least one of these:
pub const ONE_OF_THESE: Words = Words::new("at least one of these:", "o leiaf un o'r rhain:");

/// at least {needed} of these {parts}:
pub struct SoManyOfThese {
    pub needed: Words,
    pub parts: Words,
}

impl Message for SoManyOfThese {
    const ROW: &'static MessageRow = &MessageRow {
        id: "so-many-of-these",
        arguments: &["needed", "parts"],
        said: Pair { en: &[Text("at least "), Hole(0), Text(" of these "), Hole(1), Text(":")], cy: &[Text("o leiaf "), Hole(0), Text(" o'r "), Hole(1), Text(" hyn:")] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.needed), Filling::Words(&self.parts)]
    }
}

/// yes
pub const YES: Words = Words::new("yes", "gwir");

/// no
pub const NO: Words = Words::new("no", "anwir");

/// needed: {value}
pub struct NeededValue {
    pub value: Words,
}

impl Message for NeededValue {
    const ROW: &'static MessageRow = &MessageRow {
        id: "needed-value",
        arguments: &["value"],
        said: Pair { en: &[Text("needed: "), Hole(0)], cy: &[Text("angen: "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.value)]
    }
}

/// needed: one of {values}
pub struct NeededOneOf {
    pub values: Words,
}

impl Message for NeededOneOf {
    const ROW: &'static MessageRow = &MessageRow {
        id: "needed-one-of",
        arguments: &["values"],
        said: Pair { en: &[Text("needed: one of "), Hole(0)], cy: &[Text("angen un o'r rhain: "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.values)]
    }
}

/// needed: at least {value}
pub struct NeededAtLeast {
    pub value: Words,
}

impl Message for NeededAtLeast {
    const ROW: &'static MessageRow = &MessageRow {
        id: "needed-at-least",
        arguments: &["value"],
        said: Pair { en: &[Text("needed: at least "), Hole(0)], cy: &[Text("angen o leiaf "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.value)]
    }
}

/// needed: at most {value}
pub struct NeededAtMost {
    pub value: Words,
}

impl Message for NeededAtMost {
    const ROW: &'static MessageRow = &MessageRow {
        id: "needed-at-most",
        arguments: &["value"],
        said: Pair { en: &[Text("needed: at most "), Hole(0)], cy: &[Text("angen "), Hole(0), Text(" ar y mwyaf")] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.value)]
    }
}

/// needed: any value
pub const NEEDED_ANY: Words = Words::new("needed: any value", "angen nodi gwerth");

/// needed: no value
pub const NEEDED_NONE: Words = Words::new("needed: no value", "angen peidio â nodi gwerth");

/// {measure} at least {least}
pub struct MeasureAtLeast {
    pub measure: Words,
    pub least: Words,
}

impl Message for MeasureAtLeast {
    const ROW: &'static MessageRow = &MessageRow {
        id: "measure-at-least",
        arguments: &["measure", "least"],
        said: Pair { en: &[Hole(0), Text(" at least "), Hole(1)], cy: &[Hole(0), Text(": o leiaf "), Hole(1)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.measure), Filling::Words(&self.least)]
    }
}

/// {measure} at most {most}
pub struct MeasureAtMost {
    pub measure: Words,
    pub most: Words,
}

impl Message for MeasureAtMost {
    const ROW: &'static MessageRow = &MessageRow {
        id: "measure-at-most",
        arguments: &["measure", "most"],
        said: Pair { en: &[Hole(0), Text(" at most "), Hole(1)], cy: &[Hole(0), Text(": "), Hole(1), Text(" ar y mwyaf")] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.measure), Filling::Words(&self.most)]
    }
}

/// Welsh
pub const WELSH: Words = Words::new("Welsh", "Cymraeg");

/// English
pub const ENGLISH: Words = Words::new("English", "Saesneg");

/// British Sign Language
pub const BRITISH_SIGN_LANGUAGE: Words = Words::new("British Sign Language", "Iaith Arwyddion Prydain");
