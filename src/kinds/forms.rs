//! What documents are made of, made of their schemas by `cargo xtask forms`.

use crate::reading::form::{Content, Document, Field, Form, problems_of};
use crate::words::value;

static ACTION: Form = Form::of(Content::Word(&[
    "evidence",
    "judgement",
    "fact",
    "condition",
]));

static ASSESSMENT: Form = Form::closed(&[
    Field::required("format", &FORMAT),
    Field::required("standard", &STANDARD_REF),
    Field::required("written_in", &LANGUAGE),
    Field::required("service", &SERVICE),
    Field::required("assessed_on", &DATE),
    Field::optional("$schema", &Form::TEXT),
    Field::optional("conditions", &Form::list(&CONDITION)),
    Field::optional("decision", &DECISION),
    Field::optional("document", &Form::of(Content::Word(&["assessment"]))),
    Field::optional("evidence", &Form::list(&EVIDENCE)),
    Field::optional("exemptions", &Form::list(&EXEMPTION)),
    Field::optional("judgements", &Form::list(&JUDGEMENT)),
    Field::optional("panel", &Form::list(&PANEL_MEMBER)),
    Field::optional("retracts", &RETRACTION),
]);

static AT_LEAST: Form = Form::closed(&[
    Field::required("count", &Form::of(Content::Whole(0, 4294967295))),
    Field::required("of", &Form::filled(&RULE)),
])
.checked(crate::documents::rule::AtLeast::problems_in);

static ATTESTATION: Form = Form::closed(&[
    Field::required("id", &ID),
    Field::required("from", &SEM_VER),
    Field::required("language", &ATTESTED_LANGUAGE),
    Field::required("words", &WORDS_CHANGE),
    Field::required("why", &TEXT),
]);

static ATTESTED_LANGUAGE: Form = Form::of(Content::Word(&["both", "en", "cy"]));

static BASIS: Form = Form::of(Content::Choice {
    expected: || value::OBJECT,
    words: &[],
    keys: &[
        Field::optional("official", &OFFICIAL),
        Field::optional("interpretation", &INTERPRETATION),
    ],
});

static BASIS_COUNT: Form = Form::open(&[
    Field::required("official", &Form::of(Content::Whole(0, 4294967295))),
    Field::required("interpretation", &Form::of(Content::Whole(0, 4294967295))),
]);

static BASIS_KIND: Form = Form::of(Content::Word(&["official", "interpretation"]));

static BECAUSE: Form = Form::of(Content::Choice {
    expected: || value::OBJECT,
    words: &["revision-changed", "day-alone", "unlisted"],
    keys: &[
        Field::optional("judged", &VERDICT_CHANGE),
        Field::optional("judgement-edited", &VERDICT_CHANGE),
        Field::optional("judgement-removed", &VERDICT_CHANGE),
        Field::optional("evidence-new", &ID),
        Field::optional("evidence-counts", &CHANGED_ON),
        Field::optional("evidence-ages", &CHANGED_ON),
        Field::optional("evidence-expires", &CHANGED_ON),
        Field::optional("evidence-withdrawn", &ID),
        Field::optional("evidence-edited", &ID),
        Field::optional("evidence-removed", &ID),
        Field::optional("fact-changed", &FACT_CHANGE),
        Field::optional("exemption-begins", &EXEMPTED_DAYS),
        Field::optional("exemption-amended", &EXEMPTED_DAYS),
        Field::optional("exemption-ends", &EXEMPTED_DAYS),
        Field::optional("exemption-removed", &EXEMPTED_DAYS),
        Field::optional("condition-agreed", &ID),
        Field::optional("condition-amended", &ID),
        Field::optional("condition-closed", &CHANGED_ON),
        Field::optional("condition-overdue", &CHANGED_ON),
        Field::optional("condition-removed", &ID),
        Field::optional("withheld", &WITHHELD_PART),
    ],
});

static BINDING_STANDARD: Form = Form::closed(&[
    Field::required("id", &ID),
    Field::optional("versions", &Form::list(&SEM_VER)),
]);

static BODY: Form = Form::closed(&[Field::required("name", &TEXT), Field::optional("url", &URL)]);

static BREACH: Form = Form::of(Content::Word(&["warning", "error"]));

static BUMP: Form = Form::of(Content::Word(&["none", "patch", "minor", "major"]));

static CAPABILITIES: Form = Form::closed(&[
    Field::required("format", &FORMAT),
    Field::required("capabilities", &Form::list(&TITLED)),
    Field::optional("$schema", &Form::TEXT),
    Field::optional("document", &Form::of(Content::Word(&["capabilities"]))),
]);

static CAPABILITY_USE: Form = Form::open(&[
    Field::required("id", &ID),
    Field::required("title", &TEXT),
    Field::required("organisations", &Form::of(Content::Whole(0, 4294967295))),
    Field::required("services", &Form::list(&LISTED_SERVICE)),
]);

static CARRIED_FROM: Form = Form::closed(&[
    Field::required("assessment", &Form::TEXT),
    Field::optional("on", &DATE),
]);

static CAUSE: Form = Form::of(Content::Choice {
    expected: || value::OBJECT,
    words: &[],
    keys: &[
        Field::optional("evidence-counts", &ID),
        Field::optional("evidence-ages", &ID),
        Field::optional("evidence-expires", &ID),
        Field::optional("exemption-begins", &ID),
        Field::optional("exemption-ends", &ID),
        Field::optional("judgement", &ID),
        Field::optional("condition-closed", &ID),
        Field::optional("condition-overdue", &ID),
    ],
});

static CERTAINTY: Form = Form::of(Content::Word(&[
    "publisher",
    "corroborated",
    "single-source",
]));

static CHANGE: Form = Form::open(&[
    Field::required("code", &Form::TEXT),
    Field::required("at", &PLACE),
    Field::required("effect", &EFFECT),
    Field::required("basis", &CHANGE_BASIS),
    Field::required("needed_bump", &BUMP),
    Field::required("message", &TEXT),
    Field::required("why", &TEXT),
]);

static CHANGE_BASIS: Form = Form::of(Content::Word(&[
    "proved",
    "declared",
    "structural",
    "unknown",
]));

static CHANGE_KIND: Form = Form::of(Content::Word(&[
    "unchanged",
    "changed",
    "added",
    "removed",
    "moved",
    "split",
    "merged",
]));

static CHANGED_BY: Form = Form::of(Content::Word(&["revision", "ageing", "both"]));

static CHANGED_ON: Form = Form::open(&[Field::required("id", &ID), Field::optional("on", &DATE)]);

static CHECKLIST: Form = Form::open(&[
    Field::required("format", &FORMAT),
    Field::required("document", &Form::of(Content::Word(&["checklist"]))),
    Field::required("standard", &REPORTED_STANDARD),
    Field::required("facts", &Form::of(Content::Map(&FACT_VALUE))),
    Field::required("criteria", &Form::list(&CRITERION_CHECKLIST)),
]);

static COMING: Form = Form::open(&[
    Field::required("on", &DATE),
    Field::required("because", &Form::list(&CAUSE)),
    Field::required("requirements", &Form::list(&REQUIREMENT_CHANGE)),
    Field::required("outcome", &OUTCOME_CHANGE),
    Field::optional("criteria", &Form::list(&CRITERION_CHANGE)),
]);

