import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openEarlier } from "../../src/publish/earlier-content.ts";

const work = mkdtempSync(join(tmpdir(), "soundings-earlier-test-"));
const content = join(work, "reports/one");
afterAll(() => rmSync(work, { recursive: true, force: true }));

const git = (...args: string[]) =>
  execFileSync("git", ["-C", work, "-c", "user.name=A", "-c", "user.email=a@example.org", ...args], { stdio: "pipe" });
const hasGit = (() => {
  try {
    execFileSync("git", ["--version"], { stdio: "pipe" });
    return true;
  } catch {
    return false;
  }
})();

beforeAll(() => {
  mkdirSync(join(content, "chapters"), { recursive: true });
  writeFileSync(join(content, "report.yaml"), "version: 1.0.0\n");
  writeFileSync(join(content, "chapters/01-a.mdx"), "then & there – ü\n");
  if (!hasGit) return;
  symlinkSync("/etc/hostname", join(content, "chapters/02-b.mdx"));
  writeFileSync(join(work, "outside.txt"), "not of the report\n");
  git("init", "-q");
  git("add", "-A");
  git("commit", "-qm", "one");
  git("tag", "v1.0.0");
  writeFileSync(join(content, "chapters/01-a.mdx"), "now\n");
});

describe("an earlier version of a content folder", () => {
  test("is a folder with a report, or one that has it in `content`", async () => {
    const copy = join(work, "copy");
    mkdirSync(join(copy, "content"), { recursive: true });
    writeFileSync(join(copy, "content/report.yaml"), "");
    expect((await openEarlier(copy, content)).dir).toBe(join(copy, "content"));
    const opened = await openEarlier(content, content);
    await opened.close();
    expect(existsSync(join(content, "report.yaml"))).toBe(true);
  });

  test.skipIf(!hasGit)(
    "is what a tag of Git had, without what leads elsewhere, for as long as it is open",
    async () => {
      const { dir, close } = await openEarlier("v1.0.0", content);
      expect(readFileSync(join(dir, "chapters/01-a.mdx"), "utf8")).toBe("then & there – ü\n");
      expect(existsSync(join(dir, "chapters/02-b.mdx"))).toBe(false);
      expect(existsSync(join(dir, "outside.txt"))).toBe(false);
      await close();
      expect(existsSync(dir)).toBe(false);
      expect(readFileSync(join(content, "chapters/01-a.mdx"), "utf8")).toBe("now\n");
    },
  );

  test.each(["v9", "--upload-pack=x"])("is not `%s`, which is neither", async (from) => {
    await expect(openEarlier(from, content)).rejects.toThrow(`“${from}” is neither a folder with a report`);
  });
});
