/** One choice out of a few, all of them in sight. The first radio has the group's id, so that an error can lead to it. */
import type { ReactNode } from "react";
import { ErrorMessage } from "@/components/ui/error-message";
import { describedBy, errorId, type FieldProps, hintId } from "@/components/ui/field";

export interface RadioOption {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
}

interface Props extends FieldProps {
  options: readonly RadioOption[];
  /** The value chosen so far. */
  value?: string | undefined;
}

export function Radios({ id, name, label, hint, error, options, value }: Props) {
  const { "aria-describedby": describedByIds } = describedBy({ id, hint, error });
  return (
    <fieldset className={error ? "field field--error" : "field"} aria-describedby={describedByIds}>
      <legend>{label}</legend>
      {hint && (
        <p id={hintId(id)} className="hint">
          {hint}
        </p>
      )}
      {error && <ErrorMessage id={errorId(id)}>{error}</ErrorMessage>}
      {options.map((option, place) => {
        const optionId = place === 0 ? id : `${id}-${place + 1}`;
        return (
          <div key={option.value} className="radio">
            <input
              id={optionId}
              name={name}
              type="radio"
              value={option.value}
              defaultChecked={option.value === value}
              aria-describedby={option.hint ? choiceHintId(optionId) : undefined}
            />
            <label htmlFor={optionId}>{option.label}</label>
            {option.hint && (
              <p id={choiceHintId(optionId)} className="hint">
                {option.hint}
              </p>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

/** Not `hintId`: the first choice shares the group's id, and the group may have a hint of its own. */
function choiceHintId(optionId: string): string {
  return hintId(`${optionId}-choice`);
}
