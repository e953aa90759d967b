/** An agency's name in both languages, each marked with its own. Which comes first is a setting of the site. */
import { TeReo } from "@/components/site/te-reo";
import { type NameOrder, siteSettings } from "@/lib/site/settings";

interface Props {
  nameEn: string;
  nameMi: string | null;
  order?: NameOrder;
}

export function AgencyName({ nameEn, nameMi, order = siteSettings().nameOrder }: Props) {
  if (nameMi === null) return nameEn;
  const maori = <TeReo>{nameMi}</TeReo>;
  return (
    <span className="agency-name">
      {order === "maori-first" ? maori : nameEn} <span className="agency-divider">|</span>{" "}
      {order === "maori-first" ? nameEn : maori}
    </span>
  );
}
