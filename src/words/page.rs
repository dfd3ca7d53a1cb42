//! Made of `messages/en/pages.ftl` and `messages/cy/pages.ftl` by `cargo messages`; do not edit it here.

use super::message::{Case::*, Category::*, Message, Number, Pair, Piece::*, MessageRow, Filling};
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
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.standard)]
    }
}

/// The version rises by: {declared}. It needs: {needed}. Enough.
pub struct Enough {
    pub declared: Words,
    pub needed: Words,
}

impl Message for Enough {
    const ROW: &'static MessageRow = &MessageRow {
        id: "enough",
        arguments: &["declared", "needed"],
        said: Pair { en: &[Text("The version rises by: "), Hole(0), Text(". It needs: "), Hole(1), Text(". Enough.")], cy: &[Text("Codiad y fersiwn: "), Hole(0), Text(". Angen: "), Hole(1), Text(". Digon.")] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.declared), Filling::Words(&self.needed)]
    }
}

/// The version rises by: {declared}. It needs: {needed}. Not enough.
pub struct NotEnough {
    pub declared: Words,
    pub needed: Words,
}

impl Message for NotEnough {
    const ROW: &'static MessageRow = &MessageRow {
        id: "not-enough",
        arguments: &["declared", "needed"],
        said: Pair { en: &[Text("The version rises by: "), Hole(0), Text(". It needs: "), Hole(1), Text(". Not enough.")], cy: &[Text("Codiad y fersiwn: "), Hole(0), Text(". Angen: "), Hole(1), Text(". Dim digon.")] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.declared), Filling::Words(&self.needed)]
    }
}

/// No service can pass {version}, so everything is proved of it.
pub struct NoneCanPass {
    pub version: Words,
}

impl Message for NoneCanPass {
    const ROW: &'static MessageRow = &MessageRow {
        id: "none-can-pass",
        arguments: &["version"],
        said: Pair { en: &[Text("No service can pass "), Hole(0), Text(", so everything is proved of it.")], cy: &[Text("Ni all yr un gwasanaeth lwyddo yn erbyn fersiwn "), Hole(0), Text(", felly mae popeth wedi'i brofi amdano.")] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.version)]
    }
}

/// Every change
pub const EVERY_CHANGE: Words = Words::new("Every change", "Pob newid");

/// Changes, and the version that each needs
pub const CHANGES_CAPTION: Words = Words::new("Changes, and the version that each needs", "Newidiadau, a'r fersiwn sydd ei angen ar bob un");

/// Change
pub const CHANGE: Words = Words::new("Change", "Newid");

/// Needs
pub const NEEDS_SHOWN: Words = Words::new("Needs", "Angen");

/// Why
pub const WHY: Words = Words::new("Why", "Pam");

/// What is wrong with this step
pub const WRONG_HERE: Words = Words::new("What is wrong with this step", "Beth sydd o'i le ar y cam hwn");

/// Groups that overlap: {groups}. Services that cross boundaries: {crossing}.
pub struct Overlapping {
    pub groups: Number,
    pub crossing: Number,
}

impl Message for Overlapping {
    const ROW: &'static MessageRow = &MessageRow {
        id: "overlapping",
        arguments: &["groups", "crossing"],
        said: Pair { en: &[Text("Groups that overlap: "), Hole(0), Text(". Services that cross boundaries: "), Hole(1), Text(".")], cy: &[Text("Grwpiau sy'n gorgyffwrdd: "), Hole(0), Text(". Gwasanaethau sy'n croesi ffiniau: "), Hole(1), Text(".")] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Number(self.groups), Filling::Number(self.crossing)]
    }
}

/// Services that cross boundaries
pub const CROSSING: Words = Words::new("Services that cross boundaries", "Gwasanaethau sy'n croesi ffiniau");

/// Services
pub const SERVICES: Words = Words::new("Services", "Gwasanaethau");

