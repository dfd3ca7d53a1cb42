//! Made of `messages/en/terminal.ftl` and `messages/cy/terminal.ftl` by `cargo messages`; do not edit it here.

use super::message::{Case::*, Category::*, Message, Number, Pair, Piece::*, MessageRow, Filling};
use crate::words::Words;

/// cannot read {name}: {why}
pub struct CannotRead {
    pub name: Words,
    pub why: Words,
}

impl Message for CannotRead {
    const ROW: &'static MessageRow = &MessageRow {
        id: "cannot-read",
        arguments: &["name", "why"],
        said: Pair { en: &[Text("cannot read "), Hole(0), Text(": "), Hole(1)], cy: &[Text("ni ellir darllen "), Hole(0), Text(": "), Hole(1)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.name), Filling::Words(&self.why)]
    }
}

/// cannot write {name}: {why}
pub struct CannotWrite {
    pub name: Words,
    pub why: Words,
}

impl Message for CannotWrite {
    const ROW: &'static MessageRow = &MessageRow {
        id: "cannot-write",
        arguments: &["name", "why"],
        said: Pair { en: &[Text("cannot write "), Hole(0), Text(": "), Hole(1)], cy: &[Text("ni ellir ysgrifennu "), Hole(0), Text(": "), Hole(1)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.name), Filling::Words(&self.why)]
    }
}

/// cannot write: {why}
pub struct CannotPrint {
    pub why: Words,
}

impl Message for CannotPrint {
    const ROW: &'static MessageRow = &MessageRow {
        id: "cannot-print",
        arguments: &["why"],
        said: Pair { en: &[Text("cannot write: "), Hole(0)], cy: &[Text("ni ellir ysgrifennu: "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.why)]
    }
}

/// the key
pub const THE_KEY: Words = Words::new("the key", "yr allwedd");

/// there is no such file or folder
pub const NOT_FOUND: Words = Words::new("there is no such file or folder", "nid oes ffeil na ffolder o'r enw hwn");

/// it is a folder
pub const IS_A_FOLDER: Words = Words::new("it is a folder", "ffolder ydyw");

/// permission denied
pub const PERMISSION_DENIED: Words = Words::new("permission denied", "gwrthodwyd caniatâd");

/// --bom goes with --format csv
pub const NO_TABLE_TO_MARK: Words = Words::new("--bom goes with --format csv", "dim ond gyda --format csv y gellir defnyddio --bom");

/// the standard has no criterion `{wanted}`; it has {known}
pub struct NoSuchCriterion {
    pub wanted: Words,
    pub known: Words,
}

impl Message for NoSuchCriterion {
    const ROW: &'static MessageRow = &MessageRow {
        id: "no-such-criterion",
        arguments: &["wanted", "known"],
        said: Pair { en: &[Text("the standard has no criterion `"), Hole(0), Text("`; it has "), Hole(1)], cy: &[Text("nid oes maen prawf `"), Hole(0), Text("` yn y safon; dyma'r rhai sydd: "), Hole(1)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.wanted), Filling::Words(&self.known)]
    }
}

/// the clock gives no day; say it with `--on`
pub const NO_CLOCK: Words = Words::new("the clock gives no day; say it with `--on`", "nid yw'r cloc yn rhoi diwrnod; nodwch ef gyda `--on`");

/// `{given}` is not a fact; write it as in `--fact stage=beta`
pub struct NotAFact {
    pub given: Words,
}

impl Message for NotAFact {
    const ROW: &'static MessageRow = &MessageRow {
        id: "not-a-fact",
        arguments: &["given"],
        said: Pair { en: &[Text("`"), Hole(0), Text("` is not a fact; write it as in `--fact stage=beta`")], cy: &[Text("nid yw `"), Hole(0), Text("` yn ffaith; ysgrifennwch ffaith fel hyn: `--fact stage=beta`")] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.given)]
    }
}

/// the fact of `{given}` is given twice
pub struct FactGivenTwice {
    pub given: Words,
}

impl Message for FactGivenTwice {
    const ROW: &'static MessageRow = &MessageRow {
        id: "fact-given-twice",
        arguments: &["given"],
        said: Pair { en: &[Text("the fact of `"), Hole(0), Text("` is given twice")], cy: &[Text("rhoddir y ffaith `"), Hole(0), Text("` ddwywaith")] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.given)]
    }
}

/// the sum is too large
pub const SUM_TOO_LARGE: Words = Words::new("the sum is too large", "mae'r swm yn rhy fawr");

/// say which kind of document, or give a folder with `-o`
pub const WHICH_SCHEMA: Words = Words::new("say which kind of document, or give a folder with `-o`", "nodwch pa fath o ddogfen, neu rhowch ffolder gyda `-o`");

/// a report is of its own day; give the review to have it assessed for another: `--as-of`
pub const REPORT_HAS_ITS_DAY: Words = Words::new("a report is of its own day; give the review to have it assessed for another: `--as-of`", "mae adroddiad ar gyfer ei ddiwrnod ei hun; rhowch yr adolygiad i'w asesu ar gyfer diwrnod arall: `--as-of`");

/// standard input can be read once: `-`
pub const INPUT_READ_ONCE: Words = Words::new("standard input can be read once: `-`", "gellir darllen y mewnbwn safonol unwaith: `-`");

/// something that is not a revision
pub const NO_REVISION: Words = Words::new("something that is not a revision", "rhywbeth nad yw'n fersiwn");

/// {file} holds {holds}, and is not written over
pub struct NotWrittenOver {
    pub file: Words,
    pub holds: Words,
}

