/**
 * Everything that is wrong with a form, in one list, each line leading to its field. `role="alert"` sits on the inner
 * element: focusing the very element that announces itself makes some screen readers drop the announcement.
 */
export interface SummaryError {
  message: string;
  /** Id of the field; left out when the trouble is not in one field. */
  fieldId?: string;
}

export function ErrorSummary({ errors }: { errors: readonly SummaryError[] }) {
  if (errors.length === 0) return null;
  return (
    <div className="error-summary" tabIndex={-1} data-error-summary="">
      <div role="alert">
        <h2>There is a problem</h2>
        <ul>
          {errors.map(({ message, fieldId }) => (
            <li key={`${fieldId} ${message}`}>{fieldId ? <a href={`#${fieldId}`}>{message}</a> : message}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