/// Services: {all}. Services that declare no capability: {undeclared}.
pub struct Undeclared {
    pub all: Number,
    pub undeclared: Number,
}

impl Message for Undeclared {
    const ROW: &'static MessageRow = &MessageRow {
        id: "undeclared",
        arguments: &["all", "undeclared"],
        said: Pair { en: &[Text("Services: "), Hole(0), Text(". Services that declare no capability: "), Hole(1), Text(".")], cy: &[Text("Gwasanaethau: "), Hole(0), Text(". Gwasanaethau nad ydynt yn nodi gallu: "), Hole(1), Text(".")] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Number(self.all), Filling::Number(self.undeclared)]
    }
}

/// Further services: {count}
pub struct FurtherServices {
    pub count: Number,
}

impl Message for FurtherServices {
    const ROW: &'static MessageRow = &MessageRow {
        id: "further-services",
        arguments: &["count"],
        said: Pair { en: &[Text("Further services: "), Hole(0)], cy: &[Text("Gwasanaethau eraill: "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Number(self.count)]
    }
}

/// Where working together is most compelling
pub const TOGETHER: Words = Words::new("Where working together is most compelling", "Lle mae'r achos dros gydweithio gryfaf");

/// Service
pub const SERVICE: Words = Words::new("Service", "Gwasanaeth");

/// Organisation
pub const ORGANISATION: Words = Words::new("Organisation", "Sefydliad");

/// Who does what
pub const WHO_DOES_WHAT: Words = Words::new("Who does what", "Pwy sy'n gwneud beth");

/// Capability
pub const CAPABILITY: Words = Words::new("Capability", "Gallu");

/// Organisations
pub const ORGANISATIONS: Words = Words::new("Organisations", "Sefydliadau");

/// Unofficial data: the publisher of the standard did not issue it.
pub const UNOFFICIAL: Words = Words::new("Unofficial data: the publisher of the standard did not issue it.", "Data answyddogol: nid cyhoeddwr y safon a'i rhyddhaodd.");

/// Services that pass: {passing} of {of}
pub struct Passing {
    pub passing: Number,
    pub of: Number,
}

impl Message for Passing {
    const ROW: &'static MessageRow = &MessageRow {
        id: "passing",
        arguments: &["passing", "of"],
        said: Pair { en: &[Text("Services that pass: "), Hole(0), Text(" of "), Hole(1)], cy: &[Text("Gwasanaethau sy'n llwyddo: "), Hole(0), Text(" o "), Hole(1)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Number(self.passing), Filling::Number(self.of)]
    }
}

/// Services to which nothing applies, counted apart: {count}
pub struct SetApart {
    pub count: Number,
}

impl Message for SetApart {
    const ROW: &'static MessageRow = &MessageRow {
        id: "set-apart",
        arguments: &["count"],
        said: Pair { en: &[Text("Services to which nothing applies, counted apart: "), Hole(0)], cy: &[Text("Gwasanaethau lle nad oes dim yn berthnasol, a gyfrifir ar wahân: "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Number(self.count)]
    }
}

/// Overdue conditions
pub const OVERDUE_CONDITIONS: Words = Words::new("Overdue conditions", "Amodau hwyr");

/// No condition is overdue.
pub const NONE_OVERDUE: Words = Words::new("No condition is overdue.", "Nid oes amod yn hwyr.");

/// Those that are overdue longest, at most 20
pub const LONGEST_OVERDUE: Words = Words::new("Those that are overdue longest, at most 20", "Y rhai sydd hwyraf, 20 ar y mwyaf");

/// Condition
pub const CONDITION: Words = Words::new("Condition", "Amod");

/// Requirement
pub const REQUIREMENT: Words = Words::new("Requirement", "Gofyniad");

/// Due
pub const DUE: Words = Words::new("Due", "Dyddiad cau");

/// What comes next, if nobody acts
pub const WHAT_COMES_NEXT: Words = Words::new("What comes next, if nobody acts", "Beth sydd i ddod, os na wneir dim");

/// Days on which the outcome of a service changes
pub const COMING_CAPTION: Words = Words::new("Days on which the outcome of a service changes", "Dyddiau y bydd canlyniad gwasanaeth yn newid");

/// Day
pub const DAY: Words = Words::new("Day", "Diwrnod");

/// Pass no longer
pub const PASS_NO_LONGER: Words = Words::new("Pass no longer", "Ddim yn llwyddo mwyach");

/// What changes
pub const WHAT_CHANGES: Words = Words::new("What changes", "Beth sy'n newid");

/// All services
pub const ALL_SERVICES: Words = Words::new("All services", "Pob gwasanaeth");

/// Each point and its outcomes, {standard}
pub struct PointsOutcomes {
    pub standard: Words,
}

impl Message for PointsOutcomes {
    const ROW: &'static MessageRow = &MessageRow {
        id: "points-outcomes",
        arguments: &["standard"],
        said: Pair { en: &[Text("Each point and its outcomes, "), Hole(0)], cy: &[Text("Pob pwynt a'i ganlyniadau, "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.standard)]
    }
}

/// Point
pub const POINT: Words = Words::new("Point", "Pwynt");

/// What most fall short of, at most 20 requirements, {standard}
pub struct MostFallShort {
    pub standard: Words,
}

impl Message for MostFallShort {
    const ROW: &'static MessageRow = &MessageRow {
        id: "most-fall-short",
        arguments: &["standard"],
        said: Pair { en: &[Text("What most fall short of, at most 20 requirements, "), Hole(0)], cy: &[Text("Lle mae'r mwyaf yn brin, 20 gofyniad ar y mwyaf, "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.standard)]
    }
}

/// Level
pub const LEVEL: Words = Words::new("Level", "Lefel");

/// Fall short, of those it applies to
pub const SHORT_OF: Words = Words::new("Fall short, of those it applies to", "Yn brin, o'r rhai y mae'n berthnasol iddynt");

/// Ready for review: {ready} of {of}
pub struct Ready {
    pub ready: Number,
    pub of: Number,
}

impl Message for Ready {
    const ROW: &'static MessageRow = &MessageRow {
        id: "ready",
        arguments: &["ready", "of"],
        said: Pair { en: &[Text("Ready for review: "), Hole(0), Text(" of "), Hole(1)], cy: &[Text("Yn barod i'w hadolygu: "), Hole(0), Text(" o "), Hole(1)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Number(self.ready), Filling::Number(self.of)]
    }
}

/// Requirements that are a reading of the standard, not its publisher's words: {readings} of {of}
pub struct Readings {
    pub readings: Number,
    pub of: Number,
}

impl Message for Readings {
    const ROW: &'static MessageRow = &MessageRow {
        id: "readings",
        arguments: &["readings", "of"],
        said: Pair { en: &[Text("Requirements that are a reading of the standard, not its publisher's words: "), Hole(0), Text(" of "), Hole(1)], cy: &[Text("Gofynion sy'n ddarlleniad o'r safon, nid geiriau ei chyhoeddwr: "), Hole(0), Text(" o "), Hole(1)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Number(self.readings), Filling::Number(self.of)]
    }
}

/// Withheld from this page: {count}
pub struct KeptBack {
    pub count: Number,
}

impl Message for KeptBack {
    const ROW: &'static MessageRow = &MessageRow {
        id: "kept-back",
        arguments: &["count"],
        said: Pair { en: &[Text("Withheld from this page: "), Hole(0)], cy: &[Text("Cadwyd yn ôl o'r dudalen hon: "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Number(self.count)]
    }
}

/// This report takes back an earlier one
pub const TAKES_BACK: Words = Words::new("This report takes back an earlier one", "Mae'r adroddiad hwn yn tynnu un cynharach yn ôl");

/// The panel's decision
pub const PANELS_DECISION: Words = Words::new("The panel's decision", "Penderfyniad y panel");

/// It differs from what the rules give on the day of the review.
pub const DIFFERS: Words = Words::new("It differs from what the rules give on the day of the review.", "Mae'n wahanol i'r hyn y mae'r rheolau'n ei roi ar ddiwrnod yr adolygiad.");

/// The points
pub const POINTS: Words = Words::new("The points", "Y pwyntiau");

/// Each point and its outcome
pub const POINTS_CAPTION: Words = Words::new("Each point and its outcome", "Pob pwynt a'i ganlyniad");

/// Outcome
pub const OUTCOME: Words = Words::new("Outcome", "Canlyniad");

/// What to do
pub const WHAT_TO_DO: Words = Words::new("What to do", "Beth i'w wneud");

/// Nothing applies to the service, so nothing was assessed.
pub const NOTHING_ASSESSED: Words = Words::new("Nothing applies to the service, so nothing was assessed.", "Nid oes dim yn berthnasol i'r gwasanaeth, felly nid aseswyd dim.");

/// Nothing is left to do.
pub const NOTHING_TO_DO: Words = Words::new("Nothing is left to do.", "Nid oes dim ar ôl i'w wneud.");

/// Further things to do: {count}
pub struct FurtherSteps {
    pub count: Number,
}

impl Message for FurtherSteps {
    const ROW: &'static MessageRow = &MessageRow {
        id: "further-steps",
        arguments: &["count"],
        said: Pair { en: &[Text("Further things to do: "), Hole(0)], cy: &[Text("Pethau eraill i'w gwneud: "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Number(self.count)]
    }
}

/// the whole: {from} → {to}
pub struct TheWhole {
    pub from: Words,
    pub to: Words,
}

impl Message for TheWhole {
    const ROW: &'static MessageRow = &MessageRow {
        id: "the-whole",
        arguments: &["from", "to"],
        said: Pair { en: &[Text("the whole: "), Hole(0), Text(" → "), Hole(1)], cy: &[Text("y cyfan: "), Hole(0), Text(" → "), Hole(1)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.from), Filling::Words(&self.to)]
    }
}

/// Sources
pub const SOURCES: Words = Words::new("Sources", "Ffynonellau");

/// the publisher's words
pub const PUBLISHERS_WORDS: Words = Words::new("the publisher's words", "geiriau'r cyhoeddwr");

/// a reading of the standard
pub const A_READING: Words = Words::new("a reading of the standard", "darlleniad o'r safon");

/// If you fall short: 
pub const IF_YOU_FALL_SHORT: Words = Words::new("If you fall short: ", "Os ydych yn brin: ");

/// By stage
pub const BY_STAGE: Words = Words::new("By stage", "Fesul cam");

/// Stage
pub const THE_STAGE: Words = Words::new("Stage", "Cam");

/// By sector
pub const BY_SECTOR: Words = Words::new("By sector", "Fesul sector");

/// Sector
pub const THE_SECTOR: Words = Words::new("Sector", "Sector");

/// By organisation
pub const BY_ORGANISATION: Words = Words::new("By organisation", "Fesul sefydliad");

/// By month of the review
pub const BY_MONTH_OF_THE_REVIEW: Words = Words::new("By month of the review", "Fesul mis yr adolygiad");

/// Month
pub const MONTH: Words = Words::new("Month", "Mis");

/// What tightens
pub const WHAT_TIGHTENS: Words = Words::new("What tightens", "Beth sy'n tynhau");

/// What changes both ways
pub const WHAT_CHANGES_BOTH_WAYS: Words = Words::new("What changes both ways", "Beth sy'n newid y ddwy ffordd");

/// What cannot be said
pub const WHAT_CANNOT_BE_SAID: Words = Words::new("What cannot be said", "Beth na ellir ei ddweud");

/// What relaxes
pub const WHAT_RELAXES: Words = Words::new("What relaxes", "Beth sy'n llacio");

/// Applies when
pub const APPLIES_WHEN: Words = Words::new("Applies when", "Yn berthnasol pan");

/// What to show
pub const WHAT_TO_SHOW: Words = Words::new("What to show", "Beth i'w ddangos");

/// Skip to the content
pub const SKIP_TO_THE_CONTENT: Words = Words::new("Skip to the content", "Neidio i'r cynnwys");

/// Language
pub const LANGUAGE: Words = Words::new("Language", "Iaith");

/// Cymraeg
pub const OTHER_LANGUAGE: Words = Words::new("Cymraeg", "English");

/// (not reviewed)
pub const NOT_REVIEWED: Words = Words::new("(not reviewed)", "(heb ei adolygu)");

/// Outcomes
pub const OUTCOMES: Words = Words::new("Outcomes", "Canlyniadau");

/// Standard
pub const THE_STANDARD: Words = Words::new("Standard", "Safon");

/// Warnings
pub const WARNINGS_FOUND: Words = Words::new("Warnings", "Rhybuddion");

/// The Welsh has not yet been reviewed, but for official texts.
pub const WELSH_NOT_REVIEWED: Words = Words::new("The Welsh has not yet been reviewed, but for official texts.", "Nid yw'r Gymraeg wedi'i hadolygu eto, ac eithrio'r testunau swyddogol.");

/// not known
pub const UNKNOWN: Words = Words::new("not known", "ddim yn hysbys");

/// Exempt, approved by {by}, from {from} until {until}
pub struct ExemptUntil {
    pub by: Words,
    pub from: Words,
    pub until: Words,
}

impl Message for ExemptUntil {
    const ROW: &'static MessageRow = &MessageRow {
        id: "exempt-until",
        arguments: &["by", "from", "until"],
        said: Pair { en: &[Text("Exempt, approved by "), Hole(0), Text(", from "), Hole(1), Text(" until "), Hole(2)], cy: &[Text("Eithriad, a gymeradwywyd gan: "), Hole(0), Text("; o: "), Hole(1), Text("; hyd at: "), Hole(2)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.by), Filling::Words(&self.from), Filling::Words(&self.until)]
    }
}

/// Exempt, approved by {by}, from {from}
pub struct ExemptWithoutEnd {
    pub by: Words,
    pub from: Words,
}

impl Message for ExemptWithoutEnd {
    const ROW: &'static MessageRow = &MessageRow {
        id: "exempt-without-end",
        arguments: &["by", "from"],
        said: Pair { en: &[Text("Exempt, approved by "), Hole(0), Text(", from "), Hole(1)], cy: &[Text("Eithriad, a gymeradwywyd gan: "), Hole(0), Text("; o: "), Hole(1)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.by), Filling::Words(&self.from)]
    }
}

/// {id} begins to count
pub struct EvidenceCounts {
    pub id: Words,
}

impl Message for EvidenceCounts {
    const ROW: &'static MessageRow = &MessageRow {
        id: "evidence-counts",
        arguments: &["id"],
        said: Pair { en: &[Hole(0), Text(" begins to count")], cy: &[Text("yn dechrau cyfrif: "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.id)]
    }
}

/// {id} is too old
pub struct EvidenceAges {
    pub id: Words,
}

impl Message for EvidenceAges {
    const ROW: &'static MessageRow = &MessageRow {
        id: "evidence-ages",
        arguments: &["id"],
        said: Pair { en: &[Hole(0), Text(" is too old")], cy: &[Text("yn rhy hen: "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.id)]
    }
}

/// {id} has expired
pub struct EvidenceExpires {
    pub id: Words,
}

impl Message for EvidenceExpires {
    const ROW: &'static MessageRow = &MessageRow {
        id: "evidence-expires",
        arguments: &["id"],
        said: Pair { en: &[Hole(0), Text(" has expired")], cy: &[Text("wedi dod i ben: "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.id)]
    }
}

/// {id} is exempt
pub struct ExemptionBegins {
    pub id: Words,
}

impl Message for ExemptionBegins {
    const ROW: &'static MessageRow = &MessageRow {
        id: "exemption-begins",
        arguments: &["id"],
        said: Pair { en: &[Hole(0), Text(" is exempt")], cy: &[Text("eithriad yn dechrau: "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.id)]
    }
}

/// {id} is no longer exempt
pub struct ExemptionEnds {
    pub id: Words,
}

impl Message for ExemptionEnds {
    const ROW: &'static MessageRow = &MessageRow {
        id: "exemption-ends",
        arguments: &["id"],
        said: Pair { en: &[Hole(0), Text(" is no longer exempt")], cy: &[Text("eithriad yn dod i ben: "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.id)]
    }
}

/// {id} is judged
pub struct IsJudged {
    pub id: Words,
}

impl Message for IsJudged {
    const ROW: &'static MessageRow = &MessageRow {
        id: "is-judged",
        arguments: &["id"],
        said: Pair { en: &[Hole(0), Text(" is judged")], cy: &[Text("dyfarniad: "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.id)]
    }
}

/// the condition {id} is closed
pub struct ConditionClosed {
    pub id: Words,
}

impl Message for ConditionClosed {
    const ROW: &'static MessageRow = &MessageRow {
        id: "condition-closed",
        arguments: &["id"],
        said: Pair { en: &[Text("the condition "), Hole(0), Text(" is closed")], cy: &[Text("amod wedi'i gau: "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.id)]
    }
}

/// the condition {id} is overdue
pub struct ConditionOverdue {
    pub id: Words,
}

impl Message for ConditionOverdue {
    const ROW: &'static MessageRow = &MessageRow {
        id: "condition-overdue",
        arguments: &["id"],
        said: Pair { en: &[Text("the condition "), Hole(0), Text(" is overdue")], cy: &[Text("amod yn hwyr: "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.id)]
    }
}

/// withdrawn
pub const WITHDRAWN: Words = Words::new("withdrawn", "wedi'i dynnu'n ôl");

/// evidence against
pub const COUNTER_EVIDENCE: Words = Words::new("evidence against", "tystiolaeth yn erbyn");

/// lacks a tag
pub const LACKS_TAG: Words = Words::new("lacks a tag", "tag ar goll");

/// lacks a language
pub const LACKS_LANGUAGE: Words = Words::new("lacks a language", "iaith ar goll");

/// does not state the figure
pub const MEASURE_ABSENT: Words = Words::new("does not state the figure", "nid yw'n nodi'r ffigur");

/// figure out of bound
pub const MEASURE_OUT_OF_BOUND: Words = Words::new("figure out of bound", "ffigur y tu allan i'r terfyn");

/// not yet collected
pub const NOT_YET_COLLECTED: Words = Words::new("not yet collected", "heb ei gasglu eto");

/// expired
pub const EXPIRED: Words = Words::new("expired", "wedi dod i ben");

/// too old
pub const TOO_OLD: Words = Words::new("too old", "yn rhy hen");

/// not yet collected, too early by {days} days
pub struct NotYetCollectedBy {
    pub days: Number,
}

impl Message for NotYetCollectedBy {
    const ROW: &'static MessageRow = &MessageRow {
        id: "not-yet-collected-by",
        arguments: &["days"],
        said: Pair { en: &[Text("not yet collected, too early by "), Choice(0, &[(Of(One), &[Hole(0), Text(" day")]), (Rest, &[Hole(0), Text(" days")])])], cy: &[Text("heb ei gasglu eto, yn rhy gynnar o "), Choice(0, &[(Of(Zero), &[Hole(0), Text(" diwrnod")]), (Of(One), &[Hole(0), Text(" diwrnod")]), (Of(Two), &[Hole(0), Text(" ddiwrnod")]), (Of(Few), &[Hole(0), Text(" diwrnod")]), (Of(Many), &[Hole(0), Text(" diwrnod")]), (Rest, &[Hole(0), Text(" diwrnod")])])] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Number(self.days)]
    }
}

