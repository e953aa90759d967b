/** Who may import whom? Each rule has its reason; each import in the project is held against all of them. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";

interface Rule {
  name: string;
  because: string;
  from: RegExp;
  mayNot: RegExp;
  except?: RegExp;
}

/** A chapter may import an earlier chapter, never a later one. */
const CHAPTERS = ["plans", "commitments", "milestones", "reports", "review", "publishing", "published", "open-data"];

const RULES: Rule[] = [
  ...CHAPTERS.map((chapter, index) => ({
    name: `lib/${chapter} does not import a later chapter`,
    because: "the story is told in order; a loop between chapters means that neither can be understood alone",
    from: new RegExp(`^lib/${chapter}/`),
    mayNot: new RegExp(`^lib/(${CHAPTERS.slice(index + 1).join("|") || "(?!)"})/`),
  })),
  {
    name: "what readers see never touches the desk",
    because: "a draft cannot leak through a connection that a page cannot even name (decision 7)",
    from: /^(app\/\(public\)|app\/data|components|lib\/(published|open-data))\//,
    mayNot: /^lib\/(database\/desk|publishing|embedded-postgres)/,
  },
  {
    name: "components are given everything",
    because: "a component that fetches or asks the time cannot be shown in every state from plain objects",
    from: /^components\//,
    mayNot: /^(lib\/(database|published|publishing)\/|lib\/dates\/today|app\/)/,
  },
  {
    name: "only pages know what day it is",
    because: "a judgement that takes the day as an argument can be tested for any day",
    from: /^(lib|components)\//,
    mayNot: /^lib\/dates\/today/,
  },
  {
    name: "lib knows no page and no component",
    because: "what things mean must not depend on how they are drawn",
    from: /^lib\//,
    mayNot: /^(app|components|scripts|tests)\//,
  },
  {
    name: "the rules are pure",
    because: "dates, stages and the content of a report are where the thinking is; they are tested without a database",
    from: /^lib\/(dates|milestones|language|site)\//,
    mayNot: /^lib\/(database|embedded-postgres|published|publishing)\//,
  },
  {
    name: "the site does not need the scripts or the embedded database",
    because: "in production neither exists",
    from: /^(app|components|lib\/(?!embedded-postgres))/,
    mayNot: /^(scripts\/|lib\/embedded-postgres\/)/,
  },
  {
    name: "only what npm runs loads the seed",
    because: "the seed writes through every chapter; a page or a rule that needs it has taken a wrong turn",
    from: /^(app|components|lib\/(?!seeding))/,
    mayNot: /^lib\/seeding\//,
  },
  {
    name: "nobody imports the tests",
    because: "a product that leans on its tests cannot be shipped without them",
    from: /^(app|components|lib|prisma)\//,
    mayNot: /^tests\//,
  },
];

const ROOT = join(import.meta.dirname, "../..");
const imports = ["app", "components", "lib", "pages", "scripts", "proxy.ts", "instrumentation.ts"]
  .flatMap(filesIn)
  .flatMap(importsOf);

describe("who may import whom", () => {
  test("the imports were found", () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  test.each(RULES)("$name", ({ from, mayNot, except, because }) => {
    const broken = imports.filter(
      (found) => from.test(found.from) && mayNot.test(found.to) && !except?.test(found.from),
    );
    expect(broken.map((found) => `${found.from} imports ${found.to}: ${because}`)).toEqual([]);
  });

  test("no file grows past what one screen of thought can hold", () => {
    const long = ["app", "components", "lib", "scripts", "tests", "proxy.ts"]
      .flatMap(filesIn)
      .map((file) => ({ file, lines: readFileSync(join(ROOT, file), "utf8").split("\n").length }))
      .filter(({ lines }) => lines > 300);
    expect(long).toEqual([]);
  });
});

function filesIn(path: string): string[] {
  if (path === "lib/database/generated") return [];
  const full = join(ROOT, path);
  if (statSync(full).isFile()) return /\.(ts|tsx)$/.test(path) ? [path] : [];
  return readdirSync(full).flatMap((name) => filesIn(join(path, name)));
}

function importsOf(file: string) {
  const text = readFileSync(join(ROOT, file), "utf8");
  return [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].flatMap(([, target]) => {
    if (target?.startsWith("@/")) return [{ from: file, to: target.slice(2) }];
    if (target?.startsWith(".")) return [{ from: file, to: relative(ROOT, join(ROOT, dirname(file), target)) }];
    return [];
  });
}
