//! Standard output and standard error, which may be terminals.

use std::io::Write;

use safon::Language;
use safon::terminal::Said;

/// Prints to standard output, with colour only on a terminal that wants it.
pub fn print(text: &str) -> std::io::Result<()> {
    let mut out = anstream::stdout().lock();
    out.write_all(text.as_bytes())?;
    out.flush()
}

/// Says something on standard error.
pub fn warn(text: &str) {
    // Where even standard error is gone there is nobody left to tell.
    let _ = anstream::stderr().lock().write_all(text.as_bytes());
}

/// Says something that is no document and no page, on standard error.
pub fn tell(said: &Said, language: Language) {
    // It may name files and quote arguments, which hold anything.
    let said = safon::visible(&said.in_language(language));
    warn(&format!("safon: {said}\n"));
}

/// The same of a file.
pub fn tell_of(file: &str, said: &Said, language: Language) {
    let (file, said) = (safon::visible(file), said.in_language(language));
    warn(&format!("safon: {file}: {}\n", safon::visible(&said)));
}
