/** Rules of force in the grammar of notes in Kazakh (`grammar-kk.ts`): when a change takes force, and with what exceptions. */

export const FORCE_KK = `
  // ---- when the change takes force
  Force        = "(" thisChange? ForcePhrase Closing                -- bracketed
  thisChange   = ("бұл" | "осы" | "аталған") space+ changeNoun (space+ ("мен" | "және") space+ changeNoun)?
  changeNoun   = ("өзгер" | "толықтыру" | "түзету" | "редакция") letters? we
  Closing      = ")"   -- bracket
               | ~(","* end)  -- missing
  ForcePhrase  = ForceRule LinkOfForce relations           -- relations
               | ForceRule LinkOfForce Date untilWord lasts  -- ending
               | Date since Date untilWord lasts         -- endingOfDay
               | condition enters                        -- conditional
               | Exception ForceRule               -- partial
               | ForceRule "," Exception enters?       -- partialAfter
               | ForceRule toBePublished?              -- whole
  // What the rule is not of: whether this change is of it, the note does not say.
  // (Twice "not": where there is none, the place at which a note stops is not the end of its bracket.)
  Exception    = ~(~isExcepted) ExceptionPart+ exceptFor ","?
  ExceptionPart = Date          -- day
                | exceptionChar -- other
  ForceRule    = Publication after calendar? Count calendar? days passed enters?  -- days
               | Publication after Count months passed enters?            -- months
               | Publication after Count years passed enters?             -- years
               | Publication since enters?                                -- publication
               | Publication afterDay enters                              -- dayAfter
               | signed since enters?                                     -- signing
               | Date since enters?                                       -- date
               | Date enters                                              -- dateBare
               | ofItself? procedure RuleAct? RuleList see PublishedOn?   -- rule
  LinkOfForce  = ","? and?
  toBePublished = ("," space*)? ("және" space+)? ("ресми" space+)? "жариялануға" space+ ("тиіс" | "жатады") we
  // "Масс-медиа туралы" Заң қолданысқа енгізілген күннен бастап: a day that no note tells.
  condition    = (~("(" | ")" | ";" | conditionEnd) any)+ conditionEnd
  conditionEnd = ("қолданысқа енгізілген" | "қолданысқа енгізілетін" | "күшіне енген" | "ратификацияланған") space+ ("күннен" | "күнінен" | "сәттен" | "кезден") space+ "бастап" we
  // Over earlier relations too.
  relations    = (~("(" | ")" | ";" | exceptFor | relationsWord) any)* relationsWord space+ ("қолданылады" | "таралады") we
  relationsWord = "қатынастар" letters? we
  lasts        = ("қолданыста болады" | "қолданылады" | "қолданыста" | "күшінде болады" | "қолданысқа енгізіледі") we
  isExcepted   = (~("(" | ";" | exceptFor | bracketEnd) any)* exceptFor
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
  RuleMain     = number
  RulePara     = number "-"? paragraph<anyEnding>
  RuleSub      = number ")"? "-"? subparagraph<anyEnding>
  RuleAct      = country? RuleDate? Numbered? ("заңының" | "заңның")
  RuleDate     = Date
  ruleArticle  = articleGlued | article<anyEnding> | articleShort
  // "2-баптанқараңыз"
  articleGlued = "баптан" &"қара"
  articleShort = "б."
  paragraphShort = "т."
  anyEnding    = letters? we
  publishedWord = "жарияланды" we
  its          = "оның" we
  ofItself     = "заңның" we
  signed       = "қол" space+ "қойылған" space+ "күн" ("інен" | "нен") we
  count (a number)                              = digits
  numeralWords (a number in words)              = numeralWord (space+ numeralWord)*
  numeralWord  = ~unitOfTime letters
  unitOfTime   = ("күнтізбелік" | "күн" | "ай" | "жыл" | "жұмыс") we
  // Notes print words of the rules of force together: "күніненкейін күнтізбелік".
  calendar     = "күнтізбелік"
  days         = "күн"
  months       = "ай"
  years        = "жыл"
  passed       = "өткен" "нен"? space* ("соң" | "кейін" | "бастап")
  first        = "алғаш" letters? we
  official     = "ресми" we
  published    = ("жариялан" | "жариялағ") letters? (space* "күн" ("інен" | "нен"))?
  after        = "кейін" | "бастап"
  afterDay     = "кейін" we
  since        = ("-" ("дан" | "ден" | "нан" | "нен" | "тан" | "тен"))? space* "бастап" we
  enters       = entersAs | entersIn
  entersAs     = "қолданысқа" space+ "енгізілетін" we
  entersIn     = ("қолданысқа" | "күшіне" | "іске") space* ("енгізілед" | "енгізілд" | "енед" | "енд") "і" we
  procedure    = ("қолданысқа" space+ "енгізіл" ("уінің" | "уі" | "у") | "күшіне" space+ "ену" ("інің" | "і")?) space+ ("тәртіб" | "мерзім") ("ін" | "і") we
  see          = ("қараңыз" | "қара") we
`;
