import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { cleanSvg } from "../../src/publish/logo-svg.ts";

const clean = (inside: string, root = 'viewBox="0 0 90 30"') =>
  cleanSvg(`<svg xmlns="http://www.w3.org/2000/svg" ${root}>${inside}</svg>`);
const svgOf = (made: ReturnType<typeof cleanSvg>): string => {
  if ("fault" in made) throw new Error(made.fault.message);
  return made.svg;
};

describe("a logo", () => {
  test("keeps its shapes and their paint, and says how large it is", () => {
    const made = clean('<g style="fill: #0b5c4f; font-family: X"><path d="M0 0h30v30z"/></g>');
    expect(made).toMatchObject({ width: 90, height: 30 });
    expect(svgOf(made)).toContain('<g fill="#0b5c4f"><path d="M0 0h30v30z"></path></g>');
  });

  test.each([
    ["<script>alert(1)</script>", "alert"],
    ['<g onclick="go()"><path d="M0 0"/></g>', "onclick"],
    ["<metadata>Drawn by Somebody</metadata>", "Somebody"],
    ["<title>draft 7</title>", "draft"],
    ["<!-- Somebody -->", "Somebody"],
    ['<use href="https://example.org/a.svg#b"/>', "example.org"],
    ['<path d="M0 0" fill="url(https://example.org/a)"/>', "example.org"],
    ['<path d="M0 0" style="fill:url(//example.org/a)"/>', "example.org"],
    ['<use xlink:href="javascript:go()" xmlns:xlink="http://www.w3.org/1999/xlink"/>', "javascript"],
    ['<i:pgf xmlns:i="x">program data</i:pgf>', "program data"],
  ])("%s leaves nothing behind", (inside, trace) => {
    expect(svgOf(clean(inside))).not.toContain(trace);
  });

  test.each([
    ["<text>Pilots</text>", "`<text>`", "outlines"],
    ["<style>.a{fill:red}</style>", "`<style>`", "presentation attributes"],
    ['<image href="data:image/png;base64,AA"/>', "`<image>`", "PNG"],
    ["<foreignObject><p>x</p></foreignObject>", "`<foreignObject>`", "shapes"],
    ["<animate/>", "`<animate>`", "shapes"],
    ["<path", "no sound SVG", "export"],
    ["&pilots;", "no sound SVG", "export"],
  ])("%s is refused, with a way out", (inside, message, hint) => {
    const made = clean(inside);
    expect("fault" in made && made.fault.message).toContain(message);
    expect("fault" in made && made.fault.hint).toContain(hint);
  });

  test("is refused where the fault stands", () => {
    const made = cleanSvg('<svg viewBox="0 0 9 3">\n  <g>\n    <text>A</text>\n  </g>\n</svg>');
    expect("fault" in made && made.fault).toMatchObject({ line: 3, column: 5 });
  });

  test("is refused without a size", () => {
    expect(clean("", 'width="100%"')).toHaveProperty("fault");
    expect(clean("", 'width="40" height="20"')).toMatchObject({ width: 40, height: 20 });
  });

  test("whatever it was, comes out as sound XML with nothing but shapes, or not at all", () => {
    const tag = fc.constantFrom("g", "path", "script", "text", "a", "metadata", "svg", "x:y", "set");
    const value = fc.oneof(fc.string(), fc.constantFrom("url(#a)", "url(x)", "#a", "javascript:a", '"><script>'));
    const name = fc.constantFrom("d", "fill", "href", "onload", "style", "id", "class");
    const coded = (text: string) => text.replace(/[&<"]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/[^ -~]/g, "");
    const element = fc.tuple(tag, fc.dictionary(name, value), fc.string()).map(([of, list, text]) => {
      const attributes = Object.entries(list).map(([key, one]) => ` ${key}="${coded(one)}"`);
      return `<${of}${attributes.join("")}>${coded(text)}</${of}>`;
    });
    fc.assert(
      fc.property(fc.array(element), (parts) => {
        const made = clean(parts.join(""));
        if ("fault" in made) return;
        const tags = new Set<string>();
        const parser = new SaxesParser({});
        parser.on("error", (error) => {
          throw error;
        });
        parser.on("opentag", ({ name: of, attributes }) => {
          tags.add(of);
          expect(Object.keys(attributes).filter((key) => /^on|style|class/.test(key))).toEqual([]);
        });
        parser.write(made.svg).close();
        expect([...tags].filter((of) => !["svg", "g", "path"].includes(of))).toEqual([]);
      }),
    );
  });
});
