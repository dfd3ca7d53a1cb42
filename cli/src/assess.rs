//! `safon assess`: the outcome first, then what to do, then why.

use safon::report::RequirementOutcome;
use safon::report::{Action, Cause, CriterionReport, NotCounted as Not, Why};
use safon::rule::Truth;
use safon::{Assessment, Outcome, Report, Severity, Standard, Visibility, unknown_standard};

use crate::answer::{Answer, Refusal};
use crate::args::{Assess, Format};
use crate::exit::Exit;
use crate::load;
use crate::page::{BAD, GOOD, OPEN, Page, QUIET, capital};

pub fn run(args: &Assess) -> Result<Answer, Refusal> {
    if args.ndjson {
        return crate::many::run(args);
    }
    let name = args.file.display().to_string();
    let text = load::text(&args.file)?;
    let sees_all = Visibility::from(args.audience) == Visibility::Restricted;
    let refused = |findings: safon::Findings| match sees_all {
        true => load::refused(&args.file, &text, findings),
        // What is made for others shows nothing of the text.
        false => Refusal::Findings(name.clone(), findings),
    };
    let assessment = Assessment::from_json(&text).map_err(refused)?;
    let standard = match &args.standard {
        Some(named) => load::standard(Some(named))?,
        None => load::revision(&assessment.standard)
            .ok_or_else(|| refused(unknown_standard(&assessment.standard).located_in(&text)))?,
    };
    let report = standard
        .assess_for(args.audience.into(), &assessment, args.as_of)
        .map_err(|error| {
            let findings = error.into_findings();
            // A column says how long what stands before it is, hidden or not.
            refused(match sees_all {
                true => findings.located_in(&text),
                false => findings,
            })
        })?;
    let text = match args.format {
        Format::Json => report.to_json(),
        Format::Text => {
            let mut page = Page::new(args.lang.into());
            write(&mut page, &report, &standard, &assessment);
            page.into_text()
        }
    };
    Ok(Answer {
        text,
        code: Exit::of(report.outcome()),
    })
}

fn write(page: &mut Page, report: &Report, standard: &Standard, assessment: &Assessment) {
    let reviewed = !assessment.judgements.is_empty();
    head(page, report, standard, reviewed);
    to_do(page, report, reviewed);
    coming(page, report);
    warnings(page, report);
    page.heading(page.say("Why", "Pam"));
    for criterion in &report.criteria {
        reasons(page, criterion, report.outcome());
    }
}

fn head(page: &mut Page, report: &Report, standard: &Standard, reviewed: bool) {
    let language = page.language();
    let style = match report.outcome() {
        Outcome::Met | Outcome::MetWithConditions => GOOD,
        Outcome::NotMet => BAD,
        Outcome::Incomplete | Outcome::NotApplicable => OPEN,
    };
    let readiness = match language {
        safon::Language::En => {
            format!(
                "{} of {} ready for review",
                report.readiness.ready, report.readiness.of
            )
        }
        safon::Language::Cy => {
            format!(
                "Yn barod i'w hadolygu: {} / {}",
                report.readiness.ready, report.readiness.of
            )
        }
    };
    let outcome = capital(&report.outcome().in_language(language));
    // Of nothing that applies nothing is ready, and that is no answer to anybody.
    let first = match reviewed || report.outcome() == Outcome::NotApplicable {
        true => &outcome,
        false => &readiness,
    };
    page.styled(style, "", first);
    // Each behind a word of ours: a name must not stand where an answer could.
    let service = page.say("Service", "Gwasanaeth");
    let name = page.of(&report.service.name).to_owned();
    page.line(0, &format!("{service}: {name}, {}", report.as_of));
    let against = page.say("Standard", "Safon");
    let title = page.of(standard.title()).to_owned();
    page.line(
        0,
        &format!("{against}: {title} {}", report.standard.version),
    );
    page.notices(report.standard.encoding);
    if report.withheld > 0 {
        let said = page.say("Withheld", "Cadwyd yn ôl");
        page.line(0, &format!("{said}: {}", report.withheld));
    }
    let basis = report.basis;
    let all = basis.interpretation + basis.official;
    let reading = page.say(
        "Requirements that are a reading of the publisher's words",
        "Gofynion sy'n ddarlleniad o eiriau'r cyhoeddwr",
    );
    let reading = format!("{reading}: {} / {all}", basis.interpretation);
    page.styled(QUIET, "", &reading);
    if let Some(retraction) = &report.retracts {
        let said = page.say(
            "This report takes back an earlier one",
            "Mae'r adroddiad hwn yn tynnu un cynharach yn ôl",
        );
        let said = format!("{said}: {}", retraction.reason);
        page.line(0, &said);
    }
    if let Some(decision) = &report.decision {
        let decided = decision.outcome.in_language(language);
        let differs = match decision.differs {
            true => page.say(
                " (differs from the computed outcome)",
                " (yn wahanol i'r canlyniad a gyfrifwyd)",
            ),
            false => "",
        };
        let by = page.say("The panel decided", "Penderfyniad y panel");
        page.blank();
        let on = decision.on;
        let text = format!("{by} ({on}): {decided}{differs}. {}", decision.rationale);
        page.line(0, &text);
    }
}