/// expired {days} days ago
pub struct ExpiredBy {
    pub days: Number,
}

impl Message for ExpiredBy {
    const ROW: &'static MessageRow = &MessageRow {
        id: "expired-by",
        arguments: &["days"],
        said: Pair { en: &[Text("expired "), Choice(0, &[(Of(One), &[Hole(0), Text(" day")]), (Rest, &[Hole(0), Text(" days")])]), Text(" ago")], cy: &[Text("wedi dod i ben "), Choice(0, &[(Of(Zero), &[Hole(0), Text(" diwrnod")]), (Of(One), &[Hole(0), Text(" diwrnod")]), (Of(Two), &[Hole(0), Text(" ddiwrnod")]), (Of(Few), &[Hole(0), Text(" diwrnod")]), (Of(Many), &[Hole(0), Text(" diwrnod")]), (Rest, &[Hole(0), Text(" diwrnod")])]), Text(" yn ôl")] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Number(self.days)]
    }
}

/// too old by {days} days
pub struct TooOldBy {
    pub days: Number,
}

impl Message for TooOldBy {
    const ROW: &'static MessageRow = &MessageRow {
        id: "too-old-by",
        arguments: &["days"],
        said: Pair { en: &[Text("too old by "), Choice(0, &[(Of(One), &[Hole(0), Text(" day")]), (Rest, &[Hole(0), Text(" days")])])], cy: &[Text("yn rhy hen o "), Choice(0, &[(Of(Zero), &[Hole(0), Text(" diwrnod")]), (Of(One), &[Hole(0), Text(" diwrnod")]), (Of(Two), &[Hole(0), Text(" ddiwrnod")]), (Of(Few), &[Hole(0), Text(" diwrnod")]), (Of(Many), &[Hole(0), Text(" diwrnod")]), (Rest, &[Hole(0), Text(" diwrnod")])])] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Number(self.days)]
    }
}

