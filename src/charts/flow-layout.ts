import { max, sum } from "d3";
import type { FlowData, FlowNode } from "./flow.ts";
import type { Measure } from "./options.ts";
import type { TextBlock, TextStyle } from "./text.ts";
import { wrap } from "./text.ts";

/** One link: where it leaves and where it arrives, as the middle of its thickness, px. */
export interface Ribbon {
  from: number;
  to: number;
  /** The number of the node it comes from. */
  number: string;
}

export interface PlacedNode {
  node: FlowNode;
  side: "left" | "right";
  number: TextBlock;
  label: TextBlock;
  /** Where its number begins, and where its bar stands. */
  x: number;
  bar: number;
  middle: number;
  /** Height of its bar. */
  span: number;
  links: number;
}

/** Distances from the reading edge and from the top, px. */
export interface FlowLayout {
  nodes: PlacedNode[];
  ribbons: Ribbon[];
  /** Where ribbons begin and end. */
  left: number;
  right: number;
  thickness: number;
  /** Width of a node's number. */
  number: number;
  height: number;
}

const defaults = {
  label: { size: 14, leading: 18, weight: "semibold" } satisfies TextStyle,
  number: 22,
  /** Share of the width on either side that labels may take. */
  labels: 0.31,
  thickness: 16,
  between: 4,
  /** Least distance between two nodes. */
  apart: 20,
  /** Above the first node and below the last. */
  air: 3,
};

interface Column {
  nodes: { node: FlowNode; label: TextBlock; span: number; tall: number; links: number }[];
  height: number;
}

/**
 * Places both columns in the order given, each spread over the whole height. Within a node, links are ordered as their
 * other ends are, so that two ribbons of one node never cross.
 */
export function flowLayout(data: FlowData, width: number, measure: Measure): FlowLayout {
  const { number, thickness, between, apart, labels, air } = defaults;
  const room = width * labels;
  const columnOf = (nodes: FlowNode[], end: "source" | "target"): Column => {
    const placed = nodes.map((node) => {
      const links = data.links.filter((link) => link[end] === node.id).length;
      const label = wrap(node.label, room - number - 12, defaults.label, measure);
      const span = links * thickness + Math.max(0, links - 1) * between;
      return { node, label, links, span, tall: Math.max(span, label.height) };
    });
    return { nodes: placed, height: sum(placed, ({ tall }) => tall) + apart * Math.max(0, nodes.length - 1) };
  };
  const columns = { left: columnOf(data.left, "source"), right: columnOf(data.right, "target") };
  const height = max([columns.left.height, columns.right.height]) ?? 0;
  const rightLabels = max(columns.right.nodes, ({ label }) => label.width) ?? 0;
  const leftLabels = max(columns.left.nodes, ({ label }) => label.width) ?? 0;
  const left = number + leftLabels + 14;
  const right = width - number - rightLabels - 14;

  const place = (name: "left" | "right"): PlacedNode[] => {
    const column = columns[name];
    const spread = column.nodes.length > 1 ? (height - column.height) / (column.nodes.length - 1) : 0;
    let y = air + (column.nodes.length === 1 ? (height - column.height) / 2 : 0);
    return column.nodes.map(({ node, label, span, tall, links }) => {
      const middle = y + tall / 2;
      y += tall + apart + spread;
      return {
        node,
        side: name,
        number: wrap(node.number, number, defaults.label, measure),
        label,
        x: name === "left" ? 0 : right + 14,
        bar: name === "left" ? left : right,
        middle,
        span,
        links,
      };
    });
  };
  const nodes = { left: place("left"), right: place("right") };

  const rank = (side: FlowNode[]) => new Map(side.map(({ id }, i) => [id, i]));
  const ranks = { source: rank(data.left), target: rank(data.right) };
  const ordered = [...data.links].sort(
    (a, b) =>
      (ranks.source.get(a.source) ?? 0) - (ranks.source.get(b.source) ?? 0) ||
      (ranks.target.get(a.target) ?? 0) - (ranks.target.get(b.target) ?? 0),
  );
  const slot = (placed: PlacedNode[], id: string, index: number) => {
    const at = placed.find(({ node }) => node.id === id) as PlacedNode;
    return at.middle - at.span / 2 + thickness / 2 + index * (thickness + between);
  };
  const ribbons = ordered.map(({ source, target }, i) => ({
    from: slot(nodes.left, source, ordered.slice(0, i).filter((link) => link.source === source).length),
    to: slot(nodes.right, target, ordered.slice(0, i).filter((link) => link.target === target).length),
    number: data.left[ranks.source.get(source) ?? 0]?.number ?? "",
  }));
  return { nodes: [...nodes.left, ...nodes.right], ribbons, left, right, thickness, number, height: height + air * 2 };
}
