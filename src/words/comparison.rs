//! Made of `messages/en/comparisons.ftl` and `messages/cy/comparisons.ftl` by `cargo messages`; do not edit it here.

use super::message::{Case::*, Category::*, Message, Number, Pair, Piece::*, MessageRow, Filling};
use crate::words::Words;

/// no rise
pub const NO_RISE: Words = Words::new("no rise", "dim codiad");

/// patch
pub const PATCH: Words = Words::new("patch", "trydydd rhif");

/// minor
pub const MINOR: Words = Words::new("minor", "ail rif");

/// major
pub const MAJOR: Words = Words::new("major", "rhif cyntaf");

/// the standard as a whole
pub const STANDARD_AS_A_WHOLE: Words = Words::new("the standard as a whole", "y safon gyfan");

/// whether any service can pass {version}
pub struct WhetherAnyPasses {
    pub version: Words,
}

impl Message for WhetherAnyPasses {
    const ROW: &'static MessageRow = &MessageRow {
        id: "whether-any-passes",
        arguments: &["version"],
        said: Pair { en: &[Text("whether any service can pass "), Hole(0)], cy: &[Text("a all unrhyw wasanaeth fodloni fersiwn "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.version)]
    }
}

/// exemptions: {number}
pub struct WithExemptions {
    pub number: Number,
}

impl Message for WithExemptions {
    const ROW: &'static MessageRow = &MessageRow {
        id: "with-exemptions",
        arguments: &["number"],
        said: Pair { en: &[Text("exemptions: "), Hole(0)], cy: &[Text("eithriadau: "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Number(self.number)]
    }
}

/// and {number} more
pub struct AndMore {
    pub number: Number,
}

impl Message for AndMore {
    const ROW: &'static MessageRow = &MessageRow {
        id: "and-more",
        arguments: &["number"],
        said: Pair { en: &[Text("and "), Hole(0), Text(" more")], cy: &[Text("a rhagor: "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Number(self.number)]
    }
}

/// A service that states and shows nothing
pub const EMPTY_SERVICE: Words = Words::new("A service that states and shows nothing", "Gwasanaeth nad yw'n nodi nac yn dangos dim");

/// A service with {what}
pub struct ServiceWith {
    pub what: Words,
}

impl Message for ServiceWith {
    const ROW: &'static MessageRow = &MessageRow {
        id: "service-with",
        arguments: &["what"],
        said: Pair { en: &[Text("A service with "), Hole(0)], cy: &[Text("Gwasanaeth gyda'r canlynol: "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.what)]
    }
}

/// {service} fulfils this in {passed} and not in {failed}.
pub struct Fulfils {
    pub service: Words,
    pub passed: Words,
    pub failed: Words,
}

impl Message for Fulfils {
    const ROW: &'static MessageRow = &MessageRow {
        id: "fulfils",
        arguments: &["service", "passed", "failed"],
        said: Pair { en: &[Hole(0), Text(" fulfils this in "), Hole(1), Text(" and not in "), Hole(2), Text(".")], cy: &[Hole(0), Text(". Mae'n cyflawni hyn yn fersiwn "), Hole(1), Text(" ond nid yn fersiwn "), Hole(2), Text(".")] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.service), Filling::Words(&self.passed), Filling::Words(&self.failed)]
    }
}

/// {service} passes {passed} and fails {failed}, in {missed}.
pub struct Passes {
    pub service: Words,
    pub passed: Words,
    pub failed: Words,
    pub missed: Words,
}

impl Message for Passes {
    const ROW: &'static MessageRow = &MessageRow {
        id: "passes",
        arguments: &["service", "passed", "failed", "missed"],
        said: Pair { en: &[Hole(0), Text(" passes "), Hole(1), Text(" and fails "), Hole(2), Text(", in "), Hole(3), Text(".")], cy: &[Hole(0), Text(". Mae'n bodloni fersiwn "), Hole(1), Text(" ond nid fersiwn "), Hole(2), Text(", oherwydd hyn: "), Hole(3), Text(".")] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.service), Filling::Words(&self.passed), Filling::Words(&self.failed), Filling::Words(&self.missed)]
    }
}

