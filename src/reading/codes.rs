//! The table of finding codes: one row each, the only place that knows them.

use Severity::{Error, Warning};

use crate::base::word::word;
use crate::reading::words::Language;

word! {
    /// Whether a document with this finding can be used.
    #[derive(PartialOrd, Ord)]
    pub enum Severity {
        /// The document cannot be used.
        Error = "error",
        /// The document can be used, and the report carries the finding.
        Warning = "warning",
    }
}

impl Severity {
    /// The word for it.
    pub fn in_language(self, language: Language) -> &'static str {
        match (self, language) {
            (Self::Error, Language::En) => "error",
            (Self::Error, Language::Cy) => "gwall",
            (Self::Warning, Language::En) => "warning",
            (Self::Warning, Language::Cy) => "rhybudd",
        }
    }
}

/// What can be found wrong, with its words; `docs/codes.md` is made from this table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FindingCode {
    /// The word by which the finding is known; it never changes its meaning.
    pub name: &'static str,
    /// Whether a document with such a finding can be used.
    pub severity: Severity,
    /// The message in English, with `{0}` … for the parts.
    pub en: &'static str,
    /// The message in Welsh, with the same parts.
    pub cy: &'static str,
    /// The way out in English and Welsh, where it is always the same.
    pub help: Option<(&'static str, &'static str)>,
    /// Why it is a finding at all.
    pub why: &'static str,
}

/// Every code of a finding, in the order in which documents are checked.
pub fn finding_codes() -> impl Iterator<Item = &'static FindingCode> {
    Code::ALL.iter().map(|code| code.row())
}

macro_rules! codes {
    ($($code:ident $name:literal $severity:ident
        $en:literal $cy:literal
        $(help $help_en:literal $help_cy:literal)?
        why $why:literal;)*) => {
        /// A code of the table.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Code { $($code),* }

        impl Code {
            pub const ALL: &'static [Self] = &[$(Self::$code),*];

            pub const fn row(self) -> &'static FindingCode {
                match self {
                    $(Self::$code => &FindingCode {
                        name: $name,
                        severity: $severity,
                        en: $en,
                        cy: $cy,
                        help: codes!(@help $($help_en $help_cy)?),
                        why: $why,
                    },)*
                }
            }
        }
    };
    (@help) => { None };
    (@help $en:literal $cy:literal) => { Some(($en, $cy)) };
}

