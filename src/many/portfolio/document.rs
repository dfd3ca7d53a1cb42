//! Progress over a portfolio: a document like any other.

use serde::{Deserialize, Serialize};

use crate::base::date::Date;
use crate::base::id::Id;
use crate::documents::organisation::OrganisationId;
use crate::documents::outcome::{CriterionOutcome, Outcome, RequirementOutcome};
use crate::documents::report::ReportedStandard;
use crate::documents::standard::{Label, Level};
use crate::many::impact::Cell;
use crate::many::services::{ListedService, ReviewCount};
use crate::reading::define::generated;
use crate::reading::document::Format;
use crate::reading::finding::Findings;
use crate::reading::kind::{DocumentKind, Named};
use crate::reading::read::document;
use crate::reading::text::Text;

/// How many have an outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "{T}Tally")
)]
pub struct Tally<T> {
    /// The outcome.
    pub outcome: T,
    /// How many.
    pub count: u32,
}

generated! {
    /// The services whose review is against one revision.
    #[derive(Clone, Debug, PartialEq)]
    pub struct StandardProgress {
        /// The revision.
        pub standard: ReportedStandard,
        /// How many services they are.
        pub services: u32,
        /// The outcomes of each criterion, in the order of the standard.
        pub criteria: Vec<CriterionProgress>,
        /// The outcomes of each requirement, the one that most fall short of first.
        pub requirements: Vec<RequirementProgress>,
    }
}

generated! {
    /// The outcomes of one criterion.
    #[derive(Clone, Debug, PartialEq)]
    pub struct CriterionProgress {
        /// Its id.
        pub id: Id,
        /// What people call it.
        pub label: Label,
        /// Its title.
        pub title: Text,
        /// How many have which outcome.
        pub outcomes: Vec<Tally<CriterionOutcome>>,
    }
}

generated! {
    /// The outcomes of one requirement.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RequirementProgress {
        /// Its id.
        pub id: Id,
        /// How binding it is.
        pub level: Level,
        /// What is asked.
        pub statement: Text,
        /// How many fall short: not met, partly met, or not enough evidence.
        pub short: u32,
        /// How many it applies to, or may apply to.
        pub of: u32,
        /// How many have which outcome.
        pub outcomes: Vec<Tally<RequirementOutcome>>,
    }
}

generated! {
    /// The outcomes in one sector.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct SectorProgress {
        /// The value of the fact `sector`; absent where services do not state it.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub sector: Option<Id>,
        /// How many have which outcome.
        pub outcomes: Vec<Tally<Outcome>>,
    }
}

generated! {
    /// The outcomes of one organisation.
    #[derive(Clone, Debug, PartialEq)]
    pub struct OrganisationProgress {
        /// Its name, as the latest of its reviews gives it.
        pub organisation: Text,
        /// Its id, where a review states it.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub organisation_id: Option<OrganisationId>,
        /// How many have which outcome.
        pub outcomes: Vec<Tally<Outcome>>,
    }
}

generated! {
    /// The outcomes at one stage.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct StageProgress {
        /// The value of the fact `stage`; absent where services do not state it.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub stage: Option<Id>,
        /// How many have which outcome.
        pub outcomes: Vec<Tally<Outcome>>,
    }
}

generated! {
    /// The outcomes, as they stand today, of what was reviewed in one month.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct MonthProgress {
        /// The first day of the month.
        pub month: Date,
        /// How many have which outcome.
        pub outcomes: Vec<Tally<Outcome>>,
    }
}

generated! {
    /// Conditions that are open after they were due.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Overdue {
        /// How many conditions.
        pub conditions: u32,
        /// Of how many services.
        pub services: u32,
        /// Those that are overdue longest, at most 100 of them.
        pub longest: Vec<OverdueCondition>,
    }
}

generated! {
    /// A condition that is open after it was due.
    #[derive(Clone, Debug, PartialEq)]
    pub struct OverdueCondition {
        /// The service.
        pub service: ListedService,
        /// The condition.
        pub condition: Id,
        /// The requirement.
        pub requirement: Id,
        /// The day on which it was due.
        pub due: Date,
    }
}

generated! {
    /// What changes on one later day, over all services, if nobody acts.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct ComingProgress {
        /// The day.
        pub on: Date,
        /// How many services have some outcome that changes.
        pub services: u32,
        /// How many pass until then, and do not pass from then on.
        pub falls: u32,
        /// The outcomes of the whole, the day before and on the day, where they differ.
        pub outcomes: Vec<Cell<Outcome>>,
    }
}

generated! {
    /// How many services stand where, on one day.
    ///
    /// It holds counts, names and ids, and nothing that a team or a panel wrote.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Portfolio {
        /// The number of the document format.
        pub format: Format,
        /// The kind of the document.
        pub document: Named<{ DocumentKind::Portfolio as u8 }>,
        /// The day on which this is so.
        pub as_of: Date,
        /// How many services are counted, each by the latest of its reviews.
        pub services: u32,
        /// How many services there are, where that is known.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub known: Option<u32>,
        /// What these figures are figures of.
        pub note: Text,
        /// What became of the reviews that were given.
        pub reviews: ReviewCount,
        /// How many services have which outcome.
        pub outcomes: Vec<Tally<Outcome>>,
        /// The same by sector.
        pub sectors: Vec<SectorProgress>,
        /// The same by stage.
        pub stages: Vec<StageProgress>,
        /// The same by organisation.
        pub organisations: Vec<OrganisationProgress>,
        /// The same by the month of the review.
        pub months: Vec<MonthProgress>,
        /// Criteria and requirements, by revision.
        pub standards: Vec<StandardProgress>,
        /// What is overdue.
        pub overdue: Overdue,
        /// Every later day on which an outcome changes if nobody acts.
        pub coming: Vec<ComingProgress>,
        /// The last day that was looked at for what is coming, where there was too much to look further
        /// in a review.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub coming_until: Option<Date>,
    }
}

impl Portfolio {
    /// What is not known of what comes next, where there was too much to look at all.
    pub fn coming_caveat(&self) -> Option<Text> {
        crate::documents::report::looked_until(self.coming_until)
    }

    /// Reads a portfolio.
    ///
    /// # Errors
    /// All [`Findings`] about its form at once.
    pub fn from_json(text: &str) -> Result<Self, Findings> {
        document(text)
    }

    /// The portfolio as JSON text.
    pub fn to_json(&self) -> String {
        crate::reading::document::to_json(self)
    }

    /// How many services pass: met, or met with conditions.
    pub fn passing(&self) -> u32 {
        let passing = self.outcomes.iter().filter(|one| one.outcome.passes());
        passing.map(|one| one.count).sum()
    }

    /// How many services something was assessed of: all but those to which nothing applies, which
    /// neither pass nor fail.
    pub fn applicable(&self) -> u32 {
        let nothing = |one: &&Tally<Outcome>| one.outcome == Outcome::NotApplicable;
        let nothing: u32 = (self.outcomes.iter().filter(nothing))
            .map(|one| one.count)
            .sum();
        self.services.saturating_sub(nothing)
    }
}
