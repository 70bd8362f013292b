//! A local gateway that plays WeChat Pay.
