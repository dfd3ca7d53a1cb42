//! Web addresses, for sources that can be followed.

use crate::reading::define::leaf;
use crate::words::{finding, value};

/// A web address: `https://…` or `http://…`, without blanks.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(transparent)]
pub struct Url(String);

impl Url {
    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::str::FromStr for Url {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let rest = text
            .strip_prefix("https://")
            .or_else(|| text.strip_prefix("http://"))
            .ok_or(())?;
        let sound = !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_graphic());
        sound.then(|| Self(text.to_owned())).ok_or(())
    }
}

leaf! {
    Url: value::TEXT, finding::BadUrl;
}
