//! Made of `messages/en/pages.ftl` and `messages/cy/pages.ftl` by `cargo messages`; do not edit it here.

use super::message::{Case::*, Category::*, Message, Number, Pair, Piece::*, MessageRow, Filling};
use crate::words::Words;

/// Why
pub const WHY: Words = Words::new("Why", "Pam");

/// Services
pub const SERVICES: Words = Words::new("Services", "Gwasanaethau");

/// Service
pub const SERVICE: Words = Words::new("Service", "Gwasanaeth");

/// What comes next, if nobody acts
pub const WHAT_COMES_NEXT: Words = Words::new("What comes next, if nobody acts", "Beth sydd i ddod, os na wneir dim");

/// Day
pub const DAY: Words = Words::new("Day", "Diwrnod");

/// Point
pub const POINT: Words = Words::new("Point", "Pwynt");

/// The points
pub const POINTS: Words = Words::new("The points", "Y pwyntiau");

/// By sector
pub const BY_SECTOR: Words = Words::new("By sector", "Fesul sector");

/// Outcomes
pub const OUTCOMES: Words = Words::new("Outcomes", "Canlyniadau");

/// No must or should applies to such a service.
pub const NOTHING_APPLIES: Words = Words::new("No must or should applies to such a service.", "Nid oes gofyniad gorfodol na chynghorol sy'n berthnasol i wasanaeth o'r fath.");

/// Unofficial data: the publisher of the standard did not issue it.
pub const UNOFFICIAL: Words = Words::new("Unofficial data: the publisher of the standard did not issue it.", "Data answyddogol: nid cyhoeddwr y safon a'u rhyddhaodd.");

/// Skip to the content
pub const SKIP_TO_THE_CONTENT: Words = Words::new("Skip to the content", "Neidio i'r cynnwys");

/// Language
pub const LANGUAGE: Words = Words::new("Language", "Iaith");

/// Cymraeg
pub const OTHER_LANGUAGE: Words = Words::new("Cymraeg", "English");

/// (not reviewed)
pub const NOT_REVIEWED: Words = Words::new("(not reviewed)", "(heb ei adolygu)");

/// The Welsh has not yet been reviewed, but for official texts.
pub const WELSH_NOT_REVIEWED: Words = Words::new("The Welsh has not yet been reviewed, but for official texts.", "Nid yw'r Gymraeg wedi'i hadolygu eto, ac eithrio'r testunau swyddogol.");

/// not known
pub const UNKNOWN: Words = Words::new("not known", "ddim yn hysbys");

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
        said: Pair { en: &[Text("Requirements that are a reading of the standard, not its publisher's words: "), Hole(0), Text(" of "), Hole(1)], cy: &[Text("Gofynion sy'n ddehongliad o'r safon, nid yn eiriau ei chyhoeddwr: "), Hole(0), Text(" o "), Hole(1)] },
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
        said: Pair { en: &[Text("the whole: "), Hole(0), Text(" → "), Hole(1)], cy: &[Text("y safon gyfan: "), Hole(0), Text(" → "), Hole(1)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.from), Filling::Words(&self.to)]
    }
}

/// Standard
pub const THE_STANDARD: Words = Words::new("Standard", "Safon");

/// Warnings
pub const WARNINGS_TOLD: Words = Words::new("Warnings", "Rhybuddion");

/// begins to count
pub const EVIDENCE_COUNTS: Words = Words::new("begins to count", "yn dechrau cyfrif");

/// is too old
pub const EVIDENCE_AGES: Words = Words::new("is too old", "yn rhy hen");

/// has expired
pub const EVIDENCE_EXPIRES: Words = Words::new("has expired", "wedi dod i ben");

/// is exempt
pub const EXEMPTION_BEGINS: Words = Words::new("is exempt", "mae'r eithriad yn dechrau");

/// is no longer exempt
pub const EXEMPTION_ENDS: Words = Words::new("is no longer exempt", "mae'r eithriad yn dod i ben");

/// is judged
pub const IS_JUDGED: Words = Words::new("is judged", "dyfernir arno");

/// is closed
pub const CONDITION_CLOSED: Words = Words::new("is closed", "wedi'i gyflawni");

/// is overdue
pub const CONDITION_OVERDUE: Words = Words::new("is overdue", "yn hwyr");

/// What was agreed
pub const WHAT_WAS_AGREED: Words = Words::new("What was agreed", "Yr hyn y cytunwyd arno");

/// Agreed actions, each with its owner and its day
pub const AGREED_CAPTION: Words = Words::new("Agreed actions, each with its owner and its day", "Y camau y cytunwyd arnynt, pob un gyda'i berchennog a'i ddiwrnod");

/// Action
pub const ACTION: Words = Words::new("Action", "Cam");

