//! Decompressing while the bytes arrive.

use std::io::{self, Write};

use flate2::write::MultiGzDecoder;

/// Compressed bytes in, some plain bytes at a time out.
pub(super) struct Gunzip {
    decoder: MultiGzDecoder<Vec<u8>>,
    /// What is not decompressed yet.
    compressed: Vec<u8>,
    done: usize,
    read: u64,
    written: u64,
}

/// A bill shrinks to a tenth or a twentieth. What grows more than this, once it has grown beyond `FREE`
/// bytes, was made to fill a disk.
const MOST: u64 = 200;
const FREE: u64 = 16 << 20;

impl Gunzip {
    pub(super) fn new() -> Self {
        let decoder = MultiGzDecoder::new(Vec::new());
        Self { decoder, compressed: Vec::new(), done: 0, read: 0, written: 0 }
    }

    /// More of the compressed bytes, when there are none left.
    pub(super) fn feed(&mut self, bytes: Vec<u8>) {
        self.read += bytes.len() as u64;
        (self.compressed, self.done) = (bytes, 0);
    }

    /// Appends some plain bytes: as many as one buffer of the decoder holds. `false`: there is nothing left to do.
    pub(super) fn step(&mut self, plain: &mut Vec<u8>) -> io::Result<bool> {
        let rest = self.compressed.get(self.done..).unwrap_or_default();
        if rest.is_empty() {
            return Ok(false);
        }
        self.done += self.decoder.write(rest)?;
        self.hand_over(plain)?;
        Ok(true)
    }

    /// There are no more compressed bytes.
    pub(super) fn finish(&mut self, plain: &mut Vec<u8>) -> io::Result<()> {
        self.decoder.try_finish()?;
        self.hand_over(plain)
    }

    fn hand_over(&mut self, plain: &mut Vec<u8>) -> io::Result<()> {
        let made = self.decoder.get_mut();
        self.written += made.len() as u64;
        plain.append(made);
        if self.written > FREE && self.written / MOST > self.read {
            return Err(io::Error::other("it grows beyond all measure"));
        }
        Ok(())
    }
}
