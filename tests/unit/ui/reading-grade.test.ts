import { describe, expect, test } from "vitest";
import { readingGrade, syllablesIn } from "@/lib/language/reading-grade";

describe("the reading grade", () => {
  test.each([
    ["plan", 1],
    ["made", 1],
    ["table", 2],
    ["agency", 3],
    ["government", 3],
    ["Kāwanatanga", 5],
  ])("hears %s as %i", (word, count) => {
    expect(syllablesIn(word)).toBe(count);
  });

  test("tells office prose from plain words", () => {
    const plain = "We said what we will do. Each plan has a date. You can see if it was met. ".repeat(8);
    const office =
      "Notwithstanding considerable interdepartmental collaboration, implementation of the aforementioned deliverables necessitates additional prioritisation of organisational capability. ".repeat(
        8,
      );
    expect(readingGrade(plain)).toBeLessThan(4);
    expect(readingGrade(office)).toBeGreaterThan(15);
  });

  test("does not judge a text that is too short", () => {
    expect(readingGrade("A few words only.")).toBeNull();
  });
});
