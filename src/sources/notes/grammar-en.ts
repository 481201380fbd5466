/** The grammar of notes in English (unofficial translations), with the names of rules of `grammar-ru.ts`. */
export const GRAMMAR_EN = String.raw`
Notes {
  Note         = Footnote? ItemLabel? "("? Body Close end
  Footnote     = "footnote" ("." | ":")*
  ItemLabel    = number (")" | ".")
  Body         = Statement (Join Statement)*
  Join         = (";" | "," | "." | and)+
  Close        = (")" | "." | ";" | ",")*
  Statement    = Subject? Dash* Change
  Dash         = "-" | "." | ":" | ","

  // ---- what was changed
  Subject      = WholeText                                  -- text
               | the? titleWord and the? preambleWord       -- titleAndPreamble
               | Title                                      -- title
               | the? preambleWord OfAct?                   -- preamble
               | Place                                      -- place
               | WholeAct                                   -- act
  Title        = the? titleWord OfPlace?
  OfPlace      = of (Place | WholeAct)
  OfAct        = of WholeAct
  WholeText    = throughout the? whole? text OfPlace? ","? ":"?
  WholeAct     = the? this? actWord
  Place        = the? Units OfUnits*
  OfUnits      = of the? Units
  Units        = Unit Number (ListSep Number)*  -- numbered
               | Unit                           -- bare
  ListSep      = "," and? -- mark
               | and      -- and
  Unit         = section | chapter | article | subparagraph | paragraph | part
  Number       = number ")"?
  section      = ("sections" | "section") we
  chapter      = ("chapters" | "chapter") we
  article      = ("articles" | "article") we
  paragraph    = ("paragraphs" | "paragraph" | "clauses" | "clause") we
  subparagraph = "sub" "-"? ("paragraphs" | "paragraph" | "clauses" | "clause") we
  part         = ("parts" | "part") we
  titleWord    = ("title" | "heading") we
  preambleWord = "preamble" we
  actWord      = ("law" | "code" | "constitutional law" | "constitution" | "decree" | "resolution" | "order" | "decision") we
  this         = "this" we
  the          = "the" we
  of           = "of" we
  throughout   = ("throughout" | "through" | "in") we
  whole        = ("whole" | "entire") we
  text         = "text" we

  // ---- what was done, and by which acts
  Change       = be? amended By? Acts                               -- modification
               | be? with amendments By? Acts                       -- modificationBrought
               | be? in the? new? wording Acts                      -- rewording
               | be? reworded By? Acts                              -- rewordingStated
               | be? inserted with2 Place By? Acts                  -- insertion
               | WordChange (";" WordChange)* "-"? By? Acts         -- terms
               | be? Repealed By? Acts                              -- repeal
               | be? Repealed &(Close end)                          -- repealByNobody
  By           = "-"? (byWord | accordance)  -- by
               | "-"                         -- dash
  Repealed     = left | lapsed
  WordChange   = the? words QuotedList be? replaced respectively? by the? words? QuotedList -- replaced
               | the? words QuotedList be? left                                             -- excluded
  QuotedList   = quoted (QuotedSep? quoted)* ","?
  QuotedSep    = ("," | and)+
  quoted (quoted words) = "\"" (~"\"" any)+ "\""
  be           = ("as" | "is" | "are" | "was" | "were" | "has been" | "have been") we
  amended      = ("amended" | "changed") we (space+ "and supplemented" we)?
  with         = "with" we
  amendments   = "amendments" we (space+ "and additions" we)? (space* "," )? (space+ ("introduced" | "made") we)?
  in           = "in" we
  new          = "new" we
  wording      = ("wording" | "edition" | "version") we space+ "of" we
  reworded     = ("reworded" | "worded") we
  inserted     = ("supplemented" | "added") we
  with2        = ("by" | "with") we
  left         = ("excluded" | "deleted") we
  lapsed       = ("became invalid" | "lost force" | "lost its force" | "repealed") we
  replaced     = ("substituted" | "replaced") we
  respectively = "respectively" we
  by           = ("by" | "with") we
  words        = ("words" | "word") we
  byWord       = "by" we
  accordance   = "in accordance with" we

  // ---- the acts: "by the Laws … dated A No. 1 (…); dated B No. 2"
  Acts         = Act (ActJoin Act)*
  ActJoin      = (";" | ",") and?  -- mark
               | and               -- and
  Act          = Name? ActDate Numbered? Force?           -- dateFirst
               | Name? Numbered ActDate Force?            -- numberFirst
  ActDate      = dayWord Date
  Numbered     = numberSign actNumber
  Name         = the? ActName ","?
  ActName      = constitutionalLaw ofCountry         -- constitutionalLaw
               | constitutionalLaws ofCountry        -- constitutionalLaws
               | law ofCountry?                      -- law
               | laws ofCountry?                     -- laws
               | code ofCountry                      -- code
               | decree ofPresident                  -- decree
               | decrees ofPresident                 -- decrees
               | resolution ofGovernment             -- resolution
               | resolutions ofGovernment            -- resolutions
               | order ofOffice                      -- order
               | orders ofOffice                     -- orders
               | decision ofMaslikhat                -- decision
               | decisions ofMaslikhat               -- decisions
  ofCountry    = "of" space+ ("the" space+)? ("republic of kazakhstan" | "rk") we
  ofPresident  = "of" space+ "the" space+ "president" we (space+ ofCountry)?
  ofGovernment = "of" space+ "the" space+ "government" we (space+ ofCountry)?
  ofOffice (the office that gave the order)     = "of" space+ (~dated officeChar)+ &dated
  ofMaslikhat (the maslikhat that decided)      = "of" space+ (~dated ~"maslikhat" officeChar)* "maslikhat" (~dated officeChar)* &dated
  dayWord      = ("dated" | "as of" | "of") we
  dated        = ("dated" | "as of" | "no." | "no" | "№") space
  officeChar   = letter | space | "-" | "," | "."
  constitutionalLaw  = "constitutional" space+ "law" we
  constitutionalLaws = "constitutional" space+ "laws" we
  law          = "law" we
  laws         = "laws" we
  code         = "code" we
  decree       = "decree" we
  decrees      = "decrees" we
  resolution   = "resolution" we
  resolutions  = "resolutions" we
  order        = "order" we
  orders       = "orders" we
  decision     = "decision" we
  decisions    = "decisions" we

  Date         = numericDate                        -- numeric
               | dayNumber monthName ","? yearNumber -- words
               | monthName dayNumber ","? yearNumber -- monthFirst
  numericDate (a day such as 13.06.2013)        = digits "." space* digits "." space* digits
  dayNumber    = "0".."9" ("0".."9")? ~"0".."9"
  monthName (the name of a month)               = ("january" | "february" | "march" | "april" | "may" | "june" | "july" | "august" | "september" | "october" | "november" | "december") we
  yearNumber (a year in four digits)            = "0".."9" "0".."9" "0".."9" "0".."9" ~"0".."9"
  actNumber (the number of an act)              = digits numberTail* ~alnum
  numberTail   = convocation | numberPart | shortWord
  convocation  = space* "-" space* roman
  numberPart   = ("-" | "/") (shortWord | digits)
  shortWord    = letter letter? letter? letter? letter? ~letter
  roman        = ("i" | "v" | "x")+ ~alnum
  numberSign (№ or No.)                         = "№" | "no." | "no" | "n"
  number (a number of a provision)              = arabicNumber | romanNumber
  arabicNumber = digits ("-" digits)*
  romanNumber  = ("i" | "v" | "x" | "l")+ we
  digits       = ("0".."9")+

  // ---- when the change takes force
  Force        = "(" ForcePhrase ")"?                                  -- bracketed
  ForcePhrase  = enters? upon? Count calendar? days after Publication  -- days
               | enters? upon? Count months after Publication          -- months
               | enters? upon? Count years after Publication           -- years
               | enters? fromDay Publication                           -- publication
               | enters? since Date                                    -- date
               | procedure? see RuleList RuleAct? forProcedure?        -- rule
  Publication  = its? first? official? publication
  Count        = count ("(" numeralWords ")")?  -- digits
               | numeralWords                   -- words
  RuleList     = RuleSub? RulePara? article RuleMain  -- article
               | RuleSub? paragraph RuleMain          -- paragraph
  RuleMain     = number (ListSep number)*
  RuleSub      = subparagraph number ")"? of?
  RulePara     = paragraph number of?
  RuleAct      = of the? this? law ofCountry? Numbered? RuleDate?
  RuleDate     = dayWord Date
  enters       = ("shall be enforced" | "shall be put into effect" | "shall be put into force" | "shall be brought into force" | "shall be brought into effect" | "shall be enacted" | "shall come into force" | "shall come into effect" | "shall enter into force" | "shall enter into effect" | "shall take effect" | "comes into force" | "comes into effect" | "enters into force" | "enters into effect" | "is put into effect" | "is enforced" | "takes effect" | "effective") we
  upon         = ("upon" | "after" | "on") space+ ("the" space+)? ("expiry" | "expiration") space+ "of" we
  count (a number)                              = digits
  numeralWords (a number in words)              = numeralWord ((space | "-")+ numeralWord)*
  numeralWord  = ~unitOfTime ("a".."z")+
  unitOfTime   = "calendar" | "day" | "month" | "year" | "working" | "shall" | "from" | "since" | "see"
  calendar     = "calendar" we
  days         = ("days" | "day") we
  months       = ("months" | "month") we
  years        = ("years" | "year") we
  after        = ("after" | "from" | "since" | "following") (space+ "the" space+ ("day" | "date") space+ "of")? we
  fromDay      = ("from" | "since" | "on" | "upon") (space+ "the" space+ ("day" | "date") space+ "of")? we
  its          = ("its" | "their" | "the") we
  first        = "first" we
  official     = "official" we
  publication  = "publication" we
  since        = ("with effect from" | "from" | "since" | "on" | "as of") we
  procedure    = ("for" space+)? ("the" space+)? ("order" | "procedure") space+ ("of" | "for") space+ ("the" space+)? ("enforcement" | "enactment" | "entry into force" | "its enforcement" | "putting into effect" | "implementation") we ","?
  see          = "see" we
  forProcedure = "for the" space+ ("enactment procedure" | "procedure for enactment" | "order of enforcement") we

  and          = "and" we
  we           = ~("a".."z")
}
`;
