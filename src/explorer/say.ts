import { inNumber } from "../i18n/in-number.ts";
import type { ExplorerData, Item, ItemKind } from "./data.ts";
import { shownItems } from "./filter.ts";
import type { State } from "./state.ts";
import { type Trail, trailOf } from "./trail.ts";
import type { SpokenWords } from "./words.ts";

/** A run of a sentence: plain text, or the name of an item, which leads to its page. */
export interface Run {
  text: string;
  href?: string;
}

const KINDS: readonly ItemKind[] = ["theme", "subfinding", "recommendation", "audience"];

/** What a state shows, in sentences: for the eye above the drawing, and for the ear when it changes. */
export function say(data: ExplorerData, state: State, words: SpokenWords): Run[] {
  const shown = shownItems(data, state);
  if (shown.length === 0) return [{ text: words.nothing }];
  const trail = trailOf(data, shown, state);
  const told = trail ? sayTrail(trail, data, words) : [sayShown(shown, data, words)];
  return join([...told, ...sayFilters(data, state, words)]);
}

function sayShown(shown: readonly Item[], { language }: ExplorerData, words: SpokenWords): Run[] {
  const counts = KINDS.map((kind) => ({ kind, n: shown.filter((item) => item.kind === kind).length }))
    .filter(({ n }) => n > 0)
    .map(({ kind, n }) => inNumber(n, words.shown[kind], language));
  return [{ text: new Intl.ListFormat(language).format(counts) + words.stop }];
}

function sayFilters(data: ExplorerData, state: State, words: SpokenWords): Run[][] {
  const audience = data.items.filter(({ key }) => key === state.audience);
  return [
    ...(audience.length > 0 ? [sentence(words.onlyFor, { audience }, data)] : []),
    ...(state.counted ? [[{ text: words.counted[state.counted] }]] : []),
    ...(state.evidence ? [[{ text: words.evidence[state.evidence] }]] : []),
    ...(state.order === "count" ? [[{ text: words.ranked }]] : []),
  ];
}

function sayTrail(trail: Trail, data: ExplorerData, words: SpokenWords): Run[][] {
  const { origin, within, themes, recommendations, audiences } = trail;
  const by = (forms: SpokenWords["answer"], names: Record<string, readonly Item[]>) =>
    sentence(inNumber(recommendations.length, forms, data.language), names, data);
  const speakTo = audiences.length > 0 ? [by(words.speakTo, { audiences })] : [];
  switch (origin.kind) {
    case "theme": {
      const opening = recommendations.length > 0 ? words.theme : words.themeUnanswered;
      return [sentence(opening, { theme: [origin], recommendations }, data), ...speakTo];
    }
    case "subfinding": {
      const opening = recommendations.length > 0 ? words.subfinding : words.subfindingUnanswered;
      const theme = within ? [within] : [];
      return [sentence(opening, { subfinding: [origin], theme, recommendations }, data), ...speakTo];
    }
    case "recommendation": {
      const opening = themes.length > 0 ? words.recommendation : words.recommendationAlone;
      return [sentence(opening, { recommendation: [origin], themes }, data), ...speakTo];
    }
    case "audience": {
      const opening = recommendations.length > 0 ? words.audience : words.audienceAlone;
      const answer = themes.length > 0 ? [by(words.answer, { themes })] : [];
      return [sentence(opening, { audience: [origin], recommendations }, data), ...answer];
    }
  }
}

/** A template with lists of names in its places. */
function sentence(template: string, names: Record<string, readonly Item[]>, { language }: ExplorerData): Run[] {
  return template
    .split(/(\{\w+\})/)
    .filter(Boolean)
    .flatMap((part) => {
      const items = names[part.slice(1, -1)];
      return part.startsWith("{") && items ? list(items, language) : [{ text: part }];
    });
}

function list(items: readonly Item[], language: string): Run[] {
  const waiting = [...items];
  return new Intl.ListFormat(language).formatToParts(items.map(({ name }) => name)).map(({ type, value }) => {
    const item = type === "element" ? waiting.shift() : undefined;
    return item ? { text: value, href: item.href } : { text: value };
  });
}

const join = (sentences: readonly Run[][]): Run[] =>
  sentences.flatMap((runs, i) => (i > 0 ? [{ text: " " }, ...runs] : runs));
