import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");

/** What a room's files may import: other rooms, packages (`node:` for any part of Node), and rooms for their types alone. */
interface Allowed {
  rooms: readonly string[];
  packages: readonly string[];
  types?: readonly string[];
}

const HAST = ["hast", "hastscript", "hast-util-to-string", "hast-util-to-html", "unist-util-visit"];
const PAGE_ROOMS = [
  "model",
  "document",
  "charts",
  "explorer",
  "metadata",
  "components",
  "layouts",
  "client",
  "styles",
  "i18n",
];
const SITE = ["site.ts", "links.ts", "headers.ts"];

/** The table of docs/architecture.md. A file that stands in `src` itself is a room of its own. */
const rooms: Record<string, Allowed> = {
  "problem.ts": { rooms: [], packages: [] },
  "rules.ts": { rooms: [], packages: [] },
  model: {
    rooms: ["problem.ts", "rules.ts"],
    // Node for `load-fs.ts` alone, which a test below sees to.
    packages: ["zod", "yaml", "jsonc-parser", "csv-parse", "fastest-levenshtein", "node:"],
  },
  charts: { rooms: [], packages: ["d3", "hast", "hastscript"] },
  fonts: { rooms: [], packages: ["node:", "fontkit", "subset-font"] },
  typst: { rooms: ["fonts"], packages: ["node:", "@myriaddreamin/typst-ts-node-compiler"] },
  citations: {
    rooms: ["problem.ts", "model", "typst"],
    packages: [
      ...HAST,
      "zod",
      "hast-util-from-html",
      "@citation-js/core",
      "@citation-js/plugin-bibtex",
      "node:path",
      "@myriaddreamin/typst-ts-node-compiler",
    ],
  },
  i18n: { rooms: ["model"], types: ["charts", "explorer"], packages: [] },
  translation: { rooms: ["problem.ts", "model"], packages: ["node:crypto", "yaml"] },
  explorer: { rooms: ["charts", "i18n"], packages: [] },
  metadata: { rooms: ["model", "i18n"], packages: ["xastscript", "xast-util-to-xml"] },
  document: {
    rooms: ["problem.ts", "model", "charts", "fonts", "citations", "i18n", "explorer"],
    packages: [
      ...HAST,
      "zod",
      "unified",
      "unist",
      "mdast",
      "mdast-util-mdx-jsx",
      "mdast-util-mdx-expression",
      "mdast-util-to-hast",
      "mdast-util-to-string",
      "micromark-extension-mdx-jsx",
      "micromark-extension-mdx-expression",
      "remark-parse",
      "remark-gfm",
      "remark-frontmatter",
      "remark-rehype",
      "vfile-message",
      "github-slugger",
      "flesch-kincaid",
      "syllable",
    ],
  },
  exports: {
    rooms: ["problem.ts", "model", "document", "charts", "fonts", "typst", "citations", "metadata", "i18n"],
    packages: [
      ...HAST,
      "hast-util-to-xast",
      "xast-util-to-xml",
      "node:fs",
      "node:path",
      "node:crypto",
      "csv-stringify",
      "docx",
      "fflate",
      "write-excel-file",
      "xast",
      "xastscript",
      "yaml",
      "@resvg/resvg-js",
      "uqr",
    ],
  },
  changes: { rooms: ["problem.ts", "model", "document", "review", "i18n"], packages: ["hast"] },
  search: { rooms: ["problem.ts"], packages: [...HAST, "node:", "pagefind", "hast-util-from-html"] },
  checks: {
    rooms: ["problem.ts", "model", "document"],
    packages: [...HAST, "hast-util-from-html", "node:fs", "node:path", "diff", "fflate", "saxes", "pdfjs-dist"],
  },
  privacy: {
    rooms: ["problem.ts", "model"],
    packages: ["node:", "zod", "any-ascii", "fflate", "pdfjs-dist", "decode-named-character-reference", "highs"],
  },
  importers: {
    rooms: ["problem.ts", "model"],
    packages: [
      ...HAST,
      "node:",
      "zod",
      "yauzl",
      "fflate",
      "saxes",
      "csv-parse",
      "csv-stringify",
      "jsonc-parser",
      "yaml",
      "smol-toml",
      "any-ascii",
      "mammoth",
      "sharp",
      "unified",
      "remark-parse",
      "remark-gfm",
      "mdast",
      "mdast-util-gfm",
      "mdast-util-mdx-expression",
      "mdast-util-mdx-jsx",
      "mdast-util-to-markdown",
      "mdast-util-to-string",
      "hast-util-from-html",
      "hast-util-to-mdast",
      "github-slugger",
    ],
  },
  authoring: {
    rooms: ["model", "document", "citations", "importers", "privacy"],
    packages: ["yaml", "zod", "unist", "unist-util-visit"],
  },
  admin: { rooms: ["model", "headers.ts"], packages: ["hastscript", "hast-util-to-html"] },
  review: {
    rooms: ["model", "document", "citations", "importers", "authoring"],
    packages: [
      "diff",
      "decode-named-character-reference",
      "yaml",
      "hast",
      "hastscript",
      "hast-util-to-html",
      "mdast",
      "unist",
      "unist-util-visit",
    ],
  },
  client: {
    rooms: ["explorer", "i18n"],
    packages: ["d3-ease", "d3-selection", "d3-transition", "minisearch"],
    types: ["model", "search"],
  },
  components: { rooms: [...PAGE_ROOMS, ...SITE], types: ["changes"], packages: ["hast-util-to-html"] },
  // The folder of the report's web fonts, which publish makes and names.
  layouts: { rooms: [...PAGE_ROOMS, ...SITE], packages: ["web-fonts"] },
  pages: { rooms: [...PAGE_ROOMS, ...SITE], packages: ["xastscript", "xast-util-to-xml"] },
  styles: { rooms: [], packages: [] },
  publish: {
    rooms: [
      "problem.ts",
      "model",
      "document",
      "charts",
      "fonts",
      "i18n",
      "typst",
      "citations",
      "exports",
      "translation",
      "metadata",
      "search",
      "i18n",
      "checks",
      "privacy",
      "review",
      "changes",
      "admin",
      ...SITE,
    ],
    packages: ["node:", "astro", "fflate", "rolldown", "saxes", "sharp", "hast-util-to-html", "hastscript"],
    types: ["vite", "hast"],
  },
  // What hands the report over to Astro.
  "site.ts": { rooms: [], packages: [], types: ["model", "document", "changes"] },
  "links.ts": { rooms: ["document", "site.ts"], packages: [] },
  "headers.ts": { rooms: [], packages: [] },
};

