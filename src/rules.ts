/**
 * Why an author may set how much a rule matters, or may not lower it. `open`: as the report needs it. `protects`: it keeps
 * people from harm. `needed`: what breaks it can't be built. `import`: it is about a file that is brought in, before there
 * is a report that could say anything.
 */
export type Standing = "open" | "protects" | "needed" | "import";

/** Every rule that a problem can name, and its standing. Each has a page in `docs/rules`. */
const TABLE = {
  needed: [
    "content-missing",
    "missing-file",
    "link-outside",
    "unreadable-file",
    "not-utf8",
    "image-unreadable",
    "missing-data",
    "csv",
    "redirect",
    "yaml-syntax",
    "json-syntax",
    "duplicate-key",
    "schema-missing",
    "schema-unknown-key",
    "schema-type",
    "schema-value",
    "severity-fixed",
    "front-matter-missing",
    "front-matter-unclosed",
    "chapter-file-name",
    "unknown-id",
    "duplicate-id",
    "theme-chapter-mismatch",
    "recommendation-chapter-mismatch",
    "not-in-edition",
    "only-section",
    "unknown-edition",
    "impossible-count",
    "count-words",
    "count-words-unknown",
    "count-without-number",
    "mdx-syntax",
    "mdx-import",
    "mdx-expression",
    "html-not-allowed",
    "unknown-component",
    "block-setting",
    "block-place",
    "block-content",
    "character-without-font",
    "figure-placed-twice",
    "heading-level",
    "heading-order",
    "footnote-missing",
    "footnote-twice",
    "image-alt",
    "image-missing",
    "link-form",
    "link-broken",
    "bibliography-syntax",
    "duplicate-source",
    "source-key",
    "source-without-title",
    "source-date",
  ],
  protects: [
    "roster-name",
    "roster-missing",
    "roster-line",
    "roster-empty",
    "roster-key",
    "roster-in-content",
    "roster-published",
    "roster-tracked",
    "roster-not-ignored",
    "evidence-above-consent",
    "attribution-above-consent",
    "attribution-fits",
    "attribution-fits-few",
    "attribution-links",
    "attribution-unread",
    "attribution-without-record",
    "accepted-label",
    "evidence-left-out",
    "quote-left-out",
    "quote-unsigned",
    "sign-off-void",
    "small-count",
    "count-given-away",
    "withheld-count-told",
    "table-small-count",
    "counts-withheld",
  ],
  open: [
    "misnamed-file",
    "unknown-file",
    "unused-data",
    "unfinished-text",
    "duplicate-chapter-number",
    "repeated-reference",
    "unanswered-theme",
    "unreached-audience",
    "theme-without-evidence",
    "count-unread",
    "count-unbound",
    "stated-base",
    "quote-tells",
    "role-sum",
    "percentage-of-few",
    "figure-unplaced",
    "footnote-unused",
    "unused-source",
    "name-spelling",
    "reading-level",
    "pdf-form-not-made",
    "summary-too-long",
  ],
  import: [
    "import-archive",
    "import-encoding",
    "import-excerpt",
    "import-format",
    "import-mapping",
    "import-source-missing",
    "import-state",
    "import-structure",
    "import-table",
    "import-xml",
    "toml-syntax",
  ],
} as const satisfies Record<Standing, readonly string[]>;

export type RuleName = (typeof TABLE)[Standing][number];

const standings = new Map<string, Standing>(
  (Object.entries(TABLE) as [Standing, readonly string[]][]).flatMap(([standing, names]) =>
    names.map((name) => [name, standing] as const),
  ),
);

/** The names of all rules, in the order of the alphabet. */
export const ruleNames: readonly string[] = [...standings.keys()].sort();

/** What may be done about a rule; nothing when there is no such rule. */
export const standingOf = (rule: string): Standing | undefined => standings.get(rule);

/** The rules that a report may name under `checks.severity`. */
export const settableRules: readonly string[] = ruleNames.filter((name) => standings.get(name) !== "import");
