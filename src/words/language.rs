//! The two languages.

use crate::base::word::word;

word! {
    /// A language that a document is written in.
    pub enum Language {
        /// English.
        En = "en",
        /// Welsh, Cymraeg.
        Cy = "cy",
    }
}
