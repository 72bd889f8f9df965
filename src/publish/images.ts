import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ImageSize, ReportDocument } from "../document/chapter.ts";
import { imagesIn } from "../document/images.ts";
import { type Memory, noMemory } from "../document/memory.ts";
import { sha256 } from "../exports/checksums.ts";
import type { ContentFiles } from "../model/content-files.ts";
import { parseYaml } from "../model/located.ts";
import { textsAt } from "../model/records.ts";
import type { Report } from "../model/report.ts";
import type { Problem } from "../problem.ts";
import type { SiteLogo } from "../site.ts";
import { cleanPicture } from "./clean-pictures.ts";
import { cleanSvg } from "./logo-svg.ts";

/** An image as it is published: pixels and nothing else, or the shapes of a logo. */
export interface CleanImage extends ImageSize {
  bytes: Uint8Array;
}

/** Formats that every reader's device shows and that hold no program: not SVG, but for the logo, of which only shapes are kept. */
const FORMATS = /\.(?:png|jpe?g)$/i;

/**
 * Reads the pictures of a report and writes each anew from its pixels alone. A photograph says where and when
 * it was taken, on whose camera; none of that may be published. The turn that a camera noted is applied first.
 * Keyed by path in the content folder. A file that can't be read as a picture is a problem.
 */
export async function cleanImages(
  content: string,
  { files, texts }: Pick<ContentFiles, "files" | "texts">,
  memory: Memory = noMemory,
): Promise<{ images: Map<string, CleanImage>; problems: Problem[] }> {
  const images = new Map<string, CleanImage>();
  const problems: Problem[] = [];
  const logo = logoIn(texts);
  for (const file of files.filter((path) => path.startsWith("images/"))) {
    const problem = (message: string, hint: string): Problem => {
      return { rule: "image-unreadable", severity: "error", file, line: 1, column: 1, message, hint };
    };
    const isDrawing = file === logo && /\.svg$/i.test(file);
    if (!isDrawing && !FORMATS.test(file)) {
      problems.push(
        problem(
          "This is not a PNG or JPEG picture.",
          "Save it as PNG or JPEG, or take it out of `images/`. Only the logo of `report.yaml` may be an SVG.",
        ),
      );
      continue;
    }
    try {
      const bytes = await readFile(join(content, file));
      if (isDrawing) {
        const clean = cleanSvg(bytes.toString("utf8"));
        if ("fault" in clean) problems.push({ rule: "logo-svg", severity: "error", file, ...clean.fault });
        else {
          const { svg, width, height } = clean;
          images.set(file, { bytes: new TextEncoder().encode(svg), width, height });
        }
      } else images.set(file, await memory.recall(`picture ${sha256(bytes)}`, () => cleanImage(bytes)));
    } catch {
      problems.push(problem("This file can’t be read as a picture.", "Open it in an image program and save it again."));
    }
  }
  return { images, problems };
}

async function cleanImage(picture: Uint8Array): Promise<CleanImage> {
  const { data, info } = await cleanPicture(Buffer.from(picture));
  return { bytes: data, width: info.width, height: info.height };
}

/** The logo that `report.yaml` names, whatever else is wrong with it. */
function logoIn(texts: ReadonlyMap<string, string>): string | undefined {
  return textsAt(parseYaml(texts.get("report.yaml") ?? "", "report.yaml"), ["brand", "logo", "file"])[0]?.value;
}

/** Paths of the pictures that an edition shows, and so publishes: those of its chapters, and the logo. */
export function shownImages({ meta }: Pick<Report, "meta">, document: ReportDocument): string[] {
  const logo = meta.brand?.logo?.file;
  return [...new Set([...imagesIn(document), ...(logo ? [logo] : [])])].sort();
}

/** What pages say of the logo. */
export function logoOf({ meta }: Pick<Report, "meta">, images: ReadonlyMap<string, ImageSize>): SiteLogo | undefined {
  const logo = meta.brand?.logo;
  const size = logo && images.get(logo.file);
  if (!logo || !size) return undefined;
  const { width, height } = size;
  return { path: `/${logo.file}`, alt: logo.alt, url: logo.url, width: Math.round(width), height: Math.round(height) };
}
