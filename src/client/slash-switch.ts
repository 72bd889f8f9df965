/* The choice whether `/` opens the search, for the switch in the page's foot. It shows only where scripts run. */
import { setSlashOpens, slashOpens } from "./search/shortcuts.ts";

for (const place of document.querySelectorAll<HTMLElement>("[data-slash-switch]")) {
  const box = place.querySelector("input");
  if (!box) continue;
  place.hidden = false;
  box.checked = slashOpens();
  box.addEventListener("change", () => setSlashOpens(box.checked));
}
