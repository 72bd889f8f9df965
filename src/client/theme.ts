/*
 * The choice between the reader's own setting, light and dark, for each `ThemeSwitch.astro` on the page. What
 * `/theme.js` has set on <html> before the first paint is where it starts. The choice is the one thing that is ever stored.
 */
const html = document.documentElement;
const key = "theme";
const attribute = "data-theme";

/** Shows a theme, on the page and on every switch. What is no theme means the reader's own setting. */
function show(theme: string | null): void {
  const named = theme === "light" || theme === "dark" ? theme : undefined;
  if (named) html.setAttribute(attribute, named);
  else html.removeAttribute(attribute);
  for (const radio of document.querySelectorAll<HTMLInputElement>("[data-theme-switch] input")) {
    radio.checked = radio.value === (named ?? "system");
  }
}

/** Keeps a theme for later pages. A browser may forbid that: then it lasts for this one. */
function keep(theme: string): void {
  try {
    if (theme === "system") localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {}
}

for (const place of document.querySelectorAll<HTMLElement>("[data-theme-switch]")) {
  place.hidden = false;
  place.addEventListener("change", (event) => {
    const { value } = event.target as HTMLInputElement;
    show(value);
    keep(value);
  });
}
show(html.getAttribute(attribute));

// Another tab of the same site, and a page that comes back from the browser's memory.
addEventListener("storage", (event) => {
  if (event.key === key) show(event.newValue);
});
addEventListener("pageshow", (event) => {
  if (!event.persisted) return;
  try {
    show(localStorage.getItem(key));
  } catch {}
});
