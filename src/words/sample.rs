//! Made of `messages/en/samples.ftl` and `messages/cy/samples.ftl` by `cargo messages`; do not edit it here.

use super::message::{Case::*, Category::*, Message, Number, Pair, Piece::*, MessageRow, Filling};
use crate::words::Words;

/// services assessed: {assessed}, which is all of them
pub struct AllAssessed {
    pub assessed: Words,
}

impl Message for AllAssessed {
    const ROW: &'static MessageRow = &MessageRow {
        id: "all-assessed",
        arguments: &["assessed"],
        said: Pair { en: &[Text("services assessed: "), Hole(0), Text(", which is all of them")], cy: &[Text("gwasanaethau a aseswyd: "), Hole(0), Text(", sef pob un")] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.assessed)]
    }
}

/// services assessed: {assessed}; the number said to be known, {known}, is too small
pub struct KnownTooSmall {
    pub assessed: Words,
    pub known: Words,
}

impl Message for KnownTooSmall {
    const ROW: &'static MessageRow = &MessageRow {
        id: "known-too-small",
        arguments: &["assessed", "known"],
        said: Pair { en: &[Text("services assessed: "), Hole(0), Text("; the number said to be known, "), Hole(1), Text(", is too small")], cy: &[Text("gwasanaethau a aseswyd: "), Hole(0), Text("; mae'r nifer y dywedir ei fod yn hysbys, "), Hole(1), Text(", yn rhy fach")] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.assessed), Filling::Words(&self.known)]
    }
}

/// services assessed: {assessed} of {known}; the others are not in these figures
pub struct PartAssessed {
    pub assessed: Words,
    pub known: Words,
}

impl Message for PartAssessed {
    const ROW: &'static MessageRow = &MessageRow {
        id: "part-assessed",
        arguments: &["assessed", "known"],
        said: Pair { en: &[Text("services assessed: "), Hole(0), Text(" of "), Hole(1), Text("; the others are not in these figures")], cy: &[Text("gwasanaethau a aseswyd: "), Hole(0), Text(" o "), Hole(1), Text("; nid yw'r lleill yn y ffigurau hyn")] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.assessed), Filling::Words(&self.known)]
    }
}

/// services assessed: {assessed}; how many there are in all is not known
pub struct KnownUnknown {
    pub assessed: Words,
}

impl Message for KnownUnknown {
    const ROW: &'static MessageRow = &MessageRow {
        id: "known-unknown",
        arguments: &["assessed"],
        said: Pair { en: &[Text("services assessed: "), Hole(0), Text("; how many there are in all is not known")], cy: &[Text("gwasanaethau a aseswyd: "), Hole(0), Text("; ni wyddys faint sydd i gyd")] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.assessed)]
    }
}

/// bodies responsible for parts of it: {bodies}
pub struct SeveralBodies {
    pub bodies: Words,
}

impl Message for SeveralBodies {
    const ROW: &'static MessageRow = &MessageRow {
        id: "several-bodies",
        arguments: &["bodies"],
        said: Pair { en: &[Text("bodies responsible for parts of it: "), Hole(0)], cy: &[Text("cyrff sy'n gyfrifol am rannau ohono: "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.bodies)]
    }
}

/// organisations with the same needs: {organisations}, in services: {services}. They share: {capabilities}. If each were built once, fewer to build: {saved}. Stages: {stages}
pub struct SameNeeds {
    pub capabilities: Words,
    pub organisations: Words,
    pub services: Number,
    pub saved: Words,
    pub stages: Words,
}

impl Message for SameNeeds {
    const ROW: &'static MessageRow = &MessageRow {
        id: "same-needs",
        arguments: &["capabilities", "organisations", "services", "saved", "stages"],
        said: Pair { en: &[Text("organisations with the same needs: "), Hole(1), Text(", in services: "), Hole(2), Text(". They share: "), Hole(0), Text(". If each were built once, fewer to build: "), Hole(3), Text(". Stages: "), Hole(4)], cy: &[Text("sefydliadau â'r un anghenion: "), Hole(1), Text(", mewn "), Choice(2, &[(Of(Zero), &[Hole(2), Text(" gwasanaeth")]), (Of(One), &[Hole(2), Text(" gwasanaeth")]), (Of(Two), &[Hole(2), Text(" wasanaeth")]), (Of(Few), &[Hole(2), Text(" gwasanaeth")]), (Of(Many), &[Hole(2), Text(" gwasanaeth")]), (Rest, &[Hole(2), Text(" gwasanaeth")])]), Text(". Maent yn rhannu: "), Hole(0), Text(". Pe bai pob un yn cael ei adeiladu unwaith, byddai "), Hole(3), Text(" yn llai i'w hadeiladu. Cyfnodau: "), Hole(4)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.capabilities), Filling::Words(&self.organisations), Filling::Number(self.services), Filling::Words(&self.saved), Filling::Words(&self.stages)]
    }
}

/// documents that could not be used: {number} (lines: {lines})
pub struct UnusableDocuments {
    pub number: Number,
    pub lines: Words,
}

impl Message for UnusableDocuments {
    const ROW: &'static MessageRow = &MessageRow {
        id: "unusable-documents",
        arguments: &["number", "lines"],
        said: Pair { en: &[Text("documents that could not be used: "), Hole(0), Text(" (lines: "), Hole(1), Text(")")], cy: &[Text("dogfennau na ellid eu defnyddio: "), Hole(0), Text(" (llinellau: "), Hole(1), Text(")")] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Number(self.number), Filling::Words(&self.lines)]
    }
}

/// reviews that differ from another of the same service and day, none of which counts: {number}
pub struct ContestedReviews {
    pub number: Number,
}

impl Message for ContestedReviews {
    const ROW: &'static MessageRow = &MessageRow {
        id: "contested-reviews",
        arguments: &["number"],
        said: Pair { en: &[Text("reviews that differ from another of the same service and day, none of which counts: "), Hole(0)], cy: &[Text("adolygiadau sy'n wahanol i un arall o'r un gwasanaeth ar yr un diwrnod, nad oes yr un ohonynt yn cyfrif: "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Number(self.number)]
    }
}

/// further copies of reviews that count once: {number}
pub struct RepeatedReviews {
    pub number: Number,
}

impl Message for RepeatedReviews {
    const ROW: &'static MessageRow = &MessageRow {
        id: "repeated-reviews",
        arguments: &["number"],
        said: Pair { en: &[Text("further copies of reviews that count once: "), Hole(0)], cy: &[Text("copïau eraill o adolygiadau a gyfrifir unwaith: "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Number(self.number)]
    }
}

/// earlier reviews of services that have a later one: {number}
pub struct SupersededReviews {
    pub number: Number,
}

impl Message for SupersededReviews {
    const ROW: &'static MessageRow = &MessageRow {
        id: "superseded-reviews",
        arguments: &["number"],
        said: Pair { en: &[Text("earlier reviews of services that have a later one: "), Hole(0)], cy: &[Text("adolygiadau cynharach o wasanaethau sydd ag un diweddarach: "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Number(self.number)]
    }
}

/// reviews of a later day, left out: {number}
pub struct LaterReviews {
    pub number: Number,
}

impl Message for LaterReviews {
    const ROW: &'static MessageRow = &MessageRow {
        id: "later-reviews",
        arguments: &["number"],
        said: Pair { en: &[Text("reviews of a later day, left out: "), Hole(0)], cy: &[Text("adolygiadau ar ddiwrnod diweddarach, heb eu cyfrif: "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Number(self.number)]
    }
}
