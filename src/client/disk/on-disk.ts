/*
 * All that pages do by script, as one plain script for a copy that is opened from disk, where a browser loads no modules.
 * Each part looks for what it brings to life, and does nothing where there is none. Its search is `disk/engine`.
 */
import "../explorer.ts";
import "../passages.ts";
import "../search.ts";
import "../slash-switch.ts";
import "../terms.ts";
import "../theme.ts";
import "../tools.ts";
