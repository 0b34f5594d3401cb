//! How a file is kept: compressed, by itself or as the difference to another one.

use std::io;

use zstd::bulk::Compressor;
use zstd::zstd_safe::CParameter;
use zstd::zstd_safe::DCtx;
use zstd::zstd_safe::DParameter;
use zstd::zstd_safe::SafeResult;
use zstd::zstd_safe::get_error_name;

/// zstd's own default; signatures and hashes do not compress at any level.
const LEVEL: i32 = 3;

/// 128 MiB, more than the largest file: a difference may reach back to the beginning.
const WINDOW: u32 = 27;

/// A row that promises more is damaged.
const LONGEST: usize = 1 << WINDOW;

/// A file by itself.
pub(super) fn whole(file: &[u8]) -> io::Result<Vec<u8>> {
    zstd::bulk::compress(file, LEVEL)
}

/// A file as the difference to another one.
pub(super) fn difference(file: &[u8], base: &[u8]) -> io::Result<Vec<u8>> {
    let mut compressor = Compressor::default();
    compressor.set_parameter(CParameter::CompressionLevel(LEVEL))?;
    compressor.set_parameter(CParameter::WindowLog(WINDOW))?;
    compressor.set_parameter(CParameter::EnableLongDistanceMatching(true))?;
    done(compressor.context_mut().ref_prefix(base))?;
    compressor.compress(file)
}

/// The file again, which is no longer than was promised.
pub(super) fn restore(body: &[u8], base: Option<&[u8]>, length: usize) -> io::Result<Vec<u8>> {
    if length > LONGEST {
        return Err(io::Error::other("no file is that long"));
    }
    let mut context = DCtx::create();
    done(context.set_parameter(DParameter::WindowLogMax(WINDOW)))?;
    if let Some(base) = base {
        done(context.ref_prefix(base))?;
    }
    let mut file = Vec::with_capacity(length);
    done(context.decompress(&mut file, body))?;
    Ok(file)
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

    use super::difference;
    use super::restore;
    use super::whole;

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
        let body = whole(&old).unwrap();
        assert_eq!(restore(&body, None, old.len()).unwrap(), old);
        for (file, base) in [(&new, &old), (&old, &new)] {
            let body = difference(file, base).unwrap();
            assert!(body.len() < 300, "{}", body.len());
            assert_eq!(&restore(&body, Some(base), file.len()).unwrap(), file);
        }
    }

    #[test]
    fn a_body_longer_than_promised_is_refused() {
        let file = listing(1);
        let body = whole(&file).unwrap();
        assert!(restore(&body, None, file.len() - 1).is_err());
        assert!(restore(&body, None, usize::MAX).is_err());
    }
}
