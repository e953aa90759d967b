/** Where can a reader check this? An address that is not on the web is shown as words, never as a link. */

interface Props {
  sources: readonly { label: string; url: string }[];
}

export function SourceList({ sources }: Props) {
  if (sources.length === 0) return <p>Not recorded</p>;
  return (
    <ul>
      {sources.map(({ label, url }) => (
        <li key={`${label} ${url}`}>
          <SourceLink label={label} url={url} />
        </li>
      ))}
    </ul>
  );
}

export function SourceLink({ label, url }: { label: string; url: string | null }) {
  return url !== null && /^https?:\/\//i.test(url) ? <a href={url}>{label}</a> : label;
}
