import type { Page } from "playwright-core";

/** What was found of the labels of the drawings that a page shows. */
export interface Labels {
  drawings: number;
  lines: number;
  /** Each with the drawing's name: text too small, outside its drawing or the window, on other text or on a mark. */
  faults: string[];
}

/**
 * Measures every line of text in the drawings on a page as the browser has set it: its advance by the browser's own layout,
 * its height by the ink of its letters. Throws when the page's own fonts aren't there: other fonts would prove nothing.
 */
export function labelsOn(page: Page, smallest = 12): Promise<Labels> {
  return page.evaluate(async (smallest) => {
    const slack = 0.75;
    await document.fonts.ready;
    const family = "Atkinson Hyperlegible Next";
    for (const weight of [400, 600]) {
      const faces = await document.fonts.load(`${weight} 16px "${family}"`, "A");
      if (faces.length === 0) throw new Error(`${family} ${weight} is not loaded`);
    }
    const brush = new OffscreenCanvas(1, 1).getContext("2d");
    if (!brush) throw new Error("There is no canvas to measure letters with.");
    interface Box {
      text: string;
      left: number;
      right: number;
      top: number;
      bottom: number;
    }

    /** A line as it stands on the screen, px: nothing for one without ink. */
    const boxOf = (line: SVGTextContentElement, text: SVGTextElement, matrix: DOMMatrix): Box | undefined => {
      const said = line.textContent ?? "";
      const style = getComputedStyle(text);
      brush.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
      const { actualBoundingBoxAscent: above, actualBoundingBoxDescent: below } = brush.measureText(said);
      let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
      for (let i = 0; i < line.getNumberOfChars(); i += 1) {
        const { x, width } = line.getExtentOfChar(i);
        left = Math.min(left, x);
        right = Math.max(right, x + width);
      }
      if (!(right > left)) return undefined;
      const y = Number(line.getAttribute("y"));
      const [from, to] = [new DOMPoint(left, y - above), new DOMPoint(right, y + below)].map((point) =>
        point.matrixTransform(matrix),
      ) as [DOMPoint, DOMPoint];
      return { text: said, left: from.x, right: to.x, top: from.y, bottom: to.y };
    };

    const meet = (a: Omit<Box, "text">, b: Omit<Box, "text">) =>
      a.left < b.right - slack && b.left < a.right - slack && a.top < b.bottom - slack && b.top < a.bottom - slack;
    const inside = (a: Omit<Box, "text">, b: Omit<Box, "text">) =>
      a.left >= b.left - slack && a.right <= b.right + slack && a.top >= b.top - slack && a.bottom <= b.bottom + slack;

    const found = { drawings: 0, lines: 0, faults: [] as string[] };
    for (const svg of document.querySelectorAll<SVGSVGElement>("svg.chart")) {
      if (!svg.checkVisibility()) continue;
      found.drawings += 1;
      const name = svg.dataset.name ?? svg.getAttribute("aria-labelledby");
      const fault = (what: string) => found.faults.push(`${name}: ${what}`);
      const frame = svg.getBoundingClientRect();
      const boxes: Box[] = [];
      for (const text of svg.querySelectorAll("text")) {
        const matrix = text.getScreenCTM();
        if (!matrix) throw new Error(`${name} is not drawn`);
        const size = Number.parseFloat(getComputedStyle(text).fontSize) * matrix.d;
        if (size < smallest) fault(`${size.toFixed(1)} px: ${text.textContent}`);
        const spans = [...text.querySelectorAll("tspan")];
        boxes.push(...(spans.length > 0 ? spans : [text]).flatMap((line) => boxOf(line, text, matrix) ?? []));
      }
      found.lines += boxes.length;
      for (const box of boxes) {
        if (!inside(box, frame)) fault(`outside: ${box.text}`);
        if (box.left < -slack || box.right > innerWidth + slack) fault(`beyond the window: ${box.text}`);
      }
      for (const [i, a] of boxes.entries())
        for (const b of boxes.slice(i + 1)) if (meet(a, b)) fault(`on each other: ${a.text} | ${b.text}`);

      // What is filled is data; a line may pass behind a word. A disc holds its own number.
      const marks = [...svg.querySelectorAll("rect, circle, path[fill]:not([fill=none])")];
      for (const mark of marks.map((element) => element.getBoundingClientRect()))
        for (const box of boxes) if (meet(box, mark) && !inside(box, mark)) fault(`on a mark: ${box.text}`);
    }
    return found;
  }, smallest);
}
