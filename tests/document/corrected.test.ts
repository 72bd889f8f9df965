import { expect, test } from "vitest";
import { htmlOf } from "./chapter-of.ts";

test("words that were corrected read on, and lead to what stood there", async () => {
  const mark =
    '<small> (<a class="corrected" href="/versions/#correction-pay-day">corrected in version 2.1.0</a>)</small>';
  expect(await htmlOf('Wages come <Corrected id="pay-day">on the *last* day</Corrected>.')).toBe(
    `<p>Wages come on the <em>last</em> day${mark}.</p>`,
  );
  expect(await htmlOf('Wages come <Corrected id="pay-day" />.')).toBe(
    `<p>Wages come on the last day of the month${mark}.</p>`,
  );
});
