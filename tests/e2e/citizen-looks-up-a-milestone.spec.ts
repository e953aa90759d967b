/** A citizen finds out whether milestone 2 of commitment 5 is done, and when that was reported. */
import { expect, test } from "@playwright/test";

for (const javaScriptEnabled of [true, false]) {
  for (const width of [320, 1280]) {
    test.describe(`with JavaScript ${javaScriptEnabled ? "on" : "off"}, ${width} px wide`, () => {
      test.use({ javaScriptEnabled, viewport: { width, height: 800 } });

      test("from the home page to the report that says so", async ({ page }) => {
        await page.goto("/");
        await expect(page.getByRole("banner")).toContainText("State Services Commission");
        await page
          .getByRole("main")
          .getByRole("link", { name: /Ongoing engagement for OGP/ })
          .first()
          .click();

        await expect(page.getByRole("heading", { level: 1 })).toContainText("Ongoing engagement for OGP");
        await expect(page).toHaveURL(/\/plans\/2016-18\/commitments\/5$/);
        const milestone = page.getByRole("row", { name: /Work with the Expert Advisory Panel to decide how best/ });
        await expect(milestone).toContainText("Completed");
        await expect(milestone).toContainText("December 2017 to February 2018");

        await page
          .getByRole("main")
          .getByRole("link", { name: /September to November 2017/ })
          .first()
          .click();
        await expect(page).toHaveURL(/\/reports\/2017-09--2017-11$/);
        await expect(page.getByRole("row", { name: /Work with the Expert Advisory Panel/ })).toContainText("Completed");
        await expect(page.getByRole("row", { name: /Work with the Department of Internal Affairs/ })).toContainText(
          "Underway",
        );
        await expect(page.getByRole("row", { name: /Engage with New Zealanders/ })).toContainText("Underway");
        for (const heading of [/^Milestones and stage/, /^What have we been doing\?/, /^Links/, /^What.s next\?/]) {
          await expect(page.getByRole("heading", { name: heading }).first()).toBeVisible();
        }
      });
    });
  }
}
