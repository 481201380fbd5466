/**
 * Editors' remarks: "Примечание ИЗПИ!", "РҚАО-ның ескертпесі!", "Note of RCLI!". They tell of a change to
 * come, a suspension or a split wording, often in the words of a note of amendment; they are none.
 */

const HEADS: readonly RegExp[] = [
  // The publishers changed their names over the years: РЦПИ, ИЗПИ, the Ministry; an abbreviation is enough.
  /^примечание\s+(?:рцпи|изпи|мю(?:\s+рк)?|редакции|министерства|института|республиканского)(?!\p{L})[^.!:]{0,80}[.!:]?/iu,
  /^(?:ҚР\s+)?(?:\p{Lu}{2,6}|Әділет\s+министрлігі|Заңнама\s+институты|Редакция)(?:\s*-?\s*[ндт][ыіi]ң)?\s+ескертпес[іi]\s*[.!:]?/u,
  /^(?:Note|NOTE)\s+(?:of|OF|by)\s+(?:the\s+)?(?:\p{Lu}{3,8}|[Rr]epublican|[Ii]nstitute|[Mm]inistry|[Ee]ditors?)(?!\p{L})[^.!:]{0,80}[.!:]?/u,
];

function headOf(text: string): string | null {
  for (const head of HEADS) {
    const match = head.exec(text);
    if (match !== null) return match[0];
  }
  return null;
}

/** Whether a line begins an announcement. */
export const isAnnouncement = (text: string): boolean => headOf(text) !== null;

/** Whether a line is the head of an announcement alone, so that what it announces stands in the next line. */
export const isBareAnnouncement = (text: string): boolean => headOf(text)?.trim() === text.trim();
