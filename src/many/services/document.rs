//! What the documents about many services share.

use crate::base::id::Id;
use crate::documents::organisation::OrganisationId;
use crate::reading::define::generated;
use crate::reading::finding::{Finding, Findings};
use crate::reading::text::Text;
use crate::words::message::Message;
use crate::words::{Words, sample};

/// How many lines are named in a sentence, and how many findings follow it.
const NAMED: usize = 10;

generated! {
    /// A service, with the organisation without which its id says nothing.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct ListedService {
        /// Its id, which another organisation may have given a service of its own.
        pub id: Id,
        /// The name it gives itself.
        pub name: Text,
        /// The organisation, by the name in the latest of its reviews.
        pub organisation: Text,
        /// The id of the organisation, where a review states it.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub organisation_id: Option<OrganisationId>,
    }
}

generated! {
    /// A line that could not be used.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
    pub struct RefusedLine {
        /// The line, from 1.
        pub line: u32,
        /// What kinds of errors it has, each once.
        pub codes: Vec<String>,
    }
}

generated! {
    /// What became of the reviews that were given, each of which is in just one of these counts.
    #[derive(Clone, Debug, Default, PartialEq, Eq)]
    pub struct ReviewCount {
        /// How many were given, whatever became of them.
        pub given: u32,
        /// How many count: the latest of each service.
        pub counted: u32,
        /// How many are of an earlier day than the latest of the same service.
        pub superseded: u32,
        /// How many say the same as one that counts.
        pub repeated: u32,
        /// How many are of a service whose latest day has reviews that differ, so that none of them
        /// counts.
        pub contested: u32,
        /// How many are of a later day than asked about, and left out.
        pub later: u32,
        /// How many could not be used.
        pub refused: u32,
        /// Those that could not be used, by their lines, at most 100 of them.
        pub refused_lines: Vec<RefusedLine>,
        /// What reviews of one service have against each other, by their lines, at most 100 of a kind.
        pub findings: Vec<Finding>,
    }
}

impl RefusedLine {
    pub(super) fn of(line: u32, findings: &Findings) -> Self {
        let codes = findings.errors().map(|one| one.code.as_str());
        let codes: std::collections::BTreeSet<&str> = codes.collect();
        Self {
            line,
            codes: codes.into_iter().map(str::to_owned).collect(),
        }
    }
}

impl ReviewCount {
    /// Whether some review could not be used: it was refused, or another contests it.
    pub fn has_unusable(&self) -> bool {
        self.refused > 0 || self.contested > 0
    }

    /// What was left out and why, in words, for a page or a terminal; nothing where all counted.
    pub fn in_words(&self) -> Vec<Text> {
        let mut said = Vec::new();
        if self.refused > 0 {
            let (number, lines) = (self.refused.into(), self.lines());
            said.push(sample::UnusableDocuments { number, lines }.words());
        }
        if self.contested > 0 {
            let number = self.contested.into();
            said.push(sample::ContestedReviews { number }.words());
        }
        if self.repeated > 0 {
            let number = self.repeated.into();
            said.push(sample::RepeatedReviews { number }.words());
        }
        if self.superseded > 0 {
            let number = self.superseded.into();
            said.push(sample::SupersededReviews { number }.words());
        }
        if self.later > 0 {
            let number = self.later.into();
            said.push(sample::LaterReviews { number }.words());
        }
        let findings = self.findings.iter().take(NAMED);
        let said = said.into_iter().map(Text::from);
        said.chain(findings.map(|one| one.message.clone()))
            .collect()
    }

    /// The first lines that could not be used.
    fn lines(&self) -> Words {
        let lines = self.refused_lines.iter().take(NAMED);
        let mut lines: Vec<String> = lines.map(|one| one.line.to_string()).collect();
        if usize::try_from(self.refused).is_ok_and(|refused| refused > lines.len()) {
            lines.push("…".to_owned());
        }
        Words::same(lines.join(", "))
    }
}
