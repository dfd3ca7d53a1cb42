//! Made of `messages/en/changes.ftl` and `messages/cy/changes.ftl` by `cargo messages`; do not edit it here.

use super::message::{Message, Pair, Piece::*, MessageRow, Filling};
use crate::words::Words;

/// the requirement `{id}` is new
pub struct RequirementAdded {
    pub id: Words,
}

impl Message for RequirementAdded {
    const ROW: &'static MessageRow = &MessageRow {
        id: "requirement-added",
        arguments: &["id"],
        said: Pair { en: &[Text("the requirement `"), Hole(0), Text("` is new")], cy: &[Text("mae'r gofyniad `"), Hole(0), Text("` yn newydd")] },
        help: None,
        why: Some(Pair { en: &[Text("Something is asked that was not asked before.")], cy: &[Text("Gofynnir am rywbeth na ofynnwyd amdano o'r blaen.")] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.id)]
    }
}

/// the requirement `{id}` is gone
pub struct RequirementRemoved {
    pub id: Words,
}

impl Message for RequirementRemoved {
    const ROW: &'static MessageRow = &MessageRow {
        id: "requirement-removed",
        arguments: &["id"],
        said: Pair { en: &[Text("the requirement `"), Hole(0), Text("` is gone")], cy: &[Text("mae'r gofyniad `"), Hole(0), Text("` wedi'i ddileu")] },
        help: None,
        why: Some(Pair { en: &[Text("What was asked is asked no more.")], cy: &[Text("Ni ofynnir bellach am yr hyn y gofynnwyd amdano.")] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.id)]
    }
}

/// the requirement `{from}` is now `{id}`
pub struct RequirementRenamed {
    pub id: Words,
    pub from: Words,
}

impl Message for RequirementRenamed {
    const ROW: &'static MessageRow = &MessageRow {
        id: "requirement-renamed",
        arguments: &["id", "from"],
        said: Pair { en: &[Text("the requirement `"), Hole(1), Text("` is now `"), Hole(0), Text("`")], cy: &[Text("`"), Hole(0), Text("` yw'r gofyniad `"), Hole(1), Text("` bellach")] },
        help: None,
        why: Some(Pair { en: &[Text("Whoever refers to it by its id has to follow.")], cy: &[Text("Rhaid i bawb sy'n cyfeirio ato ddilyn.")] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.id), Filling::Words(&self.from)]
    }
}

/// the requirement `{from}` was split into {id}
pub struct RequirementSplit {
    pub id: Words,
    pub from: Words,
}

impl Message for RequirementSplit {
    const ROW: &'static MessageRow = &MessageRow {
        id: "requirement-split",
        arguments: &["id", "from"],
        said: Pair { en: &[Text("the requirement `"), Hole(1), Text("` was split into "), Hole(0)], cy: &[Text("rhannwyd y gofyniad `"), Hole(1), Text("` yn y canlynol: "), Hole(0)] },
        help: None,
        why: Some(Pair { en: &[Text("What was judged once is judged in parts.")], cy: &[Text("Caiff yr hyn a farnwyd unwaith ei farnu fesul rhan.")] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.id), Filling::Words(&self.from)]
    }
}

/// the requirements {from} were merged into {id}
pub struct RequirementMerged {
    pub id: Words,
    pub from: Words,
}

impl Message for RequirementMerged {
    const ROW: &'static MessageRow = &MessageRow {
        id: "requirement-merged",
        arguments: &["id", "from"],
        said: Pair { en: &[Text("the requirements "), Hole(1), Text(" were merged into "), Hole(0)], cy: &[Text("cyfunwyd y gofynion "), Hole(1), Text(" yn y canlynol: "), Hole(0)] },
        help: None,
        why: Some(Pair { en: &[Text("What was judged in parts is judged once.")], cy: &[Text("Caiff yr hyn a farnwyd fesul rhan ei farnu unwaith.")] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.id), Filling::Words(&self.from)]
    }
}

