/** Which version is this, when did this site publish it, and how is it cited? */
import { SummaryList } from "@/components/ui/summary-list";
import { formatInstant } from "@/lib/dates/wording";

interface Props {
  version: { number: number; sha256: string; changeNote: string | null; publishedAt: Date };
  /** What to write in a footnote, without the address. */
  citation: string;
  /** The full address, which never changes. */
  address: string;
}

export function PublicationRecord({ version: { number, sha256, changeNote, publishedAt }, citation, address }: Props) {
  return (
    <section aria-labelledby="record">
      <h2 id="record">About this record</h2>
      <SummaryList
        facts={[
          { term: "Version", value: String(number) },
          {
            term: "Published on this site",
            value: <time dateTime={publishedAt.toISOString()}>{formatInstant(publishedAt)}</time>,
          },
          ...(changeNote ? [{ term: "Change note", value: changeNote }] : []),
          {
            term: "Fingerprint",
            value: (
              <>
                <code>{sha256.slice(0, 16)}</code> (the first part of the SHA-256 of the published content)
              </>
            ),
          },
          {
            term: "To cite this report",
            value: (
              <>
                {citation} <span className="wrap-anywhere">{address}</span>
              </>
            ),
          },
        ]}
      />
    </section>
  );
}
