import type { Element } from "hast";
import { s } from "hastscript";
import { encode } from "uqr";
import { drawsDots } from "../../charts/mark.ts";
import { printPalette } from "../../charts/palette.ts";
import type { Recommendation, Theme } from "../../model/report.ts";
import { audiencesOf, themesAnswered } from "../../model/trails.ts";
import { countsOf } from "../book/counts.ts";
import type { BookInput } from "../book/sections.ts";
import { titlePage } from "../book/title-page.ts";
import type { Json } from "./data.ts";
import type { Layout } from "./layout.ts";
import { countData, markPicture } from "./marks.ts";
import type { Copy } from "./press.ts";
import { commonData, createScene, type Scene } from "./scene.ts";

/** Sizes in pt of the mark of a finding that has one count, and of each where it has several. */
const markSize = { alone: { width: 118, height: 17 }, among: { width: 118, height: 9 } };

/**
 * A report on two pages: the findings with their marks, then the recommendations, and where to read on. `scale` is
 * the size of its type, 1 for the usual one.
 */
export function buildSummary(input: BookInput, layout: Layout, scale: number): Copy {
  const { report } = input;
  const scene = createScene(input, layout, new Set());
  const { words } = scene;
  const { noun, total } = report.participants;
  const { facts, authors, commissionedBy } = titlePage(report, words, input.cite);
  const data: Json = {
    ...commonData(scene),
    summary: {
      scale,
      kicker: words.inBrief,
      authors: words.commas(authors.map(({ name }) => name)),
      commissionedBy: commissionedBy.length > 0 ? words.commissioned(commissionedBy) : "",
      asked: [report.method.approach, report.method.period].join(". "),
      key: words.markKey(noun, total, drawsDots(total)),
      findings: { title: words.findings, items: report.themes.map((theme) => finding(theme, scene)) },
      recommendations: {
        title: words.recommendations,
        items: report.recommendations.map((item) => recommendation(item, scene)),
      },
      facts: facts.filter(({ term }) => term !== words.provenance && term !== words.web),
      link: report.meta.url ? link(report.meta.url, scene) : null,
    },
  };
  return { main: "summary.typ", data, files: scene.files.all };
}

function finding(theme: Theme, { input, files, words }: Scene): Json {
  const counts = countsOf(theme);
  const size = counts.length === 1 ? markSize.alone : markSize.among;
  return {
    number: words.number(theme.number),
    title: theme.title,
    text: theme.finding,
    counts: counts.map(({ prevalence, short }) => ({
      short: short ?? "",
      text: countData(prevalence, input.report.meta.language),
      mark: markPicture(prevalence, { ...size, files, dir: input.report.meta.direction }),
    })),
  };
}

function recommendation(item: Recommendation, { input: { report }, words }: Scene): Json {
  return {
    number: words.number(item.number),
    title: item.title,
    text: item.summary,
    count: item.prevalence ? countData(item.prevalence, report.meta.language) : "",
    asks: item.asks.map(({ text }) => text),
    answers: {
      term: words.answers,
      text: words.commas(
        themesAnswered(report, item).map(({ number, short }) => `${words.number(number)}\u00a0${short}`),
      ),
    },
    for: {
      term: words.meantFor,
      text: words.commas(audiencesOf(report, item).map(({ name }) => name)),
    },
  };
}

function link(url: string, { files, words }: Scene): Json {
  return { url, text: words.readOn, picture: files.addDrawing(qrCode(url)), alt: words.codeFor(url) };
}

/** An address as a QR code, a square of modules drawn as one path. */
export function qrCode(text: string): Element {
  const { size, data } = encode(text, { ecc: "M", border: 0 });
  const modules = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : [])));
  return s("svg", { viewBox: `0 0 ${size} ${size}`, width: size, height: size, shapeRendering: "crispEdges" }, [
    s("path", { d: modules.join(""), fill: printPalette.ink }),
  ]);
}
