import { SaxesParser } from "saxes";
import { type Place, placesIn } from "../model/place.ts";

/** What is wrong with an SVG, where. */
export interface SvgFault extends Place {
  message: string;
  hint: string;
}

export type CleanSvg = { svg: string; width: number; height: number } | { fault: SvgFault };

const SHAPES = new Set(
  "svg g path rect circle ellipse line polyline polygon defs linearGradient radialGradient stop clipPath mask symbol use".split(
    " ",
  ),
);

/** Not drawn: dropped with all that is in it, as the data that a camera leaves in a photograph. */
const UNDRAWN = new Set(["title", "desc", "metadata", "script"]);

const ATTRIBUTES = new Set(
  `id d x y x1 y1 x2 y2 cx cy r rx ry fx fy width height points transform viewBox offset href clip-path mask fill fill-rule fill-opacity
  clip-rule stroke stroke-width stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset stroke-opacity opacity stop-color stop-opacity
  color display visibility gradientUnits gradientTransform spreadMethod clipPathUnits maskUnits maskContentUnits preserveAspectRatio`.split(
    /\s+/,
  ),
);

const WAYS_OUT: Readonly<Record<string, string>> = {
  style: "Export it again with “presentation attributes” instead of a style sheet.",
  text: "Turn its letters into outlines, and export it again: no font goes with a logo.",
  image: "A picture inside a drawing can carry anything: use the PNG itself, or draw it as shapes.",
};

/**
 * An SVG with its shapes and their paint, and nothing else: no program, link, letter, comment or word about who drew it. A
 * logo that needs more than that is a fault, at its place, because it would look different without.
 */
export function cleanSvg(text: string): CleanSvg {
  const placeOf = placesIn(text);
  const parser = new SaxesParser({ xmlns: false });
  const out: string[] = [];
  let fault: SvgFault | undefined;
  let size: { width: number; height: number } | undefined;
  /** How deep we are in something that is dropped. */
  let dropped = 0;
  const say = (at: number, length: number, message: string, hint: string) => {
    fault ??= { ...placeOf(at, at + length), message, hint };
  };
  parser.on("error", (error) => {
    say(
      Math.max(0, parser.position - 1),
      1,
      `This is no sound SVG: ${error.message.replace(/^\d+:\d+: /, "")}`,
      "Open it in a drawing program and export it again.",
    );
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (dropped > 0 || UNDRAWN.has(name) || name.includes(":")) {
      dropped += 1;
      return;
    }
    const at = Math.max(0, text.lastIndexOf(`<${name}`, parser.position));
    if (!SHAPES.has(name)) {
      const hint = WAYS_OUT[name] ?? "A logo is made of shapes. Export it again without this, or use a PNG.";
      say(at, name.length + 1, `A logo can’t hold \`<${name}>\`.`, hint);
    }
    const kept = keptAttributes(attributes as Record<string, string>);
    if (!size && name === "svg") size = sizeOf(kept);
    if (out.length === 0) {
      if (name !== "svg") say(at, name.length + 1, "This is no SVG.", "Export the logo as SVG, or use a PNG.");
      kept.xmlns = "http://www.w3.org/2000/svg";
      if (size)
        Object.assign(kept, {
          width: String(size.width),
          height: String(size.height),
          viewBox: kept.viewBox ?? `0 0 ${size.width} ${size.height}`,
        });
    }
    const list = Object.keys(kept).sort();
    out.push(`<${name}${list.map((key) => ` ${key}="${escaped(kept[key] ?? "")}"`).join("")}>`);
  });
  parser.on("closetag", ({ name }) => {
    if (dropped > 0) dropped -= 1;
    else out.push(`</${name}>`);
  });
  parser.write(text).close();
  if (fault) return { fault };
  if (!size) {
    const message = "The logo doesn’t say how large it is.";
    return { fault: { ...placeOf(0, 1), message, hint: "Export it with a `viewBox`." } };
  }
  return { svg: `${out.join("")}\n`, ...size };
}

/** Shape and paint, from attributes and from the `style` attribute; addresses only inside the drawing. */
function keptAttributes(attributes: Readonly<Record<string, string>>): Record<string, string> {
  const { style = "", ...others } = attributes;
  const styled = style.split(";").map((rule): [string, string] => {
    const colon = rule.indexOf(":");
    return [rule.slice(0, Math.max(0, colon)).trim(), rule.slice(colon + 1).trim()];
  });
  const named = Object.entries(others).map(([name, value]): [string, string] => [name.replace(/^xlink:/, ""), value]);
  return Object.fromEntries(
    [...named, ...styled].filter(
      ([name, value]) =>
        ATTRIBUTES.has(name) &&
        (name !== "href" || /^#[\w.-]+$/.test(value)) &&
        (!/url\(|\\|javascript:|data:/i.test(value) || /^url\((["']?)#[\w.-]+\1\)$/.test(value)),
    ),
  );
}

function sizeOf({ viewBox, width, height }: Record<string, string>): { width: number; height: number } | undefined {
  const [, , w, h] = (viewBox ?? "").split(/[\s,]+/).map(Number);
  const [wide, high] = w && h ? [w, h] : [Number.parseFloat(width ?? ""), Number.parseFloat(height ?? "")];
  return wide > 0 && high > 0 && Number.isFinite(wide * high) ? { width: wide, height: high } : undefined;
}

const escaped = (text: string): string =>
  text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/"/g, "&quot;")
    .replace(/[\n\r\t]/g, " ");
