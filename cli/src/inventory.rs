//! `safon inventory`: which services there are, and which could build things once.

use safon::inventory::{CSVW, Capabilities, InventoryCount};
use safon::standard::Encoding;
use safon::{Inventory, Visibility, register, render};

use crate::answer::{Answer, Refusal};
use crate::args::{Inventory as Args, InventoryFormat};
use crate::lines;
use crate::load;
use crate::page::{OPEN, Page};

/// How many groups a page of text lists, and how many services of each.
const LISTED: usize = 10;

pub fn run(args: &Args) -> Result<Answer, Refusal> {
    load::only_tables_have_a_mark(args.bom, args.format == InventoryFormat::Csv)?;
    if args.format == InventoryFormat::Csvw {
        return load::written(CSVW.to_owned(), args.output.as_deref(), Visibility::Public);
    }
    let vocabulary = match &args.capabilities {
        None => register::capabilities().map_err(|error| Refusal::Said(error.to_string()))?,
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
        InventoryFormat::Text | InventoryFormat::Csvw => text(&inventory, args),
    };
    let answer = load::written(text, args.output.as_deref(), Visibility::Public)?;
    Ok(Answer { code, ..answer })
}

fn text(inventory: &Inventory, args: &Args) -> String {
    let mut page = Page::new(args.lang.into());
    let answer = format!(
        "{}: {}. {}: {}.",
        page.say("Groups that overlap", "Grwpiau sy'n gorgyffwrdd"),
        inventory.overlapping,
        page.say(
            "Services that cross boundaries",
            "Gwasanaethau sy'n croesi ffiniau"
        ),
        inventory.crossing.len()
    );
    page.styled(OPEN, "", &answer);
    let said = format!(
        "{}: {}. {}: {}.",
        page.say("Services", "Gwasanaethau"),
        inventory.services,
        page.say(
            "Services that declare no capability",
            "Gwasanaethau nad ydynt yn nodi gallu"
        ),
        inventory.undeclared
    );
    page.line(0, &said);
    page.left_out(&inventory.reviews);
    page.notices(Encoding::Official);
    if !inventory.groups.is_empty() {
        let title = page.say(
            "Where working together is most compelling",
            "Lle mae'r achos dros gydweithio gryfaf",
        );
        page.heading(title);
    }
    for (place, group) in inventory.groups.iter().take(LISTED).enumerate() {
        let ids: Vec<_> = group.capabilities.iter().map(|id| id.as_str()).collect();
        page.item(0, &format!("{}.", place + 1), &ids.join(", "));
        let why = page.of(&group.why).to_owned();
        page.line(4, &why);
        let services = group.services.iter().take(LISTED);
        let mut services: Vec<_> = services.map(|one| page.service(one)).collect();
        if group.services.len() > LISTED {
            services.push("…".to_owned());
        }
        page.line(4, &services.join("; "));
    }
    if !inventory.crossing.is_empty() {
        let title = page.say(
            "Services that cross boundaries",
            "Gwasanaethau sy'n croesi ffiniau",
        );
        page.heading(title);
    }
    for one in &inventory.crossing {
        let said = format!("{}: {}", page.service(&one.service), page.of(&one.why));
        page.item(0, "•", &said);
    }
    if !inventory.unknown.is_empty() {
        let title = page.say(
            "Capabilities that the vocabulary does not have",
            "Galluoedd nad ydynt yn yr eirfa",
        );
        page.heading(title);
    }
    for one in &inventory.unknown {
        let near = match &one.nearest {
            Some(near) => format!(
                " ({}: {near})",
                page.say("did you mean", "ai hyn oedd mewn golwg")
            ),
            None => String::new(),
        };
        page.item(0, "•", &format!("{}: {}{near}", one.id, one.services.len()));
    }
    page.into_text()
}
