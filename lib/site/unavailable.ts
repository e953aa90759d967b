/** What is said while the database does not answer, on pages and in place of files. */

export const UNAVAILABLE = "This page is not available right now";
export const UNAVAILABLE_FILE = "This file is not available right now. Ask for it again in a minute.\n";
export const RETRY_AFTER_SECONDS = 30;
