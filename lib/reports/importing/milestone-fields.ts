/** Which part of a milestone's words is its name, and which are its dates and its stage? */
import { withoutTags } from "@/lib/reports/importing/inline-markdown";
import { inOneLine } from "@/lib/reports/importing/report-lines";
import { stageAtEnd } from "@/lib/reports/importing/stage-words";

export type FieldName = "start" | "end" | "completed" | "stage";

export interface MilestoneWords {
  title: string;
  fields: { name: FieldName; value: string }[];
}

const NAMES: Record<string, FieldName> = {
  "start date": "start",
  "end date": "end",
  "due date": "end",
  "completion date": "completed",
  "completed on": "completed",
  "date completed": "completed",
  stage: "stage",
  status: "stage",
};
/** "<i>End date: ", "*End date:* ", "(End date: " */
const LABEL = new RegExp(
  `(?:[*_]{1,3}|<[a-z]{1,6}>|[([])?\\s?\\b(${Object.keys(NAMES).join("|")})\\s?:(?:[*_]{1,3})?\\s?`,
  "giu",
);
/** A value ends where its emphasis, its brackets or its part of the sentence ends. */
const VALUE = /^((?:[^<*;()[\]]|\([^()]{0,200}\))*)(.*)$/su;
const CLOSERS = /^(?:<\/[a-z]{1,6}>|[*_)\]\s.;,])+/iu;
const LOOSE_ENDS = /[\s*_;,([–—-]{1,20}$/u;

export function milestoneWords(written: string): MilestoneWords {
  const [before = "", ...labelled] = inOneLine(written).split(LABEL);
  const titles = [before];
  const fields: MilestoneWords["fields"] = [];
  for (let index = 0; index < labelled.length; index += 2) {
    const [, value = "", rest = ""] = VALUE.exec(labelled[index + 1] ?? "") ?? [];
    const name = NAMES[(labelled[index] ?? "").toLowerCase()];
    if (name !== undefined) fields.push(...fieldsIn(name, value.trim()));
    titles.push(rest.replace(CLOSERS, ""));
  }
  const title = titles.map((part) => withoutTags(part).text.replace(LOOSE_ENDS, "")).join(" ");
  return { title: inOneLine(title.replaceAll("**", "")), fields };
}

/** "June 2018 (underway)" holds a date and a stage. */
function fieldsIn(name: FieldName, value: string): MilestoneWords["fields"] {
  const ending = name === "stage" ? null : stageAtEnd(value);
  return ending === null
    ? [{ name, value }]
    : [
        { name, value: ending.before },
        { name: "stage", value: ending.stage },
      ];
}
