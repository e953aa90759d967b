/**
 * How many years of school does a text ask of its reader? The Flesch-Kincaid grade, for English prose.
 * Syllables are estimated from spelling, so trust it to within about one grade.
 */

/** Grade of a text of several sentences; null when there is too little to judge, as the government's own checker does. */
export function readingGrade(text: string, { leastWords = 100, leastSentences = 5 } = {}): number | null {
  const sentences = text.split(/[.!?:]+(?=\s|$)|\n{2,}/).filter((sentence) => /\p{L}/u.test(sentence));
  const words = text.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  if (words.length < leastWords || sentences.length < leastSentences) return null;

  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

/** One for each run of vowels, less a silent e at the end. */
export function syllablesIn(word: string): number {
  const spoken = word
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^a-z]/g, "")
    .replace(/(?:[^laeiouy]e|ed|[^aeiouylscxzg]es)$/, (ending) => ending.charAt(0).replace("e", ""));
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0);
}