/// the requirement `{id}` stands in another criterion
pub struct RequirementMoved {
    pub id: Words,
}

impl Message for RequirementMoved {
    const ROW: &'static MessageRow = &MessageRow {
        id: "requirement-moved",
        arguments: &["id"],
        said: Pair { en: &[Text("the requirement `"), Hole(0), Text("` stands in another criterion")], cy: &[Text("mae'r gofyniad `"), Hole(0), Text("` bellach mewn maen prawf arall")] },
        help: None,
        why: Some(Pair { en: &[Text("The outcome of a criterion is made of the requirements in it.")], cy: &[Text("O'r gofynion sydd ynddo y daw canlyniad maen prawf.")] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.id)]
    }
}

/// `{id}` is now a {to}, and was a {from}
pub struct LevelChanged {
    pub id: Words,
    pub from: Words,
    pub to: Words,
}

impl Message for LevelChanged {
    const ROW: &'static MessageRow = &MessageRow {
        id: "level-changed",
        arguments: &["id", "from", "to"],
        said: Pair { en: &[Text("`"), Hole(0), Text("` is now a "), Hole(2), Text(", and was a "), Hole(1)], cy: &[Text("newidiodd lefel `"), Hole(0), Text("`: "), Hole(1), Text(" → "), Hole(2)] },
        help: None,
        why: Some(Pair { en: &[Text("The level says whether falling short fails the whole.")], cy: &[Text("Y lefel sy'n dweud a yw diffyg yn golygu nad yw'r safon gyfan wedi'i bodloni.")] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.id), Filling::Words(&self.from), Filling::Words(&self.to)]
    }
}

/// `{id}` applies to other services
pub struct ApplicabilityChanged {
    pub id: Words,
}

impl Message for ApplicabilityChanged {
    const ROW: &'static MessageRow = &MessageRow {
        id: "applicability-changed",
        arguments: &["id"],
        said: Pair { en: &[Text("`"), Hole(0), Text("` applies to other services")], cy: &[Text("mae `"), Hole(0), Text("` yn berthnasol i wasanaethau eraill")] },
        help: None,
        why: Some(Pair { en: &[Text("Who has to fulfil it is another matter now.")], cy: &[Text("Mae pwy sydd i'w gyflawni wedi newid.")] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.id)]
    }
}

/// `{id}` asks for other evidence
pub struct EvidenceChanged {
    pub id: Words,
}

impl Message for EvidenceChanged {
    const ROW: &'static MessageRow = &MessageRow {
        id: "evidence-changed",
        arguments: &["id"],
        said: Pair { en: &[Text("`"), Hole(0), Text("` asks for other evidence")], cy: &[Text("mae `"), Hole(0), Text("` yn gofyn am dystiolaeth arall")] },
        help: None,
        why: Some(Pair { en: &[Text("What has to be shown is another matter now.")], cy: &[Text("Mae'r hyn sydd i'w ddangos wedi newid.")] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.id)]
    }
}

/// whether `{id}` has to be judged is another matter now
pub struct JudgementChanged {
    pub id: Words,
}

impl Message for JudgementChanged {
    const ROW: &'static MessageRow = &MessageRow {
        id: "judgement-changed",
        arguments: &["id"],
        said: Pair { en: &[Text("whether `"), Hole(0), Text("` has to be judged is another matter now")], cy: &[Text("newidiodd a oes rhaid dyfarnu ar `"), Hole(0), Text("`")] },
        help: None,
        why: Some(Pair { en: &[Text("A judgement that is needed can be missing.")], cy: &[Text("Gall dyfarniad sydd ei angen fod ar goll.")] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.id)]
    }
}

/// whether `{id}` can be waived is another matter now
pub struct ExemptibleChanged {
    pub id: Words,
}

