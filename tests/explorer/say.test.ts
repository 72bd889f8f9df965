import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildExplorer } from "../../src/document/explorer/explorer.ts";
import { say } from "../../src/explorer/say.ts";
import { settle } from "../../src/explorer/state.ts";
import { explorerWordsFor } from "../../src/i18n/explorer-words.ts";
import { readReport } from "./read-report.ts";
import { wild } from "./wild-data.ts";

const english = buildExplorer(await readReport("content"), "/report/");
const arabic = buildExplorer(await readReport("tests/fixtures/rtl"), "/");

const said = ({ data, words }: typeof english, state: Parameters<typeof say>[1]) =>
  say(data, state, words.spoken)
    .map(({ text }) => text)
    .join("");

describe("what is said", () => {
  test.each([
    [{}, "6 themes, 7 sub-findings, 4 recommendations and 6 audiences."],
    [
      { order: "count" as const, counted: "exact" as const },
      "2 themes, 4 sub-findings, 3 recommendations and 6 audiences. Only what the source gives a number for. Ranked by how many of those asked said so: the least that is certain decides.",
    ],
    [
      { audience: "audience.individuals" },
      "3 themes, 7 sub-findings, 1 recommendation and 1 audience. Only what has to do with Individuals.",
    ],
    [
      { trail: "theme.messaging" },
      "Messaging is answered by Lasting opposition. It speaks to NGOs, Individuals and Grassroots groups.",
    ],
    [
      { trail: "subfinding.theories-of-change.no-answer" },
      "No answer to what must change: a part of Theories of change, which is answered by Convene and connect, Solidarity across movements and Lasting opposition. These speak to Funders, NGOs, Infrastructure organisations, Other movements, Individuals and Grassroots groups.",
    ],
    [
      { trail: "recommendation.unrestricted-funding" },
      "Unrestricted funding answers Security and safety, Strategy and leadership and Funding. It speaks to Funders.",
    ],
    [
      { trail: "audience.other-movements" },
      "For Other movements: Solidarity across movements. It answers Theories of change and Collaboration.",
    ],
    [
      { audience: "audience.individuals", counted: "bounded" as const, trail: "theme.messaging" },
      /^Messaging is answered by Lasting opposition\. It speaks to Individuals\. Only what has to do with Individuals\. Only ranges/,
    ],
  ])("of %o", (chosen, sentence) => {
    const text = said(english, settle({ order: "report", ...chosen }, english.data));
    if (typeof sentence === "string") expect(text).toBe(sentence);
    else expect(text).toMatch(sentence);
  });

  test("is in the report's language, its numbers in the right form", () => {
    expect(said(arabic, { order: "report" })).toBe("محوران وتوصية واحدة وجمهور واحد.");
    expect(said(arabic, { order: "report", trail: "theme.quiet" })).toBe(
      "تجيب عن «الهدوء»: ساعات المساء. وهي تخاطب: أمناء المكتبة.",
    );
  });

  test("names things by links to their pages, below the base path", () => {
    const runs = say(english.data, { order: "report", trail: "theme.messaging" }, english.words.spoken);
    expect(runs.filter(({ href }) => href)).toEqual([
      { text: "Messaging", href: "/report/themes/messaging/" },
      { text: "Lasting opposition", href: "/report/recommendations/mobilise/" },
      { text: "NGOs", href: "/report/for/ngos/" },
      { text: "Individuals", href: "/report/for/individuals/" },
      { text: "Grassroots groups", href: "/report/for/grassroots-groups/" },
    ]);
  });

  test("leaves no place for a name open, in any state of any report in any language", () => {
    fc.assert(
      fc.property(wild, fc.constantFrom("en", "ar"), ({ data, wanted }, language) => {
        const runs = say({ ...data, language }, settle(wanted, data), explorerWordsFor(language).spoken);
        const text = runs.map((run) => run.text).join("");
        expect(text.trim()).not.toBe("");
        expect(text).not.toMatch(/[{}]/);
      }),
    );
  });
});
