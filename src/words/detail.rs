//! Made of `messages/en/details.ftl` and `messages/cy/details.ftl` by `cargo messages`; do not edit it here.

use super::message::{Case::*, Category::*, Message, Number, Pair, Piece::*, MessageRow, Filling};
use crate::words::Words;

/// somebody
pub const SOMEBODY: Words = Words::new("somebody", "rhywun");

/// verdicts that name no item, number: {number} ({requirements})
pub struct VerdictsWithoutItems {
    pub number: Number,
    pub requirements: Words,
}

impl Message for VerdictsWithoutItems {
    const ROW: &'static MessageRow = &MessageRow {
        id: "verdicts-without-items",
        arguments: &["number", "requirements"],
        said: Pair { en: &[Text("verdicts that name no item, number: "), Hole(0), Text(" ("), Hole(1), Text(")")], cy: &[Choice(0, &[(Of(Zero), &[Hole(0), Text(" dyfarniad")]), (Of(One), &[Hole(0), Text(" dyfarniad")]), (Of(Two), &[Hole(0), Text(" ddyfarniad")]), (Of(Few), &[Hole(0), Text(" dyfarniad")]), (Of(Many), &[Hole(0), Text(" dyfarniad")]), (Rest, &[Hole(0), Text(" dyfarniad")])]), Text(" heb enwi eitem ("), Hole(1), Text(")")] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Number(self.number), Filling::Words(&self.requirements)]
    }
}

/// members {members}, needed {needed}
pub struct MembersMissing {
    pub members: Words,
    pub needed: Words,
}

impl Message for MembersMissing {
    const ROW: &'static MessageRow = &MessageRow {
        id: "members-missing",
        arguments: &["members", "needed"],
        said: Pair { en: &[Text("members "), Hole(0), Text(", needed "), Hole(1)], cy: &[Text("aelodau: "), Hole(0), Text(", ac angen "), Hole(1)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.members), Filling::Words(&self.needed)]
    }
}

/// in the role `{role}`: {members}, needed {needed}
pub struct RoleMissing {
    pub role: Words,
    pub members: Words,
    pub needed: Words,
}

impl Message for RoleMissing {
    const ROW: &'static MessageRow = &MessageRow {
        id: "role-missing",
        arguments: &["role", "members", "needed"],
        said: Pair { en: &[Text("in the role `"), Hole(0), Text("`: "), Hole(1), Text(", needed "), Hole(2)], cy: &[Text("yn y rôl `"), Hole(0), Text("`: "), Hole(1), Text(", ac angen "), Hole(2)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.role), Filling::Words(&self.members), Filling::Words(&self.needed)]
    }
}

/// `{member}` is not shown to come from another organisation than the service's
pub struct NotIndependent {
    pub member: Words,
}

impl Message for NotIndependent {
    const ROW: &'static MessageRow = &MessageRow {
        id: "not-independent",
        arguments: &["member"],
        said: Pair { en: &[Text("`"), Hole(0), Text("` is not shown to come from another organisation than the service's")], cy: &[Text("ni ddangosir bod `"), Hole(0), Text("` yn dod o sefydliad heblaw un y gwasanaeth")] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.member)]
    }
}

/// `{member}` is not shown to be trained on this standard
pub struct NotTrained {
    pub member: Words,
}

impl Message for NotTrained {
    const ROW: &'static MessageRow = &MessageRow {
        id: "not-trained",
        arguments: &["member"],
        said: Pair { en: &[Text("`"), Hole(0), Text("` is not shown to be trained on this standard")], cy: &[Text("ni ddangosir bod `"), Hole(0), Text("` wedi'i hyfforddi ar y safon hon")] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.member)]
    }
}

/// the standard has no criterion
pub const NO_CRITERION: Words = Words::new("the standard has no criterion", "nid oes maen prawf yn y safon");

/// the criterion `{criterion}` has no requirement
pub struct NoRequirement {
    pub criterion: Words,
}

impl Message for NoRequirement {
    const ROW: &'static MessageRow = &MessageRow {
        id: "no-requirement",
        arguments: &["criterion"],
        said: Pair { en: &[Text("the criterion `"), Hole(0), Text("` has no requirement")], cy: &[Text("nid oes gofyniad yn y maen prawf `"), Hole(0), Text("`")] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.criterion)]
    }
}

/// none
pub const NONE: Words = Words::new("none", "dim");

/// nothing
pub const NOTHING: Words = Words::new("nothing", "dim");

/// did you mean `{word}`?
pub struct DidYouMean {
    pub word: Words,
}

impl Message for DidYouMean {
    const ROW: &'static MessageRow = &MessageRow {
        id: "did-you-mean",
        arguments: &["word"],
        said: Pair { en: &[Text("did you mean `"), Hole(0), Text("`?")], cy: &[Text("ai hyn oedd mewn golwg: `"), Hole(0), Text("`?")] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.word)]
    }
}

/// leave the key out where there is nothing to say
pub const LEAVE_THE_KEY_OUT: Words = Words::new("leave the key out where there is nothing to say", "hepgorwch yr allwedd os nad oes dim i'w ddweud");

