/** What do readers see of one commitment? */
import { beforeAll, describe, expect, test } from "vitest";
import { standingOf } from "@/lib/milestones/standing";
import { standingSentence } from "@/lib/milestones/standing-words";
import { publishedCommitment } from "@/lib/published/commitment";
import { loadRealPlan } from "@/lib/seeding/load-real-plan";
import { type TestDatabase, testDatabase } from "@/tests/support/test-database";

let db: TestDatabase;

async function commitment(number: number) {
  const found = await publishedCommitment(db.live, "2016-18", number);
  if (!found) throw new Error(`Commitment ${number} is not published.`);
  return found;
}

beforeAll(async () => {
  db = await testDatabase();
  await loadRealPlan(db.desk);
});

test("what does not exist is null", async () => {
  expect(await publishedCommitment(db.live, "2016-18", 8)).toBeNull();
  expect(await publishedCommitment(db.live, "2018-20", 5)).toBeNull();
});

test("each milestone has its newest stage, the report it is from, and what the calendar adds", async () => {
  const { milestones } = await commitment(5);
  const said = milestones.map((milestone) => [
    standingSentence(milestone.stage.label, standingOf(milestone, "2018-07-12")),
    milestone.reported?.period.label,
    milestone.end,
  ]);
  const june = { precision: "month", value: "2018-06" };
  expect(said).toEqual([
    ["Underway, end date passed 12 days ago", "December 2017 to February 2018", june],
    ["Completed", "December 2017 to February 2018", null],
    ["Underway, end date passed 12 days ago", "December 2017 to February 2018", june],
  ]);
});

test("a late completion says how late", async () => {
  const { milestones } = await commitment(4);
  const said = milestones.map((milestone) =>
    standingSentence(milestone.stage.label, standingOf(milestone, "2018-07-12")),
  );
  expect(said).toContain("Completed, 29 days after its end date");
  expect(said).toContain("Completed in October 2017, 16 to 46 days after its end date");
});

test("periods without a report are listed, with the plan's note", async () => {
  const { periods } = await commitment(5);
  expect(periods.map(({ label, report, note }) => [label, report, note !== null])).toEqual([
    ["March to June 2018", null, true],
    ["December 2017 to February 2018", "published", false],
    ["September to November 2017", "published", false],
    ["June to August 2017", null, true],
    ["March to May 2017", null, true],
  ]);
});

test("leads named in reports appear only where they differ from the plan", async () => {
  const names = (agencies: { nameEn: string }[]) => agencies.map(({ nameEn }) => nameEn);
  const [third, fifth] = await Promise.all([commitment(3), commitment(5)]);
  expect(names(third.leads)).toEqual(["Land Information New Zealand", "Department of Internal Affairs"]);
  expect(names(third.leadsInReports)).toEqual(["Stats NZ"]);
  expect(names(fifth.leads)).toEqual(["State Services Commission"]);
  expect(fifth.leadsInReports).toEqual([]);
});

test("what is missing is said, and never filled in", async () => {
  const seventh = await commitment(7);
  expect(seventh.gap).toContain("not recorded");
  expect(seventh).toMatchObject({ objective: null, contactEmail: null, ogpValues: [] });
  expect(seventh.milestones.map(({ stage, reported }) => [stage.label, reported])).toEqual([
    ["Not recorded", null],
    ["Not recorded", null],
  ]);
});

describe("after a milestone was amended", () => {
  test("readers see the new terms, and what they were with the reason", async () => {
    const milestone = await db.desk.$queryRaw<{ id: string }[]>`
      SELECT m.id FROM live.milestone m JOIN live.commitment c ON c.id = m.commitment_id WHERE c.number = 6 AND m.number = 1`;
    await db.desk.$executeRaw`
      INSERT INTO live.milestone_revision (id, milestone_id, number, title, ends, amended_on, reason)
      SELECT gen_random_uuid(), milestone_id, number + 1, title, '2018-06', '2018-03-05', 'The project got an end date.'
      FROM live.milestone_revision WHERE milestone_id = ${milestone[0]?.id}::uuid`;

    const [amended] = (await commitment(6)).milestones;
    expect(amended?.end).toEqual({ precision: "month", value: "2018-06" });
    expect(amended?.amendments).toMatchObject([
      {
        amendedOn: "2018-03-05",
        reason: "The project got an end date.",
        was: { end: { precision: "text", value: "Ongoing through project" } },
        became: { end: { precision: "month", value: "2018-06" } },
      },
    ]);
  });
});