static COMING_PROGRESS: Form = Form::open(&[
    Field::required("on", &DATE),
    Field::required("services", &Form::of(Content::Whole(0, 4294967295))),
    Field::required("falls", &Form::of(Content::Whole(0, 4294967295))),
    Field::required("outcomes", &Form::list(&OUTCOME_CELL)),
]);

static COMPARED: Form = Form::of(Content::Word(&["from", "to"]));

static COMPARED_CRITERION: Form = Form::open(&[
    Field::required("id", &ID),
    Field::required("label", &LABEL),
    Field::required("title", &TEXT),
    Field::required("from", &CRITERION_OUTCOME),
    Field::required("to", &CRITERION_OUTCOME),
]);

static COMPARED_REQUIREMENT: Form = Form::open(&[
    Field::required("id", &ID),
    Field::required("statement", &TEXT),
    Field::required("from", &REQUIREMENT_OUTCOME),
    Field::required("to", &REQUIREMENT_OUTCOME),
    Field::required("because", &Form::list(&BECAUSE)),
    Field::optional("label", &LABEL),
]);

static COMPARED_REVIEW: Form = Form::open(&[
    Field::required("digest", &DIGEST),
    Field::required("as_of", &DATE),
    Field::optional("standard", &REPORTED_STANDARD),
]);

static COMPARED_REVISION: Form = Form::open(&[
    Field::required("id", &ID),
    Field::required("version", &SEM_VER),
    Field::required("digest", &DIGEST),
]);

static COMPARED_SERVICE: Form =
    Form::open(&[Field::required("id", &ID), Field::required("name", &TEXT)]);

static COMPARISON: Form = Form::open(&[
    Field::required("format", &FORMAT),
    Field::required("document", &Form::of(Content::Word(&["comparison"]))),
    Field::required("standard", &REPORTED_STANDARD),
    Field::required("service", &COMPARED_SERVICE),
    Field::required("earlier", &COMPARED_REVIEW),
    Field::required("later", &COMPARED_REVIEW),
    Field::required("outcome", &OUTCOME_CHANGE),
    Field::required("criteria", &Form::list(&COMPARED_CRITERION)),
    Field::required("requirements", &Form::list(&COMPARED_REQUIREMENT)),
]);

static CONDITION: Form = Form::closed(&[
    Field::required("id", &ID),
    Field::required("requirement", &ID),
    Field::required("action", &Form::TEXT),
    Field::required("owner", &Form::TEXT),
    Field::required("due", &DATE),
    Field::optional("closed_by", &Form::TEXT),
    Field::optional("closed_on", &DATE),
    Field::optional("lang", &LANGUAGE),
    Field::optional("visibility", &VISIBILITY),
])
.together(&[("closed_on", "closed_by")]);

static CONDITION_STATE: Form = Form::of(Content::Word(&["open", "closed", "overdue"]));

static CONFIDENCE: Form = Form::of(Content::Word(&["high", "medium", "low"]));

static COUNT: Form = Form::of(Content::Whole(0, 1000));

static CRITERION: Form = Form::closed(&[
    Field::required("id", &ID),
    Field::required("label", &LABEL),
    Field::required("title", &TEXT),
    Field::optional("derived_from", &Form::list(&DERIVATION)),
    Field::optional("intent", &TEXT),
    Field::optional("leads", &Form::list(&ID)),
    Field::optional("references", &Form::list(&SOURCE)),
    Field::optional("requirements", &Form::list(&REQUIREMENT)),
    Field::optional("theme", &ID),
]);

static CRITERION_CHANGE: Form = Form::open(&[
    Field::required("id", &ID),
    Field::required("from", &CRITERION_OUTCOME),
    Field::required("to", &CRITERION_OUTCOME),
]);

static CRITERION_CHECKLIST: Form = Form::open(&[
    Field::required("id", &ID),
    Field::required("label", &LABEL),
    Field::required("title", &TEXT),
    Field::required("requirements", &Form::list(&REQUIREMENT_CHECKLIST)),
]);

static CRITERION_IMPACT: Form = Form::open(&[
    Field::required("id", &ID),
    Field::required("matrix", &Form::list(&CRITERION_OUTCOME_CELL)),
]);

static CRITERION_OUTCOME: Form = Form::of(Content::Word(&[
    "not-applicable",
    "met",
    "partly-met",
    "not-met",
    "incomplete",
]));

static CRITERION_OUTCOME_CELL: Form = Form::open(&[
    Field::required("old", &CRITERION_OUTCOME),
    Field::required("new", &CRITERION_OUTCOME),
    Field::required("count", &Form::of(Content::Whole(0, 4294967295))),
]);

static CRITERION_OUTCOME_TALLY: Form = Form::open(&[
    Field::required("outcome", &CRITERION_OUTCOME),
    Field::required("count", &Form::of(Content::Whole(0, 4294967295))),
]);

static CRITERION_PROGRESS: Form = Form::open(&[
    Field::required("id", &ID),
    Field::required("label", &LABEL),
    Field::required("title", &TEXT),
    Field::required("outcomes", &Form::list(&CRITERION_OUTCOME_TALLY)),
]);

static CRITERION_REPORT: Form = Form::open(&[
    Field::required("id", &ID),
    Field::required("label", &LABEL),
    Field::required("title", &TEXT),
    Field::required("outcome", &CRITERION_OUTCOME),
    Field::required("requirements", &Form::list(&REQUIREMENT_REPORT)),
]);

static CROSSING_SERVICE: Form = Form::open(&[
    Field::required("service", &LISTED_SERVICE),
    Field::required("responsible", &Form::list(&ID)),
    Field::required("why", &TEXT),
]);

static CROSSWALK: Form = Form::closed(&[
    Field::required("format", &FORMAT),
    Field::required("from", &REVISION),
    Field::required("to", &REVISION),
    Field::required("status", &TEXT_STATUS),
    Field::required("rows", &Form::list(&CROSSWALK_ROW)),
    Field::optional("$schema", &Form::TEXT),
    Field::optional("document", &Form::of(Content::Word(&["crosswalk"]))),
    Field::optional("note", &TEXT),
]);

static CROSSWALK_RATIONALE: Form =
    Form::of(Content::Word(&["syntactic", "semantic", "functional"]));

static CROSSWALK_RELATION: Form = Form::of(Content::Word(&[
    "equal",
    "subset",
    "superset",
    "intersects",
    "none",
]));

static CROSSWALK_ROW: Form = Form::closed(&[
    Field::required("relation", &CROSSWALK_RELATION),
    Field::required("confidence", &CONFIDENCE),
    Field::optional("from", &ID),
    Field::optional("note", &TEXT),
    Field::optional("rationale", &CROSSWALK_RATIONALE),
    Field::optional("to", &ID),
])
.checked(problems_of::<crate::publish::crosswalk::CrosswalkRow>);

static DATE: Form = Form::leaf::<crate::base::date::Date>();

static DAYS: Form = Form::of(Content::Whole(1, 36500));

static DECIMAL: Form = Form::of(Content::Decimal);

static DECISION: Form = Form::closed(&[
    Field::required("outcome", &OUTCOME),
    Field::required("by", &Form::TEXT),
    Field::required("on", &DATE),
    Field::required("rationale", &Form::TEXT),
]);

static DERIVATION: Form = Form::closed(&[
    Field::required("id", &ID),
    Field::required("relation", &RELATION),
    Field::optional("words", &WORDS_CHANGE),
]);

