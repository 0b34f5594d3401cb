//! How a file is kept: compressed, and once another one replaced it, as the difference to that.

use std::io;

use zstd::bulk::Compressor;
use zstd::bulk::Decompressor;
use zstd::zstd_safe::CParameter;
use zstd::zstd_safe::DParameter;

/// zstd's own default; signatures and hashes do not compress at any level.
const LEVEL: i32 = 3;

/// 128 MiB, more than the largest file: a difference may reach back to the beginning.
const WINDOW: u32 = 27;

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
    compressor
        .context_mut()
        .ref_prefix(base)
        .map_err(|code| io::Error::other(zstd::zstd_safe::get_error_name(code)))?;
    compressor.compress(file)
}

/// The file again.
pub(super) fn restore(body: &[u8], base: Option<&[u8]>, length: usize) -> io::Result<Vec<u8>> {
    let mut decompressor = Decompressor::with_dictionary(base.unwrap_or_default())?;
    decompressor.set_parameter(DParameter::WindowLogMax(WINDOW))?;
    decompressor.decompress(body, length)
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
    fn a_file_comes_back_alone_and_from_the_one_after_it() {
        let (old, new) = (listing(1), listing(9_000));
        let body = whole(&old).unwrap();
        assert_eq!(restore(&body, None, old.len()).unwrap(), old);
        let body = difference(&old, &new).unwrap();
        assert!(body.len() < 300, "{}", body.len());
        assert_eq!(restore(&body, Some(&new), old.len()).unwrap(), old);
    }

    #[test]
    fn a_body_longer_than_promised_is_refused() {
        let file = listing(1);
        let body = whole(&file).unwrap();
        assert!(restore(&body, None, file.len() - 1).is_err());
    }
}
