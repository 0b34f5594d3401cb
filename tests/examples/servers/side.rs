//! One of the servers that are compared, with its database.

use std::fs;

use dct_tests::peers::NotaryServer;
use dct_tests::peers::Postgres;
use dct_tests::peers::TrustServer;
use dct_tests::peers::notary_server::Processors;
use dct_tests::peers::notary_server::Setup;

use crate::memory;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    NotaryMemory,
    NotaryPostgres,
    OursSqlite,
    OursPostgres,
}

impl Kind {
    pub(crate) const ALL: [Self; 4] = [
        Self::NotaryMemory,
        Self::NotaryPostgres,
        Self::OursSqlite,
        Self::OursPostgres,
    ];

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::NotaryMemory => "Notary, in memory",
            Self::NotaryPostgres => "Notary, PostgreSQL and signer",
            Self::OursSqlite => "ours, SQLite",
            Self::OursPostgres => "ours, PostgreSQL",
        }
    }

    /// What it is called on the command line.
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::NotaryMemory => "notary-memory",
            Self::NotaryPostgres => "notary-postgres",
            Self::OursSqlite => "ours-sqlite",
            Self::OursPostgres => "ours-postgres",
        }
    }

    /// How many publishes are many: nobody waits an hour for one that is slow.
    pub(crate) const fn publishes(self) -> usize {
        match self {
            Self::NotaryMemory | Self::OursSqlite | Self::OursPostgres => 10_000,
            Self::NotaryPostgres => 1_000,
        }
    }

    /// How many publishes show what one adds to the database.
    pub(crate) const fn growths(self) -> usize {
        match self {
            Self::NotaryMemory => 1,
            Self::NotaryPostgres => 32,
            Self::OursSqlite | Self::OursPostgres => 512,
        }
    }
}

pub(crate) struct Side {
    kind: Kind,
    running: Running,
}

enum Running {
    Notary(NotaryServer),
    Ours(Option<TrustServer>),
    OnPostgres(TrustServer, Postgres, String),
}

impl Side {
    /// Every database that writes to a disk waits for it, as it should.
    pub(crate) fn start(kind: Kind, program: &str) -> Self {
        let running = match kind {
            Kind::NotaryMemory => {
                let processors = Processors::All;
                let setup = Setup {
                    processors,
                    ..Setup::default()
                };
                Running::Notary(NotaryServer::start_with(setup))
            }
            Kind::NotaryPostgres => Running::Notary(NotaryServer::on_durable_postgres()),
            Kind::OursSqlite => Running::Ours(Some(TrustServer::start(program, &[]))),
            Kind::OursPostgres => {
                let postgres = Postgres::durable();
                let url = postgres.create();
                let database = format!("--database={url}");
                let server = TrustServer::start(program, &[&database]);
                Running::OnPostgres(server, postgres, url)
            }
        };
        Self { kind, running }
    }

    pub(crate) const fn kind(&self) -> Kind {
        self.kind
    }

    pub(crate) fn port(&self) -> u16 {
        match &self.running {
            Running::Notary(server) => server.port(),
            Running::Ours(server) => server.as_ref().expect("it runs").port(),
            Running::OnPostgres(server, ..) => server.port(),
        }
    }

    /// Whether its server still runs.
    pub(crate) fn lives(&self) -> bool {
        let server = self.processes()[0];
        // Who has ended, and whom nobody has asked about it, has no memory.
        fs::read_to_string(format!("/proc/{server}/statm"))
            .is_ok_and(|sizes| !sizes.starts_with("0 "))
    }

    /// What it takes of memory, its database and its signer included.
    pub(crate) fn megabytes(&self) -> f64 {
        memory::megabytes(&self.processes())
    }

    /// The seconds of a processor that it has taken so far, likewise.
    pub(crate) fn seconds(&self) -> f64 {
        memory::seconds(&self.processes())
    }

    fn processes(&self) -> Vec<u32> {
        match &self.running {
            Running::Notary(server) => server.processes(),
            Running::Ours(server) => vec![server.as_ref().expect("it runs").process()],
            Running::OnPostgres(server, postgres, _) => vec![server.process(), postgres.process()],
        }
    }

    /// What its database takes on the disk, once all that was written has come there.
    pub(crate) fn bytes(&mut self) -> Option<u64> {
        match &mut self.running {
            Running::Notary(server) => server.stored_bytes(),
            Running::OnPostgres(_, postgres, url) => {
                let size = postgres.run(url, "SELECT pg_database_size(current_database())");
                Some(size.trim().parse().expect("a number of bytes"))
            }
            Running::Ours(place) => {
                let mut server = place.take().expect("it runs");
                // Ending folds the log into the file.
                let _ = server.stopped();
                let size = fs::metadata(server.data().join("trust.db")).expect("a database");
                *place = Some(server.up());
                Some(size.len())
            }
        }
    }
}