static DIFF_DOCUMENT: Form = Form::open(&[
    Field::required("format", &FORMAT),
    Field::required("document", &Form::of(Content::Word(&["diff"]))),
    Field::required("from", &COMPARED_REVISION),
    Field::required("to", &COMPARED_REVISION),
    Field::required("declared_bump", &BUMP),
    Field::required("needed_bump", &BUMP),
    Field::required("sufficient", &Form::BOOL),
    Field::required("effect", &EFFECTS),
    Field::required("basis", &CHANGE_BASIS),
    Field::required("requirements", &Form::list(&REQUIREMENT_DIFF)),
    Field::required("changes", &Form::list(&CHANGE)),
    Field::required("findings", &Form::list(&FINDING)),
    Field::required("edits", &EDITS),
    Field::optional("nobody_can_pass", &Form::list(&COMPARED)),
    Field::optional("other_witness", &WITNESS),
    Field::optional("witness", &WITNESS),
]);

static DIGEST: Form = Form::leaf::<crate::reading::digest::Digest>();

static DISSENT: Form = Form::closed(&[
    Field::required("by", &Form::TEXT),
    Field::required("verdict", &VERDICT),
    Field::required("rationale", &Form::TEXT),
    Field::optional("lang", &LANGUAGE),
]);

static DRAFT: Form = Form::closed(&[
    Field::required("format", &FORMAT),
    Field::required("id", &ID),
    Field::required("version", &SEM_VER),
    Field::required("version_source", &SET_BY),
    Field::required("kind", &STANDARD_KIND),
    Field::required("title", &TEXT),
    Field::required("publisher", &BODY),
    Field::required("editor", &BODY),
    Field::required("encoding", &ENCODING),
    Field::required("licence", &Form::TEXT),
    Field::required("criteria", &Form::list(&CRITERION)),
    Field::optional("$schema", &Form::TEXT),
    Field::optional("attestations", &Form::list(&ATTESTATION)),
    Field::optional("document", &Form::of(Content::Word(&["standard"]))),
    Field::optional("evidence_kinds", &Form::list(&EVIDENCE_KIND)),
    Field::optional("facts", &Form::list(&FACT)),
    Field::optional("measures", &Form::list(&MEASURE)),
    Field::optional("panel", &Form::list(&PANEL_RULE)),
    Field::optional("result", &RESULT_RULES),
    Field::optional("retired", &Form::list(&RETIRED)),
    Field::optional("roles", &Form::list(&TITLED)),
    Field::optional("sources", &Form::list(&SOURCE)),
    Field::optional("themes", &Form::list(&TITLED)),
]);

static DUE_WITHIN: Form = Form::of(Content::Whole(0, 36500));

static EDIT: Form = Form::of(Content::Choice {
    expected: || value::OBJECT,
    words: &[],
    keys: &[
        Field::optional("set", &SET_EDIT),
        Field::optional("add", &ITEM_EDIT),
        Field::optional("remove", &ITEM_EDIT),
        Field::optional("move", &MOVE_EDIT),
    ],
});

static EDITS: Form = Form::list(&EDIT);

static EFFECT: Form = Form::of(Content::Word(&[
    "equivalent",
    "tightening",
    "relaxing",
    "incomparable",
    "unknown",
]));

static EFFECTS: Form = Form::open(&[
    Field::required("passes", &EFFECT),
    Field::required("in_full", &EFFECT),
]);

static ENCODING: Form = Form::of(Content::Word(&["official", "unofficial"]));

static ENTERED: Form = Form::of(Content::Word(&[
    "requirement",
    "fact",
    "evidence",
    "judgement",
    "exemption",
    "condition",
    "decision",
]));

static ENTRY: Form = Form::closed(&[
    Field::required("id", &ID),
    Field::required("version", &SEM_VER),
    Field::required("digest", &DIGEST),
    Field::optional("previous", &DIGEST),
    Field::optional("timeline", &Form::list(&EVENT)),
]);

static EVENT: Form = Form::closed(&[
    Field::required("event", &EVENT_KIND),
    Field::required("certainty", &CERTAINTY),
    Field::optional("after", &DATE),
    Field::optional("by", &DATE),
    Field::optional("note", &Form::TEXT),
    Field::optional("on", &DATE),
    Field::optional("source", &URL),
]);

static EVENT_KIND: Form = Form::of(Content::Word(&[
    "consultation",
    "published",
    "in-force",
    "transition-ends",
    "superseded",
    "withdrawn",
]));

static EVIDENCE: Form = Form::closed(&[
    Field::required("id", &ID),
    Field::required("kind", &ID),
    Field::required("title", &Form::TEXT),
    Field::required("collected", &DATE),
    Field::optional("author", &Form::TEXT),
    Field::optional("counter", &Form::BOOL),
    Field::optional("digest", &DIGEST),
    Field::optional("expires", &DATE),
    Field::optional("lang", &LANGUAGE),
    Field::optional("languages", &Form::list(&ID)),
    Field::optional("location", &Form::TEXT),
    Field::optional("measures", &Form::of(Content::Map(&DECIMAL))),
    Field::optional("tags", &Form::list(&ID)),
    Field::optional("visibility", &VISIBILITY),
    Field::optional("withdrawn", &Form::BOOL),
]);

static EVIDENCE_KIND: Form = Form::closed(&[
    Field::required("id", &ID),
    Field::required("title", &TEXT),
    Field::optional("description", &TEXT),
    Field::optional("lifetime_days", &DAYS),
    Field::optional("measures", &Form::list(&ID)),
    Field::optional("tags", &Form::list(&TITLED)),
]);

static EVIDENCE_STATE: Form = Form::of(Content::Word(&[
    "counts",
    "not-asked",
    "withdrawn",
    "counter-evidence",
    "lacks-tag",
    "lacks-language",
    "measure-absent",
    "measure-out-of-bound",
    "not-yet-collected",
    "expired",
    "too-old",
]));

static EVIDENCE_TEST: Form = Form::closed(&[
    Field::required("kind", &Form::filled(&ID)),
    Field::optional("at_least", &COUNT),
    Field::optional("at_most", &COUNT),
    Field::optional("languages", &Form::list(&ID)),
    Field::optional("measure", &MEASURE_TEST),
    Field::optional("tags", &Form::list(&ID)),
    Field::optional("within_days", &DAYS),
])
.one_of(&["at_least", "at_most"]);

static EVIDENCE_USE: Form = Form::open(&[
    Field::required("id", &ID),
    Field::required("counted", &Form::BOOL),
    Field::optional("because", &NOT_COUNTED),
    Field::optional("by_days", &Form::of(Content::Whole(0, 4294967295))),
    Field::optional("lacks", &Form::list(&ID)),
]);

static EXEMPTED_DAYS: Form = Form::open(&[
    Field::required("from", &DATE),
    Field::optional("until", &DATE),
]);

static EXEMPTION: Form = Form::closed(&[
    Field::required("requirement", &ID),
    Field::required("reason", &Form::TEXT),
    Field::required("approved_by", &Form::TEXT),
    Field::required("from", &DATE),
    Field::optional("lang", &LANGUAGE),
    Field::optional("until", &DATE),
    Field::optional("visibility", &VISIBILITY),
]);

static EXEMPTION_END: Form = Form::of(Content::Word(&["optional", "required"]));

static EXEMPTION_RULES: Form = Form::closed(&[
    Field::optional("at_most_days", &DAYS),
    Field::optional("until", &EXEMPTION_END),
]);

