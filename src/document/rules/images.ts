import type { Nodes } from "mdast";
import { visit } from "unist-util-visit";
import type { Rule } from "../check-tree.ts";
import { imagePath } from "../images.ts";
import { at } from "./at.ts";
import { nearest } from "./nearest.ts";

/** An image is a file of the report, and says in words what it shows. */
export const checkImages: Rule = (node, parents, { files }) => {
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
  const url = node.type === "image" ? node.url : addressOf(node.identifier, parents[0]);
  const images = files.filter((file) => file.startsWith("images/"));
  const path = imagePath(url);
  if (images.includes(path)) return missingAlt;
  const guess = nearest(path, images);
  return [
    ...missingAlt,
    {
      rule: "image-missing",
      ...at(node),
      message: /^[a-z]+:/i.test(url)
        ? "This image would be loaded from another site, which would tell that site who reads the report."
        : `There is no image \`${url}\` in the content folder.`,
      hint: guess
        ? `Did you mean \`${guess}\`?`
        : "Put the file into the folder `images/`, beside `chapters/`, and name it as `images/…`.",
    },
  ];
};

/** What the definition says that an image names by a word. A reference without its definition is no node. */
function addressOf(identifier: string, root: Nodes | undefined): string {
  let address = "";
  if (root) {
    visit(root, "definition", (node) => {
      if (node.identifier === identifier) address ||= node.url;
    });
  }
  return address;
}
