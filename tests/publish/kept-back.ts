import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Stands in everything that is kept back, in ids and file names too. */
export const KEPT = /kestrelmoor/i;

/** What each thing that is kept back is recognised by. */
export const KEPT_WORDS = [
  ...["theme", "subfinding", "recommendation", "ask", "audience", "action", "evidence", "figure", "row", "chapter"],
  ...["passage", "section", "note", "paraphrase", "term", "source", "cell"],
].map((thing) => `kestrelmoor ${thing}`);

const basis = "stated";
const editions = ["full"];

/**
 * Adds to a copy of the harbour report one of everything that can be kept to the edition `full`, before what is there, so
 * that the numbers of the others have to close up.
 */
export function keepBack(content: string): void {
  const json = (file: string, change: (value: Record<string, Record<string, unknown>[]>) => void) => {
    const path = join(content, file);
    const value = JSON.parse(readFileSync(path, "utf8"));
    change(value);
    writeFileSync(path, JSON.stringify(value, null, 2));
  };
  const text = (file: string, change: (text: string) => string) =>
    writeFileSync(join(content, file), change(readFileSync(join(content, file), "utf8")));

  json("findings/themes.json", ({ themes }) => {
    const part = { id: "kestrelmoor-part", finding: "A kestrelmoor subfinding.", short: "Kestrelmoor part" };
    themes?.[0] &&
      (themes[0].subfindings as unknown[]).unshift({ ...part, prevalence: { count: 17 }, basis, editions });
    themes?.unshift({
      ...{ id: "kestrelmoor", title: "A kestrelmoor theme", short: "Kestrelmoor", finding: "Kestrelmoor." },
      ...{ prevalence: { count: 29 }, chapter: "kestrelmoor", basis, editions },
    });
  });
  json("findings/recommendations.json", ({ recommendations }) =>
    recommendations?.unshift({
      ...{
        id: "kestrelmoor-advice",
        title: "A kestrelmoor recommendation",
        short: "Kestrelmoor",
        summary: "Kestrelmoor.",
      },
      asks: [{ id: "kestrelmoor-ask", text: "A kestrelmoor ask.", basis }],
      addresses: { basis, ids: ["kestrelmoor"] },
      audiences: { basis, ids: ["kestrelmoor-folk"] },
      ...{ chapter: "kestrelmoor", basis, editions },
    }),
  );
  json("findings/audiences.json", ({ audiences, actions }) => {
    audiences?.unshift({
      id: "kestrelmoor-folk",
      name: "A kestrelmoor audience",
      summary: "Kestrelmoor.",
      basis,
      editions,
    });
    actions?.unshift({
      id: "kestrelmoor-act",
      text: "A kestrelmoor action.",
      audiences: ["kestrelmoor-folk"],
      basis,
      editions,
    });
  });
  json("findings/evidence.json", ({ evidence }) =>
    evidence?.unshift({
      ...{ id: "kestrelmoor-said", kind: "paraphrase", text: "A kestrelmoor evidence.", who: "an interviewee" },
      ...{ consent: "paraphrase", themes: ["kestrelmoor"], basis, editions },
    }),
  );
  json("findings/figures.json", ({ figures }) =>
    figures?.unshift({
      ...{
        id: "kestrelmoor-figure",
        kind: "bars",
        data: "kestrelmoor.csv",
        unit: "lamps",
        title: "A kestrelmoor figure",
      },
      ...{ description: "Kestrelmoor.", source: "Kestrelmoor.", basis, editions },
    }),
  );
  json("glossary.json", ({ terms }) =>
    terms?.unshift({ id: "kestrelmoor-term", term: "kestrelmoor term", definition: "Kestrelmoor.", see: [], basis }),
  );
  text(
    "references.bib",
    (bib) =>
      `@book{kestrelmoor1990, author = {Kestrelmoor, K.}, title = {A kestrelmoor source}, year = {1990}}\n\n${bib}`,
  );
  text("redirects.yaml", (yaml) => `${yaml}  - from: /chapters/old-kestrelmoor/\n    to: /chapters/kestrelmoor/\n`);
  text("report.yaml", (yaml) => `${yaml}files:\n  - path: images/kestrelmoor.png\n    editions: [full]\n`);
  writeFileSync(join(content, "data/kestrelmoor.csv"), "label,value,stated\nA kestrelmoor row,3,\n");
  writeFileSync(join(content, "data/kestrelmoor-printed.csv"), "Pier,What\nNorth,A kestrelmoor cell\n");
  copyFileSync(join(content, "images/wharfinger.png"), join(content, "images/kestrelmoor.png"));
  writeFileSync(
    join(content, "chapters/00-kestrelmoor.mdx"),
    `---
title: A kestrelmoor chapter
summary: Kestrelmoor.
theme: kestrelmoor
recommendations: [kestrelmoor-advice]
editions: [full]
---

A kestrelmoor passage.

<Quote kind="paraphrase" who="an interviewee">

A kestrelmoor paraphrase.

</Quote>
`,
  );
  // On lines that were blank, so that nothing else moves; at the head of a chapter, so that its numbers have to close up.
  text("chapters/02-night-shift.mdx", (chapter) =>
    chapter.replace(
      "\n\n## 23 of 60",
      `

<Only edition="full">

## A kestrelmoor section

<Theme id="kestrelmoor" />

Said by <Count of="sleep#kestrelmoor-part" />, of a <Term id="kestrelmoor-term" /> [@kestrelmoor1990], and see <Ref to="recommendation:kestrelmoor-advice" />.[^kestrelmoor]

![Kestrelmoor](images/kestrelmoor.png)

<Figure id="kestrelmoor-figure" />

<DataTable src="kestrelmoor-printed.csv" caption="Kestrelmoor" />

[^kestrelmoor]: A kestrelmoor note.

</Only>

## 23 of 60`,
    ),
  );
}
