/** Rules of force in the grammar of notes in English (`grammar-en.ts`): when a change takes force, and with what exceptions. */

export const FORCE_EN = `
  // ---- when the change takes force
  Force        = "(" ForcePhrase Closing                               -- bracketed
               | ","? &(enters? ForceRule LooseEnd) &enters ForcePhrase -- unbracketed
  // Without brackets a rule must end where its sentence does: it could go on into the next change.
  LooseEnd     = end | ";" | "." | ")"
  Closing      = ")"   -- bracket
               | ~(","* end)  -- missing
  ForcePhrase  = ForceRule ","? Exception                              -- partial
               | ForceRule LinkOfForce relate relationChar+            -- relations
               | enters? UponCount fromDay signing                     -- later
               | ForceRule LinkOfForce lasts? until Date               -- ending
               | enters UponCount? conditionStart conditionPart+       -- conditional
               | ForceRule                                             -- whole
  // What the rule is not of: whether this change is of it, the note does not say.
  Exception    = exceptFor ExceptionPart+
  ExceptionPart = Date          -- day
                | exceptionChar -- other
  ForceRule    = enters? upon? aWord months after Publication            -- month
               | enters? upon? aWord years after Publication             -- year
               | enters? upon? the? Count "-"? calendar? days period? after Publication  -- days
               | enters? upon? the? Count months after Publication     -- months
               | enters? upon? the? Count years after Publication      -- years
               | enters? afterTheDay Publication                       -- dayAfter
               | enters? fromDay Publication                           -- publication
               | enters? fromDay signing andPublished?                 -- signing
               | enters? since Date                                    -- date
               | enters Date                                           -- dateBare
               | dayMonth enters "."? yearNumber                       -- dateSplit
               | enters inTheOrder RuleList RuleAct?                   -- ruleOrder
               | Procedure? see RuleList RuleAct? Procedure?           -- rule
               | Procedure isIn RuleList RuleAct?                      -- ruleIn
               | see the? procedure                                    -- ruleUnsaid
  UponCount    = upon the? (Count | aWord) calendar? (days | months | years)
  Procedure    = procedure OfAmending? (":" | "," | "-")?
  OfAmending   = of the? this? lawOrCode
  // "from the date of entry into force of the Law …": a day that no note tells.
  conditionStart = (fromDay | afterTheDay | afterWord) space+ ("the" space+)? ("entry into force" | "entering into force" | "coming into force" | "enactment" | "enforcement" | "introduction" | "ratification") space+ "of" we
  conditionPart = "(" (~(")" | "(" | ";") any)+ ")" -- bracketed
                | relationChar                     -- bare
  LinkOfForce  = ","? and?
  relate       = ("shall apply to" | "applies to" | "apply to" | "shall be applied to" | "is applied to" | "extends to" | "shall extend to" | "shall cover" | "covers") we
  relationChar = subparagraphEnd | relationOther
  relationOther = ~("(" | ")" | ";") any
  lasts        = ("shall be valid" | "is valid" | "valid" | "shall be effective" | "is effective" | "effective") we
  exceptFor    = ("with the exception of" | "with exception of" | "with exceptions of" | "with the exception for" | "with an exception of" | "except for" | "except of" | "excepting" | "excluding" | "except") we
  exceptionChar = subparagraphEnd | exceptionOther
  exceptionOther = ~("(" | ")" | ";" | endOfForce) any
  subparagraphEnd = digit ")" &exceptionGoesOn
  exceptionGoesOn = space* (letter | ",")
  // An end of force, or force over earlier relations, is more than an exception.
  endOfForce   = "valid until" | "effective until" | "shall be valid" | "relations" | "suspend"
  Publication  = its? first? official? publication
  Count        = count ("(" numeralWords ")")?  -- digits
               | numeralWords ("(" count ")")?  -- words
  RuleList     = RuleSub? RulePara? article RuleMain  -- article
               | RuleSub? paragraph RuleMain          -- paragraph
  RuleMain     = number (ListSep number)*
  RuleSub      = subparagraph number ")"? of?
  RulePara     = paragraph number of?
  RuleAct      = of the? (this | said)? lawOrCode ofCountry? Numbered? RuleDate? Numbered?
  RuleDate     = dayWord Date
  // Machine translation tears "is put in force from 01.03.2016" apart: "01.03 became effective. 2016".
  dayMonth     = digit digit? "." digit digit?
  enters       = (forceSubject space+)? (modal space+)? (beForce space+)* (entersInto | takesEffect | entered) we
  // "(The act is entered into force …)": not "this act", which is as well the one that was amended.
  forceSubject = "it" | "they" | "which" | theAct
  theAct       = "the" space+ ("act" | "law" | "code" | "order" | "resolution" | "decree" | "decision" | "document" | "amendments" | "amendment" | "changes" | "change")
  modal        = "shall" | "will" | "is to" | "are to" | "to" | "has" | "have" | "should" | "must"
  beForce      = ("been" | "being" | "becomes" | "become" | "became" | "be" | "is" | "are" | "was" | "were") we
  entered      = "enforced" | "enforceable" | "enforcement" | "enacted" | "implemented" | "introduced" | "commissioned" | "effective" | "valid" | "in force" | "in effect"
  // "put into force", "brought in effect", "entry into force", "takes effect".
  entersInto   = ("comes" | "come" | "came" | "coming" | "enters" | "entered" | "entering" | "enter" | "entry" | "goes" | "go" | "put" | "brought" | "introduced") space+ intoForce
  intoForce    = ("into" | "in" | "to") space+ ("legal" space+)? ("force" | "effective" | "effect" | "operation" | "action")
  takesEffect  = ("takes" | "take" | "took" | "have") space+ "effect"
  upon         = (uponExpiry | "after" | "in" | "upon") we
  uponExpiry   = ("upon" | "after" | "on" | "at" | "by" | "with") space+ ("the" space+)? expiry (space+ "of")?
  expiry       = "expiry" | "expiration" | "expiring" | "lapse" | "elapse" | "elapsing" | "completion" | "end" | "passing"
  count (a number)                              = digits
  numeralWords (a number in words)              = numeralWord ((space | "-")+ numeralWord)*
  numeralWord  = ~unitOfTime ("a".."z")+
  unitOfTime   = "calendar" | "day" | "month" | "year" | "working" | "shall" | "from" | "since" | "see"
  period       = ("period" | "term") we
  calendar     = "calendar" we
  days         = ("days" | "day") we
  months       = ("months" | "month") we
  years        = ("years" | "year") we
  after        = ("after" | "from" | "since" | "following" | "upon" | "as of") (space+ ("the" space+)? ("day" | "date") (space+ "of")?)? we
  fromDay      = ("starting from" | "beginning from" | "from" | "since" | "on" | "upon" | "as of" | "as from") (space+ ("the" space+)? ("day" | "date" | "moment") (space+ "of")?)? we
  its          = ("its" | "their" | "the") we
  first        = "first" we
  official     = "official" we
  publication  = ("publication" | "publishing" | "promulgation") we (space+ (thereof | ofTheLaw))?
  thereof      = ("thereof" | "of it") we
  ofTheLaw     = "of" space+ (("the" | "this") space+)? ("law" | "code") we
  signing      = (("its" | "the") space+)? ("signing" | "signature") we (space+ ("of" space+)? ("the" | "this") space+ ("resolution" | "law" | "decree" | "order" | "decision" | "act" | "code") we)?
  andPublished = "and" space+ (("is" | "are" | "shall be" | "must be") space+)? ("subject to" | "to be") space+ (("its" | "the") space+)? (("official" | "officially" | "mandatory" | "obligatory") space+)* ("publication" | "published") we
  since        = sinceWord we
  sinceWord    = beginsFrom | begins | fromWord
  beginsFrom   = begins space+ fromWord
  fromWord     = "with effect from" | "on and from" | "from" | "since" | "on" | "as of" | "as from" | "with" | "dated"
  begins       = "starting" | "beginning" | "commencing"
  // "the order of its enforcement", "for the enactment procedure", "for entry into force", "on the effective date".
  procedure    = procedureNamed | forEntering
  procedureNamed = (("for" | "regarding" | "concerning" | "on" | "as to") space+)? (("the" | "its") space+)? (procedureOf | procedureFor) we
  forEntering  = "for" space+ (("the" | "its") space+)? entering we
  procedureOf  = orderWord space+ ("of" | "for") space+ (("its" | "the") space+)? entering
  procedureFor = enteringFirst | "effective date"
  enteringFirst = entering space+ orderWord
  orderWord    = ("order" | "procedure" | "terms" | "term" | "date" | "time" | "timing" | "manner") we
  // Longer ones first: what stands before another of them is not tried again.
  entering     = enteringForce | "enforcement" | "enforcing" | "enactment" | "implementation" | "introduction" | "commencement" | "effectiveness"
  enteringForce = entersWord space+ intoForce
  entersWord   = "entry" | "entering" | "entrance" | "coming" | "putting" | "bringing" | "introduction" | "introducing" | "enactment"
  isIn         = ("is" | "are" | "shall be") space+ (providedIn | "in") we (space* "the" we)?
  providedIn   = providedFor space+ ("in" | "by")
  inTheOrder   = ("in accordance with" | "according to" | "pursuant to" | "under" | orderOf) we (space* "the" we)?
  orderOf      = "in" space+ "the" space+ orderWord space+ (providedIn | "of")
  providedFor  = "provided for" | "provided" | "specified" | "determined" | "set out" | "set" | "established" | "prescribed" | "stipulated" | "defined" | "indicated"
  see          = ("see." | "see" | "refer to") we (space* "in" we)? (space* "the" we)?
  afterTheDay  = afterDay | dayAfter
  afterDay     = "after" space+ ("the" space+)? ("day" | "date") (space+ "of")? we
  dayAfter     = ("from" | "on" | "since") space+ "the" space+ ("next" space+)? ("day" | "date") space+ ("following" | "after") (space+ ("the" space+)? ("day" | "date") space+ "of")? we
  afterWord    = "after" we
  said         = "said" we
  aWord        = "a" we
  lawOrCode    = law | code
`;