static FACT: Form = Form::closed(&[
    Field::required("id", &ID),
    Field::required("title", &TEXT),
    Field::required("type", &FACT_TYPE),
]);

static FACT_CHANGE: Form = Form::open(&[
    Field::required("id", &ID),
    Field::optional("from", &FACT_VALUE),
    Field::optional("to", &FACT_VALUE),
]);

static FACT_TEST: Form = Form::closed(&[
    Field::required("id", &ID),
    Field::optional("at_least", &FACT_VALUE),
    Field::optional("at_most", &FACT_VALUE),
    Field::optional("in", &Form::filled(&FACT_VALUE)),
    Field::optional("is", &FACT_VALUE),
    Field::optional("stated", &Form::BOOL),
])
.one_of(&["at_least", "at_most", "in", "is", "stated"]);

static FACT_TYPE: Form = Form::of(Content::Choice {
    expected: || value::OBJECT,
    words: &["flag"],
    keys: &[
        Field::optional("choice", &Form::filled(&TITLED)),
        Field::optional("ordinal", &Form::filled(&TITLED)),
        Field::optional("integer", &INTEGER_RANGE),
    ],
});

static FACT_VALUE: Form = Form::of(Content::FactValue(&ID));

static FALL: Form = Form::open(&[
    Field::required("service", &LISTED_SERVICE),
    Field::required("old", &OUTCOME),
    Field::required("new", &OUTCOME),
    Field::required("repairs", &Form::list(&REPAIR)),
]);

static FINDING: Form = Form::open(&[
    Field::required("code", &Form::TEXT),
    Field::required("severity", &SEVERITY),
    Field::required("at", &POINTER),
    Field::required("message", &TEXT),
    Field::optional("column", &Form::of(Content::Whole(0, 4294967295))),
    Field::optional("end_column", &Form::of(Content::Whole(0, 4294967295))),
    Field::optional("end_line", &Form::of(Content::Whole(0, 4294967295))),
    Field::optional("file", &Form::TEXT),
    Field::optional("help", &TEXT),
    Field::optional("line", &Form::of(Content::Whole(0, 4294967295))),
]);

static FINDINGS: Form = Form::open(&[
    Field::required("format", &FORMAT),
    Field::required("document", &Form::of(Content::Word(&["findings"]))),
    Field::required("findings", &Form::list(&FINDING)),
]);

static FORMAT: Form = Form::of(Content::Whole(1, 1));

static GATE_DECISION: Form = Form::open(&[
    Field::required("format", &FORMAT),
    Field::required("document", &Form::of(Content::Word(&["gate"]))),
    Field::required("policy", &ID),
    Field::required("request", &REQUEST),
    Field::required("outcome", &GATE_OUTCOME),
    Field::required("reasons", &Form::list(&GATE_REASON)),
]);

static GATE_OUTCOME: Form = Form::of(Content::Word(&[
    "not-required",
    "authorised",
    "authorised-with-conditions",
    "undetermined",
    "refused",
]));

static GATE_REASON: Form = Form::open(&[
    Field::required("rule", &ID),
    Field::required("says", &GATE_OUTCOME),
    Field::required("text", &TEXT),
    Field::optional("would_change", &TEXT),
]);

static ID: Form = Form::leaf::<crate::base::id::Id>();

static IMPACT: Form = Form::open(&[
    Field::required("format", &FORMAT),
    Field::required("document", &Form::of(Content::Word(&["impact"]))),
    Field::required("from", &COMPARED_REVISION),
    Field::required("to", &COMPARED_REVISION),
    Field::required("assessed", &Form::of(Content::Whole(0, 4294967295))),
    Field::required("note", &TEXT),
    Field::required("reviews", &REVIEW_COUNT),
    Field::required("matrix", &Form::list(&OUTCOME_CELL)),
    Field::required("criteria", &Form::list(&CRITERION_IMPACT)),
    Field::required("sectors", &Form::list(&SECTOR_IMPACT)),
    Field::required("falls", &Form::list(&FALL)),
    Field::optional("as_of", &DATE),
    Field::optional("known", &Form::of(Content::Whole(0, 4294967295))),
]);

static INTEGER_RANGE: Form = Form::closed(&[
    Field::optional("max", &WHOLE),
    Field::optional("min", &WHOLE),
    Field::optional("unit", &TEXT),
]);

static INTERPRETATION: Form = Form::closed(&[
    Field::required("rationale", &TEXT),
    Field::optional("level", &SET_BY),
    Field::optional("seen_on", &DATE),
    Field::optional("source", &URL),
]);

static INVENTORY: Form = Form::open(&[
    Field::required("format", &FORMAT),
    Field::required("document", &Form::of(Content::Word(&["inventory"]))),
    Field::required("services", &Form::of(Content::Whole(0, 4294967295))),
    Field::required("undeclared", &Form::of(Content::Whole(0, 4294967295))),
    Field::required("reviews", &REVIEW_COUNT),
    Field::required("capabilities", &Form::list(&CAPABILITY_USE)),
    Field::required("unknown", &Form::list(&UNKNOWN_CAPABILITY)),
    Field::required("crossing", &Form::list(&CROSSING_SERVICE)),
    Field::required("overlapping", &Form::of(Content::Whole(0, 4294967295))),
    Field::required("groups", &Form::list(&OVERLAP_GROUP)),
    Field::optional("as_of", &DATE),
]);

static ITEM_EDIT: Form = Form::open(&[
    Field::required("at", &PLACE),
    Field::required("slot", &SLOT),
    Field::required("item", &JSON),
    Field::optional("was", &DIGEST),
]);

static JSON: Form = Form::of(Content::Anything);

static JUDGEMENT: Form = Form::closed(&[
    Field::required("requirement", &ID),
    Field::required("verdict", &VERDICT),
    Field::required("rationale", &Form::TEXT),
    Field::required("by", &Form::TEXT),
    Field::required("on", &DATE),
    Field::optional("answers", &Form::list(&ID)),
    Field::optional("carried_from", &CARRIED_FROM),
    Field::optional("dissent", &Form::list(&DISSENT)),
    Field::optional("evidence", &Form::list(&ID)),
    Field::optional("lang", &LANGUAGE),
    Field::optional("visibility", &VISIBILITY),
]);

static JUDGING: Form = Form::of(Content::Word(&["required", "none"]));

static LABEL: Form = Form::leaf::<crate::documents::standard::Label>();

static LANGUAGE: Form = Form::of(Content::Word(&["en", "cy"]));

static LEDGER_ROW: Form = Form::open(&[
    Field::required("what", &ENTERED),
    Field::required("state", &LEDGER_STATE),
    Field::required("targets", &Form::list(&ID)),
    Field::optional("id", &ID),
    Field::optional("index", &Form::of(Content::Whole(0, 4294967295))),
    Field::optional("kept", &JSON),
    Field::optional("why", &TEXT),
]);

static LEDGER_STATE: Form = Form::of(Content::Word(&[
    "carried",
    "carried-proved",
    "carried-declared",
    "recomputed",
    "needs-review",
    "archived",
    "new",
]));

static LEVEL: Form = Form::of(Content::Word(&["must", "should", "may"]));

static LISTED_SERVICE: Form = Form::open(&[
    Field::required("id", &ID),
    Field::required("name", &TEXT),
    Field::required("organisation", &TEXT),
    Field::optional("organisation_id", &ORGANISATION_ID),
]);