/// Owner
pub const OWNER: Words = Words::new("Owner", "Perchennog");

/// State
pub const STATE: Words = Words::new("State", "Sefyllfa");

/// open
pub const CONDITION_IS_OPEN: Words = Words::new("open", "i'w gyflawni");

/// closed
pub const CONDITION_IS_DONE: Words = Words::new("closed", "wedi'i gyflawni");

/// overdue
pub const CONDITION_IS_LATE: Words = Words::new("overdue", "yn hwyr");

/// The service
pub const THE_SERVICE: Words = Words::new("The service", "Y gwasanaeth");

/// Who reviewed
pub const WHO_REVIEWED: Words = Words::new("Who reviewed", "Pwy a adolygodd");

/// What was waived
pub const WHAT_WAS_WAIVED: Words = Words::new("What was waived", "Yr hyn a eithriwyd");

/// no effect on the day
pub const NO_EFFECT_TODAY: Words = Words::new("no effect on the day", "dim effaith ar y diwrnod");

/// What was looked at
pub const LOOKED_AT: Words = Words::new("What was looked at", "Yr hyn yr edrychwyd arno");

/// Items of evidence, and how each stands
pub const LOOKED_AT_CAPTION: Words = Words::new("Items of evidence, and how each stands", "Eitemau tystiolaeth, a sefyllfa pob un");

/// Item
pub const ITEM: Words = Words::new("Item", "Eitem");

/// Collected
pub const COLLECTED: Words = Words::new("Collected", "Casglwyd");

/// counts
pub const IT_COUNTS: Words = Words::new("counts", "yn cyfrif");

/// no rule asks for its kind
pub const NOBODY_ASKS: Words = Words::new("no rule asks for its kind", "nid oes rheol yn gofyn am ei math");

/// saw it otherwise
pub const SAW_IT_OTHERWISE: Words = Words::new("saw it otherwise", "yn anghytuno");

/// before that
pub const BEFORE_THAT: Words = Words::new("before that", "cyn hynny");

/// Later days on which single requirements change: {count}
pub struct FurtherDays {
    pub count: Number,
}

