//! What `safon verify` finds, with `--against`, `--head` and `--key`: the folders of `tests/cases/release` that say how
//! it is called. The others are the library's.

use std::process::Command;

use safon::Findings;

use crate::support::{each, expect, read};

#[test]
fn what_is_verified() {
    each("release", |folder| {
        let called = folder.join("verify.json");
        if !called.exists() {
            return Ok(());
        }
        let more: Vec<String> = serde_json::from_str(&read(&called)).unwrap();
        let out = Command::new(env!("CARGO_BIN_EXE_safon"))
            .args(["verify", "register.json", "--format", "json"])
            .args(more)
            .current_dir(folder)
            .output()
            .unwrap();
        let found = Findings::from_json(&String::from_utf8(out.stdout).unwrap()).unwrap();
        let name = folder.file_name().unwrap().to_string_lossy();
        assert_eq!(out.status.code(), Some(found.has_errors().into()), "{name}");
        assert_eq!(
            found.has_errors(),
            name.starts_with("bad-"),
            "{name}: {found}"
        );
        let text = serde_json::to_string_pretty(&serde_json::to_value(&found).unwrap()).unwrap();
        expect(&folder.join("expected.json"), &(text + "\n"))
    });
}
