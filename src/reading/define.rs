//! Types that documents are made of, each defined once: serde writes it, reads it strictly, and the schema is its own.

/// A struct of a document that people write: a key that it does not know is refused.
macro_rules! authored {
    (schema by hand; $($body:tt)*) => {
        crate::reading::define::record! { [deny_unknown_fields] [] $($body)* }
    };
    ($($body:tt)*) => {
        crate::reading::define::record! { [deny_unknown_fields] [schemars::JsonSchema] $($body)* }
    };
}
pub(crate) use authored;

/// A struct of a document that the library writes: it may gain keys, and who reads it skips those.
macro_rules! generated {
    ($($body:tt)*) => {
        crate::reading::define::record! { [] [schemars::JsonSchema] $($body)* }
    };
}
pub(crate) use generated;

/// What `authored` and `generated` have in common. The derive for reading stands on a private copy, for serde makes
/// what a remote derive reads as public as the type, and nothing may be read but strictly.
macro_rules! record {
    (
        [$($closed:ident)?] [$($schema_derive:path)?]
        $(checked by $problems:path;)?
        $(#[$meta:meta])*
        pub struct $type:ident {
            $(
                $(#[doc = $doc:literal])*
                $(#[serde($($serde:tt)*)])*
                $(#[cfg_attr($($schema:tt)*)])*
                $vis:vis $field:ident: $of:ty
            ),* $(,)?
        }
    ) => {
        #[derive(serde::Serialize)]
        $(#[cfg_attr(feature = "schema", derive($schema_derive))])?
        $(#[$meta])*
        $(#[serde($closed)])?
        pub struct $type {
            $(
                $(#[doc = $doc])*
                $(#[serde($($serde)*)])*
                $(#[cfg_attr($($schema)*)])*
                $vis $field: $of
            ),*
        }

        const _: () = {
            type This = $type;

            #[derive(serde::Deserialize)]
            #[serde(remote = "This", expecting = "an object" $(, $closed)?)]
            struct Parts {
                $($(#[serde($($serde)*)])* $field: $of),*
            }

            crate::reading::define::read_by! { Parts => $type $(, $problems)? }
        };
    };
}
pub(crate) use record;

/// An enum whose variants hold something: on the wire a word, or an object with one key.
macro_rules! variants {
    (
        [$($rename:tt)*]
        $(checked by $problems:path;)?
        $(#[$meta:meta])*
        pub enum $type:ident {
            $(
                $(#[doc = $doc:literal])*
                $(#[default $(@ $default:tt)?])?
                $variant:ident
                $((
                    $(#[serde($($serde:tt)*)])*
                    $(#[cfg_attr($($schema:tt)*)])*
                    $of:ty
                ))?
            ),* $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(serde::Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde($($rename)*)]
        pub enum $type {
            $(
                $(#[doc = $doc])*
                $(#[default $($default)?])?
                $variant $(($(#[serde($($serde)*)])* $(#[cfg_attr($($schema)*)])* $of))?
            ),*
        }

        const _: () = {
            type This = $type;

            #[derive(serde::Deserialize)]
            #[serde(remote = "This", expecting = "a word, or an object with one key", $($rename)*)]
            enum Parts {
                $($variant $(($(#[serde($($serde)*)])* $of))?),*
            }

            crate::reading::define::read_by! { Parts => $type $(, $problems)? }
        };
    };
}
pub(crate) use variants;

/// Reads a type by the derive of its copy, and strictly.
macro_rules! read_by {
    ($parts:ident => $type:ident $(, $problems:path)?) => {
        impl crate::reading::strict::Derived for $type {
            fn derived<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                $parts::deserialize(from)
            }

            $(
                fn problems(&self) -> Vec<crate::reading::problem::Problem> {
                    $problems(self)
                }
            )?
        }

        crate::reading::define::read_strictly!($type);
    };
}
pub(crate) use read_by;

/// What is derived, read strictly by whoever asks serde.
macro_rules! read_strictly {
    ($type:ident) => {
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                crate::reading::strict::strictly(from)
            }
        }
    };
}
pub(crate) use read_strictly;

/// An enum whose variants are words on the wire, and which reads itself.
macro_rules! words {
    (
        $(#[$meta:meta])*
        pub enum $type:ident { $($variants:tt)* }
    ) => {
        crate::base::word::word! {
            $(#[$meta])*
            pub enum $type { $($variants)* }
        }

        crate::reading::define::reads_word!($type);
    };
}
pub(crate) use words;

/// Reads enums that are words.
macro_rules! reads_word {
    ($($type:ident),* $(,)?) => {$(
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                crate::reading::leaves::word(from, Self::ALL, Self::as_str)
            }
        }
    )*};
}
pub(crate) use reads_word;

/// Texts with a form of their own, which `FromStr` holds: what stands there in words, and what is found where the
/// form is another.
macro_rules! leaf {
    ($($type:ty: $expected:path, $module:ident::$found:ident);* $(;)?) => {$(
        impl crate::reading::leaves::Leaf for $type {
            fn expected() -> crate::words::Words {
                $expected
            }

            fn problem(text: &str) -> Option<crate::reading::problem::Problem> {
                                let fits = text.parse::<Self>().is_ok();
                (!fits).then(|| $module::$found { found: crate::words::Words::quoted(text) }.into())
            }
        }

        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                crate::reading::leaves::leaf(from)
            }
        }
    )*};
}
pub(crate) use leaf;

/// A whole number within bounds, as a type of its own.
macro_rules! bounded {
    ($(#[$meta:meta])* pub struct $type:ident: $least:literal..=$most:literal;) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize)]
        #[cfg_attr(
            feature = "schema",
            derive(schemars::JsonSchema),
            schemars(extend("minimum" = $least, "maximum" = $most))
        )]
        #[serde(transparent)]
        pub struct $type(u32);

        impl $type {
            /// The least value.
            pub const MIN: u32 = $least;
            /// The greatest value.
            pub const MAX: u32 = $most;

            /// The number, where it is within bounds.
            pub fn new(number: u32) -> Option<Self> {
                (Self::MIN..=Self::MAX).contains(&number).then_some(Self(number))
            }

            /// The number.
            pub fn value(self) -> u32 {
                self.0
            }
        }

        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Display::fmt(&self.0, f)
            }
        }

        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let number = crate::reading::numbers::whole(from, i64::from(Self::MIN)..=i64::from(Self::MAX))?;
                u32::try_from(number).map(Self).map_err(serde::de::Error::custom)
            }
        }
    };
}
pub(crate) use bounded;
