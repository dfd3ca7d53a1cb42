//! The revisions and crosswalks that are embedded in the library.

use semver::Version;

use super::{EventKind, Happened, Register};
use crate::base::date::Date;
use crate::base::visible::printable;
use crate::engine::standard::Standard;
use crate::many::inventory::Capabilities;
use crate::publish::crosswalk::Crosswalk;
use crate::reading::finding::Findings;
use crate::words::message::Message;
use crate::words::{Words, detail};

const REGISTER: &str = include_str!("../../../standard/register.json");

/// The embedded revisions, by id and version; each is read when it is asked for.
const REVISIONS: &[(&str, &str, &str)] = &[
    (
        "wales-digital-service-standard",
        "0.1.0",
        include_str!("../../../standard/wales/0.1.0.json"),
    ),
    (
        "wales-digital-service-standard",
        "0.2.0",
        include_str!("../../../standard/wales/0.2.0.json"),
    ),
    (
        "wales-digital-service-standard",
        "1.0.0",
        include_str!("../../../standard/wales/1.0.0.json"),
    ),
    (
        "wales-digital-service-standard",
        "2.0.0",
        include_str!("../../../standard/wales/2.0.0.json"),
    ),
    (
        "uk-gds-2014",
        "1.0.0",
        include_str!("../../../standard/reference/uk-gds-2014.json"),
    ),
    (
        "uk-gds-2015",
        "1.0.0",
        include_str!("../../../standard/reference/uk-gds-2015.json"),
    ),
    (
        "uk-gds-2019",
        "1.0.0",
        include_str!("../../../standard/reference/uk-gds-2019.json"),
    ),
    (
        "scot-dfss-2017",
        "1.0.0",
        include_str!("../../../standard/reference/scot-dfss-2017.json"),
    ),
    (
        "scot-dsss-2021",
        "1.0.0",
        include_str!("../../../standard/reference/scot-dsss-2021.json"),
    ),
    (
        "us-playbook-2014",
        "1.0.0",
        include_str!("../../../standard/reference/us-playbook-2014.json"),
    ),
    (
        "nhs-england",
        "1.0.0",
        include_str!("../../../standard/reference/nhs-england.json"),
    ),
    (
        "uk-lgdss-2016",
        "1.0.0",
        include_str!("../../../standard/reference/uk-lgdss-2016.json"),
    ),
    (
        "uk-ldd-2018",
        "1.0.0",
        include_str!("../../../standard/reference/uk-ldd-2018.json"),
    ),
    (
        "uk-tcop-2021",
        "1.0.0",
        include_str!("../../../standard/reference/uk-tcop-2021.json"),
    ),
    (
        "ca-goc-2018",
        "1.0.0",
        include_str!("../../../standard/reference/ca-goc-2018.json"),
    ),
    (
        "ca-on-2021",
        "1.0.0",
        include_str!("../../../standard/reference/ca-on-2021.json"),
    ),
    (
        "au-dss-1",
        "1.0.0",
        include_str!("../../../standard/reference/au-dss-1.json"),
    ),
    (
        "au-dss-2",
        "1.0.0",
        include_str!("../../../standard/reference/au-dss-2.json"),
    ),
    (
        "au-qld",
        "1.0.0",
        include_str!("../../../standard/reference/au-qld.json"),
    ),
    (
        "wales-gov-2022",
        "1.0.0",
        include_str!("../../../standard/reference/wales-gov-2022.json"),
    ),
];

const CAPABILITIES: &str = include_str!("../../../standard/capabilities.json");

/// The embedded crosswalks; each is read when it is asked for.
const CROSSWALKS: &[&str] = &[
    include_str!("../../../standard/crosswalk/wales-digital-service-standard--uk-gds-2015.json"),
    include_str!("../../../standard/crosswalk/wales-digital-service-standard--uk-gds-2019.json"),
    include_str!("../../../standard/crosswalk/wales-digital-service-standard--scot-dfss-2017.json"),
    include_str!("../../../standard/crosswalk/wales-digital-service-standard--scot-dsss-2021.json"),
    include_str!(
        "../../../standard/crosswalk/wales-digital-service-standard--us-playbook-2014.json"
    ),
    include_str!("../../../standard/crosswalk/wales-digital-service-standard--uk-tcop-2021.json"),
    include_str!("../../../standard/crosswalk/wales-digital-service-standard--nhs-england.json"),
    include_str!("../../../standard/crosswalk/wales-digital-service-standard--uk-ldd-2018.json"),
];

/// A revision that the register cannot give.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[error("{}", self.words().en)]
pub struct RegisterError(Kind);

#[derive(Clone, Debug, PartialEq)]
enum Kind {
    Unknown(String, String),
    NoneInForce(String, Date),
    /// With the candidates.
    Uncertain(String, Date, Words),
    /// With the pair that was asked for, and those that there are.
    NoCrosswalk(Words, Words),
    Broken(Findings),
}

impl From<Kind> for RegisterError {
    fn from(kind: Kind) -> Self {
        Self(kind)
    }
}

impl RegisterError {
    /// It in words.
    pub(crate) fn words(&self) -> Words {
        match &self.0 {
            Kind::Unknown(wanted, known) => detail::NotEmbedded {
                wanted: Words::same(wanted),
                known: Words::same(known),
            }
            .words(),
            Kind::NoneInForce(id, day) => detail::NoneInForce {
                id: Words::same(id),
                day: Words::day(*day),
            }
            .words(),
            Kind::Uncertain(id, day, candidates) => detail::UncertainRevision {
                id: Words::same(id),
                day: Words::day(*day),
                candidates: candidates.clone(),
            }
            .words(),
            Kind::NoCrosswalk(pair, known) => detail::NoCrosswalk {
                pair: pair.clone(),
                known: known.clone(),
            }
            .words(),
            Kind::Broken(findings) => detail::EmbeddedDataBroken {
                findings: Words::same(findings),
            }
            .words(),
        }
    }
}

