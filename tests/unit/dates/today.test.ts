import { afterEach, describe, expect, test, vi } from "vitest";
import { dayOfInstant } from "@/lib/dates/instant";
import { today } from "@/lib/dates/today";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

describe("the day it is in New Zealand", () => {
  test.each([
    // Standard time is 12 hours ahead, daylight time 13.
    ["2018-06-30T11:59:59Z", "2018-06-30"],
    ["2018-06-30T12:00:00Z", "2018-07-01"],
    ["2018-01-31T10:59:59Z", "2018-01-31"],
    ["2018-01-31T11:00:00Z", "2018-02-01"],
    ["2017-12-31T11:00:00Z", "2018-01-01"],
  ])("at %s is %s", (instant, day) => {
    expect(dayOfInstant(new Date(instant))).toBe(day);
    expect(today(new Date(instant))).toBe(day);
  });
});

describe("SITE_TODAY", () => {
  test.each([
    ["2018-03-15", "2018-03-15"],
    ["2018-06-31", "2026-11-24"],
    ["2018-06", "2026-11-24"],
    ["yesterday", "2026-11-24"],
    ["", "2026-11-24"],
    [undefined, "2026-11-24"],
  ])("%j makes today %s", (pinned, expected) => {
    vi.useFakeTimers({ now: new Date("2026-11-23T11:30:00Z") });
    vi.stubEnv("SITE_TODAY", pinned);

    expect(today()).toBe(expected);
  });

  test("does not touch a moment that was asked for", () => {
    vi.stubEnv("SITE_TODAY", "2018-03-15");

    expect(today(new Date("2026-11-23T00:00:00Z"))).toBe("2026-11-23");
  });
});
