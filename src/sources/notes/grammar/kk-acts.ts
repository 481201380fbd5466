/** The acts that made a change in the grammar of notes in Kazakh (`kk.ts`): those who made them, their names, days and numbers. */

export const ACTS_KK = String.raw`
  // ---- the acts: "ҚР A № 1 (…), B № 2 (…) Заңдарымен"
  Acts         = ActGroup NextGroup*           -- groups
               | OpenGroup                      -- open
  // "жаңа редакцияда - ҚР A, өзгеріс енгізілді - B Заңдарымен": the name stands once, after the last statement.
  // (Twice "not": what is looked ahead at is then no part of the group.)
  OpenGroup    = country? government? ActList ~(~(Join Statement))
  // "A Заңымен B Заңымен": the comma is lost.
  NextGroup    = ActJoin ActGroup           -- joined
               | &(country | Date) ActGroup -- unjoined
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
               | body_giver ActList ActName_directive priorText? GroupForce? priorText?             -- directive
               | ActList ActName_resolutions priorText? GroupForce? priorText?                      -- bareResolutions
  // "… Заңдарымен. Заңымен.": the name from before the list grew stayed.
  FormerName   = "." lawWord ~(~(Close end))
  ActList      = ActRun MoreActs*
  MoreActs     = ActJoin Again_country? ActRun -- run
               | ActJoin Act_sameDay           -- sameDay
  ActList_government = ActRun (ActJoin Again_government? ActRun)*
  ActList_president = ActRun (ActJoin Again_president? ActRun)*
  // "ҚР A (…), ҚР B (…) Заңдарымен": what closes with the name of many stands before each.
  Again_country = country
  Again_government = country? government
  Again_president = country? president
  // "A (…) 05.07.2014 № 236-V (…)", "A 05.07.2014 № 236-V": the comma is lost.
  ActRun       = Act_forced* Act
  Act_forced   = Date Numbered ForceBetween? ~(~(Date oneSign))
  ForceBetween = ~(~Bracketed) Force
  Bracketed    = "(" thisChange? ForcePhrase ")"
  // The office or the body can stand before each act of the list.
  ActList_office = Act (ActJoin (Act_ofOffice | Act))*
  ActList_body = Act (ActJoin (Act_ofBody | Act))*
  Act_ofOffice = office Date Numbered? adiletId? Force?
  Act_ofBody   = body Date Numbered? adiletId? Force?
  // "2012.07.10 N 34-V, N 36-V": of one day.
  Act_sameDay  = numberSign actNumber ofParliament? Force?
  ActJoin      = (";" | ",")+ and?             -- marks
               | and                            -- and
               | "." ~(~(Date oneSign))         -- stop
  JointSep     = ActJoin
  HavingForce  = constitutional? "заң" "күші" "бар"
  Act          = Date LawTitle? Numbered? adiletId? priorText? OwnName? strayComma? Force? strayEnd?
  // "2004 жылғы 20 желтоқсандағы "… туралы" N 13"
  LawTitle     = lawTitle
  lawTitle     = "\"" (~"\"" any)+ "\""
  // "A, B Заңымен (…) Заңдарымен", "A, B Заңымен (…), C Заңдарымен": the name of one from before the list grew.
  OwnName      = lawWord ~(~(Force? (ActJoin Act)* lawsWord))
  strayComma   = ("," | ";" | ".") &(space* "(")
  // "… енгізіледі). Заңымен", "N 11. Заңдарымен": a mark that belongs nowhere.
  strayEnd     = ("." | "," | ";") &(space* nameOfAct)
  // "2007.01.12. 222 Заңымен": the sign is lost.
  Numbered     = (numberSign | &plainNumber) actNumber ofParliament?
  GroupForce   = Force                -- own
               | ForceAfter           -- after
  // "… Заңымен. Бұл өзгеріс 2000 жылғы 1 қаңтардан бастап қолданысқа енгізіледі": of one act alone.
  // "… Заңымен. (бұл өзгеріс … қолданылады)": the stop came too early, or the bracket is of all that stands before it.
  ForceAfter   = "." &"(" Force                                    -- stopped
               | Dash? thisChange country? ForcePhrase              -- told
               | ("," | "-") ~(~(Exception? ForceRule Close end)) ForcePhrase -- loose
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
  ActName_directive          = directiveWord
  ActName_decisions          = decisionsWord
  resolutionWord  = "қаулысы" (byIt | ofWording) we
  resolutionsWord = "қаулылары" (byIt | ofWording) we
  decreeWord   = "жарлығы" (byIt | ofWording) we
  decreesWord  = "жарлықтары" (byIt | ofWording) we
  orderWord    = "бұйрығы" (byIt | ofWording) we
  ordersWord   = "бұйрықтары" (byIt | ofWording) we
  decisionWord = "шешімі" (byIt | ofWording) we
  directiveWord = "өкімі" (byIt | ofWording) we
  decisionsWord = "шешімдері" (byIt | ofWording) we
  // "қаулысымен", "қаулысына сәйкес", "қаулысы бойынша", "қаулысының негізінде"
  byIt         = "мен"                                           -- with
               | ("на" | "не") space+ ("сәйкес" | "орай")        -- according
               | ("ның" | "нің")? space+ ("бойынша" | "негізінде") -- upon
               | "ның" space+ partOfLaw                          -- part
               | &((")" | "." | ";" | space)* end)               -- alone
  // "Заңының 33-бабымен", "Заңының 2-бабы 1-тармағының 1) тармақшасына сәйкес": which of its articles made the change.
  partOfLaw    = (partStep space+)* partStepBy          -- with
               | partStep (space+ partStep)* space+ "сәйкес" -- according
  partStep     = digits ("-" digits)* ")"? "-"? space* partWord ~"мен" (~("мен" we) letter)* we
  partStepBy   = digits ("-" digits)* ")"? "-"? space* partWord (~("мен" we) letter)* "мен"
  partWord     = "баб" | "тармағ" | "тармақша"
  ofWording    = ("ның" | "нің") &(space+ "редакциясында")
  lawWord      = "заң" "ы" (byIt | ofWording) we
  lawsWord     = "заңдар" "ы" (byIt | ofWording) we
  codeWord     = "кодексі" (byIt | ofWording) we
  codeKind     = ("әкімшілік" | "әлеуметтік" | "бюджет" | "еңбек" | "жер" | "кәсіпкерлік" | "қылмыстық" | "орман" | "салық" | "су" | "экологиялық" | "цифрлық") we
  constitutional = "конституциялық" we
  // Once printed twice: "ҚР ҚР A Заңымен".
  country      = (lawTitle space*)? countryWord (space+ countryWord)? (space* lawTitle)? strayMark?
  // "ҚР - 2011.07.22", "Республикасының, 2006.01.10": a mark that belongs nowhere.
  strayMark    = space* ("-" | "," | ".") &(space* digit)
  countryWord  = ("қр-ың" | "қр-ның" | "қр-нің" | "қр" | republic | soviet) we
  soviet       = ("қазақ" | "қаз") space* ("сср" | "кср") ("-" letters)?
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
  body_giver (who gave the directive)           = (~digit ~notOffice officeChar)+ &digit
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

  // "N 321Заңымен": the space before the name of the act is lost.
  actNumber (the number of an act)              = numberHead? digits numberTail* ~(~nameOfAct alnum)
  nameOfAct    = havingLawForce | lawWord | lawsWord | codeWord | decreeWord | decreesWord | resolutionWord | resolutionsWord | orderWord | ordersWord
  havingLawForce = "заң" space+ "күші" space+ "бар" we
  numberHead   = ministryOfHealth | letterHead+
  letterHead   = shortWord ("-" | "/")
  ministryOfHealth = "қр" ("-" | space) ("дсм" | "днсм") space* "-"? space*
  numberTail   = convocation | numberPart | shortTail | numberMark
  shortTail    = ~havingLawForce shortWord
  // "№ 77 н/қ", "№ 77 ҚБП": of what kind of acts it is.
  numberMark   = space+ ("н/қ" | "нқ" | "қбпү" | "қбп" | "қпү" | "дсп") ~letter
  convocation  = space* "-" space* roman -- dashed
               | space+ roman            -- apart
  numberPart   = ("-" | "/") (shortWord | digits)  -- sign
               | "." digits                        -- stop
  shortWord    = letter letter? letter? letter? letter? ~letter
  roman        = ("і" | "v" | "ү" | "у" | "х")+ ~(~nameOfAct alnum)
  numberSign (№ or N)                           = oneSign (space* oneSign)?
  oneSign      = "№" | "nо." | "nо" | "n." | "n°" | "n"
  plainNumber  = digits ("-" roman)? space* ("(" | ";" | "," | nameOfAct)
  adiletId     = "(" space* "~"? adiletCode space* ")" -- bracketed
               | adiletCode                           -- bare
  adiletCode   = ("z" | "р" | "к" | "u" | "v") digits "_"*
`;
