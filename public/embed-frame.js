/*
 * In a figure's embed page: tells the page around it the height that it needs, and sets its colours. In a frame it is
 * light, as most pages are, unless its address asks for `?theme=dark` or `?theme=auto`; on its own it is as the reader's
 * device has it. A classic script, since a sandboxed frame may load no module from its own site.
 */
const theme = new URLSearchParams(location.search).get("theme") ?? (parent === window ? "auto" : "light");
if (theme === "auto") delete document.documentElement.dataset.theme;
if (theme === "dark") document.documentElement.dataset.theme = "dark";

addEventListener("DOMContentLoaded", () => {
  const tell = () => parent.postMessage({ type: "soundings-figure", height: document.body.offsetHeight }, "*");
  new ResizeObserver(tell).observe(document.body);
  addEventListener("load", tell);
});
