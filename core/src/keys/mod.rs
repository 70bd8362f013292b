//! Keys: the merchant's own, WeChat Pay's, and the APIv3 key. Loading tells what is wrong with a file.

mod api_v2;
mod api_v3;
pub(crate) mod certificates;
mod der;
mod merchant;
mod p12;
mod pair;
mod pem;
mod platform;
pub(crate) mod seen;
mod signer;
#[cfg(test)]
pub(crate) mod vectors;

pub use self::pem::Pem;
pub(crate) use self::signer::{Patient, at_once};
pub use self::signer::{Signer, SignerError, Signing};
pub(crate) use self::{
    api_v2::ApiV2Key,
    api_v3::{ApiV3Key, Cipher, Sealed},
    merchant::Merchant,
    p12::Pkcs12,
    platform::{PlatformKey, PlatformKeys},
};

#[cfg(test)]
mod tests;
