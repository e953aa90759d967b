/** What a press does something with; a link that goes somewhere is a link. */
import type { ReactNode } from "react";

interface Props {
  children: ReactNode;
  kind?: "primary" | "secondary" | "warning";
  type?: "submit" | "button";
  /** Sent with the form when this button was the one pressed. */
  name?: string;
  value?: string;
  disabled?: boolean;
  /** Ids of text that belongs to the button, such as when the draft was last saved. */
  describedBy?: string;
}

export function Button({ children, kind = "primary", type = "submit", name, value, disabled, describedBy }: Props) {
  return (
    <button
      type={type}
      name={name}
      value={value}
      disabled={disabled}
      aria-describedby={describedBy}
      className={`button button--${kind}`}
    >
      {children}
    </button>
  );
}
