/** How to read the stages: what an agency says, what the calendar adds, and what is not known. */
import { StageLegend } from "@/components/milestones/stage-legend";
import { StageMark } from "@/components/milestones/stage-mark";
import type { Stage } from "@/lib/milestones/stages";

const UNRECORDED = { label: "Not recorded", meaning: "not_recorded" } as const;

export function StagesExplained({ stages }: { stages: readonly Stage[] }) {
  return (
    <>
      <section aria-labelledby="words">
        <h2 id="words">The words</h2>
        <p>
          Each report gives every milestone one stage. A stage always has a word and a sign. Colour and pattern help the
          eye, but you never need them.
        </p>
        <StageLegend stages={stages} />
      </section>
      <section aria-labelledby="said-and-worked-out">
        <h2 id="said-and-worked-out">What the agency says, and what we work out</h2>
        <p>
          The lead agency chooses the stage. We show it as the agency gave it. Next to it we show what the dates tell
          us. For example, “Underway, end date passed 12 days ago” has two parts. “Underway” is what the agency said.
          The rest is worked out from the end date and today’s date.
        </p>
        <p>
          We never change what an agency said. If a stage and a date do not seem to fit, you see both and can judge for
          yourself.
        </p>
        <h2 id="each-period">Each period keeps its own stage</h2>
        <p>
          A stage belongs to one reporting period. A new report does not write over an old one. The stage now is the one
          in the newest published report, and you can look back at all the others.
        </p>
        <h2 id="dates">Dates are as exact as the plan made them</h2>
        <p>
          Some plans give a day, some give only a month, and some use words such as “ongoing”. We show what the plan
          says and add nothing. A milestone due in June 2018 has until the end of June. We say its end date has passed
          from 1 July 2018. If the date is only words, we do not say whether it is late.
        </p>
        <h2 id="not-recorded">When something is not recorded</h2>
        <p>
          <StageMark stage={UNRECORDED} /> means that we do not hold a stage for that milestone in that period. It does
          not mean that nothing was done. We do not guess.
        </p>
        <p>If no report was published for a period, the page says “No report published”. We do not leave a gap.</p>
        <h2 id="counts">We count, and do not use percentages</h2>
        <p>
          We write “3 of 4 milestones completed”. Milestones differ in size, so a percentage would look more exact than
          it is. In a row of boxes, each box is one milestone.
        </p>
      </section>
    </>
  );
}
