//! Made of `messages/en/outcomes.ftl` and `messages/cy/outcomes.ftl` by `cargo messages`; do not edit it here.

use crate::words::Words;

/// met with conditions
pub const MET_WITH_CONDITIONS: Words = Words::new("met with conditions", "wedi'i bodloni gydag amodau");

/// met
pub const WHOLE_MET: Words = Words::new("met", "wedi'i bodloni");

/// not met
pub const WHOLE_NOT_MET: Words = Words::new("not met", "heb ei bodloni");

/// incomplete
pub const INCOMPLETE: Words = Words::new("incomplete", "anghyflawn");

/// not applicable
pub const NOT_APPLICABLE: Words = Words::new("not applicable", "ddim yn berthnasol");

/// more information needed
pub const MORE_INFORMATION_NEEDED: Words = Words::new("more information needed", "angen rhagor o wybodaeth");

/// exempt
pub const EXEMPT: Words = Words::new("exempt", "eithriad");

/// not met
pub const NOT_MET: Words = Words::new("not met", "heb ei fodloni");

/// not enough evidence
pub const NOT_ENOUGH_EVIDENCE: Words = Words::new("not enough evidence", "dim digon o dystiolaeth");

/// ready for review
pub const READY_FOR_REVIEW: Words = Words::new("ready for review", "yn barod i'w adolygu");

/// partly met
pub const PARTLY_MET: Words = Words::new("partly met", "wedi'i fodloni'n rhannol");

/// met
pub const MET: Words = Words::new("met", "wedi'i fodloni");

/// must
pub const MUST: Words = Words::new("must", "rhaid");

/// should
pub const SHOULD: Words = Words::new("should", "dylid");

/// may
pub const MAY: Words = Words::new("may", "gellir");
