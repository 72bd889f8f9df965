/** Opens the definition of a term when a keyboard reaches it. Tap, click and keys need no script: the button opens its popover. */
for (const place of document.querySelectorAll<HTMLElement>(".term-place")) {
  const button = place.querySelector<HTMLElement>(".term");
  const definition = place.querySelector<HTMLElement>("[popover]");
  if (!button || !definition || !("showPopover" in definition)) continue;
  button.addEventListener("focus", () => {
    if (button.matches(":focus-visible") && !definition.matches(":popover-open")) definition.showPopover();
  });
  place.addEventListener("focusout", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && place.contains(relatedTarget))) definition.hidePopover();
  });
}
