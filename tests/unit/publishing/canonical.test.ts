import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson, snapshotOf } from "@/lib/publishing/canonical";

const anything = fc.jsonValue({ maxDepth: 4 });

describe("canonical JSON", () => {
  test("says the same as the value it was given", () => {
    fc.assert(
      fc.property(anything, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test("does not depend on the order in which keys were added", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), anything), (record) => {
        const turned = Object.fromEntries(Object.entries(record).toReversed());
        expect(canonicalJson(turned)).toBe(canonicalJson(Object.fromEntries(Object.entries(record))));
      }),
    );
  });

  test("is stable: writing what was read gives the same bytes", () => {
    fc.assert(
      fc.property(anything, (value) => {
        expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value));
      }),
    );
  });

  test("keeps the order of lists, which means something", () => {
    expect(canonicalJson({ b: [2, 1], a: { d: null, c: "Tāhū" } })).toBe('{"a":{"c":"Tāhū","d":null},"b":[2,1]}');
  });

  test.each([[undefined], [Number.NaN], [new Date(0)], [new Map()], [1n]])(
    "refuses %s, which JSON would lose",
    (value) => {
      expect(() => canonicalJson({ value })).toThrow(TypeError);
    },
  );
});

test("the fingerprint is the SHA-256 of the bytes", () => {
  // printf '{"a":1}' | sha256sum
  expect(snapshotOf({ a: 1 })).toEqual({
    body: '{"a":1}',
    sha256: "015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862",
  });
});