static MEASURE: Form = Form::closed(&[
    Field::required("id", &ID),
    Field::required("title", &TEXT),
    Field::required("unit", &TEXT),
    Field::required("scale", &Form::of(Content::Whole(0, 6))),
    Field::optional("max", &DECIMAL),
    Field::optional("min", &DECIMAL),
])
.checked(problems_of::<crate::documents::standard::Measure>);

static MEASURE_NEEDED: Form = Form::open(&[
    Field::required("id", &ID),
    Field::optional("at_least", &DECIMAL),
    Field::optional("at_most", &DECIMAL),
]);

static MEASURE_TEST: Form = Form::closed(&[
    Field::required("id", &ID),
    Field::optional("at_least", &DECIMAL),
    Field::optional("at_most", &DECIMAL),
])
.one_of(&["at_least", "at_most"]);

static MIGRATION: Form = Form::open(&[
    Field::required("format", &FORMAT),
    Field::required("document", &Form::of(Content::Word(&["migration"]))),
    Field::required("from", &COMPARED_REVISION),
    Field::required("to", &COMPARED_REVISION),
    Field::required("as_of", &DATE),
    Field::required("outcomes", &OUTCOMES),
    Field::required("ledger", &Form::list(&LEDGER_ROW)),
    Field::required("assessment", &ASSESSMENT),
]);

static MONTH_PROGRESS: Form = Form::open(&[
    Field::required("month", &DATE),
    Field::required("outcomes", &Form::list(&OUTCOME_TALLY)),
]);

static MORE: Form = Form::open(&[
    Field::required("count", &Form::of(Content::Whole(0, 4294967295))),
    Field::optional("because", &NOT_COUNTED),
    Field::optional("counted", &Form::BOOL),
]);

static MOVE_EDIT: Form = Form::open(&[
    Field::required("at", &PLACE),
    Field::required("was", &DIGEST),
    Field::required("from", &SLOT),
    Field::required("to", &SLOT),
]);

static NEEDED_OUTCOME: Form = Form::of(Content::Word(&["met-with-conditions", "met"]));

static NOT_COUNTED: Form = Form::of(Content::Word(&[
    "withdrawn",
    "counter-evidence",
    "lacks-tag",
    "lacks-language",
    "measure-absent",
    "measure-out-of-bound",
    "not-yet-collected",
    "expired",
    "too-old",
]));

static NOTE: Form = Form::closed(&[
    Field::required("en", &Form::TEXT),
    Field::required("cy", &Form::TEXT),
]);

static OFFICIAL: Form = Form::closed(&[
    Field::required("source", &URL),
    Field::optional("seen_on", &DATE),
]);

static ORGANISATION_ID: Form = Form::leaf::<crate::documents::organisation::OrganisationId>();

static ORGANISATION_PROGRESS: Form = Form::open(&[
    Field::required("organisation", &TEXT),
    Field::required("outcomes", &Form::list(&OUTCOME_TALLY)),
    Field::optional("organisation_id", &ORGANISATION_ID),
]);

static OUTCOME: Form = Form::of(Content::Word(&[
    "met",
    "met-with-conditions",
    "not-met",
    "incomplete",
    "not-applicable",
]));

static OUTCOME_CELL: Form = Form::open(&[
    Field::required("old", &OUTCOME),
    Field::required("new", &OUTCOME),
    Field::required("count", &Form::of(Content::Whole(0, 4294967295))),
]);

static OUTCOME_CHANGE: Form = Form::open(&[
    Field::required("from", &OUTCOME),
    Field::required("to", &OUTCOME),
]);

static OUTCOME_TALLY: Form = Form::open(&[
    Field::required("outcome", &OUTCOME),
    Field::required("count", &Form::of(Content::Whole(0, 4294967295))),
]);

static OUTCOMES: Form = Form::open(&[
    Field::required("old_then", &OUTCOME),
    Field::required("new_then", &OUTCOME),
    Field::required("old_today", &OUTCOME),
    Field::required("new_today", &OUTCOME),
    Field::optional("changed_by", &CHANGED_BY),
]);

static OVERDUE: Form = Form::open(&[
    Field::required("conditions", &Form::of(Content::Whole(0, 4294967295))),
    Field::required("services", &Form::of(Content::Whole(0, 4294967295))),
    Field::required("longest", &Form::list(&OVERDUE_CONDITION)),
]);

static OVERDUE_CONDITION: Form = Form::open(&[
    Field::required("service", &LISTED_SERVICE),
    Field::required("condition", &ID),
    Field::required("requirement", &ID),
    Field::required("due", &DATE),
]);

static OVERLAP_GROUP: Form = Form::open(&[
    Field::required("capabilities", &Form::list(&ID)),
    Field::required("organisations", &Form::of(Content::Whole(0, 4294967295))),
    Field::required("saved", &Form::of(Content::Whole(0, 4294967295))),
    Field::required("stages", &Form::list(&STAGE_COUNT)),
    Field::required("services", &Form::list(&LISTED_SERVICE)),
    Field::required("why", &TEXT),
]);

static PANEL_MEMBER: Form = Form::closed(&[
    Field::required("id", &ID),
    Field::optional("organisation", &TEXT),
    Field::optional("roles", &Form::list(&ID)),
    Field::optional("trained_on", &TRAINING),
]);

static PANEL_ROLE: Form = Form::closed(&[
    Field::required("role", &ID),
    Field::required("at_least", &COUNT),
]);

static PANEL_RULE: Form = Form::closed(&[
    Field::optional("applies_when", &RULE),
    Field::optional("breach", &BREACH),
    Field::optional("independent", &Form::BOOL),
    Field::optional("roles", &Form::list(&PANEL_ROLE)),
    Field::optional("size", &COUNT),
    Field::optional("trained", &Form::BOOL),
]);

static PART: Form = Form::of(Content::Word(&[
    "standard",
    "theme",
    "fact",
    "measure",
    "evidence-kind",
    "role",
    "criterion",
    "requirement",
    "retired",
]));

static PLACE: Form = Form::open(&[Field::required("of", &PART), Field::optional("id", &ID)]);

static POINTER: Form = Form::leaf::<crate::reading::finding::Pointer>();

static POLICY: Form = Form::closed(&[
    Field::required("format", &FORMAT),
    Field::required("id", &ID),
    Field::required("title", &TEXT),
    Field::required("owner", &BODY),
    Field::required("currency", &Form::TEXT),
    Field::required("rules", &Form::list(&POLICY_RULE)),
    Field::optional("$schema", &Form::TEXT),
    Field::optional("document", &Form::of(Content::Word(&["policy"]))),
    Field::optional("note", &TEXT),
]);

static POLICY_RULE: Form = Form::closed(&[
    Field::required("id", &ID),
    Field::required("title", &TEXT),
    Field::required("from", &DATE),
    Field::required("above", &WHOLE),
    Field::required("standard", &BINDING_STANDARD),
    Field::required("needs", &NEEDED_OUTCOME),
    Field::required("basis", &BASIS),
    Field::optional("kinds", &Form::list(&ID)),
    Field::optional("report_within_days", &DAYS),
    Field::optional("sectors", &Form::list(&ID)),
    Field::optional("stages", &Form::list(&ID)),
    Field::optional("until", &DATE),
]);

