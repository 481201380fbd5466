/**
 * The grammar of notes in Kazakh, with the names of rules of `grammar-ru.ts`. The verb stands before the acts,
 * and the word for the act closes them: "өзгеріс енгізілді - ҚР A (…), B (…) Заңдарымен". Places go from the
 * greatest down: "4-баптың 1-тармағы".
 */
export const GRAMMAR_KK = String.raw`
Notes {
  Note         = Footnote? ItemLabel? "("? Body Close end
  Footnote     = "ескерту" ("." | ":")*
  ItemLabel    = number (")" | ".")
  Body         = Statement (Join Statement)*
  Join         = (";" | "," | ".")+
  Close        = (")" | "." | ";" | ",")*
  Statement    = Subject? Dash* Change
  Dash         = "-" | "." | ":" | ","

  // ---- what was changed
  Subject      = titleWord and Preamble                        -- titleAndPreamble
               | WholeText                                     -- text
               | TitleOf? titleWord                            -- title
               | Preamble                                      -- preamble
               | Place<subjectEnding>                          -- place
               | WholeAct                                      -- act
  TitleOf      = Place<subjectEnding> | WholeAct
  Preamble     = preambleWord
  WholeText    = (inText | allText) ":"?
  WholeAct     = this? actWord
  Place<e>     = Units<e>+                    -- down
  Units<e>     = number ")"? "-"? Unit<e>     -- numbered
               | Unit<e>                      -- bare
  Unit<e>      = section<e> | chapter<e> | article<e> | subparagraph<e> | paragraph<e>
  section<e>   = "бөлім" e
  chapter<e>   = "тарау" e
  article<e>   = ("бап" | "баб") e
  paragraph<e> = ("тармақ" | "тармағ") e
  subparagraph<e> = "тармақша" e
  subjectEnding  = ~withEnding ~("тар" | "тер" | "лар" | "лер" | "дар" | "дер") letters? we
  withEnding     = ("пен" | "мен" | "бен") we

  titleWord    = ("тақырып" | "тақырыб") letters? we
  preambleWord = "кіріспе" letters? we
  actWord      = ("заң" | "кодекс" | "жарлық" | "қаулы" | "бұйрық" | "шешім") ("ға" | "ге" | "ке" | "қа" | "ның" | "нің" | "тің" | "ның")? we
  this         = "осы" we
  inText       = "мәтінде" we
  allText      = ("бүкіл" space+)? "мәтін" ("і")? space+ "бойынша" we

  // ---- what was done, and by which acts
  Change       = Amendments made Dash? Acts              -- modification
               | new wording Dash? Acts                  -- rewording
               | Place<withEnding> inserted Dash? Acts   -- insertion
               | WordChanges Dash? Acts                  -- terms
               | Repealed Dash? Acts                     -- repeal
               | Repealed &(Close end)                   -- repealByNobody
  WordChanges  = WordChange ((";" | ",") WordChange)*    -- quoted
               | words replaced                          -- unquoted
  WordChange   = QuotedList named words respectively? QuotedList named wordsWith replaced  -- replaced
               | QuotedList named words left                                              -- excluded
  Amendments   = amendment (and amendment)?
  Repealed     = left | lapsed
  QuotedList   = quoted (QuotedSep? quoted)* ","?
  QuotedSep    = "," | and
  quoted (quoted words) = "\"" (~"\"" any)+ "\""

  amendment    = ("өзгер" | "толықтыру") letters? we
  made         = "енгізілді" we
  new          = "жаңа" we
  wording      = "редакцияда" we
  inserted     = "толықтырылды" we
  left         = ("алынып" | "алып") space+ "тасталды" we
  lapsed       = ("күші" space+ "жойылды" | "күшін" space+ "жойды") we
  replaced     = ("ауыстырылды" | "алмастырылды") we
  respectively = "тиісінше" we
  named        = "деген" we
  words        = ("сөздер" | "сөз") we
  wordsWith    = ("сөздермен" | "сөзбен") we

  // ---- the acts: "ҚР A № 1 (…), B № 2 (…) Заңдарымен"
  Acts         = ActGroup (ActJoin ActGroup)*
  ActGroup     = country? ActList ActName_constitutionalLaw GroupForce?       -- constitutionalLaw
               | country? ActList ActName_constitutionalLaws GroupForce?      -- constitutionalLaws
               | country? ActList ActName_law GroupForce?                     -- law
               | country? ActList ActName_laws GroupForce?                    -- laws
               | country? ActList ActName_code GroupForce?                    -- code
               | country? government ActList ActName_resolution GroupForce?   -- resolution
               | country? government ActList ActName_resolutions GroupForce?  -- resolutions
               | country? president ActList ActName_decree GroupForce?        -- decree
               | country? president ActList ActName_decrees GroupForce?       -- decrees
               | office ActList ActName_order GroupForce?                     -- order
               | office ActList ActName_orders GroupForce?                    -- orders
               | maslikhat ActList ActName_decision GroupForce?               -- decision
               | maslikhat ActList ActName_decisions GroupForce?              -- decisions
  ActList      = Act (ActJoin Act)*
  ActJoin      = ";" | "," | and
  Act          = Date Numbered? adiletId? Force?
  Numbered     = numberSign actNumber
  GroupForce   = Force
  ActName_constitutionalLaw  = constitutional lawWord
  ActName_constitutionalLaws = constitutional lawsWord
  ActName_law                = lawWord
  ActName_laws               = lawsWord
  ActName_code               = "кодексімен" we
  ActName_resolution         = "қаулысымен" we
  ActName_resolutions        = "қаулыларымен" we
  ActName_decree             = "жарлығымен" we
  ActName_decrees            = "жарлықтарымен" we
  ActName_order              = "бұйрығымен" we
  ActName_orders             = "бұйрықтарымен" we
  ActName_decision           = "шешімімен" we
  ActName_decisions          = "шешімдерімен" we
  lawWord      = "заңымен" we
  lawsWord     = "заңдарымен" we
  constitutional = "конституциялық" we
  country      = ("қр" | republic) we
  republic     = "қазақстан" space+ "республикасының"
  government   = "үкіметінің" we
  president    = "президентінің" we
  office (the office that gave the order)       = (~digit ~maslikhatWord officeChar)+ &digit
  maslikhat (the maslikhat that decided)        = (~digit ~maslikhatWord officeChar)* maslikhatWord space* &digit
  maslikhatWord = "мәслихатының" we
  officeChar   = letter | space | "-" | "\"" | "."

  Date         = numericDate yearWord?                   -- numeric
               | yearNumber yearWord dayNumber monthName -- words
  numericDate (a day such as 13.06.2013)        = digits "." space* digits "." space* digits
  yearNumber (a year in four digits)            = "0".."9" "0".."9" "0".."9" "0".."9" ~"0".."9"
  yearWord     = ("жылғы" | "жылдың" | "жыл" | "ж.") we
  dayNumber    = "0".."9" ("0".."9")? ~"0".."9"
  monthName (the name of a month)               = ("қаңтар" | "ақпан" | "наурыз" | "сәуір" | "мамыр" | "маусым" | "шілде" | "тамыз" | "қыркүйек" | "қазан" | "қараша" | "желтоқсан") letters? we
  actNumber (the number of an act)              = ministryOfHealth? digits numberTail* ~alnum
  ministryOfHealth = "қр" ("-" | space) ("дсм" | "днсм") space* "-"?
  numberTail   = convocation | numberPart | shortWord
  convocation  = space* "-" space* roman
  numberPart   = ("-" | "/") (shortWord | digits)
  shortWord    = letter letter? letter? letter? letter? ~letter
  roman        = ("і" | "v" | "х")+ ~alnum
  numberSign (№ or N)                           = "№" | "nо." | "nо" | "n"
  adiletId     = ("z" | "р" | "к" | "u" | "v") digits "_"*
  number (a number of a provision)              = arabicNumber | romanNumber
  arabicNumber = digits ("-" digits)*
  romanNumber  = ("і" | "v" | "х" | "l")+ we
  digits       = ("0".."9")+

  // ---- when the change takes force
  Force        = "(" ForcePhrase ")"?                               -- bracketed
  ForcePhrase  = Publication after calendar? Count days passed enters?    -- days
               | Publication after Count months passed enters?            -- months
               | Publication after Count years passed enters?             -- years
               | Publication since enters?                                -- publication
               | Date since enters?                                       -- date
               | procedure RuleAct? RuleList see                          -- rule
  Publication  = first? official? published
  Count        = count ("(" numeralWords ")")?  -- digits
               | numeralWords                   -- words
  RuleList     = RuleMain "-"? article<anyEnding> RulePara? RuleSub?    -- article
               | RuleMain "-"? paragraph<anyEnding> RuleSub?            -- paragraph
  RuleMain     = number
  RulePara     = number "-"? paragraph<anyEnding>
  RuleSub      = number ")"? "-"? subparagraph<anyEnding>
  RuleAct      = country? RuleDate? Numbered? ("заңының" | "заңның")
  RuleDate     = Date
  anyEnding    = letters? we
  count (a number)                              = digits
  numeralWords (a number in words)              = numeralWord (space+ numeralWord)*
  numeralWord  = ~unitOfTime letters
  unitOfTime   = ("күнтізбелік" | "күн" | "ай" | "жыл" | "жұмыс") we
  calendar     = "күнтізбелік" we
  days         = "күн" we
  months       = "ай" we
  years        = "жыл" we
  passed       = "өткен" letters? space+ ("соң" | "кейін") we
  first        = "алғаш" letters? we
  official     = "ресми" we
  published    = "жариялан" letters? (space+ "күнінен")? we
  after        = ("кейін" | "бастап") we
  since        = "бастап" we
  enters       = ("қолданысқа" space+ "енгізілед" | "қолданысқа" space+ "енгізілд" | "күшіне" space+ "енед") "і" we
  procedure    = "қолданысқа" space+ "енгізіл" ("у" | "уі") space+ "тәртіб" ("ін" | "і") we
  see          = ("қараңыз" | "қара") we

  and          = ("және" | "мен" | "пен" | "бен") we
  letters      = letter+
  we           = ~letter
}
`;
