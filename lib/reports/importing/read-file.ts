/** What words does the file hold that an agency sent? Or, in one sentence, why can it not be read and what to do. */
import { open, stat } from "node:fs/promises";
import { extname } from "node:path";
import { docxText } from "@/lib/reports/importing/docx-text";
import { whyNotReadable } from "@/lib/reports/importing/file-formats";
import { MAX_FILE_BYTES } from "@/lib/reports/importing/limits";
import { done, type Result, refused } from "@/lib/result";

const EXTENSIONS = [".txt", ".md", ".docx"] as const;

const TOO_LARGE = `The file is larger than ${MAX_FILE_BYTES / 1024 / 1024} MB. A report is far smaller: take large pictures out, or save its text alone.`;
const OTHER_NAME = "A report is read from a file whose name ends in .txt, .md or .docx. Save it as one of these.";
const EMPTY = "The file is empty. Check that the report was saved in it.";

export async function readReportFile(path: string): Promise<Result<{ text: string }>> {
  const extension = EXTENSIONS.find((known) => known === extname(path).toLowerCase());
  const bytes = await bytesOf(path);
  if (!bytes.ok) return bytes;
  if (bytes.value.length === 0) return refused({ message: EMPTY });
  if (extension === undefined) return refused({ message: OTHER_NAME });

  const problem = whyNotReadable(bytes.value, extension);
  if (problem !== null) return refused({ message: problem });
  const text = extension === ".docx" ? await docxText(bytes.value) : utf8Text(bytes.value);
  if (!text.ok) return text;
  return text.value.trim() === "" ? refused({ message: EMPTY }) : done({ text: text.value });
}

async function bytesOf(path: string): Promise<Result<Buffer>> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return refused({ message: "This is a folder. Give the name of one report in it." });
    // A pipe or a device would be waited on for ever.
    if (!found.isFile()) return refused({ message: "This is not an ordinary file. Save the report to a file first." });
    if (found.size > MAX_FILE_BYTES) return refused({ message: TOO_LARGE });
    return await atMost(path, MAX_FILE_BYTES);
  } catch (error) {
    return refused({ message: sentenceFor(error as NodeJS.ErrnoException) });
  }
}

/** The file may have grown since its size was asked for. */
async function atMost(path: string, limit: number): Promise<Result<Buffer>> {
  const file = await open(path);
  try {
    const buffer = Buffer.alloc(limit + 1);
    let length = 0;
    for (;;) {
      const { bytesRead } = await file.read(buffer, length, buffer.length - length);
      length += bytesRead;
      if (length > limit) return refused({ message: TOO_LARGE });
      if (bytesRead === 0) return done(buffer.subarray(0, length));
    }
  } finally {
    await file.close();
  }
}

function sentenceFor({ code }: NodeJS.ErrnoException): string {
  if (code === "ENOENT" || code === "ENOTDIR") return "There is no such file. Check its name and its folder.";
  if (code === "EACCES" || code === "EPERM")
    return "You may not read this file. Ask its owner, or copy it to your own folder.";
  return "The file cannot be opened. Check its name, or copy it to another folder and try again.";
}

function utf8Text(bytes: Buffer): Result<string> {
  if (bytes.includes(0))
    return refused({ message: "This is not a text file. Send the report as .docx, or save it as plain text." });
  try {
    return done(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return refused({ message: "This text is not in UTF-8. Save it again and choose UTF-8 as its encoding." });
  }
}
