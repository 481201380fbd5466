/** What the thing is called that a claim is about. */
import { dayInWords } from '../../days.ts';
import type { Language } from '../../languages.ts';
import type { Subject } from './question.ts';

/** An act without a number is told from others of its title by the first day known of its way. */
export function subjectName(subject: Subject, lang: Language): string {
  switch (subject.__typename) {
    case 'Act': {
      const day = subject.decisions.find(({ on }) => on !== null)?.on ?? null;
      if (subject.number !== null) return `№ ${subject.number}. ${subject.title}`;
      return day === null ? subject.title : `${subject.title} (${dayInWords(day, lang)})`;
    }
    case 'Provision':
      return subject.citation;
    case 'Body':
      return subject.name;
    case 'Work':
      return subject.workTitle;
    case 'Amendment':
      return `№ ${subject.by.number ?? ''}. ${subject.by.title}`;
    default:
      return subject.id;
  }
}