static PORTFOLIO: Form = Form::open(&[
    Field::required("format", &FORMAT),
    Field::required("document", &Form::of(Content::Word(&["portfolio"]))),
    Field::required("as_of", &DATE),
    Field::required("services", &Form::of(Content::Whole(0, 4294967295))),
    Field::required("note", &TEXT),
    Field::required("reviews", &REVIEW_COUNT),
    Field::required("outcomes", &Form::list(&OUTCOME_TALLY)),
    Field::required("sectors", &Form::list(&SECTOR_PROGRESS)),
    Field::required("stages", &Form::list(&STAGE_PROGRESS)),
    Field::required("organisations", &Form::list(&ORGANISATION_PROGRESS)),
    Field::required("months", &Form::list(&MONTH_PROGRESS)),
    Field::required("standards", &Form::list(&STANDARD_PROGRESS)),
    Field::required("overdue", &OVERDUE),
    Field::required("coming", &Form::list(&COMING_PROGRESS)),
    Field::optional("coming_until", &DATE),
    Field::optional("known", &Form::of(Content::Whole(0, 4294967295))),
]);

static PROJECTED_OUTCOME: Form = Form::of(Content::Word(&["met", "undetermined"]));

static PROJECTED_POINT: Form = Form::open(&[
    Field::required("id", &ID),
    Field::required("outcome", &PROJECTED_OUTCOME),
    Field::required("because", &Form::list(&TEXT)),
]);

static PROJECTION: Form = Form::open(&[
    Field::required("format", &FORMAT),
    Field::required("document", &Form::of(Content::Word(&["projection"]))),
    Field::required("from", &REVISION),
    Field::required("to", &REVISION),
    Field::required("service", &REPORTED_SERVICE),
    Field::required("as_of", &DATE),
    Field::required("points", &Form::list(&PROJECTED_POINT)),
]);

static READINESS: Form = Form::open(&[
    Field::required("ready", &Form::of(Content::Whole(0, 4294967295))),
    Field::required("of", &Form::of(Content::Whole(0, 4294967295))),
]);

static REFUSED_LINE: Form = Form::open(&[
    Field::required("line", &Form::of(Content::Whole(0, 4294967295))),
    Field::required("codes", &Form::list(&Form::TEXT)),
]);

static REGISTER: Form = Form::closed(&[
    Field::required("format", &FORMAT),
    Field::required("entries", &Form::list(&ENTRY)),
    Field::optional("$schema", &Form::TEXT),
    Field::optional("document", &Form::of(Content::Word(&["register"]))),
]);

static RELATION: Form = Form::of(Content::Word(&[
    "same", "renamed", "moved", "split", "merged",
]));

static REPAIR: Form = Form::open(&[
    Field::required("requirement", &ID),
    Field::required("to_do", &Form::list(&TO_DO)),
]);

static REPORT: Form = Form::open(&[
    Field::required("format", &FORMAT),
    Field::required("document", &Form::of(Content::Word(&["report"]))),
    Field::required("standard", &REPORTED_STANDARD),
    Field::required("assessment", &REPORTED_ASSESSMENT),
    Field::required("service", &REPORTED_SERVICE),
    Field::required("as_of", &DATE),
    Field::required("outcome", &OUTCOME),
    Field::required("readiness", &READINESS),
    Field::required("basis", &BASIS_COUNT),
    Field::required("criteria", &Form::list(&CRITERION_REPORT)),
    Field::required("coming", &Form::list(&COMING)),
    Field::required("warnings", &Form::list(&FINDING)),
    Field::optional("coming_until", &DATE),
    Field::optional("conditions", &Form::list(&REPORTED_CONDITION)),
    Field::optional("decision", &REPORTED_DECISION),
    Field::optional("evidence", &Form::list(&REPORTED_EVIDENCE)),
    Field::optional(
        "evidence_left_out",
        &Form::of(Content::Whole(0, 4294967295)),
    ),
    Field::optional("exemptions", &Form::list(&REPORTED_EXEMPTION)),
    Field::optional("panel", &Form::list(&REPORTED_MEMBER)),
    Field::optional("retracts", &RETRACTION),
    Field::optional("visibility", &VISIBILITY),
    Field::optional("withheld", &Form::of(Content::Whole(0, 4294967295))),
    Field::optional("written_in", &LANGUAGE),
]);

static REPORTED_ASSESSMENT: Form = Form::open(&[
    Field::required("digest", &DIGEST),
    Field::required("assessed_on", &DATE),
]);

static REPORTED_CONDITION: Form = Form::open(&[
    Field::required("id", &ID),
    Field::required("requirement", &ID),
    Field::required("action", &Form::TEXT),
    Field::required("owner", &Form::TEXT),
    Field::required("due", &DATE),
    Field::required("state", &CONDITION_STATE),
    Field::required("covers", &Form::BOOL),
    Field::optional("closed_by", &Form::TEXT),
    Field::optional("closed_on", &DATE),
    Field::optional("lang", &LANGUAGE),
    Field::optional("visibility", &VISIBILITY),
]);

static REPORTED_DECISION: Form = Form::open(&[
    Field::required("outcome", &OUTCOME),
    Field::required("by", &Form::TEXT),
    Field::required("on", &DATE),
    Field::required("rationale", &Form::TEXT),
    Field::required("differs", &Form::BOOL),
]);

static REPORTED_EVIDENCE: Form = Form::open(&[
    Field::required("id", &ID),
    Field::required("title", &Form::TEXT),
    Field::required("kind", &ID),
    Field::required("collected", &DATE),
    Field::required("state", &EVIDENCE_STATE),
    Field::optional("lang", &LANGUAGE),
    Field::optional("visibility", &VISIBILITY),
]);

static REPORTED_EXEMPTION: Form = Form::open(&[
    Field::required("requirement", &ID),
    Field::required("reason", &Form::TEXT),
    Field::required("approved_by", &Form::TEXT),
    Field::required("from", &DATE),
    Field::required("in_date", &Form::BOOL),
    Field::optional("lang", &LANGUAGE),
    Field::optional("until", &DATE),
    Field::optional("visibility", &VISIBILITY),
]);

static REPORTED_FACT: Form = Form::open(&[
    Field::required("id", &ID),
    Field::required("title", &TEXT),
    Field::required("value", &FACT_VALUE),
    Field::required("text", &TEXT),
    Field::optional("because", &Form::TEXT),
]);

static REPORTED_JUDGEMENT: Form = Form::open(&[
    Field::required("verdict", &VERDICT),
    Field::required("by", &Form::TEXT),
    Field::required("on", &DATE),
    Field::required("rationale", &Form::TEXT),
    Field::optional("answers", &Form::list(&ID)),
    Field::optional("carried_from", &CARRIED_FROM),
    Field::optional("dissent", &Form::list(&DISSENT)),
    Field::optional("evidence", &Form::list(&ID)),
    Field::optional("lang", &LANGUAGE),
    Field::optional("visibility", &VISIBILITY),
]);

static REPORTED_MEMBER: Form = Form::open(&[
    Field::required("id", &ID),
    Field::required("roles", &Form::list(&REPORTED_ROLE)),
    Field::optional("organisation", &TEXT),
    Field::optional("trained_on", &TRAINING),
]);

static REPORTED_ROLE: Form =
    Form::open(&[Field::required("id", &ID), Field::optional("title", &TEXT)]);

static REPORTED_SERVICE: Form = Form::open(&[
    Field::required("id", &ID),
    Field::required("name", &TEXT),
    Field::required("organisation", &TEXT),
    Field::required("facts", &Form::list(&REPORTED_FACT)),
    Field::optional("organisation_id", &ORGANISATION_ID),
]);

