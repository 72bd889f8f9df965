import { accentColours } from "../model/brand/accent-colours.ts";
import { site } from "../site.ts";

/** `brand.css`: the report's own accent, by the names that `styles/tokens.css` asks for. A report in the common one has none. */
export function getStaticPaths() {
  return accentColours(site().report.meta.brand) ? [{ params: { brand: "brand" } }] : [];
}

export function GET(): Response {
  const colours = accentColours(site().report.meta.brand);
  if (!colours) return new Response("");
  const names = {
    "--brand-light": colours.light,
    "--brand-light-soft": colours.lightSoft,
    "--brand-dark": colours.dark,
    "--brand-dark-soft": colours.darkSoft,
    "--brand-strong": colours.strong,
  };
  const rules = Object.entries(names).map(([name, colour]) => `${name}:${colour}`);
  return new Response(`:root{${rules.join(";")}}\n`, { headers: { "Content-Type": "text/css" } });
}