/// {count} more: {reason}
pub struct MoreItems {
    pub count: Number,
    pub reason: Words,
}

impl Message for MoreItems {
    const ROW: &'static MessageRow = &MessageRow {
        id: "more-items",
        arguments: &["count", "reason"],
        said: Pair { en: &[Hole(0), Text(" more: "), Hole(1)], cy: &[Hole(0), Text(" arall: "), Hole(1)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Number(self.count), Filling::Words(&self.reason)]
    }
}

/// further parts of the rule: {count}
pub struct FurtherParts {
    pub count: Number,
}

impl Message for FurtherParts {
    const ROW: &'static MessageRow = &MessageRow {
        id: "further-parts",
        arguments: &["count"],
        said: Pair { en: &[Text("further parts of the rule: "), Hole(0)], cy: &[Text("rhannau eraill o'r rheol: "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Number(self.count)]
    }
}

/// No must or should applies to such a service.
pub const NOTHING_APPLIES: Words = Words::new("No must or should applies to such a service.", "Nid oes gofyniad gorfodol na chynghorol sy'n berthnasol i wasanaeth o'r fath.");

/// As a whole, passing it is {passes}, and meeting it in full {in_full}.
pub struct AsAWhole {
    pub passes: Words,
    pub in_full: Words,
}

impl Message for AsAWhole {
    const ROW: &'static MessageRow = &MessageRow {
        id: "as-a-whole",
        arguments: &["passes", "in_full"],
        said: Pair { en: &[Text("As a whole, passing it is "), Hole(0), Text(", and meeting it in full "), Hole(1), Text(".")], cy: &[Text("At ei gilydd; llwyddo: "), Hole(0), Text("; bodloni'n llawn: "), Hole(1), Text(".")] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.passes), Filling::Words(&self.in_full)]
    }
}

