/** The plan of 2016 to 2018, for a site that has none yet. */
import type { Desk } from "@/lib/database/desk";
import { loadPlan } from "./load-seed";
import { realPlan } from "./seed-files";

/** Whether it was loaded now; false when it was there already. */
export function loadRealPlan(desk: Desk): Promise<boolean> {
  return loadPlan(desk, realPlan(), { at: new Date() });
}
