import { appendFileSync, cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FIXTURES } from "./builds.ts";

/**
 * The right-to-left report with all else that the generator has words for: a glossary, versions and corrections, answers to recommendations, questions and ways
 * to answer them, blocks that are the generator's own, a licence. All of its own words are Arabic. `language` is what it says
 * that it is in.
 */
export function everyWord(dir: string, language: string): void {
  cpSync(join(FIXTURES, "rtl"), dir, { recursive: true });
  const report = join(dir, "report.yaml");
  writeFileSync(report, readFileSync(report, "utf8").replace("language: ar", `language: ${language}`));
  appendFileSync(
    report,
    `
publisher: مكتبة متخيَّلة
commissionedBy: [مجلس المكتبة]
authors: [{ name: فريق متخيَّل }]
licence: { id: CC-BY-4.0, name: رخصة المشاع, url: "https://example.org/licence" }
questionsForReaders: [هل نسينا شيئًا؟]
contact: { email: library@example.org, comments: "https://example.org/c", community: "https://example.org/m", donate: "https://example.org/d" }
pdf: { forms: [a4, us-letter, large-print, archive] }
provenance: نصّ متخيَّل للاختبار.
`,
  );
  writeFileSync(
    join(dir, "glossary.json"),
    JSON.stringify({
      terms: [
        { id: "hall", term: "القاعة", definition: "قاعة المطالعة.", see: ["desk"], basis: "editorial" },
        { id: "desk", term: "المكتب", definition: "مكتب الإعارة.", basis: "stated" },
      ],
    }),
  );
  writeFileSync(
    join(dir, "versions.yaml"),
    `versions:
  - { version: 1.0.0, date: "2025-02-01", changes: [تصويب عدد.], url: "https://example.org/ar/" }
  - { version: 0.9.0, date: "2025-01-01", changes: [النشر الأول.] }
corrections:
  - { id: hour, version: 1.0.0, chapter: words, was: السادسة, now: الخامسة, reason: خطأ في النقل. }
superseded: { version: 2.0.0, url: "https://example.org/ar/2/" }
`,
  );
  writeFileSync(
    join(dir, "changes.json"),
    JSON.stringify({
      versions: [
        {
          from: "0.9.0",
          to: "1.0.0",
          changes: [
            { kind: "chapter", id: "words", change: "added" },
            { kind: "chapter", id: "words", change: "changed", added: 3, removed: 12, texts: [{ what: "passage" }] },
            { kind: "recommendation", id: "open-later", change: "removed", title: "فتح أطول" },
            { kind: "ask", id: "gone/gone", change: "removed" },
            { kind: "chapter", id: "gone", change: "removed", title: "فصل أزيل" },
          ],
        },
      ],
    }),
  );
  const recommendations = join(dir, "findings", "recommendations.json");
  const findings = JSON.parse(readFileSync(recommendations, "utf8"));
  findings.recommendations[0].progress = [
    { date: "2024-12-20", status: "open", version: "0.9.0", note: "أُرسلت إلى المكتبة." },
    { date: "2025-01-20", status: "accepted", version: "1.0.0", who: "إدارة المكتبة", note: "من الربيع." },
  ];
  writeFileSync(recommendations, JSON.stringify(findings));
  writeFileSync(
    join(dir, "chapters", "04-words.mdx"),
    `---
title: كلمات أخرى
summary: فصل لبقية ما يقال.
part: ملحقات
---

## القاعة والساعة

في <Term id="hall">القاعة</Term> عند الساعة <Corrected id="hour">الخامسة</Corrected>، و<Count of="evening" show="both" />.

<SmallCounts />

<QuantifierWords />

<Theme id="quiet" />

<Recommendation id="open-later" />

<Asks recommendation="open-later" />

<DataTable src="readers.csv" caption="القرّاء" source="المكتبة" />
`,
  );
}
