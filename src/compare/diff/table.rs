//! The table of changes: one row each, the only place that knows what a change is called and what
//! version it needs.

use super::document::Bump;

/// A kind of change, with its words; `docs/changes.md` is made from this table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ChangeCode {
    /// The word by which the change is known; it never changes its meaning.
    pub name: &'static str,
    /// How far the version has to rise for it.
    pub need: Need,
    /// The message in English, with `{0}` … for the parts.
    pub en: &'static str,
    /// The message in Welsh, with the same parts.
    pub cy: &'static str,
    /// Why it needs that, in English.
    pub why_en: &'static str,
    /// Why it needs that, in Welsh.
    pub why_cy: &'static str,
}

/// How far a version has to rise for a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// As far as its effect says, and at least so far.
    Effect(Bump),
    /// So far, whatever its effect.
    Fixed(Bump),
}

/// Every kind of change, in the order of the table.
pub fn change_codes() -> impl Iterator<Item = &'static ChangeCode> {
    Row::ALL.iter().map(|row| row.code())
}

macro_rules! changes {
    ($($row:ident $name:literal $need:ident $bump:ident
        $en:literal $cy:literal
        why $why_en:literal $why_cy:literal;)*) => {
        /// A row of the table.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum Row { $($row),* }

        impl Row {
            pub const ALL: &'static [Self] = &[$(Self::$row),*];

            pub const fn code(self) -> &'static ChangeCode {
                match self {
                    $(Self::$row => &ChangeCode {
                        name: $name,
                        need: Need::$need(Bump::$bump),
                        en: $en,
                        cy: $cy,
                        why_en: $why_en,
                        why_cy: $why_cy,
                    },)*
                }
            }
        }
    };
}

