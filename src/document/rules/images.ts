import type { Rule } from "../check-tree.ts";
import { imagePath } from "../finish.ts";
import { at } from "./at.ts";
import { nearest } from "./nearest.ts";

/** An image is a file of the report, and says in words what it shows. */
export const checkImages: Rule = (node, _parents, { files }) => {
  if (node.type !== "image" && node.type !== "imageReference") return [];
  const missingAlt =
    (node.alt ?? "").trim() === ""
      ? [
          {
            rule: "image-alt",
            ...at(node),
            message: "This image has no text for people who can’t see it.",
            hint: "Write what it shows between the square brackets: `![Two people at a kitchen table](images/table.jpg)`.",
          },
        ]
      : [];
  if (node.type === "imageReference") return missingAlt;
  const images = files.filter((file) => file.startsWith("images/"));
  const path = imagePath(node.url);
  if (images.includes(path)) return missingAlt;
  const guess = nearest(path, images);
  return [
    ...missingAlt,
    {
      rule: "image-missing",
      ...at(node),
      message: /^[a-z]+:/i.test(node.url)
        ? "This image would be loaded from another site, which would tell that site who reads the report."
        : `There is no image \`${node.url}\` in the content folder.`,
      hint: guess ? `Did you mean \`${guess}\`?` : "Put the file into `content/images/` and name it as `images/…`.",
    },
  ];
};