impl Message for FurtherDays {
    const ROW: &'static MessageRow = &MessageRow {
        id: "further-days",
        arguments: &["count"],
        said: Pair { en: &[Text("Later days on which single requirements change: "), Hole(0)], cy: &[Text("Dyddiau diweddarach y mae gofynion unigol yn newid arnynt: "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Number(self.count)]
    }
}

/// Further items of evidence: {count}
pub struct FurtherItems {
    pub count: Number,
}

impl Message for FurtherItems {
    const ROW: &'static MessageRow = &MessageRow {
        id: "further-items",
        arguments: &["count"],
        said: Pair { en: &[Text("Further items of evidence: "), Hole(0)], cy: &[Text("Eitemau tystiolaeth eraill: "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Number(self.count)]
    }
}

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
        said: Pair { en: &[Text("Exempt, approved by "), Hole(0), Text(", from "), Hole(1), Text(" until "), Hole(2)], cy: &[Text("Eithriad o "), Hole(1), Text(" hyd at "), Hole(2), Text(", a gymeradwywyd gan: "), Hole(0)] },
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
        said: Pair { en: &[Text("Exempt, approved by "), Hole(0), Text(", from "), Hole(1)], cy: &[Text("Eithriad o "), Hole(1), Text(" ymlaen, a gymeradwywyd gan: "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.by), Filling::Words(&self.from)]
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

/// Playbook: {standard}
pub struct Playbook {
    pub standard: Words,
}

impl Message for Playbook {
    const ROW: &'static MessageRow = &MessageRow {
        id: "playbook",
        arguments: &["standard"],
        said: Pair { en: &[Text("Playbook: "), Hole(0)], cy: &[Text("Canllaw gwaith: "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.standard)]
    }
}

/// Sources
pub const SOURCES: Words = Words::new("Sources", "Ffynonellau");

/// the publisher's words
pub const PUBLISHERS_WORDS: Words = Words::new("the publisher's words", "geiriau'r cyhoeddwr");

/// a reading of the standard
pub const A_READING: Words = Words::new("a reading of the standard", "dehongliad o'r safon");

/// If you fall short
pub const IF_YOU_FALL_SHORT: Words = Words::new("If you fall short", "Os nad yw hyn wedi'i fodloni");

/// Applies when
pub const APPLIES_WHEN: Words = Words::new("Applies when", "Yn berthnasol pan");

/// What to show
pub const WHAT_TO_SHOW: Words = Words::new("What to show", "Beth i'w ddangos");

/// Checklist
pub const CHECKLIST: Words = Words::new("Checklist", "Rhestr wirio");

/// Requirements that apply: {applies}. That may apply: {perhaps}.
pub struct Applying {
    pub applies: Number,
    pub perhaps: Number,
}

impl Message for Applying {
    const ROW: &'static MessageRow = &MessageRow {
        id: "applying",
        arguments: &["applies", "perhaps"],
        said: Pair { en: &[Text("Requirements that apply: "), Hole(0), Text(". That may apply: "), Hole(1), Text(".")], cy: &[Text("Gofynion sy'n berthnasol: "), Hole(0), Text(". Gofynion a allai fod yn berthnasol: "), Hole(1), Text(".")] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Number(self.applies), Filling::Number(self.perhaps)]
    }
}

/// depends on
pub const DEPENDS_ON: Words = Words::new("depends on", "yn dibynnu ar");

/// no judgement needed
pub const NO_JUDGEMENT_NEEDED: Words = Words::new("no judgement needed", "nid oes angen dyfarniad");

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
        said: Pair { en: &[Text("No service can pass "), Hole(0), Text(", so everything is proved of it.")], cy: &[Text("Ni all yr un gwasanaeth fodloni fersiwn "), Hole(0), Text(", felly gellir profi popeth amdano.")] },
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
pub const VERSION_NEEDED: Words = Words::new("Needs", "Angen");

/// What is wrong with this step
pub const WRONG_HERE: Words = Words::new("What is wrong with this step", "Beth sydd o'i le ar y cam hwn");

/// What tightens
pub const WHAT_TIGHTENS: Words = Words::new("What tightens", "Beth sy'n tynhau");

/// What changes both ways
pub const WHAT_CHANGES_BOTH_WAYS: Words = Words::new("What changes both ways", "Beth sy'n newid i'r ddau gyfeiriad");

/// What cannot be said
pub const WHAT_CANNOT_BE_SAID: Words = Words::new("What cannot be said", "Beth na ellir ei ddweud");

/// What relaxes
pub const WHAT_RELAXES: Words = Words::new("What relaxes", "Beth sy'n llacio");

/// As a whole, passing it is {passes}, and meeting it in full {in_full}.
pub struct AsAWhole {
    pub passes: Words,
    pub in_full: Words,
}

impl Message for AsAWhole {
    const ROW: &'static MessageRow = &MessageRow {
        id: "as-a-whole",
        arguments: &["passes", "in_full"],
        said: Pair { en: &[Text("As a whole, passing it is "), Hole(0), Text(", and meeting it in full "), Hole(1), Text(".")], cy: &[Text("At ei gilydd, llwyddo: "), Hole(0), Text("; bodloni'n llawn: "), Hole(1), Text(".")] },
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
pub const NOT_PROVED: Words = Words::new("not known to be as hard as before", "nid oes prawf ei fod mor anodd ag o'r blaen");

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

/// Organisation
pub const ORGANISATION: Words = Words::new("Organisation", "Sefydliad");

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
        said: Pair { en: &[Text("Services to which nothing applies, counted apart: "), Hole(0)], cy: &[Text("Gwasanaethau nad oes dim yn berthnasol iddynt, a gyfrifir ar wahân: "), Hole(0)] },
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
pub const LONGEST_OVERDUE: Words = Words::new("Those that are overdue longest, at most 20", "Y rhai sydd wedi bod yn hwyr hiraf, 20 ar y mwyaf");

/// Condition
pub const CONDITION: Words = Words::new("Condition", "Amod");

/// Requirement
pub const REQUIREMENT: Words = Words::new("Requirement", "Gofyniad");

/// Due
pub const DUE: Words = Words::new("Due", "Dyddiad cau");

/// Days on which the outcome of a service changes
pub const COMING_CAPTION: Words = Words::new("Days on which the outcome of a service changes", "Dyddiau y bydd canlyniad gwasanaeth yn newid");

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

/// What most fall short of, at most 20 requirements, {standard}
pub struct MostFallShort {
    pub standard: Words,
}

impl Message for MostFallShort {
    const ROW: &'static MessageRow = &MessageRow {
        id: "most-fall-short",
        arguments: &["standard"],
        said: Pair { en: &[Text("What most fall short of, at most 20 requirements, "), Hole(0)], cy: &[Text("Y gofynion sydd heb eu bodloni amlaf (20 ar y mwyaf), "), Hole(0)] },
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
pub const SHORT_OF: Words = Words::new("Fall short, of those it applies to", "Nifer nad ydynt yn ei fodloni, o'r rhai y mae'n berthnasol iddynt");

/// By stage
pub const BY_STAGE: Words = Words::new("By stage", "Fesul cyfnod");

/// Stage
pub const THE_STAGE: Words = Words::new("Stage", "Cyfnod");

/// Sector
pub const THE_SECTOR: Words = Words::new("Sector", "Sector");

/// By organisation
pub const BY_ORGANISATION: Words = Words::new("By organisation", "Fesul sefydliad");

/// By month of the review
pub const BY_MONTH_OF_THE_REVIEW: Words = Words::new("By month of the review", "Fesul mis yr adolygiad");

/// Month
pub const MONTH: Words = Words::new("Month", "Mis");

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

/// Conditions that are open after they were due: {conditions}, of services: {of}.
pub struct Overdue {
    pub conditions: Number,
    pub of: Number,
}

impl Message for Overdue {
    const ROW: &'static MessageRow = &MessageRow {
        id: "overdue",
        arguments: &["conditions", "of"],
        said: Pair { en: &[Text("Conditions that are open after they were due: "), Hole(0), Text(", of services: "), Hole(1), Text(".")], cy: &[Text("Amodau sydd heb eu cyflawni ar ôl y dyddiad cau: "), Hole(0), Text(", mewn "), Choice(1, &[(Of(Zero), &[Hole(1), Text(" gwasanaeth")]), (Of(One), &[Hole(1), Text(" gwasanaeth")]), (Of(Two), &[Hole(1), Text(" wasanaeth")]), (Of(Few), &[Hole(1), Text(" gwasanaeth")]), (Of(Many), &[Hole(1), Text(" gwasanaeth")]), (Rest, &[Hole(1), Text(" gwasanaeth")])]), Text(".")] },
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
        said: Pair { en: &[Text("Services that pass and will not, if nobody acts: "), Hole(0)], cy: &[Text("Gwasanaethau sy'n llwyddo nawr, ond na fyddant os na wneir dim: "), Hole(0)] },
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

/// Who does what
pub const WHO_DOES_WHAT: Words = Words::new("Who does what", "Pwy sy'n gwneud beth");

/// Capability
pub const CAPABILITY: Words = Words::new("Capability", "Gallu");

/// Organisations
pub const ORGANISATIONS: Words = Words::new("Organisations", "Sefydliadau");

/// Services that could work together
pub const WHO_WORKS_TOGETHER: Words = Words::new("Services that could work together", "Gwasanaethau a allai gydweithio");

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

/// Nobody who passes falls.
pub const NOBODY_FALLS: Words = Words::new("Nobody who passes falls.", "Ni fyddai'r un gwasanaeth sy'n llwyddo nawr yn methu.");

/// Who passes and would fall: {falls}
pub struct WhoFalls {
    pub falls: Number,
}

impl Message for WhoFalls {
    const ROW: &'static MessageRow = &MessageRow {
        id: "who-falls",
        arguments: &["falls"],
        said: Pair { en: &[Text("Who passes and would fall: "), Hole(0)], cy: &[Text("Yn llwyddo nawr, ond yn methu wedyn: "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Number(self.falls)]
    }
}

/// To whom nothing applies any more, which is no fall: {count}
pub struct NothingAppliesAnyMore {
    pub count: Number,
}

impl Message for NothingAppliesAnyMore {
    const ROW: &'static MessageRow = &MessageRow {
        id: "nothing-applies-any-more",
        arguments: &["count"],
        said: Pair { en: &[Text("To whom nothing applies any more, which is no fall: "), Hole(0)], cy: &[Text("Y rhai nad oes dim yn berthnasol iddynt mwyach (nid methiant yw hynny): "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Number(self.count)]
    }
}

/// Who falls, and the least repair
pub const LEAST_REPAIR: Words = Words::new("Who falls, and the least repair", "Pwy fyddai'n methu, a'r gwelliant lleiaf");

/// {from} → {to}
pub struct WasAndIs {
    pub from: Words,
    pub to: Words,
}

impl Message for WasAndIs {
    const ROW: &'static MessageRow = &MessageRow {
        id: "was-and-is",
        arguments: &["from", "to"],
        said: Pair { en: &[Hole(0), Text(" → "), Hole(1)], cy: &[Hole(0), Text(" → "), Hole(1)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.from), Filling::Words(&self.to)]
    }
}

/// {outcome}, as before
pub struct AsBefore {
    pub outcome: Words,
}

impl Message for AsBefore {
    const ROW: &'static MessageRow = &MessageRow {
        id: "as-before",
        arguments: &["outcome"],
        said: Pair { en: &[Hole(0), Text(", as before")], cy: &[Hole(0), Text(", fel o'r blaen")] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.outcome)]
    }
}

/// Earlier review
pub const EARLIER_REVIEW: Words = Words::new("Earlier review", "Adolygiad cynharach");

/// Later review
pub const LATER_REVIEW: Words = Words::new("Later review", "Adolygiad diweddarach");

/// What has changed
pub const WHAT_HAS_CHANGED: Words = Words::new("What has changed", "Beth sydd wedi newid");

/// Nothing has changed.
pub const NOTHING_HAS_CHANGED: Words = Words::new("Nothing has changed.", "Nid oes dim wedi newid.");

/// the revision of the standard has changed
pub const REVISION_CHANGED: Words = Words::new("the revision of the standard has changed", "mae fersiwn y safon wedi newid");

/// judged on {day}: {verdict}
pub struct JudgedFirst {
    pub day: Words,
    pub verdict: Words,
}

impl Message for JudgedFirst {
    const ROW: &'static MessageRow = &MessageRow {
        id: "judged-first",
        arguments: &["day", "verdict"],
        said: Pair { en: &[Text("judged on "), Hole(0), Text(": "), Hole(1)], cy: &[Text("dyfarnwyd ar "), Hole(0), Text(": "), Hole(1)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.day), Filling::Words(&self.verdict)]
    }
}

/// judged again on {day}: {verdict}
pub struct JudgedAgain {
    pub day: Words,
    pub verdict: Words,
}

impl Message for JudgedAgain {
    const ROW: &'static MessageRow = &MessageRow {
        id: "judged-again",
        arguments: &["day", "verdict"],
        said: Pair { en: &[Text("judged again on "), Hole(0), Text(": "), Hole(1)], cy: &[Text("dyfarnwyd eto ar "), Hole(0), Text(": "), Hole(1)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.day), Filling::Words(&self.verdict)]
    }
}

/// the judgement of {day} was edited: {verdict}
pub struct JudgementEdited {
    pub day: Words,
    pub verdict: Words,
}

impl Message for JudgementEdited {
    const ROW: &'static MessageRow = &MessageRow {
        id: "judgement-edited",
        arguments: &["day", "verdict"],
        said: Pair { en: &[Text("the judgement of "), Hole(0), Text(" was edited: "), Hole(1)], cy: &[Text("golygwyd y dyfarniad a roddwyd ar "), Hole(0), Text(": "), Hole(1)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.day), Filling::Words(&self.verdict)]
    }
}

/// the judgement of {day} was removed: {verdict}
pub struct JudgementRemoved {
    pub day: Words,
    pub verdict: Words,
}

impl Message for JudgementRemoved {
    const ROW: &'static MessageRow = &MessageRow {
        id: "judgement-removed",
        arguments: &["day", "verdict"],
        said: Pair { en: &[Text("the judgement of "), Hole(0), Text(" was removed: "), Hole(1)], cy: &[Text("tynnwyd y dyfarniad a roddwyd ar "), Hole(0), Text(" o'r adolygiad: "), Hole(1)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.day), Filling::Words(&self.verdict)]
    }
}

