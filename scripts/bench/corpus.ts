/**
 * A report of any length, the same for the same size on every machine. Its words are invented; what matters is that
 * every builder gets the same text, with as many headings, notes, tables, sources and figures.
 */
export interface Corpus {
  chapters: CorpusChapter[];
  sources: CorpusSource[];
}

export interface CorpusChapter {
  /** `chapter-0001`. */
  id: string;
  title: string;
  summary: string;
  sections: CorpusSection[];
  /** Number of the theme that the chapter argues, from 1; each theme has ten chapters, and the first of them argues it. */
  theme: number | undefined;
  /** Whether a figure stands in it: in one chapter of ten. */
  figure: boolean;
}

export interface CorpusSection {
  title: string;
  paragraphs: string[];
  /** A footnote of the first paragraph. */
  note: string;
  /** Key of a source that the last paragraph refers to. */
  source: string;
  table: string[][] | undefined;
}

export interface CorpusSource {
  key: string;
  author: string;
  title: string;
  year: number;
}

/** How many words of running text a chapter has, about: notes and tables come on top. */
export const WORDS_A_CHAPTER = 2000;

const SECTIONS = 8;
const PARAGRAPHS = 5;
const SENTENCES = 4;
const SOURCES = 40;

const WORDS =
  `people asked often the work because after winter neighbour market funding council night letter between harbour
   trust without training listen evening answer support room small change under pressure members across river street
   group meeting long before little time nobody plan early money several told again school kitchen weather and of to
   in with from about that which never always near through cost share quiet paper bridge travel rent union garden`
    .split(/\s+/)
    .filter(Boolean);

/** The corpus of so many chapters. */
export function makeCorpus(size: number): Corpus {
  const next = randomFrom(20_260_101);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const words = (count: number) => Array.from({ length: count }, () => pick(WORDS)).join(" ");
  const sentence = () => `${capital(words(9 + Math.floor(next() * 6)))}.`;
  const sources = Array.from({ length: SOURCES }, (_, index) => ({
    key: `source${index + 1}`,
    author: `${capital(pick(WORDS))} ${capital(pick(WORDS))}`,
    title: capital(words(6)),
    year: 1990 + (index % 30),
  }));
  const section = (index: number): CorpusSection => ({
    title: `${capital(words(4))} ${index + 1}`,
    paragraphs: Array.from({ length: PARAGRAPHS }, () => Array.from({ length: SENTENCES }, sentence).join(" ")),
    note: sentence(),
    source: pick(sources).key,
    table: index === 2 ? tableOf(words, next) : undefined,
  });
  const chapters = Array.from(
    { length: size },
    (_, index): CorpusChapter => ({
      id: `chapter-${String(index + 1).padStart(4, "0")}`,
      title: `${capital(words(5))} ${index + 1}`,
      summary: sentence(),
      sections: Array.from({ length: SECTIONS }, (_, at) => section(at)),
      theme: index % 10 === 0 ? index / 10 + 1 : undefined,
      figure: index % 10 === 5,
    }),
  );
  return { chapters, sources };
}

function tableOf(words: (count: number) => string, next: () => number): string[][] {
  const rows = Array.from({ length: 6 }, () => [capital(words(3)), words(4), String(Math.floor(next() * 60))]);
  return [["Place", "Remark", "People"], ...rows];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