impl Message for ExemptibleChanged {
    const ROW: &'static MessageRow = &MessageRow {
        id: "exemptible-changed",
        arguments: &["id"],
        said: Pair { en: &[Text("whether `"), Hole(0), Text("` can be waived is another matter now")], cy: &[Text("newidiodd a ellir eithrio `"), Hole(0), Text("`")] },
        help: None,
        why: Some(Pair { en: &[Text("An exemption fulfils a requirement that can be waived.")], cy: &[Text("Mae eithriad yn cyflawni gofyniad y gellir ei eithrio.")] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.id)]
    }
}

/// `{id}` is asked in other words
pub struct StatementReworded {
    pub id: Words,
}

impl Message for StatementReworded {
    const ROW: &'static MessageRow = &MessageRow {
        id: "statement-reworded",
        arguments: &["id"],
        said: Pair { en: &[Text("`"), Hole(0), Text("` is asked in other words")], cy: &[Text("gofynnir am `"), Hole(0), Text("` mewn geiriau eraill")] },
        help: None,
        why: Some(Pair { en: &[Text("Assessors judge by the words.")], cy: &[Text("Wrth y geiriau y mae aseswyr yn barnu.")] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.id)]
    }
}

/// `{id}` asks for something else because of what it refers to
pub struct RequirementAffected {
    pub id: Words,
}

impl Message for RequirementAffected {
    const ROW: &'static MessageRow = &MessageRow {
        id: "requirement-affected",
        arguments: &["id"],
        said: Pair { en: &[Text("`"), Hole(0), Text("` asks for something else because of what it refers to")], cy: &[Text("mae `"), Hole(0), Text("` yn gofyn am rywbeth arall oherwydd yr hyn y mae'n cyfeirio ato")] },
        help: None,
        why: Some(Pair { en: &[Text("Its own text is as it was, and what its words or its rules refer to is not.")], cy: &[Text("Mae ei destun fel yr oedd, ond nid felly'r hyn y mae ei eiriau neu ei reolau'n cyfeirio ato.")] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.id)]
    }
}

/// guidance or remedy of `{id}` changed
pub struct AdviceChanged {
    pub id: Words,
}

impl Message for AdviceChanged {
    const ROW: &'static MessageRow = &MessageRow {
        id: "advice-changed",
        arguments: &["id"],
        said: Pair { en: &[Text("guidance or remedy of `"), Hole(0), Text("` changed")], cy: &[Text("newidiodd canllaw neu gam unioni `"), Hole(0), Text("`")] },
        help: None,
        why: Some(Pair { en: &[Text("Advice is not assessed.")], cy: &[Text("Ni chaiff cyngor ei asesu.")] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.id)]
    }
}

/// what `{id}` rests on is told anew
pub struct BasisChanged {
    pub id: Words,
}

impl Message for BasisChanged {
    const ROW: &'static MessageRow = &MessageRow {
        id: "basis-changed",
        arguments: &["id"],
        said: Pair { en: &[Text("what `"), Hole(0), Text("` rests on is told anew")], cy: &[Text("newidiodd sail `"), Hole(0), Text("`")] },
        help: None,
        why: Some(Pair { en: &[Text("It says where the words come from, not what they ask.")], cy: &[Text("Dweud o ble y daw'r geiriau y mae, nid am beth y maent yn gofyn.")] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.id)]
    }
}

/// one language of `{id}` was corrected
pub struct TranslationCorrected {
    pub id: Words,
}

impl Message for TranslationCorrected {
    const ROW: &'static MessageRow = &MessageRow {
        id: "translation-corrected",
        arguments: &["id"],
        said: Pair { en: &[Text("one language of `"), Hole(0), Text("` was corrected")], cy: &[Text("cywirwyd `"), Hole(0), Text("` mewn un iaith")] },
        help: None,
        why: Some(Pair { en: &[Text("The author says that it asks for the same.")], cy: &[Text("Dywed yr awdur fod yr un peth yn cael ei ofyn.")] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.id)]
    }
}

/// one language of `{id}` changed and the other did not
pub struct OneLanguageChanged {
    pub id: Words,
}

