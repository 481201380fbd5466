/** Rules of force in the grammar of notes in English (`en.ts`): when a change takes force, and with what exceptions. */

export const FORCE_EN = `
  // ---- when the change takes force
  Force        = ("." | ";" | "," | "-")? "(" ForcePhrase Closing      -- bracketed
               | ("." | ";" | "," | "-")? "(" "(" ForcePhrase Closing ")"? -- bracketedTwice
               | ("," | "-" | ";" | ".")? &(enters? ForceRule LooseEnd) &enters ForcePhrase ")"? -- unbracketed
  // Without brackets a rule must end where its sentence does: it could go on into the next change.
  LooseEnd     = end | ";" | "." | ")"
  Closing      = ")"   -- bracket
               | ~(","* end)  -- missing
  ForcePhrase  = ForceRule ","? Exception                              -- partial
               | ForceRule LinkOfForce effectOf? relate relationChar+  -- relations
               | enters? UponCount fromDay signing                     -- later
               | ForceRule LinkOfForce lasts? (until | to | throughDay) Date inclusive? -- ending
               | lasts until Date inclusive?                           -- lasting
               | effectOf? relate relationChar+                        -- relating
               | enters UponCount? conditionStart conditionPart+       -- conditional
               | PartOfAct relationChar+                               -- ofPart
               | ForceRuleBare? enters? forPlaces                      -- forSome
               | ForceRule ","? butNot Date                            -- several
               | ForceRule BesidesSep PartOfAct relationChar+          -- besides
               | ForceRule enters?                                     -- whole
  ForceRuleBare = ForceRule ","?
  // "For cities with a population of more than two thousand people shall be enforced from A; for …, from B".
  forPlaces    = "for" space+ ("the" space+)? ("cities" | "city" | "towns" | "town" | "villages" | "village" | "settlements") we placesPart+
  placesPart   = "(" placesChar+ ")" -- bracketed
               | placesChar          -- bare
  // Not an act with its day: the closing bracket before it is lost.
  placesChar   = ~("(" | ")" | datedAhead | "№" | " no.") any
  datedAhead   = space+ "dated" we
  butNot       = ("but" space+)? ("not earlier than" | "no earlier than" | "not before" | "not later than" | "no later than") we
  // "Subparagraph 2) shall be enforced from …": of a part of the act, whichever of its changes that is.
  PartOfAct    = the? this? Units OfUnits* OfAct? &enters
  BesidesSep   = (";" | "," | and)+
  // What the rule is not of: whether this change is of it, the note does not say.
  Exception    = exceptFor ExceptionPart+
  ExceptionPart = Date          -- day
                | exceptionChar -- other
  ForceRule    = enters? upon? aWord months after Publication            -- month
               | enters? upon? aWord years after Publication             -- year
               | enters? upon? aOrThe? PeriodOf? calendar? Count "-"? calendar? days period? after Publication -- days
               | enters? upon? aOrThe? PeriodOf? Count "-"? calendar? months period? after Publication -- months
               | enters? upon? the? Count "-"? years period? after Publication -- years
               | enters? afterTheDay Publication                       -- dayAfter
               | enters? fromDay Publication                           -- publication
               | enters? fromDay signing andPublished?                 -- signing
               | enters? since Date                                    -- date
               | enters ("-" | ":")? Date                              -- dateBare
               | dayMonth enters "."? yearNumber                       -- dateSplit
               | enters inTheOrder RuleList RuleAct?                   -- ruleOrder
               | Procedure? see RuleList RuleAct? Procedure?           -- rule
               | see aboutProcedure ","? inTheRule? RuleList RuleAct?  -- ruleSeen
               | Procedure (isIn | providedAlone | accordance) RuleList RuleAct? -- ruleIn
               | Procedure ~isIn RuleList_article RuleAct?             -- ruleUnseen
               | see aboutProcedure                                    -- ruleUnsaid
  UponCount    = upon the? (Count | aWord) calendar? (days | months | years)
  Procedure    = procedure OfAmending? (":" | "," | "-")?
  OfAmending   = of the? this? lawOrCode ofCountry?
  aboutProcedure = ("the" space+)? procedure we
  inTheRule    = ("in" | "of" | "at") space+ ("the" we)?
  // "from the date of entry into force of the Law …": a day that no note tells.
  conditionStart = (simultaneously | fromDay | afterTheDay | afterWord) space+ ("the" space+)? ("entry into force" | "entering into force" | "coming into force" | "enactment" | "enforcement" | "introduction" | "ratification") space+ "of" we
  conditionPart = "(" (~(")" | "(" | ";") any)+ ")" -- bracketed
                | relationChar                     -- bare
  LinkOfForce  = ","? and?
  relate       = (modal space+)? (beForce space+)? (relateTo | affects) we
  // "Shall apply on 01.01.2016" tells a day, and not what the change applies to.
  relateTo     = relateVerb space+ ("to" | "over" | "onto" | "on" | "upon") &(space+ letter)
  relateVerb   = "applying" | "applied" | "applies" | "apply" | "applicable" | "extending" | "extended" | "extends" | "extend" | "distributed" | "distributes" | "spreading" | "spreads" | "spread"
  affects      = "covers" | "cover" | "affects" | "affect"
  effectOf     = ("the" | "its") space+ ("effect" | "action" | "validity" | "force") (space+ "of" space+ "which")? we
  inclusive    = ("inclusively" | "inclusive") we
  relationChar = subparagraphEnd | relationOther
  relationOther = ~("(" | ")" | ";") any
  throughDay   = "through" we
  lasts        = ("shall be in force" | "shall remain in force" | "shall remain valid" | "shall remain effective" | "shall operate" | "shall act" | "is in force" | "remains in force" | "remains valid" | "operates" | "acts" | "in force" | "in effect" | "shall be valid" | "is valid" | "valid" | "shall be effective" | "is effective" | "effective") we
  exceptFor    = ("with the exception of" | "with exception of" | "with exceptions of" | "with the exception for" | "with an exception of" | "except for" | "except of" | "excepting" | "excluding" | "except") we
  exceptionChar = subparagraphEnd | exceptionOther
  exceptionOther = ~("(" | ")" | ";" | endOfForce) any
  subparagraphEnd = digit ")" &exceptionGoesOn
  exceptionGoesOn = space* (letter | ",")
  // An end of force, or force over earlier relations, is more than an exception.
  endOfForce   = "valid until" | "effective until" | "shall be valid" | "relations" | "suspend"
  PeriodOf     = period of
  Publication  = its? first? official? first? publication
  Count        = count ("(" numeralWords ")")?  -- digits
               | numeralWords ("(" count ")")?  -- words
  RuleList     = RuleOfArticle               -- article
               | RuleSub? paragraphOrShort RuleMain -- paragraph
  RuleOfArticle = article RuleMain ","? RulePara (","? RuleSub)? -- down
               | RuleSub? RulePara? article RuleMain           -- up
  RuleMain     = number (ListSep number)*
  RuleSub      = subparagraph "("? number ")"? ","? of? the?
  RulePara     = paragraphOrShort number ","? of? the?
  paragraphOrShort = paragraph | shortParagraph
  // "П. 3" in the letters of the other alphabet.
  shortParagraph = "p." &(space* digit)
  RuleAct      = of the? (this | said)? (law | code) ofCountry? Numbered? RuleDate? Numbered?
  RuleDate     = dayWord Date
  // Machine translation tears "is put in force from 01.03.2016" apart: "01.03 became effective. 2016".
  dayMonth     = digit digit? "." digit digit?
  enters       = entersWhole | entersLost
  entersWhole  = (forceSubject space+)? (modal space+)? (beForce space+)* (entersInto | takesEffect | entered) we
  // "Shall be upon expiry of …": the verb is lost.
  entersLost   = (forceSubject space+)? modal space+ "be" &(space+ (uponExpiry | "from" | "since" | "as of") we)
  // "(The act is entered into force …)": not "this act", which is as well the one that was amended.
  forceSubject = "it" | "they" | "which" | theAct | "amendments" | "amendment" | "changes" | "change"
  theAct       = "the" space+ ("act" | "law" | "code" | "order" | "resolution" | "decree" | "decision" | "document" | "amendments" | "amendment" | "changes" | "change")
  modal        = "shall" | "shal" | "will" | "is to" | "are to" | "to" | "has" | "have" | "should" | "must"
  beForce      = ("subject to" | "been" | "being" | "becomes" | "become" | "became" | "be" | "is" | "are" | "was" | "were" | misprintedBe) we
  // "Shall by enforced".
  misprintedBe = "by" &(space+ entered we)
  entered      = "effected" | "commenced" | "commences" | "commence" | "operational" | "operative" | "enforced" | "enforceable" | "enforcement" | "enacted" | "enactment" | "implemented" | "introduced" | "commissioned" | "effective" | "valid" | "in force" | "in effect" | "into force" | "into effect"
  // "put into force", "brought in effect", "entry into force", "takes effect".
  entersInto   = entersBare | entersPut
  entersBare   = ("entered" | "enters" | "enter") space+ "force"
  entersPut    = ("carried" | "joined" | "comes" | "come" | "came" | "coming" | "enters" | "entered" | "entering" | "enter" | "entry" | "goes" | "go" | "put" | "brought" | "introduced") space+ intoForce
  intoForce    = ("into" | "in" | "to") space+ ("legal" space+)? ("force" | "effective" | "effect" | "operation" | "action")
  takesEffect  = ("takes" | "take" | "took" | "has" | "have" | "given" | "acquires" | "acquire" | "gains" | "gain") space+ ("legal" space+)? ("effect" | "force")
  upon         = (uponExpiry | "after" | "in" | "upon" | "following") we
  uponExpiry   = ("upon" | "after" | "on" | "at" | "by" | "with") space+ (("the" | "an" | "a") space+)? expiry (space+ "of")?
  expiry       = "expiry date" | "expiration date" | "expiry" | "expirity" | "expiration" | "expire" | "termination" | "passage" | "expiring" | "lapse" | "elapse" | "elapsing" | "completion" | "end" | "passing"
  count (a number)                              = digits
  numeralWords (a number in words)              = numeralWord ((space | "-")+ numeralWord)*
  numeralWord  = (aHundred | "twenty" | "thirty" | "forty" | "fifty" | "sixty" | "seventy" | "eighty" | "ninety" | "hundred" | ordinalCount | "and") (we | &"calendar")
  aHundred     = "a" space+ "hundred"
  ordinalCount = "eleven" | "twelve" | "thirteen" | "fourteen" | "fifteen" | "sixteen" | "seventeen" | "eighteen" | "nineteen" | "one" | "two" | "three" | "four" | "five" | "six" | "seven" | "eight" | "nine" | "ten"
  period       = ("period" | "term") we
  calendar     = "calendar" we
  days         = ("days" | "day") we
  months       = ("months" | "month") we
  years        = ("years" | "year") we
  after        = ("after" | "from" | "since" | "of" | "following" | "upon" | "as of") (space+ ("the" space+)? ("day" | "date" | "moment" | "time") (space+ "of")?)? we
  fromDay      = ("with effect from" | "starting from" | "beginning from" | "from" | "since" | "on" | "upon" | "at" | "as of" | "as from") (space+ ("the" space+)? ("day" | "date" | "moment") (space+ "of")?)? we
  its          = ("the its" | "the their" | "its the" | "its" | "their" | "the" | "it's" | "it is" | "it was" | "it" | "being") we
  first        = ("first" | "initial" | "primary" | "fist" | "firs" | "firts") we
  official     = ("officially" | "official") we
  publication  = ("publications" | "publication" | "published" | "publishing" | "promulgation") we (space+ (thereof | ofTheLaw))? (space+ inMedia)?
  inMedia      = "in" space+ ("the" space+)? ("official" space+)? ("mass media" | "media" | "periodicals" | "periodical press" | "press") we
  thereof      = ("thereof" | "of it") we
  ofTheLaw     = "of" space+ (("the" | "this") space+)? ("law" | "code") we
  signing      = (("its" | "the") space+)? ("signing" | "signature") we (space+ ("of" space+)? ("the" | "this") space+ ("resolution" | "law" | "decree" | "order" | "decision" | "act" | "code") we)?
  andPublished = "and" space+ (("is" | "are" | "shall be" | "must be") space+)? ("subject to" | "to be") space+ (("its" | "the") space+)? (("officially" | "official" | "mandatory" | "obligatory") space+)* ("publication" | "published") we
  since        = sinceWord we
  sinceWord    = beginsFrom | begins | fromWord
  beginsFrom   = begins space+ fromWord
  fromWord     = dateOfForce | dateIs | fromTheDate | "with effect from" | "on and from" | "from" | "since" | "on" | "as of" | "as from" | "with" | "dated"
  fromTheDate  = ("from" | "since" | "on" | "as of") space+ ("the" space+)? "date" (space+ "of")?
  // "Effective date - 01.01.2014".
  dateOfForce  = ("the" space+)? "date of" space+ (("its" | "the") space+)? entering ((space* (":" | "-")) | (space+ "is"))?
  dateIs       = "date" ((space* (":" | "-")) | (space+ "is"))?
  begins       = "starting" | "beginning" | "commencing" | "effective"
  // "the order of its enforcement", "for the enactment procedure", "for entry into force", "on the effective date".
  procedure    = procedureNamed | forEntering
  procedureNamed = (("for" | "regarding" | "concerning" | "on" | "as to") space+)? (("the" | "its") space+)? (procedureOf | procedureFor) we
  forEntering  = "for" space+ (("the" | "its") space+)? entering we
  procedureOf  = orderWord space+ (("of" | "for") space+)? (("its" | "the") space+)? entering
  procedureFor = enteringFirst | "effective date" | entering
  enteringFirst = entering space+ orderWord
  orderWord    = ("order" | "procedures" | "procedure" | "period" | "rules" | "conditions" | "mode" | "dates" | "deadlines" | "deadline" | "terms" | "term" | "date" | "time" | "timing" | "manner") we
  // Longer ones first: what stands before another of them is not tried again.
  entering     = enteringForce | "enforcement" | "enforcing" | "enactment" | "implementation" | "introduction" | "commencement" | "effectiveness"
  enteringForce = entersWord space+ intoForce
  entersWord   = "entry" | "entering" | "entrance" | "coming" | "putting" | "bringing" | "introduction" | "introducing" | "enactment"
  isIn         = ("is" | "are" | "shall be") space+ (providedIn | "in") we (space* "the" we)?
  providedIn   = providedFor space+ ("in" | "by")
  providedAlone = providedIn we (space* "the" we)?
  inTheOrder   = ("in accordance with" | "according to" | "pursuant to" | "under" | orderOf) we (space* "the" we)?
  orderOf      = "in" space+ "the" space+ orderWord space+ (providedIn | "of")
  providedFor  = "provided for" | "given" | "laid down" | "contained" | "described" | "regulated" | "provided" | "specified" | "determined" | "set out" | "set" | "established" | "prescribed" | "stipulated" | "defined" | "indicated"
  see          = ("please" space+)? ("see also" | "see." | "see" | "refer to" | "look at" | "look in" | "look") we (space* ("in" | "at") we)? (space* "the" we)?
  afterTheDay  = afterDay | dayAfter
  afterDay     = "after" space+ ("the" space+)? ("day" | "date") (space+ "of")? we
  dayAfter     = (("from" | "on" | "since") space+)? "the" space+ ("next" space+)? ("day" | "date") space+ ("following" | "after") (space+ ("the" space+)? ("day" | "date") space+ "of")? we
  afterWord    = "after" we
  simultaneously = ("simultaneously" | "concurrently" | "together") space+ "with" we
  said         = "said" we
  aWord        = "a" we
  lawOrCode    = law | code
`;
