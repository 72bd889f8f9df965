/*
 * For a page that embeds figures: gives each frame the height that its figure says it needs. A message counts only if
 * it comes from a frame that shows a figure of the site which this file is from.
 */
(() => {
  const figures = new URL("embed/", document.currentScript.src).href;
  addEventListener("message", ({ data, source }) => {
    if (data?.type !== "soundings-figure" || !(data.height > 0)) return;
    for (const frame of document.querySelectorAll("iframe")) {
      if (frame.contentWindow === source && frame.src.startsWith(figures)) frame.height = Math.ceil(data.height);
    }
  });
})();