/// as hard as before
pub const AS_HARD: Words = Words::new("as hard as before", "mor anodd ag o'r blaen");

/// harder
pub const HARDER: Words = Words::new("harder", "yn anos");

/// easier
pub const EASIER: Words = Words::new("easier", "yn haws");

/// harder for some and easier for others
pub const BOTH_WAYS: Words = Words::new("harder for some and easier for others", "yn anos i rai ac yn haws i eraill");

/// not known to be as hard as before
pub const NOT_PROVED: Words = Words::new("not known to be as hard as before", "heb ei brofi");

/// {level}, as its author declares
pub struct AsDeclared {
    pub level: Words,
}

impl Message for AsDeclared {
    const ROW: &'static MessageRow = &MessageRow {
        id: "as-declared",
        arguments: &["level"],
        said: Pair { en: &[Hole(0), Text(", as its author declares")], cy: &[Hole(0), Text(", yn ôl ei awdur")] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.level)]
    }
}

/// nothing found
pub const NOTHING_FOUND: Words = Words::new("nothing found", "heb ganfod dim");

/// Services that could work together
pub const WHO_WORKS_TOGETHER: Words = Words::new("Services that could work together", "Gwasanaethau a allai gydweithio");

/// Where services stand, {day}
pub struct WhereServicesStand {
    pub day: Words,
}

