//! What a signature costs with us, with `docker trust sign` and with `notary addhash -p`, against the
//! same servers behind TLS, near and far. `bench/compare.sh` builds it all and runs this.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::cast_precision_loss,
    clippy::disallowed_methods,
    clippy::type_complexity,
    clippy::unused_self,
    reason = "a measurement that cannot go on must stop, and is printed"
)]

mod measure;
mod place;
mod tools;

use std::time::Duration;

use self::measure::Cost;
use self::measure::median;
use self::place::Place;
use self::tools::Tool;

/// How often each tool signs at each place, and beside many tags.
const RUNS: [usize; 2] = [5, 3];

fn main() {
    let program = std::env::args().nth(1).expect("the path of dct-sign");
    start(&program);
    one_tag(&program);
    many_tags(&program);
}

/// The size of the program, and how long it takes to begin and end.
fn start(program: &str) {
    let size = std::fs::metadata(program).unwrap().len();
    let ours = measure::wall(program, &["--version"], 60);
    let nothing = measure::wall("true", &[], 60);
    println!("| the program | |\n|---|---|");
    println!("| size, stripped | {:.2} MB |", size as f64 / 1e6);
    println!("| `dct-sign --version` | {:.1} ms |", ours * 1e3);
    println!("| beside `true` | {:.1} times |\n", ours / nothing);
}

fn one_tag(program: &str) {
    println!("| one tag, cold | wall | CPU | memory | requests | connections | round trips |");
    println!("|---|---|---|---|---|---|---|");
    let places =
        [0, 20, 50].map(|round_trip| Place::new(program, Duration::from_millis(round_trip)));
    let mut costs = Vec::new();
    for tool in Tool::ALL {
        let at: Vec<Cost> = places
            .iter()
            .map(|place| typical(tool, place, RUNS[0]))
            .collect();
        let slope = (at[2].wall - at[0].wall) / 0.050;
        println!("{} {slope:.1} |", at[0].row(tool.name()));
        costs.push(at[0]);
    }
    println!("| ours / docker |{}", costs[0].over(&costs[1]));
    println!("| ours / notary |{}\n", costs[0].over(&costs[2]));
}

fn many_tags(program: &str) {
    const COUNT: usize = 10_000;
    println!("| one tag beside {COUNT} | wall | CPU | memory | requests | connections |");
    println!("|---|---|---|---|---|---|");
    let place = Place::new(program, Duration::ZERO);
    place.fill(COUNT);
    let costs = Tool::ALL.map(|tool| {
        let cost = typical(tool, &place, RUNS[1]);
        println!("{}", cost.row(tool.name()));
        cost
    });
    println!("| ours / docker |{}", costs[0].over(&costs[1]));
    println!("| ours / notary |{}", costs[0].over(&costs[2]));
}

/// The median of several runs.
fn typical(tool: Tool, place: &Place, runs: usize) -> Cost {
    // The first one fills the caches of the machine.
    let _warm = place.sign(tool);
    let costs: Vec<Cost> = (0..runs).map(|_| place.sign(tool)).collect();
    median(&costs)
}
