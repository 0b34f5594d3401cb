//! How a file is kept: compressed, by itself or as the difference to another one.

use std::io;

use zstd::bulk::Compressor;
use zstd::zstd_safe::CParameter;
use zstd::zstd_safe::DCtx;
use zstd::zstd_safe::SafeResult;
use zstd::zstd_safe::get_error_name;

/// zstd's own default; signatures and hashes do not compress at any level.
const LEVEL: i32 = 3;

/// 128 MiB, more than the largest file: a difference may reach back to the beginning.
const WINDOW: u32 = 27;

/// A row that promises more is damaged.
const LONGEST: usize = 1 << WINDOW;

/// What zstd leaves of metadata is at least this share of it: a smaller difference is not compared
/// with the whole.
const SHARE: usize = 4;

/// A file as it is kept.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Body {
    /// By itself.
    Whole(Vec<u8>),
    /// As the difference to another one.
    Difference(Vec<u8>),
}

/// A file as the difference to another one, or by itself where that is no larger.
pub(super) fn fold(file: &[u8], base: Option<&[u8]>) -> io::Result<Body> {
    let mut compressor = Compressor::default();
    compressor.set_parameter(CParameter::CompressionLevel(LEVEL))?;
    let Some(base) = base else {
        return compressor.compress(file).map(Body::Whole);
    };
    compressor.set_parameter(CParameter::WindowLog(WINDOW))?;
    compressor.set_parameter(CParameter::EnableLongDistanceMatching(true))?;
    done(compressor.context_mut().ref_prefix(base))?;
    let difference = compressor.compress(file)?;
    if difference.len() > file.len() / SHARE {
        // The other file was for one time only.
        let whole = compressor.compress(file)?;
        if whole.len() <= difference.len() {
            return Ok(Body::Whole(whole));
        }
    }
    Ok(Body::Difference(difference))
}

/// Opens bodies. Making one takes longer than opening a small body.
pub(super) struct Opener(DCtx<'static>);

impl Opener {
    pub(super) fn new() -> Self {
        Self(DCtx::create())
    }

    /// The file again, which is no longer than was promised. No file begins as a dictionary of
    /// zstd's own form would.
    pub(super) fn unfold(
        &mut self,
        body: &[u8],
        base: Option<&[u8]>,
        length: usize,
    ) -> io::Result<Vec<u8>> {
        if length > LONGEST {
            return Err(io::Error::other("no file is that long"));
        }
        let mut file = Vec::with_capacity(length);
        let base = base.unwrap_or_default();
        done(self.0.decompress_using_dict(&mut file, body, base))?;
        Ok(file)
    }
}

fn done(result: SafeResult) -> io::Result<()> {
    match result {
        Ok(_) => Ok(()),
        Err(code) => Err(io::Error::other(get_error_name(code))),
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Write;

    use super::Body;
    use super::Opener;
    use super::fold;

    fn listing(changed: usize) -> Vec<u8> {
        let mut file = String::from("{\"targets\":{");
        for tag in 0..10_000_usize {
            let digest = tag.wrapping_mul(0x9e37_79b9_7f4a_7c15);
            let digest = if tag == changed { !digest } else { digest };
            write!(file, "\"{tag}\":{{\"sha256\":\"{digest:064x}\"}},").unwrap();
        }
        file.into_bytes()
    }

    #[test]
    fn a_file_comes_back_alone_and_from_another_one() {
        let (old, new) = (listing(1), listing(9_000));
        let mut opener = Opener::new();
        let Body::Whole(body) = fold(&old, None).unwrap() else {
            panic!("a difference to nothing");
        };
        assert_eq!(opener.unfold(&body, None, old.len()).unwrap(), old);
        for (file, base) in [(&new, &old), (&old, &new)] {
            let Body::Difference(body) = fold(file, Some(base)).unwrap() else {
                panic!("nothing of it was found again");
            };
            assert!(body.len() < 300, "{}", body.len());
            let found = opener.unfold(&body, Some(base), file.len());
            assert_eq!(&found.unwrap(), file);
        }
    }

    #[test]
    fn what_has_nothing_in_common_is_kept_by_itself() {
        let (old, new) = (listing(1), b"another file".to_vec());
        assert_eq!(fold(&new, Some(&old)).unwrap(), fold(&new, None).unwrap());
    }

    #[test]
    fn a_body_longer_than_promised_is_refused() {
        let file = listing(1);
        let Body::Whole(body) = fold(&file, None).unwrap() else {
            panic!("a difference to nothing");
        };
        let mut opener = Opener::new();
        assert!(opener.unfold(&body, None, file.len() - 1).is_err());
        assert!(opener.unfold(&body, None, usize::MAX).is_err());
    }
}
