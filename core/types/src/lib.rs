//! Typed requests and answers of WeChat Pay APIv3, one module and one feature per product.
