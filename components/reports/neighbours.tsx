/** The one before and the one after. */
import Link from "next/link";

interface Neighbour {
  href: string;
  label: string;
}

interface Props {
  /** What they are: "Reports of this commitment". */
  label: string;
  earlier: Neighbour | null;
  later: Neighbour | null;
}

export function Neighbours({ label, earlier, later }: Props) {
  if (!earlier && !later) return null;
  return (
    <nav aria-label={label} className="mt-10 grid gap-3">
      {earlier && (
        <p className="m-0">
          Earlier:{" "}
          <Link href={earlier.href} rel="prev" prefetch={false}>
            {earlier.label}
          </Link>
        </p>
      )}
      {later && (
        <p className="m-0">
          Later:{" "}
          <Link href={later.href} rel="next" prefetch={false}>
            {later.label}
          </Link>
        </p>
      )}
    </nav>
  );
}
