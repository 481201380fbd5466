/**
 * Changes of words in English notes: a page joins several in one sentence, loses a mark or the word before it, and says
 * "respectively" and "throughout the text" where it likes. The words themselves are passed over.
 */
import { describe, expect, it } from 'vitest';
import { told } from '../support/notes-corpus.ts';

const LAW = 'the Law of the Republic of Kazakhstan dated 01.02.2015 No. 11-V';
const OF_LAW = 'LAW 2015-02-01 11-V UNKNOWN';

const says = (text: string, target = 'act') => told(target, `Footnote. ${text}`);

describe('words of the whole act', () => {
  it.each([
    // Several changes.
    `Throughout the text the words "a" are replaced by the words "b", the words "c" are replaced by the words "d" by ${LAW}.`,
    `Throughout the text the words "a" are replaced by the words "b" and the word "c" is excluded by ${LAW}.`,
    `In the text the word "a" was replaced by "b", the words "c" by "d" by ${LAW}.`,
    `In the text the word "a" is replaced by the word "b", "c" by "d" and the words "e", "f" by the words "g", "h" respectively by ${LAW}.`,
    // Each by its own.
    `Throughout the text the words "a", "b" are replaced by the words "c", "d", respectively, by ${LAW}.`,
    `The words "a", "b", throughout the text, are replaced by the words "c", "d" respectively by ${LAW}.`,
    // What is to be done.
    `Throughout the text: after the words "a" insert the words "b" by ${LAW}.`,
    `Throughout the text delete the words "a" by ${LAW}.`,
    // Marks that were lost, and marks within marks.
    `Throughout the text the words a" are replaced by the words "b" by ${LAW}.`,
    `Throughout the text the words "in subparagraphs" a) and b) are replaced by the words "in paragraphs" by ${LAW}.`,
    // How the words end, and where they are left.
    `Throughout the text the word "a" is replaced by the word "b" in the relevant case and number by ${LAW}.`,
    `Throughout the text (except for Article 5) the words "a" are replaced by the words "b" by ${LAW}.`,
    `Throughout the text, except for Articles 5 and 6, the words "a" are replaced by the words "b" by ${LAW}.`,
    `In the Law the words "a" are replaced by the words "b" by ${LAW}.`,
  ])('%s', (text) => expect(says(text)).toEqual([`TERM_REPLACEMENT TEXT act ${OF_LAW}`]));

  it('are the title’s where it says so', () =>
    expect(says(`In the title the word "a" is replaced by the word "b" by ${LAW}.`)).toEqual([
      `TERM_REPLACEMENT HEADING act ${OF_LAW}`,
    ]));

  it.each([
    // No verb at all: whether they were replaced is not said.
    `In the text the word "a" by the word "b" by ${LAW}.`,
    // The words "a" might as well end where the next begin.
    `Throughout the text the words "a are replaced by the words b by ${LAW}.`,
    `Throughout the text the words "a" are not replaced by the words "b" by ${LAW}.`,
    `Throughout the text the words "a" could be replaced by the words "b" by ${LAW}.`,
  ])('not %s', (text) => expect(says(text)).toBe('NOT_UNDERSTOOD'));
});