/// Two frameworks by their names.
fn pair(one: &str, other: &str) -> Words {
    let (one, other) = (Words::same(one), Words::same(other));
    detail::BothOf { one, other }.words()
}

/// One of several, whichever.
fn any_of(mut several: impl Iterator<Item = Words>) -> Words {
    let first = several.next().unwrap_or(detail::NONE);
    several.fold(first, |one, other| detail::OrBetween { one, other }.words())
}

/// The embedded register.
///
/// # Errors
/// [`RegisterError`] where the embedded data is broken, which its tests rule out.
pub fn register() -> Result<Register, RegisterError> {
    Register::from_json(REGISTER).map_err(|findings| Kind::Broken(findings).into())
}

/// The embedded revisions as `(id, version)`, in the order of the register.
pub fn revisions() -> impl Iterator<Item = (&'static str, &'static str)> {
    REVISIONS.iter().map(|(id, version, _)| (*id, *version))
}

/// An embedded revision.
///
/// # Errors
/// [`RegisterError`] where no such revision is embedded, such as version `9.9.9`.
pub fn get(id: &str, version: &Version) -> Result<Standard, RegisterError> {
    let version = version.to_string();
    let found = REVISIONS
        .iter()
        .find(|(known, of, _)| *known == id && *of == version);
    match found {
        Some((_, _, text)) => {
            Standard::from_json(text).map_err(|findings| Kind::Broken(findings).into())
        }
        None => {
            let known: Vec<_> = revisions().map(|(id, of)| format!("`{id}@{of}`")).collect();
            let wanted = printable(&format!("{id}@{version}"));
            Err(Kind::Unknown(wanted, known.join(", ")).into())
        }
    }
}

/// The embedded revision that was in force on a day.
///
/// # Errors
/// [`RegisterError`] where none was, or where the day lies in a window in which it is not
/// known which was: then it names the candidates and guesses nothing.
pub fn in_force(id: &str, on: Date) -> Result<Standard, RegisterError> {
    let register = register()?;
    let candidates = register.in_force(id, on);
    let certain = register
        .entries
        .iter()
        .filter(|entry| entry.id == id)
        .any(|entry| entry.has_happened(EventKind::InForce, on) == Happened::Yes);
    match candidates.as_slice() {
        [] => Err(Kind::NoneInForce(printable(id), on).into()),
        [entry] if certain => get(id, &entry.version),
        several => {
            let named = several
                .iter()
                .map(|one| Words::same(format!("`{}`", one.version)));
            let none = (!certain).then_some(detail::NONE);
            let named = any_of(named.chain(none));
            Err(Kind::Uncertain(printable(id), on, named).into())
        }
    }
}

/// The embedded revision of a standard with the highest version.
///
/// # Errors
/// [`RegisterError`] where no revision of that standard is embedded.
pub fn latest(id: &str) -> Result<Standard, RegisterError> {
    let newest = revisions()
        .filter(|(known, _)| *known == id)
        .filter_map(|(_, version)| version.parse::<Version>().ok())
        .max();
    match newest {
        Some(version) => get(id, &version),
        None => get(id, &Version::new(0, 0, 0)),
    }
}

/// The embedded revisions that a review on a day may be against: the one in force, and the one
/// before it while a transition lasts. Where it is not known, every candidate.
///
/// # Errors
/// [`RegisterError`] where none was in force on that day.
pub fn acceptable(id: &str, on: Date) -> Result<Vec<Version>, RegisterError> {
    let register = register()?;
    let acceptable = register.acceptable(id, on);
    if acceptable.is_empty() {
        return Err(Kind::NoneInForce(printable(id), on).into());
    }
    Ok(acceptable
        .into_iter()
        .map(|entry| entry.version.clone())
        .collect())
}

/// The embedded vocabulary of capabilities.
///
/// # Errors
/// [`RegisterError`] where the embedded data is broken, which its tests rule out.
pub fn capabilities() -> Result<Capabilities, RegisterError> {
    Capabilities::from_json(CAPABILITIES).map_err(|findings| Kind::Broken(findings).into())
}

/// The embedded crosswalks.
///
/// # Errors
/// [`RegisterError`] where the embedded data is broken, which its tests rule out.
pub fn crosswalks() -> Result<Vec<Crosswalk>, RegisterError> {
    CROSSWALKS
        .iter()
        .map(|text| Crosswalk::from_json(text).map_err(|findings| Kind::Broken(findings).into()))
        .collect()
}

/// The embedded crosswalk between two frameworks; read the other way round where only that one
/// is embedded.
///
/// # Errors
/// [`RegisterError`] where there is none between these two.
pub fn crosswalk(from: &str, to: &str) -> Result<Crosswalk, RegisterError> {
    let all = crosswalks()?;
    let straight = all
        .iter()
        .find(|one| one.from.id == from && one.to.id == to);
    let back = all
        .iter()
        .find(|one| one.from.id == to && one.to.id == from);
    match (straight, back) {
        (Some(crosswalk), _) => Ok(crosswalk.clone()),
        (None, Some(crosswalk)) => Ok(crosswalk.converse()),
        (None, None) => {
            let known = all
                .iter()
                .map(|one| pair(one.from.id.as_str(), one.to.id.as_str()));
            let known = Words::join(known, ", ");
            let pair = pair(&printable(from), &printable(to));
            Err(Kind::NoCrosswalk(pair, known).into())
        }
    }
}