codes! {
    // The form of a document.
    TooLarge "too-large" Error
        "the document is longer than 67108864 bytes (64 MiB), and no more are read"
        "mae'r ddogfen yn rhy fawr; yr uchafswm a ddarllenir: 67108864 beit (64 MiB)"
        why "A limit keeps a hostile document from taking the machine with it.";
    NotUtf8 "not-utf8" Error
        "the text is not UTF-8 from byte {0} on"
        "nid UTF-8 yw'r testun, o feit rhif: {0}"
        help "save the file as UTF-8" "cadwch y ffeil fel UTF-8"
        why "JSON is UTF-8; another encoding would garble every ŵ and ŷ.";
    OtherEncoding "other-encoding" Error
        "the text is {0}, and has to be UTF-8"
        "{0} yw'r testun, ond rhaid iddo fod yn UTF-8"
        help "save the file as UTF-8: in an editor or a spreadsheet, choose UTF-8 when saving; in PowerShell, `Set-Content -Encoding utf8`; elsewhere, `iconv -f {1} -t UTF-8`"
            "cadwch y ffeil fel UTF-8: mewn golygydd neu daenlen, dewiswch UTF-8 wrth gadw; yn PowerShell, `Set-Content -Encoding utf8`; fel arall, `iconv -f {1} -t UTF-8`"
        why "JSON is UTF-8. Some programs save other encodings without a word, and they are known by their first bytes.";
    FurtherFindings "further-findings" Error
        "there may be more to find; {0} of a kind are told at once"
        "gall fod rhagor i'w ganfod; dywedir am {0} o un math ar y tro"
        why "A document with thousands of mistakes has one mistake made thousands of times; telling them all would take longer than mending it.";
    NotJson "not-json" Error
        "not JSON: {0}"
        "nid JSON dilys yw hwn: {0}"
        why "The text must be one JSON value and nothing else. A byte order mark at the start of a text, or of a line of a stream, is skipped.";
    TrailingComma "trailing-comma" Error
        "nothing comes after this comma"
        "nid oes dim yn dilyn y coma hwn"
        help "take the comma out" "tynnwch y coma"
        why "JSON has a comma between two items, and none after the last.";
    Comment "comment" Error
        "this is a comment, and JSON has none"
        "sylw yw hwn, ac nid oes sylwadau mewn JSON"
        help "take it out; what is to stay goes into a text" "tynnwch ef; os yw i aros, rhowch ef mewn testun"
        why "Readers of JSON in other languages would refuse the document.";
    MergeMarker "merge-marker" Error
        "a merge was not finished, and left this mark: `{0}`"
        "ni orffennwyd uno dau fersiwn, a gadawyd y marc hwn: `{0}`"
        help "choose between the two versions, and take out the lines that begin with <<<<<<<, ======= and >>>>>>>"
            "dewiswch rhwng y ddau fersiwn, a thynnwch y llinellau sy'n dechrau gyda <<<<<<<, ======= a >>>>>>>"
        why "Both versions stand in the file, and only a person knows which of them is meant.";
    WrongQuotes "wrong-quotes" Error
        "this is no quotation mark of JSON: `{0}`"
        "nid yw hwn yn ddyfynnod JSON: `{0}`"
        help "write straight double quotes: \"" "defnyddiwch ddyfynodau dwbl syth: \""
        why "Word processors and programming languages have other quotation marks, and JSON has one.";
    NoSuchValue "no-such-value" Error
        "JSON has no value `{0}`"
        "nid oes gwerth o'r enw hwn mewn JSON: `{0}`"
        help "a text stands in double quotes; true and false have small letters; where there is nothing to say, leave the key out"
            "rhowch destun mewn dyfynodau dwbl; ysgrifennwch true a false â llythrennau bach; hepgorwch yr allwedd os nad oes dim i'w ddweud"
        why "`NaN`, `Infinity`, `None` and `undefined` are values of programming languages, which other readers do not know.";
    CutShort "cut-short" Error
        "the document ends too early: not closed is {0} that begins in line {1}"
        "mae diwedd y ddogfen ar goll; heb gau'r canlynol: {0}, llinell {1}"
        help "close it, or fetch the file again" "caewch y rhan honno, neu lawrlwythwch y ffeil eto"
        why "A file that was cut short on its way is half a document, and nobody knows what the other half said.";
    SecondDocument "second-document" Error
        "the document has ended, and something more begins here"
        "mae'r ddogfen wedi gorffen, ac mae rhywbeth arall yn dechrau yma"
        help "give one document in a file; or many, each on a line of its own, with `safon assess --ndjson`"
            "rhowch un ddogfen mewn ffeil; neu lawer, pob un ar ei llinell ei hun, gyda `safon assess --ndjson`"
        why "Which of two documents is meant cannot be known.";
    NestedTooDeep "nested-too-deep" Error
        "lists and objects are nested more than {0} deep"
        "mae rhestrau a gwrthrychau wedi'u nythu'n rhy ddwfn; yr uchafswm: {0}"
        why "A limit keeps a hostile document from taking the machine with it; no honest document comes near.";
    NewerFormat "newer-format" Error
        "the document has format {0}, and this reader knows format 1"
        "fformat y ddogfen: {0}; y fformat y gellir ei ddarllen yma: 1"
        help "use a newer version of safon" "defnyddiwch fersiwn mwy diweddar o safon"
        why "A newer format may mean other things by the same words, so nothing of it is read.";
    UnknownKind "unknown-kind-of-document" Error
        "this is none of the known documents: {0}"
        "nid yw hon yn un o'r dogfennau hysbys: {0}"
        help "say which it is with `--kind`" "nodwch pa fath ydyw gyda `--kind`"
        why "A document is known by its keys.";
    WrongType "wrong-type" Error
        "expected {0}, found {1}"
        "disgwylid: {0}; cafwyd: {1}"
        why "Each key holds one type of value.";
    Null "null" Error
        "null is not a value here"
        "nid yw null yn werth yma"
        help "leave the key out where there is nothing to say" "hepgorwch yr allwedd os nad oes dim i'w ddweud"
        why "Optional means absent, so that there is one way to say nothing.";
    UnknownKey "unknown-key" Error
        "`{0}` is not a key here"
        "nid oes allwedd o'r enw hwn yma: `{0}`"
        help "the keys here are {1}" "dyma'r allweddi: {1}"
        why "Authored documents are closed: a misspelt key would otherwise be ignored without a word.";
    MissingKey "missing-key" Error
        "`{0}` is missing"
        "mae allwedd ar goll: `{0}`"
        why "The key is required.";
    DuplicateKey "duplicate-key" Error
        "`{0}` stands twice in this object"
        "mae'r allwedd hon yma ddwywaith: `{0}`"
        why "Readers differ in which of the two they take, so one of them would be lost without a word.";
    EmptyText "empty-text" Error
        "the text is empty"
        "mae'r testun yn wag"
        why "An empty text says nothing where something is required.";
    NotNfc "not-nfc" Error
        "`{0}` is not written in its composed form (NFC), but as {1}"
        "nid yw `{0}` wedi'i ysgrifennu ar ei ffurf gyfansawdd (NFC), ond fel hyn: {1}"
        help "write it as {2}; normalising the file to NFC does so throughout" "ysgrifennwch ef fel hyn: {2}; mae normaleiddio'r ffeil i NFC yn gwneud hynny drwyddi"
        why "Two spellings of one ŵ look alike and are other bytes to a digest. It is an error in what an owner writes, and a warning in a review, where both spellings are taken for one.";
    HiddenCharacters "hidden-characters" Warning
        "the text has characters that nobody sees: {0}"
        "mae nodau na wêl neb yn y testun: {0}"
        help "take them out; wherever the text is shown they are `\u{fffd}`" "tynnwch hwy; dangosir `\u{fffd}` yn eu lle bob tro"
        why "Two names that look alike could be two; a text could steer a terminal or hide a part of itself.";
    EmptyList "empty-list" Error
        "the list is empty, and needs at least one item"
        "mae'r rhestr yn wag; mae angen o leiaf un eitem"
        why "An empty `all` or `any` would be true or false by convention, which nobody reads the same way.";
    BadId "bad-id" Error
        "`{0}` is not an id"
        "nid yw hwn yn ddynodydd dilys: `{0}`"
        help "an id has lower-case letters a–z, digits and single hyphens, begins with a letter and has at most 64 characters"
            "llythrennau bach a–z, rhifolion a chysylltnodau unigol sydd mewn dynodydd, gyda llythyren yn gyntaf a 64 nod ar y mwyaf"
        why "Ids stand in URLs, file names and programs of any language.";
    BadDate "bad-date" Error
        "`{0}` {1}"
        "{1}: `{0}`"
        help "write a date as in 2026-11-22" "ysgrifennwch ddyddiad fel hyn: 2026-11-22"
        why "Dates are civil dates, `YYYY-MM-DD`, from 0001-01-01 to 9999-12-31.";
    BadOrganisationId "bad-organisation-id" Error
        "`{0}` is not the id of an organisation"
        "nid yw hwn yn ddynodydd sefydliad dilys: `{0}`"
        help "it has 1 to 64 printable ASCII characters, the first and the last of which are no blanks"
            "mae ynddo 1 i 64 nod ASCII y gellir eu hargraffu, heb fwlch yn gyntaf nac yn olaf"
        why "Organisations are counted by it, so it has to be one thing however it is typed; the lists that such ids come from have nothing else in them.";
    BadVersion "bad-version" Error
        "`{0}` is not a version"
        "nid yw hwn yn fersiwn dilys: `{0}`"
        help "write a version as in 2.0.0 (semver.org)" "ysgrifennwch fersiwn fel hyn: 2.0.0 (semver.org)"
        why "Versions are compared, so they need an order.";
    SealLength "seal-length" Error
        "a sealing key has {0} to {1} bytes, and this one has {2}"
        "nifer y beitiau mewn allwedd selio: {0} i {1}; yn yr allwedd hon: {2}"
        help "make a key of random bytes, and keep it to yourself" "gwnewch allwedd o feitiau ar hap, a chadwch hi i chi'ch hun"
        why "A key that can be guessed seals nothing.";
    NotForAudience "not-for-audience" Error
        "the report holds what this audience may not see: {0}"
        "mae'r adroddiad yn cynnwys pethau na chaiff y gynulleidfa hon eu gweld: {0}"
        help "make it anew from the review, for those who are to see it: `safon assess --audience`"
            "gwnewch yr adroddiad o'r newydd o'r adolygiad, i'r sawl sydd i'w weld: `safon assess --audience`"
        why "Digests, warnings and reasons are made of what is hidden too, and cannot be told from the rest afterwards.";
    BadDigest "bad-digest" Error
        "`{0}` is not a digest"
        "nid yw hwn yn grynodeb dilys: `{0}`"
        help "a digest is `sha256:` and 64 digits 0–9 and a–f" "crynodeb: `sha256:` ac yna 64 nod o blith 0–9 ac a–f"
        why "A digest that cannot be compared proves nothing.";
    BadUrl "bad-url" Error
        "`{0}` is not a web address"
        "nid yw hwn yn gyfeiriad gwe: `{0}`"
        help "write the whole address, beginning with https://" "ysgrifennwch y cyfeiriad cyfan, gan ddechrau gyda https://"
        why "A source that cannot be followed is no source.";
    BadPointer "bad-pointer" Error
        "`{0}` is not a JSON pointer"
        "nid pwyntydd JSON yw hwn: `{0}`"
        help "a pointer is empty or begins with a slash, as in `/evidence/0`" "mae pwyntydd yn wag neu'n dechrau gyda slaes, fel `/evidence/0`"
        why "A place that cannot be followed is no place.";
    UnknownWord "unknown-word" Error
        "`{0}` is not one of {1}"
        "nid yw `{0}` ymhlith y dewisiadau: {1}"
        why "The key takes one of a closed list of words.";
    OutOfRange "out-of-range" Error
        "{0} is not within {1} and {2}"
        "mae'r rhif y tu allan i'r amrediad: {0}; yr amrediad: {1} i {2}"
        why "Every number has bounds; whole numbers never leave ±(2^53−1), which every reader of JSON holds exactly.";
    NotWhole "not-whole" Error
        "{0} is not a whole number"
        "nid yw'n rhif cyfan: {0}"
        why "Counts, days and volumes are whole.";
    TooPrecise "too-precise" Error
        "{0} has more decimals than the {1} that are kept"
        "mae gormod o leoedd degol: {0}; yr uchafswm: {1}"
        why "Decimals beyond the scale would be dropped, and nothing is dropped in silence.";
    HalfClosed "half-closed" Error
        "`closed_on` and `closed_by` stand together or not at all, and this is missing: `{0}`"
        "rhaid nodi `closed_on` a `closed_by` gyda'i gilydd, neu beidio â nodi'r naill na'r llall; ar goll: `{0}`"
        help "say both on which day it was closed and what or who closed it; of an open condition say neither"
            "nodwch ar ba ddiwrnod y cafodd ei gau a beth neu bwy a'i caeodd; os yw'r amod yn agored, peidiwch â nodi'r naill na'r llall"
        why "A closed condition covers a shortfall; whoever relies on that has to see when it ended, and what ended it.";
    // The form of a rule.
    OneTest "one-test" Error
        "expected just one of {0}, found {1}"
        "disgwylid un yn unig o'r rhain: {0}; nifer a gafwyd: {1}"
        why "A test with two bounds could be read as either or both; `all` says it plainly.";
    RuleTooDeep "rule-too-deep" Error
        "the rule is {0} deep, and at most 32 are allowed"
        "mae'r rheol yn rhy ddwfn: {0}; yr uchafswm: 32"
        why "Nobody can read such a rule, and a limit keeps evaluation bounded.";
    RuleTooLarge "rule-too-large" Error
        "the rule has {0} nodes, and at most 4096 are allowed"
        "mae gan y rheol ormod o nodau: {0}; yr uchafswm: 4096"
        why "A limit keeps evaluation bounded.";
    TooManyAtoms "too-many-evidence-tests" Error
        "the rule has {0} tests of evidence, and at most 64 are allowed"
        "mae gan y rheol ormod o brofion tystiolaeth: {0}; yr uchafswm: 64"
        why "A limit keeps comparison by proof and the search for what to do bounded.";
    AgainstSchema "against-schema" Error
        "the JSON Schema does not allow this: {0}"
        "nid yw'r JSON Schema yn caniatáu hyn: {0}"
        why "Told by `--schema` alone, where the schema has no plainer word; without the flag the native reader says more.";
    // What a standard says.
    TooManyCapabilities "too-many-capabilities" Error
        "there are {0} capabilities, and at most {1} are allowed"
        "mae gormod o alluoedd: {0}; yr uchafswm: {1}"
        why "Every set of capabilities is a group that services may share; a limit keeps their number bounded.";
    TooManyRequirements "too-many-requirements" Error
        "the standard has {0} requirements, and at most 10000 are allowed"
        "mae gan y safon ormod o ofynion: {0}; yr uchafswm: 10000"
        why "A limit keeps evaluation bounded.";
    DuplicateId "duplicate-id" Error
        "the id `{0}` is used twice"
        "defnyddir y dynodydd hwn ddwywaith: `{0}`"
        why "An id that means two things means nothing.";
    RetiredId "retired-id" Error
        "the id `{0}` was retired and is never used again"
        "mae'r dynodydd hwn wedi'i ymddeol ac ni chaiff ei ailddefnyddio: `{0}`"
        why "Old assessments still speak of what the id meant.";
    UnknownTheme "unknown-theme" Error
        "the standard has no theme `{0}`"
        "nid oes thema o'r enw hwn yn y safon: `{0}`"
        why "A reference that leads nowhere is a mistake.";
    UnknownFact "unknown-fact" Error
        "the standard has no fact `{0}`"
        "nid oes ffaith o'r enw hwn yn y safon: `{0}`"
        why "A fact that the revision does not define can decide nothing.";
    UnknownEvidenceKind "unknown-kind" Error
        "the standard has no kind of evidence `{0}`"
        "nid oes math o dystiolaeth o'r enw hwn yn y safon: `{0}`"
        why "Evidence of a kind that the revision does not define would never count.";
    UnknownTag "unknown-tag" Error
        "`{0}` is not a tag of {1}"
        "nid oes tag o'r enw hwn, `{0}`, gan y canlynol: {1}"
        why "An item carries only tags that its kind declares, so that a misspelt one is found.";
    UnknownMeasure "unknown-measure" Error
        "`{0}` is not a measure of {1}"
        "nid oes mesur o'r enw hwn, `{0}`, gan y canlynol: {1}"
        why "An item states only measures that its kind declares.";
    UnknownValue "unknown-value" Error
        "`{0}` is not a value of the fact `{1}`"
        "nid yw `{0}` yn un o werthoedd y ffaith hon: `{1}`"
        why "A choice or an ordinal has a closed list of values.";
    TestDoesNotFit "test-does-not-fit" Error
        "`{0}` does not fit the fact `{1}`: {2}"
        "nid yw'r prawf `{0}` yn addas i'r ffaith `{1}`: {2}"
        why "`is` fits flags and choices, `in` choices and ordinals, `at_least` and `at_most` integers and ordinals, `stated` every fact.";
    ValueDoesNotFit "value-does-not-fit" Error
        "the fact `{0}` takes {1}"
        "y math o werth sydd gan y ffaith `{0}`: {1}"
        why "A fact has one type.";
    EvidenceInApplicability "evidence-in-applicability" Error
        "`applies_when` tests facts only"
        "profi ffeithiau yn unig y mae `applies_when`"
        help "move the test to `evidenced_when`" "symudwch y prawf i `evidenced_when`"
        why "Whether a requirement applies depends on the service, not on what has been shown.";
    CountOutOfRange "count-out-of-range" Error
        "`count` is {0}, and the list has {1}"
        "gwerth `count`: {0}; nifer yr eitemau yn y rhestr: {1}"
        why "A count beyond the list could never be reached.";
    RangeInverted "range-inverted" Error
        "the least value, {0}, is above the greatest, {1}"
        "mae'r isafswm yn uwch na'r uchafswm: {0}, {1}"
        why "No value would be allowed.";
    NothingToAssess "nothing-to-assess" Error
        "nothing can be assessed: {0}"
        "ni ellir asesu dim: {0}"
        help "add what a service has to meet; titles alone are held with `\"kind\": \"reference\"`"
            "ychwanegwch yr hyn y mae'n rhaid i wasanaeth ei fodloni; gyda `\"kind\": \"reference\"` y cedwir teitlau yn unig"
        why "A standard in which nothing can be assessed is met by nobody and missed by nobody.";
    ReferenceRequirement "reference-requirement" Error
        "a reference standard has at most one judged requirement to a criterion, without a rule"
        "mewn safon gyfeirio, un gofyniad wedi'i farnu ar y mwyaf sydd i bob maen prawf, heb reol"
        why "Another body's framework is held as titles: a rule would put words into its mouth.";
    UnknownId "unknown-id" Error
        "the standard has nothing with the id `{0}`"
        "nid oes dim yn y safon â'r dynodydd hwn: `{0}`"
        why "A reference that leads nowhere is a mistake.";
    SameInBoth "same-in-both-languages" Warning
        "the English and the Welsh are the same: `{0}`"
        "mae'r Saesneg a'r Gymraeg yr un fath: `{0}`"
        help "translate it, or say in `note` why it is the same" "cyfieithwch y testun, neu eglurwch yn `note` pam mae'r ddau yr un fath"
        why "A text that was never translated looks like this.";
    NumbersDiffer "numbers-differ" Warning
        "the English and the Welsh do not have the same numbers: {0} and {1}"
        "nid yr un rhifau sydd yn y Saesneg a'r Gymraeg: {0}; {1}"
        why "A figure that was changed in one language and not in the other looks like this.";
    NumberTwice "number-twice" Warning
        "two criteria have the number {0}"
        "mae gan ddau faen prawf yr un rhif: {0}"
        why "People find a criterion by its number.";
    ThresholdWithoutBasis "threshold-without-basis" Warning
        "the requirement `{0}` is said to be in the publisher's words, and its rule sets a figure"
        "dywedir bod y gofyniad `{0}` yng ngeiriau'r cyhoeddwr, ond mae ei reol yn pennu ffigur"
        help "where no publisher has set the figure, make the basis an `interpretation` with its rationale"
            "os nad oes cyhoeddwr wedi pennu'r ffigur, newidiwch y sail i `interpretation` gyda rhesymeg"
        why "A threshold that no publisher has set must not pass as official.";
    RuleNever "rule-never" Warning
        "nothing can satisfy this rule"
        "ni all dim fodloni'r rheol hon"
        why "A rule that is never true is rarely meant.";
    RuleAlways "rule-always" Warning
        "everything satisfies this rule"
        "mae popeth yn bodloni'r rheol hon"
        help "write \"always\" where that is meant" "ysgrifennwch \"always\" os dyna'r bwriad"
        why "A test that cannot fail tests nothing.";
    NobodyCanPass "nobody-can-pass" Warning
        "no service can fulfil the requirement `{0}`, so none can pass"
        "ni all yr un gwasanaeth gyflawni'r gofyniad `{0}`, felly ni all yr un lwyddo"
        why "A must that always applies and can never be evidenced fails everybody.";
    NeverUsed "never-used" Warning
        "`{0}` is declared and no rule uses it"
        "mae `{0}` wedi'i ddatgan, ond nid oes rheol yn ei ddefnyddio"
        why "Teams would be asked for something that decides nothing.";
    MustWithoutRemedy "must-without-remedy" Warning
        "the requirement `{0}` is a must and has no remedy"
        "mae'r gofyniad `{0}` yn orfodol ond nid oes ateb wedi'i gynnig (`remedy`)"
        why "A team that falls short should be told what to do.";
    Unreviewed "unreviewed-text" Warning
        "texts whose Welsh has not been reviewed: {0}"
        "testunau nad yw eu Cymraeg wedi'i hadolygu: {0}"
        why "Every rendering marks them until a Welsh speaker has read them.";
    // Policies, and evidence.
    EndsBeforeItBegins "ends-before-it-begins" Error
        "the last day, {0}, is before the first, {1}"
        "mae'r diwrnod olaf cyn y cyntaf; olaf: {0}, cyntaf: {1}"
        why "What ends before it begins never counts. Of an exemption, which then exempts from nothing, it is a warning.";

    // The step from one revision to the next.
    OtherLineage "other-lineage" Error
        "these are two standards, not two revisions of one: `{0}` and `{1}`"
        "dwy safon wahanol yw'r rhain, nid dau fersiwn o'r un safon: `{0}`, `{1}`"
        help "the id of a standard is the same in every revision" "yr un yw dynodydd safon ym mhob fersiwn"
        why "Only revisions of one standard can be compared by what they require.";
    SameVersion "same-version" Error
        "both have version {0}, and they differ"
        "yr un rhif fersiwn sydd gan y ddau, ond maent yn wahanol: {0}"
        help "give the newer one a higher version" "rhowch rif fersiwn uwch i'r un mwy newydd"
        why "A published revision never changes; a mistake is corrected in a new one.";
    BumpTooSmall "bump-too-small" Error
        "the version rises by {0}, and the changes need {1}: {2}"
        "nid yw'r fersiwn yn codi digon; codiad: {0}; angen: {1}; achos: {2}"
        why "A version promises that whoever passes x.y passes every later x.z on the same day.";
    BumpTooLarge "bump-too-large" Warning
        "the version rises by {0}, and the changes need only {1}"
        "mae'r fersiwn yn codi mwy nag sydd ei angen; codiad: {0}; angen: {1}"
        why "A rise that nothing asks for makes people assess anew for nothing.";
    TooHardToCompare "too-hard-to-compare" Warning
        "too hard to prove within {1} steps, so that it is unknown and counts as breaking: {0}"
        "rhy anodd i'w brofi o fewn y nifer hwn o gamau: {1}; felly mae'n anhysbys ac yn cyfrif fel newid sy'n torri: {0}"
        help "simpler rules, or fewer that overlap, can be compared" "gellir cymharu rheolau symlach, neu lai o rai sy'n gorgyffwrdd"
        why "A comparison takes so much work and no more, whatever the rules; what it does not know it does not guess.";
    NotRetired "not-retired" Error
        "`{0}` was in the earlier revision, and is neither here nor among the retired"
        "roedd hwn yn y fersiwn cynharach, ond nid yw yma nac ymhlith y rhai a ymddeolwyd: `{0}`"
        help "add it to `retired` with its last title" "ychwanegwch ef at `retired` gyda'i deitl olaf"
        why "Old assessments still speak of it, and its id must never come back with another meaning.";
    ReusedId "reused-id" Error
        "`{0}` was a criterion and is a requirement, or the other way round"
        "maen prawf oedd hwn ac mae bellach yn ofyniad, neu fel arall: `{0}`"
        help "give the new one an id of its own" "rhowch ei ddynodydd ei hun i'r un newydd"
        why "An id never changes its meaning.";
    TranslationStale "translation-stale" Error
        "one language of `{0}` changed and the other did not"
        "newidiodd un iaith ond nid y llall: `{0}`"
        help "change the other too, or attest in `attestations` that the one language says the same" "newidiwch y llall hefyd, neu ardystiwch yn `attestations` fod yr iaith honno'n dweud yr un peth"
        why "Neither language is a translation that may lag behind.";
    MissingAttestation "missing-attestation" Error
        "the words of `{0}` changed, and nobody says how they compare with the old ones"
        "newidiodd geiriau'r canlynol, ac nid oes neb yn dweud sut maent yn cymharu â'r hen rai: `{0}`"
        help "say in `attestations`, or in `derived_from`, whether they are equal, stricter, looser or different" "nodwch yn `attestations`, neu yn `derived_from`, a ydynt yn gyfartal, yn llymach, yn llacach neu'n wahanol"
        why "No proof can say what words ask; their author can.";
    NobodyPasses "nobody-passes" Error
        "no service can pass version {0}"
        "ni all yr un gwasanaeth lwyddo yn erbyn fersiwn {0}"
        why "Of a revision that nobody can pass everything is proved, so the comparison says little; the musts contradict each other.";
    // Crosswalks and the register.
    CrosswalkSides "crosswalk-sides" Error
        "a row with the relation `{0}` names {1} of `from` and `to`, and this one names {2}"
        "dylai rhes â'r berthynas `{0}` enwi hyn a hyn o `from` a `to`: {1}; mae hon yn enwi: {2}"
        why "A relation is between two criteria; where nothing corresponds there is only one.";
    UnknownCriterion "unknown-criterion" Error
        "`{1}` has no criterion `{0}`"
        "nid oes maen prawf `{0}` gan y fframwaith hwn: `{1}`"
        why "A reference that leads nowhere is a mistake.";
    NotCrosswalked "not-crosswalked" Warning
        "the criterion `{0}` of `{1}` stands in no row"
        "nid yw maen prawf `{0}` o'r fframwaith `{1}` mewn unrhyw res"
        help "where nothing corresponds to it, say so with the relation `none`" "os nad oes dim yn cyfateb iddo, dywedwch hynny gyda'r berthynas `none`"
        why "Silence could mean that nothing corresponds, or that nobody looked.";
    VersionDoesNotRise "version-does-not-rise" Error
        "version {0} comes after {1}, and is not higher"
        "daw fersiwn {0} ar ôl hwn, ond nid yw'n uwch: {1}"
        why "The register is append-only, so versions rise.";
    BrokenChain "broken-chain" Error
        "the digest before this entry is said to be {0}, and is {1}"
        "y crynodeb a nodir cyn y cofnod hwn: {0}; y crynodeb cywir: {1}"
        why "Each entry pins the one before it, so that none can be changed or removed without being seen.";
    TimelineOutOfOrder "timeline-out-of-order" Error
        "the days of `{0}` are not in order, or it does not say when"
        "nid yw dyddiau `{0}` mewn trefn, neu nid yw'n dweud pryd"
        help "give `on`, or a window with `after` and `by`; events stand in the order in which they happened"
            "rhowch `on`, neu gyfnod gydag `after` a `by`; yn nhrefn eu digwydd y mae'r digwyddiadau"
        why "Which revision is in force is read from these days.";
    BeforeItsPredecessor "before-its-predecessor" Error
        "`{0}` is dated before `{1}` of {2}, whose place this revision takes"
        "mae dyddiad `{0}` cyn dyddiad `{1}` y fersiwn y mae hwn yn cymryd ei le: {2}"
        help "give the day on which it really happened" "rhowch y diwrnod y digwyddodd mewn gwirionedd"
        why "Which revision is in force is read from these days; the newer one comes later.";
    DaysMissing "days-missing" Warning
        "the entry does not say on which day this happens: {0}"
        "nid yw'r cofnod yn dweud ar ba ddiwrnod y mae hyn yn digwydd: {0}"
        help "give `--published-on` and `--in-force-on`" "rhowch `--published-on` ac `--in-force-on`"
        why "A revision without days is never in force. It can come into force later, but it is published once it is registered, so nothing is written without that day.";
    NothingRegistered "nothing-registered" Error
        "nothing is registered here"
        "nid oes dim wedi'i gofrestru yma"
        help "take the newer register; this one is empty" "defnyddiwch y gofrestr fwy newydd; mae hon yn wag"
        why "Of nothing it cannot be said that it is as it was registered: a register that was emptied looks just like this.";
    HeadGone "head-gone" Error
        "no entry of this register has the head {0}; the head of the whole is: {1}"
        "nid yw'r pen hwn gan yr un cofnod o'r gofrestr: {0}; pen y cyfan: {1}"
        help "take the newer register; this one was cut short, rolled back or changed"
            "defnyddiwch y gofrestr fwy newydd; cafodd hon ei chwtogi, ei throi'n ôl neu ei newid"
        why "The register is append-only: whatever head it had once is the head of its beginning for ever.";
    FilesDiffer "files-differ" Error
        "`{0}` stands in files that differ: {1}"
        "mae'r ffeiliau sy'n cynnwys `{0}` yn wahanol i'w gilydd: {1}"
        help "keep the one that is registered" "cadwch yr un sydd wedi'i chofrestru"
        why "An id and a version name one revision; of two that differ nobody can say which is meant. Equal copies are no mistake.";
    NotRegistered "not-registered" Warning
        "`{0}` is in no entry of the register"
        "nid yw hwn mewn unrhyw gofnod o'r gofrestr: `{0}`"
        help "release it, or take it away; `release` may replace it" "rhyddhewch ef neu tynnwch ef ymaith; gall `release` ei ddisodli"
        why "A revision that lies beside the register looks published, and is not.";
    BrokenStandard "broken-standard" Warning
        "this looks like a standard, and cannot be read as one: {0}"
        "mae hon yn edrych fel safon, ond ni ellir ei darllen felly: {0}"
        help "`safon check` says all that is wrong with it" "mae `safon check` yn dweud popeth sydd o'i le arni"
        why "What cannot be read may have been a revision; whether it is as registered cannot be said.";
    NotAFile "not-a-file" Warning
        "this is not a plain file, and was passed over"
        "nid ffeil gyffredin yw hon, ac aethpwyd heibio iddi"
        why "A pipe or a device may never end, and a link that leads nowhere holds nothing.";
    Unreadable "unreadable" Error
        "the file cannot be read: {0}"
        "ni ellir darllen y ffeil: {0}"
        why "What nobody could look at is not as registered.";
    DigestMismatch "digest-mismatch" Error
        "`{0}` has the digest {1}, and was registered with {2}"
        "crynodeb `{0}`: {1}; crynodeb y gofrestr: {2}"
        why "A published revision never changes; a mistake in it is a new revision.";
    // What an assessment says of the standard.
    AlreadyRegistered "already-registered" Error
        "version {0} is registered already, just as it is"
        "mae'r fersiwn hwn wedi'i gofrestru eisoes, yn union fel y mae: {0}"
        why "A release adds a revision; there is nothing to add.";
    EntryGone "entry-gone" Error
        "`{0}` was registered, and is not here"
        "cofrestrwyd hwn, ond nid yw yma: `{0}`"
        help "take the newer register; this one was cut short or rolled back" "defnyddiwch y gofrestr fwy newydd; cafodd hon ei chwtogi neu ei throi'n ôl"
        why "The register is append-only: nothing that was published is taken out.";
    EntryMoved "entry-moved" Error
        "`{0}` stands before an entry that was registered earlier"
        "mae hwn cyn cofnod a gofrestrwyd ynghynt: `{0}`"
        why "The register is append-only, so its order is the order of registration.";
    EntryChanged "entry-changed" Error
        "`{0}` was registered with {2}, and has {1} here"
        "newidiwyd cofnod: `{0}`; y crynodeb a gofrestrwyd: {2}; yma: {1}"
        why "Published bytes never change; a mistake is corrected in a new revision.";
    TimelineRewritten "timeline-rewritten" Error
        "the timeline of `{0}` does not begin as it did"
        "nid yw llinell amser y cofnod hwn yn dechrau fel yr oedd: `{0}`"
        help "add what happened at the end" "ychwanegwch yr hyn a ddigwyddodd ar y diwedd"
        why "What was said about a revision stays; a correction comes after it.";
    BadSignature "bad-signature" Error
        "the signature does not fit: {0}"
        "nid yw'r llofnod yn cyfateb: {0}"
        help "the file, the signature or the key is another than the one that was signed" "mae'r ffeil, y llofnod neu'r allwedd yn wahanol i'r hyn a lofnodwyd"
        why "A signature says that the bytes are those that its owner signed.";
    UnknownStandard "unknown-standard" Error
        "no standard `{0}` is at hand"
        "nid yw'r safon hon ar gael: `{0}`"
        help "give its file too, with `--standard` or beside the register" "rhowch ei ffeil hefyd, gyda `--standard` neu wrth ymyl y gofrestr"
        why "Without the standard nothing but the form of an assessment can be checked.";
    OtherStandard "other-standard" Error
        "the assessment is against `{0}`, and this is `{1}`"
        "mae'r asesiad yn erbyn `{0}`, ond dyma'r safon: `{1}`"
        why "Answers to one revision are not answers to another; `migrate` carries them over.";
    OtherDigest "other-digest" Error
        "the assessment pins the standard {0}, and this one is {1}"
        "mae'r asesiad yn pennu'r safon: {0}; dyma'r un hon: {1}"
        why "The standard is not the one that the assessment was written against.";
    TooMuchEvidence "too-much-evidence" Error
        "the assessment has {0} items of evidence, and at most 100000 are allowed"
        "mae gan yr asesiad ormod o eitemau tystiolaeth: {0}; yr uchafswm: 100000"
        why "A limit keeps evaluation bounded.";
    UnknownRequirement "unknown-requirement" Error
        "the standard has no requirement `{0}`"
        "nid oes gofyniad o'r enw hwn yn y safon: `{0}`"
        why "The answer would be lost.";
    UnknownEvidence "unknown-evidence" Error
        "the assessment has no evidence `{0}`"
        "nid oes tystiolaeth o'r enw hwn yn yr asesiad: `{0}`"
        why "A judgement rests on evidence that can be looked at.";
    DuplicateJudgement "duplicate-judgement" Error
        "the requirement `{0}` is judged twice on {1}"
        "mae dau ddyfarniad ar y gofyniad `{0}` ar yr un diwrnod: {1}"
        help "keep one, or date the later one on its own day" "cadwch un, neu rhowch ei ddyddiad ei hun i'r un diweddarach"
        why "The latest judgement counts, and of two on one day neither is the latest.";
    ExemptionNotAllowed "exemption-not-allowed" Warning
        "the requirement `{0}` is not exemptible, so this has no effect"
        "ni ellir eithrio'r gofyniad `{0}`, felly nid oes effaith i hyn"
        why "The standard says for each requirement whether it can be waived.";
    ExemptionExpired "exemption-expired" Warning
        "the exemption of `{0}` ended on {1}"
        "daeth yr eithriad i ben, `{0}`: {1}"
        why "An exemption that has ended no longer covers the requirement.";
    AllExempt "all-exempt" Warning
        "every must and should that applies is exempt, so nothing was asked of the service"
        "mae pob gofyniad gorfodol a chynghorol sy'n berthnasol wedi'i eithrio, felly ni ofynnwyd dim i'r gwasanaeth"
        why "Such a review is met, and says nothing about the service; a gate says undetermined.";
    DuplicateExemption "duplicate-exemption" Warning
        "the requirement `{0}` is exempted twice for the same days, from {1}"
        "mae'r gofyniad `{0}` wedi'i eithrio ddwywaith ar gyfer yr un dyddiau; o: {1}"
        help "keep one, with all that was agreed in its reason; a renewal has days of its own"
            "cadwch un, gyda phopeth y cytunwyd arno yn ei reswm; mae gan adnewyddiad ei ddyddiadau ei hun"
        why "The second changes nothing, and one of the two was likely meant for something else.";
    ExemptionHidesNotMet "exemption-hides-not-met" Warning
        "the requirement `{0}` is judged not met, and this exemption hides it"
        "dyfarnwyd nad yw'r gofyniad `{0}` wedi'i fodloni, ac mae'r eithriad hwn yn cuddio hynny"
        help "let the exemption end, or have it judged again once it is put right"
            "gadewch i'r eithriad ddod i ben, neu gofynnwch am ddyfarniad newydd ar ôl cywiro'r diffyg"
        why "What is exempt counts as fulfilled, so whoever reads the outcome alone would not hear of the verdict.";
    DoesNotApply "does-not-apply" Warning
        "the requirement `{0}` does not apply to this service"
        "nid yw'r gofyniad `{0}` yn berthnasol i'r gwasanaeth hwn"
        why "An exemption or a condition there has no effect, and a verdict of not met is not heard of.";
    EvidenceAfterReview "evidence-after-review" Warning
        "`{0}` was collected on {1}, after the day of the review, {2}"
        "casglwyd `{0}` ar ôl diwrnod yr adolygiad: {1}; yr adolygiad: {2}"
        why "It does not count on the day of the review.";
    ClosedBeforeVerdict "closed-before-verdict" Warning
        "the condition `{0}` was closed on {1}, before the verdict of {2}, so it does not cover what that found"
        "caewyd yr amod `{0}` cyn y dyfarniad, felly nid yw'n cwmpasu'r hyn a ganfu hwnnw; cau: {1}; dyfarniad: {2}"
        help "agree a condition on what the verdict found" "cytunwch ar amod ynghylch yr hyn a ganfu'r dyfarniad"
        why "What was done before a verdict was known to it, and it found the shortfall all the same.";
    JudgeNotOnPanel "judge-not-on-panel" Warning
        "this judge is not on the panel: {0}"
        "nid yw'r sawl a ddyfarnodd ar y panel: {0}"
        help "name the member of the panel, by id or role, or write `panel` where all of it decided"
            "enwch yr aelod o'r panel, drwy ddynodydd neu rôl, neu ysgrifennwch `panel` os y panel cyfan a benderfynodd"
        why "The panel is the body that the standard asks for; a verdict from elsewhere is not its verdict.";
    JudgedBeforeEvidence "judged-before-evidence" Warning
        "`{0}` was collected on {1}, after the verdict that names it, of {2}"
        "casglwyd `{0}` ar ôl y dyfarniad sy'n ei enwi; casglu: {1}; dyfarniad: {2}"
        help "name only what was there to be looked at, or judge again on a later day"
            "enwch yr hyn a oedd yno i'w weld yn unig, neu dyfarnwch eto ar ddiwrnod diweddarach"
        why "Nobody can judge by what was not yet there; one of the two days is wrong, or the verdict is.";
    JudgedOnOtherEvidence "judged-on-other-evidence" Warning
        "judged met, and what makes the rule true is not named by the verdict: {0}"
        "dyfarnwyd ei fod wedi'i fodloni, ond nid yw'r dyfarniad yn enwi'r hyn sy'n gwneud y rheol yn wir: {0}"
        help "name in `evidence` of the judgement the items that it rests on, of those that count"
            "enwch yn `evidence` y dyfarniad yr eitemau y mae'n dibynnu arnynt, o blith y rhai sy'n cyfrif"
        why "Whoever reads a verdict looks at what it names; what really carries it has to be there.";
    CounterUnanswered "counter-evidence-unanswered" Warning
        "`{0}` speaks against the requirement `{1}`, which is judged met without answering it"
        "mae `{0}` yn dystiolaeth yn erbyn y gofyniad `{1}`, y barnwyd ei fod wedi'i fodloni heb ateb iddi"
        help "name it in `answers` of the judgement and say why in its rationale"
            "enwch hi yn `answers` y dyfarniad, gan egluro pam yn y rhesymeg"
        why "Evidence against is answered, not passed over.";
    PanelBreach "panel-breach" Error
        "the panel is not as the standard asks: {0}"
        "nid yw'r panel fel y mae'r safon yn gofyn: {0}"
        why "Assurance by peers needs the right peers; the standard says whether a breach warns or refuses.";
    // Many reviews together.
    ContestedReview "contested-review" Error
        "`{0}` ({1}) has reviews of {2} that differ, in lines {3} and {4}, so that no review of it counts"
        "mae adolygiadau o'r gwasanaeth hwn ar yr un diwrnod yn wahanol i'w gilydd, felly nid oes yr un yn cyfrif: `{0}` ({1}), {2}; llinellau: {3}, {4}"
        help "keep the one that stands, or date the later one on its own day" "cadwch yr un sy'n sefyll, neu rhowch ei ddyddiad ei hun i'r un diweddarach"
        why "The latest review of a service counts. Of two on one day neither is the latest, and an earlier one is no longer true.";
    RepeatedReview "repeated-review" Warning
        "the review of `{0}` ({1}) on {2} stands in line {3} and again in line {4}, and counts once"
        "mae'r un adolygiad yma fwy nag unwaith, ac fe'i cyfrifir unwaith: `{0}` ({1}), {2}; llinellau: {3}, {4}"
        why "A service that was sent twice is still one service.";
}

#[cfg(test)]
mod tests {
    use super::Code;

    #[test]
    fn codes_are_kebab_case_and_unique() {
        let mut names: Vec<_> = Code::ALL.iter().map(|code| code.row().name).collect();
        assert!(names.iter().all(|name| name.parse::<crate::Id>().is_ok()));
        let count = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), count);
    }

    #[test]
    fn both_languages_of_a_message_have_the_same_places() {
        for row in Code::ALL.iter().map(|code| code.row()) {
            let places = |text: &str| {
                (0..6)
                    .map(|n| text.contains(&format!("{{{n}}}")))
                    .collect::<Vec<_>>()
            };
            assert_eq!(places(row.en), places(row.cy), "{}", row.name);
            if let Some((en, cy)) = row.help {
                assert_eq!(places(en), places(cy), "{}", row.name);
            }
        }
    }
}
