/// <reference types="vite/client" />

/**
 * Keeps a page in step with the content while someone writes, and lays over it what is wrong. Errors open by themselves;
 * warnings and hints wait behind a button. In a shadow tree, so that neither the page's styles nor these reach the other.
 */
const STATE = "/__soundings/state";

/** Where there is no report yet, the problems are the page. */
const page = document.querySelector("[data-problems]");
const host = document.createElement("div");
const shadow = host.attachShadow({ mode: "open" });
const dialog = document.createElement("dialog");
const button = document.createElement("button");
dialog.className = "problems";
dialog.setAttribute("aria-label", "Problems in the content");
button.className = "problems-button";
button.type = "button";
button.addEventListener("click", () => dialog.showModal());
shadow.append(button, dialog);

/** The reading of the content that this page was made from, which came with the page. */
const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
const made = Number(navigation?.serverTiming.find(({ name }) => name === "reading")?.description ?? 0);
let isLeaving = false;
let told: string | undefined;

/** Milliseconds after which a page asks by itself: what it was told may have been lost on the way. */
const OFTEN = 2000;

/** A page that is being left says nothing more; one that then stays after all is in step again. */
function leave(): void {
  isLeaving = true;
  setTimeout(() => {
    isLeaving = false;
  }, 2 * OFTEN);
}

async function check(): Promise<void> {
  const answer = await fetch(STATE).catch(() => undefined);
  // The server is gone, or not there yet.
  if (!answer?.ok) return;
  const html = await answer.text();
  if (isLeaving) return;
  const { shown, broken } = Object.fromEntries(answer.headers) as { shown?: string; broken?: string };
  if (Number(shown) !== made) {
    leave();
    location.reload();
    return;
  }
  if (html === told) return;
  told = html;
  if (page) {
    page.innerHTML = html;
  } else if (html === "") {
    dialog.close();
    host.remove();
  } else {
    dialog.innerHTML = `${html}<form method="dialog"><button>Close</button></form>`;
    button.textContent = dialog.querySelector("h2")?.textContent ?? "";
    if (!host.isConnected) document.body.append(host);
    if (broken === "yes" && !dialog.open) dialog.showModal();
  }
}

void check();
// A change that comes while the page does would be missed, so that it asks again once it can be told.
import.meta.hot?.on("vite:ws:connect", () => void check());
import.meta.hot?.on("vite:beforeFullReload", leave);
import.meta.hot?.on("soundings:reading", () => void check());
setInterval(() => {
  if (document.visibilityState === "visible") void check();
}, OFTEN);
