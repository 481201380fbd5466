import { FORCE_KK } from './grammar-kk-force.ts';

/**
 * The grammar of notes in Kazakh, with the names of rules of `grammar-ru.ts`. The verb stands before the acts,
 * and the word for the act closes them: "өзгеріс енгізілді - ҚР A (…), B (…) Заңдарымен". Places go from the
 * greatest down: "4-баптың 1-тармағы".
 */
export const GRAMMAR_KK = String.raw`
Notes {
  // One space for every kind is what the spelling has; Ohm skips them between any two words.
  spaces       := " "*

  Note         = Footnote? HeadLabel? ItemLabel? "("? Body Close end
  // "20-тарау. 20-тарау алып тасталды": the heading, before the note names it again.
  HeadLabel    = Units<bareEnding> "." ~(~Units<subjectEnding>)
  Footnote     = ("ескертулер" | "ескертпе" | "ескерту") ("." | ":" | "!" | "-")*
  ItemLabel    = number (")" | ".") "-" number (")" | ".")                            -- span
               | number (")" | ".") ~ListSep ~("-"? Unit<anyEnding>) ~dayAndMonth   -- one
  // "2020.13.05. № 327-VI Заңымен": a year. "2. 20.07.2011 № 464-IV Заңымен": none.
  dayAndMonth  = digits space* "." space* digits ~(space* "." space* digits)
  Body         = Statement (Join Statement)*
  Join         = (";" | "," | ".")+ also?   -- marks
               | also                      -- and
  // "5-бап өзгерді және 3-тармақпен толықтырылды"; "мен" ends words as well.
  also         = "және" we
  Close        = (")" | "." | ";" | "," | databaseId)*
  // "… қаулысымен. ~P970851", "… Заңымен. Z970144_": where the act stands in a database.
  databaseId   = "~" letter digits "_"? -- marked
               | adiletCode              -- bare
  Statement    = Subject? Dash* "("? Change
  Dash         = ("." | ",") "-"         -- both
               | ("-" | "." | ":" | ",") -- one

  // ---- what was changed
  Subject      = WholeAct? titleWord and Preamble              -- titleAndPreamble
               | WholeAct? titleWord and WholeText             -- titleAndText
               | titleWord and Place<subjectEnding>            -- titleAndPlace
               | Place<subjectEnding> titleWord ListSep Place<subjectEnding> -- titleAndPart
               | WholeText                                     -- text
               | BareText                                      -- textAlone
               | TitleOf? titleWord                            -- title
               | Preamble                                      -- preamble
               | OfAct? Place<subjectEnding> (ListSep Place<subjectEnding>)+ -- places
               | OfAct? Place<subjectEnding>                   -- place
               | WholeAct                                      -- act
  TitleOf      = OfAct? Place<subjectEnding> -- place
               | WholeAct                      -- act
  // "Заңның 5-бабы"
  OfAct        = this? actWord &("0".."9")
  Preamble     = WholeAct? preambleWord
  BareText     = WholeAct? textWord &(Dash* new)
  WholeText    = WholeAct? (inText | allText) ":"?
  WholeAct     = this? actWord
  Place<e>     = Units<e>+                    -- down
  Units<e>     = Number (ListSep Number)* "-"? nth? Unit<e>         -- numbered
               | ordinalWord (ListSep ordinalWord)* Unit<e>         -- ordinalFirst
               | contents<e>                                        -- bareContents
               | Unit<e>                                            -- bare
  ListSep      = "," | and
  Number       = number ")"?
  nth          = ("ыншы" | "інші" | "ншы" | "нші" | "шы" | "ші") we
  Unit<e>      = annex<e> | subsection<e> | subchapter<e> | section<e> | chapter<e> | article<e> | subparagraph<e> | paragraph<e> | part<e> | indent<e>
  contents<e>  = "мазмұн" e
  annex<e>     = "қосымша" e
  subsection<e> = ("бөлімше" | "кіші бөлім") e
  subchapter<e> = "параграф" e
  section<e>   = "бөлім" ~"ше" e
  chapter<e>   = "тарау" e
  article<e>   = ("бап" | "баб") e
  paragraph<e> = ("тармақ" | "тармағ") ~"ша" e
  subparagraph<e> = "тармақша" e
  part<e>      = ("бөлік" | "бөліг") e
  indent<e>    = ("абзац" | "азат жол") e
  ordinalWord (an ordinal number) = ("бірінші" | "екінші" | "үшінші" | "төртінші" | "бесінші" | "алтыншы" | "жетінші" | "сегізінші" | "тоғызыншы" | "оныншы" | "он бірінші" | "он екінші" | "он үшінші" | "он төртінші" | "он бесінші" | "он алтыншы" | "он жетінші" | "он сегізінші" | "он тоғызыншы" | "жиырмасыншы") we
  subjectEnding  = ~withEnding letters? we
  // Of what was itself left out: "4-тармағы".
  ownEnding      = ("тар" | "тер" | "лар" | "лер" | "дар" | "дер")? ("сы" | "сі" | "ы" | "і")? we
  bareEnding     = ("тар" | "тер" | "лар" | "лер" | "дар" | "дер")? we
  // "5-баппен"; with the ending of a possessor ("бөлігімен") and of many ("баптармен") before it.
  withEnding     = ("тар" | "тер" | "лар" | "лер" | "дар" | "дер")? ("ымен" | "імен" | "пен" | "мен" | "бен" | "сымен" | "сімен") we

  titleWord    = ("бас" space+)? ("тақырып" | "тақырыб" | "атау") letters? we
  preambleWord = ("кіріспе" | "преамбула") letters? we (space+ "бөліг" letters? we)?
  withPreamble = "кіріспемен" we
  actWord      = (("конституциялық" | "нормативтік") space+)? ("заң" | "кодекс" | "жарлық" | "қаулы" | "бұйрық" | "шешім" | "конституция") ("ға" | "ге" | "ке" | "қа" | "да" | "де" | "та" | "те" | "ның" | "нің" | "тің" | "тың" | "дың")? we
  this         = "осы" we
  textWord     = "мәтін" "і"? we
  inText       = ("бүкіл" space+)? "мәтін" ("дегі" | "індегі" | "де" | "інде" | "нен" | "інен") we
  allText      = (("бүкіл" | "барлық") space+)? "мәтін" ("і")? space+ "бойынша" we

  // ---- what was done, and by which acts
  Change       = Amendments made Dash? Acts                       -- modification
               | made Amendments ":" ActGroup (ActJoin? ActGroup)* -- modificationListed
               | WasChanged Dash? Acts                            -- modificationDone
               | wordsWith inserted Dash? Acts                    -- supplementedWords
               | inserted Dash? Acts                              -- supplemented
               | new wording stated? Dash? Acts                   -- rewording
               | Approved? ofContent? newOne? Place<withEnding> inserted Dash? Acts -- insertion
               | newOne Place<bareEnding> made Dash? Acts         -- insertionOfNew
               | withPreamble inserted Dash? Acts                 -- insertionOfPreamble
               | ActionOf? SpanFrom? (Until stopped | Until? suspended) Dash? Acts -- suspension
               | Until valid Dash? Acts                           -- expiry
               | WordChanges Dash? Acts                           -- terms
               | RepealedFrom? Repealed RepealedFrom? ")"? Dash? Acts -- repeal
               | effect RepealedFrom lost ")"? Dash? Acts         -- repealOfEffect
               | added Dash? Acts                                 -- additionOfNamed
               | Repealed &(Close end)                            -- repealByNobody
               | Done &(Join Statement)                           -- shared
               | ActsBefore Subject? Done AfterForce? priorText?  -- afterActs
               | ActsBefore inItsWording AfterForce? priorText?   -- rewordingOf
  // "ҚР A Заңымен 5-бап алып тасталды": only where the country or a day begins, since other words can be a subject.
  ActsBefore   = &(country | Date) ActGroup (ActJoin ActGroup)*
  AfterForce   = Force
  // "ҚР A Заңының редакциясында": the name of the act ends so before these words alone.
  inItsWording = "редакциясында" we
  // Another publisher's pointer to the text before the change: "(бұр. ред. қара)".
  priorText    = "(" space* priorWords see space* ")"  -- pointer
               | "(" space* inRussianAlone space* ")"   -- russian
  // "(орыс тіліндегі мәтінге … түзету енгізілді, қазақ тіліндегі мәтін өзгермейді)": of another text than this one.
  inRussianAlone = "орыс" space+ "тіліндегі" space+ "мәтінге" (~("(" | ")" | ";" | kazakhStays) any)* kazakhStays
  kazakhStays  = "қазақ" space+ "тіліндегі" space+ "мәтін" space+ "өзгермейді" we
  priorWords   = formerText | textOfDay
  formerText   = "бұр" "."? space* "ред" space* "."? space*
  textOfDay    = numericDate "."? space* (yearWord space*)? "редакцияны" space+
  // "Тақырыбы жаңа редакцияда, кіріспе алып тасталды - ҚР A Заңымен": the act stands once, after a dash.
  Done         = Amendments made                    -- modification
               | WasChanged                         -- modificationDone
               | new wording stated?                -- rewording
               | ofContent? newOne? Place<withEnding> inserted -- insertion
               | ofContent? newOne? Place<withEnding> ~(~(Join MoreInserted)) -- insertionElided
               | wordsWith ~(~(Join MoreInserted))  -- wordsElided
               | RepealedFrom? Repealed             -- repeal
               | WordChanges                        -- terms
  // "5-бап 3-1-тармақпен және 5-тармақпен толықтырылды": the verb stands once.
  MoreInserted = WhatInserted inserted           -- last
               | WhatInserted Join MoreInserted   -- more
  WhatInserted = Place<subjectEnding>? ofContent? newOne? Place<withEnding> -- place
               | Place<subjectEnding>? wordsWith                            -- words
  WasChanged   = changed (alsoOrComma inserted)? -- first
               | inserted alsoOrComma changed     -- last
  alsoOrComma  = also | and | ","
  RepealedFrom = Date since
  WordChanges  = WordChange ((";" | ",") WordChange)*    -- quoted
               | words (replaced | left)                 -- unquoted
               | words ~(~(Join Place<ownEnding> left))  -- elided
  WordChange   = WordsAround? WordPairs (";"? WordPairs)* (replaced | replacedAnd) -- replaced
               | WordsAround? QuotedList named? words (left | leftAnd) -- excluded
               | WordsAround? QuotedList named? words spelled -- spelled
               | WordsAround QuotedList named? wordsWith inserted -- inserted
  // Several pairs share the verb: "а" деген сөз "б" деген сөзбен, "в" деген сөз "г" деген сөзбен ауыстырылды.
  WordPairs    = PairElided* WordPair
  // "а" деген сөз "б"; "в" деген сөз "г" деген сөзбен ауыстырылды: what closes a pair stands once too.
  PairElided   = QuotedList named words respectively? QuotedList ";"
  WordPair     = (QuotedList named? words ","?)+ respectively? (QuotedList named? wordsWith ","?)+
  // "тарау" деген сөздің алдындағы: where in the text.
  WordsAround  = QuotedList named wordsAt around?
  Amendments   = amendment (and amendment)?
  // "Қағида 3-1-тармақпен толықтырылды": what an act approved, said of what the note stands under.
  Approved     = approvedWord
  ActionOf     = actionWord
  SpanFrom     = Date since
  Until        = Date untilWord
  Repealed     = left | lapsed
  QuotedList   = (quoted | lostOpening) (QuotedSep? quoted | QuotedSep openless)* ","?
  QuotedSep    = "," | and
  quoted (quoted words) = closeless | closed
  closed       = "\"" (~"\"" any)+ "\""
  // "а деген сөз "б" деген сөзбен": the mark after a word is lost.
  closeless    = "\"" (~("\"" | ofWords) any)+ &ofWords
  ofWords      = space+ "деген" space+ wordsOf
  // "а", б", "в": the mark before a word of a list is lost.
  openless     = wordOfList (space+ wordOfList)* "\"" &afterOpenless
  // (Twice "not": the words of another note are not looked through for a mark.)
  lostOpening  = ~(~openless) openless
  wordOfList   = ~("деген" | "сөз" | "тиісінше" | "цифр") letter+
  afterOpenless = space* ("," | "және" | "деген")

  amendment    = ("өзгер" | "толықтыру" | "түзету") letters? we
  made         = ("енгізілді" | "енгізілсін" | "енгізілген") we
  changed      = ("өзгертілді" | "өзгертілсін" | "өзгерді" | "өзгертілген" | "өзгерген") we
  new          = ("жаңа" | "мынадай" | "келесі") we
  newOne       = ("жаңа" | "мынадай" | "келесі") we
  approvedWord (rules that were supplemented) = ("аталған" space+)? ("қағидалар" | "қағида" | "ережелер" | "ереже" | "нұсқаулық" | "әдістеме" | "стандарт" | "регламент" | "талаптар" | "тізбе") we &insertedAhead
  insertedAhead = (~(" - " | ";" | "толықтырыл") any)* "толықтырыл"
  ofContent    = ("мынадай" | "мына" | "келесі") space+ "мазмұндағы" we
  // Once printed without its ending: "жаңа редакция - ҚР A Заңымен".
  wording      = "редакция" "да"? we
  stated       = ("жазылды" | "жазылсын" | "баяндалсын" | "жазылған" | "берілді" | "берілген" | "баяндалды" | "баяндалған" | "мазмұндалды") we
  inserted     = ("толықтырылды" | "толықтырылсын" | "толықтырылған") we
  actionWord   = ("қолданылу" | "қолданыс" | "күш") letters? we
  untilWord    = ("дейін" | "дейiн") we
  suspended    = ("тоқтатыла" | "тоқтата") space+ "тұр" letters? we
  stopped      = ("тоқтатылды" | "тоқтатылған") we
  valid        = ("қолданылады" | "қолданыста болады" | "күшінде болады" | "қолданылды" | "қолданыста болды" | "күшінде болды" | "қолданылған") we
  left         = ("алынып" | "алып" | "шығарып" | "шығарылып") space+ ("тасталды" | "тасталсын" | "тасталған") we
  added        = ("енгізілді" | "енгізілген" | "кіргізілді" | "қосылды") we
  // "Күші 01.01.2016 бастап жойылды": the day stands within.
  effect       = ("өз" space+)? "күші" "н"? we
  lost         = ("жойылды" | "жойылған" | "жойды" | "жояды") we
  lapsed       = ("өз" space+)? ("күші" space+ ("жойылды" | "жойылған") | "күшін" space+ ("жойды" | "жойған" | "жояды")) (space+ "деп" space+ ("танылды" | "танылсын" | "танылған"))? we
  replaced     = ("ауыстырылды" | "ауыстырылсын" | "алмастырылды") we
  // "Ауыстырылып, …": another change of words follows.
  replacedAnd  = ("ауыстырылып" | "алмастырылып") &comma
  leftAnd      = ("алынып" | "алып") space+ "тасталып" &comma
  comma        = space* ("," | ";")
  respectively = "тиісінше" we
  named        = "деген" we
  words        = wordsOf wordEnding? we
  wordsWith    = wordsOf wordEndingWith we
  wordsOf      = "сөз тіркес" | "сөз" | "әріп" | "әрп" | "цифр" | "сандар" | "сан"
  wordEnding   = "дері" | "дер" | "тері" | "тер" | "лары" | "лар" | "ы" | "і"
  wordEndingWith = "дерімен" | "дермен" | "терімен" | "термен" | "ларымен" | "лармен" | "ымен" | "імен" | "мен" | "бен" | "пен"
  wordsAt      = ("сөздер" | "сөз" | "цифрлар" | "цифр") ("дің" | "дың" | "ден" | "дан" | "дегі" | "дағы") we
  spelled      = ("бас" | "кіші") space+ "әріппен" space+ "жазылды" we
  around       = ("алдындағы" | "алдында" | "кейінгі" | "кейін") we

  // ---- the acts: "ҚР A № 1 (…), B № 2 (…) Заңдарымен"
  Acts         = ActGroup (ActJoin ActGroup)*  -- groups
               | OpenGroup                      -- open
  // "жаңа редакцияда - ҚР A, өзгеріс енгізілді - B Заңдарымен": the name stands once, after the last statement.
  // (Twice "not": what is looked ahead at is then no part of the group.)
  OpenGroup    = country? government? ActList ~(~(Join Statement))
  ActGroup     = country? ActList &Constitutional ActName_constitutionalLaw priorText? GroupForce? priorText?   -- constitutionalLaw
               | country? ActList &Constitutional ActName_constitutionalLaws priorText? GroupForce? priorText?  -- constitutionalLaws
               | country? constitutional ActList ActName_constitutionalLaw priorText? GroupForce? priorText?    -- constitutionalBefore
               | country? constitutional ActList ActName_constitutionalLaws priorText? GroupForce? priorText?   -- constitutionalsBefore
               | country? ActList ActName_law priorText? GroupForce? priorText?                     -- law
               | country? ActList ActName_laws FormerName? priorText? GroupForce? priorText?             -- laws
               | country? ActList ActName_code priorText? GroupForce? priorText?                    -- code
               | country? government ActList_government ActName_resolution priorText? GroupForce? priorText?   -- resolution
               | country? government ActList_government ActName_resolutions priorText? GroupForce? priorText?  -- resolutions
               | country? president HavingForce? ActList_president HavingForce? ActName_decree priorText? GroupForce? priorText?   -- decree
               | country? president HavingForce? ActList_president HavingForce? ActName_decrees priorText? GroupForce? priorText?  -- decrees
               | country? HavingForce? ActList HavingForce? ActName_decree priorText? GroupForce? priorText?              -- decreeAlone
               | country? HavingForce? ActList HavingForce? ActName_decrees priorText? GroupForce? priorText?             -- decreesAlone
               | office Act (JointSep Act_ofOffice)+ joint ActName_order priorText? GroupForce? priorText?    -- joint
               | office ActList_office ActName_order priorText? GroupForce? priorText?              -- order
               | office ActList_office ActName_orders priorText? GroupForce? priorText?             -- orders
               | body ActList_body normative? ActName_bodyResolution priorText? GroupForce? priorText?   -- bodyResolution
               | body ActList_body normative? ActName_bodyResolutions priorText? GroupForce? priorText?  -- bodyResolutions
               | body_head ActList ActName_bodyDecision priorText? GroupForce? priorText?           -- bodyDecision
               | maslikhat ActList ActName_decision priorText? GroupForce? priorText?               -- decision
               | maslikhat ActList ActName_decisions priorText? GroupForce? priorText?              -- decisions
               | ActList ActName_resolutions priorText? GroupForce? priorText?                      -- bareResolutions
  // "… Заңдарымен. Заңымен.": the name from before the list grew stayed.
  FormerName   = "." lawWord ~(~(Close end))
  ActList      = ActRun (ActJoin Again_country? ActRun)*
  ActList_government = ActRun (ActJoin Again_government? ActRun)*
  ActList_president = ActRun (ActJoin Again_president? ActRun)*
  // "ҚР A (…), ҚР B (…) Заңдарымен": what closes with the name of many stands before each.
  Again_country = country
  Again_government = country? government
  Again_president = country? president
  // "A (…) 05.07.2014 № 236-V (…)": the comma after a bracket is lost.
  ActRun       = Act_forced* Act
  Act_forced   = Date Numbered ~(~Bracketed) Force ~(~(Date oneSign))
  Bracketed    = "(" thisChange? ForcePhrase ")"
  // The office or the body can stand before each act of the list.
  ActList_office = Act (ActJoin (Act_ofOffice | Act))*
  ActList_body = Act (ActJoin (Act_ofBody | Act))*
  Act_ofOffice = office Date Numbered? adiletId? Force?
  Act_ofBody   = body Date Numbered? adiletId? Force?
  ActJoin      = ";" | "," | and
  JointSep     = ActJoin
  HavingForce  = "заң" "күші" "бар"
  Act          = Date Numbered? adiletId? priorText? OwnName? strayComma? Force?
  // "A, B Заңымен (…) Заңдарымен": the last act has the name from before the list grew.
  OwnName      = lawWord &(Force? lawsWord)
  strayComma   = "," &(space* "(")
  // "2007.01.12. 222 Заңымен": the sign is lost.
  Numbered     = (numberSign | &plainNumber) actNumber ofParliament?
  GroupForce   = Force | ForceAfter
  // "… Заңымен. Бұл өзгеріс 2000 жылғы 1 қаңтардан бастап қолданысқа енгізіледі": of one act alone.
  ForceAfter   = Dash? thisChange country? ForcePhrase
  Constitutional             = country? constitutional
  ActName_constitutionalLaw  = country? constitutional? lawWord
  ActName_constitutionalLaws = country? constitutional? lawsWord
  ActName_law                = country? lawWord
  ActName_laws               = country? lawsWord
  ActName_code               = country? codeKind? codeWord
  ActName_resolution         = resolutionWord
  ActName_resolutions        = resolutionsWord
  ActName_decree             = decreeWord
  ActName_decrees            = decreesWord
  ActName_bodyResolution     = resolutionWord
  ActName_bodyResolutions    = resolutionsWord
  ActName_bodyDecision       = decisionWord
  ActName_order              = orderWord
  ActName_orders             = ordersWord
  ActName_decision           = decisionWord
  ActName_decisions          = decisionsWord
  resolutionWord  = "қаулысы" ("мен" | "на сәйкес" | ofWording) we
  resolutionsWord = "қаулылары" ("мен" | "на сәйкес" | ofWording) we
  decreeWord   = "жарлығы" ("мен" | "на сәйкес" | ofWording) we
  decreesWord  = "жарлықтары" ("мен" | "на сәйкес" | ofWording) we
  orderWord    = "бұйрығы" ("мен" | "на сәйкес" | ofWording) we
  ordersWord   = "бұйрықтары" ("мен" | "на сәйкес" | ofWording) we
  decisionWord = "шешімі" ("мен" | "не сәйкес" | ofWording) we
  decisionsWord = "шешімдері" ("мен" | "не сәйкес" | ofWording) we
  ofWording    = ("ның" | "нің" | "ының") &(space+ "редакциясында")
  lawWord      = "заң" ("ымен" | "ына сәйкес" | ofWording) we
  lawsWord     = "заңдар" ("ымен" | "ына сәйкес" | ofWording) we
  codeWord     = "кодексі" ("мен" | "не сәйкес" | ofWording) we
  codeKind     = ("әкімшілік" | "әлеуметтік" | "бюджет" | "еңбек" | "жер" | "кәсіпкерлік" | "қылмыстық" | "орман" | "салық" | "су" | "экологиялық" | "цифрлық") we
  constitutional = "конституциялық" we
  // Once printed twice: "ҚР ҚР A Заңымен".
  country      = countryWord (space+ countryWord)? strayMark?
  // "ҚР - 2011.07.22", "Республикасының, 2006.01.10": a mark that belongs nowhere.
  strayMark    = space* ("-" | "," | ".") &(space* digit)
  countryWord  = ("қр-ың" | "қр-ның" | "қр-нің" | "қр" | republic) we
  republic     = "қазақстан" space* "республикасы" ("ның")?
  government   = ("үкіметінің" | "министрлер кабинетінің") we
  president    = "президентінің" we
  office (the office that gave the order)       = (~digit ~maslikhatWord ~notOffice officeChar)+ &digit
  maslikhat (the maslikhat that decided)        = (~digit ~maslikhatWord ~notOffice officeChar)* maslikhatWord space* &digit
  maslikhatWord = "мәслихатының" we
  // Bodies whose acts have no form of their own in the graph.
  body (the body that resolved)                 = (~digit ~bodyWord ~notOffice officeChar)* bodyWord space* &digit
  bodyWord     = ("басқармасының" | "парламентінің" | "сенатының" | "мәжілісінің" | "әкімдігінің" | "жоғарғы сотының" | "жоғарғы кеңесінің" | "конституциялық сотының" | "конституциялық кеңесінің" | "орталық сайлау комиссиясының" | "есеп комитетінің" | "жоғары аудиторлық палатасының" | "тексеру комиссиясының") we
  body_head (the akim who decided)              = (~digit ~akimWord ~notOffice officeChar)* akimWord space* &digit
  akimWord     = "әкімінің" we
  joint        = "бірлескен" we
  normative    = "нормативтік" we
  // A decision of the akim and of the maslikhat is neither's.
  bothOfPlace  = ("әкімінің" | "әкімі" | "әкімдігінің" | "мәслихатының" | "мәслихаты") space+ ("және" | "мен") we
  officeChar   = deputy | letter+ | space | "-" | "\"" | "." | officeComma | officeBracket
  // "Цифрлық даму, инновациялар және аэроғарыш өнеркәсібі министрінің": no comma after an office or before another.
  officeComma  = "," &(space* letter) ~(space* country)
  // "… агенттігі (Сыбайлас жемқорлыққа қарсы қызмет) төрағасының"
  officeBracket = "(" (~notOffice (letter | space | "-"))+ ")" &(space* letter)
  // "Премьер-Министрінің орынбасары - ҚР Ауыл шаруашылығы министрінің": no dash before the acts.
  deputy       = "орынбасары - "
  // A change, another act or the dash before the acts: no words of an office.
  notOffice    = "министрінің," | "төрағасының," | "басшысының," | "прокурорының," | " - қр" | " - қазақстан" | "өзгер" | "толықтыр" | "редакцияда" | "тасталды" | "жойылды" | "ауыстырыл" | "алмастырыл" | "үкіметінің" | bothOfPlace | "заңы" | "заңдары" | "кодексі" | "қаулы" | "жарлы" | "бұйры" | "шешім" | "бірлескен"
  ofParliament = ("қрз" | "зрк") we

  Date         = shortDate yearWord                      -- short
               | numericDate "."? yearWord?              -- numeric
               | yearNumber yearWord dayNumber monthName -- words
               | dayNumber monthName yearNumber yearWord? -- dayFirst
  numericDate (a day such as 13.06.2013)        = digits space* "." space* digits space* "." space* digits
  shortDate (a day such as 13.06.98)            = digit digit? "." digit digit? "." digit digit ~digit
  yearNumber (a year in four digits)            = "0".."9" "0".."9" "0".."9" "0".."9" ~"0".."9"
  yearWord     = ("жылғы" | "жылдың" | "жыл" | "ж.") we | "ж" we
  dayNumber    = "0".."9" ("0".."9")? ~"0".."9"
  monthName (the name of a month)               = ("қаңтар" | "ақпан" | "наурыз" | "сәуір" | "мамыр" | "маусым" | "шілде" | "тамыз" | "қыркүйек" | "қазан" | "қараша" | "желтоқсан") letters? we
  // "N 321Заңымен": the space before the name of the act is lost.
  actNumber (the number of an act)              = numberHead? digits numberTail* ~(~nameOfAct alnum)
  nameOfAct    = lawWord | lawsWord | codeWord | decreeWord | decreesWord | resolutionWord | resolutionsWord | orderWord | ordersWord
  numberHead   = ministryOfHealth | letterHead+
  letterHead   = shortWord ("-" | "/")
  ministryOfHealth = "қр" ("-" | space) ("дсм" | "днсм") space* "-"? space*
  numberTail   = convocation | numberPart | shortWord | numberMark
  // "№ 77 н/қ", "№ 77 ҚБП": of what kind of acts it is.
  numberMark   = space+ ("н/қ" | "нқ" | "қбпү" | "қбп" | "қпү" | "дсп") ~letter
  convocation  = space* "-" space* roman
  numberPart   = ("-" | "/") (shortWord | digits)  -- sign
               | "." digits                        -- stop
  shortWord    = letter letter? letter? letter? letter? ~letter
  roman        = ("і" | "v" | "х")+ ~(~nameOfAct alnum)
  numberSign (№ or N)                           = oneSign (space* oneSign)?
  oneSign      = "№" | "nо." | "nо" | "n." | "n°" | "n"
  plainNumber  = digits ("-" roman)? space* ("(" | ";" | "," | nameOfAct)
  adiletId     = "(" space* "~"? adiletCode space* ")" -- bracketed
               | adiletCode                           -- bare
  adiletCode   = ("z" | "р" | "к" | "u" | "v") digits "_"*
  number (a number of a provision)              = arabicNumber | romanNumber
  arabicNumber = digits ("-" digits)*
  romanNumber  = ("і" | "v" | "х" | "l")+ we
  digits       = ("0".."9")+

${FORCE_KK}
  and          = ("және" | "мен" | "пен" | "бен") we
  letters      = letter+
  we           = ~letter
}
`;