/// new evidence
pub const ITEM_NEW: Words = Words::new("new evidence", "tystiolaeth newydd");

/// counts from {day} on
pub struct CountsFrom {
    pub day: Words,
}

impl Message for CountsFrom {
    const ROW: &'static MessageRow = &MessageRow {
        id: "counts-from",
        arguments: &["day"],
        said: Pair { en: &[Text("counts from "), Hole(0), Text(" on")], cy: &[Text("yn cyfrif o "), Hole(0), Text(" ymlaen")] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.day)]
    }
}

/// too old from {day} on
pub struct TooOldFrom {
    pub day: Words,
}

impl Message for TooOldFrom {
    const ROW: &'static MessageRow = &MessageRow {
        id: "too-old-from",
        arguments: &["day"],
        said: Pair { en: &[Text("too old from "), Hole(0), Text(" on")], cy: &[Text("yn rhy hen o "), Hole(0), Text(" ymlaen")] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.day)]
    }
}

/// expired, and does not count from {day} on
pub struct ExpiredFrom {
    pub day: Words,
}

impl Message for ExpiredFrom {
    const ROW: &'static MessageRow = &MessageRow {
        id: "expired-from",
        arguments: &["day"],
        said: Pair { en: &[Text("expired, and does not count from "), Hole(0), Text(" on")], cy: &[Text("wedi dod i ben, ac nid yw'n cyfrif o "), Hole(0), Text(" ymlaen")] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.day)]
    }
}

