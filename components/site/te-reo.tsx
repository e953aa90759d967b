/** Words in te reo Māori inside English text, so that screen readers and browsers know. */
export function TeReo({ children }: { children: string }) {
  return <span lang="mi">{children.normalize("NFC")}</span>;
}
