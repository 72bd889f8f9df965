import { describe, expect, test } from "vitest";
import { axe } from "../axe.ts";
import type { Rig } from "../site.ts";
import { DESK, visit } from "../visit.ts";

const CHAPTER = "/chapters/security/";
const CLIPBOARD = { ...DESK, permissions: ["clipboard-read", "clipboard-write"] };

export function passages(rig: () => Rig): void {
  describe("links to passages", () => {
    test("are shown for every paragraph, and copied", () =>
      visit(
        rig(),
        rig().site,
        CHAPTER,
        async (page) => {
          const show = page.getByRole("button", { name: "Show links to paragraphs" });
          await show.press("Enter");
          const links = page.getByRole("link", { name: /^Link to the paragraph “/ });
          expect(await links.count()).toBe(await page.locator(".body p[id^='p-']").count());
          expect(await links.count()).toBeGreaterThan(4);
          expect(await axe(page)).toEqual([]);
          await links.nth(2).click();
          await page.getByText("Copied", { exact: true }).waitFor();
          expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
          expect(page.url()).toMatch(/#p-[0-9a-z]{12}$/);
          await show.press("Enter");
          expect(await links.count()).toBe(0);
        },
        CLIPBOARD,
      ));

    test("made for another wording lead to the passage that is nearest, and say so", () =>
      visit(rig(), rig().site, CHAPTER, async (page) => {
        const id = (await page.locator("[data-passage-body] > p[id^='p-']").nth(1).getAttribute("id")) ?? "";
        const last = id.endsWith("0") ? "1" : "0";
        await page.goto(rig().site.at(`${CHAPTER}#${id.slice(0, -1)}${last}`));
        await page.getByText("The link was made for another wording").waitFor();
        expect(await page.locator(".found").getAttribute("id")).toBe(id);
        await page.goto(rig().site.at(`${CHAPTER}#p-000000000000`));
        await page.getByText("no longer in this chapter").waitFor();
      }));

    test("of what is selected come with the words and how to cite them", () =>
      visit(
        rig(),
        rig().site,
        CHAPTER,
        async (page) => {
          const cite = page.getByRole("button", { name: "Cite what is selected" });
          await cite.click();
          await page.getByText("Select some words of the chapter first.").waitFor();
          const passage = page.locator("[data-passage-body] > p[id^='p-']").first();
          await passage.click({ clickCount: 3 });
          await cite.press("Enter");
          await page.getByText("Copied", { exact: true }).waitFor();
          const copied = await page.evaluate(() => navigator.clipboard.readText());
          const text = ((await passage.textContent()) ?? "").trim();
          expect(copied).toContain(`“${text}” (Holding Ground, 1.0.0, chapter 4) `);
          expect(copied).toMatch(/\/chapters\/security\/#p-[0-9a-z]{12}:~:text=[^ ]+$/);
        },
        CLIPBOARD,
      ));
  });
}
