import type { ElementContent } from "hast";

/** What stands for a part's title and address while an entry is formatted. No style changes either. */
export const PLACEHOLDER = "Placeholdertitle";
export const PLACEHOLDER_ADDRESS = "https://placeholder.invalid/";

/** A copy of a formatted entry with a title and an address in place of those that stood for them. */
export function fillPlaceholder(
  content: readonly ElementContent[],
  title: string,
  address: string | undefined,
): ElementContent[] {
  const fill = (text: string) =>
    text
      .replace(new RegExp(`(.?)${PLACEHOLDER}`, "su"), (_, before: string) => before + unlike(before, title))
      .replaceAll(PLACEHOLDER_ADDRESS, () => address ?? "");
  return content.map((node): ElementContent => {
    if (node.type === "text") return { ...node, value: fill(node.value) };
    if (node.type !== "element") return node;
    const { href } = node.properties;
    const properties = typeof href === "string" ? { ...node.properties, href: fill(href) } : node.properties;
    return { ...node, properties, children: fillPlaceholder(node.children, title, address) };
  });
}

/** Quotation marks inside quotation marks are of the other kind. */
function unlike(before: string, title: string): string {
  if (before === "“") return title.replaceAll("“", "‘").replaceAll("”", "’");
  if (before === "‘") return title.replace(/‘([^’]*)’/g, "“$1”");
  return title;
}
