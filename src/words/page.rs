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
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.standard)]
    }
}

/// enough
pub const ENOUGH: Words = Words::new("enough", "digon");

/// not enough
pub const NOT_ENOUGH: Words = Words::new("not enough", "dim digon");

/// The version rises by
pub const VERSION_RISES_BY: Words = Words::new("The version rises by", "Codiad y fersiwn");

/// It needs
pub const NEEDS: Words = Words::new("It needs", "Angen");

/// No service can pass this version, so everything is proved of it
pub const NO_SERVICE_CAN_PASS_THIS: Words = Words::new("No service can pass this version, so everything is proved of it", "Ni all yr un gwasanaeth lwyddo yn erbyn y fersiwn hwn, felly mae popeth wedi'i brofi amdano");

/// Every change
pub const EVERY_CHANGE: Words = Words::new("Every change", "Pob newid");

/// Changes, and the version that each needs
pub const CHANGES_AND_VERSION_THAT_EACH: Words = Words::new("Changes, and the version that each needs", "Newidiadau, a'r fersiwn sydd ei angen ar bob un");

/// Change
pub const CHANGE: Words = Words::new("Change", "Newid");

/// Needs
pub const NEEDS_SHOWN: Words = Words::new("Needs", "Angen");

/// Why
pub const WHY: Words = Words::new("Why", "Pam");

/// What is wrong with this step
pub const WHAT_WRONG_WITH_THIS_STEP: Words = Words::new("What is wrong with this step", "Beth sydd o'i le ar y cam hwn");

/// Groups that overlap
pub const GROUPS_THAT_OVERLAP: Words = Words::new("Groups that overlap", "Grwpiau sy'n gorgyffwrdd");

/// Services that cross boundaries
pub const SERVICES_THAT_CROSS_BOUNDARIES: Words = Words::new("Services that cross boundaries", "Gwasanaethau sy'n croesi ffiniau");

/// Services
pub const SERVICES: Words = Words::new("Services", "Gwasanaethau");

/// Services that declare no capability
pub const SERVICES_THAT_DECLARE_NO_CAPABILITY: Words = Words::new("Services that declare no capability", "Gwasanaethau nad ydynt yn nodi gallu");

/// further services
pub const FURTHER_SERVICES: Words = Words::new("further services", "gwasanaethau eraill");

/// Where working together is most compelling
pub const WHERE_WORKING_TOGETHER_MOST_COMPELLING: Words = Words::new("Where working together is most compelling", "Lle mae'r achos dros gydweithio gryfaf");

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
pub const UNOFFICIAL_DATA_PUBLISHER_STANDARD_DID: Words = Words::new("Unofficial data: the publisher of the standard did not issue it.", "Data answyddogol: nid cyhoeddwr y safon a'i rhyddhaodd.");

/// Services that pass
pub const SERVICES_THAT_PASS: Words = Words::new("Services that pass", "Gwasanaethau sy'n llwyddo");

/// Services to which nothing applies, counted apart
pub const SERVICES_TO_WHICH_NOTHING_APPLIES: Words = Words::new("Services to which nothing applies, counted apart", "Gwasanaethau lle nad oes dim yn berthnasol, a gyfrifir ar wahân");

/// Overdue conditions
pub const OVERDUE_CONDITIONS: Words = Words::new("Overdue conditions", "Amodau hwyr");

/// No condition is overdue.
pub const NO_CONDITION_OVERDUE: Words = Words::new("No condition is overdue.", "Nid oes amod yn hwyr.");

/// Those that are overdue longest, at most 20
pub const THOSE_THAT_OVERDUE_LONGEST_AT: Words = Words::new("Those that are overdue longest, at most 20", "Y rhai sydd hwyraf, 20 ar y mwyaf");

/// Condition
pub const CONDITION: Words = Words::new("Condition", "Amod");

/// Requirement
pub const REQUIREMENT: Words = Words::new("Requirement", "Gofyniad");

/// Due
pub const DUE: Words = Words::new("Due", "Dyddiad cau");

/// What comes next, if nobody acts
pub const WHAT_COMES_NEXT_IF_NOBODY: Words = Words::new("What comes next, if nobody acts", "Beth sydd i ddod, os na wneir dim");

/// Days on which the outcome of a service changes
pub const DAYS_ON_WHICH_OUTCOME_SERVICE: Words = Words::new("Days on which the outcome of a service changes", "Dyddiau y bydd canlyniad gwasanaeth yn newid");

/// Day
pub const DAY: Words = Words::new("Day", "Diwrnod");

/// Pass no longer
pub const PASS_NO_LONGER: Words = Words::new("Pass no longer", "Ddim yn llwyddo mwyach");

