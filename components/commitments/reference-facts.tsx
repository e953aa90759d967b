/** How is this commitment known elsewhere, which values does it serve, and who answers questions about it? */
import { SummaryList } from "@/components/ui/summary-list";

interface Props {
  ogpId: string | null;
  ogpIdInferred: boolean;
  ogpValues: readonly string[];
  contactEmail: string | null;
}

export function ReferenceFacts({ ogpId, ogpIdInferred, ogpValues, contactEmail }: Props) {
  return (
    <SummaryList
      facts={[
        { term: "OGP number", value: <OgpNumber ogpId={ogpId} inferred={ogpIdInferred} /> },
        { term: "OGP values", value: ogpValues.length > 0 ? ogpValues.join(", ") : "Not recorded" },
        {
          term: "Contact",
          value: contactEmail ? <a href={`mailto:${contactEmail}`}>{contactEmail}</a> : "Not recorded",
        },
      ]}
    />
  );
}

function OgpNumber({ ogpId, inferred }: { ogpId: string | null; inferred: boolean }) {
  if (ogpId === null) return "Not recorded";
  if (!inferred) return ogpId;
  return `${ogpId} (worked out from the order of the commitments, not confirmed by a source)`;
}
