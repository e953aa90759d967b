/** What is wrong with one field, and how to put it right. */
export function ErrorMessage({ id, children }: { id: string; children: string }) {
  return (
    <p id={id} className="error-message">
      <span className="visually-hidden">Error:</span> {children}
    </p>
  );
}