static REPORTED_STANDARD: Form = Form::open(&[
    Field::required("id", &ID),
    Field::required("version", &SEM_VER),
    Field::required("title", &TEXT),
    Field::required("digest", &DIGEST),
    Field::required("encoding", &ENCODING),
]);

static REQUEST: Form = Form::open(&[
    Field::required("on", &DATE),
    Field::required("amount", &WHOLE),
    Field::required("kind", &ID),
    Field::optional("sector", &ID),
    Field::optional("service", &ID),
    Field::optional("stage", &ID),
]);

static REQUIREMENT: Form = Form::closed(&[
    Field::required("id", &ID),
    Field::required("level", &LEVEL),
    Field::required("statement", &TEXT),
    Field::required("basis", &BASIS),
    Field::optional("applies_when", &RULE),
    Field::optional("derived_from", &Form::list(&DERIVATION)),
    Field::optional("evidenced_when", &RULE),
    Field::optional("exemptible", &Form::BOOL),
    Field::optional("guidance", &TEXT),
    Field::optional("judgement", &JUDGING),
    Field::optional("label", &LABEL),
    Field::optional("remedy", &TEXT),
]);

static REQUIREMENT_CHANGE: Form = Form::open(&[
    Field::required("id", &ID),
    Field::required("from", &REQUIREMENT_OUTCOME),
    Field::required("to", &REQUIREMENT_OUTCOME),
]);

static REQUIREMENT_CHECKLIST: Form = Form::open(&[
    Field::required("id", &ID),
    Field::required("level", &LEVEL),
    Field::required("statement", &TEXT),
    Field::required("basis", &BASIS_KIND),
    Field::required("applies", &TRUTH),
    Field::required("depends_on", &Form::list(&ID)),
    Field::required("exemptible", &Form::BOOL),
    Field::required("judgement", &JUDGING),
    Field::required("show", &Form::list(&SHOW_LINE)),
    Field::required("evidenced_when", &RULE),
    Field::optional("guidance", &TEXT),
    Field::optional("label", &LABEL),
]);

static REQUIREMENT_DIFF: Form = Form::open(&[
    Field::required("id", &ID),
    Field::required("change", &CHANGE_KIND),
    Field::required("level", &LEVEL),
    Field::required("effect", &EFFECTS),
    Field::required("basis", &CHANGE_BASIS),
    Field::optional("became", &Form::list(&ID)),
    Field::optional("other_witness", &WITNESS),
    Field::optional("was", &Form::list(&ID)),
    Field::optional("witness", &WITNESS),
]);

static REQUIREMENT_OUTCOME: Form = Form::of(Content::Word(&[
    "not-applicable",
    "undetermined",
    "exempt",
    "not-met",
    "not-evidenced",
    "not-judged",
    "partly-met",
    "met",
]));

static REQUIREMENT_OUTCOME_TALLY: Form = Form::open(&[
    Field::required("outcome", &REQUIREMENT_OUTCOME),
    Field::required("count", &Form::of(Content::Whole(0, 4294967295))),
]);

static REQUIREMENT_PROGRESS: Form = Form::open(&[
    Field::required("id", &ID),
    Field::required("level", &LEVEL),
    Field::required("statement", &TEXT),
    Field::required("short", &Form::of(Content::Whole(0, 4294967295))),
    Field::required("of", &Form::of(Content::Whole(0, 4294967295))),
    Field::required("outcomes", &Form::list(&REQUIREMENT_OUTCOME_TALLY)),
]);

static REQUIREMENT_REPORT: Form = Form::open(&[
    Field::required("id", &ID),
    Field::required("level", &LEVEL),
    Field::required("statement", &TEXT),
    Field::required("basis", &BASIS_KIND),
    Field::required("outcome", &REQUIREMENT_OUTCOME),
    Field::required("why", &WHY),
    Field::required("to_do", &Form::list(&TO_DO)),
    Field::optional("exemption", &EXEMPTION),
    Field::optional("history", &Form::list(&REPORTED_JUDGEMENT)),
    Field::optional("judgement", &REPORTED_JUDGEMENT),
    Field::optional("label", &LABEL),
    Field::optional("remedy", &TEXT),
]);

static RESULT_RULES: Form = Form::closed(&[
    Field::optional("conditions_within_days", &DUE_WITHIN),
    Field::optional("exemptions", &EXEMPTION_RULES),
]);

static RETIRED: Form = Form::closed(&[
    Field::required("id", &ID),
    Field::required("title", &TEXT),
    Field::required("since", &SEM_VER),
    Field::optional("replaced_by", &Form::list(&ID)),
]);

static RETRACTION: Form = Form::closed(&[
    Field::required("report", &DIGEST),
    Field::required("reason", &Form::TEXT),
]);

static REVIEW: Form = Form::closed(&[
    Field::required("by", &Form::TEXT),
    Field::required("on", &DATE),
    Field::required("of", &WORDS_DIGEST),
]);

static REVIEW_COUNT: Form = Form::open(&[
    Field::required("given", &Form::of(Content::Whole(0, 4294967295))),
    Field::required("counted", &Form::of(Content::Whole(0, 4294967295))),
    Field::required("superseded", &Form::of(Content::Whole(0, 4294967295))),
    Field::required("repeated", &Form::of(Content::Whole(0, 4294967295))),
    Field::required("contested", &Form::of(Content::Whole(0, 4294967295))),
    Field::required("later", &Form::of(Content::Whole(0, 4294967295))),
    Field::required("refused", &Form::of(Content::Whole(0, 4294967295))),
    Field::required("refused_lines", &Form::list(&REFUSED_LINE)),
    Field::required("findings", &Form::list(&FINDING)),
]);

static REVISION: Form = Form::closed(&[
    Field::required("id", &ID),
    Field::required("version", &SEM_VER),
]);

static RULE: Form = Form::of(Content::Choice {
    expected: || value::RULE,
    words: &["always", "never"],
    keys: &[
        Field::optional("all", &Form::filled(&RULE)),
        Field::optional("any", &Form::filled(&RULE)),
        Field::optional("not", &RULE),
        Field::optional("at_least", &AT_LEAST),
        Field::optional("fact", &FACT_TEST),
        Field::optional("evidence", &EVIDENCE_TEST),
    ],
})
.checked(problems_of::<crate::documents::rule::Rule>)
.with_the_whole();

static SECTOR_IMPACT: Form = Form::open(&[
    Field::required("matrix", &Form::list(&OUTCOME_CELL)),
    Field::optional("sector", &ID),
]);

static SECTOR_PROGRESS: Form = Form::open(&[
    Field::required("outcomes", &Form::list(&OUTCOME_TALLY)),
    Field::optional("sector", &ID),
]);

static SEM_VER: Form = Form::leaf::<semver::Version>();

static SERVICE: Form = Form::closed(&[
    Field::required("id", &ID),
    Field::required("name", &TEXT),
    Field::required("organisation", &TEXT),
    Field::required("facts", &Form::of(Content::Map(&FACT_VALUE))),
    Field::optional("because", &Form::of(Content::Map(&Form::TEXT))),
    Field::optional("capabilities", &Form::list(&ID)),
    Field::optional("organisation_id", &ORGANISATION_ID),
    Field::optional("responsible", &Form::list(&ID)),
]);

static SET_BY: Form = Form::of(Content::Word(&["publisher", "editor"]));

static SET_EDIT: Form = Form::open(&[
    Field::required("at", &PLACE),
    Field::required("key", &Form::TEXT),
    Field::optional("from", &JSON),
    Field::optional("to", &JSON),
    Field::optional("was", &DIGEST),
]);

