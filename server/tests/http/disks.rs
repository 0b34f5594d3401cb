//! A disk that is full, and one that may only be read: no wrong answer, a clear one, and the server
//! goes on by itself. A small disk in memory stands for them, which takes the rights of root.

use std::fs;
use std::path::Path;
use std::path::PathBuf;
use std::process::Command;

use dct_tests::peers::TrustServer;

use crate::ask;
use crate::code;
use crate::crashes::fsck;
use crate::crashes::publish;
use crate::crashes::version;
use crate::file;
use crate::first_files;
use crate::start;
use crate::upload;

/// A disk of its own below the folder of a server that has ended.
struct Disk(PathBuf);

impl Disk {
    fn over(server: &TrustServer, size: &str) -> Self {
        let data = server.data();
        let kept = server.folder().join("kept");
        fs::rename(&data, &kept).unwrap();
        fs::create_dir(&data).unwrap();
        mount(
            &[
                "-t",
                "tmpfs",
                "-o",
                &format!("size={size},mode=700"),
                "tmpfs",
            ],
            &data,
        );
        for entry in fs::read_dir(&kept).unwrap() {
            let path = entry.unwrap().path();
            fs::copy(&path, data.join(path.file_name().unwrap())).unwrap();
        }
        Self(data)
    }

    fn again(&self, options: &str) {
        mount(&["-o", &format!("remount,{options}")], &self.0);
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        // Whoever still works on it ends with the test.
        let _ = Command::new("umount").arg("-l").arg(&self.0).status();
    }
}

fn mount(arguments: &[&str], place: &Path) {
    let status = Command::new("mount").args(arguments).arg(place).status();
    assert!(status.unwrap().success(), "mount {arguments:?}");
}

fn with_repository() -> TrustServer {
    let server = start(&[]);
    let files = first_files(&server, "a");
    assert_eq!(upload(&server, "a", &files, &[]).status, 200);
    server.killed()
}

#[test]
fn a_full_disk_is_told_and_left_behind() {
    let server = with_repository();
    let disk = Disk::over(&server, "4m");
    let server = server.up();
    let mut stored = version(&server, "a");
    let filler = server.data().join("filler");
    for _ in 0..2 {
        fill(&filler);
        let refusal = loop {
            let answer = upload(&server, "a", &[], &[]);
            if answer.status != 200 {
                break answer;
            }
            stored += 1;
        };
        assert_eq!((refusal.status, &*code(&refusal)), (503, "UNAVAILABLE"));
        let said = String::from_utf8_lossy(&refusal.body).into_owned();
        assert!(said.contains("serve.disk_full"), "{said}");
        // What is there is read as before, and nothing else is.
        assert_eq!(version(&server, "a"), stored);
        for name in ["root.json", "targets.json", "snapshot.json"] {
            assert_eq!(ask(&server, "GET", &file("a", name)).status, 200);
        }
        fs::remove_file(&filler).unwrap();
        assert!(publish(server.port(), "a"), "{}", server.log());
        stored += 1;
        assert_eq!(version(&server, "a"), stored);
    }
    let server = server.killed();
    assert_eq!(fsck(&server), "1 repositories are sound\n");
    drop(disk);
    drop(server);
}

/// Takes all the room that there is.
fn fill(path: &Path) {
    let mut length = 4 << 20;
    while length > 0 {
        if fs::write(path, vec![1; length]).is_ok() {
            return;
        }
        length -= 4096;
    }
}

#[test]
fn a_disk_that_may_only_be_read_is_told_and_left_behind() {
    let server = with_repository();
    let disk = Disk::over(&server, "4m");
    disk.again("ro");
    let output = Command::new(crate::PROGRAM)
        .args(["serve", "--listen", "127.0.0.1:0", "--data"])
        .arg(server.data())
        .output()
        .unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(said.starts_with("error[serve.read_only]: "), "{said}");
    disk.again("rw");
    let server = server.up();
    assert!(publish(server.port(), "a"), "{}", server.log());
    assert_eq!(version(&server, "a"), 2);
    let server = server.killed();
    drop(disk);
    drop(server);
}

/// A file that nobody may write to, not even root.
fn lock(path: &Path, mark: &str) {
    let status = Command::new("chattr").arg(mark).arg(path).status();
    assert!(status.unwrap().success(), "chattr {mark}");
}

#[test]
fn a_file_that_cannot_be_written_any_more_is_told_and_left_behind() {
    let server = with_repository().up();
    let log = server.data().join("trust.db-wal");
    for number in [2, 3] {
        lock(&log, "+i");
        let refusal = upload(&server, "a", &[], &[]);
        lock(&log, "-i");
        assert_eq!((refusal.status, &*code(&refusal)), (503, "UNAVAILABLE"));
        assert_eq!(version(&server, "a"), number - 1);
        assert!(publish(server.port(), "a"), "{}", server.log());
        assert_eq!(version(&server, "a"), number);
    }
}
