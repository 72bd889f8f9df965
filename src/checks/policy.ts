import type { PageRule, StagedFault } from "./staged-page.ts";

const LOADS: Record<string, string> = {
  script: "src",
  img: "src",
  iframe: "src",
  source: "src",
  video: "src",
  audio: "src",
  embed: "src",
};
const LOADING_RELS = new Set(["stylesheet", "preload", "modulepreload", "icon", "apple-touch-icon", "manifest"]);

/** A page loads its own files and nothing else, and holds no script or style that the security policy would stop. */
export const policy: PageRule = (page) =>
  page.elements.flatMap(({ tagName, properties, children }): StagedFault[] => {
    const faults: StagedFault[] = [];
    const say = (message: string) =>
      faults.push({ page: page.path, message, hint: "This is a fault of the generator: please report it." });
    const rel = Array.isArray(properties.rel) ? properties.rel.map(String) : [];
    const source =
      properties[LOADS[tagName] ?? ""] ??
      (tagName === "link" && rel.some((name) => LOADING_RELS.has(name)) ? properties.href : undefined);
    if (typeof source === "string" && /^(?:[a-z]+:)?\/\//i.test(source))
      say(`\`${source}\` would be loaded from another site.`);
    if (tagName === "style") say("An inline style sheet would be stopped by the security policy.");
    if (
      tagName === "script" &&
      properties.src === undefined &&
      properties.type !== "application/ld+json" &&
      children.length > 0
    ) {
      say("An inline script would be stopped by the security policy.");
    }
    if (properties.style !== undefined)
      say(`A \`style\` attribute on \`<${tagName}>\` would be stopped by the security policy.`);
    const handler = Object.keys(properties).find((name) => /^on[A-Z]/.test(name));
    if (handler) say(`\`<${tagName}>\` carries the inline handler \`${handler}\`.`);
    return faults;
  });
