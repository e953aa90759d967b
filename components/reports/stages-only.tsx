/** What is said in place of a report's text when this record never held it. */
import { SourceList } from "@/components/plans/source-list";
import { Notice } from "@/components/ui/notice";

export function StagesOnly({ sources }: { sources: readonly { label: string; url: string }[] }) {
  return (
    <Notice id="stages-only" title="This record holds the stages only">
      <p>
        A report was made for this period. We hold the stage of each milestone from it, but not its words. Where the
        commitment was first published:
      </p>
      <SourceList sources={sources} />
    </Notice>
  );
}
