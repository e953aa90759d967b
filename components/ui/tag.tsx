/** A state in one or two words, such as "Draft". A milestone's stage has its own mark, `StageMark`. */
interface Props {
  children: string;
  tone?: "plain" | "good" | "attention";
}

export function Tag({ children, tone = "plain" }: Props) {
  return <strong className={`tag tag--${tone}`}>{children}</strong>;
}