impl Message for OneLanguageChanged {
    const ROW: &'static MessageRow = &MessageRow {
        id: "one-language-changed",
        arguments: &["id"],
        said: Pair { en: &[Text("one language of `"), Hole(0), Text("` changed and the other did not")], cy: &[Text("newidiodd `"), Hole(0), Text("` mewn un iaith ond nid yn y llall")] },
        help: None,
        why: Some(Pair { en: &[Text("Until somebody attests it, the two languages may say different things.")], cy: &[Text("Nes i rywun ardystio hynny, gall y ddwy iaith ddweud pethau gwahanol.")] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.id)]
    }
}

/// the status or note of a text of `{id}` changed
pub struct TextStatusChanged {
    pub id: Words,
}

impl Message for TextStatusChanged {
    const ROW: &'static MessageRow = &MessageRow {
        id: "text-status-changed",
        arguments: &["id"],
        said: Pair { en: &[Text("the status or note of a text of `"), Hole(0), Text("` changed")], cy: &[Text("newidiodd statws neu nodyn un o destunau `"), Hole(0), Text("`")] },
        help: None,
        why: Some(Pair { en: &[Text("The words are the same.")], cy: &[Text("Yr un yw'r geiriau.")] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.id)]
    }
}

/// the criterion `{id}` is new
pub struct CriterionAdded {
    pub id: Words,
}

impl Message for CriterionAdded {
    const ROW: &'static MessageRow = &MessageRow {
        id: "criterion-added",
        arguments: &["id"],
        said: Pair { en: &[Text("the criterion `"), Hole(0), Text("` is new")], cy: &[Text("mae'r maen prawf `"), Hole(0), Text("` yn newydd")] },
        help: None,
        why: Some(Pair { en: &[Text("There is another point to report on; what it asks is in its requirements.")], cy: &[Text("Mae pwynt arall i adrodd arno; yn ei ofynion y mae'r hyn a ofynnir.")] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.id)]
    }
}

/// the criterion `{id}` is gone
pub struct CriterionRemoved {
    pub id: Words,
}

impl Message for CriterionRemoved {
    const ROW: &'static MessageRow = &MessageRow {
        id: "criterion-removed",
        arguments: &["id"],
        said: Pair { en: &[Text("the criterion `"), Hole(0), Text("` is gone")], cy: &[Text("mae'r maen prawf `"), Hole(0), Text("` wedi'i ddileu")] },
        help: None,
        why: Some(Pair { en: &[Text("There is one point less to report on; what it asked was in its requirements.")], cy: &[Text("Mae un pwynt yn llai i adrodd arno; yn ei ofynion yr oedd yr hyn a ofynnwyd.")] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.id)]
    }
}

/// the criterion `{from}` is now `{id}`
pub struct CriterionRenamed {
    pub id: Words,
    pub from: Words,
}

impl Message for CriterionRenamed {
    const ROW: &'static MessageRow = &MessageRow {
        id: "criterion-renamed",
        arguments: &["id", "from"],
        said: Pair { en: &[Text("the criterion `"), Hole(1), Text("` is now `"), Hole(0), Text("`")], cy: &[Text("`"), Hole(0), Text("` yw'r maen prawf `"), Hole(1), Text("` bellach")] },
        help: None,
        why: Some(Pair { en: &[Text("Whoever refers to it by its id has to follow.")], cy: &[Text("Rhaid i bawb sy'n cyfeirio ato ddilyn.")] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.id), Filling::Words(&self.from)]
    }
}

/// `{id}` has the label {to}, and had {from}
pub struct Relabelled {
    pub id: Words,
    pub from: Words,
    pub to: Words,
}

impl Message for Relabelled {
    const ROW: &'static MessageRow = &MessageRow {
        id: "relabelled",
        arguments: &["id", "from", "to"],
        said: Pair { en: &[Text("`"), Hole(0), Text("` has the label "), Hole(2), Text(", and had "), Hole(1)], cy: &[Text("label `"), Hole(0), Text("`: "), Hole(1), Text(" → "), Hole(2)] },
        help: None,
        why: Some(Pair { en: &[Text("People speak of points by their labels.")], cy: &[Text("Wrth eu labeli y mae pobl yn sôn am bwyntiau.")] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.id), Filling::Words(&self.from), Filling::Words(&self.to)]
    }
}

