import { nearestPassage } from "./passage-distance.ts";

/*
 * Links to passages. An address that names a passage as it once stood leads to the one that is nearest to it; the
 * button in the margin shows a link before every paragraph, or makes one of what is selected, with the words to cite.
 */
const tools = document.querySelector<HTMLElement>("[data-passages]");
const body = document.querySelector<HTMLElement>("[data-passage-body]");

if (tools && body) {
  const said = tools.querySelector<HTMLElement>("[role=status]");
  const say = (text = "") => {
    if (said) said.textContent = text;
  };
  const passages = () => [...body.querySelectorAll<HTMLElement>("p[id^='p-']")];

  const find = () => {
    const wanted = decodeURIComponent(location.hash.slice(1));
    if (!wanted.startsWith("p-") || document.getElementById(wanted)) return;
    const id = nearestPassage(
      wanted,
      passages().map((passage) => passage.id),
    );
    const found = id && document.getElementById(id);
    say(found ? tools.dataset.moved : tools.dataset.gone);
    if (!found) return;
    found.classList.add("found");
    found.scrollIntoView({ block: "center" });
  };
  addEventListener("hashchange", find);
  find();

  const addressOf = (fragment: string) => `${location.href.replace(/#.*/, "")}#${fragment}`;
  const copy = (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => say(tools.dataset.done),
      () => say(tools.dataset.refused),
    );

  const links = tools.querySelector<HTMLElement>("[data-passage-links]");
  links?.addEventListener("click", () => {
    const shown = links.getAttribute("aria-pressed") === "true";
    links.setAttribute("aria-pressed", String(!shown));
    for (const passage of passages()) {
      passage.querySelector(":scope > .passage-link")?.remove();
      if (!shown) passage.prepend(linkTo(passage, tools.dataset.link ?? ""));
    }
  });

  const cite = tools.querySelector<HTMLElement>("[data-passage-cite]");
  // A browser offers its clipboard only to pages that came over a safe connection.
  if (navigator.clipboard && cite) {
    cite.hidden = false;
    body.addEventListener("click", (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>(".passage-link");
      if (link) copy(link.href);
    });
    cite.addEventListener("click", () => {
      const selection = getSelection();
      const text = selection?.toString().replace(/\s+/g, " ").trim() ?? "";
      if (!selection || !text || !body.contains(selection.anchorNode)) return say(tools.dataset.select);
      const start = selection.getRangeAt(0).startContainer.parentElement?.closest<HTMLElement>("p[id^='p-']");
      return copy(`“${text}” ${tools.dataset.citation ?? ""} ${addressOf(`${start?.id ?? ""}${textFragment(text)}`)}`);
    });
  }
  tools.hidden = false;
}

function linkTo(passage: HTMLElement, label: string): HTMLAnchorElement {
  const link = document.createElement("a");
  link.className = "passage-link";
  link.href = `#${passage.id}`;
  link.textContent = "¶";
  const words = (passage.textContent ?? "").trim().split(/\s+/).slice(0, 5).join(" ");
  link.setAttribute("aria-label", label.replace("…", words));
  return link;
}

/**
 * `:~:text=` for a browser to show the words: whole when they are few, else their beginning and end
 * (https://wicg.github.io/scroll-to-text-fragment/). A dash has a meaning there, and is not left by encodeURIComponent.
 */
function textFragment(text: string): string {
  const encoded = (part: string) => encodeURIComponent(part).replace(/-/g, "%2D");
  const words = text.split(" ");
  const few = 8;
  return `:~:text=${
    words.length <= few * 2
      ? encoded(text)
      : `${encoded(words.slice(0, few).join(" "))},${encoded(words.slice(-few).join(" "))}`
  }`;
}
