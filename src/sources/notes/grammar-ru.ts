/**
 * The grammar of notes in Russian, in Ohm's notation, over the spelling of `normal-text.ts`. A rule with
 * a capital letter skips spaces between its words. Names of rules are what `semantics.ts` reads, the same
 * in every language.
 */

/** The end of a word; spliced in where it is used, since Ohm remembers every try of a rule. */
const WE = '~("а".."я" | "a".."z")';

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

  section      = "раздел" ("ами" | "ов" | "ом" | "ы" | "а" | "е" | "у")? ${WE}
  chapter      = "глав" ("ами" | "ой" | "ы" | "а" | "у" | "е")? ${WE}
  article      = articleWord | "ст.ст." | "ст."
  articleWord  = "стать" ("ями" | "ей" | "ях" | "я" | "и" | "ю" | "е") ${WE}
  paragraph    = paragraphWord | "п."
  paragraphWord = "пункт" ("ами" | "ом" | "ов" | "ах" | "ы" | "а" | "у" | "е")? ${WE}
  subparagraph = subparagraphWord | "пп." | "подп."
  subparagraphWord = "подпункт" ("ами" | "ом" | "ов" | "ах" | "ы" | "а" | "у" | "е")? ${WE}
  part         = "част" ("ями" | "ью" | "ей" | "ях" | "ь" | "и") ${WE}
  titleWord    = ("заголов" ("ок" | "ка" | "ке" | "ком") | "наименовани" ("е" | "я" | "ю") | "названи" ("е" | "я" | "ю")) ${WE}
  preambleWord = "преамбул" ("а" | "у" | "ы" | "е" | "ой") ${WE}
  actWord      = constitutional? ("закон" | "кодекс" | "указ" | "приказ" | "конституци" | "постановлени" | "решени") actEnding ${WE}
  actEnding    = "а" | "е" | "у" | "я" | "ю" | "и" | ""
  constitutional = "конституционн" ("ый" | "ого" | "ом") " "+
  this         = "настоящ" ("ий" | "его" | "ем" | "ее" | "ая" | "ей") ${WE}
  through      = ("по" | "в") ${WE}
  theWhole     = ("всему" | "всем") ${WE}
  text         = "текст" ("у" | "е") ${WE}
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

  amendment    = ("изменени" | "дополнени") ("ями" | "ем" | "я" | "е" | "й") ${WE}
  brought      = "внесен" "н"? ("ыми" | "ым" | "ом" | "ых" | "ого" | "ы" | "о") ${WE}
  new          = "новой" ${WE}
  wording      = "редакци" ("и" | "я") ${WE}
  stated       = "изложен" ("а" | "о" | "ы")? ${WE}
  inserted     = "дополнен" ("а" | "о" | "ы")? ${WE}
  valid        = ("действовал" ("а" | "о" | "и")? | "действу" ("ет" | "ют")) ${WE}
  suspended    = "приостановлен" ("а" | "о" | "ы")? ${WE}
  actionWord   = "действи" ("е" | "я") ${WE}
  left         = "исключен" ("а" | "о" | "ы")? ${WE}
    lapsed       = (lost | declaredLost) " "+ "силу" ${WE}
  lost         = "утратил" ("а" | "о" | "и")?
  declaredLost = "признан" ("а" | "о" | "ы")? " "+ "утративш" ("ими" | "им" | "ей")
  replaced     = "заменен" ("а" | "о" | "ы") ${WE}
  respectively = "соответственно" ${WE}
  words        = ("слов" ("ами" | "ом" | "а" | "о") | "цифр" ("ами" | "ой" | "ы" | "а")) ${WE}
  accordance   = "в" " "+ "соответствии" " "+ ("со" | "с") ${WE}
  until        = "до" ${WE}

  // ---- the acts: "законами РК от A № 1 (…); от B № 2; Конституционным Законом РК от C № 3"
  Acts         = Act (ActJoin Act)*
  ActJoin      = (";" | ",") and?  -- mark
               | and                -- and
  Act          = Name? "."? from Date Numbered? adiletId? Force?
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

  country      = ("рк" | republic) ${WE}
  republic     = "республики" " "+ "казахстан"
  constitutionalLaw  = "конституционн" ("ым" | "ого") " "+ law
  constitutionalLaws = "конституционн" ("ыми" | "ых") " "+ laws
  law          = "закон" ("ом" | "а") ${WE}
  laws         = "закон" ("ами" | "ов") ${WE}
  code         = "кодекс" ("ом" | "а") ${WE}
  codes        = "кодекс" ("ами" | "ов") ${WE}
  decree       = "указ" ("ом" | "а") ${WE}
  decrees      = "указ" ("ами" | "ов") ${WE}
  president    = "президента" ${WE}
  having       = "имеющ" ("ими" | "им" | "его" | "их") " "+ "силу" ${WE}
  ofLaw        = ("конституционного" " "+)? "закона" ${WE}
  resolution   = "постановлени" ("ем" | "я") ${WE}
  resolutions  = "постановлени" ("ями" | "й") ${WE}
  government   = "правительства" ${WE}
  order        = "приказ" ("ом" | "а") ${WE}
  orders       = "приказ" ("ами" | "ов") ${WE}
  decision     = "решени" ("ем" | "я") ${WE}
  decisions    = "решени" ("ями" | "й") ${WE}
  orderAuthor (the office that gave the order) = (~dated authorChar)* &dated
  maslikhatAuthor (the maslikhat that decided) = (~maslikhat ~dated authorChar)* maslikhat (~dated authorChar)* &dated
  maslikhat    = "маслихат" ("а" | "ов") ${WE}
  dated        = ofWord " "* digit
  authorChar   = ~anotherAct (letter | " " | "-" | "\"" | "," | ".")
  anotherAct   = " " ("приказ" | "постановлени" | "решени" | "закон" | "указ" | "и министр" | "совместн")

  Date         = numericDate year?                       -- numeric
               | dayNumber monthName yearNumber year?    -- words
  numericDate (a day such as 13.06.2013)        = ("0".."9")+ "." " "* ("0".."9")+ "." " "* ("0".."9")+
  dayNumber (a day such as 11 мая 2004 г.)      = "0".."9" ("0".."9")? ~"0".."9"
  monthName (the name of a month)               = ("январ" | "феврал" | "март" | "апрел" | "мая" | "июн" | "июл" | "август" | "сентябр" | "октябр" | "ноябр" | "декабр") ("а".."я")*
  yearNumber (a year in four digits)            = "0".."9" "0".."9" "0".."9" "0".."9" ~"0".."9"
  year         = ("года" | "году" | "год" | "г") ${WE} "."?
  actNumber (the number of an act)              = ministryOfHealth? ("0".."9")+ numberTail* ~("0".."9") ~letter
  ministryOfHealth = "қр" ("-" | " ") "дсм" " "* "-"?
  numberTail   = convocation | numberPart | shortWord
  convocation  = " "* "-" " "* roman
  numberPart   = ("-" | "/") (shortWord | digits)
  digits       = ("0".."9")+
  shortWord    = letter letter? letter? letter? letter? ~letter
  roman        = ("i" | "v" | "х")+ ~alnum
  numberSign (№ or N)                           = "№" | "nо." | "nо" | "n"
  adiletId     = ("z" | "р" | "к" | "u" | "v") ("0".."9")+ "_"*
  number (a number of a provision)              = arabicNumber | romanNumber
  arabicNumber = ("0".."9")+ ("-" digits)*
  romanNumber  = ("i" | "v" | "х" | "l")+ ${WE}

  // ---- when the change takes force
  Force        = "(" ForcePhrase ")"?                    -- bracketed
               | &(enters | procedure) ForcePhrase ")"?  -- loose
  ForcePhrase  = enters? upon Count calendar? days after publication  -- days
               | enters? upon Count months after publication          -- months
               | enters? upon Count years after publication           -- years
               | enters? fromDay publication                          -- publication
               | enters? fromDay signing                              -- signing
               | enters? with Date                                    -- date
               | procedure see RuleList RuleAct?                      -- rule
  Count        = count ("(" numeralWords ")")?  -- digits
               | numeralWords                   -- words
  RuleList     = RuleSub? RulePara? article RuleMain  -- article
               | RuleSub? paragraph RuleMain          -- paragraph
  RuleMain     = number (ListSep number)*
  RuleSub      = subparagraph Number
  RulePara     = paragraph number
  RuleAct      = (constitutionalLaw | law | code | decree | resolution | order | decision) country? RuleDate? Numbered?
  RuleDate     = from Date

  enters       = ("введен" ("а" | "о" | "ы")? | "ввод" ("ится" | "ятся") | "вступа" ("ет" | "ют")) " "+ "в" " "+ ("действие" | "силу") ${WE}
  upon         = "по" " "+ "истечени" ("и" | "ю") ${WE}
  count (a number)                              = ("0".."9")+
  numeralWords (a number in words)              = numeralWord (" "+ numeralWord)*
  numeralWord  = ~unitOfTime ("а".."я")+
  unitOfTime   = "календарн" | "дней" | "дня" | "день" | "месяц" | "год" | "лет" | "рабоч" | "банковск"
  calendar     = "календарн" ("ых" | "ого" | "ый") ${WE}
  days         = ("дней" | "дня" | "день") ${WE}
  months       = "месяц" ("ев" | "а")? ${WE}
  years        = ("года" | "год" | "лет") ${WE}
  after        = afterDay | fromDay | afterWord
  afterDay     = "после" " "+ ("дня" | "даты") ${WE}
  afterWord    = "после" ${WE}
  fromDay      = ("со" | "с") " "+ ("дня" | "даты" | "момента") ${WE}
  publication  = (("его" | "их" | "ее") " "+)? ("первого" " "+)? ("официального" " "+)? "опубликования" ${WE}
  signing      = (its_ " "+)? "подписания" ${WE}
  its_         = "его" | "их"
  procedure    = "порядок" " "+ ("введения" | "вступления") " "+ "в" " "+ ("действие" | "силу") ${WE}
  see          = ("смотрите" | "смотри" | "см.:" | "см." | "см") (" "* "в" ${WE})?

  with         = ("со" | "с") ${WE}
  in           = "в" ${WE}
  and          = "и" ${WE}
  ofWord       = "от" ${WE}
  from         = ofWord (" "* ofWord)*
}
`;
