import { readFileSync } from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { StageCounts } from "@/components/milestones/stage-counts";
import { StageLegend } from "@/components/milestones/stage-legend";
import { StageMark } from "@/components/milestones/stage-mark";
import { STAGE_MEANINGS, type Stage } from "@/lib/milestones/stages";

const TOKENS = Object.fromEntries(
  [...readFileSync("app/globals.css", "utf8").matchAll(/--color-([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [
    name,
    hex,
  ]),
) as Record<string, string>;

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function token(name: string): string {
  const hex = TOKENS[name];
  if (!hex) throw new Error(`There is no colour named ${name} in globals.css`);
  return hex;
}

const stage = (meaning: Stage["meaning"]): Stage => ({
  code: meaning,
  label: `Word for ${meaning}`,
  definition: `What ${meaning} means`,
  meaning,
});

describe("a stage", () => {
  test.each(STAGE_MEANINGS)("%s has its word in text, and a sign that is not read out", (meaning) => {
    const html = renderToStaticMarkup(<StageMark stage={stage(meaning)} />);
    expect(html.replace(/<[^>]+>/g, "")).toBe(`Word for ${meaning}`);
    expect(html).toMatch(/<svg[^>]* aria-hidden="true"/);
  });

  test("has a sign and a pattern of its own", () => {
    const signs = STAGE_MEANINGS.map(
      (meaning) => renderToStaticMarkup(<StageMark stage={stage(meaning)} />).match(/<svg.*<\/svg>/)?.[0],
    );
    expect(new Set(signs).size).toBe(STAGE_MEANINGS.length);
    const sheet = readFileSync("components/milestones/stage.css", "utf8");
    const fills = STAGE_MEANINGS.map(
      (meaning) => sheet.match(new RegExp(`\\.stage--${meaning} \\{[^}]*--stage-fill: ([^;]+);`))?.[1],
    );
    expect(fills).not.toContain(undefined);
    expect(new Set(fills).size).toBe(STAGE_MEANINGS.length);
  });

  test("is explained beside its word", () => {
    const html = renderToStaticMarkup(<StageLegend stages={[stage("underway")]} />);
    expect(html).toMatch(/<dt>.*Word for underway.*<\/dt><dd>What underway means<\/dd>/);
  });
});

describe("counts by stage", () => {
  const counts = [
    { stage: stage("completed"), count: 3 },
    { stage: stage("underway"), count: 1 },
    { stage: stage("delayed"), count: 0 },
  ];

  test("show one cell for each milestone and say every count in words", () => {
    const html = renderToStaticMarkup(<StageCounts finding="3 of 4 milestones completed" counts={counts} />);
    expect(html.match(/class="stage-cell /g)).toHaveLength(4);
    expect(
      html
        .replace(/<[^>]+>/g, " ")
        .replace(/\s+/g, " ")
        .trim(),
    ).toBe("3 of 4 milestones completed 3 Word for completed 1 Word for underway");
  });

  test("draw no empty row when there is nothing to count", () => {
    expect(renderToStaticMarkup(<StageCounts counts={[]} />)).toBe('<div class="stage-counts"></div>');
  });
});

describe("colours", () => {
  test.each([
    ["ink", "#ffffff"],
    ["quiet", "#ffffff"],
    ["quiet", token("wash")],
    ["accent", "#ffffff"],
    ["accent", token("wash")],
    ["problem", "#ffffff"],
    ["focus-ink", token("focus")],
    ["ink", token("stage-completed-tint")],
    ["ink", token("stage-underway-tint")],
    ["ink", token("stage-delayed-tint")],
    ["ink", token("stage-not-started-tint")],
  ])("text in %s on %s has a contrast of at least 4.5", (name, background) => {
    expect(contrast(token(name), background)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(["completed", "underway", "delayed", "not-started", "not-recorded"])(
    "%s fills a shape at 3 or more on white",
    (name) => {
      expect(contrast(token(`stage-${name}`), "#ffffff")).toBeGreaterThanOrEqual(3);
    },
  );

  test("the edge of a field has at least 3 on white", () => {
    expect(contrast(token("control"), "#ffffff")).toBeGreaterThanOrEqual(3);
  });
});
