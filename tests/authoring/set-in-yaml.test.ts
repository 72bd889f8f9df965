import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { setInYaml } from "../../src/authoring/set-in-yaml.ts";

const TEXT = `# A note
list:
  - { name: "one", at: 'here' } # and why
  - name: two
    at:   there
`;

test("one value changes, and nothing else", () => {
  expect(setInYaml(TEXT, ["list", 1, "at"], "elsewhere")).toBe(TEXT.replace("there", "elsewhere"));
});

test("any value can be read back", () => {
  fc.assert(
    fc.property(fc.string(), (value) => {
      expect(parse(setInYaml(TEXT, ["list", 0, "at"], value)).list[0].at).toBe(value);
    }),
  );
});
