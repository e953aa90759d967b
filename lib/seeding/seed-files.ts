/** Where is the real plan kept, and is what is there sound? */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { SeedPlan, SeedReport } from "./seed-schema";

const FOLDER = join(process.cwd(), "prisma/seed");

export interface Seed {
  plan: SeedPlan;
  /** The reports whose text is known; for all others the plan's file holds the stages only. */
  reports: SeedReport[];
}

/** @throws Error that names the file and every trouble in it. */
export function realPlan(): Seed {
  return {
    plan: readSeed(SeedPlan, "plan-2016-18.json"),
    reports: [readSeed(SeedReport, "report-5-2017-09--2017-11.json")],
  };
}

function readSeed<T extends z.ZodType>(schema: T, file: string): z.infer<T> {
  return parseSeed(schema, readFileSync(join(FOLDER, file), "utf8"), `prisma/seed/${file}`);
}

export function parseSeed<T extends z.ZodType>(schema: T, text: string, file: string): z.infer<T> {
  const parsed = schema.safeParse(fromJson(text, file));
  if (parsed.success) return parsed.data;
  const troubles = parsed.error.issues.map(({ path, message }) => `at ${path.join(" > ") || "the top"}: ${message}`);
  throw new Error(`${file} cannot be loaded. Put this right and try again:\n${troubles.join("\n")}`);
}

function fromJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${file} is not valid JSON. Check its brackets, quotes and commas.`);
  }
}
