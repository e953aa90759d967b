import { describe, expect, test } from "vitest";
import { formatBytes } from "@/lib/open-data/format";
import { readTwinPath, twinPath } from "@/lib/open-data/paths";
import { pathOf, readAddress } from "@/lib/published/address";

describe("public addresses", () => {
  test.each([
    "/plans/2016-18",
    "/plans/2016-18/commitments/5",
    "/plans/2016-18/commitments/5/reports/2017-09--2017-11",
    "/plans/2016-18/periods/2017-09--2017-11",
  ])("%s is read and written back the same, as a page and as a file", (path) => {
    const address = readAddress(path);
    expect(address && pathOf(address)).toBe(path);
    expect(address && readTwinPath(`${path}.csv`)).toEqual({ address, format: "csv" });
    expect(address && twinPath(address, "md")).toBe(`${path}.md`);
  });

  test.each([
    "/plans/",
    "/plans/2016-18/",
    "/plans/2016-18\n",
    "/plans/2016--18",
    "/plans/A",
    "/plans/2016-18/commitments/05",
    "/plans/2016-18/commitments/-1",
    "/plans/2016-18/commitments/99999",
    "/plans/2016-18/commitments/5%00",
    "/plans/%",
    "//plans/2016-18",
    "/plans/2016-18/periods/2017",
    `/plans/${"a".repeat(10_000)}`,
    "/plans/\ud800",
  ])("%j is no page", (path) => {
    expect(readAddress(path)).toBeNull();
    expect(readTwinPath(`${path}.json`)).toBeNull();
  });

  test.each(["/plans/2016-18.exe", "/plans/2016-18.JSON", "/plans/2016-18.", "/plans/2016-18"])(
    "%s is no file",
    (path) => expect(readTwinPath(path)).toBeNull(),
  );
});

test.each([
  [0, "1 KB"],
  [4_200, "4 KB"],
  [999_499, "999 KB"],
  [999_500, "1.0 MB"],
  [1_340_000, "1.3 MB"],
])("%d bytes are said as %s", (bytes, said) => expect(formatBytes(bytes)).toBe(said));
