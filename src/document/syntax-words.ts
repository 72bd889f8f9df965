import type { VFileMessage } from "vfile-message";

interface Words {
  message: string;
  hint: string;
}

/** A parser's syntax error in words for someone who writes prose, not programs. */
export function wordSyntaxError(error: VFileMessage, excerpt: string): Words {
  const { reason } = error;
  if (/<!--/.test(excerpt) || /to create a comment in MDX/.test(reason)) {
    return {
      message: "A comment is written `<!-- … -->`, which a chapter can't hold.",
      hint: "Write comments as {/* … */}, or delete this one.",
    };
  }
  if (/<(?:(?:https?:|mailto:)|[\w.+-]+@)/.test(excerpt) && /in name|before (?:local|member) name/.test(reason)) {
    return {
      message: "An address in `<` and `>` is read as a tag.",
      hint: "Write the address without them: it becomes a link by itself.",
    };
  }
  const unclosed = /closing tag for `<([^>]*)>`/.exec(reason);
  if (unclosed) {
    return {
      message: `\`<${unclosed[1]}>\` is opened here and its closing tag is missing, or stands inside another block.`,
      hint: `If it holds text, close it with \`</${unclosed[1]}>\` on a line of its own, with a blank line before. If it holds nothing, end it with \`/>\`.`,
    };
  }
  if (error.ruleId === "end-tag-mismatch" || /unexpected closing/i.test(reason)) {
    const name = /<\/\s*([\w.]+)/.exec(excerpt)?.[1];
    return {
      message: `A closing tag${name ? ` \`</${name}>\`` : ""} stands here without the tag that opens it.`,
      hint: "Delete it, or add the opening tag before it.",
    };
  }
  if (/brace/.test(reason) || error.source === "micromark-extension-mdx-expression") {
    return {
      message: "A brace `{` is opened and never closed. In a chapter, braces have a meaning of their own.",
      hint: "To print a brace, put a backslash before it: `\\{`.",
    };
  }
  if (/before name/.test(reason)) {
    return {
      message: "A `<` is read as the start of a tag, and no name of a block follows it.",
      hint: "To print the sign itself, write `&lt;` (or say “less than”).",
    };
  }
  if (/attribute value/.test(reason)) {
    return {
      message: "The value of a setting in this tag has no quotation marks.",
      hint: 'Put it in straight double quotes, as in `<Figure id="themes" />`.',
    };
  }
  return {
    message: `This could not be read as a tag: ${reason.split("(note")[0]?.trim().replace(/\.$/, "")}.`,
    hint: 'Blocks are written like `<Figure id="themes" />`. To print `<` or `{` in text, write `&lt;` or `\\{`.',
  };
}
