import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { AgencyName } from "@/components/site/agency-name";
import { Breadcrumbs } from "@/components/site/breadcrumbs";
import { SiteFrame } from "@/components/site/site-frame";
import { errorTitle, pageMetadata, pageTitle } from "@/lib/site/page-title";
import { absoluteUrl, siteSettings } from "@/lib/site/settings";

describe("an agency's name", () => {
  const name = { nameEn: "Ministry of Justice", nameMi: "Te Tāhū o te Ture" };

  test.each([
    [
      "english-first",
      /^<span class="agency-name">Ministry of Justice .*<span lang="mi">Te Tāhū o te Ture<\/span><\/span>$/,
    ],
    [
      "maori-first",
      /^<span class="agency-name"><span lang="mi">Te Tāhū o te Ture<\/span> .*Ministry of Justice<\/span>$/,
    ],
  ] as const)("stands in both languages, %s, the Māori marked as such", (order, expected) => {
    expect(renderToStaticMarkup(<AgencyName {...name} order={order} />)).toMatch(expected);
  });

  test("stands alone when there is no Māori name", () => {
    expect(renderToStaticMarkup(<AgencyName nameEn="The Treasury" nameMi={null} />)).toBe("The Treasury");
  });

  test("is sent in composed form, however it was typed", () => {
    const typed = renderToStaticMarkup(<AgencyName nameEn="x" nameMi={"Ta\u0304hu\u0304"} />);
    expect(typed).toContain("Tāhū".normalize("NFC"));
  });
});

describe("settings", () => {
  test("nothing set: a local address, English first, no contact facts made up", () => {
    expect(siteSettings({})).toEqual({
      url: "http://localhost:3000",
      nameOrder: "english-first",
      contactEmail: null,
      contactPhone: null,
    });
  });

  test.each(["not a url", "javascript:alert(1)", "ftp://example.govt.nz", ""])(
    "%j is not an address for a site",
    (url) => {
      expect(siteSettings({ SITE_URL: url }).url).toBe("http://localhost:3000");
    },
  );

  test("an address keeps its host and loses its slash", () => {
    const settings = siteSettings({ SITE_URL: "https://ogp.example.govt.nz/" });
    expect(absoluteUrl("/about", settings)).toBe("https://ogp.example.govt.nz/about");
    expect(absoluteUrl("/", settings)).toBe("https://ogp.example.govt.nz/");
  });

  test.each(["a@b", "a b@example.govt.nz", "x@example.govt.nz?bcc=y", "<x@example.govt.nz>"])(
    "%j is no mailbox",
    (email) => {
      expect(siteSettings({ CONTACT_EMAIL: email }).contactEmail).toBeNull();
    },
  );
});

describe("titles", () => {
  test("go from the page outwards", () => {
    expect(pageTitle("Commitment 5", "Plan 2016-18")).toBe("Commitment 5 – Plan 2016-18 – Open government commitments");
    expect(pageTitle()).toBe("Open government commitments");
    expect(errorTitle(pageTitle("Sign in"))).toBe("Error: Sign in – Open government commitments");
  });

  test("come with the page's one address", () => {
    expect(pageMetadata({ title: ["Privacy"], path: "/privacy" })).toEqual({
      title: { absolute: "Privacy – Open government commitments" },
      alternates: { canonical: "http://localhost:3000/privacy" },
    });
  });
});

describe("the frame", () => {
  const html = renderToStaticMarkup(<SiteFrame>Content</SiteFrame>);

  test("begins with the skip link, which leads to the content", () => {
    expect(html).toMatch(/^<a href="#main"/);
    expect(html).toContain('<main id="main" tabindex="-1"');
  });

  test("names the organisation in the banner and offers Govt.nz, help and the legal pages in the footer", () => {
    const [header = "", footer = ""] = [html.split("</header>")[0], html.split("<footer")[1]];
    expect(header).toContain("State Services Commission");
    expect(header).toContain('<span lang="mi">Te Kawa Mataaho</span>');
    for (const href of ["https://www.govt.nz/", "/contact", "/copyright", "/privacy", "/accessibility", "/about"]) {
      expect(footer).toContain(`href="${href}"`);
    }
    expect(footer).toContain('<span lang="mi">Whakapā mai</span>');
  });

  test("has no script and no inline style", () => {
    expect(html).not.toMatch(/<script|style=/);
  });
});

test("the trail ends with the page itself, which is not a link", () => {
  const html = renderToStaticMarkup(
    <Breadcrumbs trail={[{ label: "Plans", href: "/plans" }, { label: "Plan 2016-18" }]} />,
  );
  expect(html).toContain('<nav aria-label="Breadcrumb"');
  expect(html).toContain('<li aria-current="page">Plan 2016-18</li>');
  expect(html.match(/<a /g)).toHaveLength(2);
});
