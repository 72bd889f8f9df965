import { expect, test } from "vitest";
import { run } from "./builds.ts";

/** As when npm runs the command, and has kept a flag that stood before its own `--`. */
const byNpm = (flag: string) => ({ env: { npm_lifecycle_event: "new", [`npm_config_${flag}`]: "true" } });

test("a flag that npm kept for itself is told, before anything is done without it", async () => {
  const { code, stdout, stderr } = await run("new", ["theme", "Third", "reports/river"], byNpm("content"));
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("npm took --content for itself");
  expect(stderr).toContain("npm run new -- … --content …");
  expect((await run("new", ["--help"], byNpm("audit"))).code).toBe(0);
});

test("a list that the shell has parted at a space is put together for the author", async () => {
  const { code, stderr } = await run("new", ["recommendation", "Ask first", "--addresses", "water,", "night"]);
  expect(code).toBe(2);
  expect(stderr).toContain("write water,night");
});

test("an answer that doesn’t fit is shown one that does", async () => {
  const { code, stderr } = await run("new", ["report", "nowhere", "--title", "River", "--people", "twelve"]);
  expect(code).toBe(1);
  expect(stderr).toContain("--people can't be “twelve”. Write it like this: 12");
});

test("a server’s configuration is made of names and paths, and of nothing that would be a command", async () => {
  const flags = [
    ["--domain", "x; }"],
    ["--root", "relative/path"],
    ["--base", "/a b/"],
  ];
  for (const flag of flags) {
    const { code, stderr } = await run("nginx", [...flag, "--out", "/nowhere/nginx.conf"]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(`${flag[0]} can't be`)]);
  }
});

test("a chapter that isn’t there gets the name of the one that was meant", async () => {
  const { stderr } = await run("new", ["chapter", "Nights", "--after", "sumary", "--content", "content"]);
  expect(stderr).toContain("Did you mean `summary`?");
});
