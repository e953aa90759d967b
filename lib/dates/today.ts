/**
 * Which day is it in New Zealand? Only pages ask without an argument; everything else is told the day.
 *
 * `SITE_TODAY=2018-03-15` pins the answer. A page says "due in 12 days", so a screenshot or a browser test that should
 * show the same words next week needs to choose its day. A value that is not a real day is ignored: a slip in
 * a setting must not stop the site or move it to a wrong date.
 */
import { dayOfInstant } from "@/lib/dates/instant";
import { Day } from "@/lib/dates/partial-date";

export function today(now?: Date): Day {
  if (now) return dayOfInstant(now);
  const pinned = Day.safeParse(process.env.SITE_TODAY);
  return pinned.success ? pinned.data : dayOfInstant(new Date());
}
