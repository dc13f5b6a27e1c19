//! People show that they have read the terms before they accept them, where the policy asks for that.

use jiff::SignedDuration;
use reqwest::StatusCode;
use serde_json::{Value, json};
use sha2_of::commitment_of;

use crate::support::{
    Browser, Location, Page, Site, SiteBuilder, Windows,
    browser::location,
    mdm::{Mdm, request},
    windows::{REQUEST_ID, post},
};