interface Import {
  file: string;
  /** A room or a package. */
  to: string;
  typeOnly: boolean;
  isRoom: boolean;
}

const programs = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => /\.(?:ts|astro|mdx)$/.test(path) && !path.endsWith(".d.ts"))
  .sort();

const IMPORT =
  /^\s*(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\sfrom\s+)?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)|\brequire\(\s*["']([^"']+)["']\s*\)/gm;

function roomOf(path: string): string {
  return path.split("/")[0] ?? "";
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(ROOT, "src", file), "utf8");
  return [...text.matchAll(IMPORT)].map((match): Import => {
    const name = (match[2] ?? match[3] ?? match[4] ?? "").split("?")[0] ?? "";
    const typeOnly = match[1] !== undefined;
    if (!name.startsWith(".")) {
      const to = name.startsWith("node:")
        ? name.split("/")[0]
        : name
            .split("/")
            .slice(0, name.startsWith("@") ? 2 : 1)
            .join("/");
      return { file, to: to ?? name, typeOnly, isRoom: false };
    }
    return { file, to: roomOf(normalize(join(dirname(file), name)).replaceAll("\\", "/")), typeOnly, isRoom: true };
  });
}

function isAllowed({ file, to, typeOnly, isRoom }: Import): boolean {
  const from = roomOf(file);
  const allowed = rooms[from];
  // `..` leads out of `src`: the fonts that a page preloads are made by the build.
  if (to === from || (to === ".." && from === "layouts")) return true;
  if (!allowed) return false;
  if (typeOnly && allowed.types?.includes(to)) return true;
  if (isRoom) return allowed.rooms.includes(to);
  return allowed.packages.includes(to) || (to.startsWith("node:") && allowed.packages.includes("node:"));
}

const imports = programs.flatMap(importsOf);

