import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { Markdown } from "@/components/ui/markdown";
import { ATTACKS } from "./markdown-attacks";

const ALLOWED_TAGS =
  "div p br hr strong em del a span ul ol li blockquote code pre table thead tbody tr th td h2 h3 h4 h5 h6".split(" ");
const ALLOWED_ATTRIBUTES = ["class", "href", "rel", "role", "aria-label", "tabindex", "scope", "start"];

function drawn(text: string, underHeading?: 1 | 2 | 3 | 4 | 5): string {
  return renderToStaticMarkup(<Markdown text={text} {...(underHeading && { underHeading })} />);
}

/** Every tag with its attributes, as a browser would see them: what stands in text is escaped and does not match. */
function tagsIn(html: string) {
  return [...html.matchAll(/<([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*\/?>/gi)].map(
    ([, name = "", rest = ""]) => ({
      name: name.toLowerCase(),
      attributes: [...rest.matchAll(/([a-z-]+)(?:="([^"]*)")?/gi)].map(([, key = "", value = ""]) => [
        key.toLowerCase(),
        value,
      ]),
    }),
  );
}

describe("Markdown written by someone who means harm", () => {
  test("the list is long enough to mean something, and has no doubles", () => {
    expect(new Set(ATTACKS).size).toBe(ATTACKS.length);
    expect(ATTACKS.length).toBeGreaterThanOrEqual(60);
  });

  test.each(ATTACKS)("leaves nothing behind: %s", (attack) => {
    const html = drawn(attack);
    const tags = tagsIn(html);
    // Each "<" is a tag that was looked at, or the end of one: nothing hides from the two checks below.
    expect(html.match(/<(?!\/)/g) ?? []).toHaveLength(tags.length);
    expect(tags.map(({ name }) => name).filter((name) => !ALLOWED_TAGS.includes(name))).toEqual([]);
    for (const [key, value] of tags.flatMap(({ attributes }) => attributes)) {
      expect(ALLOWED_ATTRIBUTES).toContain(key);
      if (key === "href") expect(value).toMatch(/^(https?:|mailto:|tel:|\/|[^:]*$)/i);
    }
  });
});

describe("Markdown written by someone who means well", () => {
  test("keeps lists, emphasis, quotes, tables and macrons", () => {
    const html = drawn(
      "Kōrero **mō** *ngā* mahi\n\n- one\n- two\n\n3. three\n\n> said\n\n|Year|Count|\n|---|---:|\n|2017|12|",
    );
    for (const part of ["Kōrero <strong>mō</strong> <em>ngā</em>", "<li>one</li>", '<ol start="3">', "<blockquote>"]) {
      expect(html).toContain(part);
    }
    expect(html).toContain('<th scope="col" class="numeric">Count</th>');
    expect(html).toContain('<td class="numeric">12</td>');
    expect(html).toContain('role="region" aria-label="Table" tabindex="0"');
  });

  test.each([
    [1, "# Title", "<h2>"],
    [2, "# Title", "<h3>"],
    [3, "## Title", "<h5>"],
    [5, "###### Title", "<h6>"],
  ] as const)("under a heading of level %i, %s becomes %s", (level, text, tag) => {
    expect(drawn(text, level)).toContain(tag);
  });

  test("tells links that leave the site from links that stay", () => {
    expect(drawn("[x](https://www.ogp.org.nz)")).toContain(
      'href="https://www.ogp.org.nz" rel="external nofollow noopener"',
    );
    expect(drawn("[x](//ogp.org.nz)")).toContain("external");
    expect(drawn("www.ogp.org.nz")).toContain("external");
    expect(drawn("[x](/plans)")).toContain('<a href="/plans">x</a>');
    expect(drawn("[x](http://localhost:3000/plans)")).not.toContain("external");
    expect(drawn("[x](http://localhost:3000.evil.example/)")).toContain("external");
    expect(drawn("[mail](mailto:someone@example.govt.nz)")).toContain('href="mailto:someone@example.govt.nz"');
  });

  test("a link to nowhere is plain text", () => {
    expect(drawn("a [discovery phase](#) now")).toContain("a <span>discovery phase</span> now");
    expect(drawn("[empty]()")).not.toContain("<a");
  });

  test("an empty text draws nothing", () => {
    expect(drawn("")).toBe('<div class="prose"></div>');
  });
});
