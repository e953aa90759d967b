/** The first thing a keyboard reaches: past the header, straight to the content. */
export const MAIN_ID = "main";

export function SkipLink() {
  return (
    <a href={`#${MAIN_ID}`} className="skip-link">
      Skip to main content
    </a>
  );
}
