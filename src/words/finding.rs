//! Made of `messages/en/findings.ftl` and `messages/cy/findings.ftl` by `cargo messages`; do not edit it here.

use super::message::{Message, Number, Pair, Piece::*, MessageRow, Filling};
use crate::words::Words;

/// the document is longer than 67108864 bytes (64 MiB), and no more are read
pub struct TooLarge;

impl Message for TooLarge {
    const ROW: &'static MessageRow = &MessageRow {
        id: "too-large",
        arguments: &[],
        said: Pair { en: &[Text("the document is longer than 67108864 bytes (64 MiB), and no more are read")], cy: &[Text("mae'r ddogfen yn hwy na 67108864 beit (64 MiB), ac ni ddarllenir mwy na hynny")] },
        help: None,
        why: Some(Pair { en: &[Text("A limit keeps a hostile document from taking the machine with it.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![]
    }
}

/// the text is not UTF-8 from byte {byte} on
pub struct NotUtf8 {
    pub byte: Number,
}

impl Message for NotUtf8 {
    const ROW: &'static MessageRow = &MessageRow {
        id: "not-utf8",
        arguments: &["byte"],
        said: Pair { en: &[Text("the text is not UTF-8 from byte "), Hole(0), Text(" on")], cy: &[Text("nid UTF-8 yw'r testun o feit "), Hole(0), Text(" ymlaen")] },
        help: Some(Pair { en: &[Text("save the file as UTF-8")], cy: &[Text("cadwch y ffeil fel UTF-8")] }),
        why: Some(Pair { en: &[Text("JSON is UTF-8; another encoding would garble every ŵ and ŷ.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Number(self.byte)]
    }
}

/// the text is {encoding}, and has to be UTF-8
pub struct OtherEncoding {
    pub encoding: Words,
    pub name: Words,
}

impl Message for OtherEncoding {
    const ROW: &'static MessageRow = &MessageRow {
        id: "other-encoding",
        arguments: &["encoding", "name"],
        said: Pair { en: &[Text("the text is "), Hole(0), Text(", and has to be UTF-8")], cy: &[Hole(0), Text(" yw'r testun, ond rhaid iddo fod yn UTF-8")] },
        help: Some(Pair { en: &[Text("save the file as UTF-8: in an editor or a spreadsheet, choose UTF-8 when saving; in PowerShell, `Set-Content -Encoding utf8`; elsewhere, `iconv -f "), Hole(1), Text(" -t UTF-8`")], cy: &[Text("cadwch y ffeil fel UTF-8: mewn golygydd neu daenlen, dewiswch UTF-8 wrth gadw; yn PowerShell, `Set-Content -Encoding utf8`; fel arall, `iconv -f "), Hole(1), Text(" -t UTF-8`")] }),
        why: Some(Pair { en: &[Text("JSON is UTF-8. Some programs save other encodings without a word, and they are known by their first bytes.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.encoding), Filling::Words(&self.name)]
    }
}

/// there may be more to find; {most} of a kind are told at once
pub struct FurtherFindings {
    pub most: Number,
}

impl Message for FurtherFindings {
    const ROW: &'static MessageRow = &MessageRow {
        id: "further-findings",
        arguments: &["most"],
        said: Pair { en: &[Text("there may be more to find; "), Hole(0), Text(" of a kind are told at once")], cy: &[Text("gall fod rhagor i'w ganfod; dangosir "), Hole(0), Text(" o un math ar y tro")] },
        help: None,
        why: Some(Pair { en: &[Text("A document with thousands of mistakes has one mistake made thousands of times; telling them all would take longer than mending it.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Number(self.most)]
    }
}

/// not JSON: {said}
pub struct NotJson {
    pub said: Words,
}

impl Message for NotJson {
    const ROW: &'static MessageRow = &MessageRow {
        id: "not-json",
        arguments: &["said"],
        said: Pair { en: &[Text("not JSON: "), Hole(0)], cy: &[Text("nid JSON dilys yw hwn: "), Hole(0)] },
        help: None,
        why: Some(Pair { en: &[Text("The text must be one JSON value and nothing else. A byte order mark at the start of a text, or of a line of a stream, is skipped.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.said)]
    }
}

/// nothing comes after this comma
pub struct TrailingComma;

impl Message for TrailingComma {
    const ROW: &'static MessageRow = &MessageRow {
        id: "trailing-comma",
        arguments: &[],
        said: Pair { en: &[Text("nothing comes after this comma")], cy: &[Text("nid oes dim yn dilyn y coma hwn")] },
        help: Some(Pair { en: &[Text("take the comma out")], cy: &[Text("dilëwch y coma")] }),
        why: Some(Pair { en: &[Text("JSON has a comma between two items, and none after the last.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![]
    }
}

/// this is a comment, and JSON has none
pub struct Comment;

impl Message for Comment {
    const ROW: &'static MessageRow = &MessageRow {
        id: "comment",
        arguments: &[],
        said: Pair { en: &[Text("this is a comment, and JSON has none")], cy: &[Text("sylw yw hwn, ac nid oes sylwadau mewn JSON")] },
        help: Some(Pair { en: &[Text("take it out; what is to stay goes into a text")], cy: &[Text("dilëwch ef; os yw i aros, rhowch ef mewn testun")] }),
        why: Some(Pair { en: &[Text("Readers of JSON in other languages would refuse the document.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![]
    }
}

/// a merge was not finished, and left this mark: `{mark}`
pub struct MergeMarker {
    pub mark: Words,
}

impl Message for MergeMarker {
    const ROW: &'static MessageRow = &MessageRow {
        id: "merge-marker",
        arguments: &["mark"],
        said: Pair { en: &[Text("a merge was not finished, and left this mark: `"), Hole(0), Text("`")], cy: &[Text("ni orffennwyd uno dau fersiwn, a gadawyd y marc hwn: `"), Hole(0), Text("`")] },
        help: Some(Pair { en: &[Text("choose between the two versions, and take out the lines that begin with <<<<<<<, ======= and >>>>>>>")], cy: &[Text("dewiswch rhwng y ddau fersiwn, a thynnwch y llinellau sy'n dechrau gyda <<<<<<<, ======= a >>>>>>>")] }),
        why: Some(Pair { en: &[Text("Both versions stand in the file, and only a person knows which of them is meant.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.mark)]
    }
}

/// this is no quotation mark of JSON: `{mark}`
pub struct WrongQuotes {
    pub mark: Words,
}

impl Message for WrongQuotes {
    const ROW: &'static MessageRow = &MessageRow {
        id: "wrong-quotes",
        arguments: &["mark"],
        said: Pair { en: &[Text("this is no quotation mark of JSON: `"), Hole(0), Text("`")], cy: &[Text("nid yw hwn yn ddyfynnod JSON: `"), Hole(0), Text("`")] },
        help: Some(Pair { en: &[Text("write straight double quotes: \"")], cy: &[Text("defnyddiwch ddyfynodau dwbl syth: \"")] }),
        why: Some(Pair { en: &[Text("Word processors and programming languages have other quotation marks, and JSON has one.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.mark)]
    }
}

/// JSON has no value `{word}`
pub struct NoSuchValue {
    pub word: Words,
}

impl Message for NoSuchValue {
    const ROW: &'static MessageRow = &MessageRow {
        id: "no-such-value",
        arguments: &["word"],
        said: Pair { en: &[Text("JSON has no value `"), Hole(0), Text("`")], cy: &[Text("nid oes gwerth `"), Hole(0), Text("` mewn JSON")] },
        help: Some(Pair { en: &[Text("a text stands in double quotes; true and false have small letters; where there is nothing to say, leave the key out")], cy: &[Text("rhowch destun mewn dyfynodau dwbl; ysgrifennwch true a false â llythrennau bach; hepgorwch yr allwedd os nad oes dim i'w ddweud")] }),
        why: Some(Pair { en: &[Text("`NaN`, `Infinity`, `None` and `undefined` are values of programming languages, which other readers do not know.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.word)]
    }
}

/// the document ends too early: not closed is {what} that begins in line {line}
pub struct CutShort {
    pub what: Words,
    pub line: Number,
}

impl Message for CutShort {
    const ROW: &'static MessageRow = &MessageRow {
        id: "cut-short",
        arguments: &["what", "line"],
        said: Pair { en: &[Text("the document ends too early: not closed is "), Hole(0), Text(" that begins in line "), Hole(1)], cy: &[Text("mae'r ddogfen yn gorffen yn rhy gynnar; ni chaewyd hyn, sy'n dechrau yn llinell "), Hole(1), Text(": "), Hole(0)] },
        help: Some(Pair { en: &[Text("close it, or fetch the file again")], cy: &[Text("caewch y rhan honno, neu lawrlwythwch y ffeil eto")] }),
        why: Some(Pair { en: &[Text("A file that was cut short on its way is half a document, and nobody knows what the other half said.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.what), Filling::Number(self.line)]
    }
}

/// the document has ended, and something more begins here
pub struct SecondDocument;

impl Message for SecondDocument {
    const ROW: &'static MessageRow = &MessageRow {
        id: "second-document",
        arguments: &[],
        said: Pair { en: &[Text("the document has ended, and something more begins here")], cy: &[Text("mae'r ddogfen wedi gorffen, ac mae rhywbeth arall yn dechrau yma")] },
        help: Some(Pair { en: &[Text("give one document in a file; or many, each on a line of its own, with `safon assess --ndjson`")], cy: &[Text("rhowch un ddogfen mewn ffeil; neu lawer, pob un ar ei llinell ei hun, gyda `safon assess --ndjson`")] }),
        why: Some(Pair { en: &[Text("Which of two documents is meant cannot be known.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![]
    }
}

/// lists and objects are nested more than {most} deep
pub struct NestedTooDeep {
    pub most: Number,
}

impl Message for NestedTooDeep {
    const ROW: &'static MessageRow = &MessageRow {
        id: "nested-too-deep",
        arguments: &["most"],
        said: Pair { en: &[Text("lists and objects are nested more than "), Hole(0), Text(" deep")], cy: &[Text("mae rhestrau a gwrthrychau wedi'u nythu'n ddyfnach na "), Hole(0), Text(" lefel")] },
        help: None,
        why: Some(Pair { en: &[Text("A limit keeps a hostile document from taking the machine with it; no honest document comes near.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Number(self.most)]
    }
}

/// the document has format {format}, and this reader knows format 1
pub struct NewerFormat {
    pub format: Words,
}

impl Message for NewerFormat {
    const ROW: &'static MessageRow = &MessageRow {
        id: "newer-format",
        arguments: &["format"],
        said: Pair { en: &[Text("the document has format "), Hole(0), Text(", and this reader knows format 1")], cy: &[Text("mae'r ddogfen mewn fformat "), Hole(0), Text(", ond fformat 1 sy'n hysbys yma")] },
        help: Some(Pair { en: &[Text("use a newer version of safon")], cy: &[Text("defnyddiwch fersiwn mwy diweddar o safon")] }),
        why: Some(Pair { en: &[Text("A newer format may mean other things by the same words, so nothing of it is read.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.format)]
    }
}

/// this is none of the known documents: {kinds}
pub struct UnknownKindOfDocument {
    pub kinds: Words,
}

impl Message for UnknownKindOfDocument {
    const ROW: &'static MessageRow = &MessageRow {
        id: "unknown-kind-of-document",
        arguments: &["kinds"],
        said: Pair { en: &[Text("this is none of the known documents: "), Hole(0)], cy: &[Text("nid yw hon yn un o'r dogfennau hysbys: "), Hole(0)] },
        help: Some(Pair { en: &[Text("say which it is with `--kind`")], cy: &[Text("nodwch pa fath ydyw gyda `--kind`")] }),
        why: Some(Pair { en: &[Text("A document is known by its keys.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.kinds)]
    }
}

/// expected {expected}, found {found}
pub struct WrongType {
    pub expected: Words,
    pub found: Words,
}

impl Message for WrongType {
    const ROW: &'static MessageRow = &MessageRow {
        id: "wrong-type",
        arguments: &["expected", "found"],
        said: Pair { en: &[Text("expected "), Hole(0), Text(", found "), Hole(1)], cy: &[Text("disgwylid "), Hole(0), Text(", ond cafwyd "), Hole(1)] },
        help: None,
        why: Some(Pair { en: &[Text("Each key holds one type of value.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.expected), Filling::Words(&self.found)]
    }
}

/// null is not a value here
pub struct Null {
    pub out: Words,
}

impl Message for Null {
    const ROW: &'static MessageRow = &MessageRow {
        id: "null",
        arguments: &["out"],
        said: Pair { en: &[Text("null is not a value here")], cy: &[Text("nid yw null yn werth yma")] },
        help: Some(Pair { en: &[Hole(0)], cy: &[Hole(0)] }),
        why: Some(Pair { en: &[Text("Optional means absent, so that there is one way to say nothing.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.out)]
    }
}

/// `{key}` is not a key here
pub struct UnknownKey {
    pub key: Words,
    pub keys: Words,
}

impl Message for UnknownKey {
    const ROW: &'static MessageRow = &MessageRow {
        id: "unknown-key",
        arguments: &["key", "keys"],
        said: Pair { en: &[Text("`"), Hole(0), Text("` is not a key here")], cy: &[Text("nid yw `"), Hole(0), Text("` yn allwedd yma")] },
        help: Some(Pair { en: &[Text("the keys here are "), Hole(1)], cy: &[Text("dyma'r allweddi: "), Hole(1)] }),
        why: Some(Pair { en: &[Text("Authored documents are closed: a misspelt key would otherwise be ignored without a word.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.key), Filling::Words(&self.keys)]
    }
}

/// `{key}` is missing
pub struct MissingKey {
    pub key: Words,
}

impl Message for MissingKey {
    const ROW: &'static MessageRow = &MessageRow {
        id: "missing-key",
        arguments: &["key"],
        said: Pair { en: &[Text("`"), Hole(0), Text("` is missing")], cy: &[Text("mae `"), Hole(0), Text("` ar goll")] },
        help: None,
        why: Some(Pair { en: &[Text("The key is required.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.key)]
    }
}

/// `{key}` stands twice in this object
pub struct DuplicateKey {
    pub key: Words,
}

impl Message for DuplicateKey {
    const ROW: &'static MessageRow = &MessageRow {
        id: "duplicate-key",
        arguments: &["key"],
        said: Pair { en: &[Text("`"), Hole(0), Text("` stands twice in this object")], cy: &[Text("mae `"), Hole(0), Text("` ddwywaith yn y gwrthrych hwn")] },
        help: None,
        why: Some(Pair { en: &[Text("Readers differ in which of the two they take, so one of them would be lost without a word.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.key)]
    }
}

/// the text is empty
pub struct EmptyText;

impl Message for EmptyText {
    const ROW: &'static MessageRow = &MessageRow {
        id: "empty-text",
        arguments: &[],
        said: Pair { en: &[Text("the text is empty")], cy: &[Text("mae'r testun yn wag")] },
        help: None,
        why: Some(Pair { en: &[Text("An empty text says nothing where something is required.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![]
    }
}

/// `{text}` is not written in its composed form (NFC), but as {found}
pub struct NotNfc {
    pub text: Words,
    pub found: Words,
    pub composed: Words,
}

impl Message for NotNfc {
    const ROW: &'static MessageRow = &MessageRow {
        id: "not-nfc",
        arguments: &["text", "found", "composed"],
        said: Pair { en: &[Text("`"), Hole(0), Text("` is not written in its composed form (NFC), but as "), Hole(1)], cy: &[Text("nid yw `"), Hole(0), Text("` wedi'i ysgrifennu ar ei ffurf gyfansawdd (NFC), ond fel hyn: "), Hole(1)] },
        help: Some(Pair { en: &[Text("write it as "), Hole(2), Text("; normalising the file to NFC does so throughout")], cy: &[Text("ysgrifennwch ef fel hyn: "), Hole(2), Text("; mae normaleiddio'r ffeil i NFC yn gwneud hynny drwyddi")] }),
        why: Some(Pair { en: &[Text("Two spellings of one ŵ look alike and are other bytes to a digest. It is an error in what an owner writes, and a warning in a review, where both spellings are taken for one.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.text), Filling::Words(&self.found), Filling::Words(&self.composed)]
    }
}

/// the text has characters that nobody sees: {characters}
pub struct HiddenCharacters {
    pub characters: Words,
}

impl Message for HiddenCharacters {
    const ROW: &'static MessageRow = &MessageRow {
        id: "hidden-characters",
        arguments: &["characters"],
        said: Pair { en: &[Text("the text has characters that nobody sees: "), Hole(0)], cy: &[Text("mae nodau anweledig yn y testun: "), Hole(0)] },
        help: Some(Pair { en: &[Text("take them out; wherever the text is shown they are `�`")], cy: &[Text("dilëwch hwy; dangosir `�` yn eu lle bob tro")] }),
        why: Some(Pair { en: &[Text("Two names that look alike could be two; a text could steer a terminal or hide a part of itself.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.characters)]
    }
}

/// the list is empty, and needs at least one item
pub struct EmptyList;

impl Message for EmptyList {
    const ROW: &'static MessageRow = &MessageRow {
        id: "empty-list",
        arguments: &[],
        said: Pair { en: &[Text("the list is empty, and needs at least one item")], cy: &[Text("mae'r rhestr yn wag, ac mae angen o leiaf un eitem ynddi")] },
        help: None,
        why: Some(Pair { en: &[Text("An empty `all` or `any` would be true or false by convention, which nobody reads the same way.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![]
    }
}

/// `{found}` is not an id
pub struct BadId {
    pub found: Words,
}

impl Message for BadId {
    const ROW: &'static MessageRow = &MessageRow {
        id: "bad-id",
        arguments: &["found"],
        said: Pair { en: &[Text("`"), Hole(0), Text("` is not an id")], cy: &[Text("nid yw `"), Hole(0), Text("` yn ddynodydd dilys")] },
        help: Some(Pair { en: &[Text("an id has lower-case letters a–z, digits and single hyphens, begins with a letter and has at most 64 characters")], cy: &[Text("llythrennau bach a–z, rhifolion a chysylltnodau unigol sydd mewn dynodydd, gyda llythyren yn gyntaf a 64 nod ar y mwyaf")] }),
        why: Some(Pair { en: &[Text("Ids stand in URLs, file names and programs of any language.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.found)]
    }
}

/// `{found}` {why}
pub struct BadDate {
    pub found: Words,
    pub why: Words,
}

impl Message for BadDate {
    const ROW: &'static MessageRow = &MessageRow {
        id: "bad-date",
        arguments: &["found", "why"],
        said: Pair { en: &[Text("`"), Hole(0), Text("` "), Hole(1)], cy: &[Hole(1), Text(": `"), Hole(0), Text("`")] },
        help: Some(Pair { en: &[Text("write a date as in 2026-11-22")], cy: &[Text("ysgrifennwch ddyddiad fel hyn: 2026-11-22")] }),
        why: Some(Pair { en: &[Text("Dates are civil dates, `YYYY-MM-DD`, from 0001-01-01 to 9999-12-31.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.found), Filling::Words(&self.why)]
    }
}

/// `{found}` is not the id of an organisation
pub struct BadOrganisationId {
    pub found: Words,
}

impl Message for BadOrganisationId {
    const ROW: &'static MessageRow = &MessageRow {
        id: "bad-organisation-id",
        arguments: &["found"],
        said: Pair { en: &[Text("`"), Hole(0), Text("` is not the id of an organisation")], cy: &[Text("nid yw `"), Hole(0), Text("` yn ddynodydd sefydliad dilys")] },
        help: Some(Pair { en: &[Text("it has 1 to 64 printable ASCII characters, the first and the last of which are no blanks")], cy: &[Text("mae ynddo 1 i 64 nod ASCII y gellir eu hargraffu, heb fwlch yn gyntaf nac yn olaf")] }),
        why: Some(Pair { en: &[Text("Organisations are counted by it, so it has to be one thing however it is typed; the lists that such ids come from have nothing else in them.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.found)]
    }
}

/// `{found}` is not a label
pub struct BadLabel {
    pub found: Words,
}

impl Message for BadLabel {
    const ROW: &'static MessageRow = &MessageRow {
        id: "bad-label",
        arguments: &["found"],
        said: Pair { en: &[Text("`"), Hole(0), Text("` is not a label")], cy: &[Text("nid yw hon yn label ddilys: `"), Hole(0), Text("`")] },
        help: Some(Pair { en: &[Text("a label has 1 to 24 printable ASCII characters, the first and the last of which are no blanks, as in 2.10 or A.6.7")], cy: &[Text("mae mewn label 1 i 24 nod ASCII y gellir eu hargraffu, heb fwlch yn gyntaf nac yn olaf, megis 2.10 neu A.6.7")] }),
        why: Some(Pair { en: &[Text("People speak of points by their labels, so they have to be short, and typed alike everywhere.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.found)]
    }
}

/// `{found}` is not the digest of reviewed words
pub struct BadWordsDigest {
    pub found: Words,
}

impl Message for BadWordsDigest {
    const ROW: &'static MessageRow = &MessageRow {
        id: "bad-words-digest",
        arguments: &["found"],
        said: Pair { en: &[Text("`"), Hole(0), Text("` is not the digest of reviewed words")], cy: &[Text("nid yw hwn yn grynodeb dilys o eiriau a adolygwyd: `"), Hole(0), Text("`")] },
        help: Some(Pair { en: &[Text("it is 16 digits 0–9 and a–f, and is written by command, never by hand")], cy: &[Text("mae ynddo 16 nod o blith 0–9 ac a–f; gorchymyn sy'n ei ysgrifennu, byth â llaw")] }),
        why: Some(Pair { en: &[Text("A review is bound to the words that were read.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.found)]
    }
}

/// `{found}` is not a version
pub struct BadVersion {
    pub found: Words,
}

impl Message for BadVersion {
    const ROW: &'static MessageRow = &MessageRow {
        id: "bad-version",
        arguments: &["found"],
        said: Pair { en: &[Text("`"), Hole(0), Text("` is not a version")], cy: &[Text("nid yw `"), Hole(0), Text("` yn fersiwn dilys")] },
        help: Some(Pair { en: &[Text("write a version as in 2.0.0 (semver.org)")], cy: &[Text("ysgrifennwch fersiwn fel hyn: 2.0.0 (semver.org)")] }),
        why: Some(Pair { en: &[Text("Versions are compared, so they need an order.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.found)]
    }
}

/// a sealing key has {least} to {most} bytes, and this one has {found}
pub struct SealLength {
    pub least: Number,
    pub most: Number,
    pub found: Number,
}

impl Message for SealLength {
    const ROW: &'static MessageRow = &MessageRow {
        id: "seal-length",
        arguments: &["least", "most", "found"],
        said: Pair { en: &[Text("a sealing key has "), Hole(0), Text(" to "), Hole(1), Text(" bytes, and this one has "), Hole(2)], cy: &[Text("mae "), Hole(0), Text(" i "), Hole(1), Text(" o feitiau mewn allwedd selio; "), Hole(2), Text(" sydd yn hon")] },
        help: Some(Pair { en: &[Text("make a key of random bytes, and keep it to yourself")], cy: &[Text("gwnewch allwedd o feitiau ar hap, a chadwch hi i chi'ch hun")] }),
        why: Some(Pair { en: &[Text("A key that can be guessed seals nothing.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Number(self.least), Filling::Number(self.most), Filling::Number(self.found)]
    }
}

/// the report holds what this audience may not see: {what}
pub struct NotForAudience {
    pub what: Words,
}

impl Message for NotForAudience {
    const ROW: &'static MessageRow = &MessageRow {
        id: "not-for-audience",
        arguments: &["what"],
        said: Pair { en: &[Text("the report holds what this audience may not see: "), Hole(0)], cy: &[Text("mae'r adroddiad yn cynnwys pethau na chaiff y gynulleidfa hon eu gweld: "), Hole(0)] },
        help: Some(Pair { en: &[Text("make it anew from the review, for those who are to see it: `safon assess --audience`")], cy: &[Text("gwnewch yr adroddiad o'r newydd o'r adolygiad, i'r sawl sydd i'w weld: `safon assess --audience`")] }),
        why: Some(Pair { en: &[Text("Digests, warnings and reasons are made of what is hidden too, and cannot be told from the rest afterwards.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.what)]
    }
}

/// `{found}` is not a digest
pub struct BadDigest {
    pub found: Words,
}

impl Message for BadDigest {
    const ROW: &'static MessageRow = &MessageRow {
        id: "bad-digest",
        arguments: &["found"],
        said: Pair { en: &[Text("`"), Hole(0), Text("` is not a digest")], cy: &[Text("nid yw `"), Hole(0), Text("` yn grynodeb dilys")] },
        help: Some(Pair { en: &[Text("a digest is `sha256:` and 64 digits 0–9 and a–f")], cy: &[Text("`sha256:` ac yna 64 nod o blith 0–9 ac a–f yw crynodeb")] }),
        why: Some(Pair { en: &[Text("A digest that cannot be compared proves nothing.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.found)]
    }
}

/// `{found}` is not a web address
pub struct BadUrl {
    pub found: Words,
}

impl Message for BadUrl {
    const ROW: &'static MessageRow = &MessageRow {
        id: "bad-url",
        arguments: &["found"],
        said: Pair { en: &[Text("`"), Hole(0), Text("` is not a web address")], cy: &[Text("nid yw `"), Hole(0), Text("` yn gyfeiriad gwe")] },
        help: Some(Pair { en: &[Text("write the whole address, beginning with https://")], cy: &[Text("ysgrifennwch y cyfeiriad cyfan, gan ddechrau gyda https://")] }),
        why: Some(Pair { en: &[Text("A source that cannot be followed is no source.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.found)]
    }
}

/// `{found}` is not a JSON pointer
pub struct BadPointer {
    pub found: Words,
}

impl Message for BadPointer {
    const ROW: &'static MessageRow = &MessageRow {
        id: "bad-pointer",
        arguments: &["found"],
        said: Pair { en: &[Text("`"), Hole(0), Text("` is not a JSON pointer")], cy: &[Text("nid yw `"), Hole(0), Text("` yn bwyntydd JSON")] },
        help: Some(Pair { en: &[Text("a pointer is empty or begins with a slash, as in `/evidence/0`")], cy: &[Text("mae pwyntydd yn wag neu'n dechrau gyda slaes, fel `/evidence/0`")] }),
        why: Some(Pair { en: &[Text("A place that cannot be followed is no place.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.found)]
    }
}

/// `{found}` is not one of {words}
pub struct UnknownWord {
    pub found: Words,
    pub words: Words,
}

impl Message for UnknownWord {
    const ROW: &'static MessageRow = &MessageRow {
        id: "unknown-word",
        arguments: &["found", "words"],
        said: Pair { en: &[Text("`"), Hole(0), Text("` is not one of "), Hole(1)], cy: &[Text("nid yw `"), Hole(0), Text("` ymhlith y dewisiadau: "), Hole(1)] },
        help: None,
        why: Some(Pair { en: &[Text("The key takes one of a closed list of words.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.found), Filling::Words(&self.words)]
    }
}

/// {found} is not within {least} and {most}
pub struct OutOfRange {
    pub found: Words,
    pub least: Words,
    pub most: Words,
}

impl Message for OutOfRange {
    const ROW: &'static MessageRow = &MessageRow {
        id: "out-of-range",
        arguments: &["found", "least", "most"],
        said: Pair { en: &[Hole(0), Text(" is not within "), Hole(1), Text(" and "), Hole(2)], cy: &[Text("mae "), Hole(0), Text(" y tu allan i'r amrediad "), Hole(1), Text(" i "), Hole(2)] },
        help: None,
        why: Some(Pair { en: &[Text("Every number has bounds; whole numbers never leave ±(2^53−1), which every reader of JSON holds exactly.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.found), Filling::Words(&self.least), Filling::Words(&self.most)]
    }
}

/// {found} is not a whole number
pub struct NotWhole {
    pub found: Words,
}

impl Message for NotWhole {
    const ROW: &'static MessageRow = &MessageRow {
        id: "not-whole",
        arguments: &["found"],
        said: Pair { en: &[Hole(0), Text(" is not a whole number")], cy: &[Text("nid yw "), Hole(0), Text(" yn rhif cyfan")] },
        help: None,
        why: Some(Pair { en: &[Text("Counts, days and volumes are whole.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.found)]
    }
}

/// {found} has more decimals than the {most} that are kept
pub struct TooPrecise {
    pub found: Words,
    pub most: Words,
}

impl Message for TooPrecise {
    const ROW: &'static MessageRow = &MessageRow {
        id: "too-precise",
        arguments: &["found", "most"],
        said: Pair { en: &[Hole(0), Text(" has more decimals than the "), Hole(1), Text(" that are kept")], cy: &[Text("mae gan "), Hole(0), Text(" fwy o leoedd degol na'r "), Hole(1), Text(" a gedwir")] },
        help: None,
        why: Some(Pair { en: &[Text("Decimals beyond the scale would be dropped, and nothing is dropped in silence.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.found), Filling::Words(&self.most)]
    }
}

/// {found} has a fraction, and more than 15 digits
pub struct TooManyDigits {
    pub found: Words,
}

impl Message for TooManyDigits {
    const ROW: &'static MessageRow = &MessageRow {
        id: "too-many-digits",
        arguments: &["found"],
        said: Pair { en: &[Hole(0), Text(" has a fraction, and more than 15 digits")], cy: &[Text("mae gan "), Hole(0), Text(" ffracsiwn a mwy na 15 digid")] },
        help: Some(Pair { en: &[Text("write it with 15 digits at most")], cy: &[Text("ysgrifennwch ef â 15 digid ar y mwyaf")] }),
        why: Some(Pair { en: &[Text("A number with a fraction has as many digits as every reader of JSON holds exactly.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.found)]
    }
}

/// `closed_on` and `closed_by` stand together or not at all, and this is missing: `{key}`
pub struct HalfClosed {
    pub key: Words,
}

impl Message for HalfClosed {
    const ROW: &'static MessageRow = &MessageRow {
        id: "half-closed",
        arguments: &["key"],
        said: Pair { en: &[Text("`closed_on` and `closed_by` stand together or not at all, and this is missing: `"), Hole(0), Text("`")], cy: &[Text("rhaid nodi `closed_on` a `closed_by` gyda'i gilydd, neu beidio â nodi'r naill na'r llall; mae `"), Hole(0), Text("` ar goll")] },
        help: Some(Pair { en: &[Text("say both on which day it was closed and what or who closed it; of an open condition say neither")], cy: &[Text("nodwch ar ba ddiwrnod y cyflawnwyd yr amod, a beth neu bwy a'i cyflawnodd; os nad yw wedi'i gyflawni eto, peidiwch â nodi'r naill na'r llall")] }),
        why: Some(Pair { en: &[Text("A closed condition covers a shortfall; whoever relies on that has to see when it ended, and what ended it.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.key)]
    }
}

/// expected just one of {keys}, found {found}
pub struct OneTest {
    pub keys: Words,
    pub found: Number,
}

impl Message for OneTest {
    const ROW: &'static MessageRow = &MessageRow {
        id: "one-test",
        arguments: &["keys", "found"],
        said: Pair { en: &[Text("expected just one of "), Hole(0), Text(", found "), Hole(1)], cy: &[Text("disgwylid un yn unig o'r rhain: "), Hole(0), Text("; cafwyd "), Hole(1)] },
        help: None,
        why: Some(Pair { en: &[Text("A test with two bounds could be read as either or both; `all` says it plainly.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.keys), Filling::Number(self.found)]
    }
}

/// the rule is {depth} deep, and at most 32 are allowed
pub struct RuleTooDeep {
    pub depth: Number,
}

impl Message for RuleTooDeep {
    const ROW: &'static MessageRow = &MessageRow {
        id: "rule-too-deep",
        arguments: &["depth"],
        said: Pair { en: &[Text("the rule is "), Hole(0), Text(" deep, and at most 32 are allowed")], cy: &[Text("mae'r rheol yn "), Hole(0), Text(" lefel o ddyfnder, a chaniateir 32 ar y mwyaf")] },
        help: None,
        why: Some(Pair { en: &[Text("Nobody can read such a rule, and a limit keeps evaluation bounded.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Number(self.depth)]
    }
}

/// the rule has {nodes} nodes, and at most 4096 are allowed
pub struct RuleTooLarge {
    pub nodes: Number,
}

impl Message for RuleTooLarge {
    const ROW: &'static MessageRow = &MessageRow {
        id: "rule-too-large",
        arguments: &["nodes"],
        said: Pair { en: &[Text("the rule has "), Hole(0), Text(" nodes, and at most 4096 are allowed")], cy: &[Text("mae "), Hole(0), Text(" nod yn y rheol, a chaniateir 4096 ar y mwyaf")] },
        help: None,
        why: Some(Pair { en: &[Text("A limit keeps evaluation bounded.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Number(self.nodes)]
    }
}

/// the rule has {tests} tests of evidence, and at most 64 are allowed
pub struct TooManyEvidenceTests {
    pub tests: Number,
}

impl Message for TooManyEvidenceTests {
    const ROW: &'static MessageRow = &MessageRow {
        id: "too-many-evidence-tests",
        arguments: &["tests"],
        said: Pair { en: &[Text("the rule has "), Hole(0), Text(" tests of evidence, and at most 64 are allowed")], cy: &[Text("mae "), Hole(0), Text(" o brofion tystiolaeth yn y rheol, a chaniateir 64 ar y mwyaf")] },
        help: None,
        why: Some(Pair { en: &[Text("A limit keeps comparison by proof and the search for what to do bounded.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Number(self.tests)]
    }
}

/// the JSON Schema does not allow this: {said}
pub struct AgainstSchema {
    pub said: Words,
}

impl Message for AgainstSchema {
    const ROW: &'static MessageRow = &MessageRow {
        id: "against-schema",
        arguments: &["said"],
        said: Pair { en: &[Text("the JSON Schema does not allow this: "), Hole(0)], cy: &[Text("nid yw'r JSON Schema yn caniatáu hyn: "), Hole(0)] },
        help: None,
        why: Some(Pair { en: &[Text("Told by `--schema` alone, where the schema has no plainer word; without the flag the native reader says more.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.said)]
    }
}

/// there are {found} capabilities, and at most {most} are allowed
pub struct TooManyCapabilities {
    pub found: Number,
    pub most: Number,
}

impl Message for TooManyCapabilities {
    const ROW: &'static MessageRow = &MessageRow {
        id: "too-many-capabilities",
        arguments: &["found", "most"],
        said: Pair { en: &[Text("there are "), Hole(0), Text(" capabilities, and at most "), Hole(1), Text(" are allowed")], cy: &[Text("mae "), Hole(0), Text(" o alluoedd, a chaniateir "), Hole(1), Text(" ar y mwyaf")] },
        help: None,
        why: Some(Pair { en: &[Text("Every set of capabilities is a group that services may share; a limit keeps their number bounded.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Number(self.found), Filling::Number(self.most)]
    }
}

/// the standard has {found} requirements, and at most 10000 are allowed
pub struct TooManyRequirements {
    pub found: Number,
}

impl Message for TooManyRequirements {
    const ROW: &'static MessageRow = &MessageRow {
        id: "too-many-requirements",
        arguments: &["found"],
        said: Pair { en: &[Text("the standard has "), Hole(0), Text(" requirements, and at most 10000 are allowed")], cy: &[Text("mae "), Hole(0), Text(" o ofynion yn y safon, a chaniateir 10000 ar y mwyaf")] },
        help: None,
        why: Some(Pair { en: &[Text("A limit keeps evaluation bounded.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Number(self.found)]
    }
}

/// the id `{id}` is used twice
pub struct DuplicateId {
    pub id: Words,
}

impl Message for DuplicateId {
    const ROW: &'static MessageRow = &MessageRow {
        id: "duplicate-id",
        arguments: &["id"],
        said: Pair { en: &[Text("the id `"), Hole(0), Text("` is used twice")], cy: &[Text("defnyddir y dynodydd `"), Hole(0), Text("` ddwywaith")] },
        help: None,
        why: Some(Pair { en: &[Text("An id that means two things means nothing.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.id)]
    }
}

/// the id `{id}` was retired and is never used again
pub struct RetiredId {
    pub id: Words,
}

impl Message for RetiredId {
    const ROW: &'static MessageRow = &MessageRow {
        id: "retired-id",
        arguments: &["id"],
        said: Pair { en: &[Text("the id `"), Hole(0), Text("` was retired and is never used again")], cy: &[Text("tynnwyd y dynodydd `"), Hole(0), Text("` o ddefnydd, ac ni chaiff ei ailddefnyddio")] },
        help: None,
        why: Some(Pair { en: &[Text("Old assessments still speak of what the id meant.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.id)]
    }
}

/// the standard has no theme `{id}`
pub struct UnknownTheme {
    pub id: Words,
}

impl Message for UnknownTheme {
    const ROW: &'static MessageRow = &MessageRow {
        id: "unknown-theme",
        arguments: &["id"],
        said: Pair { en: &[Text("the standard has no theme `"), Hole(0), Text("`")], cy: &[Text("nid oes thema `"), Hole(0), Text("` yn y safon")] },
        help: None,
        why: Some(Pair { en: &[Text("A reference that leads nowhere is a mistake.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.id)]
    }
}

/// the standard has no fact `{id}`
pub struct UnknownFact {
    pub id: Words,
}

impl Message for UnknownFact {
    const ROW: &'static MessageRow = &MessageRow {
        id: "unknown-fact",
        arguments: &["id"],
        said: Pair { en: &[Text("the standard has no fact `"), Hole(0), Text("`")], cy: &[Text("nid oes ffaith `"), Hole(0), Text("` yn y safon")] },
        help: None,
        why: Some(Pair { en: &[Text("A fact that the revision does not define can decide nothing.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.id)]
    }
}

/// the standard has no kind of evidence `{id}`
pub struct UnknownKind {
    pub id: Words,
}

impl Message for UnknownKind {
    const ROW: &'static MessageRow = &MessageRow {
        id: "unknown-kind",
        arguments: &["id"],
        said: Pair { en: &[Text("the standard has no kind of evidence `"), Hole(0), Text("`")], cy: &[Text("nid oes math o dystiolaeth `"), Hole(0), Text("` yn y safon")] },
        help: None,
        why: Some(Pair { en: &[Text("Evidence of a kind that the revision does not define would never count.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.id)]
    }
}

/// `{id}` is not a tag of {of}
pub struct UnknownTag {
    pub id: Words,
    pub of: Words,
}

impl Message for UnknownTag {
    const ROW: &'static MessageRow = &MessageRow {
        id: "unknown-tag",
        arguments: &["id", "of"],
        said: Pair { en: &[Text("`"), Hole(0), Text("` is not a tag of "), Hole(1)], cy: &[Text("nid yw `"), Hole(0), Text("` yn un o dagiau'r canlynol: "), Hole(1)] },
        help: None,
        why: Some(Pair { en: &[Text("An item carries only tags that its kind declares, so that a misspelt one is found.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.id), Filling::Words(&self.of)]
    }
}

/// `{id}` is not a measure of {of}
pub struct UnknownMeasure {
    pub id: Words,
    pub of: Words,
}

impl Message for UnknownMeasure {
    const ROW: &'static MessageRow = &MessageRow {
        id: "unknown-measure",
        arguments: &["id", "of"],
        said: Pair { en: &[Text("`"), Hole(0), Text("` is not a measure of "), Hole(1)], cy: &[Text("nid yw `"), Hole(0), Text("` yn un o fesurau'r canlynol: "), Hole(1)] },
        help: None,
        why: Some(Pair { en: &[Text("An item states only measures that its kind declares.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.id), Filling::Words(&self.of)]
    }
}

/// `{found}` is not a value of the fact `{fact}`
pub struct UnknownValue {
    pub found: Words,
    pub fact: Words,
}

impl Message for UnknownValue {
    const ROW: &'static MessageRow = &MessageRow {
        id: "unknown-value",
        arguments: &["found", "fact"],
        said: Pair { en: &[Text("`"), Hole(0), Text("` is not a value of the fact `"), Hole(1), Text("`")], cy: &[Text("nid yw `"), Hole(0), Text("` yn un o werthoedd y ffaith `"), Hole(1), Text("`")] },
        help: None,
        why: Some(Pair { en: &[Text("A choice or an ordinal has a closed list of values.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.found), Filling::Words(&self.fact)]
    }
}

/// `{test}` does not fit the fact `{fact}`: {expected}
pub struct TestDoesNotFit {
    pub test: Words,
    pub fact: Words,
    pub expected: Words,
}

impl Message for TestDoesNotFit {
    const ROW: &'static MessageRow = &MessageRow {
        id: "test-does-not-fit",
        arguments: &["test", "fact", "expected"],
        said: Pair { en: &[Text("`"), Hole(0), Text("` does not fit the fact `"), Hole(1), Text("`: "), Hole(2)], cy: &[Text("nid yw'r prawf `"), Hole(0), Text("` yn addas i'r ffaith `"), Hole(1), Text("`: "), Hole(2)] },
        help: None,
        why: Some(Pair { en: &[Text("`is` fits flags and choices, `in` choices and ordinals, `at_least` and `at_most` integers and ordinals, `stated` every fact.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.test), Filling::Words(&self.fact), Filling::Words(&self.expected)]
    }
}

/// the fact `{fact}` takes {expected}
pub struct ValueDoesNotFit {
    pub fact: Words,
    pub expected: Words,
}

impl Message for ValueDoesNotFit {
    const ROW: &'static MessageRow = &MessageRow {
        id: "value-does-not-fit",
        arguments: &["fact", "expected"],
        said: Pair { en: &[Text("the fact `"), Hole(0), Text("` takes "), Hole(1)], cy: &[Text("gwerth o'r math hwn sydd i'r ffaith `"), Hole(0), Text("`: "), Hole(1)] },
        help: None,
        why: Some(Pair { en: &[Text("A fact has one type.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.fact), Filling::Words(&self.expected)]
    }
}

/// `applies_when` tests facts only
pub struct EvidenceInApplicability;

impl Message for EvidenceInApplicability {
    const ROW: &'static MessageRow = &MessageRow {
        id: "evidence-in-applicability",
        arguments: &[],
        said: Pair { en: &[Text("`applies_when` tests facts only")], cy: &[Text("profi ffeithiau yn unig y mae `applies_when`")] },
        help: Some(Pair { en: &[Text("move the test to `evidenced_when`")], cy: &[Text("symudwch y prawf i `evidenced_when`")] }),
        why: Some(Pair { en: &[Text("Whether a requirement applies depends on the service, not on what has been shown.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![]
    }
}

/// `count` is {count}, and the list has {of}
pub struct CountOutOfRange {
    pub count: Words,
    pub of: Number,
}

impl Message for CountOutOfRange {
    const ROW: &'static MessageRow = &MessageRow {
        id: "count-out-of-range",
        arguments: &["count", "of"],
        said: Pair { en: &[Text("`count` is "), Hole(0), Text(", and the list has "), Hole(1)], cy: &[Hole(0), Text(" yw gwerth `count`, ond "), Hole(1), Text(" sydd yn y rhestr")] },
        help: None,
        why: Some(Pair { en: &[Text("A count beyond the list could never be reached.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.count), Filling::Number(self.of)]
    }
}

/// the least value, {least}, is above the greatest, {most}
pub struct RangeInverted {
    pub least: Words,
    pub most: Words,
}

impl Message for RangeInverted {
    const ROW: &'static MessageRow = &MessageRow {
        id: "range-inverted",
        arguments: &["least", "most"],
        said: Pair { en: &[Text("the least value, "), Hole(0), Text(", is above the greatest, "), Hole(1)], cy: &[Text("mae'r gwerth lleiaf, "), Hole(0), Text(", yn uwch na'r mwyaf, "), Hole(1)] },
        help: None,
        why: Some(Pair { en: &[Text("No value would be allowed.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.least), Filling::Words(&self.most)]
    }
}

/// nothing can be assessed: {why}
pub struct NothingToAssess {
    pub why: Words,
}

impl Message for NothingToAssess {
    const ROW: &'static MessageRow = &MessageRow {
        id: "nothing-to-assess",
        arguments: &["why"],
        said: Pair { en: &[Text("nothing can be assessed: "), Hole(0)], cy: &[Text("ni ellir asesu dim: "), Hole(0)] },
        help: Some(Pair { en: &[Text("add what a service has to meet; titles alone are held with `\"kind\": \"reference\"`")], cy: &[Text("ychwanegwch yr hyn y mae'n rhaid i wasanaeth ei fodloni; gyda `\"kind\": \"reference\"` y cedwir teitlau yn unig")] }),
        why: Some(Pair { en: &[Text("A standard in which nothing can be assessed is met by nobody and missed by nobody.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.why)]
    }
}

/// a reference standard has at most one judged requirement to a criterion, without a rule
pub struct ReferenceRequirement;

impl Message for ReferenceRequirement {
    const ROW: &'static MessageRow = &MessageRow {
        id: "reference-requirement",
        arguments: &[],
        said: Pair { en: &[Text("a reference standard has at most one judged requirement to a criterion, without a rule")], cy: &[Text("mewn safon gyfeirio, un gofyniad i'w farnu ar y mwyaf sydd i bob maen prawf, heb reol")] },
        help: None,
        why: Some(Pair { en: &[Text("Another body's framework is held as titles: a rule would put words into its mouth.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![]
    }
}

/// the standard has nothing with the id `{id}`
pub struct UnknownId {
    pub id: Words,
}

impl Message for UnknownId {
    const ROW: &'static MessageRow = &MessageRow {
        id: "unknown-id",
        arguments: &["id"],
        said: Pair { en: &[Text("the standard has nothing with the id `"), Hole(0), Text("`")], cy: &[Text("nid oes dim yn y safon â'r dynodydd `"), Hole(0), Text("`")] },
        help: None,
        why: Some(Pair { en: &[Text("A reference that leads nowhere is a mistake.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.id)]
    }
}

/// the English and the Welsh are the same: `{text}`
pub struct SameInBothLanguages {
    pub text: Words,
}

impl Message for SameInBothLanguages {
    const ROW: &'static MessageRow = &MessageRow {
        id: "same-in-both-languages",
        arguments: &["text"],
        said: Pair { en: &[Text("the English and the Welsh are the same: `"), Hole(0), Text("`")], cy: &[Text("mae'r Saesneg a'r Gymraeg yr un fath: `"), Hole(0), Text("`")] },
        help: Some(Pair { en: &[Text("translate it, or say in `note` why it is the same")], cy: &[Text("cyfieithwch y testun, neu eglurwch yn `note` pam mae'r ddwy yr un fath")] }),
        why: Some(Pair { en: &[Text("A text that was never translated looks like this.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.text)]
    }
}

/// the text is said to be reviewed, and does not say who read it and which words
pub struct ReviewMissing;

impl Message for ReviewMissing {
    const ROW: &'static MessageRow = &MessageRow {
        id: "review-missing",
        arguments: &[],
        said: Pair { en: &[Text("the text is said to be reviewed, and does not say who read it and which words")], cy: &[Text("dywedir bod y testun wedi'i adolygu, ond nid pwy a'i darllenodd na pha eiriau")] },
        help: Some(Pair { en: &[Text("leave `status` out until somebody has read it; a `review` is written by command")], cy: &[Text("hepgorwch `status` nes bod rhywun wedi'i ddarllen; gorchymyn sy'n ysgrifennu `review`")] }),
        why: Some(Pair { en: &[Text("A status without the words that it was given for would outlive them.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![]
    }
}

/// a `review` stands here, and the status is not `reviewed`
pub struct ReviewWithoutStatus;

impl Message for ReviewWithoutStatus {
    const ROW: &'static MessageRow = &MessageRow {
        id: "review-without-status",
        arguments: &[],
        said: Pair { en: &[Text("a `review` stands here, and the status is not `reviewed`")], cy: &[Text("mae `review` yma, ond nid `reviewed` yw'r statws")] },
        help: Some(Pair { en: &[Text("write `\"status\": \"reviewed\"`, or leave `review` out")], cy: &[Text("ysgrifennwch `\"status\": \"reviewed\"`, neu hepgorwch `review`")] }),
        why: Some(Pair { en: &[Text("Two fields that say different things leave open which of them holds.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![]
    }
}

/// the words have changed since they were reviewed, so the text is unreviewed again
pub struct ReviewOutlived;

impl Message for ReviewOutlived {
    const ROW: &'static MessageRow = &MessageRow {
        id: "review-outlived",
        arguments: &[],
        said: Pair { en: &[Text("the words have changed since they were reviewed, so the text is unreviewed again")], cy: &[Text("mae'r geiriau wedi newid ers eu hadolygu, felly mae'r testun heb ei adolygu eto")] },
        help: Some(Pair { en: &[Text("have a Welsh speaker read the words as they are now")], cy: &[Text("gofynnwch i siaradwr Cymraeg ddarllen y geiriau fel y maent yn awr")] }),
        why: Some(Pair { en: &[Text("A status never outlives the words that it was given for.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![]
    }
}

/// the English and the Welsh do not have the same numbers: {english} and {welsh}
pub struct NumbersDiffer {
    pub english: Words,
    pub welsh: Words,
}

impl Message for NumbersDiffer {
    const ROW: &'static MessageRow = &MessageRow {
        id: "numbers-differ",
        arguments: &["english", "welsh"],
        said: Pair { en: &[Text("the English and the Welsh do not have the same numbers: "), Hole(0), Text(" and "), Hole(1)], cy: &[Text("nid yr un rhifau sydd yn y Saesneg ag yn y Gymraeg: "), Hole(0), Text("; "), Hole(1)] },
        help: None,
        why: Some(Pair { en: &[Text("A figure that was changed in one language and not in the other looks like this.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.english), Filling::Words(&self.welsh)]
    }
}

/// the label {label} stands twice, capitals aside
pub struct LabelTwice {
    pub label: Words,
}

impl Message for LabelTwice {
    const ROW: &'static MessageRow = &MessageRow {
        id: "label-twice",
        arguments: &["label"],
        said: Pair { en: &[Text("the label "), Hole(0), Text(" stands twice, capitals aside")], cy: &[Text("mae'r label "), Hole(0), Text(" yma ddwywaith (heb ystyried priflythrennau)")] },
        help: None,
        why: Some(Pair { en: &[Text("People find a point by its label.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.label)]
    }
}

/// nobody has written down that the page which `{requirement}` names was seen to say so
pub struct SourceNotSeen {
    pub requirement: Words,
}

impl Message for SourceNotSeen {
    const ROW: &'static MessageRow = &MessageRow {
        id: "source-not-seen",
        arguments: &["requirement"],
        said: Pair { en: &[Text("nobody has written down that the page which `"), Hole(0), Text("` names was seen to say so")], cy: &[Text("nid oes cofnod bod neb wedi gweld y dudalen y mae `"), Hole(0), Text("` yn ei henwi yn dweud hyn")] },
        help: Some(Pair { en: &[Text("look at the page and write the day in `seen_on`, or cite what was seen")], cy: &[Text("edrychwch ar y dudalen a nodwch y diwrnod yn `seen_on`, neu dyfynnwch yr hyn a welwyd")] }),
        why: Some(Pair { en: &[Text("A source that nobody has seen proves nothing.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.requirement)]
    }
}

/// the standard declares no role `{id}`
pub struct UnknownRole {
    pub id: Words,
}

impl Message for UnknownRole {
    const ROW: &'static MessageRow = &MessageRow {
        id: "unknown-role",
        arguments: &["id"],
        said: Pair { en: &[Text("the standard declares no role `"), Hole(0), Text("`")], cy: &[Text("nid yw'r safon yn datgan y rôl hon: `"), Hole(0), Text("`")] },
        help: None,
        why: Some(Pair { en: &[Text("Roles that nobody declared have no title, and a rule that counts them counts nobody.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.id)]
    }
}

/// the requirement `{requirement}` is said to be in the publisher's words, and its rule sets a figure
pub struct ThresholdWithoutBasis {
    pub requirement: Words,
}

impl Message for ThresholdWithoutBasis {
    const ROW: &'static MessageRow = &MessageRow {
        id: "threshold-without-basis",
        arguments: &["requirement"],
        said: Pair { en: &[Text("the requirement `"), Hole(0), Text("` is said to be in the publisher's words, and its rule sets a figure")], cy: &[Text("dywedir bod y gofyniad `"), Hole(0), Text("` yng ngeiriau'r cyhoeddwr, ond mae ei reol yn pennu ffigur")] },
        help: Some(Pair { en: &[Text("where no publisher has set the figure, make the basis an `interpretation` with its rationale")], cy: &[Text("os nad oes cyhoeddwr wedi pennu'r ffigur, newidiwch y sail yn `interpretation`, gyda rhesymeg")] }),
        why: Some(Pair { en: &[Text("A threshold that no publisher has set must not pass as official.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.requirement)]
    }
}

/// nothing can satisfy this rule
pub struct RuleNever;

impl Message for RuleNever {
    const ROW: &'static MessageRow = &MessageRow {
        id: "rule-never",
        arguments: &[],
        said: Pair { en: &[Text("nothing can satisfy this rule")], cy: &[Text("ni all dim fodloni'r rheol hon")] },
        help: None,
        why: Some(Pair { en: &[Text("A rule that is never true is rarely meant.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![]
    }
}

/// everything satisfies this rule
pub struct RuleAlways;

impl Message for RuleAlways {
    const ROW: &'static MessageRow = &MessageRow {
        id: "rule-always",
        arguments: &[],
        said: Pair { en: &[Text("everything satisfies this rule")], cy: &[Text("mae popeth yn bodloni'r rheol hon")] },
        help: Some(Pair { en: &[Text("write \"always\" where that is meant")], cy: &[Text("ysgrifennwch \"always\" os dyna'r bwriad")] }),
        why: Some(Pair { en: &[Text("A test that cannot fail tests nothing.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![]
    }
}

/// no service can fulfil the requirement `{requirement}`, so none can pass
pub struct NobodyCanPass {
    pub requirement: Words,
}

impl Message for NobodyCanPass {
    const ROW: &'static MessageRow = &MessageRow {
        id: "nobody-can-pass",
        arguments: &["requirement"],
        said: Pair { en: &[Text("no service can fulfil the requirement `"), Hole(0), Text("`, so none can pass")], cy: &[Text("ni all yr un gwasanaeth gyflawni'r gofyniad `"), Hole(0), Text("`, felly ni all yr un lwyddo")] },
        help: None,
        why: Some(Pair { en: &[Text("A must that always applies and can never be evidenced fails everybody.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.requirement)]
    }
}

/// `{id}` is declared and no rule uses it
pub struct NeverUsed {
    pub id: Words,
}

impl Message for NeverUsed {
    const ROW: &'static MessageRow = &MessageRow {
        id: "never-used",
        arguments: &["id"],
        said: Pair { en: &[Text("`"), Hole(0), Text("` is declared and no rule uses it")], cy: &[Text("mae `"), Hole(0), Text("` wedi'i ddatgan, ond nid oes rheol yn ei ddefnyddio")] },
        help: None,
        why: Some(Pair { en: &[Text("Teams would be asked for something that decides nothing.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.id)]
    }
}

/// the requirement `{requirement}` is a must and has no remedy
pub struct MustWithoutRemedy {
    pub requirement: Words,
}

impl Message for MustWithoutRemedy {
    const ROW: &'static MessageRow = &MessageRow {
        id: "must-without-remedy",
        arguments: &["requirement"],
        said: Pair { en: &[Text("the requirement `"), Hole(0), Text("` is a must and has no remedy")], cy: &[Text("mae'r gofyniad `"), Hole(0), Text("` yn orfodol, ond nid oes cam unioni wedi'i gynnig (`remedy`)")] },
        help: None,
        why: Some(Pair { en: &[Text("A team that falls short should be told what to do.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.requirement)]
    }
}

/// texts whose Welsh has not been reviewed: {texts}
pub struct UnreviewedText {
    pub texts: Words,
}

impl Message for UnreviewedText {
    const ROW: &'static MessageRow = &MessageRow {
        id: "unreviewed-text",
        arguments: &["texts"],
        said: Pair { en: &[Text("texts whose Welsh has not been reviewed: "), Hole(0)], cy: &[Text("testunau nad yw eu Cymraeg wedi'i hadolygu: "), Hole(0)] },
        help: None,
        why: Some(Pair { en: &[Text("Every rendering marks them until a Welsh speaker has read them.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.texts)]
    }
}

/// the last day, {last}, is before the first, {first}
pub struct EndsBeforeItBegins {
    pub last: Words,
    pub first: Words,
}

impl Message for EndsBeforeItBegins {
    const ROW: &'static MessageRow = &MessageRow {
        id: "ends-before-it-begins",
        arguments: &["last", "first"],
        said: Pair { en: &[Text("the last day, "), Hole(0), Text(", is before the first, "), Hole(1)], cy: &[Text("mae'r diwrnod olaf, "), Hole(0), Text(", cyn y cyntaf, "), Hole(1)] },
        help: None,
        why: Some(Pair { en: &[Text("What ends before it begins never counts. Of an exemption, which then exempts from nothing, it is a warning.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.last), Filling::Words(&self.first)]
    }
}

/// these are two standards, not two revisions of one: `{from}` and `{to}`
pub struct OtherLineage {
    pub from: Words,
    pub to: Words,
}

impl Message for OtherLineage {
    const ROW: &'static MessageRow = &MessageRow {
        id: "other-lineage",
        arguments: &["from", "to"],
        said: Pair { en: &[Text("these are two standards, not two revisions of one: `"), Hole(0), Text("` and `"), Hole(1), Text("`")], cy: &[Text("dwy safon yw'r rhain, nid dau fersiwn o'r un safon: `"), Hole(0), Text("`, `"), Hole(1), Text("`")] },
        help: Some(Pair { en: &[Text("the id of a standard is the same in every revision")], cy: &[Text("yr un yw dynodydd safon ym mhob fersiwn")] }),
        why: Some(Pair { en: &[Text("Only revisions of one standard can be compared by what they require.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.from), Filling::Words(&self.to)]
    }
}

/// both have version {version}, and they differ
pub struct SameVersion {
    pub version: Words,
}

impl Message for SameVersion {
    const ROW: &'static MessageRow = &MessageRow {
        id: "same-version",
        arguments: &["version"],
        said: Pair { en: &[Text("both have version "), Hole(0), Text(", and they differ")], cy: &[Text("fersiwn "), Hole(0), Text(" yw'r ddau, ond maent yn wahanol")] },
        help: Some(Pair { en: &[Text("give the newer one a higher version")], cy: &[Text("rhowch rif fersiwn uwch i'r un mwy newydd")] }),
        why: Some(Pair { en: &[Text("A published revision never changes; a mistake is corrected in a new one.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.version)]
    }
}

/// the version rises by {rise}, and the changes need {needed}: {because}
pub struct BumpTooSmall {
    pub rise: Words,
    pub needed: Words,
    pub because: Words,
}

impl Message for BumpTooSmall {
    const ROW: &'static MessageRow = &MessageRow {
        id: "bump-too-small",
        arguments: &["rise", "needed", "because"],
        said: Pair { en: &[Text("the version rises by "), Hole(0), Text(", and the changes need "), Hole(1), Text(": "), Hole(2)], cy: &[Text("mae'r codiad yn y fersiwn yn rhy fach: "), Hole(0), Text("; y codiad sydd ei angen: "), Hole(1), Text("; achos: "), Hole(2)] },
        help: None,
        why: Some(Pair { en: &[Text("A version promises that whoever passes x.y passes every later x.z on the same day.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.rise), Filling::Words(&self.needed), Filling::Words(&self.because)]
    }
}

/// the version rises by {rise}, and the changes need only {needed}
pub struct BumpTooLarge {
    pub rise: Words,
    pub needed: Words,
}

impl Message for BumpTooLarge {
    const ROW: &'static MessageRow = &MessageRow {
        id: "bump-too-large",
        arguments: &["rise", "needed"],
        said: Pair { en: &[Text("the version rises by "), Hole(0), Text(", and the changes need only "), Hole(1)], cy: &[Text("mae'r codiad yn y fersiwn yn fwy nag sydd ei angen: "), Hole(0), Text("; y codiad sydd ei angen: "), Hole(1)] },
        help: None,
        why: Some(Pair { en: &[Text("A rise that nothing asks for makes people assess anew for nothing.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.rise), Filling::Words(&self.needed)]
    }
}

/// too hard to prove within {steps} steps, so that it is unknown and counts as breaking: {requirement}
pub struct TooHardToCompare {
    pub requirement: Words,
    pub steps: Words,
}

impl Message for TooHardToCompare {
    const ROW: &'static MessageRow = &MessageRow {
        id: "too-hard-to-compare",
        arguments: &["requirement", "steps"],
        said: Pair { en: &[Text("too hard to prove within "), Hole(1), Text(" steps, so that it is unknown and counts as breaking: "), Hole(0)], cy: &[Text("mae'n rhy anodd ei brofi o fewn "), Hole(1), Text(" o gamau, felly mae'n anhysbys ac fe'i cyfrifir yn newid sy'n torri cydnawsedd: "), Hole(0)] },
        help: Some(Pair { en: &[Text("simpler rules, or fewer that overlap, can be compared")], cy: &[Text("gellir cymharu rheolau symlach, neu lai o rai sy'n gorgyffwrdd")] }),
        why: Some(Pair { en: &[Text("A comparison takes so much work and no more, whatever the rules; what it does not know it does not guess.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.requirement), Filling::Words(&self.steps)]
    }
}

/// `{id}` was in the earlier revision, and is neither here nor among the retired
pub struct NotRetired {
    pub id: Words,
}

impl Message for NotRetired {
    const ROW: &'static MessageRow = &MessageRow {
        id: "not-retired",
        arguments: &["id"],
        said: Pair { en: &[Text("`"), Hole(0), Text("` was in the earlier revision, and is neither here nor among the retired")], cy: &[Text("roedd `"), Hole(0), Text("` yn y fersiwn cynharach, ond nid yw yma nac ymhlith y rhai a dynnwyd o ddefnydd")] },
        help: Some(Pair { en: &[Text("add it to `retired` with its last title")], cy: &[Text("ychwanegwch ef at `retired` gyda'i deitl olaf")] }),
        why: Some(Pair { en: &[Text("Old assessments still speak of it, and its id must never come back with another meaning.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.id)]
    }
}

/// `{id}` was a criterion and is a requirement, or the other way round
pub struct ReusedId {
    pub id: Words,
}

impl Message for ReusedId {
    const ROW: &'static MessageRow = &MessageRow {
        id: "reused-id",
        arguments: &["id"],
        said: Pair { en: &[Text("`"), Hole(0), Text("` was a criterion and is a requirement, or the other way round")], cy: &[Text("maen prawf oedd `"), Hole(0), Text("`, ac mae bellach yn ofyniad, neu fel arall")] },
        help: Some(Pair { en: &[Text("give the new one an id of its own")], cy: &[Text("rhowch ei ddynodydd ei hun i'r un newydd")] }),
        why: Some(Pair { en: &[Text("An id never changes its meaning.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.id)]
    }
}

/// one language of `{id}` changed and the other did not
pub struct TranslationStale {
    pub id: Words,
}

impl Message for TranslationStale {
    const ROW: &'static MessageRow = &MessageRow {
        id: "translation-stale",
        arguments: &["id"],
        said: Pair { en: &[Text("one language of `"), Hole(0), Text("` changed and the other did not")], cy: &[Text("newidiodd `"), Hole(0), Text("` mewn un iaith ond nid yn y llall")] },
        help: Some(Pair { en: &[Text("change the other too, or attest in `attestations` that the one language says the same")], cy: &[Text("newidiwch y llall hefyd, neu ardystiwch yn `attestations` fod yr iaith honno'n dweud yr un peth")] }),
        why: Some(Pair { en: &[Text("Neither language is a translation that may lag behind.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.id)]
    }
}

/// the words of `{id}` changed, and nobody says how they compare with the old ones
pub struct MissingAttestation {
    pub id: Words,
}

impl Message for MissingAttestation {
    const ROW: &'static MessageRow = &MessageRow {
        id: "missing-attestation",
        arguments: &["id"],
        said: Pair { en: &[Text("the words of `"), Hole(0), Text("` changed, and nobody says how they compare with the old ones")], cy: &[Text("newidiodd geiriau `"), Hole(0), Text("`, ac nid oes neb yn dweud sut maent yn cymharu â'r hen rai")] },
        help: Some(Pair { en: &[Text("say in `attestations`, or in `derived_from`, whether they are equal, stricter, looser or different")], cy: &[Text("nodwch yn `attestations`, neu yn `derived_from`, a ydynt yn gyfartal, yn llymach, yn llacach neu'n wahanol")] }),
        why: Some(Pair { en: &[Text("No proof can say what words ask; their author can.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.id)]
    }
}

/// no service can pass version {version}
pub struct NobodyPasses {
    pub version: Words,
}

impl Message for NobodyPasses {
    const ROW: &'static MessageRow = &MessageRow {
        id: "nobody-passes",
        arguments: &["version"],
        said: Pair { en: &[Text("no service can pass version "), Hole(0)], cy: &[Text("ni all yr un gwasanaeth fodloni fersiwn "), Hole(0)] },
        help: None,
        why: Some(Pair { en: &[Text("Of a revision that nobody can pass everything is proved, so the comparison says little; the musts contradict each other.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.version)]
    }
}

/// the publisher's words of `{id}` are not those of the revision before
pub struct OfficialWordsChanged {
    pub id: Words,
}

impl Message for OfficialWordsChanged {
    const ROW: &'static MessageRow = &MessageRow {
        id: "official-words-changed",
        arguments: &["id"],
        said: Pair { en: &[Text("the publisher's words of `"), Hole(0), Text("` are not those of the revision before")], cy: &[Text("nid yw geiriau'r cyhoeddwr ar gyfer `"), Hole(0), Text("` yr un fath ag yn y fersiwn blaenorol")] },
        help: Some(Pair { en: &[Text("attest that they are equal, or that the publisher changed them")], cy: &[Text("ardystiwch eu bod yn gyfartal, neu fod y cyhoeddwr wedi'u newid")] }),
        why: Some(Pair { en: &[Text("Words that are marked as the publisher's and differ were either changed by the publisher or mistyped.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.id)]
    }
}

/// a row with the relation `{relation}` names {expected} of `from` and `to`, and this one names {found}
pub struct CrosswalkSides {
    pub relation: Words,
    pub expected: Words,
    pub found: Words,
}

impl Message for CrosswalkSides {
    const ROW: &'static MessageRow = &MessageRow {
        id: "crosswalk-sides",
        arguments: &["relation", "expected", "found"],
        said: Pair { en: &[Text("a row with the relation `"), Hole(0), Text("` names "), Hole(1), Text(" of `from` and `to`, and this one names "), Hole(2)], cy: &[Hole(1), Text(" o blith `from` a `to` sydd mewn rhes â'r berthynas `"), Hole(0), Text("`, ond "), Hole(2), Text(" sydd yn hon")] },
        help: None,
        why: Some(Pair { en: &[Text("A relation is between two criteria; where nothing corresponds there is only one.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.relation), Filling::Words(&self.expected), Filling::Words(&self.found)]
    }
}

/// `{standard}` has no criterion `{id}`
pub struct UnknownCriterion {
    pub id: Words,
    pub standard: Words,
}

impl Message for UnknownCriterion {
    const ROW: &'static MessageRow = &MessageRow {
        id: "unknown-criterion",
        arguments: &["id", "standard"],
        said: Pair { en: &[Text("`"), Hole(1), Text("` has no criterion `"), Hole(0), Text("`")], cy: &[Text("nid oes maen prawf `"), Hole(0), Text("` yn y fframwaith `"), Hole(1), Text("`")] },
        help: None,
        why: Some(Pair { en: &[Text("A reference that leads nowhere is a mistake.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.id), Filling::Words(&self.standard)]
    }
}

/// the criterion `{id}` of `{standard}` stands in no row
pub struct NotCrosswalked {
    pub id: Words,
    pub standard: Words,
}

impl Message for NotCrosswalked {
    const ROW: &'static MessageRow = &MessageRow {
        id: "not-crosswalked",
        arguments: &["id", "standard"],
        said: Pair { en: &[Text("the criterion `"), Hole(0), Text("` of `"), Hole(1), Text("` stands in no row")], cy: &[Text("nid yw maen prawf `"), Hole(0), Text("` o'r fframwaith `"), Hole(1), Text("` mewn unrhyw res")] },
        help: Some(Pair { en: &[Text("where nothing corresponds to it, say so with the relation `none`")], cy: &[Text("os nad oes dim yn cyfateb iddo, dywedwch hynny gyda'r berthynas `none`")] }),
        why: Some(Pair { en: &[Text("Silence could mean that nothing corresponds, or that nobody looked.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.id), Filling::Words(&self.standard)]
    }
}

/// version {version} comes after {before}, and is not higher
pub struct VersionDoesNotRise {
    pub version: Words,
    pub before: Words,
}

impl Message for VersionDoesNotRise {
    const ROW: &'static MessageRow = &MessageRow {
        id: "version-does-not-rise",
        arguments: &["version", "before"],
        said: Pair { en: &[Text("version "), Hole(0), Text(" comes after "), Hole(1), Text(", and is not higher")], cy: &[Text("daw fersiwn "), Hole(0), Text(" ar ôl "), Hole(1), Text(", ond nid yw'n uwch")] },
        help: None,
        why: Some(Pair { en: &[Text("The register is append-only, so versions rise.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.version), Filling::Words(&self.before)]
    }
}

/// the digest before this entry is said to be {said}, and is {digest}
pub struct BrokenChain {
    pub said: Words,
    pub digest: Words,
}

impl Message for BrokenChain {
    const ROW: &'static MessageRow = &MessageRow {
        id: "broken-chain",
        arguments: &["said", "digest"],
        said: Pair { en: &[Text("the digest before this entry is said to be "), Hole(0), Text(", and is "), Hole(1)], cy: &[Text("dywedir mai "), Hole(0), Text(" yw crynodeb y cofnod blaenorol, ond "), Hole(1), Text(" ydyw")] },
        help: None,
        why: Some(Pair { en: &[Text("Each entry pins the one before it, so that none can be changed or removed without being seen.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.said), Filling::Words(&self.digest)]
    }
}

/// the days of `{event}` are not in order, or it does not say when
pub struct TimelineOutOfOrder {
    pub event: Words,
}

impl Message for TimelineOutOfOrder {
    const ROW: &'static MessageRow = &MessageRow {
        id: "timeline-out-of-order",
        arguments: &["event"],
        said: Pair { en: &[Text("the days of `"), Hole(0), Text("` are not in order, or it does not say when")], cy: &[Text("nid yw dyddiau `"), Hole(0), Text("` mewn trefn, neu nid yw'n dweud pryd")] },
        help: Some(Pair { en: &[Text("give `on`, or a window with `after` and `by`; events stand in the order in which they happened")], cy: &[Text("rhowch `on`, neu gyfnod gydag `after` a `by`; yn nhrefn eu digwydd y mae'r digwyddiadau")] }),
        why: Some(Pair { en: &[Text("Which revision is in force is read from these days.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.event)]
    }
}

/// `{event}` is dated before `{earlier}` of {of}, whose place this revision takes
pub struct BeforeItsPredecessor {
    pub event: Words,
    pub earlier: Words,
    pub of: Words,
}

impl Message for BeforeItsPredecessor {
    const ROW: &'static MessageRow = &MessageRow {
        id: "before-its-predecessor",
        arguments: &["event", "earlier", "of"],
        said: Pair { en: &[Text("`"), Hole(0), Text("` is dated before `"), Hole(1), Text("` of "), Hole(2), Text(", whose place this revision takes")], cy: &[Text("mae dyddiad `"), Hole(0), Text("` cyn dyddiad `"), Hole(1), Text("` y fersiwn y mae hwn yn cymryd ei le: "), Hole(2)] },
        help: Some(Pair { en: &[Text("give the day on which it really happened")], cy: &[Text("rhowch y diwrnod y digwyddodd mewn gwirionedd")] }),
        why: Some(Pair { en: &[Text("Which revision is in force is read from these days; the newer one comes later.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.event), Filling::Words(&self.earlier), Filling::Words(&self.of)]
    }
}

/// the entry does not say on which day this happens: {events}
pub struct DaysMissing {
    pub events: Words,
}

impl Message for DaysMissing {
    const ROW: &'static MessageRow = &MessageRow {
        id: "days-missing",
        arguments: &["events"],
        said: Pair { en: &[Text("the entry does not say on which day this happens: "), Hole(0)], cy: &[Text("nid yw'r cofnod yn dweud ar ba ddiwrnod y mae hyn yn digwydd: "), Hole(0)] },
        help: Some(Pair { en: &[Text("give `--published-on` and `--in-force-on`")], cy: &[Text("rhowch `--published-on` ac `--in-force-on`")] }),
        why: Some(Pair { en: &[Text("A revision without days is never in force. It can come into force later, but it is published once it is registered, so nothing is written without that day.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.events)]
    }
}

/// nothing is registered here
pub struct NothingRegistered;

impl Message for NothingRegistered {
    const ROW: &'static MessageRow = &MessageRow {
        id: "nothing-registered",
        arguments: &[],
        said: Pair { en: &[Text("nothing is registered here")], cy: &[Text("nid oes dim wedi'i gofrestru yma")] },
        help: Some(Pair { en: &[Text("take the newer register; this one is empty")], cy: &[Text("defnyddiwch y gofrestr fwy newydd; mae hon yn wag")] }),
        why: Some(Pair { en: &[Text("Of nothing it cannot be said that it is as it was registered: a register that was emptied looks just like this.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![]
    }
}

/// no entry of this register has the head {head}; the head of the whole is: {own}
pub struct HeadGone {
    pub head: Words,
    pub own: Words,
}

impl Message for HeadGone {
    const ROW: &'static MessageRow = &MessageRow {
        id: "head-gone",
        arguments: &["head", "own"],
        said: Pair { en: &[Text("no entry of this register has the head "), Hole(0), Text("; the head of the whole is: "), Hole(1)], cy: &[Text("nid oes cofnod â'r pen "), Hole(0), Text(" yn y gofrestr; pen y cyfan: "), Hole(1)] },
        help: Some(Pair { en: &[Text("take the newer register; this one was cut short, rolled back or changed")], cy: &[Text("defnyddiwch y gofrestr fwy newydd; cafodd hon ei chwtogi, ei throi'n ôl neu ei newid")] }),
        why: Some(Pair { en: &[Text("The register is append-only: whatever head it had once is the head of its beginning for ever.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.head), Filling::Words(&self.own)]
    }
}

/// `{revision}` stands in files that differ: {files}
pub struct FilesDiffer {
    pub revision: Words,
    pub files: Words,
}

impl Message for FilesDiffer {
    const ROW: &'static MessageRow = &MessageRow {
        id: "files-differ",
        arguments: &["revision", "files"],
        said: Pair { en: &[Text("`"), Hole(0), Text("` stands in files that differ: "), Hole(1)], cy: &[Text("mae'r ffeiliau sy'n cynnwys `"), Hole(0), Text("` yn wahanol i'w gilydd: "), Hole(1)] },
        help: Some(Pair { en: &[Text("keep the one that is registered")], cy: &[Text("cadwch yr un sydd wedi'i chofrestru")] }),
        why: Some(Pair { en: &[Text("An id and a version name one revision; of two that differ nobody can say which is meant. Equal copies are no mistake.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.revision), Filling::Words(&self.files)]
    }
}

/// `{revision}` is in no entry of the register
pub struct NotRegistered {
    pub revision: Words,
}

impl Message for NotRegistered {
    const ROW: &'static MessageRow = &MessageRow {
        id: "not-registered",
        arguments: &["revision"],
        said: Pair { en: &[Text("`"), Hole(0), Text("` is in no entry of the register")], cy: &[Text("nid yw `"), Hole(0), Text("` mewn unrhyw gofnod yn y gofrestr")] },
        help: Some(Pair { en: &[Text("release it, or take it away; `release` may replace it")], cy: &[Text("rhyddhewch ef neu tynnwch ef ymaith; gall `release` ei ddisodli")] }),
        why: Some(Pair { en: &[Text("A revision that lies beside the register looks published, and is not.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.revision)]
    }
}

/// this looks like a standard, and cannot be read as one: {why}
pub struct BrokenStandard {
    pub why: Words,
}

impl Message for BrokenStandard {
    const ROW: &'static MessageRow = &MessageRow {
        id: "broken-standard",
        arguments: &["why"],
        said: Pair { en: &[Text("this looks like a standard, and cannot be read as one: "), Hole(0)], cy: &[Text("mae hon yn edrych fel safon, ond ni ellir ei darllen felly: "), Hole(0)] },
        help: Some(Pair { en: &[Text("`safon check` says all that is wrong with it")], cy: &[Text("mae `safon check` yn dweud popeth sydd o'i le arni")] }),
        why: Some(Pair { en: &[Text("What cannot be read may have been a revision; whether it is as registered cannot be said.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.why)]
    }
}

/// this is not a plain file, and was passed over
pub struct NotAFile;

impl Message for NotAFile {
    const ROW: &'static MessageRow = &MessageRow {
        id: "not-a-file",
        arguments: &[],
        said: Pair { en: &[Text("this is not a plain file, and was passed over")], cy: &[Text("nid ffeil gyffredin yw hon, ac aethpwyd heibio iddi")] },
        help: None,
        why: Some(Pair { en: &[Text("A pipe or a device may never end, and a link that leads nowhere holds nothing.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![]
    }
}

/// the file cannot be read: {why}
pub struct Unreadable {
    pub why: Words,
}

impl Message for Unreadable {
    const ROW: &'static MessageRow = &MessageRow {
        id: "unreadable",
        arguments: &["why"],
        said: Pair { en: &[Text("the file cannot be read: "), Hole(0)], cy: &[Text("ni ellir darllen y ffeil: "), Hole(0)] },
        help: None,
        why: Some(Pair { en: &[Text("What nobody could look at is not as registered.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.why)]
    }
}

/// `{revision}` has the digest {digest}, and was registered with {registered}
pub struct DigestMismatch {
    pub revision: Words,
    pub digest: Words,
    pub registered: Words,
}

impl Message for DigestMismatch {
    const ROW: &'static MessageRow = &MessageRow {
        id: "digest-mismatch",
        arguments: &["revision", "digest", "registered"],
        said: Pair { en: &[Text("`"), Hole(0), Text("` has the digest "), Hole(1), Text(", and was registered with "), Hole(2)], cy: &[Hole(1), Text(" yw crynodeb `"), Hole(0), Text("`, ond "), Hole(2), Text(" a gofrestrwyd")] },
        help: None,
        why: Some(Pair { en: &[Text("A published revision never changes; a mistake in it is a new revision.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.revision), Filling::Words(&self.digest), Filling::Words(&self.registered)]
    }
}

/// version {version} is registered already, just as it is
pub struct AlreadyRegistered {
    pub version: Words,
}

impl Message for AlreadyRegistered {
    const ROW: &'static MessageRow = &MessageRow {
        id: "already-registered",
        arguments: &["version"],
        said: Pair { en: &[Text("version "), Hole(0), Text(" is registered already, just as it is")], cy: &[Text("mae fersiwn "), Hole(0), Text(" wedi'i gofrestru eisoes, yn union fel y mae")] },
        help: None,
        why: Some(Pair { en: &[Text("A release adds a revision; there is nothing to add.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.version)]
    }
}

/// `{revision}` was registered, and is not here
pub struct EntryGone {
    pub revision: Words,
}

impl Message for EntryGone {
    const ROW: &'static MessageRow = &MessageRow {
        id: "entry-gone",
        arguments: &["revision"],
        said: Pair { en: &[Text("`"), Hole(0), Text("` was registered, and is not here")], cy: &[Text("cofrestrwyd `"), Hole(0), Text("`, ond nid yw yma")] },
        help: Some(Pair { en: &[Text("take the newer register; this one was cut short or rolled back")], cy: &[Text("defnyddiwch y gofrestr fwy newydd; cafodd hon ei chwtogi neu ei throi'n ôl")] }),
        why: Some(Pair { en: &[Text("The register is append-only: nothing that was published is taken out.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.revision)]
    }
}

/// `{revision}` stands before an entry that was registered earlier
pub struct EntryMoved {
    pub revision: Words,
}

impl Message for EntryMoved {
    const ROW: &'static MessageRow = &MessageRow {
        id: "entry-moved",
        arguments: &["revision"],
        said: Pair { en: &[Text("`"), Hole(0), Text("` stands before an entry that was registered earlier")], cy: &[Text("mae `"), Hole(0), Text("` o flaen cofnod a gofrestrwyd ynghynt")] },
        help: None,
        why: Some(Pair { en: &[Text("The register is append-only, so its order is the order of registration.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.revision)]
    }
}

/// `{revision}` was registered with {registered}, and has {digest} here
pub struct EntryChanged {
    pub revision: Words,
    pub digest: Words,
    pub registered: Words,
}

impl Message for EntryChanged {
    const ROW: &'static MessageRow = &MessageRow {
        id: "entry-changed",
        arguments: &["revision", "digest", "registered"],
        said: Pair { en: &[Text("`"), Hole(0), Text("` was registered with "), Hole(2), Text(", and has "), Hole(1), Text(" here")], cy: &[Hole(2), Text(" a gofrestrwyd ar gyfer `"), Hole(0), Text("`, ond "), Hole(1), Text(" sydd yma")] },
        help: None,
        why: Some(Pair { en: &[Text("Published bytes never change; a mistake is corrected in a new revision.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.revision), Filling::Words(&self.digest), Filling::Words(&self.registered)]
    }
}

/// the timeline of `{revision}` does not begin as it did
pub struct TimelineRewritten {
    pub revision: Words,
}

impl Message for TimelineRewritten {
    const ROW: &'static MessageRow = &MessageRow {
        id: "timeline-rewritten",
        arguments: &["revision"],
        said: Pair { en: &[Text("the timeline of `"), Hole(0), Text("` does not begin as it did")], cy: &[Text("nid yw llinell amser `"), Hole(0), Text("` yn dechrau fel yr oedd")] },
        help: Some(Pair { en: &[Text("add what happened at the end")], cy: &[Text("ychwanegwch yr hyn a ddigwyddodd ar y diwedd")] }),
        why: Some(Pair { en: &[Text("What was said about a revision stays; a correction comes after it.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.revision)]
    }
}

/// the signature does not fit: {why}
pub struct BadSignature {
    pub why: Words,
}

impl Message for BadSignature {
    const ROW: &'static MessageRow = &MessageRow {
        id: "bad-signature",
        arguments: &["why"],
        said: Pair { en: &[Text("the signature does not fit: "), Hole(0)], cy: &[Text("nid yw'r llofnod yn cyfateb: "), Hole(0)] },
        help: Some(Pair { en: &[Text("the file, the signature or the key is another than the one that was signed")], cy: &[Text("mae'r ffeil, y llofnod neu'r allwedd yn wahanol i'r hyn a lofnodwyd")] }),
        why: Some(Pair { en: &[Text("A signature says that the bytes are those that its owner signed.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.why)]
    }
}

/// no standard `{revision}` is at hand
pub struct UnknownStandard {
    pub revision: Words,
}

impl Message for UnknownStandard {
    const ROW: &'static MessageRow = &MessageRow {
        id: "unknown-standard",
        arguments: &["revision"],
        said: Pair { en: &[Text("no standard `"), Hole(0), Text("` is at hand")], cy: &[Text("nid yw'r safon `"), Hole(0), Text("` ar gael")] },
        help: Some(Pair { en: &[Text("give its file too, with `--standard` or beside the register")], cy: &[Text("rhowch ei ffeil hefyd, gyda `--standard` neu wrth ymyl y gofrestr")] }),
        why: Some(Pair { en: &[Text("Without the standard nothing but the form of an assessment can be checked.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.revision)]
    }
}

/// the assessment is against `{named}`, and this is `{revision}`
pub struct OtherStandard {
    pub named: Words,
    pub revision: Words,
}

impl Message for OtherStandard {
    const ROW: &'static MessageRow = &MessageRow {
        id: "other-standard",
        arguments: &["named", "revision"],
        said: Pair { en: &[Text("the assessment is against `"), Hole(0), Text("`, and this is `"), Hole(1), Text("`")], cy: &[Text("mae'r asesiad yn erbyn `"), Hole(0), Text("`, ond `"), Hole(1), Text("` yw'r safon hon")] },
        help: None,
        why: Some(Pair { en: &[Text("Answers to one revision are not answers to another; `migrate` carries them over.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.named), Filling::Words(&self.revision)]
    }
}

/// the assessment pins the standard {pinned}, and this one is {digest}
pub struct OtherDigest {
    pub pinned: Words,
    pub digest: Words,
}

impl Message for OtherDigest {
    const ROW: &'static MessageRow = &MessageRow {
        id: "other-digest",
        arguments: &["pinned", "digest"],
        said: Pair { en: &[Text("the assessment pins the standard "), Hole(0), Text(", and this one is "), Hole(1)], cy: &[Text("mae'r asesiad yn pennu'r safon "), Hole(0), Text(", ond "), Hole(1), Text(" yw hon")] },
        help: None,
        why: Some(Pair { en: &[Text("The standard is not the one that the assessment was written against.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.pinned), Filling::Words(&self.digest)]
    }
}

/// the assessment has {items} items of evidence, and at most 100000 are allowed
pub struct TooMuchEvidence {
    pub items: Number,
}

impl Message for TooMuchEvidence {
    const ROW: &'static MessageRow = &MessageRow {
        id: "too-much-evidence",
        arguments: &["items"],
        said: Pair { en: &[Text("the assessment has "), Hole(0), Text(" items of evidence, and at most 100000 are allowed")], cy: &[Text("mae "), Hole(0), Text(" o eitemau tystiolaeth yn yr asesiad, a chaniateir 100000 ar y mwyaf")] },
        help: None,
        why: Some(Pair { en: &[Text("A limit keeps evaluation bounded.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Number(self.items)]
    }
}

/// the standard has no requirement `{id}`
pub struct UnknownRequirement {
    pub id: Words,
}

impl Message for UnknownRequirement {
    const ROW: &'static MessageRow = &MessageRow {
        id: "unknown-requirement",
        arguments: &["id"],
        said: Pair { en: &[Text("the standard has no requirement `"), Hole(0), Text("`")], cy: &[Text("nid oes gofyniad `"), Hole(0), Text("` yn y safon")] },
        help: None,
        why: Some(Pair { en: &[Text("The answer would be lost.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.id)]
    }
}

/// the assessment has no evidence `{id}`
pub struct UnknownEvidence {
    pub id: Words,
}

impl Message for UnknownEvidence {
    const ROW: &'static MessageRow = &MessageRow {
        id: "unknown-evidence",
        arguments: &["id"],
        said: Pair { en: &[Text("the assessment has no evidence `"), Hole(0), Text("`")], cy: &[Text("nid oes tystiolaeth `"), Hole(0), Text("` yn yr asesiad")] },
        help: None,
        why: Some(Pair { en: &[Text("A judgement rests on evidence that can be looked at.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.id)]
    }
}

/// the requirement `{requirement}` is judged twice on {day}
pub struct DuplicateJudgement {
    pub requirement: Words,
    pub day: Words,
}

impl Message for DuplicateJudgement {
    const ROW: &'static MessageRow = &MessageRow {
        id: "duplicate-judgement",
        arguments: &["requirement", "day"],
        said: Pair { en: &[Text("the requirement `"), Hole(0), Text("` is judged twice on "), Hole(1)], cy: &[Text("mae dau ddyfarniad ar y gofyniad `"), Hole(0), Text("` ar "), Hole(1)] },
        help: Some(Pair { en: &[Text("keep one, or date the later one on its own day")], cy: &[Text("cadwch un, neu rhowch ei ddyddiad ei hun i'r un diweddarach")] }),
        why: Some(Pair { en: &[Text("The latest judgement counts, and of two on one day neither is the latest.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.requirement), Filling::Words(&self.day)]
    }
}

/// the requirement `{requirement}` is not exemptible, so this has no effect
pub struct ExemptionNotAllowed {
    pub requirement: Words,
}

impl Message for ExemptionNotAllowed {
    const ROW: &'static MessageRow = &MessageRow {
        id: "exemption-not-allowed",
        arguments: &["requirement"],
        said: Pair { en: &[Text("the requirement `"), Hole(0), Text("` is not exemptible, so this has no effect")], cy: &[Text("ni ellir eithrio'r gofyniad `"), Hole(0), Text("`, felly nid oes effaith i hyn")] },
        help: None,
        why: Some(Pair { en: &[Text("The standard says for each requirement whether it can be waived.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.requirement)]
    }
}

/// {by} dissents twice from one judgement
pub struct DissentTwice {
    pub by: Words,
}

impl Message for DissentTwice {
    const ROW: &'static MessageRow = &MessageRow {
        id: "dissent-twice",
        arguments: &["by"],
        said: Pair { en: &[Hole(0), Text(" dissents twice from one judgement")], cy: &[Text("mae "), Hole(0), Text(" yn anghytuno ddwywaith ag un dyfarniad")] },
        help: Some(Pair { en: &[Text("keep one dissent of each, with all its reasons")], cy: &[Text("cadwch un anghytundeb gan bob un, gyda'r holl resymau")] }),
        why: Some(Pair { en: &[Text("Of two views of one person nobody could say which holds.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.by)]
    }
}

/// whoever judged dissents from their own judgement
pub struct DissentOfJudge;

impl Message for DissentOfJudge {
    const ROW: &'static MessageRow = &MessageRow {
        id: "dissent-of-judge",
        arguments: &[],
        said: Pair { en: &[Text("whoever judged dissents from their own judgement")], cy: &[Text("mae'r sawl a ddyfarnodd yn anghytuno â'i ddyfarniad ei hun")] },
        help: Some(Pair { en: &[Text("say in the judgement what the judge holds")], cy: &[Text("dywedwch yn y dyfarniad beth yw barn y sawl a ddyfarnodd")] }),
        why: Some(Pair { en: &[Text("Dissent is what others of the panel held instead.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![]
    }
}

/// `because` gives a reason for `{id}`, which is not stated
pub struct BecauseOfNothing {
    pub id: Words,
}

impl Message for BecauseOfNothing {
    const ROW: &'static MessageRow = &MessageRow {
        id: "because-of-nothing",
        arguments: &["id"],
        said: Pair { en: &[Text("`because` gives a reason for `"), Hole(0), Text("`, which is not stated")], cy: &[Text("mae `because` yn rhoi rheswm dros `"), Hole(0), Text("`, nad yw wedi'i nodi")] },
        help: Some(Pair { en: &[Text("state the fact, or leave the reason out")], cy: &[Text("nodwch y ffaith, neu hepgorwch y rheswm")] }),
        why: Some(Pair { en: &[Text("A reason says why a fact is as it is stated.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.id)]
    }
}

/// the exemption of `{requirement}` ended on {day}
pub struct ExemptionExpired {
    pub requirement: Words,
    pub day: Words,
}

impl Message for ExemptionExpired {
    const ROW: &'static MessageRow = &MessageRow {
        id: "exemption-expired",
        arguments: &["requirement", "day"],
        said: Pair { en: &[Text("the exemption of `"), Hole(0), Text("` ended on "), Hole(1)], cy: &[Text("daeth eithriad y gofyniad `"), Hole(0), Text("` i ben ar "), Hole(1)] },
        help: None,
        why: Some(Pair { en: &[Text("An exemption that has ended no longer covers the requirement.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.requirement), Filling::Words(&self.day)]
    }
}

/// the exemption of `{requirement}` has no end; {effect}
pub struct ExemptionWithoutEnd {
    pub requirement: Words,
    pub effect: Words,
}

impl Message for ExemptionWithoutEnd {
    const ROW: &'static MessageRow = &MessageRow {
        id: "exemption-without-end",
        arguments: &["requirement", "effect"],
        said: Pair { en: &[Text("the exemption of `"), Hole(0), Text("` has no end; "), Hole(1)], cy: &[Text("nid oes diwedd i eithriad `"), Hole(0), Text("`; "), Hole(1)] },
        help: Some(Pair { en: &[Text("say in `until` how long it lasts")], cy: &[Text("dywedwch yn `until` pa mor hir y mae'n para")] }),
        why: Some(Pair { en: &[Text("What is waived for ever is rarely looked at again.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.requirement), Filling::Words(&self.effect)]
    }
}

/// the exemption of `{requirement}` lasts {days} days, and the standard allows {most} at most, so it has no effect
pub struct ExemptionTooLong {
    pub requirement: Words,
    pub days: Number,
    pub most: Number,
}

impl Message for ExemptionTooLong {
    const ROW: &'static MessageRow = &MessageRow {
        id: "exemption-too-long",
        arguments: &["requirement", "days", "most"],
        said: Pair { en: &[Text("the exemption of `"), Hole(0), Text("` lasts "), Hole(1), Text(" days, and the standard allows "), Hole(2), Text(" at most, so it has no effect")], cy: &[Text("mae eithriad `"), Hole(0), Text("` yn para "), Hole(1), Text(" o ddiwrnodau, ond "), Hole(2), Text(" yw'r mwyaf y mae'r safon yn ei ganiatáu, felly nid oes effaith iddo")] },
        help: Some(Pair { en: &[Text("end it sooner; a renewal is an exemption of its own")], cy: &[Text("rhowch ddiwedd cynharach iddo; eithriad ar wahân yw adnewyddiad")] }),
        why: Some(Pair { en: &[Text("The standard says how long a requirement can be waived before somebody decides again.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.requirement), Filling::Number(self.days), Filling::Number(self.most)]
    }
}

/// every must and should that applies is exempt, so nothing was asked of the service
pub struct AllExempt;

impl Message for AllExempt {
    const ROW: &'static MessageRow = &MessageRow {
        id: "all-exempt",
        arguments: &[],
        said: Pair { en: &[Text("every must and should that applies is exempt, so nothing was asked of the service")], cy: &[Text("mae pob gofyniad gorfodol a chynghorol sy'n berthnasol wedi'i eithrio, felly nid oedd gofyn i'r gwasanaeth wneud dim")] },
        help: None,
        why: Some(Pair { en: &[Text("Such a review is met, and says nothing about the service; a gate says undetermined.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![]
    }
}

/// the requirement `{requirement}` is exempted twice for the same days, from {day}
pub struct DuplicateExemption {
    pub requirement: Words,
    pub day: Words,
}

impl Message for DuplicateExemption {
    const ROW: &'static MessageRow = &MessageRow {
        id: "duplicate-exemption",
        arguments: &["requirement", "day"],
        said: Pair { en: &[Text("the requirement `"), Hole(0), Text("` is exempted twice for the same days, from "), Hole(1)], cy: &[Text("mae'r gofyniad `"), Hole(0), Text("` wedi'i eithrio ddwywaith ar gyfer yr un dyddiau, o "), Hole(1), Text(" ymlaen")] },
        help: Some(Pair { en: &[Text("keep one, with all that was agreed in its reason; a renewal has days of its own")], cy: &[Text("cadwch un, gyda phopeth y cytunwyd arno yn ei reswm; mae gan adnewyddiad ei ddyddiadau ei hun")] }),
        why: Some(Pair { en: &[Text("The second changes nothing, and one of the two was likely meant for something else.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.requirement), Filling::Words(&self.day)]
    }
}

/// the requirement `{requirement}` is judged not met, and this exemption hides it
pub struct ExemptionHidesNotMet {
    pub requirement: Words,
}

impl Message for ExemptionHidesNotMet {
    const ROW: &'static MessageRow = &MessageRow {
        id: "exemption-hides-not-met",
        arguments: &["requirement"],
        said: Pair { en: &[Text("the requirement `"), Hole(0), Text("` is judged not met, and this exemption hides it")], cy: &[Text("dyfarnwyd nad yw'r gofyniad `"), Hole(0), Text("` wedi'i fodloni, ac mae'r eithriad hwn yn cuddio hynny")] },
        help: Some(Pair { en: &[Text("let the exemption end, or have it judged again once it is put right")], cy: &[Text("gadewch i'r eithriad ddod i ben, neu gofynnwch am ddyfarniad newydd ar ôl cywiro'r diffyg")] }),
        why: Some(Pair { en: &[Text("What is exempt counts as fulfilled, so whoever reads the outcome alone would not hear of the verdict.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.requirement)]
    }
}

/// the requirement `{requirement}` does not apply to this service
pub struct DoesNotApply {
    pub requirement: Words,
}

impl Message for DoesNotApply {
    const ROW: &'static MessageRow = &MessageRow {
        id: "does-not-apply",
        arguments: &["requirement"],
        said: Pair { en: &[Text("the requirement `"), Hole(0), Text("` does not apply to this service")], cy: &[Text("nid yw'r gofyniad `"), Hole(0), Text("` yn berthnasol i'r gwasanaeth hwn")] },
        help: None,
        why: Some(Pair { en: &[Text("An exemption or a condition there has no effect, and a verdict of not met is not heard of.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.requirement)]
    }
}

/// `{item}` was collected on {collected}, after the day of the review, {reviewed}
pub struct EvidenceAfterReview {
    pub item: Words,
    pub collected: Words,
    pub reviewed: Words,
}

impl Message for EvidenceAfterReview {
    const ROW: &'static MessageRow = &MessageRow {
        id: "evidence-after-review",
        arguments: &["item", "collected", "reviewed"],
        said: Pair { en: &[Text("`"), Hole(0), Text("` was collected on "), Hole(1), Text(", after the day of the review, "), Hole(2)], cy: &[Text("casglwyd `"), Hole(0), Text("` ar "), Hole(1), Text(", ar ôl diwrnod yr adolygiad, "), Hole(2)] },
        help: None,
        why: Some(Pair { en: &[Text("It does not count on the day of the review.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.item), Filling::Words(&self.collected), Filling::Words(&self.reviewed)]
    }
}

/// the condition `{condition}` was closed on {closed}, before the verdict of {judged}, so it does not cover what that found
pub struct ClosedBeforeVerdict {
    pub condition: Words,
    pub closed: Words,
    pub judged: Words,
}

impl Message for ClosedBeforeVerdict {
    const ROW: &'static MessageRow = &MessageRow {
        id: "closed-before-verdict",
        arguments: &["condition", "closed", "judged"],
        said: Pair { en: &[Text("the condition `"), Hole(0), Text("` was closed on "), Hole(1), Text(", before the verdict of "), Hole(2), Text(", so it does not cover what that found")], cy: &[Text("cyflawnwyd yr amod `"), Hole(0), Text("` ar "), Hole(1), Text(", cyn dyfarniad "), Hole(2), Text(", felly nid yw'n cwmpasu'r hyn a ganfu hwnnw")] },
        help: Some(Pair { en: &[Text("agree a condition on what the verdict found")], cy: &[Text("cytunwch ar amod ynghylch yr hyn a ganfu'r dyfarniad")] }),
        why: Some(Pair { en: &[Text("What was done before a verdict was known to it, and it found the shortfall all the same.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.condition), Filling::Words(&self.closed), Filling::Words(&self.judged)]
    }
}

/// this judge is not on the panel: {judge}
pub struct JudgeNotOnPanel {
    pub judge: Words,
}

impl Message for JudgeNotOnPanel {
    const ROW: &'static MessageRow = &MessageRow {
        id: "judge-not-on-panel",
        arguments: &["judge"],
        said: Pair { en: &[Text("this judge is not on the panel: "), Hole(0)], cy: &[Text("nid yw'r sawl a ddyfarnodd ar y panel: "), Hole(0)] },
        help: Some(Pair { en: &[Text("name the member of the panel, by id or role, or write `panel` where all of it decided")], cy: &[Text("enwch yr aelod o'r panel, drwy ddynodydd neu rôl, neu ysgrifennwch `panel` os y panel cyfan a benderfynodd")] }),
        why: Some(Pair { en: &[Text("The panel is the body that the standard asks for; a verdict from elsewhere is not its verdict.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.judge)]
    }
}

/// `{item}` was collected on {collected}, after the verdict that names it, of {judged}
pub struct JudgedBeforeEvidence {
    pub item: Words,
    pub collected: Words,
    pub judged: Words,
}

impl Message for JudgedBeforeEvidence {
    const ROW: &'static MessageRow = &MessageRow {
        id: "judged-before-evidence",
        arguments: &["item", "collected", "judged"],
        said: Pair { en: &[Text("`"), Hole(0), Text("` was collected on "), Hole(1), Text(", after the verdict that names it, of "), Hole(2)], cy: &[Text("casglwyd `"), Hole(0), Text("` ar "), Hole(1), Text(", ar ôl y dyfarniad sy'n ei enwi, a wnaed ar "), Hole(2)] },
        help: Some(Pair { en: &[Text("name only what was there to be looked at, or judge again on a later day")], cy: &[Text("enwch yr hyn a oedd yno i'w weld yn unig, neu dyfarnwch eto ar ddiwrnod diweddarach")] }),
        why: Some(Pair { en: &[Text("Nobody can judge by what was not yet there; one of the two days is wrong, or the verdict is.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.item), Filling::Words(&self.collected), Filling::Words(&self.judged)]
    }
}

/// judged met, and what makes the rule true is not named by the verdict: {missing}
pub struct JudgedOnOtherEvidence {
    pub missing: Words,
}

impl Message for JudgedOnOtherEvidence {
    const ROW: &'static MessageRow = &MessageRow {
        id: "judged-on-other-evidence",
        arguments: &["missing"],
        said: Pair { en: &[Text("judged met, and what makes the rule true is not named by the verdict: "), Hole(0)], cy: &[Text("dyfarnwyd ei fod wedi'i fodloni, ond nid yw'r dyfarniad yn enwi'r hyn sy'n gwneud y rheol yn wir: "), Hole(0)] },
        help: Some(Pair { en: &[Text("name in `evidence` of the judgement the items that it rests on, of those that count")], cy: &[Text("enwch yn `evidence` y dyfarniad yr eitemau y mae'n dibynnu arnynt, o blith y rhai sy'n cyfrif")] }),
        why: Some(Pair { en: &[Text("Whoever reads a verdict looks at what it names; what really carries it has to be there.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.missing)]
    }
}

/// `{item}` speaks against the requirement `{requirement}`, which is judged met without answering it
pub struct CounterEvidenceUnanswered {
    pub item: Words,
    pub requirement: Words,
}

impl Message for CounterEvidenceUnanswered {
    const ROW: &'static MessageRow = &MessageRow {
        id: "counter-evidence-unanswered",
        arguments: &["item", "requirement"],
        said: Pair { en: &[Text("`"), Hole(0), Text("` speaks against the requirement `"), Hole(1), Text("`, which is judged met without answering it")], cy: &[Text("mae `"), Hole(0), Text("` yn dystiolaeth yn erbyn y gofyniad `"), Hole(1), Text("`, y barnwyd ei fod wedi'i fodloni heb ei hateb")] },
        help: Some(Pair { en: &[Text("name it in `answers` of the judgement and say why in its rationale")], cy: &[Text("enwch hi yn `answers` y dyfarniad, gan egluro pam yn y rhesymeg")] }),
        why: Some(Pair { en: &[Text("Evidence against is answered, not passed over.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.item), Filling::Words(&self.requirement)]
    }
}

/// the panel is not as the standard asks: {breach}
pub struct PanelBreach {
    pub breach: Words,
}

impl Message for PanelBreach {
    const ROW: &'static MessageRow = &MessageRow {
        id: "panel-breach",
        arguments: &["breach"],
        said: Pair { en: &[Text("the panel is not as the standard asks: "), Hole(0)], cy: &[Text("nid yw'r panel fel y mae'r safon yn gofyn: "), Hole(0)] },
        help: None,
        why: Some(Pair { en: &[Text("Assurance by peers needs the right peers; the standard says whether a breach warns or refuses.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.breach)]
    }
}

/// `{service}` ({organisation}) has reviews of {day} that differ, in lines {first} and {second}, so that no review of it counts
pub struct ContestedReview {
    pub service: Words,
    pub organisation: Words,
    pub day: Words,
    pub first: Words,
    pub second: Words,
}

impl Message for ContestedReview {
    const ROW: &'static MessageRow = &MessageRow {
        id: "contested-review",
        arguments: &["service", "organisation", "day", "first", "second"],
        said: Pair { en: &[Text("`"), Hole(0), Text("` ("), Hole(1), Text(") has reviews of "), Hole(2), Text(" that differ, in lines "), Hole(3), Text(" and "), Hole(4), Text(", so that no review of it counts")], cy: &[Text("mae adolygiadau o `"), Hole(0), Text("` ("), Hole(1), Text(") ar "), Hole(2), Text(" yn wahanol i'w gilydd, felly nid oes yr un yn cyfrif; llinellau: "), Hole(3), Text(", "), Hole(4)] },
        help: Some(Pair { en: &[Text("keep the one that stands, or date the later one on its own day")], cy: &[Text("cadwch yr un sy'n ddilys, neu rhowch ei ddyddiad ei hun i'r un diweddarach")] }),
        why: Some(Pair { en: &[Text("The latest review of a service counts. Of two on one day neither is the latest, and an earlier one is no longer true.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.service), Filling::Words(&self.organisation), Filling::Words(&self.day), Filling::Words(&self.first), Filling::Words(&self.second)]
    }
}

/// the review of `{service}` ({organisation}) on {day} stands in line {first} and again in line {second}, and counts once
pub struct RepeatedReview {
    pub service: Words,
    pub organisation: Words,
    pub day: Words,
    pub first: Words,
    pub second: Words,
}

impl Message for RepeatedReview {
    const ROW: &'static MessageRow = &MessageRow {
        id: "repeated-review",
        arguments: &["service", "organisation", "day", "first", "second"],
        said: Pair { en: &[Text("the review of `"), Hole(0), Text("` ("), Hole(1), Text(") on "), Hole(2), Text(" stands in line "), Hole(3), Text(" and again in line "), Hole(4), Text(", and counts once")], cy: &[Text("mae'r adolygiad o `"), Hole(0), Text("` ("), Hole(1), Text(") ar "), Hole(2), Text(" yn llinell "), Hole(3), Text(" ac eto yn llinell "), Hole(4), Text(", ac fe'i cyfrifir unwaith")] },
        help: None,
        why: Some(Pair { en: &[Text("A service that was sent twice is still one service.")], cy: &[] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.service), Filling::Words(&self.organisation), Filling::Words(&self.day), Filling::Words(&self.first), Filling::Words(&self.second)]
    }
}

/// The codes of findings, as constants: a misspelt one does not compile.
///
/// ```
/// use safon::{Assessment, codes};
///
/// let findings = Assessment::from_json("{}").unwrap_err();
/// assert_eq!(findings.findings[0].code, codes::MISSING_KEY);
/// ```
pub mod codes {
    /// the document is longer than 67108864 bytes (64 MiB), and no more are read
    pub const TOO_LARGE: &str = "too-large";
    /// the text is not UTF-8 from byte {byte} on
    pub const NOT_UTF8: &str = "not-utf8";
    /// the text is {encoding}, and has to be UTF-8
    pub const OTHER_ENCODING: &str = "other-encoding";
    /// there may be more to find; {most} of a kind are told at once
    pub const FURTHER_FINDINGS: &str = "further-findings";
    /// not JSON: {said}
    pub const NOT_JSON: &str = "not-json";
    /// nothing comes after this comma
    pub const TRAILING_COMMA: &str = "trailing-comma";
    /// this is a comment, and JSON has none
    pub const COMMENT: &str = "comment";
    /// a merge was not finished, and left this mark: `{mark}`
    pub const MERGE_MARKER: &str = "merge-marker";
    /// this is no quotation mark of JSON: `{mark}`
    pub const WRONG_QUOTES: &str = "wrong-quotes";
    /// JSON has no value `{word}`
    pub const NO_SUCH_VALUE: &str = "no-such-value";
    /// the document ends too early: not closed is {what} that begins in line {line}
    pub const CUT_SHORT: &str = "cut-short";
    /// the document has ended, and something more begins here
    pub const SECOND_DOCUMENT: &str = "second-document";
    /// lists and objects are nested more than {most} deep
    pub const NESTED_TOO_DEEP: &str = "nested-too-deep";
    /// the document has format {format}, and this reader knows format 1
    pub const NEWER_FORMAT: &str = "newer-format";
    /// this is none of the known documents: {kinds}
    pub const UNKNOWN_KIND_OF_DOCUMENT: &str = "unknown-kind-of-document";
    /// expected {expected}, found {found}
    pub const WRONG_TYPE: &str = "wrong-type";
    /// null is not a value here
    pub const NULL: &str = "null";
    /// `{key}` is not a key here
    pub const UNKNOWN_KEY: &str = "unknown-key";
    /// `{key}` is missing
    pub const MISSING_KEY: &str = "missing-key";
    /// `{key}` stands twice in this object
    pub const DUPLICATE_KEY: &str = "duplicate-key";
    /// the text is empty
    pub const EMPTY_TEXT: &str = "empty-text";
    /// `{text}` is not written in its composed form (NFC), but as {found}
    pub const NOT_NFC: &str = "not-nfc";
    /// the text has characters that nobody sees: {characters}
    pub const HIDDEN_CHARACTERS: &str = "hidden-characters";
    /// the list is empty, and needs at least one item
    pub const EMPTY_LIST: &str = "empty-list";
    /// `{found}` is not an id
    pub const BAD_ID: &str = "bad-id";
    /// `{found}` {why}
    pub const BAD_DATE: &str = "bad-date";
    /// `{found}` is not the id of an organisation
    pub const BAD_ORGANISATION_ID: &str = "bad-organisation-id";
    /// `{found}` is not a label
    pub const BAD_LABEL: &str = "bad-label";
    /// `{found}` is not the digest of reviewed words
    pub const BAD_WORDS_DIGEST: &str = "bad-words-digest";
    /// `{found}` is not a version
    pub const BAD_VERSION: &str = "bad-version";
    /// a sealing key has {least} to {most} bytes, and this one has {found}
    pub const SEAL_LENGTH: &str = "seal-length";
    /// the report holds what this audience may not see: {what}
    pub const NOT_FOR_AUDIENCE: &str = "not-for-audience";
    /// `{found}` is not a digest
    pub const BAD_DIGEST: &str = "bad-digest";
    /// `{found}` is not a web address
    pub const BAD_URL: &str = "bad-url";
    /// `{found}` is not a JSON pointer
    pub const BAD_POINTER: &str = "bad-pointer";
    /// `{found}` is not one of {words}
    pub const UNKNOWN_WORD: &str = "unknown-word";
    /// {found} is not within {least} and {most}
    pub const OUT_OF_RANGE: &str = "out-of-range";
    /// {found} is not a whole number
    pub const NOT_WHOLE: &str = "not-whole";
    /// {found} has more decimals than the {most} that are kept
    pub const TOO_PRECISE: &str = "too-precise";
    /// {found} has a fraction, and more than 15 digits
    pub const TOO_MANY_DIGITS: &str = "too-many-digits";
    /// `closed_on` and `closed_by` stand together or not at all, and this is missing: `{key}`
    pub const HALF_CLOSED: &str = "half-closed";
    /// expected just one of {keys}, found {found}
    pub const ONE_TEST: &str = "one-test";
    /// the rule is {depth} deep, and at most 32 are allowed
    pub const RULE_TOO_DEEP: &str = "rule-too-deep";
    /// the rule has {nodes} nodes, and at most 4096 are allowed
    pub const RULE_TOO_LARGE: &str = "rule-too-large";
    /// the rule has {tests} tests of evidence, and at most 64 are allowed
    pub const TOO_MANY_EVIDENCE_TESTS: &str = "too-many-evidence-tests";
    /// the JSON Schema does not allow this: {said}
    pub const AGAINST_SCHEMA: &str = "against-schema";
    /// there are {found} capabilities, and at most {most} are allowed
    pub const TOO_MANY_CAPABILITIES: &str = "too-many-capabilities";
    /// the standard has {found} requirements, and at most 10000 are allowed
    pub const TOO_MANY_REQUIREMENTS: &str = "too-many-requirements";
    /// the id `{id}` is used twice
    pub const DUPLICATE_ID: &str = "duplicate-id";
    /// the id `{id}` was retired and is never used again
    pub const RETIRED_ID: &str = "retired-id";
    /// the standard has no theme `{id}`
    pub const UNKNOWN_THEME: &str = "unknown-theme";
    /// the standard has no fact `{id}`
    pub const UNKNOWN_FACT: &str = "unknown-fact";
    /// the standard has no kind of evidence `{id}`
    pub const UNKNOWN_KIND: &str = "unknown-kind";
    /// `{id}` is not a tag of {of}
    pub const UNKNOWN_TAG: &str = "unknown-tag";
    /// `{id}` is not a measure of {of}
    pub const UNKNOWN_MEASURE: &str = "unknown-measure";
    /// `{found}` is not a value of the fact `{fact}`
    pub const UNKNOWN_VALUE: &str = "unknown-value";
    /// `{test}` does not fit the fact `{fact}`: {expected}
    pub const TEST_DOES_NOT_FIT: &str = "test-does-not-fit";
    /// the fact `{fact}` takes {expected}
    pub const VALUE_DOES_NOT_FIT: &str = "value-does-not-fit";
    /// `applies_when` tests facts only
    pub const EVIDENCE_IN_APPLICABILITY: &str = "evidence-in-applicability";
    /// `count` is {count}, and the list has {of}
    pub const COUNT_OUT_OF_RANGE: &str = "count-out-of-range";
    /// the least value, {least}, is above the greatest, {most}
    pub const RANGE_INVERTED: &str = "range-inverted";
    /// nothing can be assessed: {why}
    pub const NOTHING_TO_ASSESS: &str = "nothing-to-assess";
    /// a reference standard has at most one judged requirement to a criterion, without a rule
    pub const REFERENCE_REQUIREMENT: &str = "reference-requirement";
    /// the standard has nothing with the id `{id}`
    pub const UNKNOWN_ID: &str = "unknown-id";
    /// the English and the Welsh are the same: `{text}`
    pub const SAME_IN_BOTH_LANGUAGES: &str = "same-in-both-languages";
    /// the text is said to be reviewed, and does not say who read it and which words
    pub const REVIEW_MISSING: &str = "review-missing";
    /// a `review` stands here, and the status is not `reviewed`
    pub const REVIEW_WITHOUT_STATUS: &str = "review-without-status";
    /// the words have changed since they were reviewed, so the text is unreviewed again
    pub const REVIEW_OUTLIVED: &str = "review-outlived";
    /// the English and the Welsh do not have the same numbers: {english} and {welsh}
    pub const NUMBERS_DIFFER: &str = "numbers-differ";
    /// the label {label} stands twice, capitals aside
    pub const LABEL_TWICE: &str = "label-twice";
    /// nobody has written down that the page which `{requirement}` names was seen to say so
    pub const SOURCE_NOT_SEEN: &str = "source-not-seen";
    /// the standard declares no role `{id}`
    pub const UNKNOWN_ROLE: &str = "unknown-role";
    /// the requirement `{requirement}` is said to be in the publisher's words, and its rule sets a figure
    pub const THRESHOLD_WITHOUT_BASIS: &str = "threshold-without-basis";
    /// nothing can satisfy this rule
    pub const RULE_NEVER: &str = "rule-never";
    /// everything satisfies this rule
    pub const RULE_ALWAYS: &str = "rule-always";
    /// no service can fulfil the requirement `{requirement}`, so none can pass
    pub const NOBODY_CAN_PASS: &str = "nobody-can-pass";
    /// `{id}` is declared and no rule uses it
    pub const NEVER_USED: &str = "never-used";
    /// the requirement `{requirement}` is a must and has no remedy
    pub const MUST_WITHOUT_REMEDY: &str = "must-without-remedy";
    /// texts whose Welsh has not been reviewed: {texts}
    pub const UNREVIEWED_TEXT: &str = "unreviewed-text";
    /// the last day, {last}, is before the first, {first}
    pub const ENDS_BEFORE_IT_BEGINS: &str = "ends-before-it-begins";
    /// these are two standards, not two revisions of one: `{from}` and `{to}`
    pub const OTHER_LINEAGE: &str = "other-lineage";
    /// both have version {version}, and they differ
    pub const SAME_VERSION: &str = "same-version";
    /// the version rises by {rise}, and the changes need {needed}: {because}
    pub const BUMP_TOO_SMALL: &str = "bump-too-small";
    /// the version rises by {rise}, and the changes need only {needed}
    pub const BUMP_TOO_LARGE: &str = "bump-too-large";
    /// too hard to prove within {steps} steps, so that it is unknown and counts as breaking: {requirement}
    pub const TOO_HARD_TO_COMPARE: &str = "too-hard-to-compare";
    /// `{id}` was in the earlier revision, and is neither here nor among the retired
    pub const NOT_RETIRED: &str = "not-retired";
    /// `{id}` was a criterion and is a requirement, or the other way round
    pub const REUSED_ID: &str = "reused-id";
    /// one language of `{id}` changed and the other did not
    pub const TRANSLATION_STALE: &str = "translation-stale";
    /// the words of `{id}` changed, and nobody says how they compare with the old ones
    pub const MISSING_ATTESTATION: &str = "missing-attestation";
    /// no service can pass version {version}
    pub const NOBODY_PASSES: &str = "nobody-passes";
    /// the publisher's words of `{id}` are not those of the revision before
    pub const OFFICIAL_WORDS_CHANGED: &str = "official-words-changed";
    /// a row with the relation `{relation}` names {expected} of `from` and `to`, and this one names {found}
    pub const CROSSWALK_SIDES: &str = "crosswalk-sides";
    /// `{standard}` has no criterion `{id}`
    pub const UNKNOWN_CRITERION: &str = "unknown-criterion";
    /// the criterion `{id}` of `{standard}` stands in no row
    pub const NOT_CROSSWALKED: &str = "not-crosswalked";
    /// version {version} comes after {before}, and is not higher
    pub const VERSION_DOES_NOT_RISE: &str = "version-does-not-rise";
    /// the digest before this entry is said to be {said}, and is {digest}
    pub const BROKEN_CHAIN: &str = "broken-chain";
    /// the days of `{event}` are not in order, or it does not say when
    pub const TIMELINE_OUT_OF_ORDER: &str = "timeline-out-of-order";
    /// `{event}` is dated before `{earlier}` of {of}, whose place this revision takes
    pub const BEFORE_ITS_PREDECESSOR: &str = "before-its-predecessor";
    /// the entry does not say on which day this happens: {events}
    pub const DAYS_MISSING: &str = "days-missing";
    /// nothing is registered here
    pub const NOTHING_REGISTERED: &str = "nothing-registered";
    /// no entry of this register has the head {head}; the head of the whole is: {own}
    pub const HEAD_GONE: &str = "head-gone";
    /// `{revision}` stands in files that differ: {files}
    pub const FILES_DIFFER: &str = "files-differ";
    /// `{revision}` is in no entry of the register
    pub const NOT_REGISTERED: &str = "not-registered";
    /// this looks like a standard, and cannot be read as one: {why}
    pub const BROKEN_STANDARD: &str = "broken-standard";
    /// this is not a plain file, and was passed over
    pub const NOT_A_FILE: &str = "not-a-file";
    /// the file cannot be read: {why}
    pub const UNREADABLE: &str = "unreadable";
    /// `{revision}` has the digest {digest}, and was registered with {registered}
    pub const DIGEST_MISMATCH: &str = "digest-mismatch";
    /// version {version} is registered already, just as it is
    pub const ALREADY_REGISTERED: &str = "already-registered";
    /// `{revision}` was registered, and is not here
    pub const ENTRY_GONE: &str = "entry-gone";
    /// `{revision}` stands before an entry that was registered earlier
    pub const ENTRY_MOVED: &str = "entry-moved";
    /// `{revision}` was registered with {registered}, and has {digest} here
    pub const ENTRY_CHANGED: &str = "entry-changed";
    /// the timeline of `{revision}` does not begin as it did
    pub const TIMELINE_REWRITTEN: &str = "timeline-rewritten";
    /// the signature does not fit: {why}
    pub const BAD_SIGNATURE: &str = "bad-signature";
    /// no standard `{revision}` is at hand
    pub const UNKNOWN_STANDARD: &str = "unknown-standard";
    /// the assessment is against `{named}`, and this is `{revision}`
    pub const OTHER_STANDARD: &str = "other-standard";
    /// the assessment pins the standard {pinned}, and this one is {digest}
    pub const OTHER_DIGEST: &str = "other-digest";
    /// the assessment has {items} items of evidence, and at most 100000 are allowed
    pub const TOO_MUCH_EVIDENCE: &str = "too-much-evidence";
    /// the standard has no requirement `{id}`
    pub const UNKNOWN_REQUIREMENT: &str = "unknown-requirement";
    /// the assessment has no evidence `{id}`
    pub const UNKNOWN_EVIDENCE: &str = "unknown-evidence";
    /// the requirement `{requirement}` is judged twice on {day}
    pub const DUPLICATE_JUDGEMENT: &str = "duplicate-judgement";
    /// the requirement `{requirement}` is not exemptible, so this has no effect
    pub const EXEMPTION_NOT_ALLOWED: &str = "exemption-not-allowed";
    /// {by} dissents twice from one judgement
    pub const DISSENT_TWICE: &str = "dissent-twice";
    /// whoever judged dissents from their own judgement
    pub const DISSENT_OF_JUDGE: &str = "dissent-of-judge";
    /// `because` gives a reason for `{id}`, which is not stated
    pub const BECAUSE_OF_NOTHING: &str = "because-of-nothing";
    /// the exemption of `{requirement}` ended on {day}
    pub const EXEMPTION_EXPIRED: &str = "exemption-expired";
    /// the exemption of `{requirement}` has no end; {effect}
    pub const EXEMPTION_WITHOUT_END: &str = "exemption-without-end";
    /// the exemption of `{requirement}` lasts {days} days, and the standard allows {most} at most, so it has no effect
    pub const EXEMPTION_TOO_LONG: &str = "exemption-too-long";
    /// every must and should that applies is exempt, so nothing was asked of the service
    pub const ALL_EXEMPT: &str = "all-exempt";
    /// the requirement `{requirement}` is exempted twice for the same days, from {day}
    pub const DUPLICATE_EXEMPTION: &str = "duplicate-exemption";
    /// the requirement `{requirement}` is judged not met, and this exemption hides it
    pub const EXEMPTION_HIDES_NOT_MET: &str = "exemption-hides-not-met";
    /// the requirement `{requirement}` does not apply to this service
    pub const DOES_NOT_APPLY: &str = "does-not-apply";
    /// `{item}` was collected on {collected}, after the day of the review, {reviewed}
    pub const EVIDENCE_AFTER_REVIEW: &str = "evidence-after-review";
    /// the condition `{condition}` was closed on {closed}, before the verdict of {judged}, so it does not cover what that found
    pub const CLOSED_BEFORE_VERDICT: &str = "closed-before-verdict";
    /// this judge is not on the panel: {judge}
    pub const JUDGE_NOT_ON_PANEL: &str = "judge-not-on-panel";
    /// `{item}` was collected on {collected}, after the verdict that names it, of {judged}
    pub const JUDGED_BEFORE_EVIDENCE: &str = "judged-before-evidence";
    /// judged met, and what makes the rule true is not named by the verdict: {missing}
    pub const JUDGED_ON_OTHER_EVIDENCE: &str = "judged-on-other-evidence";
    /// `{item}` speaks against the requirement `{requirement}`, which is judged met without answering it
    pub const COUNTER_EVIDENCE_UNANSWERED: &str = "counter-evidence-unanswered";
    /// the panel is not as the standard asks: {breach}
    pub const PANEL_BREACH: &str = "panel-breach";
    /// `{service}` ({organisation}) has reviews of {day} that differ, in lines {first} and {second}, so that no review of it counts
    pub const CONTESTED_REVIEW: &str = "contested-review";
    /// the review of `{service}` ({organisation}) on {day} stands in line {first} and again in line {second}, and counts once
    pub const REPEATED_REVIEW: &str = "repeated-review";
}
