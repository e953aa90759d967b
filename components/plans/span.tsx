/** When does it run? "October 2016 to June 2018"; says which end is not recorded. */
import { PartialTime } from "@/components/ui/partial-time";
import type { PartialDate } from "@/lib/dates/partial-date";

interface Props {
  starts: PartialDate | null;
  ends: PartialDate | null;
}

export function Span({ starts, ends }: Props) {
  if (!starts && !ends) return "Not recorded";
  if (!starts) {
    return (
      <>
        Until <PartialTime date={ends} /> (start not recorded)
      </>
    );
  }
  if (!ends) {
    return (
      <>
        From <PartialTime date={starts} /> (end not recorded)
      </>
    );
  }
  return (
    <>
      <PartialTime date={starts} /> to <PartialTime date={ends} />
    </>
  );
}
