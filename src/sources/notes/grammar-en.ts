/** The grammar of notes in English (unofficial translations), with the names of rules of `grammar-ru.ts`. */
export const GRAMMAR_EN = String.raw`
Notes {
  // One space for every kind is what the spelling has; Ohm skips them between any two words.
  spaces       := " "*

  Note         = Footnote? ItemLabel? "("? Body Close end
  Footnote     = ("it" "is")? "footnote" ("." | ":" | "," | "-")*
  ItemLabel    = number (")" | ".")
  Body         = Statement (Join Statement)*
  Join         = (";" | "," | "." | and)+
  Close        = (")" | "." | ";" | ",")*
  Statement    = Subject? Dash* "("? Change
  Dash         = "-" | "." | ":" | ","

  // ---- what was changed
  Subject      = in? the? titleWord OfAct? and WholeText         -- titleAndText
               | WholeText                                  -- text
               | the? titleWord and the? preambleWord OfAct? -- titleAndPreamble
               | Title                                      -- title
               | the? preambleWord OfAct?                   -- preamble
               | in? Place (ListSep Place)+                 -- places
               | in? Place (ToAct | OfAct)?                 -- place
               | WholeAct ~(ofCountry | dayWord)            -- act
  Title        = the? titleWord OfPlace?  -- before
               | Place titleWord          -- after
  OfPlace      = of? (Place | WholeAct)
  OfAct        = of WholeAct
  ToAct        = to WholeAct
  WholeText    = throughout the? whole? text OfPlace? ","? ":"?
  WholeAct     = the? this? actWord
  Place        = the? new? Units OfUnits*
  OfUnits      = of the? Units
  Units        = Unit Number (ListSep Number)*      -- numbered
               | Unit ordinalWord                   -- ordinal
               | ordinalWord Unit                   -- ordinalFirst
               | Unit                               -- bare
  ListSep      = "," and? -- mark
               | and      -- and
  Unit         = contents | annex | subsection | section | chapter | article | subparagraph | paragraph | part | indent
  Number       = number ")"?
  contents     = ("table of contents" | "contents" | "content") we
  annex        = ("annexes" | "annex" | "appendices" | "appendix") we
  subsection   = ("subsections" | "subsection" | "sub-sections" | "sub-section") we
  section      = ("sections" | "section") we
  chapter      = ("chapters" | "chapter") we
  article      = ("articles" | "article" | "art.") we
  paragraph    = ("paragraphs" | "paragraph" | "clauses" | "clause" | "points" | "point" | "items" | "item") we
  subparagraph = "sub" "-"? ("paragraphs" | "paragraph" | "clauses" | "clause" | "points" | "point" | "items" | "item") we
  part         = ("parts" | "part") we
  indent       = ("indents" | "indent") we
  ordinalWord (an ordinal number) = ("first" | "second" | "third" | "fourth" | "fifth" | "sixth" | "seventh" | "eighth" | "ninth" | "tenth" | "one" | "two" | "three" | "four" | "five" | "six" | "seven" | "eight" | "nine" | "ten") we
  titleWord    = ("title" | "heading") we
  preambleWord = "preamble" we
  actWord      = ("document" | "law" | "code" | "constitutional law" | "constitution" | "decree" | "resolution" | "order" | "decision") we
  this         = "this" we
  the          = "the" we
  of           = "of" we
  throughout   = ("throughout" | "through" | "in") we
  whole        = ("whole" | "entire") we
  text         = "text" we

  // ---- what was done, and by which acts
  Change       = Acts be? voided AfterForce? ~(~(Close end))        -- repealAfter
               | be? amended By? Acts                               -- modification
               | be? supplemented By Acts                           -- supplemented
               | be? with the? amendments By? Acts                  -- modificationBrought
               | amendmentsTo Subject By? Acts                      -- modificationIn
               | amendments By? Acts                                -- modificationMade
               | be? stated? in aOrThe? new? wording of? By? Acts           -- rewording
               | be? the? new wording of? By? Acts                  -- rewordingNew
               | be? reworded By? Acts                              -- rewordingStated
               | Approved? be? inserted with2 the? new? Place By? Acts -- insertion
               | be? inserted with2 aOrThe? preambleWord By? Acts   -- insertionOfPreamble
               | be? inserted with2 the? words QuotedList By? Acts  -- supplementedWords
               | be? added InWhat? By Acts                          -- addition
               | ActionOf? be? suspended SpanFrom? Until? By? Acts  -- suspension
               | wasValid Until By? Acts                            -- expiry
               | WordChange (";" WordChange)* InText? "-"? By? Acts -- terms
               | be? Repealed RepealedFrom? By? Acts                -- repeal
               | be? Repealed &(Close end)                          -- repealByNobody
               | Done &(Join Statement)                             -- shared
  // "The title is in a new version, the preamble is excluded - by the Law …": the act stands once, after a dash.
  Done         = be? with the? amendments                   -- modification
               | be? amended                                -- modificationDone
               | be? in aOrThe? new? wording                -- rewording
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
  Repealed     = left | cancelled | lapsed
  // Said of whole acts: "Expired by the Code …".
  cancelled    = "expired" we
  WordChange   = AfterWords? Words InText? be? Everywhere? respectively? replaced ","? respectively? ","? by Words ","? respectively? -- replaced
               | Words be? Everywhere? respectively? inserted respectively? by Words                           -- inserted
               | AfterWords be? Everywhere? respectively? inserted respectively? by Words respectively?                      -- insertedAfter
               | Words be? Everywhere? left                                                                    -- excluded
  Words        = the? words? suchAs? ":"? QuotedList (QuotedSep? the? words QuotedList)* AfterWords?
  suchAs       = "such" space+ "as" we
  // "after the word "Section" the numbers …": where in the text.
  AfterWords   = after2 the? words QuotedList
  Everywhere   = ","? inAll ","?
  InText       = throughout the? whole? text
  QuotedList   = quoted (QuotedSep? quoted)* ","?
  QuotedSep    = ("," | and)+
  quoted (quoted words) = "\"" (~"\"" any)+ "\""
  be           = ("is as" | "are as" | "it has" | "it is" | "it was" | "it" | "as" | "is" | "are" | "was" | "were" | "has been" | "have been" | "has" | "have" | "shall be") we
  amended      = ("last" space+)? ("amended" | "modified" | "revised" | "changed" | "supplemented and amended") we (space+ "and supplemented" we)?
  with         = "with" we
  amendments   = ("amendments" | "amendment" | "changes") we (space+ "and" space+ ("additions" | "supplements" | "changes" | "amendments") we)? (space* ",")? (space+ ("introduced" | "made" | "brought") we)?
  amendmentsTo = ("the" space+)? ("amendments" | "amendment" | "changes" | "modifications") (space+ "and" space+ ("additions" | "supplements" | "changes"))? (space+ ("are" | "were" | "is" | "was" | "have been" | "has been" | "shall be"))? (space+ ("introduced" | "made" | "incorporated"))? space+ ("to" | "into" | "in") we
  in           = "in" we
  to           = "to" we
  into         = "into" we
  new          = "new" we
  aOrThe       = ("the" | "a") we
  wording      = ("wording" | "editorship" | "edition" | "version" | "redaction") we
  reworded     = ("reworded" | "worded" | "restated" | statedAnew) we
  statedAnew   = ("set out" | "set forth" | "stated" | "given" | "presented") space+ "in" space+ ("the" | "a") space+ "new" space+ ("wording" | "edition" | "version")
  stated       = ("set out" | "set forth" | "stated" | "given" | "presented" | "expressed" | "laid down") we
  inserted     = ("supplemented" | "added") we
  approvedWord (rules that were supplemented) = ("rules" | "regulations" | "regulation" | "instruction" | "methodology" | "standard" | "list" | "requirements") we &insertedAhead
  insertedAhead = (~(" - " | ";" | insertedWord) any)* insertedWord
  insertedWord = "supplemented" | "added"
  supplemented = "supplemented" we
  added        = ("added" | "inserted" | "introduced") we
  actionWord   = ("effect" | "operation" | "validity") we
  suspended    = "suspended" we
  wasValid     = (("was" | "is" | "shall be") space+)? ("valid" | "effective" | "in force" | "in effect") we
  until        = ("until" | "till" | "up to") we
  with2        = ("by" | "with") we
  left         = ("excluded" | "deleted" | "removed" | "omitted" | "withdrawn" | "stricken" | "struck out" | "eliminated") we
  voided       = ("null and void" | "invalid" | "became invalid" | "become invalid" | "no longer in force" | "lost force" | "lost its force") we
  AfterForce   = Force
  lapsed       = ("no longer valid" | "no longer effective" | "no longer in effect" | "lost its effect" | "lost their effect" | "ceased to be effective" | "ceased to be operative" | "annulled" | "revoked" | "became invalid" | "null and void" | "become null and void" | "becomes null and void" | "rendered null and void" | "considered to be invalid" | "became unenforceable" | "became ineffective" | "become ineffective" | "lost legal force" | "loses its force" | "loses force" | "cancelled" | "canceled" | "lost force" | "lost its force" | "lost their force" | "lost effect" | "ceased to be in force" | "no longer in force" | "became inoperative" | "become invalid" | "became null and void" | "ceased to have effect" | "ceased to be valid" | "abolished" | "repealed" | "invalidated" | "abrogated" | declared) we
  declared     = ("recognized" | "recognised" | "declared" | "deemed") space+ ("as" space+)? ("to" space+ "be" space+)? ("invalid" | "having lost force" | "to have lost force" | "to have lost its force" | "no longer valid" | "no longer in force")
  replaced     = ("substituted" | "replaced" | "changed") we
  respectively = ("respectively" | "accordingly") we
  by           = ("by" | "with" | "for" | "to" | "on") we
  words        = ("words" | "word" | "numbers" | "number" | "figures" | "figure" | "digits") we
  after2       = "after" we
  inAll        = "in all" space+ ("contexts" | "cases") we
  byWord       = "by" we
  accordance   = ("in accordance with" | "in compliance with" | "according to" | "pursuant to" | "under") we

  // ---- the acts: "by the Laws … dated A No. 1 (…); dated B No. 2"
  Acts         = Act PriorText? (ActJoin (Act | Act_next) PriorText?)*
  // Another publisher's pointer to the text before the change.
  PriorText    = "(" (see | referTo) the? formerText ")"
  referTo      = "refer to" we
  formerText   = ("earlier" | "old" | "previous" | "former" | "prior") space+ ("version" | "revision" | "edition" | "wording") we
  ActJoin      = (";" | ",") and?  -- mark
               | and               -- and
  Act          = the? joint order Signing (SigningSep Signing)+ Force?  -- joint
               | &NumberWithin Name ActDate Force? -- numberWithin
               | Name? ActDate ","? Numbered Force?          -- dateFirst
               | Name? Numbered ofCountry? ","? ActDate Force? -- numberFirst
               | Name? ActDate &Closed Force?         -- numberless
  // "the joint order of the Minister of A dated … No. 1 and the Minister of B dated … No. 2": one act.
  Signing      = signer ActDate ","? Numbered
  SigningSep   = "," and? -- mark
               | and      -- and
  Act_next     = Date Numbered Force?
  // "Resolution No. 52 of the Board … dated …": the number stands before whose act it is.
  NumberWithin = the? (resolution | decree | order | decision) Numbered ("of" | "by")
  // A comma that nothing follows: the number may be lost.
  Closed       = "." | ";" | "," ~end | "(" | ")"
  ActDate      = dayWord (Date_short | Date)
  Date_short   = shortDate
  Numbered     = numberSign actNumber ofParliament?
  Name         = the? ActName quoted? ","?
  ActName      = countryName? constitutionalLaw ofCountry?   -- constitutionalLaw
               | countryName? constitutionalLaws ofCountry?  -- constitutionalLaws
               | countryName? law ofCountry?                 -- law
               | countryName? laws ofCountry?                -- laws
               | codeKind? code ofCountry?                   -- code
               | codes ofCountry?                            -- codes
               | decree Numbered? ofPresident HavingForce?             -- decree
               | decrees ofPresident HavingForce?            -- decrees
               | (resolution | decree | order) Numbered? ofGovernment     -- resolution
               | (resolutions | decrees) ofGovernment            -- resolutions
               | countryName? government (resolution | decree) ofCountry? -- governmentResolution
               | countryName? presidential decree ofCountry? HavingForce?      -- presidentialDecree
               | normative? (resolution | decree) Numbered? ofThe body -- bodyResolution
               | normative? resolutions ofThe body   -- bodyResolutions
               | order Numbered? ofOffice                      -- order
               | orders ofOffice                     -- orders
               | decision Numbered? ofMaslikhat                -- decision
               | decisions ofMaslikhat               -- decisions
               | decision Numbered? ofThe body_head            -- bodyDecision
  HavingForce  = ","? having the? force of aOrThe? (constitutionalLaw | law)
  having       = ("having" | "with" | "that has" | "which has") we
  force        = "force" we
  government   = ("government" | "governmental") we
  presidential = "presidential" we
  ofCountry    = ("of" space+)? ("the" space+)? countryName
  countryName  = ("republic of kazakhstan" | "rok" | "rk" | "kazakhstan") we
  codeKind     = ("administrative" | "budget" | "civil" | "customs" | "ecological" | "entrepreneurial" | "environmental" | "forest" | "labor" | "labour" | "land" | "social" | "tax" | "water") we
  ofPresident  = "of" space+ "the" space+ "president" we (space+ ofCountry)?
  ofGovernment = "of" space+ "the" space+ "government" we (space+ ofCountry)?
  ofOffice (the office that gave the order)     = ("of" | "by") space+ (~dated ~notOffice officeChar)+ &dated
  ofMaslikhat (the maslikhat that decided)      = "of" space+ (~dated ~notOffice ~"maslikhat" officeChar)* "maslikhat" (~dated ~notOffice officeChar)* &dated
  // Bodies whose acts have no form of their own in the graph.
  body (the body that resolved)                 = bodyHead we (~dated ~notOffice officeChar)* &dated
  bodyHead     = "management board" | "board" | "parliament" | "senate" | "mazhilis" | "majilis" | "supreme court" | "constitutional court" | "constitutional council" | "akimat" | "central election commission" | "central electoral commission" | "accounts committee" | "supreme audit chamber"
  body_head (the akim who decided)              = "akim" we (~dated ~notOffice officeChar)* &dated
  ofThe        = ("of" | "by") space+ ("the" space+)?
  signer (one of those who gave a joint order)  = (~dated ~notOffice officeChar)+ &dated
  joint        = "joint" we
  normative    = ("regulatory" | "normative") we
  dayWord      = ("dated" | "as of" | "from" | "of" | "on") we
  dated        = ("dated" | "as of" | "from" | "no." | "no" | "№" | ofDay) space*
  ofDay        = "of" space+ dayOrMonth
  dayOrMonth   = digit | monthName
  officeChar   = letter+ | space | "-" | "," | "."
  // A change or another act within the words of an office: it is not the name of one office.
  notOffice    = ("amended" | "amendments" | "supplemented" | "wording" | "edition" | "excluded" | "replaced" | "invalid" | "order" | "orders" | "law" | "laws" | "resolution" | "decree" | "decision" | "joint" | "and by" | "and the minister" | "and the chairman" | "akim and" | "maslikhat and" | "and maslikhat" | "and the maslikhat" | "and akim" | "and the akim") we
  ofParliament = ("zrk" | "zpk" | "srk" | "lrk" | "sam") we
  constitutionalLaw  = ("constitutional" | "constitution") space+ "law" we
  constitutionalLaws = "constitutional" space+ "laws" we
  law          = "law" we
  laws         = "laws" we
  code         = "code" we
  codes        = "codes" we
  decree       = ("decree" | "edict") we
  decrees      = ("decrees" | "edicts") we
  resolution   = "resolution" we
  resolutions  = "resolutions" we
  order        = "order" we
  orders       = "orders" we
  decision     = "decision" we
  decisions    = "decisions" we

  Date         = numericDate yearWord?                                -- numeric
               | dayNumber daySuffix? of? monthName ","? yearNumber -- words
               | monthName dayNumber daySuffix? ","? yearNumber      -- monthFirst
  daySuffix    = ("st" | "nd" | "rd" | "th") we
  yearWord     = "year" we
  numericDate (a day such as 13.06.2013)        = digits space* "." space* digits space* "." space* digits
  shortDate (a day such as 10.07.98)            = digit digit? "." digit digit? "." digit digit ~digit
  dayNumber    = "0".."9" ("0".."9")? ~"0".."9"
  monthName (the name of a month)               = ("january" | "february" | "march" | "april" | "may" | "june" | "july" | "august" | "september" | "october" | "november" | "december") we
  yearNumber (a year in four digits)            = "0".."9" "0".."9" "0".."9" "0".."9" ~"0".."9"
  actNumber (the number of an act)              = numberHead? digits numberTail* ~alnum
  numberHead   = ministryOfHealth | letterHead+
  ministryOfHealth = ("қp" | "қr" | "kr" | "qr") ("-" | space) ("дcm" | "dsm") space* "-"?
  letterHead   = shortWord ("-" | "/")
  numberTail   = convocation | numberPart | shortWord
  convocation  = space* "-" space* roman
  numberPart   = ("-" | "/") (shortWord | digits)  -- sign
               | "." digits                        -- stop
  shortWord    = letter letter? letter? letter? letter? ~letter
  roman        = ("i" | "v" | "x")+ ~alnum
  numberSign (№ or No.)                         = "№" | "no." | "no" | "n" | "#"
  number (a number of a provision)              = arabicNumber | romanNumber
  arabicNumber = digits ("-" digits)*
  romanNumber  = ("i" | "v" | "x" | "l")+ we
  digits       = ("0".."9")+

  // ---- when the change takes force
  Force        = "(" ForcePhrase Closing                               -- bracketed
  Closing      = ")"   -- bracket
               | ~(","* end)  -- missing
  ForcePhrase  = ForceRule ","? Exception                              -- partial
               | ForceRule LinkOfForce relate relationChar+            -- relations
               | ForceRule LinkOfForce lasts? until Date               -- ending
               | enters conditionStart conditionPart+                  -- conditional
               | ForceRule                                             -- whole
  // What the rule is not of: whether this change is of it, the note does not say.
  Exception    = exceptFor ExceptionPart+
  ExceptionPart = Date          -- day
                | exceptionChar -- other
  ForceRule    = enters? upon? Count calendar? days after Publication  -- days
               | enters? upon? Count months after Publication          -- months
               | enters? upon? Count years after Publication           -- years
               | enters? afterTheDay Publication                       -- dayAfter
               | enters? fromDay Publication                           -- publication
               | enters? fromDay signing                               -- signing
               | enters? since Date                                    -- date
               | procedure? see RuleList RuleAct? forProcedure?        -- rule
               | forProcedure ","? see RuleList RuleAct?               -- ruleAfter
               | procedure isIn RuleList RuleAct?                      -- ruleIn
  // "from the date of entry into force of the Law …": a day that no note tells.
  conditionStart = (fromDay | afterTheDay) space+ ("the" space+)? ("entry into force" | "entering into force" | "coming into force" | "enactment" | "enforcement" | "introduction" | "ratification") space+ "of" we
  conditionPart = "(" (~(")" | "(" | ";") any)+ ")" -- bracketed
                | relationChar                     -- bare
  LinkOfForce  = ","? and?
  relate       = ("shall apply to" | "applies to" | "apply to" | "shall be applied to" | "is applied to" | "extends to" | "shall extend to" | "shall cover" | "covers") we
  relationChar = subparagraphEnd | relationOther
  relationOther = ~("(" | ")" | ";") any
  lasts        = ("shall be valid" | "is valid" | "valid" | "shall be effective" | "is effective" | "effective") we
  exceptFor    = ("with the exception of" | "with the exception for" | "with an exception of" | "except for" | "except of" | "excepting" | "excluding" | "except") we
  exceptionChar = subparagraphEnd | exceptionOther
  exceptionOther = ~("(" | ")" | ";" | endOfForce) any
  subparagraphEnd = digit ")" &exceptionGoesOn
  exceptionGoesOn = space* (letter | ",")
  // An end of force, or force over earlier relations, is more than an exception.
  endOfForce   = "valid until" | "effective until" | "shall be valid" | "relations" | "suspend"
  Publication  = its? first? official? publication
  Count        = count ("(" numeralWords ")")?  -- digits
               | numeralWords                   -- words
  RuleList     = RuleSub? RulePara? article RuleMain  -- article
               | RuleSub? paragraph RuleMain          -- paragraph
  RuleMain     = number (ListSep number)*
  RuleSub      = subparagraph number ")"? of?
  RulePara     = paragraph number of?
  RuleAct      = of the? (this | said)? law ofCountry? Numbered? RuleDate? Numbered?
  RuleDate     = dayWord Date
  enters       = (("shall" | "will" | "is to" | "are to" | "to") space+)? (beForce space+)? (entersInto | "enforced" | "enacted" | "implemented" | "introduced" | "effective" | "valid" | "in force" | "in effect" | "become effective" | "becomes effective" | "take effect" | "takes effect" | "have effect") we
  beForce      = ("be" | "is" | "are" | "was" | "were") we
  entersInto   = ("comes" | "come" | "came" | "enters" | "entered" | "enter" | "goes" | "go" | "put" | "brought" | "introduced") space+ "into" space+ ("legal" space+)? ("force" | "effect" | "operation")
  upon         = uponExpiry | afterWord
  uponExpiry   = ("upon" | "after" | "on" | "at") space+ ("the" space+)? ("expiry" | "expiration" | "lapse") space+ "of" we
  afterWord    = "after" we
  count (a number)                              = digits
  numeralWords (a number in words)              = numeralWord ((space | "-")+ numeralWord)*
  numeralWord  = ~unitOfTime ("a".."z")+
  unitOfTime   = "calendar" | "day" | "month" | "year" | "working" | "shall" | "from" | "since" | "see"
  calendar     = "calendar" we
  days         = ("days" | "day") we
  months       = ("months" | "month") we
  years        = ("years" | "year") we
  after        = ("after" | "from" | "since" | "following") (space+ ("the" space+)? ("day" | "date") (space+ "of")?)? we
  fromDay      = ("from" | "since" | "on" | "upon" | "as of" | "as from") (space+ ("the" space+)? ("day" | "date" | "moment") (space+ "of")?)? we
  its          = ("its" | "their" | "the") we
  first        = "first" we
  official     = "official" we
  publication  = "publication" we
  signing      = ("its" space+)? "signing" we
  since        = ("with effect from" | "from" | "since" | "on" | "as of" | "as from" | "dated") we
  procedure    = ("for" space+)? ("the" space+)? (procedureOf | procedureFor) we ","?
  procedureOf  = ("order" | "procedure") space+ ("of" | "for") space+ ("its" space+ | "the" space+)? entering
  entering     = "enforcement" | "enactment" | "entry into force" | "entering into force" | "putting into effect" | "putting into force" | "bringing into force" | "bringing into effect" | "coming into force" | "implementation" | "introduction" | "entry into effect"
  isIn         = ("is provided in" | "is provided by" | "is specified in" | "is determined by" | "is determined in" | "is set by" | "is in") we
  see          = ("see." | "see" | "refer to") we (space* "in" we)? (space* "the" we)?
  afterTheDay  = "after" space+ ("the" space+)? ("day" | "date") (space+ "of")? we
  said         = "said" we
  forProcedure = "for" space+ ("the" space+)? (procedureFor | procedure) we
  procedureFor = ("enactment" | "enforcement") space+ ("procedure" | "order")

  and          = "and" we
  we           = ~("a".."z")
}
`;