/// the criterion `{id}` stands elsewhere
pub struct CriterionMoved {
    pub id: Words,
}

impl Message for CriterionMoved {
    const ROW: &'static MessageRow = &MessageRow {
        id: "criterion-moved",
        arguments: &["id"],
        said: Pair { en: &[Text("the criterion `"), Hole(0), Text("` stands elsewhere")], cy: &[Text("mae'r maen prawf `"), Hole(0), Text("` mewn lle arall")] },
        help: None,
        why: Some(Pair { en: &[Text("The order and the themes are what people know the standard by.")], cy: &[Text("Wrth y drefn a'r themâu y mae pobl yn adnabod y safon.")] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.id)]
    }
}

/// the criterion `{id}` has other words
pub struct CriterionReworded {
    pub id: Words,
}

impl Message for CriterionReworded {
    const ROW: &'static MessageRow = &MessageRow {
        id: "criterion-reworded",
        arguments: &["id"],
        said: Pair { en: &[Text("the criterion `"), Hole(0), Text("` has other words")], cy: &[Text("mae geiriau eraill i'r maen prawf `"), Hole(0), Text("`")] },
        help: None,
        why: Some(Pair { en: &[Text("Its words frame what is judged.")], cy: &[Text("Ei eiriau sy'n rhoi'r cyd-destun i'r hyn a fernir.")] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.id)]
    }
}

/// `{id}` is new in the vocabulary
pub struct VocabularyExtended {
    pub id: Words,
}

impl Message for VocabularyExtended {
    const ROW: &'static MessageRow = &MessageRow {
        id: "vocabulary-extended",
        arguments: &["id"],
        said: Pair { en: &[Text("`"), Hole(0), Text("` is new in the vocabulary")], cy: &[Text("mae `"), Hole(0), Text("` yn newydd yn yr eirfa")] },
        help: None,
        why: Some(Pair { en: &[Text("By itself it asks nothing.")], cy: &[Text("Nid yw'n gofyn am ddim ynddo'i hun.")] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.id)]
    }
}

/// `{id}` is gone from the vocabulary
pub struct VocabularyReduced {
    pub id: Words,
}

impl Message for VocabularyReduced {
    const ROW: &'static MessageRow = &MessageRow {
        id: "vocabulary-reduced",
        arguments: &["id"],
        said: Pair { en: &[Text("`"), Hole(0), Text("` is gone from the vocabulary")], cy: &[Text("mae `"), Hole(0), Text("` wedi'i ddileu o'r eirfa")] },
        help: None,
        why: Some(Pair { en: &[Text("By itself it asks nothing; what used it is listed with its requirement.")], cy: &[Text("Nid yw'n gofyn am ddim ynddo'i hun; rhestrir yr hyn a'i defnyddiai gyda'i ofyniad.")] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.id)]
    }
}

/// `{id}` is declared otherwise: {what}
pub struct VocabularyChanged {
    pub id: Words,
    pub what: Words,
}

impl Message for VocabularyChanged {
    const ROW: &'static MessageRow = &MessageRow {
        id: "vocabulary-changed",
        arguments: &["id", "what"],
        said: Pair { en: &[Text("`"), Hole(0), Text("` is declared otherwise: "), Hole(1)], cy: &[Text("newidiodd datganiad `"), Hole(0), Text("`: "), Hole(1)] },
        help: None,
        why: Some(Pair { en: &[Text("By itself it asks nothing; what it does to a requirement is listed with that.")], cy: &[Text("Nid yw'n gofyn am ddim ynddo'i hun; rhestrir yr effaith gyda'r gofyniad.")] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.id), Filling::Words(&self.what)]
    }
}

