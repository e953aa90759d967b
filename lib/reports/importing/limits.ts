/** How much will the importer read? A real report is a few pages; everything far beyond that is a mistake or an attack. */

const MEGABYTE = 1024 * 1024;

/** The file as it lies on the disk. */
export const MAX_FILE_BYTES = 5 * MEGABYTE;

/** A Word file is a zip archive: everything in it together, once unpacked. */
export const MAX_UNPACKED_BYTES = 20 * MEGABYTE;

/** Word's own files have a few dozen parts, and one more for each picture. */
export const MAX_ZIP_ENTRIES = 1000;

/** Word's XML packs to a tenth or so; a zip bomb to a thousandth. Small files are let off: they cannot do harm. */
export const MAX_UNPACKED_RATIO = 100;
export const RATIO_COUNTS_FROM_BYTES = MEGABYTE;

/** Reading the XML takes far more memory than the XML itself, so it happens in a thread that may be stopped. */
export const MAX_WORD_MILLISECONDS = 20_000;
export const MAX_WORD_MEMORY_MB = 512;

/** A paragraph is one line. The longest in the reports so far has 500 characters. */
export const MAX_LINE_LENGTH = 10_000;

/** What the content of a report can hold (lib/reports/content.ts). */
export const MAX_ONE_LINE = 500;
export const MAX_MARKDOWN = 50_000;
export const MAX_ADDRESS_LENGTH = 2000;

/** How much of a line is repeated in a note about it. */
export const MAX_NOTE_TEXT = 100;
