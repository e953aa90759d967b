import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { charactersIn } from "./font-characters";

const FILES = "node_modules/@fontsource-variable/public-sans/files/public-sans";

describe("the typeface", () => {
  test.each(["normal", "italic"])("draws every letter of te reo Māori, with macrons, when %s", (style) => {
    const drawn = ["latin", "latin-ext"].flatMap((subset) => [
      ...charactersIn(readFileSync(`${FILES}-${subset}-wght-${style}.woff2`)),
    ]);
    const needed = [..."āēīōūĀĒĪŌŪaeghikmnoprtuwAEGHIKMNOPRTUW–—‘’“”…|›"];
    expect(needed.filter((letter) => !drawn.includes(letter.codePointAt(0) ?? 0))).toEqual([]);
  });

  test("is the one the stylesheet loads, from our own server", () => {
    const sheet = readFileSync("app/typeface.css", "utf8");
    expect(sheet.match(/url\([^)]*\)/g)).toHaveLength(4);
    expect(sheet).not.toMatch(/https?:/);
  });
});
