//! What lists what: roles delegated, hidden and recorded otherwise.

use dct_core::tuf::FileMeta;
use dct_core::tuf::Metadata;
use dct_core::tuf::Snapshot;
use dct_core::tuf::Text;
use dct_core::tuf::name::RoleName;

use super::Repo;
use super::role;

impl Repo {
    /// Lets a role delegate every name to a child whose key is someone's.
    pub fn delegate_below(&mut self, parent: &str, child: &str, who: &str) {
        let key = self.hand(who).public.clone();
        self.list_key(&role(parent), &key);
        let delegation = format!(
            "\"roles\":[{{\"keyids\":[\"{}\"],\"name\":\"{child}\",\"paths\":[\"\"],\"threshold\":1}}]",
            key.id()
        );
        self.swap(&role(parent), "\"roles\":[]", &delegation);
    }

    /// Lets snapshot no longer list a role, and withholds its file.
    pub fn hide(&mut self, name: &str) {
        self.files.remove(&role(name));
        self.rewrite(&RoleName::Snapshot, |text| {
            let (before, rest) = text.split_once(&format!("\"{name}\":{{")).unwrap();
            let (_, after) = rest.split_once("\"length\":").unwrap();
            let end = after.find('}').unwrap() + 1;
            let after = after[end..].trim_start_matches(',');
            if after.starts_with('}') {
                format!("{}{after}", before.trim_end_matches(','))
            } else {
                format!("{before}{after}")
            }
        });
        let version = 100 + i64::try_from(self.files.len()).unwrap();
        self.set_version(&RoleName::Snapshot, version);
    }

    /// Changes one byte of a signature in a file, which changes no length and no parent.
    pub fn slip_byte(&mut self, of: &RoleName) {
        let mut file = self.file(of).to_vec();
        let at = file.len() - 8;
        file[at] = if file[at] == b'A' { b'B' } else { b'A' };
        self.slip(of, file);
    }

    /// Lets snapshot record something else of a role.
    pub fn record(&mut self, name: &str, meta: Option<FileMeta>) {
        let text = Text::from(self.signed(&RoleName::Snapshot));
        let mut snapshot = Snapshot::decode(&RoleName::Snapshot, &text).unwrap();
        match meta {
            Some(meta) => snapshot.0.files.insert(name.into(), meta),
            None => snapshot.0.files.remove(name),
        };
        self.rewrite(&RoleName::Snapshot, |_| snapshot.encode());
    }
}
