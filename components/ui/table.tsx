/**
 * The parts of a table. A wide one goes into a `TableRegion`, which scrolls by itself; a small one is `stacked`: on a phone
 * each row becomes a card whose cells carry their column's name. Browsers keep the meaning of table elements whatever
 * their display, so no roles are added: the HTML standard forbids them here.
 */
import type { ReactNode } from "react";

interface TableProps {
  /** What the table shows, best said as a finding: "3 of 4 milestones completed". */
  caption: ReactNode;
  /** Leave the caption to screen readers when a heading right above says the same. */
  captionHidden?: boolean;
  stacked?: boolean;
  /** One `HeaderRow`. */
  head: ReactNode;
  /** The `Row`s. */
  children: ReactNode;
}

export function Table({ caption, captionHidden = false, stacked = false, head, children }: TableProps) {
  return (
    <table className={stacked ? "table table--stacked" : "table"}>
      <caption className={captionHidden ? "visually-hidden" : undefined}>{caption}</caption>
      <thead>{head}</thead>
      <tbody>{children}</tbody>
    </table>
  );
}

/** Lets a wide table scroll without the page scrolling; reachable by keyboard, and named for what it holds. */
export function TableRegion({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className="table-region" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}

export function Row({ children }: { children: ReactNode }) {
  return <tr>{children}</tr>;
}

interface HeaderProps {
  children: ReactNode;
  numeric?: boolean;
}

export function ColumnHeader({ children, numeric = false }: HeaderProps) {
  return (
    <th scope="col" className={numeric ? "numeric" : undefined}>
      {children}
    </th>
  );
}

interface CellProps extends HeaderProps {
  /** The column's name, shown beside the cell when the row is a card. */
  label: string;
}

export function RowHeader({ children, label, numeric = false }: CellProps) {
  return (
    <th scope="row" data-label={label} className={numeric ? "numeric" : undefined}>
      <div className="cell">{children}</div>
    </th>
  );
}

export function Cell({ children, label, numeric = false }: CellProps) {
  return (
    <td data-label={label} className={numeric ? "numeric" : undefined}>
      <div className="cell">{children}</div>
    </td>
  );
}