changes! {
    // Requirements.
    RequirementAdded "requirement-added" Effect Minor
        "the requirement `{0}` is new" "mae'r gofyniad hwn yn newydd: `{0}`"
        why "Something is asked that was not asked before."
            "Gofynnir rhywbeth na ofynnwyd o'r blaen.";
    RequirementRemoved "requirement-removed" Effect Patch
        "the requirement `{0}` is gone" "mae'r gofyniad hwn wedi'i ddileu: `{0}`"
        why "What was asked is asked no more." "Ni ofynnir bellach yr hyn a ofynnwyd.";
    RequirementRenamed "requirement-renamed" Effect Minor
        "the requirement `{1}` is now `{0}`" "enw newydd ar ofyniad: `{1}` → `{0}`"
        why "Whoever refers to it by its id has to follow." "Rhaid i bawb sy'n cyfeirio ato ddilyn.";
    RequirementSplit "requirement-split" Effect Minor
        "the requirement `{1}` was split into {0}" "rhannwyd gofyniad: `{1}` → {0}"
        why "What was judged once is judged in parts." "Caiff yr hyn a farnwyd unwaith ei farnu fesul rhan.";
    RequirementMerged "requirement-merged" Effect Minor
        "the requirements {1} were merged into {0}" "cyfunwyd gofynion: {1} → {0}"
        why "What was judged in parts is judged once." "Caiff yr hyn a farnwyd fesul rhan ei farnu unwaith.";
    RequirementMoved "requirement-moved" Effect Minor
        "the requirement `{0}` stands in another criterion" "mae'r gofyniad hwn bellach mewn maen prawf arall: `{0}`"
        why "The outcome of a criterion is made of the requirements in it."
            "O'r gofynion sydd ynddo y gwneir canlyniad maen prawf.";
    LevelChanged "level-changed" Effect Patch
        "`{0}` is now a {2}, and was a {1}" "lefel y gofyniad `{0}`: {1} → {2}"
        why "The level says whether falling short fails the whole."
            "Y lefel sy'n dweud a yw diffyg yn methu'r cyfan.";
    ApplicabilityChanged "applicability-changed" Effect Patch
        "`{0}` applies to other services" "newidiodd i ba wasanaethau y mae'r gofyniad hwn yn berthnasol: `{0}`"
        why "Who has to fulfil it is another matter now." "Mae pwy sydd i'w gyflawni wedi newid.";
    EvidenceChanged "evidence-changed" Effect Patch
        "`{0}` asks for other evidence" "newidiodd y dystiolaeth sydd ei hangen ar gyfer: `{0}`"
        why "What has to be shown is another matter now." "Mae'r hyn sydd i'w ddangos wedi newid.";
    JudgementChanged "judgement-changed" Effect Patch
        "whether `{0}` has to be judged is another matter now" "newidiodd a oes rhaid barnu'r gofyniad hwn: `{0}`"
        why "A judgement that is needed can be missing." "Gall dyfarniad sydd ei angen fod ar goll.";
    ExemptibleChanged "exemptible-changed" Effect Patch
        "whether `{0}` can be waived is another matter now" "newidiodd a ellir eithrio'r gofyniad hwn: `{0}`"
        why "An exemption fulfils a requirement that can be waived."
            "Mae eithriad yn cyflawni gofyniad y gellir ei eithrio.";
    StatementReworded "statement-reworded" Effect Patch
        "`{0}` is asked in other words" "gofynnir hyn mewn geiriau eraill: `{0}`"
        why "Assessors judge by the words." "Wrth y geiriau y mae aseswyr yn barnu.";
    RequirementAffected "requirement-affected" Effect Patch
        "`{0}` asks for something else because of what it refers to"
        "mae'r gofyniad hwn yn gofyn am rywbeth arall oherwydd yr hyn y mae'n cyfeirio ato: `{0}`"
        why "Its own text is as it was, and what its words or its rules refer to is not."
            "Mae ei destun fel yr oedd, ond nid yr hyn y mae'n cyfeirio ato.";
    AdviceChanged "advice-changed" Fixed Patch
        "guidance or remedy of `{0}` changed" "newidiodd canllaw neu ateb y gofyniad hwn: `{0}`"
        why "Advice is not assessed." "Ni chaiff cyngor ei asesu.";
    BasisChanged "basis-changed" Fixed Patch
        "what `{0}` rests on is told anew" "newidiodd sail y gofyniad hwn: `{0}`"
        why "It says where the words come from, not what they ask."
            "Dweud o ble y daw'r geiriau y mae, nid beth y maent yn ei ofyn.";

    // Texts.
    TranslationCorrected "translation-corrected" Fixed Patch
        "one language of `{0}` was corrected" "cywirwyd un iaith: `{0}`"
        why "The author says that it asks for the same." "Dywed yr awdur fod yr un peth yn cael ei ofyn.";
    TranslationStale "translation-stale" Fixed Patch
        "one language of `{0}` changed and the other did not" "newidiodd un iaith ond nid y llall: `{0}`"
        why "Until somebody attests it, the two languages may say different things."
            "Nes i rywun ardystio hynny, gall y ddwy iaith ddweud pethau gwahanol.";
    TextStatusChanged "text-status-changed" Fixed Patch
        "the status or note of a text of `{0}` changed" "newidiodd statws neu nodyn testun: `{0}`"
        why "The words are the same." "Yr un yw'r geiriau.";

    // Criteria.
    CriterionAdded "criterion-added" Fixed Minor
        "the criterion `{0}` is new" "mae'r maen prawf hwn yn newydd: `{0}`"
        why "There is another point to report on; what it asks is in its requirements."
            "Mae pwynt arall i adrodd arno; yn ei ofynion y mae'r hyn a ofynnir.";
    CriterionRemoved "criterion-removed" Fixed Minor
        "the criterion `{0}` is gone" "mae'r maen prawf hwn wedi'i ddileu: `{0}`"
        why "There is one point less to report on; what it asked was in its requirements."
            "Mae un pwynt yn llai i adrodd arno; yn ei ofynion yr oedd yr hyn a ofynnwyd.";
    CriterionRenamed "criterion-renamed" Fixed Minor
        "the criterion `{1}` is now `{0}`" "enw newydd ar faen prawf: `{1}` → `{0}`"
        why "Whoever refers to it by its id has to follow." "Rhaid i bawb sy'n cyfeirio ato ddilyn.";
    CriterionRenumbered "criterion-renumbered" Fixed Minor
        "the criterion `{0}` has number {2}, and had {1}" "rhif y maen prawf `{0}`: {1} → {2}"
        why "People speak of criteria by their numbers." "Wrth eu rhifau y mae pobl yn sôn am feini prawf.";
    CriterionMoved "criterion-moved" Fixed Minor
        "the criterion `{0}` stands elsewhere" "mae'r maen prawf hwn mewn lle arall: `{0}`"
        why "The order and the themes are what people know the standard by."
            "Wrth y drefn a'r themâu y mae pobl yn adnabod y safon.";
    CriterionReworded "criterion-reworded" Effect Patch
        "the criterion `{0}` has other words" "mae geiriau eraill i'r maen prawf hwn: `{0}`"
        why "Its words frame what is judged." "Ei eiriau sy'n fframio'r hyn a fernir.";

    // Vocabulary.
    VocabularyExtended "vocabulary-extended" Fixed Patch
        "`{0}` is new in the vocabulary" "yn newydd yn yr eirfa: `{0}`"
        why "By itself it asks nothing." "Nid yw'n gofyn dim ynddo'i hun.";
    VocabularyReduced "vocabulary-reduced" Fixed Patch
        "`{0}` is gone from the vocabulary" "wedi'i ddileu o'r eirfa: `{0}`"
        why "By itself it asks nothing; what used it is listed with its requirement."
            "Nid yw'n gofyn dim ynddo'i hun; rhestrir yr hyn a'i defnyddiai gyda'i ofyniad.";
    VocabularyChanged "vocabulary-changed" Fixed Patch
        "`{0}` is declared otherwise: {1}" "datganiad newydd: `{0}`; newid: {1}"
        why "By itself it asks nothing; what it does to a requirement is listed with that."
            "Nid yw'n gofyn dim ynddo'i hun; rhestrir yr effaith gyda'r gofyniad.";
    VocabularyReworded "vocabulary-reworded" Effect Patch
        "`{0}` has other words" "mae geiriau eraill i hwn: `{0}`"
        why "Teams answer by the words." "Wrth y geiriau y mae timau'n ateb.";

    // The standard.
    ConditionsShortened "conditions-shortened" Fixed Major
        "conditions have to fall due within {1} days; it was {0}"
        "nifer y diwrnodau sydd gan amodau: {0} → {1}"
        why "A condition that covered a shortfall may not cover it now."
            "Mae'n bosibl na fydd amod a oedd yn ddigon yn ddigon mwyach.";
    ConditionsLengthened "conditions-lengthened" Fixed Minor
        "conditions have to fall due within {1} days; it was {0}"
        "nifer y diwrnodau sydd gan amodau: {0} → {1}"
        why "More conditions cover a shortfall." "Mae rhagor o amodau'n ddigon.";
    PanelTightened "panel-tightened" Fixed Major
        "the rules for panels changed, and a breach can refuse a review"
        "newidiodd rheolau paneli, a gall eu torri wrthod adolygiad"
        why "A review that was good enough may be refused." "Gellir gwrthod adolygiad a oedd yn ddigon da.";
    PanelChanged "panel-changed" Fixed Minor
        "the rules for panels changed" "newidiodd rheolau paneli"
        why "A breach is a warning." "Rhybudd yw eu torri.";
    ThemeChanged "theme-changed" Fixed Patch
        "the theme `{0}` changed" "newidiodd y thema hon: `{0}`"
        why "Themes group criteria and ask nothing." "Grwpio meini prawf y mae themâu, heb ofyn dim.";
    DescriptionChanged "description-changed" Fixed Patch
        "what the standard says of itself changed: `{0}`" "newidiodd yr hyn a ddywed y safon amdani'i hun: `{0}`"
        why "It is not assessed." "Ni chaiff ei asesu.";
    LineageRecorded "lineage-recorded" Fixed Patch
        "what became of `{0}` is recorded" "cofnodwyd beth ddigwyddodd i: `{0}`"
        why "It is a record of what changed, not a change." "Cofnod o newid ydyw, nid newid.";
    Reordered "reordered" Fixed Patch
        "`{0}` stands in another place of its list" "mae hwn mewn lle arall yn ei restr: `{0}`"
        why "The order of a list asks nothing." "Nid yw trefn rhestr yn gofyn dim.";
    FurtherReading "further-reading-changed" Fixed Patch
        "the further reading of `{0}` changed" "newidiodd deunydd darllen pellach: `{0}`"
        why "It is not assessed." "Ni chaiff ei asesu.";
}
