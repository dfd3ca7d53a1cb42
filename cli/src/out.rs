//! Standard output and standard error, which may be terminals.

use std::io::Write;

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