impl Message for WhereServicesStand {
    const ROW: &'static MessageRow = &MessageRow {
        id: "where-services-stand",
        arguments: &["day"],
        said: Pair { en: &[Text("Where services stand, "), Hole(0)], cy: &[Text("Sefyllfa'r gwasanaethau, "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.day)]
    }
}

/// Capabilities that the vocabulary does not have
pub const UNKNOWN_CAPABILITIES: Words = Words::new("Capabilities that the vocabulary does not have", "Galluoedd nad ydynt yn yr eirfa");

/// did you mean: {near}
pub struct DidYouMeanIt {
    pub near: Words,
}

impl Message for DidYouMeanIt {
    const ROW: &'static MessageRow = &MessageRow {
        id: "did-you-mean-it",
        arguments: &["near"],
        said: Pair { en: &[Text("did you mean: "), Hole(0)], cy: &[Text("ai hyn oedd mewn golwg: "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.near)]
    }
}

/// Conditions that are open after they were due: {conditions}, of services: {of}.
pub struct Overdue {
    pub conditions: Number,
    pub of: Number,
}

impl Message for Overdue {
    const ROW: &'static MessageRow = &MessageRow {
        id: "overdue",
        arguments: &["conditions", "of"],
        said: Pair { en: &[Text("Conditions that are open after they were due: "), Hole(0), Text(", of services: "), Hole(1), Text(".")], cy: &[Text("Amodau sy'n agored ar ôl y dyddiad cau: "), Hole(0), Text(", mewn gwasanaethau: "), Hole(1), Text(".")] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Number(self.conditions), Filling::Number(self.of)]
    }
}

/// Services that pass and will not, if nobody acts: {falls}
pub struct WillNotPass {
    pub falls: Number,
}

impl Message for WillNotPass {
    const ROW: &'static MessageRow = &MessageRow {
        id: "will-not-pass",
        arguments: &["falls"],
        said: Pair { en: &[Text("Services that pass and will not, if nobody acts: "), Hole(0)], cy: &[Text("Gwasanaethau sy'n llwyddo nawr, ond nid bellach os na wneir dim: "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Number(self.falls)]
    }
}

/// {part} of {of}
pub struct SoManyOf {
    pub part: Number,
    pub of: Number,
}

impl Message for SoManyOf {
    const ROW: &'static MessageRow = &MessageRow {
        id: "so-many-of",
        arguments: &["part", "of"],
        said: Pair { en: &[Hole(0), Text(" of "), Hole(1)], cy: &[Hole(0), Text(" o "), Hole(1)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Number(self.part), Filling::Number(self.of)]
    }
}