/// edited
pub const ITEM_EDITED: Words = Words::new("edited", "wedi'i golygu");

/// removed from the review
pub const ITEM_REMOVED: Words = Words::new("removed from the review", "wedi'i thynnu o'r adolygiad");

/// from {from} until {until}
pub struct DaysFromUntil {
    pub from: Words,
    pub until: Words,
}

impl Message for DaysFromUntil {
    const ROW: &'static MessageRow = &MessageRow {
        id: "days-from-until",
        arguments: &["from", "until"],
        said: Pair { en: &[Text("from "), Hole(0), Text(" until "), Hole(1)], cy: &[Text("o "), Hole(0), Text(" hyd at "), Hole(1)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.from), Filling::Words(&self.until)]
    }
}

/// from {from} on
pub struct DaysFrom {
    pub from: Words,
}

impl Message for DaysFrom {
    const ROW: &'static MessageRow = &MessageRow {
        id: "days-from",
        arguments: &["from"],
        said: Pair { en: &[Text("from "), Hole(0), Text(" on")], cy: &[Text("o "), Hole(0), Text(" ymlaen")] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.from)]
    }
}

/// exempt now: {days}
pub struct ExemptionBegun {
    pub days: Words,
}

impl Message for ExemptionBegun {
    const ROW: &'static MessageRow = &MessageRow {
        id: "exemption-begun",
        arguments: &["days"],
        said: Pair { en: &[Text("exempt now: "), Hole(0)], cy: &[Text("eithriad nawr: "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.days)]
    }
}