/// give it a value: this has to be said
pub const GIVE_A_VALUE: Words = Words::new("give it a value: this has to be said", "rhowch werth iddo: rhaid dweud hyn");

/// take it out of the list
pub const LEAVE_THE_ITEM_OUT: Words = Words::new("take it out of the list", "tynnwch ef o'r rhestr");

/// a stream has one document on each line, whole; a document over several lines is assessed by itself, without `--ndjson`
pub const ONE_ON_EACH_LINE: Words = Words::new("a stream has one document on each line, whole; a document over several lines is assessed by itself, without `--ndjson`", "un ddogfen gyfan sydd ar bob llinell mewn ffrwd; asesir dogfen sydd dros sawl llinell ar ei phen ei hun, heb `--ndjson`");

/// {errors} errors, {warnings} warnings
pub struct ErrorsAndWarnings {
    pub errors: Number,
    pub warnings: Number,
}

impl Message for ErrorsAndWarnings {
    const ROW: &'static MessageRow = &MessageRow {
        id: "errors-and-warnings",
        arguments: &["errors", "warnings"],
        said: Pair { en: &[Choice(0, &[(Of(One), &[Hole(0), Text(" error")]), (Rest, &[Hole(0), Text(" errors")])]), Text(", "), Choice(1, &[(Of(One), &[Hole(1), Text(" warning")]), (Rest, &[Hole(1), Text(" warnings")])])], cy: &[Choice(0, &[(Of(Zero), &[Hole(0), Text(" gwall")]), (Of(One), &[Hole(0), Text(" gwall")]), (Of(Two), &[Hole(0), Text(" wall")]), (Of(Few), &[Hole(0), Text(" gwall")]), (Of(Many), &[Hole(0), Text(" gwall")]), (Rest, &[Hole(0), Text(" gwall")])]), Text(", "), Choice(1, &[(Of(Zero), &[Hole(1), Text(" rhybudd")]), (Of(One), &[Hole(1), Text(" rhybudd")]), (Of(Two), &[Hole(1), Text(" rybudd")]), (Of(Few), &[Hole(1), Text(" rhybudd")]), (Of(Many), &[Hole(1), Text(" rhybudd")]), (Rest, &[Hole(1), Text(" rhybudd")])])] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Number(self.errors), Filling::Number(self.warnings)]
    }
}

/// no revision `{wanted}` is embedded; known are {known}
pub struct NotEmbedded {
    pub wanted: Words,
    pub known: Words,
}

impl Message for NotEmbedded {
    const ROW: &'static MessageRow = &MessageRow {
        id: "not-embedded",
        arguments: &["wanted", "known"],
        said: Pair { en: &[Text("no revision `"), Hole(0), Text("` is embedded; known are "), Hole(1)], cy: &[Text("nid yw'r fersiwn `"), Hole(0), Text("` wedi'i gynnwys; dyma'r rhai sydd: "), Hole(1)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.wanted), Filling::Words(&self.known)]
    }
}

/// no revision of `{id}` was in force on {day}
pub struct NoneInForce {
    pub id: Words,
    pub day: Words,
}

impl Message for NoneInForce {
    const ROW: &'static MessageRow = &MessageRow {
        id: "none-in-force",
        arguments: &["id", "day"],
        said: Pair { en: &[Text("no revision of `"), Hole(0), Text("` was in force on "), Hole(1)], cy: &[Text("nid oedd unrhyw fersiwn o `"), Hole(0), Text("` mewn grym ar "), Hole(1)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.id), Filling::Words(&self.day)]
    }
}

/// it is not known which revision of `{id}` was in force on {day}: {candidates}
pub struct UncertainRevision {
    pub id: Words,
    pub day: Words,
    pub candidates: Words,
}

impl Message for UncertainRevision {
    const ROW: &'static MessageRow = &MessageRow {
        id: "uncertain-revision",
        arguments: &["id", "day", "candidates"],
        said: Pair { en: &[Text("it is not known which revision of `"), Hole(0), Text("` was in force on "), Hole(1), Text(": "), Hole(2)], cy: &[Text("ni wyddys pa fersiwn o `"), Hole(0), Text("` oedd mewn grym ar "), Hole(1), Text(": "), Hole(2)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.id), Filling::Words(&self.day), Filling::Words(&self.candidates)]
    }
}

/// {one} or {other}
pub struct OrBetween {
    pub one: Words,
    pub other: Words,
}

impl Message for OrBetween {
    const ROW: &'static MessageRow = &MessageRow {
        id: "or-between",
        arguments: &["one", "other"],
        said: Pair { en: &[Hole(0), Text(" or "), Hole(1)], cy: &[Hole(0), Text(" neu "), Hole(1)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.one), Filling::Words(&self.other)]
    }
}

/// there is no crosswalk between {pair}; there are those between {known}
pub struct NoCrosswalk {
    pub pair: Words,
    pub known: Words,
}

