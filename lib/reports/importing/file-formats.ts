/** What is this file really, whatever its name says? And what should the person do when it is not a report? */
import { zipNames } from "@/lib/reports/importing/zip-parts";

interface Signature {
  starts: (number | string)[];
  sentence: string;
}

const ZIP = [0x50, 0x4b];

/** The first bytes of what people send by mistake. */
const SIGNATURES: Signature[] = [
  {
    starts: ["%PDF-"],
    sentence:
      "This is a PDF, whatever its name says. Open the document it was made from and save that as .docx or .txt.",
  },
  {
    starts: [0xd0, 0xcf, 0x11, 0xe0],
    sentence:
      "This is an older Word or Excel file, or one locked with a password. Open it, remove the password, and save it as a Word document (.docx).",
  },
  { starts: ["{\\rtf"], sentence: "This is a rich text file. Open it in Word and save it as a Word document (.docx)." },
  {
    starts: [0xff, 0xfe],
    sentence: "This text is not in UTF-8 but in UTF-16. Save it again and choose UTF-8 as its encoding.",
  },
  {
    starts: [0xfe, 0xff],
    sentence: "This text is not in UTF-8 but in UTF-16. Save it again and choose UTF-8 as its encoding.",
  },
  { starts: [0x89, "PNG"], sentence: "This is a picture. Send the report itself, as .docx, .md or .txt." },
  { starts: [0xff, 0xd8, 0xff], sentence: "This is a picture. Send the report itself, as .docx, .md or .txt." },
  {
    starts: [0x1f, 0x8b],
    sentence: "This is a packed file. Unpack it and send the report itself, as .docx, .md or .txt.",
  },
];

const OTHER_ZIPS: { part: string; sentence: string }[] = [
  {
    part: "xl/workbook.xml",
    sentence: "This is a spreadsheet. Put the report into a Word document (.docx) or a text file.",
  },
  {
    part: "ppt/presentation.xml",
    sentence: "These are slides. Put the report into a Word document (.docx) or a text file.",
  },
  { part: "content.xml", sentence: "This is an OpenDocument file. Open it and save it as a Word document (.docx)." },
];

const NOT_WORD = "This is not a Word document that can be read. Open it in Word and save it again as .docx.";

/** Null when nothing speaks against reading it as its name says. */
export function whyNotReadable(bytes: Buffer, extension: ".txt" | ".md" | ".docx"): string | null {
  const signature = SIGNATURES.find(({ starts }) => bytes.subarray(0, 8).indexOf(bytesOf(starts)) === 0);
  if (signature !== undefined) return signature.sentence;
  const isZip = bytes.subarray(0, 2).equals(bytesOf(ZIP));
  if (extension !== ".docx") {
    return isZip ? "This is a Word document or another packed file. If it is from Word, end its name in .docx." : null;
  }
  if (!isZip) return NOT_WORD;
  const names = zipNames(bytes);
  if (names === null) return "This Word document is damaged. Open it in Word and save it again as .docx.";
  if (names.includes("word/document.xml")) return null;
  return OTHER_ZIPS.find(({ part }) => names.includes(part))?.sentence ?? NOT_WORD;
}

function bytesOf(parts: (number | string)[]): Buffer {
  return Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from([part]))));
}
