/** What a printed page must say of itself, once the header, the menus and the footer are left out. */
import { AgencyName } from "@/components/site/agency-name";
import { ORGANISATION } from "@/lib/site/organisation";
import { SITE_NAME } from "@/lib/site/page-title";
import { absoluteUrl } from "@/lib/site/settings";

interface Props {
  title: string;
  /** The page's own address, "/about". */
  path: string;
}

export function PrintFooter({ title, path }: Props) {
  return (
    <div className="print-footer">
      <p>
        <AgencyName {...ORGANISATION} />
      </p>
      <p>
        {title} – {SITE_NAME}
      </p>
      <p>{absoluteUrl(path)}</p>
    </div>
  );
}