impl Message for NotWrittenOver {
    const ROW: &'static MessageRow = &MessageRow {
        id: "not-written-over",
        arguments: &["file", "holds"],
        said: Pair { en: &[Hole(0), Text(" holds "), Hole(1), Text(", and is not written over")], cy: &[Text("ni throsysgrifir "), Hole(0), Text(", sy'n cynnwys hyn: "), Hole(1)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.file), Filling::Words(&self.holds)]
    }
}

/// another release is being written: {who}
pub struct ReleaseUnderWay {
    pub who: Words,
}

impl Message for ReleaseUnderWay {
    const ROW: &'static MessageRow = &MessageRow {
        id: "release-under-way",
        arguments: &["who"],
        said: Pair { en: &[Text("another release is being written: "), Hole(0)], cy: &[Text("mae rhyddhad arall yn cael ei ysgrifennu: "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.who)]
    }
}

/// another release is being written: {who}; it cannot be told here whether it still runs; if it does not, remove {file}
pub struct ReleaseMayBeUnderWay {
    pub who: Words,
    pub file: Words,
}

impl Message for ReleaseMayBeUnderWay {
    const ROW: &'static MessageRow = &MessageRow {
        id: "release-may-be-under-way",
        arguments: &["who", "file"],
        said: Pair { en: &[Text("another release is being written: "), Hole(0), Text("; it cannot be told here whether it still runs; if it does not, remove "), Hole(1)], cy: &[Text("mae rhyddhad arall yn cael ei ysgrifennu: "), Hole(0), Text("; ni ellir dweud yma a yw'n dal i redeg; os nad yw, dilëwch "), Hole(1)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.who), Filling::Words(&self.file)]
    }
}

/// a release was cut short, and this one takes its place: {who}
pub struct ReleaseCutShort {
    pub who: Words,
}

impl Message for ReleaseCutShort {
    const ROW: &'static MessageRow = &MessageRow {
        id: "release-cut-short",
        arguments: &["who"],
        said: Pair { en: &[Text("a release was cut short, and this one takes its place: "), Hole(0)], cy: &[Text("terfynwyd rhyddhad cyn pryd, ac mae hwn yn cymryd ei le: "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.who)]
    }
}

/// it was never registered, and the release takes its place: {file}
pub struct NeverRegistered {
    pub file: Words,
}

impl Message for NeverRegistered {
    const ROW: &'static MessageRow = &MessageRow {
        id: "never-registered",
        arguments: &["file"],
        said: Pair { en: &[Text("it was never registered, and the release takes its place: "), Hole(0)], cy: &[Text("ni chafodd ei chofrestru, ac mae'r rhyddhad yn cymryd ei lle: "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.file)]
    }
}

/// further lines that are refused: {count}
pub struct FurtherLines {
    pub count: Words,
}

impl Message for FurtherLines {
    const ROW: &'static MessageRow = &MessageRow {
        id: "further-lines",
        arguments: &["count"],
        said: Pair { en: &[Text("further lines that are refused: "), Hole(0)], cy: &[Text("llinellau eraill a wrthodir: "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.count)]
    }
}

/// no review that can be used
pub const NO_USABLE_REVIEW: Words = Words::new("no review that can be used", "nid oes adolygiad y gellir ei ddefnyddio");

/// an interruption may end in the middle of a line
pub const MAY_END_IN_A_LINE: Words = Words::new("an interruption may end in the middle of a line", "gall ymyriad orffen yng nghanol llinell");

/// {outcome} {count}
pub struct OfAnOutcome {
    pub outcome: Words,
    pub count: Words,
}

impl Message for OfAnOutcome {
    const ROW: &'static MessageRow = &MessageRow {
        id: "of-an-outcome",
        arguments: &["outcome", "count"],
        said: Pair { en: &[Hole(0), Text(" "), Hole(1)], cy: &[Hole(0), Text(" "), Hole(1)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.outcome), Filling::Words(&self.count)]
    }
}

/// {lines} lines: {outcomes}, refused {refused}
pub struct LinesCounted {
    pub lines: Number,
    pub outcomes: Words,
    pub refused: Words,
}

impl Message for LinesCounted {
    const ROW: &'static MessageRow = &MessageRow {
        id: "lines-counted",
        arguments: &["lines", "outcomes", "refused"],
        said: Pair { en: &[Choice(0, &[(Of(One), &[Hole(0), Text(" line: "), Hole(1), Text(", refused "), Hole(2)]), (Rest, &[Hole(0), Text(" lines: "), Hole(1), Text(", refused "), Hole(2)])])], cy: &[Choice(0, &[(Of(Zero), &[Hole(0), Text(" llinell: "), Hole(1), Text(", gwrthodwyd "), Hole(2)]), (Of(One), &[Hole(0), Text(" llinell: "), Hole(1), Text(", gwrthodwyd "), Hole(2)]), (Of(Two), &[Hole(0), Text(" linell: "), Hole(1), Text(", gwrthodwyd "), Hole(2)]), (Of(Few), &[Hole(0), Text(" llinell: "), Hole(1), Text(", gwrthodwyd "), Hole(2)]), (Of(Many), &[Hole(0), Text(" llinell: "), Hole(1), Text(", gwrthodwyd "), Hole(2)]), (Rest, &[Hole(0), Text(" llinell: "), Hole(1), Text(", gwrthodwyd "), Hole(2)])])] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Number(self.lines), Filling::Words(&self.outcomes), Filling::Words(&self.refused)]
    }
}
