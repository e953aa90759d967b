/** A report printed on A4 keeps its words, carries the organisation's name, and leaves the navigation out. */
import { expect, test } from "@playwright/test";

test("a printed report is black on white, signed and complete", async ({ page }) => {
  await page.goto("/plans/2016-18/commitments/5/reports/2017-09--2017-11");
  await page.emulateMedia({ media: "print" });

  await expect(page.getByText("State Services Commission").filter({ visible: true }).first()).toBeVisible();
  await expect(page.getByRole("heading", { name: /^What.s next\?/ })).toBeVisible();
  await expect(page.getByRole("row", { name: /Work with the Expert Advisory Panel/ })).toContainText("Completed");
  for (const navigation of await page.getByRole("navigation").all()) await expect(navigation).toBeHidden();
  expect(
    await page
      .locator("main p")
      .first()
      .evaluate((element) => getComputedStyle(element).color),
  ).toBe("rgb(0, 0, 0)");

  const pdf = await page.pdf({ format: "A4" });
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
});
