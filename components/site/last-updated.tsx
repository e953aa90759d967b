/** When did the words on this page last change, and when were they first published? */
import type { Day } from "@/lib/dates/partial-date";
import { formatDay } from "@/lib/dates/wording";

interface Props {
  updated: Day;
  published?: Day;
}

export function LastUpdated({ updated, published }: Props) {
  return (
    <dl className="last-updated">
      {published && (
        <div>
          <dt>Published</dt>
          <dd>
            <time dateTime={published}>{formatDay(published)}</time>
          </dd>
        </div>
      )}
      <div>
        <dt>Last updated</dt>
        <dd>
          <time dateTime={updated}>{formatDay(updated)}</time>
        </dd>
      </div>
    </dl>
  );
}
