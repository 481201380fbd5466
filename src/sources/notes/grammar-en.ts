import { ACTS_EN } from './grammar-en-acts.ts';
import { FORCE_EN } from './grammar-en-force.ts';

/** The grammar of notes in English (unofficial translations), with the names of rules of `grammar-ru.ts`. */
export const GRAMMAR_EN = String.raw`
Notes {
  // One space for every kind is what the spelling has; Ohm skips them between any two words.
  spaces       := " "*

  Note         = Footnote? ItemLabel? "("? Body Close end
  Footnote     = FootnoteIs? footnoteWord ("." | ":" | "," | "-")*
  footnoteWord = ("footnotes" | "footnote" | "foot-note" | "foot note" | "note" | "remarks" | "remark" | "comment" | "annotation") we
  FootnoteIs   = ("it" "is")  -- itIs
               | aOrThe       -- article
  ItemLabel    = number (")" | ".")
  Body         = Statement (Join Statement)*
  Join         = (";" | "," | "." | and)+
  Close        = (")" | "." | ";" | ",")*
  Statement    = Subject? Dash* "("? Change
  Dash         = "-" | "." | ":" | ","

  // ---- what was changed
  Subject      = in? the? titleWord OfAct? "," the? preambleWord ","? and AnyText    -- titlePreambleAndText
               | in? the? titleWord OfAct? and AnyText      -- titleAndText
               | in? the? preambleWord OfAct? and AnyText   -- preambleAndText
               | WholeText                                  -- text
               | the? titleWord OfAct? TitleSep the? preambleWord OfAct? -- titleAndPreamble
               | the? titleWord and Place                   -- titleAndPlace
               | the? titleWord of? Place and Place         -- titleAndPart
               | Title                                      -- title
               | in? the? preambleWord OfAct?               -- preamble
               | in? Place (ListSep Place)+                 -- places
               | in? Place (ToAct | OfAct)?                 -- place
               | WholeAct ~(ofCountry | dayWord)            -- act
  TitleSep     = "," and? -- mark
               | and      -- and
  Title        = the? titleWord OfPlace?  -- before
               | Place titleWord          -- after
  OfPlace      = of? (Place | WholeAct)
  OfAct        = of WholeAct
  ToAct        = to WholeAct
  WholeText    = throughout the? whole? the? text OfPlace? ","? ":"?    -- text
               | throughAll the? whole? WholeAct ~(ofCountry | dayWord) ","? ":"? -- act
               | in the? whole WholeAct ~(ofCountry | dayWord) ","? ":"? -- wholeAct
  // "In the title and the text": after another part of the act it needs no "throughout".
  AnyText      = throughout? the? whole? the? text OfAct? ","? ":"?
  WholeAct     = the? this? actWord
  Place        = the? this? new? Units OfUnits*
  OfUnits      = of? the? this? Units
  Units        = Unit Number (ListSep Number)*      -- numbered
               | Unit ordinalWord                   -- ordinal
               | ordinalWord Unit                   -- ordinalFirst
               | Unit                               -- bare
  ListSep      = "," and? -- mark
               | and      -- and
  Unit         = contents | annex | subsection | section | chapter | article | subparagraph | paragraph | part | indent
  Number       = numberSign? number ")"?
  contents     = ("table of contents" | "table of content" | "contents" | "content") we
  annex        = ("annexes" | "annex" | "appendices" | "appendix") we
  subsection   = ("subsections" | "subsection" | "sub-sections" | "sub-section") we
  section      = ("sections" | "section") we
  chapter      = ("chapters" | "chapter") we
  article      = ("articles" | "article" | "art.") we
  paragraph    = ("paragraphs" | "paragraph" | "clauses" | "clause" | "points" | "point" | "items" | "item") we
  subparagraph = "sub" "-"? ("paragraphs" | "paragraph" | "clauses" | "clause" | "points" | "point" | "items" | "item") we
  part         = ("parts" | "part") we
  indent       = ("indents" | "indent") we
  ordinalWord (an ordinal number) = (ordinalTeen | "first" | "second" | "third" | "fourth" | "fifth" | "sixth" | "seventh" | "eighth" | "ninth" | "tenth" | "one" | "two" | "three" | "four" | "five" | "six" | "seven" | "eight" | "nine" | "ten") we
  ordinalTeen  = "eleventh" | "twelfth" | "thirteenth" | "fourteenth" | "fifteenth" | "sixteenth" | "seventeenth" | "eighteenth" | "nineteenth" | "twentieth" | "eleven" | "twelve" | "thirteen" | "fourteen" | "fifteen" | "sixteen" | "seventeen" | "eighteen" | "nineteen" | "twenty"
  titleWord    = ("titles" | "title" | "headings" | "heading" | "headline" | "name") we
  preambleWord = ("preambule" | "preambula" | "preamble") we
  actWord      = ("document" | "law" | "code" | "constitutional law" | "constitution" | "decree" | "resolution" | "order" | "decision") we
  this         = "this" we
  the          = "the" we
  of           = "of" we
  throughout   = (throughAll | "in" | "within" | "by" | "on") we
  throughAll   = ("throughout" | "through" | "all over" | "all through" | "across") we
  whole        = ("whole" | "entire" | "all") we
  text         = "text" we

  // ---- what was done, and by which acts
  Change       = Acts be? voided AfterForce? ~(~(Close end))        -- repealAfter
               | be? amended (By | of)? Acts                        -- modification
               | be? supplemented By Acts                           -- supplemented
               | be? with aOrThe? amendments (By | of)? Acts         -- modificationBrought
               | includes the? amendments By? Acts                  -- modificationIncluded
               | amendmentsTo Subject By? Acts                      -- modificationIn
               | amendments By? Acts                                -- modificationMade
               | be? stated? intoOrIn aOrThe? new? wording of? By? Acts           -- rewording
               | be? the? new wording of? By? Acts                  -- rewordingNew
               | be? in? of? &(the? law ofCountry? wording dayWord) Acts -- rewordingVersion
               | be? reworded By? Acts                              -- rewordingStated
               | be? replaced By &ListedAs Acts                     -- rewordingListed
               | Approved? be? inserted with2 the? new? Place By? Acts -- insertion
               | be? inserted with2 aOrThe? preambleWord By? Acts   -- insertionOfPreamble
               | be? inserted with2 the? words QuotedList By? Acts  -- supplementedWords
               | be? added InWhat? By Acts                          -- addition
               | ActionOf? be? suspended SpanFrom? Until? By? Acts  -- suspension
               | wasValid Until By? Acts                            -- expiry
               | WordChange (";" WordChange)* InText? "-"? By? Acts -- terms
               | be? Repealed FromText? RepealedFrom? By? Acts      -- repeal
               | NumberAhead be? Repealed By Name ActDate &(Close end) -- repealNumbered
               | be? Repealed (By Name)? &(Close end)               -- repealByNobody
               | ByNobody &(Close end)                              -- modificationByNobody
               | Done &(Join Statement)                             -- shared
  // Editions that name their day alone: "(The last edition from 05-10-2018)".
  ByNobody     = be? amended By Name            -- amended
               | the? lastEdition dayWord Date  -- edition
  lastEdition  = ("last" | "latest" | "current") space+ wording
  // "The title is in a new version, the preamble is excluded - by the Law …": the act stands once, after a dash.
  Done         = be? with aOrThe? amendments                   -- modification
               | be? amended                                -- modificationDone
               | be? stated? intoOrIn aOrThe? new? wording  -- rewording
               | be? reworded                               -- rewordingStated
               | be? inserted with2 the? new? Place         -- insertion
               | be? Repealed                               -- repeal
               | WordChange                                 -- terms
  // "The Rules are supplemented by paragraph 3-1": what an act approved, said of what the note stands under.
  Approved     = the? approvedWord
  By           = ("-" | ";" | ",")? accordance ByProvision? -- accordance
               | ("-" | ";" | ",")? byWord     -- by
               | "-"                         -- dash
  // Not an article: which of them a paragraph is in decides what was added.
  InWhat       = (into | to | in) (WholeAct | Container)
  Container    = the? (chapter | section) Number?
  // "According to article 416 of the Code": the provision that did it.
  ByProvision  = the? Units OfUnits* of?
  ActionOf     = the? actionWord of the? Place  -- place
               | "of"? the? actionWord       -- bare
  SpanFrom     = since Date
  Until        = until Date
  RepealedFrom = since Date
  // "The table of contents is excluded from the text of the Code".
  FromText     = "from" the? (TextOf | WholeAct) ~(ofCountry | dayWord)
  TextOf       = whole? text OfAct?
  // Machine translation puts the number of the act before all else: "2) No. 53 is excluded according to the Order … of 04.02.2016".
  NumberAhead  = Numbered
  Repealed     = left | cancelled | lapsed
  // Said of whole acts: "Expired by the Code …".
  cancelled    = "expired" we
  WordChange   = AfterWords? Words Manner* replaced Manner* ","? respectively? ","? by Words ","? respectively? (InText | ExceptIn)? -- replaced
               | Words Manner* inserted respectively? by Words                           -- inserted
               | AfterWords Words Manner* inserted                           -- insertedWords
               | AfterWords Manner* inserted respectively? by Words respectively?                      -- insertedAfter
               | Words Manner* left                                                                    -- excluded
               | the? numbering of the? (chapter | section | charters) Manner* replaced by aOrThe? numerals   -- numbering
               | the? bareWords Manner* DoneToWords (ListSep DoneToWords)* &By                                 -- unquoted
  // "Terms are changed" can be of periods of time.
  bareWords    = ("words" | "word" | "numbers" | "figures") we
  DoneToWords  = replaced | left | inserted
  // How and where the words are replaced, in any order.
  Manner       = be | Everywhere | respectively | InText
  Words        = the? words? suchAs? ":"? QuotedList (QuotedSep? the? words QuotedList)* AfterWords?
  suchAs       = "such" space+ "as" we
  // "after the word "Section" the numbers …": where in the text.
  AfterWords   = after2 the? words QuotedList
  Everywhere   = ","? inAll ","?
  InText       = throughout the? whole? the? text OfAct? ExceptIn?
  // A number takes the closing bracket as its own.
  ExceptIn     = "(" exceptFor Place (ListSep Place)* ")"?
  numbering    = ("numeration" | "numbering" | "numbers") we
  // A misprint of "chapters".
  charters     = ("charters" | "charter") we
  numerals     = ("arabic" | "roman") space+ ("numerals" | "numeral" | "numbers" | "figures" | "digits") we
  QuotedList   = quoted (QuotedSep? quoted | QuotedSep halfQuoted)* ","? strayQuote?
  QuotedSep    = ("," | and)+
  quoted (quoted words) = "\"" space* "\"" &letter (~"\"" ~actAhead any)+ "\"" -- doubled
                        | "\"" ~changeOfWords (~"\"" ~actAhead any)+ "\"" -- double
                        | "\"" ~changeOfWords (~"\"" ~actAhead any)+ &actAhead -- unclosed
                        | "''" (~"''" any)+ "''"                -- twoSingle
                        | singleOpen (~singleClose any)+ singleClose -- single
  // Quoted words do not name an act with its day: their closing mark is lost.
  actAhead     = space+ ("by" | "in accordance with") space+ ("the" space+)? ("constitutional" space+)? ("laws" | "law" | "code") space+ ofCountry space* dayWord space* (digit | monthName)
  // Words of a list that lost their opening mark: nothing but words, and the list or its change goes on after them.
  halfQuoted   = ~changeOfWords (~(space changeOfWords) halfChar)+ "\"" &afterHalf
  afterHalf    = space* ("," | ";" | afterWords)
  afterWords   = ("by" | "respectively" | "are" | "is" | "shall") we
  halfChar     = letter | space | "-"
  singleOpen   = "'" | "‘"
  // Not an apostrophe: no letter follows.
  singleClose  = ("'" | "’") &(space | "," | ";" | ":" | ")" | ".")
  // A mark that closes nothing: what follows it is the change, and no quoted words.
  strayQuote   = "\"" &changeOfWords
  changeOfWords = space* ("shall be" | "are" | "is" | "have been" | "has been") space+ (("respectively" | "accordingly") space+)? ("replaced" | "substituted" | "excluded" | "deleted") we
  be           = ("is as" | "are as" | "it has" | "it is" | "it was" | "it" | "as" | "is" | "are" | "was" | "were" | "has been" | "have been" | "has" | "have" | "shall be" | "should be" | "must be" | "will be" | "to be" | "being" | "been") we
  amended      = ("last" space+)? (amendedAnd | supplementedAnd | amendedWord) we
  amendedAnd   = amendedWord space+ ("and" | "and/or") space+ (amendedWord | supplementedWord)
  supplementedAnd = supplementedWord space+ "and" space+ amendedWord
  amendedWord  = "amended" | "modified" | "revised" | "changed" | "altered"
  supplementedWord = "supplemented" | "added" | "complemented" | "extended"
  with         = "with" we
  amendments   = amendmentList (space* ",")? (space+ ("introduced" | "made" | "brought" | "incorporated" | "entered" | "inserted"))? we
  amendmentList = amendmentNoun we (((space* "," space*) | (space+ "and" space+)) (("the" | "some" | "an") space+)? amendmentNoun we)*
  amendmentNoun = "amendments" | "amendment" | "changes" | "change" | "additions" | "addition" | "supplements" | "supplement" | "alterations" | "alteration" | "modifications" | "modification" | "addenda"
  amendmentsTo = (("the" | "an" | "a") space+)? amendmentList (space+ ("are" | "were" | "is" | "was" | "have been" | "has been" | "shall be"))? (space+ ("introduced" | "made" | "incorporated" | "entered" | "brought"))? space+ ("to" | "into" | "in") we
  includes     = ("includes" | "include" | "including" | "contains" | "contain") we
  in           = "in" we
  to           = "to" we
  into         = "into" we
  intoOrIn     = ("into" | "in" | "to") we
  new          = ("new" | "revised" | "following") we
  aOrThe       = ("the" | "an" | "a") we
  wording      = ("wording" | "editorship" | "edition" | "version" | "redaction" | "revision") we
  reworded     = ("reworded" | "worded" | "restated" | statedAnew) we
  statedAnew   = ("set out" | "set forth" | "stated" | "given" | "presented") space+ "in" space+ (("the" | "a") space+)? "new" space+ ("wording" | "edition" | "version")
  stated       = ("updated" | "set out" | "set forth" | "stated" | "given" | "presented" | "expressed" | "laid down" | "read") we
  inserted     = ("supplemented" | "added" | "complemented" | "introduced" | "inserted") we
  approvedWord (rules that were supplemented) = ("rules" | "regulations" | "regulation" | "instruction" | "methodology" | "standard" | "list" | "requirements") we &insertedAhead
  insertedAhead = (~(" - " | ";" | insertedWord) any)* insertedWord
  insertedWord = "supplemented" | "added"
  supplemented = "supplemented" we
  added        = ("added" | "inserted" | "introduced") we
  actionWord   = ("effect" | "operation" | "validity" | "force" | "application") we
  suspended    = "suspended" we
  wasValid     = (("was" | "is" | "shall be") space+)? ("valid" | "effective" | "in force" | "in effect") we
  until        = ("until" | "till" | "up to") we
  with2        = ("by adding" | "by" | "with") we
  left         = ("excluded" | "deleted" | "removed" | "omitted" | "withdrawn" | "stricken" | "struck out" | "eliminated") we
  voided       = (lost | becameVoid | void | "expired") we
  AfterForce   = Force
  lapsed       = ("retired" | "rescinded" | "nullified" | "voided" | "invalidated" | "annulled" | "revoked" | "cancelled" | "canceled" | "abolished" | "repealed" | "abrogated" | lost | becameVoid | void | ceased | declared) we
  lost         = ("lost" | "loses" | "lose" | "looses" | "loose" | "losing" | "loosing") space+ (("its" | "their") space+)? (("legal" | "juridical") space+)? ("force" | "effectiveness" | "effect" | "validity" | "power")
  becameVoid   = ("became" | "becomes" | "become" | "shall become" | "rendered") space+ (void | notInForce)
  void         = "null and void" | "void" | "invalid" | "ineffective" | "inoperative" | "unenforceable" | "out of force" | noLonger
  noLonger     = "no longer" space+ forceOrEffect
  // "Is not in force" tells what is, not what was done: an act can be yet to come into force.
  notInForce   = "not" space+ forceOrEffect
  forceOrEffect = "in force" | "in effect" | "valid" | "effective" | "operative"
  ceased       = "ceased to" space+ ("be in force" | "be in effect" | "be valid" | "be effective" | "be operative" | "have effect")
  declared     = ("recognized" | "recognised" | "declared" | "deemed" | "considered") space+ ("as" space+)? ("to" space+ "be" space+)? (void | notInForce | "having lost force" | "to have lost force" | "to have lost its force")
  replaced     = ("substituted" | "replaced" | "changed") we
  respectively = ("respectively" | "accordingly") we
  by           = ("by" | "with" | "for" | "to" | "on") we
  words        = ("words" | "word-combinations" | "word-combination" | "word combinations" | "word combination" | "word" | "numbers" | "number" | "numerals" | "numeral" | "figures" | "figure" | "digits" | "abbreviations" | "abbreviation" | "phrases" | "phrase" | "terms" | "term" | "adjectives" | "adjective" | "nouns" | "noun" | "verbs" | "verb" | "collocations" | "collocation" | "expressions" | "expression" | "letters" | "letter") we
  after2       = "after" we
  inAll        = "in all" space+ ("contexts" | "cases" | "case forms") we
  byWord       = "by" we
  accordance   = ("in accordance with" | "in compliance with" | "according to" | "pursuant to" | "under") we
${ACTS_EN}${FORCE_EN}
  and          = "and" we
  we           = ~("a".."z")
}
`;