/// the exemption was amended: {days}
pub struct ExemptionAmended {
    pub days: Words,
}

impl Message for ExemptionAmended {
    const ROW: &'static MessageRow = &MessageRow {
        id: "exemption-amended",
        arguments: &["days"],
        said: Pair { en: &[Text("the exemption was amended: "), Hole(0)], cy: &[Text("diwygiwyd yr eithriad: "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.days)]
    }
}

/// the exemption has ended: {days}
pub struct ExemptionEnded {
    pub days: Words,
}

impl Message for ExemptionEnded {
    const ROW: &'static MessageRow = &MessageRow {
        id: "exemption-ended",
        arguments: &["days"],
        said: Pair { en: &[Text("the exemption has ended: "), Hole(0)], cy: &[Text("daeth yr eithriad i ben: "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.days)]
    }
}

/// the exemption was removed: {days}
pub struct ExemptionRemoved {
    pub days: Words,
}

impl Message for ExemptionRemoved {
    const ROW: &'static MessageRow = &MessageRow {
        id: "exemption-removed",
        arguments: &["days"],
        said: Pair { en: &[Text("the exemption was removed: "), Hole(0)], cy: &[Text("tynnwyd yr eithriad o'r adolygiad: "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.days)]
    }
}

/// a new condition
pub const CONDITION_AGREED: Words = Words::new("a new condition", "amod newydd");

/// amended
pub const CONDITION_AMENDED: Words = Words::new("amended", "wedi'i ddiwygio");

/// closed on {day}
pub struct ClosedOn {
    pub day: Words,
}

impl Message for ClosedOn {
    const ROW: &'static MessageRow = &MessageRow {
        id: "closed-on",
        arguments: &["day"],
        said: Pair { en: &[Text("closed on "), Hole(0)], cy: &[Text("wedi'i gyflawni ar "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.day)]
    }
}

/// overdue from {day} on
pub struct OverdueFrom {
    pub day: Words,
}

impl Message for OverdueFrom {
    const ROW: &'static MessageRow = &MessageRow {
        id: "overdue-from",
        arguments: &["day"],
        said: Pair { en: &[Text("overdue from "), Hole(0), Text(" on")], cy: &[Text("yn hwyr o "), Hole(0), Text(" ymlaen")] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.day)]
    }
}

/// removed from the review
pub const CONDITION_REMOVED: Words = Words::new("removed from the review", "wedi'i dynnu o'r adolygiad");

/// only the day is another
pub const DAY_ALONE: Words = Words::new("only the day is another", "dim ond y diwrnod sy'n wahanol");

/// withheld in one of the two reviews, so nobody can tell whether it changed
pub const WITHHELD_IN_ONE: Words = Words::new("withheld in one of the two reviews, so nobody can tell whether it changed", "cadwyd hyn yn ôl yn un o'r ddau adolygiad, felly ni ellir dweud a newidiodd");

/// something that the reports have no room to list
pub const UNLISTED: Words = Words::new("something that the reports have no room to list", "rhywbeth nad oes lle i'w restru yn yr adroddiadau");

/// Further causes: {count}
pub struct FurtherCauses {
    pub count: Number,
}

impl Message for FurtherCauses {
    const ROW: &'static MessageRow = &MessageRow {
        id: "further-causes",
        arguments: &["count"],
        said: Pair { en: &[Text("Further causes: "), Hole(0)], cy: &[Text("Achosion eraill: "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Number(self.count)]
    }
}

/// It passed, and does not pass now: that is the revision.
pub const FAILS_BY_REVISION: Words = Words::new("It passed, and does not pass now: that is the revision.", "Roedd yn llwyddo, ond nid bellach: y fersiwn newydd yw'r achos.");

/// It passed, and does not pass now: that is the age of its evidence.
pub const FAILS_BY_AGE: Words = Words::new("It passed, and does not pass now: that is the age of its evidence.", "Roedd yn llwyddo, ond nid bellach: oedran y dystiolaeth yw'r achos.");

/// It passed, and does not pass now: that is the revision and the time that has passed.
pub const FAILS_BY_BOTH: Words = Words::new("It passed, and does not pass now: that is the revision and the time that has passed.", "Roedd yn llwyddo, ond nid bellach: y fersiwn newydd a threigl amser yw'r achos.");

/// On the day of the review, {day}: {old} → {new}
pub struct OnTheDayOfTheReview {
    pub day: Words,
    pub old: Words,
    pub new: Words,
}

impl Message for OnTheDayOfTheReview {
    const ROW: &'static MessageRow = &MessageRow {
        id: "on-the-day-of-the-review",
        arguments: &["day", "old", "new"],
        said: Pair { en: &[Text("On the day of the review, "), Hole(0), Text(": "), Hole(1), Text(" → "), Hole(2)], cy: &[Text("Ar ddiwrnod yr adolygiad, "), Hole(0), Text(": "), Hole(1), Text(" → "), Hole(2)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.day), Filling::Words(&self.old), Filling::Words(&self.new)]
    }
}

