/** The choice of a kind of page: radio buttons that show how many of each kind the words alone would find. */
export interface Kinds {
  /** The chosen token; empty for every kind. */
  get(): string;
  /** Chooses a token, in any case; one that isn't offered chooses every kind. */
  set(kind: string): void;
  /** Shows the counts, and only kinds that have any, or the whole choice not at all. */
  count(counts: Record<string, number>): void;
  hide(): void;
  /** The token in words, singular; the token itself when the panel doesn't know it. */
  label(kind: string): string;
}

/** Takes over the fieldset; numbers are written as `language` writes them. */
export function createKinds(fieldset: HTMLFieldSetElement, language: string): Kinds {
  const radios = [...fieldset.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  const number = new Intl.NumberFormat(language);
  const get = () => radios.find((radio) => radio.checked)?.value ?? "";
  return {
    get,
    set(kind) {
      const same = (radio: HTMLInputElement) => radio.value.toLowerCase() === kind.toLowerCase();
      const radio = radios.find(same) ?? radios.find(({ value }) => value === "");
      if (radio) radio.checked = true;
    },
    count(counts) {
      const all = Object.values(counts).reduce((sum, n) => sum + n, 0);
      for (const radio of radios) {
        const label = radio.closest("label");
        const n = radio.value === "" ? all : (counts[radio.value] ?? 0);
        const place = label?.querySelector("[data-search-kind-count]");
        if (place) place.textContent = number.format(n);
        // What is chosen stays, even with nothing in it, or focus would fall from under the reader.
        if (label) label.hidden = n === 0 && !radio.checked && radio.value !== "";
      }
      fieldset.hidden = all === 0;
    },
    hide() {
      fieldset.hidden = true;
    },
    label: (kind) => radios.find(({ value }) => value === kind)?.getAttribute("data-one") ?? kind,
  };
}
