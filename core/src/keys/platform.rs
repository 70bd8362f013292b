//! WeChat Pay's keys.