/// `{id}` has other words
pub struct VocabularyReworded {
    pub id: Words,
}

impl Message for VocabularyReworded {
    const ROW: &'static MessageRow = &MessageRow {
        id: "vocabulary-reworded",
        arguments: &["id"],
        said: Pair { en: &[Text("`"), Hole(0), Text("` has other words")], cy: &[Text("mae geiriau eraill i `"), Hole(0), Text("`")] },
        help: None,
        why: Some(Pair { en: &[Text("Teams answer by the words.")], cy: &[Text("Wrth y geiriau y mae timau'n ateb.")] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.id)]
    }
}

/// fewer exemptions have an effect
pub struct ExemptionsRestricted;

impl Message for ExemptionsRestricted {
    const ROW: &'static MessageRow = &MessageRow {
        id: "exemptions-restricted",
        arguments: &[],
        said: Pair { en: &[Text("fewer exemptions have an effect")], cy: &[Text("mae gan lai o eithriadau effaith")] },
        help: None,
        why: Some(Pair { en: &[Text("What was exempt may not be exempt now.")], cy: &[Text("Mae'n bosibl na fydd yr hyn a oedd wedi'i eithrio wedi'i eithrio mwyach.")] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![]
    }
}

/// more exemptions have an effect
pub struct ExemptionsRelaxed;

impl Message for ExemptionsRelaxed {
    const ROW: &'static MessageRow = &MessageRow {
        id: "exemptions-relaxed",
        arguments: &[],
        said: Pair { en: &[Text("more exemptions have an effect")], cy: &[Text("mae gan ragor o eithriadau effaith")] },
        help: None,
        why: Some(Pair { en: &[Text("What could not be exempt may be exempt now.")], cy: &[Text("Mae'n bosibl y gellir eithrio'r hyn na ellid ei eithrio.")] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![]
    }
}

/// conditions have to fall due within {to} days; it was {from}
pub struct ConditionsShortened {
    pub from: Words,
    pub to: Words,
}

impl Message for ConditionsShortened {
    const ROW: &'static MessageRow = &MessageRow {
        id: "conditions-shortened",
        arguments: &["from", "to"],
        said: Pair { en: &[Text("conditions have to fall due within "), Hole(1), Text(" days; it was "), Hole(0)], cy: &[Text("rhaid cyflawni amodau o fewn "), Hole(1), Text(" o ddiwrnodau; "), Hole(0), Text(" ydoedd")] },
        help: None,
        why: Some(Pair { en: &[Text("A condition that covered a shortfall may not cover it now.")], cy: &[Text("Efallai na fydd amod a oedd yn cwmpasu diffyg yn ei gwmpasu mwyach.")] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.from), Filling::Words(&self.to)]
    }
}

/// conditions have to fall due within {to} days; it was {from}
pub struct ConditionsLengthened {
    pub from: Words,
    pub to: Words,
}

impl Message for ConditionsLengthened {
    const ROW: &'static MessageRow = &MessageRow {
        id: "conditions-lengthened",
        arguments: &["from", "to"],
        said: Pair { en: &[Text("conditions have to fall due within "), Hole(1), Text(" days; it was "), Hole(0)], cy: &[Text("rhaid cyflawni amodau o fewn "), Hole(1), Text(" o ddiwrnodau; "), Hole(0), Text(" ydoedd")] },
        help: None,
        why: Some(Pair { en: &[Text("More conditions cover a shortfall.")], cy: &[Text("Mae rhagor o amodau'n cwmpasu diffyg.")] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.from), Filling::Words(&self.to)]
    }
}

/// the rules for panels changed, and a breach can refuse a review
pub struct PanelTightened;