/// {what}, {measure} {value}
pub struct WithMeasure {
    pub what: Words,
    pub measure: Words,
    pub value: Words,
}

impl Message for WithMeasure {
    const ROW: &'static MessageRow = &MessageRow {
        id: "with-measure",
        arguments: &["what", "measure", "value"],
        said: Pair { en: &[Hole(0), Text(", "), Hole(1), Text(" "), Hole(2)], cy: &[Hole(0), Text(", "), Hole(1), Text(": "), Hole(2)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.what), Filling::Words(&self.measure), Filling::Words(&self.value)]
    }
}

/// {number} × {items}
pub struct SoMany {
    pub number: Words,
    pub items: Words,
}

impl Message for SoMany {
    const ROW: &'static MessageRow = &MessageRow {
        id: "so-many",
        arguments: &["number", "items"],
        said: Pair { en: &[Hole(0), Text(" × "), Hole(1)], cy: &[Hole(0), Text(" × "), Hole(1)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.number), Filling::Words(&self.items)]
    }
}

/// {number} × {items}, {days} days old
pub struct SoManyOfAge {
    pub number: Words,
    pub items: Words,
    pub days: Number,
}

impl Message for SoManyOfAge {
    const ROW: &'static MessageRow = &MessageRow {
        id: "so-many-of-age",
        arguments: &["number", "items", "days"],
        said: Pair { en: &[Hole(0), Text(" × "), Hole(1), Text(", "), Choice(2, &[(Of(One), &[Hole(2), Text(" day")]), (Rest, &[Hole(2), Text(" days")])]), Text(" old")], cy: &[Hole(0), Text(" × "), Hole(1), Text(", "), Choice(2, &[(Of(Zero), &[Hole(2), Text(" diwrnod")]), (Of(One), &[Hole(2), Text(" diwrnod")]), (Of(Two), &[Hole(2), Text(" ddiwrnod")]), (Of(Few), &[Hole(2), Text(" diwrnod")]), (Of(Many), &[Hole(2), Text(" diwrnod")]), (Rest, &[Hole(2), Text(" diwrnod")])]), Text(" oed")] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.number), Filling::Words(&self.items), Filling::Number(self.days)]
    }
}

/// {number} × {items}, the newest {days} days old
pub struct SoManyNewest {
    pub number: Words,
    pub items: Words,
    pub days: Number,
}

impl Message for SoManyNewest {
    const ROW: &'static MessageRow = &MessageRow {
        id: "so-many-newest",
        arguments: &["number", "items", "days"],
        said: Pair { en: &[Hole(0), Text(" × "), Hole(1), Text(", the newest "), Choice(2, &[(Of(One), &[Hole(2), Text(" day")]), (Rest, &[Hole(2), Text(" days")])]), Text(" old")], cy: &[Hole(0), Text(" × "), Hole(1), Text(", y mwyaf diweddar yn "), Choice(2, &[(Of(Zero), &[Hole(2), Text(" diwrnod")]), (Of(One), &[Hole(2), Text(" diwrnod")]), (Of(Two), &[Hole(2), Text(" ddiwrnod")]), (Of(Few), &[Hole(2), Text(" diwrnod")]), (Of(Many), &[Hole(2), Text(" diwrnod")]), (Rest, &[Hole(2), Text(" diwrnod")])]), Text(" oed")] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.number), Filling::Words(&self.items), Filling::Number(self.days)]
    }
}

/// judged met: {number}
pub struct JudgedMet {
    pub number: Number,
}

impl Message for JudgedMet {
    const ROW: &'static MessageRow = &MessageRow {
        id: "judged-met",
        arguments: &["number"],
        said: Pair { en: &[Text("judged met: "), Hole(0)], cy: &[Text("nifer y dyfarnwyd eu bod wedi'u bodloni: "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Number(self.number)]
    }
}

/// judged not met: {number}
pub struct JudgedNotMet {
    pub number: Number,
}

impl Message for JudgedNotMet {
    const ROW: &'static MessageRow = &MessageRow {
        id: "judged-not-met",
        arguments: &["number"],
        said: Pair { en: &[Text("judged not met: "), Hole(0)], cy: &[Text("nifer y dyfarnwyd nad ydynt wedi'u bodloni: "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Number(self.number)]
    }
}
