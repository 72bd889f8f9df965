import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { adminFiles, adminPage, adminStyle } from "../admin/admin-page.ts";
import { cmsConfig, EDITOR } from "../admin/cms-config.ts";
import { readContent } from "../model/load-fs.ts";
import { placeAt } from "../model/place.ts";
import type { AdminSettings } from "../model/schema/admin.ts";
import { ReportError } from "../problem.ts";

const ICONS = { name: "@fontsource-variable/material-symbols-outlined", version: "5.3.8" } as const;
const resolve = createRequire(import.meta.url).resolve;

/** Where the editor's packages are. They are large, and installed only where somebody wants an editor. */
interface EditorPackages {
  program: string;
  icons: string;
}

/**
 * The files of the editor in the browser, by their paths in the site. `content` is the folder of the report. Throws a
 * `ReportError` at the place in report.yaml where its packages are not installed.
 */
export async function adminSite(
  admin: AdminSettings,
  title: string,
  content: string,
  find: () => EditorPackages | undefined = editorPackages,
): Promise<Map<string, string | Uint8Array>> {
  const { files, texts } = await readContent(content);
  const { program, icons } = find() ?? notInstalled(texts.get("report.yaml") ?? "");
  return new Map<string, string | Uint8Array>([
    [adminFiles.page, adminPage(title, admin)],
    [adminFiles.config, `${JSON.stringify(cmsConfig(admin, files), null, 1)}\n`],
    [adminFiles.style, adminStyle],
    [adminFiles.program, await readFile(program)],
    [adminFiles.icons, await readFile(icons)],
  ]);
}

function editorPackages(): EditorPackages | undefined {
  try {
    // Its entry stands in `npm/`; the file that runs by itself is beside it.
    const program = join(dirname(resolve(EDITOR.name)), "../dist/sveltia-cms.js");
    const icons = join(
      dirname(resolve(`${ICONS.name}/package.json`)),
      "files/material-symbols-outlined-latin-wght-normal.woff2",
    );
    return { program, icons };
  } catch {
    return undefined;
  }
}

function notInstalled(report: string): never {
  const at = /^admin:/m.exec(report)?.index ?? 0;
  throw new ReportError([
    {
      rule: "missing-file",
      severity: "error",
      file: "report.yaml",
      ...placeAt(report, at),
      excerpt: "admin",
      message: "The report asks for an editor in the browser, whose packages are not installed.",
      hint: `Install them: npm install ${EDITOR.name}@${EDITOR.version} ${ICONS.name}@${ICONS.version}. Or take \`admin\` out of report.yaml.`,
    },
  ]);
}
