/*
 * What needs JavaScript among the tools of figures and citations: the page's own host in addresses that lack one, and buttons that copy. Each
 * row of the tools holds what is copied (`data-copy-source`) and a hidden button (`data-copy`).
 */
for (const place of document.querySelectorAll<HTMLElement>("[data-needs-host]")) {
  if (place instanceof HTMLAnchorElement) place.textContent = place.href;
  for (const element of place.querySelectorAll("textarea, code")) {
    element.textContent = (element.textContent ?? "").replaceAll('src="/', `src="${location.origin}/`);
  }
  place.hidden = false;
}

// A browser offers its clipboard only to pages that came over a safe connection.
if (navigator.clipboard) {
  for (const place of document.querySelectorAll<HTMLElement>("[data-copy]")) {
    place.hidden = false;
    place.querySelector("button")?.addEventListener("click", () => copyBeside(place));
  }
}

/** How long a message stays, in ms. */
const STAYS = 4000;

async function copyBeside(place: HTMLElement): Promise<void> {
  const source = place.parentElement?.querySelector<HTMLElement>("[data-copy-source]");
  const status = place.querySelector("[role=status]");
  if (!source || !status) return;
  const { done, refused } = place.dataset;
  const said = await navigator.clipboard.writeText(textOf(source)).then(
    () => done,
    () => refused,
  );
  status.textContent = said ?? "";
  setTimeout(() => {
    status.textContent = "";
  }, STAYS);
}

function textOf(source: HTMLElement): string {
  if (source instanceof HTMLTextAreaElement) return source.value;
  if (source instanceof HTMLAnchorElement) return source.dataset.copySource || source.href;
  return source.textContent ?? "";
}
