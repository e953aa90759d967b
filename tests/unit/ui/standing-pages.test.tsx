import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, describe, expect, test, vi } from "vitest";
import AboutPage from "@/app/(public)/about/page";
import AccessibilityPage from "@/app/(public)/accessibility/page";
import ContactPage from "@/app/(public)/contact/page";
import CopyrightPage from "@/app/(public)/copyright/page";
import PrivacyPage from "@/app/(public)/privacy/page";
import { StagesExplained } from "@/components/milestones/stages-explained";
import { readingGrade } from "@/lib/language/reading-grade";

const PAGES: [string, () => ReactNode][] = [
  ["about", AboutPage],
  ["contact", ContactPage],
  ["privacy", PrivacyPage],
  ["copyright", CopyrightPage],
  ["accessibility", AccessibilityPage],
];

afterEach(() => vi.unstubAllEnvs());

/** Paragraphs, list items and headings as sentences; tables and definition lists are left out, as the government's checker does. */
function proseOf(html: string): string {
  return [...html.replace(/<dl.*?<\/dl>|<nav.*?<\/nav>/gs, "").matchAll(/<(p|li|h[1-6])[ >].*?<\/\1>/gs)]
    .map(([block]) => block.replace(/<[^>]+>/g, "").replace(/[.!?:]?$/, "."))
    .join("\n");
}

describe.each(PAGES)("the %s page", (name, Page) => {
  const html = renderToStaticMarkup(<Page />);

  test("asks at most grade 9 of its reader", () => {
    expect(readingGrade(proseOf(html))).toBeLessThanOrEqual(9);
  });

  test("has one h1, no skipped level, its last change and its printed address", () => {
    const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, place) => level <= (levels[place - 1] ?? 0) + 1)).toBe(true);
    expect(html).toMatch(/<dt>Last updated<\/dt><dd><time dateTime="20\d\d-\d\d-\d\d">/i);
    expect(html).toContain(`http://localhost:3000/${name}</p>`);
  });

  test("marks te reo Māori wherever it stands", () => {
    const outside = html.replace(/<span lang="mi">.*?<\/span>/g, "");
    expect(outside).not.toMatch(/Te Kawa Mataaho|Whakapā mai/);
  });
});

test("how to read the stages asks at most grade 9", () => {
  expect(readingGrade(proseOf(renderToStaticMarkup(<StagesExplained stages={[]} />)))).toBeLessThanOrEqual(9);
});

test("the privacy page answers the ten questions of the usability standard, in its order", () => {
  const anchors = [...renderToStaticMarkup(<PrivacyPage />).matchAll(/<h2 id="([a-z]+)"/g)].map(([, id]) => id);
  expect(anchors).toEqual("scope collection holder choice use disclosure statistics cookies rights contact".split(" "));
});

test("the copyright page names the licence, its limits and what others own", () => {
  const html = renderToStaticMarkup(<CopyrightPage />);
  for (const words of [
    "CC BY 4.0",
    "NZGOAL",
    "Flags, Emblems, and Names Protection Act 1981",
    "belong to other people",
  ]) {
    expect(html).toContain(words);
  }
});

describe("the contact page", () => {
  test("says that the mailbox and the phone number are not known, rather than make them up", () => {
    const html = renderToStaticMarkup(<ContactPage />);
    expect(html.match(/Not recorded yet/g)).toHaveLength(2);
    expect(html).not.toMatch(/mailto:|tel:/);
    expect(html).toContain("PO Box 329");
  });

  test("shows them, with the promise to answer, once they are set", () => {
    vi.stubEnv("CONTACT_EMAIL", "commitments@example.govt.nz");
    vi.stubEnv("CONTACT_PHONE", "+64 4 000 0000");
    const html = renderToStaticMarkup(<ContactPage />);
    expect(html).toContain('href="mailto:commitments@example.govt.nz"');
    expect(html).toContain("within 3 working days");
    expect(html).toContain('href="tel:+6440000000"');
    expect(html).not.toContain("Not recorded yet");
  });
});