/// As of {day}: {old} → {new}
pub struct OnTheDay {
    pub day: Words,
    pub old: Words,
    pub new: Words,
}

impl Message for OnTheDay {
    const ROW: &'static MessageRow = &MessageRow {
        id: "on-the-day",
        arguments: &["day", "old", "new"],
        said: Pair { en: &[Text("As of "), Hole(0), Text(": "), Hole(1), Text(" → "), Hole(2)], cy: &[Text("Ar "), Hole(0), Text(": "), Hole(1), Text(" → "), Hole(2)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.day), Filling::Words(&self.old), Filling::Words(&self.new)]
    }
}

/// Needs review
pub const NEEDS_REVIEW: Words = Words::new("Needs review", "Angen ei adolygu");

/// Asked first here
pub const ASKED_FIRST_HERE: Words = Words::new("Asked first here", "Gofynnir amdano gyntaf yma");

/// Kept, with no place here
pub const KEPT_WITHOUT_PLACE: Words = Words::new("Kept, with no place here", "Wedi'i gadw, heb le yma");

/// Computed anew
pub const COMPUTED_ANEW: Words = Words::new("Computed anew", "Wedi'i gyfrifo o'r newydd");

/// Carried over, as the author declares
pub const CARRIED_DECLARED: Words = Words::new("Carried over, as the author declares", "Wedi'i drosglwyddo, yn ôl yr awdur");

/// Carried over, as proved
pub const CARRIED_PROVED: Words = Words::new("Carried over, as proved", "Wedi'i drosglwyddo, ar sail prawf");

/// Carried over as it was
pub const CARRIED: Words = Words::new("Carried over as it was", "Wedi'i drosglwyddo fel yr oedd");

/// requirement
pub const A_REQUIREMENT: Words = Words::new("requirement", "gofyniad");

/// fact
pub const A_FACT: Words = Words::new("fact", "ffaith");

/// evidence
pub const EVIDENCE: Words = Words::new("evidence", "tystiolaeth");

/// judgement
pub const A_JUDGEMENT: Words = Words::new("judgement", "dyfarniad");

/// exemption
pub const AN_EXEMPTION: Words = Words::new("exemption", "eithriad");

/// condition
pub const A_CONDITION: Words = Words::new("condition", "amod");

/// decision
pub const A_DECISION: Words = Words::new("decision", "penderfyniad");

/// Policy
pub const POLICY: Words = Words::new("Policy", "Polisi");

/// Not required
pub const NOT_REQUIRED: Words = Words::new("Not required", "Nid oes ei angen");

/// Authorised
pub const AUTHORISED: Words = Words::new("Authorised", "Awdurdodwyd");

/// Authorised, with the conditions of the review
pub const AUTHORISED_WITH_CONDITIONS: Words = Words::new("Authorised, with the conditions of the review", "Awdurdodwyd, gydag amodau'r adolygiad");

/// Undetermined
pub const UNDETERMINED: Words = Words::new("Undetermined", "Heb ei benderfynu");

/// Refused
pub const REFUSED: Words = Words::new("Refused", "Gwrthodwyd");

/// Asked for
pub const ASKED_FOR: Words = Words::new("Asked for", "Gofynnwyd am");

/// Met, as far as it must hold: {met} of {of}
pub struct MetAsFarAsItMust {
    pub met: Number,
    pub of: Number,
}

impl Message for MetAsFarAsItMust {
    const ROW: &'static MessageRow = &MessageRow {
        id: "met-as-far-as-it-must",
        arguments: &["met", "of"],
        said: Pair { en: &[Text("Met, as far as it must hold: "), Hole(0), Text(" of "), Hole(1)], cy: &[Text("Wedi'u bodloni, hyd y gellir bod yn sicr: "), Hole(0), Text(" o "), Hole(1)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Number(self.met), Filling::Number(self.of)]
    }
}