/// What to do for each must and should that is not fulfilled.
fn to_do(page: &mut Page, report: &Report, reviewed: bool) {
    // Before a review everything that is ready waits for it: saying so each time helps nobody.
    let worth_saying = |action: Action| reviewed || action != Action::Judgement;
    let mut begun = false;
    for criterion in &report.criteria {
        for requirement in &criterion.requirements {
            let steps: Vec<_> = requirement
                .to_do
                .iter()
                .filter(|step| worth_saying(step.r#do))
                .collect();
            if steps.is_empty() || requirement.level == safon::Level::May {
                continue;
            }
            if !begun {
                page.heading(page.say("What to do", "Beth i'w wneud"));
                begun = true;
            }
            let head = format!("{} ({})", requirement.id, page.level(requirement.level));
            page.item(0, &format!("{}", criterion.number), &head);
            let worked_on = steps.iter().any(|step| step.r#do != Action::Fact);
            for step in steps {
                let text = page.of(&step.text).to_owned();
                page.item(2, "-", &capital(&text));
                if step.left_out > 0 {
                    let more = page.say("Further things to do", "Pethau eraill i'w gwneud");
                    page.item(2, "-", &format!("{more}: {}", step.left_out));
                }
            }
            if let Some(caveat) = requirement.caveat() {
                let caveat = capital(page.of(&caveat));
                page.styled(QUIET, "    ", &caveat);
            }
            if let Some(remedy) = requirement.remedy.as_ref().filter(|_| worked_on) {
                let remedy = page.of(remedy).to_owned();
                page.styled(QUIET, "    ", &remedy);
            }
        }
    }
}

fn coming(page: &mut Page, report: &Report) {
    let caveat = report.coming_caveat();
    if report.coming.is_empty() && caveat.is_none() {
        return;
    }
    let language = page.language();
    page.heading(page.say(
        "What comes next, if nobody acts",
        "Beth sy'n dod nesaf, os na wneir dim",
    ));
    for entry in &report.coming {
        let whole = match entry.outcome.from == entry.outcome.to {
            true => String::new(),
            false => capital(&entry.outcome.to.in_language(language)),
        };
        page.item(0, &format!("{}", entry.on), &whole);
        for cause in &entry.because {
            page.item(2, "-", &because(page, cause));
        }
        for change in &entry.requirements {
            let (from, to) = (
                change.from.in_language(language),
                change.to.in_language(language),
            );
            page.item(4, "·", &format!("{}: {from} → {to}", change.id));
        }
    }
    if let Some(caveat) = caveat {
        let caveat = capital(page.of(&caveat));
        page.line(0, &caveat);
    }
}

fn because(page: &Page, cause: &Cause) -> String {
    let (en, cy, id) = match cause {
        Cause::EvidenceCounts(id) => ("begins to count", "yn dechrau cyfrif", id),
        Cause::EvidenceAges(id) => ("is too old", "yn rhy hen", id),
        Cause::EvidenceExpires(id) => ("has expired", "wedi dod i ben", id),
        Cause::ExemptionBegins(id) => ("is exempt", "eithriad yn dechrau", id),
        Cause::ExemptionEnds(id) => ("is no longer exempt", "eithriad yn dod i ben", id),
        Cause::Judgement(id) => ("is judged", "dyfarniad", id),
        Cause::ConditionClosed(id) => ("is closed", "amod wedi'i gau", id),
        Cause::ConditionOverdue(id) => ("is overdue", "amod yn hwyr", id),
    };
    match page.language() {
        safon::Language::En => format!("{id} {en}"),
        safon::Language::Cy => format!("{id}: {cy}"),
    }
}

fn warnings(page: &mut Page, report: &Report) {
    if report.warnings.is_empty() {
        return;
    }
    page.heading(page.say("Warnings", "Rhybuddion"));
    for finding in &report.warnings {
        debug_assert_eq!(finding.severity, Severity::Warning);
        let message = page.of(&finding.message).to_owned();
        page.item(0, "-", &capital(&message));
    }
}

fn reasons(page: &mut Page, criterion: &CriterionReport, whole: Outcome) {
    let language = page.language();
    let title = page.of(&criterion.title).to_owned();
    let outcome = criterion.outcome.in_language(language);
    page.blank();
    page.item(
        0,
        &format!("{}", criterion.number),
        &format!("{title}: {outcome}"),
    );
    for requirement in &criterion.requirements {
        let outcome = requirement.outcome.in_language(language);
        let line = format!(
            "{} ({}): {outcome}",
            requirement.id,
            page.level(requirement.level)
        );
        let (style, mark) = match requirement.outcome {
            outcome if outcome.is_fulfilled() => (GOOD, "✓"),
            RequirementOutcome::NotMet => (BAD, "✗"),
            _ => (OPEN, "○"),
        };
        page.item_in(style, 2, mark, &line);
        // Where nothing applies, that is what has to be explained.
        if !requirement.outcome.is_fulfilled() || whole == Outcome::NotApplicable {
            let statement = page.of(&requirement.statement).to_owned();
            page.line(4, &statement);
            why(page, &requirement.why, 4);
            if let Some(judgement) = &requirement.judgement {
                page.item(4, "»", &judgement.rationale);
            }
        }
    }
}

fn why(page: &mut Page, node: &Why, indent: usize) {
    let mark = match node.value {
        Truth::True => "✓",
        Truth::False => "✗",
        Truth::Unknown => "?",
    };
    // A rule may be deeper than a page is wide.
    let indent = indent.min(24);
    let text = page.of(&node.text).to_owned();
    page.item(indent, mark, &text);
    for item in node.evidence.iter().filter(|item| !item.counted) {
        let reason = item.because.map_or("", |because| refusal(page, because));
        let days = item
            .by_days
            .map_or(String::new(), |days| match page.language() {
                safon::Language::En => format!(" by {days} days"),
                safon::Language::Cy => format!(", nifer y diwrnodau: {days}"),
            });
        let lacks: Vec<_> = item.lacks.iter().map(|id| id.as_str()).collect();
        let lacks = if lacks.is_empty() {
            String::new()
        } else {
            format!(": {}", lacks.join(", "))
        };
        page.item(
            indent + 2,
            "·",
            &format!("{}: {reason}{days}{lacks}", item.id),
        );
    }
    // Those that count are not listed here, so neither is how many more of them there are.
    for more in node.more.iter().filter(|more| !more.counted) {
        let reason = more.because.map_or("", |because| refusal(page, because));
        let said = match page.language() {
            safon::Language::En => format!("{} more: {reason}", more.count),
            safon::Language::Cy => format!("{reason}, eitemau eraill: {}", more.count),
        };
        page.item(indent + 2, "·", &said);
    }
    for child in &node.children {
        why(page, child, indent + 2);
    }
    if node.left_out > 0 {
        let parts = page.say("further parts of the rule", "rhannau eraill o'r rheol");
        page.item(indent + 2, "·", &format!("{parts}: {}", node.left_out));
    }
}

fn refusal(page: &Page, because: Not) -> &'static str {
    let (en, cy) = match because {
        Not::Withdrawn => ("withdrawn", "wedi'i dynnu'n ôl"),
        Not::CounterEvidence => ("evidence against", "tystiolaeth yn erbyn"),
        Not::LacksTag => ("lacks a tag", "tag ar goll"),
        Not::LacksLanguage => ("lacks a language", "iaith ar goll"),
        Not::MeasureAbsent => ("does not state the figure", "nid yw'n nodi'r ffigur"),
        Not::MeasureOutOfBound => ("figure out of bound", "ffigur y tu allan i'r terfyn"),
        Not::NotYetCollected => ("not yet collected", "heb ei gasglu eto"),
        Not::Expired => ("expired", "wedi dod i ben"),
        Not::TooOld => ("too old", "yn rhy hen"),
    };
    match page.language() {
        safon::Language::En => en,
        safon::Language::Cy => cy,
    }
}
