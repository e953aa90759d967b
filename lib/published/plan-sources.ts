/** What does the record of a plan or a commitment rest on, and what was said of the plan elsewhere? */
import { dayFrom } from "@/lib/database/date-columns";
import type { Prisma } from "@/lib/database/generated/client";
import type { Day } from "@/lib/dates/partial-date";

export interface Source {
  label: string;
  url: string;
}

/** A statement about the whole plan that is not a progress report, such as the minutes of a meeting. */
export interface PlanNote {
  saidOn: Day;
  statement: string;
  sourceLabel: string;
  sourceUrl: string | null;
}

export const SOURCES = {
  select: { label: true, url: true },
  orderBy: { position: "asc" },
} as const satisfies Prisma.LivePlan$sourcesArgs;

export const NOTES = {
  select: { saidOn: true, statement: true, sourceLabel: true, sourceUrl: true },
  orderBy: { saidOn: "desc" },
} as const satisfies Prisma.LivePlan$notesArgs;

export function planNote({ saidOn, ...note }: Omit<PlanNote, "saidOn"> & { saidOn: Date }): PlanNote {
  return { ...note, saidOn: dayFrom(saidOn) };
}