/// sure
pub const SURE: Words = Words::new("sure", "sicr");

/// fairly sure
pub const FAIRLY_SURE: Words = Words::new("fairly sure", "gweddol sicr");

/// not sure
pub const NOT_SURE: Words = Words::new("not sure", "ansicr");

/// the same as
pub const THE_SAME_AS: Words = Words::new("the same as", "yr un fath â'r canlynol");

/// a part of
pub const A_PART_OF: Words = Words::new("a part of", "rhan o'r canlynol");

/// this and more
pub const THIS_AND_MORE: Words = Words::new("this and more", "y canlynol a mwy");

/// overlaps with
pub const OVERLAPS_WITH: Words = Words::new("overlaps with", "yn gorgyffwrdd â'r canlynol");

/// no counterpart
pub const NO_COUNTERPART: Words = Words::new("no counterpart", "dim yn cyfateb");

/// Registered revisions
pub const REGISTERED_REVISIONS: Words = Words::new("Registered revisions", "Fersiynau cofrestredig");

/// consultation
pub const CONSULTATION: Words = Words::new("consultation", "ymgynghoriad");

/// published
pub const PUBLISHED: Words = Words::new("published", "cyhoeddwyd");

/// in force
pub const IN_FORCE: Words = Words::new("in force", "mewn grym");

/// transition ends
pub const TRANSITION_ENDS: Words = Words::new("transition ends", "diwedd y cyfnod pontio");

/// superseded
pub const SUPERSEDED: Words = Words::new("superseded", "wedi'i ddisodli");

/// withdrawn
pub const TAKEN_BACK: Words = Words::new("withdrawn", "wedi'i dynnu'n ôl");

/// after {day}
pub struct After {
    pub day: Words,
}

impl Message for After {
    const ROW: &'static MessageRow = &MessageRow {
        id: "after",
        arguments: &["day"],
        said: Pair { en: &[Text("after "), Hole(0)], cy: &[Text("ar ôl "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.day)]
    }
}

/// by {day}
pub struct By {
    pub day: Words,
}

impl Message for By {
    const ROW: &'static MessageRow = &MessageRow {
        id: "by",
        arguments: &["day"],
        said: Pair { en: &[Text("by "), Hole(0)], cy: &[Text("erbyn "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.day)]
    }
}

/// two sources
pub const TWO_SOURCES: Words = Words::new("two sources", "dwy ffynhonnell");

/// one source, or inferred
pub const ONE_SOURCE: Words = Words::new("one source, or inferred", "un ffynhonnell, neu gasgliad");

/// {name}: as registered: {entries}
pub struct AsRegistered {
    pub name: Words,
    pub entries: Number,
}

impl Message for AsRegistered {
    const ROW: &'static MessageRow = &MessageRow {
        id: "as-registered",
        arguments: &["name", "entries"],
        said: Pair { en: &[Hole(0), Text(": as registered: "), Hole(1)], cy: &[Hole(0), Text(": fel y cofrestrwyd: "), Hole(1)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.name), Filling::Number(self.entries)]
    }
}

/// head
pub const HEAD: Words = Words::new("head", "pen");

/// compared with
pub const COMPARED_WITH: Words = Words::new("compared with", "wedi'i chymharu â");

/// what is embedded in safon
pub const WHAT_IS_EMBEDDED: Words = Words::new("what is embedded in safon", "yr hyn sydd yn y rhaglen `safon` ei hun");

/// nothing; keep the head, or a copy, and give it next time with `--head` or `--against`
pub const NOTHING_TO_COMPARE: Words = Words::new("nothing; keep the head, or a copy, and give it next time with `--head` or `--against`", "dim; cadwch y pen, neu gopi, a'i roi y tro nesaf gyda `--head` neu `--against`");

/// {revision} can be released
pub struct CanBeReleased {
    pub revision: Words,
}

impl Message for CanBeReleased {
    const ROW: &'static MessageRow = &MessageRow {
        id: "can-be-released",
        arguments: &["revision"],
        said: Pair { en: &[Hole(0), Text(" can be released")], cy: &[Text("gellir rhyddhau "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.revision)]
    }
}

/// {revision} is released
pub struct IsReleased {
    pub revision: Words,
}

impl Message for IsReleased {
    const ROW: &'static MessageRow = &MessageRow {
        id: "is-released",
        arguments: &["revision"],
        said: Pair { en: &[Hole(0), Text(" is released")], cy: &[Text("mae "), Hole(0), Text(" wedi'i ryddhau")] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.revision)]
    }
}

/// The first revision of its standard.
pub const FIRST_REVISION: Words = Words::new("The first revision of its standard.", "Fersiwn cyntaf ei safon.");

/// Why that version
pub const WHY_THAT_VERSION: Words = Words::new("Why that version", "Pam y fersiwn hwnnw");
