import { expect, test } from "vitest";
import { resolveLink } from "../../../src/exports/book/links.ts";

const labels = new Set([
  "title",
  "contents",
  "figures",
  "themes",
  "chapter:method",
  "chapter:method#limits",
  "figure:march",
  "theme:security",
  "source:nakagawa",
]);
const scene = { chapter: "method", labels, site: undefined };

test.each([
  ["https://example.org/x", { url: "https://example.org/x" }],
  ["mailto:a@example.org", { url: "mailto:a@example.org" }],
  ["#limits", { label: "chapter:method#limits" }],
  ["#figure-march", { label: "figure:march" }],
  ["/chapters/method/", { label: "chapter:method" }],
  ["/chapters/method/#limits", { label: "chapter:method#limits" }],
  ["/chapters/method/#gone", { label: "chapter:method" }],
  ["/figures/#figure-march", { label: "figure:march" }],
  ["/themes/security/", { label: "theme:security" }],
  ["/themes/", { label: "themes" }],
  ["/sources/#ref-nakagawa", { label: "source:nakagawa" }],
  ["/", { label: "title" }],
  ["/search/", undefined],
  ["/for/nobody/", undefined],
])("%s", (href, target) => {
  expect(resolveLink(href, scene)).toEqual(target);
});

test("what the PDF lacks is on the site, when the site’s address is known", () => {
  const at = { ...scene, site: "https://example.org/report/" };
  expect(resolveLink("/search/", at)).toEqual({ url: "https://example.org/report/search/" });
});
