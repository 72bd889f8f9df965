import { expect, test } from "vitest";
import { noticesText } from "../../src/publish/notices.ts";

test("every part of a site that others made comes with its licence", () => {
  const text = noticesText();
  for (const [what, licence] of [
    ["Source Serif 4", /SIL OPEN FONT LICENSE/i],
    ["Atkinson Hyperlegible Next", /SIL OPEN FONT LICENSE/i],
    ["Noto Naskh Arabic", /SIL OPEN FONT LICENSE/i],
    ["Pagefind", /MIT|permission is hereby granted/i],
    ["d3-selection", /copyright .*Bostock/i],
    ["d3-ease", /copyright .*Bostock/i],
  ] as const) {
    const [, rest = ""] = text.split(`\n${what}`);
    expect(rest, what).toMatch(licence);
  }
});