static SEVERITY: Form = Form::of(Content::Word(&["error", "warning"]));

static SHOW_LINE: Form = Form::open(&[
    Field::required("depth", &Form::of(Content::Whole(0, 4294967295))),
    Field::required("text", &TEXT),
]);

static SLOT: Form = Form::open(&[
    Field::required("index", &Form::of(Content::Whole(0, 4294967295))),
    Field::optional("criterion", &ID),
]);

static SOURCE: Form = Form::closed(&[
    Field::required("title", &Form::TEXT),
    Field::optional("lang", &LANGUAGE),
    Field::optional("retrieved", &DATE),
    Field::optional("url", &URL),
]);

static STAGE_COUNT: Form = Form::open(&[
    Field::required("count", &Form::of(Content::Whole(0, 4294967295))),
    Field::optional("stage", &ID),
]);

static STAGE_PROGRESS: Form = Form::open(&[
    Field::required("outcomes", &Form::list(&OUTCOME_TALLY)),
    Field::optional("stage", &ID),
]);

static STANDARD_KIND: Form = Form::of(Content::Word(&["standard", "reference"]));

static STANDARD_PROGRESS: Form = Form::open(&[
    Field::required("standard", &REPORTED_STANDARD),
    Field::required("services", &Form::of(Content::Whole(0, 4294967295))),
    Field::required("criteria", &Form::list(&CRITERION_PROGRESS)),
    Field::required("requirements", &Form::list(&REQUIREMENT_PROGRESS)),
]);

static STANDARD_REF: Form = Form::closed(&[
    Field::required("id", &ID),
    Field::required("version", &SEM_VER),
    Field::optional("digest", &DIGEST),
]);

static TEXT: Form = Form::closed(&[
    Field::required("en", &Form::TEXT),
    Field::required("cy", &Form::TEXT),
    Field::optional("note", &NOTE),
    Field::optional("review", &REVIEW),
    Field::optional("status", &TEXT_STATUS),
])
.checked(problems_of::<crate::reading::text::Text>);

static TEXT_STATUS: Form = Form::of(Content::Word(&["official", "reviewed", "unreviewed"]));

static TITLED: Form = Form::closed(&[Field::required("id", &ID), Field::required("title", &TEXT)]);

static TO_DO: Form = Form::open(&[
    Field::required("do", &ACTION),
    Field::required("text", &TEXT),
    Field::optional("blocked_by", &Form::list(&ID)),
    Field::optional("blocks", &Form::BOOL),
    Field::optional("collected_from", &DATE),
    Field::optional("collected_until", &DATE),
    Field::optional("condition", &ID),
    Field::optional("due_by", &DATE),
    Field::optional("fact", &ID),
    Field::optional("kind", &Form::list(&ID)),
    Field::optional("languages", &Form::list(&ID)),
    Field::optional("left_out", &Form::of(Content::Whole(0, 4294967295))),
    Field::optional("may_not_be_fewest", &Form::BOOL),
    Field::optional("measures", &Form::list(&MEASURE_NEEDED)),
    Field::optional("missing", &Form::of(Content::Whole(0, 4294967295))),
    Field::optional("more", &Form::list(&MORE)),
    Field::optional("owner", &Form::TEXT),
    Field::optional("tags", &Form::list(&ID)),
]);

static TRAINING: Form = Form::leaf::<crate::documents::assessment::Training>();

static TRUTH: Form = Form::of(Content::Word(&["true", "false", "unknown"]));

static UNKNOWN_CAPABILITY: Form = Form::open(&[
    Field::required("id", &ID),
    Field::required("services", &Form::list(&LISTED_SERVICE)),
    Field::optional("nearest", &ID),
]);

static URL: Form = Form::leaf::<crate::documents::url::Url>();

static VERDICT: Form = Form::of(Content::Word(&["met", "partly-met", "not-met"]));

static VERDICT_CHANGE: Form = Form::open(&[
    Field::required("on", &DATE),
    Field::optional("from", &VERDICT),
    Field::optional("to", &VERDICT),
]);

static VISIBILITY: Form = Form::of(Content::Word(&["public", "partner", "restricted"]));

static WHOLE: Form = Form::of(Content::Whole(-9007199254740991, 9007199254740991));

static WHY: Form = Form::open(&[
    Field::required("node", &WHY_NODE),
    Field::required("value", &TRUTH),
    Field::required("text", &TEXT),
    Field::required("evidence", &Form::list(&EVIDENCE_USE)),
    Field::required("children", &Form::list(&WHY)),
    Field::optional("fact", &ID),
    Field::optional("left_out", &Form::of(Content::Whole(0, 4294967295))),
    Field::optional("more", &Form::list(&MORE)),
]);

static WHY_NODE: Form = Form::of(Content::Word(&[
    "all",
    "any",
    "not",
    "at_least",
    "always",
    "never",
    "fact",
    "evidence",
    "exemption",
    "judgement",
]));

static WITHHELD_PART: Form = Form::open(&[
    Field::required("what", &ENTERED),
    Field::required("id", &ID),
]);

static WITNESS: Form = Form::open(&[
    Field::required("passes", &COMPARED),
    Field::required("assessment", &ASSESSMENT),
    Field::required("restamped", &ASSESSMENT),
    Field::required("in_words", &TEXT),
]);

static WORDS_CHANGE: Form = Form::of(Content::Word(&["equal", "stricter", "looser", "different"]));

static WORDS_DIGEST: Form = Form::leaf::<crate::reading::text::WordsDigest>();

impl Document for crate::documents::standard::Draft {
    const FORM: &'static Form = &DRAFT;
}

impl Document for crate::documents::assessment::Assessment {
    const FORM: &'static Form = &ASSESSMENT;
}

impl Document for crate::documents::report::Report {
    const FORM: &'static Form = &REPORT;
}

impl Document for crate::reading::finding::Findings {
    const FORM: &'static Form = &FINDINGS;
}

impl Document for crate::publish::register::Register {
    const FORM: &'static Form = &REGISTER;
}

impl Document for crate::publish::crosswalk::Crosswalk {
    const FORM: &'static Form = &CROSSWALK;
}

impl Document for crate::compare::diff::DiffDocument {
    const FORM: &'static Form = &DIFF_DOCUMENT;
}

impl Document for crate::compare::migrate::Migration {
    const FORM: &'static Form = &MIGRATION;
}

impl Document for crate::many::impact::Impact {
    const FORM: &'static Form = &IMPACT;
}

impl Document for crate::publish::policy::Policy {
    const FORM: &'static Form = &POLICY;
}

impl Document for crate::publish::policy::GateDecision {
    const FORM: &'static Form = &GATE_DECISION;
}

impl Document for crate::many::portfolio::Portfolio {
    const FORM: &'static Form = &PORTFOLIO;
}

impl Document for crate::many::inventory::Inventory {
    const FORM: &'static Form = &INVENTORY;
}

impl Document for crate::many::inventory::Capabilities {
    const FORM: &'static Form = &CAPABILITIES;
}

impl Document for crate::answers::checklist::Checklist {
    const FORM: &'static Form = &CHECKLIST;
}

impl Document for crate::publish::crosswalk::Projection {
    const FORM: &'static Form = &PROJECTION;
}

impl Document for crate::compare::reviews::Comparison {
    const FORM: &'static Form = &COMPARISON;
}
