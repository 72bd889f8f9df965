import type { Page } from "playwright-core";

/** What can be measured of a page as it stands in its window. */
export interface Look {
  /** How much of it, in px, lies beyond the window's side. */
  beyond: number;
  /** Elements that cause that, or whose text is cut off. */
  cut: string[];
  /** Titles of which a word is longer than their line, so that it is broken. */
  broken: string[];
  /** For each figure, which of its drawings are shown. */
  drawings: string[];
  /** Text in drawings that is smaller than it may be, with its size in px as shown. */
  small: string[];
  /** Links and buttons of the masthead that are too small to hit. */
  targets: string[];
}

/** The smallest that text in a drawing may be, and a target by WCAG 2.5.8, in px. */
const LIMITS = { text: 11, target: 24 };

export function look(page: Page): Promise<Look> {
  return page.evaluate((limits) => {
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}${element.id ? `#${element.id}` : ""}${[...element.classList].map((c) => `.${c}`).join("")}`;
    const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const width = document.documentElement.clientWidth;
    const beyond = Math.max(0, document.documentElement.scrollWidth - window.innerWidth);
    const all = [...document.body.querySelectorAll("*")].filter(shown);

    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const cut = all.filter((element) => {
      const box = element.getBoundingClientRect();
      if (box.width <= 1 || box.height <= 1) return false;
      if ((box.right > width + 1 || box.left < -1) && !scrolls(element.parentElement)) return true;
      const style = getComputedStyle(element);
      const hides = (overflow: string) => overflow === "hidden" || overflow === "clip";
      return (
        element instanceof HTMLElement &&
        ((hides(style.overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (hides(style.overflowY) && element.scrollHeight > element.clientHeight + 1))
      );
    });

    const broken = [...document.querySelectorAll<HTMLElement>("h1")].filter((title) => {
      title.style.overflowWrap = "normal";
      const isBroken = title.scrollWidth > title.clientWidth + 1;
      title.style.removeProperty("overflow-wrap");
      return isBroken;
    });

    const texts = [...document.querySelectorAll<SVGTextElement>("svg text")].filter(shown);
    const small = texts.flatMap((text) => {
      const size = Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.d ?? 1);
      return size < limits.text ? [`${size.toFixed(1)} px: ${text.textContent}`] : [];
    });

    const targets = [...document.querySelectorAll(".masthead :is(a, button)")].filter(shown).flatMap((target) => {
      const box = target.getBoundingClientRect();
      return box.width < limits.target || box.height < limits.target ? [name(target)] : [];
    });

    const drawings = [...document.querySelectorAll(".figure:has(.figure-drawing)")].map((figure) =>
      [...figure.querySelectorAll(".figure-drawing")]
        .filter(shown)
        .map((drawing) => drawing.getAttribute("data-width"))
        .join(" and "),
    );
    return { beyond, cut: cut.map(name), broken: broken.map((title) => title.textContent), drawings, small, targets };
  }, LIMITS);
}

/** Sets text as wide as a reader may, by WCAG 1.4.12: https://www.w3.org/TR/WCAG22/#text-spacing */
export function spaceText(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }
    `);
    document.adoptedStyleSheets = [sheet];
  });
}
