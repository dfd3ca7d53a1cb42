//! Made of `messages/en/gates.ftl` and `messages/cy/gates.ftl` by `cargo messages`; do not edit it here.

use super::message::{Case::*, Category::*, Message, Number, Pair, Piece::*, MessageRow, Filling};
use crate::words::Words;

/// whether the rule applies hangs on what is not stated: {missing}
pub struct HangsOn {
    pub missing: Words,
}

impl Message for HangsOn {
    const ROW: &'static MessageRow = &MessageRow {
        id: "hangs-on",
        arguments: &["missing"],
        said: Pair { en: &[Text("whether the rule applies hangs on what is not stated: "), Hole(0)], cy: &[Text("ni ellir dweud a yw'r rheol yn berthnasol heb wybod hyn: "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.missing)]
    }
}

/// state it: {missing}
pub struct StateIt {
    pub missing: Words,
}

impl Message for StateIt {
    const ROW: &'static MessageRow = &MessageRow {
        id: "state-it",
        arguments: &["missing"],
        said: Pair { en: &[Text("state it: "), Hole(0)], cy: &[Text("nodwch: "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.missing)]
    }
}

/// stage
pub const STAGE: Words = Words::new("stage", "cyfnod");

/// sector
pub const SECTOR: Words = Words::new("sector", "sector");

/// there is no report
pub const NO_REPORT: Words = Words::new("there is no report", "nid oes adroddiad");

/// the report is against `{revision}`, which does not bind here
pub struct DoesNotBind {
    pub revision: Words,
}

impl Message for DoesNotBind {
    const ROW: &'static MessageRow = &MessageRow {
        id: "does-not-bind",
        arguments: &["revision"],
        said: Pair { en: &[Text("the report is against `"), Hole(0), Text("`, which does not bind here")], cy: &[Text("mae'r adroddiad yn erbyn `"), Hole(0), Text("`, nad yw'n rhwymo yma")] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.revision)]
    }
}

/// the report is on `{report}`, and the request on `{request}`
pub struct OtherService {
    pub report: Words,
    pub request: Words,
}

impl Message for OtherService {
    const ROW: &'static MessageRow = &MessageRow {
        id: "other-service",
        arguments: &["report", "request"],
        said: Pair { en: &[Text("the report is on `"), Hole(0), Text("`, and the request on `"), Hole(1), Text("`")], cy: &[Text("mae'r adroddiad ar `"), Hole(0), Text("`, ond mae'r cais ar gyfer `"), Hole(1), Text("`")] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.report), Filling::Words(&self.request)]
    }
}

/// the report is as of {day}
pub struct ReportAsOf {
    pub day: Words,
}

impl Message for ReportAsOf {
    const ROW: &'static MessageRow = &MessageRow {
        id: "report-as-of",
        arguments: &["day"],
        said: Pair { en: &[Text("the report is as of "), Hole(0)], cy: &[Hole(0), Text(" yw dyddiad yr adroddiad")] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.day)]
    }
}

/// every must and should that applies is exempt
pub const ALL_ARE_EXEMPT: Words = Words::new("every must and should that applies is exempt", "mae pob gofyniad gorfodol a chynghorol sy'n berthnasol wedi'i eithrio");

/// the outcome is: {outcome}
pub struct OutcomeIs {
    pub outcome: Words,
}

impl Message for OutcomeIs {
    const ROW: &'static MessageRow = &MessageRow {
        id: "outcome-is",
        arguments: &["outcome"],
        said: Pair { en: &[Text("the outcome is: "), Hole(0)], cy: &[Text("y canlyniad yw: "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.outcome)]
    }
}

/// the report is as of {as_of}, and says: if nobody acts, from {from} on it is {outcome}; assess again
pub struct Foretold {
    pub as_of: Words,
    pub from: Words,
    pub outcome: Words,
}

impl Message for Foretold {
    const ROW: &'static MessageRow = &MessageRow {
        id: "foretold",
        arguments: &["as_of", "from", "outcome"],
        said: Pair { en: &[Text("the report is as of "), Hole(0), Text(", and says: if nobody acts, from "), Hole(1), Text(" on it is "), Hole(2), Text("; assess again")], cy: &[Hole(0), Text(" yw dyddiad yr adroddiad, sy'n dweud mai hwn fydd y canlyniad o "), Hole(1), Text(" ymlaen os na wneir dim: "), Hole(2), Text("; aseswch eto")] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.as_of), Filling::Words(&self.from), Filling::Words(&self.outcome)]
    }
}

/// a report with this outcome or a better one: {outcome}; against {revisions}
pub struct NeededReport {
    pub outcome: Words,
    pub revisions: Words,
}

impl Message for NeededReport {
    const ROW: &'static MessageRow = &MessageRow {
        id: "needed-report",
        arguments: &["outcome", "revisions"],
        said: Pair { en: &[Text("a report with this outcome or a better one: "), Hole(0), Text("; against "), Hole(1)], cy: &[Text("adroddiad â'r canlyniad hwn neu un gwell: "), Hole(0), Text("; yn erbyn: "), Hole(1)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.outcome), Filling::Words(&self.revisions)]
    }
}

/// {needed}; at most {days} days old
pub struct NeededWithin {
    pub needed: Words,
    pub days: Number,
}

impl Message for NeededWithin {
    const ROW: &'static MessageRow = &MessageRow {
        id: "needed-within",
        arguments: &["needed", "days"],
        said: Pair { en: &[Hole(0), Text("; at most "), Choice(1, &[(Of(One), &[Hole(1), Text(" day")]), (Rest, &[Hole(1), Text(" days")])]), Text(" old")], cy: &[Hole(0), Text("; heb fod yn hŷn na "), Choice(1, &[(Of(Zero), &[Hole(1), Text(" diwrnod")]), (Of(One), &[Hole(1), Text(" diwrnod")]), (Of(Two), &[Hole(1), Text(" ddiwrnod")]), (Of(Few), &[Hole(1), Text(" diwrnod")]), (Of(Many), &[Hole(1), Text(" diwrnod")]), (Rest, &[Hole(1), Text(" diwrnod")])])] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.needed), Filling::Number(self.days)]
    }
}
