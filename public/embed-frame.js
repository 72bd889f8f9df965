/*
 * In a figure's embed page: light unless its address asks for `?theme=dark` or `?theme=auto`, and word to the page
 * around it of the height that it needs. A classic script, since a sandboxed frame may load no module from its own site.
 */
const theme = new URLSearchParams(location.search).get("theme");
if (theme === "auto") delete document.documentElement.dataset.theme;
if (theme === "dark") document.documentElement.dataset.theme = "dark";

addEventListener("DOMContentLoaded", () => {
  const tell = () => parent.postMessage({ type: "soundings-figure", height: document.body.offsetHeight }, "*");
  new ResizeObserver(tell).observe(document.body);
  addEventListener("load", tell);
});
