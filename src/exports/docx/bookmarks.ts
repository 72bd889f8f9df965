/** Most letters that Word allows in the name of a bookmark. */
const LONGEST = 40;

/**
 * A bookmark's name for each label, as Word wants it: letters, digits and underscores, beginning with a letter, no two
 * alike but for capitals. They show in Word's own dialogues, so that a name says what it is: `theme_security`.
 */
export function bookmarkNames(labels: Iterable<string>): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const label of [...labels].sort()) {
    const plain = label.replace(/[^\p{Letter}\p{Number}]+/gu, "_").replace(/^[^\p{Letter}]+/u, "") || "place";
    let name = plain.slice(0, LONGEST);
    for (let count = 2; taken.has(name.toLowerCase()); count++) {
      name = `${plain.slice(0, LONGEST - `_${count}`.length)}_${count}`;
    }
    taken.add(name.toLowerCase());
    names.set(label, name);
  }
  return names;
}
