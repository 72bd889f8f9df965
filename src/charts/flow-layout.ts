import { max, sum } from "d3";
import type { FlowData, FlowNode } from "./flow.ts";
import type { Measure } from "./options.ts";
import type { TextBlock } from "./text.ts";
import { wrap } from "./text.ts";
import { numberColumn, type } from "./type-scale.ts";

/** One link: how far down it leaves and arrives, px. */
export interface PlacedLink {
  source: string;
  from: number;
  to: number;
  /** The number of its source. */
  number: TextBlock;
}

export interface PlacedNode {
  node: FlowNode;
  side: "left" | "right";
  number: TextBlock;
  label: TextBlock;
  /** Where its number begins. */
  x: number;
  middle: number;
  /** Height of the bar at which its links arrive. */
  span: number;
  links: number;
}

/** Distances from the reading edge and from the top, px. */
export interface FlowLayout {
  nodes: PlacedNode[];
  links: PlacedLink[];
  /** Where links begin and end. */
  left: number;
  right: number;
  /** The bar at which they arrive, after their numbers. */
  bar: number;
  /** Width of a node's number. */
  number: number;
  height: number;
}

const defaults = {
  label: type.heading,
  numeral: type.strong,
  /** Share of the width on either side that labels may take. */
  labels: 0.33,
  /** Between a label and the point where links begin, and around the numbers where they end. */
  gap: { left: 16, numeral: 7, bar: 14 },
  /** Between two links that arrive at one node. */
  pitch: 19,
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
 * Places both columns in the order given, each spread over the whole height. Links leave a node from one point and arrive
 * each at its own place, ordered as their other ends are, so that two links of one node never cross.
 */
export function flowLayout(data: FlowData, width: number, measure: Measure): FlowLayout {
  const { pitch, apart, labels, air, gap } = defaults;
  const number = numberColumn([...data.left, ...data.right], measure);
  const room = width * labels;
  const columnOf = (nodes: FlowNode[], end: "source" | "target"): Column => {
    const placed = nodes.map((node) => {
      const links = data.links.filter((link) => link[end] === node.id).length;
      const label = wrap(node.label, room - number - 12, defaults.label, measure);
      const span = end === "target" ? links * pitch : 0;
      return { node, label, links, span, tall: Math.max(span, label.height) };
    });
    return { nodes: placed, height: sum(placed, ({ tall }) => tall) + apart * Math.max(0, nodes.length - 1) };
  };
  const columns = { left: columnOf(data.left, "source"), right: columnOf(data.right, "target") };
  const height = max([columns.left.height, columns.right.height]) ?? 0;
  const rightLabels = max(columns.right.nodes, ({ label }) => label.width) ?? 0;
  const leftLabels = max(columns.left.nodes, ({ label }) => label.width) ?? 0;
  const numerals = new Map(data.left.map((node) => [node.id, wrap(node.number, 40, defaults.numeral, measure)]));
  const left = number + leftLabels + gap.left;
  const bar = width - number - rightLabels - gap.bar;
  const right = bar - gap.numeral * 2 - (max(numerals.values(), (numeral) => numeral.width) ?? 0);

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
        x: name === "left" ? 0 : bar + gap.bar,
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
    return at.middle - at.span / 2 + (at.span > 0 ? pitch * (index + 0.5) : 0);
  };
  const links = ordered.map(({ source, target }, i) => ({
    source,
    from: slot(nodes.left, source, ordered.slice(0, i).filter((link) => link.source === source).length),
    to: slot(nodes.right, target, ordered.slice(0, i).filter((link) => link.target === target).length),
    number: numerals.get(source) as TextBlock,
  }));
  return { nodes: [...nodes.left, ...nodes.right], links, left, right, bar, number, height: height + air * 2 };
}
