/** Rules of force in the grammar of notes in Kazakh (`kk.ts`): when a change takes force, and with what exceptions. */

export const FORCE_KK = `
  // ---- when the change takes force
  Force        = "(" thisChange? ForcePhrase Source? Closing        -- bracketed
               | ~(~(ForceRule BareEnd)) ForcePhrase ")"*           -- unopened
  // Of the brackets the first is lost, or both before the name of the act. (Twice "not": looked ahead at alone.)
  BareEnd      = ")" | nameOfAct
  // "(… қолданысқа енгізіледі (3-бапты қараңыз)": where the act says so; of two brackets one can be lost.
  Source       = "(" RuleList see
  thisChange   = ("бұл" | "осы" | "аталған") space+ changeNoun (space+ ("мен" | "және") space+ changeNoun)?
  changeNoun   = ("өзгер" | "толықтыру" | "түзету" | "редакция") letters? we
  Closing      = ")"+  -- bracket
               | ~(","* end)  -- missing
  // (Twice "not": where there is none, the place at which a note stops is not the end of its bracket.)
  ForcePhrase  = Exception ForceRule                           -- partial
               | ForSome (ListSep? ForSome)* enters?           -- forSome
               | ForceRule LinkOfForce ~(~relations) relations -- relations
               | ForceRule LinkOfForce Date untilWord lasts  -- ending
               | Date since Date untilWord lasts         -- endingOfDay
               | Date untilWord lasts                    -- lasting
               | ~(~condition) condition CountOfTime? enters -- conditional
               | ~(~registered) registered CountOfTime? enters -- later
               | ForceRule ","? "(" Exception ")" enters?    -- partialWithin
               | ForceRule "," Exception theyThemselves ForceRule -- partialOwn
               | ForceRule "," Exception enters?       -- partialAfter
               | ForceRule LinkOfForce Besides         -- besides
               | intoForce? ForceRule toBePublished?   -- whole
               | PartOfRule                            -- ofPart
  // "Заң қолданысқа енгізілген күннен бастап бір жыл өткен соң"
  CountOfTime  = calendar? Count calendar? (days | months | years) passed
  Besides      = RuleList see -- pointer
               | PartOfRule   -- part
  // "3) тармақша 01.01.2013 бастап қолданысқа енгізіледі": of a part of the act, whichever of its changes that is.
  PartOfRule   = Place<anyEnding> (~enters exceptionChar)+ enters exceptionChar* -- entering
               | Place<anyEnding> "-" Date since ~enters                        -- since
  // "халық саны екі мың адамнан көп қалалар үшін 01.01.2018 бастап": not of all alike, so that no one day is the change's.
  ForSome      = Scope "-"? ForceRule         -- first
               | Date since "-"? Scope &enters -- last
  Scope        = ~(~isScoped) scopeChar+ scopeWord ","?
  scopeChar    = ~scopeWord exceptionChar
  isScoped     = (~("(" | ")" | ";" | scopeWord) any)* scopeWord
  scopeWord    = ("үшін" | "қатысты" | "бөлігінде") we
  // What the rule is not of: whether this change is of it, the note does not say.
  Exception    = ~(~isExcepted) ExceptionPart+ exceptFor ","?
  theyThemselves = ("олар" | "ол") we
  ExceptionPart = "(" ForceRule ")" &exceptFor -- ruled
                | OwnTime       -- lasting
                | Date          -- day
                | exceptionChar -- other
  // "01.01.2019 дейін қолданылған 1-баптың 2-тармағын қоспағанда": the time of an article of the changing act, not of
  // the change.
  OwnTime      = (Date since)? Date untilWord lastedWhile ~(~(RuleMain "-"? ruleArticle))
  ForceRule    = Publication after? calendar? Count calendar? days passed enters?  -- days
               | Publication after? calendar? Count calendar? months passed enters?  -- months
               | Publication after? calendar? Count calendar? years passed enters?   -- years
               | Publication since enters?                                -- publication
               | Publication afterDay enters                              -- dayAfter
               | signed since enters?                                     -- signing
               | (RuleList accordingly)? Date since enters?               -- date
               | Date enters                                              -- dateBare
               | ofItself? procedure? RuleAct? RuleList MoreRules* see PublishedOn?  -- rule
               | ofItself? procedure RuleAct? RuleList (provided | &")")  -- ruleStated
               | RuleAct? RuleList accordingly enters                     -- ruleProvided
               | ofItself? procedure see                                  -- ruleUnsaid
  LinkOfForce  = ","? (and | but)?
  but          = ("бірақ" | "ал") we
  toBePublished = ("," space*)? ("және" space+)? ("ресми" space+)? "жариялануға" space+ ("тиіс" | "жатады") we
  // "Масс-медиа туралы" Заң қолданысқа енгізілген күннен бастап: a day that no note tells.
  condition    = (~conditionEnd conditionWord space+)+ conditionEnd
  // Words of a rule that counts from publication are no event, however they are misprinted.
  conditionWord = ~("ресми"? "жариял" | "күнтізб") (~(space | "(" | ")" | ";") any)+
  conditionEnd = eventWord ("нан" | "нен") space+ ("кейін" | "соң") we        -- after
               | eventWord space+ fromDay space+ "бастап" we              -- since
               | eventWord space+ "соң" we                                -- when
  fromDay      = "күннен" | "күнінен" | "сәттен" | "кезден" | "уақыттан"
  // What the rule itself counts from is no event.
  eventWord    = ~("ресми"? "жариял" | "қойылған" | "қабылданған" | "өткен" | "тіркелген") (~(eventEnd ~letterOfWord) letter)* eventEnd
  eventEnd     = "ған" | "ген" | "қан" | "кен" | "етін" | "атын"
  letterOfWord = ~("нан" | "нен") letter
  // Days after an act was registered, which no kind counts.
  registered   = (~(")" | "тіркел") any)* "тіркелген" "нен"? we (space+ fromDay)? (space+ ("бастап" | "кейін"))? we
  // Over earlier relations too.
  relations    = (~("(" | ")" | ";" | exceptFor | relationsWord) any)* relationsWord space+ ("қатысты" space+)? ("қолданысы" space+)? ("қолданылады" | "таралады" | "қолданысқа енгізіледі") we
  relationsWord = "қатынастар" letters? we
  lasts        = ("қолданыста болады" | "қолданыста болды" | "қолданылды" | "қолданылған" | "күшінде болды" | "қолданылады" | "қолданыста" | "күшінде болады" | "қолданысқа енгізіледі") we
  lastedWhile  = ("қолданыста" | "күшінде") space+ ("болатын" | "болған") we -- stood
               | ("қолданылатын" | "қолданылған") we                   -- applied
  isExcepted   = (ownBracket | ~("(" | ";" | exceptFor | bracketEnd) any)* exceptFor
  // "3-бапты (01.01.2016 бастап қолданысқа енгізіледі) қоспағанда"
  ownBracket   = "(" (~("(" | ")" | ";") any)* ")" &(space* exceptFor)
  bracketEnd   = ")" ~exceptionGoesOn
  exceptFor    = ("қоспағанда" | "басқа") we
  exceptionChar = subparagraphEnd | exceptionOther
  exceptionOther = ~("(" | ")" | ";" | exceptFor | endOfForce) any
  subparagraphEnd = digit ")" &exceptionGoesOn
  exceptionGoesOn = space* (letter | "," | "-")
  // An end of force, or force over earlier relations, is more than an exception.
  endOfForce   = "дейін" | "қолданылады" | "қатынастар" | "тоқтатыл"
  PublishedOn  = "."? Date publishedWord
  Publication  = its? first? official? published
  Count        = count ("(" numeralWords ")")?  -- digits
               | numeralWords                   -- words
  RuleList     = RuleMain "-"? ruleArticle RulePara? RuleSub?           -- article
               | RuleMain "-"? (paragraph<anyEnding> | paragraphShort) RuleSub? -- paragraph
  // "3-баптың 2-тармағынан және 4-баптан", "2 және 3-баптардан": of several it is not said which rules.
  MoreRules    = ListSep RuleList
  RuleMain     = number (("-"? ruleArticle)? ListSep number)*
  RulePara     = number "-"? (paragraph<anyEnding> | paragraphShort)
  RuleSub      = number ")"? "-"? subparagraph<anyEnding>
  RuleAct      = this? country? RuleDate? Numbered? constitutional? ("заңының" | "заңның" | code)
  RuleDate     = Date
  code         = "кодексінің" | "кодекстің"
  ruleArticle  = articleGlued | article<anyEnding> | articleShort
  // "2-баптанқараңыз"
  articleGlued = "баптан" &"қара"
  articleShort = "б."
  paragraphShort = "т."
  anyEnding    = ending? we
  publishedWord = "жарияланды" we
  its          = "оның" we
  ofItself     = "заңның" we
  signed       = wasSigned space+ "күн" ("інен" | "нен") we
  wasSigned    = "қол" space+ ("қойылған" | "қойған") -- signed
               | "қабылданған"                        -- passed
  count (a number)                              = digits
  numeralWords (a number in words)              = numeralWord (space+ numeralWord)*
  numeralWord  = ("бір" | "екі" | "үш" | "төрт" | "бес" | "алты" | "жеті" | "сегіз" | "тоғыз" | "он" | "жиырма" | "отыз" | "қырық" | "елу" | "алпыс" | "жетпіс" | "сексен" | "тоқсан" | "жүз") (we | &counted)
  // Notes print words of the rules of force together: "күніненкейін күнтізбелік", "онкүн".
  counted      = calendar | days | months | years
  calendar     = "күнтізбелік"
  days         = "күн" "нен"?
  months       = "ай" "дан"?
  years        = "жыл" "дан"?
  // "он күн өткен соң", "он күн мерзім өткеннен кейін", "алты айдан кейін".
  passed       = ("мерзім" space+)? "өткен" "нен"? space* ("күннен" space+)? passedEnd (we | &"қолданысқа") -- whole
               | ("соң" | "кейін") we                                                          -- short
  // "өткен соң бастап": of two words for "since" one is too many.
  passedEnd    = ("соң" | "кейін") (space+ "бастап")? -- after
               | "бастап"                             -- since
  first        = "алғаш" letters? we (space+ "рет" we)?
  official     = "ресми" (we | &"жариял")
  published    = ("жариялан" | "жариялағ") letters? (space* "күн" ("інен" | "нен"))?
  after        = "кейінгі" | "кейін" | "бастап"
  afterDay     = "кейін" we                                                            -- after
               | ("кейінгі" | "келесі") space+ ("күннен" | "күнінен") space+ "бастап" we -- next
  since        = ("-"? ("дан" | "ден" | "нан" | "нен" | "тан" | "тен" | "інен" | "ынан" | "сынан" | "сінен"))? space* (ofDay space+)? "бастап" we
  ofDay        = "жылдан" | "жылынан" | "күннен" | "күнінен"
  // "Қолданысқа 01.01.2016 бастап енгізіледі"
  intoForce    = ("қолданысқа" | "күшіне") we ~(space* "ен")
  enters       = entersAs | entersIn | entersAlone
  entersAs     = "қолданысқа" space+ "енгізілетін" we
  entersIn     = ("қолданысқа" | "күшіне" | "іске") space* ("енгізіледі" | "енгізілді" | "енгізілсін" | "енеді" | "енді" | "кіреді" | "кірді") we
  entersAlone  = ("енгізіледі" | "енгізілді" | "енгізілсін" | "енеді") we
  procedure    = entry space+ ("тәртіб" | "мерзім" | "күн") ("ін" | "і" | "ын" | "ы") we -- order
               | entry "н"? we                                     -- entry
  entry        = "қолданысқа" space+ "енгіз" ("ілуінің" | "ілуі" | "ілу" | "ілетін" | "удің" | "уінің" | "уі" | "у") -- introduced
               | "күшіне" space+ "ен" ("уінің" | "удің" | "уі" | "у" | "етін")                       -- entered
  provided     = ("көзделген" | "белгіленген" | "көрсетілген" | "айтылған") we
  accordingly  = "сәйкес" we
  see          = ("қараңыз" | "қара") we
`;
