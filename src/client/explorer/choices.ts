import { keyOf } from "../../explorer/data.ts";
import type { State } from "../../explorer/state.ts";

type Chosen = Omit<State, "trail">;

/** The radio buttons: what they choose, and that they show what is chosen. */
export function createChoices(root: HTMLElement, { onChoose }: { onChoose(chosen: Chosen): void }) {
  const form = root.querySelector<HTMLFormElement>("[data-explorer-fold] form");
  form?.addEventListener("change", () => onChoose(read(new FormData(form))));
  form?.addEventListener("submit", (event) => event.preventDefault());
  unfold(root.querySelector<HTMLDetailsElement>("[data-explorer-fold]"));

  return {
    show({ order, audience, counted, evidence }: State): void {
      const wanted: Record<string, string> = {
        order: order === "count" ? order : "",
        for: audience?.slice(keyOf.audience("").length) ?? "",
        counted: counted ?? "",
        evidence: evidence ?? "",
      };
      for (const radio of form?.querySelectorAll<HTMLInputElement>("input") ?? [])
        radio.checked = radio.value === wanted[radio.name];
    },
  };
}

/** Shows the choices: on a phone folded, or they would be two screens before the drawing. */
function unfold(fold: HTMLDetailsElement | null): void {
  if (!fold) return;
  const wide = matchMedia("(width >= 40rem)");
  const open = () => {
    fold.open = wide.matches;
  };
  wide.addEventListener("change", open);
  open();
  fold.hidden = false;
}

/** Every choice, also the absent ones, so that what was chosen before gives way. */
function read(fields: FormData): Chosen {
  const value = (name: string) => String(fields.get(name) ?? "") || undefined;
  const audience = value("for");
  return {
    order: value("order") === "count" ? "count" : "report",
    audience: audience && keyOf.audience(audience),
    counted: value("counted") as State["counted"],
    evidence: value("evidence") as State["evidence"],
  };
}
