/** What kind of act the nameless members of a list are. */
import type { NoteForm } from '../note.ts';
import type { ActMention } from '../syntax.ts';

/** Forms of which a list is closed when it names another form. */
const OF_EXECUTIVE: ReadonlySet<NoteForm> = new Set(['PRESIDENTIAL_DECREE', 'GOVERNMENT_RESOLUTION']);

/** Forms of acts that amend no law, and that are amended by their like. */
const BELOW_LAWS: ReadonlySet<NoteForm> = new Set([
  'GOVERNMENT_RESOLUTION',
  'MINISTERIAL_ORDER',
  'MASLIKHAT_DECISION',
  'RESOLUTION',
  'DECISION',
  'DIRECTIVE',
]);

/** What the changed act is made of, as far as its note tells: laws and codes have articles, other acts paragraphs. */
export type MadeOf = 'ARTICLES' | 'PARAGRAPHS' | null;

/** Decrees had the force of laws until January 1996: nothing but a law changed their like and the articles of laws after it. */
const isAfterDecrees = ({ date }: ActMention): boolean => 'value' in date && date.value >= '1997';

/** "178-IV": the convocation of the Parliament that passed it, which only a law has. */
const isOfParliament = ({ number }: ActMention): boolean => /-[IVX]+$/.test(number ?? '');

/**
 * The forms of a note's acts, in its order. "законами РК от A; Конституционным Законом РК от B; от C": a
 * constitutional law or one code interrupts a list of laws, which then goes back to plain laws. After any other change of
 * name an act without a name could be either. A note that names no form at all ("исключен - от 07.07.2006 № 178") means
 * laws under an article; what else could have changed a paragraph of a resolution it does not say.
 */
export class Forms {
  /** The one form that the note names, where it names it again and again and no other: its nameless acts are of it too. */
  readonly #only: NoteForm | null;
  /** The one form that a note on an act without articles names, if only once: what it leaves out is the same word. */
  readonly #left: NoteForm | null;
  readonly #madeOf: MadeOf;
  readonly #isNameless: boolean;
  #list: NoteForm = 'LAW';
  #last: NoteForm = 'LAW';
  #many = false;
  #isNamed = false;
  /** The decree that was named last has the force of a law. */
  #isOfLaw = false;

  constructor(acts: readonly ActMention[], madeOf: MadeOf) {
    const named = acts.flatMap(({ name }) => (name === null ? [] : [name.form]));
    const [first = null] = named;
    const one = named.every((form) => form === first) ? first : null;
    this.#only = named.length > 1 ? one : null;
    // A decree on a title can be one that had the force of law, and laws came after it.
    const isDecree = one === 'PRESIDENTIAL_DECREE' && madeOf === 'PARAGRAPHS';
    const isBelow = one !== null && BELOW_LAWS.has(one) && madeOf !== 'ARTICLES';
    this.#left = isDecree || isBelow ? one : null;
    this.#madeOf = madeOf;
    this.#isNameless = named.length === 0;
  }

  /**
   * The form of the next act, which opens a list or goes on with one; null where it could be one of two. `later` is
   * the form that the list names next: "Указом Президента от A; от B; Законами РК от C" names laws after B alone.
   */
  next(act: ActMention, opensList: boolean, later: NoteForm | null = null): NoteForm | null {
    if (act.name !== null) {
      const { form, many } = act.name;
      if (opensList || many) {
        this.#list = form;
        this.#many = many;
      }
      this.#last = form;
      this.#isOfLaw = act.name.isOfLaw === true;
      this.#isNamed = true;
      return form;
    }
    if (this.#isOfLaw && this.#last === 'PRESIDENTIAL_DECREE' && this.#madeOf === 'ARTICLES' && isAfterDecrees(act)) {
      this.#list = 'LAW';
      this.#last = 'LAW';
      return 'LAW';
    }
    if (this.#isNameless && this.#madeOf !== 'ARTICLES' && !isOfParliament(act)) return null;
    if (this.#left !== null && this.#isNamed && !isOfParliament(act)) return this.#left;
    if (this.#only !== null && !opensList) return this.#only;
    const goesOn = this.#last === this.#list && (this.#list === 'LAW' || (this.#many && !opensList));
    const isBeforeOthers = OF_EXECUTIVE.has(this.#list) && this.#last === this.#list && !opensList;
    if (isBeforeOthers && later !== null && later !== this.#list) return this.#list;
    const isInterrupted = this.#last === 'CONSTITUTIONAL_LAW' || this.#last === 'CODE';
    // Laws came after the President's decrees having the force of law: "Указом Президента от A; Законом РК от B; от C".
    const wentOn = this.#list === 'PRESIDENTIAL_DECREE' && !this.#many && this.#last === 'LAW' && !opensList;
    if (wentOn) this.#list = 'LAW';
    const goesBack = this.#list === 'LAW' && isInterrupted && !opensList;
    if (!goesOn && !goesBack && !wentOn) return null;
    this.#last = this.#list;
    return this.#list;
  }
}
