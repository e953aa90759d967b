/** What does a Word document say, as lines of a text report? Or why can it not be read? */
import { Worker } from "node:worker_threads";
import {
  MAX_UNPACKED_BYTES,
  MAX_UNPACKED_RATIO,
  MAX_WORD_MEMORY_MB,
  MAX_WORD_MILLISECONDS,
  MAX_ZIP_ENTRIES,
} from "@/lib/reports/importing/limits";
import { type ZipProblem, zipParts } from "@/lib/reports/importing/zip-parts";
import { done, type Result, refused } from "@/lib/result";

const DAMAGED = "This Word document is damaged. Open it in Word and save it again as .docx.";
const TOO_LARGE =
  `Once unpacked, this Word document is far larger than a report: over ${MAX_UNPACKED_BYTES / 1024 / 1024} MB, ` +
  `${MAX_ZIP_ENTRIES} parts or ${MAX_UNPACKED_RATIO} times its own size. Copy the report's text into a new document and save that.`;
const TOO_MUCH_WORK =
  "This Word document needs too much time or memory to read. Copy the report's text into a new document and save that.";
const LOCKED = "This file is locked with a password. Remove the password and save it again as .docx.";

const SENTENCES: Record<ZipProblem, string> = { damaged: DAMAGED, locked: LOCKED, "too large": TOO_LARGE };

export async function docxText(bytes: Buffer): Promise<Result<string>> {
  // Only XML is read: pictures and fonts stay packed.
  const unpacked = zipParts(bytes, (name) => /\.(?:xml|rels)$/u.test(name));
  if (!unpacked.ok) return refused({ message: SENTENCES[unpacked.problem] });
  // Word never writes a document type, and entities declared in one can grow without end.
  const hasDocumentType = [...unpacked.parts.values()].some((part) => Buffer.from(part).includes("<!DOCTYPE"));
  return hasDocumentType ? refused({ message: DAMAGED }) : linesFrom(unpacked.parts);
}

/** In a thread with limits of its own: a hostile document can end the thread, not the program. */
function linesFrom(parts: Map<string, Uint8Array>): Promise<Result<string>> {
  const worker = new Worker(new URL("./docx-worker.ts", import.meta.url), {
    workerData: parts,
    resourceLimits: { maxOldGenerationSizeMb: MAX_WORD_MEMORY_MB },
    execArgv: [],
    // Mammoth's complaints about a broken document belong to nobody's terminal.
    stdout: true,
    stderr: true,
  });
  return new Promise((resolve) => {
    const finish = (result: Result<string>) => {
      clearTimeout(timer);
      resolve(result);
      void worker.terminate();
    };
    const timer = setTimeout(() => finish(refused({ message: TOO_MUCH_WORK })), MAX_WORD_MILLISECONDS);
    worker.once("message", (text: string) => finish(done(text)));
    worker.once("error", (error: NodeJS.ErrnoException) => {
      finish(refused({ message: error.code === "ERR_WORKER_OUT_OF_MEMORY" ? TOO_MUCH_WORK : DAMAGED }));
    });
    worker.once("exit", () => finish(refused({ message: DAMAGED })));
  });
}
