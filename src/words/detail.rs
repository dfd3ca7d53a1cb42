//! Made of `messages/en/details.ftl` and `messages/cy/details.ftl` by `cargo messages`; do not edit it here.

use super::message::{Case::*, Category::*, Message, Number, Pair, Piece::*, MessageRow, Filling};
use crate::words::Words;

/// somebody
pub const SOMEBODY: Words = Words::new("somebody", "rhywun");

/// verdicts that name no item, number: {number} ({requirements})
pub struct VerdictsWithoutItems {
    pub number: Words,
    pub requirements: Words,
}

impl Message for VerdictsWithoutItems {
    const ROW: &'static MessageRow = &MessageRow {
        id: "verdicts-without-items",
        arguments: &["number", "requirements"],
        said: Pair { en: &[Text("verdicts that name no item, number: "), Hole(0), Text(" ("), Hole(1), Text(")")], cy: &[Text("nifer y dyfarniadau nad ydynt yn enwi eitem: "), Hole(0), Text(" ("), Hole(1), Text(")")] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.number), Filling::Words(&self.requirements)]
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
        said: Pair { en: &[Text("members "), Hole(0), Text(", needed "), Hole(1)], cy: &[Text("nifer yr aelodau: "), Hole(0), Text(", angen: "), Hole(1)] },
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
        said: Pair { en: &[Text("in the role `"), Hole(0), Text("`: "), Hole(1), Text(", needed "), Hole(2)], cy: &[Text("yn y rôl `"), Hole(0), Text("`: "), Hole(1), Text(", angen: "), Hole(2)] },
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
        said: Pair { en: &[Text("`"), Hole(0), Text("` is not shown to come from another organisation than the service's")], cy: &[Text("ni ddangosir bod yr aelod hwn yn dod o sefydliad arall: `"), Hole(0), Text("`")] },
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
        said: Pair { en: &[Text("`"), Hole(0), Text("` is not shown to be trained on this standard")], cy: &[Text("ni ddangosir bod yr aelod hwn wedi'i hyfforddi ar y safon hon: `"), Hole(0), Text("`")] },
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
        said: Pair { en: &[Text("the criterion `"), Hole(0), Text("` has no requirement")], cy: &[Text("nid oes gofyniad yn y maen prawf hwn: `"), Hole(0), Text("`")] },
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
