/** Brings the database in DATABASE_URL up to date, as a release does before the new code starts. */
import { bringUpToDate } from "./site/database";
import { explainFailure, step } from "./site/steps";

try {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error("Set DATABASE_URL to the database's address, as its owner.");
  await step(
    "Tables",
    () => bringUpToDate(url),
    (applied) => (applied.length ? applied.join(", ") : "up to date"),
  );
} catch (error) {
  console.error(explainFailure(error));
  process.exit(1);
}
