import type { Page } from "playwright-core";

interface Value {
  value?: unknown;
}

/** A node of the accessibility tree, as Chromium's protocol gives it. */
interface Node {
  nodeId: string;
  ignored: boolean;
  role?: Value;
  name?: Value;
  description?: Value;
  properties?: { name: string; value: Value }[];
  childIds?: string[];
}

/**
 * A drawing as a screen reader walks through it, a line for each thing it stops at: what it is and its name, indented as
 * lists hold each other, from the accessibility tree that the browser hands over. A list says how many items it has, as
 * NVDA does; an item is left to what it holds. Nothing of a drawing that is not shown.
 */
export async function spokenOf(page: Page, selector: string): Promise<string> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send("DOM.getDocument", { depth: 0 });
    const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector });
    const { node } = await session.send("DOM.describeNode", { nodeId });
    const { nodes } = (await session.send("Accessibility.queryAXTree", { nodeId })) as {
      nodes: (Node & { backendDOMNodeId?: number })[];
    };
    const all = new Map(nodes.map((one) => [one.nodeId, one]));
    const top = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId);
    if (!top) throw new Error(`${selector} is not in the accessibility tree`);
    return linesOf(top, all, 0)
      .map((line) => `${line}\n`)
      .join("");
  } finally {
    await session.detach();
  }
}

function linesOf(node: Node, all: ReadonlyMap<string, Node>, depth: number): string[] {
  const children = (node.childIds ?? []).flatMap((id) => all.get(id) ?? []);
  const role = String(node.role?.value ?? "");
  const own = node.ignored || role === "listitem" ? undefined : said(node, role, children);
  const under = children.flatMap((child) => linesOf(child, all, own === undefined ? depth : depth + 1));
  return own === undefined ? under : [`${"  ".repeat(depth)}${own}`, ...under];
}

function said(node: Node, role: string, children: readonly Node[]): string {
  const described = node.properties?.find(({ name }) => name === "roledescription")?.value.value;
  const name = String(node.name?.value ?? "");
  if (role === "list") return `list of ${children.filter(({ ignored }) => !ignored).length}`;
  const more = node.description?.value ? ` — ${String(node.description.value)}` : "";
  return `${String(described ?? role)}${name ? `: ${name}` : ""}${more}`;
}
