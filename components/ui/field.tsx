/** The words round one control: its label, a hint, what is wrong with it. */
import type { ReactNode } from "react";
import { ErrorMessage } from "@/components/ui/error-message";

export interface FieldProps {
  /** Id of the control, and the start of the ids round it. */
  id: string;
  name: string;
  label: string;
  hint?: string | undefined;
  /** The sentence that also stands in the error summary. */
  error?: string | undefined;
}

export function Field({ id, label, hint, error, children }: Omit<FieldProps, "name"> & { children: ReactNode }) {
  return (
    <div className={error ? "field field--error" : "field"}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={hintId(id)} className="hint">
          {hint}
        </p>
      )}
      {error && <ErrorMessage id={errorId(id)}>{error}</ErrorMessage>}
      {children}
    </div>
  );
}

/** What a control says of itself: described by the hint, then by the error. */
export function describedBy({ id, hint, error }: Pick<FieldProps, "id" | "hint" | "error">) {
  const ids = [hint && hintId(id), error && errorId(id)].filter(Boolean).join(" ");
  return { "aria-describedby": ids || undefined, "aria-invalid": error ? true : undefined };
}

export function hintId(id: string): string {
  return `${id}-hint`;
}

export function errorId(id: string): string {
  return `${id}-error`;
}