describe("rooms", () => {
  test("the import lines are read", () => {
    expect(imports.length).toBeGreaterThan(300);
    expect(importsOf("model/parse-content.ts").map(({ to }) => to)).toContain("problem.ts");
    expect(importsOf("publish/render-pages.ts").map(({ to }) => to)).toContain("astro");
  });

  test.each(Object.keys(rooms))("%s imports nothing but what the table allows", (room) => {
    const strays = imports.filter((item) => roomOf(item.file) === room && !isAllowed(item));
    expect(strays.map(({ file, to, typeOnly }) => `${file} imports ${typeOnly ? "types of " : ""}${to}`)).toEqual([]);
  });

  test("the table has every room, and no other", () => {
    const there = [...new Set([...programs, ...readdirSync(join(ROOT, "src"))].map(roomOf))];
    expect(there.filter((name) => !name.endsWith(".d.ts")).sort()).toEqual(Object.keys(rooms).sort());
  });

  test("every room that docs/architecture.md names exists", () => {
    const table = readFileSync(join(ROOT, "docs/architecture.md"), "utf8").split("\n## ")[0] ?? "";
    const named = table
      .split("\n")
      .filter((line) => line.startsWith("| `src/"))
      .flatMap((line) =>
        [...(line.split("|")[1] ?? "").matchAll(/`(?:src\/)?([\w.-]+)`/g)].map((match) => match[1] ?? ""),
      );
    expect(named.length).toBeGreaterThan(12);
    for (const room of named) expect(existsSync(join(ROOT, "src", room)), room).toBe(true);
  });

  test("only one file of the model reads a disk", () => {
    const readers = programs.filter(
      (file) => roomOf(file) === "model" && /["']node:/.test(readFileSync(join(ROOT, "src", file), "utf8")),
    );
    expect(readers).toEqual(["model/load-fs.ts"]);
  });
});

describe("files", () => {
  test("none is over 250 lines", () => {
    const long = programs.filter((file) => readFileSync(join(ROOT, "src", file), "utf8").split("\n").length > 251);
    expect(long).toEqual([]);
  });

  test("none stands in a folder of leftovers, and names are in kebab-case", () => {
    const paths = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" });
    expect(paths.filter((path) => /(?:^|\/)(?:utils?|helpers?|common|misc|lib)(?:\/|$)/.test(path))).toEqual([]);
    const modules = programs.filter((file) => file.endsWith(".ts"));
    // A file that only some reports have is a route with a place in it: `[feed].xml.ts`.
    expect(
      modules.filter(
        (file) => !/^(?:[a-z0-9-]+\/)*(?:[a-z0-9-]+|\[[a-z]+\])(?:\.(?:config|xml|txt|css))?\.ts$/.test(file),
      ),
    ).toEqual([]);
  });

  test("modules name what they export, and imports end in `.ts`", () => {
    for (const file of programs.filter((path) => path.endsWith(".ts"))) {
      const text = readFileSync(join(ROOT, "src", file), "utf8");
      expect(text, file).not.toMatch(/^export default/m);
      expect(text.match(/from "(\.[^"]*[^.]{3})"/)?.[1]?.match(/\.(?:ts|json|css|svg)$/) ?? "", file).not.toBeNull();
    }
  });
});

describe("packages", () => {
  const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const lock = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8"));

  test("each has one exact version", () => {
    const ranges = ["dependencies", "devDependencies", "optionalDependencies"].flatMap((kind) =>
      Object.entries<string>(manifest[kind] ?? {}).filter(
        ([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
      ),
    );
    expect(ranges).toEqual([]);
  });

  /** Packages that run a program as they are installed, and why that is no worry. */
  const reviewed: Record<string, string> = {
    esbuild:
      "Checks the binary of its platform package, which npm has installed; fetches it only when npm was told not to.",
  };

  test("none runs a program at installation that nobody has looked at", () => {
    const runs = Object.entries<{ hasInstallScript?: boolean; optional?: boolean; os?: string[] }>(lock.packages)
      .filter(([, entry]) => entry.hasInstallScript)
      .map(([path]) => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length));
    expect([...new Set(runs)].sort()).toEqual(Object.keys(reviewed).sort());
  });

  type Entry = { integrity?: string; optional?: boolean; os?: string[]; cpu?: string[]; optionalDependencies?: object };
  const entries = Object.entries<Entry>(lock.packages).filter(([path]) => path !== "");

  // The binaries of other platforms could not all be fetched where the lockfile was written; npm checks those against
  // the registry alone. Nothing that every machine installs may be among them.
  test("each is locked to its contents, but for binaries of other platforms", () => {
    const open = entries.filter(([, entry]) => !entry.integrity);
    for (const [path, entry] of open) {
      expect(entry.optional, path).toBe(true);
      expect(Boolean(entry.os ?? entry.cpu), path).toBe(true);
    }
    expect(open.filter(([path]) => /linux-x64(?:-gnu)?$/.test(path))).toEqual([]);
  });

  test("the lockfile has an entry for every platform, or a clean install is refused", () => {
    const names = new Set(
      entries.map(([path]) => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length)),
    );
    const wanted = entries.flatMap(([, entry]) => Object.keys(entry.optionalDependencies ?? {}));
    expect(wanted.filter((name) => !names.has(name))).toEqual([]);
  });
});
