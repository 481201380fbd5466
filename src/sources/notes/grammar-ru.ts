/**
 * The grammar of notes in Russian, in Ohm's notation, over the spelling of `normal-text.ts`. A rule with
 * a capital letter skips spaces between its words. Names of rules are what `semantics.ts` reads, the same
 * in every language.
 */
export const GRAMMAR_RU = String.raw`
Notes {
  Note         = Footnote? ItemLabel? "("? Body Close end
  Footnote     = "сноска" ("." | ":")*
  ItemLabel    = number (")" | ".")
  Body         = Statement (Join Statement)*
  Join         = (";" | "," | "." | and)+
  Close        = (")" | "." | ";" | ",")*
  Statement    = Subject? Dash* Change
  Dash         = "-" | "." | ":" | "," | "("

  // ---- what was changed
  Subject      = WholeText                 -- text
               | in? titleWord WholeAct? and Preamble -- titleAndPreamble
               | in? Title                 -- title
               | in? Preamble              -- preamble
               | in? Place                 -- place
               | in? WholeAct              -- act
  Title        = titleWord (Place | WholeAct)?
  Preamble     = preambleWord WholeAct?
  WholeText    = through theWhole? text (Place | WholeAct)? ":"?
  WholeAct     = this? actWord country?
  Place        = Units+
  Units        = Unit Number (ListSep Number)*            -- numbered
               | part ordinalWord (ListSep ordinalWord)*  -- ordinal
               | ordinalWord (ListSep ordinalWord)* part  -- ordinalFirst
               | Unit                                     -- bare
  ListSep      = "," | and
  Unit         = section | chapter | article | paragraph | subparagraph | part
  Number       = number ")"?

  section      = "раздел" ("ами" | "ов" | "ом" | "ы" | "а" | "е" | "у")? we
  chapter      = "глав" ("ами" | "ой" | "ы" | "а" | "у" | "е")? we
  article      = articleWord | "ст.ст." | "ст."
  articleWord  = "стать" ("ями" | "ей" | "ях" | "я" | "и" | "ю" | "е") we
  paragraph    = paragraphWord | "п."
  paragraphWord = "пункт" ("ами" | "ом" | "ов" | "ах" | "ы" | "а" | "у" | "е")? we
  subparagraph = subparagraphWord | "пп." | "подп."
  subparagraphWord = "подпункт" ("ами" | "ом" | "ов" | "ах" | "ы" | "а" | "у" | "е")? we
  part         = "част" ("ями" | "ью" | "ей" | "ях" | "ь" | "и") we
  titleWord    = ("заголов" ("ок" | "ка" | "ке" | "ком") | "наименовани" ("е" | "я" | "ю") | "названи" ("е" | "я" | "ю")) we
  preambleWord = "преамбул" ("а" | "у" | "ы" | "е" | "ой") we
  actWord      = constitutional? ("закон" | "кодекс" | "указ" | "приказ" | "конституци" | "постановлени" | "решени") actEnding we
  actEnding    = "а" | "е" | "у" | "я" | "ю" | "и" | ""
  constitutional = "конституционн" ("ый" | "ого" | "ом") space+
  this         = "настоящ" ("ий" | "его" | "ем" | "ее" | "ая" | "ей") we
  through      = ("по" | "в") we
  theWhole     = ("всему" | "всем") we
  text         = "текст" ("у" | "е") we
  ordinalWord (an ordinal number) = ("перв" | "втор" | "трет" | "четверт" | "пят" | "шест" | "седьм" | "восьм" | "девят" | "десят") ("а".."я")+

  // ---- what was done, and by which acts
  Change       = with Amendments ","? brought? Link? Acts      -- modification
               | brought Amendments Link? Acts                 -- modificationMade
               | in new? wording Link? Acts                    -- rewording
               | stated in new? wording Link? Acts             -- rewordingStated
               | inserted Place Link? Acts                     -- insertion
               | valid Until Link? Act                         -- expiry
               | ActionOf? suspended ActionOf? Span Link? Act  -- suspension
               | WordChange (";" WordChange)* Link? Acts       -- terms
               | WordChange ("," WordChange)* Link? Acts       -- termsComma
               | Repealed Link? Acts                           -- repeal
               | Repealed &(Close end)                         -- repealByNobody
  Repealed     = left | lapsed
  Amendments   = amendment (and amendment)?
  Link         = "-" | accordance
  Span         = SpanFrom? Until?
  SpanFrom     = with Date
  Until        = until Date
  ActionOf     = actionWord Place?
  WordChange   = words QuotedList replaced respectively? words QuotedList  -- replaced
               | words QuotedList left                                     -- excluded
  QuotedList   = quoted (QuotedSep? quoted)* ","?
  QuotedSep    = "," | and
  quoted (quoted words) = "\"" (~"\"" any)+ "\""

  amendment    = ("изменени" | "дополнени") ("ями" | "ем" | "я" | "е" | "й") we
  brought      = "внесен" "н"? ("ыми" | "ым" | "ом" | "ых" | "ого" | "ы" | "о") we
  new          = "новой" we
  wording      = "редакци" ("и" | "я") we
  stated       = "изложен" ("а" | "о" | "ы")? we
  inserted     = "дополнен" ("а" | "о" | "ы")? we
  valid        = ("действовал" ("а" | "о" | "и")? | "действу" ("ет" | "ют")) we
  suspended    = "приостановлен" ("а" | "о" | "ы")? we
  actionWord   = "действи" ("е" | "я") we
  left         = "исключен" ("а" | "о" | "ы")? we
    lapsed       = (lost | declaredLost) space+ "силу" we
  lost         = "утратил" ("а" | "о" | "и")?
  declaredLost = "признан" ("а" | "о" | "ы")? space+ "утративш" ("ими" | "им" | "ей")
  replaced     = "заменен" ("а" | "о" | "ы") we
  respectively = "соответственно" we
  words        = ("слов" ("ами" | "ом" | "а" | "о") | "цифр" ("ами" | "ой" | "ы" | "а")) we
  accordance   = "в" space+ "соответствии" space+ ("со" | "с") we
  until        = "до" we

  // ---- the acts: "законами РК от A № 1 (…); от B № 2; Конституционным Законом РК от C № 3"
  Acts         = Act (ActJoin Act)*
  ActJoin      = (";" | ",") and?  -- mark
               | and                -- and
  Act          = Name? "."? From Date Numbered? adiletId? Force?
  From         = ofWord+
  Numbered     = numberSign actNumber
  Name         = ~ofWord ActName quoted? ","?
  ActName      = constitutionalLaw country         -- constitutionalLaw
               | constitutionalLaws country        -- constitutionalLaws
               | law country?                      -- law
               | laws country?                     -- laws
               | code country                      -- code
               | codes country                     -- codes
               | decree President HavingForce?     -- decree
               | decrees President HavingForce?    -- decrees
               | resolution government country?    -- resolution
               | resolutions government country?   -- resolutions
               | order orderAuthor                 -- order
               | orders orderAuthor                -- orders
               | decision maslikhatAuthor          -- decision
               | decisions maslikhatAuthor         -- decisions
  President    = president country?
  HavingForce  = ","? having ofLaw country?

  country      = ("рк" | republic) we
  republic     = "республики" space+ "казахстан"
  constitutionalLaw  = "конституционн" ("ым" | "ого") space+ law
  constitutionalLaws = "конституционн" ("ыми" | "ых") space+ laws
  law          = "закон" ("ом" | "а") we
  laws         = "закон" ("ами" | "ов") we
  code         = "кодекс" ("ом" | "а") we
  codes        = "кодекс" ("ами" | "ов") we
  decree       = "указ" ("ом" | "а") we
  decrees      = "указ" ("ами" | "ов") we
  president    = "президента" we
  having       = "имеющ" ("ими" | "им" | "его" | "их") space+ "силу" we
  ofLaw        = ("конституционного" space+)? "закона" we
  resolution   = "постановлени" ("ем" | "я") we
  resolutions  = "постановлени" ("ями" | "й") we
  government   = "правительства" we
  order        = "приказ" ("ом" | "а") we
  orders       = "приказ" ("ами" | "ов") we
  decision     = "решени" ("ем" | "я") we
  decisions    = "решени" ("ями" | "й") we
  orderAuthor (the office that gave the order) = (~dated authorChar)* &dated
  maslikhatAuthor (the maslikhat that decided) = (~maslikhat ~dated authorChar)* maslikhat (~dated authorChar)* &dated
  maslikhat    = "маслихат" ("а" | "ов") we
  dated        = ofWord space* digit
  authorChar   = ~anotherAct (letter | space | "-" | "\"" | "," | ".")
  anotherAct   = space ("приказ" | "постановлени" | "решени" | "закон" | "указ" | "и министр" | "совместн")

  Date         = numericDate year?                       -- numeric
               | dayNumber monthName yearNumber year?    -- words
  numericDate (a day such as 13.06.2013)        = ("0".."9")+ "." space* ("0".."9")+ "." space* ("0".."9")+
  dayNumber (a day such as 11 мая 2004 г.)      = "0".."9" ("0".."9")? ~"0".."9"
  monthName (the name of a month)               = ("январ" | "феврал" | "март" | "апрел" | "мая" | "июн" | "июл" | "август" | "сентябр" | "октябр" | "ноябр" | "декабр") ("а".."я")*
  yearNumber (a year in four digits)            = "0".."9" "0".."9" "0".."9" "0".."9" ~"0".."9"
  year         = ("года" | "году" | "год" | "г") we "."?
  actNumber (the number of an act)              = ministryOfHealth? ("0".."9")+ numberTail* ~("0".."9") ~letter
  ministryOfHealth = "қр" ("-" | space) "дсм" space* "-"?
  numberTail   = convocation | numberPart | shortWord
  convocation  = space* "-" space* roman
  numberPart   = ("-" | "/") (shortWord | digits)
  digits       = ("0".."9")+
  shortWord    = letter letter? letter? letter? letter? ~letter
  roman        = ("i" | "v" | "х")+ ~alnum
  numberSign (№ or N)                           = "№" | "nо." | "nо" | "n"
  adiletId     = ("z" | "р" | "к" | "u" | "v") ("0".."9")+ "_"*
  number (a number of a provision)              = arabicNumber | romanNumber
  arabicNumber = ("0".."9")+ ("-" digits)*
  romanNumber  = ("i" | "v" | "х" | "l")+ we

  // ---- when the change takes force
  Force        = "(" ForcePhrase ")"?                    -- bracketed
               | &(enters | procedure) ForcePhrase ")"?  -- loose
  ForcePhrase  = enters? upon Count calendar? days after Publication  -- days
               | enters? upon Count months after Publication          -- months
               | enters? upon Count years after Publication           -- years
               | enters? fromDay Publication                          -- publication
               | enters? fromDay signing                              -- signing
               | enters? with Date                                    -- date
               | procedure see RuleList RuleAct?                      -- rule
  Publication  = its? first? official? publication
  Count        = count ("(" numeralWords ")")?  -- digits
               | numeralWords                   -- words
  RuleList     = RuleSub? RulePara? article RuleMain  -- article
               | RuleSub? paragraph RuleMain          -- paragraph
  RuleMain     = number (ListSep number)*
  RuleSub      = subparagraph Number
  RulePara     = paragraph number
  RuleAct      = (constitutionalLaw | law | code | decree | resolution | order | decision) country? RuleDate? Numbered?
  RuleDate     = From Date

  enters       = ("введен" ("а" | "о" | "ы")? | "ввод" ("ится" | "ятся") | "вступа" ("ет" | "ют")) space+ "в" space+ ("действие" | "силу") we
  upon         = "по" space+ "истечени" ("и" | "ю") we
  count (a number)                              = ("0".."9")+
  numeralWords (a number in words)              = numeralWord (space+ numeralWord)*
  numeralWord  = ~unitOfTime ("а".."я")+
  unitOfTime   = "календарн" | "дней" | "дня" | "день" | "месяц" | "год" | "лет" | "рабоч" | "банковск"
  calendar     = "календарн" ("ых" | "ого" | "ый") we
  days         = ("дней" | "дня" | "день") we
  months       = "месяц" ("ев" | "а")? we
  years        = ("года" | "год" | "лет") we
  after        = afterDay | fromDay | afterWord
  afterDay     = "после" space+ ("дня" | "даты") we
  afterWord    = "после" we
  fromDay      = ("со" | "с") space+ ("дня" | "даты" | "момента") we
  its          = ("его" | "их" | "ее") we
  first        = "первого" we
  official     = "официального" we
  publication  = "опубликования" we
  signing      = (its_ space+)? "подписания" we
  its_         = "его" | "их"
  procedure    = "порядок" space+ ("введения" | "вступления") space+ "в" space+ ("действие" | "силу") we
  see          = ("смотрите" | "смотри" | "см.:" | "см." | "см") (space* "в" we)?

  with         = ("со" | "с") we
  in           = "в" we
  and          = "и" we
  ofWord       = "от" we
  we           = ~("а".."я" | "a".."z")
}
`;