impl Message for NoCrosswalk {
    const ROW: &'static MessageRow = &MessageRow {
        id: "no-crosswalk",
        arguments: &["pair", "known"],
        said: Pair { en: &[Text("there is no crosswalk between "), Hole(0), Text("; there are those between "), Hole(1)], cy: &[Text("nid oes cyfatebiaeth rhwng "), Hole(0), Text("; mae rhai rhwng "), Hole(1)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.pair), Filling::Words(&self.known)]
    }
}

/// `{one}` and `{other}`
pub struct BothOf {
    pub one: Words,
    pub other: Words,
}

impl Message for BothOf {
    const ROW: &'static MessageRow = &MessageRow {
        id: "both-of",
        arguments: &["one", "other"],
        said: Pair { en: &[Text("`"), Hole(0), Text("` and `"), Hole(1), Text("`")], cy: &[Text("`"), Hole(0), Text("` a `"), Hole(1), Text("`")] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.one), Filling::Words(&self.other)]
    }
}

/// the embedded data cannot be used: {findings}
pub struct EmbeddedDataBroken {
    pub findings: Words,
}

impl Message for EmbeddedDataBroken {
    const ROW: &'static MessageRow = &MessageRow {
        id: "embedded-data-broken",
        arguments: &["findings"],
        said: Pair { en: &[Text("the embedded data cannot be used: "), Hole(0)], cy: &[Text("ni ellir defnyddio'r data sydd wedi'u cynnwys: "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.findings)]
    }
}

/// the report is about `{report}`, and the crosswalk begins at `{crosswalk}`
pub struct ReportOfAnother {
    pub report: Words,
    pub crosswalk: Words,
}

impl Message for ReportOfAnother {
    const ROW: &'static MessageRow = &MessageRow {
        id: "report-of-another",
        arguments: &["report", "crosswalk"],
        said: Pair { en: &[Text("the report is about `"), Hole(0), Text("`, and the crosswalk begins at `"), Hole(1), Text("`")], cy: &[Text("mae'r adroddiad ar `"), Hole(0), Text("`, ond o `"), Hole(1), Text("` y mae'r gyfatebiaeth yn dechrau")] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.report), Filling::Words(&self.crosswalk)]
    }
}

/// the reports are on two services: `{earlier}` and `{later}`; only reviews of one service can be compared
pub struct TwoServices {
    pub earlier: Words,
    pub later: Words,
}

impl Message for TwoServices {
    const ROW: &'static MessageRow = &MessageRow {
        id: "two-services",
        arguments: &["earlier", "later"],
        said: Pair { en: &[Text("the reports are on two services: `"), Hole(0), Text("` and `"), Hole(1), Text("`; only reviews of one service can be compared")], cy: &[Text("mae'r adroddiadau ar ddau wasanaeth: `"), Hole(0), Text("` a `"), Hole(1), Text("`; dim ond adolygiadau o'r un gwasanaeth y gellir eu cymharu")] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.earlier), Filling::Words(&self.later)]
    }
}

/// the reports are against two revisions: `{earlier}` and `{later}`; give the reviews, and the earlier one is carried over first
pub struct TwoRevisions {
    pub earlier: Words,
    pub later: Words,
}

impl Message for TwoRevisions {
    const ROW: &'static MessageRow = &MessageRow {
        id: "two-revisions",
        arguments: &["earlier", "later"],
        said: Pair { en: &[Text("the reports are against two revisions: `"), Hole(0), Text("` and `"), Hole(1), Text("`; give the reviews, and the earlier one is carried over first")], cy: &[Text("mae'r adroddiadau yn erbyn dau fersiwn: `"), Hole(0), Text("` a `"), Hole(1), Text("`; rhowch yr adolygiadau, a chaiff yr un cynharach ei drosglwyddo yn gyntaf")] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.earlier), Filling::Words(&self.later)]
    }
}

/// the reports were made for two audiences; make them anew for one: `safon assess --audience`
pub const TWO_AUDIENCES: Words = Words::new("the reports were made for two audiences; make them anew for one: `safon assess --audience`", "gwnaed yr adroddiadau ar gyfer dwy gynulleidfa; gwnewch hwy o'r newydd ar gyfer un: `safon assess --audience`");

/// the later one is of {later}, which is before {earlier}; give the earlier one first
pub struct OtherWayRound {
    pub earlier: Words,
    pub later: Words,
}

impl Message for OtherWayRound {
    const ROW: &'static MessageRow = &MessageRow {
        id: "other-way-round",
        arguments: &["earlier", "later"],
        said: Pair { en: &[Text("the later one is of "), Hole(1), Text(", which is before "), Hole(0), Text("; give the earlier one first")], cy: &[Text("mae'r un diweddarach ar gyfer "), Hole(1), Text(", sydd cyn "), Hole(0), Text("; rhowch yr un cynharach yn gyntaf")] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.earlier), Filling::Words(&self.later)]
    }
}

/// so it has no effect, for the standard asks for an end
pub const HAS_NO_EFFECT: Words = Words::new("so it has no effect, for the standard asks for an end", "felly nid oes effaith iddo, gan fod y safon yn gofyn am ddiwedd");

/// the standard allows that
pub const IS_ALLOWED: Words = Words::new("the standard allows that", "mae'r safon yn caniatáu hynny");
