/** Words in what somebody said by which an insider may know who it was. */
export interface TellingWords {
  /** As they stand in the text. */
  words: string;
  /** What they tell, to be read after “This”. */
  tells: string;
}

const MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December";

/**
 * English words that tell something of a person. Each pattern asks for what makes a word telling, so that ordinary
 * speech raises nothing: “the only” counts before somebody or something that a person can be, not before “way”.
 */
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:he|she|him|himself|her|hers|herself|his)\b/iu, "tells somebody’s gender"],
  [
    /\b(?:as|being|I am|I’m|I'm) an? (?:\p{L}+ )?(?:woman|man|girl|boy|mother|father|lesbian|widow|widower)\b/iu,
    "tells the speaker’s gender",
  ],
  [
    /\b(?:aged? |I am |I’m |I'm )\d{2}\b(?! (?:years? (?:in|at|of)|per|%))|\b\d{2}[- ]years?[- ]old\b|\b(?:early|mid|late)[- ](?:twenties|thirties|forties|fifties|sixties|seventies)\b|\bborn in \d{4}\b/iu,
    "tells an age",
  ],
  [/\b(?:my|our) (?:boss|employer|line manager|chief executive|CEO|trustees)\b/iu, "tells where somebody works"],
  [
    /\bI (?:work|worked) (?:for|at|with) (?:the )?\p{Lu}[\p{L}&’'-]+|\b(?:CEO|director|head|chair|founder|editor|president|manager) of (?:the )?\p{Lu}[\p{L}&’'-]+/u,
    "tells where somebody works",
  ],
  [
    /\bthe (?:only|first|last|oldest|youngest|longest[- ]serving) (?:\p{L}+ ){0,2}?(?:one|person|man|woman|organisation|organization|group|charity|funder|academic|lawyer|member|director|organiser|organizer|worker|people|ones)\b|\bthe only ones?\b|\b(?:no one|no-one|nobody) else\b/iu,
    "singles somebody out",
  ],
  [
    /\bmy (?:wife|husband|partner|son|daughter|children|kids|mother|father|brother|sister|twins?)\b/iu,
    "tells of a family",
  ],
  [
    new RegExp(
      `\\b(?:on|in|since) (?:the )?(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:${MONTHS}) (?:\\d{1,2}(?:st|nd|rd|th)?,? )?\\d{4}\\b|\\bon (?:the )?\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${MONTHS})\\b`,
      "u",
    ),
    "tells a date",
  ],
];

/** The first words of each kind, in the order of the text. Only English is read; other languages are for a person. */
export function tellingWords(text: string, language: string): TellingWords[] {
  if (!/^en(?:-|$)/i.test(language)) return [];
  return PATTERNS.flatMap(([pattern, tells]) => {
    const found = pattern.exec(text);
    return found ? [{ words: found[0], tells, at: found.index }] : [];
  })
    .sort((one, other) => one.at - other.at)
    .map(({ words, tells }) => ({ words, tells }));
}
