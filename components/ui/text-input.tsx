/** One line of text. What was typed comes back through `value` when something was wrong with it. */
import { describedBy, Field, type FieldProps } from "@/components/ui/field";

interface Props extends FieldProps {
  value?: string;
  type?: "text" | "email" | "url" | "search" | "password";
  autoComplete?: string;
  /** About how long an answer is, in characters: the box shows what is expected. */
  width?: "short" | "full";
  required?: boolean;
}

export function TextInput({ value, type = "text", autoComplete, width = "full", required, ...field }: Props) {
  return (
    <Field {...field}>
      <input
        id={field.id}
        name={field.name}
        type={type}
        defaultValue={value}
        autoComplete={autoComplete}
        required={required}
        spellCheck={type === "text" ? undefined : false}
        className={`input input--${width}`}
        {...describedBy(field)}
      />
    </Field>
  );
}