impl Message for PanelTightened {
    const ROW: &'static MessageRow = &MessageRow {
        id: "panel-tightened",
        arguments: &[],
        said: Pair { en: &[Text("the rules for panels changed, and a breach can refuse a review")], cy: &[Text("newidiodd rheolau paneli, a gellir gwrthod adolygiad os torrir hwy")] },
        help: None,
        why: Some(Pair { en: &[Text("A review that was good enough may be refused.")], cy: &[Text("Gellir gwrthod adolygiad a oedd yn ddigon da.")] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![]
    }
}

/// the rules for panels changed
pub struct PanelChanged;

impl Message for PanelChanged {
    const ROW: &'static MessageRow = &MessageRow {
        id: "panel-changed",
        arguments: &[],
        said: Pair { en: &[Text("the rules for panels changed")], cy: &[Text("newidiodd rheolau paneli")] },
        help: None,
        why: Some(Pair { en: &[Text("A breach is a warning.")], cy: &[Text("Dim ond rhybudd a ddaw o'u torri.")] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![]
    }
}

/// the theme `{id}` changed
pub struct ThemeChanged {
    pub id: Words,
}

impl Message for ThemeChanged {
    const ROW: &'static MessageRow = &MessageRow {
        id: "theme-changed",
        arguments: &["id"],
        said: Pair { en: &[Text("the theme `"), Hole(0), Text("` changed")], cy: &[Text("newidiodd y thema `"), Hole(0), Text("`")] },
        help: None,
        why: Some(Pair { en: &[Text("Themes group criteria and ask nothing.")], cy: &[Text("Grwpio meini prawf y mae themâu, heb ofyn am ddim.")] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.id)]
    }
}

/// what the standard says of itself changed: `{id}`
pub struct DescriptionChanged {
    pub id: Words,
}

impl Message for DescriptionChanged {
    const ROW: &'static MessageRow = &MessageRow {
        id: "description-changed",
        arguments: &["id"],
        said: Pair { en: &[Text("what the standard says of itself changed: `"), Hole(0), Text("`")], cy: &[Text("newidiodd yr hyn a ddywed y safon amdani'i hun: `"), Hole(0), Text("`")] },
        help: None,
        why: Some(Pair { en: &[Text("It is not assessed.")], cy: &[Text("Ni chaiff ei asesu.")] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.id)]
    }
}

/// what became of `{id}` is recorded
pub struct LineageRecorded {
    pub id: Words,
}

impl Message for LineageRecorded {
    const ROW: &'static MessageRow = &MessageRow {
        id: "lineage-recorded",
        arguments: &["id"],
        said: Pair { en: &[Text("what became of `"), Hole(0), Text("` is recorded")], cy: &[Text("cofnodwyd beth ddigwyddodd i `"), Hole(0), Text("`")] },
        help: None,
        why: Some(Pair { en: &[Text("It is a record of what changed, not a change.")], cy: &[Text("Cofnod o newid ydyw, nid newid.")] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.id)]
    }
}

/// `{id}` stands in another place of its list
pub struct Reordered {
    pub id: Words,
}

impl Message for Reordered {
    const ROW: &'static MessageRow = &MessageRow {
        id: "reordered",
        arguments: &["id"],
        said: Pair { en: &[Text("`"), Hole(0), Text("` stands in another place of its list")], cy: &[Text("mae `"), Hole(0), Text("` mewn lle arall yn ei restr")] },
        help: None,
        why: Some(Pair { en: &[Text("The order of a list asks nothing.")], cy: &[Text("Nid yw trefn rhestr yn gofyn am ddim.")] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.id)]
    }
}

/// the further reading of `{id}` changed
pub struct FurtherReadingChanged {
    pub id: Words,
}

impl Message for FurtherReadingChanged {
    const ROW: &'static MessageRow = &MessageRow {
        id: "further-reading-changed",
        arguments: &["id"],
        said: Pair { en: &[Text("the further reading of `"), Hole(0), Text("` changed")], cy: &[Text("newidiodd deunydd darllen pellach `"), Hole(0), Text("`")] },
        help: None,
        why: Some(Pair { en: &[Text("It is not assessed.")], cy: &[Text("Ni chaiff ei asesu.")] }),
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.id)]
    }
}
