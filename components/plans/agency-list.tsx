/** One agency, or several as a list. */
import { AgencyName } from "@/components/site/agency-name";

interface Props {
  agencies: readonly { slug: string; nameEn: string; nameMi: string | null }[];
}

export function AgencyList({ agencies }: Props) {
  const [only] = agencies;
  if (!only) return "Not recorded";
  if (agencies.length === 1) return <AgencyName {...only} />;
  return (
    <ul className="m-0 list-none p-0 [&>li+li]:mt-1.5">
      {agencies.map((agency) => (
        <li key={agency.slug}>
          <AgencyName {...agency} />
        </li>
      ))}
    </ul>
  );
}
