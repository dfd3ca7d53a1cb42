//! `safon inventory`: which services there are, and which could build things once.

use safon::inventory::{CSVW, Capabilities, InventoryCount};
use safon::{Visibility, register, render};

use crate::answer::{Answer, Refusal};
use crate::args::{Inventory as Args, InventoryFormat};
use crate::lines;
use crate::load;

pub fn run(args: &Args) -> Result<Answer, Refusal> {
    load::only_tables_have_a_mark(args.bom, args.format == InventoryFormat::Csv)?;
    if args.format == InventoryFormat::Csvw {
        return load::written(CSVW.to_owned(), args.output.as_deref(), Visibility::Public);
    }
    let vocabulary = match &args.capabilities {
        None => register::capabilities()?,
        Some(file) => {
            let text = load::text(file)?;
            let refused = |findings| load::refused(file, &text, findings);
            let vocabulary = Capabilities::from_json(&text).map_err(refused)?;
            let findings = vocabulary.check();
            if findings.has_errors() {
                return Err(refused(findings.located_in(&text)));
            }
            vocabulary
        }
    };
    let mut count = InventoryCount::new(args.as_of);
    let name = lines::each(
        &args.portfolio,
        args.quiet,
        args.lang.into(),
        |line, read| match read {
            Ok(review) => {
                count.add(line, &review);
                Ok(())
            }
            Err(findings) => {
                count.refuse(line, &findings);
                Err(findings)
            }
        },
    )?;
    let inventory = count.finish(&vocabulary);
    let services = inventory.services;
    let code = lines::told(&name, &inventory.reviews, services, args.lang.into());
    if services == 0 && args.format != InventoryFormat::Json {
        let text = String::new();
        return Ok(Answer { text, code });
    }
    let page = || render::inventory(&inventory, &vocabulary, args.lang.into());
    let text = match args.format {
        InventoryFormat::Json => inventory.to_json(),
        InventoryFormat::Csv => load::table(inventory.to_csv(), args.bom),
        InventoryFormat::Markdown => page().to_markdown(),
        InventoryFormat::Html => page().to_html(args.twin.as_deref()),
        InventoryFormat::Text | InventoryFormat::Csvw => page().to_terminal(),
    };
    let answer = load::written(text, args.output.as_deref(), Visibility::Public)?;
    Ok(Answer { code, ..answer })
}
