/** Rules of words and quotes in the grammar of notes in English (`en.ts`): replaced, excluded, put in. */

export const WORDS_EN = String.raw`
  // ---- words and quotes
  WordSep      = (";" | "," | and)+
  WordChange   = AfterWords? Words Manner* replaced Manner* ","? respectively? ","? By2 NewWords Each? Manner2* -- replaced
               | replace Words ","? respectively? ","? by NewWords InText?               -- toReplace
               | Words ","? "-" ","? by NewWords InText?                                 -- shortened
               | Words Manner* inserted respectively? by NewWords                        -- inserted
               | AfterWords Words Manner* inserted                           -- insertedWords
               | AfterWords insert NewWords InText?                          -- toInsert
               | insert Words InText?                                        -- toInsertAfter
               | exclude NewWords InText?                                    -- toExclude
               // By what, the note leaves out: "the words "X" are substituted by the Law …".
               | Words Manner* replaced &(By Name)                                                     -- replacedAlone
               | AfterWords Manner* inserted respectively? by NewWords respectively?                   -- insertedAfter
               | Words Manner* left                                                                    -- excluded
               | the? numberingOf of? the? (chapter | section | charters) QuotedList? Manner* replaced by &(aOrThe? numerals) aOrThe? numerals -- numbering
               | the? numberingOf of? the? (chapter | section | charters) QuotedList? Manner* replaced by NewWords -- numbers
               | the? bareWords Manner* DoneToWords (ListSep DoneToWords)* Manner2* &By                                 -- unquoted
  // "Terms are changed" can be of periods of time.
  bareWords    = ("words" | "word" | "numbers" | "figures") we
  DoneToWords  = replaced | left | inserted
  Each         = ","? respectively
  // How and where the words are replaced, in any order.
  Manner       = be                        -- be
               | Everywhere                -- everywhere
               | ","? respectively ","?    -- respectively
               | ","? InText ","?          -- inText
               | butIn                     -- butIn
  Manner2      = Everywhere -- everywhere
               | InText     -- inText
               | ExceptIn   -- exceptIn
  // "Replaced the words X": the word before them is lost.
  By2          = by corresponding? -- by
               | &ItsWords         -- lost
  ItsWords     = the words "\""
  corresponding = ("the" space+)? ("corresponding" | "relevant" | "respective") we
  // Words that are put in: a change that follows has words of its own.
  NewWords     = the? following? words? (and words)? (suchAs | of)? ":"? NewList (QuotedSep ~NextWords the? words NewList)* AfterWords?
  NewList      = quoted LetterTail? (~OtherChange MoreQuoted)* (~OtherChange ",")? strayQuote?
  OtherChange  = QuotedSep NextWords
  // "…, the word "X" by the word "Y"": done as with the words before them.
  NextWords    = WordChange            -- change
               | Words by NewWords Each? -- alike
  MoreQuoted   = QuotedSep? quoted LetterTail? -- quoted
               | QuotedSep halfQuoted          -- half
  // "The words "in subparagraphs" a) and b)": letters that were left outside of the marks.
  LetterTail   = letterMark (("," | and)? letterMark)*
  letterMark   = "a".."z" ")"
  insert       = ("to insert" | "insert" | "to add" | "add" | "to include" | "include") we
  exclude      = ("to exclude" | "exclude" | "to delete" | "delete" | "to remove" | "remove") we
  Words        = the? following? words? (and words)? (suchAs | of)? ":"? QuotedList (QuotedSep? the? words QuotedList)* AfterWords? -- marked
               | the? words halfFirst (QuotedSep QuotedList)? AfterWords? -- half
  suchAs       = "such" space+ "as" we
  // "after the word "Section" the numbers …": where in the text.
  AfterWords   = after2 the? words QuotedList
  Everywhere   = ","? inAll ","?
  following    = "following" we
  InText       = throughout the? whole? the? text OfAct? ExceptIn?
  // A number takes the closing bracket as its own.
  ExceptIn     = "(" exceptFor Place (ListSep Place)* ")"?
  // "Throughout the text, except for Articles 5 and 6, the words …".
  butIn        = butInBrackets | butInCommas
  butInBrackets = "(" space* exceptFor space+ placeOf (placesSep placeOf)* space* ")"?
  butInCommas  = "," space* exceptFor space+ placeOf (placesSep placeOf)* (space* ",")?
  placesSep    = placesComma | placesAnd
  placesComma  = space* "," space* (andWord space+)?
  placesAnd    = space+ andWord space+
  placeOf      = (("the" | "its") space+)? unitOf space* number ")"? (placesSep ~unitOf number ")"?)* (space+ ("of" space+)? placeOf)?
  unitOf       = section | subsection | chapter | subchapter | article | subparagraph | paragraph | part | annex
  numberingOf  = numbering | numeralsOf
  numeralsOf   = ("roman" | "arabic") space+ ("numerals" | "numeral" | "numbers" | "figures" | "numbering" | "numeration") we
  numbering    = ("numeration" | "numbering" | "numbers") we
  // A misprint of "chapters".
  charters     = ("charters" | "charter") we
  numerals     = ("arabic" | "roman") space+ ("numerals" | "numeral" | "numbers" | "figures" | "digits") we
  QuotedList   = quoted LetterTail? MoreQuoted* ","? strayQuote?
  QuotedSep    = ("," | and)+
  quoted (quoted words) = "\"" space* "\"" &letter (~"\"" ~actAhead any)+ "\"" -- doubled
                        | "\"" ~changeOfWords nestedChar+ space+ "\"" ~space (~"\"" any)+ "\"" afterNested -- nested
                        | "\"" ~changeOfWords (~"\"" ~actAhead ~changeAhead any)+ "\"" -- double
                        | "\"" ~changeOfWords (~"\"" ~actAhead ~changeAhead any)+ &changeAhead -- unclosedBefore
                        | "\"" ~changeOfWords (~"\"" ~actAhead any)+ &actAhead -- unclosed
                        | "''" (~"''" any)+ "''"                -- twoSingle
                        | singleOpen (~singleClose any)+ singleClose -- single
  // Quoted words do not name an act with its day: their closing mark is lost.
  actAhead     = space+ ("by" | "in accordance with") space+ ("the" space+)? ("constitutional" space+)? ("laws" | "law" | "code") space+ ofCountry space* dayWord space* (digit | monthName)
  // Words of a list that lost their opening mark: nothing but words, and the list or its change goes on after them.
  halfQuoted   = ~changeOfWords (~(space changeOfWords) halfChar)+ "\"" &afterHalf
  afterHalf    = space* ("," | ";" | afterWords)
  afterWords   = ("by" | "respectively" | "are" | "is" | "shall") we
  // "The words "the Law "On X"" are …": marks within marks, both of which are closed, or one.
  nestedChar   = ~"\"" ~(","? space+ "\"") ~actAhead ~changeAhead any
  afterNested  = "\""      -- closed
               | &actAhead -- act
               | &nextWords -- next
  nextWords    = space* nextWord
  nextWord     = "," | ";" | changeOfWords | afterWords | andWord
  // A change to other words within quoted words: they have lost their closing mark.
  changeAhead  = space+ ("shall be" | "are" | "is" | "were" | "was" | "have been" | "has been") space+ (respectively space+)? ("replaced" | "substituted" | "changed") space+ (respectively space+)? ("by" | "with" | "for" | "to") space+ (("the" space+)? words)? space* ":"? space* "\""
  // The first words of a list, whose opening mark is lost.
  halfFirst    = ~"\"" (~(space changeOfWords) halfChar)+ "\"" &(space* ("," | ";" | changeOfWords))
  halfChar     = letter | space | "-"
  singleOpen   = "'" | "‘"
  // Not an apostrophe: no letter follows.
  singleClose  = ("'" | "’") &(space | "," | ";" | ":" | ")" | ".")
  // A mark that closes nothing: what follows it is the change, and no quoted words.
  strayQuote   = "\"" &changeOfWords
  changeOfWords = space* ("shall be" | "are" | "is" | "have been" | "has been") space+ (("respectively" | "accordingly") space+)? ("replaced" | "substituted" | "excluded" | "deleted") we
`;
