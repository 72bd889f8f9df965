import type { ContentFiles } from "../../src/model/content-files.ts";

/** A small report without a fault, as texts. Keys are in the order of a sorted folder. */
const SOUND: Record<string, string> = {
  "chapters/01-method.mdx": `---
title: How it was made
summary: Four people were asked.
---

Text.
`,
  "chapters/02-safety.mdx": `---
title: Safety
summary: People fear for their safety.
theme: safety
recommendations: [fund-it]
---

Text with <Theme id="safety" />.

<Figure id="march" />

As one book says [@smith2020].
`,
  "data/march.csv": `label,value,stated
March,1200,
Counter-march,300,"up to 300"
`,
  "findings/audiences.json": `{
  "audiences": [
    { "id": "funders", "name": "Funders", "summary": "You can pay.", "basis": "stated" }
  ],
  "actions": [
    { "id": "pay", "text": "Pay.", "audiences": ["funders"], "basis": "stated" }
  ]
}
`,
  "findings/evidence.json": `{
  "evidence": [
    {
      "id": "fear",
      "kind": "paraphrase",
      "text": "They were afraid.",
      "who": "an interviewee",
      "consent": "paraphrase",
      "themes": ["safety"],
      "basis": "stated"
    }
  ]
}
`,
  "findings/figures.json": `{
  "figures": [
    {
      "id": "march",
      "kind": "bars",
      "title": "The march was larger",
      "description": "1,200 against 300.",
      "source": "Press reports",
      "data": "march.csv",
      "unit": "people",
      "basis": "stated"
    }
  ]
}
`,
  "findings/method.json": `{
  "period": "2024",
  "approach": "Interviews.",
  "questions": [{ "id": "what", "text": "What?", "basis": "stated" }]
}
`,
  "findings/participants.json": `{
  "total": 4,
  "roles": [{ "id": "organisers", "name": "organisers", "count": 3, "basis": "stated" }]
}
`,
  "findings/recommendations.json": `{
  "recommendations": [
    {
      "id": "fund-it",
      "title": "Fund it",
      "short": "Funding",
      "summary": "Pay for safety.",
      "addresses": { "basis": "stated", "ids": ["safety"] },
      "audiences": { "basis": "stated", "ids": ["funders"] },
      "chapter": "safety",
      "basis": "stated"
    }
  ]
}
`,
  "findings/themes.json": `{
  "themes": [
    {
      "id": "safety",
      "title": "Safety",
      "short": "Safety",
      "finding": "People fear for their safety.",
      "prevalence": { "stated": "half" },
      "subfindings": [
        {
          "id": "staff",
          "finding": "Staff are afraid.",
          "short": "Staff",
          "prevalence": { "count": 3, "of": 4 },
          "basis": "stated"
        }
      ],
      "chapter": "safety",
      "basis": "stated"
    }
  ]
}
`,
  "references.bib": `@book{smith2020,
  title = {A Book}
}
`,
  "report.yaml": `id: sample
title: A Sample
description: Four people were asked.
language: en
version: 1.0.0
released: 2026-01-31
editions:
  - { id: public, name: Public }
  - { id: full, name: Full }
`,
};

/** One change to the sample: `null` takes the file away, a text replaces it, a pair replaces a piece of it. */
export type Change = string | null | readonly [from: string, to: string];

/** The sample as a folder that was read, with changes. A piece to be replaced has to be there. */
export function sample(changes: Readonly<Record<string, Change>> = {}): ContentFiles {
  const texts: Record<string, string> = { ...SOUND };
  for (const [file, change] of Object.entries(changes)) {
    const before = texts[file] ?? "";
    if (change === null) delete texts[file];
    else if (typeof change === "string") texts[file] = change;
    else if (before.includes(change[0])) texts[file] = before.replace(change[0], () => change[1]);
    else throw new Error(`the sample’s ${file} has no ${JSON.stringify(change[0])}`);
  }
  const files = Object.keys(texts).sort();
  return { dir: "sample", files, texts: new Map(files.map((file) => [file, texts[file] ?? ""])), problems: [] };
}

/** The text of a file of the sample. */
export function sampleText(file: string): string {
  return SOUND[file] ?? "";
}