/// What changes
pub const WHAT_CHANGES: Words = Words::new("What changes", "Beth sy'n newid");

/// All services
pub const ALL_SERVICES: Words = Words::new("All services", "Pob gwasanaeth");

/// Each point and its outcomes
pub const EACH_POINT_AND_OUTCOMES: Words = Words::new("Each point and its outcomes", "Pob pwynt a'i ganlyniadau");

/// Point
pub const POINT: Words = Words::new("Point", "Pwynt");

/// What most fall short of, at most 20 requirements
pub const WHAT_MOST_FALL_SHORT_AT: Words = Words::new("What most fall short of, at most 20 requirements", "Lle mae'r mwyaf yn brin, 20 gofyniad ar y mwyaf");

/// Level
pub const LEVEL: Words = Words::new("Level", "Lefel");

/// Fall short, of those it applies to
pub const FALL_SHORT_THOSE_APPLIES_TO: Words = Words::new("Fall short, of those it applies to", "Yn brin, o'r rhai y mae'n berthnasol iddynt");

/// Review against
pub const REVIEW_AGAINST: Words = Words::new("Review against", "Adolygiad yn erbyn");

/// As of
pub const AS_OF: Words = Words::new("As of", "Ar");

/// Ready for review
pub const READY_FOR_REVIEW_SHOWN: Words = Words::new("Ready for review", "Yn barod i'w adolygu");

/// Requirements that are a reading of the standard, not its publisher's words
pub const REQUIREMENTS_THAT_READING_STANDARD_NOT: Words = Words::new("Requirements that are a reading of the standard, not its publisher's words", "Gofynion sy'n ddarlleniad o'r safon, nid geiriau ei chyhoeddwr");

/// Withheld from this page
pub const WITHHELD_FROM_THIS_PAGE: Words = Words::new("Withheld from this page", "Cadwyd yn ôl o'r dudalen hon");

/// This report takes back an earlier one: 
pub const THIS_REPORT_TAKES_BACK_EARLIER: Words = Words::new("This report takes back an earlier one: ", "Mae'r adroddiad hwn yn tynnu un cynharach yn ôl: ");

/// The panel's decision
pub const PANELS_DECISION: Words = Words::new("The panel's decision", "Penderfyniad y panel");

/// It differs from what the rules give on the day of the review.
pub const DIFFERS_FROM_WHAT_RULES_GIVE: Words = Words::new("It differs from what the rules give on the day of the review.", "Mae'n wahanol i'r hyn y mae'r rheolau'n ei roi ar ddiwrnod yr adolygiad.");

/// The points
pub const POINTS: Words = Words::new("The points", "Y pwyntiau");

/// Each point and its outcome
pub const EACH_POINT_AND_OUTCOME: Words = Words::new("Each point and its outcome", "Pob pwynt a'i ganlyniad");

/// Outcome
pub const OUTCOME: Words = Words::new("Outcome", "Canlyniad");

/// What to do
pub const WHAT_TO_DO: Words = Words::new("What to do", "Beth i'w wneud");

/// Nothing applies to the service, so nothing was assessed.
pub const NOTHING_APPLIES_TO_SERVICE_SO: Words = Words::new("Nothing applies to the service, so nothing was assessed.", "Nid oes dim yn berthnasol i'r gwasanaeth, felly nid aseswyd dim.");

/// Nothing is left to do.
pub const NOTHING_LEFT_TO_DO: Words = Words::new("Nothing is left to do.", "Nid oes dim ar ôl i'w wneud.");

/// further things to do
pub const FURTHER_THINGS_TO_DO: Words = Words::new("further things to do", "pethau eraill i'w gwneud");

/// the whole
pub const THE_WHOLE: Words = Words::new("the whole", "y cyfan");

/// Days on which an outcome changes
pub const DAYS_ON_WHICH_OUTCOME_CHANGES: Words = Words::new("Days on which an outcome changes", "Dyddiau y bydd canlyniad yn newid");

/// No must or should applies to such a service.
pub const NO_MUST_OR_SHOULD_APPLIES: Words = Words::new("No must or should applies to such a service.", "Nid oes gofyniad gorfodol na chynghorol sy'n berthnasol i wasanaeth o'r fath.");

/// Sources
pub const SOURCES: Words = Words::new("Sources", "Ffynonellau");

/// the publisher's words
pub const PUBLISHERS_WORDS: Words = Words::new("the publisher's words", "geiriau'r cyhoeddwr");

/// a reading of the standard
pub const READING_STANDARD: Words = Words::new("a reading of the standard", "darlleniad o'r safon");

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
