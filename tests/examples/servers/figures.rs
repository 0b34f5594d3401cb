//! The figures of every side, and the tables that are made of them.

use crate::crowd::Crowd;
use crate::reads::CONNECTIONS;
use crate::reads::FILES;

#[derive(Clone, Debug)]
pub(crate) struct Figures {
    pub(crate) name: &'static str,
    /// A second, by file and by number of connections.
    pub(crate) reads: [[f64; 3]; 3],
    /// A second, of one publisher and of sixteen.
    pub(crate) publishes: [f64; 2],
    /// Milliseconds of a processor for a GET and for a publish.
    pub(crate) work: [f64; 2],
    /// Bytes of the database for each publish, by number of tags; none where nothing is written.
    pub(crate) growth: [Option<f64>; 3],
    /// Megabytes after the start, after reading, and after so many publishes.
    pub(crate) idle: f64,
    pub(crate) read: f64,
    pub(crate) many: (usize, f64),
    pub(crate) crowd: Crowd,
}

impl Figures {
    pub(crate) fn of(name: &'static str) -> Self {
        Self {
            name,
            reads: [[0.0; 3]; 3],
            publishes: [0.0; 2],
            work: [0.0; 2],
            growth: [None; 3],
            idle: 0.0,
            read: 0.0,
            many: (0, 0.0),
            crowd: Crowd::default(),
        }
    }
}

/// One column a side.
pub(crate) fn print(all: &[Figures]) {
    row("", all, |figures| figures.name.to_owned());
    row("---", all, |_| "---".to_owned());
    for (file, name) in FILES.iter().enumerate() {
        let connections = CONNECTIONS.map(|number| number.to_string()).join(", ");
        row(
            &format!("GET {name} a second, {connections} connections"),
            all,
            |figures| {
                figures.reads[file]
                    .map(|rate| format!("{rate:.0}"))
                    .join(", ")
            },
        );
    }
    row("publishes a second, 1 and 16 publishers", all, |figures| {
        figures
            .publishes
            .map(|rate| format!("{rate:.0}"))
            .join(", ")
    });
    row("processor for a GET and for a publish", all, |figures| {
        let [get, publish] = figures.work;
        format!("{:.0} µs, {publish:.2} ms", get * 1e3)
    });
    row(
        "bytes a publish beside 20, 1 000, 10 000 tags",
        all,
        |figures| {
            let text =
                |bytes: Option<f64>| bytes.map_or("-".to_owned(), |bytes| format!("{bytes:.0}"));
            figures.growth.map(text).join(", ")
        },
    );
    row("memory idle, and after reading", all, |figures| {
        format!("{:.0} MB, {:.0} MB", figures.idle, figures.read)
    });
    row("memory after many publishes", all, |figures| {
        let (count, megabytes) = figures.many;
        format!("{megabytes:.0} MB after {count}")
    });
    row(
        "ten seconds of 16 publishers and 32 readers",
        all,
        |figures| {
            let Crowd {
                published,
                read,
                failed,
                has_died,
            } = figures.crowd;
            let end = if has_died { ", and died" } else { "" };
            format!("{published} published, {read} read, {failed} failed{end}")
        },
    );
}

fn row(name: &str, all: &[Figures], cell: impl Fn(&Figures) -> String) {
    let cells: Vec<String> = all.iter().map(cell).collect();
    println!("| {name} | {} |", cells.join(" | "));
}
