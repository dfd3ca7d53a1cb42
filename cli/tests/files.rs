//! Files that are read, written and locked: what is no plain file, modes, links, limits, and two at once.

use std::fs::{self, File};
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::cli::{code, err, out, safon};
use crate::support::{read, root};

const BINS: &str = "examples/data/bin-collection.json";

/// What is not possible, and not because of a document.
const NOT_POSSIBLE: i32 = 3;

/// A folder of its own, empty.
fn folder(name: &str) -> PathBuf {
    let folder = root("target/tmp").join(format!("files-{name}"));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn text(path: &Path) -> String {
    path.display().to_string()
}

fn bash(script: &str, at: &Path) -> Output {
    let bin = Path::new(env!("CARGO_BIN_EXE_safon")).parent().unwrap();
    let path = format!("{}:{}", bin.display(), std::env::var("PATH").unwrap());
    Command::new("bash")
        .args(["-euc", script])
        .current_dir(at)
        .env("PATH", path)
        .env("BINS", root(BINS))
        .stdin(Stdio::null())
        .output()
        .unwrap()
}

fn pipe(path: &Path) {
    assert!(Command::new("mkfifo").arg(path).status().unwrap().success());
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o7777
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let name = |entry: fs::DirEntry| entry.file_name().to_string_lossy().into_owned();
    let mut names: Vec<_> = entries.map(|entry| name(entry.unwrap())).collect();
    names.sort();
    names
}

/// A small standard under another id, and a register of that alone: `register.json`, and the
/// revision where `release` puts it.
struct Own {
    folder: PathBuf,
    register: PathBuf,
}

const EMPTY: &str = "{\"format\": 1, \"entries\": []}\n";

impl Own {
    fn new(name: &str) -> Self {
        let folder = folder(name);
        let register = folder.join("register.json");
        fs::write(&register, EMPTY).unwrap();
        Self { folder, register }
    }

    /// A draft of a version, in a folder beside the others, where nobody looks for revisions.
    fn draft(&self, version: &str, change: impl Fn(&mut Value)) -> PathBuf {
        let small = read(&root("tests/cases/diff/standard.json"));
        let mut draft: Value = serde_json::from_str(&small).unwrap();
        draft["version"] = json!(version);
        change(&mut draft);
        let drafts = self.folder.with_extension("drafts");
        fs::create_dir_all(&drafts).unwrap();
        let path = drafts.join("draft.json");
        fs::write(&path, draft.to_string()).unwrap();
        path
    }

    fn release(&self, draft: &Path, more: &[&str]) -> Output {
        let (draft, register) = (text(draft), text(&self.register));
        let args = ["release", &draft, "--register", &register];
        safon(&[&args, more].concat())
    }

    fn release_on(&self, draft: &Path, published: &str, in_force: &str) -> Output {
        let days = ["--published-on", published, "--in-force-on", in_force];
        self.release(draft, &[&["--write"], &days[..]].concat())
    }

    fn verify(&self, more: &[&str]) -> Output {
        safon(&[&["verify", &text(&self.register)], more].concat())
    }

    fn register(&self) -> safon::Register {
        safon::Register::from_json(&read(&self.register)).unwrap()
    }

    /// The file of a revision.
    fn file(&self, version: &str) -> PathBuf {
        let id = self.draft_id();
        self.folder.join(id).join(format!("{version}.json"))
    }

    fn draft_id(&self) -> String {
        let small: Value =
            serde_json::from_str(&read(&root("tests/cases/diff/standard.json"))).unwrap();
        small["id"].as_str().unwrap().to_owned()
    }
}

fn codes(output: &Output) -> Vec<String> {
    let findings = safon::Findings::from_json(&out(output)).unwrap();
    findings.findings.into_iter().map(|one| one.code).collect()
}

/// Everything is passed over that may never end, and named, in the order of the names.
#[test]
fn what_is_no_plain_file_is_passed_over_and_named() {
    let own = Own::new("passed-over");
    let draft = own.draft("1.0.0", |_| ());
    let at = |name: &str| own.folder.join(name);
    pipe(&at("f.json"));
    symlink(at("f.json"), at("e.json")).unwrap();
    symlink("/dev/zero", at("d.json")).unwrap();
    symlink(at("nowhere"), at("c.json")).unwrap();
    fs::create_dir(at("b.json")).unwrap();
    let _socket = std::os::unix::net::UnixListener::bind(at("a.json")).unwrap();
    let begun = Instant::now();
    // To release is to look in the same way.
    let released = own.release_on(&draft, "2027-04-01", "2027-07-01");
    assert_eq!(code(&released), 0, "{}", err(&released));
    for (language, words) in [("en", "not a plain file"), ("cy", "nid ffeil gyffredin")] {
        let said = own.verify(&["--lang", language]);
        assert_eq!(code(&said), 0, "{}", out(&said));
        let told = out(&said);
        assert_eq!(told.matches(words).count(), 6, "{told}");
        let places = ["a", "b", "c", "d", "e", "f"];
        let places = places.map(|name| told.find(&format!("/{name}.json")).unwrap());
        assert!(places.is_sorted(), "{told}");
    }
    assert!(begun.elapsed() < Duration::from_secs(20));
    // What cannot be looked into is an error: a link that leads to itself.
    symlink(at("loop.json"), at("loop.json")).unwrap();
    let said = own.verify(&["--format", "json"]);
    assert_eq!(code(&said), 1);
    assert!(codes(&said).contains(&"unreadable".to_owned()));
}

/// A register that is shipped, and what becomes of it when something is taken out.
#[test]
fn an_empty_or_a_shortened_register_is_not_as_registered() {
    let folder = folder("shortened");
    let copy = format!("cp -r '{}' .", text(&root("standard")));
    assert!(bash(&copy, &folder).status.success());
    let register = folder.join("standard/register.json");
    let whole: Value = serde_json::from_str(&read(&register)).unwrap();
    let verify = |keep: &dyn Fn(usize, &Value) -> bool, more: &[&str]| {
        let mut shortened = whole.clone();
        let entries = shortened["entries"].as_array_mut().unwrap();
        let mut place = 0;
        entries.retain(|entry| {
            place += 1;
            keep(place, entry)
        });
        fs::write(&register, shortened.to_string()).unwrap();
        safon(&[&["verify", &text(&register), "--format", "json"], more].concat())
    };
    let head = |output: &Output| {
        let said: Value = serde_json::from_str(&out(output)).unwrap();
        said["head"].as_str().unwrap_or_default().to_owned()
    };
    let all = verify(&|_, _| true, &[]);
    assert_eq!(code(&all), 0, "{}", out(&all));
    let named = |output: &Output, wanted: &str| {
        assert_eq!(code(output), 1, "{}", out(output));
        assert!(
            codes(output).contains(&wanted.to_owned()),
            "{}",
            out(output)
        );
    };
    named(&verify(&|_, _| false, &[]), "nothing-registered");
    // The last entry; a whole lineage; all but one, which no other depends on.
    let welsh = |entry: &Value| entry["id"] == "wales-digital-service-standard";
    named(&verify(&|place, _| place < 20, &[]), "entry-gone");
    named(&verify(&|_, entry| !welsh(entry), &[]), "entry-gone");
    named(
        &verify(&|_, entry| entry["id"] == "au-qld", &[]),
        "entry-gone",
    );
    // Where something else is given, that is what it has to contain.
    let short = |place: usize, _: &Value| place < 20;
    let shorter = |place: usize, _: &Value| place < 19;
    let earlier = folder.join("earlier.json");
    let cut = verify(&shorter, &[]);
    fs::copy(&register, &earlier).unwrap();
    let against = ["--against", &text(&earlier)];
    assert_eq!(code(&verify(&short, &against)), 0);
    assert_eq!(code(&verify(&short, &["--head", &head(&cut)])), 0);
    named(&verify(&short, &["--head", &head(&all)]), "head-gone");
    assert_eq!(code(&safon(&["verify", "--head", &head(&all)])), 0);
    assert_eq!(code(&safon(&["verify", "--head", &head(&cut)])), 0);
}

/// A register of a standard of one's own is verified for what it is, and says how to hold it fast.
#[test]
fn a_register_of_ones_own_is_held_to_its_head_or_a_copy() {
    let own = Own::new("own");
    let said = own.verify(&[]);
    assert_eq!(code(&said), 1);
    assert!(
        out(&said).contains("nothing is registered"),
        "{}",
        out(&said)
    );
    assert!(!out(&said).contains("as registered:"), "{}", out(&said));
    let first = own.draft("1.0.0", |_| ());
    assert_eq!(code(&own.release_on(&first, "2027-04-01", "2027-07-01")), 0);
    let said = own.verify(&[]);
    let head = own.register().head().unwrap().to_string();
    assert!(
        out(&said).contains(&format!("head: {head}")),
        "{}",
        out(&said)
    );
    assert!(
        out(&said).contains("compared with: nothing"),
        "{}",
        out(&said)
    );
    let welsh = out(&own.verify(&["--lang", "cy"]));
    assert!(welsh.contains(&format!("pen: {head}")), "{welsh}");
    assert!(welsh.contains("wedi'i chymharu â: dim"), "{welsh}");
    let early = read(&own.register);
    let second = own.draft("1.0.1", |_| ());
    assert_eq!(
        code(&own.release_on(&second, "2027-05-01", "2027-08-01")),
        0
    );
    // Days that come later leave the heads as they were.
    let mut later: Value = serde_json::from_str(&read(&own.register)).unwrap();
    let end = json!({"event": "transition-ends", "on": "2027-12-01", "certainty": "publisher"});
    let timeline = later["entries"][0]["timeline"].as_array_mut().unwrap();
    timeline.push(end);
    fs::write(&own.register, later.to_string()).unwrap();
    assert_eq!(code(&own.verify(&["--head", &head])), 0);
    let newest = own.register().head().unwrap().to_string();
    assert_ne!(newest, head);
    fs::write(&own.register, early).unwrap();
    assert_eq!(code(&own.verify(&[])), 0);
    let back = own.verify(&["--head", &newest, "--format", "json"]);
    assert_eq!(
        (code(&back), codes(&back)),
        (1, vec!["not-registered".into(), "head-gone".into()])
    );
}

/// Every file that claims to be a revision is compared with the register, whatever its name.
#[test]
fn files_that_differ_are_named_in_order_whichever_is_read_first() {
    let own = Own::new("differ");
    let draft = own.draft("1.0.0", |_| ());
    assert_eq!(code(&own.release_on(&draft, "2027-04-01", "2027-07-01")), 0);
    let frozen = own.file("1.0.0");
    // A copy is no mistake.
    let copy = own.folder.join("a-copy.json");
    fs::copy(&frozen, &copy).unwrap();
    let said = own.verify(&["--format", "json"]);
    assert_eq!((code(&said), codes(&said).len()), (0, 0), "{}", out(&said));
    let other = read(&frozen).replacen("\"must\"", "\"should\"", 1);
    for name in ["a-copy.json", "z-copy.json"] {
        let _ = fs::remove_file(&copy);
        let path = own.folder.join(name);
        fs::write(&path, &other).unwrap();
        let said = own.verify(&["--format", "json"]);
        assert_eq!(code(&said), 1);
        assert_eq!(codes(&said), ["files-differ", "digest-mismatch"]);
        let told = out(&said);
        let mut both = [text(&frozen), text(&path)];
        both.sort();
        assert!(told.contains(&both.join(", ")), "{told}");
        assert!(
            told.contains(&format!("\"file\": \"{}\"", text(&path))),
            "{told}"
        );
        // The next revision is compared with the one that is as registered.
        let next = own.draft("1.0.1", |_| ());
        let said = own.release(&next, &["--format", "json"]);
        assert_eq!(code(&said), 1);
        assert_eq!(
            codes(&said),
            ["files-differ", "digest-mismatch"],
            "{}",
            out(&said)
        );
        fs::remove_file(&path).unwrap();
        assert_eq!(code(&own.release(&next, &[])), 0);
    }
}

/// A release writes nothing that `verify` would not accept.
#[test]
fn a_release_is_verified_before_a_byte_is_written() {
    let own = Own::new("verified");
    let first = own.draft("1.0.0", |_| ());
    let before = names(&own.folder);
    let refused = |output: Output, wanted: &str| {
        assert_eq!(code(&output), 1, "{}", out(&output));
        assert!(out(&output).contains(wanted), "{}", out(&output));
        assert_eq!(read(&own.register), EMPTY);
        assert_eq!(names(&own.folder), before);
    };
    refused(
        own.release_on(&first, "2027-07-01", "2027-04-01"),
        "timeline-out-of-order",
    );
    refused(own.release(&first, &["--write"]), "published, in-force");
    let half = ["--write", "--in-force-on", "2027-07-01"];
    refused(own.release(&first, &half), "days-missing");
    // Without a word of writing it says what is missing, and that is all.
    let said = own.release(&first, &[]);
    assert_eq!(code(&said), 0);
    assert!(out(&said).contains("published, in-force"), "{}", out(&said));
    let open = ["--write", "--published-on", "2027-04-01"];
    let said = own.release(&first, &open);
    assert_eq!(code(&said), 0);
    assert!(out(&said).contains("days-missing"), "{}", out(&said));
    assert_eq!(code(&own.verify(&[])), 0);
    let second = own.draft("1.0.1", |_| ());
    let said = own.release_on(&second, "2027-03-31", "2027-07-01");
    assert_eq!(code(&said), 1);
    assert!(
        out(&said).contains("before-its-predecessor"),
        "{}",
        out(&said)
    );
    assert!(!own.file("1.0.1").exists());
    // A register that is broken already is not made longer.
    let good = read(&own.register);
    fs::write(
        &own.register,
        good.replacen("2027-04-01\"", "2027-04-01\", \"by\": \"2028-01-01\"", 1),
    )
    .unwrap();
    let said = own.release_on(&second, "2027-04-01", "2027-07-01");
    assert_eq!(code(&said), 1);
    assert!(
        out(&said).contains("timeline-out-of-order"),
        "{}",
        out(&said)
    );
    assert!(!own.file("1.0.1").exists());
    // Nor one that was cut short, as far as anybody brings what tells.
    fs::write(&own.register, good).unwrap();
    let head = format!("sha256:{}", "0".repeat(64));
    let days = [
        "--published-on",
        "2027-04-01",
        "--in-force-on",
        "2027-07-01",
    ];
    let said = own.release(
        &second,
        &[&["--write", "--head", &head], &days[..]].concat(),
    );
    assert_eq!(code(&said), 1);
    assert!(out(&said).contains("head-gone"), "{}", out(&said));
    assert!(!own.file("1.0.1").exists());
    assert_eq!(
        code(&own.release_on(&second, "2027-04-01", "2027-07-01")),
        0
    );
}

/// What was never registered may be replaced, and is named; all else stays.
#[test]
fn a_release_replaces_what_was_never_registered_and_nothing_else() {
    let own = Own::new("leftover");
    let frozen = own.file("1.0.0");
    fs::create_dir_all(frozen.parent().unwrap()).unwrap();
    let draft = own.draft("1.0.0", |_| ());
    let days = |written: &[&'static str]| {
        let days = [
            "--published-on",
            "2027-04-01",
            "--in-force-on",
            "2027-07-01",
        ];
        [&days[..], written].concat()
    };
    for left in [
        read(&draft).replacen("\"must\"", "\"should\"", 1),
        read(&draft).replacen("\"publisher\"", "\"publishers\"", 1),
        "{\"cut".to_owned(),
    ] {
        fs::write(&frozen, &left).unwrap();
        fs::write(&own.register, EMPTY).unwrap();
        let dry = own.release(&draft, &days(&[]));
        assert_eq!(code(&dry), 0, "{}", out(&dry));
        assert!(err(&dry).contains("never registered"), "{}", err(&dry));
        assert!(err(&dry).contains(&text(&frozen)), "{}", err(&dry));
        assert_eq!(read(&frozen), left);
        let welsh = own.release(&draft, &days(&["--lang", "cy"]));
        assert!(
            err(&welsh).contains("ni chafodd ei chofrestru"),
            "{}",
            err(&welsh)
        );
        let said = own.release(&draft, &days(&["--write"]));
        assert_eq!(code(&said), 0, "{}", err(&said));
        assert_ne!(read(&frozen), left);
        assert_eq!(code(&own.verify(&[])), 0);
    }
    // The very same bytes are nothing to tell.
    fs::write(&own.register, EMPTY).unwrap();
    let again = own.release(&draft, &days(&["--write"]));
    assert_eq!((code(&again), err(&again)), (0, String::new()));
    // A registered revision, under a name that is not its own, is not lost.
    let taken = own.file("1.0.1");
    let second = own.draft("1.0.1", |_| ());
    fs::rename(&frozen, &taken).unwrap();
    let report = safon(&["assess", BINS, "--format", "json"]);
    for other in [None, Some(report.stdout)] {
        if let Some(other) = &other {
            fs::rename(&taken, &frozen).unwrap();
            fs::write(&taken, other).unwrap();
        }
        let before = fs::read(&taken).unwrap();
        let said = own.release(&second, &days(&["--write"]));
        assert_eq!(code(&said), NOT_POSSIBLE, "{}", out(&said));
        assert!(err(&said).contains("not written over"), "{}", err(&said));
        assert_eq!(fs::read(&taken).unwrap(), before);
    }
    fs::remove_file(&taken).unwrap();
    pipe(&taken);
    let said = own.release(&second, &days(&["--write"]));
    assert_eq!(code(&said), NOT_POSSIBLE, "{}", out(&said));
}

/// The lock names whose it is; whoever is dead does not hold it.
#[test]
fn a_lock_is_taken_over_from_the_dead_and_never_from_the_living() {
    let own = Own::new("lock");
    let draft = own.draft("1.0.0", |_| ());
    let lock = PathBuf::from(format!("{}.lock", text(&own.register)));
    let release = || own.release_on(&draft, "2027-04-01", "2027-07-01");
    fs::write(&lock, "process 4194305, 2027-03-01\n").unwrap();
    let held = File::open(&lock).unwrap();
    rustix::fs::flock(&held, rustix::fs::FlockOperation::LockExclusive).unwrap();
    let said = release();
    assert_eq!(code(&said), NOT_POSSIBLE);
    let told = "another release is being written: process 4194305, 2027-03-01";
    assert!(err(&said).contains(told), "{}", err(&said));
    assert_eq!(read(&own.register), EMPTY);
    // By another name it is the same register.
    let link = own.folder.join("link.json");
    symlink(&own.register, &link).unwrap();
    let other = Own {
        folder: own.folder.clone(),
        register: link.clone(),
    };
    assert_eq!(
        code(&other.release_on(&draft, "2027-04-01", "2027-07-01")),
        NOT_POSSIBLE
    );
    fs::remove_file(&link).unwrap();
    drop(held);
    // What the dead was writing is cleared away, and nothing else.
    let leaves = [".register.json.x7Yz.new", ".other.json.x7Yz.new"];
    for leaf in leaves {
        fs::write(own.folder.join(leaf), "half").unwrap();
    }
    let said = release();
    assert_eq!(code(&said), 0, "{}", err(&said));
    assert!(err(&said).contains("cut short"), "{}", err(&said));
    assert!(
        err(&said).contains("process 4194305, 2027-03-01"),
        "{}",
        err(&said)
    );
    assert_eq!(
        names(&own.folder)
            .iter()
            .filter(|name| name.ends_with(".new"))
            .count(),
        1
    );
    assert!(!lock.exists());
    // A lock is no way to another file.
    fs::write(&own.register, EMPTY).unwrap();
    let precious = own.folder.join("precious");
    fs::write(&precious, "precious").unwrap();
    symlink(&precious, &lock).unwrap();
    assert_eq!(code(&release()), NOT_POSSIBLE);
    assert_eq!(read(&precious), "precious");
}

/// However long it ran before it was killed: old or new, and the next one goes on.
#[test]
fn a_release_that_was_killed_can_be_made_again() {
    let mut cut = 0;
    for wait in [1, 3, 6, 10, 15, 25, 40, 80] {
        let own = Own::new("killed");
        let draft = own.draft("1.0.0", |_| ());
        let (draft, register) = (text(&draft), text(&own.register));
        let days = [
            "--published-on",
            "2027-04-01",
            "--in-force-on",
            "2027-07-01",
        ];
        let args = ["release", &draft, "--register", &register, "--write"];
        let mut child = Command::new(env!("CARGO_BIN_EXE_safon"))
            .args([&args, &days[..]].concat())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(Duration::from_millis(wait));
        let _ = child.kill();
        let whole = child.wait().unwrap().success();
        cut += u32::from(!whole);
        if own.register().entries.is_empty() {
            let again = own.release_on(Path::new(&draft), "2027-04-01", "2027-07-01");
            assert_eq!(code(&again), 0, "{wait}: {}", err(&again));
        }
        assert_eq!(code(&own.verify(&[])), 0, "{wait}");
    }
    assert!(cut > 0, "none was cut short");
}

/// What is no plain file is written to, and stays what it is.
#[test]
fn output_never_replaces_a_device_a_pipe_or_a_link_to_one() {
    let at = folder("written-to");
    let redacted = out(&safon(&["redact", BINS]));
    pipe(&at.join("pipe"));
    symlink("pipe", at.join("link")).unwrap();
    symlink("/dev/null", at.join("null")).unwrap();
    for name in ["pipe", "link"] {
        let read = bash(
            &format!("cat pipe & safon redact $BINS -o {name}; wait"),
            &at,
        );
        assert_eq!(out(&read), redacted, "{name}: {}", err(&read));
    }
    let null = bash(
        "safon redact $BINS -o null; safon redact $BINS -o /dev/null",
        &at,
    );
    assert_eq!(
        (code(&null), out(&null)),
        (0, String::new()),
        "{}",
        err(&null)
    );
    assert!(fs::symlink_metadata(at.join("null")).unwrap().is_symlink());
    assert!(!fs::metadata("/dev/null").unwrap().is_file());
    assert_eq!(names(&at), ["link", "null", "pipe"]);
    for script in [
        "safon redact $BINS -o /dev/stdout",
        "safon redact $BINS -o /dev/stdout | cat",
        "safon redact $BINS -o /dev/fd/7 7>&1",
        "safon redact $BINS -o >(cat); sleep 0.5",
    ] {
        let said = bash(script, &at);
        assert_eq!(out(&said), redacted, "{script}: {}", err(&said));
    }
    // What has been written to a file already stays in it.
    let said = bash(
        "echo first > log; safon redact $BINS -o /dev/stdout >> log",
        &at,
    );
    assert_eq!(code(&said), 0, "{}", err(&said));
    assert_eq!(read(&at.join("log")), format!("first\n{redacted}"));
    let said = bash(
        "exec 2> log; safon render report <(safon assess $BINS --audience public --format json) -o /dev/full",
        &at,
    );
    assert_eq!(code(&said), NOT_POSSIBLE);
    assert!(read(&at.join("log")).contains("cannot write /dev/full"));
}

#[test]
fn a_link_to_a_file_stays_and_the_file_is_replaced() {
    let at = folder("links");
    fs::create_dir(at.join("far")).unwrap();
    fs::write(at.join("far/file"), "old").unwrap();
    symlink("far/file", at.join("near")).unwrap();
    symlink("near", at.join("nearest")).unwrap();
    symlink("far/new", at.join("dangling")).unwrap();
    symlink("around", at.join("around")).unwrap();
    for (link, file) in [("nearest", "far/file"), ("dangling", "far/new")] {
        let said = bash(&format!("safon redact $BINS -o {link}"), &at);
        assert_eq!(code(&said), 0, "{}", err(&said));
        assert_eq!(out(&said), format!("{link}\n"));
        assert!(fs::symlink_metadata(at.join(link)).unwrap().is_symlink());
        assert_eq!(read(&at.join(file)), out(&safon(&["redact", BINS])));
    }
    assert_eq!(names(&at.join("far")), ["file", "new"]);
    let said = bash("safon redact $BINS -o around", &at);
    assert_eq!(code(&said), NOT_POSSIBLE);
    let said = bash("safon redact $BINS -o far", &at);
    assert_eq!(code(&said), NOT_POSSIBLE);
    assert!(err(&said).contains("it is a folder"), "{}", err(&said));
}

/// A mode is kept; what is for few is for its owner alone; all else is as the umask has it.
#[test]
fn modes_are_kept_and_new_ones_are_no_wider_than_the_audience() {
    let at = folder("modes");
    for (name, before) in [("wide", 0o666), ("narrow", 0o600), ("read", 0o440)] {
        fs::write(at.join(name), "old").unwrap();
        fs::set_permissions(at.join(name), fs::Permissions::from_mode(before)).unwrap();
        let other = at.join(format!("{name}-too"));
        fs::hard_link(at.join(name), &other).unwrap();
        for audience in ["public", "restricted"] {
            let script = format!("umask 077; safon redact $BINS --audience {audience} -o {name}");
            let said = bash(&script, &at);
            assert_eq!(code(&said), 0, "{}", err(&said));
            assert_eq!(mode(&at.join(name)), before, "{name}, {audience}");
        }
        assert_eq!(read(&other), "old", "written beside it");
    }
    let migrated = "safon migrate $BINS --to wales-digital-service-standard@2.0.0";
    for (script, wanted) in [
        ("safon redact $BINS", 0o640),
        ("safon redact $BINS --audience partner", 0o600),
        ("safon redact $BINS --audience restricted", 0o600),
        ("safon render report report.json", 0o640),
        ("safon render report report.json --audience partner", 0o600),
        (
            "safon render report report.json --audience restricted",
            0o600,
        ),
        ("safon render checklist", 0o640),
        (migrated, 0o600),
    ] {
        let script = format!(
            "safon assess $BINS --audience public --format json > report.json || true; umask 027; rm -f new; {script} -o new"
        );
        let said = bash(&script, &at);
        assert_eq!(code(&said), 0, "{script}: {}", err(&said));
        assert_eq!(mode(&at.join("new")), wanted, "{script}");
    }
}

/// Nobody else opens what is not written yet, and nothing of it is left where that fails.
#[test]
fn what_is_being_written_has_a_name_of_its_own_and_does_not_stay() {
    let at = folder("beside");
    fs::write(at.join("file"), "old").unwrap();
    let script = "trap '' XFSZ; ulimit -f 1; safon redact $BINS -o file";
    for _ in 0..3 {
        let said = bash(script, &at);
        assert_eq!(code(&said), NOT_POSSIBLE);
        assert!(err(&said).contains("cannot write file"), "{}", err(&said));
        assert_eq!(names(&at), ["file"]);
        assert_eq!(read(&at.join("file")), "old");
    }
    // The name of the first edition, which anybody could guess, is nobody's any more.
    symlink("/dev/full", at.join(".file.1.new")).unwrap();
    let said = bash(
        "ln -s precious .file.$$.new; exec safon redact $BINS -o file",
        &at,
    );
    assert_eq!(code(&said), 0, "{}", err(&said));
    assert_ne!(read(&at.join("file")), "old");
    assert!(!at.join("precious").exists());
}

/// Whatever never ends is too long, and what is not there is said in plain words.
#[test]
fn reading_stops_at_the_limit() {
    let own = Own::new("endless");
    let draft = text(&own.draft("1.0.0", |_| ()));
    let report = own.folder.join("report");
    fs::write(&report, safon(&["assess", BINS, "--format", "json"]).stdout).unwrap();
    let register = text(&own.register);
    assert_eq!(
        code(&own.release_on(Path::new(&draft), "2027-04-01", "2027-07-01")),
        0
    );
    let signature = format!("{register}.minisig");
    symlink("/dev/zero", &signature).unwrap();
    let key = text(&root("tests/cases/release/good-signature/key.pub"));
    let zero = "/dev/zero";
    let begun = Instant::now();
    for args in [
        &["check", zero][..],
        &["check", zero, "--schema"],
        &["assess", zero],
        &["assess", BINS, "--standard", zero],
        &["show", zero],
        &["redact", zero],
        &[
            "migrate",
            zero,
            "--to",
            "wales-digital-service-standard@2.0.0",
        ],
        &["render", "report", zero],
        &["release", zero, "--register", &register],
        &["release", &draft, "--register", zero],
        &["verify", zero],
        &["verify", &register, "--against", zero],
        &["verify", &register, "--key", zero],
        &["verify", &register, "--key", &key],
        &["assess", zero, "--ndjson", "-q"],
        &[
            "assess",
            zero,
            "--ndjson",
            "--outcomes",
            "--jobs",
            "1",
            "-q",
        ],
        &["progress", zero, "--as-of", "2027-01-01", "-q"],
        &["inventory", zero, "-q"],
    ] {
        let said = safon(args);
        assert_ne!(code(&said), 0, "{args:?}");
        let told = out(&said) + &err(&said);
        assert!(told.contains("too-large"), "{args:?}: {told}");
        assert!(told.len() < 10_000, "{args:?}");
    }
    assert!(
        begun.elapsed() < Duration::from_secs(120),
        "{:?}",
        begun.elapsed()
    );
    // Where the limit lies within a letter it is still the length that is told.
    let long = own.folder.join("long");
    fs::write(&long, "ŵ".repeat(safon::MAX_BYTES / 2 + 1)).unwrap();
    let said = safon(&["check", &text(&long), "--format", "json"]);
    assert_eq!(codes(&said), ["too-large"]);
    fs::remove_file(&long).unwrap();
    let gone = safon(&["check", "no/such/file.json"]);
    assert_eq!(code(&gone), NOT_POSSIBLE);
    let told = "cannot read no/such/file.json: there is no such file or folder";
    assert!(err(&gone).contains(told), "{}", err(&gone));
    for args in [
        &["check", "docs"][..],
        &["assess", "docs", "--ndjson", "-q"],
    ] {
        let said = safon(args);
        assert_eq!(code(&said), NOT_POSSIBLE);
        assert!(
            err(&said).contains("cannot read docs: it is a folder"),
            "{}",
            err(&said)
        );
    }
}
