//! Reads `api/*.yaml` strictly into the model.
