/** Several lines of text. */
import { describedBy, Field, type FieldProps } from "@/components/ui/field";

interface Props extends FieldProps {
  value?: string;
  rows?: number;
  required?: boolean;
}

export function Textarea({ value, rows = 6, required, ...field }: Props) {
  return (
    <Field {...field}>
      <textarea
        id={field.id}
        name={field.name}
        rows={rows}
        defaultValue={value}
        required={required}
        className="input input--full"
        {...describedBy(field)}
      />
    </Field>
  );
}
