/** When a change entered into force, as English notes say it with a word or a bracket lost or in another place. */
import { describe, expect, it } from 'vitest';
import { told } from '../support/notes-corpus.ts';

const LAW = 'the Law of the Republic of Kazakhstan dated 01.02.2015 No. 11-V';

const says = (force: string) => told('art_5', `Footnote. Article 5 as amended by ${LAW}${force}`);

describe('the rule', () => {
  it.each([
    // The bracket behind the stop, the rule in a sentence of its own.
    ['. (shall be enforced from 01.01.2016)', 'ON_DATE 2016-01-01'],
    ['; (shall be enforced from 01.01.2016).', 'ON_DATE 2016-01-01'],
    ['. Shall be enforced from 01.01.2016.', 'ON_DATE 2016-01-01'],
    // Where the procedure is.
    [' (the order of enforcement Article 2).', 'AS_THE_ACT_SAYS art_2'],
    [' (the order of enforcement – Article 2).', 'AS_THE_ACT_SAYS art_2'],
    [' (the order of enforcement according to Article 2).', 'AS_THE_ACT_SAYS art_2'],
    [' (the order of enforcement is given in Article 2).', 'AS_THE_ACT_SAYS art_2'],
    [' (the order of enforcement see st. 2).', 'AS_THE_ACT_SAYS art_2'],
    [' (the order of enforcement see p. 3 of Article 2).', 'AS_THE_ACT_SAYS art_2__para_3'],
    // What is counted from, and what becomes of it.
    [' (shall be enforced the day after its first official publication).', 'DAYS_AFTER_PUBLICATION 0'],
    [' (upon a lapse of ten calendar days after its first official publication).', 'DAYS_AFTER_PUBLICATION 10'],
    [' (shall enter force from 01.01.2016).', 'ON_DATE 2016-01-01'],
    [' (commences from 01.01.2016).', 'ON_DATE 2016-01-01'],
    [' (changes shall be enforced from 01.01.2016).', 'ON_DATE 2016-01-01'],
    // For a time, and for what was before: the words are kept, and no day is told from them.
    [' (shall be enforced from 01.01.2016 to 01.01.2017).', 'UNKNOWN'],
    [' (valid from 01.01.2016 to 31.12.2016 inclusive).', 'UNKNOWN'],
    [' (valid until 01.01.2017).', 'UNKNOWN'],
    [' (applies to legal relations that arose from 01.01.2015).', 'UNKNOWN'],
    [' (shall be enforced from 01.03.2015 and its effect extends to relations arising from 01.01.2015).', 'UNKNOWN'],
  ])('%s', (force, rule) => expect(says(force)).toEqual([`MODIFICATION TEXT art_5 LAW 2015-02-01 11-V ${rule}`]));

  it.each([
    ' (shall be enforced within ten days after its first official publication).',
    ' (shall apply from 01.01.2016).',
    ' (shall apply on 01.01.2016).',
    ' (from 01.01.2016 to 10 days after its first official publication).',
    // Not when it entered into force, but when it did not.
    ' (shall not be enforced from 01.01.2016).',
    '. Shall be enforced from 01.01.2016 or earlier.',
    ' (the order of enforcement Article).',
  ])('not %s', (force) => expect(says(force)).toBe('NOT_UNDERSTOOD'));
});
