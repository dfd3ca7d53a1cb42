//! The table as a picture.

use std::fmt::Write;

const WIDTH: f64 = 760.0;
const LEFT: f64 = 150.0;
const ROW: f64 = 30.0;

/// Bars on a logarithmic scale, out of lines `name evaluate bytes instructions`; the figures stand beside the bars.
pub fn page(table: &str) -> Option<String> {
    let rows: Vec<(&str, f64, f64)> = table
        .lines()
        .map(|line| {
            let mut words = line.split_whitespace();
            Some((
                words.next()?,
                words.next()?.parse().ok()?,
                words.next()?.parse().ok()?,
            ))
        })
        .collect::<Option<_>>()?;
    let most = rows
        .iter()
        .map(|row| row.2)
        .fold(1.0, f64::max)
        .log10()
        .ceil();
    let x = |value: f64| LEFT + (WIDTH - LEFT - 90.0) * value.max(1.0).log10() / most;
    let height = ROW * rows.len() as f64 + 60.0;
    let mut page = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" \
         aria-labelledby=\"t d\" font-family=\"sans-serif\" font-size=\"13\">\n\
         <title id=\"t\">Microseconds for a document, by engine</title>\n\
         <desc id=\"d\">Bars on a logarithmic scale, shorter is quicker; the table beside it has the same figures.</desc>\n\
         <rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n"
    );
    for power in 0..=most as i32 {
        let (at, value) = (x(10f64.powi(power)), 10i64.pow(power as u32));
        let foot = height - 40.0;
        writeln!(page, "<path d=\"M{at:.1} 8V{foot}\" stroke=\"#d0d0d0\"/>").ok()?;
        writeln!(page, "<text x=\"{at:.1}\" y=\"{}\" text-anchor=\"middle\" fill=\"#333333\">{value} µs</text>", foot + 16.0).ok()?;
    }
    for (place, (name, alone, whole)) in rows.iter().enumerate() {
        let y = 10.0 + ROW * place as f64;
        writeln!(
            page,
            "<text x=\"{}\" y=\"{}\" text-anchor=\"end\" fill=\"#111111\">{name}</text>",
            LEFT - 8.0,
            y + 16.0
        )
        .ok()?;
        for (value, y, fill) in [(alone, y, "#005a9c"), (whole, y + 11.0, "#b35900")] {
            let end = x(*value).max(LEFT + 2.0);
            writeln!(
                page,
                "<rect x=\"{LEFT}\" y=\"{y}\" width=\"{:.1}\" height=\"10\" fill=\"{fill}\"/>",
                end - LEFT
            )
            .ok()?;
            writeln!(
                page,
                "<text x=\"{:.1}\" y=\"{}\" font-size=\"11\" fill=\"#111111\">{value}</text>",
                end + 4.0,
                y + 9.0
            )
            .ok()?;
        }
    }
    let y = height - 8.0;
    writeln!(page, "<rect x=\"{LEFT}\" y=\"{}\" width=\"10\" height=\"10\" fill=\"#005a9c\"/><text x=\"{}\" y=\"{y}\" fill=\"#111111\">evaluate alone</text>", y - 10.0, LEFT + 15.0).ok()?;
    writeln!(page, "<rect x=\"{}\" y=\"{}\" width=\"10\" height=\"10\" fill=\"#b35900\"/><text x=\"{}\" y=\"{y}\" fill=\"#111111\">from the bytes</text>", LEFT + 140.0, y - 10.0, LEFT + 155.0).ok()?;
    page.push_str("</svg>\n");
    Some(page)
}
