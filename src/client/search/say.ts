/** Puts what was searched for into a sentence. */
export function withQuery(sentence: string, query: string): string {
  return sentence.replace("{q}", () => query);
}

/**
 * Speaks through a polite live region, after a pause: while someone types, only the last count is worth hearing.
 * Saying nothing takes back what is still waiting to be said.
 */
export function createSpeaker(region: HTMLElement, pause = 700): (text: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    clearTimeout(timer);
    if (text === "") region.textContent = "";
    else timer = setTimeout(() => (region.textContent = text), pause);
  };
}
