import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { Radios } from "@/components/ui/radios";
import { Cell, ColumnHeader, Row, RowHeader, Table, TableRegion } from "@/components/ui/table";
import { TextInput } from "@/components/ui/text-input";

describe("a field", () => {
  test("is described by its hint, then its error, and keeps what was typed", () => {
    const html = renderToStaticMarkup(
      <TextInput
        id="email"
        name="email"
        label="Email"
        hint="To answer you."
        error="Enter an email address"
        value="mere@"
      />,
    );
    expect(html).toContain('<label for="email">Email</label>');
    expect(html).toContain('aria-describedby="email-hint email-error"');
    expect(html).toContain('aria-invalid="true"');
    expect(html).toContain('value="mere@"');
    expect(html).toMatch(
      /<p id="email-error"[^>]*><span class="visually-hidden">Error:<\/span> Enter an email address<\/p>/,
    );
  });

  test("claims no description it does not have", () => {
    const html = renderToStaticMarkup(<TextInput id="name" name="name" label="Name" />);
    expect(html).not.toMatch(/aria-describedby|aria-invalid/);
  });

  test("the first radio has the id that an error leads to, and no id stands twice", () => {
    const html = renderToStaticMarkup(
      <Radios
        id="stage"
        name="stage"
        label="Stage"
        hint="Choose one."
        value="b"
        options={[
          { value: "a", label: "A", hint: "First" },
          { value: "b", label: "B", hint: "Second" },
        ]}
      />,
    );
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toContain("stage");
    expect(new Set(ids).size).toBe(ids.length);
    expect(html.match(/checked=""/g)).toHaveLength(1);
  });
});

describe("the error summary", () => {
  test("announces from an inner element and leads to each field", () => {
    const html = renderToStaticMarkup(
      <ErrorSummary errors={[{ fieldId: "email", message: "Enter an email address" }]} />,
    );
    expect(html).toMatch(
      /^<div class="error-summary" tabindex="-1"[^>]*><div role="alert"><h2>There is a problem<\/h2>/,
    );
    expect(html).toContain('<a href="#email">Enter an email address</a>');
  });

  test("is not there when nothing is wrong", () => {
    expect(renderToStaticMarkup(<ErrorSummary errors={[]} />)).toBe("");
  });
});

test("a notice is a region named by its title", () => {
  const html = renderToStaticMarkup(
    <Notice id="stale" title="The newest report is old">
      <p>Words</p>
    </Notice>,
  );
  expect(html).toMatch(/^<section [^>]*aria-labelledby="stale"><h2 id="stale"/);
});

test("a table has a caption, scoped headers, and cells that carry their column's name", () => {
  const html = renderToStaticMarkup(
    <TableRegion label="Milestones">
      <Table
        stacked
        caption="2 of 3 completed"
        head={
          <Row>
            <ColumnHeader>Milestone</ColumnHeader>
            <ColumnHeader numeric>Count</ColumnHeader>
          </Row>
        }
      >
        <Row>
          <RowHeader label="Milestone">One</RowHeader>
          <Cell label="Count" numeric>
            1
          </Cell>
        </Row>
      </Table>
    </TableRegion>,
  );
  expect(html).toContain('aria-label="Milestones" tabindex="0"');
  expect(html).toContain("<caption>2 of 3 completed</caption>");
  expect(html.match(/scope="col"/g)).toHaveLength(2);
  expect(html.match(/scope="row"/g)).toHaveLength(1);
  expect(html).toMatch(/<td data-label="Count" class="numeric">/);
});
